extension UseLexicon {
  /// Phrases that name categories of use: harassment.
  static let aboutHarassmentRows: [(UseCategory, [String])] = [
    (
      .harassment,
      [
        """
        ( disrespectful | harass | harassing | harassment | bully | cyberbully | cyberbullying | \
        threaten | stalk | stalker | cyberstalk | intimidate | disparage | menace | menacing | insult | \
        troll | hound | persecution | persecute | swat | humiliate | torment | \
        ridicule | mock | taunt | belittle | pester | badger | dogpile | dogpiling | victimize | \
        victimise | gaslight | heckle | jeer | sneer | antagonize | antagonise | browbeat | nag | tease \
        | hazing | catcall | vex | hector | bullied | tormentor | stalkers | harasser | intimidating )
        """,
        """
        ( scare | frighten | degrade | humiliate | mistreat ) ~3 ( people | someone | somebody | person \
        | them | other | individual | message )
        """,
        "degrading ( message | content | comment | language )", "butt of ~2 joke", "cruel joke",
        "mob ( justice | violence | attack )", "( incite | direct | join | raise ) ~3 mob",
        "pile ( on | ons )", "name calling",
        "troll ~3 ( person | people | others )", "personal attack", "verbal abuse",
        "( abuse | mistreat | coerce | upset | provoke ) ~3 ( people | others | user | person )",
        "( make | issue | utter | send | death | violent | veiled | rape ) ~2 threat",
        "threat ~3 ( against | to ) ~3 \(people)",
        "( threats | threat ) ( or | and ) ~2 ( intimidate | harass | abuse | insult | blackmail )",
        "threat , ~3 ( intimidate | harass | blackmail | stalk )",
        "( pursue | contact | follow ) ~3 ( persistently | repeatedly ) ~3 \(people)",
        "( persistently | repeatedly ) ( pursue | contact | follow )",
        "single ~2 out ~8 ( ridicule | fear | abuse | attack )",
        "unwanted ( contact | attention | advance )", "brigading ~4 ( person | people | user )",
        "( body | fat | public | slut ) shaming",
        "( single | pick ) ~2 on ~3 ( person | people | someone )",
        "( threat | threats | threatening ) ~2 ( letter | message | call | email )",
        "( drive | send ) ~3 to despair",
        "( coordinate | organize | organise ) ~3 ( abuse | attack | pile )",
        """
        ( abusive | hurtful | hostile | vicious | cruel | nasty | offensive | insulting ) ~2 ( message | \
        language | comment | behavior | content | remark | conduct | post | word )
        """,
        "( make ~2 fun | poke ~2 fun ) of",
        """
        ( humiliation | intimidation | hostility | cruelty ) ~2 ( of | toward | against ) ~2 ( person | \
        people | individual | colleague )
        """,
        "wear ~3 down",
        "( campaign | campaigns ) ~1 ( against | to ) ~4 ( person | individual | colleague | journalist )",
        "( verbally | mentally ) abuse",
        "( hurl | heap ) ~2 ( abuse | insult )",
      ]
    )
  ]
}
