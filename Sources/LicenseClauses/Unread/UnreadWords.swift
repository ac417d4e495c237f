/// Which words speak for a kind of clause, and which against it, in tenths of a logarithm of odds.
///
/// Learned by logistic regression from the sentences of 147 labelled texts, the hundred words that say most for each
/// kind and the forty that say most against it; families of texts were held out of one another to choose how many.
/// `L:` marks a word of the lead-in, `H:` one of the heading; words in capitals are how a sentence stands, `#` a number.
enum UnreadWords {
  /// A kind in each block: its name, what speaks for it in any sentence, then words with their weights.
  static let table = """
    ai-disclosure -56 ai=17 disclose=15 without=11 they=10 machine=10 when=9 customer=9 end=8 disclosure=8
      intelligibly=8 systems=8 transparent=8 must=7 rely=7 disclaims=7 fail=7 accuracy=7 users=7 L:part=7
      event=6 known=6 provided=6 mislead=6 upon=6 is=6 bot=6 appropriately=6 expressly=6 decision=6 involved=6
      exposed=5 financial=5 generate=5 emotion=5 posting=5 potential=5 tweets=5 articles=5 context=5
      categorized=5 dangers=5 H:computer=4 main=4 its=4 content=4 explanatory=4 H:notice=4 H:output=4
      L:other=4 L:perform=4 clearly=4 an=4 appropriateness=4 photo=4 metadata=4 modifications=4 reason=4
      recognition=4 synthesize=4 verify=4 them=4 that=4 watermark=4 your=3 permitted=3 video=3 L:following=3
      biometric=3 audio=3 MODE4=3 appropriate=3 in=3 from=3 H:generate=3 interaction=3 recording=3 place=3
      people=3 images=3 indicate=3 L:agree=3 automated=3 including=2 disseminate=2 limited=2 of=2
      H:conditions=2 information=2 L:intentionally=2 L:model=2 contribution=2 and=2 a=2 code=2 file=1 MODE2=1
      L:materials=1 L:deceive=1 DEF=-2 H:definitions=-2 use=-2 licensor=-2 conditions=-2 notice=-3
      derivative=-3 have=-3 under=-3 will=-3 L:you=-3 GOV2=-3 at=-3 party=-3 data=-3 distribution=-3 ITEM=-3
      MODE1=-3 H:license=-4 agreement=-4 terms=-4 all=-4 the=-4 work=-4 other=-4 this=-4 warranties=-4
      software=-4 applicable=-5 license=-5 you=-5 #=-5 if=-6 as=-6 model=-6 or=-6 HEAD=-7 on=-7 MODE0=-10
      GOV0=-12
    attribution-display -58 prominent=19 must=12 publication=11 users=11 interface=11 made=10 name=10 on=10
      display=10 citing=10 MODE2=10 statement=9 H:attribution=9 acknowledges=9 appropriate=9 regarding=8
      submitted=8 attribution=8 L:terms=7 otherwise=7 reference=7 power=7 H:publication=7 L:do=7 L:must=7
      L:part=7 shall=7 source=7 interaction=6 labeled=6 origin=6 following=6 model=6 results=6 L:party=6
      L:under=6 L:contains=6 L:if=6 based=6 however=6 public=6 them=6 third=6 publish=6 each=5 research=5
      L:agreement=5 whom=5 L:publish=5 L:following=5 relevant=5 output=5 perform=5 library=5 copy=5 credit=5
      repository=5 H:restrictions=5 party=5 products=5 with=5 connection=4 equivalent=4 derivative=4
      H:additional=4 L:adhere=4 part=4 H:license=4 work=4 related=3 you=3 give=3 in=3 data=3 obtain=3 these=3
      use=3 website=3 page=3 built=3 L:convey=3 another=3 L:choice=3 agreement=2 documentation=2 blogpost=2
      provided=2 available=2 L:your=2 L:as=2 about=2 H:notice=2 L:restrictions=2 including=1 if=1 notice=1
      is=1 MODE4=1 other=-3 applicable=-4 DEF=-4 GOV1=-4 no=-4 L:including=-4 purpose=-4 section=-5 rights=-5
      MODE0=-5 restrictions=-5 under=-5 H:definitions=-5 H:use=-5 for=-5 may=-5 means=-5 will=-5 law=-5
      license=-5 such=-6 generate=-6 the=-6 state=-6 all=-7 file=-7 modifications=-7 by=-7 L:derivative=-7
      of=-7 at=-8 distribution=-8 HEAD=-8 terms=-8 MODE1=-9 MODE3=-9 not=-10 H:distribution=-10 GOV2=-11
      GOV0=-11
    change-notice -57 modifications=20 changes=14 made=13 state=13 indicate=12 clearly=12 carry=11
      prominent=11 notice=10 cause=10 you=9 must=8 file=7 derivative=6 and=6 previous=5 give=5 provided=5
      indication=5 that=5 explains=4 credit=4 if=4 repository=4 retain=4 restrictions=4 H:you=4 L:allow=4
      L:nor=4 MODE4=4 H:obligations=4 such=4 H:attribution=4 explanatory=3 model=3 disclosure=3 obtain=3
      MODE2=3 appropriate=3 H:modifications=3 also=3 H:last=3 H:distribution=3 violation=3 link=3 quality=2
      case=2 learning=2 attach=2 better=2 conspicuously=2 create=2 identification=2 concerns=2 ongoing=2
      machine=2 share=2 subject=2 H:derivative=2 what=2 statement=2 recipients=2 relevant=2 how=2
      H:restrictions=2 when=2 L:adhere=2 L:other=2 L:materials=2 L:retain=2 L:must=2 apple=2 date=2 dev=2
      have=2 adapted=2 L:restrictions=2 accordance=2 L:supplied=2 an=2 content=1 iv=1 including=1
      documentation=1 H:license=1 output=1 x=1 agreement=1 L:source=1 L:you=1 add=1 L:modifications=1 L:made=1
      L:license=1 L:available=1 L:following=1 MODE1=-2 licensor=-3 not=-3 legal=-3 MODE3=-3 means=-3 shall=-3
      H:terms=-3 H:definitions=-3 L:including=-3 section=-3 users=-3 as=-4 from=-4 your=-4 will=-4 H:use=-4
      copy=-4 on=-4 by=-4 form=-4 GOV1=-4 this=-5 rights=-5 other=-5 LEAD=-5 a=-5 in=-5 source=-5 work=-5
      is=-5 do=-6 ITEM=-6 with=-6 for=-6 HEAD=-8 MODE0=-8 use=-8 or=-10 GOV0=-11
    commercial-use -64 commercial=33 noncommercial=16 purpose=16 for=15 research=14 only=13 registration=12
      L:data=12 H:rights=11 output=11 learning=10 endeavour=10 separate=10 but=10 reproduce=10 well=9
      activities=9 behalf=9 explicitly=9 L:commercial=9 strict=9 H:general=8 use=8 install=8 form=8 H:last=8
      H:software=8 field=8 production=7 model=7 environment=7 exploit=7 H:commercial=7 MODE3=7 from=7
      academic=7 L:subject=7 H:restrictions=6 H:modifications=6 all=6 H:database=6 L:agreement=6 L:your=6
      please=6 derivative=5 L:granted=5 L:non=5 H:ownership=5 below=5 their=5 claim=5 free=5 prohibited=5
      must=5 obtain=5 provided=5 is=5 rights=4 software=4 solely=4 required=4 create=4 company=4 dev=4 non=4
      restrictions=4 products=4 internal=4 applicable=4 audio=4 L:without=4 allow=4 without=4 H:license=4
      fees=3 H:granted=3 entity=3 exclusive=3 do=3 transferable=3 granted=3 a=3 available=3 access=3 L:use=3
      data=3 copyright=3 direct=3 on=2 foregoing=2 materials=2 out=2 with=2 L:license=2 licensor=1 L:rights=1
      any=-1 GOV0=-2 limited=-2 H:termination=-3 H:definitions=-3 made=-4 L:agree=-4 LEAD=-4 which=-4
      notice=-4 termination=-4 modifications=-4 #=-5 shall=-5 file=-6 H:warranties=-6 of=-6 means=-6 MODE0=-6
      party=-6 H:terms=-7 and=-7 individual=-7 content=-7 to=-7 H:disclaimer=-7 responsible=-8 stability=-8
      GOV2=-8 GOV1=-8 expressly=-9 work=-9 that=-9 L:derivative=-9 have=-9 MODE4=-9 law=-10 warranties=-10
      HEAD=-11 public=-14 other=-15 DEF=-19
    competition -53 compete=19 develop=16 competitive=11 access=10 with=9 services=9 products=8
      application=7 api=6 direct=6 L:shall=6 model=5 resell=5 customer=5 use=5 standalone=5 offer=5 may=4
      built=4 H:may=4 similar=4 reverse=4 internal=3 ii=3 preceding=3 limited=3 monthly=3 month=3 must=3 i=3
      except=3 third=3 greater=3 H:terms=3 H:version=3 H:api=3 H:services=3 H:restrictions=3 H:usage=3 an=3
      communicate=3 purpose=3 release=3 H:date=3 than=3 substantial=3 calendar=3 will=3 attempt=3
      H:effective=3 then=3 introduce=2 replaced=2 sentence=2 party=2 not=2 trojan=2 viruses=2 viii=2 that=2
      support=2 substitute=2 request=2 remote=2 H:commercial=2 solely=2 L:license=2 date=2 google=2 horses=2
      designated=2 e.g.=2 obtain=2 number=2 million=2 malicious=2 marketing=2 management=2 expressly=2
      engineer=2 separate=2 L:not=2 L:without=2 ai=2 conduct=2 c=2 approved=2 affiliates=2 activities=2
      worms=2 assist=2 L:written=2 H:additional=2 active=2 provided=1 otherwise=1 in=1 b=1 do=-1 have=-2
      content=-2 granted=-2 H:definitions=-2 DEF=-2 shall=-2 all=-3 H:license=-3 GOV2=-3 L:including=-3 our=-3
      means=-3 MODE3=-3 you=-3 materials=-3 LEAD=-3 under=-3 data=-3 H:prohibited=-4 MODE4=-4 is=-4 L:model=-4
      your=-4 on=-4 or=-4 L:use=-4 agreement=-4 terms=-4 generate=-4 this=-5 other=-5 of=-5 MODE2=-5 and=-5
      including=-5 ITEM=-8 HEAD=-8 MODE0=-9 GOV0=-10
    derivative-definition -56 adapted=16 derived=15 derivative=15 modifications=13 H:modifications=12 DEF=11
      doubt=10 enhanced=10 based=10 all=10 avoidance=10 LEAD=9 which=9 H:definitions=9 L:must=9 refers=8
      create=8 work=8 full=7 means=7 L:database=7 have=7 terms=6 u.s.=6 new=6 model=6 following=6 weights=5
      proprietary=5 fine=5 finetuning=5 same=5 L:terms=5 b=5 L:use=5 alter=5 here=5 H:notice=5 permission=4
      inference=4 organization=4 representations=4 patterns=4 required=4 any=4 whole=4 changes=4 part=4
      exact=4 improve=4 limitation=4 individual=4 initialized=4 open=4 substantial=4 other=4 then=4 their=4
      reproduction=3 under=3 transfer=3 sui=3 copyright=3 generis=3 revised=3 H:generis=3 intermediate=3
      learning=3 annotations=3 active=3 arrangement=3 L:apply=3 without=3 L:generis=3 L:sui=3 L:where=3
      H:sui=3 hold=3 elaborations=3 editorial=3 algorithms=3 L:license=2 from=2 database=2 manner=2
      synthetic=2 translation=2 distillation=2 upon=2 methods=2 similar=2 tuning=2 transformation=2 but=2
      L:your=2 on=1 its=1 the=-1 including=-1 services=-4 licensor=-4 H:use=-4 H:license=-4 not=-4 may=-4
      applicable=-4 do=-4 output=-4 results=-4 conditions=-5 it=-5 granted=-5 public=-5 related=-5
      documentation=-5 available=-5 made=-5 information=-5 as=-5 copy=-5 such=-6 by=-6 legal=-6 state=-6
      GOV2=-6 entity=-7 distribution=-7 provided=-7 HEAD=-8 MODE0=-8 license=-8 contribution=-8 GOV1=-8
      ITEM=-8 use=-9 MODE3=-9 GOV0=-9 MODE1=-11 MODE2=-12
    derivative-ownership -56 derivative=16 owner=13 subject=12 rights=10 ownership=10 property=10 claim=10
      H:ownership=10 made=9 H:property=8 H:intellectual=8 will=8 based=8 respect=8 remain=7 develop=7
      between=7 solutions=6 output=6 exclusive=6 intellectual=5 labor=5 H:restrictions=5 ai=5 dataset=5
      creative=5 underlying=5 restrictions=5 company=5 work=5 obtain=4 you=4 regarding=4 title=4 compliance=4
      MODE2=4 H:derivative=4 from=4 interest=4 documentation=4 modifications=3 materials=3 unique=3 that=3
      meet=3 put=3 would=3 associated=3 any=3 create=3 on=3 upon=3 due=2 engineer=2 machine=2 lease=2
      respective=2 sell=2 reverse=2 suppliers=2 nvidia=2 results=2 remove=2 rent=2 of=2 learning=2
      H:software=2 but=2 bureau=2 agents=2 capacity=2 decompile=2 herein=2 no=2 nature=2 H:license=2
      disassemble=2 employees=2 disclose=2 discover=2 H:your=2 algorithms=2 alter=2 could=2 appear=2 H:model=2
      is=2 your=1 direct=1 may=1 model=1 to=1 stability=1 terms=1 by=1 can=1 H:work=1 agreement=1 assert=1
      content=-3 without=-3 this=-3 limited=-3 copy=-3 section=-3 generate=-3 termination=-3 apply=-3
      granted=-3 H:use=-4 means=-4 third=-4 and=-4 an=-4 DEF=-4 #=-4 L:following=-4 purpose=-4 if=-5
      including=-5 MODE1=-5 in=-5 GOV2=-5 L:you=-5 or=-5 related=-5 distribution=-6 use=-6 GOV1=-6 ITEM=-6
      party=-6 under=-6 other=-7 license=-7 HEAD=-8 MODE4=-8 MODE0=-9 a=-11 GOV0=-11
    export-control -58 export=18 trade=16 country=14 control=13 comply=11 law=10 restrictions=9 violation=9
      H:redistributing=9 adhere=9 prohibited=8 compliance=8 applicable=8 H:compliance=8 materials=8 u.s.=8
      into=7 regulations=7 H:control=7 must=7 sanctions=7 subject=7 united=7 H:export=7 H:trade=7 including=6
      would=5 embargoed=5 your=5 re=5 penalties=4 put=4 end=4 not=4 H:law=4 indirect=4 government=4 state=4
      with=4 c=4 china=4 b=4 may=4 targeted=4 transfer=4 limitation=3 it=3 direct=3 from=3 agreement=3 H:m=3
      H:use=3 L:law=3 H:restrictions=3 foreign=3 entity=3 related=3 shall=3 reference=3 such=3 products=3
      nuclear=3 incorporated=3 hereby=3 work=3 authority=3 acceptable=2 L:party=2 listed=2 obtain=2 download=2
      comprehensive=2 software=2 regions=2 weapons=2 technology=2 person=2 other=2 foregoing=2 current=2
      H:these=2 L:permitted=2 L:assist=2 L:third=2 acknowledges=2 agree=2 at=2 L:will=2 H:changes=2 H:rules=2
      where=2 L:cause=2 located=1 you=1 they=1 is=1 will=-1 have=-2 provided=-3 license=-3 content=-3
      notice=-3 L:model=-3 H:disclaimer=-3 H:liability=-3 H:license=-3 MODE1=-3 H:limitation=-3
      H:distribution=-3 do=-4 H:prohibited=-4 solely=-4 LEAD=-4 L:following=-4 if=-4 copyright=-4 legal=-4
      L:you=-5 non=-5 required=-5 its=-5 MODE4=-5 GOV2=-5 H:definitions=-5 model=-6 of=-6 L:use=-6 rights=-7
      this=-7 means=-8 DEF=-8 HEAD=-8 as=-8 MODE0=-9 GOV1=-9 GOV0=-11
    flow-down -61 assist=18 restrictions=16 same=13 terms=13 governed=13 ensure=12 shall=11 comply=11
      behalf=11 users=11 section=10 must=9 all=9 access=9 c=9 b=8 covered=8 L:choice=8 L:nor=8 L:your=8
      paragraph=8 made=8 third=8 H:derivative=8 that=7 those=7 publish=7 procurement=7 derivative=7 only=7
      notice=7 responsible=7 L:restrictions=7 this=7 L:allow=7 L:data=7 H:redistributing=6 L:modifications=6
      enforceable=6 specified=6 can=6 distribution=6 protection=6 retain=6 H:source=6 H:acceptable=6 who=6
      without=6 H:model=6 L:under=6 H:modifications=6 H:restrictions=6 publication=6 required=6 violation=6
      way=6 recipients=5 v=5 H:data=5 party=5 enabling=5 data=5 facilitate=5 otherwise=5 MODE2=5 L:limited=5
      H:you=5 including=4 policy=4 pursuant=4 permitted=4 L:section=4 L:purpose=4 H:rights=4 limitation=4
      direct=4 available=4 copy=3 e.g.=3 modifications=3 L:adhere=3 L:must=3 subsequent=2 subject=2
      H:license=2 provision=2 or=2 etc=2 work=2 with=2 you=1 use=1 is=1 license=1 L:may=1 by=-1 L:you=-3
      services=-4 H:termination=-4 L:use=-4 and=-5 but=-5 products=-5 not=-5 software=-5 L:derivative=-5
      copyright=-5 do=-5 H:terms=-5 content=-5 materials=-6 agree=-6 documentation=-6 DEF=-6 public=-6 from=-6
      licensor=-7 source=-7 termination=-7 means=-7 other=-7 display=-8 GOV1=-8 conditions=-8 following=-8
      a=-8 MODE1=-8 HEAD=-8 as=-8 MODE0=-8 create=-9 LEAD=-9 will=-10 applicable=-10 law=-10 GOV0=-11
      MODE4=-15
    indemnity -54 indemnify=17 results=11 harmless=11 hold=11 from=11 loss=10 H:liability=10 claim=9
      compensation=8 against=8 defend=7 responsibility=6 H:disclaimer=6 distribution=6 your=6 you=6 arising=6
      related=6 third=6 MODE2=6 incurred=5 party=5 out=5 to=5 disrupt=5 costs=5 certain=5 exempt=5 shall=4
      harm=4 customer=4 employees=4 H:additional=4 H:violation=4 liability=4 reasonable=4 should=4 violation=4
      terms=4 H:indemnity=3 every=3 hereby=3 indemnity=3 licensor=3 H:limitation=3 those=3 policy=3
      obligations=3 support=3 seek=3 such=3 by=3 absolute=3 agents=3 clearly=3 alone=3 then=3 directors=2
      its=2 H:intellectual=2 warranties=2 reproduction=2 series=2 officers=2 will=2 H:accept=2 MODE4=2 apply=2
      assert=2 cause=2 agree=2 H:property=2 offer=2 contractors=2 improper=2 reason=2 contributor=2
      successors=1 proceedings=1 meta=1 create=1 damages=1 derivative=1 each=1 expenses=1 fees=1 however=1
      behalf=1 attorneys=1 assign=1 accept=1 H:definitions=-2 #=-2 termination=-2 means=-2 DEF=-2 LEAD=-2
      L:including=-2 risk=-3 with=-3 H:license=-3 modifications=-3 as=-3 model=-3 without=-3 L:following=-3
      at=-3 data=-3 output=-3 copyright=-3 required=-4 L:you=-4 GOV1=-4 may=-4 provided=-4 GOV2=-4 services=-4
      H:use=-4 of=-5 otherwise=-5 no=-5 this=-5 agreement=-6 is=-7 ITEM=-7 HEAD=-7 the=-7 license=-8 GOV0=-9
      MODE1=-10 MODE0=-12
    integrated-product-exemption -53 end=10 users=9 apply=9 products=9 not=7 receive=6 multimodal=6
      services=6 integrated=6 part=5 restrictions=5 section=5 then=5 model=5 incorporated=5 this=5 agreement=4
      H:api=4 an=4 direct=4 from=4 called=4 H:except=4 do=3 via=3 interface=3 materials=3 subject=3 unless=3
      such=3 through=3 weights=3 who=3 a=3 will=3 H:services=3 MODE4=3 H:use=3 expressly=3 api=3
      H:prohibited=3 thereof=2 agree=2 H:redistributing=2 without=2 work=2 otherwise=2 shall=2 as=2 access=2
      llama=1 license=1 v=1 H:distribution=1 provided=1 remain=1 derivative=1 if=1 exhibit=1 indirect=1 iii=1
      distribution=1 H:commercial=1 H:additional=1 L:not=-2 L:following=-2 L:use=-2 H:definitions=-2
      H:license=-2 DEF=-2 L:you=-2 means=-2 may=-2 LEAD=-2 party=-2 L:including=-2 made=-2 ai=-2 have=-2
      you=-3 of=-3 your=-3 terms=-3 MODE1=-3 on=-3 rights=-3 MODE3=-3 under=-3 including=-4 by=-4 with=-4
      other=-4 for=-5 is=-5 use=-6 in=-6 GOV1=-6 and=-7 MODE2=-7 the=-7 ITEM=-8 HEAD=-8 GOV0=-9 MODE0=-9
    license-copy -62 copy=23 this=18 must=14 recipients=14 text=13 above=13 uri=12 including=11 complete=11
      copyright=10 third=9 hyperlink=8 portion=8 a=8 adapter=8 provided=8 MODE2=8 ensure=7 agreement=7 apply=7
      conspicuously=7 or=7 party=7 shall=7 retain=6 them=6 indicate=6 give=6 of=6 each=6 defined=6
      derivative=6 L:if=6 H:redistributing=6 code=5 informed=5 original=5 redistributing=5 cause=5 also=5
      gpl=5 output=5 url=5 listed=4 long=4 lease=4 enterprise=4 direct=4 c=4 b=4 available=4 case=4 when=4
      ai=4 get=4 infrastructure=4 statement=4 notice=4 origin=4 subscription=4 well=4 thereof=3 you=3 H:data=3
      H:attribution=3 L:each=3 L:restrictions=3 L:subject=3 accompanying=3 H:share=3 documentation=3 deploy=3
      H:granted=3 so=3 own=3 gnu=3 disclaimer=3 H:distribution=2 ii=2 permission=2 L:materials=2 i=2 all=2
      add=2 substantial=1 website=1 software=1 page=1 H:license=1 blogpost=1 and=1 about=1 L:modifications=1
      L:work=-1 display=-1 agree=-3 means=-3 your=-4 under=-4 ITEM=-4 law=-4 H:terms=-4 its=-4 upon=-5
      based=-5 LEAD=-5 will=-5 H:definitions=-5 for=-6 required=-6 purpose=-6 access=-6 part=-6 as=-7 at=-7
      DEF=-7 HEAD=-7 H:termination=-7 rights=-7 GOV1=-7 subject=-8 in=-8 file=-8 termination=-8 that=-8
      have=-8 use=-9 by=-9 GOV2=-9 MODE4=-9 MODE0=-10 to=-10 MODE1=-12 GOV0=-13 not=-14
    license-update -57 update=23 changes=23 time=18 revised=17 modifications=17 H:update=16 new=15
      version=14 periodically=11 continue=11 reserves=11 H:amendments=11 efforts=11 posting=11 publish=10
      living=10 agreement=10 features=10 undertake=9 constitutes=9 review=9 subject=9 we=9 every=8
      comprehensive=8 may=8 reasonable=8 MODE3=8 after=8 latest=7 google=7 over=7 acceptance=7 H:changes=7
      days=7 amended=7 also=7 H:modifications=6 more=6 functionality=6 rights=6 note=6 H:runtime=6 from=5
      H:version=5 H:resolution=5 cease=5 assets=5 evolving=5 github=5 license=5 occasionally=5 responsible=5
      through=5 to=5 steward=5 H:conditions=4 than=4 the=4 ll=4 H:fees=4 migration=4 well=4 indicate=4
      H:these=4 either=4 remove=4 repository=4 what=4 H:new=4 comply=4 regulations=3 services=3 operational=3
      terms=3 various=3 release=3 policy=3 example=3 its=3 owner=3 H:restrictions=3 H:compliance=3 H:may=3
      within=3 due=3 learning=3 price=2 H:services=2 at=2 during=2 otherwise=2 H:dispute=2 based=2 use=1
      model=1 electronic=1 MODE2=-1 a=-1 LEAD=-2 software=-3 H:terms=-4 including=-4 #=-5 not=-5 must=-5 do=-5
      source=-5 other=-5 content=-5 termination=-5 H:termination=-5 data=-5 materials=-6 that=-6 granted=-6
      GOV0=-6 GOV1=-6 conditions=-6 party=-6 all=-6 H:definitions=-7 by=-7 if=-7 create=-7 violation=-7 and=-7
      under=-7 licensor=-7 or=-8 MODE4=-9 provided=-9 MODE1=-9 with=-9 H:license=-10 you=-10 as=-10 DEF=-11
      HEAD=-15
    model-naming -52 name=13 must=7 beginning=7 improve=6 MODE4=6 model=6 tuning=5 training=5 create=5 at=5
      fine=5 also=5 relevant=4 modifications=4 otherwise=4 source=4 H:redistributing=4 authors=4 ai=4 such=4
      H:granted=3 an=3 attribution=3 available=3 copy=3 if=3 its=3 when=3 information=3 share=3 retain=3
      including=3 which=3 H:restrictions=2 L:limited=2 L:hereby=2 L:exclusive=2 L:agreement=2 L:granted=2
      L:worldwide=2 series=2 shall=2 software=2 llama=2 L:revocable=2 L:non=2 H:distribution=1 public=1
      distribution=1 made=1 open=1 use=1 you=1 x=1 results=1 H:license=1 L:terms=1 L:subject=1 MODE2=1
      L:licensor=1 L:license=1 L:conditions=1 on=-2 rights=-2 L:use=-2 terms=-2 your=-2 LEAD=-2 services=-2
      all=-2 under=-2 L:including=-2 as=-2 H:definitions=-2 products=-3 #=-3 other=-3 the=-3 not=-3
      L:following=-3 L:you=-3 agreement=-3 derivative=-3 of=-4 or=-4 with=-4 by=-4 MODE3=-4 GOV2=-4 GOV1=-4
      a=-5 for=-5 that=-5 to=-5 this=-5 ITEM=-5 MODE1=-6 license=-6 and=-6 HEAD=-8 GOV0=-9 MODE0=-11
    notice-text -56 distribution=13 following=12 under=11 notice=11 must=10 accompanying=10 text=8
      reserves=7 is=7 file=7 model=6 all=6 attribution=6 ensure=5 copy=5 state=5 output=5 rights=5 choose=5
      c=5 related=4 provided=4 endorsement=4 a=4 H:modifications=4 clearly=4 page=4 holder=4 inc=4 disclaims=4
      warrant=4 prominent=4 H:usage=4 dev=3 dataset=3 exhibit=3 if=3 liability=3 example=3 hosted=3
      secondary=3 incompatible=3 original=3 H:distribution=3 this=3 you=3 remove=3 partial=3 within=3
      collect=3 community=3 L:shall=3 copyright=2 describing=2 platforms=2 terms=2 than=2 via=2 together=2
      through=2 that=2 version=2 H:conditions=2 research=2 whole=2 H:redistributing=2 H:restrictions=2 MODE2=2
      attach=2 L:materials=2 L:if=2 contains=2 ii=2 made=2 license=2 retain=2 alongside=2 i=2 third=1 part=1
      derivative=1 generate=1 foundation=1 google=1 incorporated=1 well=1 products=1 cloud=1 alibaba=1 ai=1
      b=1 L:model=1 L:distribution=1 L:available=1 H:version=1 licensor=-2 L:not=-2 DEF=-2 applicable=-2
      H:definitions=-2 modifications=-2 without=-2 will=-2 it=-2 H:use=-2 an=-3 may=-3 L:use=-3 available=-3
      use=-3 H:terms=-3 on=-3 have=-3 granted=-4 GOV2=-4 with=-4 GOV1=-4 for=-4 MODE1=-4 H:license=-4 your=-5
      the=-5 ITEM=-5 MODE3=-5 and=-5 L:following=-5 not=-5 do=-6 or=-6 any=-6 to=-7 HEAD=-7 including=-9
      GOV0=-11 MODE0=-11
    output-ownership -53 output=21 claim=21 ownership=18 rights=13 generate=13 no=12 H:ownership=12
      H:output=11 remain=9 H:content=9 H:generate=8 extent=8 applicable=7 own=7 title=7 derivative=6
      property=6 between=6 develop=6 company=6 exclusive=6 interest=6 solutions=6 hereby=5 content=5 not=5
      permitted=5 over=5 you=5 dataset=5 assets=5 assign=5 H:your=5 H:obligations=5 results=4 n=4 original=4
      except=4 fullest=4 law=4 H:license=4 possible=4 t=4 google=3 domain=3 extracted=3 authors=3 all=3
      create=3 by=3 contributor=3 holder=3 link=3 local=3 meet=3 H:feedback=3 itself=3 search=3 we=3 web=3
      based=3 belong=3 suggestions=3 s=3 covered=3 ai=3 new=2 solely=2 obtain=2 provided=2 H:property=2
      customer=2 compliance=2 H:patent=2 H:intellectual=2 it=2 its=2 in=2 do=2 excluding=2 H:restrictions=2
      will=2 assert=2 H:you=2 if=1 from=1 nvidia=1 must=1 shall=1 subject=1 made=1 input=1 H:granted=1
      regarding=1 as=1 b=1 H:rights=1 H:april=1 with=1 means=-3 L:including=-3 work=-3 distribution=-3
      modifications=-3 third=-3 DEF=-3 party=-3 an=-3 that=-4 H:definitions=-4 data=-4 otherwise=-4 related=-4
      or=-4 MODE0=-4 L:you=-4 MODE1=-4 and=-4 have=-4 is=-5 H:use=-5 MODE2=-5 materials=-5 such=-5 this=-5
      H:prohibited=-5 may=-6 of=-6 ITEM=-7 granted=-7 a=-7 GOV0=-7 GOV1=-7 other=-7 #=-7 MODE4=-8
      including=-10 for=-11 HEAD=-12
    output-training -56 improve=18 output=17 training=15 model=13 internal=13 H:output=9 tuning=8
      extracted=8 fine=8 results=7 except=7 than=7 ai=7 commercial=7 create=7 use=7 H:rights=7
      H:redistributing=7 not=6 furthermore=6 facts=6 other=6 to=6 prominent=6 respect=6 dataset=6 impose=6
      idea=6 solutions=5 herein=5 obligations=5 large=5 H:model=5 subject=5 purpose=5 its=4 expressly=4
      share=4 predict=4 language=4 notice=4 non=4 itself=4 patterns=4 thereof=4 state=4 prohibited=4
      structure=4 case=4 available=4 MODE3=4 L:shall=4 L:other=4 H:restrictions=4 L:relevant=4 L:nor=4
      technology=3 H:conditions=3 users=3 un=3 related=3 however=3 measures=3 performance=3 L:if=3 L:must=3
      L:revocable=3 L:materials=3 carry=3 excluding=3 competitive=3 can=3 over=3 implement=3 series=2
      restrictions=2 shall=2 similar=2 x=2 their=2 H:public=2 agreement=2 beginning=2 derivative=2 made=2
      part=2 materials=2 informed=2 H:rules=2 L:allow=2 work=2 this=1 may=1 name=1 llama=1 an=1 with=1 copy=-3
      that=-4 no=-4 LEAD=-4 rights=-4 H:disclaimer=-4 software=-4 content=-4 licensor=-4 required=-4 of=-5
      L:including=-5 products=-5 all=-5 data=-5 source=-5 based=-5 granted=-5 research=-5 MODE1=-5 means=-6
      MODE4=-6 your=-6 such=-6 L:use=-6 L:as=-7 DEF=-7 by=-7 limited=-7 public=-7 H:definitions=-7 HEAD=-8
      services=-8 MODE2=-8 GOV1=-8 MODE0=-9 L:following=-9 in=-9 and=-12 GOV0=-12
    redistribution -57 lease=25 resell=24 application=22 sublicense=21 redistributing=20 only=19 impose=18
      management=17 L:granted=17 H:work=17 H:permission=17 convey=17 standalone=16 MODE1=16 H:components=15
      conflict=15 publish=14 meet=14 alter=13 adapted=13 organization=13 so=13 distribution=13 may=13 share=12
      distillation=12 selling=12 thereof=12 but=11 H:attribution=11 choice=10 rent=10 H:model=10 substantial=9
      transfer=9 portion=9 medium=9 foregoing=9 itself=9 H:you=8 data=8 L:if=8 below=8 L:will=8 made=8 under=8
      third=8 form=8 available=7 H:derivative=7 exercise=7 L:database=7 LEAD=7 H:granted=6 code=6 conditions=6
      H:convey=6 recipients=6 hosted=6 you=6 L:not=6 circumstances=6 written=5 solely=5 party=5 terms=5
      H:distribution=5 services=5 H:redistributing=5 L:permitted=5 who=5 granted=5 without=4 H:source=4
      additional=4 copy=4 object=4 not=4 following=4 all=4 training=3 section=3 that=3 any=3 with=3
      restrictions=3 offer=3 subject=3 the=2 access=2 including=2 this=1 on=1 provided=1 work=1 source=-1
      copyright=-2 MODE0=-3 non=-4 generate=-4 H:use=-4 for=-6 MODE4=-6 documentation=-7 H:disclaimer=-7
      its=-7 responsible=-7 H:termination=-7 legal=-7 H:warranties=-8 and=-8 use=-8 limitation=-8 rights=-8
      licensor=-8 a=-9 llama=-9 H:definitions=-9 GOV2=-9 applicable=-9 claim=-9 public=-9 GOV0=-10 we=-10
      purpose=-10 H:prohibited=-11 HEAD=-11 DEF=-12 law=-12 file=-12 no=-12 GOV1=-12 notice=-12 violation=-14
      means=-17 H:terms=-17
    registration -53 contact=20 commercial=16 separate=12 must=12 from=12 wish=12 authorized=11
      registration=11 at=10 obtain=9 use=9 discretion=9 request=8 please=8 a=8 http=7 data=7 ai=7 for=7 if=6
      purpose=6 unauthorized=6 deemed=6 rights=5 advice=5 form=5 out=5 sale=5 L:agreement=5 cn=5 MODE2=5
      L:documentation=5 after=5 L:rights=4 also=4 additional=4 discussing=4 derived=4 inference=4 expressly=4
      via=4 revoke=4 written=4 which=4 application=4 allow=4 L:granted=4 L:distribution=4 reference=4
      similar=4 H:disclaimer=4 information=3 H:granted=3 effect=3 its=3 info=3 website=3 own=3 permission=3
      licensor=3 license=3 llm=3 you=3 H:definitions=3 H:license=3 H:conditions=3 reserves=3 resellers=3
      purchase=3 H:preamble=3 H:other=3 agreement=3 H:research=3 H:rights=3 L:following=3 H:terms=3 apply=3
      example=3 enterprise=3 current=3 affiliates=3 will=3 complete=2 us=2 we=2 address=2 H:commercial=2
      want=2 way=2 series=2 to=2 MODE4=2 plan=2 exercise=2 specified=1 may=1 derivative=1 granted=1 made=1
      is=1 software=-2 applicable=-3 content=-3 on=-3 modifications=-3 with=-3 MODE1=-3 all=-3 L:not=-3
      this=-3 an=-3 DEF=-4 services=-4 other=-4 notice=-4 generate=-4 any=-4 non=-4 copyright=-4 terms=-4
      including=-4 public=-4 in=-5 policy=-5 version=-5 your=-5 model=-5 the=-6 MODE3=-6 GOV2=-6 GOV1=-6
      ITEM=-7 MODE0=-8 #=-8 GOV0=-8 or=-9 HEAD=-9 by=-9 and=-11 of=-12
    remote-restriction -54 MODE3=19 automatically=15 reserves=13 monitor=12 fail=12 quality=11 suspend=10
      input=10 guide=9 receive=9 google=9 H:restrictions=9 collect=9 access=9 usage=9 we=9 remote=8 block=8
      customer=8 may=8 violation=8 investigation=7 H:services=7 application=7 certain=7 which=7 reasonably=7
      restrictions=7 ii=6 order=6 H:how=6 interruption=6 take=6 will=6 cached=6 disable=6 during=6
      facilities=6 i=6 notice=6 suspected=6 some=6 services=6 subscription=6 fixes=5 agents=5 and=5
      H:runtime=5 H:process=5 functionality=5 maximum=5 hardware=5 purpose=5 rights=5 limitation=5 ml=5 set=5
      registration=5 users=5 things=5 costs=5 rate=5 operational=5 H:data=5 required=4 pre=4 systems=4
      located=4 demand=4 H:policy=4 applicable=4 H:update=4 would=4 issue=4 H:fair=4 installation=4
      instructions=4 entity=4 fair=4 immediate=4 complaint=4 H:use=4 wherever=4 api=4 your=3 through=3
      possession=3 license=3 agreement=3 believe=3 comply=2 permitted=2 to=2 with=2 information=2 based=2
      extent=1 law=1 #=-2 public=-3 H:termination=-3 content=-3 derivative=-3 is=-3 conditions=-3
      L:including=-3 GOV2=-3 L:not=-4 distribution=-4 H:definitions=-4 work=-4 do=-4 available=-4
      L:following=-4 these=-4 any=-4 H:prohibited=-4 copyright=-4 the=-5 granted=-5 LEAD=-5 terms=-6 MODE2=-6
      have=-6 time=-6 provided=-7 MODE0=-7 GOV0=-8 MODE1=-8 a=-8 as=-8 L:you=-8 under=-8 GOV1=-9 including=-9
      HEAD=-10 you=-10 for=-10
    retain-notices -60 copyright=21 notice=19 remove=17 retain=16 proprietary=13 supplied=12 above=12
      alter=11 all=10 statement=9 H:attribution=9 appear=8 including=8 credit=8 trademark=8 portion=8 with=8
      intact=7 publish=7 reproduce=7 copy=7 data=7 attribution=7 H:you=7 original=7 shall=6 keep=6 origin=6
      source=6 receive=6 pertain=6 redistributing=6 H:data=6 suppliers=6 L:then=6 L:limitation=6 changes=5
      agree=5 preservation=5 your=5 patent=5 H:granted=5 following=5 code=5 along=5 MODE2=5 H:notice=5
      L:commercial=5 disclaimer=5 it=5 refers=4 H:license=4 excluding=4 licensor=4 made=4 permission=4
      L:distribution=4 whom=4 binary=4 labeled=4 materials=4 output=4 recipients=4 or=3 those=3 readable=3
      significant=3 obscure=3 its=3 do=3 s=3 third=3 L:as=3 L:not=3 L:so=3 and=3 L:will=3 normally=3 must=3
      non=3 wherever=2 substantial=2 part=2 if=2 other=2 one=2 not=2 mark=2 place=2 L:derivative=2 LEAD=2
      that=2 model=2 derivative=2 software=1 in=1 form=1 any=1 contains=1 as=-2 H:definitions=-3 create=-3
      restrictions=-3 no=-3 public=-3 ai=-3 you=-3 agreement=-3 L:use=-4 will=-4 law=-4 services=-4 to=-4
      legal=-5 users=-5 H:prohibited=-5 infringement=-5 of=-5 H:terms=-5 GOV1=-5 text=-6 L:materials=-6
      L:including=-6 MODE3=-6 products=-6 L:such=-6 MODE0=-7 file=-7 a=-7 HEAD=-7 means=-7 use=-7 DEF=-7 #=-9
      reserves=-9 rights=-9 for=-10 under=-11 GOV0=-12
    reverse-engineering -52 reverse=19 engineer=18 decompile=12 disassemble=9 attempt=9 extracted=8
      underlying=8 not=6 automatically=6 except=6 components=5 data=5 defined=5 below=5 services=4 source=4
      expressly=4 L:example=4 MODE1=4 assets=4 code=4 modifications=4 may=4 discover=4 resell=3 customer=3
      extent=3 involved=3 lease=3 encourage=3 translation=3 H:date=3 H:may=3 H:effective=3 output=3 access=3
      H:version=3 H:services=3 ii=2 derived=2 H:information=2 iv=2 employees=2 L:may=2 approved=2
      L:limitation=2 L:not=2 H:use=2 b=2 c=2 applicable=2 at=2 assign=2 materials=2 iii=2 third=2 permitted=2
      restrictions=2 model=2 secrets=2 sell=2 sentence=2 transfer=2 v=2 H:redistributing=2 L:applicable=2
      L:have=2 built=2 H:scope=2 L:you=2 acknowledges=2 algorithms=2 will=2 competitive=1 copy=1 disclose=1
      introduce=1 compete=1 part=1 otherwise=1 prohibited=1 support=1 viii=1 trojan=1 trade=1 i=1 horses=1
      foundation=1 law=1 products=1 rent=1 remain=1 or=1 party=1 appear=1 conduct=1 L:law=1 alter=1
      confidential=1 worms=1 content=-2 means=-2 H:definitions=-2 L:model=-2 L:following=-2 terms=-2 all=-2
      on=-2 agreement=-2 DEF=-2 a=-2 LEAD=-2 L:derivative=-2 H:terms=-2 MODE4=-2 do=-3 L:including=-3 if=-3
      with=-3 generate=-3 any=-3 under=-3 rights=-4 MODE3=-4 H:prohibited=-4 of=-4 in=-4 use=-4 is=-5 #=-5
      L:use=-5 GOV1=-5 license=-5 for=-5 and=-6 MODE2=-6 HEAD=-8 ITEM=-8 MODE0=-9 GOV0=-9
    royalty -51 fees=19 payment=18 H:fees=10 charge=10 specified=9 paid=7 otherwise=7 initial=7 will=7
      account=7 balance=7 your=7 www=6 subject=6 form=6 for=6 page=5 party=5 price=5 provider=5 type=5
      credit=5 third=5 supplemental=5 services=5 relevant=5 an=5 which=5 comes=4 may=4 methods=4 http=4
      through=4 rate=4 its=4 invoice=4 we=4 legal=3 offer=3 L:relevant=3 as=3 L:where=3 commercial=3 on=3
      unless=3 required=3 L:permission=3 upon=3 addition=3 L:considered=3 permission=2 order=2 cloud=2
      demand=2 revenue=2 period=2 terms=2 subscription=2 s=2 tii=2 royalty=2 set=2 pro=2 processor=2
      L:commercial=2 L:purpose=2 amount=2 agree=2 is=2 immediately=2 determining=2 company=2 in=2 partial=2
      platforms=2 month=2 affiliates=2 automatically=2 cancel=2 authorized=2 H:commercial=2 L:made=2 L:then=2
      L:granted=2 where=2 L:users=2 L:shall=2 L:work=2 would=2 written=2 breach=2 damages=1 you=1 entity=1
      incurred=1 until=1 MODE3=1 all=1 apply=1 H:definitions=-2 software=-2 DEF=-2 L:including=-2 law=-2 ai=-2
      data=-2 no=-2 purpose=-2 LEAD=-3 means=-3 provided=-3 these=-3 model=-3 made=-3 under=-3 work=-3 from=-3
      MODE4=-3 by=-4 agreement=-4 rights=-4 the=-4 to=-4 GOV2=-4 with=-5 including=-5 if=-5 not=-5 any=-5
      ITEM=-5 GOV1=-5 this=-6 license=-6 MODE0=-6 or=-7 GOV0=-7 and=-8 MODE1=-8 HEAD=-10
    share-alike -57 must=18 under=16 modifications=13 only=11 section=11 software=11 derivative=9 copy=9
      also=9 into=8 corresponding=8 form=8 same=8 this=8 sa=8 code=8 source=7 creative=7 comply=7 subject=7
      L:other=7 whole=7 terms=6 remain=6 readable=6 work=6 H:access=6 L:then=6 agree=6 commons=6 so=6 way=6
      H:obligations=6 enhanced=5 nc=5 e=5 machine=5 H:you=5 who=5 adapter=5 content=5 H:database=5 provision=5
      suggestions=5 database=5 original=5 H:derivative=5 training=5 L:based=5 H:notice=5 H:model=5
      accordance=5 another=4 made=4 create=4 do=4 publish=4 unmodified=4 v=4 H:data=4 compatible=4 c=4
      endorsement=4 receive=4 H:training=4 applicable=4 an=4 a=4 application=4 H:no=4 apply=4 L:terms=3
      element=3 third=3 they=3 version=3 research=3 but=3 license=3 later=3 H:redistributing=3 with=3
      L:under=3 comes=2 from=2 public=2 produced=2 offer=2 is=2 ITEM=2 agreement=2 L:modifications=2 H:form=1
      entire=1 thereof=1 all=1 MODE2=1 L:you=1 available=1 H:convey=-1 not=-3 H:restrictions=-3 termination=-3
      purpose=-3 on=-4 have=-4 licensor=-4 law=-4 your=-4 it=-5 shall=-5 will=-5 services=-5 restrictions=-5
      H:definitions=-5 otherwise=-5 model=-5 L:following=-6 granted=-6 information=-6 GOV2=-6 GOV1=-6
      conditions=-6 or=-6 DEF=-6 free=-6 L:license=-7 of=-7 HEAD=-7 its=-7 documentation=-8 for=-8 in=-9
      required=-9 MODE1=-9 use=-9 notice=-10 GOV0=-12 MODE0=-12 rights=-12
    termination -51 termination=23 void=20 breach=18 end=17 automatically=17 immediately=17 H:termination=16
      cease=16 reason=14 upon=13 penalties=13 suspected=13 account=12 delete=11 rules=11 destroy=11 assets=11
      revoke=11 suspension=10 comply=10 engage=10 failure=10 our=9 advance=9 H:patent=9 longer=9 patent=9
      prohibited=9 notice=9 may=9 services=9 discretion=8 who=8 copy=8 written=8 do=8 foregoing=7 H:terms=7
      against=7 anyone=7 rights=7 infringement=7 lawsuit=7 foundation=7 paragraph=7 your=7 must=6 without=6
      date=6 direct=6 deemed=6 if=6 these=6 cross=5 law=5 either=5 time=5 results=5 reserves=5 we=5
      agreement=5 all=5 alleging=5 granted=5 action=5 counterclaim=5 you=4 stop=4 permanently=4 possession=4
      appropriate=4 customer=4 H:survival=4 MODE3=4 institute=4 immediate=4 litigation=3 other=3 suspend=3
      then=3 violation=3 under=3 contributory=3 any=3 licensable=3 disable=3 this=2 terms=2 constitutes=2 at=2
      proceedings=2 license=2 MODE4=2 shall=1 file=1 assert=1 such=-1 claim=-3 H:license=-3 available=-4
      software=-4 governed=-5 MODE0=-5 H:limitation=-5 free=-5 is=-5 model=-5 H:definitions=-6 means=-6 DEF=-6
      its=-6 made=-6 modifications=-6 H:disclaimer=-6 GOV2=-6 GOV0=-7 apply=-7 data=-7 as=-7
      H:redistributing=-7 #=-7 and=-7 licensor=-8 copyright=-8 products=-9 a=-9 only=-9 GOV1=-10 which=-10
      have=-10 not=-10 L:you=-11 related=-12 applicable=-12 HEAD=-14 LEAD=-16 full=-17 MODE1=-18
    territory -54 territory=29 outside=20 european=16 union=12 agreement=11 H:rules=9 limited=7 H:use=7
      work=7 within=6 available=6 applicable=6 exclusive=6 multimodal=6 reproduce=6 domiciled=6 defined=5
      only=5 H:granted=5 unauthorized=5 principal=5 respect=5 acceptable=5 below=5 unlicensed=5 made=5 paid=4
      place=4 H:law=4 modifications=4 H:jurisdiction=4 H:governed=4 download=4 company=4 compliance=4 deploy=4
      community=4 business=4 meet=4 warrant=4 united=4 scope=4 economic=4 distribution=4 area=4 L:agree=4
      H:community=4 client=4 install=4 kingdom=4 integrated=4 not=4 expressly=4 following=4 H:distribution=3
      H:conditions=3 embodied=3 individual=3 you=3 under=3 utilize=3 representations=3 indirect=3 may=3
      H:rights=3 run=3 policy=3 the=3 switzerland=3 results=3 when=3 L:model=3 accordance=3 api=3 direct=3
      with=2 llama=2 model=2 use=2 users=2 us=2 third=2 transferable=2 subject=2 L:derivative=2 H:agreement=2
      d=2 granted=2 royalty=2 all=2 output=1 party=1 this=1 solely=1 such=1 provided=1 including=1
      conditions=1 display=1 licensor=-2 materials=-2 agree=-2 content=-2 data=-2 shall=-3 any=-3 H:terms=-3
      generate=-3 legal=-3 L:including=-3 purpose=-3 without=-3 H:definitions=-3 but=-3 if=-3 other=-4 to=-4
      from=-4 or=-4 ai=-4 software=-4 have=-4 copyright=-4 GOV1=-4 copy=-4 derivative=-4 of=-5 terms=-5 a=-5
      means=-5 by=-5 law=-5 and=-6 ITEM=-7 MODE0=-7 MODE2=-7 for=-7 HEAD=-9 GOV0=-10
    usage-threshold -55 exceed=16 commercial=12 H:commercial=11 than=11 million=10 threshold=9 revenue=9
      more=8 month=8 entity=7 users=7 #=7 active=7 H:limitation=6 must=6 monthly=6 services=6 legal=5 your=5
      preceding=5 currencies=5 equivalent=5 request=4 pro=4 visit=4 annual=4 affiliates=4 L:except=4 greater=4
      own=4 products=4 per=4 conditions=4 derivative=4 license=3 employees=3 obtain=3 not=3 attachment=3
      H:license=3 number=3 plan=3 under=3 H:granted=3 prepare=3 sublicense=3 years=3 work=3 H:your=3
      H:obligations=3 assets=3 calendar=3 a=3 H:additional=3 us=3 least=2 time=2 provision=2 total=2 upon=2
      set=2 made=2 release=2 paid=2 perform=2 agreement=2 H:rights=2 is=2 by=2 dollars=2 at=2 date=2
      aggregate=2 order=2 if=2 embodied=2 granted=2 however=2 from=2 forth=2 display=2 different=2 for=1
      until=1 thereof=1 provided=1 rights=1 s=1 unless=1 exercise=1 its=1 available=1 any=1 activities=1
      company=1 business=1 H:use=1 H:terms=1 with=1 LEAD=-2 output=-2 notice=-2 may=-2 party=-2 without=-2
      terms=-2 third=-2 materials=-2 law=-2 L:use=-2 L:following=-2 H:prohibited=-2 as=-2 L:including=-2
      copyright=-2 L:not=-2 section=-3 all=-3 means=-3 of=-3 DEF=-3 do=-3 model=-3 MODE3=-3 an=-3 no=-3
      H:definitions=-3 ITEM=-4 L:you=-4 MODE1=-4 GOV2=-5 the=-5 GOV1=-5 and=-6 including=-6 to=-7 HEAD=-8
      MODE0=-10 GOV0=-11
    use-policy -58 policy=22 guidelines=18 www=12 terms=11 must=11 adhere=11 compliance=10 comply=10
      acceptable=10 with=10 shall=9 use=9 H:restrictions=9 person=8 reference=8 ml=8 your=8 H:your=8 apply=8
      apis=7 community=7 H:access=7 work=7 agreement=7 below=7 its=7 consistent=7 http=7 H:services=7
      customer=6 inconsistent=6 client=6 verify=6 aup=6 anything=6 H:rights=6 encourage=6 following=6
      embodied=6 m=6 prohibited=6 procurement=6 nvidia=5 responsibility=5 set=5 principles=5 addition=5
      H:responsibility=5 behalf=5 leveraging=5 forth=5 incorporated=5 hereby=5 parameters=5 output=5 model=4
      corresponding=4 documentation=4 reproduce=4 only=4 royalty=4 transferable=4 mozilla=4 herein=4
      permitted=4 tools=4 H:api=4 H:trade=4 each=4 limited=4 company=3 derivative=3 time=3 trade=3 under=3
      google=3 users=3 specific=3 org=3 foundation=3 ai=3 MODE2=3 H:use=3 L:must=2 violation=2 when=2 those=2
      restrictions=2 about=2 available=2 the=1 to=1 at=1 applicable=1 L:use=1 L:not=1 services=-3 may=-3
      for=-3 software=-3 without=-4 content=-4 copy=-4 H:definitions=-4 on=-4 materials=-4 products=-4 if=-5
      you=-5 LEAD=-5 means=-5 an=-5 notice=-5 L:derivative=-5 DEF=-5 generate=-5 do=-5 required=-5 have=-5
      H:prohibited=-5 such=-6 and=-6 that=-6 termination=-6 L:including=-6 purpose=-6 H:policy=-7 GOV2=-8
      party=-8 MODE3=-8 L:following=-9 HEAD=-9 MODE0=-9 GOV0=-10 or=-11 license=-13
    use-restriction -35 contravene=34 lawful=24 L:adhere=24 circumvent=21 attempt=21 personal=20
      professional=17 compliance=17 H:activities=17 regions=16 comply=16 must=15 sensitive=15 medical=15
      illegal=15 endorsement=15 manner=15 MODE1=14 automated=14 regulations=14 defamatory=13 military=13
      likelihood=13 engage=13 advice=13 harm=13 human=13 H:api=13 sexual=12 mislead=12 adhere=12 generate=12
      H:facing=11 purpose=11 facilitate=11 infringement=11 misrepresent=11 child=11 impersonate=10 groups=10
      authorized=10 application=10 deceive=10 full=10 L:services=10 L:our=10 GOV1=10 unlawful=9 false=9
      create=9 predict=9 violence=9 L:such=9 intentionally=9 exploit=9 disseminate=9 promote=9 social=9
      incite=8 L:promote=8 individual=8 shall=8 only=8 violation=8 L:activities=8 abuse=8 activities=8
      L:incite=8 applicable=7 L:engage=7 L:as=7 L:plan=7 way=7 weapons=7 person=7 content=7 L:including=7
      L:facilitate=7 L:harm=7 may=6 H:restrictions=6 ITEM=6 H:prohibited=6 L:use=5 L:prohibited=5 H:use=5
      H:services=5 not=5 with=5 use=4 discrimination=4 or=4 other=4 law=4 including=3 intended=3 L:mislead=-2
      MODE4=-3 additional=-3 agree=-4 H:disclaimer=-4 trade=-4 derivative=-5 LEAD=-5 we=-6 terms=-6 output=-6
      MODE2=-7 GOV0=-8 means=-8 MODE3=-9 such=-9 MODE0=-9 its=-9 termination=-10 #=-10 extent=-10 this=-12
      L:materials=-12 licensor=-12 apply=-12 if=-12 granted=-12 L:must=-12 limitation=-12 training=-13
      H:warranties=-13 notice=-13 H:definitions=-14 warranties=-14 DEF=-14 L:license=-14 H:rights=-15
      commercial=-16 GOV2=-16 systems=-18 liability=-18 HEAD=-19
    """
}
