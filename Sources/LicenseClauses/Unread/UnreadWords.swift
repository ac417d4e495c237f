/// Which words speak for a kind of clause, and which against it, in tenths of a logarithm of odds.
///
/// Learned by `.ci/learn-hints` from the sentences of 238 labelled texts: for each kind the hundred words that
/// say most for it and the forty that say most against it. `L:` marks a word of the lead-in, `H:` one of the heading;
/// words in capitals are how a sentence stands, `#` a number.
enum UnreadWords {
  /// A kind in each block: its name, what speaks for it in any sentence, then words with their weights.
  static let table = """
    ai-disclosure -43 disclose=27 ai=21 disclosure=20 without=15 when=14 synthetic=11 customer=11 people=10
     transparent=10 end=10 generate=9 must=9 H:required=9 labels=9 automated=8 machine=8 emotion=8 records=8
     accuracy=8 clearly=8 L:significant=8 they=8 metadata=8 context=8 deepfakes=7 dangers=7 involved=7
     role=7 assistance=7 recognition=7 intelligibly=7 bots=7 event=7 them=7 appropriately=7 content=6
     disclaims=6 mislead=6 user=6 audience=6 where=6 known=6 place=6 nature=6 actors=6 H:disclosure=6
     H:other=6 H:output=6 main=6 tells=5 interference=5 indicate=5 subject=5 origin=5 potential=5
     explanatory=5 interact=5 default=5 fail=5 is=5 in=5 H:generate=5 L:model=5 L:create=5 L:agree=5 mark=5
     that=5 rely=5 hands=5 actual=4 upon=4 communicate=4 verify=4 posting=4 manipulate=4 tweets=4 media=4
     carry=4 expressly=4 your=4 exposed=4 publish=4 export=4 H:ethical=4 H:transcription=4 L:harmful=4
     L:do=4 L:of=4 L:no=4 article=4 disseminate=3 modifications=3 deceptive=3 L:use=3 MODE2=3 present=2
     systems=2 by=2 L:output=2 MODE4=2 L:you=-2 LEAD=-2 #=-3 the=-4 person=-4 promote=-4 under=-4 written=-4
     impersonate=-4 GOV3=-4 H:of=-4 H:license=-4 ITEM=-4 L:services=-4 L:derivative=-4 L:may=-4 not=-4
     authorized=-4 software=-5 distribution=-5 with=-5 or=-5 to=-5 agreement=-5 L:is=-5 data=-6 model=-6
     on=-6 other=-6 GOV1=-6 L:and=-6 L:to=-6 this=-6 HEAD=-7 L:in=-7 MODE1=-7 license=-7 GOV2=-10 MODE0=-10
     GOV0=-23
    attribution-display -49 attribution=27 display=21 source=20 acknowledge=19 publication=18 cite=18
     research=17 build=16 credit=16 MODE2=15 make=13 prominent=12 library=12 H:training=11 appropriate=10
     utilisation=10 recognized=10 L:part=10 however=10 reference=10 use=9 unmodified=9 results=9 every=9
     proper=9 et=9 al=9 H:attribution=9 L:following=9 L:convey=9 papers=9 interface=9 artifacts=9 authors=8
     citation=8 dataset=8 whenever=8 clearly=8 L:data=8 llm=8 name=8 hcp=8 analysis=7 maintain=7 carrier=7
     work=7 educational=7 aquila=7 associated=7 covered=7 must=7 repository=7 bulk=7 H:citation=7 L:vox=7
     intelligence=7 description=6 website=6 user=6 project=6 skywork=6 only=6 on=6 patterns=6
     H:publication=6 L:hcp=6 efforts=6 contribution=6 krutrim=5 performance=5 sobc=5 funding=5
     insightspike=5 relevant=5 academic=5 transaction=5 based=5 L:in=5 MODE4=5 them=5 provided=5 sintef=4
     page=4 reproduce=4 model=4 develop=4 H:brand=4 H:identification=4 H:exposure=4 H:prominent=4
     H:restrictions=4 L:work=4 L:publish=4 these=4 ocean=4 link=3 H:rules=3 personal=3 including=2 copy=2
     ITEM=-2 connection=-4 H:#=-4 form=-5 H:definitions=-5 H:rights=-5 L:for=-5 MODE0=-5 means=-6 which=-6
     termination=-6 code=-6 DEF=-6 rights=-7 under=-7 such=-7 at=-7 no=-7 GOV1=-7 GOV3=-7 located=-7
     generate=-8 the=-8 ensure=-8 corresponding=-8 distribution=-9 retain=-9 appear=-9 will=-10 law=-10
     file=-11 for=-11 HEAD=-11 not=-11 L:with=-12 MODE3=-12 terms=-13 GOV2=-16 MODE1=-17 GOV0=-18
    change-notice -43 modifications=30 clearly=23 changes=18 indicate=16 state=13 prominent=12 make=12
     carry=10 must=9 notice=8 cause=8 attribution=8 indication=8 file=7 H:derivative=7 provided=7 you=6
     give=6 proper=6 H:distribution=6 krutrim=5 retain=5 credit=5 identification=5 H:modifications=5
     L:adhere=5 L:nor=5 that=5 appropriate=4 aquila=4 where=4 link=4 alphafold=4 derivative=4 previous=4
     explains=4 H:work=4 H:model=4 H:you=4 H:training=4 L:other=4 MODE2=4 have=4 merge=3 derived=3 satisfy=3
     obtain=3 attached=3 such=3 including=3 explanatory=3 and=3 case=3 original=3 an=3 restrictions=3
     H:obligations=3 H:last=3 H:attribution=3 L:share=3 L:materials=3 L:allow=3 L:documentation=3
     L:modifications=3 L:associated=3 L:must=3 L:reasonable=3 L:metadata=3 L:artifacts=3 L:available=3
     MODE4=3 applicable=2 description=2 maintain=2 unmodified=2 preserve=2 conspicuously=2 say=2 subject=2
     what=2 should=2 relevant=2 repository=2 reactive=2 violation=2 ongoing=2 md=2 if=2 H:following=2
     L:apache=2 L:should=2 contains=1 documentation=1 whether=1 date=1 naver=1 hyperclova=1 corp=1 L:meet=1
     seed=1 means=-3 information=-3 your=-3 form=-3 at=-3 DEF=-3 contribution=-3 legal=-4 with=-4 under=-4
     is=-4 other=-4 H:use=-4 H:definitions=-4 L:for=-4 licensor=-4 terms=-4 work=-5 user=-5 from=-5 a=-5
     not=-5 the=-6 source=-6 rights=-6 will=-6 for=-6 by=-6 in=-6 LEAD=-7 MODE1=-7 MODE3=-7 GOV1=-8 MODE0=-8
     use=-9 GOV2=-9 HEAD=-9 ITEM=-9 or=-10 GOV0=-22
    commercial-use -57 commercial=45 commercialize=21 noncommercial=21 research=18 embed=16 only=16
     release=14 school=14 strictly=13 written=13 production=13 L:data=13 purposes=13 lease=13 use=12
     solely=12 run=12 L:rights=12 offer=11 samples=11 deploy=11 H:software=11 H:permitted=11 registration=11
     time=10 activities=10 terminable=10 for=10 L:license=10 learning=9 deployment=9 separate=9 internal=9
     H:educational=9 H:conjunction=9 L:subject=9 into=8 incorporated=8 privileges=8 copy=8 H:with=8 H:in=8
     L:written=8 output=8 willing=7 products=7 subject=7 exploit=7 mentioned=7 H:#=7 L:purposes=7 safety=7
     students=7 grant=7 delft=6 request=6 aquila=6 baai=6 profits=6 alphafold=6 ecp=6 worldwide=6 basic=6
     kimi=6 case=6 university=6 H:ownership=6 H:rights=6 hereby=6 business=6 content=5 rent=5 example=5
     permission=5 modifications=5 project=5 exclusive=5 further=5 can=5 nonexclusive=5 forbid=5 ii=5
     restrictions=5 H:permission=5 L:without=5 L:model=5 closely=5 until=5 especially=5 voice=5
     acquisition=5 pursuant=4 reproduce=4 H:draft=4 study=4 bria=4 dataset=3 create=3 printed=3 but=2
     software=-4 with=-5 entity=-6 should=-6 additional=-7 install=-7 contribution=-7 redistribution=-8
     responsible=-8 GOV2=-8 H:non=-8 according=-8 version=-9 limitation=-9 plan=-9 sublicensable=-9 that=-9
     particular=-10 csi=-10 qualify=-10 at=-10 agreement=-10 GOV0=-10 MODE0=-10 SKIP=-10 shall=-11
     public=-11 open=-12 other=-12 L:of=-12 full=-13 HEAD=-13 sell=-14 revenue=-14 MODE4=-14 attribution=-15
     testing=-15 GOV1=-15 DEF=-17 means=-18
    competition -39 compete=37 develop=18 services=15 competitive=13 products=12 build=10 with=10 similar=9
     customer=8 substitute=7 substantial=7 except=5 access=5 create=5 api=5 H:services=5 H:may=5
     H:restrictions=5 direct=5 use=4 attempt=4 communicate=4 corpus=4 must=4 standalone=4 application=4
     mojo=4 resell=4 H:api=4 H:usage=4 L:not=4 purposes=4 content=3 values=3 malicious=3 limited=3 primary=3
     offer=3 functionality=3 limitation=3 sdk=3 secoda=3 will=3 reporting=3 embed=3 offensive=3 internal=3
     reverse=3 into=3 code=3 may=3 third=3 support=3 H:date=3 H:integrated=3 H:terms=3 H:confidentiality=3
     L:size=3 L:status=3 L:particular=3 L:license=3 pathtrove=3 not=3 than=3 database=3 provided=3 without=2
     tts=2 collection=2 underlying=2 otherwise=2 greater=2 work=2 confidential=2 million=2 solely=2 gain=2
     release=2 could=2 date=2 intentionally=2 monthly=2 naver=2 preceding=2 marketing=2 months=2 based=2
     calendar=2 H:version=2 H:effective=2 H:max=2 H:unauthorized=2 L:shall=2 that=2 then=2 its=2 available=2
     a=1 active=1 foregoing=1 dataset=-3 is=-3 if=-3 prohibited=-3 agreement=-3 H:of=-3 H:license=-3
     L:use=-3 L:the=-3 L:you=-3 means=-4 materials=-4 data=-4 other=-4 H:use=-4 H:and=-4 L:including=-4
     L:or=-4 terms=-4 required=-4 your=-5 GOV3=-5 L:for=-5 L:to=-5 LEAD=-5 MODE4=-5 this=-5 the=-6
     including=-6 and=-6 or=-6 of=-6 GOV1=-6 MODE3=-6 GOV2=-7 HEAD=-8 MODE2=-8 ITEM=-9 MODE0=-13 GOV0=-22
    derivative-definition -44 derived=19 modifications=17 derivative=17 based=14 adapted=13 DEF=11 which=10
     training=10 H:definitions=10 via=9 work=9 distillation=9 L:database=9 addition=9 changes=8
     H:following=8 H:under=8 new=8 livekit=7 u.s.=7 invention=7 substantial=7 ip=7 other=7 here=7
     H:modifications=7 L:must=7 have=7 composing=6 conceive=6 practices=6 from=6 reduce=6 initialized=6
     dataset=6 refers=6 create=6 active=6 an=6 H:the=6 H:example=6 L:means=6 considered=6 subset=6 comply=5
     learning=5 algorithms=5 order=5 doubt=5 portion=5 object=5 alter=5 transformation=5 similar=5 earlier=5
     called=5 avoidance=5 H:sui=5 L:sui=5 L:generis=5 L:only=5 L:that=5 then=5 funasr=5 variants=5 content=4
     delete=4 organization=4 same=4 sui=4 translation=4 proprietary=4 generis=4 utilisation=4 develop=4
     biomolecular=4 fine=4 form=4 into=4 on=4 patterns=4 H:terms=4 L:of=4 finetune=4 weights=3 reproduce=3
     b=3 file=3 all=3 api=3 technology=3 L:any=3 improve=3 enhanced=2 reproduction=2 receive=2 any=2 its=2
     is=1 LEAD=-3 commercial=-4 a=-5 s=-5 H:license=-5 non=-5 authorized=-5 architecture=-5 information=-6
     checkpoints=-6 state=-6 copy=-6 GOV3=-6 H:use=-6 H:and=-6 ITEM=-6 not=-6 entity=-7 legal=-7
     documentation=-7 elements=-7 for=-7 public=-7 original=-7 use=-8 such=-8 H:of=-8 HEAD=-8 L:or=-8
     contribution=-8 license=-8 services=-9 GOV1=-10 provided=-10 GOV2=-11 MODE3=-11 MODE0=-12 MODE1=-16
     MODE2=-16 GOV0=-17
    derivative-ownership -45 derivative=21 ownership=17 subject=14 owner=14 property=13 rights=10 obtain=10
     will=9 based=9 H:reserved=9 create=8 claim=8 H:ownership=8 H:property=8 H:intellectual=8 between=8
     make=8 than=8 associated=7 company=7 reserved=7 joint=6 would=6 creative=6 all=6 H:software=6 title=6
     neither=5 also=5 release=5 intellectual=5 your=5 yissum=5 by=5 interest=5 H:of=5 H:restrictions=5
     H:contribution=5 nor=5 discretion=5 subsequent=5 laboratory=5 meet=4 shall=4 nvidia=4 sobc=4
     accordance=4 example=4 livekit=4 become=4 knowledge=4 elect=4 modifications=4 results=4 numerical=4
     etc=4 develop=4 discovery=4 decide=4 calculated=4 setup=4 benchmark=4 within=4 downstream=4 on=4
     herein=4 specified=4 simulation=4 H:no=4 L:involved=4 L:funding=4 L:producers=4 these=4 resources=4
     unique=3 sdk=3 regarding=3 part=3 respect=3 baai=3 due=3 skywork=3 any=3 technology=3 remain=3
     H:license=3 however=3 that=3 its=3 recipient=3 applicable=2 materials=2 provider=2 ant=2 affiliates=2
     to=2 restrictions=2 ltx=2 contribution=2 methods=2 content=-4 original=-4 is=-4 third=-4 H:#=-4 ITEM=-4
     this=-4 services=-5 conditions=-5 expressly=-5 and=-5 termination=-5 it=-5 we=-5 copy=-5 GOV3=-5
     HEAD=-5 means=-6 limited=-6 infringement=-6 #=-6 related=-6 in=-6 party=-6 DEF=-6 L:the=-6 L:to=-6
     under=-7 L:you=-7 non=-7 use=-8 including=-8 MODE0=-8 distribution=-9 or=-9 GOV2=-9 GOV1=-10 MODE1=-10
     MODE4=-11 GOV0=-20
    export-control -44 export=36 control=16 comply=15 adhere=12 listed=12 united=12 trade=11 must=11
     access=10 H:redistribution=10 law=10 into=9 compliance=9 materials=8 violation=8 embargoed=8
     terrorist=7 country=7 sanctions=7 administration=7 H:restrictions=7 targeted=7 foreign=6 entity=6
     order=6 work=6 commerce=6 technical=6 thereof=6 jurisdiction=6 regulations=6 including=6 state=6
     restrictions=6 hereby=6 software=5 china=5 contains=5 u.s.=5 department=5 i=5 designed=5 evasion=5
     incorporated=5 my=5 on=5 us=5 support=5 H:x_humans=5 institution=5 located=5 authorized=5 cuba=4 ofac=4
     iran=4 korea=4 also=4 data=4 whose=4 syria=4 o=4 ear=4 dino=4 un=4 north=4 H:dataset=4 H:regulations=4
     H:potential=4 H:state=4 H:united=4 L:share=4 reference=4 except=3 manner=3 thereto=3 therein=3 japan=3
     international=3 related=3 H:use=3 H:limited=3 H:information=3 H:export=3 H:control=3 L:assist=3
     L:dataset=3 L:cause=3 not=3 current=3 behalf=2 use=2 confirm=2 statute=2 may=2 by=2 H:for=2
     H:restricitions=2 L:comply=2 L:with=2 is=1 transfer=-1 information=-4 sell=-4 based=-4 GOV3=-4 H:#=-4
     L:is=-4 non=-4 this=-4 shall=-5 when=-5 do=-5 re=-5 H:sanctions=-5 ITEM=-5 required=-5 rights=-6 or=-6
     H:definitions=-6 H:services=-6 H:and=-6 L:the=-6 L:of=-6 LEAD=-6 MODE1=-6 MODE3=-6 benefit=-6 for=-7
     any=-7 L:use=-7 MODE4=-7 license=-8 means=-9 DEF=-9 GOV1=-10 MODE0=-10 obtain=-11 GOV2=-11 HEAD=-12
     GOV0=-19
    feedback -42 feedback=22 compensation=20 contribution=18 improve=18 H:contribution=14 without=13
     content=10 associated=10 H:feedback=10 royalty=9 submitted=9 code=9 leaderboard=9 provided=9 share=8
     irrevocable=8 should=8 changes=8 default=8 submission=8 H:remixing=8 H:mode=8 H:stealth=8 expected=8
     perpetual=8 primary=7 produced=7 translation=7 mozilla=7 period=7 public=7 may=7 restrictions=7 shall=6
     upon=6 otherwise=6 request=6 part=6 obligations=6 first=6 o=6 understand=6 suspend=6 research=6
     exclusive=6 extent=6 even=6 midjourney=6 and=6 suggestions=6 llnl=6 scoring=6 H:obligations=6
     inclusion=6 oss=6 voice=6 grant=6 agree=6 unless=5 merit=5 nvidia=5 perform=5 suitable=5 sub=5
     comment=5 under=5 caffe=5 monetization=5 voluntarily=5 intentionally=5 explicitly=5 H:translation=5
     H:code=5 H:kaitiakitanga=5 H:by=5 H:tools=5 kaitiaki=5 purposes=5 its=5 license=5 prepare=4 during=4
     competitors=4 deemed=4 company=4 stated=4 free=4 display=4 api=4 H:ownership=4 H:submission=4
     H:reserved=4 H:winners=4 disclose=4 available=4 with=3 H:process=3 non=3 profits=2 by=1 H:#=-3
     practices=-4 must=-4 nonexclusive=-4 time=-5 user=-5 notice=-5 expressly=-5 party=-5 DEF=-5 L:the=-5
     output=-5 means=-6 the=-6 warranty=-6 only=-6 H:definitions=-6 H:disclaimer=-6 ITEM=-6 subject=-7
     H:grant=-7 LEAD=-7 not=-7 these=-7 infringement=-8 written=-8 agreement=-8 GOV2=-8 GOV3=-8 L:you=-8
     L:to=-8 model=-10 other=-11 GOV1=-11 HEAD=-11 this=-11 MODE0=-12 a=-13 MODE1=-13 GOV0=-16
    flow-down -52 ensure=21 restrictions=17 L:allow=17 whom=15 downstream=15 who=14 must=14 only=14 user=13
     comply=12 research=11 forward=11 authorized=11 o=10 paragraph=10 equivalent=10 responsible=10 H:of=10
     L:vox=10 L:your=10 this=10 access=9 pass=9 assist=9 covered=9 said=9 specified=9 H:restrictions=9
     L:modifications=9 L:other=9 its=9 consistent=8 same=8 modifications=8 origin=8 prohibited=8 third=8
     H:limitation=8 H:conjunction=8 H:in=8 H:license=8 MODE2=8 terms=8 make=8 complete=8 required=8
     present=7 aware=7 contractual=7 subject=7 procedures=7 intact=7 H:redistribution=7 L:data=7 L:only=7
     these=7 section=7 enforceable=7 recipient=7 keep=6 governing=6 procurement=6 understand=6 publish=6
     all=6 may=6 H:acceptable=6 L:nor=6 L:license=6 top=5 distribution=5 protection=5 acceptable=5
     limitation=5 also=5 redistribution=5 utilisation=5 policy=5 derivative=5 i.e.=5 remove=5 plugin=5
     H:distribution=5 H:create=5 L:under=5 purposes=5 notice=4 party=4 H:attribution=4 L:limited=4
     noncommercial=4 development=4 retain=3 reproduce=3 activities=3 including=3 L:may=3 L:subject=2 those=2
     applicable=-4 dataset=-4 H:#=-5 H:termination=-5 changes=-6 MODE3=-6 agree=-6 solely=-7 conditions=-7
     no=-7 H:and=-7 H:no=-7 HEAD=-7 content=-8 whole=-8 attribution=-8 termination=-8 law=-8 from=-9
     regulations=-9 file=-9 GOV3=-9 means=-10 a=-10 exclusive=-10 for=-10 GOV2=-10 H:terms=-10 L:is=-10
     LEAD=-10 one=-10 source=-11 MODE1=-11 following=-12 MODE0=-12 MODE4=-12 other=-13 L:this=-14 GOV1=-15
     GOV0=-17
    governing-law -47 law=27 governing=21 federal=14 san=13 courts=12 interpretation=11 republic=11 these=10
     choice=10 related=9 ca=9 H:dataset=9 michigan=9 shall=8 arbitration=8 county=8 is=8 by=8 H:law=8 this=8
     francisco=8 china=7 rules=7 brought=7 united=7 H:governing=7 H:arbitration=7 H:general=7
     H:miscellaneous=7 located=7 proceedings=7 accordance=6 enforcement=6 claim=6 principles=6 faa=6 bound=6
     international=6 apply=6 of=6 un=6 venue=5 present=5 prc=5 sue=5 pursuant=5 commerce=5 district=5
     governance=5 n’t=5 dispute=5 japan=5 jurisdiction=5 mateo=5 state=5 jury=5 in=5 netherlands=5 terms=5
     medical=4 without=4 irrevocably=4 arbitrator=4 sale=4 arising=4 judge=4 bring=4 msk=4 H:class=4
     H:bound=4 H:actions=4 H:waiver=4 L:other=4 foregoing=4 than=4 contract=4 scientific=4 canada=4 effect=4
     performance=3 validity=3 people=3 concerning=3 germany=3 before=3 onco=3 H:venue=3 H:place=3 H:email=3
     personal=3 those=3 security=3 microsoft=3 agree=3 about=3 exclusion=2 settlement=2 reference=2
     delaware=2 country=1 not=-3 competent=-4 H:jurisdiction=-4 matter=-4 conditions=-5 body=-5 over=-5
     permitted=-5 DEF=-5 ITEM=-5 LEAD=-5 non=-5 rights=-6 extent=-6 and=-6 control=-6 H:applicable=-6
     H:use=-6 MODE4=-6 its=-6 korea=-7 including=-7 an=-7 applicable=-8 software=-8 with=-8 any=-8 if=-8
     MODE1=-8 that=-8 have=-8 #=-9 other=-10 MODE3=-10 MODE0=-11 GOV1=-12 GOV2=-12 or=-14 HEAD=-14 GOV0=-18
    grant -57 MODE3=26 format=21 each=20 internal=18 grant=18 offer=17 modifications=17 personal=17 non=17
     subject=16 noncommercial=16 extracted=15 results=15 permitted=15 every=15 met=15 transferable=15
     lawful=14 media=14 training=14 H:permitted=14 H:authorized=14 would=13 binary=13 H:deployment=13
     under=12 s=12 link=12 exclusive=12 receive=12 developers=12 substantial=12 publication=11 researcher=11
     build=11 into=11 contributor=11 single=11 organization=10 technical=10 else=10 free=10 accordance=9
     run=9 you=9 deploy=9 video=9 clause=9 agpl=9 insitro=9 embodied=9 H:publication=9 H:from=9 use=8
     small=8 subscriber=8 sharealike=8 cc=8 H:allow=8 H:alternative=8 hereby=8 encourage=7 dataset=7 tasks=7
     nc=7 sa=7 H:permission=7 H:fundamental=7 H:object=7 H:adapted=7 L:access=7 database=7 anyone=6
     covered=6 develop=6 H:ownership=6 H:code=6 H:choice=6 L:related=6 own=6 waiver=6 automatically=6
     allow=5 convey=5 including=5 long=5 application=5 L:rights=5 behalf=4 consumer=4 derivative=4 and=4
     H:basic=4 redistribution=3 L:copyright=3 recipient=3 services=2 within=1 provided=1 outlined=-2 GOV3=-3
     different=-4 limitation=-6 thereof=-7 below=-7 evaluation=-7 H:activities=-7 our=-7 certain=-8
     statement=-8 any=-8 DEF=-8 H:redistribution=-8 means=-9 party=-9 have=-9 agree=-9 manner=-10 other=-10
     GOV0=-11 SKIP=-11 H:feedback=-12 HEAD=-12 perpetual=-12 whether=-13 we=-13 restrictions=-13 full=-14
     or=-14 H:definitions=-14 shall=-15 which=-15 add=-15 GOV1=-15 section=-15 by=-16 paid=-17 will=-17
     L:this=-22
    indemnity -39 indemnification=31 harmless=13 cause=13 loss=13 claim=13 hold=13 from=12 against=12
     H:liability=9 results=8 us=8 costs=8 shall=7 related=7 assert=7 compensation=6 arising=6 defend=5
     bear=5 set=5 civil=5 reasonable=5 fees=5 by=5 third=5 H:additional=5 H:indemnity=5 out=5 french=5
     incurred=4 liability=4 you=4 disrupt=4 indemnity=4 evidence=4 recover=4 within=4 to=4 party=4
     H:software=4 damages=4 licensor=4 inc=4 harm=4 agree=4 adversely=3 berget=3 autodesk=3 officers=3
     lawyer=3 user=3 alone=3 obvious=3 warranty=3 employees=3 baai=3 misuse=3 improper=3 suffered=3
     judicial=3 agents=3 administrative=3 code=3 H:warranty=3 H:consequences=3 L:liable=3 L:circumstances=3
     L:extent=3 MODE2=3 yourself=3 expenses=3 its=3 operator=2 distribution=2 offer=2 authors=2 verify=2
     conditions=2 customer=2 absolutely=2 fraunhofer=2 breach=2 fine=2 all=2 any=2 every=2 false=2 clearly=2
     it=2 support=2 H:maintenance=2 H:your=2 H:application=2 contributor=2 hereby=2 invalid=2
     H:indemnification=1 H:disclaimer=1 L:we=1 attorneys=1 do=-2 MODE3=-2 content=-3 modifications=-3
     termination=-3 apply=-3 H:definitions=-3 L:including=-3 LEAD=-3 use=-4 legal=-4 data=-4 a=-4
     including=-4 actions=-4 or=-4 L:use=-4 L:you=-4 L:may=-4 not=-4 license=-4 the=-5 model=-5 under=-5
     GOV3=-5 H:use=-5 law=-5 #=-6 is=-6 no=-6 GOV1=-6 with=-7 agreement=-7 of=-9 HEAD=-9 ITEM=-9 GOV2=-11
     MODE0=-14 MODE1=-15 GOV0=-18
    integrated-product-exemption -35 end=11 apply=10 products=9 except=9 services=9 user=9 api=8 receive=6
     integrated=6 incorporated=6 multimodal=6 part=5 #=5 not=5 then=5 section=5 from=4 will=4 an=4
     restrictions=4 thereof=3 a=3 such=3 derivative=3 H:redistribution=3 H:prohibited=3 this=3 work=2 dbrx=2
     model=2 indirect=2 do=2 as=2 agreement=2 H:use=2 H:additional=2 H:commercial=2 direct=2 materials=1
     llama=1 v=1 minimax=1 any=1 remain=1 if=1 h3=1 H:distribution=1 iii=1 exhibit=1 content=-2 may=-2
     GOV3=-2 H:of=-2 H:license=-2 L:including=-2 L:may=-2 rights=-3 with=-3 your=-3 by=-3 on=-3 other=-3
     H:#=-3 L:use=-3 L:you=-3 L:or=-3 L:of=-3 L:not=-3 terms=-3 including=-4 or=-4 GOV2=-4 HEAD=-4 L:the=-4
     L:to=-4 for=-5 in=-5 LEAD=-5 MODE3=-5 use=-7 is=-7 and=-8 MODE1=-8 GOV1=-9 MODE2=-9 the=-10 ITEM=-13
     MODE0=-16 GOV0=-20
    liability-limit -52 liable=31 liability=31 lost=17 H:no=16 disclaims=14 customer=14 return=14 entire=13
     no=13 responsibility=12 maximum=12 damages=12 not=12 them=12 special=11 bear=11 for=11 indirect=11
     according=11 accepting=10 responsible=10 university=10 H:legal=10 whatsoever=9 risk=9 completeness=9
     suspension=9 profits=9 assume=9 accuracy=9 H:patent=9 own=9 inability=9 intuitions=8 usd=8 delay=8
     factual=8 failure=8 at=8 we=8 sb=8 computer=8 H:clause=8 contributor=8 limited=7 connection=7
     circumstances=7 promise=7 last=7 misuse=7 stop=7 exclusive=7 extent=7 provider=7 nature=7 expiration=7
     adjustment=7 H:medical=7 H:critical=7 incidental=7 rely=7 professional=6 accordance=6 also=6 prove=6
     cause=6 any=6 developers=6 conduct=6 H:eligibility=6 H:account=6 H:management=6 logs=6 content=5
     exemplary=5 watserface=5 moregpu=5 is=5 H:as=5 direct=5 consequential=5 remedies=4 performance=4
     services=4 punitive=4 results=4 mozilla=4 far=4 collaborator=4 third=4 law=4 michigan=4 agree=4 the=3
     therefore=3 aggregate=2 months=2 information=1 licensor=1 error=-3 fullest=-4 user=-5 a=-5 skywork=-5
     related=-5 possible=-5 derivative=-6 limitation=-7 other=-7 H:attribution=-7 H:international=-7
     purposes=-7 distribution=-8 commons=-8 redistribution=-8 else=-8 whenever=-8 reputation=-8
     determining=-8 may=-8 do=-8 or=-8 respect=-9 MODE2=-9 non=-9 license=-9 fault=-10 indemnification=-10
     but=-10 H:distribution=-10 applicable=-11 GOV2=-11 MODE3=-11 rights=-12 agreement=-13 HEAD=-13
     however=-14 GOV0=-18 GOV1=-18
    license-copy -53 copy=32 this=21 above=17 redistribution=16 uri=14 must=14 text=13 recipient=13
     hyperlink=12 including=11 indicate=10 MODE2=10 provided=10 copyright=9 every=9 authorized=9
     attribution=8 third=8 H:distribution=8 shall=7 retain=7 encourage=7 personnel=7 give=7 L:permitted=7
     each=7 these=7 subscription=6 well=6 unmodified=6 infrastructure=6 educational=6 portion=6 thereof=6
     visible=6 adapter=6 a=6 link=6 further=6 credit=6 defined=6 ai=6 H:sharealike=6 L:involved=6
     L:producers=6 enterprise=6 them=6 url=5 krutrim=5 distribution=5 conspicuously=5 readme=5 informed=5
     long=5 get=5 cite=5 so=5 H:share=5 H:under=5 L:must=5 own=5 lease=5 complete=5 license=5 instance=5
     tuning=4 txt=4 source=4 accompanying=4 o=4 partial=4 listed=4 alphafold=4 derivative=4 gpl=4 fine=4
     display=4 proper=4 agreement=4 ltx=4 preserve=3 build=3 ensure=3 notice=3 apply=3 or=3 of=3 party=3
     H:data=3 H:redistribution=3 H:modifications=3 H:last=3 L:software=3 L:apache=3 L:subject=3 output=3
     cause=2 reactive=2 L:policy=2 L:and=-1 H:definitions=-3 rights=-5 subject=-5 legal=-6 form=-6
     restrictions=-6 H:use=-6 H:of=-6 part=-7 will=-7 for=-7 commercial=-7 as=-7 no=-7 DEF=-7 HEAD=-7
     MODE0=-7 MODE4=-7 the=-8 upon=-8 should=-8 dataset=-8 to=-8 H:example=-8 LEAD=-8 that=-8 host=-8
     within=-9 at=-9 in=-9 GOV1=-9 H:termination=-9 under=-10 use=-11 termination=-11 by=-11 GOV2=-12
     not=-13 MODE1=-16 GOV0=-20
    license-update -48 time=32 changes=24 updated=21 version=17 modifications=16 new=16 progress=15
     revised=15 note=14 H:this=13 reserved=13 publish=12 MODE3=12 features=11 amended=11 subject=11
     adjusted=11 necessary=11 may=11 H:updated=11 H:conditions=11 efforts=11 agree=11 undertaken=10
     functionality=10 also=10 release=10 rate=9 kaitiakitanga=9 replace=8 no=8 H:changes=8 continue=8
     latest=8 well=7 indicate=7 after=7 uptime=7 reliability=7 patterns=7 H:rate=7 H:what=7 H:fees=7
     H:kaitiakitanga=7 H:is=7 evolve=6 services=6 pricing=6 future=6 longer=6 comprehensive=6 cease=6 add=6
     we=6 agreement=6 H:amendments=6 parameters=6 limitation=5 rights=5 access=5 guarantee=5 gtl=5
     reasonable=5 assent=5 renewed=5 quality=5 md=5 to=5 here=5 renewal=5 H:version=5 H:modifications=5
     H:duration=5 L:performance=5 L:reproduction=5 existing=5 occasionally=4 during=4 records=4 should=4
     owner=4 project=4 s=4 free=4 more=4 is=4 H:policy=4 H:resolution=4 H:revised=4 L:display=4 from=3
     confirm=3 respect=3 H:runtime=3 H:payment=3 google=3 shall=2 model=2 based=2 these=2 other=-5 MODE0=-5
     materials=-6 when=-6 written=-6 your=-6 for=-6 all=-6 can=-6 H:definitions=-6 H:termination=-6
     H:license=-6 create=-7 and=-7 apply=-7 of=-7 H:violation=-7 H:security=-7 LEAD=-7 including=-8 any=-8
     GOV1=-8 provided=-8 automatically=-8 under=-9 you=-9 as=-9 DEF=-9 MODE4=-9 grant=-9 termination=-10
     L:you=-10 means=-11 party=-11 but=-11 GOV2=-12 GOV3=-12 HEAD=-13 GOV0=-15 MODE1=-17
    model-naming -38 name=22 beginning=9 H:redistribution=8 also=7 accurately=6 model=6 must=6 imply=6 ai=6
     at=6 H:trademarks=6 sue=5 pursue=5 after=5 anything=5 over=5 monitoring=5 endorsement=5 active=5
     state=5 unlimited=5 improve=5 context=5 tuning=4 aether=4 such=4 fine=4 training=4 H:name=4 direct=4
     funasr=4 shall=3 share=3 exaone=3 retain=3 source=3 authors=3 redistribution=3 modifications=3
     relevant=3 create=3 including=3 H:under=3 H:no=3 H:our=3 MODE4=3 our=3 sarashina=2 llama=2 products=2
     otherwise=2 work=2 build=2 when=2 will=2 which=2 attribution=2 minicpm=2 we=2 copy=2 H:restrictions=2
     H:grant=2 L:limited=2 L:retain=2 L:part=2 L:revocable=2 L:worldwide=2 L:attribution=2 L:file=2
     L:within=2 L:agreement=2 L:copy=2 L:hereby=2 L:transferable=2 L:license=2 L:outlined=2 its=2 series=2
     use=1 distribution=1 thudm=1 cogagent=1 information=1 you=1 may=1 an=1 if=1 L:distribution=1
     L:conditions=1 L:subject=1 L:notice=1 L:exclusive=1 L:all=1 L:text=1 L:licensor=1 L:non=1 L:grant=1
     zhipu=1 available=1 content=-3 the=-3 rights=-3 for=-3 all=-3 do=-3 in=-3 other=-3 agreement=-3 H:#=-3
     L:use=-3 L:including=-3 L:may=-3 L:not=-3 terms=-3 provided=-3 services=-4 #=-4 as=-4 by=-4 or=-4 of=-4
     L:the=-4 L:to=-4 with=-5 GOV3=-5 LEAD=-5 this=-5 license=-5 and=-6 L:you=-6 a=-7 to=-8 GOV1=-8 HEAD=-8
     MODE1=-8 GOV2=-9 ITEM=-9 GOV0=-16 MODE0=-17
    notice-text -47 notice=22 following=17 distribution=12 must=11 accompanying=10 file=10 university=10
     retain=8 under=8 H:copyright=8 reserved=8 md=7 disclaims=6 holder=6 warrant=6 ensure=6 research=6
     endorsement=6 cite=6 text=6 copy=6 H:usage=6 L:share=6 L:derivative=6 rights=5 liability=5 #=5 duke=5
     described=5 all=5 related=5 clearly=5 prominent=5 H:share=5 H:under=5 provided=5 publication=4
     contains=4 per=4 page=4 aether=4 thereof=4 model=4 c=4 you=4 partial=4 state=4 is=4 L:license=4
     program=3 collection=3 statement=3 educational=3 researcher=3 also=3 secondary=3 citation=3 project=3
     profits=3 copyrightable=3 transformer=3 oxford=3 attribution=3 fees=3 credit=3 ucsd=3 incompatible=3
     above=3 ai=3 as=3 H:modifications=3 H:academic=3 H:our=3 H:name=3 L:materials=3 L:download=3 output=3
     once=3 than=3 this=3 choose=3 exhibit=3 whole=2 b=2 p=2 reactive=2 on=2 herein=2 H:following=2
     H:redistribution=2 L:model=2 L:if=2 inc=2 architecture=2 required=2 appear=2 part=1 within=1 code=1
     L:a=1 will=-3 your=-3 and=-3 DEF=-3 H:definitions=-3 ITEM=-3 have=-3 applicable=-4 user=-4
     modifications=-4 relevant=-4 with=-4 may=-4 L:following=-4 L:with=-4 not=-4 section=-4 an=-5 H:#=-5
     H:and=-5 L:for=-5 L:any=-5 L:of=-5 licensor=-5 trademarks=-5 those=-5 disclaimer=-5 do=-6 HEAD=-6
     MODE3=-6 then=-6 or=-7 to=-7 L:in=-7 MODE1=-8 any=-9 GOV1=-10 MODE0=-10 GOV2=-12 GOV0=-23
    output-ownership -39 claim=28 output=22 ownership=15 rights=15 generate=12 what=12 no=12 H:ownership=11
     H:output=11 own=11 content=10 H:your=10 applicable=9 extent=8 nvidia=7 company=7 original=7
     H:software=7 between=7 you=6 derivative=6 remain=6 H:generate=6 H:company=6 H:create=6 H:license=6
     solutions=6 implication=5 property=5 over=5 assets=5 estoppel=5 H:purebyte=5 law=5 title=5 yourself=5
     make=5 not=5 n't=5 following=4 extracted=4 fullest=4 model=4 must=4 exclusive=4 itself=4 training=4
     permitted=4 possible=4 interest=4 new=4 google=4 meet=3 web=3 grounded=3 retain=3 commands=3 authors=3
     except=3 regarding=3 aquila=3 baai=3 link=3 form=3 suggestions=3 open=3 assert=3 domain=3 ai=3 by=3
     so=3 H:grounded=3 H:search​​=3 H:obligations=3 H:model=3 H:with=3 H:google=3 contributor=3 ota=3
     search=3 belonging=3 local=3 shall=2 produced=2 holder=2 set=2 subject=2 whether=2 covered=2 s=2
     excluding=2 submitted=2 code=2 H:images=2 licensor=2 inputs=2 them=2 provided=2 with=1 H:inputs=1
     means=-4 without=-4 can=-4 may=-4 DEF=-4 H:disclaimer=-4 license=-4 grant=-4 materials=-5
     infringement=-5 violation=-5 is=-5 third=-5 GOV2=-5 GOV3=-5 H:definitions=-5 reserved=-5 that=-5 use=-6
     #=-6 such=-6 ITEM=-6 L:the=-6 L:you=-6 L:or=-6 LEAD=-6 MODE1=-6 and=-7 L:to=-7 including=-8 or=-8
     MODE0=-8 of=-9 MODE2=-9 MODE4=-9 a=-10 for=-11 GOV1=-12 HEAD=-13 GOV0=-18
    output-training -48 improve=24 training=23 distillation=15 model=15 output=15 H:training=13 extracted=12
     excluding=12 H:on=11 structure=10 than=10 ai=9 development=9 attempt=8 algorithms=8 neural=8 idea=8
     etc=8 commercial=8 H:redistribution=8 activities=7 other=7 H:ai=7 H:development=7 H:grant=7 not=7
     compete=6 correlations=6 respect=6 results=6 surveillance=6 impose=6 discover=6 independent=6 facts=6
     explicitly=6 H:availability=6 H:misuse=6 H:prohibited=6 network=6 disassemble=6 non=6 furthermore=6
     solutions=6 large=5 with=5 create=5 intended=5 similar=5 internal=5 case=5 prominent=5 to=5
     restrictions=5 H:conjunction=5 H:own=5 cloning=5 inside=5 classified=5 its=5 shall=4 use=4 work=4
     prepare=4 obligations=4 subject=4 beginning=4 develop=4 described=4 evaluation=4 substantial=4
     pornographic=4 herein=4 H:model=4 H:patent=4 H:output=4 L:extracted=4 L:dataset=4 L:agree=4
     intelligence=4 share=3 tuning=3 organization=3 military=3 access=3 profits=3 fine=3 only=3 prohibited=3
     H:and=3 L:materials=3 L:this=3 safety=3 this=3 language=2 notice=2 patterns=2 L:if=2 L:recipient=2
     including=1 research=-2 LEAD=-2 policy=-4 downstream=-4 H:policy=-4 H:disclaimer=-4 optimized=-5
     copy=-5 GOV2=-5 L:a=-5 however=-5 software=-6 otherwise=-6 services=-6 based=-6 do=-6 MODE1=-6
     individual=-6 all=-7 we=-7 HEAD=-7 ITEM=-7 have=-7 open=-8 MODE4=-8 synthetic=-9 connection=-9
     expressly=-9 and=-9 MODE2=-9 by=-10 L:with=-10 MODE0=-10 means=-11 your=-12 DEF=-12 H:definitions=-12
     L:as=-13 GOV1=-16 GOV0=-20
    redistribution -51 resell=33 sublicense=32 redistribution=27 only=21 resale=21 convey=20 management=20
     share=18 MODE1=18 lease=18 inconsistent=17 distribution=17 table=16 personnel=15 restrictions=15
     meet=14 cloud=14 conflict=14 contractors=14 H:distribution=14 transfer=14 host=14 preserve=13 embed=13
     repository=13 standalone=13 may=13 adapted=13 H:notice=13 L:database=13 disclose=13 upload=12
     portion=12 beyond=12 publish=12 H:control=12 L:permitted=12 L:grant=12 organization=11 impose=11
     code=11 application=11 so=11 H:publication=11 H:data=11 H:redistribution=11 watermark=11 accordance=10
     sdk=10 sell=10 part=10 different=10 conditions=10 hydrated=10 H:permission=10 H:safety=10 H:grant=10
     rent=9 without=9 additional=9 disseminate=9 both=9 further=9 training=9 provided=9 allow=8
     partnership=8 commercial=8 H:modifications=8 make=8 appendix=8 they=8 authorized=8 how=8 recipient=8
     done=7 refrain=7 approved=7 copy=7 third=7 H:deployment=7 logs=7 tts=6 saas=6 mojo=6 H:limitation=6
     H:security=6 foregoing=6 program=5 software=5 who=5 would=5 inside=5 offer=4 access=4 under=4
     operation=4 permission=2 MODE2=2 L:without=1 copyright=-5 display=-5 H:#=-5 comply=-6 H:termination=-7
     manner=-8 free=-8 file=-8 notice=-9 add=-9 interact=-9 L:or=-9 legal=-10 rights=-10 stated=-10
     hereby=-10 regarding=-11 exclusive=-11 DEF=-11 GOV1=-11 GOV2=-11 H:definitions=-11 H:and=-11
     purposes=-11 documentation=-12 GOV3=-12 statement=-13 H:prohibited=-13 systems=-14 contribution=-14
     perform=-15 we=-15 at=-16 GOV0=-16 H:terms=-16 HEAD=-16 law=-18 merge=-19 limitation=-19 means=-22
    registration -47 contact=26 commercial=21 separate=19 outside=16 wish=15 must=15 registration=15
     project=13 informed=13 partnership=12 from=12 please=12 organization=11 allow=11 H:commercial=11
     first=10 case=10 email=10 MODE2=10 institution=10 entering=9 need=9 H:under=9 L:permission=9 hardware=9
     use=8 would=8 user=8 protocols=8 exercise=8 publish=8 within=8 discussing=8 other=8 H:niantic=8
     L:before=8 unauthorized=8 inc=8 software=7 request=7 apis=7 redistribution=7 a=7 embed=7 groups=7
     agreement=7 H:exclusive=7 enterprise=7 two=6 via=6 information=6 obtain=6 advice=6 written=6
     expressly=6 orion=6 llnl=6 images=6 affiliates=6 H:obligations=6 H:rules=6 H:citation=6 H:name=6
     H:inc=6 L:obtain=6 authorized=6 its=6 prior=6 weeks=6 sintef=5 present=5 rights=5 permission=5 b=5 o=5
     another=5 intent=5 submission=5 resell=5 H:publication=5 H:disclosure=5 H:part=5 H:scope=5 H:our=5
     L:written=5 L:licensor=5 pathtrove=5 ocean=5 proceedings=5 respond=5 deepseek=4 maintainers=4 inria=4
     H:redistribution=4 H:grant=4 L:from=4 L:license=4 L:commercial=3 for=2 H:rights=2 non=-4 conditions=-5
     related=-5 ITEM=-5 applicable=-6 model=-6 notice=-6 questions=-6 policy=-6 more=-6 DEF=-6 H:#=-6
     MODE0=-6 MODE1=-6 generate=-7 legal=-7 services=-7 #=-7 equivalent=-7 and=-7 on=-7 it=-7
     distribution=-8 million=-8 when=-8 internal=-8 or=-8 GOV1=-8 L:if=-8 under=-9 by=-9 GOV3=-9 L:not=-9
     revenue=-10 LEAD=-10 HEAD=-12 that=-12 of=-13 GOV2=-15 GOV0=-16
    remote-restriction -42 monitoring=26 block=20 MODE3=19 take=18 pre=18 rate=16 reasonably=16
     compliance=15 review=15 H:how=15 reserved=15 H:restrictions=14 automatically=14 receive=13
     H:monitoring=13 H:fees=13 security=13 order=12 prevent=12 remote=12 restrictions=12 limitation=11
     restrictive=11 suspend=11 inspect=11 purposes=11 request=10 solely=10 H:api=10 H:we=10 temporary=10
     throttle=9 investigation=9 verify=9 facilities=9 either=9 determining=9 university=9 we=9 H:services=9
     H:on=9 inputs=9 signals=8 comply=8 warning=8 user=8 will=8 suspension=8 quality=8 abuse=8
     H:complaints=8 H:usage=8 logs=8 usage=8 increase=7 point=7 rights=7 access=7 which=7 at=7 conduct=7
     complete=7 maintain=6 excessive=6 account=6 compliant=6 enforcement=6 illegal=6 fusion=6 described=6
     onco=6 violation=6 msk=6 may=6 costs=6 H:runtime=6 H:your=6 L:community=6 discretion=6 applicable=5
     delft=5 collection=5 procedures=5 billing=5 H:data=5 H:enforcement=5 H:and=5 H:onco=5 L:guidelines=5
     L:monitoring=5 L:usage=5 abusive=5 google=5 availability=4 maximum=4 es=4 delivery=4 permitted=3 ip=3
     H:fusion=2 L:to=-1 obligations=-4 learning=-5 the=-5 legal=-5 conditions=-5 misuse=-5 reasonable=-5
     H:violation=-5 L:the=-5 its=-5 modifications=-6 do=-6 ai=-6 support=-6 H:law=-6 H:security=-6 L:may=-6
     L:this=-6 use=-7 part=-7 changes=-7 under=-7 for=-7 GOV3=-7 L:you=-8 you=-9 or=-9 GOV2=-9 H:the=-9
     MODE2=-9 grant=-9 a=-10 MODE0=-10 MODE1=-10 LEAD=-11 provided=-11 GOV1=-12 GOV0=-14 HEAD=-14
    retain-notices -46 notice=32 copyright=28 remove=23 retain=18 alter=13 attribution=11 proprietary=10
     shall=9 statement=9 above=9 H:attribution=9 keep=8 reproduce=8 including=8 all=8 copy=8 H:grant=8
     trademarks=8 source=7 along=7 portion=7 redistribution=7 receive=7 original=7 its=7 krutrim=6 must=6
     origin=6 credit=6 intact=6 H:model=6 L:redistribution=6 L:then=6 output=6 provided=6 recipient=6
     stripped=5 version=5 pertain=5 modifications=5 whom=5 changes=5 necessary=5 significant=5 application=5
     proper=5 downstream=5 do=5 separation=5 H:rights=5 H:notice=5 H:export=5 H:control=5 L:distribution=5
     L:user=5 terms=5 mark=5 not=5 appear=5 normal=4 strictly=4 data=4 readable=4 with=4 excluding=4
     nature=4 identification=4 supplied=4 H:ownership=4 H:unauthorized=4 L:training=4 L:particular=4 L:so=4
     existing=4 this=4 metadata=4 labels=4 disclaimer=4 wherever=3 important=3 from=3 permission=3
     documentation=3 model=3 distinctive=3 your=3 every=3 rename=3 on=3 third=3 H:information=3
     H:modifications=3 L:warrant=3 L:long=3 L:furthermore=3 michigan=3 contains=2 attached=2 obscure=1
     L:you=1 a=-2 ai=-3 license=-3 distribution=-4 research=-4 inc=-4 prominent=-5 agreement=-5
     H:copyright=-5 ITEM=-5 means=-6 additional=-6 products=-6 c=-6 file=-6 public=-6 as=-6 by=-6 to=-6
     DEF=-6 H:terms=-6 L:to=-6 law=-6 rights=-7 infringement=-7 of=-7 L:including=-7 MODE0=-7 use=-8 HEAD=-8
     LEAD=-8 MODE4=-8 reserved=-9 for=-10 GOV1=-10 GOV2=-10 MODE3=-10 under=-11 #=-13 GOV0=-23
    reverse-engineering -39 reverse=29 engineer=25 extracted=15 decompile=14 attempt=12 disassemble=9
     underlying=7 data=7 translation=6 not=6 source=5 except=5 modifications=5 model=5 components=5
     similar=5 code=5 L:from=5 L:expressly=5 derived=4 distillation=4 below=4 expressly=4 discover=4
     identification=4 defined=4 substantial=4 H:tuning=4 H:extracted=4 H:fine=4 H:training=4 L:unless=4
     cloning=4 membership=4 automatically=4 perform=3 algorithms=3 otherwise=3 work=3 services=3 customer=3
     assemble=3 will=3 reconstruct=3 attacks=3 inference=3 assets=3 intended=3 api=3 resell=3 H:services=3
     H:may=3 H:our=3 L:example=3 L:permitted=3 L:explicitly=3 L:prohibited=3 lease=3 applicable=2 weights=2
     mechanism=2 encourage=2 infer=2 involved=2 build=2 set=2 assign=2 whole=2 must=2 download=2
     derivative=2 embed=2 dino=2 extent=2 training=2 kimi=2 it=2 prohibited=2 restrictions=2 H:use=2
     H:version=2 H:effective=2 H:misuse=2 H:date=2 L:likewise=2 L:you=2 L:api=2 MODE1=2 agree=2 platform=2
     shall=1 compiled=1 etc=1 may=1 by=1 H:redistribution=1 H:prohibited=1 H:grant=1 L:way=1 proprietary=-2
     generate=-3 without=-3 with=-3 a=-3 do=-3 on=-3 if=-3 DEF=-3 H:definitions=-3 H:property=-3
     H:intellectual=-3 H:and=-3 H:violation=-3 MODE4=-3 content=-4 rights=-4 #=-4 is=-4 of=-4 in=-4 GOV3=-4
     L:including=-4 that=-4 any=-5 LEAD=-5 license=-5 use=-6 for=-6 and=-6 L:of=-6 MODE3=-6 GOV2=-7 L:or=-8
     HEAD=-9 MODE2=-9 ITEM=-10 GOV1=-11 MODE0=-13 GOV0=-17
    royalty -38 fees=17 H:payment=14 payment=13 incurred=12 specified=11 H:billing=10 services=9 H:fees=8
     account=7 which=7 provider=7 responsible=7 is=7 purchased=6 invoice=6 through=6 charge=6 royalty=6
     described=6 into=6 bear=5 page=5 pricing=5 pursuant=5 subject=5 relevant=5 entering=5 for=5 months=5
     at=5 H:counter=5 H:procedures=5 H:notification=5 its=5 otherwise=4 paid=4 valid=4 separate=4 specific=4
     accurate=4 will=4 under=4 you=4 worldwide=4 all=4 licensor=4 transferable=4 complete=4 key=4 time=3
     anniversary=3 equal=3 greater=3 exceed=3 limitation=3 pro=3 threshold=3 amount=3 funding=3 cloud=3 m=3
     partial=3 such=3 period=3 currency=3 owed=3 exclusive=3 equivalent=3 your=3 attributable=3 preceding=3
     api=3 billing=3 party=3 herein=3 third=3 H:content=3 L:tii=3 ltx=3 non=3 liquidated=3 provided=3
     demand=3 order=2 information=2 immediately=2 would=2 obligations=2 a=2 breach=2 due=2 form=2
     determining=2 in=2 refundable=2 damages=2 methods=2 addition=2 rate=1 as=1 applicable=-2 it=-2
     content=-3 solely=-3 data=-3 any=-3 no=-3 if=-3 H:use=-3 H:definitions=-3 L:you=-3 L:including=-3
     L:may=-3 L:to=-3 MODE4=-3 law=-3 these=-3 license=-3 required=-3 other=-4 L:the=-4 L:or=-4 that=-4
     with=-5 of=-5 GOV3=-5 LEAD=-5 not=-5 the=-7 GOV1=-7 ITEM=-7 this=-7 and=-8 to=-9 GOV2=-9 or=-10
     HEAD=-10 MODE1=-10 MODE0=-13 GOV0=-17
    share-alike -48 under=20 same=18 must=17 H:derivative=12 code=11 only=11 work=10 modifications=10
     source=9 also=9 derivative=9 L:then=9 this=9 software=8 corresponding=8 whole=8 standards=8 remain=8
     into=8 open=8 sa=8 so=8 terms=8 competition=7 comply=7 initiative=7 from=7 form=7 copy=7 H:set=7
     H:data=7 H:ehrshot=7 L:refers=7 L:facilities=7 machine=6 a=6 creative=6 amd=6 suggestions=6 approved=6
     original=6 no=6 permissive=6 H:distribution=6 H:submission=6 H:on=6 L:software=6 database=6 section=6
     provision=6 agree=6 transmit=5 way=5 derived=5 commons=5 see=5 doubt=5 subject=5 readable=5
     utilisation=5 endorsement=5 publish=5 sharealike=5 comes=5 apply=5 avoidance=5 nc=5 re=5
     H:obligations=5 H:training=5 H:database=5 L:only=5 share=4 enhanced=4 who=4 accordance=4 compatible=4
     extracted=4 depending=4 release=4 later=4 another=4 is=4 H:enhanced=4 H:materials=4 H:receive=4
     H:publish=4 H:if=4 L:share=4 L:where=4 L:if=4 license=4 adapter=3 deemed=3 do=3 H:sharealike=3
     contribution=3 L:access=2 L:modifications=2 L:that=2 accompanying=-3 however=-3 otherwise=-5
     separate=-5 b=-5 file=-5 it=-5 HEAD=-5 choose=-5 information=-6 give=-6 your=-6 termination=-6
     either=-6 recipient=-6 governing=-7 notice=-7 restrictions=-7 DEF=-7 H:definitions=-7 H:software=-7
     H:attribution=-7 L:following=-7 MODE3=-7 its=-7 licensor=-8 use=-9 documentation=-9 free=-9 of=-9 in=-9
     required=-9 rights=-10 GOV1=-10 GOV2=-11 for=-12 L:this=-12 MODE0=-15 MODE1=-15 GOV0=-21
    termination -38 termination=42 L:termination=29 immediate=24 ban=22 end=21 revoke=19 void=19
     automatically=19 longer=18 delete=17 suspension=16 failure=16 account=15 fail=15 L:automatically=15
     reserved=15 refuse=14 false=14 breaking=13 prohibited=13 upon=12 immediately=12 suspected=12 cease=12
     discretion=12 required=12 infringement=11 rules=11 must=11 discontinue=11 cross=11 H:behavior=11
     L:circumstances=11 counterclaim=11 revocation=11 results=10 written=10 days=10 H:patent=10 H:may=10
     disagree=10 engage=10 enforceable=10 website=9 first=9 lawsuit=9 penalties=9 project=9 stop=9 gtl=9
     do=9 permanently=9 alleging=8 years=8 whole=8 paragraph=8 could=8 automatic=8 else=8 provider=8
     archival=8 violation=8 H:expiration=8 our=8 they=8 outlined=8 justification=7 without=7 unused=7
     access=7 sub=7 amended=7 changes=7 notice=7 litigation=7 decide=7 forfeiture=7 may=7 H:defense=7
     H:liability=7 closely=7 null=7 these=7 render=7 shall=6 services=6 openai=6 above=6 patent=6 attempt=5
     initiate=5 H:termination=5 L:upon=5 professional=4 date=4 at=4 no=4 usage=4 your=3 is=-4 have=-4
     need=-6 ai=-6 publication=-7 holder=-7 of=-7 H:your=-7 make=-7 unauthorized=-7 a=-8 vanderbilt=-9
     updated=-9 acceptance=-9 where=-9 reinstates=-9 expressly=-9 copyright=-9 reasonable=-9 L:your=-9
     modular=-9 least=-10 before=-10 full=-10 GOV0=-10 expenses=-10 accordance=-11 GOV2=-11 provided=-11
     limited=-12 company=-12 another=-12 GOV1=-12 applicable=-13 can=-13 conditions=-14 MODE0=-15
     survive=-16 LEAD=-16 MODE1=-22 HEAD=-24
    territory -40 territory=33 european=19 union=14 outside=14 cuba=8 iran=8 syria=8 north=8 tencent=8
     applicable=7 korea=7 agreement=7 limited=6 work=6 acceptable=6 domiciled=6 reproduce=6 exclusive=6
     within=6 multimodal=6 make=6 available=6 respect=5 modifications=5 company=5 you=5 must=5 principal=5
     minimax=5 defined=5 only=5 compliance=5 H:grant=5 behalf=4 terrorist=4 ofac=4 distribution=4 llama=4
     hunyuan=4 warrant=4 paid=4 access=4 areas=4 sanctions=4 switzerland=4 place=4 community=4 listed=4
     client=4 below=4 evasion=4 economic=4 install=4 may=4 h3=4 un=4 H:potential=4 L:hunyuan=4 L:model=4
     L:tencent=4 L:agree=4 output=4 business=4 meet=3 following=3 represent=3 run=3 results=3 when=3 model=3
     designed=3 download=3 deploy=3 including=3 integrated=3 expressly=3 indirect=3 scope=3 kingdom=3
     united=3 support=3 H:governing=3 H:community=3 H:jurisdiction=3 H:minimax=3 H:for=3 H:h3=3
     L:derivative=3 L:minimax=3 L:h3=3 direct=3 not=3 embargoed=3 current=3 grant=3 country=2
     H:distribution=2 H:rules=2 those=2 display=1 LEAD=-2 shall=-3 worldwide=-3 your=-3 or=-3 H:and=-3
     H:terms=-3 L:for=-3 harm=-3 agree=-3 content=-4 without=-4 such=-4 copyright=-4 other=-4 copy=-4
     GOV3=-4 H:definitions=-4 H:#=-4 L:including=-4 L:may=-4 terms=-4 purposes=-4 have=-4 means=-5
     software=-5 a=-5 for=-5 by=-5 law=-5 GOV2=-6 and=-7 any=-7 L:the=-7 GOV1=-8 HEAD=-9 MODE0=-9 MODE2=-9
     ITEM=-12 GOV0=-22
    trademark -49 trademarks=32 logos=23 name=17 associated=15 endorsement=13 brand=11 H:name=10 grant=10
     products=9 patent=9 mark=9 except=8 described=8 suggestions=8 prior=8 license=8 way=7 circumstances=7
     accordance=7 this=7 approval=6 neither=6 manner=6 thereof=6 with=6 integrity=6 reasonable=6 H:the=6
     H:contract=6 not=6 use=5 publication=5 features=5 services=5 specific=5 alter=5 written=5 reactive=5
     yissum=5 identification=5 sublicense=5 H:accuracy=5 H:trademarks=5 MODE1=5 advertising=5 however=5
     nothing=5 vanderbilt=4 learning=4 derived=4 source=4 machine=4 allow=4 personnel=4 respect=4
     corresponding=4 notice=4 training=4 amd=4 technology=4 surrender=4 is=4 mojo=4 herein=4 H:following=4
     H:offer=4 licensor=4 provided=4 affirmer=4 publicity=4 nsai=3 without=3 affect=3 say=3 truthful=3
     similar=3 announced=3 customary=3 identifiers=3 university=3 may=3 do=3 no=3 H:materials=3 H:property=3
     H:confidential=3 H:from=3 H:under=3 H:nature=3 H:training=3 required=3 certify=3 vnlm=3 rights=2 you=2
     origin=2 so=2 H:ownership=2 trade=1 documentation=1 distinctive=-4 exercise=-4 apply=-4 if=-4 H:#=-4
     MODE4=-4 modifications=-5 for=-5 display=-5 L:you=-5 L:not=-5 registration=-5 these=-5 have=-5
     limitation=-6 customer=-6 will=-6 designed=-6 copyright=-6 on=-6 other=-6 H:definitions=-6 L:the=-6
     L:may=-6 LEAD=-6 MODE0=-6 MODE2=-6 law=-6 the=-7 a=-7 domain=-7 of=-7 GOV2=-7 MODE3=-7 materials=-8
     to=-8 DEF=-8 HEAD=-10 GOV1=-17 GOV0=-19
    usage-threshold -40 revenue=15 exceed=14 commercial=14 than=13 usd=12 million=11 krutrim=10 services=9
     #=9 more=9 grant=9 through=8 annual=8 months=8 monthly=7 time=6 threshold=6 conditions=6 equivalent=6
     active=6 H:commercial=6 until=6 entity=5 subscription=5 products=5 greater=5 rights=5 user=5 with=5
     monetization=5 exercise=5 preceding=5 H:organization=5 H:deployment=5 H:cloud=5 H:permitted=5
     H:qualify=5 L:parent=5 L:subsidiaries=5 L:company=5 L:criteria=5 L:affiliates=5 L:there=5 advertising=5
     own=5 its=5 unless=4 upon=4 deployment=4 prepare=4 from=4 obtain=4 separate=4 employees=4 currency=4
     which=4 permitted=4 explicitly=4 affiliates=4 us=4 calendar=4 H:additional=4 H:work=4 H:limitation=4
     H:derivative=4 H:training=4 L:meet=4 L:organization=4 L:and=4 L:their=4 attachment=4 discretion=4
     total=4 least=3 request=3 different=3 corporations=3 under=3 dollars=3 including=3 your=3 display=3
     embodied=3 only=3 sublicense=3 H:model=3 L:anti=3 L:capitalist=3 L:clause=3 L:all=3 L:that=3 ltx=3
     however=3 business=3 authorized=3 required=3 generate=2 legal=2 solely=2 such=2 of=-2 H:#=-2 content=-3
     without=-3 additional=-3 access=-3 data=-3 by=-3 H:prohibited=-3 terms=-3 non=-3 organization=-4
     research=-4 and=-4 termination=-4 do=-4 no=-4 party=-4 H:definitions=-4 L:or=-4 MODE2=-4 MODE3=-4
     section=-4 means=-5 all=-5 an=-5 DEF=-5 GOV3=-5 LEAD=-5 to=-6 ITEM=-6 L:you=-6 L:to=-6 the=-8 GOV1=-8
     GOV2=-8 HEAD=-9 MODE1=-12 MODE0=-15 GOV0=-19
    use-policy -47 policy=27 guidelines=17 adhere=16 reference=14 embodied=13 reproduce=12 with=12 must=12
     mozilla=11 H:your=11 publication=10 incorporated=10 L:all=10 nvidia=9 consistent=9 part=9 community=9
     principles=9 H:access=9 terms=9 acceptable=8 creativeml=8 forth=8 compliance=8 H:eligibility=8
     H:separability=8 H:images=8 H:restrictions=8 hereby=8 territory=8 rail=7 user=7 model=7 m=7 editor=7
     at=7 prohibited=7 agreement=7 addition=7 comply=6 inconsistent=6 work=6 commons=6 leveraging=6 secoda=6
     alphafold=6 anything=6 video=6 client=6 below=6 your=6 midjourney=6 ml=6 H:ethics=6 H:ml=6 H:kit=6
     L:use=6 kit=6 share=5 the=5 statement=5 following=5 māori=5 corresponding=5 screenshots=5 thereof=5
     subject=5 responsibility=5 H:guidelines=5 H:services=5 H:disseminate=5 H:our=5 H:license=5 H:platform=5
     L:involved=5 L:funding=5 L:producers=5 parameters=5 voice=5 constitutes=4 use=4 trade=4 apis=4 openai=4
     a=4 x=4 external=4 facing=4 apply=4 open=4 H:comply=4 H:publication=4 H:kaitiakitanga=4 H:tools=4
     L:papa=4 L:reo=4 usage=4 H:scope=3 those=2 including=1 H:#=-3 software=-5 you=-5 an=-5 on=-5
     H:prohibited=-5 LEAD=-5 MODE4=-5 means=-6 governing=-6 conditions=-6 ensure=-6 research=-6 copy=-6
     DEF=-6 L:is=-6 purposes=-6 this=-6 have=-6 privacy=-7 notice=-7 such=-7 as=-7 H:policy=-7 H:required=-7
     MODE1=-7 law=-7 these=-7 if=-8 GOV1=-8 MODE3=-8 for=-9 MODE0=-9 that=-9 L:to=-10 license=-10 or=-12
     HEAD=-12 GOV0=-16 GOV2=-16
    use-restriction -19 MODE1=28 surveillance=26 regulations=26 contravene=25 harm=25 sexual=24 illegal=24
     scraping=20 H:case=20 circumvent=20 participants=19 automated=19 military=19 defamatory=19 refrain=18
     H:authorized=18 mislead=17 attempt=17 purchased=17 discrimination=17 lawful=16 institutional=16
     regions=16 deceive=16 L:build=16 firearms=15 exploit=15 disrupt=15 impersonate=15 art=15 only=15
     H:respectful=15 institution=15 hardware=15 generate=14 professional=14 try=14 promote=14 equipment=14
     human=14 testing=14 bypass=14 bulk=14 mining=14 H:contribution=14 privacy=13 manipulate=13 identity=13
     propagate=13 engage=13 fraudulent=12 revocable=12 speech=12 medical=11 deploy=11 creators=11
     explicitly=11 local=11 business=11 applicable=10 comply=10 way=10 consistent=10 livekit=10 during=10
     mistral=10 interference=9 must=9 unauthorized=9 authorized=9 entity=7 misrepresent=7 server=7
     translation=7 incompatible=7 compliance=7 L:that=7 purposes=7 quota=6 respect=6 advice=6 adhere=6
     benchmark=6 methods=6 use=5 create=5 including=5 H:gallery=5 law=5 own=5 infringement=4 endorsement=4
     dishonesty=3 holder=2 ethical=2 full=2 unless=1 disassemble=1 utilisation=-1 research=-6 else=-8
     H:definitions=-8 example=-9 downstream=-9 H:control=-9 outside=-10 MODE0=-11 products=-12 rules=-12
     redistribution=-12 fail=-12 management=-12 apply=-13 export=-14 L:materials=-14 LEAD=-14 its=-14
     relevant=-15 implied=-15 appropriately=-15 extracted=-16 commercial=-16 HEAD=-16 warranty=-17
     extent=-17 L:commercial=-17 mark=-17 licensor=-18 governing=-19 if=-19 DEF=-19 sublicense=-20
     H:enforcement=-20 territory=-21 compete=-22 GOV0=-24 arising=-26 GOV2=-27 GOV3=-28
    warranty-disclaimer -46 guarantee=34 warranty=28 disclaims=17 merchantability=16 without=15 provided=14
     represent=13 regarding=13 particular=13 specific=12 uptime=12 accuracy=11 viruses=11 informational=10
     excluding=10 fitness=10 either=10 far=9 kind=9 we=9 purposes=9 warrant=8 treated=8 as=8
     H:availability=8 H:not=8 availability=7 contractual=7 should=7 advice=7 completeness=7 link=7 return=7
     provider=7 state=7 H:limited=7 H:services=7 H:notice=7 H:inputs=7 make=7 accordingly=7 relation=6
     work=6 will=6 aims=6 clearly=6 diagnostic=6 quality=6 defined=6 H:liability=6 H:guarantee=6 H:output=6
     not=6 thereof=5 components=5 fraunhofer=5 agentcore=5 nature=5 fit=5 complementary=5 no=5 bug=5
     support=5 H:limitation=5 H:clause=5 L:generate=5 law=5 however=5 out=5 development=5 affirmer=5
     professional=4 performance=4 produced=4 presence=4 high=4 access=4 results=4 while=4 noninfringement=4
     error=4 expressly=4 basis=4 do=4 H:software=4 H:#=4 H:academic=4 H:exclusive=4 L:ai=4 microsoft=4
     platform=4 model=3 harmful=3 stability=3 copyright=3 is=3 any=2 H:support=2 L:content=2 give=1
     disclaimer=-4 related=-5 code=-5 GOV2=-5 H:definitions=-5 L:you=-5 means=-6 materials=-6 dataset=-6
     statute=-6 custom=-6 by=-6 DEF=-6 LEAD=-6 matter=-6 shall=-7 products=-7 offer=-7 H:use=-7 L:to=-7
     MODE1=-7 interface=-7 license=-7 a=-8 on=-8 H:terms=-8 MODE3=-8 obtain=-9 but=-9 from=-10
     H:disclaimer=-12 otherwise=-13 this=-13 you=-14 usage=-14 terms=-15 HEAD=-16 MODE2=-16 GOV0=-18
     GOV1=-18
    """
}
