extension UseLexicon {
  /// Phrases that name categories of use: spam.
  static let aboutSpamRows: [(UseCategory, [String])] = [
    (
      .spam,
      [
        "( buy | purchase | scrape | harvest | rent ) ~2 ( email | e mail | mailing | phone | contact ) ~2 ( list | lists | number | numbers | address | addresses )",
        "message ~8 ( large | unspecified ) ~3 ( number | person | people )",
        """
        ( spam | unsolicited | robocall | spamming | spammer | unrequested | mailbomb | autodial | \
        telemarketing )
        """,
        """
        ( bulk | mass | junk | automated | unwanted | uninvited | indiscriminate ) ~4 ( message | \
        messaging | email | mail | sms | text | post | posting | advert | advertising | advertisement | \
        call | calls | friend request | solicitation | comment | fax )
        """,
        "cold call", "chain letter", "( message | email | post ) ~6 in bulk",
        "open ~3 mail server", "( email | message ) to ~3 user who ~6 removed",
        "flood ~6 ( message | email | inbox | mailbox | forum | comment | channel | user )",
        "( comment | inbox | mailbox | mail ) flood",
        "( same | identical | repeated | repetitive ) ~3 ( message | post | comment | email )",
        "thousands of ~3 ( inbox | message | people | user )",
        "did not opt in", "( mass mail | email blast | mail bomb )", "( search engine | seo ) spam",
        "via open ~3 server",
        """
        ( nobody | no one ) ~2 ( subscribe | ask | request | consent | want )
        """,
        """
        ( blast | blasting | bombard | flood | swamp | deluge | inundate | stuff | stuffing | clog ) ~5 \
        ( email | mail | message | newsletter | inbox | comment | forum | channel | phone | user | \
        people | chat | section )
        """,
        "auto dial",
        "( auto | automated | cold ) ~2 ( call | calls | caller | dialer )",
        """
        ( newsletter | newsletters | mailshot | leaflets | flyers ) ~4 ( without | nobody | unasked | \
        unrequested )
        """,
        """
        ( sales | marketing | promotional | advertising ) ( call | calls | mail | message | email | text \
        ) ~6 ( without | unasked | never | not | unsolicited | mass | bulk )
        """,
        """
        ( mass | bulk | automatic | automated | scripted ) ~2 ( mailing | registration | submission | \
        sign up | sign ups | follow | invite | friend )
        """,
        "( repetitive | duplicate | identical | same ) ~2 ( message | comment | post | content )",
        """
        ( large | huge | massive ) ~2 ( volume | number | quantity ) of ~3 ( message | email | call | \
        comment | post )
        """,
        "( without | no ) ~3 ( opt | subscription | consent ) ~3 ( mail | message | email | contact )",
        "( mail | message | email | text | call | scam ) ~3 in bulk",
        "( indiscriminate | untargeted ) ~2 ( mail | mailing | message | send )",
        "junk ( post | posting | comment | content | fax )",
        "( bulk | mass ) ~1 ( offer | mailer )",
      ]
    )
  ]
}
