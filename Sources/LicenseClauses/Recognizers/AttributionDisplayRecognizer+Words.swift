extension AttributionDisplayRecognizer {
  /// The words by which it reads.
  enum Words {
    // "Articles that rest on the corpus must mention it": a paper, and the act of naming what it owes.
    static let papers = [
      "publication/paper/thesis/dissertation/preprint/manuscript/poster/monograph/conference",
      // "Article 4" is one of the licence's own.
      "article !#number/i/ii/iii/iv/v/vi/vii/viii/ix/x", "journal/scholarly/slides/lecture/talk",
      "( academic | scientific | published ) work", "research output", "press release", "write up",
      "( in | any | each | every | oral | conference ) presentation",
      "technical report", "public ( communication | statement )",
    ]
    static let cites = [
      "cite", "citation", "acknowledge !that/and/you/or", "credit !or", "attribute !notice/or", "thank",
      "reference ( to | the | our | this )", "refer to", "mention", "acknowledgement", "acknowledgment",
      "quote", "( recognise | recognize ) ~2 contribution",
    ]
    // "Cite us as follows".
    static let citing = [
      "cite ( us | our | this | the | it | as )", "( appropriate | proper | full | due ) citation",
    ]
    // "Their documentation must name the Collective": who is named, and the page that names them.
    static let names = [
      "credit !or", "acknowledge !that/and/you", "attribute !notice/or", "mention", "cite", "thank",
      "recognise", "recognize", "acknowledgement", "acknowledgment", "name ( the | us | our | its | @party )",
    ]
    static let pages = [
      "documentation/docs/readme/interface/footer/login/homepage/manual/colophon/marketing/packaging",
      "repository/datasheet", "( in | under ) ~2 ( credits | acknowledgements | acknowledgments )",
      "about ( box | page | screen | dialog | section )", "model card", "website", "web page",
      "( splash | start ) screen", "( landing | home | download | product ) page", "user guide",
      "store listing", "help menu", "data sheet",
    ]
    // "The makers must be credited", "state the origin of the weights", "tell users that it runs on …".
    static let sourced = [
      "( credit !or | acknowledge !that/and/you | thank | attribute !notice/or | cite | mention | recognise | recognize ) ~3 ( author | creator | source !code/form | origin | developer | maker | team | institute | university | laboratory | lab | collective | consortium | contributor | originator | project | licensor | us )",
      "( author | creator | source !code/form | origin | developer | maker | team | institute | university | laboratory | lab | collective | consortium | contributor | originator | project | licensor | us ) ~6 be ~2 ( credit | acknowledge | thank | attribute | cite | mention )",
      "( source | origin | provenance ) !code/form ~6 be ~2 ( stated | name | indicate | disclose | mention | give | acknowledge | cite | identify )",
      "( state | name | indicate | disclose | mention | give | acknowledge | cite | identify | make known ) ~3 ( source !code/form | origin | provenance ) ( of | as )",
      "give ( us | licensor | @party ) ~2 ( credit | acknowledgement | acknowledgment | attribution )",
      "( give | show | render | extend | pay ) ~3 ( credit | acknowledgement | acknowledgment | recognition | thanks | tribute ) to",
      "( say | state | tell | disclose | indicate | mention | clear | known | plain | announce | note ) ~10 that ~6 ( base | build | power | rest | run | come | stem | originate | derive | descend ) ~2 ( on | from | with | by ) !ai/artificial/machine/a/an/automated",
      "( say | state | tell | disclose | indicate | mention | clear | known | plain | announce | note ) ~10 that ~4 ( use | employ | incorporate ) ( the | our ) ~2 @model",
      "( name | quote ) the ( source !code/form | origin | author | creator | maker )",
      "( feature | show | bear | carry | display ) ~6 ( logo | badge )",
    ]
    // "Keep the original credits": what is there stays, and nothing new is shown.
    static let remains = [
      "( keep | retain | preserve | leave ) ~8 ( credit | acknowledgement | acknowledgment )",
      "( all | original | existing ) ~2 credit", "credit or attribution",
      // "You shall acknowledge our title to the marks": no credit.
      "acknowledge ~8 ( ownership | title | validity | sole | exclusive | rights )",
    ]
    static let appears = [
      "appear/stand/figure", "be in ~2 ( credits | acknowledgements | readme | footer | documentation )",
      "be ~2 ( visible | legible | readable | seen | found )",
    ]
    // "shall contain the acknowledgement “…”": words that are for show, wherever they stand.
    static let labels = [
      "acknowledgement/acknowledgment/credit/tagline/badge/label/wording/words/phrase/slogan",
      "( the | a | following ) ( line | sentence )",
    ]
    static let display = [
      "display", "include", "show", "feature", "indicate", "state", "add", "place", "mention", "affix",
      "label", "use the ( phrase | text | following )", "credit", "attribute", "mark", "bear", "carry", "say",
      "print", "put", "present", "insert", "shown", "appear", "read", "write", "exhibit", "post", "stamp",
      "render", "wear", "embed",
      "contain ~3 acknowledgement/acknowledgment/credit/tagline/badge/label/wording",
      "contain ( the | a | following ) ( line | sentence )", "be ~1 headed", "open with",
      "be in ~2 ( credits | acknowledgements )",
      "be ~2 ( visible | legible | readable | seen | found )",
    ]
    static let copies = [
      "( notice | readme | license | legal | accompanying | attribution | credits ) ~3 file", "any copy",
      "delivery note",
      "cover note", "legend",
      "( each | every | all ) ~2 ( copy | reproduction | file )", "metadata", "documentation ~3 with it",
      "next to ~2 ( @model | file )",
    ]
    static let asDerived = [
      "model ~14 train ~2 ( with | on | using ) ~14 ( shall | must | should )",
      "( adapted | modified | tuned ) version ~12 ( have | must | shall )",
      "@derivative ~14 ( shall | must | should | need )",
      "( model | checkpoint ) ~3 ( fine tune | finetune | train | derive ) ~12 ( shall | must | should | need )",
    ]
    static let published = [
      "publish ~3 ( research | result )", "in ~3 ( paper | presentation | thesis )",
      "( press release | scientific publication )",
    ]
    static let asNamed = [
      "for the ~4 models only", "only for ~4 model",
      // "the smaller variants are exempt".
      "other ~2 ( size | model | version | variant | checkpoint ) ~3 ( unaffected | exempt | free | excepted | not )",
      "( rule | duty | requirement | section | clause ) ~4 ( only | solely ) ~1 ( to | for ) ~4 ( @model | size | variant )",
    ]
    static let place = [
      "website", "web page", "webpage", "user interface", "interface", "blogpost", "blog post", "about page",
      "documentation", "product description", "splash screen", "application", "app", "marketing",
      "landing page", "credits", "readme", "model card", "home page", "promotional", "product or service",
      "public", "screen", "footer", "login", "menu", "label", "packaging", "page", "site", "caption",
      "report", "header", "docs", "about ( box | dialog | section | screen )", "dialog", "banner", "sidebar",
      "manual", "user guide", "store listing", "slides", "poster", "acknowledgements", "acknowledgments",
      "bibliography", "colophon", "homepage", "box", "chat window", "prominent", "conspicuous", "visible",
      "where ~8 see",
    ]
    static let publication = [
      "( paper | press release | publication | public statement ) ~24 ( contain | include | carry | bear ) ~3 ( sentence | statement | phrase | words | acknowledgement | credit )",
      "publication ~40 ( acknowledge | cite | credit | attribution | reference | include | mention | attribute )",
      "publish ~24 ( state | indicate ) ~2 name",
      "( identify | name | state ) ~12 ( paper | preprint | presentation | article )",
      "publish ~20 ( acknowledge | cite | credit | attribution | reference | mention )",
      "( acknowledge | cite | credit | reference ) ~16 ( publication | paper | article | publish )",
      "( acknowledge | cite | credit ) ~8 in ~4 ( publication | paper | research )",
      "scientific publication ~20 cite", "citation ~8 ( publish | publication | research )",
      "( publish | publication ) ~20 citation", "academic paper ~10 cite",
      "cite ~8 ( paper | work | report | article | model )", "credit ~10 citation",
      "( appropriate | proper ) citation", "( include | state | feature ) ~12 public statement",
      "cite ~4 ( dataset | data | software ) ~3 in",
      "( scientific work | academic work | thesis | presentation | talk | preprint | press release ) ~30 ( acknowledge | cite | credit | refer to | mention )",
      "( paper | thesis | article | publication ) ~20 ( reference to | contain ~3 reference )",
      "( shall | must | should ) thank",
      "( acknowledge | cite | credit | mention ) ~16 ( thesis | presentation | preprint | press release | scientific work | public statement )",
      "( cite | citing ) ~3 ( following | this | our | the )",
    ]
  }
}
