extension UseLexicon {
  /// Phrases that name categories of use: automatedDecision.
  static let aboutAutomatedDecisionRows: [(UseCategory, [String])] = [
    (
      .automatedDecision,
      [
        """
        ( decide | determine ) ~6 without ~3 ( human | person | review ) ~12 ( credit | employment | housing | \
        insurance | job | benefit | loan )
        """,
        "( employment | hiring | credit | financial | educational | medical | insurance | housing ) ~4 decision making ( system | tool | process | algorithm )",
        "automated ~4 decision", "automate decision", "insurance premium",
        "decision ~16 ( left | delegate | entrust | hand ) ~1 ( over )? to ~2 ( @model | machine | ai | system )",
        "decision ~12 ( make | take ) by ~2 ( @model | machine | ai ) ( alone | only )",
        "( deny | determine | approve ) ~6 insurance",
        "( legal | material ) ~4 impact on ~4 person", "automatic ~5 decision",
        "automated ~3 determination",
        "decision making ~16 ( adverse | legal right | legal or )",
        """
        ( decision | determination ) ~16 ( credit | employment | housing | insurance ) ~10 ( automated | \
        solely )
        """,
        """
        ( decide | decision | determine | determination | settle | choice | reject | select | shortlist \
        | screen | rule | judge ) ~3 ( on | about | who | whom | whether | over | of )? ~6 ( job | hire \
        | hiring | recruit | applicant | creditworthiness | loan | lending | mortgage | tenancy | \
        welfare | admission | eligibility | dismiss | dismissal | pension | scholarship | entitle | \
        entitlement ) !advice
        """,
        """
        ( decide | determine | rule ) ~2 ( on | about | over | whether ) ~6 ( insurance | credit | employment \
        | housing )
        """,
        """
        ( decide | determine ) ~14 ( who | whom ) ~2 ( hired | admitted | housed | employed | promoted | \
        dismissed | insured | lent )
        """,
        "( assess | judge | rate | evaluate | rank ) ~3 ( creditworthiness | credit worthiness )",
        """
        ( pick | choose | select ) ~3 ( employee | worker | staff | applicant | candidate | tenant ) ~2 for
        """,
        "( hire | recruit | lend | admission | credit ) ~3 decision",
        "automated ~2 ( hiring | hire | firing | recruit | rejection | denial | dismissal | screening )",
        """
        ( decide | determine | determination | decision ) ~6 ( benefit | benefits | loan | welfare ) !of
        """,
        "who ~2 ( get | gets | receive ) ~3 ( benefit | loan | job | credit | welfare | visa )",
        """
        ( reject | rejecting | refuse | turn down ) ~5 ( applicant | application ) ~3 ( automatically | \
        alone | score )?
        """,
        "only basis",
        "( high stakes | consequential | life changing ) ~6 ( decision | action )",
        "alone decide", "( decide | determine ) alone",
        "( score | output | model | machine | algorithm ) alone",
        """
        ( without | no ) ~4 human ~8 ( loop | review | involve | oversight | approval | intervention | \
        check )
        """,
        """
        ( until | unless | without ) ~6 ( human | official | person | employee | officer | staff ) ~3 ( \
        verify | review | check | confirm | approve )
        """,
        "decide ~6 whether ~12 ( hire | dismiss | insure | credit | loan | admit )", "legal effect ~4 on",
        "solely automated",
        "( solely | exclusively | entirely ) ( on | by ) ~4 ( automated | output | score | algorithm )",
        "human review", "( hire | fire | dismiss ) ~4 ( decision | automatically )",
        "administrative act",
        "( delegate | entrust | leave | hand ) ~10 ( choice | decision | judgment | judgement )",
        "( bear | bears ) ( on | upon ) ~3 ( job | tenancy | credit | right )",
        "sole ( basis | ground ) ( for | of ) ~4 ( decision | refuse | dismiss )",
        """
        ( fire | firing | dismiss | sack | dismissal | lay off ) ~4 ( staff | employee | worker | people \
        ) ~8 ( algorithm | model | automatically | output )
        """,
        "word of ~2 ( algorithm | machine | model )",
        """
        ( ruling | rulings | decision | decisions ) ~2 ( on | about | concerning ) ~3 ( benefit | \
        benefits | credit | job | employment | housing | insurance | admission | welfare | loan | right \
        | liberty | tenancy )
        """,
        "( turn | turning ) ~1 down ~3 ( applicant | application | credit | loan | candidate )",
        "no person ~3 ( look | review | check )",
        """
        ( without | absent ) ~3 ( human | person | people ) ~4 ( look | looking | say | involve | \
        judgment | supervision | control )
        """,
        "( significant | legal | serious ) ~3 effect ~3 ( person | people | individual | right )",
        "( fully | entirely | purely | wholly ) ( automated | automatic | algorithmic )",
        """
        ( decide | determine | control ) ~6 access to ~4 ( credit | education | housing | job | \
        employment | benefit | healthcare | welfare )
        """,
        """
        ( hiring | lending | firing | recruitment | admission ) ~1 ( decision | filter | screening | \
        algorithm | system )
        """,
        "( credit | loan ) ( score | scoring | worthiness | approval )",
        "( shortlist | shortlisting | sift ) ~3 ( applicant | candidate | resume )",
        "( job | loan | credit | tenancy | benefit ) application ~6 ( automatic | alone | without )",
        "robo ( firing | hiring | signing )",
        "( decision | decisions ) ~8 ( livelihood | liberty | life chances | fundamental right )",
        "( human | person ) out of the loop",
        "( machine | model | output | algorithm | score ) ~6 ( final say | last word | final decision )",
        "algorithmic ( dismissal | management | hiring | decision | pay | firing | rejection )",
        """
        ( grade | grading | marking ) ~2 ( pupil | student | exam | essay ) ~8 ( without | no ) ~3 ( \
        teacher | human | person )
        """,
        """
        ( no | without ) ~3 ( teacher | clerk | editor | caseworker | officer | employee ) ~2 ( involve \
        | review | look )
        """,
        "( binding effect ) ~6 ( no | without )",
        """
        ( refusal | rejection | denial ) of ~3 ( credit | loan | application | benefit | applicant ) ~6 \
        ( solely | automatic | alone )
        """,
      ]
    )
  ]
}
