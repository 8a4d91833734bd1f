/**
 * Words that are kin, beyond those of `synonyms.ts`: from WordNet 3.0 (https://wordnet.princeton.edu), for matching alone.
 *
 * Made by `test/learn/kindred.ts`, which leaves out all but the words; groups
 * are parted by a comma. In `senses`, words of one sense; after a dash those
 * that seldom have it, which are kin only to those before it. In `kinds`,
 * words and, after ">", what they are kinds of. In `capitals`, a capital and
 * its country. In `negated`, words that their first syllable turns round.
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

export const senses = `
abandon wildness,abandonment desertion,abandonment defection desertion,abasement abjection degradation
abasement - humiliation,abdomen belly stomach,aberration distortion,irregularity - abnormality,abo aborigine
abode residence,abode dwelling home,aborigine native,abreaction catharsis,abridgment - capsule condensation
abruptness curtness - shortness,absorption assimilation,assimilation - absorption,preoccupation - absorption
abstract abstraction,abstraction generalization,abstractionism unrealism,abstruseness obscurity
abstruseness profundity,abuse misuse,acceleration quickening,accelerator throttle - gas gun
accelerator throttle,accent dialect idiom,stress - accent emphasis,access - admission,accessory accouterment
accessory supplement,accident - stroke,accompaniment attendant,accompaniment - support
accompaniment - complement,escort - accompaniment,accomplice confederate
accomplishment attainment skill - acquisition,accord accordance - conformity,account chronicle history - story
account report - story,explanation - account,bill - account,accountant controller,accretion accumulation
acculturation culture,acculturation - assimilation,accumulation aggregation collection - assemblage
accuracy - truth,ace one single unity,ace adept genius hotshot sensation star virtuoso whiz wizard - champion
acetonemia ketosis,acid pane - dose dot,acidity sour,acquaintance familiarity,acquaintance friend
acquiescence assent,acquisition learning,acres estate - land,acrobatics tumbling,act enactment,act deed
number routine - act bit turn,acting performing playacting playing,actor - worker,acute ague,adam ecstasy
adamant diamond,adaptation version,adaptation - adjustment,addiction dependence dependency
plus - addition summation,address - reference,destination - address,adherence - attachment,adherence - bond
adherent disciple,adieu adios goodbye,adjournment - dissolution,adjustment fitting
adjustment alteration modification,adjustment readjustment - registration,allowance - adjustment
administration disposal,presidency - administration,governing government - administration,admiration esteem
admiration - appreciation,admirer champion protagonist supporter - friend,admonition warning
ado bustle flurry hustle stir - fuss,adolescent teen teenager,adroitness facility quickness,adult grownup
adulthood maturity,advance progress progression,advance betterment improvement
advance feeler overture - approach,procession progress progression - advance,advantage - reward,advent coming
adventure escapade,adventurer explorer,adversity hardship,advocate counsel counselor,aegis - protection
aerial antenna,aesthetic esthetic,affair matter - thing,affair intimacy liaison - involvement
affair occasion - function,affection fondness - heart tenderness,affiliation tie - association
kinship - affinity,affirmation assertion - statement,affluence richness,affluent confluent feeder
affront insult,years - age,years - age,agency bureau office - authority,means way - agency
broker - agent factor,agglomerate cumulus heap mound pile,aggregate total totality - sum
aggregation collecting - collection,aggression aggressiveness,aggression - hostility,aggressor attacker
aging ripening,agitation ferment fermentation unrest,turmoil - agitation excitement upheaval
agony torment torture,agony suffering,arrangement - agreement,concord - agreement
agriculture farming husbandry,attention care tending - aid,aide auxiliary,ailment complaint ill
aim intent intention purpose - design,aim object objective - target,bearing heading - aim,air - atmosphere
breeze zephyr - air,atmosphere - air,melody strain tune - air,airing dissemination spreading
airing ventilation,airline - airway,airs pose,alabaman alabamian,alarm alert,alchemy chemistry
alertness vigilance wakefulness,alibi excuse,alien foreigner,alien stranger unknown,alien extraterrestrial
alienation estrangement,alienation estrangement,alignment alliance coalition,alignment - conjunction
alkali - base,allegiance commitment loyalty - dedication,allegory parable,allegory emblem,alley alleyway
allocation allotment,allocation allotment,leeway - allowance margin tolerance
almighty creator divine lord maker,aloneness loneliness,aloofness - distance,alteration change - modification
alteration revision,altercation fracas,altitude - height,altitude elevation,alveolar dental
amazement astonishment,amber gold,ambiance atmosphere,ambition aspiration dream,amble stroll
ambuscade ambush - trap,ammo ammunition,amnesty pardon,amnesty pardon,amplification elaboration
amplification gain,amusement entertainment,analogue parallel
anatomy build figure flesh frame physique shape - form,ancestor antecedent - root
ancestry lineage pedigree - blood descent origin stock,ancestry - derivation lineage,anchor backbone
angel saint,angel backer,anger ire wrath,angle slant,anguish torment torture,animal beast brute creature
annihilation obliteration,annihilation - disintegration,announcement proclamation - declaration
annoyance irritation vexation,annoyance chafe vexation,bother infliction - annoyance pain
annoying - annoyance irritation vexation,annual yearly,answer result solution solvent - resolution
antagonism hostility,antecedent forerunner,antenna feeler,antenna feeler,antic joke prank - caper trick
anticipation expectancy,anticipation expectancy,anticipation prediction - prevision,expectation - anticipation
antipathy aversion distaste,apartment - flat,apex vertex - peak,aplomb cool poise,apogee culmination
apologia apology,apothecary chemist pharmacist,apparition phantom specter,apparition phantom shadow
appeal charm,collection - appeal,applicability pertinence,application - coating covering,lotion - application
diligence - application,appointment designation naming - assignment,appraisal assessment,appraisal estimate
apprehension dread,apprehension savvy understanding,apprehension misgiving
arrest - apprehension catch collar pinch,apprentice learner,approach - attack,approximation estimate - idea
arc spark - discharge,arc - bow,architect designer,arctic - rubber,ardor zeal,ardor fervor - fire
area - country,arena domain orbit sphere - area field,expanse - area,arena stadium - bowl,argot cant jargon
parameter - argument,aristocracy nobility,aristocracy gentry,arm - branch limb,branch subdivision - arm
sleeve - arm,armament arming equipping,arms munition,aroma odor scent smell,aroma fragrance perfume scent
arousal rousing,arrangement organization - system,placement - arrangement,arrest halt hitch stay - check stop
arrival comer,art artistry prowess,articulation join joint junction juncture,articulation - voice
artillery gun,artillery weapon,artilleryman gunner,artisan craftsman,ascendancy dominance - control
ascending rise,aside excursus parenthesis,aspect scene view vista - prospect,expression face look - aspect
aspirant hopeful,inhalation intake - aspiration inspiration
ass behind bottom buttocks posterior rump seat stern - bum butt can rear tail,rape - assault violation
assay check,assemblage gathering,assemblage hookup,assemblage gathering - assembly
judgment - assessment judgement,assiduity - concentration,grant - assignment,assistant help helper supporter
associate companion comrade familiar fellow,assortment mixture potpourri variety,assortment classification
assumption premise,presumption - assumption,assurance confidence - authority,assurance - pledge
asterisk - star,asylum - institution,asymmetry imbalance,asynchrony desynchronizing,athlete jock
athletics sport,atm atmosphere,atom molecule particle speck,atrophy wasting,atrophy withering
attack onrush onset onslaught,attack - blast fire,attempt - attack,attendant tender,attendant attendee
attic loft,attic ionic,attic - bean,attire dress garb,attitude posture - position,magnet - attraction
draw - attraction,attribute dimension - property,audacity temerity,consultation interview - audience
audio - sound,audition - hearing,aug august,author generator - source
authority authorization potency - dominance,authorization sanction - authority,empowerment - authorization
authorship writing - composition,auto automobile car motorcar - machine,autonomy liberty,autopsy necropsy
autumn fall,avail - help service,avarice covetousness greed,avarice covetousness,avenue boulevard
avoidance dodging,award honor honour laurels,awareness cognizance consciousness,awe fear reverence,axiom maxim
bloc - axis,babe baby infant,babe - baby sister,backbone spine - back,backbone grit guts sand
backdrop - background,boomerang - backfire,background - ground,scope setting - background
backing championship patronage,backing - mount,backing funding - support,backlash rebound recoil
backlog reserve,backstage offstage wing,bad badness,badness severity,handbag purse - bag,grip suitcase - bag
baggage luggage,bail - bond,bait hook lure,balance proportionality - proportion
counterbalance equilibrium - balance,remainder residual residue rest - balance
symmetry - balance correspondence,counterbalance counterweight - balance,balk deterrent handicap - check
balk rafter,ball globe orb,egg testicle - ball nut,chunk clod clump lump - ball,formal - ball,ballad lay
ballad lay,ballpark park,ballyhoo hype plug,balustrade banister,ban prohibition,band circle lot - set
band striation,stripe - band,bandage - patch,bandstand - stand,bang bash knock smash - belt
bang blast clap - eruption,bang - fringe,boot kick thrill - bang charge flush rush,hit - bang smash strike
cant - bank,bankruptcy - failure,banner - standard,banquet feast,banquet feast - spread,bar ginmill saloon
prevention - bar,streak - bar stripe,cake - bar,barb dig jibe shaft - shot slam,barbarian savage
barbarian peasant,barkeep bartender,barrage onslaught,barrage - battery,barren wasteland - waste
barricade roadblock,barrier roadblock,base foundation groundwork - foot,floor - base
basis cornerstone groundwork - base foundation,pedestal stand - base,basis - base,basement cellar
watershed - basin,lavatory washbasin washbowl - basin,basis footing - ground,basket - hoop
bastard prick sob - shit,bastard illegitimate,baste tacking
batch deal flock heap lot mass mint mountain peck pile plenty raft slew stack wad - mess pot sight
batch - clutch,bath bathtub tub,bathroom - bath,bathing washup,bathroom john lavatory privy toilet - can
baton - wand,battalion multitude pack plurality,batter hitter slugger,battlefront front,bawdyhouse brothel
bazaar - fair,bead drop pearl,beak - bill,nozzle snout - beak,beam - ray,ray - beam shaft,beard whiskers
bearer carrier toter,holder - bearer,bearing comportment mien - presence,carriage posture - bearing
beast brute savage wildcat - wolf,beat heartbeat pulsation pulse,beat rhythm,beatnik - beat
cadence meter - beat measure,beating - whipping,beating licking,beau - fellow
beau clotheshorse gallant - swell,beauty mantrap sweetheart - dish,bed - bottom,seam - bed,layer - bed
bedding - litter,bedrock fundamentals,bedroom - chamber,beef gripe squawk - kick,beehive hive,hive - beehive
beginner initiate,beginner founder - father,origin root source - beginning,behemoth monster - giant
behemoth giant titan - heavyweight,being organism,belief feeling impression notion - opinion
believer worshipper,bell doorbell,bell toll,belligerent combatant fighter,bellow holler hollering roar roaring
beloved dear honey love,swath - belt,whack - belt knock rap,bench terrace,workbench - bench
bend crook turn - twist,bend - curve,crease fold - bend,bending - deflection,benediction - blessing
benediction - blessing,bent - set,hang knack - bent,bequest legacy,bereavement mourning
berth post - office place position situation spot,berth - slip,berth bunk,bet stakes wager - stake,bet wager
betrayal treachery treason,betterment melioration,bevel - cant,beverage drink,bewilderment puzzlement
bias preconception prejudice,bias diagonal,bible scripture - book word,bicker bickering fuss spat squabble
bicycle - cycle wheel,bid - play,bid tender,bill - note,broadside circular flyer - bill
poster posting - bill card notice,billow surge,biography - life,bird fowl,bird chick dame doll - skirt
boo hiss hoot snort - bird,birdie shuttle - bird,birthplace cradle provenance,biscuit cookie,bit - spot
bit chip flake fleck scrap,bite morsel - bit,snatch - bit,bite sting,snack - bite,sharpness - bite
chomp - bite,bitterness rancor resentment,bivouac camp encampment,bivouac encampment,negro negroid - black
blackening darkening,steel sword - blade brand,blame rap,blandness smoothness,blank - space,blanket - mantle
blare blaring clamor din,blasphemy desecration sacrilege,blast gust - blow,blaze hell,blaze - hell
brilliance glare - blaze,bleb blister,bleeding hemorrhage,blemish mar - defect,blending shading
blessing thanksgiving - grace,subterfuge - blind,blink blinking wink,block cube,pulley - block
bloke chap cuss fella fellow lad,blood rake rip,bloodshed - gore,bloom blossom flower,blush flush - bloom
blossom flower flush heyday peak prime - bloom,blot smear - spot,blot - smear stain,blowout romp runaway
blubber fat,blunder flub,blur fuzz,blush - flush,braggadocio - bluster,board plank,boater panama sailor
boatload carload,torso trunk - body,consistence consistency - body,bodybuilder muscleman,bodyguard escort
bogey bogy,bogey bogy,boiler kettle,boiling simmering stewing,boldness daring
boldness nerve - brass cheek face,bolshevik marxist red,bomb - turkey,bombast rant
bomber sub submarine wedge - hero,hamper shackle - bond,bone ivory pearl,bonnet cowling - hood,bonus fillip
bonus incentive,booby dope dumbbell,book - record,script - book,ledger - book,booking - reservation
boom roar roaring thunder,boom gravy windfall,boost hike - rise,kick kicking - boot,booty loot plunder prize
booze liquor spirits,border borderline,molding - border,bore dullard,bore eager,bore caliber calibre - gauge
embrace - bosom,heart - bosom,breast tit - bosom,boss chief foreman,knob - boss,bother fuss trouble
bottleneck constriction,bottom underside,bottomland - bottom,freighter - bottom,boulder bowlder
bounce leap leaping - bound spring,bound boundary edge,bound boundary bounds,bound boundary limit
bouquet corsage,bouquet fragrance sweetness,bout - round turn,tear - bout bust,bow fore - stem,bowl trough
brace duo pair span yoke - couple,gallus - brace,brag bragging - crow,braid - twist,brain mentality wit
brain head mind psyche,genius mastermind - brain,branch ramification - leg,firebrand - brand
brandish - flourish,plaque - brass,bravery courage,breach rift rupture - break
bread cabbage dough kale loot scratch sugar,breadth width,break interruption,break fracture - fault shift
respite - break recess,intermission interruption pause suspension - break,fracture - break
breakdown dislocation,breakup - dissolution,breakup separation - detachment,breakwater bulwark groin
breast chest,hint - breath,breathing respiration - ventilation,breed - stock strain
breeding training - education,breeding fostering nurture raising rearing upbringing
procreation - breeding reproduction,breeze cinch picnic walkover - snap,brevity transience,bridegroom groom
bridegroom groom,bridge - span,bridle - check curb,brightness cleverness,brightness luminosity - light
brilliance grandeur magnificence splendor,brilliance genius,brilliancy luster lustre splendor,brim - lip rim
bringing delivery,brink verge - threshold,brittle toffee,broadside philippic,brooding incubation,brook creek
broom heather,brother buddy crony,comrade - brother,brotherhood fraternity,union - brotherhood,brow forehead
brow eyebrow,bruise contusion,brush thicket,encounter skirmish - brush clash,buck clam dollar
sawhorse - buck horse,bucket pail,buckle warp,bucolic peasant provincial,buff devotee fan lover
buffer fender - pilot,buffet sideboard - counter,buffoon clown,buffoon clown goof,germ - bug,build physique
building edifice,bulge bump prominence protuberance swelling,bulk volume - mass,bull bullshit shit
cop copper fuzz - bull pig,bullet slug,bullet fastball heater - smoke,bully roughneck rowdy ruffian tough
bulwark rampart - wall,bum puke rat skunk,bum tramp,bum idler,bunch clump cluster,bunch - lot
bundle package packet - parcel,bundle sheaf,bundle pile,rot - bunk,nonsense - bunk,bunker - trap,bunker dugout
burden encumbrance - load,burden load loading,burden essence - core effect,bureau dresser - chest
burial burying,burn tan,burning combustion,burning combustion,burnish polish,burrow tunnel,burst salvo volley
burst - fit,outburst - burst,bus - coach,heap - bus,bush shrub,bush scrub,bushwhacker hillbilly
business - concern,clientele patronage - business,bust fizzle flop,butt goat,cigarette - butt,button - push
bypass shunt,cab taxi - hack,cabinet locker,cable - line,cackle chatter,cadaver corpse remains stiff - clay
cadre - cell,cafe coffeehouse,cage coop,cake patty,calamity catastrophe disaster tragedy
calculation computation,calculation computation figuring reckoning,caliber calibre quality
call cry outcry shout yell,caller - company,calling career vocation,calm calmness composure equanimity
calumny defamation,calumny defamation,camouflage disguise,disguise - camouflage,clique ingroup - camp pack
campaign - run,campaign cause crusade drive - effort movement,camping encampment tenting,can - tin
pot throne toilet - can stool,cancer crab,candle - taper,candour fairness,caning wicker,canon canyon
canter lope,canvas - canvass,canvas - canvass,canvas canvass,canvass sail - canvas sheet,canvass poll
hood - cap,ceiling - cap roof,jacket - cap crown,capability potentiality,capacitance - capacity
capacitance capacitor condenser,capacity - content,cape - mantle,frolic romp - caper,washington - capital
chieftain - captain,captivity imprisonment incarceration,capture seizure,seizure - capture,caravan train
wag wit - card,menu - card,lineup - card,care caution precaution,maintenance upkeep - care
careen sway - rock tilt,carelessness negligence - neglect,caressing hugging kissing petting
cargo freight load shipment - loading,caricature - imitation,carpentry woodwork,carpet rug,carriage coach
carriage - rig,mailman - carrier,newsboy - carrier,cartel combine - trust,cartoon - sketch
cartridge - magazine,carving - cutting,carving sculpture,cascade - shower,case instance - example
case lawsuit suit - cause,cast mold - mould,cast mold mould stamp,hurl - cast,castigation chastisement
castle palace,cat guy,caterpillar - cat,catalog catalogue,catalog catalogue,catapult sling slingshot
catapult launcher,catch - match,grab snap - catch snatch,catching detection,cattle cows oxen
cattleman cowboy cowhand cowpuncher puncher,cause - grounds reason,cautious timid,cavalry horse
cavalryman trooper,cavalryman - trooper,cavity pit,celebration festivity,celerity quickness rapidity
cellphone - cell,cemetery graveyard,censure exclusion,centenary centennial,center middle - eye heart
center centerfield,essence meat pith substance - center core heart marrow sum
centering focus focusing - direction,central - exchange,ceremony observance,certificate - security
chaff stalk straw,chagrin humiliation mortification,strand - chain string,chains irons,chair professorship
chair chairman chairwoman - president,chaise daybed,challenger competitor contender rival - competition
champ champion,championship - title,chance fortune hazard luck,probability - chance,prospect - chance
chancel sanctuary,changer modifier,channel groove,duct - channel,chanting intonation,chap crack crevice
character - fiber,persona role - character part,eccentric type - character
characterization delineation - picture,characterization enactment portrayal,charge - complaint
mission - charge commission,charm - spell,chastisement - correction,chastity virtue,cheat slicker
swindle - cheat rig,confirmation verification - check,checkout - check,tick - check,checkup medical
cheer cheerfulness sunshine,chela claw,chew cud plug wad,chicago michigan stops,chiding scolding,chief - head
chief chieftain,child fry kid minor nestling youngster,chill quiver shiver shudder thrill tingle
chill shivering,pall - chill,chilling cooling,china taiwan,crisp - chip,chivalry gallantry,chock - wedge
chocolate - coffee,choice option selection - pick,choir consort,choking strangulation,chopper - chop
chopper pearly,chore job task,chortle chuckle,christ jesus savior,christendom christianity,chuck grub
chump fool gull sucker - mark,churchman cleric divine,chute parachute,chute - slide,cilium lash,cinema film
cipher zero,cipher naught nothing null zero zip,nobody - cipher,rotary roundabout - circle,rope - circle
circumference - circuit,circumstance context - setting,circumstance consideration - condition
circumstances destiny fate luck - fortune lot portion,citation cite mention quotation reference - credit
quotation quote - citation,city metropolis,city metropolis,civility politeness,civilization culture
clamp - clinch,clamshell grapple,clan kindred - tribe,clang clangor clangoring clank clash crash
clannishness exclusiveness,clarity clearness lucidity,clash friction
clasp clench clutch clutches grip hold - grasp,class grade - course,class stratum,course - class
classmate schoolmate,classroom schoolroom,claw - hook,clay mud,cleaning cleansing,cleft crack crevice
clench clinch,clergyman reverend,cliche commonplace,click clink,click - dog,client - guest,cliff - drop
climax culmination,climax - coming,climb raise rise upgrade,hug - clinch squeeze,clink jail,clip - magazine
snip - clip,clobber stuff,clod gawk lummox lump,close conclusion finale finish last
close closing - conclusion end ending,close finale,closeness intimacy,meanness - closeness
familiarity intimacy - closeness,closet cupboard,closet wardrobe - press,closing closure
shutdown - closing closure,completion - closing culmination,cloth fabric material textile,clothes dress
swarm - cloud,cloudburst deluge downpour torrent,lick punch - clout poke slug,clowning prank,clowning comedy
club gild lodge society - order,clubhouse - club,nightclub - club,clump thud thump thumping,coop cooperative
coach tutor,coalescence coalition,coast seacoast,glide - coast slide,coating finish finishing
cock prick - shaft tool,cock hammer,rooster - cock,code codification,coffee java,cognizance ken
cohesion cohesiveness,coil whorl - spiral,coil curl whorl - roll,coincidence conjunction - concurrence
cola dope,coldness - coolness,collaborator confederate,collaborator pardner partner,collapse - flop
crash - collapse,leash - collar,colleague confrere fellow,collision - hit,dependency - colony
color coloring - colour,color vividness - colour,color - colour,colour - color,semblance - color colour
colour - color,colour - color,pillar tower - column,editorial - column,combat fight fighting - scrap
compounding - combination,come ejaculate - seed,comeback replication retort - counter return
comfort consolation solace,quilt - comfort puff,mastery - command control,commandment teaching
commentator reviewer,commerce commercialism,commie communist,commiseration pathos pity
delegation - commission mission,perpetration - commission,dedication - commitment,commodity - good
commonwealth country nation - land state,democracy republic - commonwealth
commotion disruption disturbance flutter,commotion din rumpus tumult,commotion whirl,communion sharing
communique despatch dispatch,commutation commuting,substitution - commutation exchange
companionship company fellowship society,troupe - company,party - company,compare comparison equivalence
compass grasp - range reach,compassion pity,complaisance compliance deference,complex composite
compliance conformity,compliance submission,ramification - complication
component element factor ingredient - constituent,component constituent part portion
component constituent element,composing composition,composing - composition,composition makeup - constitution
opus - composition piece,typography - composition,paper - composition report theme,comprehension inclusion
compunction remorse,con convict inmate,con hustle - sting,conceding concession yielding,conceit vanity
vanity - conceit,concentration denseness density,concept conception construct,conception creation
innovation invention - conception design,conceptuality conceptualization,conceptualization formulation
headache vexation worry - concern,concession - grant,ending - conclusion termination,concord harmony
condemnation disapprobation,condemnation curse,conviction sentence - condemnation,contraction - condensation
condescension disdain patronage,condition precondition,term - condition,conduction conductivity
conductor - director,confederacy south,confederacy federation,confederacy conspiracy,conspiracy - confederacy
conference league,confidant intimate,configuration constellation,configuration contour shape - form
confinement labor labour,restriction - confinement,difference dispute - conflict
confrontation showdown - encounter,opposition - confrontation,congregation faithful fold
intercourse relation - congress,conjecture speculation,conjecture guess hypothesis speculation surmise
conjunction junction,conjunction connective,connection connective,joining - connection,conquest subjugation
conquest seduction,conscription muster - draft,consequence effect outcome result upshot - event issue
consequence - import moment,conservation - preservation,conserve preserve,consolation solace
constancy stability,constant invariable,constitution establishment formation - organization
construction - expression,structure - construction,twist - construction,consultation - reference
consumption intake uptake,consumption - use,expenditure - consumption,impinging striking - contact
liaison - contact link,contamination taint,contamination pollution,contemplation musing reflection
contemporaries generation,contempt despite disdain scorn,contempt disrespect,contempt scorn
content message - substance,subject - content,contestant dissenter protester,contingent - detail
continuance continuation,continuance duration,continuance duration,prolongation - continuation
continuity persistence,contortion deformation,contraceptive preventive,contract - declaration
contraption contrivance gadget - convenience,contrast demarcation,contribution - part share
contrivance dodge stratagem,restraint - control,controller - control,convention normal rule - formula pattern
conversion transition,cooking - preparation,cooler - tank,coolness - nip,coon nigger nigra spade
coquette flirt tease,corduroy - cord,core nucleus,cornel dogwood,niche recess recession - corner
corporation - pot,corporeality physicalness,corpulence overweight,parallelism - correspondence
correspondent newspaperman,depravity - corruption,cosmos existence universe world - creation,couch lounge sofa
counsel counseling guidance - direction,countenance visage,countenance endorsement imprimatur sanction warrant
countenance physiognomy visage,parry - counter,counterbalance offset,counterpart similitude - twin
country - land state,country nation - land,coupling - yoke,coupling mating union,courier messenger
course - line,track - course path,court tribunal,courtyard - court,homage - court,courting - suit
cover covert - screen,cover covering masking screening,cps - cycle,cracking - crack snap
quip sally wisecrack - crack,tornado - crack,fling offer whirl - crack,cracking fracture - crack
firecracker - cracker,crackpot - nut,craft trade,craft - trade,craftsmanship - craft,cunning - craft
crafter craftsman,cramp spasm,crawl crawling creeping - creep,craze cult furor - rage
craze delirium frenzy fury hysteria,crease furrow seam wrinkle - line
founding initiation innovation - creation foundation institution introduction,creativeness creativity
creature puppet tool,credo creed,creed - gospel,crest summit top - crown peak tip,crest - crown,crib pony trot
crime offense - offence,criminal crook felon outlaw,crimson ruby,criterion standard touchstone - measure
criterion standard,crone - witch,crop harvest,crossroad intersection - crossing,crossroads hamlet
crossroads juncture,treetop - crown,pennant - crown,poll - crown,crudity rudeness,cruelty ruthlessness
cruelty harshness,cruise sail,crunch - crush,crush jam - press,crush infatuation,crust insolence - freshness
crying tears weeping,quartz - crystal,cuddle nestle snuggle,cultivation finish polish refinement - culture
cure remedy therapeutic,curio curiosity peculiarity,curl lock whorl,current stream - flow,curriculum - program
curse cuss expletive oath swearing,curse hex,nemesis scourge - curse,curtain drape drapery pall - mantle
cushion - shock,cusp leaflet,cuss gadfly,custodian - steward,custody detention - hold,custom usage,cut gash
gash slash slice - cut,snub - cut,cutting - slip,cycle rhythm round,oscillation - cycle,dab pat - tap
dab splash splatter,dad daddy papa pop,dagger obelisk,dainty delicacy treat,dais pulpit rostrum - stump
damage harm impairment,damage harm - hurt,price terms - damage,wrong - damage,damages redress,dame lady madam
damn darn hoot shucks - shit,dark darkness wickedness,night nighttime - dark,darling favorite pet
darn mend - patch,dart flit,dash flair - style,data - information,date - escort,dawn dawning daybreak morning
daylight daytime - day,daydream reverie revery,deadlock impasse standstill,deal - trade,dealer trader
dealing dealings transaction,dealings - traffic,dear - lamb,demise dying - death,destruction - death end
debacle slaughter walloping whipping,debauch orgy - riot,debility feebleness infirmity,debris dust junk rubble
dec december,decay decline,decay - decomposition,deceased decedent departed,deceit misrepresentation
deceleration retardation slowing,resolution resolve - declaration,decline diminution
declivity - decline descent fall,decomposition disintegration,rot rotting - decomposition,decoration ornament
decoration medal ribbon - palm,decorator designer,decrease lessening,decrease decrement,decrease decrement
diminution reduction - decrease,decree fiat - order,inscription - dedication,deduction - discount
deduction implication,synthesis - deduction,discount - deduction,deed - title,deep trench,defeat licking
defeated discomfited,defect fault flaw,defection renunciation,vindication - defense,deference - respect
deference - respect,deficiency lack want,deficiency inadequacy,deflection warp
diversion - deflection deviation,deformation distortion,degenerate deviant deviate,degree level - grade
degree level stage - point,deity divinity god immortal,dejection stool,delay wait - hold,delay holdup
deliberation weighing,slowness - deliberation,delicacy - fineness,delicacy discretion,diplomacy - delicacy
delight joy pleasure,delineation - portrayal,deliverance rescue saving - delivery,delivery - speech
pitch - delivery,deluge flood inundation torrent,deluge flood inundation,demarcation - limit,democrat populist
demolition destruction,demon devil fiend,demon fiend - devil monster,demonstration - manifestation
demonstrator protester,denomination designation,denseness density,dent prick scratch slit,dent gouge
department - section,departure deviation difference divergence
departure exit expiration going passing - loss release,depicting portrayal portraying
deportation exile - transportation,deportee exile,deposit sedimentation,deposit sediment,repository - deposit
depot terminal,depot storage storehouse - store,depreciation disparagement,depredation ravage,depression slump
low - depression,imprint - depression impression,profundity - depth,surrogate - deputy,derision ridicule
derivative differential,des diethylstilbestrol,descendant descendent,descent origin,lineage - descent
design - pattern,pattern - design figure,designation identification,desolation devastation
desolation nakedness,desolation loneliness,devastation - desolation,despair desperation
despatch dispatch - expedition,despatch - dispatch,dispatch shipment - despatch,despoiler spoiler
despotism tyranny,despotism dictatorship tyranny,dessert sweet,destination goal - finish
destruction - devastation,detachment - withdrawal,detachment disengagement,detachment insularity insulation
detail - item point,detecting - detection,detection sensing,detective investigator,detector sensor
deterioration impairment,development growing growth maturation,exploitation - development,devil lucifer
devil dickens,hellion - devil,devilment mischief shenanigan,diagnosing diagnosis,diagnostician pathologist
slash - diagonal stroke,negotiation talks - dialogue,diam diameter,infield - diamond,diaphragm - stop
diarrhea diarrhoea,diary journal,dice die,dictionary lexicon,dictum pronouncement,remainder - difference
differentiation distinction,differentiation specialization,difficulty - trouble,diffusion dissemination
dispersal dispersion dissemination - diffusion,dig excavation,digging excavation - dig,jab - dig
digs lodgings - pad,diligence industry,proportion - dimension,dip - inclination,drop - dip fall,plunge - dip
diplomacy statesmanship,dipper wagon,management - direction,instruction - direction
guidance steering - direction,directionality directivity,dirge lament,dirt grease soil stain,dirt shit
scandal - dirt,disability handicap impairment,disabled handicapped,disagreement dissension
disagreement discrepancy - divergence,disappearance disappearing,disappearance fade,disappointment letdown
disarmament disarming,disc disk record,disc disk,disc - disk,disk - disc,discharge emission
liberation - discharge dismissal firing release sack,waiver - discharge release,firing - discharge
discipline subject - field study,discomfort - irritation,disconnect gulf,discord dissension
discourse preaching sermon,discourse discussion - treatment,discredit disrepute,discrepancy variant
discretion prudence,discussion - word,dishonor dishonour,dishonor dishonour,disintegration dissolution
disinterest neutrality,dislocation disruption,dispersion distribution,displacement shift
displacement - translation,display - presentation,disposal disposition,disposition temperament
disposition inclination tendency,disregard neglect,disregard neglect,disruption interruption - gap
distance - length,distinction eminence - note,distinctness - sharpness,distinctness severalty
straining twisting - distortion torture,distress hurt suffering,district dominion territory
distrust misgiving mistrust suspicion,disturbance perturbation,disturbance perturbation upset
ruffle - disturbance,interference noise - disturbance,dive honkytonk,diversion recreation
divertimento serenade,theology - divinity,division - part section,dock sorrel,dock pier wharf
doctrine ism philosophy,dodge dodging scheme,heel hound - dog,frank - dog,doggerel jingle,dogma tenet
world - domain,domination mastery supremacy,dominion - rule,don - father,donor giver,door doorway threshold
doorhandle doorknob,doorman porter,dope gage skunk weed - grass pot smoke,dormitory - hall,dosage dose
dosage dose,dot - point,dot - transportation,double - image,doubt - question,downfall - ruin,downfall - fall
dowry - portion,doze drowse,dozen twelve,dozens lots scores tons wads,draft draught,draught - draft
draught gulp swig - draft,drain drainage,dramatics theater theatre,dramatist playwright,draw standoff - tie
haul - draw,dreamer idealist,dribble drip trickle,drift impetus,trend - drift movement,purport - drift
heading - drift,drill exercise practice,drink drinking drunkenness,swallow - drink,drive thrust
driveway - drive,ride - drive,drone monotone,drone laggard poke,droop sag,droppings dung muck,dross impurity
drove horde swarm,drugstore pharmacy,drunk drunkard,dryness sobriety,dugout pirogue,dullard stupid,dump - shit
dun fawn,dungeon keep,dupe victim,duplicate extra,durability - strength,dusk nightfall twilight - fall
dwarf gnome,dweller inhabitant,eagerness keenness,spike - ear,earnestness seriousness sincerity
earnestness seriousness - sincerity,earnings pay remuneration salary wage,earphone phone,earth globe - world
earth ground - land,earthquake quake,ease - simplicity,repose rest - ease,easing moderation - relief
east eastward,east orient,eating feeding,ebb ebbing wane,ebony sable,eccentric flake
echo reverberation - replication,saving - economy,ecstasy rapture - transport,ecstasy rapture,eddy - twist
sharpness - edge,version - edition variant variation,education instruction teaching
effectiveness potency - strength,effluent wastewater,effort exertion - sweat,ego egotism,ego self
ejection expulsion - projection,ejection expulsion - exclusion,elaboration refinement
elaboration enlargement expansion,elasticity - snap,elector voter
elevation height peak pinnacle summit superlative - top,elevator - lift,elimination evacuation excretion
liquidation - elimination,emanation emission,emanation procession - rise,embodiment incarnation
embodiment - shape,emergence - growth,emergence - issue,emergency exigency - pinch,emotionalism emotionality
emphasis vehemence,empiricism quackery,employment - engagement,exercise usage use utilization - employment
emptiness vacancy vacuum void,vanity - emptiness,enactment - passage,enchantment fascination
enchantment spell trance,encroachment intrusion invasion,encroachment trespass violation - intrusion
encroachment impact,encumbrance preventive - hitch interference,end terminal,end - last,goal - end
endowment gift talent,endpoint termination,endurance survival,enemy foe - opposition,energy vigor zip
vitality - energy,enervation exhaustion,interlocking mesh - engagement,involvement participation - engagement
enigma mystery secret,enigma riddle,enjoyment - use,enlargement expansion,enlightened initiate
enlightenment nirvana,entanglement web,entering entrance incoming - entry,enthusiast partisan
entirety totality,entrance entranceway - entry,entrant fledgling freshman newcomer - starter
entropy - information,submission - entry,epicure gourmet,epigram quip,episode installment,sequence - episode
epithet - name,epitome paradigm prototype - image,epoch era,equal peer - match
equality equation equivalence par,wrongdoing - error,irruption outbreak - eruption,escape - flight
leakage outflow - escape leak,escritoire - secretary,perfume - essence,validation - establishment
esteem respect - regard,esteem respect - regard,ethics morality morals,evaluation rating
evaluation rating valuation,evangelist gospeler,evaporation vapor vaporization,even evening - eve
evil wickedness,evildoer sinner,evocation - induction,exaggeration magnification,examination scrutiny
examination test,examination interrogation,testing - examination
example illustration instance - representative,example - model,example exemplar - model,lesson - example
mining - excavation,exception exclusion,excerpt extract - selection,excess surplus,excess surfeit
exchange interchange,excitability irritability,exclaiming exclamation,exclusive scoop
excursion outing sashay - expedition,executing execution,execution performance,implementation - execution
murder slaying - execution,exemption freedom,exemption - immunity,exercise exercising workout,exhaust fumes
exhibition exposition,exhortation - incitement,exit outlet - issue,expanse sweep,expenditure outlay spending
experiment experimentation,experiment experimentation,expiration termination,exploitation using
vulnerability - exposure,photo photograph pic - exposure picture,expression reflection - manifestation
saying - expression,formulation - expression,formula - expression,extension propagation
prolongation - extension,exterior outside,exterior outside,extreme extremum,extremity member,extremum peak
exultation rejoicing,eyeball orb,eyelid lid,eyepiece ocular,eyesight seeing,facade frontage frontal
grimace - face,facility installation,facility - readiness,lining - facing,faction sect,gene - factor
fade - slice,fadeout receding,faery fairy,faery fairyland,loser - failure,faint swoon,loveliness - fairness
fairy pansy queer - queen,faith - trust,fake sham,fake faker fraud pseudo sham,fall tumble - spill,pin - fall
falloff slack slump,falls waterfall,falsity untruth,falter faltering hesitation waver
family household - home house,folk sept - family,mob syndicate - family,fellowship - family,fanatic fiend
fancy fantasy illusion phantasy,fancy fondness,fanfare - flash,fanfare - flourish,fantasy phantasy
fantasy phantasy,fare - menu,farewell leave parting,farming - land,farmland tilth,father forefather sire
fatigue weariness,favorite frontrunner,fear fright,fete - feast,feb february,fecundity fruitfulness
fecundity fruitfulness,fedora stetson,feel feeling flavor smell spirit - look tone,felicity happiness
fender - wing,ferment fermentation,ferocity fierceness fury vehemence violence wildness,festering maturation
festival fete,fiddle violin,fidget restlessness,plain - field,theater theatre - field,fig figure
number - figure,figurine statuette,film flick movie pic - picture,fineness thinness,fire flame flaming
firearm - piece,fireplace hearth,fireside hearth,fireside hearth,firing - lighting,firm house
firmness resolution resolve,fish pisces,pisces - fish,fisher fisherman,fishmonger fishwife,fit tantrum - scene
fit paroxysm,five quintet,fix jam mess muddle pickle - hole,fix fixing mend repair - fixture
localization location - fix,fizzle hiss hissing,flair - genius,flair flare,flank - wing
flannel gabardine tweed - white,flap fuss,flap fluttering - flutter,flare - flash
heartbeat instant twinkling wink - flash,flashlight torch,languor lethargy - flatness,flatus - wind
flavor nip relish savor smack tang,fleck patch - spot,flesh pulp,flicker glint spark,flicker flutter waver
trajectory - flight,flinch wince,fling spree,flip somersault somersaulting,overflow - flood
floor story - level,flounce ruffle,flowering unfolding,gush - flush,fluster - perturbation,foam froth
stress - focus,fog haze,foible idiosyncrasy,transparency - foil,foliage leaf,folk tribe,folly foolishness
folly foolishness stupidity,folly foolishness - madness,fondness - warmth,food nutrient,foodstuff grocery
fool sap,infantry - foot,footpath pathway,footprint - step,footstep - step,footstep pace step stride
personnel - force,violence - force,foreboding premonition,forecasting prediction,forefinger - index
foreigner outsider,forerunner herald predecessor,foresight prevision,forest wood woods,forest - timber
forfeit sacrifice,fork ramification,form kind sort - variety,form pattern - shape,shape - form
variant - form strain,phase - form,formation shaping,formulation preparation,fort garrison,fort fortress
forte specialty - strength,fortification munition,forwarding - promotion,fountain outflow spring
fountain - jet,fountainhead well,fountainhead - head,four foursome quartet,foursome - quartet,fowl poultry
foyer hall lobby vestibule,fragment shard,frambesia yaws,inning - frame,freak monster monstrosity,freak - nut
freeway pike superhighway thruway,freeze frost,freshness novelty,freshness glow,novelty - freshness
fret lather sweat,friction rubbing,friction rubbing,quaker - friend,fringe periphery,fringe outskirt,frog toad
presence - front,frown scowl,fueling refueling,fugitive runaway,fullness richness,fumble muff,fume smoke
fun merriment,fun - play sport,function office role - part,procedure routine - function
functioning - operation performance,fund store - stock,fur pelt,fury madness rage,fuse primer priming
future hereafter,fuzz hair,gabble jabber,gag jest joke laugh,gag - muzzle,gage gauge,gaiety merriment
gait pace,gal gallon,gallant squire,gallantry heroism valor,plot - game,gang mob - pack ring,wreath - garland
garner granary,gash - slash,gasp pant,gay homosexual,gaze - regard,gear gearing - train,paraphernalia - gear
gem treasure,gem - stone,gem jewel,jewel - gem,gender - sex,generalization induction,genesis - generation
multiplication propagation - generation,generosity unselfishness,gentile pagan,gentleman valet - man
germ source - seed,ghost specter - shade,touch trace - ghost,hulk whale - giant heavyweight,giddiness vertigo
gig lance spear,girlfriend - girl,give - spring,given precondition presumption,glance glimpse,glare glower
glare limelight spotlight,glasses spectacles,gleam gleaming - glow,gleam gleaming glimmer,glee hilarity
glee gloat,glide soaring - sailing,glimmer inkling,glisten glitter sparkle,glitter sparkle,glory halo
glow luminescence,glowing radiance - glow,glue - gum,glut surfeit,glycerine glycerol,goad prod
goad prod spur urging,idol - god,goner toast,goof goose jackass,gore - panel,politics - government
governor regulator,gown nightdress,robe - gown,mark score - grade,gradient slope,grading marking scoring
graining woodgraining,grand thousand - yard,grandeur nobility,grandma grandmother granny,grape grapevine
grapevine pipeline,grasp - grip,grasping seizing,pasture - grass,grasshopper - hopper
gratification satisfaction,grave tomb,gravity sobriety,gravity solemnity,gray - grey,gray - grey,gray - grey
grayback - knot,greatcoat overcoat,greatness immensity,greek hellenic,greenhouse nursery,grief sorrow
grievance grudge - score,grind plodding,grip handle - hold,traction - grip,groan moan,groove rut
gross receipts revenue,land soil - ground,primer priming - ground,grounder - hopper,grove orchard plantation
grower raiser,grumble grumbling rumble,grumble grumbling murmuring mutter muttering - murmur
guarantee - warrant,precaution safeguard - guard,guerrilla insurgent irregular,guess guessing - shot
guideline guidepost,guidepost signpost,gull seagull,gunman gunslinger - gun shooter,gunfire gunshot
gunpowder powder,gush outburst,gusto relish zest,gutter trough,gutter sewer toilet
gyration revolution rotation,gyration whirling,habit - use,nag - hack jade plug,haggle wrangle,hall hallway
manse mansion - hall residence,hallmark stylemark trademark,halo ring,hamlet village
hammering pounding - hammer,hand paw,hand handwriting script,handclasp handshaking - shake
hands manpower men workforce,hanging - suspension,hangout haunt repair resort,harangue rant
harassment - torment,hardship rigor severity,hare rabbit,harm hurt injury,harshness scratchiness
harshness roughness,rigor - harshness severity stiffness,haste hurry,haste hurry rush rushing,haste hurry
hat lid,hatchway scuttle - opening,haversack knapsack,havoc mayhem,hawker peddler,hayfield meadow
hazard jeopardy peril risk,headmaster schoolmaster - master,healer therapist,hearer listener
listening - hearing,heart pump,heat hotness,passion - heat warmth,rut - heat,retch - heave
heaven nirvana paradise,heavens - sphere,thickness - heaviness,heaving panting,hebrew jew,heights - high
heist holdup,hell - pit,underworld - hell,helping serving - portion,helplessness weakness,herald trumpeter
herd ruck,heritage - inheritance,heritage inheritance,inheritance - heritage,hesitancy hesitation reluctance
hide pelt skin,hideaway hideout,hideaway - retreat,highschool - high,highwayman hijacker,hike - tramp
hike raise - rise,hill - mound,mound - hill,hillock knoll mound,hint jot mite pinch speck tinge - touch
suggestion trace - hint,steer tip - hint lead wind,hip pelvis,histrionics theatrical - representation
hitch rub - snag,hobble limp - hitch,hobby pursuit,hodgepodge jumble patchwork,hog pig,hog pig
holding keeping retention,hollow - hole,yap - hole trap,holler hollow,home - place,plate - home
homeland motherland,honor honour laurels,honor honour,purity - honor honour,hood punk tough,hoop ring
horde host - legion,horizon - view,trumpet - horn,horror repugnance repulsion revulsion,knight - horse
hospital infirmary,legion - host,server - host,hostage surety,hostelry inn - lodge,mansion - house sign
theater theatre - house,housekeeping housework,housing lodging,housing trapping,hubbub uproar,huddle powwow
human - man,humanist humanitarian,humanity manhood,humanity mankind - man world,humiliation mortification
humor wit,hun krauthead,hunch intuition suspicion,hunger thirst,hurdle - vault,hurler pitcher twirler
hurrying speed,hush still stillness,hut shack shanty,hypocrite phony,hypothesis possibility theory
icebox refrigerator,idea - mind,theme - idea,ideal paragon saint,recognition - identification
identity individuality,idiom parlance,phrase - idiom,idiot imbecile retard,idol paragon perfection,ilk like
illness malady sickness,illumination - light,miniature - illumination,illusion semblance
magic - illusion trick,imagery imagination imaging,imagination - vision,imagination resource resourcefulness
imbalance instability unbalance,immediacy instancy,immunity - resistance,imp pixie,imp monkey rascal
impact wallop,shock - impact,impatience restlessness,imperfect progressive,impetus - impulse
implication significance - import,import importation,importunity urging - urgency,imposition infliction
imprecation malediction,stamp - impression,imprisonment internment,improvement melioration,impulse urge
impulse whim,pulsation pulse pulsing - impulse,momentum - impulse,inadvertence oversight,inauguration startup
personification - incarnation,incentive inducement,inception origin,incitement provocation
incitement provocation,lean leaning list - inclination tilt,incline slope - side,incline ramp
incompatibility repugnance,inconvenience worriment,incubus nightmare,incursion penetration
indecision irresolution,indentation pitting - roughness,index - power,reading - indication
indifference numbness,unconcern - indifference,indignation outrage
individual mortal person somebody someone soul,individualism individuality,induction initiation installation
trigger - induction initiation,industry manufacture,infinite space,inflation pompousness,inflection prosody
inflow influx,informant - source,informant witness,initiate pundit,injection - shot,injury wound,inlet recess
inlet intake,innocence naturalness,innocence purity whiteness,innovation invention,inoculation vaccination
input stimulant stimulation stimulus,inquiry query question - interrogation,inscription lettering
insect louse worm,insert inset,insight penetration,insistence press - pressure,inspection - review
stirring - inspiration,installation - installment,instant minute moment - second,instruction teaching
instructor teacher,instrumentalist musician player,instrumentality instrumentation
orchestration - instrumentation,insurrection rebellion revolt rising uprising,intellect - mind
intellect reason - understanding,intellect intellectual,news tidings word - intelligence,intensity - strength
intensity - volume,vividness - intensity saturation,intent purport - spirit,interdependence mutuality
stake - interest,pastime - interest pursuit,interim lag meantime meanwhile,interlock interlocking - mesh
interposition intervention,interpretation - reading version,interpretation rendering - rendition
interpreting rendering rendition - interpretation,interpreter representative - voice
interrelation interrelationship,interrogation interrogative question,overlap - intersection
interval separation,treatment - intervention,intonation modulation,introduction - presentation,inventory stock
inverse - opposite,investigator researcher,irony sarcasm satire,irregular - second,irreverence - violation
irritability petulance,irritability temper,irritation pique temper,provocation - irritation
issuance issuing - issue,issue - number,issue matter topic - subject
proceeds take takings yield - issue return,offspring - issue,publication - issue,itch urge,item - point
token - item,jab jabbing - poke thrust,jan january,jangle jingle,jap nip,jar jolt - shock,jazz - wind
jeep landrover,jeer mockery scoff scoffing,jerk jerking jolt,tug - jerk,jest joke,jet squirt
jimdandy jimhickey,jimdandy jimhickey,jive - swing,problem - job,jock - supporter,jog lope trot,jog nudge
johnny reb rebel,join - sum union,roast - joint,joker turkey,joust tilt,judgement - judgment opinion
juju voodoo,jumble muddle smother welter,jump leap,jump leap,startle - jump start,juncture occasion
jurisprudence - law,jurisprudence law,justice justness,justness nicety - rightness,jutting - projection
keep livelihood sustenance - living support,keepsake relic souvenir - token,ken - sight,paint - key
kick recoil,king - queen,king magnate mogul tycoon - power,kingdom realm - land,kinship - relationship
kit outfit,knee stifle,knob thickening,pommel - knob,knock roast,mile - knot,lab laboratory
labor labour proletariat,labor toil - labour,labour - labor,project task undertaking - labor,labyrinth maze
lad sonny,lag slowdown - retardation,lame - square,lament lamentation wail,lamentation mourning
lampoon mockery parody takeoff,lance spear - shaft,language lyric words,terminology - language,overlap - lap
lick - lap,lappet wattle,lash thong,lather soapsuds suds,latitude parallel,laundry washing - wash,police - law
lawmakers legislature,layer stratum - level,layman secular,principal - lead star,leaflet pamphlet,leak wetting
learner scholar,lease letting,leash tether,leash three trio troika,lecture - talk,lecture - speech
lecturer - reader,ledge shelf,leech parasite sponge,leer sneer,leftfield - left,lefty southpaw,lefty southpaw
lengthening perpetuation prolongation,lesion wound,letter missive,leverage - purchase,lexicon vocabulary
permission permit - license,lifetime - life,liveliness - life spirit,spark sparkle twinkle - light
likeness similitude,likeness semblance,lilt - swing,limbo oblivion,limitation restriction
restriction - limitation,limiting modification,liner lining,liner lining,link - tie,lip sassing - mouth
liquidation - settlement,lobscouse lobscuse,locale venue,locality neighborhood neighbourhood vicinity
location placement positioning - position,log logarithm,longevity seniority,longing yearning,lookup search
lord master,lord noble,loudspeaker speaker,lousiness - wickedness,love - passion,loyalist stalwart
lucifer phosphorus,lucifer match,lull quiet,lumber timber,luminary notable,lump swelling,lunatic madman maniac
lunatic swashbuckler,lunation moon,lunch luncheon,lunge - lurch,lurch stagger stumble,lush souse,luster lustre
luster lustre,machinist mechanic,magician wizard,magnificence - richness,magpie scavenger,mahogany sepia
maid maiden,mail - post,maimed wounded,sustenance upkeep - maintenance,make shuffle shuffling
making qualification,maleness masculinity,malingering skulking,mama mamma mom mommy mum,mammal mammalian
maneuver tactic tactics,maneuver - play,mania - passion,manipulation - use,manipulator operator
mantel - mantle,mar march,mare maria,print - mark,sign - mark,marketing merchandising selling
marriage matrimony - union,martyr sufferer,marvel wonder,mask masquerade,masses multitude - mass people
original - master,professional - master,mate teammate,partner spouse - mate,math mathematics
maturation ripening,max soap - scoop,maximum utmost,maze snarl tangle,meander ramble,mechanics mechanism
meddling tampering,meditation - speculation,sensitive - medium,medley potpourri,merging - meeting
melee scrimmage,melt melting thaw thawing,membership - rank,memo memorandum,memorial remembrance
memory retention retentiveness,store - memory storage,menace threat,mentality outlook,mercury quicksilver
merit virtue,network - mesh net,metro subway underground - tube,microphone mike,middle midsection
midweek wed wednesday,might - power,milieu surroundings,militia reserves,milquetoast pansy,min minute
thinker - mind,miniature - toy,minister parson pastor,ministration succor - relief,mire quagmire - slack
mire slop,misbehavior misdeed,misery wretchedness,misfire miss,misgiving qualm
misinterpretation mistaking misunderstanding,missile projectile,mistress schoolmarm schoolmistress
mitigation - moderation,mix premix,mix - mixture,mix mixing - mixture,mob rabble rout,mockery parody - takeoff
mood - mode,simulation - model,modeling - mold molding mould,modernism modernity,modesty reserve
modulation - transition,moisture wet,mold mould,mould - mold,monarch sovereign,monastic monk,monotony sameness
monument repository,moonlight - moon,mooncurser runner smuggler,mop swab,mortician undertaker
mortification necrosis,motif motive,motif motive,motif theme,motivation motive need,motto shibboleth slogan
mouthpiece - mouth,mouthful - taste,muck slime sludge,mule scuff,multiplication times,multitude throng
murmur murmuring mutter muttering,muscle muscleman,mutant - sport variation,myofibril myofibrilla
mystery whodunit,nag scold,narrator storyteller,national - subject,nationalism patriotism,naturalism - realism
nausea sickness,navigation sailing seafaring,necktie tie,negligence - neglect,neighborhood neighbourhood
neighborhood - region,network - web,newsman reporter,nicety nuance subtlety - refinement shade,nip - shot
tang zest - nip,noise racket,north union,north northward,northerner yank yankee,nozzle - nose,notation - note
notch - pass,note - tone,notice observance - observation,notice notification,notification presentment
notification telling,notion whim,nourishment sustenance,nov november,trinket - novelty,nuisance - pain
nurture raising rearing,oath swearing,obedience - respect,objection remonstrance
observance observation watching,observation - reflection,occlusive - stop,occupancy tenancy
occupancy - occupation,occupant resident,oct october,odor smell,offbeat upbeat,offence offensive - offense
offence - offense,offence offense,offense - offence,officer policeman,offset - runner,setback - offset
offspring young,omen presage,omission skip,oncoming onset,oneness unity,open outdoors,orifice - opening
procedure - operation,process - operation,opinion sentiment - thought view,opinion - view,ruling - opinion
opponent opposite - opposition,oppression subjugation,orator rhetorician,orderliness - order
ordinance regulation,predilection preference - orientation,original - pilot,orthophosphate phosphate
oscillation vibration,outcome result resultant termination,outfit - rig turnout,outing picnic,outlay spending
outline - scheme,overburden overload,overhaul redevelopment renovation,smash - overhead,oversight supervision
overtaking - passing,overtone partial,overture preliminary prelude,overturn - turnover upset,overturn - upset
owner proprietor,ownership possession,stride tread - pace,tempo - pace,yard - pace,pacification - peace
pacing tempo,package parcel,packaging promotion publicity,pad tablet,pains striving - strain,paint pigment
panther - painter,pale - picket,pall shroud,pamphlet tract,pander pimp procurer,pane paneling,pang stab twinge
pang sting,pant trouser,pap teat tit,paranoiac paranoid,parcel portion share,parcel tract,parchment sheepskin
region - part,percentage share - part portion,participant player,passport - pass,strait - pass
transit - passage,passageway - passage,passenger - rider,passion rage,past yesteryear,pat rap tap
spell while - patch piece,path - way,pathos poignancy,pathway - tract,trade - patronage,pavement sidewalk
payback retribution vengeance,peace repose serenity,peal pealing rolling - roll,pecs pectoral pectoralis
peculiarity specialty,peddling vending,peek peep,peel - skin,peeling shedding,peg pin,peg - pin stick
pelting rain,penance repentance,penchant predilection preference taste,pennant waft,peptidase protease
sensing - perception,perch rod - pole,perch - pole rod,persistence persistency tenacity,perspiration sweat
perspiration sweating,perusal studying,philharmonic symphony,phone - sound,phonemics phonology
phraseology phrasing wording,picket scout sentinel sentry - watch,video - picture,slice - piece,slice - piece
pig slob,stilt - pile,pill - tablet,pivot - pin,pinpoint speck,pipe tube,piss urine - water,pitfall - pit
rake slant - pitch,tar - pitch,pity shame,stead - place,shoes - place,station - place,seat - place
plane - sheet,planning preparation provision,platform - program,platonism - realism,pledge - toast
plenitude plenty,plight predicament,plowshare - share,plumb plummet,plunk plunker,pocket pouch sack
scoop - pocket,pouch - pocket,poetry verse,poke sack,polarity - sign,terminal - pole,pond pool
syndicate - pool,populace public - world,portrait portrayal,portrait - portrayal,status - position
situation - position,posture stance - position,willpower - possession,post - station,stake - post
postscript supplement,strength - posture,potentiometer - pot,potency potential potentiality,potential voltage
punt - pound,pounding throb throbbing,power powerfulness,pragmatism realism,prance strut swagger
preaching sermon,precedence priority,precedence priority,predominance predomination,predominance predomination
prep - preparation,preparedness readiness - preparation,training - preparation,prerequisite requirement
preservation saving,pretence pretension - pretense,pretence pretext - pretense,pretence pretense
pretense - pretence,pretending pretense - pretence simulation,prey target,prickling tingle tingling
principle - rule,rationale - principle,proffer proposition suggestion,proficiency technique
visibility - profile,profusion richness,projectile rocket,promoter showman,prompting - suggestion
validation - proof,prop - property,prophet seer,proportion symmetry,ratio - proportion,proposal - proposition
prostitute tart whore,shelter - protection,tribute - protection,protest protestation,proverb saw
provision proviso,prowler sneak,psyche soul,pucker ruck,puff whiff,puke vomit,wrench - pull twist
punch puncher,pup puppy,pupil student,purification refinement,push thrust,pussy slit snatch,quadruple quartet
qualification reservation,timbre tone - quality timber,quarrel row wrangle - words,stern - quarter tail
quiet tranquility,repose serenity tranquility - quiet,quietness tranquility
quiver quivering shaking trembling vibration,quivering vibration - quiver,subspecies - race,rack wrack
radiance shine,radioactivity - radiation,root stem - radical theme,spoke - radius,rag shred tag
rail rails - track,railroad railway,railroad railway,rain rainfall,ranch spread,stove - range,rap strike tap
rapport - resonance,rascal rogue,rat scab,systematization - rationalization,rattler rattlesnake
reactivity responsiveness,referee reviewer - reader,readiness - set,recital - reading,realism reality
realization - recognition,realm - region,rebuff slight,rebuff repulse snub,rebuke reprimand reproof
recollection - recall,receding - recession,receipt - reception,recipient - receiver,reception - response
recluse solitary,recollection remembrance,recommendation testimonial,reconsideration rethink
recording - transcription,recovery recuperation,recurrence - return,redemption salvation,redress remedy
reek stink,reenforcement reinforcement,reenforcement reinforcement - support,refund repayment
regaining restoration - return,register registry,regret sorrow,rehabilitation renewal,reign sovereignty
reward - reinforcement,reissue reprint,relation relative,telling - relation,spill - release,reliance trust
substitute - relief,rest - relief respite,remnant - remainder,remission remit,rendering rendition
translation - rendering version,renewal replenishment - replacement,renovation - restoration
rent rip snag tear - split,repeat repetition,repeating repetition,replacement substitution switch
substitute - replacement,successor - replacement,replication - reproduction,reproduction - replication
reputation - report,repository secretary,reprieve respite,reprieve respite - suspension,reprint separate
repulsion standoff,reputation repute,requisition - sequestration,reservation - reserve,reserve substitute
underground - resistance,resistor - resistance,solving - resolution,resonance ringing sonority vibrancy
resume sketch survey,slowness - retardation,retention retentiveness,retirement - retreat,rev rpm,revel revelry
reverie revery,turnaround - reversal,revise revision,revision rewrite,rhino rhinoceros,rhyme verse
ribbon thread,rooftree - ridge,riffle ripple,rig semi,tackle - rig,right rightfield,rigor validity
riot scream wow,rite ritual,rivet stud,rivulet - run,roadside wayside,robustness validity,roll roster
roll roller,romance romanticism,room - way,rostrum snout,troll - round,rub wipe,safe - rubber safety
rubbish scrap trash,rubbish trash,title - rubric,ruler - rule,run trial - test,streak - run,rundown summation
russia ussr,rustle rustling whisper,rutabaga swede,rutabaga swede,sadness unhappiness,sadness - sorrow
salesgirl saleslady,saliva spit,saloon sedan,saltwater seawater,sat saturday,scamper scramble scurry
scar - scrape scratch,scatter - spread,setting - scene,scenery - scene,scepticism skepticism,scheme strategy
scheme system,schism - split,school schoolhouse,scope telescope,scorch singe,scot scotchman,scoundrel villain
scourge terror - threat,scouring scrub scrubbing,scramble scuffle,scrape scraping scratching - scratch
scrape scratch,scrawl scribble - scratch,scream screaming screech screeching shriek shrieking
scream screaming screech screeching shriek shrieking,sieve - screen,seafarer seaman tar,seahorse walrus
seal - stamp,sealing waterproofing,sec second,secrecy - silence,section - subdivision,sector - sphere
surety - security,segregation sequestration,survival - selection,sense - sensation,sensibility sensitivity
sentence - time,sept september,sequence succession,succession - sequence,serpent snake,serve - service
server waiter,sitting - session,sextet six,shade tint - tone,trace vestige - shadow,shake trill
shiver tremble - shake,wag waggle - shake,shallowness superficiality,shamble shuffle shuffling
shareholder stockholder,shaving - skimming,sheepman shepherd,shroud - sheet tack,shenanigan wile
shift transformation transmutation,switching - shift switch,shimmy - shift slip,shinbone - shin
shipping transport - transportation,shipwreck wreck,shirking soldiering,shit squat,shock stupor,skid - shoe
shoelace shoestring,shooter - shot,shop workshop,shopkeeper storekeeper tradesman,short shortstop
snapshot - shot snap,shred whit,shudder tremor,survey view - sight,signature - touch
sin sinfulness - wickedness,singer vocalist,singularity uniqueness,sis sister,site - situation,sketch - study
sketch vignette,slap smack,slap - smack,sleep slumber,slick - slip,slide swoop,trip - slip,strip - slip
thunder - smack,snare trap,sneak sneaker,snicker snigger snort,snow snowfall,soaking souse,soar zoom
sod sward turf,territory - soil,sojourn - visit,soldiery troops,son - word,song - strain,sung - song
soprano treble,strait - sound,south southward,straddle - span,sparkling twinkle
spatter splatter splutter sputter sputtering,spatter - splash,specialization specialty
spectator viewer watcher witness,speed velocity,upper - speed,spell tour - turn,spider wanderer
spin twirl twisting - twist whirl,spine spur,spine thorn,spire steeple,spit - tongue,splash stir
splutter sputter,spoon spoonful,sportsman sportswoman - sport,spotlight - spot,spring springtime,squad team
wring - squeeze,squelch takedown,squirm wiggle wriggle,stab thrust,stager veteran warhorse,stair - step
staircase stairway,stairs steps,stalk stem,stall - stand,stammer stutter,tender - stamp,standstill - stand
standpoint viewpoint - stand,starvation starving,steady sweetheart,stealing theft thieving,stealing stealth
warehousing - storage,storm tempest,straight straightaway,straw wheat,string twine,train - string,study - work
vogue - style trend,sub submarine,subsection - subdivision,subordinate underling,winner - success
suck sucking suction,suffering woe,suffrage vote,sulfur sulphur,sum summation,sun sunlight sunshine
sunday - sun,sup swallow,super superintendent,surrender yielding,swap - trade,swirl whirl,synagogue - temple
synchronism synchrony,tan tangent,teach thatch,telegram - wire,television - video,toughness - temper
trend - tendency,testimonial testimony,testimonial tribute,thaw thawing warming,thyrotrophin tsh,till - trough
torment torture,worrying - torment,towboat tower tug,transfer transportation - transport
translation - transformation,transit transportation,transmission transmitting,traveler traveller,triple - trio
tumor tumour,tumult uproar,tumult turmoil,turbulence upheaval,twist - turn,twirl - twist,wrench - twist
winding - twist wind,typewriting typing,ugliness wickedness,ulcer ulceration,underline underscore
undershirt vest,unification - union,unification uniting - union,whole - unit,upheaval uplift,upright vertical
usefulness utility,vent volcano,veranda verandah,verge wand,verve vitality,vet veterinary,viewing - wake
volition will,volition willing,voluntary volunteer,wish wishing - want,washbasin washbowl,watcher watchman
week workweek,west westward,wherefore why,whimper whine,whiskey whisky,windowpane - window,winter wintertime
wool woolen,workplace - work,wrap wrapper,wrap wrapper,yank yankee,youth - young,abandon empty vacate
desert desolate forsake - abandon,abhor loathe,abide bide stay
abide bear brook digest endure stomach tolerate - stand suffer support,abound bristle - burst
abridge foreshorten shorten - contract,absent - remove,absorb assimilate ingest,imbibe - absorb suck
engross engulf immerse steep - absorb plunge,engage engross - absorb occupy,abstain refrain
abstract cabbage pilfer pinch purloin sneak swipe - hook lift,abuse maltreat - step,abuse misuse,abuse - shout
accede bow defer - submit,accede - enter,accede acquiesce assent,accelerate quicken speed
accent accentuate emphasize punctuate stress,accent accentuate stress,accept - take,acclaim hail herald
acclaim applaud clap - spat,oblige - accommodate,conciliate reconcile - accommodate
companion company - accompany,accomplish achieve attain - reach,accord concord consort - agree
accord allot - grant,accost - address,accost solicit - hook,account calculate,accredit - recognize
accredit credit,accumulate amass collect compile,accumulate amass gather,ace - nail,ache - hurt suffer
ache languish pine yearn yen,ache hurt smart,acknowledge receipt,acknowledge - notice
recognize - acknowledge know,acquaint introduce - present,acquire assume - adopt take
acquire - develop get grow produce,gain win - acquire,learn - acquire,develop evolve - acquire
acquit exonerate - discharge,acquit behave conduct deport - bear,act - move,act - play represent,work - act
dissemble pretend - act,roleplay - act,action sue - process,activate actuate spark trigger - trip
actuate incite motivate prompt propel - move,adapt adjust conform,add append - supply
add bestow contribute impart lend - bring,sum summate total - add tally,address - speak,address - direct
deal handle plow - address cover treat,adhere cleave cling cohere,bind bond stick - adhere
adjoin butt edge - border march,adjoin contact - touch,adjourn recess,adjourn - retire withdraw
adjust - correct,administer allot dispense distribute lot - deal,dispense - administer,admit - include
admonish discourage warn,admonish caution,adopt espouse - follow,dramatize - adopt,embrace espouse - adopt
adorn beautify decorate embellish grace ornament,adorn beautify deck decorate embellish grace
adorn clothe invest,advance - boost,boost encourage further promote - advance,win - advance gain
elevate promote upgrade - advance,adventure chance gamble hazard risk
adventure hazard jeopardize stake venture,advertise publicize,advertise promote push,advise notify
advocate preach,affect impact - touch,dissemble feign pretend sham - affect,impress strike - affect move
affiliate associate consort,affirm confirm corroborate substantiate - support sustain
affirm assert swan swear - verify,affix append supplement,affront insult,age - mature
aggravate exacerbate exasperate worsen,aggravate exacerbate exasperate,aggregate - combine
agitate rouse - excite,agitate campaign crusade - fight press push,budge stir - agitate shift,shake - agitate
disturb vex - agitate,agree concur - concord,agree correspond jibe match tally - check fit,aim - direct train
aim propose purport purpose,aim - drive,direct target - aim place point,aspire - aim
air broadcast transmit - beam send,bare publicize - air,vent ventilate - air,alarm alert,alien alienate
alien alienate,alight light perch,ordinate - align coordinate,allege say,alleviate assuage relieve
alleviate ease facilitate,allocate apportion,allot assign portion,allow countenance let permit
appropriate reserve - allow,permit - allow tolerate,alter change modify,alter change vary,neuter - alter
amaze astonish astound,amaze baffle bewilder gravel mystify puzzle - pose vex
ambuscade ambush bushwhack lurk waylay,amend better improve,amend remedy - repair,amplify magnify
amplify exaggerate magnify,amplify inflate - expand,amuse divert
analyse analyze canvass examine study - canvas,analyse analyze,analyse analyze dissect
angle lean slant tilt - tip,angle fish,slant weight - angle,anguish hurt pain,animate enliven exalt inspire
animate animize,animate enliven,recreate revive vivify - animate quicken repair
annihilate decimate eliminate eradicate - extinguish,announce denote,herald - announce
annoy bother chafe devil gravel irritate nettle rag vex,suffice - answer serve
antagonise antagonize counteract,antagonise antagonize,antic clown,anticipate expect
anticipate counter foresee forestall,anticipate foreknow foresee,predict promise - anticipate,ape caricature
apologize justify rationalize - excuse,appease assuage conciliate gentle mollify pacify,appease quell - stay
append - tack,apply employ use utilize,enforce implement - apply,appoint constitute - name nominate
appoint - charge,apportion - deal share,appraise assess evaluate - measure value,appraise survey
appreciate prize treasure value,apprehend compass comprehend grasp savvy - dig
apprehend arrest collar cop nab nail,appropriate conquer seize - capture,approve okay sanction
approximate estimate gauge guess judge,arbitrate intercede intermediate mediate,arc arch curve
argue contend - debate fence,argue - indicate,arise originate - develop grow rise,arise rise,rise - arise lift
rebel - arise,arm fortify gird,arouse elicit evoke provoke - fire raise,arouse awake awaken wake
arouse invoke - evoke raise stir,energize - arouse brace stimulate,awaken - arouse rouse wake
sex - arouse excite,format - arrange,array - range,arrest - contain stop,arrest - catch,arrive come - get
arrogate claim,arrogate - assign,arrogate usurp - assume seize,articulate enunciate pronounce - say
enunciate - articulate vocalize,ascertain determine - find,ascertain check ensure insure - assure control see
ascertain - determine learn see watch,ascribe assign attribute impute,ask enquire inquire,expect require - ask
demand necessitate need postulate require - ask involve,assail assault - attack,assail attack
assail assault attack - round,assault dishonor dishonour outrage rape - violate,assay attempt essay seek try
assemble piece tack,assemble gather - meet,assemble - gather,assert - maintain,insist - assert
assign delegate designate,attribute - assign,imbibe - assimilate,assist - attend serve,assuage quench
feign sham simulate - assume,don - assume wear,assure ensure guarantee insure - secure,assure - tell
reassure - assure,promise - assure,asterisk star,atone expiate,atone repent,bind bond - attach tie
confiscate - attach seize,attain reach,attain - discover strike,reach - attain gain hit,attempt undertake
attend - look,attest certify demonstrate evidence manifest,attest testify,audit inspect scrutinize
augur bode forecast omen portend predict presage,authorize - clear,authorize empower,avail - help
avenge retaliate revenge,avert avoid deflect,invalidate quash void - avoid,await expect wait - look
award - present,babble bubble ripple,blab - babble sing talk,baby coddle pamper - indulge spoil
back endorse indorse support,back endorse indorse second,gage game punt stake - back,backfire backlash recoil
badger bug pester tease,baffle bilk cross foil frustrate queer thwart - spoil,baffle - regulate,bag bulge
pocket - bag,bait tantalize taunt tease - rag rally ride,bake broil,broil - bake,balance equilibrate
balance - poise,balk - resist,balloon - billow inflate,ban banish,banish ostracize shun - ban,band - ring
bandage - bind,jazz screw - bang bed know love,spang - bang,banish bar relegate,deposit - bank
rely trust - bank swear,bankrupt ruin smash,banquet feast,banquet feast,banter chaff jolly kid,bar - exclude
bar barricade block blockade - stop,bare - strip,bark skin,barrack urge - cheer inspire
barrack flout jeer scoff,base found - establish ground,bash sock,bask enjoy relish savor,baste batter clobber
baste - tack,bat - flutter,clobber cream lick - bat thrash,batter buffet,bawl bellow,bay quest
beak peck - pick,beam shine,glow - beam radiate shine,bear birth - deliver,contain - bear carry hold
wear - bear,beat crush vanquish - shell,thump - beat pound,drum - beat,flap - beat,beautify - embellish
beckon wave,bedamn curse damn imprecate,beef gripe holler squawk - crab,beetle overhang,befall happen
befit suit,befog cloud fog mist obscure,befuddle confound confuse fox,beg implore pray,beg solicit - tap
beget engender father mother sire - generate,begin commence start,begin commence start
beguile bewitch captivate capture charm enchant entrance fascinate trance,belch - bubble,belch - erupt
belie contradict,belie misrepresent,believe conceive think - consider,bellow - roar
bemoan bewail deplore lament,bend flex,bend twist - flex,crouch stoop - bend bow,deflect - bend
berate chide lecture rebuke remonstrate reprimand reproof scold - jaw rag,berth - wharf,beseech bid
beset chivy harass harry molest plague - provoke,beset encrust,besiege surround,besmirch calumniate - smear
bespeak indicate signal - point,bespeak request - quest,best outdo scoop,bestow confer,bet wager,bet wager
bet depend - calculate count look reckon,betray - sell,wander - betray cheat
shit - betray denounce grass rat shop,deceive - betray,beware - mind,bewilder - throw
bewitch magnetize mesmerize,bewitch enchant hex witch,bicker squabble,bicycle - cycle wheel,bid tender - offer
bid - wish,elude evade - bilk,billow wallow,billow heave surge,oblige - bind,tie - bind,bite sting - burn
sting - bite prick,bivouac camp encamp tent,blab gabble prattle - chatter,black blacken,blacken sear - scorch
blanch pale,blare blast,blaspheme curse cuss imprecate swear,blast boom nail smash,shoot - blast
pillory savage - blast crucify,bleed hemorrhage,bleed leech,blemish spot,blemish flaw
blend coalesce flux fuse merge mix - combine,bless - sign,blight plague,blind - dim,blink wink,blink - wink
blink flash twinkle wink,blister - whip,blob blot fleck - spot,block blockade embarrass hinder obstruct
obstruct - block,lug stuff - block,impede obstruct occlude - block jam,parry - block deflect
bloom blossom flower,blossom unfold,blotch mottle streak,drift float - blow
flub fluff muff spoil - blow fumble,waste - blow,bludgeon club,blunder goof sin,blunder fumble
blunder blurt ejaculate,blunt numb - dull,blunt - dull,blur obscure - confuse,smear - blur
blush crimson flush redden,bluster boast brag gas swash tout,bluster swagger - swash,bob tail - dock
body personify,churn - boil,bolster - pad,gobble - bolt,bomb - fail,bone cram drum,boo - hiss,book - reserve
boom din,boom thunder,flourish thrive - boom expand,boot reboot,booze drink
border environ surround - ring skirt,bore - tire,bore drill,bosom embrace hug - squeeze,boss emboss - stamp
bother inconvenience trouble,bottom fathom penetrate,bounce rebound recoil ricochet spring - bound reverberate
bound jump leap spring,bound confine limit restrain restrict throttle,brace poise,braid lace,branch fork
brand denounce - mark,brand trademark,brandish flourish wave,brave endure weather
breach offend transgress violate - break,break - interrupt,break - separate,bust - break,burst - break erupt
discontinue - break stop,breast summit,breast front,rest - breathe,emit - breathe,breed engender
multiply - breed,bribe buy corrupt,brighten - lighten,brighten clear,bring - convey take,bring wreak - work
fetch - bring convey get,land - bring,institute - bring,fetch - bring
broadcast circulate diffuse disseminate - disperse distribute spread,broaden extend - widen,bronze tan
brood dwell,brood loom - hover,brood sulk,incubate - brood hatch,broom sweep,browbeat bully
browbeat bully swagger,bruise injure spite wound - hurt offend,bruit rumor,sweep - brush
buck tear - charge shoot,hitch - buck jerk,buckle clasp,buckle crumple,buckle warp - heave,buff buffet
buff burnish,buffer cushion - soften,bug intercept - tap,build construct,build - establish
bulge pouch protrude,bulge pop protrude,bulk - bulge,bull bullshit fake,bum grub sponge,bum loaf
bump chance encounter find - happen,demote relegate - bump,dislodge - bump,bunch bundle cluster - clump
bundle compact pack wad,bunk lam run - escape,bunt butt,burden saddle,burn - fire,burn glow,burrow tunnel
burst - split,bury entomb inter,immerse swallow - bury,forget - bury,bushel doctor fix mend repair - restore
bust rupture snap tear,bustle hustle,butcher slaughter,buzz hum,cab taxi,cable telegraph wire,cake coat
calculate cipher compute - figure reckon,calculate estimate figure forecast reckon,forecast - calculate
calibrate graduate,call phone telephone - ring,cry holler scream shout squall yell - call,visit - call
calm lull quiet still,sedate - calm,campaign - run,can tin,can displace sack - dismiss fire terminate
cancel scrub - scratch,invalidate - cancel,candy - glaze,cane flog,canonize saint,cant tilt - pitch slant
canvas canvass,canvas canvass poll,cap crest,capture - catch get,card - tease,handle manage - care deal
worry - care,careen lurch reel stagger,careen tilt wobble - shift,carry transport,carry - pack
carry channel impart transmit - conduct convey,convey express - carry,cart drag haul,case encase
cast contrive - project throw,hurl hurtle - cast
drift ramble range roam rove stray swan vagabond wander - cast roll tramp,mold mould - cast,shed throw - cast
couch put - cast frame,cat puke retch sick vomit - cast chuck purge,castigate correct,catalog catalogue
catalog catalogue,catapult sling,grab - catch,hitch - catch,overtake - catch,cater ply provide supply
cause - make,cause induce stimulate - get make,cave undermine,cavort frolic romp skylark sport
cease discontinue quit stop,cease end finish terminate - stop,celebrate - observe,celebrate fete
celebrate lionize,censure reprimand,center concentrate focus pore rivet,centralize concentrate,cerebrate think
certify license,endorse indorse - certify,chafe - fret,excoriate - chafe,rub scratch - chafe fret
chagrin humble humiliate,champ chomp,champion - defend,switch - change,exchange - change commute convert
exchange interchange - change,channel - transfer transmit transport,chant intone,chant intone tone
characterize - qualify,lodge - charge file,commit institutionalize - charge send,consign - charge
influence - charm tempt,chart graph,charter hire lease - rent,charter hire rent - engage lease
chase dog tail track trail - tag,furrow - chase,chat chatter gossip jaw - visit,cheat chisel
cheat jockey shaft - screw,cheat chisel,contain control curb moderate - check,retard - check delay
condition discipline train - check,cheer embolden recreate,cherish treasure,chew jaw,chill cool,chill cool
chirp peep,choir chorus,choke gag - fret,clog foul - choke,stifle suffocate - choke,suffocate - choke
croak die exit expire perish - choke,choose select - take,hack - chop,chortle chuckle,chuck toss,chuck ditch
chuck pat,chuff - puff,chunk lump,chunk lump,chute parachute - jump,cipher code encipher - inscribe
circle - circulate,circulate - spread,circulate - distribute,circumscribe confine limit
cite mention refer - name,quote - cite,quote - cite,summon - cite,exact - claim
clamber scramble shin skin sputter struggle,clang clangor,clarify elucidate,clash jar
class classify sort - separate,classify - relegate,clean - pick,cleanse - clean,top - clear
crystallize elucidate illuminate - clear,cleave rive split,clench clinch,click - snap,click tick,cluck - click
dawn penetrate - click,climax culminate,climb mount wax - rise,cling - hang,clink tinkle,clip nip snip
clip trot - jog,snip - clip crop dress trim,curtail - clip,cloak dissemble mask,cloak clothe drape robe
overload - clog,clomp clump,clot coagulate,clot coagulate,clothe dress garb garment,cloud overcast
corrupt taint - cloud,mottle - cloud,clump plunk,clump cluster flock,coach - train,coat surface,coax wheedle
cock prance ruffle sashay strut swagger,coerce force pressure - squeeze,coil gyrate spiral,coil curl - loop
coin mint,coincide concur,collaborate cooperate,crumble crumple - collapse tumble,color - colour
color tinge - colour distort,color colour,colour - color,colour - color,comb ransack,comb - disentangle
hail - come,comfort console solace soothe,control - command,commandeer hijack pirate,commemorate - mark
commemorate - remember,commemorate - record,commence - start,recommend - commend,commiserate sympathize
commit perpetrate - pull,commit dedicate devote,confide entrust intrust - commit trust,invest - commit put
commune - communicate,communicate - pass,communicate convey transmit,commute - transpose,commute transpose
compact - pack,compact compress,compress constrict contract - compact press squeeze,compassionate pity
compel oblige,compensate counterbalance - correct,compensate repair,correct redress right - compensate
compete vie - contend,compile - compose,complain plain - kick,complete discharge dispatch
complicate elaborate refine,comply - follow,compose - write,compose pen write
compound deepen intensify - heighten,comprehend perceive,comprehend embrace encompass - cover
comprise - consist,comprise contain incorporate,comprise constitute - represent
con defraud scam swindle victimize,con learn memorize,conceal hide,concede confess profess
concede grant - yield,concede - grant yield,condense - concentrate digest,concern pertain refer relate - touch
concern interest - occupy worry,conciliate reconcile - settle,hatch - concoct
condemn decry excoriate reprobate,doom sentence - condemn,condense - distill
condition specify stipulate - qualify,condone - excuse,conduct - deal,conduct - direct lead
guide lead take - conduct direct,confer consult,confess squeal,enclose - confine,detain - confine
restrain - confine hold,confirm reassert,confound confuse,confront - face present,jumble - confuse
congratulate felicitate,conjecture hypothesize speculate suppose theorize,conjoin - join
conjoin espouse marry wed,connect link - tie,connect link - join unite,connote imply
conquer curb inhibit subdue suppress,conserve maintain preserve,conserve economize husband
consider reckon regard view - see,count weigh - consider,debate deliberate moot - consider,consist dwell lie
constitute form - make,establish found institute plant - constitute,constrict - narrow,construct manufacture
reconstruct retrace - construct,construe interpret,consult - refer,consume devour down,consume ingest - have
consume - waste,exhaust - consume eat,contact - reach,contaminate foul,contemplate meditate - study
meditate mull muse ponder reflect speculate - contemplate,contend postulate,cope grapple manage - contend deal
fight - contend struggle,continue keep - proceed,continue preserve uphold,retain - continue keep
remain - continue stay,cover extend - continue,contract - undertake,contract - sign,narrow - contract
contradict - oppose,contrast counterpoint,contribute - lead,contrive design plan - project
contrive devise forge formulate invent,verify - control,converge meet,converse discourse,convince - convert
convulse thrash thresh - slash toss,cook prepare ready - fix
fake falsify manipulate misrepresent wangle - cook,coordinate organise - organize,cop glom - hook
copy imitate simulate,recreate - copy,coquette flirt mash romance,corkscrew spiral,discipline - correct
correspond equate,represent - correspond,corroborate validate,corroborate underpin - support
corrode rust - eat,corrode rust,corrupt debauch deprave profane subvert,spoil - corrupt
count enumerate - number,count matter - weigh,counteract counterbalance neutralize
sabotage subvert undermine weaken - counteract,counterbalance oppose,course flow - feed run
court romance solicit woo,court woo,cross traverse - cover track,cower huddle
cower cringe fawn grovel - crawl creep,crack - snap,snap - crack,crackle crunch,cram wad - jam ram
cramp halter hamper - strangle,crash ram,dash - crash,crave hunger lust thirst - starve,crawl creep
creak screech squeak whine,crease crisp wrinkle,crease furrow wrinkle,crease - graze rake
produce - create make,creep mouse sneak,cringe flinch quail recoil shrink wince,crisp toast
criticise criticize - knock,criticise criticize,croak grumble murmur mutter,crochet hook,crook - curve
crop cultivate,graze pasture - crop,graze pasture - crop range,cross intersect,span traverse - cross sweep
crouch squat,crow gloat triumph,crowd herd,crown - top,crucify dun frustrate rag torment,crucify subdue
crumble decay,crumple knit pucker,crunch grind,crunch munch,mash - crunch grind,crush oppress suppress
crush mash squash squeeze - squelch,demolish - crush smash,cry weep,cry exclaim outcry shout
effloresce - crystallize,cube dice,cuddle nest nestle nuzzle snuggle,cultivate educate school - train
tame - cultivate naturalize,curtail restrict - curb,curl - curve,excommunicate - curse
curve cut sheer slew swerve trend veer,curve wind - twist,cut reduce trim,tailor - cut,edit - cut,skip - cut
hack - cut,dab swab,dab pat,dabble paddle,damp dampen dull muffle mute,damp deaden - dampen
soften - damp dampen weaken,dampen stifle,dampen moisten - wash,dangle - swing,dart fleet flit flutter
dart dash scoot scud - flash shoot,dash smash,daunt pall scare - dash,daydream dream woolgather,daydream moon
debilitate - drain,decay decompose disintegrate,deceive delude,decelerate slow - retard,deck floor - dump
declaim recite,declaim inveigh,decline worsen,wane - decline,decompose rot,decrease diminish lessen - fall
decrease lessen,decree rule,deduce deduct derive infer,deduce infer,deduct subtract,deduct recoup withhold
deem - hold,defecate shit - stool,defend - support,fight oppose - defend,defer postpone remit shelve table
define delimit specify,fix limit set specify - define determine,distract - deflect,degenerate deteriorate
degrade demean disgrace,deign descend,delay detain,delay detain - stay,delight please,delight revel - enjoy
delight enchant enthrall transport,delimit subtend,delimit demarcate,deliver - present,deliver - render
rescue - deliver,deport - deliver,redeem - deliver save,surrender - deliver,deluge flood swamp
deluge overwhelm,deluge - submerge,delve dig,demolish pulverize,demolish destroy,demur except,denote - refer
traverse - deny,depart deviate vary - diverge,depart part start,quit - depart,digress straggle - depart
depict picture - render show,depict describe - draw,depose - swear,deposit lodge stick wedge
deposit situate - fix,depress dismay,depress - lower,deprive divest strip,derail - jump,derive gain
descend - derive,describe draw line trace,key - describe discover distinguish identify name
desecrate outrage profane - violate,deserve merit,designate indicate point - show
destine doom fate - designate,destine intend - designate specify,desire hope - trust
desolate devastate ravage scourge - waste,despatch dispatch,despise disdain scorn
despoil loot plunder ransack rifle - strip,despoil rape - plunder spoil violate
detect discover find notice observe,deter dissuade,determine influence regulate shape - mold
settle - determine,detest hate,detonate explode,detonate - explode,develop evolve germinate
formulate - develop,educate train - develop prepare,modernize - develop,deviate divert
devise - organise organize prepare,devote - give pay,pig - devour,diagnose - name,diagram plot
dictate order prescribe,differentiate distinguish separate - tell,differentiate distinguish mark
diffuse - spread,diffuse interpenetrate permeate pervade - penetrate riddle,dig grind labor labour toil
hollow - dig,jab poke prod stab - dig,digress stray - wander,dilate elaborate expound - enlarge expand
dilute thin,dilute - load stretch,dim - dip,dip dunk souse - plunge,duck - dip,send - direct
guide maneuver steer - direct head point,disable incapacitate,disable handicap incapacitate invalid
disallow forbid prohibit proscribe veto,disappear vanish,disappear vanish,disappear - vanish,disapprove reject
disassemble dismantle,disband - dissolve,disbelieve discredit,discard dispose - fling toss
discern distinguish recognize spot,discharge - free,eject - discharge exhaust expel release
unload - discharge drop,fire - discharge,empty - discharge,disclose divulge expose reveal - discover
discover hear learn - see,discriminate - separate,disdain scorn spurn - reject,disengage withdraw
disengage - free,disentangle extricate,unwind - disentangle,disgrace dishonor dishonour shame,disguise mask
disgust revolt - repel,disgust revolt sicken,dish - serve,dishonor dishonour,disk harrow,dismantle - strip
dismount - light,disorder distract perturb trouble,disown repudiate,dispatch murder off - hit remove
dispel disperse dissipate scatter,disperse dot scatter sprinkle - dust,disperse - scatter
dissipate scatter - disperse,displace preempt,move - displace,dispose - incline,dispute quarrel scrap
disregard ignore snub,disregard - ignore neglect,disrobe peel strip undress,disrupt interrupt
disrupt interrupt,dissipate fool,dissolve - resolve,melt thaw unthaw - dissolve,distance outdistance outstrip
distill purify,distill - extract,distort falsify warp,distort - twine twist,distort wring,stagger - distribute
disturb - touch,interrupt - disturb,ditch dump,dive plunge plunk,undress - divest,divide split - separate
separate - divide part,doctor sophisticate,dodge elude evade hedge parry sidestep skirt - duck
dominate predominate prevail reign rule,eclipse overshadow - dominate,dose drug,dot stud,double - duplicate
duplicate repeat replicate - double,down - kill pop,polish refine - down,downplay minimize understate
doze drowse,draft draught,drag embroil tangle - sweep,trail - drag,puff - drag draw,scuff - drag
dramatize embellish embroider pad,draw pull - force,dread fear,dribble filter trickle,dribble drip
slaver - dribble,drift err stray,drill practice practise - exercise,drink imbibe,drink pledge salute toast
ram - drive force,repel repulse - drive,labor labour tug - drive push,drizzle moisten,droop flag sag
droop wilt,sink - drop,fell - drop,expend spend - drop,flatten - drop,drown overwhelm submerge,dub nickname
dub knight,pall - dull,dupe fool gull,duplicate parallel twin,dwarf overshadow shadow
dwell inhabit live populate,inhabit - dwell,harp - dwell,earn - gain make realize,still - ease relieve
eat - feed,echo - repeat,echo resound reverberate ring,economize - save,eddy purl swirl whirl,edge inch
efface obliterate,efface erase,effect effectuate,eject - exclude,squirt - eject,elapse - lapse pass
elate uplift,elicit evoke extract,eliminate - extinguish,elongate - stretch,elude - escape,emanate exhale
emancipate liberate,embark ship,embark - enter,embark venture,embed imbed implant plant
embody incarnate substantiate,embody personify,emerge - issue,emit utter,emphasize underline underscore
employ engage hire,empower endow gift invest,enact ordain,enact reenact,enclose envelop wrap,enclose inclose
inclose insert introduce - enclose,encounter meet - see,encroach impinge,encroach entrench impinge trench
endanger imperil jeopardize menace peril threaten,endanger peril queer - expose,endure last live survive
suffer - endure,last - endure,persist prevail - endure,energize - excite,enervate faze,plight - engage
wage - engage,enlist - engage,lock mesh - engage operate,engineer mastermind organize - organise
engrave grave inscribe - scratch,engrave etch,enhance heighten,enjoin order - say tell,enlarge magnify
enmesh - mesh,enquire inquire investigate,enquire inquire wonder,enrol enroll enter inscribe recruit
enshrine shrine,enshrine saint,ensue result,entail imply mean,figure - enter,record - enter
insert - enter introduce,entertain harbor nurse - hold,enthrone vest - invest,enthrone throne
entice lure tempt,entitle title,entitle gentle,entrust - leave,enumerate itemize - recite,envisage imagine
envision fancy figure image picture visualize - project see,envision foresee,epitomize typify
equal rival - match touch,equal equate - match,equip outfit - fit,eradicate exterminate extirpate uproot
erect - raise rear,erect - rear,erode gnaw,erode - fret,err mistake - slip,erupt - flare,erupt ignite
escape - miss,eschew shun,essay test try - examine prove,instal install - establish
esteem prise prize respect value,esteem repute,evaluate judge,even level - flush,evidence - tell,evoke provoke
exalt glorify - proclaim,exalt - thrill,examine probe,exasperate incense infuriate,exceed transcend - surpass
exceed overstep top transcend,exceed outdo outstrip surpass - surmount,excel surpass,except exclude omit
excerpt - extract,interchange substitute - exchange replace,excise expunge - scratch,excite stimulate
excite stir - stimulate,stimulate - excite shake stir,exclaim proclaim promulgate,exclude shut,excuse pardon
excuse exempt - relieve,perform - execute,exemplify - represent,exemplify illustrate instance
exempt relieve - free,exercise exert,exercise practice practise,exercise - work,exert wield - maintain
exhale expire,exhaust sap tire,parade - exhibit march,exist subsist survive - live,exit - leave
expedite hasten,expend use,experience - know live,experience have - get receive,feel - experience
exploit - tap,exploit overwork,express - show,state - express,extend run - lead pass,stretch - extend
stretch unfold - extend,gallop - extend,extenuate mitigate,extinguish quench,extirpate uproot
extrapolate generalize infer,eye eyeball,face front - look,fade - melt,fade wither,fade fleet,languish - fade
fail neglect,fail miscarry,faint swoon,precipitate - fall,falter waver,falter waver,falter stumble
stammer stutter - falter,winnow - fan,farce - stuff,farm - grow produce raise,fascinate intrigue
fascinate grip transfix,fashion - forge,fasten fix secure,tighten - fasten,fat fatten plump,fathom - sound
fatigue jade tire weary - pall,fatigue jade tire weary - wear,privilege - favor
revere reverence venerate - fear,feast - feed,feather - square,prey - feed,fertilize - feed,feel - find
finger - feel,fell vanish - fly,wall - fence surround,fend - resist stand,sour - ferment,fiddle shirk
toy - fiddle,monkey tamper - fiddle,tinker - fiddle,fulfil fulfill satisfy - fill meet,satiate - fill
film - shoot,filter - strain,filter permeate,see witness - find,incur obtain receive - find get,finger thumb
fuel - fire,sterilize - fix,prepare ready - fix set,flail lam thrash - thresh,flail thresh,flake peel
flame flare,flap undulate wave - roll,flash flaunt,flavor season,flee - fly,flick flicker
flick flip leaf riffle thumb,flick - flip,flicker - flick,riffle - flick ruffle,flicker flutter quiver - waver
flip - switch throw,twitch - flip,pitch sky toss - flip,flirt toy,float swim,flog lash lather slash strap whip
flood glut,flop founder,flounder stagger,flourish prosper thrive,flout scoff,flow flux,fluff - ruffle
fluff - tease,sluice - flush,foam froth - sparkle,trace - follow,fool gull,foot - pick,foot hoof
forbid foreclose forestall preclude prevent,force impel,squeeze wedge - force,storm - force
forego forgo precede,forego forgo relinquish waive,forego forfeit forgo waive,foreground highlight spotlight
mould shape - forge form mold,fork pitchfork,form organise organize,shape - form,imprint - form
forswear retract,fort fortify,fortify strengthen,foster nurture,fox trick,frank postmark
free liberate loose release,relinquish resign - free release,frequent patronize shop sponsor,frequent haunt
fret fuss,grate - fret,fright frighten scare,frost ice,froth spume suds,frown glower - lower,full wax
fulminate - rail,fumble grope,fume smoke,reek - fume,function operate - run work,function officiate
furnish provide render supply,furrow groove rut,fuss mother,gag muzzle,gag muzzle,quip - gag,retch - gag heave
galvanize startle,gape gawk,gape yawn,gash slash,gasp pant puff - heave,pucker tuck - gather,gear - pitch
generate yield - give render,germinate sprout,gesticulate gesture motion,get - have let,ghost haunt obsess
gibbet pillory,gift - give present,giggle titter,pay - give,hold - give have throw,impart - give
glance glint peek,glare glower,glass glaze,glaze - glass,gleam glint glisten glitter shine,gleam glimmer
glean harvest reap,glue paste,glut gorge overeat overindulge satiate - stuff,goad spur,goad - prick
needle - goad,gouge wring - rack squeeze,gouge rout,govern regulate - order
grade place rank rate - order range,grade - score,grapple grip,grind - grate,scrape - grate,gratify satisfy
gratify indulge pander,grave sculpture,gray grey,gray grey,greet - recognize,grieve sorrow,groan moan
groom - prepare train,strand - ground,prime - ground,grow - turn,mature - grow,growl grumble rumble
grumble scold,rumble - grumble,guarantee vouch,guarantee undertake,warrant - guarantee,guard ward
guess imagine reckon suppose think,guess hazard venture - pretend,gulp swig,gum mumble,gush spout,gush jet
guy rib ridicule roast,gyrate reel spin - whirl,whoop - hack,haggle huckster,herald - hail,staunch stem - halt
hamper handicap hinder,hand - pass reach,palm - handle,wield - handle manage,hanker long yearn
happen occur - pass,materialize - happen,shield - harbor,season - harden,inure - harden,harry ravage
hasten hurry - rush,hasten race rush speed,induce - hasten rush stimulate,haunt stalk,have - hold
own possess - have,hawk huckster peddle - pitch,head - lead,head - lead,heal mend,heap pile stack,hear - try
listen - hear,heat ignite wake - inflame,heft - heave,heed listen - mind,heel - list,heighten - rise
hesitate waffle waver,hesitate pause,hide shroud,obliterate veil - hide obscure,hinder impede,shoot - hit
stumble - hit,score tally - hit,hitch hobble limp,thumb - hitch,hock - soak,hoist - lift wind,retain - hold
honor honour reward,honor honour respect - observe,honor honour,hook pluck rob soak,snare - hook
hound hunt - trace,hover vibrate,hover - linger,howl roar wail,howl roar,hulk loom predominate tower
hunger starve,hurl hurtle lunge thrust,hurl - throw,hurry speed zip,hurry rush,injure - hurt
hush silence still,hush quiet,hustle pluck - roll,hypnotize mesmerize,identify - place,idle laze slug
idolize revere worship,ignite - light,illuminate illumine light,immerse plunge,impair mar - spoil
impale spike transfix,impale - stake,impel propel,impersonate portray,impersonate pose,implant - plant
involve - imply,import spell,impose inflict - visit,imprint - impress,imprison jail jug lag remand
inaugurate - introduce,incite instigate,incite prod,incline lean tend - run,slope - incline pitch
incorporate integrate,induct seat - invest,induct initiate,infect taint,infest overrun,infest invade overrun
infiltrate - penetrate,inflect tone,suppress - inhibit,initiate originate - start,initiate pioneer
inject - shoot,interject interpose - inject,injure wound,innovate introduce,insert tuck,inspect - visit
inspire instigate prompt,revolutionize - inspire,instruct teach - learn,insulate isolate,insure underwrite
intend - mean think,mean signify - intend,intercept - stop,interchange transpose
interfere intervene - interpose,interlace intertwine lace twine,interlace interlock - lock,interlock mesh
interlock - lock,interpenetrate permeate,translate - interpret render,translate understand - interpret read
intertwine tat,intertwine loop,interview - question,interweave weave,intimate suggest,intimidate - restrain
intrigue scheme,preface premise - introduce precede,intrude trespass,intrude nose poke pry,invade - occupy
void - invalidate,inveigh rail,invent manufacture,invert - reverse,invert reverse,invite tempt,iron - press
irrigate water,issue publish - release,itch rub scratch,jab stab,jabber rant spout,jam mob pile throng - pack
jangle jingle,jar jolt,jerk yank,jerk twitch,jerk twitch,jest joke,jest joke,jimmy lever prise prize pry
job subcontract,jog ramble,joggle wiggle,jostle shove,joy rejoice,label pronounce - judge,try - judge
jumble mingle,jumble scramble,jump startle - start,leap - jump,junk scrap trash,justify warrant
justify vindicate,keen lament,prevent - keep,maintain - keep sustain,kidnap snatch,obliterate - kill
knead massage,knife stab,pink rap - knock tap,ping pink - knock,knot tangle,labor labour,laden load
shore - land,languish - waste,lap lick,lap swish,soap - lather,lavish shower,lay place position put set - pose
lay - repose,lead result - leave,lease rent,lease rent - let,leash rope,will - leave,lecture - talk
legalize legitimate legitimize,legislate pass,lessen subside,point - level,lick solve
repeal rescind vacate - lift overturn reverse,rear - lift rise,linger loaf loiter lounge lurk tarry
linger tarry,yoke - link,liquidate - neutralize waste,list - name,number - list,locate situate
locate site - place,log lumber,search - look,loose unleash,loose loosen,relax - loose loosen,loosen - relax
loosen - relax,untie - loosen undo,loot plunder,mislay misplace - lose,recede - lose,miss - lose,low moo
lug - tug,lumber pound,lurch pitch - shift,prowl - lurch,skunk - lurch,lurk skulk,mail send - post
uphold - maintain,malinger skulk,oversee superintend supervise - manage,wangle - manage,maneuver - operate
manifold multiply,rig - manipulate,manure muck,mar mutilate,march - process,note notice - mark,pit scar - mark
maroon strand,marry splice wed - tie,marshal mobilize - summon,marvel wonder,master overcome surmount - subdue
mat snarl - tangle,pit - match oppose,ripen - mature,meander thread wind - wander weave,meddle tamper
mention note observe remark,merge unify unite,merge - unify unite,metamorphose transform transmute
mince - moderate soften,mingle unify - mix,muck mud - mire,misconduct mismanage
misconstrue misinterpret misunderstand,misinterpret misread,neglect omit overlook - miss,shuffle - mix ruffle
model mold mould,model pose posture - sit,simulate - model,tame - moderate,modernize overhaul,modify - qualify
mollify season - temper,monitor supervise,monkey potter tinker,mop mow,proceed - move
muffle repress smother stifle strangle,reproduce - multiply,mumble mutter,murder mutilate,muster rally summon
nag - peck,peg - nail,pinpoint - nail,narrate recount tell - recite,narrow - specify,narrow specialize
navigate voyage - sail,need want - require,nestle snuggle,net sack,nip pinch tweet twinge - squeeze twitch
noise resound,nominate - propose,nose scent - wind,nuzzle - nose,note observe,nourish nurture sustain
nudge prod,nurture parent rear - raise,watch - observe,occupy reside,take - occupy,offend pique
offend outrage scandalize shock,offer proffer,operate - run,react - oppose,oppress persecute,orb orbit revolve
ordain ordinate - order,organise - organize,organize - organise,orient point,tailor - orient,ossify petrify
outline sketch,outlive - survive,outmaneuver outsmart,outsmart overreach,overcome overpower overtake overwhelm
overflow overrun,overhaul overtake - pass,overpower - overwhelm,override overthrow overturn reverse
overstep - transgress trespass,overthrow subvert - overturn,overturn - upset,revolutionize - overturn
pad plod tramp trudge,totter - paddle,pain - trouble,pan trash,pander pimp procure,paper wallpaper
parade troop,paraphrase rephrase,parch - sear,pare peel - skin,trim - pare,part - separate split
part split - separate,partake share,partition zone,pass surpass,spend - pass,patrol police
patronage - patronize support,patronize sponsor,patter spatter spit sprinkle,peal ring,peck - smack
pelt pepper,pelt - pour stream,penalize punish,perch roost - rest,perfume scent,persevere persist
persist - remain stay,photograph - shoot,pick - pluck,pillow - rest,pin - trap,pipe shriek shrill,piss wee
pivot swivel,plane - shave,plane skim,plank plump plunk,plant - set,plat plot,recreate - play,pleat - ruffle
pledge - subscribe,plow - turn,plug - secure,plug punch,plummet plump,plunder sack,pound thump - poke
pole punt,polish smooth - shine,polish - round,pommel pummel,pose - present,posture - pose,station - post send
stake - post,pounce swoop,pound ram,pour stream swarm teem,powder pulverize,practice practise rehearse
preach prophesy,train - prepare,present stage - represent,press - weigh,presuppose - suppose
presuppose - suppose,triumph - prevail,prick twinge - sting,prise - pry,procrastinate stall,procure secure
project protrude,propose - project,provoke - stimulate,pucker ruck,puff - whiff,rend rip rive - pull
pulsate pulse throb,pulsate quiver,pulsate pulse,purge purify,purse wrinkle,quake quiver,quake tremor
qualify - restrict,quash repress subdue subjugate - reduce,quaver - waver,quaver trill warble
quell squelch - quench,query question,quicken whet,relinquish - quit,quiz test,scud - rack
torment torture - rack,racket revel,radiate ray,rage ramp storm,revile - rail,scan skim - rake,rebound - rally
range - run,straddle - range,ransom - redeem,rat scab,rate - value,strain strive - reach,read - say
record - read register show,readapt readjust,readjust reset,realize substantiate,reassign transfer
rebuff snub - repel,rebuff repel repulse,rebuild reconstruct,rebut refute,rebut refute
recall recollect remember - retrieve think,recall - return,recapitulate - repeat,recast remodel
recede retire retreat withdraw,welcome - receive,reclaim - recover,reconnoiter scout,restore - reconstruct
remodel - reconstruct,recoup reimburse,recoup - recover,recover regain retrieve,recur repeat,recur resort
shrink - reduce,reek smack - smell,reek stink,reelect - return,reenforce reinforce
reestablish reinstate - restore,reexamine review,refashion remake,refill replenish,reflect - reverberate
shine - reflect,refund repay - return,regale - treat,regret repent,regroup reorganize,reinforce reward
reissue reprint,reiterate repeat restate,rejoice - triumph,rejoice triumph - wallow
rejoin retort - repay return,relax unwind,slacken - relax slack,release - relinquish,release - turn
secrete - release,relegate - submit,relent soften - yield,salvage salve save - relieve,remedy - relieve
remain stay - rest,remand - remit,remove - withdraw,return - render,repel repulse,replace supersede supplant
repose reside - rest,represent symbolize typify,repress - suppress,reprieve respite,reside shack,resign vacate
resonate - vibrate,summarize - resume,resurrect upraise,resurrect - revive,retire withdraw,retrace trace
retrospect - review,return revert,reveal uncover unveil,reverse - turn,review - survey,revolve rotate
riddle - screen,ride - sit,riffle ripple ruffle undulate,rinse wash,surface - rise,roar thunder,robe - vest
rock sway - shake,roll wheel,roll undulate,twine wind wrap - roll,rout - root,rot - waste,sail sweep
sample taste - try,sand sandpaper,sashay sidle,spare - save,savor taste,say suppose,surmount - scale
scamper scurry scuttle,scorch sear,scorch sear singe,scour scrub,scrape scratch,skin - scrape,scrawl scribble
scream yell,screech squawk,screen sieve sort,shield - screen,scuffle shamble shuffle,secede splinter
seclude - withdraw,view watch - see,sow - seed,ship - send transport,sense - smell,service - serve,sew stitch
sew tailor,shack trail,shade shadow,taper - sharpen,shave - trim,shed - spill,shed spill,shift - switch
shift - transfer,shimmy wobble,shiver shudder thrill throb,shiver shudder,shove stuff thrust - squeeze
usher - show,shrink wither,sieve sift,sieve sift - strain,sin transgress - trespass,slump - sink,slump - sink
slew slide slip - skid,slacken slow - slack,slam thrash,sleek slick,sleep slumber,slice slit,slim - thin
slop spill splatter,slop splash squelch,slug swig,smack thwack,smack - taste,smother surround
smother suffocate,snap snarl,snatch - snap,snare trap,snicker snigger,sniff whiff,snoop spy,soak souse
souse - soak,soar surge zoom,sophisticate - twist,vocalize voice - sound,spark sparkle
spatter splash splatter swash,specialize - specify,spell - write,spice zest,spin twirl whirl,splash sprinkle
splutter - sputter,splutter - sputter,sprain - twist wrench,sprawl straggle,sprout - stock
squirm twist worm wrestle wriggle writhe,stain tarnish,stamp stomp stump,stereotype - stamp,state submit
step tread,stiffen tighten,surprise - storm,strain stress - try,tense - strain,strangle throttle,straw strew
strengthen - tone,string - thread,sub substitute,subordinate - subdue,tame - subdue,subject subjugate
submit - subject,subscribe - support,succeed - win,succumb - yield,sulfur sulphur,sum summarize
surmise suspect,swap switch - trade,swarm teem,well - swell,swirl twiddle twirl whirl,sympathize - understand
sync synchronize,synthesise synthesize,table tabulate,tackle undertake,tap - tip,teeter totter
terrify terrorize,thresh - thrash,thrill - vibrate,thud thump,tinge tint,topple tumble - tip,tiptoe - tip
tissue weave,topple tumble,torment torture,trample tread,transfer transplant,transpose - transfer transplant
transform transmute,translate - transform,treble triple,twig - tumble,wrench - twist,underestimate underrate
underline underscore,unlace untie,unravel unscramble,vent - ventilate,vex worry,wag waggle,wail whimper
waitress - wait,wallop whack,wallow welter,weave - waver,whip worst,whir whiz,white whiten,wreathe - wind
wrack wreck,wrench wring,yap yelp,abandoned deserted,abashed embarrassed,abbreviated brief
abbreviated shortened,aberrant deviant deviate,abhorrent obscene repulsive,abject miserable - low
ablaze aflame - aroused,ablaze afire aflame aflare alight,inflamed - ablaze,able - capable,abnormal unnatural
abominable odious,abominable awful dreadful painful terrible unspeakable,abrupt - sharp
absent absentminded abstracted,absolute downright sheer - rank
absorbed captive engrossed enwrapped intent wrapped,absurd cockeyed idiotic ludicrous preposterous ridiculous
academic pedantic,acceptable satisfactory,accessible approachable,accessory adjunct auxiliary
accompanying attendant consequent incidental resultant,accrued accumulated,accurate exact precise
accusative accusing,accusative objective,accustomed customary habitual,ace crack super topnotch tops
acid bitter blistering caustic virulent,acrobatic athletic gymnastic,activated - excited
participating - active,dynamic - active,actual existent,actual genuine literal - real,factual - actual
acute discriminating incisive keen knifelike penetrating sharp,adamant inexorable,adapted altered
additive linear,addlebrained muddleheaded,adept expert practiced proficient skillful - good
adequate enough - decent,adequate tolerable,adjacent next,adjacent contiguous neighboring,adjectival adjective
adjunct assistant,adolescent teen teenage,adolescent juvenile,adoring fond,adult grown grownup - big
advanced innovative - modern,sophisticated - advanced,advancing - forward,adverse untoward,adverse - contrary
aerated charged,aerial ethereal - airy,aerodynamic flowing sleek streamlined,aesthetic esthetic
aesthetic esthetic,aesthetic artistic esthetic,affected unnatural,affecting poignant touching
affectionate fond - tender warm,afflicted stricken,afflicted impaired,affluent flush wealthy - loaded
aflare flaring,afloat aimless rudderless,afoot underway,aforesaid said,afoul fouled - foul,agape gaping
aggravating exasperating,aggregate mass,aghast dismayed shocked,agile nimble quick,agile nimble
agricultural farming,ahead - leading,ailing peaked poorly sickly,aimless drifting floating vagabond,aired airy
airless stuffy - close,airy impractical windy,akin kindred,akin cognate,alert watchful
alert brisk lively merry rattling spanking - snappy,alert awake - alive,alien foreign,alien exotic
alienated anomic,alienated estranged,confederate - allied,alligatored cracked,alone lone lonely solitary
unique unparalleled - alone,aloof distant,alternate alternative substitute,amateur recreational unpaid
amazed astonished stunned,amazing astonishing,amazing - awful,ambiguous equivocal,amiable cordial genial
amiss awry - wrong,amorous romantic,amorphous shapeless,amorphous unstructured,ample plentiful - rich
amusing comic funny,analogous correspondent,analogue linear,analytic analytical,analytical - analytic
anatomic anatomical,anatomic anatomical,ancestral transmissible,angelic sweet,angered enraged furious maddened
anguished tormented tortured,animal carnal sensual,animate sentient,annihilating devastating withering
annihilating devastating withering,annoyed irritated roiled steamed stung,annoyed harassed pestered
annoying galling irritating nettlesome pestering teasing,annual yearly,antagonistic counter
incompatible - antagonistic,anterior prior,antic fantastic grotesque,antique outmoded,apart - isolated obscure
apostolic papal,appalling dismaying,apparent evident manifest patent plain unmistakable
appealing likable - sympathetic,appointed prescribed,approximate - near,apt given minded tending,apt liable
pertinent - apt,arch condescending patronizing,arch implike mischievous puckish - wicked,arched arching bowed
arctic frigid icy - polar,ardent - warm,arduous grueling - hard,arduous straining strenuous
aristocratic - blue gentle,aroused stirred,excited - aroused emotional,artificial unreal
artificial contrived stilted,ashen blanched livid - bloodless white,asleep numb,asleep deceased departed gone
aspirant aspiring wishful,asserting declarative,assorted miscellaneous mixed sundry,assorted various
assumed fictitious fictive pretended sham - false,astonishing astounding staggering stupefying,astral stellar
astute shrewd - sharp,atheist atheistic,atomic nuclear,atrophied diminished wasted,attentive - thoughtful
attired dressed garbed,atypical - irregular,audacious brave dauntless fearless hardy
audacious brassy brazen insolent,audacious daring,august grand lordly,august revered venerable
austere severe stark - stern,austere stern,authentic veritable,authoritarian overbearing
authoritative - important,authoritative classic classical definitive,authoritative authorized
automatic machinelike,automatic reflex,auxiliary supplemental supplementary,available usable useable
average - fair,intermediate medium - average,modal - average,median - average,avowed professed,aware mindful
away - outside,awed - awful,awed awestruck,awful dire dread dreadful fearful frightening horrific terrible
frightful tremendous - awful terrible,awkward clumsy ungainly,clumsy cumbersome inept - awkward
embarrassing - awkward sticky,awry cockeyed lopsided,back hinder,backstage offstage,bad - tough,spoiled - bad
sorry - bad,risky speculative - bad,unfit - bad,baffled befuddled bewildered confused - lost
baffling knotty problematic - elusive tough,baggy - sloppy,baked parched scorched sunbaked,bald denuded
baleful menacing ominous sinister threatening
banal commonplace hackneyed stock threadbare timeworn tired trite,bandaged - bound,bandy bowed
banging thumping walloping,barbarian barbaric savage - wild,barbed biting pungent,barbed bristled prickly
bare naked nude,bare scanty - spare,marginal - bare,mere simple - bare,barren bleak desolate - bare stark
stripped - bare,baronial imposing noble stately,barren - free innocent,base - humble lowly,immoral - base
mean - base,basic introductory,bass - deep,bastard bogus fake phony,battleful bellicose combative
beady jeweled,beaming - glad,beaming radiant,bearded bewhiskered whiskered,bedraggled dilapidated
beefy burly husky,befuddled muddled woolly,beguiling enticing tempting,belated late,believable credible
belittled - diminished small,beloved darling dear,belowground underground,bended bent,beneficial - good
benevolent charitable kindly sympathetic,philanthropic - benevolent,bent crumpled,bestial brutal brute
betting - sporting,biased colored slanted,biblical scriptural,prominent - big large,boastful bragging - big
swelled - big,magnanimous - big large,giving handsome - big liberal,billowing surging,biting - bitter
bizarre eccentric outlandish,bleak - black dim,sinister - black dark,disastrous fatal fateful - black
blackened - black,grim - black,contraband - black,disgraceful inglorious shameful - black
blame blamed blasted blessed damn damned darned goddam goddamn goddamned infernal,bland - flat,bland - flat
bland politic smooth suave,blank - clean white,blaring blasting,blasphemous - profane
blasphemous profane - blue,blasting ruinous,blatant blazing conspicuous,blatant clamorous vociferous
blazing dazzling glaring,bleached faded,bleached - colored,bleak cutting - raw,bleary blurred fuzzy hazy
blind unreasoning,blinking bloody blooming flaming,blistering - hot,blithe lighthearted,bloodstained gory
blue bluish,blue depressed downcast gloomy - down grim low,racy - blue juicy
dingy dismal dreary gloomy - blue dark drab grim sorry,bluff bold sheer
blunt candid forthright frank outspoken,stark - blunt crude,blurred - clouded,blustery bullying
bodily corporal corporeal somatic,boisterous unruly,boisterous - fierce rough
bony cadaverous emaciated gaunt haggard pinched skeletal - wasted,bony osseous
booming flourishing prosperous roaring thriving,booming stentorian,borderline marginal
boring irksome tedious tiresome wearisome - dull slow,born innate - natural,bouncing spirited,destined - bound
destined - bound,boundless limitless unbounded,braced buttressed,bracing brisk fresh refreshing
brainy brilliant,branched forked,brassy cheap flash flashy gaudy loud tawdry,brave courageous,brave - gay
breathless inanimate pulseless,bright vivid - brilliant,shining shiny - bright,hopeful promising - bright
brilliant superb,brilliant glorious magnificent splendid,spacious - broad wide,liberal tolerant - broad
brocaded raised,broken crushed - low,rugged - broken,disordered upset - broken confused,busted - broken
bronzed suntanned tanned,brooding contemplative meditative musing pensive reflective,brown brownish
bucolic pastoral,bucolic pastoral,buggy cracked nuts wacky,bulging convex
bully cracking keen swell - great neat,bum cheap crummy punk,buoyant perky,burned burnt,burned burnt
burned burnt,bushy shaggy,businesslike earnest,busy fussy,busy interfering meddling,buttoned fastened
bygone departed gone,cagey clever,callous calloused thickened,calm serene tranquil,canonized glorified
capital - great,capitalist capitalistic,capitalist capitalistic,captivating fascinating
cardinal central fundamental key,carefree freewheeling,careful deliberate - measured,thrifty - careful
careworn drawn haggard worn,carved carven,casebook textbook,casual nonchalant,chance - casual
cursory perfunctory - casual passing,occasional - casual,fooling - casual,effortless - casual
catastrophic ruinous,catching transmissible,caustic corrosive,ceaseless constant incessant perpetual
celebrated famed famous illustrious notable noted,celebrated storied,celestial heavenly,celestial heavenly
celestial ethereal,celtic gaelic,centenary centennial,center halfway middle midway,cerebral intellectual
sealed - certain,champion prizewinning,chantlike singsong,charming magic magical wizard,charnel ghastly
cheap inexpensive,cheerful upbeat,cheering comforting satisfying,cheery gay sunny
cherished precious treasured wanted,cherry crimson red reddish ruby ruddy,chic smart,chicken yellow
childish infantile,childlike - simple,chilling scary shivery,chipper jaunty,chivalrous knightly - gallant
choked clogged,chronic continuing,chronic inveterate,chunky squat,churning roiled roiling turbulent
circular round,circular rotary,civic - civil,civilized cultured polite,clad clothed,clammy dank
clandestine secret undercover underground,clannish snobbish,classic classical,classic hellenic - classical
clean - clear,clean unclouded - clear light,clever cunning ingenious,clogged clotted,faithful - close
confining - close,snug - close,unsympathetic - closed,clothed draped wrapped,clouded overcast,cloudy nebulous
cloudy murky - muddy,clumsy ungainly,fumbling incompetent - clumsy,cluttered littered,coarse harsh
coarse vulgar - common,coarse - common,cockeyed crocked plastered smashed soaked - loaded stiff tight wet
coherent lucid - logical,dusty stale - cold,frigid - cold,inhuman - cold,colloquial conversational
colonial compound,color colour,colored colorful,colored nonwhite - dark,colossal prodigious stupendous
prosperous - comfortable easy,comforting consoling,usual - common,vulgar - common,vulgar - common
communist communistic,compact stocky - thick,compact summary,comparable corresponding - like
comparative relative,complementary completing
consummate everlasting perfect pure thoroughgoing utter - complete gross stark
concluded ended over terminated - complete,complimentary free gratuitous,compressed - tight,compressed - flat
compromising conciliatory - flexible,compulsive driven - determined,concealed hidden,saturated - concentrated
concerned implicated,concerted cooperative,concluding final last - terminal,concordant consonant
concurrent cooccurring simultaneous,condemnatory condemning,confidential - secret
confining constraining limiting restricting,confirming - positive,confiscate forfeit,conflicting contradictory
confluent merging,confounding contradictory,confused disjointed disordered garbled scattered unconnected
confusing perplexing puzzling,congenital innate,conjugate conjugated coupled
consecutive sequential serial successive,consistent reproducible,uniform - consistent,consonant - harmonic
constant invariant unvarying,constituent - constitutional organic,constitutional inherent integral
constrained strained - forced,constricting narrowing,consummate masterly virtuoso
contemptuous disdainful insulting scornful,contiguous immediate,continuous uninterrupted
contrary perverse wayward,schematic - conventional formal,converse reversed,converted reborn
convoluted knotty tangled tortuous - involved,convulsive spasmodic,cool nerveless
corporal corporate embodied incarnate,corporeal - material,costly - dear
countless infinite innumerable multitudinous myriad unnumbered,countrywide nationwide
courteous gracious - nice,coveted desired,cowardly fearful,cozy - snug,cozy intimate - informal
crafty cunning sly tricky wily - slick,craggy mountainous,cranky - tender
cranky fractious irritable nettlesome peevish scratchy,craved desired,crazed deranged
crazy mad sick - disturbed,criminal deplorable reprehensible vicious,crimson red - violent,crimson flushed red
crippling disabling,crisp sharp,crisp snappy,curt terse - crisp,vital - critical,stooped - crooked
cross transverse,cross fussy grumpy,crotchety ornery,crude - rough,crude earthy - gross vulgar
primitive - crude rude,crying insistent instant,crying glaring rank - gross,cryptic inscrutable mysterious
cunning cute,curious funny peculiar queer singular - odd,cursed damned doomed unredeemed,curt - short
cut - shortened,slashed - cut,cute - precious,cutting edged stinging,cutting knifelike - keen
dabbled splashed splattered,dainty mincing,dainty exquisite,damaging detrimental prejudicial
damaging - negative,damn goddamn,damp moist,dangerous grave grievous serious - severe
dapper dashing jaunty - snappy,dappled mottled,glowering glum morose sullen - dark sour,obscure - dark
dashing gallant,dazed stunned stupid,dazed groggy,numb - dead,deadened - dead,stagnant - dead
deadly deathly - mortal,deadly lethal,deadly virulent,mortal - deadly,deaf indifferent
deafening earsplitting thunderous,dear - good near,dear devout earnest,deathlike deathly,decayed rotten
deceptive misleading,decided - distinct,deciding determinant determining,deepening thickening
defeated disappointed discomfited frustrated thwarted,deficient lacking wanting,deficient insufficient
deficient - inferior,definitive determinate,deformed distorted malformed,degenerate libertine riotous - fast
delicate fragile frail,delicious delightful,delicious luscious,democratic popular,demonstrative illustrative
dense - heavy,dense - thick,dumb slow - dense dim dull,dependable reliable,dependable honest reliable - true
dependent - qualified,dependent subordinate,subject - dependent,hooked - dependent,depleted - low
deplorable distressing pitiful sad sorry,deplorable woeful wretched - miserable,deprecating deprecatory
depressed - down,derisive gibelike mocking taunting,descendant descendent,descendant descendent
deserving worth,designed intentional,desirable suitable worthy,despairing desperate,dire - desperate
despicable ugly unworthy vile worthless - wretched,despised hated scorned,detached uninvolved
detached isolated separated,detached - separated,detectable noticeable,detectable perceptible
dictated - determined set,developing underdeveloped,devious oblique,devious roundabout,dexterous dextrous
diachronic - historical,diagnostic symptomatic,diagonal slanted slanting sloping,dissimilar unlike - different
diffident shy timid unsure,diffuse diffused - soft,dim - subdued,dim faint shadowy vague
diminished lessened weakened,diminutive petite tiny,dingy grimy,dingy muddied muddy - dirty,dipped swaybacked
directing directional directive guiding,dirty soiled unclean,dirty filthy lousy,foul - dirty,sordid - dirty
disabled handicapped,disabling disqualifying,discernable discernible,discernible evident observable
discorporate disembodied,discouraged disheartened,discrete distinct,discriminatory prejudiced
preferential - discriminatory,disdainful haughty imperious lordly overbearing supercilious swaggering
diseased pathologic pathological,disgusted - sick,disgusting foul loathsome - wicked
disheveled frowzled tousled,disjointed separated,disobedient unruly,disorderly jumbled,dispersed spread
dispossessed homeless,disputable moot,disruptive riotous troubled tumultuous turbulent,distant - remote
remote removed - distant,remote - distant,distinct distinguishable,distinguished imposing - grand
distorted twisted,disturbed upset worried - distressed,distressing disturbing troubling worrisome worrying
divine providential,divine godlike,godlike - divine,inspired - divine,dizzy silly,docile - gentle
dogged unyielding - persistent,doleful mournful,dominant prevailing prevalent,dominated henpecked
dominating peremptory,doomed unlucky,doped drugged,dormant torpid,dormant - inactive,dormant sleeping
dotted flecked speckled,double dual twofold - treble,double doubled twofold,forked - double,doubtful dubious
doubtful dubious,doubtful tentative,dozen twelve,drab dreary,drab sober somber sombre,drafty draughty
dreamy languid,dressed - polished,driven impelled,drowsy yawning,drumhead summary,dry ironic ironical wry
dull muffled muted softened,sluggish - dull slow,thudding - dull,leaden - dull,mute - dumb silent
duplicate matching twin,dusky twilight,dusky swart swarthy,dwindling tapering,early other - former
earnest sincere solemn,easy leisurely,ebullient exuberant,economic economical,economic economical
edgy jumpy restive,educated enlightened,effective efficacious,elastic flexible pliant
electric galvanic galvanizing,electrifying thrilling,electrostatic static,elegant graceful - refined
elemental elementary - primary,elementary simple unproblematic,elevated exalted lofty rarified - grand sublime
elongate - linear,elongated extended prolonged,eloquent fluent - silver,elusive subtle,emancipated liberated
embroiled entangled,emergent emerging,eminent lofty soaring,emphasized emphatic,emphatic forceful,empty hollow
enamored smitten,endearing lovely,endless eternal interminable,energetic industrious,enervating weakening
engaged - occupied,intermeshed - engaged,engraved inscribed,engrossing fascinating,enigmatic puzzling
enjoyable gratifying,enlarged hypertrophied,exaggerated magnified - enlarged,entire intact integral
intact - entire,envious jealous,envisioned pictured,ephemeral passing,epic heroic,equipped furnished
equitable just,erect upright vertical,eroded scoured,erotic titillating,erratic mercurial quicksilver
erratic planetary wandering,ersatz substitute,erudite learned,escaped - loose,substantive - essential
naturalized - established,eternal everlasting perpetual unending,gossamer - ethereal,ethical honorable
ethnic pagan,everyday mundane routine unremarkable,evil malign,exaggerated overdone
exasperating infuriating maddening,exceeding exceptional prodigious surpassing,excellent splendid
excess extra redundant spare surplus,excessive - undue,excessive extravagant exuberant,excited frantic mad
exclusive undivided - single,excruciating torturing,exhausted fatigued spent,exhausted spent
exhausting tiring wearing wearying,exhaustive thorough thoroughgoing,exhilarating stimulating
existent existing,existent real,existential experiential,expectant gravid - great large
experimental observational,expert - technical,explicit expressed,exquisite keen,external outside - extraneous
external international - outside,extra - special,extraneous - immaterial,extraneous - foreign
extraordinary sinful,extravagant prodigal,extreme utmost,exuberant lush profuse riotous
exultant jubilant rejoicing triumphant,fabled legendary,fabricated fictional fictitious
fabulous mythic mythological,faint - weak,faint feeble,timid - faint,fake imitation simulated - false
familial genetic inherited transmissible transmitted,intimate - familiar,fanciful imaginary
fantastic howling marvelous rattling terrific tremendous wonderful wondrous - grand,fantastic - wild
farthest utmost,fascinated spellbound,flying quick - fast,loyal - fast firm,fastened tied,juicy - fat
fatal fateful,fateful foreboding portentous,favorable lucky - golden prosperous,friendly - favorable
favored favorite pet preferred,frightful - fearful,fearless unafraid,feasible practicable viable workable
fecund fertile prolific,feeble lame,feeble infirm rickety weakly - weak,nerveless - feeble
ferocious fierce furious - savage,festive merry - gay,fetching taking winning,fetid foul stinking
feverish hectic,fiendish infernal satanic unholy,fierce tearing vehement - violent,fiery flaming
filthy - foul nasty,filthy nasty - foul,final net - last,finicky fussy - particular,ruined - finished
firm steadfast unfaltering unshakable unwavering - steady stiff,firm - solid,firm - strong,steady - firm
first inaugural initiative maiden,fit primed set,fixed set - rigid,flashy gaudy jazzy showy,flat unconditional
prostrate - flat,monotone monotonous - flat,fleet swift,fleeting fugitive momentary,fleshy overweight - heavy
flimsy unconvincing,flimsy fragile slight tenuous - thin,flint obdurate,flip impudent insolent,florid ruddy
fluent fluid - liquid smooth,fluid - unstable,flushed rosy,foamy frothing,fond partial,foolhardy rash reckless
foolish jerky,forbidden prohibited taboo - out,forgetful - short,forgetful mindless,forgetful oblivious
stately - formal,formative plastic shaping,former onetime sometime - old,former previous - late
formidable redoubtable,forte loud,fortunate - golden,fortunate - rosy,forty twoscore,fourfold quadruple
fourfold quadruple,fractious refractory,fragmented split,frail imperfect - weak,frantic frenzied,spare - free
freelance mercenary,frenzied manic,new novel - fresh,refreshed - fresh,unused - fresh
impudent - fresh smart wise,frightened scared,frightened panicked terrified
frightful horrible horrifying - ugly,frigid frozen icy wintry,fruitless futile vain,good - full
operational usable useable - functional,fundamental rudimentary underlying,furtive sneak stealthy
futile unavailing,gainful paid paying,gallant lofty majestic proud,galvanic voltaic,game gritty spirited
gay jolly jovial merry,queer - gay,universal worldwide - general,genial - mental,genial kind,genuine - true
geographic geographical,geographic geographical,geometric geometrical,geometric geometrical
ghastly grim gruesome macabre - sick,ghostlike ghostly spectral - spiritual,gigantic mammoth
gilded gilt gold golden,gilded grand luxurious opulent sumptuous,girlish schoolgirlish,glassy glazed
glazed shiny,gleeful jubilant,glinting glittering,glistening shining shiny,global world worldwide - planetary
global spherical,gloomy sulky,glorious resplendent splendid,glued pasted,godforsaken waste - wild
golden prosperous,respectable - good honorable,upright - good just,ripe - good,gory sanguineous
gossamer transparent - sheer,graded ranked stratified,grammatic grammatical,grand - heroic,granular gritty
graphic graphical,graphical - graphic,lifelike pictorial vivid - graphic,grasping greedy,gratifying - sweet
grating rasping - rough scratchy,gratuitous needless,grave sedate sober solemn,grave grievous,gray grey
gray grey,gray grey,greasy oily,greasy - oily,great - outstanding,greatest sterling superlative
grecian greek hellenic,green immature,gullible - green,monstrous - grievous
grim inexorable relentless stern unrelenting,grotesque monstrous,groundless idle unfounded unwarranted - wild
gruff hoarse husky,guarded - restrained,guileless transparent,gummy pasty sticky,hallowed - sacred
hapless miserable pathetic piteous pitiable pitiful poor - wretched,severe - hard,intemperate - hard
hardworking industrious tireless,hardy stalwart stout sturdy,harmonious proportionate symmetrical
hasty headlong,hasty precipitate,haunted obsessed preoccupied,haunting persistent,hawkish militant warlike
hazardous risky - wild,hazy misty,headstrong willful,healing remedial therapeutic,healthy salubrious
intelligent levelheaded sound - healthy,hefty respectable sizable - healthy
hearty satisfying square - solid substantial,hearty lusty,lowering sullen threatening - heavy,hebraic hebrew
hebraic hebrew,heedless unheeding,heedless reckless,hefty sinewy - muscular powerful,helpless - lost
herculean - powerful,hesitant hesitating,hidden - secret,hidden obscure,hideous horrid horrific outrageous
hideous repulsive,hilarious screaming,hitless scoreless,home interior internal - national,homely - plain
homicidal murderous,honest honorable,huge immense vast,humane humanist humanistic,humanist humanistic
humanist humanistic,humanitarian - humanist humanistic,humble lowly - low modest small,humble lowly menial
hungry thirsty,hurrying scurrying,hurt - weakened,hyperbolic inflated,hypothetical - supposed
identical indistinguishable,idiotic imbecile,idle unused,jobless - idle,ignited kindled,ignorant illiterate
ignorant unwitting,ignored neglected unheeded,ominous - ill,illegitimate illicit outlaw - unlawful
imaginative inventive,immaculate spic spotless,immaculate impeccable,immature young
prompt straightaway - immediate quick,imminent impending,majestic purple regal - imperial royal
impersonal neutral,imploring pleading,impossible inconceivable unimaginable,impregnable - secure strong
improbable unbelievable unconvincing unlikely,improbable marvelous - tall,improper unconventional unlawful
improvised makeshift,passive - inactive,motionless static still - inactive,inadequate - poor short
inane - mindless,inappropriate unfitting - incompatible,incensed indignant outraged,incertain uncertain unsure
incident incidental,unsuited - incompatible,incomprehensible inexplicable,incorporate integrated unified
indecent untoward,indefatigable tireless,indefensible untenable,indefensible unwarranted
indefinable indescribable ineffable unspeakable untellable,inert neutral - indifferent,private - individual
individualist individualistic,individualized personalized,indolent lazy,indulgent - soft,ineffable unspeakable
inert sluggish torpid,inescapable unavoidable,inexhaustible unlimited,infected septic,infectious infective
infective pathogenic,infertile sterile unfertile,inflexible sturdy uncompromising,rigid - inflexible
informal - loose,inhibitory repressive,innate unconditioned,inner interior - internal
inner - internal intimate,inside privileged - inner,inquisitive questioning speculative wondering,insane - mad
unimportant - insignificant,insistent repetitive,instant instantaneous,instinctive - natural
instrumental subservient,insubstantial - unreal,insuperable insurmountable,insuperable unconquerable
intact inviolate,structured - integrated,reasoning thinking - intelligent,intelligible understandable
intense - vivid,intentional knowing,interchangeable standardized - similar,interlocking interwoven
sexual - intimate,knowledgeable - intimate,intolerable unbearable unendurable,intuitive visceral
invaluable priceless,inverse reverse,ironic ironical,irregular unpredictable,temporary - irregular
maverick unorthodox - irregular,irritating - painful,isolated stray,stranded - isolated,jaded wearied
jammed packed,jet sooty,jocose jocular joking,joined united,jolted shaken,juicy luscious voluptuous
jumpy rocky - rough,jutting projected projecting relieved sticking,kept - unbroken,knightly medieval
knowing knowledgeable,knowledgeable learned - knowing,laced - tied,lacerate mangled torn,lactating - wet
lacy netlike netted,laden ladened loaded,laden oppressed,laid - set,lamenting wailful wailing,lanky rangy
lapsed nonchurchgoing,utmost - last,lowest - last,later - late,later posterior,latin romance,lavender lilac
lavish lush plush,lawless outlaw,lax slack,lay - secular,leaden weighted,plodding - leaden
leading star starring stellar,leading preeminent,leaning tilted tipped,left remaining - odd,legal - sound
legion numerous,lewd obscene salacious,lifelike - natural,lifted upraised,weak - light,lighted lit,lighted lit
modified - limited,limitless unlimited,lingual linguistic,liquid swimming,lithe - slender,trivial - little
short - little,lively racy,vital - lively,loathsome vile - offensive,located placed set situated
lone lonely solitary,lone only sole - solitary,retentive - long,slack - loose,missed - lost,preoccupied - lost
lousy rotten stinking,lowly secondary,loyal patriotic,transparent - lucid,lucrative moneymaking remunerative
ludicrous ridiculous,lukewarm tepid,lukewarm tepid,lumpish unthinking,lurid shocking,luxurious voluptuous
lyric lyrical,mad sore,maintained retained,male virile,maniac maniacal,marine nautical,marital married
marred scarred,martial warlike,marvelous miraculous,massive monumental,substantial - material real
maternal parental,mathematical numerical,ripe - mature,maximal maximum,meandering rambling wandering winding
meaning pregnant - significant,meaty substantive,mediate middle,meek mild - modest,meek - tame
melancholy somber sombre,melodic melodious - musical,melodious tuneful,mercenary moneymaking,metal metallic
migrant migratory,senseless - mindless,small - minor modest,minus - negative,minute - narrow
miraculous providential,miserable suffering wretched,wretched - miserable,paltry - miserable,mobile wandering
mocking teasing,modeled sculptural sculptured,modest - small,morphologic - structural,morphologic - structural
motivating motive,motive motor,muddy sloppy,mum silent,mundane - terrestrial,mute unspoken
muted subdued - quiet,mutual reciprocal,mysterious mystic mystical - secret,mystic mystical,mystic mystical
nagging shrewish,naive - primitive,uninitiate uninitiated - naive,nameless unknown unnamed
narrowing tapered tapering,nasal pinched,nasty - tight,nationalist nationalistic,raw - natural rude
nauseated sick sickish,nearsighted shortsighted,neat orderly,neat tasteful - refined,nebulous unfixed
negligible paltry,new - raw,young - new,nice skillful,nominal token tokenish,nonionic unionized
northeast northeastern,northerly northern,northerly northern,northwest northwestern,notable noteworthy
noteworthy remarkable,novel refreshing,null void,nutrient nutritive,objectionable obnoxious,obscure vague
unsung - obscure unknown,obsessed possessed,periodic - occasional,occluded sorbed,ocular optical
ocular optical visual,ocular visual,odd uneven,unmated unpaired - odd,turned - off sour,prescribed - official
older - old,previous - old,open unfastened,undecided - open,opportunist opportunistic,opposite paired
polar - opposite,optimal optimum,oral unwritten,stunned - out,outdoor - outside,outright unlimited
remote - outside,outsize outsized oversized,outstanding prominent salient spectacular striking
overconfident - positive,overriding paramount predominate,overturned - upset,pacific peaceable,painful sore
pale pallid wan - sick,pale pallid,pallid wan - pale,palpable - tangible,particular peculiar special
passive peaceful,past preceding retiring,pastelike pasty,pat slick,patched spotted,pathetic pitiable pitiful
pathologic pathological,paying remunerative,peaceable peaceful,perennial recurrent repeated,perfumed scented
perfumed scented - sweet,periodic periodical,perverse reprobate,philosophic philosophical
philosophic philosophical,phonetic phonic,physiologic physiological,piano - soft,pictured portrayed
pitiless remorseless ruthless,pitiless unkind,pivotal - polar,placid still tranquil - quiet smooth
sheer unmixed - plain,planetary terrestrial,plastered - sealed,plastic pliant,poisonous - vicious
polished refined,pompous portentous,pop - popular,portentous prodigious,positivist - positive
potent - stiff strong,virile - potent,powdered powdery pulverized,practiced practised,precarious unstable
precious valued,preferable preferred,preparative preparatory,privy secluded - secret,processed refined
procreative reproductive,profane secular,proficient technical,unplumbed - profound,prone prostrate
propagandist propagandistic,proportional relative,prurient salacious,psychic psychical,psychic psychical
puff puffed,pure saturated,virgin virtuous - pure,purple violet,restricted - qualified,quick speedy
quiet - restrained,quixotic romantic,racking wrenching,racy robust - rich,radiate - radial
rambling sprawling straggling,rampant rearing,ranking - superior,rapid speedy,rarified - rare,uncommon - rare
sore tender - raw sensitive,tangible - real,veridical - real,rear rearward,rearward reverse
received - standard,receptive sensory,reclaimed rescued,reeking watery,refractory stubborn,regular veritable
relaxing reposeful,religious spiritual,remarkable singular,reminiscent resonant,rending ripping splitting
renewing reviving,repetitious repetitive,resiny tarry,resistant - tolerant,resistive - resistant
resonant resonating resounding,restless uneasy,revealing telling telltale,reverend sublime,rhythmic rhythmical
rickety shaky wobbly,rightful - true,rigid - stiff,rigid - strict,rousing stirring,rubberlike rubbery
tough - rugged,ruined undone,sacred sanctified,sallow sickly,satiric satirical,scant - short,scratchy - uneven
scrawny skinny,screechy squeaky,sear shriveled withered,secondhand used,secular worldly - temporal
secure unafraid,sensational stunning,sensational sensory,sensual sultry,separated spaced
severe terrible wicked,shadowy wraithlike,shaky shivering trembling,tart - sharp,shrill - sharp
shattered tattered,shaved shaven,shipshape trim,shortsighted - short,shriveled withered,sidelong squint
silky sleek slick,silly wacky,sinewy stringy,sinful ungodly,sinful unholy wicked,unmarried - single
unique - singular,slender slight slim,slender thin,slim - slender,slippery tricky,slivery splintery
sluggish sulky,slurred - thick,smitten stricken struck,smothered strangled,smothering suffocating
snappy whipping,sneering supercilious,social societal,socialist socialistic,voiced - soft,soprano treble
southbound southward,southeast southeastern,sovereign supreme,spare trim,sparse - thin,spiral turbinate
spiteful vindictive,spontaneous unwritten,square - straight,straightforward - square straight,static - stable
stacked voluptuous,stalwart stout,stock - standard,stereo stereophonic,stereotyped unimaginative
sterile unimaginative,stern - strict,stifling sultry,stimulant stimulating,stoic stoical,straitlaced victorian
strange - unknown,stringy wiry,stupid unintelligent,sturdy - tough,submarine undersea,submerged underwater
submerged underwater,submissive subservient,substitute utility,superficial trivial,supersonic ultrasonic
supplemental supplementary,trusted - sure,surly ugly,surpassing transcendent,swollen vain
symmetric symmetrical,tactile tactual,tactile tactual,tailored - trim,talkative talky,tantalizing tempting
taut tight,tedious wordy - windy,teensy wee,thoriated tittering,thoughtless unthinking,thyroid thyroidal
tingling titillating,tortuous twisting voluminous winding,totalistic totalitarian,traitorous unfaithful
treacherous unreliable,treble triple,treble triple,trichrome tricolor,truthful - true
unaccountable unexplainable,unaffected unmoved - untouched,unanimous - whole,unanswered unrequited
unattached uncommitted,unauthorized wildcat,unbroken unplowed,unbuttoned unfastened,uncanny weird
unsettled - uncertain,unconditional unconditioned,uncontrollable unruly,understated unpretentious
undesirable unwanted,undesirable - unsuitable,undifferentiated uniform,undue unwarranted,uneconomical wasteful
unfair unjust,unhurt unscathed whole,uniform unvarying,unlocked unsecured,unlovely unpicturesque
unnecessary unneeded,unobtainable unprocurable,unreflective unthinking,unsaid unspoken,unshaved unshaven
unsloped upright,untested untried - young,untested untried,usable useable,useful utilitarian,variable varying
versatile - various,vernal young youthful,vibrant vivacious,violent - wild,weak - watery,waxen waxlike
westerly - western,westerly westward,ably competently,about approximately roughly some - around
almost most near nearly virtually - about,above supra,absently absentmindedly
absolutely dead perfectly utterly,accidentally unexpectedly,accidentally incidentally
accidentally unintentionally,accordingly consequently,shrewdly - acutely,admirably commendable
advisedly deliberately intentionally purposely,affectionately dear dearly,agilely nimbly,agreeably pleasantly
ahead onward - forward,ahorseback horseback,alfresco outdoors outside,aloud loud loudly,alternatively instead
always constantly invariably,always constantly forever perpetually,amiss awry,amiss imperfectly,amply richly
amply fully,annually yearly,anyhow anyway,anyhow anyway,apiece each,apparently ostensibly seemingly
apparently evidently manifestly obviously plain plainly,appropriately suitably
arbitrarily haphazardly indiscriminately randomly,round - around,astonishingly surprisingly,astray wide
atrociously awfully terribly,automatically mechanically,awfully dreadfully horribly
back backward backwards rearward,bang bolt slap smack,barely hardly scarce scarcely - just,believably probably
downstairs - below,big boastfully large,blithely gayly happily jubilantly merrily,bluntly roundly
bolt rigidly stiffly,briefly - shortly,bright brightly brilliantly,broadly generally loosely
carefully cautiously,carelessly rakishly,clean plum plumb,clearly distinctly,closely intimately nearly
closer nearer,comfortably - well,commonly normally ordinarily usually,comparatively relatively
compassionately pityingly,consequently therefore,considerably substantially - well,conspicuously prominently
contemptuously scornfully,continuously endlessly unceasingly,conveniently handily,crazily insanely madly
curiously oddly peculiarly,currently presently,curtly shortly - short,dangerously perilously
deadly insanely madly,decent decently properly - right,decidedly definitely emphatically unquestionably
decisively resolutely,delicately fine finely,deplorably sadly woefully,desperately urgently
determinedly unfalteringly,directly forthwith immediately instantly straightaway - now
flat straight - directly,dismally drearily,dismally dreadfully,disregardless irrespective regardless
doggedly tenaciously,doubtless undoubtedly,dourly sullenly,dripping soaking sopping,earnestly seriously
endlessly infinitely,enormously staggeringly tremendously,erratically unpredictably
especially particularly peculiarly specially,especially specially,eternally everlastingly forever
excellently famously magnificently splendidly,extravagantly profusely,extravagantly lavishly
extravagantly lavishly richly,facetiously jokingly,fairly jolly moderately pretty reasonably somewhat
faithfully reliably,faster quicker,ferociously fiercely,firmly securely,flatly unconditionally,flop right
fondly lovingly,fore - forward,forte loudly,forth forward onward,forthright squarely,fortunately luckily
frantically madly,frequently often oftentimes,freshly impudently,generously liberally,gently mildly
gently lightly softly,genuinely really truly,goddam goddamn goddamned,gracefully graciously,halfway midway
severely - hard,hardly scarcely,hastily hurriedly,heartily warmly,hence thence therefore thus,here hither
hereafter hereinafter,heretofore hitherto yet,high luxuriously richly
however nevertheless nonetheless notwithstanding still withal - yet,humbly meekly,idly lazily
impromptu spontaneously,inadvertently unwittingly,increasingly progressively,individually separately singly
indoors inside,inescapably inevitably unavoidably,inside inwardly,intimately - well
irritably petulantly testily,justly rightly,justly - right,kinda rather,knowingly wittingly,thinly - lightly
lingually linguistically,magnificently splendidly,marvelously superbly wonderfully wondrous wondrously
maybe perchance perhaps possibly,mighty powerful - right,practically - much,often - much
mutely silently wordlessly,north northerly northward,obstinately stubbornly,oddly strangely
outstandingly remarkably unusually,painfully sorely,particularly peculiarly,piano - softly,piping steaming
plainly - simply,plum plumb,powerfully strongly,preferably rather sooner,presently shortly soon
proportionally proportionately,purportedly supposedly,quickly rapidly speedily,quietly softly,quite - rather
rattling real very - really,religiously scrupulously,remarkably unmistakably,rightfully truly,severely sternly
unawares - short,shyly timidly,sincerely truly,someplace somewhere,thence therefrom,thence therefrom thereof
thenceforth thereafter,there thither,tiredly wearily,transversally transversely,unambiguously unequivocally
unambiguously uniquely,uncertainly unsteadily,unequally unevenly,unfortunately unluckily
unimpeachably unquestionably
`;

export const kinds = `
individual parent person plant relative somebody someone soul>being
detail item member particular rest substance unit>component part portion
act happening makeup miracle occurrence>event
achievement arrival choice civility emphasizing interaction opposition playing resistance saving selection taking thing>action
abortion destruction fade kill killing overthrow retirement shutdown>ending,festival>celebration
arrival exploit feat freeing liberation pass reaching recruitment release smooth walk>accomplishment achievement
activity causing communicating communication departure discovery find getting going hire implementation interference judgment leaving motivating production rejection sacrifice stay stop wearing>act
contact>interaction,hit rally rallying stunt>exploit feat,coming>arrival reaching
entering incoming return>arrival,admission enrollment registration>entering incoming
disappearing farewell>departure going leaving,immigration>migration,exodus>escape
conquest coup overturn winning>success,default out>failure,default>absence,frustration prevention>interference
robbery>stealing theft,lapse skip slip>error fault mistake,capture>getting
business marketing payment selling trade trading traffic>commerce,put>option,shopping>buying purchasing
arrest conquest>capture,adoption foreclosure hearing lawsuit litigation naturalization suit>proceedings
dumping peddling retail sale wholesale>marketing selling,auction sell>sale
deregulation>freeing liberation release,means way>implementation,interpretation magic>performance
stopping>playing,firewall>drive,pitch shy toss>throw,pressing shove>push pushing,haul traction>pull pulling
influence sending>causing,firing gunfire>shooting shot
beating encounter infighting shock>combat fight fighting
battle best bid contribution liberation pains run seeking struggle trial>attempt effort endeavor try
hammering kick kicking punch slap>blow,jab>punch
audit comparing comparison medical study survey testing>scrutiny,determination>discovery find
identification solving>determination finding,calculation mapping routine>procedure process
exposure manipulation>influence
ballot balloting decision election sampling vote voting willing>choice selection
appointment move naming>decision,nomination>appointment naming,instrument road tool wings>means way
acceptance adoption backing>approval approving blessing,primary reelection runoff>election
election referendum>vote,veto>ballot balloting vote voting,boycott>protest,kill>destruction
genocide homicide slaughter suicide>kill killing,murder shooting slaying>homicide
assassination carnage massacre>murder slaying,vacation>repeal
cleaning correction development fixing overhaul reform renovation repair>improvement
broadening progress>development,sweeping>cleaning
attention care duty investigating investigation labor paperwork procedure project service task wash>work
healthcare treatment>attention care,amendment>correction,maintenance>fixing repair,overhaul>maintenance
services>employment
approach chase coming following glide migration progress pursuit rise rush rushing shifting swinging>movement
career>progress,marching>walk walking,crossing driving riding>travel traveling,dash sprint>running
aviation batch category class combination content data findings flagging law library mythology pack package pile prosecution set traffic universe variety>collection
advertising agriculture finance fishing industry publishing shipping>business,driving>steering,effort>labor
circuit ride tour trip>journey,bringing carry resettlement>transfer transportation,serving>bringing
tracking trailing>chase following pursuit,mount>rise,racing riding>sport
closing gesture jerk kicking posing reaching shutting sitting stretch wave>movement,jab>gesture
outreach>reaching stretch,discount easing lowering shrinking weakening>reduction,extension>expansion
chipping cracking>breaking,disruption filibuster lingering slowdown>delay
document editing literature papers plagiarism section transcript>writing
cooperation custom fashion ritual slavery>pattern practice,dining>eating,habit ritual>custom
embrace embracing>clutch grip hold,despite>disregard,persecution>abuse,worrying>harassment
celebration dancing entertainment escape fun gambling gaming joke sport>recreation,gambling gaming>vice
calling career employment profession sport trade>job occupation
championship game match race tournament>competition contest,counterattack>attack,cards>game
bout component element factor half middle over>division,soccer>football,steal>baseball,doubles>tennis
casino parliament patience stops>cards,swipe>stroke,bet>gambling gaming,carnival>festival,show>entertainment
circus fair presentation>show,performance>demonstration presentation,chanting>singing,method>acting performing
scramble>rush rushing,rushing>running,let>serve,endeavor enterprise marathon venture>project task
imperative keeping requirement>duty obligation responsibility,drafting>trade
engineering journalism technology>profession,difficulty exercise exercising>effort,application>exercise use
analysis count counting research scrutiny search>investigating investigation,testing>experiment
analogy contrast>comparing comparison,recount>count counting,medication>therapy,rating>judgment
assignment job role task>duty,hat>role,dereliction injustice violation>misconduct wrongdoing
dereliction dodging>carelessness negligence,art recreation>creation
attempt felony fraud mayhem misdemeanor violation>crime,assault>attempt,stealing theft>felony,rolling>robbery
campaign crusade danger risk>venture,scramble tilt>battle struggle,candidacy reform>campaign crusade
stumping>campaigning candidacy
boost encouragement lift recourse service support thanks>aid assist assistance help,timing>regulating
coordination>timing,holding>ownership,storage>holding,grip hold>seizing,defense>protection,hands>keeping
mining>defense,drinking eating sucking>consumption,homosexuality>sex,scheduling>planning,rebound>response
scoring>rating,glimpse observation scrutiny stare watching>look looking,monitoring>observation watching
course>education,elective seminar>course,lesson tuition>teaching,practice>training
pose sprawling stance>attitude,take>filming,assembly>building construction,orientation>location positioning
fall spring summer winter>season,growing making>production,shaping>manufacturing,drafting>writing,painting>art
looking quest seeking>hunting search,engineering technology>application,jihad>war warfare
assault combat>battle engagement fight
combat feud rebellion revolt rising strife uprising warfare>conflict struggle
bombing charge counterattack fire firing strike>attack onslaught,burst>fire firing,jihad>pains
underestimate>estimate,compiling>collecting,repeating>continuation,renewal replay>repeating
praise prayer>worship,wedding>ritual,donation>giving
blizzard chain course cycle hierarchy rash stations train>series
fitting recovery resurgence revival>advance improvement,burying coverup mask stealing>hiding
fueling issuing logistics>provision,mourning>expression
credo nationalism populism teaching>doctrine philosophy,crushing save stifling>prevention,dole>welfare
affairs borrowing commerce operations>dealing,monopoly>market marketplace,banking investing investment>finance
content indication language message sign signal style voice vox>communication,spending tribute>payment
legislating legislation>governing government,implementation imposition>enforcement
administration conducting empowerment guidance misconduct oversight steering treatment>management
dealing>treatment,conducting>administration,delegation permit>empowerment,custody>internment
crackdown>crushing stifling,racism sexism>discrimination,detention>penalty punishment,lashing whipping>beating
hanging>executing,contest>rivalry,moot>lawsuit suit,alternative choice option pick reject turnaround>deciding
allegiance collaboration commitment compliance compromise reconciliation>cooperation,keeping>compliance
seating>service,adherence advocacy approval approving blessing reassurance sponsorship>support,urging>advocacy
rebuke>criticism,offense>behavior conduct,insult slight>offense,courtesy deference>civility
clue evidence hint predecessor>indication,homage props>deference,appearing>attendance attending
payback>retaliation revenge,merger uniting>consolidation integration,intervention>involvement participation
helm>leadership leading,steer>male,annual crop>plant,feed provisions>food,lock>hair,gadfly>fly,mount>horse
knee>joint,arrangement collection edition people population system>group
felt knit lame screening ticking>fabric,greenhouse hotel ministry restaurant school theater>building
medication medicine>drug,landscape>painting picture,addition crystal>element,blue gray uniform>clothing wear
highway>road route,digs>quarters,alarm bait fan instrument key machine remote reset trap trigger>device
cure pharmaceutical specific>medication medicine,cope>brick
copy document drawing icon map photo photograph pic picture rubbing>representation,lighting>apparatus setup
grocery>marketplace
bridge building cross floor housing landing monument obstruction setback shelter stadium ways>structure
forum station transportation zoo>facility,firearm>gun,loophole>hole,bomber fighter jet>airplane plane
novel>book,booth counter desk>table,electric>auto automobile car,banner>flag,ammunition bomb>arms
website>computer,weapon>instrument,casting>copy,objective>lens
ballroom bar bathroom bedroom court courtroom hall kitchen library lobby surgery toilet>room
apartment home quarters>housing,apparatus satellite setup>equipment
element fraction hub piece pressing segment turnout widening>part portion,door scuttle>entrance
housing lining roof screen shelter shield>protection,shot>missile
art classic innovation original product remake representation>creation,beltway bypass>highway,dance>art
clothing flap mask protection wear>covering,cornerstone>stone,assembly computer motor>machine,incendiary>bomb
deck landing>platform,backing>layer,hedge>fence,backyard>grounds yard
central farm forge lab laundry shop studio>workplace,swing>toy
ammunition chemical earth fill filling paper rock undercut waste>material stuff,chest flat>box
leading tape>strip,belt>loop,bulwark fence hurdle railing>barrier,settle>bench,brush rod stick tool>implement
barrier>obstruction,bar>counter,clarion>brass,fly>flap,sole>bottom,baseball basketball football>ball
basic export import merchandise product shopping staple>commodity,keep>stronghold,pole>rod,ball>shot
bed>patch plot,screen skin>surface,rooms studio suite>apartment,frame snapshot still>photo photograph pic
shook>barrel,bumper>glass,buckle button lashing link lock loop seal stopping>fixing,round shell>ammunition
grill>restaurant,goal tip>end,blind>cover covert,sanctuary>place,lashing>rope
book brainchild film fruit inspiration magazine movie output pic work>product,factory mill>plant works
bow staff>stick,gun knife missile steel>weapon,headquarters>office,facing>lining,bridge>circuit
lane pathway>path,firehouse>station,rocket>vehicle,cemetery dig dump monument premises rough>site
carbon card sheet>paper,generic release stock>merchandise product,subway>tunnel,chart>map,mat>mounting
main pipeline>pipe piping,button>switch,gap opening swath vacancy vacuum void>space
asylum haven sanctuary tent>shelter,mall marketplace shop store>outlet,asylum>hospital,poll>top upside
curtain>screen,garner warehouse>storage,engine>motor,compound explosive fraction>chemical
beat direction orbit>route,four six>die,resort>hotel,array classification>arrangement,net web>trap
publication>work,current overflow runoff rush surge trickle>flow flowing,hall>corridor
grave overlook summit zone>place spot,supermarket>grocery,gutter>channel,harbor>asylum sanctuary
restroom>bathroom toilet,cache infrastructure>fund store,fabric framework infrastructure>structure
inside interior outside>surface,island>zone,blank>crack,ladder>steps,missile>rocket
breach crack hole rent rift rip tear>gap opening,buck>horse,indicator input recording symbol whistle>signal
rank row>line,clearance parking seating seats>room,tent>web,stern>back,motor>agent,campus grounds yard>field
identity>personality,blood calm morale optimism pessimism tolerance unwillingness willingness>temperament
eagerness readiness>willingness,reluctance>unwillingness,capability competence>ability,dereliction>negligence
aspect hallmark streak>characteristic
beauty effect format image impression persona perspective semblance ugliness>appearance
crisscross cross patch>marking,strength>capability,transparency>clarity,narrowing>shape,making>fitness
eligibility>making,availability>convenience,depth extreme grind high intensity quality>degree level
atmosphere climate comfort danger dark decline discomfort disorder diversity dominance health immunity mode mood need nomination participation polarization repair safety silence situation tension>condition status
disagreement inequality>difference,balance>equality,leeway>disagreement,inevitability>certainty
odds>likelihood,likelihood>probability,authenticity legitimacy validity>credibility
benefit better welfare>goodness,evil worse>bad,compassion>mercy,fairness>justice,wrong>injustice
virtue>good goodness,fortitude nerve>courage,determination>resolve,integrity>honesty,nationalism>loyalty
dignity>pride,citizenship manner manners>conduct demeanor,cool>calm
age concentration consistency degree fashion level magnitude manner mode size strength style viability way>property
background upbringing>heritage,training>upbringing
lifestyle setup signature wise>fashion manner mode style way,greed hunger>desire,heather>color coloring
pearl>white,gold>yellow,ring voice>sound,tenor tone tune>pitch
aspect badge centerpiece excellence external facet>characteristic feature,cold flashpoint heat>temperature
cool>cold,might toughness vigor>strength,grit guts>fortitude,control influence jurisdiction sway veto>power
firepower>strength,emphasis violence>intensity,exposure>vulnerability,approaching>timing
acceleration birth damage death easing harm increase revolution separation shift slowing surprise transformation>change
remove>distance,amount bulk dimension extent intensity order proportion size volume>magnitude
probability volume>measure quantity,large outsize small tall>size,breadth height length>dimension
margin>amount,bulk majority minority>number,compass coverage depth limit range reach scope>extent
maximum verge>limit,horizon spectrum sweep>compass range reach scope,sounding>depth,value virtue>worth
cost importance price toll>value,interest sake>benefit welfare,behalf>interest sake
function purpose use>utility,advantage>asset plus,clout favor gain good lead leverage profit>advantage
defect limitation>disadvantage,greatness prominence significance urgency>importance
equality equation footing rank retirement standing terms>status,absolute right teacher>abstract
access due>right,force>influence,authority authorization rein>control,build figure flesh>body
person>build figure flesh,quick>region,frontier outline surface>bound bounds
chemistry material stuff volatile>substance,corner place position root source spot>point
core join pair portfolio teeth triple>set,tear>drop,mogul>bump,bust>chest
ability attitude equivalent inability information mind process>knowledge,confidentiality>discretion
accomplishment faculty intelligence science skill>ability,brain breadth>intelligence,hang>gift talent
dream fantasy>imagination,professionalism>expertise,will>faculty,seeing>vision,technique>method
habit>custom tradition,affair affairs matter>concern,least>affair matter,self>consciousness
awareness consciousness savvy understanding>knowing,feel sense>awareness consciousness,interest>curiosity
distraction>confusion disarray,trouble>difficulty,barrier hurdle>obstacle,counterpart>equivalent
confidence trust>certainty,disbelief distrust mistrust skepticism suspicion>doubt uncertainty
heed notice regard>attending attention,bitter sour>taste,music noise>sound,warmth>temperature
calendar design distribution plan>organization,sample sampling>distribution,check rating review>assessment
knock>criticism critique,mark score>rating,appreciation distinction>discrimination,culture vogue>appreciation
letters>culture,study>learning,experience learning scholarship>education
anger anxiety awe fear hate hatred ire joy love>emotion,recognition>memory remembering,identity>recognition
example image interpretation memory overlap perception>representation,key rationale theory>explanation
mirror>depicting portraying,dream vision>imagination,consideration explanation reasoning>thinking thought
analysis prediction>reasoning,projection>prediction,basis conclusion cornerstone given groundwork>assumption
retrospect>reflection,reflection weighing>consideration,think>weighing,rethink>turnaround,favorite>choice pick
math psychology>science,experiment investigation poll probe>inquiry research,test trial>experiment
testament>credo,estimate>calculation figuring reckoning
appreciation grasp hold realization>savvy understanding,studying>reading
life living reality reminder>experience,area>matter topic
consideration evidence example fact familiarity grounds instance stimulus>information
detail particular specific truth>fact,regard respect>detail,exception precedent sample>example instance
justification>consideration,proof track>evidence grounds,confirmation>proof,burden>headache worry
imposition>burden
belief concept feeling ideal impression inspiration keynote meaning notion plan program reaction suggestion theme>idea thought
abstract category dimension division notion regulation rule theory whole>concept
eyes judgement judgment>opinion sentiment,conclusion decision>judgement judgment,form kind sort>category
version>type,brand like make model type>form kind sort,limitation>regulation rule
character characteristic feature>dimension,constant coordinate count prime square>number
expansion metric transformation>function map mapping,rational>real,point>component element factor
intersection>point,complex compound>whole,assumption framework hypothetical model speculation>theory
agenda budget docket project regime schedule>plan program,activism>policy,bubble plot>strategy,conspiracy>plot
fare>agenda docket schedule,steer>counsel counseling guidance,suspicion>belief feeling impression notion
heart>suspicion,implication>meaning,standard>ideal,heavy hero>persona role,background glimpse>view
original>example
conviction doctrine expectation faith opinion outlook philosophy prospect religion sentiment values>belief
racism>bias,anticipation possibility promise>expectation outlook prospect
arts communications engineering science technology>discipline,aim intent intention objective purpose>goal
idea will>aim intent intention purpose,letters>learning scholarship,inexperience>ignorance,territory>area
mean median>average norm,contents>table,finance>economics,philosophy>arts,ethics logic>philosophy
acceptance defensive disrespect inclination orientation outlook stance tendency>attitude
standpoint viewpoint>stance,bent call devices dislike leaning partisanship sympathy>inclination tendency
bias>partisanship,ideology orthodoxy perspective view>orientation,forefront>perspective view
communism conservatism democracy extremism fascism socialism>ideology
discussion mail objection theater>communicating communication,broadcast mail telegram>message
film telecom vehicle>medium,magazine newspaper>press,express>mail,broadside commercial preview>advertising
daily>newspaper,letter words>text,editorial separate>article,book collection magazine read>publication
above chapter clause close closing episode insert introduction passage spot>section
broadcasting telephone>telecom,cable>telegram,radio television>broadcasting
argument clue identification record statement>evidence,signing tongue>language,context>discourse
interrogation>sentence,form loan opposite substantive term>word,acronym stem>form,quip saw slogan>saying
sex stamp>category class,clause phrase>construction,nominal>phrase,positive>adjective
future perfect progressive>tense,brand nickname signature title>name,headline title>heading,banner>headline
device rhetoric vein>style,fantasy novel story>fiction,legend mystery myth>story,mockery>caricature
prelude refrain section tune vocal>music,rider>clause,continuation>supplement,excerpt text>passage
quote>excerpt,playbook textbook>book,collect>petition prayer,profiling>identification
agreement amendment announcement answer comment commentary declaration description explanation input pleading prediction proposition remark reply result solution summary understanding word>statement
gossip>report,abstract outline resume survey>summary,brief>abstract outline
ballot certificate charter credentials platform report resolution resolve source>document papers
list listing>database
confirmation database details fact format material misinformation news propaganda secret>information
agenda calendar contents credits flag numbering posting roll schedule standing>list listing,docket>calendar
account file history>record,memo>note,application demand>petition request,biography>account history
autobiography>biography,memoir>autobiography,reckoning tally>bill,charter concession insurance>contract
bargain conspiracy deal>agreement understanding,award honor icon mantle mark marker marking token>symbol
statute>act,constitution>law,chiding>rebuke,injunction>ban,dictum>judgement,charge>pleading
monthly quarterly weekly>serial,keynote question>subject theme topic,intent moral sense>meaning
documentary>film movie pic,serial series>broadcast,letter>document,invitation>letter,excuse>note
afternoon goodbye morning>farewell,blowback>misinformation,index indicator>fact,latest update>news,sign>clue
token>sign,con pro proof>argument statement,http>protocol,advice proposition suggestion>proposal
recommendation warning>advice,lesson>warning,account reporting>news,exclusive newsletter>account
memorial ovation>credit,compliment recommendation>congratulations praise,criticism>disapproval,comeback>reply
courtesy dig mention quip reference>comment input remark,abuse insult scorn>disrespect
assassination names smear>defamation,vitriol>abuse insult,assertion dictum>declaration
accusation claim contention denial testimony>assertion,allegation>claim,declaration>testimony
definition justification reason>explanation,cause>justification,feedback>answer reply
advisory notice>announcement,caveat obituary>notice,forecast>prediction,universal>proposition
condition thesis>assumption,provision>condition,tale>lie,caricature fun gag joke>humor,funny wow>gag joke
comedy>fun,guess speculation>opinion,problem>question,posting>sign,hallmark>mark marker marking
discovery informing singing>disclosure revealing revelation,initial>letter,label>brand
flourish nod shrug waving>gesture motion,preview>screening showing viewing,spectacle>sight,rant>rhetoric
concert premiere routine spectacular>performance,figure>illustration,profile>chart,dialogue scenario>script
lay lied>song vocal,stress>inflection,conversation discussion saying words>language speech,whisper>speaking
glide>phone,roar screaming>cry shout yell,chat exchange talk talking>conversation
chatter dialogue>talk talking,talk>discussion,debate negotiation talks>discussion
bargaining diplomacy>negotiation talks,clinic>session,mantra>slogan,proposal special>offer offering
hint>proposition suggestion,injunction order>bid bidding command,confrontation>discord
firestorm>arguing argument contention controversy tilt
arguing argument contention controversy row tilt>dispute,fracas spat>row
appeal invitation petition prayer questioning recall wish>asking request,bidding>invitation
courting plea>appeal,insistence insisting>demand,detailing label>description,yes>affirmative
negative refusal>denial,complaint>cry yell,briefing report telling warning>informing
allegation blame indictment>accusation,pipeline scandal>gossip,caution caveat threat>warning,indication>naming
confrontation dare defiance>challenge,broadside>denunciation,accusation>charge,debate>speaking
discourse impromptu inaugural litany>speech,advertising endorsement hype>promotion publicity
cheering fostering shouting spur urging>encouragement,benchmark norm scale>standard,clout>target
economy ecosystem judiciary network>system,drama>episode,emergence inception>beginning,aftermath worst>outcome
reward wages>aftermath consequence
aftermath dent fallout impact response wake>consequence effect outcome result upshot,bombshell>surprise
crash wreck>accident,impact touch>striking,scene>incident,clip time>case instance
approaching backlash bend rebound seek stroke travel wave whirl>motion
advance descent entering entrance flow flowing rising spread spreading>travel,break>accident
meltdown tsunami>catastrophe disaster tragedy,abortion bust defeat miss>failure,triumph victory>success
cause preliminary prelude>inception,rise>emergence,dawn>start,factor>cause,fundamental>factor
doom inevitable>destiny fate,withering>weakening,exit going passing>death,blow>impact,bang bash slap tap>blow
replay>repeat,tsunami>wave,blowout independence landslide pin romp slam win>triumph victory
advance improvement strengthening transition weakening>shift transformation,debacle>collapse,eclipse>break
jump>increase,mounting uplifting>rising
bang blast boom chatter clash cracking crash roar screaming slam uproar whisper>noise
backfire blowback inflation>explosion,lightning>flash,crisis landmark>occasion,emergency>crisis
invasion>entering entrance,celebration ceremony fundraiser>occasion,funeral opening wedding>ceremony
final>match,takedown>pin,campaign>race,lurch rout slaughter whipping>defeat
affect affection desire devastation dislike emotion enthusiasm fondness hope humility mood pain passion pleasure pride sentiment shame sympathy temper>feeling
abandon fervor>passion,zeal>fervor,ambition urge wish>desire,comfort>pleasure,eagerness>enthusiasm
relief>comfort,torture>hurt,caring loyalty worship>love
alienation antipathy despite disdain disgust distaste scorn>dislike,compassion empathy>sympathy
embarrassment>shame,angst concern fear insecurity worry>anxiety,awe>admiration wonder,hope>anticipation
fury offense outrage>anger ire,alarm consternation dismay horror panic scare terror>fear,excitement>joy
kick>excitement,closeness>belonging,dissatisfaction>discontent,disappointment>dissatisfaction,optimism>hope
intimidation>dismay,warmth>caring,crystal food glass plastic>solid,butter cheese chocolate fish produce>food
fodder>feed,patty>pie,drink slice>helping serving,seed>fruit,shake>drink,generic rose>wine
blind brave cautious damned dead defeated disabled doomed folks free generation living lobby lost migration nation poor population public rich sick wounded>people
electorate governed>people,homeless>poor,slain>dead,allies bloc>coalition
administration college colony constituency enrollment faculty immigration jury leaders leadership membership public registration settlement>body
audience bunch camp cast class community contingent crowd entourage fair gang grade meeting rally turnout>gathering
couple marriage mates>family,flock>faithful fold,covert>flock
affiliate coalition delegation enterprise federation hierarchy institution party personnel union>organization
bureaucracy empire>authorities government regime,academy company religion>establishment institution
business collective>enterprise,agency firm manufacturer partnership>business,publisher>firm
newspaper>publisher,aviation>industry,five powerhouse>team,church cult>religion
executive judiciary management>administration,culture>society,businessmen>profession,ois>agency bureau office
parliament>lawmakers legislature,ally>country nation,army crush drove huddle rout>crowd
hands men military police staff troops workforce>personnel,viewers>audience,faithful>followers following
neighborhood settlement village>community,minors>conference,cio>federation,left>faction
dance dinner reception social>party,spectrum table>array,tech>school,board jury panel>commission committee
caucus conference convention forum>meeting,seminar>conference,revival>rally,communism international>socialism
appointment engagement visit>meeting,cream few>elite,friendly hostile>troops,selection>variety
embassy>delegation,charity>foundation,column>file,sharia>law,stream>course
here point region somewhere space there>location,residence>address
jurisdiction mandate mandatory>district territory,landmark left polls post right site stand>position
medium parts setting>environment surround
arena block center clear corner middle open refuge resort retreat safety scene>area
air bottom county distance heaven hell inside interior layer mansion outside side top>region
homeland kingdom>country,frontier>wild,brink>edge,hub>center middle,venue>jurisdiction,empire realm>domain
home>residence,scenario>setting,forefront>front,midst thick>inside interior,open>outside,harbor haven>port
shadow venue>scene,hometown>town,bearing heading trend>direction,tack>bearing heading,why>ground reason
dynamic>incentive,conscience>ethics,bedrock calculus>rock stone,leak>hole,fossil>remains
cape island neck plain>ground,air>gas,crossing falls main ocean sea stream>water,rift>crack,steps swath>track
must need>essential necessary necessity requirement,mere>pool,flat>plain,coast>shore,dirt soil>earth
chief commander employer guide hero lawmaker politician superior>leader,scholar student theorist>intellectual
behemoth flake monster>anomaly
assistant driver employee freelance help independent servant slave temporary volunteer>worker
aide deputy enforcer secretary>assistant help,bear caller shareholder>investor,consumer>user
boxer butter defender tough victor>belligerent fighter,representative>negotiator
bachelor boy gentleman guy patriarch sir stiff>man
baggage beauty broad girl girlfriend lady miss nurse widow wife>woman,fodder regular territorial>soldier
captive desperate homeless loser prisoner victim>unfortunate,prior>superior,contributor philanthropist>donor
commentator contributor journalist speechwriter>author writer,intern resident vet>doctor physician
exile>absentee,director manager>administrator,graduate historian reader>scholar student
incendiary runner tough>criminal,accused>defendant suspect
analyst arbiter commentator computer jurist observer shooter star talent>expert,pro professional>jock
civilian voter>citizen,actress comedian extra heavy>actor,fan>partisan
beneficiary dependent heir mandatory>recipient,ally colleague friend mate member partner>associate
aide commander>officer,administrator general secretary>chief,champion guard monitor watchdog>defender guardian
father mother>parent,advocate counsel prosecutor>attorney lawyer,affluent billionaire>have
agent delegate envoy>representative,operative proxy surrogate>agent,spy>operative
officer vet veteran volunteer>man,fool lame stupid>simple,ordinary>judge jurist,metropolitan>resident
dictator narrator witness>speaker,associate buddy confidant familiar fellow girlfriend>friend
magnate owner tycoon>businessman,ambassador envoy>diplomat,ambassador spokesman spokeswoman>representative
cousin partner sibling spouse>relative,backer>sponsor supporter,partisan stalwart>supporter
humanitarian internationalist isolationist libertarian nationalist partisan populist representative sponsor supporter supremacist>advocate proponent
appointee diplomat incumbent judge jurist officer prosecutor recruiter usher>official,arbiter critic>judge
grader>critic,architect artist developer producer>creator,brother commissioner conservative pledge>member
peer>noble,classic master photographer romantic>artist,coach don>teacher,ass>fool
associate contemporary successor>equal peer,romp>girl miss
congressman congresswoman filibuster senator>legislator,silly>child kid minor,server>player,underdog>loser
hire staffer>employee,author producer>maker,boss chief monitor>supervisor,supervisor>superior
husband wife>partner spouse,bigot>partisan,domestic familiar>servant,bombshell draw>entertainer,patron>owner
boss>employer,porter>guard,dear>innocent,boy fellow man>male
centrist conservative elder host liberal man moderate professional progressive senior type woman>adult
columnist correspondent>journalist,spy>witness,investor>capitalist,fool>victim
buyer patron reader>client customer
campaigner candidate communist demagogue hack nominee socialist statesman>politician,king>sovereign
capitalist>conservative,attorney critic lawyer publisher>professional,bachelor>knight,target>victim
champion foe frontrunner king tier>challenger competitor contender rival,racist>bigot,client customer>consumer
chosen>darling favorite,citizen nationalist patriot>national,communist internationalist leftist>socialist
driver engineer>manipulator,con hostage>captive prisoner,coordinator>organizer,minister>executive
insurgent rebel>revolutionary,sleeper>spy,dad pop>father,spoiler>campaigner candidate nominee
date>associate familiar fellow,powerhouse>actor,immigrant>migrant,journalist>writer,don>gentleman
taxpayer>payer,enemy foe>adversary antagonist opponent,suicide>killer,witness>observer,girl woman>female
outsider>unknown,superior>religious,lesbian>gay,governor legislator mayor>politician,hacker sleeper>terrorist
twin>sibling,notable personality>celebrity,legislator>lawmaker,mom>mother,gunman>shooter,grind>scholar
fixture regular>patron,lightweight>nobody,professor>academic,recruit>fledgling freshman,refugee>exile
undersecretary>secretary,soul>spirit,chance consequence effect fortune luck outcome result upshot>phenomenon
electricity heat>energy,pull>force,calm draft zephyr>wind,daylight sun>light,elements warming wind>weather
debacle>flood,blizzard firestorm>storm,drag rubbing>resistance,traction>rubbing,flake ice>crystal,coffee>tree
branch cutting>stem,caustic complex salt>compound,bent>grass,crop>output yield,community>ownership
bargain steal>purchase,estate letting things trust>holding property,coverage gross payroll revenue>amount sum
earnings proceeds profit profits sales take yield>income,benefit cash incentive penalty premium reward>payment
contribution donation legacy present prize>gift,scholarship>prize,offering>contribution donation
expense payment terms>cost,cost>spending,overhead>expense,found>earnings pay salary wage,footage>rate
damages offset>compensation
amount capital credit equity finances funds investment percentage security share sum>assets
cut dole slice stake>percentage share,equity fee>stake,fund>money,payback>proceeds take yield,fine>penalty
tax>levy,debt>liabilities,rates>tax,customs>tariff,commission toll tuition>fee,stock>capital,float>stock
bond>certificate,venture>investment,hedge insurance>security,budget savings>fund,maintenance>keep,check>draft
paycheck>check,cash>currency,cent penny>coin,debt>liability,loan principal>debt,reducing reduction>reaction
growth unfolding>development evolution,blowing developing>processing,recovery>healing,loss>decline
chapter>phase stage,reducing>loss,fill>enough,metric>unit
eight five four nine one quartet seven single six three trio two unity zero>digit,brace duo pair>two
maximum minimum>peak,flood>batch lot mass mountain pile plenty raft slew stack,partnership>relationship
basis footing>foundation,alliance involvement>connection,inclusion>involvement
highlight>detail item particular,percent percentage>proportion
eighth fifth first fourth last level ninth seventh sixth tier>rank,former>first,index>scale
contradiction contrary contrast opposite reverse>opposition,plane>shape,brink fringe margin verge>bound edge
conditions>context,collapse disease>illness,niche>station
absurd challenge environment inclusion prison rejection thing>situation
extent height ladder summit>degree stage,life possibility presence>being existence,occurrence>presence
absence deficit shortage>lack want,consensus>accord,complaint ill>disorder,bluster chaos>confusion
incident stir storm turmoil upheaval uproar>disruption,unrest>upheaval,war>hostility,divide>disagreement
black>dark,independence liberty>freedom,liberty>independence,discretion license>liberty
internment>incarceration,behavior operation overdrive swing>action activity
arrest halt hitch stagnation stay>inaction,depression>crisis,bleeding bump wound>harm hurt,bite scratch>wound
burn burning smart suffering torture>hurting pain,panic scare>anxiety,defection>rejection
confidentiality hiding>privacy secrecy,coalition connection>unification,alliance>coalition fusion
wreck>decline,embrace>inclusion,honor importance obscurity prominence ranking>standing
limelight spotlight>prominence,accent emphasis>importance,anonymity nowhere oblivion>obscurity
celebrity fame reputation>honor,stature>respect,fame name>reputation,monopoly>dominance
convenience relief>comfort,malaise unease>discomfort,upbeat>prosperity,health>upbeat
catastrophe disaster>hardship,lack necessity>need,urgency>necessity,insistence press>urgency
fatigue>failing weakness,chance opportunity>possibility,prospect>potential
hearing say throw>chance opportunity,boom>prosperity,liability>obligation,want>poverty,mess>disorder
arena context domain orbit scope setting sphere>environment,showcase>scope setting
kingdom lap preserve province realm responsibility>arena domain orbit sphere,feel spirit>atmosphere
freedom>immunity,amnesty>freedom,security>safety,insecurity vulnerability>danger,garbage refuse trash>waste
adamant>carbon,sand till>dirt soil,gasoline>fuel,cement>concrete,fallout>dust,breath>air,dust>trash
now today tonight>nowadays present,history old yesterday>past,tomorrow>future,pass>leave
birth threshold>beginning kickoff offset outset start,close demise dying last limit>end,grave>demise dying
birthday>date,date eve today tomorrow yesterday>day,dawn midday midnight none noon>hour
afternoon even evening>daylight,session tenure>term,snap>while,instant>minute moment second,age>era
birthday>anniversary,presidency>tenure,delay lapse wait>pause suspension,extension>delay wait,flow speed>rate
applaud bow nod shrug wave>gesture motion,quell silence still>curb,joke storm>act behave
boost hike shoulder>elevate lift raise
close cool decline die empty fill flourish freeze get improve shut slim sour thin thrive wake>turn
energize>affect,revive>energize
acquire adapt collapse crack damage dry format grow mat mold narrow obtain receive resume reverse strengthen tighten turn warm yield>change
collapse>suffer sustain,accent articulate emphasize imply phrase smile stress word>express
admire eye gaze peer regard stare>look
address ask blog contact gesture impose joke motion mouth network nod pay project radio signal speak talk write>communicate
clean dig dislodge spoon stone weed>remove,carve chatter chip clip fell hack plane saw slice tap>cut,hat>don
bear boast carry combine read sport star wear>feature have,screw>mate
build cause clear father film form generate invoke mother organize piece produce provoke shell short style>create
bear birth>produce,aid fix help perfect reform repair>better improve,harm knife shoot skin torture>wound
benefit cure>aid help
anchor buckle button cable chain clinch ground hang lock picket pin staple stick tack tie>fix secure
drug>medicine,oil>bless,dust vacuum>clean,award grant>give,heal recover>improve
branch expand flourish rise root thrive>grow,bridge fair mate pair piece twin>join,reboot>revive
home revisit>return,bottom broadside bump clash>hit,sun>lie,deploy straw>distribute spread
shrink slow>diminish,agree allow permit>consent,transition>convert,render>make
accommodate adapt alternate widen>alter,correct switch undo>reverse
cement galvanize grit paint rubber size>surface
color excite influence peril process subject treat trouble>affect impact,expose vitriol>subject
absent fade>disappear,sober>become get,mock model pattern>copy
proportion reconcile regulate sync tune zero>adjust,boost broaden extend intensify maximize raise>increase
add compound deepen grow intensify mount widen>increase,chunk fund>collect,exchange>replace
overhaul replace restore>renew,brace stabilize steady>strengthen,consolidate>strengthen,concrete>solidify
renew>restore,button combine compound inject string supplement>add,void>empty,complete flood pack swamp>fill
barrel docket insert lean marshal middle park plant recess seat settle sow space upend>lay place position put set
slip>insert,file sand>smooth,erode>damage,bloody carpet flood mantle>cover
brush finger hit press strike stroke tag>touch,demonstrate document prove show validate verify>affirm confirm
accelerate erupt speed>deepen,fan>compound deepen intensify,limit restrict>control curb,cap content>limit
coalesce consolidate>unify unite,sole>fix repair,deprive>withhold,mobilize pearl pick reap>gather
guy>brace stabilize steady,mess>disarray disorder,gray purple silver>color,spotlight>light,pause>disrupt
gear>accommodate adapt,service>tune,firm tense>tighten,buckle>collapse,burst ladder>break,thin>cut reduce
lot>divide split,backfire backlash chance>happen occur,jeopardize peril prevail threaten>exist
dawn erupt>begin,perpetuate persist prolong resume sustain>preserve,disappear lapse>cease end
break complete decide resolve settle>end,accomplish action fulfill>complete finish,divorce>part
dismantle eliminate eradicate level>destroy,seal slam>close shut,cheese withdraw>cease quit stop
group size>class classify sort,club marry pair>unite,burn bust rape wreck>destroy,rebuild>build
gag>silence still,phase>sync,fold>integrate,distance preserve>hold keep maintain,structure>coordinate
brace crop prime>prepare ready,commission instrument stock wire>outfit,firm>tighten,emerge flash>appear
harness maximize mine>exploit,delay>slow,gutter jet spill tide trickle>course flow,cancel offset>balance
advocate push>press urge,stonewall>delay,true>adjust align,district zone>govern regulate
brain decimate eradicate execute massacre murder off quarter sacrifice shoot slaughter stone>kill
except>eliminate,cut disconnect snap tear>separate,measure>convey,clock time>measure
conduct premiere star stunt>perform,smear>dirty soil,disadvantage isolate>discriminate
accept benefit borrow buy earn gain garner isolate obtain profit purchase receive reclaim recover regain win>acquire get
empower gift invest>enable,background downplay underscore>accent emphasize stress
care facilitate>aid assist help,elaborate>clarify,cross cycle muscle negotiate>pass,near>come
avoid block deflect foil thwart>prevent,grasp interpret penetrate solve>understand,earth>hide
appreciate>realize see understand
abstract disrespect favor include prize reconsider respect value>consider regard view
believe honor respect>accept,concede>acknowledge admit,rely>believe,realize recognize>know,default>fail
master>know,suffer witness>experience,absorb>learn,engage>interest,listen steep>center focus
coach condition reward train>teach,surprise trouble>strike,consider regard rethink view>believe think
major>study,contrast discriminate sex>distinguish,desert>leave
discredit slight>discount dismiss disregard ignore,format identify price tax value>set,confuse>mistake
read>interpret,adopt dial elect excerpt nominate panel pick sort vote>choose select
chant deliver rant shout sing snap tone whisper>mouth speak talk,bet>predict,card>ensure
consider wonder>reflect,assume guess imagine presume speculate think>expect,formulate>speculate
feel>conclude reason,average outnumber>amount number total,equate>consider
audit check compare investigate review screen scrutinize view>study
choose govern measure purpose regulate rule select will>decide,prospect>explore research
experiment explore research>investigate,map>explore,distinguish>identify,answer consent refuse>react respond
batch chunk>group,praise>assess
accept approve assess believe critique expect figure forecast grade rank rate reject review test think try>judge
prioritize>grade rank rate,ensure>verify,source>document,admit legalize legitimate tolerate trust>allow permit
founder overreach>fail,judge>decide resolve settle,underestimate>estimate
chart engineer intend plot propose schedule>plan,book calendar slot time>schedule
dominate persuade pressure>influence,weight>bias,reshape>determine influence shape,assure>affirm assert
depend>rely trust,discount dismiss disregard ignore repudiate>reject,doubt>distrust mistrust suspect
admire>respect,underestimate>value,aim plan purpose>intend,let persuade prompt>cause
determine effect force incite influence occasion prompt propel provoke shape>cause,contemplate>deal
design slate>intend,expect>demand,chart>map,overthrow>rule,appropriate>assign portion
catch floor shock>surprise,sense>discover find notice,side>array,acknowledge message request>communicate
date>stamp,chorus cry echo low shout sigh yell>utter,appeal book claim demand order solicit>request
commission>order,order>request,dictate>impose,command direct>order,burden prohibit veto>command
elevate mandate place promote task transfer>assign delegate,mandate>dictate,contract job ship>hire
general officer>command,page>summon,cost exact>demand need require,contend>claim,disavow>deny
deny rebut>repudiate,insist>pray,affirm assert condemn doom promise propose sentence suggest testify>declare
bargain broker>negotiate,advise chair counsel debate deliberate moderate moot negotiate>discuss
concede resolve>agree,bargain>agree,deter press urge warn>advise counsel,convince>persuade,keynote>address
argue reason>present,defend>argue reason
add announce answer declare explain mention note present remark reply respond sum>say state tell
argue chat contend gossip interview>discourse,dispute oppose>argue contend,rest>pause
bare disclose expose indicate repeat signal>tell,continue discourse gossip proceed>speak talk,lobby>solicit
spy>monitor,counter>answer reply respond,action appeal question sue>challenge,ban bar>prohibit veto
disdain scorn>refuse,recount sum total>count,contradict>differ disagree,back endorse visa>approve okay
bypass escape evade hedge>avoid,deny>contradict,assert>insist
attack blame denounce disparage rebuke savage>criticize,criticize>comment remark
applaud compliment recommend>praise,enlist>secure,represent>mean,mitigate>apologize
alarm awe dismay intimidate>scare,bluster boast brag gas tout>amplify,condemn>denounce,post report>announce
blame fault indict>accuse charge,beef protest>complain plain,vitriol>attack,discredit trash>disparage
betray leak out>disclose expose reveal,humble insult>spite wound
abuse baby disregard ignore mock wrong>handle treat,caricature>mock,kid>bait,bait guy>mock,quip>joke
cheer>applaud,cheer spur>encourage,backfire blast roar>noise,say state tell voice>express utter
bless damn>invoke,challenge dispute>contest,contest>oppose,alarm caution threaten>warn
mark predict>indicate signal,advance advocate proposition recommend state urge>propose suggest
congratulate>bid,invoke>cite mention refer,contract pledge plight>promise,plight>vow
guarantee vow>pledge plight,vow>commit
commit enjoy exercise exploit implement overdrive resort share waste>apply use,charter hire rent>contract
champion>back endorse,hint mean suggest thank>convey,condone excuse>forgive,legitimate>justify
apologize>defend,guard shield wall>protect,justify>confirm,forgive>concede,roar>shout,pipe>cry shout yell
bang boom bubble buzz chatter click crack drum echo noise pink resonate ring tweet whistle>sound
predict suspect>guess venture,count>determine,dimension>mark,reflect>indicate point
clarify comment interpret>explain,document film photograph register>record
chance risk strive struggle>attempt try,broadcast hype issue publish>bare,illustrate instance>elaborate
quote translate>repeat,satellite>broadcast,brand call denounce name>label,outline>describe
sign subscribe type>write,husband record>save,list recruit>register,say>assert
nickname style term title>call name,download export import mail>transfer,discourse discuss>deal
filibuster stonewall>block,flag>signal,belt chant chorus>sing,comment>mention note remark
bail>free loose release,equal play race rival>compete,exit field golf>play,front pit>confront face
bounce double hole pop single slice triple>hit,attack feud wage war>fight,beat rout survive>defeat overcome
campaign>race,man>staff,feed horse power staff>cater provide,site>station,gang pool team>group,crew>man
caucus club flock group>gather,fend resist withstand>fight oppose,farm freelance labor man serve slave>work
staff>serve,holiday soldier summer vacation weekend winter>spend,affiliate unite>join,draft>recruit,levy>draft
triumph>win,best cream master overcome worst>beat,gain secure shop source>obtain
average compass>accomplish achieve,rush savage>assault,bomb bust counterattack gas raid>attack,charge>rush
blank defend>prevent,arrest bulwark protect>defend,protect>assist,shell>bomb,ambush>hunt,grass>shoot
ambush>wait,game>bet,fish>grab,nose prospect>search,hunt quest>chase dog trail,strain strive>labor
bother>strain strive,aim deploy>position,direct level sight target>aim
accomplish achieve arrive manage>succeed,discipline execute revenge>punish,board penetrate>enter
drink drug eat sample smoke use>consume,afford invest>spend
assist busy cooperate intern minister occupy page>work,breakfast brunch lunch mess>eat
consume dip down fare wolf>eat,breakfast corn fodder lunch>feed,down>drink,tank wine>drink,stock>have
attend mother>care,ambition hope hunger like long miss seek wish>desire want,fast>refrain
border cover scratch surround>contact
butter carpet concrete felt flake grass ice line mask oil paper roof sheet steel straw surface surround wrap>cover
arrest collar grab grip>clutch seize,wrest>seize,clinch>hold,bolster>prop
deflect flip overturn pivot roll sheer slew spiral toss trend>turn,lap>stroke
grain probe storm tunnel>penetrate,clout jab knock slap>strike,jam shove stuff>push,bring haul porter>carry
hit kick launch pole rocket throw>propel,shy>throw,fish>search seek,dust>smear
carve layer machine model mold reshape>shape,grave>carve,grave>carve,rout tunnel>dig,dent>twist
disconnect unravel>undo,band rope>tie,bridge join>connect link
channel conn corner helm navigate park pilot sheer tree>guide steer,grade>even,character>grave
breach prize reopen>open,grain prime>paint,salt>season,reinstate>restore,cuff>slap,input plant>insert
spoon>neck,elaborate generate machine output print proof publish pulse remake>produce,tongue>lap,channel>bring
bite tweet>grip,crush grind>press,attract drag haul jerk>draw pull,fringe>border surround,deport exile>expel
suspend>hang,box pack package>case,cloud shield>hide,garner tank warehouse>store,bin collect>store
broadcast>sow,inter>lay,buck struggle>endeavor strive,flip>lock,ball clue>wrap,service>function operate
rein stall>halt stop,perch>sit,bed tree>plant,fence graduate>receive,stand>rest,split>tear,rip>snap tear
badge code>label mark tag,destroy>undo,cast route>send,dream fantasy foresee image picture>imagine
concert>design,accomplish action fulfill>effect,consummate>accomplish action fulfill,debut>introduce
inspire>occasion,appoint constitute>establish found,loop>knit,illustrate>picture
author draft outline profile reference script>pen write,develop>create,scale>model pattern
anger excite interest spite upset wound>provoke,assuage gentle reassure>calm quiet still
calm quiet still>comfort,worry>mind,fear>worry,anger harbor joy nurse pride regret>feel,hate>dislike
disdain scorn>hate,love prefer>like,panic>fear,corner govern guide handle manage rein rule steer>control
pain>upset,scare>intimidate,offend>anger,distract>flurry,torture>pain,regret>miss,disgrace>humble
nerve steel>brace,capture entrance>attract,outrage shock>disgust,dismay intimidate>discourage
content please>satisfy,encourage>inspire,galvanize>floor shock,care>compassionate,please>like wish
desire hope>wish,crash drop>descend fall,boat bus tool>ride,run>leave,frequent>visit
navigate tour>journey travel,visit>tour
foot hike hitch lurch mouse pace stamp stride stumble stump swagger wade>walk
bounce hop rebound>bound jump spring,coast plane slew>glide,stream>float,course stride>cross
edge overhaul overtake>advance progress,rocket surge>rise,bowl>roll,upend>overturn
clip romp scuttle sprint streak>run,shy>jump,compass>circle,scramble skin>climb,buzz flight>fly wing
coach tool>drive,hand usher>guide lead,head>proceed,glide jet solo>pilot,row>boat,forward>ship,perch>land
land reach shore>arrive come,well>surface,dash>race rush speed,shadow>follow,access peak summit>reach
chase dog trail>pursue,derail>undermine,cross>encounter meet,bunch huddle>flock,defect desert escape>flee
cringe lean replicate tilt>bend,weather>lean tilt,bank>tip,loop orbit>circle,top>overhaul overtake
overflow>spill,evade>escape,flee>run,church>perform,die>suffer,air sun>expose,glimpse>see
bite hunger>hurt smart,witness>watch,loom sound>appear look seem,unfold>reveal,bench pose>display exhibit
discover find notice spot>sight,contemplate>view,overlook>miss,donate fee surrender>gift
auction retail undercut wholesale>sell,sponsor>support,shelter>invest
buy corrupt finance foot repair repay spend>pay,seed>finance,farm>collect
aid assist frequent further help promote second shop sponsor>support,assign portion>distribute lot
adopt borrow welcome>accept,gross>earn,recruit>enlist,export import market traffic>merchandise trade
cash sell sub trade>exchange,access>recover regain,certificate>award,pension>award grant,balance bill>account
abstract pocket rob swipe>steal,capitalize net>benefit profit,letter>earn garner,draw reap>gain,pool>share
subscribe>bid,pledge>donate,assess levy>bill,tax toll>levy,tariff>tax,factor>contribute lend,market>shop
leverage>supplement,outsource>source,buck>react,replace>succeed,bench can expel oust>remove
assign delegate empower>appoint,second>transfer,oust>replace,favor gentle tenure>elevate promote,knight>gentle
tolerate>honor respect,labor>struggle,retain>prolong sustain,rebel>dissent protest
foster spur>encourage further promote,quash>crush,establish found launch>open,ally company>affiliate associate
conduct coordinate misconduct organize process>handle manage,captain chair chairman>head,charter>license
police>guard,watch>check,guard>watch,harbor stable>shelter,board camp neighbor occupy people room tent>live
poll>vote,ratify sign>validate,index>list,defeat kill>negative veto,execute>murder off,flight>shoot
celebrate>meet,party>celebrate,classify>restrict,forgive>exempt,advantage>favor,verify>test try
screen test>check,chase display>court solicit,betray fool>deceive,foster>parent rear,jeopardize stake>risk
minister tend>attend,conflict>breach offend violate,breach offend violate>disrespect,tackle>confront face
short>con scam,revolt>rebel,fend hack>cope,bachelor>live,pose supplement>constitute
comprise contain embrace>include,match represent tally>equal,result>prove
defer pause postpone stall table>delay,outweigh>dominate prevail
accord adhere align parallel pattern resemble twin>match tally,joint>fit,contrast>differ
conflict foil>contrast,clash>conflict,prelude>function serve,apply center involve>concern refer relate
cap front intervene lap line overlook point>lie,embody>represent,body>embody,retain>contain
shore verge>border bound,brave weather>defy withstand,share>overlap,retail>sell,spiral>wind,gutter>burn
bluster>blow,absolute>implicit,abstract>ideal,abstract>ideological,accurate>faithful,accurate>true
acknowledged>accepted recognized,acknowledged>given granted,adequate equal>competent
inadequate>lacking wanting,advised>considered,affected>impressed,affected>struck,affected>taken
affected>artificial,affected>constrained,afloat>floating,afraid>dismayed shocked,afraid>alarmed,afraid>fearful
afraid>scared,afraid>horrified,afraid>terrified,afraid>xenophobic,aggressive>bellicose,aggressive>militant
aggressive>predatory,agitated>excited,agitated>shaken,agitated>roiled turbulent,alive>viable,dead>gone
dead>defunct,dead>doomed,dead>executed,dead>murdered,dead>slain,dead>out,ambitious>wishful,ample>good
angry>aggravated provoked,angry>mad,angry>outraged,anonymous>unknown unnamed,subsequent>accompanying
succeeding>consecutive,succeeding>following,succeeding>following next,due>collect,ashamed>discredited
ashamed>embarrassed,ashamed>guilty,assertive>forceful,committed>intended,uncommitted>unpledged
attractive>engaging,attractive>taking winning,attractive>irresistible,appealing>attractive
attributable>credited,authorized>licensed,authorized>approved,available>ready,front>advance,front>foremost
backward>reversed,backward>reverse,backward>returning,forward>brash,forward>assuming,bearing>supporting
beautiful>handsome,beautiful>pretty,best>champion,best>foremost,worst>bottom,worst>lowest,better>healthier
faced>featured,black>nonwhite,bloody>red,bloody>murderous,bold>brave,bold>rash reckless,bound>tied,brave>game
bright>silver,discriminatory>racist,discriminatory>sexist,broken>dotted,broken>interrupted,busy>engaged
capitalist>competitive,careful>sure,careful>detailed elaborate elaborated,careful>minute,careful>thorough
careless>perfunctory,careless>reckless,cautious>guarded,central>center halfway middle,uncertain>indefinite
certain sure>confident convinced positive,uncertain unsure>ambivalent,uncertain unsure>dubious
confident>assured,confident>reassured,changed>exchanged,changed>transformed,characteristic>distinctive typical
colorful>bright,colorful>shot,light>pale,clear>unmistakable,clear>vivid,unclear>confusing,unclear>vague
smart>shrewd,smart>clever,stupid>foolish,far>remote,far>removed,far>farther,far>farther further,near>nearby
close>next,close>imminent,close>immediate,close>surrounding,close>walking,distant>removed,close>boon
close>dear,collective>mass,reported>according,lit>ignited,comfortable>cozy,common>average ordinary
common>frequent,common>grassroots,common>standard,uncommon>exceptional,uncommon>rare,usual>accustomed
unusual>odd,common>public,individual single>respective several various,compassionate>caring,competent>able
competent>effective efficient,competitive>combative,competitive>matched,whole>entire full total
committed>pledged sworn,dedicated>devoted,dedicated>devoted,complete>absolute sheer,complete>utter
complete>exhaustive thorough,incomplete>half,incomplete>neither,incomplete>partial
comprehensive>blanket broad extensive wide,comprehensive>nationwide,comprehensive>universal
comprehensive>statewide,comprehensive>super,composed>calm,composed>collected poised,composed>cool
concentrated>thick,distributed>shared,distributed>fanned,distributed>widespread,distributed>scattered
distributed>separated,concerned>afraid,concerned>obsessed,crowded>huddled,crowded>packed,connected>neighboring
connected>coupled joined linked,consistent>pursuant,inconsistent>conflicting,constant>staunch steadfast
constructive>creative,constructive>shaping,content>satisfied,discontent>disaffected rebellious
discontent>disgruntled dissatisfied,controlled>disciplined,controlled>dominated,controlled>obsessed
controversial>moot,controversial>contentious,controversial>disputed,inconvenient>awkward,conventional>received
unconventional>maverick unorthodox,unconventional>bizarre outlandish,corrupt>dishonest,considerable>sizable
considerable>significant substantial,correct right>accurate exact,incorrect wrong>erroneous
incorrect wrong>false mistaken,credible>presumptive,critical>searing,critical>scathing,crowned>capped
crucial>pivotal,cut>split,curious>wondering,current>underway,current>circulating,current>contemporary
current>ongoing,current>latest,blessed>fortunate,damaged>battered,damaged>hurt,decisive>deciding determining
decisive>fatal,declared>alleged,declared>announced proclaimed,declared>asserted,declared>professed
demanding>rigorous,imperative>pressing urgent,reliable>tested tried,dependent>reliant,independent>individual
nonpartisan>bipartisan,destroyed>burned,destroyed>raped ravaged,destroyed>gone,destroyed>fallen
destroyed>scorched,destroyed>shattered,preserved>protected saved,difficult hard>ambitious challenging
difficult hard>embarrassing,difficult hard>problematic,difficult hard>tricky,difficult hard>nasty
difficult hard>tough,difficult hard>trying,easy>elementary simple,dignified>distinguished imposing
diplomatic>smooth,direct>through,distinct>sharp,distinct>defined outlined,documented>referenced
dominant>controlling,dominant>governing,dominant>sovereign,lively>spirited,dynamic>changing,dynamic>driving
dynamic>slashing,eager>anxious dying,eager>impatient,early>advance,early>earlier earliest,early>young
later>advanced,uneasy>worried,uneasy>precarious,eastern>northeastern,eastern>southeastern,educated>learned
effective>impressive,ineffective>toothless,forceful>bruising,elected elective>electoral,appointed>nominated
assigned>appointed,eligible>suitable worthy,eligible>entitled,ineligible>disqualified,ineligible>disqualified
emotional>releasing,emotional>charged,theoretical>hypothetical,theoretical>speculative,theoretical>academic
employed>hired,encouraging>rallying,energetic>spanking,energetic>driving,energetic>vigorous
increased>accumulated,increased>enhanced,increased>exaggerated,decreased reduced>faded
decreased reduced>belittled,enthusiastic>ardent,wishful>hungry,equal>equivalent,equal>coordinate
balanced>poised,essential>must,essential>staple,essential>substantial substantive,essential>virtual
essential>vital,indispensable>vital,flattering>becoming,exact>rigorous strict,excited>thrilled
exciting>galvanizing,expected>anticipated awaited,expected>due,expensive>costly,expensive>costly
cheap>affordable,experienced>practiced,experienced>seasoned veteran,expired>terminated
expressed>declared stated,expressed>definitive,implicit>inherent underlying,implicit>tacit understood
exploited>employed,fair>antitrust,fair>sporting,just>evenhanded,familiar>acquainted,familiar>beaten
strange unusual>fantastic,strange unusual>curious funny,strange unusual>weird,familiar>usual,fast>accelerated
fast>express,fast>swift,fast>instant,fast>quick,fast>rapid,fast>rapid,lean thin>slim,fatal>deadly,fatal>deadly
unfavorable>adverse,favorable>approving,unfavorable>adverse,unfavorable>discriminatory,fertile>rank
finished>concluded ended over terminated,finished>done through,opening>beginning,opening>inaugural initiative
opening>starting,closing>final,first>initial,first>eldest,first>freshman,first>original,first>premiere
first>prime,first>prime,last>senior,last>ultimate,unfit>afflicted,unfit>crippled game halt lame,unfit>disabled
unfit>dipped,fit>suitable suited,flexible>stretched,flexible>negotiable,foreign>naturalized,foreign>imported
native>indigenous,native>homegrown,foreign>abroad overseas,foreign>international,domestic>interior
domestic>municipal,formal>perfunctory,informal>daily everyday,fortunate>happy,fortunate>well,fortunate>lucky
unfortunate>disastrous,unfortunate>homeless,unfortunate>pathetic poor,free>escaped,free>independent sovereign
free>available,frequent>prevailing,fresh>caller,friendly>cordial,friendly>cozy,full>flooded inundated
full>filled,full>fraught,full>instinct,full>loaded,empty>stripped,empty>blank,empty>vacant,empty>vacant
empty>void,general>gross,general>overall,general>universal,general>widespread,specific>particular special
specific>unique,generous>giving handsome,generous>magnanimous,genuine>authentic,genuine>documented
good>bully cracking,good>solid,bad>awful terrible,bad>sorry,bad>pretty,bad>rubber,gradual>graduated
happy>golden,happy>laughing,unhappy>suffering,hard>calculating shrewd,harmful>abusive,harmful>bruising
harmful>catastrophic,harmful>damaging detrimental,harmful>ill,heavy>hefty,light>lightweight
high>commanding dominating overlooking,high>upper,low>under,high>graduate,high>higher,high>higher,low>reduced
dishonest>fraudulent,dishonest>misleading,hopeless>bleak,hopeless>desperate,inclined>leaning,inclined>pitched
inclined>skew skewed,running>pouring,hostile>belligerent,hostile>opponent opposing,hot>blistering,hot>warming
hot>fervent,hot>fiery,hot>heated,hot>stifling,cold>cutting,inhumane>brutal cruel fell savage vicious
important>big,important>burning,important>central fundamental key,important>chief main master principal
important>consequential,important>distinguished,important>great,important>historic,important>serious
important>strategic,impressive>amazing,impressive>stunning,impressive>staggering,impressive>imposing noble
impressive>dramatic spectacular striking,impressive>grand,impressive>formidable,impressive>proud
impressive>signal,improved>built reinforced,inclined>apt given minded,inclined>prone,incoming>elect
incoming>succeeding,outgoing>past retiring,industrial>developed,informed>advised,informed>educated
informed>knowing,artful disingenuous>distorted,injured>hurt wounded,injured>torn,injured>raw,innocent>cleared
guilty>criminal,intelligent>clever,intelligent>brilliant,intelligent>born,intelligent>searching
intended>conscious,intended>calculated deliberate,intended>knowing,designed>fashioned,intensifying>aggravating
inviting>tempting,sad>tragic,just>fitting meet,kind>gentle,known>celebrated famed famous notable noted
known>identified,known>legendary,understood>appreciated,understood>interpreted taken,big large>sizable
big large>bigger larger,big large>enormous tremendous,big large>giant,big large>epic,big large>extensive
big large>gigantic,big large>great,big large>huge vast,big large>thumping,big large>massive
big large>outsize outsized,little small>tiny,little small>minute,little small>lesser,little small>slim
little small>smaller,legal>judicial,legal>sanctioned,illegal>banned prohibited,illegal>ineligible,likely>apt
likely>promising,unlikely>remote,likely>presumptive,improbable unlikely>supposed,limited>small,limited>narrow
extended>stretched,long>prolonged,long>far,long>stretch,long>continuing
long>extended lengthy prolonged protracted,long>durable lasting,long>endless,long>lifelong,long>longstanding
long>overnight,short>brief,tight>clinched,lost>missing,lost>wasted,found>recovered,loud>blasting,loud>clarion
loud>shouted yelled,loved>darling dear,loved>cherished wanted,loved>favored favorite preferred,loving>adoring
loving>romantic,loving>enamored,major>leading star starring,married>joined,minimal minimum>marginal
minimal minimum>nominal token,minimal minimum>stripped,meaningful>meaning pregnant,mild>gentle,mild>moderate
intense>aggravated,intense>bad,intense>brutal unrelenting,intense>consuming overwhelming,intense>keen
intense>extreme,intense>fierce tearing,intense>intensified,intense>intensive,intense>profound
intense>screaming,intense>severe,intense>strong,intense>terrific,involved>concerned interested
involved>embroiled,involved>engaged,civilian>civil,moderate>medium,moderate>cautious,moderate>fair reasonable
moderate>modest,modern>contemporary,modest>retiring,modified>restricted,many>numerous,much>some,much>such
motivated>driven,moving>flying,national>nationalist,international>global world worldwide
international>internationalist,international>multinational,artificial>staged,artificial>fake
artificial>painted,ultimate>eventual,ultimate>final net,necessary>essential indispensable,necessary>incumbent
unnecessary>excess extra,gross>overall,nice>pleasant,nasty>hateful mean,noble>grand,noble>titled
normal>average mean,normal>median,northern>blue,northern>union,unnoticed>forgotten,unnoticed>ignored neglected
unnoticed>overlooked,determined>discovered observed,objective>neutral
obvious>apparent evident plain unmistakable,offensive>attacking,offensive>predatory,official>authorized
unofficial>summary,unofficial>informal,unofficial>unauthorized,established>entrenched,established>recognized
old>longtime,new>newfound,new>recent,new>radical revolutionary,old>aged elderly older,old>aging,old>ancient
old>gray,young>teen,open>yawning,closed>blocked,closed>drawn,opened>yawning,opposed>conflicting
optimistic>upbeat,disorderly>boisterous,disorderly>raucous rowdy,ordered>consecutive serial
organized>methodical,organized>reformed,ordinary>everyday routine
extraordinary>exceeding exceptional surpassing,extraordinary>fantastic terrific tremendous wonderful
extraordinary>uncommon,extraordinary>remarkable,extraordinary>special,arranged ordered>laid
arranged ordered>placed,oriented>destined,oriented>directed,oriented>headed,oriented>minded
orthodox>sanctioned,orthodox>conventional,orthodox>traditional,unorthodox>reformed,covered>draped wrapped
overt>visible,covert>clandestine secret undercover,covert>undisclosed,paid>freelance,unpaid>owing
painful>biting,painful>racking,represented>portrayed,represented>described,partial>biased
passionate>ardent fervent fiery impassioned,past>ago,past>ancient,past>former onetime sometime,past>previous
past>historic,past>last,past>recent,past>other,past>then,present>existing,present>immediate,present>instant
future>approaching coming forthcoming upcoming,future>emerging,patient>enduring,perfect>complete consummate
perfect>ideal,lasting permanent>abiding enduring,lasting permanent>perpetual,lasting permanent>standing
temporary>acting,temporary>passing,temporary>makeshift,temporary>interim,personal>own,personal>private
mental>intellectual rational,mental>moral,mental>psychological,plain>stark,plain>mere,pleasant>beautiful
pleasant>grateful,pleased>encouraged,pleasing>admirable,pleasing>charming,pointed>sharp,pointed>peaked
pointed>sharpened,pointed>spiked,political>governmental,popular>favorite,positive>affirmative optimistic
positive>constructive,negative>counter,possible>contingent,possible>feasible viable,powerful>almighty
powerful>compelling,powerful>ruling,influential>potent,influential>prestigious,planted>naturalized
practical>working,impractical>crazy,predictable>inevitable,unpredictable>occasional,prepared>embattled
prepared>spread,unprepared>impromptu,present>here,present>ubiquitous,absent>away,primary>capital
primary>firsthand,primary>original,basic>base,basic>grassroots,private>confidential,private>confidential
inclusive>comprehensive,productive>fertile prolific,professional>paid,professional>professed,profitable>paying
profitable>lucrative,profound>thoughtful,progressive>innovative,progressive>advancing,proper>becoming decent
proper>correct,proper>fitting,improper>incorrect,prospective>potential,prospective>future,protected>fortified
protected>covert,proud>arrogant,proud>bragging,proud>dignified,proud>pleased,humble>crushed,humble>mild
proved proven>tested tried,provocative>incendiary inflammatory,provocative>rousing,prudent>wise,pure>sheer
qualified>modified,unqualified>clean,unqualified>outright,questionable>alleged,questionable>problematic
questionable>dubious,questionable>suspect suspicious,quiet>silent still,rational>coherent
rational>reasoning thinking,rational>sane,racial>racist,ready>fit set,ready>ripe,ready>waiting
real>documentary,real>historical,real>proper,realistic>practical,realistic>vivid,realistic>living
realistic>virtual,reasonable sensible>sound,treated>activated,treated>burned,treated>dressed
registered>recorded,regular>timed,related>akin,related>allied,related>affiliated attached connected
irrelevant>moot,aware>careful,aware>reminiscent,representative>emblematic symbolic,reserved>booked
irresistible>overwhelming,disrespectful>devastating withering,disrespectful>insulting,disrespectful>mocking
disrespectful>flip,responsible>accountable,responsible>trustworthy,irresponsible>freewheeling
responsive>answering,restrained>subdued,restrictive>limiting restricting,restrictive>limiting
restrictive>regulatory,reflected>mirrored,rhetorical>bombastic,rhetorical>purple,rhetorical>tall
rich>affluent wealthy,poor>broke bust,center>centrist,left>near,left>port,wrong>criminal
wrong>misguided mistaken,robust>iron,robust>stalwart,robust>vigorous,round>global,rural>agricultural
sacred>religious,dangerous unsafe>hazardous risky,dangerous unsafe>perilous precarious,same>comparable
same>identical,different>various,different>contrary,different>contrasting,different>disparate
different>distinct,different>diverse,different>diverse,same>said,same>identical very,other>different
other>another,other>opposite,other>otherwise,similar>akin,similar>correspondent,insane>nuts,insane>crazy mad
insane>certified,insane>paranoid,scientific>technological,secure>assured,insecure unsafe>unsecured
senior>ranking,junior>younger,separate>apart,serious>sincere,serious>grave sober,serious>sobering
selected>elect elite,settled>based,settled>located placed,settled>relocated,unsettled>floating
unsettled>homeless,unsettled>migrant,unsettled>mobile,settled>established,settled>dictated,unsettled>tentative
unsettled>undecided,formed>shaped,shared>mutual,shared>joint,important significant>momentous
important significant>large,important significant>remarkable,complex>convoluted,complex>complicated
complex>compound,sincere>honest,sincere>genuine,multiple>doubled,multiple>double dual,multiple>double dual
multiple>triple,multiple>triple,skilled>adept expert practiced,skilled>consummate,skilled>expert
smooth>flowing,rough>cracked,rough>cracked,rough>crushed,rough>lined,rough>rocky,social>cultural ethnic
unaccompanied>alone lone lonely,solid>concrete,some>any whatever whatsoever,some>both,some>several,all>each
all>every,all>every,sophisticated>intelligent,sophisticated>polished,sound>healthy,sound>stable
spirited>boisterous,spirited>lively,spirited>whipping,spontaneous>unprompted,spontaneous>instinctive
spoken>expressed uttered,spoken>oral,written>statute,stable>steady,standard>regulation,standard>stock
received>acceptable,steady>level unwavering,straight>aligned,crooked>lopsided,strong>hefty,strong>fortified
strong>severe,strong>powerful,strong>reinforced strengthened,strong>stiff,weak>lame,weak>pale,weak>weakened
stubborn>dogged unyielding,successful>booming,successful>surefire,successful>winning,unsuccessful>attempted
unsuccessful>defeated disappointed frustrated thwarted,unsuccessful>ruined,sufficient>adequate enough
insufficient>inadequate,insufficient>shy,superior>eminent,superior>leading,superior>crack super tops
superior>banner,superior>select,superior>boss brag,superior>brilliant,superior>capital
superior>choice prize quality select,superior>excellent,superior>greatest sterling,superior>outstanding
superior>premium,superior>surpassing,supported>based,supported>suspended,supported>subsidized
supportive>confirming,supportive>encouraging supporting,surprised>amazed stunned,surprised>startled
surprising>amazing,surprising>stunning,exempt>immune,soured>turned,wild>savage,wild>chaotic,tense>electric
tense>nervous,tense>wired,thick>fat,thin>transparent,thin>tenuous,thoughtful>reflective,tired>beat
tired>drawn worn,tired>flagging,tired>spent,top>upper,side>broadside,touched>brushed,toxic>poisonous
troubled>harassed,troubled>anxious nervous,troubled>distressed,troubled>fraught,troubled>stressed
troubled>struggling,troubled>suffering,true>truthful,false>untrue,trustworthy>authentic,trustworthy>reliable
trustworthy>trusted,untrustworthy>tricky,turned>overturned,turned>reversed,typical>emblematic
typical>representative,typical>regular,union>unionized,divided>torn,rising>improving,down>behind,down>fallen
down>thrown,useless>futile,valid>binding,valid>legitimate logical,valuable>worth,unveiled>disclosed
violent>fierce furious,violent>hot,violent>lashing,vulnerable>threatened,wanted>sought,unwanted>discarded
cool>caller,warm>cordial,increasing>raising,well>recovered,ill sick>afflicted,ill sick>ailing peaked poorly
dry>scorched,broad wide>sweeping,willing>prepared,willing>glad,unwilling>reluctant,foolish>absurd ridiculous
foolish>silly,foolish>insane,foolish>misguided,secular>material,worn>aged,worn>battered,worthy>model
worthy>notable,worthy>sacred,worthy>valued,worthy>valuable,worthy>worthwhile
`;

export const capitals = `
windhoek namibia,kabul afghanistan,tirana albania,algiers algeria algerie,luanda angola,sofia serdica bulgaria
yangon rangoon myanmar burma,bujumbura usumbura burundi,yaounde cameroon cameroun,colombo ceylon
ndjamena chad tchad,santiago chile,beijing peking peiping china prc cathay,taipei taipeh taiwan china
bogota colombia,brazzaville congo,kinshasa leopoldville congo zaire,tegucigalpa honduras,managua nicaragua
havana cuba,kingston jamaica,nicosia cyprus,bratislava pressburg pozsony slovakia,lome togo
copenhagen kobenhavn denmark danmark,djibouti,roseau dominica,malabo bioko,oslo christiania norway norge noreg
stockholm sweden sverige,berlin germany deutschland frg,quito ecuador,asmara asmera eritrea,suva fiji
helsinki helsingfors finland suomi,athens athinai greece ellas,jerusalem israel yisrael zion sion
rome roma italy italia,bucharest bucharesti bucuresti romania roumania rumania,kigali rwanda ruanda
belgrade beograd yugoslavia jugoslavija serbia srbija,ljubljana slovenia slovenija,zagreb croatia hrvatska
ottawa ontario,canberra australia,kolonia micronesia,funafuti tuvalu,tarawa bairiki kiribati
vienna austria oesterreich,nassau bahamas,manama bahrain bahrein,dhaka dacca bangladesh
bruxelles brussels belgium belgique,gaborone botswana,brasilia brazil brasil,london england
dublin ireland eire,cairo egypt,kathmandu katmandu nepal,lhasa lassa tibet thibet xizang sitsang
jakarta djakarta java,teheran tehran iran persia,baghdad bagdad iraq irak
tokyo tokio yeddo yedo edo honshu hondo japan nippon nihon,amman jordan,nairobi kenya,kuwait koweit
paris france,libreville gabon gabun,banjul gambia,accra ghana,conakry konakri guinea
georgetown stabroek guyana,amsterdam netherlands nederland holland,budapest hungary magyarorszag
reykjavik iceland,pyongyang dprk,vientiane laos,bayrut beirut lebanon,maseru lesotho basutoland
monrovia liberia,tripoli libya,vaduz liechtenstein,luxembourg luxemburg,skopje skoplje uskub macedonia
antananarivo madagascar,lilongwe malawi nyasaland,putrajaya malaysia malaya,male maldives,bamako mali
valletta valetta malta,nouakchott mauritania mauritanie muritaniya,ulaanbaatar urga kulun mongolia
rabat morocco maroc marruecos,maputo mozambique mocambique,niamey niger,abuja nigeria,muscat masqat oman
islamabad pakistan,asuncion paraguay,lima peru,manila philippines,warszawa warsaw poland polska
lisbon lisboa portugal,doha bida qatar katar,apia samoa,dakar senegal,victoria seychelles,singapore
mogadishu mogadiscio somalia,moscow russia,minsk belarus byelarus byelorussia belorussia
tallinn tallin estonia esthonia,riga latvia,vilnius vilna vilno wilno lithuania lietuva
kishinev chisinau moldova moldavia,kyyiv kiev ukraine ukrayina,yerevan jerevan erivan armenia hayastan
baku azerbaijan azerbajdzhan,tbilisi tiflis georgia sakartvelo
bishkek biskek frunze kyrgyzstan kirghizia kirgizia kirghiz kirgiz kirghizstan kirgizstan
dushanbe dusanbe dyushambe stalinabad tajikistan tadzhikistan tadzhik tadjik tajik
ashkhabad turkmenistan turkomen turkmen turkmenia,tashkent taskent uzbekistan uzbek,madrid spain espana
khartoum sudan soudan,paramaribo suriname surinam,mbabane swaziland
bern berne switzerland suisse schweiz svizzera,dimash damascus syria,bangkok thailand siam,tunis tunisia
ankara angora turkey,kampala buganda,montevideo uruguay,vila vanuatu,caracas venezuela,hanoi vietnam annam
sana sanaa yemen,lusaka zambia,harare salisbury zimbabwe rhodesia
`;

export const negated = `
disadvantage,disadvantageous,disagree,disagreeably,disagreement,disallow,disappear,disappearance,disappointing
disapproval,disapprove,disapprovingly,disarmament,disarming,disarrange,disarranged,disassemble,disassembly
disassociation,disbelief,disbelieve,disburden,discharge,disclaim,discolor,discomfort,discomposed,discomposure
disconfirming,disconnect,disconnected,disconnection,discontent,discontented,discontinuance,discontinuation
discontinue,discontinued,discontinuity,discontinuous,discord,discorporate,discourteous,discourtesy,disembark
disembarrassment,disembodied,disenable,disenchant,disenchanted,disengage,disequilibrium,disesteem
disharmonious,dishonest,dishonestly,dishonesty,dishonor,dishonorable,dishonorably,dishonour,disincarnate
disincentive,disinclination,disincline,disinclined,disinfect,disinflation,disintegrate,disinvest,disjoin
disjoint,disjointed,dislike,disliked,dislodge,disloyal,disloyalty,disobedience,disobedient,disobediently
disobey,disoblige,disorder,disordered,disorderliness,disorderly,disorganise,disorganize,disorganized,disorient
displease,displeased,displeasing,disproportion,disproportionate,disproportionately,disprove,disqualify
disregard,disregarded,disreputable,disrepute,disrespect,disrespectful,dissatisfaction,dissatisfactory
dissatisfy,disservice,dissimilar,dissimilarity,dissimilitude,dissymmetry,distasteful,distrust,distrustfully
disunify,disunion,disunity,illegal,illegalize,illegibility,illegitimacy,illegitimate,illegitimately,illiterate
illogical,illogically,imbalance,imbalanced,immaterial,immature,immaturity,immeasurable,immediate,immobile
immobility,immoderate,immoderately,immoderation,immodest,immodestly,immodesty,immoral,immorality,immorally
immortal,immortality,impalpable,impalpably,impartial,impatience,impatient,impatiently,imperceptible,imperfect
imperfectibility,imperfection,imperfectly,impermanence,impermanent,impersonal,impersonally,impertinent,impiety
implausible,impolite,impolitely,impoliteness,impolitic,impossibility,impossible,impossibly,impotency,impotent
impracticable,impractical,imprecise,imprecisely,imprecision,improbability,improbable,improbably,improper
improperly,impropriety,improvidence,imprudence,imprudent,impure,impurity,inability,inaccessible,inaccuracy
inaccurate,inaccurately,inaction,inactivate,inactive,inactivity,inadequacy,inadequate,inadequately
inadmissible,inadvisability,inadvisable,inaesthetic,inanimate,inapplicability,inapplicable,inappropriate
inappropriately,inaptitude,inarticulate,inartistic,inattention,inattentive,inaudible,inauspiciously
incapability,incapable,incapacity,incaution,incautious,incautiously,incertain,incivility,incognizance
incoherent,incommensurate,incommunicative,incomparable,incompatible,incompetence,incompetent,incompetently
incomplete,incompletely,incompleteness,incomprehension,incomprehensive,inconclusive,inconclusively
inconsequence,inconsequent,inconsequential,inconsequently,inconsiderable,inconsiderate,inconsiderately
inconsideration,inconsistency,inconsistent,inconsistently,inconspicuous,inconspicuously,inconstancy,inconstant
incontinent,inconvenience,inconvenient,inconveniently,inconvertible,incoordination,incorporeal,incorporeality
incorrect,incorrectly,incorrectness,incorrupt,incorruption,incredibility,incredible,incurious,indecency
indecent,indecently,indecision,indecisive,indecisively,indecorum,indefensible,indefinable,indefinite
indelicate,independent,indeterminable,indeterminate,indigestible,indirect,indirectly,indiscernible
indiscipline,indiscreetly,indiscrete,indiscriminate,indiscriminating,indispose,indisputable,indistinct
indistinctness,indistinguishable,ineffective,ineffectively,ineffectiveness,ineffectually,inefficacious
inefficacy,inefficiency,inefficient,inefficiently,inelaborate,inelastic,inelasticity,inelegance,inelegant
ineligibility,ineligible,inequality,inequitable,inequity,inessential,inexact,inexactly,inexpedient,inexpensive
inexperience,inexperienced,inexpert,inexplicit,inexpressible,inexpressive,inexpressively,infeasibility
infeasible,infelicity,infertile,infidelity,infinite,infirm,inflexibility,inflexible,informal,informally
infrequent,infrequently,inglorious,ingratitude,inharmonic,inharmonious,inhomogeneous,inhospitable
inhospitality,inhuman,inhumane,inhumanely,injustice,innate,inoffensive,inoperative,inorganic,inorganically
insane,insanity,insatiate,insecure,insecurely,insecurity,insensibility,insensible,insensitive,insensitivity
insentient,inseparable,insignificance,insignificant,insignificantly,insincere,insincerely,insincerity
insobriety,insoluble,insolvent,instability,insubordinate,insubstantial,insubstantially,insufficient
insufficiently,insusceptible,intangible,intolerable,intolerance,intolerant,inutility,invalid,invalidate
invariability,invariable,invertebrate,invisibility,invisible,invisibly,involuntarily,involuntary
invulnerability,invulnerable,irrational,irrationally,irreality,irrecoverable,irregular,irregularity
irregularly,irrelevance,irrelevancy,irrelevant,irreligious,irreproducible,irresolute,irresolutely,irresolution
irresponsibility,irresponsible,irresponsibly,irreverence,irreversibility,irreversible
`;
