/**
 * How common words are in news: in how many of 840 US news articles of 2015 and 2016 each stands.
 *
 * Made by `test/learn/lexicon.ts`; counts only. A block a rarity, in nats: the
 * natural logarithm of articles over articles with the word, to the nearest
 * half. A capital marks what is nearly always written with one. Words of fewer
 * than 3 articles are not listed: they are rare.
 */

export const articles = 840;

export const frequencies = `
0
a an and as at be but by for from has have he his in is it not of on S said that the to was who with
0.5
about after all also are because been campaign can candidate Clinton Democratic do Donald even had her Hillary
him I if just last like more most new no now one or other out over people president presidential Republican
she so some state T than their there they this time Trump two up we were what when which will would you
1
according against American among any back before being Bernie between both called candidates could country did
don down during election far first former get going Gop House how including into its know long M made make
many may much national news nominee Obama off only our party political primary re Republicans right same
Sanders say secretary Sen should since states still support take them then think those three through told
Tuesday U United very vote voters want Washington way week well where while white year years York
1.5
added again ago already America Americans another around asked attacks away become behind believe best better
big bill call came case change chief clear come committee conservative convention Cruz D day days debate
Democrats director does doesn doing done earlier early end enough every fact federal few Florida four front
full general go good got Gov government great group help here home interview issue issues job John later law
lead leaders least left less likely little ll look lot major making Marco me media members might million
Monday money month months Mr my nation need never next night nomination number office officials once own part
past percent place point policy politics polls post public put question race real really recent Rubio run
running saying says second security see Senate senator several show something statement such supporters Ted
these thing things though Thursday times too took top trying under us use used ve wall Wednesday went whether
why win without won work working world wrote yet your
2
able abstract across act action actually address administration ahead almost along although always am
announced anti anyone anything attack attention bad Barack based became began billionaire bring Bush business
C California calling calls campaigns candidacy care Carolina center chairman Chris city class close Cnn
college comes coming comment comments community conference Congress contest continue continued control course
court criticism crowd current David deal decades decision delegates Democrat Department despite didn different
each economic economy effort efforts eight either elected email especially establishment event ever executive
expected face failed fall family feel fight final find five focus foreign found Fox free Friday further future
gave George getting give given governor groups half Hampshire hard having head health held helped high himself
history hold hours however idea immigration important information instead Iowa isn J jobs July June Kasich
keep key kind known large late latest leader leadership leading led let liberal life line looking lost low
majority makes man March matter meeting men message middle moment morning move movement Muslims must name
nearly needed needs noted nothing November often Ohio old open opportunity organization others outside
particularly Paul pay person personal plan plans points policies poll position possible potential power
presidency press presumptive primaries private problem process questions R rally rather received recently
record released remarks report reported response rights role runner Saturday seen senior set showed shows side
similar six small social someone South speaking speech spent spoke staff stage start stop story strategy
Street strong suggested Sunday super supporting sure system taken taking talk talking team telling term Texas
text third thought today together toward try turn turned Twitter University until using Vermont vice victory
votes voting wants war weeks whose winning within women words worked wrong young
2.5
Abc above access account accused adding advantage adviser age agenda agree agreed agreement aides air allies
answer appeal appear appeared appears approach April aren argued argument ask associated attempt audience
author average backed backing ballot ban base battle becoming beginning believes Ben beyond bid biggest
billion black board book border born brought build building built businessman cannot Carson cases cast caucus
caucuses central certain certainly challenge chance changes children choice citizens civil claim clearly co
common companies company compared concern concerns congressional conservatives consider considered contests
continues contrast conversation cost countries create created crisis critical criticized cut death decided
declared declined defeat defense delegate described difficult directly district dollars donors dozen East
elections electorate else emails endorsed endorsement entering entire estate events everybody everyone
everything evidence example experience Facebook facing families father favor fear February fellow field figure
finally financial firm focused follow followed following force forward friends fund game gets giving global
goes gone ground growing guy H hall hand hands happen happened hasn hear herself higher hit holding hope host
hour hundreds husband illegal immediately immigrants impact include included includes income increase
increasingly independent influence interest international interviews investigation involved Iraq Islamic
itself January Jeb Jersey Joe justice killed largely largest laws leave leaving legal level list live lives
local longer lose love lower manager margin mark mass maybe mean means meet member met Mexico Michael Mike
military millions mind minority moving Mrs Muslim N near network non none North numbers O October offer
offered official opposed opposition order Pac paid particular parties path Pennsylvania percentage perhaps
Philadelphia planned play played playing pledged police politically politicians Politico polling poor popular
population positions powerful pressure previous previously pro probably problems professor program proposed
provide provided publicly push quickly radical radio raise raised raising read ready reality reason referring
reform relationship release remain remains Rep repeatedly reporters reports research respond responded rest
result results rhetoric rise risk rival rivals room rules saw school seeking seemed seems self sense sent
September series serious served server service seven share short shot showing sign significant simply single
son soon sought speak speaker special spending spokesman stand standing star started stay step strength
success summer supported supporter takes tax television tell terms terrorism terrorist themselves thinks
thousands threat total tough town trade trail tried true Tv tweet tweeted ultimately understand union video
view views violence voice voted voter W wanted wasn watch ways West whole whom wife willing winner wins
Wisconsin woman workers works wouldn
3
ability abortion absolutely accept acknowledged actions active activist activists ad addition additional ads
advice advisers advocate affairs affordable African afternoon agency aggressive aide aimed al allow allowed
alone amendment amid amount anger angry announcement anybody Ap apparent appearance approval area areas argue
arguing Arizona Arkansas army article asking assault Association attacked attacking attempts attorney
available avoid B bank banks beat becomes begin behalf believed below benefit benefits Benghazi Biden bigger
bit block blue break breaking Breitbart bringing buy Calif campaigning capital Capitol career Carly carried
cash cause caused Cbs century chair challenges challenging changed changing charge charged charges check
Chicago child China choose Christie cited claimed claims classified Cleveland climate closed closely closer
club coalition Colorado com commander commitment committed communications communities completely concerned
concluded conducted conflict continuing controversial controversy core corporate costs couldn council count
county cover coverage credit criminal critics crucial culture currently cycle daily dangerous data date
daughter dead deals debates debt decade December decide decisions deep deeply defend defended degree deliver
delivered democracy denied details determine development died difference differences direct direction discuss
discussion divided documents dollar donations door double doubt draw drawing drawn drew drive dropped due e
earned easily eastern easy editor education effect effective effectively emerged employees ended endorse
endorsements energy enforcement ensure era Europe evening eventually exactly exchange executives exit expand
expect experts explain explained expressed faced faces facts fair faith false familiar fast favorite Fbi fears
Feb fell felt female fewer fighting filed finding Fiorina fire fired Fla floor folks forced forces form
foundation founder freedom friend friendly fully funding fundraising gap generally generation gives goal
gotten greater growth gun handling happens harder hate haven heading heard hearing heart heavily helping
highest highly Hill holds hoped hopes hoping huge human hurt id ideas Illinois image incident increased
increasing Indiana individuals industry inside insisted instance Institute intelligence interests investment
Isis issued James Jeff joined Journal judge keeping Kelly kept knew knows labor lack language larger lawmakers
lawsuit lawyer leads learned legislation letter liar Libya lines living longtime looked looks losing loss main
mainstream market Martin Maryland Massachusetts massive mate mayor Mccain meant meanwhile measures mention
mentioned messages Mexican Michigan minimum minister minute minutes mistake Mitt moderate mogul momentum
mostly moved Ms Msnbc multiple named nationally nations Nbc necessarily necessary negative neither Nevada
newspaper nine nobody nominating nor note noting nuclear offering ones online opened opening operation opinion
opponent opponents organizations Orlando otherwise outcome overall overseas P page parents Paris pass passed
paying performance period Peter phone pick picture piece places planning platform plus pointed pollster
populist positive possibility posted potentially praised prepared presence present pretty prevent price prime
principles priorities profile progressive project prominent promise promised promises proposal proposals
protect proud prove proved published pushed pushing putting quarter questioned quite racist rallies ran rate
reach reached Reagan reasons records refugees refused registered regularly related religion religious remained
remaining remember reporter reporting represent represents reputation request requests require required
resources respect responsible retired return revealed review revolution rich Richard Rick rising Robert Romney
roots roughly rule Ryan safe San save scandal scheduled Scott scrutiny season secret secure seeing seek seem
sees senators send separate serve services serving shared shift shooting shown sides signed signs simple site
sitting situation socialist somebody sometimes sort source southern specific specifically speeches spend split
spokeswoman spring stance standard stands starting stated statements status stood stopped stories strategic
strategist stronger strongly students style subject successful suggest suggesting superdelegates supports
supposed Supreme surprise survey swing Syria Syrian talked talks target taxes test th thanks thinking
throughout ticket ties Tom tone track traditional trouble truly trust truth turning turnout twice unless
unlikely upon urged Usa usually values various vast veteran via victims victories Virginia visit vowed Vt wage
wages wake warned water wealthy weapons website weekend Western whatever wide widely wing word worried worse
worst worth written yes younger
3.5
abroad accepted accepting accounts accusations achieve acknowledge acting activities actor actual add
addressed addressing admit admitted adopted advanced advocacy advocates afford agencies agents aggressively
Alabama allegations alleged allowing allows ally alternative ambassador amounts analysis analysts Angeles
annual anonymity answers anxiety apart apparently appeals appearances appointed arguments arm arms arrived
aside assistance attend attended August award aware backers background badly balance ballots barely basic
basically basis battleground Beach beating begun behavior Bernardino bills bipartisan birth birther blame
blamed blasted Bloomberg blow Bob body bold boost borders Boston bottom brand Brian brief briefly broad
broader broke Brooklyn brother Brown budget bureau businesses cable calendar camp campaigned captured car card
careful carry catch caught centers Ceo challenged challenger chamber champion chances channel chaos character
Charles checks Chinese choices choosing chosen Christian Christians Chuck church circle circumstances cities
citing citizen citizenship claiming clinch Clintons closing cold collar colleagues Columbia column combat
Comey commanding commission compete competing competition competitive complained complete complicated
comprehensive compromise condition conduct confidence confident confirmed conflicts congressman Connecticut
connection consequences considering consistent constitution constitutional consultant contender contenders
contested contributed contributions controlled conventions conversations Corey correct counsel counted counter
counting couple courts covered crazy creating crime criticizing cross crowds cultural cuts cutting damage Dan
danger de dealing Debbie Dec decline defeated defending deficit defined delivering demand demands demonstrate
denounced deportation deputy Des describe designed desperate detailed determined devoted digital diplomatic
directed discussed dismissed distance diverse divide divisive Dnc document domestic dominated donor doors
dozens Dr driven driving drop drug easier echoed economics economists Ed edge editorial electoral Elizabeth
elsewhere embrace embraced employee ending engage engaged enormous enter entered enthusiasm enthusiastic
entirely environment environmental equal Eric error essentially estimated European evangelical except exist
existing expanded expanding expansion expectations expensive experienced expert extent extreme extremely eye
eyes F fail failure fairly fallen falling favorable favored favors feeling feels fees feet fierce fifth
figures file fill filled finance finds fine finish finished firms fit fix followers formally forth fought
founded fourth France Frank fraud frequently fresh frustrated frustration fuel fun fundamental funded funds G
gain gained gains Gary gas gathered gathering gay gender Georgia Germany giant goals God governors Graham
grand grass greatest green grew grow grown guess guns guys hadn handful handle happening happy hardly Harry
harsh headed headquarters heads heat heavy hell hired Hispanic Hispanics historic hitting honest hopeful
hosted hot hotel Huckabee Huffington identified identify identity ideology ignored Ii ill images imagine
immediate immigrant importance impossible improve indeed independents indicated individual inequality
influential infrastructure initial initially insiders insist inspired institution institutions insults
insurance intended intense interested interesting internal internet interviewed introduced invited involvement
involving Iran Islam island Israel Jan Jason Jewish Jim Johnson join joining joint Joseph Josh journalism
journalists Jr judges judgment judicial K keeps Kentucky Kerry kids kill killing king knowledge L lady laid
land Las Latino Latinos launched lawsuits lawyers lay leaning learn Lee legacy legislative levels Lewandowski
liberals lie light likes limited Lindsey link linked listen lived locked Los losses mail maintained malley
managed management Manhattan margins marked markets marriage match material math matters Mcconnell meaning
measure meetings Miami Michelle mid miles minds minorities missing mission Mitch modern Moines moments moral
mother moves movie myself names narrative narrow nationwide natural nature net networks neurosurgeon neutral
newly nice nominated nominees notes notion Nov numerous obviously odds offensive offers officer officers oh
oil older ongoing onto openly operations opportunities oppose opposing opposite organized organizing original
outsider Oval overwhelming overwhelmingly pace Pacific Pacs pages panel paper park participate partisan
partner partners partnership parts peace per perfect personally photo picked picking placed pledge plenty
pointing poised politician popularity posed possibly poverty powers practice practices praise pre predicted
prefer presidents pressed prices priority prison privately professional programs progress progressives
projects promising promoting prompted prospect protection protest protesters providing pull pursue puts
qualified quality quick races racial Rand range ranks rare rates rating ratings reaching reaction recalled
receive receiving recession recognize recognized red reduce referred refusal regardless region regional
register regular regulations Reid reject rejected relations relatively relief repeated replied reportedly
representative representatives represented representing requested requires residents responding responsibility
returned returning returns Reuters revenue risks Rnc road roll Ron Ronald rose round ruling runs Russia
Russian safety sales sat scale scene schedule schools science Sean seat seats sector seemingly select sell
selling sending sensitive Sept serial seriously serves session sessions setting sex sexual shape shares sharp
shootings shortly shouldn shut signature significantly sit size skeptical skills slightly slow smaller smart
Smith society sold solid solution solutions somewhat sorry sound sources space Spanish speaks spoken spot
spotlight spread square St staffer staffers stake stakes standards starts staying steps Steve stock
strategists streets stretch striking strongest struck struggle struggled struggling stuck student study stuff
stump subsequent substantial suddenly suggestion suggests surge surprised surprising surrogate sweeping table
tactics targeted targeting targets task tea technology telephone tells temperament temporary tens tenure
terrible territory terror terrorists thirds Thomas threatened threats thus tie tied tight Tim tonight topic
totally tour Tower train treat treated trip troops trusted turns type typically unable unclear undecided
understanding understands undocumented unemployment unfair unions unite unity universal unlike unusual
upcoming updated urging usual v Va value variety Vegas version veterans viewed violent virtually vision
visited vulnerable wait waiting walk walked warning Warren Wasserman watched watching wave weak wearing Weaver
welcome whoever widespread William wish wonder worry write writes writing y zero
4
Abedin absolute abuse acceptance accomplish accurate accusing acknowledging acted actively activity adult
advance advertising advised advocating affect affected Afghanistan afraid Africa agent agreements agrees aid
aim aims aired airing airport airwaves Alan Alex aligned alive allegedly allegiance alleging alliance
alongside amazing Amazon ambitious amnesty analyst anchor Anderson Andrew angered Ann announce announcing
answered Anthony anymore anytime anywhere apologized appealing appearing applauded applause Apple apply
appreciate approaches appropriate approved Arab arena argues Ariz armed array arrested art Asia Asian asks
asserted assertion assessment asset assets assigned assistant assume assured Atlantic attackers attempted
attendees attending attract attracted attributed audiences Aug authorities authority authorized Avenue awkward
Axelrod Ayotte baby backer backs band banking banning bar barriers bash Bay bear bearer bearing beaten
beautiful begins Beijing belief believing belt benefited bet bias billionaires billions bitter blacks bloc
blocked blocking blood blunt boasted bomb booed books boos boss bought bound bowl boy breakfast breaks bridge
brings Britain British broadcast broadly broken broker Brookings brothers busy buying camera camps Canada
cancer capable capacity capture carefully careless cares carries carrying Carter casting Catholic causes
causing cautious celebrated celebrating celebration celebrity centrist chairs chairwoman Charlie cheered
cheering cheers Chelsea chose Christmas Cia circuit clash classic clean clip closest coal code collapse
collected color columnist combined comeback comfort comfortable command commerce commercial communication
comparison compelling competitors complaints completed complex computer conceded concerning conclusion
concrete condemned conditions conducting conferences confront connect connected connections conscience
consensus conservatism considerable consistently constant constantly construction consulting consumers contact
contained containing content contention contentious contract contrary contributing contributors controls
conventional convince convinced convincing cooperation corner corporations corruption counties covering crack
crash creation credentials credibility credible criminals criticisms criticize critique crossed crushed Cuban
Dallas damaging dark Davis deadline deadly dean deaths deciding decisive declaring dedicated deemed deeper
defeating defensive define definitely degrees Delaware delay delegation demanded demographic demographics
demonstrated denouncing deny denying depending deport depth describes describing description deserve deserves
desire destroy detail determination devastating developed developer developing die Diego differently
difficulty digit digits dinner disagree disappointed disaster disclosed disclosure discourse discovered
discrimination discussing discussions display dispute districts diversity dividing division divisions dominate
donated doubts downtown draft dramatic dream driver dropping drove duty dynamic eager earn Earnest earning
earnings earth Edward eighth elect electing element eligible elite elites emailed embarrassing embracing
emerging emotional emphasis empire employers employment empty encourage encouraged encouraging endorsing ends
enemies enemy engagement English enjoyed enjoys ensuring entrepreneur episode equally equivalent erupted
established estimates ethnic eve everywhere exact exception exchanges exclusive exclusively exists expecting
expects explaining explanation exposed express extended extends extensive extra extraordinary extremist factor
factors failing Fallon famous famously fan fans fate fault featured features Fed feelings fence fields filing
filings film finances findings firearms flag flat flew flight flip fly flying focusing follows food foot
footage football forceful forcing forget formal formidable fortune forum frankly freely French frontrunner
fueled fundamentally fundraiser gaining Gen generated generations genuine German Getty Gingrich girl girls
glass Glenn globe gold Goldman golf gonna goods Google governments graduate grant granted Grassley grassroots
guard guest guilty halls handed harm Harvard hatred Hawaii headline headlines heated hedge helps Henry
heritage Hewlett hey highlight highlighted highlighting hiring historically hits Hollywood homeland homes
hometown honor hopefuls horrible hostile hosting hosts housing Howard Huffpost Huma hurting Idaho ideological
ignore illegally impose impressed improved incites incomes increases incredible incredibly incumbent
independence indicate industrial industries inevitable initiative inquiry insider inspector insult insurgent
intent intention invest invested investigating investigative investigators investor investors Iranian Isil
Jack Jackson jail Jake Jane Japan Jennifer Jews Jimmy joke Jon Jones journalist judiciary jump jumped Justin
Kaine Ken Kennedy Kevin kid kinds knock knowing Korea ky La lacks landscape lasting launch launching laying
learning leaves legitimate length lengthy lesson lessons letters leverage libertarian liberties liberty lies
lift liked limit limiting lined listed listening literally loans lobbyist lock London looming Loretta loser
loses lots loud loudly louis Louisiana loved lowest loyal lying Lynch machine magazine magic Maine maintain
majorities makers male Manafort manage managing manufacturing map married Mary massacre matchup Matt
meaningful meantime medical Medicare Megyn memo mere Mexicans Midwest migrants Millennials Miller Milwaukee
minded mine Minnesota minus misogynist miss missed Missouri mistakes mix mixed mocked model moderator modest
mom mood moreover mothers murder Murphy music naming Nancy narrowly nasty native Nato Navy negotiating
negotiations neighborhood neighboring neighbors nervous Newt nightclub Nixon nominate nonetheless nonprofit
normal northern notable noticed Obamacare observers obstacle obtain obtained obvious occasionally occurred
offices officially Ok okay Oklahoma oldest op opens operating operative operatives opposes optimistic option
options orc ordered Oregon organize organizers ought ourselves outlets outrage outreach outright outsiders
overcome overhaul owned owner owners owns Pa pack Packard packed pain painting pair Palm Palmieri parent
Parenthood parliament partial participants participation partly passage passing passion passionate Pat Patrick
pattern payer payments Pence perceived perception performed permanent personality personnel perspective
persuade phase photos phrase physical pic pitch pivot pivotal plane planet players plays please podcast
portrayed pose positioned posts predict preferred prepare preparing presented presents prevented Priebus
primarily principle prior prize probe proceed produce produced product production profit profits projected
promote proof propaganda properly property proposing prosecuted prosecutor prosecutors prospects protected
protecting protests proven provides provision provisions provocative pulled pundits purchase pursuing Putin
qualifications quarters questioning quiet quietly quit quo racism raises rallying rampant ranging rank ranking
rapidly rapists rarely rattled readers reading reads Realclearpolitics realdonaldtrump realistic realize
reasonable recalling recognition recovery reduced reducing reelection reference reflect reflected reflecting
reflects reforms refugee refuse refusing regard regarding regime registration regret Reince reiterated
rejection relationships relative releasing relevant reliable reluctant rely remark remarkable reminded
reminder reminding removed repeal repeat repeating replace replaced requirements requiring Reserve reserved
resign resignation resistance resolution resolve respected respectively respects respondents responses
restrictions resulted retail reveal reversed Rhode rigged risen rock Rodham Roger rolled route row ruled rural
rush Russians Rust Sachs sad Santorum Sarah satisfied saved savings scandals scenes Schultz Schumer scored
screen sea search secured securing seeks segment seized selected selection Sens sentence sentiment sets settle
shake sharing sharply shifted shifting shifts shock shocked shop shots sick signal significance silver
similarly Singer sister sites sits sizable skepticism slammed slogan slot slowly soldiers solidarity somehow
somewhere sons sooner soul sounded sounds Soviet speakers specifics speculation speed spirit sponsor sponsored
stark stars statewide stating station stayed steady steel stem Stephen stepped Steven Stevens stick stone
stopping stops straight strategies stream strengthen stressed strike string struggles studies stunning stupid
substantive succeed succeeded successes successfully successor sudden sued suffered suggestions suit Sullivan
summit superdelegate supportive surprisingly surrogates surrounding surveyed surveys survive survived Susan
suspended sustained sway swept switch systems Tampa tank tap teachers tech televised temporarily tend tends
Tennessee tensions testimony testing tests tex thank theater theme theory therefore thin thoughts thousand
threatening threshold throw throwing thrown tide timing tired title titled tomorrow tool topics touch touched
tougher tracks traded trading tradition traditionally tragedy trailing trails training Trans transgender
transition travel traveled traveling Treasury treatment tremendous trend trial tries trillion tuition Turkey
turmoil tweeting tweets typical Ukraine ultimate un unacceptable uncertain uncertainty undermine understood
unfit unfortunately unify unifying unique universities unknown unpopular unprecedented unqualified unusually
upi upset urban user uses Utah Valley valuable vastly versus vetted videos viewers violated violation vital
Vladimir vocal voiced voices volunteer volunteers Walker walking walls wars weakness wealth weapon web weekly
welcomed weren whites wild willingness wind winners witness worker worldwide worries wounded writer X
xenophobe yesterday yourself Youtube zone
4.5
abandon aboard abortions abruptly absence absent absurd academic academy accompanied accomplished
accomplishments accord accountability accountable accuses achieved achievement activism actress acts Adam
adapt addresses adds admission admitting adults advances advantages adversaries advise advising advocated
affair affiliate affiliated Afp aftermath afterward ages aging Ailes alarm alarmed Alaska alienate alike Allen
altogether Amanda ambitions amendments amounted Amy Angela annually answering anticipated Antonin anxieties
anyway apartment apologize apology applied appoint appointment appointments Apprentice approaching arrangement
arrive arriving articles aspects aspirations assist associate associates assumed assuming assumption assure
attempting attendance attitude attitudes attorneys attractive authoritarian authors auto avoided avoiding
awarded awards awful backlash bag bailout Baker balanced ball Baltimore bankers banned Bannon Barbara bare
bargain barrier barring Barry bars bases battled battles Beck beliefs bench Benjamin Bennett bent Bern beside
besides biased bigotry blog Bobby bolster bombing bond bosses box boycott Brad brain brash briefing bright
brokered Bruce bruising brutal bubble bulk bully bump burden Burlington burn burning bus bust Buzzfeed cabinet
cameras Canadian canceled capitalize carbon cards Carl Carlos casino Castro category ceiling celebrities chain
challengers championed championship Chancellor chants chaotic chapter charities Charleston chase cheap cheaper
cheer Cheryl childhood Christopher cite civic civilian clarity clashed clashes classification cleared clinched
clout Cnbc coast codes Cohen Colin colleague collect collection collective colleges Collins combination
comedian commentary commissioner committees committing communist compare comparing compiled complaint compound
compromised concept concessions conclusions condemn condemning confidential confirm confronted confused
consideration considers conspiracy constituencies constituency consumer contacted contain continuation
contradict contrasts contribute contribution contributor controversies convicted Cook cool coordinated
correction correspondent corrupt costly counterparts coup coupled courses Craig crimes critiques crooked
crossing crude cry Cuba Cuomo curb currency customers cycles dad Dakota dangers Daniel database datetime
dating daughters dealings dealt debated decent decidedly decisively declaration declare decried defiant
definition deleted deliberately demanding demonstration Dems denial Denver departure depend dependent deployed
deported descent desk desperately destroyed destroying destruction detailing detained deter determining
detractors Detroit develop Devine Dick dig dilemma diminished diplomacy diplomat disabled disagreement
disagreements disappointment disastrous disclose disease disgrace dislike dismantle dismissing
disproportionately disputed disputes dissent distant distinction distinguished distraction distributed doctor
documentary documented Dodd dog dominance dominant donation doom doubled Douglas downturn drama draws dressed
drives drugs ease echo echoing economically economies economist edged editing educated effects el elders
electronic elementary elevated eliminate eliminated eliminating Emanuel embassy emerge emergency emissions
emphasize emphasized emphasizing employed employer en encountered endless endorses energized engaging engineer
enjoy enterprise enters entertainment enthusiastically entities entry equality equity escalated escape
establish establishing ethics ethnicity evenly eventual everyday evident evil ex excellent exceptions
excessive excited excitement existed existence expectation expense experiences expertise explains explicitly
exploit expose exposure expressing extend extension extremism extremists facilities facility factory fails
failures fake fallout falls fame fantastic fashion faster favorability favorably featuring Fec federation feed
feud fiction fiery fighter fighters fights files financed finishing firing firmly fiscal fixing flags flawed
fled fleeing flood flow flowers focuses forcefully Ford forecast foremost formed forms Fort fossil founders
founding fracking fraction fractured frame framed Franklin fraught frequent frustrations fulfill function
fundraisers funny furious Gallup games gang Garland garnered gates gather gays generate generating generous
gifts Giuliani glad glimpse globalization goers golden Gore governing grabbing grabs grade gradually
graduation grants grasp greatly greed Greenberg greeted gross grows guarantee guardian guide guidelines Gulf
hack hackers hacking hair halt handled Hannity hardest Hart hates healthy hearings hearts heed heightened helm
helpful hero Hewitt Hicks hide hints hire historical hole holiday honestly honesty honored hopefully horse
hospital hostility household households houses Houston http https Hugh hundred hung hurdles hypothetical Ian
ice icon identifying ideologically ignorant ignoring Iii implemented implied implying importantly imports
imposed imposing impression impressive improvement improvements improving inability inaccurate inappropriate
incendiary incentive incidents inclination inclined incremental India indication indictment inevitably
infamous inflation informed injured inner innocent inquiries insisting insists inspire inspiring instances
instantly insulting insurmountable integrity intellectual intelligent intends interactions interrupted
intervention introduce introducing introduction invasion investigate investigated investigations investing
investments invitation inviting invoked Islamist Israeli Ivanka Japanese Jared Jay Jeffrey Jerry Jerusalem jet
Joel joked jokes joking Jonathan Jupiter jury justices justified justify Kansas Katie Khan kick kicked killer
Kim kingdom Kirk kitchen Klein knocked Koch label lacked ladies Lake lamented landed landing landmark
landslide Larry lately Latin laugh laughed Laura League leaked lean legally legislature lesser letting Lewis
Lgbt liability library lied lifetime lifted likened limits Lincoln links listened lists loan lobby lobbying
lobbyists location lone longest losers loving lowering Lt lunch mad magnate mainly maintains maker managers
Manchester mandate manner manufacturers marathon Marc Maria Marine marketing marking marks master matched
matchups Matthew maximum Mcdonald measured Medicaid meets Melania membership memoir memorial memory mental
merely Merkel Merrick mess messaging methods midnight midst migrant migration mile militant militants Mills
ministry minor mired mirror misleading missile Mississippi Mitchell mobilize mocking mode moderates Monica
monitoring monthly Mook Moore mortgage Moscow motivated mount mouth muscle museum nationalist Nazi nd nearby
negotiate negotiated neighbor nev nevertheless newspapers Nick nights nominations normally norms Northeast
notably notice nowhere Nra objective obligation obligations obtaining occasions occur Oct offense onstage
opinions opted optimism orange orders ordinary organizer originally outlined outrageous outspoken outstanding
overnight overseeing oversight overturn ownership package pact painful Palestinian Palestinians Pam panic
papers participated passes pastor paths Patricia patriot pause pays peaceful peak pending Pentagon perfectly
perform performances performing persistent persuaded pharmaceutical Phil Phillips philosophy photograph picks
pictures pieces piled pipeline placing plain plant platforms playbook player pleaded pleased pledges plotting
Podesta polarized polarizing polite politicized polled pool pop pope populations populism populous portion
portray poses potent poured practically pragmatic praises praising precedent precincts predicting prediction
preference preserve pressing prevail prevailed preventing preview priced principal print prisoners procedure
procedures proceedings proceeds producing products professionals profound prompting propel proper proportion
proposition prosecution protections protester province pulling pulse punch punished purpose purposes pursued
Qaeda qualify qualities quote quoted quotes Rachel racially railed rallied rape rapid rated raucous react
reacted realized rebuffed rebuild rebuilding recall receives reception reckless recognizes recommend
recommendation recommended reconsider recorded recruit recruiting referencing referendum reflection refrain
regarded regions registering regulation rejecting relentless relentlessly reliably relied relies relying
remarked remembered reminds reminiscent remove Rendell renewed replacement reply Republic requirement
researchers resist resonate resort responds restaurant restore restraint restricting restrictive retain
retirement reveals revelations reverse revolt revolutionary Rice richest rid Rifle rises risky River roads rob
Robby robust rocky roles roof Roosevelt root Ross routinely Roy rumors runners sacrifice sale Sam sanctions
Scalia scare scared scathing scenario scientist scientists scope score scores scramble screening script seal
seconds secrets section seeming seize Senatorial sentenced sentiments settled settlement severe sexism shadow
shaking shameful shaped shell sheriff shield shirt shirts shook shopping shouted shouting showdown shy sided
sidelines sight signaled signals silence Silicon situations sixth skill skilled skin skip sky slam slamming
slams slate slip slipped smile soft soil solely solidly solve sophisticated sorts sounding sparked
speechwriter spin spirited sports spots spreading squarely stability stable stacked stances statistics stature
steal stealing steep steering stepping stern Stewart sticking stiff stimulus stir store strain streak strict
strongholds structure studied submitted subscribe subsequently substance substantially subtle sue suicide
suite suits summers sums sun supposedly surface surged surging surrounded suspect suspected suspend suspicion
sustainable sympathetic sympathy Syrians tables tackle tactic Tad tale tally tariffs taught Taylor teacher
teaches teaching tears technical technically technologies teenager ten tendency tense tension Terry tested
testified thanked theft themes theories threaten threw thwart tier tiny tip Todd tolerance tools Toomey touted
touting towards tracking traction traffic tragic trailed transcript transcripts transfer transform translate
transparency transparent trash treating trends tribute trigger trips triumph troubled troubling trounced tune
Turkish tying types ugly unanimous unaware unclassified uncomfortable undercut underdog underestimated
undermining underscore underscored unexpected unexpectedly unfairly unfavorable unit Univision unofficial
unpopularity unpredictable unsecured unwillingness update updates upper ups urgency urgent users vacation
vague Van vehicle vehicles venture ventures venue vetting viable victim Vietnam violating violations viral
visa visas visiting vow vowing vows Vp vs vulnerability vying waited Wallace Walter wanting warm warming
warnings wary watchdog waterboarding waves waving wealthiest wear websites weigh weighed weight welcoming
welfare Wells whiter wider wildly Williams Wilson window winter Wis wise wishes withdraw woes wolf wonderful
worrying writers wrongdoing Wyoming xenophobic Yahoo yard yield youth
5
Aaron abandoned abandoning abiding Abraham absentee academics accelerate accelerated acceptable accessible
accident accusation accustomed achievements achieving acquired actors acutely additionally adept adequate
adequately adherence adjustments administered administrations admirable admiration admire admits adopt
adopting adoption advancing adverse advertisements advisory affecting affection affiliation affirm affirmative
Afghan aged agreeing agriculture aiming Airlines airstrikes aisle akin albeit Albright alienated alienating
allegiances allied allocated alter alternatives amassed ammunition ample amplify Andy animated anniversary
announcements announces anonymous antiabortion antipathy app appended appetite applicants application
approached approve approximately Arabia arbiter arbitrary arranged arrest arrests arrival arsenal articulate
articulated artificial Ash aspect ass Assad assailed assassination assaulted assaults assembled assembly
assert asserting assertions assess assignments assuage assumptions asylum atmosphere atop attracting audio
Austin authentic authored authorization automatic automatically averages await awareness backfire backgrounds
balked balloting ballroom banker bankruptcy bans Baptist baseball Bashar bashing basketball batch bathroom
bathrooms battery battlegrounds battling bears Beast beats bed beholden belongs bemoaned benchmark Berlin
Bernstein betrayed bets betting Bible bidding bids bigot bin bind binding biography biological bite bizarre
Blair blaming blanket blared Blasio blasting blasts Blaze bleak bleeding blessed blessing blind blistering
blocks bloody blowback blows Blumenthal boast boasts bodies boisterous bomber bombshell bona booing boom
booming boosting boots boring borrow borrowing bother bothered bottles bounds boys Bradley Brady brass brave
Brazil breach breath Brennan brewing Brexit bridges briefed brilliant brink bristled broadcasting broaden
brokers Brooks brushed Brussels brutality Bryan buck budgets Buffalo buildings builds bulwark bunch buoyed
buried burned Burns burst buys buzz Cadillac calculated caller calm Cameron campus candidacies candidly Canova
cap capabilities capitalism capitalist capped caps captain cared caring Carlton Carol carpet Carrier cars
cartel carve catastrophic categories Catherine caucusgoers caution cautioned celebrate cellphones cement
Census centered centerpiece cents ceremony certainty championing changer chanted chanting characteristic
characterized charging charitable charity Charlotte charming charter chat chatter cheated checking chemical
chest chip chipping chocolate chorus Christ Christine Cincinnati circles circulating circus cites civilians
civility Clarence Clark classes cleaner clearance clearances clearer click client clients clinics clock
closures clothes clothing clubs coalesce coalescing Coca coffee coined Col cola collecting colony columns
combating combine comedy comic commanded commentator commentators commented commit commitments committeeman
communicate comparable comparisons compassion compassionate compelled compensation competence competent
complain complicate comply computers con Conant concede conceding concentration concert conciliatory conclude
concludes Concord Confederate confirmation conflicted confrontation confrontations confronting confusing
congratulate congratulated congratulations congresswoman conn consecutive consequence consequential
considerably consolidate constructive consulate consultants consummate contemplate contemporary contents
context continent contractor contractors contracts contrasting convened convert convey conviction Conway
Cooper coordinate coordinating copies copy cordial corn Cornell Corp Corporation Corps correctly correctness
correlation correspondence Cory Costa counterpart counts courage courtesy courthouse courting cousin covers
cozy crackdown cracking cracks creates credited credits crew crippled crises criteria critic critically
Crossroads crowded crumbling crush crystal Curiel custom customs cyber cynical Cynthia dade damaged damn Dana
dance dancing dates daunting Dave dawn daylight Dc deadliest deadlock deadlocked dealers dear debating debut
decides deck declarations declares declining defamation default defender defenders deficits defining
definitive deflect delayed deliberate demeanor demise demonstrating demonstrations demonstrators demurred
denies dent departments deploy deploying deportations deporting depression deprive depriving derail derided
derisively design designated detention developments dial dialogue Diane dictator dictators dies differ
differed difficulties dignity dimension diminish dining dioxide diplomats dire directions dirty disadvantage
disagrees disappeared disappearing disappointing disarray disavow disavowed discipline disclosures discomfort
discontent discount discourage discover discovery discretion discriminatory disgusting disliked dismal dismiss
dismissive dispatched dispel displaced displayed displaying displays disproportionate disqualified
disqualifying disrespect disrupt disruption disruptive dissatisfaction distinct distract distressed distrust
disturbed disturbing divides divorce divorced doctors dogged dole domain dominating donate donnell doug Dow
drafted drafting drag dragged dramatically drastically dreams drinking drivers drops droves drowned drum
dubbed dubious duck dues Duke dump durable duties dynamics dynasty dysfunction ear earliest earners ears
easiest eat eating echoes eclipse edges Edison editorials editors educational efficient Egypt Eisenhower
elaborate elderly electorates electric elements elevate eligibility embarrassed embarrassment embattled
emblematic emergence emotion emotionally empathy employing empower empowering empowerment enable enabled
enacted encounter encourages endured energetic energize enforce engineers England enormously Enrique entitled
entity entrance envisioned epic epidemic equipment Erdogan Ernst escalating espionage essential est estimate
ethical Eu evangelicals evenhanded evolution evolving exaggerated examples exceeding exceedingly excite
exciting excuse execute executed exercise existential expands expenses experiment explanations exploited
explosion explosive expression eyebrows eyed fabricated factories fading fairness famed fare fared Fargo farm
farmers farms fascist fat fatal fatally favoring feared feature fee felony feminist fervor fiercely figured
figuring finalized financially financing finger fingers finishes firestorm fireworks firsthand Fisher fitness
fits Fitton fl flanked flap flaws flexibility Flint flipped flooded flooding floors flourish flowed flurry
Foia fold fondness foolish footsteps foreclosure forefront foreigners forever forgotten formula fortunes forty
forums foster fractious Francis Francisco fraudulent freedoms freewheeling friendship fringe frontier fronts
fueling functioning functions furor furthermore fury Ga gaffe galvanized gambling gaps Garcia Garin garner
gatherings Gawker gaze gear gene generals gentleman gentlemen Geoff geography geopolitical Germans gesture
giants gift gifted Gilbert Gilmore globally gloom Goldberg Goldwater Gonzalo Gordon govern Gowdy grab grabbed
graduated graduates grandchildren grandfather grandmother Granite granting grappling grateful Greek greenhouse
Greg Gregory gridlock grief Griffin Grijalva grim grip grounds guaranteed guarded guards gubernatorial
guessing guests guidance guiding hacked Hail halfway Hamilton hammered Hamptons Hanchett handily hanging
happily harassment Harlem harmed harmful Harrison Hassan hat hateful haul hawkish headaches healthcare heating
heaven heels height heir Herald heroes hid hidden highlights highway hike hikes hillaryclinton hinted
historian Hitler Hollande Holocaust homegrown Hook horrific horror hospitals hotly hub Hudson humanitarian
humanity humayun humility hungry Hunter hurdle hypocritical ianhanchett iconic ideally identical
identification imagined immunity impassioned imperative implement implication implications implicitly imply
imprisoned impromptu improper inaction inauguration Inc incentives inciting inclusive incoming incorrect
independently index Indian Indianapolis indicates indict indicted indirectly ineffective ineligible
infiltrated inflammatory inflicted influenced informing inherited inhumane initiatives injustice inroads
insecurity inserted insight insistence Instagram instincts institutional instructed insufficient insurers
integration intend intensified intensity intentions interaction interfere interim interjected interpretation
interpreted intervene interventionist invoking involve involves Iowans Iphone Iraqi ire Irish iron ironically
irresponsible islands isolated isolationist issuing Italian item items Jacob Jacobs jam Janet jarring jeopardy
Jeremy Jesse Jessica Jesus jihad jihadist jihadists Jill Jindal jockeying Johnny joins jokingly Joni Jordan
Jose joy judgement Julia justification Karen Karl keen Kellyanne Kendall keynote Keystone Khizr kicking
killings Kkk Klan Klux knee knife knight knocking Korean kristen Ku Kurdish lab labeled labeling lacking Laden
lagging lago lambasted lame lane lap lapses laser lashed lashing latter laughing laughs lawmaker Lawrence
layoffs lays Le leak leans leftist legacies legalization legalized legalizing legend legendary legislator
legislators lenders lending lens lent Leon lesbian levy Lewinsky Libyan licensed licenses lieutenant lifelong
lifting lightning lights likable likelihood limitations lingering lining linking Lisa listing lit litigation
litmus lively lobbied located locations logic logistics longstanding looms loophole loopholes loose Lopez
lopsided Lord louder loves loyalty luck lucrative Luis lure luxury lyin Maddow Madison magnitude maintaining
maintenance makeup mandated mandates maneuvering mantle Mar marched marijuana Marla marry Marty Mason Mateen
materials mathematically mayhem Mccarthy md medium mega memories mentioning mentions Mercer merits Merrill
method metro Mich microphone Microsoft midday milbank mild millennial mini minimal minimize misconduct
mishandled mishandling mistrust Mo mobile mock models moderators modified mold momentous monetary mongering
monitor monitors moon Morris mortgages mosques motion mounting movements movies multi multinational murdered
Murdoch murky Murray muted mutual Naacp namely narrower nate nationals naturally Nazis nears Nebraska
necessity neck needle negotiation negotiator neighborhoods Nelson Netanyahu Nevertrump newcomers newfound
newsletter Newtown Nfl Nicole Nieto Nobel nod nonpartisan nonsense nonwhite norm nose novel nurses Ny oath
observation observed occasion occasional occupied occurring occurs ocean odd offended offs offset offshore
Oliver Olympics Omar ominous onetime onslaught operate opt org organizational originated orthodoxy Oscar
ouster outfit outlet outlining outlook outraged outset overhead overlap overlooked overlooking overly oversee
oversees overshadowed overtake overtaking overthrow overtime owe paint painted Pakistan Palin pamkeynen
pandering panels Panetta paperwork parade parallel parallels parks parliamentary participating partisans
passions passport pastors patch pathway patterns paused paycheck payment payroll peacefully peaked peddling
peers Pelosi pen peppered perceptions periodically permitted Perry Persian persona persuading Pete Peterson
petition Petraeus Pew phenomenon Philip Philippines Phoenix phones phony photographer physician pigs pill
pilot pin pink pitting Pittsburgh pivoted pivoting pizza plagued planes planks planted plants Plaza pleasant
pleasure pledging plight plummeted plurality pocket pointedly Poland polarization policing Politifact
pollsters poorly populated port portfolio portraying posing posting Potus Powell powered practical practiced
pray prayer prayers praying precarious precinct predecessor predecessors predictable predictions pregnancy
pregnant premium premiums preparedness prepares presenting presided presumably presumed pride privacy
probation problematic proceeded proclaimed productive profession prohibit projecting projections prolonged
prominence prominently promoted promotion prone pronounced properties proponent proponents proportionally
propose prosecute prosecuting prospective prosperity protested protesting protracted proudly providers
psychological publication publicity publisher publishers publishing Puerto punched punching punish punitive
pure purely pursuit pushes quarterly Queens questionable Quicken Quinnipiac racing radar radicalized Rahm
Raleigh ramped random randomly ranked rankings rant rationale ravaged razor rd reaches reacting reactions
realistically realities realization reasonably reassuring rebel rebellion rebels rebound rebuke rebuked rebut
Recep receptive reckoning reclaim recognizing recommendations reconciliation recounted recover recovered
recruiter recruitment redacted reduction Reed refer referenced references refers reflective refuge refuses
regards regulating reilly rein reined relate relatives releases reluctance remarking remembers remind remote
render renew Reno renovated rent repair repealing replicate reproductive Reps rescue resemble resentment
reserves residence resident resigned resisted resolved resonated resoundingly respective responsibilities
responsive restrict restricted rests resulting resume rethink retirees retroactively retweeted Rev revelation
reversal reversing reviewed reviewing reviews revival revive reward rewarding rhetorical Rico ridiculous
riding rift ring rip ripped ripping ritual rivalry Roberts Robinson Roe Rogers rolling rolls Roman rooms rough
rounds rousing routine rowdy Royal Rudy rulings Rupert rushed rushing Ruth safely safer sake salaries salt
sampling sanctuary sand Sandra Sandy Saudi saving Scarborough scares scheduling scholars scholarship Sciences
scoring scorn scrambled scrambling Scranton screaming screens screw screwed scripted searching searing
seasoned seated Seattle secrecy secretaries securities seeds segments seizing sellers sells sends senseless
sensible sensitivity sentences separation servers setback seventh sexist shaky shall shame shaping
shareholders sharia sharpened Sharpton Shaw shedding sheet sheets shelter Sherman ship shocking shoot shooter
shore shores shorter showcase showings shrink shrinking shutdown signatures signing silent similarities Simon
simultaneously sincere singled sink sisters slated slaughter slavery sleep slice slim slots smiling sober
soccer socially soften software solar soldier sole solicit solidify Solomon solving song songs Sonia Sotomayor
southeastern southwest sparred spat specializes spectacle spectrum spends spike sport spotted spouse sprawling
spur spy stages stagnant staked stalled stamina stamp Stan Stanford starring stations steadily steam steer
Stein stemming Stephanopoulos stereotypes stocks stolen stores storm straightforward strange strategically
strengthened strengths stress strictly stride strikes strode Stuart stumbled stumbles stumping subdued
succeeds suffer suffering sufficient suffolk suing suited sum summary Sunshine superior supplement supply
surely surpassing surprises surveillance surviving suspects suspending suspension suspicious swagger swaths
swiftly swipe symbol sync Syracuse systemic tack tactical takeover talent tallied tanks taped tapped Tapper
tapping tasked taste taxing taxpayer taxpayers Tayyip teach teamed teams tear techniques technological Tehran
teleprompter temper tended tent tentative tenuous terrain terrific territorial territories testify Texan
thereafter thirty thoughtful thread threatens thrilled thrive tiger tighten tighter timeline timestamp Timothy
tips tolerate toll Tony topped torture tossed touches toughest tournament towers toxic Tpp traced traditions
trained transactions transformation transformed transportation Trayvon treasurer tree tremendously trending
Trey tribe trillions trio troubles trove truck trucks Trumpian trustworthy tsunami turbulent turnaround Turner
twenty twin twist tx tycoon Tyler Uber unauthorized unbound uncommitted uncovered undergoing underlying
undermined undermines underscores underscoring underway undo uneasy unfavorably unfold unfolding unfortunate
unhappy unheard unified unifier unionized uniting universe unleashed unnecessary unnoticed unrealistic
unrelated unrest unsuccessful unsure untrue unveiled upbeat upbringing upend upended upfront upheaval uprising
upside upstate urge useful ushered uttered vacuum valued varying vein verbal Verizon viability vicious viewing
vigor vigorously village violate violates Virgin virtual virtue visceral visible visits volatile volume
volunteered vulnerabilities wade waged waging walks Walsh waning Ward warn wash waste wasted wasting waters
waved weaker weaknesses wedding weekends Weiner weird Wendy whatsoever whenever wherever whipping whomever
widening widow Wikileaks winds wiping wisdom withdrawal withering withheld witnessed witnesses wondered
wondering Woods worded wording wore workforce workplace worthy wounds wow wrap wrapped wreck xenophobia Xm
Yale yanked yeah yell yelled Yellen yellow yields Yorker Yorkers Z zach zeal
5.5
aback Abdullah Abe abilities abolish abrupt absorb Abu abused abuses abusive accelerating acceleration accent
accepts accessed accommodate accommodations accompanying accomplishing accomplishment accountant accounted
accumulated accuracy accurately accuse acknowledges acquainted acquiesced acquire acre acronym activated acute
adamant adapting addicted addiction Adelson adhere adherents adjective adjust adjusted administrative
administrator administrators admittedly adoring adversary advertised advertisers advises advisor affects
affirming afflicted affluent affordability Afl afloat afoul afterwards aggravated aggravating aggression
agitated agricultural aided ailing Aipac airline airplane airports airtime Akhil Albany Albuquerque Alexander
Alexandria alicia alienation aliens align aligning Alito Allan allegation alleges Allergan alluding almighty
alright alternate alternately Alzheimer Amar amazed ambition ambivalent ambush analogy analyses analytics
analyzing ancient andrea andres anew angelo angrily angst animals animating animosity Anna Anne anointed
anomaly anonymously anselm antagonist anthropologist anticipating anticipation antics antitrust Antonio
anxious aol appalling apparatus applaud applauding applying appointee appointing appreciated appreciates
appreciation appropriately approving apt arbitrarily arbitration architect ardent arguably Ari arming
armstrong arose Arpaio arrangements arrivals arrives arrogant artful Arthur articulating artist artists arts
arturo ashamed Ashley assails assertive assessments assign assignment assisted assumes assurances ate athletes
Atlanta atrocities attached attendee attributable attributes auction audit Australia authenticity
autobiography automobile Autor availability averaging aviation Aviv awaited awe awkwardly az Azerbaijan babies
bachelor backdrop backfired backward backyard Bader badge Badger baggage bags Baier bail bailed bait balancing
Baldwin ballistic balloons bang banner barbs bargaining barnstorming barred barrel Bastille batches bathed
battered battlefield beaches beamed bearers Beau beauty Becerra Bechdel becker bedrock bedroom beef beer beers
begged behave behaviors behemoth beings Beirut belatedly beleaguered Belgium belies belittled bellicose
belligerent belonging beltway benchmarks bend beneath beneficial beneficiary benefiting benenson berger
Berkeley berniesanders bespectacled bested betray betrayal Betsy Bibi bigoted billed Billy bio biographies
birthday birtherism bisexual biting bitterly Blackwell blames blank blast blatant bless blizzard Blm blogger
blond blowing blowout bluntly bluster boards boat boats Boeing bogus boiled boldly bolstering bombastic
bombings bombs bonds bonuses booked Booker boomer boon boosted boosts booth bordering borne boroughs borrowed
borrowers bounce boundaries bout bow bows boxer boxes brace bracing brag bragged bragging Brainard brainchild
branch branches brands bravado breached breaches breadth breakfasts breakthrough breakthroughs brendan brent
Bret brett Breyer brick briefings brien Briggs broadcasts broadening broadside Broadway Broncos Bronx
Brotherhood bruised bruises brunch brush brushes Bryant Brzezinski Buchanan Buckeye buckle bucks buddy bullets
bullying bumper burdened bureaucracy bureaucratic Burke Burr Burton burying buses Bushes businessmen
businesswoman butter button butts buyer bypass cables cache Caesars Cain Cairo calculating calculation
calculations calculus Calderon Calvin Cambridge campaigner campuses cancel canceling candid candles capability
cape capita capitalized capitalizing capitals Capt captains captive captures capturing Cardin careers
caregivers carelessness caricature carnage Carney carnival Caroline cartels casinos Casper casual catastrophe
cater Catholics caucused caustic caveat caveats cease cecile Cedar ceilings cell cellphone cemented cemetery
censorship cent centrists centuries ceos certificate certified Chad Chaffetz chains chaired chairmen chambers
champions chandeliers channels chant Chappaqua characteristics charisma chart chasing checked checkers cheese
Cheetos chemistry cherished cherry chided chiding chiefly Chiefs childish chimed choked chooses Christianity
chunk chunks cio circulated civilized clandestine clapping clarified clarify clarifying clarion classics
classify clause Clay cleaning clever clicks cliff climb climbed clinching clinging clinic clips Clooney
closeness closes cloud clue clues clutch coach coalitions coffers coherent coin Colbert collaborated
collaboration collaborative collapsed collapsing collectively colorful coloring Columbus combative commenting
commercials commodity communicated communicating communism compass competed competitor compiling completing
complexity compliance compliment component composed comprise concentrated concession condensed Condoleezza
condolences condone conducts confidant confidentiality confidently confirming conflicting confounding
confrontational confronts confuse confusion congrats congratulating connecting connects conquest conscious
consciousness consent consistency consists consolidated consolidating consolidation consternation constituents
constitute constitutes constrained constraints Consult consulted consume consuming consumption contacting
contains contemplating contend contended contends continental contingent continually contraception
contradicted contradicting contradiction contradictions contrasted controlling convenience converted
converting convictions convoluted cookies cooperate coordination coordinator cope cops Corker cornel
cornerstone Cornyn corresponded corridor Coulter counseling counterattack countered countervailing
counterweight countless countrymen couples courted courtroom covert coverup coveted cowboy Cowboys cracked
crafted cramped crashed Crawford cream creative creator crediting creditors credo creeping crews cried cringe
crippling crisscross crisscrossed criticizes crop crosses Crow Crowley crowned cruel crusade crushing
Cuccinelli cues cuff culprit cult culturally Cummings Curbelo cure curiosity curious curt curtain Cushman
custody customer cutbacks cyberspace damages damned Dante dare darling darrell Dartmouth dash dated debacle
debater deborah debunked deceive decimate decreased decrying deeds deepen deepest defaults defeats defect
defection defects defendant defends defenses defer deference deferred defiance deficiencies defied defunct
defund defunding defy defying degrading delaying delays deliberations delivers Dem demagogue democracies
democratically demonstrates Dennis denounce denunciation departing depended depends depicting deployment
derailing deregulation dereliction Derry descend descended descriptions desert deserved designs destined
destiny detainees detrimental devastated devastation developers developmental device devices devolved
diagnosed dianne Dickerson dictate dictated dictatorship dictum differs dignified digs dimensions diminishing
dinners dip dipped directors dirt disaffected disagreed disappear disapproval disastrously disbanded disbelief
discarded disciplined disconnect discord discounted discredit discredited discrediting discriminate
discriminated disdain diseases disenfranchised disgraceful disgruntled disgust dishonest disingenuous dislodge
dismay dismayed dismissal dismisses disobedience disorder disorderly disparage disparaged disparate disqualify
disregard disrespectful disrupted disruptions dissatisfied dissolution distanced distaste distinctive
distinguish distorted distracted distribute distributing distribution dividends docket doctrine dodging dogs
doling domestically Dominican donating Donna doomed Doral Dorsey dotted doubles doubling doubted download
downplay downplayed downward Doyle dragging Drake draped dresses drink drinks Drudge dry dual dueling dug
dumped dumping Duncan dunk Dunn duo duration durbin dust Dutch dwelled Dwight dying Dylann dysfunctional
eagerly eagerness eakin earns easing ebola eclipsed ecosystem Eddie Edelman edgar edited edition editions
Edwards eggs eked elaborated elder eldest electability electable elective electrical electricity Elena
elephant elevating Eli Elias elijah elise Elmendorf em embarked embassies embedded embodied embody embraces
embroiled emerges Emily eminent Emirates emphasizes employs enabling enact enamored enclaves encompasses
encounters encouragement encryption endeavor endeavors endorsers enduring enforcer enforcing engagements
engine engineered engineering enhanced enjoying enlist enrollment ensured entails enterprises entertainer
enticing entitlement entourage entrenched entrepreneurs envoy epicenter Episcopal Epstein equate equation
equivocation eradicate Erica Erie Erin erode eroding erosion erroneous errors erupt erupting escalation
escaped escorted espoused essence etc euphoria europeans Eva evade evaluating evan Evans evaporated evasive
Evercore evils exacerbated examined examining exams exasperated exceed exceeded exceeds excellence exceptional
exceptionally excerpt excerpts excess excesses exchanged executing exempt exercises exercising exhaustive
exhibit exile exited exodus expel expenditures experiencing expired expires expiring expletive explode
exploding explore export exports exposes exposing extending extensively external extradition extramarital
extraordinarily extremes Exxon eyeing fabric facet facilitate facilitated faction factions facto factored
faculty fade faded Fahrenheit faithful faked Fallin falsely faltered familial familiarity fanned fanning
fantasy fares farewell Farook farther fascination fascism fashioned fated fathers fatigue Fdr fearful fearing
feasible feat Federalist federally federico feds feedback feeds Feinstein Fema feminists fences fend Fenton
Ferdinand Ferguson fertile fervent festival Fethullah feuding fictitious Fidel fides fifteen filibuster
filling filming films financiers finest firearm firebrand firehouse firepower fires firewall fish fishing
fitting fivethirtyeight fixed fixture fixtures fizzled flagging flake flames flash flashes flashpoint
flattering fledgling flee Fleischer flesh flexible fliers flirted float floated floating flock flocked Flores
flowing flung fodder foe foes foil folded fool footing footprint Forbes forcibly fore forecasts foresee forge
forged forgive forgiven format formerly forming formulate forthcoming fortified fortitude fortunate
fortunately forwarded fostering fracas fracturing fragile framework framing Frana franco Francois frauds
Frazier Fred freed freeing freelance freeze freshman Friedman fringes frozen fruit frustrating fuels
fulfilling fuller funeral funneling furthering fusion futile gabriel gadfly gag gallon galvanize galvanizing
gaming garbage Garden garnering gases gasoline gate gathers gearing generational generic generosity genocide
gentle geographic geographically Georgetown gerald gestures Ghazala Giffords gigantic gilded Gillibrand gina
Ginsburg girlfriend gleefully Glen glide Gloria gloves gmail goodbye Goodlatte goodness gossip governed
governmental grader gradual grafted grain grave gravely gravity gray Grayson greatness Greene greens
grievances grieving grill grin grind grit grocery groundbreaking groundwork grueling grumpy Guanta Guantanamo
guaranteeing guarantees Guccifer Guerrero guided gunfire gunman gunned guts gutter habit habits hacker hailed
hailing haired Haley hallmark halted Hamas hammer hammering handing handsome hang hank harassed harbor
hardened hardline hardship Harlan harness harold Harris harshly Harvey hashtag hastily hats Hawkins hawks
hazardous Hb Hbo headache headlined heal healing healthier hears heartland heather heavyweights heck heckler
heeled hefty Heidi Heights helen Hendricks heralded Herman heroin hers hesitant heyday hi hiding hierarchy
highways Hilton hint hires historians hitch hodges Hogan Holder holdings holdouts holes Holtz Holy homage
homeless homeowners homicide homicides homosexuality honing Hood hoosier hop hopeless hopped horizon horrified
hostage hourly Hp href huddle huddled hugged Hughes huh humble humbling humiliating humor Humphrey hunger hunt
hunting husbands Hussein Hyde hype hyper hypocrisy ideal idealism ideals identifies identities Ig ignited
ignorance ignores illegals illness illustrate illustrated illustrates illustration imagination imbalance
immensely immigrated imminent immune impacted impartial impatient impeachment imperiled implementation
implicit import imported imposition impossibly impractical impressions improbable inactive inadequate
inaugural incarceration incarnation inception incest incite inclusion incompatible incompetent incomplete
inconsistencies inconsistent inconvenient incumbents Ind indefinite indefinitely indicating indicator
indigenous indirect indispensable individually inevitability inexperience infamously infighting inflection
influx informal informally infringing Ingraham inherent inject injects injunction ink Inn innovation
innovative input insane insecure insensitive insert insights inspiration installed instant instinct
instinctive instructions instrument insulted insurgents integrate intellectually intellectuals intemperate
intensify intensifying intensive intentionally inter interference interior intern internationalist
internationally internment interns interpret interrogation interruptions intersection intervened interviewer
intimidate intimidation intricacies intrigued introduces intrusions inundated invented invoke ipsos Iranians
ironic irrelevant irresistible irritated irritation Irs isaac Islamists Islamophobia isolate Israelis Italy
itching Iv Ivana jab Jackie Jacksonville Jaime Jamie Jealous Jeanne jeans jeered jeers Jefferson jenna
jeopardize jerk Jets Jinping jobless jock jointly Jonah Jorge journey Jpmorgan Juan juggernaut junior
jurisdiction jurist justifiably Kagan Kander Kardashian Kate Kathleen Kay keenly kelsey kenneth Kenya Khans Ki
kickoff kills Kingson Kirkpatrick kirsten Klobuchar knit knowingly Kosovo Kremlin Kurds Kuwait labels ladder
lagged lags lamenting laments landlines lands Lange lapse Laquan lasted Latina lauded laughter laundry
Laurence lax layer Lazar Leahy leaking leaks leaned leanings Lebanese Lebanon lectern lectured lectures ledger
leeway leftward legalize legislating legislatures legitimacy Lehel len lend Leonard lesbians leveled lew Lgbtq
liabilities liberation libertarians license Lieberman lifestyle lifetimes lighting lightweight likewise
Limbaugh limelight limitation Linda Linkedin lips listeners litany literature litigated littered Liz Llc
loaded locals Locationecode Log logged logical lonely loom loomed loop Lou loudest Louisville lows loyalists
loyalties lucky Lucy Luntz lurch Luther ly Lyndon machines Madeleine maggie magnanimous Mahal Maher mailers
makeover makeshift malaise Malik mall Manchin mandatory manipulating manipulation manipulator manners Manning
mansion mantra Manuel manufacturer mapping marcel marchers marching Marcos Marcus marginal marginalized Marie
Marines marist markedly marker marketplace Marquette marred Marsh marshal Marshall Martha marvin mask mat
matches matching mates mattered maverick mavericks max maximize mayoral mayors Mccaskill Mckee meals meandered
mechanism median medication medicine Mediterranean Megan melanne Melissa meltdown Menendez mentally
merchandise mercy merger mergers merry messy metaphor methodical methodically metric metropolitan Mezvinsky
mic michele Mideast midtown Mika Mikhail mill miners mines mining minors miracle mirage mirrored mirrors
mischief misdemeanor misguided misinformation misled misses missiles missions misspoke misstated missteps
mistaken misunderstanding misunderstood mitigate mobilized mockery modeling moderated Mondale moniker Monmouth
monopoly monster Montana Montgomery monument Moody moot morale Morgan mortar Morton mosque Mosul motivating
motor mountain mountains mounted mourning mouse mowing muammar muddled mulling multimillion Munich municipal
murderers murderous murders muscular mused mutually Myers mystery myth mythology Nabisco Nafta nagging namo
narrator narrowed narrowing Nashua nationalism nationalists nativist naturalization naturalized navigate
navigated Nba Neal nearest nearing negatives neglected negligence negotiable Neil nephew nerve Netflix netted
networking neutrality newer newest newsmaker Newsmax Nh niche nickname Nides nightly Nikki ninth Noah noble
nods noise nominal nonprofits nonwhites noon norah northeastern northwestern notorious notoriously
notwithstanding nowadays Nsa nuanced nuances numbering nurse nutritional nuts Nyc Nypd nyt Oakland obesity
obituary objection objections objectives oblivion obscured obscurity observer obsessed obstacles obstruction
occupation occupy occupying occurrence offend offenders offerings officeholders Ohioans ois olds Oman oneself
openings operates operational operators opined opinionated opportunist oppressive oral orbit Ore Oreos
orientation oriented Orszag orthodox Osama oust ousted outcomes outgoing outlandish outliers outline outnumber
output outsize outsized outsource outsourcing outweigh outweighs ovation overarching overcapacity overdrive
overflow overlook overreach oversaw overseen overt overtaken overtly overtures overturned overwhelmed owed
owes owing owning Packer pains paintings paints pale palestine palpable paltry Panthers pants parameters
paranoid parked parker parking partisanship passages passports Pataki pathetic pathological patience patient
patients patriarch Patrol patron patty Paula Paulson paved payback paychecks Pbs Pea pearl peer penalties
penalty penchant penetrate penny pension pensions pep percentages perch Perez perfunctory peril perilous
periods permanently permit permits Perot perpetual perpetuate persecution persist personalities persons
perspectives persuadable pervasive pessimism pessimistic petersburg Pfizer Pga Ph philanthropist philanthropy
philosophical physically picket pie Pierce pile Pinocchios pipe piping pit pitched pitches pivots placards
plagiarism plainly plaintiff plaintiffs plastic plates platitudes plausible plea pleading pleas pleasing plot
Plouffe plowed pm pocketed pockets poisonous pole poles polished politicos pollak polluting Ponte poorer
poorest popping porter portions Portland Portman portrait portsmouth positioning positively postpone
postponing pound pouring powerhouse practicing pragmatism precedents precedes precisely predatory predicated
predictive predicts predominantly preferences prefers preliminary prelude premiere premised premises prep
preparations Pres prescriptions presentation preserved preserving pressured prestigious presume pretending
prevailing prevention priest prince principals principled printed prioritize prisoner prizes probability
probing procedural processing producer producers produces professed professionalism professors profiled
profiles profiling profitable profoundly programming prohibited prohibitions prohibitive prohibits projection
proliferated prolific prolong promotes promotional promotions prompt promptly pronouncements prop propelled
proportionality proportions proposes props prosecutions protectionism protects protocol proves proving
provisional provoke provoked proxy prudent psychiatrist psychology psychopath publish pulls punches punctuated
punishment purchased purchases purchasing purple pursuant pursues q quagmire quantity quartet quash queen
quell queries quest quip quoting rabbi rabbis raced racists racking radicalization radically radicals Rafael
raft raid raids railing rails rainy raiser ralph Ralston rambling Ramos ranged ranges raped Rapids rash
ratcheted ratify rational raw Ray Raza reacts reader readily readiness reaffirmed realizes realm reap rear
reasoning reassurance reassure reassured rebellious reboot rebranding recast receded recess recipe recipient
recites reciting reconcile recording recount recourse recreation recurring redirected reductions reformed
reforming regain regaining regretted regulars regulate regulators regulatory reinforced reinforces reinstate
reiterating rejects relatable relating relaxed relayed reliant religions relocate relocated relocating
reluctantly remake remarkably remembering removing reneging renewable renewables renewal renovation reopen
reopened reorganization repay replacing replay representation reprimanded reprising repudiate requesting
rescued reservations reset resettle resettlement reshape residential resistant resonance resonating resorts
resounding respectful responders restaurants restored restrained restroom restructuring resurgence retailer
retains retaliation retiree retiring retreat retrospect revealing revelers reveling revenge revenues revered
reviled revised revisit reviving rewards rewritten Reynolds rhetorically Rhodes Richards Richardson Richmond
ride rider rides Ridge rigorous rio ripe rips Ritz Roanoke roar roared robberies robbery roberta Robin robots
rocked Rockefeller rocket rocks rod roiled rollout romantic romp rooted rope Rosenberg rout routes Rove rows
rubber rubbing Rudolph ruined rulers rung runoff Russ Russell Rutgers Sabato Sacramento sacred safest sagging
salary Salem salma samantha sample samuel sanctioned sane Santa Sara satellite satisfy saturation Saul savage
savvy Scala scam scary scattered scenarios schadenfreude Schmidt Schoen scholar scientific scorched scorned
Scotus scratch screened scripts scrutinize scuttle sealed Seals searches seas seating secretly sectors secular
seed segregation seismic seldom selfies selfish semblance seminar semitic sensitivities sentencing Sentinel
separated separately separating seriousness servant settling setup severely sewed sexting Sexton sexually
Shaheen shaken shakes shaming Shanghai Shapiro shareholder Sharon sharpens sharper shattered sheer Sheldon
Shelley shelves shenanigans shields shipping ships shocks shooters shops shortage shortcomings shortfall
shoulder shout shove shoving showman Showtime shrewd shrinks shrug shrugged shutting sibling siblings siding
Sidney sigh sights silencing silly Silverman Simas simmering sing singing singularly sir Sirius sixty skew
skewed slain slap slashing slates slave slaying sleeper sleeves slew slid slight slipping slowdown slowed
slower slowing smallest smarter smartphone smear smiled smiles smoke smoking smooth smugglers snap snapshot
snarky sniper Snyder soared sobering socialism softer solidified solo solved Somalia somber sometime sour
soured souter Southeast sovereign sovereignty sow Spa Spain spanking sparking spawned spearheaded spectacular
spectacularly specter speculate speculated speculative Sperling sphere Spicer spies spiked spill spiral spite
spoiler sponsors sponsorship spontaneous spoon sporting spouses spreads spree Springfield Springs sprint
spurred squeezed Sr Sri Srinivasan stabilize stack stadium staffing staffs staged staggering stagnation Stalin
stall stalwart stamps standoff standpoint Stanley stanton staple staples stare stared starkly Starr startled
statesman stationed statute statutes staunch stays steadfast steagall steered Stephanie sterling stickers
stifling stirred stoked stoking stonewall storage stored straighten strangers straw strengthening stressing
stretched stretches strewn Strickland stricter strides strife strip stripped strive stroke stronghold
structural structured structures stubborn stubbornly studio studios studying stumble stumped stunned stunt sub
subjected subjects subpoena subprime subsidies subsidized suburb suburban suburbs subway succeeding sucking
sucks Sudan sufficiently suitable summed summon supermarket supervised supervisor supplemented supplied
supplies supremacist supremacists surefire surfaced surgery surpassed surrender surrendering surround
surveying surveymonkey survival survivors suspicions sustain swamp swarmed swath sweat Sweden sweep sweet
swift swinging swipes Swiss switched Switzerland sworn Syed Sykes Sylvia symbolic systematically tabs tacit
tacked tacking tackling Taft tag Taj takeaway takedown talented Taliban tall tallahassee tallies tamping tape
taping tariff tarnish tashfeen tasks tastes Teachout Teamsters tearing technique tedcruz teen teenagers teeth
Tel telecom telegram temperature temperatures tempered tempting tenet tenn tennis tenor terminated terribly
terrified terrifying testament Tester textbook thankful thanking Theblaze themed theoretical theorist therapy
thereby thesis thick Thiel thirteen thorough thoroughly thriller thrived throated thumbs thumping thwarted
ticked tickets ticking tightened tightening till tilt tilting timed tina tinged tinkering tipping titan titans
titles toilet token tolerant ton tongue toothless tops torn tortured toss tossing totaling toughness tout
towns toy tracked traders traffickers tragedies traitors trajectory transferring transformative transforming
translated translating transpired trap trapped travails travelers travels treaties treaty tribal Tribune
trickier trickle tricks tricky triggered triple Tripoli Troy Trudeau Truman Trumka trumped trumpers trumpeting
trumps trustworthiness truthful truths Tucson tumultuous tuned tunnel Tyrone ubiquitous ugliness uh Uk
Ukrainian ultra unaccompanied unaligned unanimously unanswered unapologetic unarmed unbelievable unchanged
uncommon unconscionable unconstitutional unconventional undercard undercover underestimate underestimating
underneath undersecretary understated underwater undisclosed undivided undoubtedly undue unearthed unease
unfolded unfounded unification uniform unilateral uninsured uniquely unites unloaded unmistakable unnamed
unorthodox unpaid unpledged unpredictability unprepared unprompted unravel unraveled unrelenting unreported
unsafe unsettled unsuccessfully unsustainable untenable untrustworthy unwanted unwavering unwilling unyielding
upgraded uplifting uproar upsets upshot upswing upward urges useless usher utility utter vacancy vacant
vaccine vagaries Valeant valid validate validity vanguard Vargas Vatican Vedra veered vehemently vendors
Venetian Venezuela venues verge verify Versailles versions Verveer vet veto vetoed viciously victimized victor
vietnamese viewership viewpoint vigorous Viktor virtues virus vitriol vivid vogue void volumes voluntarily
volunteering vouched vox vulture wagon waits waiver waivers wakefield wallets Walmart warehouse warehouses
warfare wariness warmly warmth Warner warriors Warsaw wasteful watches watergate watershed Wayne wayside
weakened weakening weakest wealthier wears weather Weber weed weighing Welch welcomes Westchester wheelhouse
wheels whereas whichever Whip whirl whisper whistle Whit Whitman wholesale widen widened wielding windfall
wine wings wire wired wishful witch withdrawing withdrew withhold withholding withstand witnessing wives
woodrow Woolson worldview worn worrisome worship worthwhile wound wrest wrestling Wright wrongly wsj Wwii
xavier Xi Xl Yanukovych yawning yelling Yemen yielded youngest zachary zephyr zeroing zeynep Zika Zimmerman
zionist Zoe zones zoning zoo Zuckerberg
`;
