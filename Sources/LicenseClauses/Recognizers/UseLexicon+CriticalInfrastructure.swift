extension UseLexicon {
  /// Phrases that name categories of use: criticalInfrastructure, other.
  static let aboutCriticalInfrastructureRows: [(UseCategory, [String])] = [
    (
      .criticalInfrastructure,
      [
        "( guidance | steering | control | operation | navigation ) of ~3 ( vehicle | aircraft | vessel | drone | train )",
        """
        ( control | operate | steer | drive | pilot | fly | guide ) ~6 ( vehicle | aircraft | airplane | \
        vessel | machinery | lorry | lorries | truck | crane | forklift | ferry | tram | locomotive | \
        airliner )
        """,
        "( drive | driving | steer | operate ) ~6 ( train | trains | car | ship | bus | machine )",
        "industrial ( machinery | control )",
        "critical ~2 infrastructure", "transportation ( technology | system | infrastructure )",
        "heavy ( machinery | machine | equipment )", "air traffic", "aircraft navigation",
        "autonomous ( vehicle | driving )", "life support", "safety critical",
        "high risk ~4 ( system | activity | environment )", "safety component",
        """
        ( power | electric | electricity | water | gas | energy | oil | sewage | hospital ) ~2 ( grid | \
        plant | station | utility | utilities | works | supply | supplies | network | treatment | \
        pipeline | electricity | mains )
        """,
        "nuclear ( facility | plant | reactor | power )", "traffic ( control | light | signal )",
        "emergency ( service | dispatch )",
        "aviation", "railway", "rail ( network | signal )", "transport ~4 network",
        "dam", "telecommunication network", "elevator", "( lift | elevator ) cable", "brake",
        "pipeline valve",
        "crane", "autopilot", "self driving", "waterworks", "public utilities", "scada", "blackout",
        "malfunction ~8 ( cut off | city )",
        "( dispatch | schedule | route | signal ) ~3 ( train | trains | aircraft | ambulance )",
        "( flight | cockpit | launch | reactor | rail | vehicle ) control",
        """
        ( refinery | refineries | substation | substations | smelter | turbine | pylon | switchgear | \
        floodgate | lock gate | telecoms )
        """,
        "( chemical | nuclear | desalination | sewage | industrial | water | power ) plant",
        """
        ( operate | operation | run | control ) ~5 ( lift | lifts | crane | press | presses | elevator | \
        escalator | boiler )
        """,
        "( utility | utilities ) ~2 ( company | control | network | water | power | gas )",
        """
        ( airport | seaport | harbor | harbour | port | bridge | tunnel ) ~3 ( operation | control | \
        safety | traffic )
        """,
        """
        ( driverless | autonomous | unmanned | pilotless ) ~2 ( ship | vessel | train | bus | tram | truck )
        """,
        "driverless",
        "( banking | payment | financial ) ( infrastructure | clearing | system ) ~2",
        "( mission | life | safety ) critical",
        "( control loop | process control | plant control | industrial control )",
        "( ambulance | fire brigade | emergency ) ( dispatch | call | service | response )",
        "( tanker | freight | cargo ) ~2 ( ship | train | truck )",
      ]
    ),
    (
      .other,
      [
        "tobacco", "alcohol", "vaping", "e cigarette",
        "animal ( cruelty | abuse | fight )", "( cruelty | abuse ) ~2 animal", "wildlife",
        "( protected | endangered ) ( species | animal )", "( sit | take | cheat ) ~4 exam", "examination",
        "( cult | cults | superstition )", "property damage", "destroy property",
        "( mine | mining ) ~2 ( bitcoin | cryptocurrency | crypto | cryptocurrencies ) !on",
      ]
    ),
  ]
}
