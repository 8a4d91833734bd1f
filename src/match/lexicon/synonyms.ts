/**
 * Words of like meaning: the sets of WordNet 3.0 (https://wordnet.princeton.edu) that hold two common words or more,
 * by the first 3 senses of each, and pairs of one root in two parts of speech.
 *
 * Made by `test/learn/lexicon.ts`, which leaves out all but the words. Sets are parted by a comma.
 * WordNet's licence, which goes with every copy:
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */

export const synonyms = `
ability power,abstract outline,abuse insult,accent emphasis,acceptance adoption,access approach
accomplishment achievement,accomplishment skill,accord agreement,accord pact treaty,account history
account report,acting performing playing,action activity,activist militant,actor player,ad advertising
addition gain increase,address speech,adept star,administration brass establishment organization
administrator executive,admiration wonder,adoption borrowing,advance progress,advance improvement
adversary antagonist opponent,adviser advisor consultant,advocate proponent,advocate counsel,affair matter
affair occasion,affection fondness,affiliation tie,aftermath wake,aftermath consequence,aged elderly
agency bureau office,agenda docket schedule,agreement understanding,agreement correspondence
aid assistance help,aid assist assistance help,aim intent intention purpose,aim objective,airing spreading
airplane plane,alarm consternation dismay,allegiance commitment loyalty,alliance bond,alliance coalition
ally friend,almighty creator maker,alternate replacement surrogate,alternative choice option,altogether raw
ambition dream,amount sum,amount measure quantity,anger ire,answer reply response,answer result solution
anticipation prediction,antipathy distaste,apology excuse,apparatus setup,appeal prayer,appearance appearing
applause clapping,appointment naming,appointment date engagement,appointment fitting,appreciation grasp hold
appreciation taste,approach approaching coming,approaching coming,approval approving blessing,area region
arena domain orbit sphere,arena stadium,arguing argument contention controversy tilt,argument statement
argument debate,arm weapon,arrangement organization,arrest halt hitch stay,arrival reaching,article clause
asking request,aspect facet,aspect scene view,ass behind bottom seat stern,assembly forum,asset plus
assistant help supporter,associate familiar fellow,asylum refuge sanctuary,attack onslaught
attempt effort endeavor try,attendance attending,attending attention,attention care,attorney lawyer
audience hearing,authenticity legitimacy,author writer,authoritarian dictator,authorities government regime
authority authorization,authorization mandate,auto automobile car,average norm,award honor,award prize
awareness consciousness,awe fear,baby child,back rear,backfire blowback,backing championship,backing funding
backlash rebound,bag base,bait lure,balance proportionality,balancing reconciliation,ball globe
ballot balloting vote voting,band circle lot,bang bash knock,bang blast,bargain deal,bargain buy steal
barrel drum,base foundation groundwork,bash do,basic staple,basis footing,basis cornerstone groundwork
batch deal flock lot mass mountain pile plenty raft slew stack,bathroom toilet
battle conflict engagement fight,battle struggle,battle conflict struggle,battlefield battleground field
bearing heading,beat round,beat pulse,beginning first kickoff offset outset start,behavior conduct
behavior conduct demeanor,behemoth monster,behemoth giant titan,being existence
belief feeling impression notion,belligerent fighter,beltway bypass,bench judiciary,bend turn,benefit welfare
bet stakes,bid bidding command,bill measure,billion million trillion,bit chip flake,bit minute moment second
blanket cover,blessing boon,blind screen,blizzard rash,blood rip,blow bump,blow reversal reverse setback
blowout romp,bluster bravado,bomber sub,book volume,boom roar,boom windfall,boost encouragement,boost hike
booth stall,border margin,border edge,boss chief,bother trouble,bound edge,bound bounds,bound limit,bow fore
boy son,brace duo pair,brace pair,brag bragging,brain head mind,brainchild inspiration,brand make,breach rift
breakthrough discovery find,brink verge,broadcast program,broadening widening,brother buddy,buck dollar
build figure flesh frame shape,building construction,bulk majority,bulk volume,bully rowdy tough
bullying intimidation,bump prominence,bunch crew crowd gang,burden essence,burn burning,burst explosion
business job occupation,buying purchasing,calculation figuring reckoning,call cry shout yell,calling career
campaign cause crusade drive,campaigner candidate nominee,campaigning candidacy,cancel natural
candidate prospect,capability capacity,captive prisoner,care caution,care concern fear,carelessness negligence
carnage massacre slaughter,carnival circus,carnival fair,cartel combine,case instance,case event
case lawsuit suit,cast mold,cast mold stamp,catastrophe disaster tragedy,catastrophe disaster,catch haul
category class family,caution caveat,celebrity fame,cent penny,center middle,centrist moderate,century hundred
certificate credentials,chair chairman chairwoman,challenger competitor contender rival,champion fighter hero
champion supporter,chance opportunity,chance fortune luck,character quality,characteristic feature
chase following pursuit,cheering shouting,child kid minor,choice pick selection,choice option selection
chorus refrain,chosen elect,circuit tour,circumstances destiny fate luck,cite mention reference,clash crash
class grade,clear open,client customer,climate mood,climb raise rise,climb mounting,climb mount,clip time
close conclusion finish last,close closing,closing shutting,clothing wear,clout pull,club nine,club society
clue hint,clutch grip hold,coach manager,coalition fusion,colleague fellow,colony settlement,color coloring
combat fight fighting,comedian comic,comment input remark,comment commentary,comment gossip
commentator observer,commission committee,common green park,communicating communication,company society
compare comparison,comparing comparison,compass orbit range reach scope,compass grasp,competition contest
competition contention rivalry,complaint ill,compliance deference,component element factor
component part portion,component element,conceding concession,conclusion decision determination
condition status,conditions weather,confrontation showdown,confusion disarray,congratulations praise
congressman congresswoman representative,connection link,consequence effect outcome result upshot
consolidation integration,constitution establishment,content message,contrary opposite reverse
contribution donation,convenience restroom,convention normal rule,conviction sentence,copy transcript
cost price,cost price toll,counsel counseling guidance,count counting reckoning tally,country nation
coup takeover,couple duo,couple mates,course trend,court courtroom,cover covert,cover covering screening
coverage reporting,crack gap,crash wreck,cream pick,credit recognition,crew gang,crime offense
crisscross cross,criticism critique,critique review,crude oil,crush jam,crushing stifling,cry yell,cult furor
curiosity wonder,current stream,custody detention,custody hands,custom tradition,custom customs
cyberspace internet net,cycle round,dad pop,damage harm,dance dancing,danger peril risk,dark shadow
darling favorite,dash sprint,daughter girl,dawn morning,days years,dealing dealings,dealings relations
dear love,debacle slaughter whipping,debut entry introduction launching,decade ten,deeds works
defeat frustration,defect fault,defendant suspect,defender guardian,deficit shortage shortfall
defining shaping,degree level,degree level stage,delay wait,demand requirement,demise dying
demonstration presentation,dent scratch,departure going leaving,departure difference
departure exit going passing,depicting portraying,deportation exile,deputy lieutenant,design plan
despite disdain scorn,destiny fate,detail item particular,determination finding,determination purpose
development evolution,development growing growth,device twist,difference dispute,digit figure,digit finger
direction way,director manager,dirt soil,disapproval dislike,disbelief skepticism,discipline subject
disclosure revealing revelation,discord strife,discourse discussion,discovery find,disgrace shame
disorder upset,display show,display exhibit showing,dissent objection protest,district territory
distrust mistrust suspicion,distrust mistrust,diversity variety,divide watershed,doctor md physician
doctrine philosophy,document papers,dodging escape,domain land,doomed lost,door threshold,doubt uncertainty
dozens lots scores,drafting drawing,drama play,draw standoff,drink drinking,drop pearl,duration length
duty obligation responsibility,duty tariff,eagerness readiness zeal,earnings net profit profits
earnings pay salary wage,earth globe,earth ground,ease relief,education teaching,effect impression
effort exploit feat,el elevated,elder senior,embrace embracing,employment work,encounter meeting,end ending
endeavor enterprise,enemy foe,energy vigor,energy push,engineering technology,enrollment registration
entering entrance,entering entrance incoming,enterprise initiative,entourage suite,environment surround
equal peer,equality equation,equity fairness,eroding erosion wearing,error fault mistake,essence substance
essential necessary necessity requirement,establishment institution,even evening,evidence grounds
example illustration instance,excitement fervor,exercise exercising,exercise use,exercise practice
existence universe world,exit outlet,expectation outlook prospect,expletive oath,express limited
expression face look,expression reflection,fabric material,fabric framework,factory mill,faculty staff
failing weakness,faith religion,faithful fold,fake fraud,family household,fare transportation,farewell leave
fashion manner mode style way,feel feeling spirit,fell hide,fill filling,film movie pic,finances funds
financing funding,finish finishing,fire firing,five v,fix jam mess,fix fixing repair,fixture regular
fledgling freshman,flight flying,floor story,flow flowing,flow stream,flurry stir,focus focusing
followers following,footing terms,force strength,forefront vanguard,form kind sort,form pattern,formula recipe
fortune luck,fostering raising upbringing,founding innovation,four quartet,fourth quarter,framework model
freeing liberation release,freelance independent,freeze halt,fruit yield,function map mapping
function purpose role use,function office role,fund store,fury violence,fusion merger unification,gaffe slip
gag joke laugh,gain profit,gambling gaming,gap spread,gap opening,garbage refuse,gas gasoline,gather gathering
gear gearing,gesture motion,gift talent,gift giving,girl miss,go tour,go offer whirl,good goodness
governing government,grab snap,grade level tier,grand thousand,grappling wrestling,grin smile smiling
grip handle,grit guts sand,grocery market,gross revenue,ground reason,grounds yard,group radical
growth increase,guard safety,guess speculation,guess guessing,guidance steering,guide usher,gun gunman
gutter toilet,hall lobby,halt stop,hand script,handling manipulation,handling treatment,hands men workforce
happening occurrence,harbor haven,harm hurt,hate hatred,headache worry,heart nerve,heat warmth,heating warming
heed regard,height peak summit,height stature,heir successor,helping serving,heyday peak prime,hide skin
highlight highlighting,hike raise,hit hitting striking,hitch tour,holding keeping,holding property
holiday vacation,hope promise,humor mood temper,hunting search,hurt suffering,hurting pain,icon image picture
idea thought,image persona,implication significance,import meaning significance,impression picture
inaugural inauguration,inclination tendency,index indicator,individual person somebody someone soul
input stimulus,inquiry research,inquiry question,inside interior,insistence insisting,insistence press
instant minute moment,instrument tool,insurance policy,insurgent rebel,integrity unity,interest involvement
interest sake,interference intervention,interference noise,interim meantime meanwhile,interrogation question
investigating investigation,investigation probe,investing investment,involvement participation
irritation temper,issue matter topic,jeopardy peril risk,job task,join joint,joy pleasure,judge jurist justice
judgement judgment mind,jury panel,kick kicking,kill killing,king magnate mogul tycoon,kingdom realm
knife tongue,knit plain,knock knocking,lack want,land soil,landmark watershed,language speech,language words
lapse oversight,lashing whipping,laugh laughter,launch launching,lead track trail,leaders leadership
leadership leading,lean leaning list,leaning tendency,learning scholarship,legislating legislation
lesson moral,liberal progressive,license permit,life living,lift raising,limelight spotlight,list listing
lit literature,location positioning,look looking,lurch stumble,maker manufacturer,malaise unease
mandate mandatory,manufacturer producer,mark score,mark marker marking,mark target,market marketplace
marketing selling,marking scoring,marriage wedding,master superior victor,material stuff,maverick rebel
meaning substance,means way,measure step,medication medicine,memorial monument,memory remembering
mention reference,merchandise product,merger uniting,metro subway,midday noon,midst thick,minister pastor
minutes proceedings transactions,misconduct wrongdoing,misdemeanor violation,mistake misunderstanding
moniker nickname,monitor reminder,motion movement,motion move movement,mount mountain,murder slaying
mystery secret,narrative story tale,nationalist patriot,need want,negotiation talks,news word,newspaper paper
niche recess recession,nothing zero,nowadays present,number routine,observation watching,obstacle obstruction
ocean sea,offer offering,one single unity,opinion sentiment,opponent opposite,opposition resistance,or surgery
outcome result,output yield,outrage scandal,overflow runoff,overhaul renovation,overthrow upset
pace step stride,pace rate,pack plurality,package software,painting picture,panic terror,panic scare
part portion,part piece,particular specific,partner spouse,pass walk,pass passing,passage transition
passport recommendation,patch plot,path route,patron sponsor supporter,pattern practice,pause suspension
penalty punishment,penchant preference taste,percent percentage,percentage share,perch rod,persona role
perspective position view,petition request,petition prayer,phase stage,phone telephone,photo photograph pic
pick picking,pipe piping,place spot,place property,plan program,planet satellite,planning provision
plant works,pop popping,population universe,portion share,posing sitting,possibility theory
preliminary prelude,preparedness readiness,pressing pressure,price terms,privacy secrecy,pro professional
problem trouble,procedure process,procedure routine,proceeds take yield,product production,profits win
programming scheduling,project task,project projection,promotion publicity,prompt prompting
proposition suggestion,protection security,province state,province responsibility,provision supply
psychiatrist shrink,pull pulling,pursuit quest,push pushing,quest seeking,quiet silence,rally rallying
range reach,reach reaching stretch,reaction response,reality world,rebellion revolt rising uprising
reckoning tally,recourse refuge resort,reducing reduction,refuge safety,regard respect,regard wish
regulation rule,remains stiff,rent rip tear,repair resort,replacement replacing,replacement switch
report study,rescue saving,resignation surrender,resolution resolve,resume survey,resurgence revival
retaliation revenge,reward wages,road route,rock stone,rooms suite,root source,root stem,run tally,run trial
rung spoke,rush rushing,rush surge,sample sampling,savvy understanding,scholar student,science skill
scope setting,screening showing viewing,seating seats,serial series,settlement village,shell shield
shift transformation,shooting shot,shop store,shot stroke,shouting yelling,siding turnout,sight vision
sign signal,singing telling,site website,slam sweep,smoke smoking,song vocal,speculation venture
spread spreading,spur urging,stamina toughness,standpoint viewpoint,start starting,stealing theft,steer tip
strain tune,stress tension,strike tap,stroke throw,study survey,subject theme topic,sum total,summit top
survey view,sympathy understanding,tactic tactics,tag ticket,talk talking,tape taping,teen teenager,test trial
testament will,text textbook,thinking thought,three trio,top upside,tracking trailing,transfer transportation
travel traveling,triumph victory,turmoil upheaval,turn turning,turnout widening,unification uniting
upbeat welfare,vacancy vacuum void,vet veteran,victor winner,voice vox,wait waiting,walk walking,war warfare
wear wearing,abandon empty,abstract swipe,accelerate speed,accent emphasize stress,accent stress
accept consent,accommodate fit suit,accommodate adapt,accomplish action execute fulfill,accomplish achieve
account describe report,accuse charge,acknowledge admit,acquire get,acquire assume,act behave,action sue
adapt adjust,add contribute lend,adjust align,adopt borrow,adopt assume,advise counsel,advise propose suggest
advocate recommend urge,affect impact,affect involve regard,affiliate associate,affirm confirm,affirm assert
afford give yield,agree match tally,aid assist help,aid help,aim propose purpose,air broadcast,alarm dismay
align array,allow let permit,allow grant,alter change,amount number total,anchor ground,announce declare
answer reply respond,apologize justify,appeal invoke,appeal attract,appear look seem,apply use
appoint constitute,appreciate prize value,approach near,appropriate seize,approve okay,argue reason
argue contend,arrest collar,arrive come,articulate joint,articulate formulate phrase word,assault outrage rape
assault attack,assess tax,assign delegate,assign portion,associate connect link relate,assuage gentle
assume presume,assure ensure guarantee,attempt seek try,attract pull,audit scrutinize,avoid deflect
await expect wait,award grant,back endorse support,back endorse second,backfire backlash,background downplay
bang slam,bar block,base found,battle combat,bear birth,bear tolerate,beat crush,become get,become turn
begin start,behave conduct deport,believe think,believe trust,bend twist,benefit gain profit,bet depend
betray fail,better improve,bill charge,bind bond stick,bind bond,blame fault,blame pick,blast boom,blast shell
block halt stop,bluster boast brag gas tout,bluster swagger,board room,boast feature sport
boost encourage further promote,border surround,border bound,border frame,bottom penetrate
bounce rebound spring,bound jump spring,bound limit restrict,bow defer,box package,brace stabilize steady
brand denounce,brave weather,breach offend violate,breach gap,broaden extend,buck tear,build progress
bully swagger,bump knock,bump chance encounter find,burden weight,burst explode,bust raid,bust snap tear
busy occupy,buy purchase,buy corrupt,cable wire,call name,call phone telephone,calm quiet still,calm steady
camp tent,campaign crusade,cancel offset,capture entrance,care like wish,carry channel,cater provide supply
cease quit stop,cease end finish,center focus,chair chairman,chair moderate,challenge dispute,chance risk
chant tone,charter hire,charter hire rent,chase dog track trail,chat chatter gossip,chatter click,check ensure
choose select,choose opt prefer,cite mention refer,cite mention,cite reference,class classify sort,clock time
close shut,close fold,clutch seize,coalesce mix,collapse founder,collect garner gather,combine unite
combine compound,comfort ease,command require,comment notice remark,communicate convey,compare equate
compass grasp savvy,complain plain,complete finish,complicate elaborate,compliment congratulate
compound deepen intensify,comprise contain,comprise constitute,con scam,con learn,concede grant
concern refer relate,concern interest,conclude reason,conclude resolve,condition discipline train
confront face,confuse flurry,congratulate pride,connect link,consider regard view,consider study,consider deal
constitute form,consume down,contain control curb moderate,contend contest,continue keep,continue proceed
continue preserve,control operate,convey express,cope manage,copy replicate,corner tree,correct right
count matter,count weigh,counter foresee,couple match mate pair twin,couple pair,course flow,court solicit
cover extend,create make,cringe shrink,cross foil thwart,cry shout yell,cry shout,cure heal,cut reduce
cut sheer slew trend,dare presume,dare defy,dawn penetrate,deal handle,debate deliberate moot
debate deliberate,decide resolve settle,decimate eliminate eradicate,deck floor,decline refuse reject
decline refuse,deepen intensify,defeat overcome,defeat kill,defect desert,defend guard,defer postpone table
defy withstand,defy refuse resist,demand need require,demand exact,demonstrate exhibit present show
demonstrate establish prove show,demonstrate evidence,deport exile,deprive strip,descend fall
describe draw line,desire want,desire hope,deter discourage,determine influence regulate shape,determine set
dictate order,die exit,differ disagree dissent,dig grind labor,dip dunk,direct target,dirty soil
disagree discord,disarray disorder,disclose expose reveal,discount dismiss disregard ignore,discourage warn
discourse discuss,discover find notice,discover hear learn,discredit disgrace,disdain scorn,disgust revolt
dislodge free,dislodge shift,dismantle level,disorder distract trouble,display exhibit expose,disqualify unfit
disregard ignore,dissent protest resist,distinguish separate,distinguish recognize spot,distinguish mark
distribute lot,distribute spread,district zone,distrust mistrust suspect,divide split,divide fraction
divide separate,do make,do perform,doctor fix repair,dominate prevail rule,dominate master,doom fate
doom sentence,downplay minimize,draft outline,draft enlist,drag haul,draw pull,draw reap,drink pledge
drive motor,earn garner,ease facilitate,echo ring,echo recall,elevate promote,elevate lift raise
emphasize underscore,empower gift invest,encounter meet,endeavor strive,enforce implement,enforce impose
engage prosecute pursue,engage hire,engineer organize,enjoy love,enter participate,enter recruit,equal rival
equal equate,establish found launch,establish found plant,estimate guess judge,estimate figure forecast
evade hedge,even level,evidence prove show testify,exceed top,exchange switch,excite stir,excuse exempt
excuse explain,exist survive,expect require,expel oust,expel rout,experience have,explore research search
express utter,extend run,face front,facilitate help,fake forge,father mother,favor prefer,feature have,fee tip
feel sense,felt mat,fight oppose,fight struggle,figure image picture,file register,fill occupy,find regain
fine ticket,fix secure,fix limit set,flap wave,flip toss,flood swamp,floor shock,flourish thrive,flourish wave
fly wing,fly pilot,force pressure,force push,forecast predict,forge hammer,forge formulate,form organize
form spring,foster further,free loose release,free rid,frequent shop sponsor,fulfill satisfy,function operate
function serve,gain win,game stake,gaze stare,generate yield,go move travel,go proceed,govern regulate
govern rule,grade place rank rate,guess imagine think,guess venture,guide steer,guide lead take,handle manage
handle treat,happen occur,harbor nurse,harness tackle,harness rein,heat wake,heed listen,highlight spotlight
hint suggest,hit strike,hold keep maintain,honor reward,honor respect,hop skip,hurt smart,hurt pain
identify name,illustrate instance,imply mean,impose levy,incite prompt propel,indicate signal,indicate point
insert introduce,inspire prompt,integrate mix,intend mean,interfere intervene,interpret render,issue publish
issue supply,jam pile,jeopardize peril threaten,jeopardize stake venture,journey travel,label mark tag
lapse sink,last live survive,lay place position put set,lead result,lean tilt,lean tend,legalize legitimate
lend loan,levy recruit,light perch,lurch pitch,mail send,maintain preserve,marshal mobilize,massacre slaughter
master overcome,mention note remark,merchandise trade,mobilize rally,model pattern,model mold,model pose
mouth speak talk utter,murder off,name nominate,navigate pilot,negative veto,nerve steel,net web,note notice
obtain receive,obtain prevail,offend outrage shock,offer volunteer,overcome overtake,overhaul overtake
overthrow overturn reverse,parallel twin,parent rear,part split,part start,patch piece,pen write
persist prevail,persuade sway,piece tack,pile stack,pit stone,pitch sky toss,pledge plight,predict promise
prepare ready,present stage,preserve save,press urge,print publish,prize respect value,process treat
prohibit veto,prolong sustain,promote push,prompt remind,prop shore,provide render supply,publish write
purpose resolve,quash void,quit resign,race rush speed,rally summon,ratify sign,react respond
realize recognize,realize see understand,recall remember,reclaim reform,record tape,recount tell
recover regain,reflect speculate,rely trust,remain stay,repay reward,repeat replicate,resist withstand
retreat withdraw,rock sway,romp sport,sample taste,say state tell,score tally,scramble skin struggle
screen test,screen sort,search seek,section segment,see witness,shove stuff,sight spy,sign subscribe
silence still,slew slip,slip steal,speak talk,spin whirl,spite wound,spot spy,stamp stump,staunch stem
stay stick,strain strive,strain stress,stretch unfold,stumble trip,style title,suffer sustain,surge tide
sway swing,task tax,test try,thread wind,translate understand,travel trip,trouble upset,unify unite,view watch
wind wrap,abiding enduring,abroad overseas,absent lacking missing wanting,absolute sheer,absurd ridiculous
accepted recognized,accompanied attended,accomplished complete,accomplished completed realized
accomplished established,accurate exact,active fighting,actual genuine,acute intense,acute keen sharp
additional extra,adept expert practiced,adequate equal,adequate enough,adjective procedural,adult grown
advanced innovative,affected moved stirred touched,affiliated attached connected,affirmative optimistic
affirmative approving,affluent wealthy,afloat flooded inundated,aged elderly older senior,aggravated provoked
aggressive belligerent,aided assisted,ailing peaked poorly,aligning positioning,alike like similar,alive live
alive animated,alleged supposed,alone lone lonely,alone only,alternate alternative,amazed stunned
ambitious challenging,ample sizable,angered furious,angry furious,announced proclaimed,anticipated awaited
anxious dying,anxious nervous uneasy,any whatever whatsoever,apparent evident plain unmistakable
apparent seeming,appealing likable,approaching coming forthcoming upcoming,approved sanctioned
apt given minded,apt clever,ardent fervent fiery impassioned,arranged ordered,arranged staged
artful disingenuous,articulate articulated,assumed fictitious,attached committed,authentic reliable
available uncommitted,average mean,average ordinary,awful painful terrible
awful dire fearful horrific terrible,awful nasty,bad big,banned prohibited,beat dead,becoming decent
bellicose combative,belligerent militant,best better,big large,bigger larger,bitter blistering caustic
bizarre outlandish,blame blamed blasted blessed damn damned,blanket broad extensive wide,bleak cutting
blunt candid outspoken,bogus fake phony,bold sheer,bombastic large,booked engaged,boss brag,bracing fresh
bright vivid,bright smart,broad wide,broke bust,broken crushed,brutal cruel fell savage vicious
brutal unrelenting,built reinforced,bully cracking keen,calculated deliberate measured,calculating shrewd
capable subject,captive imprisoned,captive intent wrapped,careful deliberate,careless regardless
casual daily everyday,cautious conservative,celebrated famed famous notable noted,center halfway middle
central fundamental key,certain sure,certified qualified,chaotic disorderly,charitable sympathetic
charming magic,cheap flash loud,cherished wanted,cherry red,chief main master primary principal
choice prime prize quality select,civil polite,civilized polite,clandestine secret undercover
classic definitive,close near,closed shut,coherent consistent logical ordered,collected gathered
collected poised,collective corporate,combative contentious,comic funny,commanding dominating overlooking
common mutual,competitive militant,complete consummate,concerned interested,concluded ended over terminated
confident convinced positive,confused scattered,confused lost,consecutive serial,consecutive straight
constant perpetual,constitutional inherent,consuming overwhelming,consummate perfect pure utter
conventional established,coordinated unified,coordinated matching,corporate embodied,corrupt crooked
coupled joined linked,crack super tops,cracked nuts,crazy mad sick,criminal vicious,crippled game halt lame
crisscross crisscrossed,cross grumpy,crucial important,crucial essential,crushing devastating,cultural ethnic
curious funny,cutting edged,damaged discredited,damaging detrimental,damned doomed,dangerous unsafe
dangerous grave serious,darling dear,decent nice,deciding determining,declared stated,decreased reduced
defeated disappointed frustrated thwarted,defined outlined,destroyed ruined,detailed elaborate elaborated
devastating withering,difficult hard,diminished weakened,diminished wasted,disaffected rebellious
disastrous fatal,discovered observed,disgraceful shameful shocking,disgraceful shameful
disgruntled dissatisfied,dismayed shocked,dismissed fired,disruptive troubled tumultuous turbulent
distinctive typical,distinguished imposing,distressed unhappy,distressed stressed,disturbed upset worried
disturbing troubling worrisome worrying,diverse various,divided shared,documentary objective,dogged unyielding
dominant prevailing,done through,double dual,double doubled,down downward,dramatic spectacular striking
draped wrapped,drawn worn,dropping falling,dry ironic,durable lasting,earlier earliest,early other
effective efficient,elder older,elect elite,elected elective,electric electrical,electric galvanizing
elementary simple,elevated raised,emblematic symbolic,emerging rising,eminent high,encouraging supporting
enormous tremendous,enticing tempting,entire full total,essential indispensable,everyday routine,evil vicious
exceeding exceptional surpassing,exceptional particular special,excess extra,excited mad,exclusive sole
exclusive undivided,exhaustive thorough,exploited used victimized,explosive volatile,exposed open
exposed uncovered,expressed uttered,extended lengthy prolonged protracted,extended prolonged,external outside
external international,extremist radical ultra,fabricated fictitious,faded weakened,fair just,fair reasonable
false mistaken,familial inherited,fantastic terrific tremendous wonderful,farther further,favorable lucky
favored favorite preferred,feasible viable,federal union,fertile prolific,fierce furious,fierce tearing
final last,final net,financial fiscal,fine okay,firm steadfast unwavering,first inaugural initiative,fit set
fitting meet,fixed set,flat level plane,flying quick,following next,foreign strange,former onetime sometime
former previous,forthcoming outgoing,foster surrogate,fragile slight tenuous,fraught pregnant,frozen rooted
full total,fundamental underlying,fundamental profound,funny suspect suspicious,future next succeeding
game spirited,gay merry,gifted talented,gilded gold golden,gilded grand,given granted,giving handsome
glad happy,global world worldwide,gold golden,grateful thankful,grave sober,greatest sterling
grieving mourning,grim relentless stern unrelenting,groundbreaking innovative,hardened tempered treated
hateful mean,hawkish militant,hazardous risky,hefty sizable,historic historical,home interior internal
honest reliable,honored prestigious,hopeful promising,horrific outrageous,huge vast,humbling humiliating
hurt wounded,identical very,ignored neglected,ill sick,immune resistant,important significant,imposing noble
impossible unacceptable,impressive telling,improbable unlikely,improbable unbelievable unlikely
improper unconventional,improper wrong,improving up,incendiary inflammatory,inclined prepared
incompetent unqualified,incorrect wrong,incredible unbelievable,independent sovereign,independent main
individual single,ineffective unable,infamous notorious,inherent underlying,inner interior,insecure unsafe
intellectual rational,intelligent sound,interpreted taken,involved mired,irritated roiled,isolated separated
kind tolerant,knowing wise,lacking wanting,lasting permanent,lasting persistent,late recent
leading star starring,lean thin,left remaining,legitimate logical,level unwavering,liberal tolerant
like similar,like same,likely potential,limiting restricting,little small,little slight,lively merry spanking
located placed set,lone lonely,lone only sole,looking sounding,lowering threatening,mandatory required
marked pronounced,matching twin,maverick unorthodox,meaning pregnant,measured metric,mere simple
minimal minimum,misguided mistaken,moderate restrained,muted subdued,needed required,new novel,nominal token
ominous threatening,opponent opposing,organized unionized,outrageous steep unconscionable,outsize outsized
outspoken vocal,outstanding prominent spectacular striking,outstanding owing,paid paying,particular special
past retiring,pathetic poor,pathetic ridiculous silly,perilous precarious,persistent relentless unrelenting
plastic shaping,pledged sworn,plus positive,possible potential,potent powerful,potent strong
practical pragmatic,practical virtual,precarious shaky,pressing urgent,probing searching
projected projecting sticking,protected saved,proved proven,provisional tentative,questioning skeptical
questioning speculative wondering,radical revolutionary,rambling sprawling,raped ravaged,rash reckless
raucous rowdy,reasonable sensible,reasonable sane,reasoning thinking,reinforced strengthened,remote removed
resolved solved,resonating resounding,respective several various,revealing telling,rigorous strict
risky speculative,roiled turbulent,rolled rolling,rush rushed,sad sorry,scripted written,seasoned veteran
seated sitting,senseless wasted,sensible sensitive,severe terrible,severe stark,shouted yelled,shy unsure
sign signed,significant substantial,silent still,silent tacit understood,skew skewed,slight slim,sober somber
staunch steadfast,stock tired,strange unusual,stunned stupid,substantial substantive,suitable suited
suitable worthy,suspicious wary,sweeping wholesale,taking winning,technical technological,terrific terrifying
tested tried,uncertain unsure,universal worldwide,unknown unnamed,unpaid volunteer,aboard alongside
about approximately roughly some,about around,abruptly dead short suddenly,absolutely dead perfectly
actually really,acutely sharp sharply,admittedly true,after afterward afterwards later subsequently
aggressively sharply,ahead before,ahead forward,alike likewise
all altogether completely entirely totally whole,almost most near nearly virtually
alone entirely exclusively only solely,alone solo unaccompanied,along on,alright fine,alright okay
also besides likewise too,always ever,always constantly,always constantly forever,apart aside
apparently seemingly,apparently obviously plain plainly,arbitrarily randomly,as equally,aside away
away forth off,away out,awful terribly,back backward,badly gravely seriously severely,badly ill poorly
bang slap,barely hardly,basically essentially fundamentally,before earlier,behind slow,belatedly late
below beneath,bitter bitterly,bloody damn,broadly generally,but just merely only simply,by past
candidly frankly honestly,certainly sure surely,chiefly mainly primarily,clean fair fairly,close closely tight
closely nearly,closest nearest,collectively jointly,considerably substantially,consistently systematically
course naturally,decent properly,decidedly definitely,deep deeply,deep late,deeply profoundly
deliberately intentionally,differently otherwise,direct directly straight,directly immediately instantly
double twice,earlier sooner,earlier originally,easily easy,easily well,easy slow slowly,easy soft
enormously tremendously,enough plenty,equally evenly,especially particularly,even still yet,eventually finally
exactly just precisely,exactly precisely,exceedingly extremely passing super,extremely highly,fair fairly
fairly pretty reasonably somewhat,fast tight,finally ultimately,finally last,firm firmly,firmly hard
first foremost,flat straight,formally officially,formerly once,forth forward,free loose,frequently often
fresh new newly,full fully,furthermore moreover,generally mostly,good well,good thoroughly
however nevertheless nonetheless notwithstanding still,immensely vastly,importantly significantly
individually separately,inevitably necessarily needs,inside within,instantly outright,instead rather
largely mostly,lately recently,likely probably,likewise similarly,lots much,loud loudly,maybe perhaps possibly
meantime meanwhile,nationally nationwide,non not,normally usually,now nowadays today,overly too,part partly
promptly quick quickly,promptly readily,purely strictly,quickly rapidly,quiet quietly,rarely seldom
rather sooner,real very,really truly,remarkably unusually,rough roughly,shortly soon,slightly somewhat
square squarely,steadily steady,therefore thus,up upward,warm warmly,wrong wrongly,unify unit,be being
substance substantial,act action,go going,implement implementation,emerge emergence,arrival arrive,enter entry
enter entrance,register registration,appear appearance,withdraw withdrawal,defect defection,flee flight
fail failure,confuse confusion,accept acceptance,assume assumption,adopt adoption,occupation occupy
receive reception,perform performance,interpret interpretation,press pressure,connect connection,tie tying
determination determine,identification identify,expose exposure,opt option,select selection
conclude conclusion,decide decision,intend intention,election electoral,elect election
reconcile reconciliation,equate equation,solution solve,reduce reduction,economic economy,promote promotion
distract distraction,pass passage,oppose opposition,reject rejection,denial deny,deport deportation
suspend suspension,immune immunity,dismiss dismissal,destroy destruction,death die,murder murderous
reversal reverse,constitute constitution,create creation,found foundation,correct correction,fix fixture
maintain maintenance,corrupt corruption,motion move,pursue pursuit,introduce introduction,express expression
add addition,tense tension,extend extension,expand expansion,include inclusion,explode explosion
unification unify,union unite,coalesce coalition,disrupt disruption,divide division,transform transformation
active activity,practical practice,use using,fun funny,present presentation,produce production,sing song
procedural procedure,presidency presidential,presidency president,law lawyer,journalism journalist
political politics,politician politics,medical medicine,slave slavery,application apply,scrutinize scrutiny
confront confrontation,attend attention,operation operative,vice vicious,betray betrayal,lie lying,anger angry
terrorism terrorist,offend offense,crime criminal,commission commit,rob robbery,contribute contribution
trial try,peril perilous,limit limitation,owner ownership,storage store,protect protection,inspiration inspire
consume consumption,sex sexual,react reaction,combination combine,represent representation,cultural culture
art artist,technological technology,resist resistance,rebellion rebellious,rebel rebellion
revolution revolutionary,revolt revolution,hostile hostility,violence violent,jihad jihadist
classification classify,collect collection,continuation continue,prosecute prosecution,procedure proceed
office official,marriage marry,pray prayer,revival revive,residence residential,residence resident
provide provision,tolerance tolerate,please pleasure,interfere interference,prevent prevention,alliance ally
distribute distribution,generosity generous,philanthropist philanthropy,donate donation,commerce commercial
finance financial,publication publish,pay payment,impose imposition,commission commissioner,clear clearance
guidance guide,racism racist,sexism sexist,rival rivalry,contend contention,compete competition
resistance resistant,defiance defiant,sue suit,proceed proceedings,compliance comply,assist assistance
advocacy advocate,insist insistence,sponsor sponsorship,approval approve,reassurance reassure,civil civility
consider consideration,attend attendance,presence present,absence absent,intervene intervention
neutral neutrality,justification justify,admission admit,renew renewal,leader leadership,refer reference
giant gigantic,viral virus,lay layer,work worker,bomb bomber,bump bumper,clean cleaner,element elementary
count counter,curiosity curious,develop developer,document documentary,drive driver,engine engineer
fight fighter,support supporter,govern governor,icon iconic,institution institutional,mark marker
produce product,part partial,organize organizer,serve server,sleep sleeper,spectacle spectacular
stand standard,shoot shooter,tie tier,personal personality,identify identity,energize energy,patience patient
willing willingness,unwilling unwillingness,reluctance reluctant,grave gravity,silence silent
familiar familiarity,wariness wary,ugliness ugly,clarity clear,transparency transparent,define definition
agree agreement,fit fitness,public publicity,qualify quality,human humanity,excellence excellent
stability stable,identical identity,correspondence correspondent,equal equality,difference different
differ difference,diverse diversity,real reality,complex complexity,authentic authenticity,valid validity
ethnic ethnicity,popular popularity,unpopular unpopularity,legitimacy legitimate,humanitarian humanity
compassion compassionate,brutal brutality,ambition ambitious,energetic energy,diplomacy diplomatic
sensitive sensitivity,hypocrisy hypocritical,nationalism nationalist,humble humility,citizen citizenship
defer deference,hunger hungry,intense intensity,intensify intensity,resonance resonate,muscle muscular
vigor vigorous,furious fury,prior priority,prioritize priority,currency current,viability viable,grade gradual
stance stand,distance distant,major majority,minor minority,extend extent,cover coverage,maximize maximum
beneficial benefit,pragmatic pragmatism,competence competent,importance important,prominence prominent
significance significant,moment momentous,consequence consequential,urgency urgent,influence influential
dominance dominate,ability able,optimism optimistic,pessimism pessimistic,contract contractor,nerve nervous
digit digital,confidential confidentiality,caution cautious,intelligence intelligent,imagination imagine
fantastic fantasy,expert expertise,technical technique,economist economy,speak speech,method methodical
tradition traditional,enthusiasm enthusiastic,kill killer,succeed successor,confidence confident
suspicion suspicious,suspect suspicion,skeptical skepticism,except exception,critical criticism
distinction distinguish,recognition recognize,symbol symbolic,think thought,suggest suggestion
predict prediction,ideological ideology,implication imply,poll pollster,reveal revelation,center central
remind reminder,exception exceptional,evidence evident,confirm confirmation,idea ideal,formula formulate
character characteristic,teach teacher,theorist theory,activism activist,tactical tactics,tactic tactical
strategic strategy,strategist strategy,belief believe,essence essential,philosophical philosophy
expect expectation,religion religious,populism populist,intend intent,scholar scholarship,ignorance ignorant
ignorance ignore,science scientist,chemical chemistry,psychological psychology,historic history
historical history,ethical ethics,rhetoric rhetorical,tend tendency,sympathetic sympathy,prefer preference
partisan partisanship,tolerance tolerant,communism communist,extremism extremist,fascism fascist
socialism socialist,chaos chaotic,column columnist,fiction fictitious,legend legendary,drama dramatic
sign signature,resign resignation,partner partnership,complain complaint,apologize apology,refusal refuse
testify testimony,recommend recommendation,confidence confidential,mock mockery,declaration declare
assert assertion,accusation accuse,explain explanation,advise advisory,comedy comic,capital capitalize
tragedy tragic,discuss discussion,propose proposition,proposal propose,concede concession
disagree disagreement,contention contentious,controversial controversy,urge urgency,describe description
portrait portray,contradict contradiction,disclose disclosure,tale tell,defiance defy,indicate indicator
outrage outrageous,disaster disastrous,grow growth,produce producer,descend descent,crisis critical
emotion emotional,fiery fire,admiration admire,electric electricity,terror terrorist,insecure insecurity
secure security,race racial,tribal tribe,familial family,class classify,pack package,bureaucracy bureaucratic
make maker,publish publisher,elect electorate,judge judiciary,member membership,neighbor neighborhood
academic academy,parliament parliamentary,commit committee,capitalism capitalist,lobby lobbyist,king kingdom
dictator dictatorship,territorial territory,danger dangerous,continent continental,agency agent,global globe
necessary necessity,universal universe,appoint appointee,capital capitalist,change changer,consume consumer
create creator,defend defender,lead leader,receive recipient,absent absentee,account accountant
defend defendant,win winner,friend friendship,play player,act actor,opponent oppose,advise advisor
advise adviser,raise raiser,command commander,back backer,assist assistant,dictate dictator,bank banker
bet better,box boxer,buy buyer,call caller,campaign campaigner,bear bearer,child childhood,close closer
manage manager,direct director,coordinate coordinator,critic critical,critic criticize,debate debater
protest protester,use user,editor editorial,judge judicial,found founder,full fuller,governor gubernatorial
grade grader,hack hacker,enforce enforcer,interview interviewer,invest investor,let letter,liar lie
long longer,lose loser,mayor mayoral,moderate moderator,negotiate negotiator,oust ouster,own owner,ride rider
pay payer,photograph photographer,pivot pivotal,port porter,president presidential,prosecute prosecutor
read reader,recruit recruiter,report reporter,retail retailer,contend contender,compete competitor
challenge challenger,run runner,servant serve,speak speaker,student study,contribute contributor,vote voter
write writer,dominance dominant,monetary money,erode erosion,development developmental,minimize minimum
contain content,solid solidify,margin marginal,vacancy vacant,environment environmental,existence existential
exist existence,survival survive,independence independent,prepared preparedness,pregnancy pregnant,ill illness
xenophobia xenophobic,problem problematic,consistency consistent,emphasis emphasize,anonymity anonymous
fame famous,jeopardize jeopardy,dysfunction dysfunctional,die dying,daily day,operate operative
restrict restrictive,regulate regulatory,persist persistent,apparent appear,extend extensive
disrupt disruptive,sense sensitive,sense sensible,receive receptive,speculate speculative,reflect reflective
presume presumptive,discriminate discriminatory,sustain sustainable,tolerant tolerate,elect elective
include inclusive,reliant rely,valuable value,decide decisive,respond responsive,negotiable negotiate
urge urgent,investigate investigative,provocative provoke,dismiss dismissive,represent representative
abuse abusive,account accountable,predict predictive,support supportive,affirm affirmative,defend defensive
compete competitive,combat combative,exceed excessive,resist resistant,attract attractive,create creative
execute executive,effect effective,likable like,offend offensive,pleasant please,access accessible
accept acceptable,evade evasive,assert assertive,pursuant pursue,elect eligible,punish punitive
dominant dominate,depend dependent,differ different,contain continent,defiant defy,afford affordable
charitable charity,citizen civic,citizen civil,civil state,city civic,constitution constitutional
ideal idealism,industrial industry,judicial justice,law legal,name nominal,mouth oral,agricultural agriculture
country rural,social society,solar sun,suburb suburban,technical technology,city urban,verbal word,vocal voice
electrical electricity,legislation legislative,legislative legislature,radical root,profession professional
finance fiscal,marriage married,person personal,region regional,colony continental,structural structure
organization organizational,mental mind,administration administrative,domestic home,nation national
geographic geography,growing growth,promotion promotional,response responsive,pointed pointedly,simple simply
badly unfavorable,bad badly,decided decidedly,true truly,seeming seemingly,unexpected unexpectedly
practical practically,increasing increasingly,joking jokingly,faster quick,slow slower,hard hardened
historical historically,international internationally,physical physically,political politically
technical technically,typical typically,surprising surprisingly,alleged allegedly,marked markedly
methodical methodically,repeated repeatedly,radical radically,critical critically,reported reportedly
knowing knowingly,overwhelming overwhelmingly,acutely sharp,even regularly,hot hotly,exact precisely
long longest,resounding resoundingly,rhetorical rhetorically
`;
