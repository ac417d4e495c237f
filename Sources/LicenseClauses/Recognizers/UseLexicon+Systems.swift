extension UseLexicon {
  /// Phrases that name categories of use about computers, their safeguards, and games of chance.
  static let aboutSystems: [(UseCategory, [String])] = [
    (
      .malware,
      [
        """
        ( malware | ransomware | virus | viruses | trojan | worm | cyberattack | hack | hacker | hacking \
        | ddos | botnet | cybersecurity | keylogger | rootkit | vandal | overload | intrusion | spyware \
        | adware | backdoor | cyberweapon | cybercrime | infostealer | scareware | cryptojacking | \
        hijack | exfiltrate | sabotage | cripple | overburden | impair | interference | disrupt | \
        disruption | crasher | cracker | cracking | phreaking | infostealers | stuxnet | clickjacking | \
        cyberwarfare | cybersabotage | pharming | hijacker | defacement | deface | wiper | cyberspying )
        """,
        """
        malicious ~2 ( code | software | program | programme | script | content | link | payload | cyber \
        | file | bot | package )
        """,
        """
        ( code | software | program | programme | script | tool ) ~2 ( that | which | to ) ~3 ( damage | \
        destroy | harm | steal | encrypt | infect | disable | attack )
        """,
        "computer virus", "logic bomb", "time bomb", "back door",
        "exploit ~4 ( vulnerability | code | kit | system )", "cyber attack",
        "cyber ~3 ( attack | weapon | operation | crime )", "interfere with", "harm ~3 electronic system",
        "denial of service", "( unauthorized | unauthorised ) ~3 ( access | entry )",
        "damage ~6 ( computer | system | network | device )",
        "compromise ~6 ( security | system | network | account | device )",
        "network security", "gain ~6 access ~6 ( system | network | computer | account )",
        "disable ~4 ( system | network )", "security vulnerability",
        "( probe | scan | test ) ~4 ( vulnerability | vulnerabilities | weakness | port ) ",
        "( port | vulnerability ) scan",
        "( steal | crack | guess | sniff | harvest ) ~3 ( password | token )", "password",
        "penetration test", "brute force", "credential stuffing", "sql injection",
        "undermine ~4 ( security | integrity ) ~4 ( system | service | network | model )",
        "exploit code",
        """
        ( attack | assault ) ~4 ( system | network | computer | infrastructure | server | device | \
        website )
        """,
        "take down ~4 ( site | network | server )", "break into", "zero day",
        "mine ~3 ( crypto | cryptocurrency ) ~6 machine",
        "( strain | load | burden ) ~4 ( server | infrastructure | service )", "phishing kit",
        """
        ( crash | slow | freeze | choke | clog | knock | jam ) ~3 ( api | server | system | service | \
        network | site | website | offline )
        """,
        """
        ( inject | insert | plant | smuggle | hide ) ~4 ( malicious | backdoor | payload | exploit | \
        virus )
        """,
        "( exploit | payload | shellcode ) ( development | chain | kit | against )",
        "( bring | take | knock ) ~2 ( down | offline ) ~4 ( site | network | server | system | service )",
        """
        ( infect | compromise | wipe | brick | destroy ) ~3 ( device | computer | machine | system | \
        disk | server | phone )
        """,
        "( excessive | unreasonable | disproportionate ) ~2 ( load | traffic | burden | request )",
        """
        ( steal | exfiltrate | intercept | dump ) ~3 ( data | credential | token | secret | session | \
        file )
        """,
        """
        ( cyber | digital | network | computer ) ~1 ( sabotage | vandalism | intrusion | trespass | \
        crime | warfare | espionage | attack | weapon | operation )
        """,
        """
        ( damage | impede | hinder | interrupt | degrade ) ~4 ( server | service | network | api | \
        system | website | platform | operation )
        """,
        "( supply chain ) ~2 ( attack | compromise )",
        """
        ( other | others ) ~2 ( account | computer | system | network ) ~3 ( access | enter | intrude | \
        break )
        """,
        "( crypto locker | cryptolocker | info stealer | stealer | stealers )",
        """
        ( delete | erase | destroy | encrypt | corrupt ) ~3 ( other | others | user | another | someone \
        ) ~2 ( file | data | account | system )
        """,
        "( exploit | abuse ) ~2 ( software | security | system ) ~1 ( flaw | bug | hole | weakness )",
        "tamper ~4 ( network | server | device | account | computer )",
        "( attack | attacks ) ~2 ( code | tool | script | vector )",
        "attempt ~2 to ~2 access ~4 ( private api | admin | endpoint )",
        "access ~8 ( system | account ) ~2 without ~2 ( permission | authorization | authorisation )",
        "not ~1 ( probe | scan | attack ) ~4 host",
        "( unauthorized | unauthorised ) ~2 ( intrusion | modification | access | entry )",
      ]
    ),
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
        "( prompt injection | adversarial prompt )",
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
    ),
    (
      .gambling,
      [
        """
        ( gambling | gamble | gambler | betting | bet | payday | lottery | casino | wager | bingo | \
        poker | roulette | bookmaker | bookie | sportsbook | usury | usurious )
        """,
        "slot machine", "game of chance", "high interest loan", "( predict | quote | offer | set ) ~2 odds",
        "predatory ~2 ( loan | lend | lending )", "short term loan", "salary advance", "loan shark",
        "loot box", "sweepstake",
        "( games | game | gaming ) ~1 ( of chance | for money )",
        "( money | cash ) ~1 games",
        "( sports | sport ) ~1 ( bet | bets | betting | wager )",
        """
        ( tipster | tipsters | punter | punters | blackjack | baccarat | raffle | jackpot | keno | \
        parlay | bookmaking | gamblers | lotteries | casinos | sweepstakes )
        """,
        "( lend | loan | credit | interest ) ~4 ( usurious | exorbitant | extortionate | predatory )",
        """
        ( usurious | exorbitant | extortionate | predatory ) ~3 ( lend | loan | credit | interest | rate \
        )
        """,
        "( cash | wage | title ) ( advance | loan )",
        "( pay day | payday ) ~1",
        "( odds | stake | stakes ) ~3 ( bet | wager | money | set )",
        "virtual casino",
        "( high cost | short term | quick ) ~2 ( credit | loan | lending )",
        "( bookmaking | bookmakers )",
      ]
    ),
  ]
}
