extension UseLexicon {
  /// Phrases that name categories of use: circumvention.
  static let aboutCircumventionRows: [(UseCategory, [String])] = [
    (
      .circumvention,
      [
        "avoid ~4 threshold",
        "respect ~4 ( rate limit | quota )",
        """
        ( circumvent | bypass | override | evade | evasion | disable | deactivate | jailbreak | defeat | \
        defeating | avoid | dodge | sidestep | elude ) ~14 ( safety | filter | guardrail | restriction | \
        safeguard | security | protection | limitation | measure | control | mechanism | moderation | \
        limit | watermark | technical | guard | policy | detection | quota | classifier | cap | throttle \
        | refusal | oversight | ban | suspension | blocklist | paywall | geofence | screening )
        """,
        "( work | route | get ) around", "get round", "jailbreak", "jail break",
        "remove ~4 usage restriction", "functionality disabled",
        """
        ( bypass | circumvention | evasion | override | removal ) of ~6 ( cap | limit | filter | \
        safeguard | quota | restriction )
        """,
        "( prompt injection | adversarial prompt | evasion attack | bypass attack | adversarial attack | abliteration )",
        """
        ( remove | removal | disable | alter | weaken | undermine | subvert | neutralize | neutralise | \
        strip | trick | fool | switch off | finetune | ignore ) ~8 ( watermark | safety | filter | \
        guardrail | safeguard | classifier | moderation | throttle | quota | refusal | blocklist | \
        alignment )
        """,
        """
        ( safety | content | usage | output ) ~1 ( filter | safeguard | guardrail | classifier | control | \
        mechanism | measure | check ) ~6 ( remove | bypass | disable | switch off | evade | defeat | \
        overridden | override )
        """,
        "safety behavior ~3 away",
        "intentionally drive ~12 contravene", "circumvent", "red teaming", "rate limit",
        "tamper", "ignore ~3 safety", "strip ~4 ( watermark | provenance | metadata )",
        "turn off ~4 ( check | filter | safety | license )", "multiple account", "several account",
        "license check", "throttling", "hack around",
        "( exceed | overrun ) ~6 ( limit | quota | cap | allowance )", "code word", "loophole", "captcha",
        "( uncensored | abliterated )",
        """
        ( defeat | defeating | remove | bypass | patch | crack | disable ) ~4 ( key | check | drm | lock \
        | protection | activation )
        """,
        """
        ( drop | lift | remove | strip | suppress | abliterate ) ~3 ( refusal | refusals | guardrail | \
        safety | alignment | filter | restriction )
        """,
        """
        ( scrub | erase | wash | efface | delete | remove | strip | alter ) ~4 ( provenance | watermark \
        | metadata | c2pa | content credential )
        """,
        """
        ( persuade | coax | trick | fool | manipulate | lead | induce | talk | prompt ) ~4 ( model | \
        assistant | ai | bot | system | chatbot | it ) ~3 ( into | to ) ~6 ( ignore | drop | break | \
        violate | refuse | refusal | rule | safety | filter | forbidden )
        """,
        """
        ( sharing | share | pool | split ) ~4 ( seat | account | key | license ) ~8 ( cap | limit | \
        quota | dodge | avoid | fee )
        """,
        """
        ( dodge | duck | skirt | escape | outwit | beat ) ~5 ( cap | limit | quota | filter | check | \
        control | rule | ban | block | detection | review | moderation )
        """,
        "( ignore | disregard ) ~4 ( safety | guardrail | system prompt | robots | limit | cap | quota )",
        """
        ( bypass | defeat | evade | circumvent | fool ) ~2 ( voice | identity | face | biometric | age | bank )? \
        ( authentication | verification | consent )
        """,
        "( attack | break | subvert ) ~3 safety ( mechanism | measure | feature )",
        "( violate | breach ) ~4 technical limitation",
        "( abuse | misuse | overuse ) ~3 ( api | service ) beyond ~4 limit",
        """
        ( hide | conceal | disguise | obfuscate | encode ) ~5 ( moderation | filter | detection | review \
        | classifier )
        """,
        """
        ( route | go | get | find ) ~2 ( way )? around ~4 ( limit | filter | block | rule | restriction \
        | control | safeguard | classifier | guard )
        """,
        "( spoof | rotate ) ~3 ( ip | address | key | agent | account )",
        "( uncensor | uncensored | unaligned | unfiltered ) ~1",
        """
        ( second | new | further | additional | another ) account ~6 ( after | ban | suspend | avoid | \
        evade | quota )
        """,
        """
        ( fine tune | finetune | train | tune ) ~4 ( away | out | remove ) ~4 ( safety | refusal | \
        guardrail | alignment )?
        """,
        """
        ( safety | filter | safeguard | guardrail | watermark | quota | limit | cap | moderation | \
        control | safeguards | protection ) ~4 ( circumvent | bypass | disable | evade | switched off | \
        switch off | inoperative | ineffective | defeat | evasion | circumvention | useless | not bite )
        """,
        """
        ( system | hidden | developer ) ( prompt | instruction ) ~4 ( extract | leak | override | reveal \
        | inject )
        """,
        "( inject | injection ) ~4 ( instruction | prompt )",
        """
        ( evasion | avoidance | removal | circumvention | bypassing ) of ~4 ( safety | filter | limit | \
        restriction | measure | watermark | fee | cap | check )
        """,
        "( guardrail | guard rail | guardrails )",
        """
        ( metering | meter | license key | licence key | usage counter | telemetry ) ~8 ( remove | take \
        out | disable | blind | tamper | block | taking it out )
        """,
      ]
    )
  ]
}
