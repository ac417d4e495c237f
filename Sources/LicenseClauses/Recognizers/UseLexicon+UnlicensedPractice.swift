extension UseLexicon {
  /// Phrases that name categories of use: unlicensedPractice.
  static let aboutUnlicensedPracticeRows: [(UseCategory, [String])] = [
    (
      .unlicensedPractice,
      [
        "( practice | practise ) ~6 profession",
        "qualification ~3 require",
        "without ~14 ( such | required | necessary | relevant ) qualification",
        """
        without ~4 ( permit | license | registration | qualification | accreditation | certification ) \
        ~14 \(callings)
        """,
        """
        \(callings) ~14 without ~4 ( permit | license | registration | qualification | accreditation | \
        certification | admission )
        """,
        "without ~3 ( authorized | authorised | licensed | admitted ) to do so", "without ~2 admission to",
        "( hold | holds | have | has ) no ( license | permit | qualification | accreditation )",
        "certified professional", "accountancy",
        "( lack | lacking ) ~4 ( permit | qualification | accreditation | credential )",
        "without ~4 license ~4 ( calling | profession | advice | law )",
        "license ~3 ( calling | profession ) ~3 ( need | require )",
        "call for a license",
        """
        ( unauthorized | unauthorised | unlicensed | unregistered | unqualified ) ~6 ( practice | \
        practise | advice | profession | professional | practitioner | adviser | advisor | \(callings) )
        """,
        "practice of ~3 ( law | medicine | profession )",
        "( practice | practise ) ~3 ( law | medicine | dentistry | accountancy )",
        "professional ( advice | service | qualification | review | judgment | judgement | opinion )",
        """
        ( legal | financial | tax | investment | pension | insurance | accounting ) ~8 ( advice | \
        opinion | tip )
        """,
        "advice ~4 ( financial | legal | investment | tax )",
        "legal ( counsel | pleading | opinion | consultation )", "tax ( opinion | counsel | consultant )",
        "( stock | investment | trading ) ( tip | recommendation | signal | guidance | planning )",
        "financial ( planning | guidance )", "( buy | sell ) securities",
        "recommendation ~4 legal", "( health | medical ) ~3 guidance", "interpretation of ~2 law",
        "tailored ~4 advice ~10 license",
        "without ~4 ( qualified | licensed ) ~3 ( professional | review )",
        """
        ( stand in | substitute | replace | place ) ~6 advice ~4 ( licensed | attorney | lawyer | \
        physician | doctor )
        """,
        """
        ( licensed | registered | chartered | regulated ) ( profession | professional | adviser | \
        advisor | activity | \(callings) )
        """,
        "unless ~6 ( licensed | qualified ) ( professional | person | lawyer | doctor )",
        """
        ( act as | pose as | play | serve as | function as | stand in for | double as | pass as | pass \
        for | present as | practice as | practise as | operate as | out as | work as ) ~3 \(callings)
        """,
        "robo ( adviser | advisor | lawyer )", "sign offs", "notarial ( act | deed | service )",
        "( draw up | draft ) ~3 ( wills | will | deed | contract ) ~6 ( third | client | other )",
        "( as if | as though ) you were ~2 \(callings)",
        "( mortgage | pension | retirement | estate | immigration ) ~2 ( advice | planning | counsel )",
        "sign off",
        "( notarize | notarise | notarization )",
        "( advise | advising ) ~3 ( client | consumer | customer ) ~6 ( legal | tax | invest | money )",
        "represent ~3 ( client | party ) ~3 court",
        """
        ( regulated | licensed | reserved ) ~2 ( activity | activities | profession | occupation | \
        service )
        """,
        "( in lieu | instead | place ) of ~3 ( licensed | qualified | professional ) ~2",
        "( audit | valuation | appraisal ) ~3 without ~3 ( license | qualification )",
        "right of audience",
        "plead ~4 court",
        "( practice | practise | clinic | office ) ~4 without ~3 ( registration | license | permit )",
        "( act | acting ) ~3 ( on behalf | for ) ~4 ( court | tribunal )",
        "pleading",
        """
        ( sell | offer | give | hand out | dispense ) ~4 ( legal | tax | financial ) ~2 ( \
        opinion | advice | counsel | consultation )
        """,
      ]
    )
  ]
}
