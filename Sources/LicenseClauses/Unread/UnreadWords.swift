/// Which words speak for a kind of clause, and which against it, in tenths of a logarithm of odds.
///
/// Learned by `.ci/learn-hints` from the sentences of 238 labelled texts, and then by `.ci/learn-more-hints` from 2,010
/// labelled sentences of our own beside texts: for each kind the hundred or so words that say most for it and the forty
/// that say most against it. `L:` marks a word of the lead-in, `H:` one of the heading; words in capitals are how a
/// sentence stands, `#` a number.
enum UnreadWords {
  /// A kind in each block: its name, what speaks for it in any sentence, then words with their weights.
  static let table = """
    ai-disclosure -46 disclose=29 disclosure=21 ai=20 synthetic=15 without=15 automated=13 must=13
     customer=12 transparent=12 when=12 clearly=11 end=11 people=11 H:required=9 L:significant=9 accuracy=9
     bots=9 context=9 dangers=9 emotion=9 intelligibly=9 metadata=9 user=9 appropriately=8 event=8 is=8
     known=8 labels=8 machine=8 origin=8 place=8 recognition=8 records=8 role=8 systems=8 that=8
     H:disclosure=7 assistance=7 deepfakes=7 disclaims=7 generate=7 involved=7 main=7 mark=7 mislead=7
     where=7 H:generate=6 H:other=6 H:output=6 L:agree=6 L:model=6 actors=6 audience=6 explanatory=6 fail=6
     nature=6 posting=6 potential=6 tells=6 they=6 L:create=5 L:of=5 default=5 exposed=5 expressly=5 hands=5
     indicate=5 informed=5 interact=5 interference=5 rely=5 subject=5 them=5 tweets=5 H:ethical=4
     H:transcription=4 L:do=4 L:harmful=4 L:no=4 actual=4 agents=4 article=4 carry=4 communicate=4 content=4
     export=4 failure=4 from=4 manipulate=4 media=4 upon=4 verify=4 your=4 L:use=3 an=3 approved=3 as=3
     aware=3 circulate=3 deceptive=3 deployer=3 disclaimer=3 disseminate=3 financial=3 health=3 living=3
     mode=3 no=3 profits=3 public=3 publish=3 refrain=3 tailored=3 thank=3 withhold=3 and=-2 by=-2
     required=-2 talk=-2 terms=-2 will=-2 you=-2 L:you=-3 for=-3 if=-3 law=-3 license=-3 model=-3 under=-3
     use=-3 GOV3=-4 L:derivative=-4 impersonate=-4 other=-4 software=-4 to=-4 #=-5 H:license=-5 H:of=-5
     L:is=-5 L:may=-5 L:services=-5 authorized=-5 promote=-5 with=-5 written=-5 MODE0=-6 distribution=-6
     this=-6 L:and=-7 L:to=-7 agreement=-7 ITEM=-8 L:in=-8 data=-8 or=-8 GOV1=-9 HEAD=-9 GOV2=-12 GOV0=-21
    attribution-display -45 attribution=25 acknowledge=23 display=21 source=21 cite=20 credit=19 MODE2=16
     publication=16 build=15 prominent=14 research=14 H:attribution=13 results=13 interface=12 make=12
     name=12 page=12 reference=12 L:part=11 however=11 library=11 on=11 H:training=10 L:convey=10
     appropriate=10 llm=10 al=9 authors=9 educational=9 et=9 proper=9 recognized=9 utilisation=9
     L:following=8 aquila=8 artifacts=8 citation=8 every=8 hcp=8 unmodified=8 L:data=7 L:vox=7 analysis=7
     bulk=7 carrier=7 dataset=7 description=7 funding=7 maintain=7 website=7 whenever=7 work=7 H:citation=6
     L:hcp=6 by=6 clearly=6 contribution=6 covered=6 efforts=6 intelligence=6 model=6 narcotics=6 our=6
     papers=6 patterns=6 public=6 repository=6 show=6 skywork=6 with=6 H:publication=5 academic=5
     associated=5 data=5 insightspike=5 its=5 kestrel=5 krutrim=5 logos=5 must=5 occular=5 ocr=5 only=5
     performance=5 provided=5 put=5 same=5 see=5 sobc=5 they=5 use=5 H:brand=4 H:exposure=4
     H:identification=4 H:prominent=4 H:required=4 L:in=4 L:not=4 L:publish=4 L:work=4 about=4 as=4 into=4
     obligations=4 ocean=4 project=4 publish=4 release=4 relevant=4 screen=4 sintef=4 tern=4 transaction=4
     window=4 your=4 H:distribution=-4 L:for=-4 this=-4 which=-4 you=-4 GOV1=-5 L:the=-5 MODE0=-5
     connection=-5 license=-5 means=-5 open=-5 that=-5 under=-5 H:rights=-6 at=-6 generate=-6
     modifications=-6 retain=-6 H:#=-7 form=-7 not=-7 termination=-7 GOV3=-8 H:definitions=-8 MODE1=-8
     appear=-8 ensure=-8 located=-8 DEF=-9 MODE3=-9 corresponding=-9 no=-9 rights=-9 such=-9 will=-9
     distribution=-10 for=-11 L:with=-12 law=-12 GOV0=-13 HEAD=-13 file=-13 terms=-14 GOV2=-18
    change-notice -42 modifications=24 clearly=21 indicate=21 changes=16 state=15 carry=12 make=12
     prominent=12 cause=11 indication=9 give=8 H:derivative=7 identification=7 link=7 what=7 L:nor=6 as=6
     attribution=6 conspicuously=6 derivative=6 explanatory=6 notice=6 proper=6 provided=6 release=6 shall=6
     that=6 H:distribution=5 H:modifications=5 H:you=5 L:adhere=5 MODE2=5 content=5 credit=5 explains=5
     have=5 krutrim=5 merge=5 must=5 previous=5 repository=5 retain=5 you=5 H:model=4 H:obligations=4
     H:training=4 H:work=4 L:allow=4 L:modifications=4 L:other=4 MODE4=4 allow=4 alphafold=4 appropriate=4
     aquila=4 file=4 it=4 its=4 leave=4 of=4 restrictions=4 should=4 statement=4 such=4 the=4 version=4
     where=4 H:attribution=3 H:last=3 L:artifacts=3 L:associated=3 L:available=3 L:documentation=3
     L:materials=3 L:metadata=3 L:must=3 L:reasonable=3 L:share=3 able=3 adapter=3 archive=3 attached=3
     customised=3 date=3 derived=3 differ=3 each=3 entry=3 fork=3 generate=3 generator=3 get=3 if=3 labels=3
     lies=3 mention=3 mirror=3 music=3 obtain=3 original=3 plain=3 plan=3 pruned=3 publish=3 readme=3
     revised=3 satisfy=3 ship=3 so=3 subscriber=3 teaching=3 thereof=3 together=3 travel=3 upstream=3
     bear=-2 license=-2 may=-2 no=-2 on=-2 services=-2 who=-2 with=-2 #=-3 MODE1=-3 other=-3 public=-3
     DEF=-4 L:for=-4 LEAD=-4 a=-4 contribution=-4 information=-4 terms=-4 this=-4 to=-4 H:definitions=-5
     H:use=-5 MODE0=-5 at=-5 form=-5 legal=-5 means=-5 user=-5 your=-5 licensor=-6 under=-6 work=-6
     rights=-7 source=-8 will=-8 GOV1=-9 MODE3=-10 for=-10 use=-10 GOV2=-11 HEAD=-11 or=-11 ITEM=-13
     GOV0=-18
    commercial-use -55 commercial=49 noncommercial=24 commercialize=22 research=19 only=17 L:data=16
     embed=16 production=16 purposes=15 deploy=14 lease=14 school=14 strictly=14 H:permitted=13 run=13
     business=12 release=12 written=12 L:rights=11 L:subject=11 exclusive=11 learning=11 samples=11
     registration=10 separate=10 terminable=10 time=10 H:conjunction=9 H:educational=9 H:software=9
     L:license=9 L:written=9 activities=9 can=9 copy=9 for=9 mentioned=9 profits=9 request=9 solely=9
     students=9 use=9 H:in=8 H:with=8 aquila=8 baai=8 deployment=8 incorporated=8 internal=8 into=8 offer=8
     privileges=8 subject=8 H:ownership=7 L:model=7 L:purposes=7 alphafold=7 basic=7 but=7 case=7 exploit=7
     output=7 products=7 reproduce=7 safety=7 weights=7 where=7 willing=7 commercialization=6 delft=6 ecp=6
     kimi=6 number=6 paid=6 university=6 H:dataset=5 L:without=5 academic=5 acquisition=5 behalf=5 code=5
     end=5 especially=5 example=5 grant=5 hereby=5 ii=5 lab=5 nonexclusive=5 project=5 rank=5 rent=5
     restrictions=5 until=5 up=5 user=5 voice=5 worldwide=5 H:draft=4 H:rights=4 L:for=4 L:the=4 before=4
     bria=4 client=4 closely=4 create=4 dataset=4 further=4 make=4 no=4 place=4 provided=4 they=4 welcome=4
     corpus=-4 do=-4 give=-4 entity=-5 or=-5 to=-5 GOV0=-6 intended=-6 should=-6 with=-6 agreement=-7
     limitation=-7 that=-7 according=-8 at=-8 non=-8 redistribution=-8 GOV2=-9 additional=-9 install=-9
     other=-9 shall=-9 H:non=-10 contribution=-10 csi=-10 plan=-10 responsible=-10 sublicensable=-10
     SKIP=-11 particular=-11 L:of=-12 qualify=-12 version=-12 public=-13 GOV1=-14 MODE4=-14 full=-14
     revenue=-14 sell=-14 open=-15 attribution=-18 testing=-18 HEAD=-19 DEF=-20 means=-21
    competition -36 compete=32 competitive=17 develop=15 marketing=15 offer=11 licensor=10 rival=10
     substitute=10 MODE1=8 api=8 must=8 our=8 products=8 with=8 build=7 create=7 customer=7 up=7 what=7
     services=6 similar=6 those=6 against=5 business=5 lab=5 not=5 substantial=5 H:may=4 L:not=4
     alternative=4 app=4 checkpoints=4 clone=4 communicate=4 company=4 competitor=4 direct=4 exploit=4
     internal=4 link=4 lure=4 mojo=4 of=4 on=4 otherwise=4 perform=4 purposes=4 re=4 rely=4 replace=4
     resell=4 reverse=4 standalone=4 than=4 them=4 user=4 H:api=3 H:confidentiality=3 H:integrated=3
     H:services=3 H:usage=3 L:authorized=3 L:except=3 L:is=3 L:particular=3 L:party=3 L:shall=3 L:size=3
     L:status=3 active=3 an=3 anti=3 application=3 as=3 attempt=3 autonomous=3 away=3 bear=3 belong=3 beta=3
     cite=3 contractors=3 corpus=3 designed=3 endpoint=3 equivalent=3 gain=3 into=3 legislation=3
     limitation=3 malicious=3 may=3 months=3 notice=3 paper=3 party=3 pathtrove=3 project=3 provider=3
     publication=3 sanctions=3 sdk=3 secoda=3 set=3 subject=3 systems=3 task=3 third=3 undertake=3 visit=3
     when=3 attacks=2 naver=2 store=2 well=2 authorized=-3 data=-3 host=-3 its=-3 person=-3 public=-3
     subscriber=-3 such=-3 their=-3 version=-3 who=-3 H:of=-4 L:including=-4 L:to=-4 dataset=-4 if=-4
     materials=-4 means=-4 other=-4 terms=-4 that=-4 you=-4 GOV3=-5 H:license=-5 H:use=-5 L:use=-5 L:you=-5
     have=-5 required=-5 your=-5 #=-6 GOV2=-6 H:and=-6 L:or=-6 LEAD=-6 MODE0=-6 this=-6 MODE2=-7 and=-7
     GOV1=-8 including=-9 ITEM=-10 HEAD=-11 or=-11 GOV0=-18
    derivative-definition -55 derived=28 derivative=24 modifications=21 adapted=18 changes=15 training=15
     which=15 DEF=14 based=14 L:database=12 addition=12 alter=12 distillation=12 via=12 H:following=11
     H:under=11 livekit=11 new=11 H:modifications=10 L:must=10 considered=10 here=10 learning=10 other=10
     substantial=10 u.s.=10 work=10 L:means=9 active=9 composing=9 have=9 invention=9 ip=9 refers=9 subset=9
     H:example=8 H:the=8 an=8 called=8 conceive=8 dataset=8 funasr=8 initialized=8 practices=8 reduce=8
     H:definitions=7 H:sui=7 L:generis=7 L:only=7 L:sui=7 L:that=7 avoidance=7 comply=7 content=7 doubt=7
     portion=7 similar=7 then=7 variants=7 weights=7 L:of=6 algorithms=6 create=6 delete=6 fine=6 from=6
     into=6 object=6 order=6 organization=6 proprietary=6 reproduce=6 same=6 transformation=6 H:terms=5
     L:any=5 biomolecular=5 earlier=5 finetune=5 generis=5 patterns=5 sui=5 utilisation=5 all=4 b=4
     develop=4 file=4 form=4 improve=4 technology=4 the=4 translation=4 without=4 after=3 any=3 api=3
     artifacts=3 as=3 assign=3 because=3 consent=3 covered=3 expressly=3 format=3 model=3 neither=3 next=3
     or=3 pruned=3 receive=3 reproduction=3 retrained=3 serve=3 terms=3 this=3 available=-2 distribution=-2
     in=-2 results=-2 #=-3 you=-3 LEAD=-4 architecture=-5 commercial=-5 copy=-6 not=-6 H:license=-7
     authorized=-7 checkpoints=-7 non=-7 GOV3=-8 H:and=-8 H:use=-8 s=-8 for=-9 information=-9 state=-9
     such=-9 documentation=-10 entity=-10 legal=-10 public=-10 HEAD=-11 ITEM=-11 L:or=-11 elements=-11
     license=-11 original=-11 H:of=-12 contribution=-12 MODE0=-13 services=-13 use=-13 GOV1=-14 GOV2=-15
     provided=-15 MODE3=-17 GOV0=-18 MODE1=-18 MODE2=-22
    derivative-ownership -38 ownership=22 derivative=20 owner=15 property=13 subject=13 obtain=11 title=10
     based=9 claim=9 H:reserved=8 between=8 create=8 make=8 own=8 H:ownership=7 H:software=7 become=7
     belong=7 by=7 company=7 rights=7 creative=6 develop=6 discretion=6 from=6 herein=6 reserved=6 than=6
     they=6 version=6 will=6 would=6 H:restrictions=5 adapter=5 also=5 associated=5 built=5 customer=5
     downstream=5 interest=5 joint=5 laboratory=5 livekit=5 meet=5 platform=5 remain=5 the=5 weights=5
     within=5 yissum=5 your=5 H:contribution=4 H:intellectual=4 H:property=4 L:funding=4 L:involved=4
     L:producers=4 add=4 calculated=4 checkpoints=4 corpus=4 data=4 decide=4 deemed=4 derived=4 developers=4
     discovery=4 due=4 enhanced=4 etc=4 even=4 have=4 knowledge=4 lies=4 neither=4 numerical=4 nvidia=4
     our=4 part=4 participants=4 people=4 rank=4 recipient=4 resources=4 setup=4 simulation=4 sobc=4
     subscription=4 subsequent=4 tuning=4 unique=4 university=4 with=4 accordance=3 acquired=3 all=3 alter=3
     benchmark=3 dataset=3 elect=3 example=3 give=3 hurt=3 ltx=3 new=3 nor=3 nothing=3 on=3 researcher=3
     results=3 skywork=3 solely=3 specified=3 translations=3 who=3 H:rights=-3 any=-3 for=-3 grant=-3
     MODE3=-4 and=-4 copy=-4 free=-4 generate=-4 infringement=-4 other=-4 terms=-4 upon=-4 GOV3=-5 L:the=-5
     conditions=-5 in=-5 services=-5 termination=-5 third=-5 H:#=-6 ITEM=-6 expressly=-6 limited=-6 GOV2=-7
     L:to=-7 content=-7 party=-7 DEF=-8 L:you=-8 non=-8 this=-8 GOV1=-9 MODE1=-9 means=-9 or=-9 under=-9
     distribution=-10 including=-10 related=-10 use=-10 #=-11 MODE4=-11 HEAD=-12 GOV0=-16
    export-control -43 export=36 comply=17 adhere=14 listed=14 compliance=13 control=13 trade=13 united=12
     H:redistribution=11 access=11 country=10 embargoed=10 targeted=10 foreign=9 into=9 must=9 regulations=9
     administration=8 work=8 commerce=7 contains=7 hereby=7 materials=7 terrorist=7 violation=7
     H:restrictions=6 china=6 cuba=6 department=6 including=6 iran=6 jurisdiction=6 korea=6 law=6 north=6
     not=6 order=6 restrictions=6 sanctions=6 software=6 technical=6 thereof=6 un=6 H:x_humans=5
     authorized=5 dino=5 entity=5 evasion=5 i=5 incorporated=5 is=5 located=5 more=5 my=5 on=5 support=5
     than=5 training=5 u.s.=5 H:dataset=4 H:potential=4 H:regulations=4 H:state=4 H:united=4 L:not=4
     L:share=4 also=4 confirm=4 data=4 designed=4 ear=4 institution=4 may=4 o=4 ofac=4 reference=4 statute=4
     syria=4 their=4 us=4 whose=4 H:export=3 H:for=3 H:information=3 H:limited=3 L:assist=3 L:cause=3
     L:dataset=3 L:it=3 L:let=3 L:policy=3 aircraft=3 beneficial=3 calls=3 charities=3 delay=3 detriment=3
     drive=3 errors=3 forge=3 international=3 invoices=3 japan=3 manipulate=3 measures=3 office=3 phishing=3
     quarter=3 restrictive=3 sham=3 taxes=3 therein=3 thereto=3 threshold=3 turn=3 L:is=-2 end=-2 model=-2
     own=-2 under=-2 and=-3 our=-3 user=-3 weights=-3 GOV3=-4 ITEM=-4 re=-4 based=-5 information=-5 non=-5
     or=-5 sell=-5 this=-5 H:#=-6 H:sanctions=-6 L:the=-6 MODE3=-6 MODE4=-6 required=-6 when=-6
     H:definitions=-7 H:services=-7 L:of=-7 any=-7 benefit=-7 do=-7 GOV1=-8 H:and=-8 L:use=-8 LEAD=-8
     MODE0=-8 license=-8 rights=-8 for=-10 DEF=-11 means=-11 obtain=-11 GOV2=-13 HEAD=-14 GOV0=-18
    feedback -58 feedback=31 compensation=30 contribution=26 improve=25 H:contribution=20 without=19
     content=16 submitted=16 associated=15 submission=15 H:feedback=14 may=14 public=14 H:mode=13
     H:remixing=13 H:stealth=13 code=13 leaderboard=13 period=13 royalty=13 default=12 expected=12
     irrevocable=12 perpetual=12 provided=12 changes=11 grant=11 mozilla=11 restrictions=11 share=11
     should=11 translation=11 primary=10 produced=10 H:obligations=9 agree=9 and=9 display=9 even=9 extent=9
     first=9 inclusion=9 llnl=9 midjourney=9 o=9 oss=9 part=9 scoring=9 suspend=9 understand=9 voice=9
     H:submission=8 H:translation=8 exclusive=8 explicitly=8 intentionally=8 obligations=8 otherwise=8
     perform=8 request=8 research=8 shall=8 suggestions=8 upon=8 H:by=7 H:code=7 H:kaitiakitanga=7 H:tools=7
     caffe=7 kaitiaki=7 merit=7 monetization=7 nvidia=7 purposes=7 sub=7 suitable=7 under=7 unless=7
     voluntarily=7 H:ownership=6 H:reserved=6 H:winners=6 api=6 available=6 comment=6 company=6
     competitors=6 deemed=6 disclose=6 during=6 its=6 prepare=6 stated=6 H:intellectual=5 H:process=5
     H:property=5 MODE3=5 evaluation=5 free=5 license=5 with=5 by=4 attribution=3 is=3 non=3 organizers=3
     participants=3 present=3 profits=3 publication=3 solutions=3 win=3 final=2 results=2 team=2
     including=-1 on=-1 MODE2=-2 for=-2 of=-2 H:#=-4 ITEM=-4 must=-6 nonexclusive=-6 practices=-6 DEF=-7
     L:the=-7 expressly=-7 notice=-7 party=-7 output=-8 the=-8 time=-8 user=-8 H:definitions=-9
     H:disclaimer=-9 means=-9 only=-9 warranty=-9 LEAD=-10 not=-10 H:grant=-11 subject=-11 these=-11
     GOV2=-12 GOV3=-12 L:to=-12 L:you=-12 agreement=-12 infringement=-12 written=-12 MODE0=-13 model=-15
     GOV1=-16 HEAD=-16 this=-16 other=-17 MODE1=-19 GOV0=-20 a=-20
    flow-down -46 restrictions=18 ensure=17 whom=17 L:allow=15 prohibited=13 paragraph=12 same=12 who=12
     assist=11 downstream=11 equivalent=11 L:your=10 contractual=10 covered=10 forward=10 must=10 pass=10
     specified=10 H:redistribution=9 L:vox=9 enforceable=9 limitation=9 make=9 o=9 only=9 section=9
     H:conjunction=8 H:in=8 H:of=8 L:modifications=8 access=8 bound=8 its=8 origin=8 protection=8 said=8
     user=8 L:data=7 L:license=7 L:other=7 MODE2=7 authorized=7 aware=7 consistent=7 obligations=7 present=7
     required=7 research=7 responsible=7 the=7 these=7 third=7 this=7 through=7 understand=7 H:acceptable=6
     H:create=6 H:limitation=6 L:nor=6 L:only=6 L:under=6 comply=6 customer=6 get=6 governing=6 intact=6
     notice=6 play=6 procedures=6 rules=6 subject=6 that=6 them=6 H:restrictions=5 L:limited=5 clause=5
     complete=5 derivative=5 extend=5 give=5 i.e.=5 impose=5 keep=5 least=5 off=5 procurement=5
     redistribution=5 shall=5 terms=5 utilisation=5 H:attribution=4 L:may=4 L:purposes=4 accepting=4 all=4
     contract=4 distribution=4 ethical=4 forbidden=4 have=4 here=4 modifications=4 plugin=4 policy=4
     publish=4 purposes=4 recipient=4 remove=4 reproduce=4 retain=4 those=4 to=4 top=4 unless=4 weights=4
     and=-4 as=-4 documentation=-4 licensor=-4 materials=-4 one=-4 or=-4 such=-5 H:termination=-6 any=-6
     attribution=-6 content=-6 for=-6 from=-6 MODE3=-7 applicable=-7 file=-7 not=-7 will=-7 GOV3=-8 H:no=-8
     L:is=-8 changes=-8 regulations=-8 whole=-8 H:and=-9 LEAD=-9 solely=-9 termination=-9 H:#=-10 HEAD=-10
     MODE0=-10 MODE4=-10 agree=-10 law=-10 other=-10 GOV0=-11 GOV2=-11 H:terms=-11 exclusive=-11
     following=-11 means=-11 source=-12 GOV1=-14 L:this=-14
    governing-law -72 law=42 governing=31 federal=23 courts=20 san=20 these=19 choice=17 interpretation=17
     republic=17 arbitration=15 H:dataset=14 ca=14 michigan=14 related=14 H:general=13 is=13
     H:arbitration=12 H:miscellaneous=12 china=12 county=12 proceedings=12 shall=12 this=12 apply=11
     bound=11 brought=11 by=11 francisco=11 principles=11 rules=11 terms=11 united=11 H:governing=10
     H:law=10 enforcement=10 in=10 jurisdiction=10 located=10 un=10 accordance=9 claim=9 commerce=9 faa=9
     international=9 district=8 governance=8 japan=8 jury=8 mateo=8 netherlands=8 n’t=8 prc=8 present=8
     pursuant=8 state=8 sue=8 than=8 venue=8 without=8 H:actions=7 H:bound=7 H:class=7 H:waiver=7 agree=7
     arbitrator=7 canada=7 dispute=7 irrevocably=7 judge=7 of=7 L:other=6 arising=6 bring=6 contract=6
     effect=6 foregoing=6 medical=6 msk=6 sale=6 scientific=6 H:email=5 H:place=5 H:venue=5 about=5 before=5
     concerning=5 germany=5 microsoft=5 onco=5 people=5 personal=5 security=5 those=5 delaware=4
     performance=4 settlement=4 texas=4 validity=4 H:erwin=3 H:maurice=3 H:mcdonald=3 email=3 exclusion=3
     github=3 mailto=3 reference=3 regarding=3 to=3 H:june=2 customer=2 important=2 individual=2 limited=2
     usa=2 zilliz=2 california=-2 out=-2 will=-2 H:dispute=-3 the=-3 not=-5 H:jurisdiction=-6 matter=-6
     ITEM=-7 competent=-7 DEF=-8 LEAD=-8 MODE4=-8 conditions=-8 non=-8 over=-8 permitted=-8 and=-9 body=-9
     its=-9 H:use=-10 control=-10 extent=-10 rights=-10 H:applicable=-11 an=-11 including=-12 korea=-12
     software=-12 with=-12 any=-13 applicable=-13 have=-13 if=-13 #=-14 MODE1=-14 that=-14 MODE0=-15
     MODE3=-16 other=-16 GOV1=-19 GOV2=-19 HEAD=-22 or=-23 GOV0=-26
    grant -73 MODE3=31 format=30 each=26 subject=26 grant=25 internal=25 noncommercial=23 offer=23 met=22
     H:permitted=21 free=21 modifications=21 non=21 personal=21 extracted=20 lawful=20 media=20 results=20
     transferable=20 H:authorized=19 binary=19 substantial=19 H:deployment=18 every=18 link=18 s=18
     single=18 would=18 developers=17 permitted=17 publication=17 contributor=16 researcher=16 training=16
     deploy=15 exclusive=15 receive=15 technical=15 you=15 build=14 else=14 into=14 organization=14 run=14
     under=14 H:from=13 clause=13 embodied=13 use=13 video=13 H:publication=12 accordance=12 agpl=12 cc=12
     insitro=12 sharealike=12 small=12 H:adapted=11 H:allow=11 H:alternative=11 H:code=11 H:object=11
     H:permission=11 dataset=11 nc=11 sa=11 subscriber=11 tasks=11 waiver=11 H:fundamental=10 L:access=10
     L:related=10 covered=10 database=10 derivative=10 develop=10 hereby=10 H:choice=9 H:ownership=9
     L:rights=9 encourage=9 anyone=8 automatically=8 convey=8 including=8 own=8 allow=7 application=7
     H:basic=6 H:the=6 L:copyright=6 behalf=6 but=6 long=6 software=6 H:use=5 ITEM=5 app=5 available=5
     consumer=5 H:data=4 H:free=4 H:license=4 H:user=4 LEAD=4 MODE0=4 MODE1=4 recipient=4 remain=4
     research=4 ship=4 source=4 with=4 H:agreement=3 H:science=3 H:terms=-4 MODE2=-4 may=-4 must=-4 of=-4
     royalty=-4 GOV3=-6 different=-6 H:activities=-8 our=-8 below=-9 evaluation=-9 any=-10 limitation=-10
     other=-10 DEF=-11 GOV0=-11 thereof=-11 H:redistribution=-12 agree=-12 certain=-12 or=-12 statement=-12
     means=-13 HEAD=-14 have=-14 manner=-14 party=-14 SKIP=-16 we=-16 GOV1=-17 whether=-17 H:feedback=-18
     perpetual=-19 restrictions=-19 H:definitions=-20 add=-21 full=-21 shall=-21 which=-21 by=-22 paid=-23
     section=-23 will=-24 L:this=-32
    indemnity -40 indemnification=32 against=17 cause=16 harmless=16 loss=16 claim=14 from=13 hold=13
     costs=10 by=9 to=9 H:liability=8 compensation=8 expenses=8 results=8 us=8 assert=7 related=7 shall=7
     H:indemnity=6 bear=6 every=6 fees=6 user=6 H:additional=5 agree=5 civil=5 french=5 indemnity=5
     reasonable=5 set=5 suffered=5 warranty=5 H:software=4 administrative=4 agents=4 arising=4 baai=4
     contributor=4 customer=4 disrupt=4 evidence=4 fine=4 foundation=4 harm=4 inc=4 incurred=4 own=4
     recover=4 support=4 third=4 within=4 H:consequences=3 H:warranty=3 L:circumstances=3 L:extent=3
     L:liable=3 L:make=3 L:what=3 MODE2=3 adversely=3 all=3 alone=3 at=3 autodesk=3 berget=3 breach=3
     candidates=3 chatbot=3 chemical=3 circulate=3 clips=3 code=3 counterfeit=3 damages=3 employees=3 for=3
     improper=3 integrator=3 judicial=3 lawyer=3 liability=3 licensor=3 misuse=3 nor=3 obvious=3 office=3
     out=3 owner=3 party=3 penalties=3 people=3 place=3 real=3 recipient=3 refrain=3 reputation=3 speak=3
     statement=3 that=3 them=3 tools=3 voting=3 whatever=3 which=3 yourself=3 defend=2 fault=2 guarantees=2
     it=2 its=2 onward=2 re=2 satisfy=2 vendor=2 H:#=-2 MODE4=-2 do=-2 may=-2 services=-2 software=-2
     student=-2 such=-2 university=-2 checkpoints=-3 copyright=-3 of=-3 H:definitions=-4 L:including=-4
     LEAD=-4 apply=-4 modifications=-4 termination=-4 the=-4 GOV1=-5 L:use=-5 L:you=-5 MODE3=-5 actions=-5
     is=-5 legal=-5 model=-5 GOV3=-6 H:use=-6 including=-6 law=-6 or=-6 no=-7 under=-7 #=-8 agreement=-8
     license=-8 with=-8 ITEM=-10 use=-10 HEAD=-11 MODE1=-11 MODE0=-12 GOV2=-13 GOV0=-18
    integrated-product-exemption -46 end=15 except=15 services=15 api=14 apply=14 products=13 user=13 #=9
     incorporated=9 multimodal=9 integrated=8 receive=8 not=7 part=7 section=7 then=7 an=6 from=6
     restrictions=6 will=6 H:prohibited=4 H:redistribution=4 a=4 derivative=4 such=4 thereof=4 this=4
     H:additional=3 H:commercial=3 H:use=3 agreement=3 as=3 dbrx=3 direct=3 do=3 indirect=3 model=3 work=3
     H:distribution=1 any=1 exhibit=1 h3=1 if=1 iii=1 llama=1 materials=1 minimax=1 remain=1 v=1 GOV3=-3
     H:license=-3 H:of=-3 HEAD=-3 L:including=-3 L:may=-3 content=-3 may=-3 H:#=-4 L:not=-4 L:of=-4 L:or=-4
     L:use=-4 L:you=-4 by=-4 on=-4 other=-4 rights=-4 terms=-4 with=-4 your=-4 or=-5 GOV2=-6 L:the=-6
     L:to=-6 including=-6 LEAD=-7 MODE3=-7 for=-7 in=-7 is=-10 use=-10 MODE1=-11 and=-11 GOV1=-12 MODE2=-13
     the=-14 ITEM=-18 MODE0=-19 GOV0=-25
    liability-limit -94 liability=58 liable=57 H:no=30 lost=30 disclaims=28 return=27 customer=26 no=25
     entire=24 responsibility=24 maximum=23 not=22 them=22 according=21 indirect=21 special=21 H:legal=20
     bear=20 damages=20 accepting=19 for=19 responsible=19 university=19 assume=18 own=18 suspension=18
     H:clause=17 H:patent=17 accuracy=17 completeness=17 risk=17 whatsoever=17 computer=16 delay=16
     failure=16 inability=16 profits=16 H:critical=15 H:medical=15 any=15 at=15 connection=15 contributor=15
     factual=15 intuitions=15 sb=15 usd=15 we=15 circumstances=14 extent=14 incidental=14 limited=14
     provider=14 adjustment=13 exclusive=13 expiration=13 last=13 misuse=13 nature=13 promise=13 rely=13
     stop=13 also=12 professional=12 prove=12 H:account=11 H:eligibility=11 H:management=11 accordance=11
     cause=11 conduct=11 developers=11 logs=11 content=10 direct=10 exemplary=10 H:as=9 consequential=9
     moregpu=9 mozilla=9 third=9 watserface=9 agree=8 far=8 is=8 law=8 performance=8 punitive=8 results=8
     services=8 collaborator=7 michigan=7 remedies=7 the=7 therefore=6 ITEM=5 have=5 dataset=4 software=4
     with=4 H:or=3 MODE0=3 all=3 kind=3 months=3 H:public=2 H:submission=2 issue=2 organizers=2 release=2
     submission=2 technical=2 that=2 they=2 tji=2 H:warranty=-3 MODE1=-3 business=-3 make=-3 out=-4 error=-6
     a=-9 fullest=-9 possible=-10 user=-10 related=-11 skywork=-11 derivative=-12 purposes=-13
     H:attribution=-14 H:international=-14 limitation=-14 may=-14 other=-14 MODE2=-15 determining=-15
     distribution=-15 do=-15 redistribution=-15 respect=-15 commons=-16 else=-16 reputation=-16 whenever=-16
     non=-17 license=-18 MODE3=-19 but=-19 indemnification=-19 or=-19 fault=-20 GOV2=-21 H:distribution=-21
     applicable=-21 rights=-22 HEAD=-24 agreement=-25 however=-28 GOV0=-30 GOV1=-34
    license-copy -43 copy=23 redistribution=16 above=15 text=15 hyperlink=13 uri=13 recipient=12 license=10
     provided=10 this=10 authorized=9 copyright=9 indicate=9 well=9 L:permitted=8 derivative=8 each=8 must=8
     shall=8 accompanying=7 conspicuously=7 fine=7 get=7 including=7 long=7 retain=7 them=7 thereof=7
     these=7 third=7 H:distribution=6 H:share=6 MODE2=6 along=6 complete=6 defined=6 informed=6
     infrastructure=6 personnel=6 portion=6 txt=6 H:sharealike=5 L:involved=5 L:producers=5 device=5
     educational=5 encourage=5 enterprise=5 every=5 further=5 gpl=5 is=5 lease=5 link=5 ltx=5 our=5 page=5
     permitted=5 present=5 put=5 so=5 subscription=5 supplied=5 tuning=5 unmodified=5 url=5
     H:redistribution=4 H:under=4 L:must=4 L:subject=4 adapter=4 agreement=4 ai=4 alphafold=4 cite=4
     convey=4 corpus=4 credit=4 customer=4 download=4 instance=4 it=4 krutrim=4 listed=4 partner=4 pass=4
     readme=4 transferee=4 upload=4 visible=4 when=4 who=4 you=4 H:last=3 also=3 distributor=3
     documentation=3 ensure=3 file=3 heron=3 o=3 or=3 physical=3 play=3 police=3 proper=3 real=3 recruit=3
     rendered=3 riot=3 sender=3 teacher=3 trafficking=3 victims=3 we=3 grant=-4 one=-4 public=-4 required=-4
     your=-4 ITEM=-5 LEAD=-5 access=-5 and=-5 following=-5 have=-5 host=-5 in=-5 no=-5 rights=-5 which=-5
     H:definitions=-6 H:of=-6 at=-6 for=-6 restrictions=-6 H:use=-7 as=-7 commercial=-7 part=-7 subject=-7
     upon=-7 MODE0=-8 DEF=-9 H:example=-9 H:termination=-9 that=-9 will=-9 GOV0=-10 GOV1=-10 by=-10
     within=-10 HEAD=-11 not=-11 should=-11 termination=-11 MODE1=-12 under=-12 use=-12 GOV2=-13
    license-update -42 time=26 changes=25 updated=23 modifications=16 new=15 publish=15 revised=15
     progress=14 reserved=14 amended=13 features=13 note=13 efforts=12 necessary=12 replace=12
     functionality=11 version=11 H:conditions=10 MODE3=10 adjusted=10 also=10 kaitiakitanga=10 subject=10
     undertaken=10 H:this=9 H:updated=9 add=9 agree=9 evolve=9 H:changes=8 rate=8 release=8 reliability=8
     weights=8 H:fees=7 H:is=7 H:kaitiakitanga=7 H:what=7 comprehensive=7 latest=7 parameters=7 pricing=7
     to=7 uptime=7 H:rate=6 after=6 cease=6 days=6 during=6 future=6 guarantee=6 indicate=6 issue=6 may=6
     patterns=6 project=6 quality=6 reasonable=6 the=6 well=6 H:amendments=5 H:duration=5 L:performance=5
     L:reproduction=5 announced=5 assent=5 by=5 continue=5 google=5 gtl=5 head=5 here=5 longer=5 mail=5 md=5
     no=5 one=5 possible=5 provider=5 renewal=5 renewed=5 required=5 rules=5 should=5 this=5
     H:modifications=4 H:resolution=4 H:revised=4 H:version=4 L:display=4 L:not=4 access=4 always=4 built=4
     endpoint=4 existing=4 is=4 licensor=4 more=4 occasionally=4 once=4 owner=4 patches=4 push=4 respect=4
     retrained=4 rights=4 text=4 agreement=3 checkpoints=3 install=3 provision=3 regularly=3 s=3
     subscription=3 a=-3 content=-3 #=-4 GOV1=-4 as=-4 available=-4 of=-4 their=-4 when=-4 H:and=-5 MODE0=-5
     apply=-5 materials=-5 written=-5 ITEM=-6 other=-6 you=-6 H:termination=-7 L:you=-7 LEAD=-7 create=-7
     H:definitions=-8 and=-8 for=-8 including=-8 party=-8 H:license=-9 H:security=-9 H:violation=-9 MODE4=-9
     all=-9 automatically=-9 provided=-9 but=-11 grant=-11 means=-11 termination=-11 DEF=-12 GOV0=-12
     GOV2=-12 GOV3=-12 under=-12 MODE1=-14 any=-14 HEAD=-16
    model-naming -39 name=26 beginning=10 H:redistribution=8 model=8 must=8 also=7 modifications=7
     H:trademarks=6 MODE2=6 accurately=6 imply=6 title=6 active=5 after=5 ai=5 anything=5 at=5 context=5
     endorsement=5 funasr=5 improve=5 is=5 monitoring=5 over=5 pursue=5 shall=5 state=5 sue=5 training=5
     unlimited=5 H:name=4 aether=4 create=4 direct=4 fine=4 its=4 such=4 tuning=4 which=4 words=4 H:no=3
     H:our=3 H:under=3 L:barred=3 L:our=3 L:terms=3 answers=3 appear=3 authors=3 authorship=3 checkpoints=3
     designed=3 exaone=3 from=3 identification=3 loans=3 offer=3 permitted=3 pruned=3 quantised=3
     redistribution=3 refrain=3 refusal=3 relevant=3 retain=3 reuse=3 share=3 source=3 suggestions=3 tell=3
     university=3 variants=3 H:grant=2 H:restrictions=2 L:agreement=2 L:attribution=2 L:copy=2 L:file=2
     L:hereby=2 L:limited=2 L:outlined=2 L:part=2 L:retain=2 L:revocable=2 L:transferable=2 L:within=2
     L:worldwide=2 an=2 attribution=2 borealis=2 carry=2 copy=2 distillation=2 each=2 first=2 generate=2
     give=2 including=2 institute=2 llama=2 machine=2 merge=2 minicpm=2 open=2 otherwise=2 own=2 public=2
     recipient=2 sarashina=2 series=2 student=2 teacher=2 that=2 the=2 version=2 L:following=-1 data=-1
     weights=-1 a=-2 derivative=-2 have=-2 in=-2 it=-2 other=-2 under=-2 use=-2 L:may=-3 L:use=-3 for=-3
     H:#=-4 L:including=-4 L:not=-4 MODE1=-4 agreement=-4 all=-4 content=-4 do=-4 of=-4 provided=-4
     rights=-4 #=-5 GOV3=-5 L:to=-5 with=-5 L:the=-6 LEAD=-6 as=-6 license=-6 or=-6 services=-6 GOV1=-7
     L:you=-7 this=-7 to=-7 and=-9 HEAD=-10 ITEM=-10 GOV2=-11 GOV0=-15 MODE0=-16
    notice-text -51 notice=24 following=19 accompanying=15 distribution=14 file=12 under=11 university=11
     copy=10 #=9 must=9 H:copyright=8 md=8 reserved=8 text=8 H:usage=7 L:derivative=7 L:share=7 cite=7
     contains=7 disclaims=7 endorsement=7 ensure=7 holder=7 retain=7 warrant=7 H:under=6 c=6 clearly=6
     described=6 duke=6 each=6 exhibit=6 is=6 liability=6 partial=6 related=6 research=6 state=6 H:share=5
     MODE2=5 page=5 prominent=5 L:license=4 L:materials=4 aether=4 choose=4 collection=4 inc=4
     incompatible=4 model=4 on=4 output=4 per=4 publication=4 repository=4 rights=4 secondary=4 thereof=4
     this=4 whole=4 H:academic=3 H:modifications=3 H:name=3 H:our=3 H:redistribution=3 L:download=3 ai=3
     also=3 attribution=3 bank=3 belong=3 citation=3 company=3 conduct=3 copyrightable=3 credit=3 derived=3
     educational=3 fees=3 mention=3 mirror=3 once=3 original=3 oxford=3 pictures=3 plan=3 profits=3
     program=3 project=3 provided=3 readme=3 reproduce=3 researcher=3 sentence=3 ship=3 solely=3 speech=3
     statement=3 than=3 the=3 transformer=3 txt=3 ucsd=3 weights=3 whoever=3 within=3 you=3 L:model=2
     associated=2 electronic=2 free=2 keep=2 labels=2 media=2 responsible=2 MODE4=-2 copyright=-2 party=-2
     to=-2 in=-3 use=-3 user=-3 your=-3 DEF=-4 H:definitions=-4 have=-4 including=-4 section=-4 L:any=-5
     L:following=-5 L:with=-5 applicable=-5 relevant=-5 will=-5 ITEM=-6 L:for=-6 L:of=-6 an=-6 disclaimer=-6
     licensor=-6 may=-6 not=-6 those=-6 trademarks=-6 H:#=-7 H:and=-7 and=-7 modifications=-7 HEAD=-8
     L:in=-8 do=-8 then=-8 MODE0=-9 MODE3=-9 or=-9 MODE1=-10 any=-10 GOV1=-12 GOV2=-16 GOV0=-21
    output-ownership -38 claim=24 output=21 rights=15 what=15 generate=13 own=12 property=12 H:ownership=11
     ownership=11 H:output=10 no=10 shall=10 between=9 extent=9 remain=9 H:generate=8 H:your=8 n't=8
     nvidia=8 produced=8 recipient=8 the=8 applicable=7 content=7 prompts=7 solutions=7 them=7 H:company=6
     H:create=6 H:software=6 by=6 estoppel=6 implication=6 owner=6 subject=6 H:purebyte=5 accrues=5
     answers=5 company=5 exclusive=5 its=5 original=5 return=5 university=5 user=5 your=5 yourself=5
     anything=4 assert=4 assets=4 authors=4 become=4 compute=4 extracted=4 fullest=4 google=4 hold=4 law=4
     meet=4 new=4 not=4 our=4 over=4 platform=4 possible=4 proprietary=4 seek=4 synthetic=4 text=4 title=4
     which=4 who=4 written=4 H:grounded=3 H:license=3 H:obligations=3 H:search​​=3 H:with=3 advantage=3
     among=3 api=3 aquila=3 arising=3 baai=3 belonging=3 commands=3 contact=3 contributor=3 degrades=3
     developers=3 domain=3 engine=3 following=3 grounded=3 hateful=3 immigration=3 itself=3 keep=3 link=3
     mode=3 obtain=3 on=3 ota=3 pass=3 predict=3 records=3 run=3 runtime=3 same=3 search=3 sub=3 tier=3
     web=3 weeks=3 whether=3 H:#=-3 images=-3 modifications=-3 party=-3 terms=-3 violation=-3 weights=-3
     LEAD=-4 other=-4 solely=-4 without=-4 GOV2=-5 GOV3=-5 H:disclaimer=-5 MODE1=-5 grant=-5 such=-5
     third=-5 L:or=-6 L:you=-6 MODE4=-6 as=-6 can=-6 materials=-6 this=-6 use=-6 DEF=-7 H:definitions=-7
     L:the=-7 infringement=-7 means=-7 L:to=-8 reserved=-8 and=-9 of=-9 or=-9 #=-10 ITEM=-10 a=-11 for=-11
     including=-11 MODE2=-12 GOV1=-13 GOV0=-15 HEAD=-18
    output-training -42 training=27 improve=24 model=13 distillation=12 excluding=12 extracted=12 output=12
     than=12 results=11 H:on=10 H:training=10 network=10 H:redistribution=9 large=9 structure=9 compete=8
     idea=8 H:availability=7 development=7 etc=7 facts=7 furthermore=7 impose=7 neural=7 respect=7 similar=7
     solutions=7 H:ai=6 H:development=6 ai=6 explicitly=6 fine=6 keep=6 non=6 other=6 own=6 teacher=6
     tuning=6 H:conjunction=5 H:grant=5 H:misuse=5 activities=5 algorithms=5 beginning=5 correlations=5
     create=5 disassemble=5 discover=5 further=5 generate=5 images=5 independent=5 intended=5 internal=5
     is=5 itself=5 lab=5 language=5 prior=5 prominent=5 recipient=5 surveillance=5 undertake=5 whatever=5
     H:own=4 H:prohibited=4 L:extracted=4 L:the=4 L:this=4 MODE3=4 a=4 answers=4 assemble=4 attempt=4
     better=4 case=4 classified=4 cloning=4 consent=4 different=4 embeddings=4 for=4 from=4 inside=4
     institute=4 intelligence=4 machine=4 notice=4 off=4 outside=4 pornographic=4 teaching=4 to=4 way=4
     with=4 written=4 L:allow=3 L:dataset=3 as=3 family=3 into=3 its=3 limitation=3 our=3 participants=3
     prepare=3 responses=3 share=3 speech=3 student=3 substantial=3 systems=3 weights=3 what=3 work=3 by=-3
     provided=-3 research=-3 H:policy=-4 L:use=-4 MODE0=-4 copy=-4 do=-4 including=-4 public=-4 services=-4
     such=-4 synthetic=-4 text=-4 we=-4 H:disclaimer=-5 H:license=-5 ITEM=-5 LEAD=-5 downstream=-5 policy=-5
     software=-5 GOV2=-6 L:a=-6 MODE2=-6 all=-6 expressly=-6 however=-6 individual=-6 MODE4=-7 optimized=-7
     otherwise=-7 based=-8 your=-8 connection=-9 HEAD=-10 and=-10 open=-10 L:with=-11 means=-11 L:as=-13
     H:definitions=-14 DEF=-15 GOV1=-15 GOV0=-17
    redistribution -54 sublicense=41 resell=39 redistribution=30 lease=24 management=24 resale=24 convey=23
     only=23 share=23 distribution=22 transfer=22 cloud=21 inconsistent=21 MODE1=19 conflict=19
     standalone=19 L:permitted=18 meet=17 personnel=17 table=17 L:grant=16 contractors=16 organization=16
     preserve=16 L:database=15 application=15 disclose=15 embed=15 impose=15 upload=15 H:control=14
     H:data=14 H:notice=14 H:publication=14 adapted=14 beyond=14 host=14 portion=14 repository=14
     H:distribution=13 H:redistribution=13 authorized=13 publish=13 rent=13 restrictions=13 watermark=13
     accordance=12 additional=12 different=12 hydrated=12 partnership=12 recipient=12 sdk=12 H:permission=11
     H:safety=11 give=11 so=11 third=11 allow=10 both=10 done=10 further=10 part=10 sell=10 appendix=9
     approved=9 conditions=9 copy=9 disseminate=9 foregoing=9 how=9 logs=9 long=9 provided=9 video=9
     H:deployment=8 H:grant=8 H:modifications=8 each=8 inside=8 mojo=8 supplied=8 without=8 code=7 put=7
     refrain=7 saas=7 tts=7 H:limitation=6 H:share=6 L:share=6 MODE3=6 commercial=6 may=6 operation=6
     program=6 signed=6 training=6 would=6 H:security=5 L:not=5 L:user=5 alter=5 behind=5 checkpoints=5
     form=5 is=5 keep=5 make=5 partner=5 they=5 weights=5 who=5 you=5 permitted=4 database=-4 and=-5
     create=-6 or=-6 run=-6 copyright=-7 display=-7 use=-7 free=-8 rights=-8 H:termination=-9 L:or=-9
     comply=-9 documentation=-9 GOV1=-10 H:#=-10 H:and=-10 manner=-11 add=-12 exclusive=-12 interact=-12
     GOV0=-13 legal=-13 stated=-13 H:prohibited=-14 hereby=-14 regarding=-14 statement=-14 DEF=-15 GOV2=-15
     GOV3=-15 H:definitions=-15 at=-15 contribution=-15 notice=-15 we=-15 systems=-16 purposes=-17
     perform=-18 H:terms=-21 HEAD=-21 merge=-21 law=-23 limitation=-25 means=-28
    registration -41 contact=23 commercial=19 registration=19 separate=16 first=15 wish=15 informed=14
     MODE2=13 outside=13 prior=13 project=13 partnership=12 before=11 entering=11 request=11 a=10 groups=10
     institution=10 please=10 H:commercial=9 L:permission=9 allow=9 case=9 have=9 must=9 organization=9
     H:under=8 affiliates=8 discussing=8 email=8 exercise=8 from=8 hardware=8 inc=8 unauthorized=8 would=8
     H:exclusive=7 H:niantic=7 L:before=7 advice=7 apis=7 application=7 authorized=7 images=7 need=7
     operator=7 orion=7 our=7 protocols=7 publish=7 use=7 via=7 within=7 H:inc=6 H:name=6 b=6 embed=6
     expressly=6 llnl=6 resell=6 state=6 us=6 H:citation=5 H:disclosure=5 H:obligations=5 H:part=5 H:rules=5
     L:obtain=5 apply=5 body=5 calls=5 data=5 discretion=5 drop=5 enterprise=5 for=5 information=5 inria=5
     intent=5 maintainers=5 o=5 obtain=5 ocean=5 only=5 other=5 pathtrove=5 redistribution=5 sintef=5 two=5
     user=5 weeks=5 written=5 H:our=4 H:publication=4 H:scope=4 L:licensor=4 L:written=4 agreement=4
     another=4 anyone=4 ask=4 business=4 consortium=4 deepseek=4 get=4 line=4 present=4 proceedings=4
     proposals=4 records=4 registered=4 respond=4 signed=4 steering=4 submission=4 H:use=-4 MODE4=-4 copy=-4
     it=-4 purposes=-4 your=-4 MODE0=-5 by=-5 conditions=-5 generate=-5 on=-5 ITEM=-6 non=-6 notice=-6 of=-6
     related=-6 services=-6 applicable=-7 legal=-7 model=-7 DEF=-8 H:#=-8 equivalent=-8 internal=-8
     policy=-8 questions=-8 GOV1=-9 GOV3=-9 L:if=-9 MODE1=-9 distribution=-9 more=-9 revenue=-9 under=-9
     when=-9 #=-10 GOV0=-10 L:not=-10 LEAD=-10 and=-10 million=-10 GOV2=-13 or=-14 HEAD=-15 that=-16
    remote-restriction -38 monitoring=27 block=21 MODE3=19 take=19 pre=18 remote=16 review=16 prevent=15
     H:how=14 automatically=14 compliance=14 receive=14 reserved=14 H:fees=13 H:monitoring=13 inspect=13
     reasonably=13 H:restrictions=12 which=12 H:we=11 rate=11 restrictive=11 security=11 complete=10
     facilities=10 inputs=10 limitation=10 order=10 throttle=10 usage=10 verify=10 warning=10 H:api=9 H:on=9
     off=9 quality=9 suspend=9 temporary=9 university=9 H:complaints=8 access=8 comply=8 either=8 logs=8
     request=8 restrictions=8 signals=8 solely=8 suspension=8 H:usage=7 at=7 compliant=7 conduct=7 costs=7
     described=7 determining=7 excessive=7 increase=7 investigation=7 out=7 purposes=7 shall=7
     H:enforcement=6 H:runtime=6 H:services=6 L:community=6 abuse=6 function=6 fusion=6 licensor=6
     maintain=6 model=6 msk=6 onco=6 point=6 procedures=6 us=6 user=6 H:onco=5 H:your=5 L:guidelines=5
     L:monitoring=5 abusive=5 appear=5 applicable=5 by=5 delft=5 disable=5 employ=5 es=5 google=5 illegal=5
     key=5 lock=5 shut=5 supervise=5 through=5 we=5 weights=5 will=5 H:data=4 L:usage=4 allow=4 billing=4
     check=4 collection=4 discretion=4 how=4 ip=4 keep=4 let=4 maximum=4 provider=4 that=4 violation=4 as=-3
     materials=-3 policy=-3 H:of=-4 ITEM=-4 ai=-4 and=-4 for=-4 obligations=-4 this=-4 GOV3=-5 H:#=-5
     L:the=-5 MODE2=-5 do=-5 including=-5 learning=-5 modifications=-5 H:law=-6 L:may=-6 L:this=-6 MODE0=-6
     a=-6 legal=-6 part=-6 reasonable=-6 support=-6 H:security=-7 H:violation=-7 MODE1=-7 conditions=-7
     its=-7 GOV2=-8 changes=-8 L:you=-9 or=-9 under=-9 H:the=-10 LEAD=-10 grant=-11 you=-11 GOV1=-12
     GOV0=-13 provided=-13 HEAD=-17
    retain-notices -48 copyright=31 notice=30 remove=25 retain=19 alter=15 proprietary=15 statement=14
     attribution=12 trademarks=12 keep=11 original=11 H:attribution=10 mark=10 reproduce=10 above=9 credit=9
     on=9 shall=9 source=9 H:grant=8 copy=8 intact=8 redistribution=8 H:model=7 L:redistribution=7 L:then=7
     along=7 appear=7 existing=7 must=7 origin=7 portion=7 receive=7 recipient=7 H:notice=6 application=6
     do=6 every=6 including=6 its=6 krutrim=6 output=6 pertain=6 significant=6 terms=6 the=6 whom=6
     H:control=5 H:export=5 L:distribution=5 L:so=5 L:user=5 changes=5 downstream=5 excluding=5 labels=5
     metadata=5 necessary=5 normal=5 not=5 place=5 proper=5 provided=5 readable=5 separation=5 stripped=5
     them=5 H:ownership=4 H:rights=4 H:unauthorized=4 L:particular=4 L:training=4 contains=4 disclaimer=4
     identification=4 legend=4 nature=4 strictly=4 supplied=4 version=4 wherever=4 H:information=3
     L:furthermore=3 L:long=3 L:warrant=3 at=3 attached=3 breach=3 dacr=3 data=3 database=3 distinctive=3
     documentation=3 fork=3 head=3 important=3 is=3 login=3 michigan=3 mirror=3 obfuscated=3 or=3
     ownership=3 pass=3 permission=3 points=3 pre=3 removal=3 rename=3 resellers=3 retention=3 size=3
     strip=3 third=3 work=3 H:#=-2 other=-2 software=-2 text=-2 LEAD=-3 have=-3 license=-3 that=-3 to=-3
     ai=-4 distribution=-4 MODE4=-5 inc=-5 of=-5 research=-5 prominent=-6 H:copyright=-7 ITEM=-7 L:to=-7
     MODE0=-7 agreement=-7 law=-7 DEF=-8 additional=-8 c=-8 file=-8 means=-8 products=-8 public=-8
     H:terms=-9 L:including=-9 as=-9 infringement=-9 reserved=-9 HEAD=-10 by=-10 rights=-10 MODE3=-11
     use=-12 #=-13 GOV1=-13 GOV2=-13 for=-13 under=-14 GOV0=-19
    reverse-engineering -44 reverse=33 engineer=26 extracted=21 attempt=17 decompile=16 disassemble=11
     underlying=11 translation=9 MODE1=8 components=8 data=8 except=8 model=8 cloning=7 inference=7
     modifications=7 L:expressly=6 L:from=6 algorithms=6 assemble=6 expressly=6 its=6 membership=6
     H:extracted=5 H:fine=5 H:training=5 H:tuning=5 L:example=5 L:prohibited=5 L:unless=5 automatically=5
     below=5 code=5 defined=5 discover=5 reconstruct=5 similar=5 source=5 training=5 H:our=4 api=4 assets=4
     derived=4 distillation=4 from=4 identification=4 may=4 must=4 otherwise=4 parameters=4 probe=4
     substantial=4 these=4 H:may=3 H:services=3 L:explicitly=3 L:permitted=3 abstain=3 arrangement=3
     attacks=3 beyond=3 border=3 by=3 china=3 de=3 dino=3 inside=3 intended=3 lease=3 no=3 not=3 perform=3
     read=3 red=3 republic=3 resell=3 team=3 terms=3 to=3 violation=3 whole=3 will=3 within=3 written=3
     you=3 H:date=2 H:effective=2 H:misuse=2 L:api=2 L:likewise=2 assign=2 back=2 circumstances=2 compiled=2
     conferred=2 customer=2 decision=2 embed=2 encourage=2 figures=2 hidden=2 infer=2 involved=2 kimi=2
     library=2 look=2 obfuscated=2 or=2 people=2 prompts=2 readable=2 through=2 time=2 tokenizer=2 want=2
     bypass=-2 developers=-2 including=-2 materials=-2 other=-2 our=-2 proprietary=-2 responses=-2
     without=-2 H:and=-3 H:intellectual=-3 H:property=-3 in=-3 this=-3 DEF=-4 H:definitions=-4
     H:violation=-4 L:including=-4 LEAD=-4 MODE3=-4 generate=-4 if=-4 license=-4 rights=-4 #=-5 GOV3=-5
     content=-5 on=-5 with=-5 L:of=-6 MODE4=-6 do=-6 for=-7 that=-7 GOV2=-8 any=-8 MODE0=-9 MODE2=-9
     L:or=-10 and=-10 use=-10 HEAD=-12 ITEM=-13 GOV1=-14 GOV0=-17
    royalty -36 fees=18 payment=14 H:payment=13 H:billing=12 incurred=12 royalty=12 pricing=11 specified=11
     income=10 through=10 #=9 billing=9 per=9 H:fees=7 a=7 account=7 is=7 months=7 provider=7 purchased=7
     charge=6 described=6 from=6 invoice=6 page=6 party=6 responsible=6 services=6 share=6 H:counter=5
     H:notification=5 H:procedures=5 L:of=5 accurate=5 company=5 complete=5 exclusive=5 for=5 into=5 one=5
     owed=5 paid=5 percent=5 pro=5 pursuant=5 rate=5 relevant=5 sale=5 time=5 valid=5 active=4 advance=4
     annual=4 at=4 bear=4 costs=4 entering=4 host=4 in=4 key=4 licensor=4 non=4 order=4 receipt=4 specific=4
     transferable=4 year=4 H:content=3 L:allow=3 L:content=3 L:each=3 L:never=3 L:these=3 L:tii=3 L:we=3
     anniversary=3 attributable=3 cent=3 currency=3 demand=3 due=3 equal=3 equivalent=3 false=3 form=3
     funding=3 greater=3 herein=3 hide=3 identity=3 liquidated=3 ltx=3 maintainers=3 mass=3 messages=3
     otherwise=3 partial=3 period=3 preceding=3 products=3 remit=3 sender=3 separate=3 shall=3 subject=3
     subscription=3 threshold=3 twenty=3 under=3 user=3 which=3 whole=3 worldwide=3 during=2 sublicense=2
     data=-2 have=-2 may=-2 on=-2 work=-2 H:#=-3 L:may=-3 MODE3=-3 applicable=-3 license=-3 must=-3 other=-3
     that=-3 H:definitions=-4 H:use=-4 L:including=-4 L:to=-4 L:you=-4 MODE2=-4 content=-4 if=-4 law=-4
     required=-4 solely=-4 these=-4 GOV3=-5 L:or=-5 no=-5 to=-5 use=-5 with=-5 GOV1=-6 L:the=-6 LEAD=-6
     MODE4=-6 MODE0=-7 not=-8 ITEM=-9 GOV2=-10 or=-10 and=-11 this=-11 MODE1=-12 HEAD=-14 GOV0=-15
    share-alike -42 under=15 must=12 H:derivative=11 derivative=11 only=11 open=11 remain=11 same=11
     share=11 L:then=10 derived=10 modifications=10 code=9 database=9 license=9 publish=9 work=9 also=8
     corresponding=8 so=8 software=8 weights=8 L:facilities=7 L:refers=7 agree=7 into=7 release=7 sa=7
     section=7 standards=7 training=7 whole=7 H:ehrshot=6 H:set=6 a=6 accordance=6 amd=6 apply=6
     competition=6 enhanced=6 initiative=6 model=6 original=6 public=6 readable=6 shall=6 source=6
     suggestions=6 way=6 who=6 H:data=5 H:database=5 H:obligations=5 H:on=5 H:submission=5 H:training=5
     L:only=5 L:our=5 L:software=5 adapter=5 an=5 approved=5 can=5 comes=5 comply=5 convey=5 corpus=5
     creative=5 do=5 keep=5 leave=5 nc=5 no=5 out=5 permissive=5 present=5 provision=5 re=5 relicensing=5
     sharealike=5 subject=5 this=5 undertake=5 utilisation=5 version=5 H:distribution=4 H:enhanced=4 H:if=4
     H:publish=4 H:receive=4 alike=4 another=4 avoidance=4 commons=4 compatible=4 doubt=4 endorsement=4
     every=4 extracted=4 form=4 hereof=4 machine=4 offer=4 repository=4 restrictive=4 terms=4 they=4
     transmit=4 upon=4 bear=3 copy=3 customer=3 depending=3 duty=3 is=3 H:of=-4 L:to=-4 MODE3=-4
     accompanying=-4 however=-4 if=-4 including=-4 its=-4 not=-4 provided=-4 services=-4 will=-4 and=-5
     recipient=-5 L:following=-6 b=-6 or=-6 otherwise=-6 separate=-6 H:software=-7 either=-7 file=-7
     information=-7 termination=-7 GOV1=-8 H:attribution=-8 HEAD=-8 MODE1=-8 give=-8 notice=-8 required=-8
     DEF=-9 MODE0=-9 free=-9 restrictions=-9 documentation=-10 for=-10 licensor=-10 H:definitions=-11 in=-11
     use=-11 GOV2=-12 L:this=-12 rights=-13 GOV0=-15
    termination -39 termination=40 immediate=31 ban=28 end=27 L:termination=26 revoke=24 void=24 longer=23
     automatically=22 failure=19 suspension=19 delete=18 discontinue=18 L:automatically=16 upon=16
     account=15 breaking=15 false=15 rules=15 fail=14 immediately=14 prohibited=14 refuse=14 cease=13
     cross=13 infringement=13 suspected=13 H:behavior=12 L:circumstances=12 automatic=12 counterclaim=12
     else=12 enforceable=12 must=12 reserved=12 revocation=12 stop=12 violation=12 disagree=11 engage=11
     penalties=11 permanently=11 results=11 H:may=10 above=10 could=10 days=10 discretion=10 gtl=10
     lawsuit=10 may=10 notice=10 paragraph=10 website=10 without=10 written=10 H:expiration=9 H:patent=9
     alleging=9 archival=9 decide=9 they=9 whole=9 H:defense=8 closely=8 first=8 forfeiture=8 group=8
     justification=8 openai=8 outlined=8 project=8 recipient=8 required=8 unused=8 years=8 H:liability=7
     access=7 amended=7 changes=7 do=7 litigation=7 null=7 our=7 patent=7 provider=7 render=7 sub=7 the=7
     these=7 H:access=6 entitled=6 over=6 professional=6 we=6 H:revocation=5 act=5 advance=5 approval=5
     attempt=5 certify=5 date=5 initiate=5 lapse=5 license=5 no=5 points=5 them=5 though=5 time=5 turnover=5
     usage=5 L:if=4 qualified=4 withdrawn=4 DEF=-5 ai=-5 if=-5 need=-5 party=-5 policy=-5 section=-5
     where=-5 GOV0=-6 model=-6 of=-6 publication=-6 which=-6 holder=-8 H:your=-9 unauthorized=-9
     copyright=-10 least=-10 reasonable=-10 reinstates=-10 vanderbilt=-10 MODE0=-11 acceptance=-11
     expressly=-11 full=-11 GOV1=-12 L:your=-12 can=-12 company=-12 make=-12 modular=-12 updated=-12
     GOV2=-13 before=-13 expenses=-13 provided=-13 another=-14 applicable=-15 limited=-15 accordance=-16
     conditions=-17 LEAD=-20 MODE1=-21 survive=-21 HEAD=-30
    territory -33 territory=35 outside=19 european=17 union=13 within=12 cuba=10 exclusive=9 iran=9 north=9
     reproduce=9 tencent=9 united=9 acceptable=8 country=8 respect=8 syria=8 applicable=7 canada=7
     multimodal=7 switzerland=7 can=6 china=6 company=6 deploy=6 download=6 is=6 korea=6 make=6 must=6 new=6
     only=6 resident=6 sorry=6 the=6 L:must=5 appear=5 areas=5 available=5 compliance=5 corpus=5 defined=5
     direct=5 do=5 eu=5 extend=5 install=5 institute=5 israel=5 living=5 llama=5 minimax=5 permitted=5
     place=5 results=5 stand=5 work=5 H:grant=4 H:potential=4 L:agree=4 L:hunyuan=4 L:model=4 L:tencent=4
     acme=4 all=4 client=4 community=4 domiciled=4 evasion=4 following=4 forbidden=4 from=4 h3=4 hunyuan=4
     integrated=4 limited=4 located=4 mainland=4 may=4 not=4 ofac=4 represent=4 rights=4 terrorist=4
     warrant=4 who=4 H:community=3 H:for=3 H:h3=3 H:minimax=3 L:dataset=3 L:h3=3 L:minimax=3 L:pass=3 api=3
     behalf=3 below=3 box=3 colleague=3 economic=3 embargoed=3 exclusion=3 executed=3 in=3 indirect=3
     kingdom=3 meet=3 paid=3 principal=3 run=3 sanctions=3 schools=3 seat=3 taiwan=3 there=3 un=3 a=-3
     commercial=-3 derivative=-3 have=-3 its=-3 legal=-3 or=-3 our=-3 will=-3 your=-3 GOV3=-4 H:license=-4
     L:for=-4 L:the=-4 LEAD=-4 and=-4 copy=-4 harm=-4 of=-4 under=-4 GOV2=-5 H:terms=-5 L:including=-5
     L:may=-5 agree=-5 by=-5 terms=-5 their=-5 GOV1=-6 H:and=-6 MODE2=-6 content=-6 copyright=-6 purposes=-6
     software=-6 without=-6 means=-7 such=-7 H:#=-8 H:definitions=-8 law=-8 any=-12 HEAD=-14 ITEM=-15
     GOV0=-18
    trademark -77 trademarks=50 logos=35 name=28 associated=24 endorsement=21 brand=18 mark=18 H:name=16
     grant=16 license=15 patent=15 this=14 described=13 products=13 accordance=12 circumstances=12 except=12
     prior=12 suggestions=12 way=11 with=11 H:contract=10 approval=10 manner=10 neither=10 nothing=10
     reasonable=10 H:accuracy=9 H:the=9 however=9 integrity=9 is=9 specific=9 thereof=9 use=9 H:property=8
     H:trademarks=8 MODE1=8 advertising=8 alter=8 features=8 identification=8 licensor=8 not=8 publication=8
     reactive=8 sublicense=8 written=8 yissum=8 affirmer=7 allow=7 amd=7 corresponding=7 derived=7 herein=7
     mojo=7 notice=7 provided=7 respect=7 services=7 source=7 surrender=7 technology=7 training=7
     H:following=6 H:offer=6 learning=6 machine=6 personnel=6 publicity=6 vanderbilt=6 H:confidential=5
     H:from=5 H:materials=5 H:nature=5 H:training=5 H:under=5 affect=5 announced=5 certify=5 customary=5
     identifiers=5 no=5 nsai=5 required=5 rights=5 say=5 similar=5 truthful=5 vnlm=5 you=5 do=4 our=4
     university=4 without=4 H:intellectual=3 H:ownership=3 may=3 origin=3 property=3 so=3 yve=3
     H:termination=2 L:for=2 L:reason=2 L:termination=2 L:upon=2 documentation=2 give=2 promotional=2
     trade=2 ITEM=1 L:any=1 and=1 only=1 by=-2 company=-2 or=-2 website=-2 your=-2 MODE4=-6 distinctive=-6
     if=-6 H:#=-7 apply=-7 exercise=-7 L:not=-8 L:you=-8 for=-8 have=-8 modifications=-8 these=-8 MODE0=-9
     MODE2=-9 display=-9 registration=-9 the=-9 H:definitions=-10 L:may=-10 L:the=-10 LEAD=-10 customer=-10
     designed=-10 law=-10 limitation=-10 will=-10 GOV2=-11 a=-11 copyright=-11 on=-11 other=-11 MODE3=-12
     materials=-12 to=-12 domain=-13 of=-13 DEF=-14 HEAD=-16 GOV1=-27 GOV0=-28
    usage-threshold -36 more=20 months=15 active=14 #=13 revenue=13 than=13 commercial=11 exceed=11 usd=10
     krutrim=9 need=9 employees=8 monthly=8 time=8 annual=7 million=7 one=7 H:commercial=6 at=6 entity=6
     equivalent=6 least=6 reach=6 they=6 threshold=6 turnover=6 user=6 calendar=5 copy=5 eur=5 exercise=5
     grant=5 greater=5 is=5 outside=5 over=5 permission=5 preceding=5 read=5 rights=5 through=5 under=5
     until=5 H:cloud=4 H:deployment=4 H:limitation=4 H:organization=4 H:permitted=4 H:qualify=4
     L:affiliates=4 L:company=4 L:criteria=4 L:is=4 L:organization=4 L:parent=4 L:subsidiaries=4 L:that=4
     L:there=4 advertising=4 affiliates=4 attachment=4 cluster=4 currency=4 earned=4 following=4 install=4
     license=4 monetization=4 only=4 paid=4 prepare=4 registered=4 required=4 subscription=4 ten=4 upon=4
     volume=4 with=4 your=4 H:additional=3 H:derivative=3 H:training=3 H:work=3 L:each=3 L:meet=3 L:their=3
     L:what=3 below=3 calls=3 company=3 conditions=3 days=3 deployment=3 different=3 discretion=3 display=3
     embodied=3 expiration=3 explicitly=3 false=3 field=3 however=3 income=3 its=3 ltx=3 make=3
     notification=3 obtain=3 on=3 once=3 recommend=3 scans=3 services=3 sublicense=3 their=3 H:and=-3
     H:of=-3 MODE3=-3 all=-3 for=-3 materials=-3 terms=-3 this=-3 use=-3 H:prohibited=-4 LEAD=-4 MODE4=-4
     access=-4 additional=-4 agreement=-4 by=-4 content=-4 it=-4 model=-4 non=-4 of=-4 research=-4
     section=-4 without=-4 GOV3=-5 H:#=-5 L:or=-5 L:to=-5 data=-5 termination=-5 H:definitions=-6 do=-6
     must=-6 no=-6 to=-6 DEF=-7 GOV1=-7 MODE1=-7 ITEM=-8 L:you=-8 means=-8 MODE0=-9 GOV2=-10 HEAD=-13
     GOV0=-14
    use-policy -52 policy=31 guidelines=21 adhere=20 embodied=16 reference=15 reproduce=15 H:your=14
     mozilla=14 part=12 terms=12 usage=12 H:access=11 H:eligibility=11 L:all=11 addition=11 nvidia=11
     principles=11 publication=11 with=11 H:restrictions=10 L:use=10 acceptable=10 apply=10 community=10
     compliance=10 consistent=10 forth=10 hereby=10 incorporated=10 model=10 territory=10 the=10 H:images=9
     H:separability=9 at=9 creativeml=9 editor=9 must=9 H:services=8 anything=8 client=8 commons=8
     inconsistent=8 m=8 midjourney=8 rail=8 work=8 H:ethics=7 H:kit=7 H:ml=7 alphafold=7 below=7
     constitutes=7 corresponding=7 following=7 kit=7 leveraging=7 ml=7 māori=7 parameters=7 prohibited=7
     responsibility=7 rules=7 secoda=7 video=7 voice=7 H:disseminate=6 H:guidelines=6 H:our=6 H:platform=6
     L:funding=6 L:involved=6 L:producers=6 charter=6 openai=6 portal=6 screenshots=6 share=6 thereof=6
     user=6 H:comply=5 H:kaitiakitanga=5 H:publication=5 H:tools=5 L:papa=5 L:reo=5 accepting=5 apis=5
     comply=5 contract=5 external=5 facing=5 run=5 safety=5 statement=5 undertake=5 x=5 your=5 H:license=4
     H:scope=4 agree=4 built=4 company=4 open=4 output=4 repository=4 respect=4 subject=4 trade=4 MODE2=3
     agreement=3 appended=3 our=3 shall=3 spyware=3 is=-3 party=-3 responsible=-3 we=-3 #=-4 of=-4 MODE0=-5
     MODE4=-5 services=-5 H:#=-6 H:prohibited=-6 L:is=-6 have=-6 software=-6 this=-6 LEAD=-7 an=-7 law=-7
     DEF=-8 H:required=-8 MODE1=-8 MODE3=-8 as=-8 conditions=-8 copy=-8 ensure=-8 governing=-8 purposes=-8
     research=-8 GOV1=-9 for=-9 license=-9 means=-9 notice=-9 privacy=-9 such=-9 H:policy=-10 if=-11
     these=-11 L:to=-12 that=-12 HEAD=-14 or=-14 GOV0=-15 GOV2=-19
    use-restriction -14 contravene=25 surveillance=21 MODE1=20 regulations=19 automated=18 circumvent=18
     illegal=18 deceive=17 discrimination=16 harm=16 lawful=16 mislead=16 purchased=16 regions=16
     H:authorized=15 H:case=15 bulk=15 defamatory=15 engage=15 professional=15 propagate=15 sexual=15
     H:contribution=14 L:build=14 equipment=14 identity=14 military=14 scraping=14 testing=14
     H:respectful=13 attempt=13 creators=13 firearms=13 hardware=13 impersonate=13 institutional=13 art=12
     bypass=12 compliance=12 comply=12 refrain=12 revocable=12 applicable=11 fraudulent=11 livekit=11
     deploy=10 disrupt=10 during=10 manipulate=10 medical=10 mining=10 privacy=10 promote=10 purposes=10
     try=10 weapons=10 local=9 misrepresent=9 network=9 participants=9 L:including=8 adhere=8 authorized=8
     banned=8 business=8 consistent=8 farming=8 generate=8 help=8 incompatible=8 interference=8 methods=8
     only=8 patients=8 L:use=7 advice=7 benchmark=7 betting=7 decision=7 explicitly=7 exploit=7 human=7
     individual=7 infringement=7 let=7 mistral=7 own=7 speech=7 substances=7 violation=7 way=7
     L:restrictions=6 L:services=6 agents=6 arms=6 beyond=6 committed=6 entity=6 every=6 facial=6
     facilitate=6 incite=6 institution=6 keep=6 lies=6 manner=6 must=6 none=6 out=6 safety=6 sensitive=6
     unauthorized=6 biometric=5 client=5 scams=5 H:for=-6 L:never=-6 L:our=-6 outside=-6 such=-6
     derivative=-7 informational=-7 re=-7 rules=-7 training=-7 L:not=-8 free=-8 H:control=-9 else=-9
     products=-9 downstream=-10 management=-10 mark=-10 L:commercial=-11 example=-11 L:materials=-13
     fail=-13 extracted=-14 implied=-14 redistribution=-14 H:definitions=-15 licensor=-15 relevant=-15
     appropriately=-16 governing=-16 if=-16 warranty=-16 DEF=-17 GOV2=-17 H:enforcement=-17 export=-17
     extent=-17 commercial=-18 sublicense=-18 GOV0=-19 compete=-20 territory=-22 HEAD=-23 GOV3=-24
     arising=-24
    warranty-disclaimer -72 guarantee=55 warranty=43 disclaims=30 merchantability=23 represent=22 without=22
     provided=21 regarding=21 particular=20 specific=20 uptime=19 viruses=18 either=17 excluding=17
     fitness=16 informational=16 accuracy=15 far=15 kind=15 purposes=15 H:availability=14 H:not=13
     provider=13 treated=13 warrant=13 we=13 H:services=12 completeness=12 contractual=12 H:inputs=11
     H:liability=11 H:limited=11 H:notice=11 accordingly=11 advice=11 availability=11 clearly=11 link=11
     relation=11 return=11 should=11 state=11 H:guarantee=10 aims=10 as=10 defined=10 diagnostic=10 make=10
     not=10 will=10 work=10 H:clause=9 H:limitation=9 H:output=9 affirmer=9 fit=9 however=9 nature=9 out=9
     quality=9 support=9 thereof=9 to=9 L:generate=8 agentcore=8 basis=8 bug=8 complementary=8 components=8
     development=8 fraunhofer=8 law=8 H:#=7 do=7 no=7 presence=7 produced=7 results=7 while=7 H:academic=6
     H:exclusive=6 H:software=6 L:ai=6 access=6 error=6 expressly=6 high=6 microsoft=6 noninfringement=6
     performance=6 platform=6 professional=6 copyright=5 harmful=5 stability=5 H:support=4 model=4 H:do=3
     H:n't=3 H:promise=3 H:what=3 H:yve=3 ITEM=3 L:content=3 accurate=3 ai=3 appropriate=3 have=3 in=3 is=3
     may=3 or=3 situation=3 and=2 it=2 services=-2 available=-3 reliability=-3 H:warranty=-4 of=-5
     dataset=-6 disclaimer=-7 GOV2=-8 H:definitions=-8 L:you=-8 by=-8 code=-9 license=-9 related=-9 DEF=-10
     LEAD=-10 custom=-10 materials=-10 matter=-10 means=-10 statute=-10 L:to=-11 MODE1=-11 MODE3=-11
     offer=-11 on=-11 shall=-11 H:use=-12 interface=-12 products=-12 H:terms=-14 a=-14 obtain=-15 from=-16
     but=-17 this=-19 H:disclaimer=-21 otherwise=-21 usage=-23 you=-24 terms=-25 HEAD=-26 MODE2=-26 GOV0=-27
     GOV1=-29
    """
}
