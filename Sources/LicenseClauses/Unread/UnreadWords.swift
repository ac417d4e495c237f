/// Which words speak for a kind of clause, and which against it, in tenths of a logarithm of odds.
///
/// Learned by `.ci/learn-hints` from the sentences of 427 labelled texts, those of our own among them: for each
/// kind the 250 words that say most for it and the 120 that say most against it; `any` is a core clause of any
/// kind. `L:` marks a word of the lead-in, `H:` one of the heading; words in capitals are how a sentence stands, `#` a
/// number.
enum UnreadWords {
  /// A kind in each block: its name, what speaks for it in any sentence, then words with their weights.
  static let table = """
    ai-disclosure -36 disclose=19 synthetic=14 ai=14 disclosure=13 machine=11 artificial=10 automated=10
     origin=10 generate=9 without=8 tell=8 when=8 end=8 informed=8 bot=8 MODE2=8 voice=8 known=7
     transparent=7 systems=7 audio=7 fail=7 clearly=7 it=7 mark=7 that=7 deployer=7 labels=7 dangers=6
     involved=6 replies=6 anyone=5 deepfakes=5 hazards=5 transparency=5 must=5 publish=5 know=5 an=5 is=5
     H:transparency=5 L:model=5 let=5 pictures=5 its=5 photographs=4 disclaims=4 who=4 people=4 answers=4
     aware=4 consumer=4 audience=4 where=4 place=4 tweets=4 intelligibly=4 video=4 agents=4 accuracy=4 add=4
     public=4 qualified=4 mistake=4 by=4 L:whatever=4 L:of=4 off=4 they=4 metadata=4 appropriately=4 rely=4
     context=4 content=3 mention=3 sheet=3 warning=3 conspicuously=3 communicate=3 bear=3 user=3 pass=3
     obvious=3 obligations=3 role=3 foreseeable=3 posting=3 disseminate=3 assistance=3 customer=3 subject=3
     telephone=3 beginning=3 mistaken=3 a=3 school=3 carry=3 itself=3 refrain=3 export=3 images=3 chat=3
     introduce=3 outset=3 mode=3 as=3 H:generate=3 H:the=3 H:disclosure=3 H:user=3 H:other=3 H:output=3
     H:required=3 L:perform=3 L:following=3 L:harmful=3 L:create=3 L:significant=3 L:an=3 L:no=3 L:make=3
     L:integrator=3 cloning=3 output=3 patient=3 gambling=3 leave=3 them=3 withhold=3 disclaimer=3 note=3
     show=2 shall=2 rather=2 professional=2 composed=2 manuals=2 tagged=2 ten=2 too=2 way=2 mislead=2 upon=2
     sound=2 reason=2 parent=2 assignment=2 algorithms=2 rate=2 messages=2 services=2 satire=2
     interference=2 health=2 side=2 indicate=2 synthesis=2 synthesize=2 emotion=2 verify=2 first=2
     comments=2 employees=2 translation=2 before=2 manipulate=2 second=2 wrong=2 caption=2 biometric=2
     translator=2 recognized=2 recognition=2 list=2 potential=2 pupils=2 receive=2 explanatory=2 expressly=2
     your=2 human=2 expose=2 actor=2 spacexai=2 spoken=2 described=2 interaction=2 default=2 fact=2 can=2
     comes=2 citizens=2 operation=2 so=2 embedded=2 explain=2 event=2 genuinely=2 H:echoform=2 H:lyon=2
     H:acceptable=2 H:practices=2 H:sas=2 H:when=2 H:end=2 H:duty=2 H:bans=2 H:do=2 H:computer=2 H:labs=2
     L:ethics=2 L:therefore=2 L:refuse=2 L:board=2 L:barred=2 L:do=2 L:adapted=2 L:one=2 L:have=2 L:agree=2
     clips=2 draft=2 main=2 intelligence=2 than=2 categorizing=2 summary=2 dangerous=2 tools=2 photos=2
     remind=2 affixed=2 viewers=2 integrator=2 article=2 about=2 housing=2 hours=2 listeners=1 issue=1
     from=1 appropriate=1 results=1 deep=1 owner=1 which=1 calls=1 H:notice=1 L:use=1 L:purposes=1 even=-1
     unless=-2 tuning=-2 keep=-2 statement=-2 following=-2 allow=-2 promote=-2 request=-2 infringement=-2
     obtain=-2 permission=-2 run=-2 ensure=-2 what=-2 activities=-2 with=-2 company=-2 dataset=-2 consent=-2
     designed=-2 regulations=-2 impersonation=-2 after=-2 checkpoint=-2 give=-2 provider=-2 free=-2 file=-2
     fine=-2 for=-2 actions=-2 into=-2 open=-2 original=-2 commercial=-2 based=-2 do=-2 no=-2 third=-2
     restrictions=-2 H:and=-2 L:will=-2 L:with=-2 L:a=-2 L:this=-2 L:license=-2 one=-2 personal=-2 prior=-2
     required=-2 how=-2 platform=-2 take=-3 the=-3 materials=-3 distribution=-3 source=-3 version=-3
     weights=-3 rights=-3 access=-3 part=-3 conditions=-3 warranty=-3 model=-3 changes=-3 under=-3 deploy=-3
     copyright=-3 training=-3 application=-3 in=-3 us=-3 other=-3 copy=-3 party=-3 GOV3=-3 H:definitions=-3
     H:to=-3 H:prohibited=-3 L:services=-3 L:you=-3 L:may=-3 L:to=-3 L:that=-3 MODE1=-3 our=-3 name=-3
     non=-3 these=-3 authorized=-3 harm=-3 agree=-3 derivative=-4 any=-4 agreement=-4 DEF=-4 H:license=-4
     L:must=-4 L:in=-4 law=-4 licensor=-4 own=-4 use=-5 you=-5 we=-5 terms=-5 data=-6 all=-6 license=-6
     GOV1=-7 ITEM=-7 this=-7 or=-8 MODE0=-8 #=-9 HEAD=-9 GOV2=-10 GOV0=-16
    any -11 mislead=15 suspension=14 attempt=13 alter=13 commercial=13 MODE1=13 usd=12 beforehand=12 bans=12
     revised=12 time=11 automated=11 indemnification=11 illegal=11 deceive=11 GOV1=11 earn=11 embargoed=11
     rate=10 whoever=10 suspend=10 termination=10 assert=10 L:forbidden=10 belong=10 integrator=10
     enhanced=9 heliodor=9 ten=9 officers=9 evaluator=9 harmless=9 changes=9 another=9 must=9 discontinue=9
     false=9 based=9 supplied=9 GOV4=9 H:exclusive=9 H:clause=9 L:okay=9 protective=9 generate=8 moment=8
     retain=8 participants=8 derived=8 vest=8 korea=8 present=8 defend=8 translation=8 customised=8
     weapons=8 plan=8 robot=8 paragraph=8 refuse=8 comprehensive=8 end=8 kestrel=8 carry=8 tolerated=8
     significant=8 fail=8 cutting=8 defamatory=8 only=8 adapted=8 here=8 H:set=8 H:three=8 H:harm=8
     L:mislead=8 L:adapted=8 noncommercial=8 territory=8 then=8 foreign=7 synthetic=7 medical=7 malicious=7
     delete=7 publication=7 disclosure=7 upon=7 transferee=7 firearms=7 readme=7 thereof=7 incurred=7
     predictions=7 regulations=7 derivative=7 over=7 annual=7 days=7 get=7 yissum=7 group=7 traffic=7
     every=7 imitate=7 start=7 drop=7 replies=7 calls=7 scams=7 committee=7 endpoint=7 contrary=7
     violation=7 H:undertake=7 H:respectful=7 H:accept=7 H:payment=7 H:approved=7 H:do=7 L:separate=7
     L:negotiated=7 L:cause=7 institution=7 off=7 usage=7 mosaic=7 net=7 new=7 pictures=7 revoke=7 engine=7
     harm=7 laboratory=7 immediate=7 hold=7 mention=6 decompile=6 retrained=6 transmit=6 ownership=6 the=6
     quotas=6 quantised=6 nobody=6 conceive=6 organisations=6 updated=6 strictly=6 conspicuously=6 million=6
     solely=6 sexual=6 synthesis=6 employees=6 amended=6 break=6 distillation=6 modifications=6 manipulate=6
     adapter=6 incite=6 owner=6 query=6 whatever=6 attached=6 counts=6 consortium=6 biological=6 police=6
     absolutely=6 contractors=6 books=6 claim=6 goes=6 fine=6 active=6 hanbit=6 vehicle=6 remote=6
     citizens=6 incorporated=6 behind=6 tenant=6 kingdom=6 forbidden=6 mining=6 obscene=6 copy=6 ehrshot=6
     compliance=6 H:distribution=6 H:ostrava=6 H:harmful=6 H:monitoring=6 H:closely=6 H:not=6 L:limitative=6
     L:also=6 L:activities=6 L:plan=6 L:whatever=6 L:stand=6 L:instance=6 line=6 registration=6 targeted=6
     once=6 n't=6 gambling=6 reserved=6 disable=6 disclose=6 discretion=6 variants=6 none=6 schedule=6
     prejudice=5 shut=5 shop=5 show=5 wherever=5 applicable=5 uri=5 repo=5 rent=5 signed=5 sexualizing=5
     too=5 warning=5 wait=5 well=5 charter=5 child=5 china=5 weights=5 repeatedly=5 livekit=5 defeat=5
     words=5 gannet=5 bear=5 put=5 obtain=5 minors=5 sale=5 intimidate=5 indicate=5 probe=5 funding=5
     ratings=5 portion=5 lawsuit=5 emotional=5 corpus=5 what=5 hyperlink=5 roads=5 deed=5 assemble=5 place=5
     avoid=5 credible=5 initialised=5 fill=5 gmbh=5 stay=5 samples=5 lumen=5 attacks=5 forfeits=5 tutor=5
     harass=5 onward=5 stricter=5 japan=5 adhere=5 legends=5 impersonation=5 link=5 facilities=5
     checkpoint=5 position=5 bodily=5 integrated=5 receiver=5 scraping=5 talos=5 expose=5 fake=5 fees=5
     credit=5 refrain=5 accountable=5 collaborator=5 violence=5 pertinent=5 certificate=5 audio=5 doctor=5
     indication=5 diagnostic=5 grid=5 nonexclusive=5 quarter=5 sa=5 calendar=5 sublicense=5 molecules=5
     costs=5 sensitive=5 employ=5 ahead=5 H:share=5 H:usd=5 H:reciprocity=5 H:vocabulary=5 H:size=5
     H:changes=5 H:create=5 H:ethical=5 H:annual=5 H:diffusion=5 H:we=5 H:make=5 H:discrimination=5 H:hate=5
     H:safeguards=5 L:process=5 L:use=5 L:perform=5 L:promote=5 L:whoever=5 L:yunfan=5 L:solely=5 L:when=5
     L:create=5 L:further=5 L:observe=5 L:objectionable=5 L:free=5 L:motive=5 L:admissible=5 L:furthermore=5
     L:edition=5 MODE2=5 lies=5 lay=5 payable=5 counterclaim=5 cloning=5 cigale=5 retired=5 patient=5
     purposes=5 expenses=5 appendix=5 lease=5 asylum=5 appropriately=5 serve=5 subset=5 student=5 might=5
     deployer=5 key=5 responses=5 against=5 percent=4 colour=4 anyone=4 yearly=4 applicants=4 cuba=4
     decrypt=4 conceded=4 professional=4 social=4 injure=4 unaltered=4 krutrim=4 txt=4 keep=4 snipe=4
     person=4 smearing=4 contains=4 source=4 purchase=4 algorithms=4 allow=4 order=4 property=4
     interference=4 rebrand=4 practices=4 tumble=4 inappropriate=4 build=4 save=4 same=4 check=4 honour=4
     alone=4 circle=4 transferor=4 price=4 pruned=4 dacr=4 questionnaire=4 role=4 archive=4 spot=4 filters=4
     anywhere=4 u.s.=4 redistribution=4 sanctions=4 bank=4 results=4 behavioural=4 lapse=4 frailty=4 helix=4
     switch=4 debt=4 runtime=4 with=4 chain=4 pelican=4 border=4 twelve=4 extinguished=4 army=4 e=4 x=4
     litigation=4 friendly=4 hospital=4 suspected=4 profiling=4 equipment=4 enjoy=4 jailbreaks=4
     brightwater=4 inspect=4 client=4 return=4 press=4 headquartered=4 school=4 loan=4 explosives=4 clause=4
     entailing=4 cooperative=4 rūnanga=4 even=4 colleagues=4 attribution=4 standalone=4 chemical=4
     tracking=4 ministry=4 calculated=4 publish=4 air=4 app=4 reverse=4 staff=4 farms=4 benchmark=4 intact=4
     drawing=4 chose=4 withdraw=4 comes=4 text=4 intimate=4 freezing=4 met=4 prohibited=4 engineer=4 head=4
     conduct=4 embedded=4 residents=4 cross=4 tinker=4 resell=4 older=4 permanent=4 harassment=4
     H:echoform=4 H:lyon=4 H:generate=4 H:who=4 H:rate=4 H:whoever=4 H:sas=4 H:closure=4 H:disseminate=4
     H:redistribution=4 H:respect=4 H:transparency=4 H:implied=4 H:give=4 H:expressly=4 H:lmsys=4
     H:revenue=4 H:chat=4 H:intro=4 H:forbidden=4 H:bans=4 H:ehrshot=4 H:sensitive=4 H:labs=4 H:direct=4
     H:safety=4 H:revocation=4 L:read=4 L:circumstances=4 L:weights=4 L:access=4 L:part=4 L:disseminate=4
     L:secondary=4 L:incite=4 L:company=4 L:such=4 L:list=4 L:expressly=4 L:goes=4 L:tenant=4 L:may=4
     L:employ=4 L:ltx=4 L:output=4 L:contribution=4 L:reserved=4 L:these=4 L:choice=4 L:agree=4 cranes=4
     logs=4 consensual=4 closely=4 obfuscated=4 capture=4 block=4 output=4 candidates=4 quill=4 network=4
     make=4 each=4 discrimination=4 development=4 hardware=4 advance=4 them=4 funasr=4 hacking=4 dangerous=4
     okay=4 abusive=4 daily=4 declaration=4 recipient=4 kids=4 appended=4 unethical=4 ups=3 rewrite=3
     misrepresent=3 without=3 guidelines=3 type=3 suppliers=3 wipe=3 people=3 institutional=3 diagnose=3
     version=3 distress=3 sorry=3 fraudulent=3 accompanying=3 identical=3 obey=3 fewer=3 educational=3
     dbrx=3 extracted=3 everybody=3 from=3 hurt=3 consultant=3 appropriate=3 sue=3 past=3 obvious=3 apart=3
     redistributable=3 reproduce=3 row=3 mpsl=3 visitors=3 proprietary=3 telemetry=3 subject=3 readable=3
     account=3 syria=3 lack=3 compliant=3 'll=3 revocable=3 company=3 russia=3 yes=3 alphafold=3 libelous=3
     etc=3 production=3 breach=3 research=3 identifiable=3 cease=3 discover=3 discipline=3 all=3 arms=3
     revenue=3 remove=3 hobby=3 classifier=3 regulators=3 explicitly=3 downstream=3 by=3 on=3 ip=3 st=3
     obscure=3 H:handling=3 H:redistributable=3 H:dataset=3 H:conjunction=3 H:care=3 H:fraud=3
     H:sharealike=3 H:tenant=3 H:effectiveness=3 L:limited=3 L:program=3 L:produced=3 L:capitalized=3
     L:model=3 L:general=3 L:conjunction=3 L:grantor=3 L:watserface=3 L:file=3 L:footings=3 L:remix=3 L:or=3
     L:other=3 L:each=3 L:addition=3 L:integrator=3 L:platform=3 clips=3 anonymous=3 launch=3 study=3 ota=3
     our=3 title=3 unnecessary=3 methods=3 outsiders=3 national=3 that=3 these=3 business=3 inc=3 complete=3
     seat=3 norway=3 everywhere=3 consecutive=3 reference=3 circumvent=3 automatically=3 grounded=2
     alleging=2 pertain=2 scholarly=2 along=2 permission=2 supersedes=2 numerical=2 cause=2 entering=2
     date=2 informed=2 voter=2 anonymized=2 creators=2 announced=2 instructions=2 management=2 ii=2 third=2
     united=2 H:spam=2 H:large=2 H:advice=2 H:coqui=2 L:unless=2 L:sui=2 L:generis=2 L:under=2 L:community=2
     L:derivative=2 L:and=2 L:them=2 L:recipient=2 MODE3=2 MODE4=2 llm=2 improve=2 search=2 transferable=2
     trustworthy=2 choice=2 destroy=2 attorneys=2 technology=1 arrangement=1 H:community=1 L:software=1
     L:following=1 L:data=1 L:respect=1 L:you=1 L:irrespective=1 apple=-2 L:policy=-2 primary=-3 quillon=-3
     transmission=-3 acme=-3 insult=-3 H:guidelines=-3 H:compliance=-3 L:example=-3 L:customer=-3
     experimentation=-4 suitable=-4 invoices=-4 conferred=-4 set=-4 acquired=-4 practicable=-4
     obligations=-4 separable=-4 secure=-4 citation=-4 worker=-4 both=-4 extent=-4 storage=-4 mind=-4
     earlier=-4 add=-4 depict=-4 either=-4 open=-4 team=-4 pornographic=-4 up=-4 v3=-4 H:limited=-4
     H:property=-4 H:residual=-4 H:intellectual=-4 H:enforcement=-4 H:form=-4 H:accountability=-4 L:allow=-4
     L:considered=-4 nothing=-4 foregoing=-4 interfere=-4 provision=-4 patches=-4 taxes=-5 commitment=-5
     towards=-5 features=-5 correspondence=-5 award=-5 small=-5 distributor=-5 limitation=-5 stipulated=-5
     regarding=-5 complaints=-5 whether=-5 dealing=-5 capabilities=-5 risk=-5 media=-5 such=-5 status=-5
     duty=-5 intended=-5 principles=-5 major=-5 expiration=-5 respective=-5 four=-5 ask=-5 relaying=-5
     jasper=-5 remain=-5 resolved=-5 scope=-5 plain=-5 control=-5 hearing=-5 H:means=-5 H:disclosure=-5
     H:governing=-5 H:source=-5 H:assignment=-5 H:upstream=-5 H:status=-5 H:based=-5 H:things=-5 H:law=-5
     H:cloning=-5 H:pathtrove=-5 H:inputs=-5 H:non=-5 H:security=-5 H:winners=-5 L:reason=-5 L:from=-5
     L:research=-5 L:embedded=-5 L:one=-5 L:business=-5 L:section=-5 L:voice=-5 MODE0=-5 registered=-5
     watermark=-5 continue=-5 intelligence=-5 name=-5 located=-5 english=-5 choose=-5 hand=-5 respond=-5
     available=-5 purported=-6 vanderbilt=-6 functions=-6 industry=-6 except=-6 exceed=-6 center=-6
     acceptance=-6 window=-6 prepare=-6 addendum=-6 initial=-6 commerce=-6 fault=-6 assign=-6 competent=-6
     faith=-6 general=-6 secoda=-6 guarantee=-6 will=-6 m=-6 court=-6 jurisdiction=-6 experience=-6
     midjourney=-6 level=-6 negligence=-6 install=-6 computer=-6 most=-6 support=-6 email=-6 H:delete=-6
     H:nvidia=-6 H:relationship=-6 H:acceptance=-6 H:arbitration=-6 H:dispute=-6 H:accuracy=-6
     H:copyright=-6 H:basic=-6 H:deepseek=-6 H:rationale=-6 H:scope=-6 H:damages=-6 H:resources=-6
     H:voice=-6 L:reporting=-6 L:implement=-6 L:copyright=-6 L:images=-6 L:kind=-6 L:case=-6 L:do=-6
     L:party=-6 L:terms=-6 L:field=-6 L:hosted=-6 contributor=-6 many=-6 inputs=-6 iii=-6 matter=-6
     implication=-7 means=-7 meta=-7 moral=-7 constitutes=-7 definitions=-7 tii=-7 program=-7 arbitrator=-7
     web=-7 therefore=-7 statement=-7 via=-7 encourage=-7 valid=-7 amount=-7 apache=-7 sufficient=-7
     accurate=-7 callers=-7 error=-7 should=-7 charge=-7 intellectual=-7 brand=-7 refers=-7 assume=-7
     receive=-7 expressly=-7 gemini=-7 fitness=-7 independent=-7 embodied=-7 can=-7 apply=-7 submission=-7
     complementary=-7 if=-7 herein=-7 specified=-7 event=-7 GOV0=-7 H:software=-7 H:effective=-7
     H:warranty=-7 H:indemnification=-7 H:images=-7 H:open=-7 H:only=-7 H:support=-7 H:email=-7
     H:introduction=-7 L:dataset=-7 L:tutor=-7 L:school=-7 L:extend=-7 L:claim=-7 L:text=-7 L:pictures=-7
     L:serve=-7 modular=-7 waiver=-7 legitimate=-7 authorship=-7 authority=-7 aspect=-7 consequential=-7
     seek=-7 void=-7 bria=-7 process=-8 remedies=-8 interpretation=-8 maintain=-8 survive=-8 relationship=-8
     accordance=-8 reasonably=-8 confidential=-8 safe=-8 simply=-8 arising=-8 warranty=-8 while=-8
     liability=-8 notification=-8 reporting=-8 c=-8 maintenance=-8 responsibility=-8 implied=-8 exercise=-8
     necessarily=-8 resolution=-8 free=-8 happens=-8 related=-8 suggestions=-8 dmca=-8 propagate=-8
     domain=-8 possible=-8 feedback=-8 GOV2=-8 H:process=-8 H:welcome=-8 H:rights=-8 H:commons=-8 H:#=-8
     H:creative=-8 H:agreement=-8 H:waiver=-8 H:database=-8 L:through=-8 L:#=-8 L:apply=-8 L:testing=-8
     L:is=-8 L:our=-8 L:purposes=-8 enabling=-8 alongside=-8 workflow=-8 delivery=-8 connection=-9
     governing=-9 arbitration=-9 goods=-9 representatives=-9 logos=-9 particular=-9 max=-9 H:social=-9
     H:contact=-9 H:empower=-9 H:general=-9 H:account=-9 H:miscellaneous=-9 H:can=-9 H:submission=-9
     H:terms=-9 L:notification=-9 L:reinstates=-9 L:please=-9 performance=-10 some=-10 informational=-10
     stated=-10 H:preamble=-10 H:feedback=-10 H:trademark=-10 H:name=-10 H:disclaimer=-10 L:covered=-10
     agree=-10 affect=-11 effective=-11 stability=-11 reasonable=-11 DEF=-11 L:copy=-11 considered=-11
     construed=-11 collectively=-12 H:reporting=-12 LEAD=-12 perpetual=-12 dispute=-13 H:interpretation=-13
     H:definitions=-14 liable=-15 GOV3=-15 responsible=-16 SKIP=-17 HEAD=-29
    attribution-display -39 attribution=16 show=15 credit=15 cite=15 acknowledge=14 display=14 MODE2=13
     publication=12 words=12 source=11 paper=11 page=10 on=10 name=10 reference=10 mention=9 products=9
     research=9 clearly=9 build=8 results=8 visible=8 must=8 inside=8 interface=8 about=8 present=7 work=7
     proper=7 H:attribution=7 make=7 provided=7 educational=6 appropriate=6 screen=6 b=6 kestrel=6 give=6
     technology=6 prominent=6 tern=6 based=6 sentence=6 authors=5 same=5 helix=5 phrase=5 with=5 lumen=5
     caption=5 press=5 thank=5 position=5 app=5 every=5 public=5 box=5 occular=5 L:work=5 L:part=5 L:when=5
     L:under=5 llm=5 ocr=5 scientific=5 printed=5 menu=4 description=4 use=4 krutrim=4 registry=4
     unmodified=4 bear=4 see=4 size=4 indicate=4 funding=4 pelican=4 card=4 publish=4 api=4 footer=4
     revenue=4 power=4 et=4 al=4 it=4 H:except=4 H:citation=4 H:training=4 L:contains=4 L:convey=4
     L:restrictions=4 efforts=4 institution=4 however=4 they=4 top=3 tuning=3 webpage=3 suppliers=3 people=3
     contains=3 million=3 data=3 spaces=3 model=3 demo=3 dataset=3 reporting=3 eyes=3 abstract=3
     checkpoint=3 docs=3 repository=3 fine=3 training=3 skywork=3 calculated=3 next=3 interaction=3 junk=3
     millstream=3 short=3 commercial=3 ex=3 st=3 descriptors=3 help=3 support=3 H:yes=3 L:distribution=3
     L:vox=3 L:documentation=3 L:should=3 L:i=3 L:adhere=3 L:footings=3 L:permitted=3 L:remix=3 L:public=3
     L:as=3 L:in=3 L:party=3 L:hcp=3 MODE4=3 line=3 cigale=3 hollow=3 quill=3 mandatory=3 each=3 online=3
     these=3 engine=3 required=3 hcp=3 hide=3 official=2 permissible=2 ship=2 cancer=2 approval=2 maintain=2
     heliodor=2 verbatim=2 statement=2 derived=2 config=2 user=2 manner=2 say=2 run=2 archive=2
     collectively=2 documentation=2 release=2 redistribution=2 aquila=2 insightspike=2 stop=2 #=2
     communication=2 origin=2 prefix=2 academic=2 brightwater=2 etc=2 starter=2 minimax=2 dua=2 long=2
     logos=2 lora=2 entailing=2 geodata=2 expose=2 related=2 staff=2 producers=2 drawing=2 comes=2
     omnidata=2 view=2 more=2 maps=2 in=2 h3=2 sable=2 smaller=2 H:vocabulary=2 H:the=2 H:publication=2
     H:page=2 H:brand=2 H:orientation=2 H:clause=2 H:credit=2 H:permitted=2 H:identification=2 H:exposure=2
     H:prominent=2 H:restrictions=2 H:required=2 L:reason=2 L:data=2 L:these=2 led=2 patient=2 publisher=2
     contribution=2 mail=2 personal=2 legible=2 thus=2 its=2 rely=2 demonstrate=2 artifacts=2 niantic=2
     home=2 beneath=2 override=2 though=2 the=1 customer=1 free=1 application=1 by=1 L:authorized=1
     separate=-2 notice=-2 notification=-2 a=-2 together=-2 review=-2 L:by=-2 L:not=-2 means=-3 undertake=-3
     learning=-3 take=-3 materials=-3 organization=-3 contact=-3 updated=-3 except=-3 request=-3
     conditions=-3 warranty=-3 under=-3 company=-3 consent=-3 excluding=-3 list=-3 end=-3 days=-3
     expressly=-3 copyright=-3 cease=-3 add=-3 images=-3 open=-3 only=-3 an=-3 ai=-3 is=-3 agreement=-3
     H:data=-3 H:policy=-3 H:terms=-3 H:disclaimer=-3 L:for=-3 L:licensor=-3 LEAD=-3 SKIP=-3 licensor=-3
     one=-3 located=-3 those=-3 metadata=-3 have=-3 prior=-3 homepage=-3 how=-3 edition=-3 recipient=-3
     applicable=-4 least=-4 way=-4 distribution=-4 legal=-4 information=-4 limitation=-4 solely=-4 convey=-4
     should=-4 receive=-4 file=-4 actions=-4 operation=-4 violation=-4 do=-4 no=-4 we=-4 compliance=-4
     restrictions=-4 GOV3=-4 H:distribution=-4 H:rights=-4 H:to=-4 H:prohibited=-4 L:without=-4 L:one=-4
     L:this=-4 L:required=-4 MODE0=-4 out=-4 license=-4 individual=-4 comply=-5 before=-5 corresponding=-5
     create=-5 policy=-5 date=-5 termination=-5 apply=-5 at=-5 ITEM=-5 L:#=-5 not=-5 will=-6 form=-6
     H:definitions=-6 L:with=-6 MODE3=-6 rights=-7 you=-7 such=-7 H:#=-7 law=-7 DEF=-8 terms=-8 for=-9
     GOV1=-9 GOV2=-10 HEAD=-11 MODE1=-14 GOV0=-15
    change-notice -34 modifications=19 indicate=17 changes=15 clearly=13 say=9 alter=9 file=9 state=9
     adapted=9 what=8 make=8 have=8 edition=8 tuning=7 readme=7 indication=7 prominent=7 that=7 merge=6
     tell=6 accompanying=6 whom=6 records=6 departs=6 cause=6 which=6 give=6 flag=6 explain=6 MODE2=6
     revised=6 unmodified=5 conspicuously=5 documentation=5 release=5 fine=5 publish=5 fact=5 so=5
     H:distribution=5 one=5 description=4 maintain=4 distribution=4 pruned=4 upstream=4 you=4 link=4 carry=4
     attribution=4 credit=4 original=4 H:derivative=4 L:when=4 L:model=4 logs=4 mark=4 leave=4 provided=4
     share=3 retain=3 insert=3 pairs=3 obscenity=3 manner=3 layers=3 customised=3 redistribution=3
     beginning=3 corpus=3 place=3 should=3 notice=3 derivative=3 explanatory=3 identification=3 need=3
     able=3 remix=3 drop=3 hyperclova=3 an=3 re=3 H:share=3 H:vocabulary=3 H:modifications=3 H:yes=3
     H:three=3 L:shall=3 L:adhere=3 L:only=3 L:other=3 L:these=3 L:its=3 entry=3 disclose=3 labels=3
     toolkit=3 content=2 mention=2 signals=2 krutrim=2 quantised=2 nobody=2 concerning=2 statement=2
     version=2 distributor=2 communicate=2 health=2 minors=2 save=2 obvious=2 different=2 translation=2
     filters=2 amended=2 thereof=2 aquila=2 back=2 adapter=2 harmful=2 components=2 scripts=2 x=2
     paragraph=2 card=2 such=2 list=2 alphafold=2 taken=2 stated=2 compulsory=2 date=2 mental=2 table=2
     cadenza=2 fork=2 together=2 violence=2 and=2 reveal=2 previous=2 agency=2 brought=2 info=2 mistake=2
     is=2 tinker=2 H:whoever=2 H:obligations=2 H:last=2 H:model=2 H:covered=2 H:a=2 H:attribution=2
     H:diffusion=2 L:beneficiary=2 L:time=2 L:tuning=2 L:products=2 L:version=2 L:solely=2 L:apache=2
     L:untouched=2 L:must=2 L:observe=2 L:footings=2 L:diffusion=2 L:remix=2 L:operation=2 L:an=2 L:or=2
     L:on=2 L:no=2 L:it=2 L:things=2 L:restrictions=2 L:cigale=2 L:own=2 L:make=2 L:nor=2 L:somebody=2
     L:hand=2 L:admissible=2 L:license=2 L:edition=2 corrections=2 readers=2 own=2 they=2 amendments=2
     summary=2 orrin=2 its=2 circulate=2 spread=2 note=2 physical=2 appended=2 though=2 show=1 shall=1 the=1
     appropriate=1 also=1 device=1 visible=1 when=1 where=1 dataset=1 assets=1 repository=1 violation=1
     ongoing=1 as=1 if=1 it=1 but=1 restrictions=1 H:materials=1 H:small=1 H:convey=1 H:under=1 H:duty=1
     H:exclusive=1 H:bans=1 H:hi=1 L:meet=1 L:read=1 L:weights=1 L:allow=1 L:pass=1 L:with=1 L:notice=1
     L:you=1 L:goes=1 L:can=1 L:third=1 L:contribution=1 L:each=1 L:reserved=1 L:metadata=1 L:integrator=1
     MODE4=1 premises=1 changelog=1 authorized=1 effect=1 model=-1 unless=-2 official=-2 ownership=-2
     governing=-2 upon=-2 request=-2 limitation=-2 put=-2 through=-2 see=-2 obligations=-2 conditions=-2
     warranty=-2 customer=-2 liability=-2 owner=-2 find=-2 consent=-2 after=-2 long=-2 claim=-2 free=-2
     full=-2 bound=-2 permitted=-2 termination=-2 at=-2 us=-2 to=-2 agreement=-2 copy=-2 party=-2 third=-2
     H:termination=-2 L:content=-2 L:such=-2 L:including=-2 L:agree=-2 out=-2 once=-2 non=-2 provision=-2
     grant=-2 available=-2 software=-3 person=-3 products=-3 legal=-3 information=-3 access=-3 before=-3
     #=-3 written=-3 receive=-3 your=-3 copyright=-3 display=-3 api=-3 related=-3 within=-3 apply=-3
     commercial=-3 based=-3 no=-3 H:prohibited=-3 L:use=-3 L:for=-3 L:as=-3 L:if=-3 L:to=-3 purposes=-3
     please=-3 them=-3 section=-3 means=-4 source=-4 following=-4 work=-4 services=-4 bear=-4 part=-4
     results=-4 with=-4 form=-4 public=-4 other=-4 DEF=-4 H:definitions=-4 H:#=-4 H:to=-4 L:this=-4 law=-4
     contribution=-4 this=-4 license=-4 user=-5 text=-5 only=-5 H:use=-5 licensor=-5 generate=-6 will=-6
     do=-6 on=-6 we=-6 MODE1=-6 terms=-6 rights=-7 under=-7 for=-7 ITEM=-7 MODE3=-7 GOV1=-8 or=-9 MODE0=-9
     use=-10 GOV2=-10 HEAD=-10 GOV0=-15
    commercial-use -40 commercial=39 profit=16 commercialize=14 research=13 purposes=13 money=12
     noncommercial=12 earn=12 business=12 solely=9 separate=9 only=9 use=8 yes=8 production=8 for=8
     strictly=7 reproduce=7 release=7 form=7 copy=7 grant=7 beforehand=6 activities=6 exploit=6 embed=6
     can=6 H:rights=6 L:data=6 beneficiary=5 welcome=5 products=5 weights=5 request=5 deployment=5 price=5
     fill=5 project=5 course=5 client=5 beyond=5 hobby=5 inpa=5 approved=5 application=5 H:conceded=5
     H:with=5 H:dataset=5 H:permitted=5 L:from=5 L:respect=5 L:non=5 L:license=5 labs=5 study=5 lease=5
     undertake=4 signed=4 learning=4 time=4 subscription=4 evaluator=4 allow=4 communicate=4 confined=4
     run=4 before=4 subject=4 commercialization=4 charge=4 firm=4 company=4 utilize=4 alphafold=4 deploy=4
     anything=4 end=4 school=4 long=4 exclusive=4 which=4 fall=4 industrial=4 staff=4 indirect=4
     incorporated=4 abide=4 nonexclusive=4 as=4 H:the=4 H:permission=4 H:conjunction=4 H:community=4
     H:extent=4 H:in=4 L:without=4 L:written=4 L:expressly=4 L:free=4 L:make=4 L:grant=4 parameters=4
     sponsored=4 transferable=4 they=4 student=4 strategic=3 contest=3 behalf=3 zilliz=3 ups=3 two=3 well=3
     holder=3 example=3 apple=3 pro=3 manner=3 advantage=3 from=3 obtain=3 scholarly=3 device=3 circle=3
     permission=3 ratings=3 studio=3 portion=3 members=3 results=3 relevant=3 ordinary=3 endeavour=3
     counts=3 create=3 e.g.=3 adhere=3 written=3 monetization=3 else=3 worldwide=3 free=3 food=3 refrain=3
     permitted=3 described=3 ask=3 hanbit=3 start=3 drugs=3 therapeutic=3 developer=3 grade=3
     administration=3 forbidden=3 is=3 no=3 it=3 but=3 things=3 H:ownership=3 H:two=3 H:freedom=3 H:part=3
     H:last=3 H:free=3 H:waiora=3 H:intro=3 H:july=3 H:te=3 H:oem=3 H:kete=3 L:acknowledge=3 L:allow=3
     L:rights=3 L:subject=3 L:conjunction=3 L:excluding=3 L:which=3 L:your=3 L:for=3 L:support=3 drawn=3
     controller=3 habits=3 until=3 not=3 development=3 safety=3 online=3 trial=3 provided=3 percent=2
     medicine=2 conceded=2 rent=2 world=2 trade=2 educational=2 warrant=2 paid=2 sell=2 size=2 depending=2
     alone=2 data=2 reach=2 secondary=2 akcio=2 aquila=2 baai=2 adapter=2 general=2 card=2 develop=2 lodge=2
     loan=2 yissum=2 tracking=2 announced=2 technology=2 vehicle=2 settlement=2 code=2 citizens=2 scope=2
     scoring=2 mentioned=2 receipt=2 restrictions=2 H:educational=2 H:conversion=2 H:rules=2 H:intent=2
     H:hi=2 H:three=2 L:weights=2 L:lorft=2 L:video=2 L:restrictions=2 L:available=2 output=2 launch=2
     gratuitously=2 direct=2 expected=2 less=2 prior=2 under=1 anyone=-3 towards=-3 part=-3 larger=-3
     liability=-3 claim=-3 creative=-3 evaluation=-3 every=-3 images=-3 do=-3 by=-3 of=-3 to=-3 we=-3
     interest=-3 H:property=-3 H:intellectual=-3 H:public=-3 H:only=-3 H:to=-3 L:api=-3 L:its=-3
     registered=-3 enabling=-3 then=-3 applicable=-4 maintain=-4 additional=-4 software=-4 way=-4
     irrevocable=-4 version=-4 via=-4 property=-4 information=-4 compensation=-4 sale=-4 see=-4
     documentation=-4 risk=-4 systems=-4 policy=-4 stated=-4 agents=-4 full=-4 file=-4 affiliates=-4
     qualified=-4 feedback=-4 party=-4 event=-4 H:limited=-4 H:user=-4 H:policy=-4 H:termination=-4 H:ai=-4
     H:prohibited=-4 L:must=-4 L:is=-4 damages=-4 however=-4 improve=-4 advance=-4 send=-4 tools=-4 shall=-5
     liable=-5 program=-5 distribution=-5 organization=-5 limitation=-5 save=-5 warranty=-5 customer=-5
     redistribution=-5 marketing=-5 month=-5 agreement=-5 H:definitions=-5 H:acceptable=-5 H:warranty=-5
     H:terms=-5 L:a=-5 MODE0=-5 law=-5 our=-5 non=-5 perpetual=-5 hosted=-5 contact=-6 #=-6 intended=-6
     reasonable=-6 revenue=-6 particular=-6 termination=-6 or=-6 if=-6 other=-6 GOV3=-6 H:liability=-6
     H:non=-6 L:derivative=-6 LEAD=-6 name=-6 that=-6 entity=-7 responsible=-7 public=-7 testing=-7 MODE4=-7
     SKIP=-7 GOV2=-9 DEF=-10 attribution=-11 GOV0=-11 GOV1=-11 means=-12 HEAD=-17
    competition -36 competing=27 marketing=13 MODE1=13 competitive=12 competition=11 products=11 with=11
     rival=11 competitors=10 develop=10 offer=9 build=9 customer=9 substitute=9 direct=8 labs=7 licensor=7
     our=7 foundation=7 against=7 services=6 sell=6 company=6 create=6 benchmark=6 substantial=6 employ=6
     alternative=6 vie=5 same=5 excluding=5 for=5 api=5 an=5 L:license=5 own=5 business=5 order=4 beta=4
     replace=4 consortium=4 exploit=4 must=4 equivalent=4 refrain=4 up=4 to=4 party=4 candidates=4 search=4
     development=4 that=4 engine=4 anyone=3 religion=3 poll=3 put=3 turn=3 permission=3 gain=3 thousands=3
     utilize=3 x=3 designed=3 checkpoint=3 which=3 guessing=3 intended=3 task=3 geodata=3 similar=3 active=3
     indirect=3 affiliates=3 endpoint=3 forbidden=3 by=3 us=3 head=3 help=3 resell=3 H:services=3 H:may=3
     L:misuse=3 L:each=3 publisher=3 sexuality=3 purposes=3 mosaic=3 improve=3 engage=3 something=3
     undertake=2 zilliz=2 shop=2 adversely=2 constitutes=2 use=2 tessellate=2 delta=2 learning=2 take=2
     tts=2 bluefin=2 way=2 winning=2 features=2 algorithms=2 vision=2 promise=2 messages=2 away=2 tumble=2
     access=2 sdk=2 circle=2 pass=2 during=2 assistant=2 akcio=2 commercialization=2 beginning=2 corpus=2
     whose=2 what=2 where=2 model=2 duration=2 activities=2 plan=2 query=2 scripts=2 twelve=2 stop=2 again=2
     detriment=2 could=2 pursue=2 consent=2 kestrel=2 contractors=2 exercise=2 preview=2 date=2 long=2
     analyses=2 provider=2 goes=2 standalone=2 force=2 abstain=2 training=2 internal=2 heron=2 naver=2 app=2
     reverse=2 agency=2 evaluation=2 disallowed=2 kimi=2 month=2 diagnostic=2 know=2 outside=2 commercial=2
     based=2 do=2 go=2 ca=2 of=2 in=2 so=2 mojo=2 third=2 feel=2 supplied=2 H:misuse=2 H:hi=2 H:platform=2
     L:shall=2 L:likewise=2 L:via=2 L:services=2 L:newsrooms=2 L:respect=2 L:must=2 L:status=2 L:refrain=2
     L:particular=2 L:not=2 L:these=2 L:available=2 lies=2 lure=2 cloning=2 institution=2 launch=2
     covenants=2 pathtrove=2 entry=2 trial=2 than=2 those=2 rely=2 prior=2 tools=2 comparable=2 employer=2
     objective=2 behalf=1 malicious=1 participants=1 strictly=1 communicate=1 save=1 posting=1 secondary=1
     cloud=1 conflict=1 dataset=1 a=1 hospital=1 endorsement=1 extend=1 preceding=1 aim=1 particular=1
     only=1 barred=1 re=1 calendar=1 embedded=1 but=1 things=1 H:integrated=1 H:api=1 H:reverse=1
     H:commercial=1 H:engineer=1 H:unauthorized=1 L:way=1 L:from=1 L:under=1 L:in=1 like=1 existing=1
     hereby=1 not=1 vendor=1 who=-1 entity=-2 generate=-2 connection=-2 performance=-2 tuning=-2 people=-2
     upon=-2 legal=-2 following=-2 paid=-2 through=-2 from=-2 obligations=-2 when=-2 account=-2 liability=-2
     wish=-2 covered=-2 profit=-2 written=-2 list=-2 end=-2 claim=-2 illegal=-2 human=-2 group=-2 file=-2
     fine=-2 permitted=-2 acme=-2 every=-2 state=-2 apply=-2 open=-2 control=-2 H:content=-2 H:grant=-2
     L:a=-2 L:that=-2 SKIP=-2 usage=-2 each=-2 they=-2 section=-2 license=-2 hosted=-2 unless=-3 shall=-3
     share=-3 infringement=-3 subject=-3 whether=-3 prevent=-3 notice=-3 you=-3 research=-3 give=-3
     copyright=-3 subscriber=-3 their=-3 if=-3 GOV3=-3 H:definitions=-3 H:#=-3 H:policy=-3 H:for=-3 H:to=-3
     L:the=-3 L:model=-3 L:you=-3 L:and=-3 L:may=-3 L:as=-3 L:to=-3 law=-3 terms=-3 out=-3 nor=-3
     authorized=-3 harm=-3 required=-3 without=-4 modifications=-4 #=-4 policy=-4 your=-4 public=-4 we=-4
     agreement=-4 DEF=-4 H:use=-4 H:prohibited=-4 L:use=-4 L:including=-4 L:for=-4 L:or=-4 LEAD=-4 name=-4
     have=-4 individual=-4 such=-5 other=-5 GOV2=-5 H:of=-5 H:license=-5 MODE2=-5 MODE4=-5 under=-6
     including=-6 any=-6 H:and=-6 MODE0=-6 this=-6 GOV1=-9 and=-10 or=-10 HEAD=-10 ITEM=-11 GOV0=-19
    derivative-definition -35 derivative=16 derived=14 adapted=13 distillation=11 modifications=11
     changes=11 alter=9 learning=8 work=8 training=8 DEF=8 from=7 model=7 based=7 merge=6 obtain=6 portion=6
     whatever=6 which=6 re=6 have=6 synthetic=5 enhanced=5 annotations=5 translation=5 teaching=5 or=5
     H:sui=5 H:generis=5 L:means=5 new=5 subset=5 pruned=4 reproduce=4 filters=4 whose=4 what=4 covered=4
     invented=4 a=4 b=4 refers=4 start=4 substantial=4 ip=4 embedded=4 H:tuning=4 H:modifications=4
     H:database=4 L:database=4 composed=3 retrained=3 quantised=3 produced=3 conceive=3 version=3 answers=3
     via=3 encompass=3 practices=3 number=3 same=3 first=3 u.s.=3 adapter=3 reduce=3 counts=3 wrote=3
     transformation=3 develop=3 extensions=3 further=3 mind=3 fit=3 fine=3 imitate=3 into=3 code=3 merely=3
     by=3 on=3 here=3 hereof=3 but=3 H:following=3 H:under=3 stories=3 one=3 network=3 pictures=3 methods=3
     addition=3 variants=3 considered=3 means=2 offspring=2 corpora=2 tuning=2 likewise=2 well=2
     organization=2 sora=2 format=2 following=2 weights=2 equally=2 order=2 rank=2 livekit=2 become=2
     representations=2 yunfan=2 convert=2 sui=2 doubt=2 device=2 turn=2 encoder=2 corpus=2 where=2 generis=2
     reproduction=2 second=2 numerical=2 chain=2 initialized=2 initialised=2 dataset=2 implement=2 link=2
     taken=2 comprise=2 never=2 expressly=2 biomolecular=2 itself=2 next=2 all=2 vectors=2 their=2 calls=2
     grow=2 avoidance=2 treated=2 of=2 said=2 patterns=2 arrangement=2 simulation=2 H:example=2 H:rights=2
     H:yes=2 H:fine=2 L:allow=2 L:sui=2 L:capitalized=2 L:first=2 L:where=2 L:generis=2 L:second=2 L:must=2
     L:any=2 L:apply=2 L:only=2 L:based=2 L:terms=2 L:nor=2 L:that=2 low=2 because=2 parameters=2 cigale=2
     terms=2 purposes=2 speak=2 hardware=2 then=2 finetune=2 whichever=2 orrin=2 funasr=2 section=2 serve=2
     artifacts=2 intermediate=2 student=2 descendant=2 kete=2 generate=1 siblings=1 gathered=1 comply=1
     definitions=1 editorial=1 collection=1 waymax=1 whereas=1 authors=1 except=1 aevascenes=1 config=1
     understood=1 knowledge=1 manner=1 size=1 alike=1 also=1 data=1 logits=1 object=1 secondary=1
     furnished=1 elaborations=1 whole=1 construction=1 plus=1 c=1 howsoever=1 after=1 speech=1 few=1
     publish=1 fledgling=1 technology=1 every=1 images=1 came=1 text=1 an=1 H:echoform=1 H:june=1 H:lyon=1
     H:vocabulary=1 H:two=1 H:sas=1 H:part=1 H:policy=1 H:clause=1 H:labs=1 H:safeguards=1 L:use=1 L:your=1
     L:of=1 L:have=1 targeted=1 improve=1 less=1 yielded=1 transfer=1 edition=1 process=-2 ownership=-2
     program=-2 who=-2 unmodified=-2 accompanying=-2 property=-2 rights=-2 conversion=-2 set=-2
     collectively=-2 thereof=-2 large=-2 associated=-2 components=-2 must=-2 excluding=-2 submitted=-2
     permitted=-2 embodied=-2 application=-2 incorporated=-2 control=-2 us=-2 we=-2 agreement=-2 H:code=-2
     MODE4=-2 let=-2 ltx=-2 out=-2 them=-2 this=-2 agree=-2 recipient=-2 available=-2 behalf=-3
     applicable=-3 artificial=-3 person=-3 products=-3 access=-3 run=-3 conditions=-3 warranty=-3
     language=-3 release=-3 corresponding=-3 elements=-3 will=-3 notice=-3 s=-3 systems=-3 research=-3
     your=-3 optimizer=-3 evaluation=-3 apply=-3 operation=-3 do=-3 ai=-3 if=-3 in=-3 it=-3 third=-3 GOV3=-3
     H:to=-3 H:prohibited=-3 H:restrictions=-3 L:shall=-3 L:to=-3 L:not=-3 contribution=-3 foregoing=-3
     intelligence=-3 name=-3 authorized=-3 grant=-3 hosted=-3 entity=-4 distribution=-4 legal=-4 services=-4
     documentation=-4 #=-4 public=-4 commercial=-4 may=-4 at=-4 no=-4 copy=-4 L:and=-4 L:may=-4 LEAD=-4
     licensor=-4 non=-4 limited=-5 information=-5 user=-5 you=-5 state=-5 original=-5 party=-5 GOV2=-5
     H:and=-5 H:license=-5 L:or=-5 license=-5 H:use=-6 H:of=-6 provided=-7 MODE0=-8 use=-9 ITEM=-9 MODE3=-9
     GOV1=-10 HEAD=-10 MODE1=-11 MODE2=-12 GOV0=-16
    derivative-ownership -31 ownership=16 modifications=16 belong=15 title=14 property=13 owner=13 vest=9
     derivative=9 tuning=8 lies=8 own=8 make=8 improve=8 the=7 add=7 by=7 version=6 become=6 from=6 obtain=6
     results=6 alter=6 it=6 proprietorship=6 H:property=6 our=6 them=6 retain=5 derived=5 researcher=5
     portion=5 customised=5 subject=5 model=5 will=5 company=5 create=5 checkpoint=5 discovery=5 remain=5
     based=5 between=5 institution=5 prejudice=4 keep=4 who=4 participants=4 solely=4 regarding=4 apart=4
     trust=4 adapter=4 dataset=4 copyright=4 yissum=4 calculated=4 acme=4 insofar=4 as=4 herein=4
     H:ownership=4 H:intellectual=4 H:implied=4 platform=4 tessellate=3 enhanced=3 assignment=3 whoever=3
     prepare=3 commons=3 global=3 pass=3 thereto=3 aquila=3 while=3 what=3 hyperlink=3 refined=3 you=3
     enjoy=3 exclusive=3 lora=3 carry=3 further=3 commercialize=3 clause=3 even=3 within=3 university=3 us=3
     to=3 specified=3 H:restrictions=3 H:closely=3 H:reserved=3 L:commit=3 L:account=3 licensor=3 legible=3
     they=3 transfer=3 homepage=3 exhibit=3 delta=2 joint=2 moment=2 tauira=2 subscription=2 bluefin=2
     waives=2 sobc=2 grounded=2 produced=2 corvid=2 pertain=2 authors=2 livekit=2 through=2 knowledge=2
     extracted=2 part=2 data=2 acquired=2 arising=2 archive=2 election=2 translation=2 secondary=2 respect=2
     accrued=2 favour=2 corpus=2 whose=2 lapse=2 module=2 associated=2 numerical=2 deemed=2 proprietor=2
     query=2 e=2 consortium=2 such=2 etc=2 client=2 always=2 develop=2 extend=2 claim=2 aerie=2 subscriber=2
     fine=2 fork=2 credit=2 skywork=2 ministry=2 decide=2 fledgling=2 together=2 ant=2 every=2 stand=2
     setup=2 ngāti=2 inure=2 developer=2 classifier=2 grow=2 custom=2 no=2 we=2 adapted=2 bit=2 simulation=2
     H:vocabulary=2 H:tuning=2 H:company=2 H:clause=2 H:fine=2 H:any=2 H:improve=2 H:safeguards=2 L:holder=2
     L:protection=2 L:involved=2 L:funding=2 L:create=2 L:producers=2 L:institution=2 existing=2 address=2
     however=2 sponsored=2 deprive=2 nothing=2 contribution=2 mosaic=2 mail=2 new=2 foundation=2
     development=2 reserved=2 resources=2 revised=2 discretion=2 variants=2 benefit=2 student=2 might=2
     better=2 integrator=2 subsequent=2 descendant=2 kete=2 solutions=2 behalf=1 retrained=1 top=1
     quantised=1 website=1 soon=1 evaluator=1 example=1 would=1 baai=1 whole=1 where=1 charge=1 x=1
     academic=1 already=1 contractors=1 which=1 your=1 full=1 agency=1 benchmark=1 code=1 complementary=1
     help=1 H:create=1 H:derivative=1 H:no=1 H:own=1 H:contribution=1 L:other=1 thus=1 edition=1
     automatically=1 hold=1 governing=-2 statement=-2 updated=-2 except=-2 request=-2 information=-2 same=-2
     obligations=-2 warranty=-2 distillation=-2 when=-2 records=-2 reporting=-2 must=-2 download=-2
     systems=-2 end=-2 third=-2 restrictions=-2 H:copyright=-2 H:termination=-2 L:if=-2 output=-2 one=-2
     complete=-2 against=-2 share=-3 limited=-3 additional=-3 distribution=-3 products=-3 legal=-3
     following=-3 limitation=-3 permission=-3 reproduce=-3 run=-3 documentation=-3 whether=-3 changes=-3
     notice=-3 intellectual=-3 royalty=-3 date=-3 submitted=-3 extent=-3 receive=-3 form=-3 permitted=-3
     publish=-3 state=-3 termination=-3 public=-3 open=-3 text=-3 commercial=-3 may=-3 at=-3 on=-3 so=-3
     agreement=-3 but=-3 H:data=-3 H:and=-3 H:disclaimer=-3 L:including=-3 L:may=-3 L:is=-3 L:not=-3
     L:license=-3 SKIP=-3 parameters=-3 purposes=-3 these=-3 section=-3 source=-4 otherwise=-4 access=-4
     conditions=-4 a=-4 apply=-4 GOV3=-4 H:definitions=-4 H:to=-4 MODE3=-4 required=-4 available=-4
     content=-5 services=-5 under=-5 free=-5 H:use=-5 H:#=-5 ITEM=-5 L:the=-5 LEAD=-5 #=-6 for=-6 related=-6
     GOV2=-6 L:you=-6 MODE0=-6 MODE2=-6 law=-6 not=-6 provided=-6 means=-7 generate=-7 including=-7 and=-7
     other=-7 GOV1=-7 or=-9 DEF=-9 this=-9 use=-10 MODE4=-10 HEAD=-13 GOV0=-14 MODE1=-14
    export-control -35 export=26 trade=17 sanctions=15 embargoed=15 regulations=13 country=11 compliance=11
     united=11 comply=10 list=9 control=9 transfer=9 administration=7 abroad=7 legislation=7 person=6
     warrant=6 must=6 adhere=6 eu=6 law=6 materials=5 observe=5 custom=5 un=5 H:redistribution=5 targeted=5
     foreign=4 ship=4 cuba=4 ofac=4 iran=4 korea=4 would=4 subject=4 anti=4 observance=4 including=4
     breach=4 permitted=4 incorporated=4 kingdom=4 party=4 north=4 restrictions=4 nor=4 send=4 diversion=4
     strategic=3 entity=3 korean=3 neither=3 china=3 beneficial=3 undue=3 vpn=3 restrictive=3 from=3
     narcotics=3 rules=3 where=3 relevant=3 owner=3 canadian=3 goes=3 economic=3 government=3 refrain=3
     technology=3 state=3 contrary=3 violation=3 quarter=3 only=3 bans=3 ca=3 is=3 on=3 to=3
     H:restrictions=3 H:closely=3 L:biosecurity=3 L:rules=3 L:out=3 hereby=3 dual=3 national=3 located=3
     itar=3 authorized=3 destination=3 hide=3 measures=3 reference=3 terrorist=2 anyone=2 privacy=2
     undertake=2 use=2 site=2 delay=2 keep=2 software=2 perform=2 allow=2 obey=2 work=2 acceptable=2
     extracted=2 access=2 obtain=2 save=2 past=2 administered=2 reach=2 portion=2 assistant=2 technical=2
     anywhere=2 entitled=2 confirm=2 respect=2 thereto=2 thereof=2 while=2 goods=2 general=2 syria=2
     corrupt=2 place=2 should=2 notification=2 i=2 japan=2 policy=2 early=2 among=2 kestrel=2 statute=2
     deny=2 assets=2 dino=2 which=2 your=2 evasion=2 evade=2 actions=2 import=2 into=2 calls=2 university=2
     more=2 may=2 go=2 my=2 no=2 H:limited=2 H:dataset=2 H:potential=2 H:for=2 H:how=2 H:x_humans=2
     L:share=2 L:comply=2 L:part=2 L:with=2 L:dataset=2 L:cause=2 L:permitted=2 L:any=2 L:operation=2 L:on=2
     L:our=2 MODE2=2 purposes=2 until=2 each=2 not=2 n't=2 authority=2 that=2 prior=2 ordinarily=2 demand=2
     oversight=1 heliodor=1 the=1 accordance=1 corvid=1 limitation=1 practices=1 manner=1 say=1 also=1
     obligations=1 across=1 seamless=1 under=1 border=1 whatever=1 you=1 biometric=1 designed=1 necessary=1
     excluding=1 inspect=1 duty=1 council=1 audit=1 citizens=1 apply=1 open=1 contravention=1 v2=1 so=1
     agreement=1 costs=1 support=1 H:rules=1 H:regulations=1 H:export=1 H:developer=1 H:terms=1
     H:restricitions=1 L:mesh=1 L:products=1 L:altaica=1 L:yunfan=1 L:build=1 L:disseminate=1 L:assist=1
     L:secondary=1 L:as=1 L:party=1 L:third=1 L:terms=1 line=1 obfuscated=1 institution=1 attachment=1
     than=1 items=1 current=1 overseas=1 playground=1 retention=1 appear=1 available=1 termination=-1 an=-1
     H:acceptable=-1 H:policy=-1 L:not=-1 unless=-2 content=-2 way=-2 upon=-2 legal=-2 version=-2
     permission=-2 collectively=-2 release=-2 corpus=-2 reporting=-2 cause=-2 written=-2 research=-2
     receive=-2 give=-2 claim=-2 free=-2 file=-2 training=-2 publish=-2 public=-2 can=-2 application=-2
     text=-2 based=-2 ai=-2 in=-2 copy=-2 H:limitation=-2 H:data=-2 H:liability=-2 H:activities=-2 H:law=-2
     H:license=-2 H:disclaimer=-2 L:content=-2 L:shall=-2 L:you=-2 L:if=-2 L:to=-2 L:that=-2 out=-2 one=-2
     usage=-2 inputs=-2 personal=-2 its=-2 approval=-3 generate=-3 limited=-3 people=-3 information=-3
     solely=-3 account=-3 notice=-3 understand=-3 copyright=-3 responsible=-3 and=-3 commercial=-3 we=-3
     other=-3 but=-3 GOV3=-3 H:services=-3 H:sanctions=-3 H:or=-3 H:to=-3 H:agreement=-3 L:including=-3
     L:for=-3 L:is=-3 L:of=-3 L:in=-3 L:this=-3 MODE4=-3 output=-3 territory=-3 local=-3 these=-3
     provided=-3 license=-3 individual=-3 systems=-4 any=-4 H:and=-4 H:compliance=-4 L:use=-4 L:the=-4
     MODE3=-4 our=-4 non=-4 this=-4 services=-5 rights=-5 user=-5 #=-5 or=-5 of=-5 if=-5 H:definitions=-5
     H:#=-5 terms=-5 have=-5 ITEM=-6 means=-7 DEF=-7 LEAD=-7 for=-8 GOV1=-8 GOV2=-9 MODE0=-9 HEAD=-11
     GOV0=-15
    feedback -37 feedback=13 contribution=13 without=12 compensation=11 submitted=9 may=9 H:contribution=9
     irrevocable=8 submission=8 improve=8 comments=7 associated=7 give=7 free=7 into=7 H:property=7
     H:submission=7 send=7 back=6 under=6 exploit=6 extent=6 suggestions=6 public=6 MODE3=6 corrections=6
     use=5 repo=5 winning=5 otherwise=5 pull=5 idea=5 period=5 intentionally=5 us=5 to=5 H:intellectual=5
     inclusion=5 publication=4 become=4 prepare=4 final=4 annotations=4 sub=4 obligations=4 owing=4
     reporting=4 utilize=4 mozilla=4 teaching=4 entering=4 repository=4 display=4 code=4 explicitly=4 by=4
     it=4 H:feedback=4 unlimited=4 organizers=4 its=4 grant=4 kete=4 about=4 unless=3 content=3 primary=3
     perform=3 paid=3 year=3 same=3 ratings=3 collectively=3 documentation=3 translation=3 assignees=3
     absent=3 i=3 understand=3 you=3 royalty=3 anything=3 voluntarily=3 attribution=3 fixes=3 midjourney=3
     collaborator=3 disposal=3 default=3 evaluation=3 state=3 within=3 short=3 affiliates=3 renewed=3
     university=3 H:obligations=3 H:release=3 H:o=3 H:audit=3 H:remix=3 H:waiora=3 H:mode=3 H:te=3
     H:stealth=3 H:kete=3 our=3 oss=3 purposes=3 that=3 successors=3 perpetual=3 voice=3 agree=3 solutions=3
     merge=2 shall=2 merit=2 vanderbilt=2 tessellate=2 comply=2 nvidia=2 too=2 keep=2 additional=2 soon=2
     waymax=2 participants=2 finished=2 initiate=2 present=2 indefinitely=2 educational=2 suitable=2
     knowledge=2 effective=2 commons=2 access=2 everybody=2 confidential=2 build=2 safe=2 along=2 also=2
     reach=2 during=2 trust=2 assistant=2 fault=2 conveyance=2 thereto=2 what=2 partner=2 goods=2 landing=2
     later=2 error=2 competitors=2 d=2 cached=2 caffe=2 body=2 suspend=2 profit=2 necessary=2 payment=2
     monetization=2 taken=2 private=2 preview=2 assets=2 research=2 deliver=2 dcc=2 owed=2 exclusive=2
     guest=2 receive=2 even=2 talos=2 active=2 and=2 any=2 related=2 instructions=2 money=2 month=2
     cinderpeak=2 assert=2 bring=2 grow=2 mode=2 co=2 is=2 ip=2 we=2 restrictions=2 H:who=2
     H:participation=2 H:translation=2 H:community=2 H:status=2 H:clause=2 H:code=2 H:kaitiakitanga=2 H:by=2
     H:in=2 H:localization=2 H:closely=2 H:own=2 H:improve=2 H:reserved=2 H:tools=2 H:winners=2 L:meet=2
     L:waymax=2 L:unmodified=2 L:otherwise=2 L:conditions=2 L:conveyance=2 L:convey=2 L:results=2
     L:research=2 L:publish=2 L:ip=2 L:conduct=2 L:party=2 L:but=2 L:third=2 L:transfer=2 closely=2
     kaitiaki=2 expected=2 non=2 three=2 them=2 provided=2 waymo=2 tikanga=2 patches=2 reason=1 your=1
     full=1 testing=1 as=1 copy=1 H:what=1 H:our=1 L:all=1 mail=1 process=-2 entity=-2 program=-2
     materials=-2 person=-2 distribution=-2 governing=-2 following=-2 updated=-2 services=-2 limitation=-2
     practices=-2 permission=-2 when=-2 where=-2 account=-2 liability=-2 activities=-2 charge=-2 changes=-2
     exercise=-2 further=-2 form=-2 all=-2 technology=-2 either=-2 open=-2 application=-2 above=-2
     nonexclusive=-2 only=-2 control=-2 on=-2 if=-2 prohibited=-2 compliance=-2 H:content=-2 H:services=-2
     H:warranty=-2 H:prohibited=-2 H:restrictions=-2 H:grant=-2 H:disclaimer=-2 ITEM=-2 L:a=-2
     L:including=-2 L:any=-2 L:if=-2 L:in=-2 MODE2=-2 law=-2 own=-2 usage=-2 they=-2 prior=-2 required=-2
     how=-2 individual=-2 platform=-2 take=-3 contact=-3 legal=-3 weights=-3 work=-3 infringement=-3 user=-3
     conditions=-3 warranty=-3 subject=-3 dataset=-3 create=-3 consent=-3 expressly=-3 permitted=-3
     actions=-3 patent=-3 do=-3 ai=-3 no=-3 agreement=-3 DEF=-3 H:definitions=-3 H:the=-3 H:and=-3 L:for=-3
     L:and=-3 L:is=-3 L:this=-3 not=-3 means=-4 time=-4 the=-4 from=-4 notice=-4 a=-4 must=-4 written=-4
     apply=-4 H:use=-4 L:the=-4 L:you=-4 L:to=-4 name=-4 have=-4 model=-5 #=-5 or=-5 other=-5 output=-5
     of=-6 GOV2=-6 LEAD=-6 these=-6 GOV3=-7 this=-8 GOV1=-9 HEAD=-9 MODE1=-9 MODE0=-10 GOV0=-15
    flow-down -40 restrictions=14 same=12 ensure=12 pass=11 aware=10 limitation=10 third=10 whom=9 impose=9
     receiver=9 prohibited=9 MODE2=9 them=9 contract=9 enforceable=9 shall=8 who=8 obligations=8 clause=8
     downstream=8 L:allow=8 terms=8 protective=8 subsequent=8 comply=7 person=7 user=7 accept=7 procure=7
     must=7 research=7 conditional=7 anyone=6 rules=6 modifications=6 behavioural=6 paragraph=6 get=6
     bound=6 only=6 H:redistribution=6 L:modifications=6 L:only=6 each=6 these=6 section=6 have=6 unless=5
     least=5 take=5 too=5 transferee=5 protection=5 obey=5 contractual=5 access=5 assist=5 customer=5
     stricter=5 derivative=5 embed=5 equivalent=5 itself=5 forbidden=5 here=5 grantee=5 L:may=5 covenants=5
     forward=5 make=5 this=5 its=5 required=5 distribution=4 promise=4 consistent=4 thereof=4 ethical=4
     policy=4 extend=4 give=4 every=4 violation=4 may=4 sublicense=4 H:dataset=4 H:of=4 L:reproduce=4
     L:your=4 L:other=4 L:required=4 noncommercial=4 that=4 provision=4 hand=4 student=4 grant=4 mirror=4
     integrator=4 schedule=4 behalf=3 terrorist=3 undertake=3 excerpts=3 glorifies=3 signed=3 operator=3
     tell=3 repeated=3 beforehand=3 upon=3 attempt=3 vox=3 allow=3 obtain=3 depending=3 honour=3 synthesis=3
     transferor=3 reproduce=3 redistribution=3 before=3 systematic=3 place=3 with=3 query=3 notice=3
     covered=3 recruit=3 utilize=3 course=3 enclave=3 onward=3 written=3 principal=3 investigator=3
     autonomous=3 including=3 dua=3 extremist=3 carry=3 your=3 evade=3 discover=3 down=3 group=3 actions=3
     forth=3 their=3 suicide=3 significant=3 starvation=3 plugin=3 operation=3 bridge=3 discussing=3 ii=3
     to=3 said=3 pathogen=3 specified=3 supplied=3 H:acceptable=3 H:customer=3 H:with=3 H:scope=3
     H:restrictions=3 L:limited=3 L:vox=3 L:set=3 L:data=3 L:redistribution=3 L:subject=3 L:restrictions=3
     L:nor=3 L:license=3 L:furthermore=3 led=3 let=3 trademark=3 purposes=3 attachment=3 transfer=3
     architecture=3 article=3 exhibit=3 recipient=3 visit=2 shut=2 share=2 use=2 custodian=2 enhanced=2
     the=2 tuning=2 well=2 organization=2 retain=2 contains=2 registry=2 strictly=2 work=2 whoever=2 set=2
     pursuant=2 screen=2 procedures=2 weapons=2 #=2 friendly=2 you=2 designed=2 maintenance=2 alphafold=2
     client=2 contractors=2 i.e.=2 gtl=2 colleagues=2 fine=2 collaborator=2 identification=2 instructions=2
     remain=2 remove=2 developer=2 an=2 on=2 party=2 support=2 H:conjunction=2 H:create=2 H:for=2 H:intro=2
     H:based=2 L:warrant=2 L:run=2 L:customer=2 L:when=2 L:their=2 L:our=2 L:them=2 L:choice=2 authorized=2
     somebody=2 choose=2 hold=2 hosted=2 notably=2 L:on=1 portion=-2 attribution=-2 control=-2
     H:agreement=-2 territory=-2 privacy=-3 survive=-3 program=-3 trade=-3 legal=-3 machine=-3
     acknowledge=-3 rights=-3 from=-3 separate=-3 elements=-3 charge=-3 reporting=-3 download=-3 academic=-3
     after=-3 systems=-3 exercise=-3 claim=-3 expressly=-3 copyright=-3 remote=-3 prominent=-3 apply=-3
     explicitly=-3 if=-3 us=-3 copy=-3 H:definitions=-3 H:general=-3 H:no=-3 H:to=-3 L:services=-3 L:user=-3
     L:any=-3 L:agree=-3 continue=-3 authority=-3 prior=-3 applicable=-4 entity=-4 without=-4 connection=-4
     time=-4 perform=-4 offer=-4 request=-4 information=-4 representations=-4 arising=-4 whole=-4 will=-4
     create=-4 below=-4 days=-4 extent=-4 need=-4 display=-4 and=-4 public=-4 case=-4 is=-4 other=-4
     H:use=-4 H:prohibited=-4 L:will=-4 L:with=-4 L:is=-4 LEAD=-4 hereby=-4 network=-4 name=-4 content=-5
     means=-5 read=-5 software=-5 following=-5 solely=-5 changes=-5 for=-5 any=-5 related=-5 do=-5 we=-5
     DEF=-5 GOV3=-5 H:and=-5 H:termination=-5 L:derivative=-5 L:including=-5 MODE1=-5 law=-5 licensor=-5
     database=-5 materials=-6 services=-6 release=-6 exclusive=-6 state=-6 termination=-6 original=-6 as=-6
     H:#=-6 H:terms=-6 MODE3=-6 source=-7 such=-7 or=-7 MODE4=-7 GOV2=-8 MODE0=-8 L:this=-9 HEAD=-10
     GOV1=-11 GOV0=-15
    governing-law -35 law=29 court=16 apply=13 governing=12 federal=12 dispute=8 county=8 H:law=8 republic=7
     un=7 french=7 construed=7 related=6 these=6 interpretation=5 usa=5 china=5 accordance=5 claim=5
     decide=5 of=5 shall=4 present=4 arbitration=4 sale=4 under=4 japan=4 enforcement=4 appointed=4 bound=4
     is=4 in=4 H:arbitration=4 terms=4 located=4 this=4 choice=4 agree=4 rather=3 worth=3 front=3 without=3
     github=3 waives=3 venue=3 messages=3 except=3 understood=3 convention=3 india=3 first=3 commerce=3
     spam=3 conflict=3 unsolicited=3 mailto=3 santa=3 clara=3 international=3 england=3 judge=3 state=3
     brought=3 bring=3 texas=3 jury=3 bulk=3 netherlands=3 H:june=3 H:erwin=3 H:general=3 H:miscellaneous=3
     H:dataset=3 H:maurice=3 H:mcdonald=3 injunctive=3 personal=3 new=3 individual=3 zilliz=2 medical=2
     important=2 irrevocably=2 performance=2 wales=2 prc=2 society=2 sue=2 arising=2 rules=2 district=2
     lawsuit=2 u.s.=2 controversy=2 subject=2 mainland=2 governance=2 bengaluru=2 n’t=2 tried=2 consent=2
     excluding=2 submitted=2 exclusive=2 american=2 york=2 talk=2 fusion=2 actions=2 fail=2 resolved=2
     relief=2 onco=2 msk=2 control=2 by=2 email=2 H:governing=2 H:risk=2 H:class=2 H:resolution=2 H:bound=2
     H:export=2 H:email=2 H:closely=2 H:waiver=2 H:outro=2 conclusions=2 purposes=2 mandatory=2 german=2
     those=2 ireland=2 seek=2 send=2 scientific=2 michigan=2 effect=2 microsoft=2 reference=2 mediation=1
     lyon=1 the=1 validity=1 arbitrator=1 people=1 concerning=1 otherwise=1 involved=1 through=1 zealand=1
     san=1 pursuant=1 object=1 before=1 associated=1 absent=1 'll=1 fill=1 commonwealth=1 suit=1
     jurisdiction=1 else=1 private=1 region=1 beyond=1 give=1 gaps=1 ever=1 file=1 faa=1 form=1 described=1
     forum=1 settlement=1 king=1 comes=1 washington=1 above=1 ca=1 up=1 north=1 H:union=1 H:merit=1
     H:align=1 H:normal=1 H:ver=1 H:center=1 H:style=1 H:#=1 H:a=1 H:j=1 H:european=1 H:exclusive=1
     H:fusion=1 H:font=1 H:actions=1 H:behavior=1 H:waiora=1 H:apply=1 H:kingdom=1 H:hi=1 H:te=1 H:px=1
     H:residents=1 H:united=1 H:gallery=1 H:network=1 H:choice=1 H:x_humans=1 H:kete=1 L:upon=1 L:reason=1
     L:weights=1 L:allow=1 L:set=1 L:redistribution=1 L:modifications=1 L:where=1 L:download=1 L:all=1
     L:their=1 L:if=1 L:adapted=1 L:other=1 L:make=1 L:them=1 L:hand=1 L:required=1 L:available=1 L:hold=1
     existing=1 between=1 provisionally=1 effectiveness=1 israel=1 trial=1 authority=1 than=1 contract=1
     its=1 provided=1 security=1 canada=1 tikanga=1 kong=1 francisco=1 hong=1 delaware=1 u.s.a.=1
     relation=-1 alphafold=-1 process=-2 means=-2 generate=-2 comply=-2 legal=-2 version=-2 weights=-2
     allow=-2 korea=-2 work=-2 contractual=-2 limitation=-2 access=-2 from=-2 set=-2 obligations=-2
     warranty=-2 documentation=-2 liability=-2 place=-2 should=-2 changes=-2 seoul=-2 must=-2 regulations=-2
     derivative=-2 over=-2 breach=-2 assets=-2 research=-2 copyright=-2 their=-2 export=-2 case=-2
     violation=-2 may=-2 ai=-2 no=-2 conduct=-2 party=-2 H:definitions=-2 H:services=-2 H:limitation=-2
     H:and=-2 H:of=-2 L:including=-2 MODE2=-2 output=-2 own=-2 our=-2 make=-2 local=-2 then=-2 california=-2
     grant=-2 matter=-2 content=-3 nations=-3 materials=-3 services=-3 user=-3 data=-3 conditions=-3
     competent=-3 where=-3 hangzhou=-3 extent=-3 your=-3 api=-3 public=-3 commercial=-3 as=-3 if=-3 us=-3
     DEF=-3 GOV3=-3 H:to=-3 L:use=-3 L:the=-3 L:you=-3 L:of=-3 L:to=-3 L:not=-3 L:this=-3 MODE4=-3
     licensor=-3 not=-3 non=-3 required=-3 software=-4 model=-4 you=-4 permitted=-4 all=-4 H:use=-4
     H:jurisdiction=-4 ITEM=-4 use=-5 rights=-5 a=-5 any=-5 on=-5 to=-5 MODE3=-5 that=-5 with=-6 LEAD=-6
     applicable=-7 #=-7 including=-7 GOV1=-8 GOV2=-8 MODE1=-8 other=-9 MODE0=-9 or=-12 GOV0=-15 HEAD=-16
    grant -43 MODE3=17 grant=16 permitted=15 run=14 personal=14 transferable=12 format=11 free=11 subject=10
     you=10 non=10 modifications=9 patent=9 H:permitted=9 each=9 publication=8 results=8 under=8 media=8
     internal=8 H:permission=8 H:free=8 noncommercial=8 accordance=7 annex=7 technical=7 s=7 exclusive=7
     substantial=7 met=7 adapted=7 contributor=7 lawful=6 anyone=6 offer=6 researcher=6 would=6 build=6
     revocable=6 link=6 video=6 necessarily=6 worldwide=6 long=6 described=6 H:the=6 H:freedom=6 H:code=6
     L:services=6 L:permitted=6 let=6 own=6 single=6 analysis=5 use=5 tuning=5 source=5 allow=5 encourage=5
     extracted=5 charge=5 covered=5 binary=5 deploy=5 else=5 research=5 develop=5 for=5 training=5
     creative=5 every=5 within=5 application=5 me=5 compliance=5 but=5 H:usd=5 H:publication=5 H:annual=5
     H:revenue=5 H:line=5 L:access=5 L:database=5 inside=5 hereby=5 premises=5 database=5 recipient=5 ship=4
     sobc=4 number=4 same=4 convey=4 recall=4 back=4 coursework=4 switch=4 execution=4 alter=4 b=4 etc=4
     including=4 receive=4 integrated=4 claim=4 fees=4 maximum=4 and=4 actions=4 app=4 public=4 cc0=4
     developer=4 propagate=4 mit=4 H:use=4 H:conceded=4 H:ownership=4 H:derived=4 H:deployment=4 H:from=4
     H:sui=4 H:object=4 H:generis=4 H:authorized=4 H:choice=4 H:provision=4 L:share=4 L:via=4 L:sui=4
     L:generis=4 L:api=4 out=4 located=4 provided=4 automatically=4 behalf=3 reuse=3 gathered=3 true=3
     software=3 organization=3 functions=3 remember=3 germ=3 unmodified=3 small=3 rights=3 intangible=3
     permission=3 differences=3 ratings=3 conditions=3 model=3 project=3 dataset=3 mozilla=3 excluding=3
     transformation=3 taken=3 private=3 combined=3 clause=3 copyright=3 subscriber=3 fine=3 agpl=3 insitro=3
     remain=3 power=3 into=3 citizens=3 approved=3 mdc=3 cc=3 lm=3 on=3 nc=3 no=3 sa=3 copy=3 tinker=3
     H:materials=3 H:example=3 H:allow=3 H:work=3 H:rights=3 H:access=3 H:data=3 H:fundamental=3
     H:modifications=3 H:last=3 H:community=3 H:extent=3 H:basic=3 H:science=3 H:adapted=3 H:restrictions=3
     H:contribution=3 H:alternative=3 H:license=3 ITEM=3 L:materials=3 L:allow=3 L:respect=3 L:case=3
     L:support=3 L:serve=3 drawn=3 many=3 terms=3 study=3 mass=3 online=3 article=3 kill=3 experimentation=2
     without=2 acceptance=2 services=2 infringement=2 user=2 exclusion=2 derivative=2 payment=2 borne=2
     basis=2 task=2 clinical=2 collaborator=2 sharealike=2 can=2 costs=2 coss=2 iiit=2 H:tts=2 H:offer=2
     H:copy=2 H:licensor=2 H:immutability=2 L:following=2 L:no=2 L:available=2 zero=2 contract=2 circulate=2
     intermediate=2 voice=2 guardrails=2 privately=2 L:for=-1 constitutes=-3 produced=-3 access=-3
     separate=-3 assign=-3 ensure=-3 what=-3 where=-3 production=-3 apply=-3 control=-3 re=-3
     H:commercial=-3 H:no=-3 H:purposes=-3 MODE0=-3 SKIP=-3 output=-3 name=-3 its=-3 scientific=-3
     content=-4 privacy=-4 materials=-4 governing=-4 legal=-4 acknowledge=-4 request=-4 liability=-4 wish=-4
     risk=-4 exploit=-4 policy=-4 full=-4 evaluation=-4 termination=-4 affiliates=-4 possible=-4 feedback=-4
     specified=-4 H:additional=-4 H:warranty=-4 H:redistribution=-4 H:preamble=-4 L:is=-4 MODE4=-4 law=-4
     between=-4 trademark=-4 foundation=-4 than=-4 then=-4 this=-4 about=-4 means=-5 contains=-5 updated=-5
     paid=-5 through=-5 thereof=-5 when=-5 reproduction=-5 must=-5 expressly=-5 responsible=-5 all=-5 any=-5
     state=-5 us=-5 we=-5 so=-5 third=-5 H:for=-5 H:feedback=-5 H:disclaimer=-5 L:you=-5 L:of=-5 our=-5
     improve=-5 new=-5 not=-5 discretion=-5 perpetual=-5 agree=-5 against=-5 process=-6 manner=-6
     obligations=-6 different=-6 written=-6 which=-6 party=-6 H:termination=-6 reserved=-6 choose=-6 have=-6
     certain=-7 shall=-7 generate=-7 statement=-7 irrevocable=-7 will=-7 add=-7 DEF=-7 GOV2=-7 L:this=-7
     MODE1=-7 direct=-7 or=-8 other=-8 MODE2=-8 H:definitions=-9 restrictions=-10 GOV3=-10 section=-11
     by=-12 GOV1=-12 GOV0=-13 HEAD=-14
    indemnity -33 indemnification=20 claim=18 harmless=14 hold=12 cause=11 from=10 costs=10 against=10
     compensation=8 loss=8 by=8 expenses=7 integrator=7 bear=6 account=6 fine=6 us=6 third=6 because=6
     keep=5 defend=5 penalties=5 results=5 what=5 liability=5 suffered=5 breach=5 free=5 repay=5 support=5
     H:liability=5 foundation=5 demand=5 recipient=5 shall=4 person=4 paid=4 save=4 sue=4 goods=4
     consortium=4 fall=4 related=4 every=4 brought=4 H:risk=4 MODE2=4 contributor=4 damages=4 someone=4
     nations=3 connection=3 officers=3 splits=3 lawyer=3 overthrow=3 user=3 also=3 owing=3 customer=3
     misuse=3 covered=3 reimburse=3 you=3 duty=3 your=3 fees=3 administrative=3 clearly=3 comes=3 it=3 to=3
     H:additional=3 H:indemnity=3 institution=3 licensor=3 lending=3 judgment=3 its=3 harm=3 attorneys=3
     consequences=3 french=3 agree=3 about=3 echoform=2 adversely=2 signed=2 custodian=2 injure=2 heliodor=2
     take=2 promise=2 order=2 authors=2 defects=2 satisfy=2 commit=2 arising=2 rise=2 warranty=2 trust=2
     favour=2 guarantee=2 should=2 owner=2 civil=2 b=2 refuse=2 body=2 onward=2 disrupt=2 indemnity=2
     deploy=2 evidence=2 over=2 end=2 kestrel=2 statute=2 recover=2 whenever=2 agents=2 aerie=2 clause=2
     governmental=2 talos=2 expose=2 full=2 collaborator=2 recourse=2 all=2 depict=2 images=2 staff=2
     settlement=2 regulators=2 assert=2 affiliates=2 application=2 relieve=2 speaker=2 freezing=2
     university=2 of=2 party=2 H:echoform=2 H:lyon=2 H:software=2 H:sas=2 H:clause=2 H:labs=2
     H:registration=2 H:closely=2 H:how=2 L:liable=2 L:circumstances=2 L:weights=2 L:where=2 L:adapted=2
     L:hand=2 hereby=2 multiple=2 outsiders=2 than=2 nimbus=2 circulate=2 deployer=2 process=1 berget=1
     tessellate=1 limited=1 autodesk=1 suppliers=1 distribution=1 towards=1 evaluator=1 allow=1 transferee=1
     except=1 award=1 final=1 set=1 device=1 obvious=1 verify=1 obligations=1 lawsuit=1 harrowgate=1
     employment=1 baai=1 corpus=1 whole=1 latter=1 will=1 whatever=1 dmind=1 stem=1 improper=1 judicial=1
     etc=1 grantor=1 absolutely=1 extend=1 provider=1 flow=1 subscriber=1 reasonable=1 app=1 agency=1
     false=1 within=1 profession=1 determining=1 forbidden=1 if=1 other=1 conduct=1 but=1 H:june=1
     H:maintenance=1 H:fusion=1 H:reverse=1 H:application=1 H:engineer=1 H:gallery=1 H:consequences=1
     L:set=1 L:warranty=1 L:redistribution=1 L:modifications=1 L:extent=1 L:all=1 L:their=1 L:on=1 L:these=1
     L:them=1 L:available=1 L:hold=1 ltd=1 own=1 yourself=1 that=1 there=1 them=1 transfer=1 inc=1 invalid=1
     provoke=1 tort=1 vendor=1 H:no=-1 content=-2 applicable=-2 ownership=-2 time=-2 who=-2 governing=-2
     upon=-2 source=-2 version=-2 following=-2 otherwise=-2 request=-2 property=-2 obtain=-2 solely=-2
     documentation=-2 before=-2 respect=-2 subject=-2 when=-2 changes=-2 notification=-2 reporting=-2
     such=-2 consent=-2 jurisdiction=-2 checkpoint=-2 develop=-2 receive=-2 bound=-2 training=-2
     cooperation=-2 resolved=-2 can=-2 case=-2 commercial=-2 may=-2 control=-2 an=-2 ai=-2 as=-2 GOV3=-2
     H:termination=-2 H:to=-2 H:license=-2 L:a=-2 L:for=-2 L:any=-2 L:or=-2 L:in=-2 L:this=-2 L:license=-2
     L:agree=-2 MODE4=-2 law=-2 one=-2 purposes=-2 name=-2 please=-2 these=-2 then=-2 those=-2 section=-2
     provided=-2 means=-3 without=-3 materials=-3 legal=-3 prompts=-3 services=-3 limitation=-3 access=-3
     modifications=-3 model=-3 written=-3 including=-3 copyright=-3 file=-3 permitted=-3 their=-3
     termination=-3 apply=-3 patent=-3 in=-3 we=-3 DEF=-3 H:definitions=-3 L:use=-3 L:the=-3 L:including=-3
     terms=-3 required=-3 grant=-3 software=-4 work=-4 with=-4 notice=-4 a=-4 L:you=-4 LEAD=-4 this=-4
     under=-5 no=-5 agreement=-5 H:use=-5 MODE3=-5 not=-5 license=-5 is=-6 or=-6 GOV1=-6 use=-7 #=-7 ITEM=-7
     GOV2=-9 HEAD=-10 MODE0=-10 MODE1=-13 GOV0=-15
    integrated-product-exemption -32 products=16 end=9 integrated=9 an=9 not=9 finished=8 a=8 concerning=6
     part=6 customer=6 weights=5 bought=5 user=5 from=5 whom=5 robot=5 #=5 receive=5 app=5 comes=5 buyers=5
     apply=5 who=4 except=4 obtain=4 device=4 conditions=4 model=4 bundle=4 clause=4 exempt=4 need=4 into=4
     incorporated=4 only=4 do=4 restrictions=4 supplied=4 additional=3 person=3 contains=3 purchaser=3
     satisfy=3 tumble=3 threshold=3 sell=3 sit=3 solely=3 obligations=3 row=3 when=3 with=3 steps=3
     paragraph=3 kestrel=3 already=3 manufacturer=3 maker=3 board=3 bound=3 came=3 application=3 in=3 iv=3
     registration=3 inside=3 multimodal=3 nothing=3 then=3 those=3 materials=2 waives=2 affect=2 relation=2
     machine=2 annex=2 accept=2 build=2 alone=2 appliance=2 larger=2 rules=2 thereof=2 favour=2 furnished=2
     elements=2 owner=2 components=2 hospital=2 exclusion=2 impose=2 derivative=2 checkpoint=2 deliver=2
     combined=2 exclusive=2 got=2 observe=2 cap=2 elsewhere=2 merely=2 as=2 ii=2 he=2 re=2 embedded=2 buy=2
     H:who=2 H:small=2 H:redistribution=2 H:hi=2 L:read=2 L:goes=2 L:file=2 because=2 composition=2
     address=2 off=2 them=2 somebody=2 tools=2 license=2 article=2 hosted=2 medical=1 organization=1
     neither=1 llama=1 via=1 work=1 services=1 dbrx=1 package=1 size=1 reach=1 release=1 subject=1 whose=1
     will=1 dataset=1 another=1 such=1 systems=1 policy=1 else=1 long=1 extent=1 display=1 api=1 revenue=1
     indirect=1 above=1 eu=1 H:size=1 H:is=1 H:prohibited=1 L:with=1 L:notice=1 L:it=1 usage=1 complete=1
     section=1 provision=1 someone=1 touched=1 software=-1 legal=-1 allow=-1 otherwise=-1 offer=-1
     permission=-1 separate=-1 documentation=-1 results=-1 covered=-1 written=-1 research=-1 form=-1
     permitted=-1 every=-1 termination=-1 code=-1 open=-1 violation=-1 is=-1 us=-1 third=-1 H:the=-1
     H:acceptable=-1 H:policy=-1 H:to=-1 H:restrictions=-1 H:terms=-1 L:for=-1 L:and=-1 L:in=-1 L:this=-1
     name=-1 each=-1 non=-1 n't=-1 its=-1 agree=-1 unless=-2 content=-2 means=-2 shall=-2 generate=-2
     without=-2 source=-2 version=-2 data=-2 modifications=-2 where=-2 notice=-2 under=-2 create=-2
     copyright=-2 free=-2 file=-2 training=-2 all=-2 public=-2 can=-2 ai=-2 at=-2 on=-2 no=-2 if=-2 copy=-2
     party=-2 DEF=-2 GOV3=-2 H:definitions=-2 H:and=-2 L:use=-2 L:following=-2 L:including=-2 L:may=-2
     L:is=-2 L:of=-2 MODE3=-2 MODE4=-2 law=-2 output=-2 licensor=-2 out=-2 purposes=-2 these=-2 required=-2
     rights=-3 you=-3 we=-3 other=-3 H:#=-3 H:of=-3 H:license=-3 L:you=-3 L:or=-3 L:to=-3 L:not=-3 our=-3
     make=-3 this=-3 provided=-3 including=-4 your=-4 for=-4 by=-4 GOV2=-4 L:the=-4 LEAD=-4 have=-4 the=-5
     may=-5 and=-6 or=-7 GOV1=-7 MODE1=-7 use=-8 HEAD=-9 MODE0=-9 ITEM=-10 MODE2=-10 GOV0=-18
    liability-limit -38 liable=26 liability=25 for=13 damages=13 not=13 responsible=12 no=12 paid=11
     responsibility=10 indirect=10 bear=9 law=9 owe=9 lost=8 at=8 H:no=8 disclaims=7 neither=7 risk=7 we=7
     most=7 own=7 connection=6 accept=6 customer=6 cause=6 loss=6 far=6 H:risk=6 H:responsibility=6 let=6
     special=5 from=5 what=5 misuse=5 court=5 completeness=5 entire=5 extent=5 even=5 maximum=5 any=5
     university=5 direct=5 nor=5 inability=5 according=5 consequences=5 delay=4 performance=4 answerable=4
     waives=4 answers=4 factual=4 subject=4 stop=4 profit=4 accuracy=4 failure=4 actions=4 case=4 is=4
     H:legal=4 H:clause=4 L:no=4 L:institution=4 life=4 contributor=4 incidental=4 them=4 harm=4 remedies=3
     limited=3 whatsoever=3 products=3 issue=3 accordance=3 promise=3 defraud=3 legality=3 misconduct=3
     six=3 arising=3 release=3 last=3 guarantee=3 'll=3 company=3 i=3 such=3 suspension=3 return=3
     endanger=3 beyond=3 duty=3 aggregate=3 assume=3 never=3 ever=3 nature=3 fifty=3 insist=3 kind=3
     exposure=3 cap=3 developer=3 go=3 us=3 so=3 computer=3 coss=3 H:medical=3 H:website=3 H:exclusion=3
     H:management=3 H:patent=3 H:critical=3 L:all=3 therewith=3 hereby=3 consequential=3 seek=3 rely=3
     total=3 effect=3 intuitions=2 usd=2 professional=2 tessellate=2 assumptions=2 diagnosis=2 irrevocably=2
     tji=2 regents=2 sora=2 features=2 evaluator=2 holder=2 reason=2 circumstances=2 acknowledge=2 equally=2
     gannet=2 distributor=2 information=2 researcher=2 punitive=2 sbt=2 also=2 prove=2 foreseeable=2
     employees=2 truth=2 secondary=2 faith=2 stoppage=2 will=2 m=2 untouched=2 mozilla=2 create=2 artistic=2
     embed=2 grantor=2 taken=2 dollars=2 facilities=2 long=2 guest=2 watserface=2 provider=2 talos=2
     expiration=2 fees=2 form=2 collaborator=2 permitted=2 happens=2 negligence=2 insofar=2 moregpu=2
     cinderpeak=2 malfunction=2 inpa=2 can=2 wilful=2 adjustment=2 defamatory=2 me=2 sb=2 hearing=2
     netherlands=2 impression=2 H:guidelines=2 H:retaliation=2 H:services=2 H:eligibility=2 H:handling=2
     H:six=2 H:liability=2 H:guarantee=2 H:miscellaneous=2 H:advice=2 H:usual=2 H:indemnity=2
     H:maintenance=2 H:as=2 H:is=2 H:hi=2 H:closely=2 H:opinions=2 H:improve=2 H:safety=2 H:section=2
     H:harm=2 H:platform=2 L:software=2 L:in=2 L:party=2 L:these=2 living=2 logs=2 cigale=2 licensor=2
     organizers=2 publisher=2 mandatory=2 german=2 anthropic=2 they=2 emory=2 nimbus=2 treatment=2 tort=2
     student=2 michigan=2 matter=2 critical=2 content=1 become=1 through=1 upstream=1 eur=1 status=1 due=1
     in=1 conduct=1 H:line=1 until=1 individual=1 weights=-2 ensure=-2 redistribution=-2 error=-2 b=-2
     derivative=-2 stated=-2 including=-2 whenever=-2 stability=-2 intended=-2 skywork=-2 particular=-2
     public=-2 application=-2 of=-2 H:content=-2 H:limitation=-2 there=-2 inc=-2 grant=-2 behalf=-3 black=-3
     materials=-3 person=-3 example=-3 allow=-3 except=-3 protection=-3 aware=-3 solely=-3 permission=-3
     fault=-3 before=-3 a=-3 policy=-3 research=-3 endorsement=-3 expressly=-3 fine=-3 creative=-3
     preceding=-3 and=-3 api=-3 revenue=-3 within=-3 determining=-3 commercial=-3 violation=-3 possible=-3
     only=-3 control=-3 on=-3 prohibited=-3 restrictions=-3 H:definitions=-3 H:distribution=-3
     H:acceptable=-3 H:termination=-3 H:license=-3 L:not=-3 L:this=-3 labs=-3 out=-3 forest=-3 judgment=-3
     google=-3 anticipated=-3 means=-4 applicable=-4 greater=-4 property=-4 limitation=-4 user=-4 commons=-4
     fullest=-4 whether=-4 associated=-4 harmless=-4 must=-4 indemnification=-4 jurisdiction=-4
     regulations=-4 exclusion=-4 related=-4 assert=-4 an=-4 by=-4 or=-4 but=-4 DEF=-4 GOV3=-4
     H:attribution=-4 H:international=-4 L:you=-4 L:including=-4 MODE0=-4 however=-4 each=-4 non=-4
     business=-4 model=-5 under=-5 may=-5 H:use=-5 L:to=-5 LEAD=-5 terms=-5 costs=-6 MODE3=-6 GOV2=-7
     purposes=-7 license=-7 rights=-8 agreement=-8 MODE1=-8 GOV1=-11 MODE2=-11 HEAD=-12 GOV0=-16
    license-copy -37 copy=20 text=15 this=15 redistribution=13 link=12 these=11 above=10 provided=10
     license=10 present=9 MODE2=9 uri=8 put=8 along=8 hyperlink=8 recipient=8 must=7 every=7 supplied=7
     shall=6 url=6 too=6 retain=6 portion=6 thereof=6 attached=6 enclosed=6 including=6 third=6 hand=6
     well=5 transferee=5 accompanying=5 pass=5 readme=5 documentation=5 travel=5 copyright=5 colleagues=5
     fine=5 so=5 instrument=5 each=5 send=5 wherever=4 unaltered=4 txt=4 person=4 distribution=4
     conspicuously=4 page=4 package=4 indicate=4 archive=4 adapter=4 when=4 partner=4 stay=4 download=4
     derivative=4 checkpoint=4 deliver=4 further=4 give=4 get=4 full=4 file=4 it=4 H:share=4
     H:distribution=4 H:redistribution=4 L:subject=4 L:these=4 inclusion=4 terms=4 them=4 authorized=4 its=4
     complete=4 mirror=4 ship=3 transmit=3 nvidia=3 top=3 subscription=3 format=3 wagers=3 unmodified=3
     purchaser=3 infrastructure=3 distributor=3 device=3 sender=3 reproduce=3 conveyance=3 unsolicited=3
     find=3 folder=3 cash=3 card=3 you=3 production=3 stated=3 loan=3 receive=3 receiver=3 attribution=3
     credit=3 together=3 next=3 level=3 defined=3 incorporated=3 bulk=3 substantial=3 sharer=3
     H:vocabulary=3 H:whoever=3 H:under=3 H:yes=3 H:three=3 H:grant=3 L:weights=3 L:run=3 L:when=3 L:on=3
     L:business=3 L:tokens=3 ltx=3 enterprise=3 there=3 contract=3 section=3 reference=3 physical=3
     appended=3 repo=2 corpora=2 ten=2 the=2 true=2 two=2 tuning=2 quantised=2 who=2 charter=2 container=2
     encourage=2 educational=2 blogpost=2 pack=2 manner=2 conversion=2 also=2 customer=2 personnel=2
     furnished=2 back=2 whom=2 absent=2 'll=2 bundle=2 another=2 media=2 cause=2 binary=2 alphafold=2
     deploy=2 anything=2 over=2 embed=2 repository=2 informed=2 develop=2 long=2 reactive=2 goes=2
     conditional=2 table=2 insist=2 ministry=2 display=2 stand=2 fail=2 can=2 developer=2 go=2 md=2 said=2
     box=2 formality=2 H:following=2 H:extracted=2 H:covered=2 H:a=2 H:duty=2 H:exclusive=2 H:bans=2
     H:line=2 H:provision=2 L:unless=2 L:person=2 L:yunfan=2 L:apache=2 L:disseminate=2 L:secondary=2
     L:observe=2 L:permitted=2 L:and=2 L:explicitly=2 L:met=2 L:or=2 L:things=2 L:restrictions=2 L:our=2
     L:admissible=2 L:integrator=2 L:edition=2 because=2 quotations=2 mail=2 foregoing=2 online=2 advance=2
     lease=2 transfer=2 impossible=2 laboratory=2 disclaimer=2 feasible=2 available=2 about=2 consult=2
     without=1 want=1 source=1 pre=1 with=1 subscriber=1 code=1 application=1 agreement=1 H:data=1 L:shall=1
     L:without=1 L:version=1 L:work=1 our=1 interface=1 metadata=1 orlin=-2 bound=-2 appear=-2 meet=-3
     means=-3 generate=-3 read=-3 keep=-3 publication=-3 updated=-3 allow=-3 request=-3 through=-3 run=-3
     object=-3 release=-3 general=-3 covered=-3 project=-3 reporting=-3 #=-3 impose=-3 policy=-3 free=-3
     university=-3 downstream=-3 only=-3 no=-3 if=-3 compliance=-3 H:version=-3 H:preamble=-3 H:#=-3
     H:policy=-3 H:prohibited=-3 H:required=-3 L:convey=-3 L:under=-3 MODE4=-3 SKIP=-3 labs=-3 purposes=-3
     quill=-3 new=-3 non=-3 they=-3 those=-3 grant=-3 someone=-3 individual=-3 content=-4 comply=-4
     information=-4 limitation=-4 accept=-4 place=-4 charge=-4 create=-4 written=-4 end=-4 extent=-4
     training=-4 apply=-4 commercial=-4 based=-4 do=-4 at=-4 restrictions=-4 H:example=-4 H:of=-4 H:to=-4
     L:will=-4 L:notice=-4 L:section=-4 LEAD=-4 licensor=-4 one=-4 than=-4 then=-4 provision=-4 have=-4
     agree=-4 following=-5 regarding=-5 and=-5 state=-5 violation=-5 in=-5 us=-5 H:definitions=-5
     H:agreement=-5 L:dataset=-5 law=-5 out=-5 rights=-6 part=-6 subject=-6 within=-6 as=-6 DEF=-6 H:use=-6
     H:termination=-6 ITEM=-6 that=-6 access=-7 will=-7 your=-7 for=-7 GOV1=-8 MODE1=-8 should=-9
     termination=-9 MODE0=-9 not=-9 use=-10 GOV2=-10 HEAD=-10 under=-12 by=-13 GOV0=-13
    license-update -34 updated=20 time=18 changes=18 revised=18 version=14 MODE3=14 after=12 reserved=12
     amended=11 modifications=11 new=11 accept=10 replace=10 adjusted=10 features=9 issue=9 alter=9 one=9
     days=8 announced=8 H:changes=8 efforts=8 release=7 future=7 publish=7 withdraw=7 to=7 once=7 note=7
     evolve=6 keep=6 entitled=6 reflect=6 subject=6 later=6 supersedes=6 reasonable=6 add=6 moving=6
     H:updated=6 retired=6 latest=6 edition=6 shall=5 repo=5 rewrite=5 without=5 rewritten=5 price=5 rules=5
     during=5 swap=5 switch=5 comprehensive=5 necessary=5 checkpoint=5 cease=5 migration=5 install=5
     renewed=5 endpoint=5 up=5 head=5 H:conditions=5 H:amendments=5 continue=5 these=5 this=5 security=5
     retrained=4 push=4 functionality=4 will=4 e=4 regulations=4 always=4 supplement=4 newer=4 need=4 kind=4
     within=4 month=4 may=4 md=4 renewal=4 older=4 H:this=4 H:revised=4 L:agree=4 licensor=4 successors=4
     provision=4 required=4 might=4 occur=4 diagnosis=3 moment=3 two=3 publication=3 subscription=3 upon=3
     registry=3 peoples=3 year=3 sue=3 also=3 circle=3 thirty=3 helix=3 stop=3 d=3 another=3 versioning=3
     indigenous=3 positive=3 fixes=3 discontinue=3 case=3 university=3 at=3 by=3 here=3 patterns=3
     H:version=3 H:runtime=3 H:resolution=3 H:fees=3 L:performance=3 L:members=3 L:reproduction=3
     L:display=3 L:able=3 L:chat=3 L:open=3 L:osprey=3 L:on=3 lies=3 like=3 parameters=3 deprecation=3
     safety=3 its=3 fifteen=3 weeks=3 hold=3 variations=2 site=2 delete=2 the=2 validity=2 beforehand=2
     well=2 sobc=2 underlying=2 accordance=2 rate=2 present=2 communicate=2 twice=2 immediately=2 final=2
     annex=2 check=2 alone=2 mpsl=2 assistant=2 technical=2 māori=2 corpus=2 records=2 style=2 i=2
     tokenizer=2 counts=2 electronically=2 period=2 assets=2 dac=2 provider=2 rūnanga=2 subscriber=2
     discovery=2 outdated=2 force=2 form=2 next=2 naver=2 distance=2 art=2 behavior=2 inpa=2 committee=2
     outside=2 quarter=2 msk=2 more=2 based=2 it=2 we=2 said=2 hereof=2 removal=2 ahead=2 H:oversight=2
     H:professional=2 H:rate=2 H:eligibility=2 H:modifications=2 H:what=2 H:duration=2 H:payment=2
     H:monitoring=2 H:fusion=2 H:five=2 H:spacexai=2 H:kaitiakitanga=2 H:onco=2 H:conduct=2 L:from=2
     L:build=2 L:obtain=2 L:run=2 L:subject=2 L:modifications=2 L:where=2 L:will=2 L:an=2 cloning=2 block=2
     sentence=2 patient=2 usage=2 entry=2 mark=2 mail=2 attachment=2 going=2 according=2 current=2 google=2
     deployer=2 critical=2 schedule=2 comply=1 services=1 upgrade=1 yve=1 must=1 itself=1 tinker=1 unless=-2
     solely=-2 whenever=-2 ai=-2 support=-2 means=-3 applicable=-3 constitutes=-3 least=-3 program=-3
     software=-3 who=-3 source=-3 bear=-3 arbitration=-3 user=-3 number=-3 separate=-3 where=-3 last=-3
     account=-3 deemed=-3 reporting=-3 such=-3 systems=-3 research=-3 develop=-3 extent=-3 receive=-3
     permitted=-3 related=-3 their=-3 code=-3 commercial=-3 an=-3 review=-3 third=-3 H:data=-3 H:preamble=-3
     L:you=-3 L:may=-3 L:to=-3 L:this=-3 SKIP=-3 however=-3 off=-3 purposes=-3 improve=-3 foundation=-3
     authorized=-3 license=-3 automatically=-3 share=-4 use=-4 take=-4 want=-4 information=-4 regarding=-4
     run=-4 before=-4 #=-4 consent=-4 derivative=-4 including=-4 every=-4 public=-4 application=-4 or=-4
     restrictions=-4 H:violation=-4 H:or=-4 H:of=-4 H:security=-4 L:the=-4 L:a=-4 L:for=-4 law=-4 our=-4
     out=-4 make=-4 name=-4 not=-4 non=-4 that=-4 materials=-5 request=-5 obligations=-5 file=-5 for=-5
     training=-5 open=-5 violation=-5 party=-5 GOV1=-5 H:definitions=-5 H:#=-5 H:license=-5 MODE0=-5
     MODE2=-5 MODE4=-5 provided=-5 create=-6 give=-6 other=-6 GOV2=-6 ITEM=-6 own=-6 any=-7 in=-7
     H:termination=-7 LEAD=-7 grant=-7 under=-8 termination=-8 DEF=-8 GOV3=-8 all=-10 MODE1=-12 GOV0=-13
     HEAD=-15
    model-naming -33 name=26 title=11 words=9 beginning=9 model=8 calls=8 tuning=7 string=7 designed=7
     anything=7 derived=6 start=6 adapted=6 contains=5 distillation=5 checkpoint=5 fine=5 an=5 MODE2=5
     improve=5 variants=5 shall=4 different=4 training=4 open=4 somewhere=4 go=4 is=4 H:redistribution=4
     its=4 lawful=3 merge=3 share=3 reuse=3 compile=3 heliodor=3 quantised=3 accurately=3 grounded=3
     version=3 bear=3 confusion=3 denominated=3 alike=3 also=3 pruned=3 argo=3 release=3 avoid=3 must=3
     such=3 imply=3 kestrel=3 bodily=3 which=3 fork=3 permitted=3 add=3 death=3 things=3 L:weights=3 L:so=3
     L:hand=3 unlimited=3 lead=3 injury=3 certify=3 ship=2 approval=2 repo=2 snipe=2 publication=2 sora=2
     llama=2 allow=2 offer=2 tumble=2 aether=2 convention=2 sue=2 first=2 borealis=2 modifications=2
     elements=2 longer=2 absent=2 with=2 pelican=2 whatever=2 sparrow=2 character=2 another=2 lumen=2
     orlin=2 could=2 pursue=2 prefix=2 fenland=2 including=2 monitoring=2 comprise=2 endorsement=2 carry=2
     failure=2 cadenza=2 similar=2 active=2 publish=2 identification=2 fledgling=2 their=2 particular=2
     fail=2 identifier=2 clearly=2 info=2 came=2 know=2 rename=2 testing=2 incorporated=2 university=2 ai=2
     at=2 copy=2 conformity=2 H:vocabulary=2 H:tuning=2 H:under=2 H:fine=2 H:intro=2 H:trademark=2 H:name=2
     H:provision=2 L:shall=2 L:time=2 L:tuning=2 L:untouched=2 L:file=2 L:all=2 L:as=2 L:each=2 L:somebody=2
     teacher=2 network=2 direct=2 mandatory=2 personal=2 than=2 then=2 marlow=2 orrin=2 funasr=2 choose=2
     have=2 descendant=2 figures=2 appear=2 context=2 echoform=1 mention=1 sarashina=1 front=1 two=1 keep=1
     exaone=1 distribution=1 retain=1 source=1 following=1 corvid=1 gannet=1 page=1 from=1 redistribution=1
     corpus=1 what=1 records=1 relevant=1 under=1 alter=1 a=1 create=1 after=1 over=1 repository=1 free=1
     hanbit=1 every=1 state=1 drop=1 original=1 may=1 so=1 other=1 help=1 compliance=1 ahead=1 H:echoform=1
     H:june=1 H:lyon=1 H:sas=1 H:no=1 H:hi=1 H:party=1 H:third=1 H:labs=1 H:our=1 L:tell=1 L:retain=1
     L:work=1 L:part=1 L:subject=1 L:what=1 L:where=1 L:changes=1 L:revocable=1 L:alter=1 L:worldwide=1
     L:exclusive=1 L:attribution=1 L:within=1 L:c3=1 L:adapted=1 L:copy=1 L:hereby=1 L:non=1
     L:transferable=1 L:outlined=1 L:hold=1 let=1 output=1 our=1 off=1 mark=1 foundation=1 nimbus=1 rely=1
     prior=1 student=1 occur=1 housing=1 applicable=-1 neither=-1 upon=-1 legal=-1 part=-1 permission=-1
     run=-1 customer=-1 results=-1 policy=-1 research=-1 form=-1 technology=-1 restrictions=-1 H:example=-1
     H:license=-1 L:section=-1 nor=-1 grant=-1 generate=-2 software=-2 person=-2 who=-2 organization=-2
     machine=-2 work=-2 through=-2 access=-2 adapter=-2 company=-2 dataset=-2 consent=-2 systems=-2 give=-2
     copyright=-2 acme=-2 api=-2 can=-2 code=-2 commercial=-2 based=-2 it=-2 prohibited=-2 event=-2 GOV3=-2
     H:the=-2 H:notice=-2 H:required=-2 L:services=-2 L:will=-2 L:with=-2 L:under=-2 L:#=-2 L:must=-2
     L:for=-2 L:may=-2 L:is=-2 L:if=-2 L:to=-2 L:not=-2 L:this=-2 terms=-2 out=-2 once=-2 purposes=-2
     make=-2 that=-2 database=-2 provided=-2 individual=-2 about=-2 content=-3 means=-3 use=-3 notice=-3
     you=-3 any=-3 by=-3 or=-3 of=-3 us=-3 agreement=-3 party=-3 DEF=-3 H:definitions=-3 H:#=-3 H:and=-3
     H:of=-3 H:prohibited=-3 L:including=-3 L:any=-3 law=-3 institution=-3 licensor=-3 them=-3 rights=-4
     user=-4 data=-4 documentation=-4 file=-4 for=-4 all=-4 do=-4 H:use=-4 L:following=-4 MODE3=-4
     services=-5 to=-5 as=-6 LEAD=-6 license=-6 #=-7 and=-7 this=-7 GOV1=-8 GOV2=-8 HEAD=-10 ITEM=-10
     MODE0=-11 GOV0=-14
    notice-text -37 notice=23 accompanying=12 copy=11 distribution=9 file=9 txt=8 contains=8 following=7
     archive=6 corpus=6 must=6 text=6 MODE2=6 reserved=6 words=5 under=5 #=5 speech=5 attribution=5
     supplied=5 H:share=5 H:copyright=5 line=5 each=5 ship=4 retain=4 rights=4 pass=4 readme=4 run=4 model=4
     c=4 research=4 described=4 within=4 into=4 is=4 md=4 sentence=4 provided=4 exhibit=4 read=3 disclaims=3
     statement=3 vega=3 version=3 warrant=3 package=3 part=3 prescribed=3 data=3 reproduce=3 ensure=3
     redistribution=3 thereof=3 paragraph=3 attached=3 enclosed=3 you=3 partial=3 formulas=3 deliver=3
     repository=3 carry=3 geodata=3 need=3 related=3 state=3 cite=3 prominent=3 open=3 management=3
     university=3 as=3 by=3 H:under=3 guaranteed=3 this=3 consult=3 hold=3 mention=2 anyone=2 since=2
     heliodor=2 materials=2 collection=2 publication=2 exact=2 sora=2 holder=2 sound=2 office=2 insert=2
     encrypted=2 whoever=2 per=2 page=2 put=2 would=2 aether=2 trustees=2 minute=2 convey=2 citation=2
     bank=2 whole=2 associated=2 root=2 reproduction=2 liability=2 pelican=2 electronic=2 community=2
     style=2 d=2 v=2 p=2 hoshikawa=2 lumen=2 media=2 cause=2 legends=2 anything=2 transformer=2 compulsory=2
     checkpoint=2 minimax=2 duke=2 endorsement=2 reactive=2 travel=2 oxford=2 get=2 mind=2 together=2 all=2
     courtesy=2 cff=2 transportation=2 original=2 mit=2 ai=2 h3=2 but=2 H:vocabulary=2 H:following=2
     H:academic=2 H:our=2 H:usage=2 H:name=2 L:share=2 L:royalty=2 L:download=2 L:derivative=2 L:exclusive=2
     L:free=2 L:transferable=2 L:license=2 ltd=2 mandatory=2 n't=2 than=2 marlow=2 inc=2 choose=2 prior=2
     mirror=2 demand=2 college=2 protective=2 labels=2 note=2 physical=2 robotics=1 the=1 openbmb=1
     regents=1 who=1 waymax=1 weights=1 allow=1 preserve=1 educational=1 researcher=1 annex=1 sas=1
     documentation=1 secondary=1 therein=1 with=1 find=1 project=1 whatever=1 a=1 b=1 consortium=1 origin=1
     copyrightable=1 systems=1 caida=1 medium=1 integrated=1 goes=1 minicpm=1 credit=1 ucsd=1 hanbit=1
     every=1 incompatible=1 clearly=1 lm=1 it=1 H:who=1 H:small=1 H:redistribution=1 H:modifications=1
     H:notice=1 H:ucsd=1 H:is=1 H:party=1 H:third=1 H:provision=1 L:meet=1 L:limited=1 L:materials=1
     L:software=1 L:waymax=1 L:unmodified=1 L:otherwise=1 L:extracted=1 L:apache=1 L:conveyance=1 L:model=1
     L:a=1 L:policy=1 L:research=1 L:ip=1 L:conduct=1 L:non=1 L:provided=1 L:grant=1 llc=1 output=1 quill=1
     forward=1 printed=1 architecture=1 waymo=1 reference=1 vendor=1 shall=-1 bluefin=-1 limitation=-1
     before=-1 us=-1 other=-1 H:distribution=-1 L:this=-1 name=-1 its=-1 complete=-1 means=-2 applicable=-2
     normal=-2 products=-2 upon=-2 source=-2 legal=-2 pertain=-2 information=-2 obtain=-2 say=-2 same=-2
     conditions=-2 modifications=-2 results=-2 what=-2 readable=-2 should=-2 relevant=-2 covered=-2 such=-2
     written=-2 excluding=-2 policy=-2 date=-2 receive=-2 your=-2 form=-2 training=-2 add=-2 their=-2
     termination=-2 intact=-2 can=-2 apply=-2 commercial=-2 violation=-2 no=-2 in=-2 so=-2 adapted=-2
     restrictions=-2 H:attribution=-2 H:termination=-2 H:prohibited=-2 H:terms=-2 L:work=-2 L:under=-2
     L:including=-2 L:may=-2 L:by=-2 L:it=-2 L:licensor=-2 L:terms=-2 L:not=-2 MODE4=-2 licensor=-2
     trademark=-2 please=-2 them=-2 then=-2 orrin=-2 grant=-2 disclaimer=-2 content=-3 days=-3 give=-3
     display=-3 acme=-3 public=-3 if=-3 DEF=-3 H:use=-3 H:definitions=-3 H:and=-3 L:following=-3 L:with=-3
     L:for=-3 L:is=-3 L:of=-3 L:to=-3 law=-3 our=-3 license=-3 use=-4 user=-4 do=-4 an=-4 H:of=-4 L:the=-4
     L:in=-4 MODE3=-4 not=-4 those=-4 have=-4 will=-5 including=-5 any=-5 to=-5 H:#=-5 ITEM=-5 GOV1=-7
     MODE1=-7 and=-8 or=-8 HEAD=-8 MODE0=-9 GOV2=-10 GOV0=-19
    output-ownership -32 output=19 claim=18 generate=16 property=16 ownership=12 produced=12 what=12
     assert=10 rights=9 own=9 belong=9 the=8 title=8 predictions=7 create=7 between=7 issue=6 vest=6
     translation=6 owner=6 return=6 exclusive=6 remain=6 by=6 no=6 make=6 shall=5 words=5 subject=5
     results=5 interest=5 H:output=5 H:own=5 them=5 yielded=5 complete=5 rendered=5 applicable=4 whoever=4
     user=4 proprietary=4 records=4 plan=4 you=4 extent=4 your=4 sequence=4 agency=4 text=4 it=4 embedded=4
     molecules=4 H:generate=4 H:ownership=4 H:your=4 L:these=4 lay=4 tier=4 not=4 engine=4 vendor=4
     foreign=3 synthetic=3 since=3 try=3 nobody=3 answers=3 prompts=3 regarding=3 synthesis=3 encoder=3
     assistant=3 assign=3 bank=3 moderation=3 company=3 whatever=3 scripts=3 stay=3 designed=3 written=3
     over=3 client=3 deliver=3 look=3 which=3 guest=3 evade=3 even=3 forecasts=3 vectors=3 audio=3 drawing=3
     comes=3 diagnostic=3 grid=3 go=3 we=3 L:misuse=3 L:each=3 lies=3 law=3 institution=3 network=3 inputs=3
     n't=3 speak=3 trial=3 sessions=3 hacking=3 responses=3 discord=2 content=2 meet=2 tessellate=2
     composed=2 disclaims=2 bluefin=2 likewise=2 waives=2 who=2 neither=2 sora=2 songs=2 evaluator=2
     participants=2 sound=2 machine=2 subsist=2 through=2 understood=2 annotations=2 set=2 pass=2
     deliverables=2 reach=2 customer=2 accrued=2 aquila=2 baai=2 proprietor=2 query=2 stem=2 pipeline=2
     refined=2 yve=2 hospital=2 recognized=2 entering=2 after=2 brightwater=2 speech=2 payment=2 detection=2
     position=2 develop=2 loop=2 subscribed=2 extend=2 receive=2 copyright=2 table=2 cadenza=2 music=2
     tracking=2 collaborator=2 api=2 evaluation=2 insofar=2 kimi=2 maintainers=2 replies=2 code=2 scoring=2
     team=2 proposed=2 speaker=2 mining=2 do=2 us=2 bot=2 bit=2 irrespective=2 ahead=2 simple=2 H:who=2
     H:purebyte=2 H:model=2 H:company=2 H:create=2 H:exclusive=2 H:clause=2 H:behavior=2 H:intro=2
     H:safeguards=2 L:weights=2 L:promise=2 L:yunfan=2 L:where=2 L:utilize=2 L:carry=2 L:behavior=2
     L:adapted=2 L:out=2 L:hand=2 labs=2 ltd=2 study=2 our=2 thereby=2 pictures=2 summary=2 seek=2 benefit=2
     hire=2 might=2 google=2 workspace=2 figures=2 solutions=2 hold=2 compute=1 tell=1 too=1 server=1
     confidential=1 frame=1 fullest=1 corresponding=1 with=1 i=1 provider=1 free=1 far=1 generator=1 any=1
     power=1 downstream=1 possible=1 in=1 H:what=1 H:five=1 H:conduct=1 H:restrictions=1 H:line=1 continue=1
     yourself=1 considered=1 tools=1 platform=1 person=-2 governing=-2 acknowledge=-2 allow=-2 limitation=-2
     representations=-2 conditions=-2 where=-2 derivative=-2 repository=-2 decide=-2 so=-2 H:limitation=-2
     H:liability=-2 H:feedback=-2 SKIP=-2 existing=-2 usage=-2 improve=-2 non=-2 reserved=-2 share=-3
     limited=-3 tuning=-3 program=-3 distribution=-3 people=-3 version=-3 weights=-3 work=-3 information=-3
     access=-3 from=-3 permission=-3 warranty=-3 adapter=-3 liability=-3 should=-3 changes=-3
     intellectual=-3 community=-3 risk=-3 such=-3 policy=-3 research=-3 for=-3 training=-3 publish=-3
     responsible=-3 termination=-3 apply=-3 commercial=-3 patent=-3 violation=-3 only=-3 may=-3 copy=-3
     GOV3=-3 H:warranty=-3 H:and=-3 L:use=-3 MODE0=-3 name=-3 each=-3 transfer=-3 its=-3 required=-3
     subsequent=-3 agree=-3 against=-3 about=-3 without=-4 products=-4 services=-4 notice=-4 file=-4 fine=-4
     related=-4 if=-4 agreement=-4 H:disclaimer=-4 L:the=-4 L:you=-4 L:or=-4 L:to=-4 MODE3=-4 these=-4
     license=-4 grant=-4 use=-5 infringement=-5 data=-5 modifications=-5 can=-5 of=-5 third=-5 DEF=-5
     H:definitions=-5 H:to=-5 LEAD=-5 MODE4=-5 this=-5 materials=-6 software=-6 and=-6 an=-6 GOV2=-6
     H:use=-6 ITEM=-6 terms=-6 means=-7 including=-7 a=-8 GOV1=-8 MODE2=-9 #=-10 or=-11 MODE1=-12 GOV0=-14
     HEAD=-15
    output-training -38 training=22 improve=17 model=15 network=12 teaching=11 into=11 other=11 learning=10
     results=10 development=10 distillation=9 output=9 materials=8 answers=7 neural=7 another=7
     predictions=7 return=7 fine=7 ai=7 H:training=7 non=7 activities=6 written=6 excluding=6 fed=6 rival=6
     embedded=6 H:on=6 H:development=6 MODE1=6 teacher=6 responses=6 competing=5 tuning=5 extracted=5
     different=5 rewards=5 speech=5 etc=5 their=5 endpoint=5 go=5 collection=4 algorithms=4 build=4
     synthesis=4 logits=4 conditions=4 thereof=4 large=4 initialised=4 systems=4 kestrel=4 breach=4 fit=4
     for=4 music=4 internal=4 explicitly=4 H:redistribution=4 H:misuse=4 H:ai=4 MODE3=4 cloning=4 then=4
     summary=4 student=4 series=4 generate=3 take=3 welcome=3 example=3 except=3 elderly=3 apart=3
     correlations=3 truth=3 assistant=3 what=3 idea=3 frailty=3 assemble=3 plan=3 play=3 whatever=3
     surveillance=3 utilize=3 x=3 detriment=3 samples=3 could=3 friendly=3 must=3 harvesting=3 further=3
     expressly=3 colleagues=3 free=3 refrain=3 snippet=3 fact=3 kind=3 replies=3 prominent=3 approved=3
     may=3 so=3 smaller=3 feed=3 feel=3 H:availability=3 H:model=3 H:with=3 H:conjunction=3 H:grant=3
     L:extracted=3 labs=3 let=3 off=3 search=3 complete=3 tools=3 furthermore=3 better=3 solutions=3
     undertake=2 synthetic=2 shall=2 use=2 keep=2 snipe=2 grounded=2 algorithmic=2 machine=2 vie=2 liberty=2
     rank=2 words=2 bear=2 researcher=2 supervision=2 prepare=2 pairs=2 valid=2 number=2 size=2 also=2
     object=2 language=2 adversarial=2 recreate=2 back=2 beginning=2 gmbh=2 project=2 preference=2
     attached=2 understand=2 yes=2 consent=2 jailbreaks=2 impose=2 deliver=2 intended=2 goes=2 subscriber=2
     table=2 discover=2 government=2 listen=2 spoken=2 independent=2 generator=2 anybody=2 retrieval=2
     judge=2 agency=2 audio=2 images=2 start=2 behavior=2 money=2 indirect=2 developer=2 cite=2 code=2
     scale=2 only=2 mining=2 pornographic=2 as=2 ca=2 on=2 to=2 here=2 patterns=2 injection=2
     H:obligations=2 H:language=2 H:ostrava=2 H:dataset=2 H:yes=2 H:digital=2 H:ministry=2 H:in=2 H:own=2
     H:affairs=2 L:materials=2 L:likewise=2 L:property=2 L:relevant=2 L:intellectual=2 L:dataset=2
     L:patent=2 L:but=2 L:this=2 L:recipient=2 lies=2 like=2 inside=2 pretrain=2 classified=2 mosaic=2
     disassemble=2 pictures=2 foundation=2 than=2 finetune=2 its=2 required=2 something=2 rendered=2
     vendor=2 descendant=2 schedule=2 billion=2 enhanced=1 work=1 knowledge=1 access=1 subject=1 biometric=1
     generative=1 commercial=1 bulk=1 H:prohibited=1 L:distribution=1 not=1 architecture=1 content=-2
     entity=-2 distribution=-2 produced=-2 statement=-2 automated=-2 acknowledge=-2 request=-2 property=-2
     pass=-2 documentation=-2 under=-2 components=-2 refers=-2 carry=-2 integrated=-2 copyright=-2
     responsible=-2 termination=-2 testing=-2 incorporated=-2 H:privacy=-2 H:activities=-2 H:scope=-2
     licensor=-2 out=-2 voice=-2 time=-3 people=-3 products=-3 source=-3 version=-3 offer=-3 information=-3
     infringement=-3 representations=-3 sell=-3 specific=-3 run=-3 warranty=-3 elements=-3 covered=-3
     designed=-3 link=-3 policy=-3 anything=-3 submitted=-3 receive=-3 file=-3 form=-3 bound=-3 publish=-3
     public=-3 open=-3 application=-3 us=-3 adapted=-3 party=-3 GOV3=-3 H:content=-3 H:warranty=-3
     H:liability=-3 H:license=-3 L:following=-3 L:with=-3 L:by=-3 SKIP=-3 because=-3 enabling=-3 however=-3
     title=-3 transfer=-3 harm=-3 have=-3 artifacts=-3 agree=-3 connection=-4 software=-4 person=-4
     services=-4 customer=-4 such=-4 optimized=-4 inference=-4 including=-4 actions=-4 of=-4 in=-4 copy=-4
     H:to=-4 H:disclaimer=-4 L:and=-4 foregoing=-4 individual=-4 limited=-5 derived=-5 modifications=-5
     your=-5 agreement=-5 GOV2=-5 H:#=-5 L:for=-5 L:as=-5 L:of=-5 MODE2=-5 MODE4=-5 means=-6 rights=-6
     all=-6 and=-6 based=-6 or=-6 LEAD=-6 MODE0=-6 ITEM=-8 DEF=-10 H:definitions=-10 HEAD=-11 GOV1=-14
     GOV0=-15
    redistribution -44 redistribution=23 sublicense=22 resell=22 only=17 MODE1=16 distribution=15 share=14
     impose=14 transfer=13 management=12 lease=12 cloud=11 third=11 hosted=11 sell=10 conflict=10
     disclose=10 upload=9 additional=9 publish=9 outside=9 copy=9 H:data=9 L:commercial=9 L:grant=9
     provided=9 convey=8 payment=8 application=8 endpoint=8 H:share=8 H:distribution=8 H:work=8 H:three=8
     L:share=8 them=8 available=8 nobody=7 offer=7 satisfy=7 put=7 portion=7 corpus=7 alter=7 video=7 form=7
     short=7 may=7 restrictions=7 H:grant=7 leave=7 authorized=7 meet=6 rent=6 program=6 evaluator=6
     source=6 paid=6 would=6 sale=6 conditions=6 personnel=6 contractors=6 checkpoint=6 long=6 standalone=6
     library=6 adapted=6 resale=6 supplied=6 H:derivative=6 H:clause=6 L:part=6 L:will=6 inconsistent=5
     accordance=5 assignment=5 allow=5 saas=5 sdk=5 separate=5 reproduce=5 first=5 place=5 stay=5 x=5 e.g.=5
     download=5 written=5 monetization=5 ecp=5 repository=5 carry=5 give=5 conditional=5 table=5 file=5
     fine=5 itself=5 together=5 diffusion=5 approved=5 behind=5 met=5 H:limitation=5 H:permission=5
     H:disseminate=5 H:redistribution=5 H:convey=5 H:modifications=5 H:research=5 H:diffusion=5 H:code=5
     H:intro=5 H:commercial=5 H:control=5 H:unauthorized=5 L:collectively=5 L:particular=5 MODE3=5 cigale=5
     foregoing=5 circulate=5 hand=5 subset=5 the=4 keep=4 publication=4 weights=4 example=4 preserve=4
     point=4 rebrand=4 sub=4 pass=4 different=4 raw=4 disseminate=4 anywhere=4 screenshots=4 whole=4
     adapter=4 partner=4 wish=4 challenge=4 else=4 beyond=4 external=4 collaborator=4 internet=4 permitted=4
     need=4 remix=4 intact=4 on=4 but=4 steering=4 H:undertake=4 H:ownership=4 H:derived=4 H:fork=4
     H:agency=4 H:approved=4 H:by=4 H:no=4 H:required=4 H:integrator=4 H:consultancy=4 H:safeguards=4
     L:weights=4 L:respect=4 L:written=4 L:but=4 L:transferable=4 let=4 clips=4 watermark=4 mosaic=4
     choice=4 scientific=4 prior=4 hub=4 mirror=4 recipient=4 figures=4 technological=3 anyone=3 signed=3
     unaltered=3 beforehand=3 quantised=3 assignable=3 version=3 machine=3 access=3 confidential=3 solely=3
     row=3 encoder=3 trust=3 before=3 modifications=3 bundle=3 another=3 consent=3 below=3 sublicensable=3
     duplicate=3 deliver=3 loan=3 get=3 group=3 reseller=3 junk=3 commercial=3 sharer=3 md=3 no=3 re=3
     here=3 feed=3 H:publication=3 H:rights=3 H:implied=3 H:restrictions=3 L:limited=3 L:further=3
     L:permitted=3 L:database=3 L:recipient=3 LEAD=3 MODE2=3 logs=3 terms=3 unnecessary=3 not=3 its=3
     complete=3 have=3 hire=3 twenty=3 consult=3 unless=2 otherwise=2 services=2 other=2 H:security=2
     L:subject=2 network=2 L:non=1 kestrel=-2 accompanying=-3 obtain=-3 components=-3 assets=-3 worldwide=-3
     which=-3 interaction=-3 H:software=-3 H:#=-3 H:your=-3 MODE4=-3 contributor=-3 key=-3 content=-4
     read=-4 connection=-4 contact=-4 updated=-4 infringement=-4 commons=-4 obligations=-4 rules=-4
     entitled=-4 later=-4 reproduction=-4 will=-4 cause=-4 stated=-4 copyright=-4 bound=-4 every=-4
     export=-4 calls=-4 based=-4 by=-4 H:copyright=-4 H:api=-4 H:agreement=-4 L:services=-4 address=-4
     however=-4 own=-4 possession=-4 non=-4 generate=-5 country=-5 performance=-5 time=-5 statement=-5
     request=-5 regarding=-5 arising=-5 documentation=-5 respect=-5 dealing=-5 should=-5 notice=-5
     exploit=-5 must=-5 profit=-5 designed=-5 breach=-5 transmission=-5 illegal=-5 free=-5 identification=-5
     responsible=-5 their=-5 H:warranty=-5 H:disclaimer=-5 L:under=-5 L:or=-5 SKIP=-5 continue=-5
     development=-5 perpetual=-5 provision=-5 perform=-6 legal=-6 order=-6 information=-6 rights=-6
     through=-6 warranty=-6 account=-6 liability=-6 systems=-6 claim=-6 reasonable=-6 display=-6 add=-6
     violation=-6 at=-6 H:and=-6 H:termination=-6 H:terms=-6 L:covered=-6 hereby=-6 purposes=-6 choose=-6
     merge=-7 such=-7 and=-7 within=-7 we=-7 H:scope=-7 L:that=-7 limitation=-8 H:prohibited=-9 GOV1=-10
     GOV2=-10 GOV3=-10 H:definitions=-10 law=-10 means=-11 use=-11 DEF=-11 GOV0=-12 HEAD=-14
    registration -34 registration=17 commercial=15 contact=14 separate=14 request=13 first=13 before=13
     beforehand=11 wish=11 prior=11 project=10 informed=10 form=10 registered=10 application=9 obtain=8
     plan=8 fill=8 entering=8 ahead=8 H:commercial=8 MODE2=8 signed=7 a=7 must=7 drop=7 committee=7
     outside=7 address=7 required=7 ten=6 organization=6 partnership=6 redistribution=6 another=6
     submitted=6 L:agreement=6 please=6 use=5 wait=5 allow=5 apis=5 would=5 notification=5 start=5
     settlement=5 benchmark=5 an=5 at=5 L:from=5 L:obtain=5 L:permission=5 institution=5 out=5 advance=5
     authorized=5 touched=5 additional=4 ethics=4 participation=4 acceptance=4 from=4 see=4 device=4
     questionnaire=4 enrol=4 volume=4 exploit=4 embed=4 expressly=4 get=4 group=4 for=4 decide=4 publish=4
     need=4 calls=4 case=4 affiliates=4 only=4 us=4 other=4 H:citation=4 H:under=4 L:separate=4
     L:negotiated=4 L:before=4 L:written=4 L:required=4 make=4 mail=4 unauthorized=4 business=4 send=4
     have=4 declaration=4 hosted=4 anyone=3 hammer=3 approval=3 website=3 offline=3 ingestion=3
     examinations=3 work=3 paid=3 put=3 number=3 pass=3 data=3 commence=3 translation=3 beginning=3 whom=3
     guardian=3 knock=3 cloud=3 department=3 'll=3 e=3 refined=3 province=3 after=3 collaboration=3
     production=3 starter=3 research=3 loan=3 external=3 xxxxx=3 collaborator=3 described=3 certificate=3
     images=3 state=3 maintainers=3 money=3 apply=3 omnidata=3 tenant=3 discussing=3 co=3 head=3 agreement=3
     resell=3 email=3 H:participation=3 H:rights=3 H:obligations=3 H:volume=3 H:background=3 H:scope=3
     H:embedded=3 H:enterprise=3 H:oem=3 H:niantic=3 L:your=3 L:apply=3 L:commercial=3 L:bot=3 L:party=3
     labs=3 let=3 refundable=3 enterprise=3 licensor=3 controller=3 off=3 earn=3 than=3 those=3 inc=3
     though=3 medical=2 reuse=2 least=2 sintef=2 portal=2 registry=2 distributor=2 researcher=2 pack=2
     nexusflow=2 alone=2 past=2 archive=2 heard=2 filters=2 large=2 misuse=2 stay=2 o=2 protocols=2
     necessary=2 list=2 deploy=2 exercise=2 due=2 dac=2 intent=2 ministry=2 announced=2 api=2 llnl=2
     deepseek=2 proposals=2 approved=2 scoring=2 submission=2 md=2 me=2 in=2 inria=2 steering=2
     H:publication=2 H:disclosure=2 H:high=2 H:access=2 H:permission=2 H:rules=2 H:instagram=2 H:dm=2
     H:our=2 H:name=2 H:inc=2 L:following=2 L:researcher=2 L:rules=2 L:documentation=2 L:general=2
     L:enlisted=2 L:starter=2 L:omnidata=2 L:licensor=2 line=2 installer=2 study=2 pathtrove=2 presupposes=2
     until=2 expected=2 reserved=2 contract=2 complete=2 section=2 ocean=2 proceeding=2 weeks=2 key=2
     respond=2 inquire=-2 inquiries=-2 people=-2 contains=-2 part=-2 should=-2 repository=-2 copyright=-2
     every=-2 control=-2 do=-2 H:definitions=-2 L:shall=-2 L:the=-2 MODE3=-2 orrin=-2 take=-3 keep=-3
     distribution=-3 legal=-3 following=-3 except=-3 services=-3 build=-3 solely=-3 regarding=-3 arising=-3
     documentation=-3 changes=-3 reporting=-3 questions=-3 royalty=-3 dispute=-3 currency=-3 systems=-3
     over=-3 dollars=-3 equivalent=-3 claim=-3 attribution=-3 reasonable=-3 bound=-3 actions=-3 related=-3
     termination=-3 public=-3 month=-3 into=-3 operation=-3 text=-3 as=-3 on=-3 it=-3 so=-3 party=-3
     compliance=-3 H:additional=-3 H:data=-3 H:notice=-3 H:reporting=-3 H:attribution=-3 H:termination=-3
     H:of=-3 L:use=-3 L:not=-3 there=-3 voice=-3 content=-4 means=-4 applicable=-4 time=-4 source=-4
     customer=-4 modifications=-4 account=-4 will=-4 under=-4 consent=-4 including=-4 your=-4 training=-4
     permitted=-4 and=-4 revenue=-4 no=-4 GOV3=-4 H:use=-4 H:and=-4 L:you=-4 L:including=-4 L:for=-4 L:to=-4
     provided=-4 agree=-4 about=-4 version=-5 notice=-5 policy=-5 file=-5 restrictions=-5 H:#=-5 million=-6
     when=-6 more=-6 of=-6 DEF=-6 GOV1=-6 MODE0=-6 MODE1=-6 output=-6 non=-6 this=-6 or=-7 ITEM=-7 LEAD=-9
     GOV2=-10 that=-10 #=-11 GOV0=-12 HEAD=-14
    remote-restriction -34 block=20 MODE3=15 monitoring=14 remote=14 compliance=12 reserved=12 disable=12
     throttle=11 inspect=11 logs=11 usage=11 key=11 restrictions=10 warning=9 rate=9 suspension=9 suspend=9
     violation=9 H:monitoring=9 temporary=9 prompts=8 access=8 look=8 lock=8 which=8 off=8 how=8 instance=8
     shut=7 take=7 features=7 server=7 reasonably=7 limitation=7 check=7 review=7 H:we=7 H:how=7
     discretion=7 keep=6 automated=6 request=6 supervision=6 verify=6 telemetry=6 account=6 runtime=6
     suspected=6 receive=6 distance=6 by=6 we=6 H:actions=6 H:restrictions=6 institution=6 revoke=6
     complete=6 automatically=6 limited=5 pre=5 investigation=5 user=5 technical=5 compliant=5 query=5
     electronically=5 refuse=5 breach=5 provider=5 permitted=5 audit=5 install=5 classifier=5 quality=5
     abuse=5 may=5 shall=4 operator=4 quotas=4 weights=4 slow=4 exceed=4 through=4 narrow=4 moderation=4
     prevent=4 consent=4 impose=4 whenever=4 traffic=4 serious=4 calls=4 scan=4 determining=4 university=4
     if=4 H:services=4 H:enforcement=4 H:fees=4 H:compliance=4 H:usage=4 L:create=4 L:do=4 let=4 that=4
     believe=4 abusive=4 might=4 measures=4 wherever=3 site=3 signals=3 comply=3 taxes=3 disclosure=3
     examinations=3 allow=3 excessive=3 apis=3 infringement=3 conversion=3 object=3 switch=3 consortium=3
     deploy=3 endanger=3 deny=3 watch=3 flag=3 human=3 afar=3 fusion=3 active=3 air=3 tolerated=3 adviser=3
     instructions=3 fail=3 developer=3 operation=3 team=3 onco=3 msk=3 at=3 ip=3 prohibited=3 copy=3
     H:access=3 H:data=3 H:audit=3 H:on=3 H:if=3 L:assistant=3 L:what=3 L:anything=3 labs=3 licensor=3 our=3
     inputs=3 possession=3 attachment=3 each=3 zero=3 engine=3 sessions=3 serve=3 required=3 workspace=3
     retention=3 agree=3 certain=2 oversight=2 delft=2 topics=2 without=2 functions=2 relation=2
     repeatedly=2 some=2 solely=2 past=2 appliance=2 run=2 spot=2 trust=2 secure=2 break=2 procedures=2
     what=2 uninterrupted=2 tamper=2 harmful=2 will=2 possibility=2 steps=2 much=2 unlawful=2 systems=2
     policy=2 enforcement=2 long=2 observe=2 five=2 fall=2 pending=2 described=2 often=2 agency=2
     certificate=2 renewed=2 es=2 an=2 co=2 iv=2 so=2 conduct=2 embedded=2 agreement=2 emergency=2 hereof=2
     employ=2 H:complaints=2 H:runtime=2 H:link=2 H:payment=2 H:your=2 H:fusion=2 H:onco=2 H:revocation=2
     H:google=2 L:guidelines=2 L:authors=2 L:community=2 L:make=2 lies=2 ltd=2 guaranteed=2 launch=2 out=2
     purposes=2 centre=2 section=2 disregard=2 hits=2 security=2 demand=2 delivery=2 responses=2 over=1
     L:generate=1 following=-2 conditions=-2 when=-2 H:content=-2 H:activities=-2 L:following=-2
     authority=-2 generate=-3 materials=-3 website=-3 retain=-3 source=-3 legal=-3 protection=-3
     acceptable=-3 obtain=-3 release=-3 subject=-3 relevant=-3 community=-3 exploit=-3 create=-3 written=-3
     identification=-3 responsible=-3 all=-3 public=-3 clearly=-3 code=-3 apply=-3 open=-3 text=-3 bans=-3
     do=-3 feedback=-3 permanent=-3 H:definitions=-3 H:the=-3 H:preamble=-3 H:liability=-3 H:reporting=-3
     H:#=-3 H:of=-3 H:no=-3 H:prohibited=-3 H:law=-3 H:terms=-3 H:disclaimer=-3 L:the=-3 L:for=-3 L:may=-3
     L:or=-3 SKIP=-3 law=-3 name=-3 those=-3 about=-3 share=-4 who=-4 distribution=-4 except=-4 work=-4
     results=-4 changes=-4 notification=-4 dataset=-4 must=-4 including=-4 research=-4 copyright=-4
     reasonable=-4 file=-4 training=-4 application=-4 ai=-4 no=-4 party=-4 email=-4 H:use=-4
     H:termination=-4 H:violation=-4 H:to=-4 H:agreement=-4 H:security=-4 L:license=-4 own=-4 one=-4
     these=-4 circumvent=-4 version=-5 obligations=-5 modifications=-5 any=-5 commercial=-5 or=-5 DEF=-5
     GOV3=-5 H:license=-5 ITEM=-5 L:you=-5 L:this=-5 make=-5 not=-5 this=-5 #=-6 only=-6 GOV2=-6 LEAD=-6
     MODE0=-6 terms=-6 grant=-6 under=-7 MODE2=-7 its=-7 you=-8 GOV1=-9 MODE1=-9 provided=-9 GOV0=-12
     HEAD=-15
    retain-notices -35 notice=22 copyright=22 remove=15 line=13 legends=12 statement=11 alter=11 place=10
     trademark=10 retain=8 proprietary=8 attribution=8 original=8 obscure=8 mark=8 survive=7 strip=7
     contains=7 existing=7 source=6 stay=6 must=6 credit=6 removal=6 appear=6 mention=5 pertain=5 authors=5
     preserve=5 redistribution=5 records=5 above=5 copy=5 L:redistribution=5 L:it=5 leave=5 metadata=5
     header=5 recipient=5 shall=4 wherever=4 delete=4 the=4 keep=4 format=4 reproduce=4 conditions=4
     portion=4 tamper=4 reproduction=4 origin=4 provenance=4 all=4 downstream=4 on=4 H:model=4 H:a=4
     H:three=4 L:person=4 L:model=4 L:each=4 each=4 authorship=4 considered=4 affixed=4 show=3 unaltered=3
     ownership=3 too=3 suppliers=3 presence=3 beside=3 investigation=3 disability=3 convert=3 dacr=3 turn=3
     permission=3 gain=3 spdx=3 screen=3 replicate=3 department=3 initialised=3 attached=3 card=3
     optimized=3 link=3 derivative=3 kestrel=3 deliver=3 repository=3 down=3 five=3 fork=3 refrain=3
     imitate=3 intact=3 application=3 grid=3 do=3 go=3 in=3 unchanged=3 H:whoever=3 H:convey=3 H:yes=3
     L:allow=3 L:user=3 L:pass=3 L:whom=3 L:you=3 L:long=3 L:public=3 L:no=3 L:then=3 contributor=3
     obfuscated=3 json=3 left=3 disclaimer=3 reference=3 social=2 krutrim=2 take=2 ten=2 normal=2 features=2
     verbatim=2 inaccurate=2 livekit=2 present=2 apple=2 config=2 conversion=2 along=2 pass=2 comments=2
     documentation=2 customer=2 modifications=2 citation=2 elimination=2 whom=2 whose=2 readable=2 runtime=2
     dataset=2 still=2 stop=2 untouched=2 another=2 hospital=2 necessary=2 banner=2 excluding=2 list=2
     binary=2 over=2 including=2 breach=2 checkpoint=2 duplicate=2 endorsement=2 long=2 receive=2 goes=2
     mental=2 standalone=2 form=2 identification=2 amd=2 suggestions=2 significant=2 stand=2 drawing=2
     management=2 proper=2 abide=2 head=2 framework=2 separation=2 permissive=2 H:shall=2 H:verbatim=2
     H:limitation=2 H:data=2 H:notice=2 H:covered=2 H:another=2 H:you=2 H:exclusive=2 H:attribution=2
     H:export=2 H:control=2 H:on=2 H:copy=2 H:line=2 H:let=2 H:unauthorized=2 H:grant=2 L:tuning=2
     L:retain=2 L:version=2 L:receive=2 L:observe=2 L:footings=2 L:particular=2 L:remix=2 L:only=2 L:is=2
     L:or=2 L:so=2 L:supplied=2 L:reserved=2 L:artifacts=2 L:admissible=2 L:edition=2 parameters=2
     klangwerk=2 off=2 publisher=2 network=2 pictures=2 they=2 these=2 items=2 appropriately=2 field=2
     edition=2 retention=2 maintain=1 materials=1 contact=1 holder=1 acknowledge=1 become=1 from=1
     distinctive=1 and=1 library=1 or=1 H:information=1 H:redistribution=1 L:rights=1 L:collectively=1
     L:commercial=1 L:choice=1 L:furthermore=1 out=1 share=-2 who=-2 concerning=-2 obtain=-2 run=-2
     release=-2 you=-2 designed=-2 policy=-2 end=-2 give=-2 your=-2 training=-2 described=-2 state=-2
     case=-2 apply=-2 university=-2 at=-2 us=-2 prohibited=-2 H:content=-2 H:#=-2 L:services=-2 L:agree=-2
     LEAD=-2 institution=-2 that=-2 provision=-2 prior=-2 required=-2 behalf=-3 means=-3 applicable=-3
     publication=-3 accompanying=-3 request=-3 user=-3 set=-3 also=-3 warranty=-3 object=-3 liability=-3
     owner=-3 create=-3 consent=-3 days=-3 claim=-3 remain=-3 termination=-3 prominent=-3 violation=-3 to=-3
     specified=-3 H:termination=-3 H:prohibited=-3 H:disclaimer=-3 L:content=-3 L:materials=-3 L:dataset=-3
     L:for=-3 L:to=-3 L:that=-3 purposes=-3 title=-3 inc=-3 section=-3 license=-3 grant=-3 platform=-3
     content=-4 without=-4 additional=-4 trade=-4 person=-4 upon=-4 following=-4 services=-4 through=-4
     whether=-4 should=-4 a=-4 written=-4 research=-4 file=-4 actions=-4 ai=-4 agreement=-4 H:copyright=-4
     L:use=-4 L:such=-4 L:of=-4 individual=-4 products=-5 infringement=-5 c=-5 which=-5 public=-5 by=-5
     we=-5 H:use=-5 H:definitions=-5 H:to=-5 H:terms=-5 L:including=-5 law=-5 reserved=-5 no=-6 DEF=-6
     ITEM=-6 MODE3=-6 under=-7 #=-7 for=-7 use=-8 GOV2=-8 MODE0=-8 GOV1=-9 HEAD=-11 GOV0=-15
    reverse-engineering -34 reverse=24 extracted=19 engineer=19 decompile=15 MODE1=11 attempt=10 training=8
     parameters=8 disassemble=8 underlying=7 model=7 membership=7 analysis=6 algorithms=6 weights=6
     inference=6 discover=6 code=6 endpoint=6 out=6 read=5 prompts=5 except=5 pull=5 probe=5 red=5
     translation=5 hidden=5 components=5 must=5 form=5 forbidden=5 cloning=5 nobody=4 derived=4 otherwise=4
     work=4 data=4 apart=4 entitled=4 back=4 unpack=4 readable=4 inversion=4 reconstruction=4 e=4
     structure=4 written=4 permitted=4 into=4 team=4 behind=4 agree=4 signed=3 compile=3 south=3
     circumstances=3 korea=3 container=3 through=3 device=3 secure=3 assemble=3 x=3 binary=3 recover=3
     extent=3 refrain=3 abstain=3 app=3 api=3 kingdom=3 de=3 united=3 arrangement=3 H:closely=3 obfuscated=3
     mosaic=3 than=3 seek=3 seal=3 architecture=3 union=2 approval=2 take=2 the=2 try=2 program=2 software=2
     want=2 sora=2 source=2 encrypted=2 conferred=2 unlock=2 from=2 see=2 executable=2 dacr=2 object=2
     harrowgate=2 customer=2 proprietary=2 elements=2 recreate=2 procedures=2 restore=2 will=2 runtime=2
     query=2 secret=2 bundle=2 attacks=2 systems=2 statute=2 hyperparameters=2 european=2 look=2 intended=2
     expressly=2 fit=2 internal=2 decision=2 identification=2 actions=2 embodied=2 behavior=2 boundaries=2
     testing=2 library=2 by=2 prohibited=2 conduct=2 steal=2 H:you=2 H:indemnity=2 H:clause=2 H:may=2
     H:matter=2 H:safeguards=2 L:unless=2 L:example=2 L:deceptive=2 L:expressly=2 L:fall=2 L:permitted=2
     L:conduct=2 L:items=2 inside=2 dump=2 purposes=2 mandatory=2 not=2 bounds=2 there=2 its=2 section=2
     void=2 how=2 proceeding=2 rendered=2 note=2 figures=2 automatically=2 decrypt=1 quotas=1 trade=1
     bluefin=1 disclosure=1 likewise=1 allow=1 functionality=1 ceron=1 urhg=1 save=1 side=1 reproduce=1
     during=1 assistant=1 replicate=1 mandatorily=1 while=1 competitive=1 absent=1 channels=1 intellectual=1
     whatever=1 tokenizer=1 another=1 policy=1 else=1 below=1 assets=1 analyses=1 anonymized=1 similar=1
     anybody=1 images=1 kimi=1 vulnerabilities=1 case=1 assembly=1 defined=1 university=1 violation=1 only=1
     may=1 of=1 no=1 to=1 memory=1 copy=1 but=1 resell=1 H:shall=1 H:tuning=1 H:services=1 H:limitation=1
     H:extracted=1 H:misuse=1 H:with=1 H:another=1 H:fine=1 H:reverse=1 H:prohibited=1 H:engineer=1
     H:things=1 H:let=1 H:terms=1 H:our=1 L:malicious=1 L:likewise=1 L:user=1 L:from=1 L:under=1 L:actions=1
     L:explicitly=1 L:forbidden=1 L:employ=1 L:output=1 L:platform=1 llm=1 closely=1 our=1 methods=1 lease=1
     authorized=1 engine=1 platform=1 horses=1 without=-1 following=-1 obligations=-1 run=-1 warranty=-1
     documentation=-1 redistribution=-1 subject=-1 derivative=-1 checkpoint=-1 research=-1 claim=-1 H:use=-1
     H:the=-1 H:liability=-1 H:termination=-1 L:including=-1 L:terms=-1 non=-1 about=-1 means=-2 share=-2
     competing=-2 person=-2 who=-2 distribution=-2 people=-2 products=-2 legal=-2 version=-2 machine=-2
     services=-2 access=-2 sexual=-2 permission=-2 language=-2 release=-2 results=-2 what=-2 account=-2
     liability=-2 exploit=-2 including=-2 which=-2 publish=-2 technology=-2 public=-2 application=-2
     control=-2 an=-2 us=-2 GOV3=-2 H:#=-2 H:policy=-2 H:abuse=-2 H:no=-2 H:to=-2 H:license=-2 L:content=-2
     L:use=-2 L:a=-2 L:such=-2 L:for=-2 L:as=-2 L:is=-2 L:of=-2 L:if=-2 L:to=-2 L:that=-2 L:license=-2
     LEAD=-2 terms=-2 one=-2 name=-2 safety=-2 them=-2 provided=-2 harm=-2 prior=-2 license=-2 grant=-2
     rights=-3 a=-3 commercial=-3 do=-3 if=-3 we=-3 other=-3 H:definitions=-3 H:and=-3 L:the=-3 L:this=-3
     MODE3=-3 MODE4=-3 licensor=-3 make=-3 this=-3 individual=-3 content=-4 generate=-4 your=-4 for=-4
     DEF=-4 H:of=-4 L:or=-4 have=-4 with=-5 in=-5 GOV2=-5 that=-6 and=-7 any=-7 on=-7 MODE0=-7 MODE2=-8
     use=-9 ITEM=-9 HEAD=-10 GOV1=-11 GOV0=-17
    royalty -32 fees=19 price=18 paid=12 #=11 per=10 royalty=10 payment=10 percent=9 share=8 income=8
     H:billing=8 gross=7 payable=7 owe=7 earn=7 order=6 charge=6 cent=6 receipt=6 quarter=6 each=6 trial=6
     yearly=5 subscription=5 rate=5 user=5 first=5 whatever=5 days=5 owed=5 form=5 revenue=5 at=5 billing=5
     costs=5 H:payment=5 H:fees=5 licensor=5 net=5 then=5 turnover=5 shall=4 beforehand=4 deployment=4
     invoices=4 page=4 proportion=4 records=4 incurred=4 execution=4 list=4 due=4 your=4 active=4 app=4
     remitted=4 month=4 of=4 H:usd=4 H:annual=4 H:revenue=4 according=4 lawful=3 ten=3 two=3 quotas=3
     products=3 excess=3 bear=3 year=3 sale=3 account=3 plan=3 robot=3 a=3 after=3 eur=3 annual=3 goes=3
     cooperative=3 fixes=3 described=3 api=3 every=3 into=3 on=3 th=3 to=3 H:quotas=3 H:plan=3 H:license=3
     until=3 transferable=3 current=3 transfer=3 unless=2 dispatch=2 ship=2 cancel=2 applicable=2 generate=2
     custodian=2 time=2 keep=2 people=2 features=2 upon=2 request=2 gannet=2 pro=2 through=2 amount=2
     handling=2 subsidiaries=2 prescribed=2 pursuant=2 funding=2 specific=2 beginning=2 what=2 adjusted=2
     thirty=2 plus=2 relevant=2 company=2 canadian=2 remuneration=2 entering=2 brightwater=2 speech=2 over=2
     beyond=2 both=2 which=2 give=2 provider=2 group=2 five=2 for=2 attributable=2 responsible=2
     settlement=2 maintainers=2 trigger=2 within=2 cutting=2 eight=2 incorporated=2 commercial=2 is=2 us=2
     calendar=2 employ=2 H:content=2 H:professional=2 H:counter=2 H:procedures=2 H:notification=2 H:yes=2
     H:commercial=2 H:trial=2 one=2 usage=2 contribution=2 gallery=2 methods=2 addition=2 seat=2 send=2
     voice=2 vendor=2 weeks=2 key=2 hosted=2 beneficiary=1 usd=1 conceded=1 the=1 collection=1 statutory=1
     strip=1 organization=1 governing=1 evaluator=1 unit=1 purchase=1 anniversary=1 equally=1 otherwise=1
     services=1 rights=1 become=1 valid=1 annex=1 from=1 sbt=1 set=1 double=1 arising=1 separate=1 rise=1
     during=1 negotiated=1 customer=1 accrued=1 thousands=1 subject=1 corpus=1 model=1 financial=1
     revocable=1 consortium=1 currency=1 dollars=1 january=1 worldwide=1 exclusive=1 get=1 insofar=1 inpa=1
     more=1 party=1 compliance=1 specified=1 achieve=1 H:conceded=1 H:rights=1 H:conversion=1 H:extent=1
     L:tii=1 L:version=1 L:permission=1 L:relevant=1 L:observe=1 L:considered=1 L:admissible=1 L:edition=1
     ltx=1 klangwerk=1 our=1 tier=1 belong=1 liquidated=1 contract=1 seven=1 its=1 choose=1 semi=1
     integrator=1 automatically=1 materials=-1 do=-1 take=-2 person=-2 offer=-2 work=-2 property=-2 save=-2
     solely=-2 permission=-2 entitled=-2 release=-2 before=-2 results=-2 when=-2 where=-2 last=-2 changes=-2
     notification=-2 dataset=-2 create=-2 dispute=-2 policy=-2 research=-2 receive=-2 file=-2 permitted=-2
     publish=-2 need=-2 related=-2 their=-2 termination=-2 can=-2 code=-2 open=-2 violation=-2 ai=-2
     restrictions=-2 GOV3=-2 H:services=-2 H:limitation=-2 H:liability=-2 H:#=-2 H:termination=-2
     H:prohibited=-2 H:agreement=-2 H:law=-2 H:terms=-2 L:including=-2 L:may=-2 L:or=-2 L:if=-2 L:to=-2
     L:not=-2 L:this=-2 SKIP=-2 make=-2 name=-2 they=-2 them=-2 those=-2 business=-2 required=-2
     available=-2 content=-3 means=-3 use=-3 without=-3 least=-3 distribution=-3 version=-3 weights=-3
     million=-3 data=-3 obligations=-3 modifications=-3 liability=-3 must=-3 date=-3 claim=-3 copyright=-3
     public=-3 it=-3 copy=-3 H:definitions=-3 H:of=-3 H:to=-3 L:you=-3 MODE4=-3 law=-3 output=-3 own=-3
     purposes=-3 network=-3 these=-3 have=-3 license=-3 notice=-4 including=-4 if=-4 DEF=-4 LEAD=-4 that=-4
     section=-4 H:use=-5 L:the=-5 MODE3=-5 any=-6 GOV1=-6 GOV2=-6 MODE2=-6 ITEM=-7 not=-7 and=-8 MODE0=-8
     this=-8 or=-9 HEAD=-12 MODE1=-13 GOV0=-16
    share-alike -37 under=14 same=13 identical=11 modifications=10 license=10 share=9 derived=9 must=9
     open=9 sa=9 source=8 derivative=8 remain=8 distribution=7 corpus=7 relicensing=7 version=6 weights=6
     present=6 release=6 corresponding=6 publish=6 every=6 an=6 cc=6 so=6 H:reciprocity=6 them=6 inherit=5
     quantised=5 entirety=5 work=5 bear=5 accept=5 adapter=5 partner=5 later=5 a=5 remote=5 remix=5 code=5
     event=5 H:derivative=5 L:then=5 MODE2=5 they=5 merge=4 undertake=4 retrained=4 enhanced=4 way=4
     participants=4 via=4 pass=4 proprietary=4 convey=4 whole=4 where=4 model=4 stay=4 exclusion=4 entire=4
     duty=4 goes=4 fall=4 trigger=4 can=4 approved=4 adopted=4 only=4 do=4 no=4 reciprocal=4 hereof=4
     L:work=4 L:pass=4 L:public=4 terms=4 improve=4 this=4 section=4 edition=4 competition=3 take=3
     software=3 exact=3 who=3 upon=3 initiative=3 former=3 accordance=3 movement=3 restrictive=3 set=3
     also=3 part=3 data=3 obligations=3 conditions=3 translation=3 thereof=3 subject=3 recipe=3 tailored=3
     unsolicited=3 play=3 changes=3 i=3 consortium=3 onward=3 facilities=3 checkpoint=3 equivalent=3
     external=3 down=3 creative=3 all=3 interaction=3 public=3 grid=3 original=3 administration=3 bulk=3
     other=3 but=3 third=3 H:enhanced=3 H:receive=3 H:publish=3 H:submission=3 H:if=3 H:database=3
     L:software=3 L:produced=3 L:a=3 L:receive=3 L:none=3 MODE4=3 parameters=3 closely=3 subcontractor=3
     out=3 one=3 teacher=3 nothing=3 network=3 attachment=3 outsiders=3 database=3 circulate=3 sense=3
     send=3 union=2 real=2 moment=2 krutrim=2 heliodor=2 transmit=2 too=2 odbl=2 soon=2 governing=2 offer=2
     deployment=2 impermissible=2 annex=2 extracted=2 see=2 doubt=2 executable=2 price=2 pruned=2
     employees=2 disseminate=2 amended=2 customer=2 seamless=2 readable=2 standards=2 charge=2 financial=2
     notification=2 challenge=2 advice=2 dataset=2 alter=2 utilize=2 hospital=2 care=2 stricter=2 client=2
     european=2 dino=2 days=2 never=2 informed=2 conditional=2 government=2 into=2 apply=2 endpoint=2
     avoidance=2 proper=2 forbidden=2 sharer=2 on=2 nc=2 here=2 help=2 ehrshot=2 H:work=2 H:set=2
     H:executable=2 H:yes=2 H:academic=2 H:form=2 H:on=2 H:re=2 H:ehrshot=2 L:shall=2 L:transmit=2
     L:person=2 L:modifications=2 L:whom=2 L:where=2 L:i=2 L:footings=2 L:form=2 L:permitted=2 L:remix=2
     L:only=2 L:on=2 L:no=2 L:other=2 L:purposes=2 L:each=2 L:transfer=2 L:database=2 L:artifacts=2 osi=2
     mail=2 complete=2 variants=2 sixty=2 deployer=2 someone=2 date=1 accessible=1 as=1 H:three=1 meet=-2
     synthetic=-2 updated=-2 account=-2 company=-2 could=-2 permitted=-2 state=-2 clearly=-2 prominent=-2
     university=-2 if=-2 H:version=-2 H:for=-2 L:not=-2 however=-2 transfer=-2 agree=-2 entity=-3 without=-3
     materials=-3 products=-3 contains=-3 statement=-3 request=-3 access=-3 reproduce=-3 documentation=-3
     general=-3 should=-3 will=-3 with=-3 royalty=-3 written=-3 policy=-3 below=-3 extent=-3 extend=-3
     claim=-3 free=-3 itself=-3 display=-3 add=-3 related=-3 incorporated=-3 control=-3 H:software=-3
     H:copyright=-3 H:to=-3 H:prohibited=-3 H:agreement=-3 H:restrictions=-3 H:terms=-3 ITEM=-3 L:object=-3
     L:for=-3 L:section=-3 own=-3 non=-3 please=-3 authorized=-3 choose=-3 individual=-3 unless=-4
     generate=-4 additional=-4 person=-4 otherwise=-4 accompanying=-4 information=-4 permission=-4
     separate=-4 including=-4 copyright=-4 commercial=-4 patent=-4 of=-4 H:use=-4 H:preamble=-4
     H:termination=-4 L:#=-4 L:including=-4 L:any=-4 L:provided=-4 LEAD=-4 name=-4 each=-4 have=-4 grant=-4
     recipient=-4 means=-5 file=-5 and=-5 termination=-5 or=-5 restrictions=-5 H:the=-5 H:#=-5
     H:attribution=-5 H:of=-5 MODE3=-5 SKIP=-5 law=-5 L:this=-6 L:license=-6 MODE0=-6 MODE1=-6 not=-6
     required=-6 notice=-7 in=-7 DEF=-7 licensor=-7 rights=-8 GOV1=-8 H:definitions=-8 use=-9 GOV2=-10
     HEAD=-11 GOV0=-16
    termination -35 termination=30 end=22 immediate=16 delete=15 cease=14 revoke=14 account=13 days=13
     bans=13 void=13 upon=12 suspension=12 withdraw=12 violation=12 immediately=11 discontinue=11 patent=11
     permanent=11 GOV4=11 H:end=11 cancel=10 permission=10 stop=10 forfeits=10 over=10 L:termination=10
     automatically=10 erase=9 failure=9 approval=8 results=8 determining=8 lose=8 without=7 reason=7 annex=7
     lapse=7 longer=7 return=7 clause=7 MODE4=7 closely=7 then=7 destroy=7 moment=6 who=6 away=6 rights=6
     break=6 thirty=6 extinguished=6 litigation=6 refuse=6 cached=6 breach=6 group=6 case=6 bring=6
     forfeiture=6 H:usual=6 L:suspend=6 reserved=6 stock=5 merit=5 the=5 attempt=5 alleging=5 repeatedly=5
     infringement=5 access=5 side=5 rules=5 changes=5 date=5 guest=5 your=5 fail=5 either=5 family=5
     assert=5 outside=5 may=5 prohibited=5 cross=5 H:data=5 H:suspension=5 H:return=5 H:clause=5
     H:determining=5 H:trial=5 H:these=5 H:outro=5 L:circumstances=5 L:data=5 L:create=5 L:revoke=5
     opinions=5 once=5 discretion=5 turnover=5 license=5 certify=5 recipient=5 time=4 contravene=4 wipe=4
     website=4 evaluator=4 sue=4 incomplete=4 notice=4 expunge=4 destruction=4 paragraph=4 cause=4
     automatic=4 eur=4 production=4 gone=4 gtl=4 itself=4 anybody=4 every=4 above=4 do=4 my=4 it=4 ignore=4
     H:access=4 H:closure=4 H:resiliation=4 H:may=4 H:revocation=4 L:shall=4 L:results=4 L:we=4 possession=4
     lead=4 three=4 revocation=4 enforceable=4 none=4 hold=4 yearly=3 justification=3 rent=3 repeated=3
     warning=3 entirety=3 swindles=3 point=3 whoever=3 poses=3 pull=3 spot=3 marketplace=3 lawsuit=3
     entitled=3 amended=3 respect=3 manipulate=3 portrait=3 whole=3 dead=3 plug=3 deed=3 deemed=3
     revocable=3 twelve=3 must=3 onward=3 period=3 list=3 else=3 december=3 assets=3 refund=3 appointed=3
     forthwith=3 midjourney=3 earlier=3 junk=3 false=3 farms=3 approved=3 scale=3 bridge=3 contrary=3
     control=3 an=3 at=3 up=3 so=3 heirs=3 copy=3 H:oversight=3 H:the=3 H:whoever=3 H:liability=3
     H:changes=3 H:covered=3 H:a=3 H:breach=3 H:exclusive=3 H:apply=3 L:anyone=3 L:oracle=3 L:forbidden=3
     L:employ=3 L:let=3 L:magpie=3 counterclaim=3 registration=3 disagree=3 cigale=3 temporary=3 espionage=3
     our=3 one=3 advance=3 than=3 they=3 whichever=3 contract=3 considered=3 integrator=3 proceeding=3
     declaration=3 disqualification=3 safeguards=3 retain=2 services=2 year=2 accept=2 backup=2 penalties=2
     last=2 convenience=2 schemes=2 ethical=2 give=2 file=2 H:expiration=2 H:contract=2 L:provided=2
     foregoing=2 null=2 new=2 these=2 required=2 policy=-2 api=-2 L:not=-2 behalf=-3 price=-3 reach=-3
     before=-3 place=-3 H:warranty=-3 H:fees=-3 H:license=-3 L:#=-3 L:section=-3 modular=-3 n't=-3 means=-4
     share=-4 least=-4 want=-4 source=-4 following=-4 offer=-4 final=-4 effective=-4 sdk=-4 solely=-4
     documentation=-4 where=-4 model=-4 associated=-4 create=-4 download=-4 regulations=-4 exclusive=-4
     carry=-4 receive=-4 attribution=-4 cessation=-4 fees=-4 training=-4 responsible=-4 particular=-4
     install=-4 text=-4 commercial=-4 is=-4 herein=-4 H:use=-4 H:and=-4 H:restrictions=-4 L:including=-4
     contributor=-4 provisionally=-4 unauthorized=-4 name=-4 database=-4 security=-4 vanderbilt=-5
     limited=-5 governing=-5 via=-5 acceptance=-5 valid=-5 from=-5 obtain=-5 warranty=-5 charge=-5
     company=-5 dispute=-5 reinstates=-5 which=-5 copyright=-5 into=-5 open=-5 application=-5 of=-5 third=-5
     restrictions=-5 GOV3=-5 H:definitions=-5 H:rights=-5 H:your=-5 H:disclaimer=-5 L:a=-5 L:reinstates=-5
     MODE0=-5 damages=-5 licensor=-5 however=-5 expenses=-5 available=-5 products=-6 accordance=-6
     updated=-6 notification=-6 another=-6 expressly=-6 full=-6 bound=-6 publish=-6 DEF=-6 make=-6 not=-6
     provided=-6 modifications=-7 apply=-7 only=-7 section=-7 until=-8 except=-9 reasonable=-9 can=-9
     applicable=-10 conditions=-11 MODE1=-11 GOV0=-12 GOV1=-13 LEAD=-13 GOV2=-15 HEAD=-19
    territory -33 territory=27 china=14 within=12 united=11 japan=10 residents=10 country=9 european=9 in=9
     canada=9 union=8 cuba=8 iran=8 korea=8 company=8 outside=8 north=8 organisations=7 offer=7
     switzerland=7 syria=7 russia=7 download=7 permitted=7 incorporated=7 is=7 inside=7 world=6 australia=6
     zealand=6 domiciled=6 areas=6 headquartered=6 exclusive=6 state=6 living=6 registered=6 available=6
     sorry=5 weights=5 confined=5 from=5 india=5 realm=5 run=5 harrowgate=5 anywhere=5 corpus=5 execution=5
     deed=5 operation=5 only=5 elsewhere=5 adapted=5 tencent=5 multimodal=5 not=5 everywhere=5 applicable=4
     office=4 become=4 save=4 permission=4 reproduce=4 mainland=4 place=4 revocable=4 denmark=4 you=4 must=4
     excluding=4 minimax=4 fees=4 belarus=4 eu=4 H:grant=4 L:agree=4 macao=4 institution=4 sweden=4 israel=4
     new=4 than=4 there=4 echoform=3 anyone=3 reachable=3 taiwan=3 distribution=3 sora=3 llama=3 machine=3
     allow=3 hunyuan=3 work=3 established=3 server=3 representations=3 build=3 alone=3 visitors=3 customer=3
     respect=3 beginning=3 unlicensed=3 query=3 weaknesses=3 exclusion=3 deploy=3 else=3 checkpoint=3
     school=3 republic=3 reveal=3 drive=3 based=3 h3=3 netherlands=3 residing=3 H:distribution=3 H:rules=3
     L:hunyuan=3 L:whatever=3 L:robot=3 L:i=3 L:adapted=3 L:tencent=3 L:let=3 L:one=3 MODE1=3 make=3 italy=3
     seat=3 aircraft=3 license=3 nationality=3 kong=3 hong=3 availability=2 meet=2 shut=2 constitutes=2
     limited=2 wipe=2 people=2 participants=2 corvid=2 germany=2 acceptable=2 researcher=2 rights=2 user=2
     sure=2 members=2 language=2 confirm=2 break=2 sanctions=2 partner=2 model=2 community=2 x=2 over=2
     grantor=2 taken=2 below=2 exercise=2 load=2 american=2 extensions=2 extend=2 carry=2 integrated=2 get=2
     france=2 pending=2 singapore=2 all=2 app=2 api=2 ask=2 audio=2 every=2 stand=2 fail=2 install=2 can=2
     family=2 citizens=2 scoring=2 organized=2 defined=2 endpoint=2 forbidden=2 no=2 uk=2 head=2
     compliance=2 throughout=2 H:echoform=2 H:lyon=2 H:sas=2 H:permission=2 H:telemetry=2 H:community=2
     H:jurisdiction=2 H:minimax=2 H:h3=2 H:labs=2 L:from=2 L:model=2 L:policy=2 L:minimax=2 L:api=2 L:text=2
     L:h3=2 L:make=2 L:not=2 malware=2 block=2 hereby=2 patient=2 mosaic=2 nor=2 n't=2 hardware=2 local=2
     german=2 these=2 russian=2 norway=2 hereinafter=2 french=2 void=2 matter=2 hosted=2 conferred=1 under=1
     further=1 evasion=1 eligible=1 images=1 met=1 H:june=1 H:potential=1 L:user=1 L:derivative=1 direct=1
     unauthorized=1 located=1 generate=-2 comply=-2 keep=-2 way=-2 order=-2 sell=-2 obligations=-2
     account=-2 court=-2 end=-2 days=-2 responsible=-2 case=-2 application=-2 patent=-2 us=-2 prohibited=-2
     H:preamble=-2 H:restrictions=-2 L:shall=-2 L:you=-2 they=-2 them=-2 share=-3 without=-3 trade=-3
     products=-3 governing=-3 source=-3 legal=-3 otherwise=-3 information=-3 set=-3 documentation=-3
     liability=-3 notice=-3 create=-3 written=-3 systems=-3 including=-3 research=-3 worldwide=-3 which=-3
     claim=-3 copyright=-3 file=-3 for=-3 form=-3 publish=-3 export=-3 termination=-3 public=-3 code=-3
     violation=-3 at=-3 to=-3 restrictions=-3 H:use=-3 H:limitation=-3 H:no=-3 H:to=-3 H:disclaimer=-3
     L:services=-3 L:a=-3 L:including=-3 L:for=-3 L:that=-3 L:this=-3 L:license=-3 MODE0=-3 SKIP=-3
     output=-3 own=-3 each=-3 harm=-3 required=-3 series=-3 platform=-3 version=-4 limitation=-4 part=-4
     will=-4 your=-4 apply=-4 commercial=-4 ai=-4 as=-4 copy=-4 H:the=-4 H:of=-4 H:terms=-4 L:may=-4 L:to=-4
     MODE4=-4 licensor=-4 our=-4 purposes=-4 agree=-4 content=-5 means=-5 software=-5 #=-5 a=-5 H:#=-5
     H:and=-5 H:license=-5 that=-5 data=-6 by=-6 GOV2=-6 H:definitions=-6 LEAD=-6 terms=-6 GOV1=-7 MODE2=-7
     law=-7 any=-8 HEAD=-13 ITEM=-13 GOV0=-17
    trademark -38 trademark=24 mark=18 name=18 logos=17 endorsement=10 brand=9 H:name=9 except=8
     associated=8 advertising=7 not=7 written=6 suggestions=6 patent=6 our=6 nothing=6 approval=5 use=5
     trade=5 rights=5 say=5 described=5 no=5 neither=4 products=4 words=4 you=4 attribution=4 only=4 H:the=4
     H:trademark=4 H:contract=4 than=4 this=4 prior=4 license=4 required=4 publication=3 wav=3 way=3
     property=3 pancrea=3 compatible=3 manner=3 specific=3 members=3 thereof=3 notice=3 alter=3 consortium=3
     must=3 beyond=3 which=3 reactive=3 aerie=3 truthful=3 reasonable=3 technology=3 state=3 fact=3
     cinderpeak=3 my=3 here=3 sublicense=3 meadowlark=3 H:materials=3 H:following=3 H:offer=3 H:property=3
     H:six=3 H:part=3 H:kestrel=3 H:four=3 H:comes=3 H:line=3 MODE1=3 licensor=3 however=3 publisher=3 net=3
     lending=3 reserved=3 grant=3 huj=3 kit=3 appear=3 mention=2 vanderbilt=2 learning=2 affect=2 features=2
     source=2 circumstances=2 accordance=2 machine=2 partnership=2 abandoned=2 health=2 from=2 save=2 pass=2
     apart=2 trust=2 personnel=2 respect=2 corresponding=2 where=2 absent=2 stay=2 yve=2 carve=2 body=2
     kestrel=2 integrity=2 further=2 clause=2 your=2 get=2 flag=2 cease=2 yissum=2 credit=2 identification=2
     announced=2 amd=2 arms=2 ask=2 fair=2 drawing=2 came=2 comes=2 surrender=2 affiliates=2 is=2 us=2 so=2
     sable=2 H:who=2 H:confidential=2 H:from=2 H:what=2 H:with=2 H:under=2 H:intellectual=2 H:usual=2
     H:digital=2 H:end=2 H:clause=2 H:nature=2 H:training=2 H:ministry=2 H:no=2 H:hi=2 H:licensor=2 H:own=2
     H:affairs=2 L:conformance=2 L:nvidia=2 L:model=2 L:general=2 L:develop=2 L:extend=2 L:foundation=2
     L:consequences=2 contributor=2 once=2 leave=2 provided=2 affirmer=2 certify=2 publicity=2 undertake=1
     decompile=1 guidelines=1 performance=1 auth=1 waives=1 whatsoever=1 relationship=1 relation=1
     statement=1 derived=1 algorithms=1 allow=1 office=1 apple=1 warrant=1 confidential=1 regarding=1
     permission=1 gain=1 translation=1 amended=1 faith=1 idea=1 competitive=1 with=1 covered=1 disrupt=1
     origin=1 anything=1 else=1 expressly=1 yoti=1 discover=1 similar=1 face=1 training=1 need=1 age=1
     fulfill=1 customary=1 benchmark=1 identifier=1 public=1 reputation=1 can=1 party=1 resell=1 feed=1
     H:distribution=1 H:relationship=1 H:obligations=1 H:o=1 H:accuracy=1 H:waiora=1 H:te=1 H:usage=1
     H:improve=1 H:kete=1 L:distribution=1 L:rules=1 L:responsible=1 L:apply=1 L:do=1 L:ai=1 L:non=1
     L:these=1 L:section=1 let=1 capture=1 disassemble=1 omit=1 lease=1 interface=1 hereunder=1 database=1
     seal=1 solutions=1 content=-2 means=-2 share=-2 take=-2 person=-2 version=-2 protection=-2 through=-2
     user=-2 solely=-2 obligations=-2 warranty=-2 what=-2 when=-2 model=-2 account=-2 activities=-2
     dataset=-2 over=-2 receive=-2 free=-2 file=-2 form=-2 publish=-2 responsible=-2 related=-2
     termination=-2 case=-2 explicitly=-2 assert=-2 text=-2 violation=-2 we=-2 prohibited=-2 H:use=-2
     H:rights=-2 H:conditions=-2 H:liability=-2 H:prohibited=-2 H:license=-2 H:series=-2 ITEM=-2 L:use=-2
     L:including=-2 L:any=-2 L:by=-2 L:or=-2 L:if=-2 L:that=-2 MODE4=-2 SKIP=-2 they=-2 those=-2
     authorized=-2 seek=-2 implicitly=-2 generate=-3 materials=-3 website=-3 legal=-3 weights=-3
     information=-3 limitation=-3 release=-3 customer=-3 modifications=-3 will=-3 #=-3 refers=-3 such=-3
     designed=-3 distinctive=-3 policy=-3 including=-3 exercise=-3 claim=-3 permitted=-3 all=-3 of=-3 it=-3
     agreement=-3 restrictions=-3 H:and=-3 H:to=-3 H:restrictions=-3 L:a=-3 L:of=-3 MODE3=-3 terms=-3
     have=-3 individual=-3 software=-4 apply=-4 commercial=-4 at=-4 if=-4 GOV3=-4 H:definitions=-4 L:you=-4
     L:may=-4 registration=-4 output=-4 these=-4 data=-5 copyright=-5 DEF=-5 L:the=-5 law=-5 that=-5 a=-6
     domain=-6 or=-6 GOV2=-6 LEAD=-6 on=-7 MODE0=-8 MODE2=-8 HEAD=-10 GOV1=-12 GOV0=-17
    usage-threshold -37 #=16 usd=12 million=12 more=12 over=11 annual=11 active=11 revenue=11 month=11
     turnover=10 ten=9 than=9 year=8 one=8 yearly=7 sale=7 subsidiaries=7 employees=7 a=7 least=6 moment=6
     excess=6 cluster=6 company=6 need=6 commercial=6 entity=5 krutrim=5 time=5 small=5 user=5 device=5
     pass=5 past=5 m=5 counts=5 derivative=5 eur=5 group=5 monthly=5 install=5 calls=5 earn=5 then=5
     contract=5 serve=5 grant=5 daily=5 ship=4 two=4 accelerator=4 products=4 offer=4 exceed=4 fewer=4
     gannet=4 deployment=4 whoever=4 per=4 paid=4 permission=4 volume=4 with=4 robot=4 stop=4 download=4
     hundred=4 upwards=4 dollars=4 due=4 fifty=4 expose=4 itself=4 operation=4 team=4 on=4 buy=4
     H:community=4 H:commercial=4 L:free=4 L:all=4 L:agreement=4 registration=4 continue=4 make=4 until=4
     rely=4 required=4 consecutive=4 shop=3 participants=3 config=3 obtain=3 saas=3 probe=3 funding=3
     reach=3 readme=3 subject=3 whose=3 workstations=3 should=3 community=3 onward=3 beyond=3 your=3 cease=3
     cent=3 five=3 fork=3 display=3 app=3 agency=3 start=3 affiliates=3 injection=3 H:deployment=3 H:cloud=3
     H:free=3 L:without=3 L:red=3 L:charge=3 L:team=3 L:is=3 L:if=3 L:arrangement=3 once=3 tier=3 each=3
     according=3 authorized=3 discretion=3 its=3 total=3 hosted=3 special=2 operator=2 take=2 top=2 people=2
     unit=2 parent=2 via=2 greater=2 server=2 threshold=2 sue=2 along=2 run=2 rmb=2 studio=2 screen=2
     harrowgate=2 before=2 thereof=2 thousands=2 when=2 lapse=2 cloud=2 income=2 relevant=2 notification=2
     under=2 covered=2 firm=2 twelve=2 written=2 inference=2 currency=2 monetization=2 below=2 contractors=2
     exercise=2 compulsory=2 never=2 owed=2 lost=2 extensions=2 equivalent=2 expressly=2 free=2 fine=2
     refrain=2 identity=2 together=2 any=2 embodied=2 power=2 eight=2 outside=2 above=2 only=2 ex=2 at=2
     calendar=2 agreement=2 cross=2 H:undertake=2 H:organization=2 H:work=2 H:size=2 H:larger=2
     H:derivative=2 H:training=2 H:qualified=2 H:these=2 L:meet=2 L:software=2 L:organization=2 L:parent=2
     L:weights=2 L:subsidiaries=2 L:negotiated=2 L:company=2 L:written=2 L:criteria=2 L:their=2
     L:affiliates=2 L:of=2 L:automatically=2 MODE4=2 lies=2 labs=2 institution=2 foundation=2 n't=2 less=2
     field=2 seat=2 printed=2 tools=2 billion=2 tell=1 the=1 raise=1 entitled=1 across=1 longer=1 long=1
     ever=1 credit=1 control=1 up=1 H:permitted=1 L:following=1 out=1 please=1 three=1 engine=1 integrator=1
     shall=-2 applicable=-2 generate=-2 comply=-2 contains=-2 source=-2 updated=-2 effective=-2 part=-2
     conditions=-2 release=-2 customer=-2 whether=-2 results=-2 corpus=-2 last=-2 account=-2 changes=-2
     refers=-2 consent=-2 systems=-2 status=-2 stated=-2 breach=-2 research=-2 load=-2 which=-2 give=-2
     get=-2 attribution=-2 file=-2 actions=-2 average=-2 state=-2 benchmark=-2 termination=-2 drop=-2
     text=-2 university=-2 violation=-2 H:policy=-2 H:termination=-2 H:agreement=-2 H:restrictions=-2
     L:with=-2 L:#=-2 MODE1=-2 purposes=-2 respond=-2 content=-3 additional=-3 software=-3 following=-3
     except=-3 limitation=-3 modifications=-3 liability=-3 activities=-3 b=-3 must=-3 policy=-3 date=-3
     for=-3 training=-3 all=-3 public=-3 do=-3 or=-3 it=-3 we=-3 other=-3 party=-3 GOV3=-3 H:the=-3 H:to=-3
     H:prohibited=-3 L:must=-3 L:for=-3 L:in=-3 MODE3=-3 output=-3 non=-3 provided=-3 agree=-3 without=-4
     materials=-4 access=-4 model=-4 will=-4 claim=-4 copyright=-4 their=-4 ai=-4 H:use=-4 ITEM=-4 L:or=-4
     L:license=-4 law=-4 this=-4 version=-5 data=-5 notice=-5 and=-5 if=-5 to=-5 H:#=-5 H:and=-5 H:of=-5
     L:you=-5 L:to=-5 LEAD=-5 MODE0=-5 means=-6 DEF=-6 H:definitions=-6 section=-7 GOV2=-8 GOV1=-9 HEAD=-10
     GOV0=-17
    use-policy -37 policy=22 guidelines=21 usage=12 community=10 adhere=10 rules=9 reference=9 with=8
     anything=8 at=8 prohibited=8 the=7 following=7 acceptable=7 part=7 hereby=7 use=6 comply=6 charter=6
     consistent=6 accept=6 bound=6 fair=6 guide=6 apply=6 incorporated=6 conduct=6 must=5 embodied=5
     compliance=5 L:all=5 L:these=5 terms=5 undertake=4 nvidia=4 trade=4 prevail=4 reproduce=4 openai=4
     model=4 standards=4 mozilla=4 consortium=4 royalty=4 stability=4 which=4 code=4 md=4 it=4 herein=4
     H:must=4 H:your=4 L:use=4 transferable=4 addition=4 content=3 repo=3 limited=3 publication=3 way=3
     accordance=3 obey=3 undermining=3 apis=3 creativeml=3 leveraging=3 same=3 trust=3 break=3 thereof=3
     stricter=3 alphafold=3 repository=3 principles=3 forecasts=3 responsible=3 forth=3 hanbit=3 differ=3
     drones=3 contrary=3 university=3 do=3 agreement=3 residents=3 hereto=3 H:guidelines=3 H:ethics=3
     H:services=3 H:respectful=3 H:access=3 H:encoder=3 H:api=3 H:interaction=3 H:images=3 H:calls=3
     H:party=3 H:third=3 H:how=3 H:platform=3 L:promise=3 L:pursue=3 L:outside=3 L:of=3 L:embedded=3
     L:lies=3 L:output=3 parameters=3 habits=3 readers=3 territory=3 presupposes=3 until=3 trustworthy=3
     norms=3 appended=3 shall=2 applicable=2 social=2 adherence=2 inconsistent=2 heliodor=2 time=2 two=2
     bluefin=2 ethics=2 participation=2 torbo=2 example=2 rail=2 work=2 annex=2 yunfan=2 set=2 separate=2
     specific=2 employees=2 members=2 māori=2 march=2 release=2 respect=2 corresponding=2 screenshots=2
     subject=2 whom=2 absent=2 secoda=2 dealing=2 deemed=2 intellectual=2 utilize=2 m=2 x=2 derivative=2
     else=2 responsibility=2 beyond=2 exclusive=2 your=2 observe=2 external=2 group=2 face=2 midjourney=2
     aup=2 chose=2 boundaries=2 scoring=2 abide=2 only=2 forbidden=2 ai=2 ml=2 te=2 v2=2 here=2 conformity=2
     fern=2 specified=2 H:the=2 H:collection=2 H:publication=2 H:trade=2 H:eligibility=2 H:disseminate=2
     H:should=2 H:dataset=2 H:m=2 H:you=2 H:principles=2 H:experience=2 H:positive=2 H:lmsys=2
     H:separability=2 H:app=2 H:chat=2 H:developer=2 H:quality=2 H:kaitiakitanga=2 H:ai=2 H:ml=2
     H:restrictions=2 H:provided=2 H:tools=2 H:license=2 H:restricitions=2 H:kit=2 L:protection=2
     L:services=2 L:involved=2 L:yunfan=2 L:papa=2 L:funding=2 L:reo=2 L:disseminate=2 L:secondary=2
     L:general=2 L:should=2 L:adhere=2 L:assets=2 L:never=2 L:principles=2 L:producers=2 L:facilitate=2
     L:institution=2 L:purposes=2 because=2 off=2 waiver=2 mosaic=2 mandatory=2 attachment=2 safety=2
     anthropic=2 choose=2 effect=2 playground=2 kit=2 available=2 read=1 infringement=1 ethical=1 below=1
     including=1 H:obligations=1 L:alphafold=1 L:and=1 L:that=1 foundation=1 upon=-2 acknowledge=-2
     updated=-2 protection=-2 rights=-2 safe=-2 obligations=-2 permission=-2 before=-2 partner=-2 account=-2
     activities=-2 understand=-2 consent=-2 after=-2 end=-2 give=-2 operation=-2 application=-2 but=-2
     H:distribution=-2 H:acceptable=-2 H:preamble=-2 H:model=-2 H:termination=-2 H:violation=-2 H:we=-2
     H:introduction=-2 H:required=-2 H:disclaimer=-2 L:under=-2 L:including=-2 L:prohibited=-2 SKIP=-2
     law=-2 labs=-2 title=-2 not=-2 development=-2 than=-2 provided=-2 considered=-2 without=-3 products=-3
     source=-3 version=-3 information=-3 solely=-3 changes=-3 project=-3 reporting=-3 written=-3 systems=-3
     research=-3 claim=-3 copyright=-3 training=-3 any=-3 related=-3 termination=-3 commercial=-3 on=-3
     if=-3 copy=-3 DEF=-3 GOV3=-3 H:definitions=-3 H:updated=-3 H:user=-3 H:last=-3 H:#=-3 H:for=-3 H:and=-3
     H:law=-3 H:terms=-3 L:following=-3 L:with=-3 L:derivative=-3 L:as=-3 L:if=-3 L:this=-3 name=-3
     please=-3 that=-3 they=-3 these=-3 them=-3 provision=-3 privacy=-4 services=-4 limitation=-4 data=-4
     conditions=-4 ensure=-4 notice=-4 #=-4 public=-4 of=-4 party=-4 ITEM=-4 L:to=-4 MODE1=-4 purposes=-4
     such=-5 and=-5 H:prohibited=-5 MODE4=-5 means=-6 software=-6 H:policy=-6 LEAD=-6 for=-7 MODE0=-7
     license=-7 GOV1=-8 MODE3=-9 or=-10 GOV2=-12 HEAD=-12 GOV0=-14
    use-restriction -28 MODE1=25 weapons=15 illegal=15 defamatory=15 regulations=14 lawful=13 comply=13
     mislead=13 deceive=13 medical=12 sexual=12 harm=12 misrepresent=11 child=11 promote=11 scams=11
     testing=11 L:whatever=11 L:such=11 applicable=10 contravene=10 automated=10 purchase=10 military=10
     firearms=10 police=10 fake=10 false=10 only=10 bans=10 compliance=10 H:set=10 H:hate=10 L:use=10
     L:them=10 L:okay=10 targeted=10 purposes=10 gambling=10 malicious=9 professional=9 voting=9 criminal=9
     ratings=9 army=9 profiling=9 group=9 arms=9 vehicle=9 H:harm=9 L:stand=9 L:forbidden=9 unauthorized=9
     individual=9 circumvent=9 people=8 attempt=8 filters=8 insurance=8 surveillance=8 impersonation=8
     identifiable=8 human=8 facial=8 operation=8 bypass=8 facilitate=8 H:spam=8 H:approved=8 H:do=8
     H:safety=8 L:also=8 L:instance=8 asylum=8 voice=8 laboratory=8 real=7 social=7 person=7 substances=7
     fraudulent=7 rate=7 infringement=7 campaigns=7 minors=7 intimidate=7 revocable=7 attacks=7 tutor=7
     exploit=7 create=7 consent=7 jailbreaks=7 region=7 monitoring=7 scraping=7 face=7 chemical=7 decision=7
     identification=7 doctor=7 propagate=7 employ=7 H:undertake=7 H:generate=7 L:limitative=7 L:perform=7
     L:following=7 L:adapted=7 mass=7 disable=7 tokens=7 colour=6 undertake=6 sexualizing=6 quotas=6 well=6
     ethics=6 institutional=6 produced=6 order=6 protection=6 information=6 manner=6 hurt=6 red=6 spam=6
     roads=6 secret=6 robot=6 x=6 could=6 care=6 schemes=6 must=6 biological=6 among=6 agents=6 even=6
     anonymized=6 clinical=6 identity=6 power=6 farms=6 diagnostic=6 explicitly=6 bulk=6 pornographic=6
     bot=6 conduct=6 sensitive=6 H:privacy=6 H:the=6 H:respectful=6 H:forbidden=6 H:key=6 H:safeguards=6
     L:permission=6 L:company=6 L:employ=6 institution=6 advertising=6 network=6 speak=6 authorized=6 self=6
     privacy=5 smearing=5 welcome=5 participants=5 swindles=5 accordance=5 command=5 rank=5 interference=5
     practices=5 obtain=5 during=5 translation=5 break=5 emotional=5 manipulate=5 place=5 find=5 character=5
     refuse=5 equipment=5 adhere=5 recognition=5 production=5 statute=5 intentionally=5 basis=5 full=5 aim=5
     every=5 citizens=5 text=5 violation=5 mining=5 or=5 H:services=5 H:impersonation=5 H:deceive=5
     H:contribution=5 L:services=5 L:list=5 L:cloning=5 L:addition=5 cloning=5 manufacture=5 patient=5
     pretending=5 appendix=5 pictures=5 hardware=5 political=5 credentials=5 someone=5 use=4 world=4 keep=4
     publication=4 way=4 promise=4 lack=4 avoid=4 art=4 ehrshot=4 GOV1=4 H:respect=4 H:consent=4 H:not=4
     L:restrictions=4 law=4 out=4 off=4 business=4 missile=4 official=3 contains=3 respect=3 subject=3
     account=3 including=3 harvesting=3 barred=3 H:confidentiality=3 force=1 disassemble=1 H:a=-3 github=-4
     can=-4 outside=-4 because=-4 limited=-5 ownership=-5 features=-5 products=-5 acknowledge=-5 language=-5
     reporting=-5 over=-5 responsible=-5 supplied=-5 contributor=-5 block=-5 name=-5 have=-5 maintain=-6
     example=-6 alleging=-6 openai=-6 u.s.=-6 general=-6 reduce=-6 competitive=-6 dataset=-6 impose=-6
     below=-6 provider=-6 file=-6 related=-6 remain=-6 we=-6 H:liability=-6 H:reporting=-6 H:enforcement=-6
     H:trademark=-6 H:this=-6 L:from=-6 L:will=-6 LEAD=-6 MODE0=-6 MODE3=-6 mark=-6 improve=-6 those=-6
     construed=-6 additional=-7 authors=-7 commons=-7 separate=-7 sanctions=-7 standards=-7 dealing=-7
     implied=-7 need=-7 downstream=-7 H:interpretation=-7 H:public=-7 H:patent=-7 H:control=-7
     H:agreement=-7 hand=-7 void=-7 gemma=-7 liable=-8 governing=-8 concerning=-8 offer=-8 #=-8 dispute=-8
     derivative=-8 logos=-8 failure=-8 training=-8 GOV0=-8 H:on=-8 H:to=-8 H:disclaimer=-8 L:allow=-8
     L:your=-8 L:it=-8 SKIP=-8 foundation=-8 its=-8 considered=-8 extent=-9 fail=-9 GOV2=-9 H:warranty=-9
     H:commercial=-9 H:things=-9 L:the=-9 L:materials=-9 this=-9 appropriately=-9 prior=-9 extracted=-10
     particular=-10 GOV3=-10 H:definitions=-10 licensor=-10 liability=-11 free=-11 DEF=-11 L:work=-11
     territory=-11 arising=-12 warranty=-12 redistribution=-12 termination=-12 sublicense=-12 L:our=-12
     export=-13 competing=-15 if=-15 commercial=-16 HEAD=-16
    warranty-disclaimer -36 guarantee=27 warranty=25 promise=13 kind=12 without=11 expressly=11 fitness=11
     no=11 provided=11 warrant=10 nothing=10 representations=9 disclaims=8 comes=8 implied=7 is=7
     H:availability=7 make=7 nor=7 specific=6 accurate=6 as=6 we=6 H:services=6 H:risk=6 availability=5
     merchantability=5 sort=5 regarding=5 completeness=5 claim=5 accuracy=5 all=5 uptime=5 law=5
     guaranteed=5 not=5 about=5 work=4 would=4 safe=4 informational=4 uninterrupted=4 suitability=4 give=4
     fit=4 maximum=4 aim=4 diagnostic=4 do=4 it=4 supplied=4 H:liability=4 H:guarantee=4 H:#=4 H:exclusive=4
     efforts=4 purposes=4 title=4 constitutes=3 situation=3 take=3 neither=3 sora=3 legal=3 legality=3
     device=3 while=3 model=3 noninfringement=3 excluding=3 fraunhofer=3 basis=3 nature=3 responsible=3
     any=3 every=3 correctness=3 or=3 third=3 H:software=3 H:no=3 H:opinions=3 H:output=3 H:inputs=3
     usefulness=3 foundation=3 accordingly=3 they=3 problems=3 none=3 platform=3 unless=2 echoform=2
     lawful=2 job=2 share=2 malicious=2 berget=2 tji=2 suppliers=2 whatsoever=2 concerning=2 relation=2
     offer=2 contractual=2 high=2 best=2 rights=2 prepare=2 appropriate=2 prove=2 permission=2 conditions=2
     encoder=2 fault=2 deed=2 whatever=2 x=2 guidance=2 consortium=2 suit=2 necessary=2 regulations=2
     kestrel=2 return=2 always=2 assets=2 agentcore=2 extent=2 extend=2 further=2 provider=2 intent=2
     offensive=2 gaps=2 objectionable=2 cadenza=2 spoken=2 deepseek=2 stand=2 import=2 cinderpeak=2 case=2
     surrender=2 quality=2 university=2 view=2 up=2 bug=2 H:berget=2 H:limited=2 H:welcome=2 H:promise=2
     H:handling=2 H:what=2 H:miscellaneous=2 H:yve=2 H:yes=2 H:usual=2 H:exclusion=2 H:academic=2 H:clause=2
     H:for=2 H:advisor=2 H:deepseek=2 H:commercial=2 H:investment=2 H:an=2 H:party=2 H:third=2 H:support=2
     H:closely=2 H:not=2 H:non=2 H:n't=2 H:tools=2 H:outro=2 L:generate=2 L:all=2 L:forbidden=2 L:employ=2
     opinions=2 usability=2 hereby=2 mosaic=2 negatively=2 them=2 affirmer=2 treatment=2 integrator=2
     microsoft=2 declaration=2 kete=2 maintain=1 validity=1 people=1 assessment=1 allow=1 except=1
     authenticity=1 obtain=1 set=1 general=1 hidden=1 channels=1 place=1 with=1 i=1 such=1 body=1 among=1
     flaws=1 far=1 fail=1 therapeutic=1 can=1 defamatory=1 conformity=1 H:signals=1 H:six=1
     H:modifications=1 H:notice=1 H:shanghai=1 H:digital=1 H:five=1 H:ministry=1 H:apply=1 H:submission=1
     H:do=1 H:hi=1 H:line=1 H:laboratory=1 H:affairs=1 L:user=1 L:model=1 L:predictions=1
     L:recommendations=1 L:do=1 L:it=1 L:analytics=1 cigale=1 however=1 out=1 organizers=1 especially=1
     its=1 hand=1 specifically=1 viruses=1 H:prohibited=-1 meet=-2 who=-2 products=-2 produced=-2 version=-2
     limitation=-2 practices=-2 some=-2 therefrom=-2 customer=-2 what=-2 account=-2 must=-2 anything=-2
     derivative=-2 research=-2 technology=-2 csi=-2 application=-2 reliability=-2 H:rights=-2 H:l=-2
     H:you=-2 H:and=-2 H:or=-2 H:feedback=-2 H:restrictions=-2 direct=-2 name=-2 non=-2 reserved=-2
     anthropic=-2 database=-2 inc=-2 latent=-2 individual=-2 generate=-3 materials=-3 software=-3 person=-3
     well=-3 acknowledge=-3 weights=-3 authors=-3 property=-3 solely=-3 part=-3 arising=-3 collectively=-3
     whether=-3 known=-3 dealing=-3 notice=-3 #=-3 course=-3 create=-3 assume=-3 loss=-3 copyright=-3
     training=-3 commercial=-3 patent=-3 may=-3 custom=-3 an=-3 copy=-3 DEF=-3 H:conditions=-3 H:of=-3
     L:you=-3 L:including=-3 L:for=-3 L:to=-3 L:this=-3 MODE4=-3 than=-3 disclaimer=-3 means=-4 use=-4
     distribution=-4 user=-4 satisfactory=-4 statute=-4 their=-4 code=-4 on=-4 to=-4 agreement=-4
     feedback=-4 GOV3=-4 H:definitions=-4 L:use=-4 our=-4 foregoing=-4 that=-4 license=-4 grant=-4 from=-5
     a=-5 by=-5 other=-5 GOV2=-5 H:disclaimer=-5 LEAD=-5 matter=-5 under=-6 related=-6 MODE0=-6 MODE3=-6
     usage=-6 this=-6 H:use=-7 terms=-7 you=-10 MODE1=-11 GOV1=-12 HEAD=-13 GOV0=-15 MODE2=-15
    """
}
