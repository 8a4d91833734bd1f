/** Given names that tell who is a man and who a woman, in lower case. Weak evidence: an honorific or a pronoun overrules it. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const men = `
  aaron abbas abdul abdullah abe abraham adalberto adam ade adrian ahmad ahmed ajay akira al alain alan albert
  alejandro aleksandr alessandro alexander alexei alfred ali allen alonso alvaro alvin amadou amir amit amos anand
  anatole anatoly anders andre andrea andreas andrei andrew andy angus anil ansel anthony antonio antony anwar archie
  ari arjun armand armando armen arnold arthur arturo arvind ashok ashton asif augustus aurelio austin avi axel bakari
  balthazar barack barney barry bart bashar bastian baxter beau ben benedict benjamin benny bernard bernardo bernie
  bert bilal bill billy binyamin bjorn blaine blake bob bobby boniface boris borja boyd brad bradley brady branden
  brandon brendan brendon brent bret brett brian brock bruce bruno bryan bryce bud buddy burt byron cal caleb calvin
  cameron carl carlos carlton casey cedric cesar chad chance charles charlie chase chester chet chidi chinedu chip
  chris christian christoph christopher chuck cillian clarence clark claude claudio clay clayton clem cleve cliff
  clint clinton clive cody cole colin colton connor conor conrad corey cornelius cory craig curt curtis cyril cyrus
  daisuke dale dalton damian damien dan daniel danny dante darin darius darnell darrell darren darrin darryl daryl
  dave david davor dawid dean deandre declan delbert denis dennis derek deshawn desmond devin devon dewey dexter dez
  dick didier diego dieter dilip dinesh dirk dmitri dmitry dmytro dominic dominik don donald donnie donovan doug
  douglas drew duane duncan dusan dustin dwayne dwight dylan eamon earl easton ed eddie edgar edmund eduard eduardo
  edward edwin efrain eino eli elias elijah elliot elliott elmer elvis emanuel emeka emerson emil emilio emmanuel
  emmett emre enrico enrique enzo ephraim eric erik ernest ernesto ernie ernst errol ervin esteban ethan etienne
  eugene evan evgeny ezekiel ezra fabian fabio farid fedor felipe felix felton ferdinand fernando fidel finn fletcher
  floyd flynn forrest francis francisco frank frankie franklin franz fraser fred freddie frederick fredrik gabriel
  gareth garrett garth gary gaston gavin gene geoffrey george gerald gerard gerhard gianni gideon gil gilbert giles
  giorgio giovanni girish glen glenn gopal gordon grady graeme graham grant greg gregory griffin grigory grover guido
  guillermo gunnar gus guy hakim hal hamid hamilton hamish hamza hank hans harish harlan harold harrison harry harvey
  hassan heath hector hendrik henri henrik henry herbert herman hiram homer horace hossein houston howard howie hubert
  hugh hugo hunter hussein iain ian ibrahim idris igor ilya imran iqbal ira irving isaac isaiah ismail israel ivan
  jack jackson jacob jacques jaime jake jakub jalen jamal james jamie jan janos jared jarrett jarrod jarvis jason
  jasper javad javier jay jean jeb jed jeff jefferson jeffrey jeremiah jeremy jermaine jerome jerry jerzy jesse jethro
  jim jimmie jimmy jiri joachim joao joaquin joe joel johan johannes john johnny jon jonah jonas jonathan jonathon
  jordan jorge jorgen jose joseph josh joshua juan julian julien julio julius juma jurgen justin kaito kamal kareem
  karim karl karol kasper keanu keir keith kelvin ken kendrick kenji kenneth kenny kent kevin khalid kieran kip kirk
  klaus kofi konrad konstantin kristof kurt kurtis kwame kyle lachlan lamar lance landon larry lars laszlo laurence
  laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie levi levon lewis liam
  lincoln lindsey linus lionel lloyd logan lonnie lorenzo louis luca lucas lucian luigi luis luka lukas luke luther
  lyle lyndon mack magnus mahmoud malcolm malik manny manoj manuel marc marcel marco marcus marek mario mark markus
  marlon marshall martin marty marvin mason masoud mateo mateusz mathew matt matteo matthew matthias maurice mauricio
  max maxim maximilian maxwell mehmet mel melvin micah michael michel mick miguel mike mikhail miles milos milton
  mitch mitchel mitchell mitt moe mohamed mohammad mohammed mohan moises morgan moritz morris mort muhammad mustafa
  myron nabil narendra nasser nate nathan nathaniel neal ned neil nelson niall nicholas nick nico nicolas nigel nikhil
  niklas nikolai nikos nils noah noel nolan norbert norm norman octavio olaf oleg oleksandr oliver olivier ollie olu
  omar orlando orrin orville osama oscar osvaldo otis otto owen pablo paolo pascal pat patrice patrick paul pavel
  pedro pekka percival percy perry pete peter petr petro phil philip philippe phillip pierce pierre piers piotr
  prakash preston quentin quincy quinton rafael rahul raj rajesh rajiv ralph raman ramesh ramon rand randall randy
  raphael rashad rashid raul ravi ray raymond recep reggie reginald reince remy renato rene rex reza rhett rhys
  ricardo richard rick ricky rishi rob robert roberto roderick rodney rodolfo rodrigo roger rohan roland rolf roman
  romeo ron ronald ronan ronnie rory roscoe ross roy royce ruben rudolph rudy rufus rune rupert russell rustam rusty
  ryan saddam saeed said salman salvador sam samir sammy samuel sanjay santiago saul sawyer scott seamus sean
  sebastian serge sergei sergey sergio seth shane shaun sheldon sherman sherwood shinzo sidney silas silvio simon
  sipho skip solomon sonny soren spencer stan stanley stefan stefano stellan stephane stephen sterling steve steven
  stewart stu stuart sunil sven sylvester tad tarik tariq tate ted teddy terrance terrell terrence terry thad thaddeus
  theo theodore thiago thierry thomas tim timothy tobias tobin toby tod todd tom tomas tomasz tommaso tommy tony
  travis trent trevor tristan troy tucker tunde tyler tyrell tyrone tyson ulf ulrich ulysses umar valentin vance
  vaughn vern vernon vicente victor vijay vikram viktor vince vincent vinod virgil vitaly vito vlad vladimir vladislav
  volodymyr wade wallace walt walter warren wayne wendell werner wes wesley weston wilbur wiley wilfred will willard
  william willie winston wojciech wolfgang woodrow woody wyatt xavier yair yannick yasser yitzhak yoav yosef yuri
  yusuf yuval zac zach zachary zane zeke zoltan
`;

const women = `
  abby abena abigail ada adaeze addison adela adelaide adele adriana adrienne agata agnes agnieszka aileen aisha
  aisling akiko alana alberta alejandra alessandra alexa alexandra alexandria alexia alexis alice alicia alicja alina
  alisha alison allison alma alyson alyssa amanda amara amaya amber amelia amina amrita amy ana anastasia andie angela
  angelica angelina angelique angie anika anissa anita anja ann anna anne anneliese annette annie annika anouk
  antoinette antonella anya aoife april arabella araceli aretha ariana arianna arlene arlette asha ashlee ashley
  astrid athena aubrey audrey augusta aurora autumn ava ayanna ayesha barbara barbora bea beata beatrice beatriz becky
  belen belinda bella bernadette bernice bertha bessie beth bethany betsy bettina betty beulah beverly bianca birgit
  blanca blanche bobbie bonnie bree brenda brenna briana brianna bridget brigitte britney brittany bronwyn brooke
  brynn caitlin caitlyn camila camilla camille candace candice cara carla carly carmen carol carole carolina caroline
  carolyn carrie caryn cassandra catalina catherine cathleen cathy cecilia celeste celia chantal charity charlene
  charlotte charmaine chelsea cher cherie cheryl chiamaka chiara chloe chrissy christa christina christine christy
  cindy claire clara clarissa claudia clementine cleo colleen condoleezza connie constance cora cordelia coretta
  corinna corinne courtney crystal cynthia dagmar daisy dalia dana dani daniela danielle daphne darcy darla darlene
  darya davina dawn deanna deb debbie debora deborah debra deepa deirdre delia delores delphine demi denise desiree
  diana diane dianne dina dixie dolly dolores dominika donna dora doris dorothea dorothy dottie ebony edie edith edna
  effie eileen ekaterina elaine eleanor elena elinor elisa elisabeth elise eliza elizabeth elke ella ellen ellie
  eloisa eloise elsa elvira emilia emily emma emmanuelle enid erica erika erin erma ernestine esme estelle esther
  ethel etta eugenia eugenie eunice eva evangeline eve evelyn evie faith fannie fanny farah fatima faye felicia fern
  fiona flora florence frances francesca freda freya frida gabriela gabrielle gaia gail galina gayle gemma gena
  genevieve georgia georgiana georgina geraldine gertrude gigi gina ginger ginny giorgia gisele giulia giulietta
  gladys glenda glenna gloria golda grace graciela greta gretchen guadalupe gwen gwendolyn gwyneth halima hallie hanna
  hannah harper harriet hattie hayley hazel heather heidi helen helena helga henrietta henriette hester hilary hilda
  hillary hiroko holly hope hortense huma ida ilana ilhan ilse imogen ina ines inez ingrid irena irene iris irma
  isabel isabella isadora isla isobel ivana ivanka ivy jacinda jackie jacqueline jada jana jane janelle janet janette
  janice janie janine jasmine jayne jean jeanette jeanine jeanne jeannette jeannie jelena jemma jenna jennifer jenny
  jeri jessica jessie jill jo joan joanna joanne jocelyn jodi jodie johanna jolene josephine josie joy joyce juana
  juanita judith judy julia juliana julie juliet julieta june justine kaitlin kaitlyn kamala kamila karen karin karina
  karla karolina karyn katarina kate katelyn katerina katharina katherine kathi kathleen kathrin kathryn kathy katie
  katja katrina katy katya kavita kay kayla keiko kelechi kelli kelly kellyanne kelsey kendra kerry khadija kiara kim
  kimberly kira kirsten kirstie kirstjen kirsty kitty klara kristen kristi kristin kristina kristine kristy krystal
  lacey laila lakshmi lana lara latoya laura laurel lauren laverne lea leah leanne leila lena leona leonora leslie
  leticia letitia lia lila lilian liliana lillian lily lina linda lindsay lisa lizzie lois lola loretta lori lorraine
  lotte lottie louise lucia lucie lucille lucinda lucy ludmila luella luisa luz lydia lyla lynn mabel mackenzie
  madeleine madeline madison mae maeve magda magdalena maggie maia maja malala malia mallory mamie mandy mara marcia
  margaret margarita margaux margo margot marguerite maria mariah mariam marian mariana marianne maribel marie
  marielle marilyn marina marion marisa marisol marissa marit marjorie marla marlena marlene marsha marta martha
  martina marva mary matilda matilde mattie maud maura maureen mavis maxine may maya megan meghan melania melanie
  melba melinda melissa melody mercedes meredith mia michele michelle mildred milena millicent millie mina mindy
  minnie mira miranda miriam misty moira molly mona monica monika monique muriel myra myrna myrtle nadia nadine naima
  nan nancy nanette naomi natalia natalie natasha neha nell nettie nia nichole nicola nicole nikki nina nita noemi
  nola noor nora norma nydia octavia odile oksana olena olga olive olivia opal ophelia oprah paige paloma pam pamela
  patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis
  pilar polly pooja portia priscilla priya rachael rachel radhika rae ramona rania raquel rashida raven reba rebecca
  regina rena renata renee rhea rhiannon rhoda rhonda rihanna rita roberta robin robyn rochelle rocio rosa rosalie
  rosalind rosalinda rosalyn rosanna rose rosemary rosetta rosie roslyn rowena roxana roxane roxanne ruby ruth sabrina
  sadie sally samantha sandra saoirse sara sarah saskia savannah scarlett selena selma serena shana shania shanice
  shannon sharon shauna shawna sheila shelby shelley shelly sherri sherry sheryl shirin shirley shreya silvia simona
  simone sinead siobhan siv sofia sondra sonia sonja sonya sophia sophie soraya stacey stacy stefania stella stephanie
  sue sunita susan susanna susannah susie suzan suzanna suzanne suzette svetlana sybil sydney sylvia tabitha tamar
  tamara tami tammie tammy tamsin tania tanya tara taryn tasha tatiana tatjana teresa terri tess tessa thandiwe thea
  thelma theresa tia tiana tiffany tilda tina toni tonya tracey tracy tricia trina trish trisha trudy tulsi ulrike uma
  una ursula ute valentina valeria valerie vanda vanessa velma venus vera verena veronica veronika vicki vicky
  victoria vida viktoria viola violet virginia vivian vivienne vonda wanda wendi wendy whitney whoopi wiktoria wilda
  wilhelmina willa willow wilma winifred winona xenia ximena yara yasmin yesenia yoko yolanda yuki yvette yvonne zadie
  zahra zainab zara zelda zoe zofia zora zuzana
`;

export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(men).map((name): [string, 'male'] => [name, 'male']),
  ...words(women).map((name): [string, 'female'] => [name, 'female']),
]);
