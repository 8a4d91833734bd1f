/** Given names that tell who is a man and who a woman, in lower case. Weak evidence: an honorific or a pronoun overrules it. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const men = `
  aaron abbas abdul abdullah abraham adam ade adrian ahmad ahmed ajay akira alain alan albert alejandro aleksandr
  alessandro alexander alexei alfred ali allen alonso alvin amadou amir amit amos anand anatole anatoly anders andre
  andrea andreas andrei andrew andy angus anil ansel anthony antonio antony anwar ari arjun armand armando arnold
  arthur arturo arvind ashok ashton asif aurelio austin avi axel bakari balthazar barack barney barry bart bashar
  bastian ben benedict benjamin benny bernard bernie bert bilal bill billy binyamin bjorn bob bobby boniface boris
  borja brad bradley brandon brendan brendon brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl
  carlos carlton casey cedric cesar chad charles charlie chester chidi chinedu chris christian christopher chuck
  cillian clarence clark claude clay clayton cliff clinton clive cody colin connor conor corey cory craig curt
  curtis cyril cyrus daisuke dale damian damien dan daniel danny darius darnell darrell darren dave david davor
  dawid dean declan denis dennis derek desmond devin dez dick didier diego dieter dilip dinesh dirk dmitri dmitry
  dmytro dominic don donald donnie doug douglas duncan dusan dustin dwayne dwight dylan eamon earl ed eddie edgar
  edmund eduard eduardo edward edwin eino eli elias elijah elliot elliott elvis emeka emil emilio emmanuel emre
  enrique enzo eric erik ernest ernesto ernst errol esteban ethan etienne eugene evan evgeny ezra fabian fabio farid
  fedor felipe felix ferdinand fernando finn floyd francis francisco frank frankie franklin franz fraser fred
  frederick fredrik gabriel gareth garrett gary gaston gavin gene geoffrey george gerald gerard gerhard gianni
  gilbert giles giovanni girish glen glenn gopal gordon graham grant greg gregory grigory guillermo gunnar gus guy
  hakim hamid hamish hamza hank hans harish harold harry harvey hassan hector hendrik henri henrik henry herbert
  herman hossein howard hugh hugo hussein iain ian ibrahim idris igor ilya imran iqbal isaac ismail ivan jack
  jackson jacob jacques jaime jake jakub jalen jamal james jamie jan janos jared jarvis jason jasper javad javier
  jay jean jeb jeff jefferson jeffrey jeremy jerome jerry jerzy jesse jim jimmy jiri joachim joao joaquin joe joel
  johan johannes john johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua juan julian julien julio
  julius juma jurgen justin kaito kamal karim karl karol kasper keanu keir keith kenji kenneth kenny kevin khalid
  kieran kirk klaus kofi konrad konstantin kurt kwame kyle lachlan lance larry lars laszlo laurence laurent lawrence
  lee leif len leo leon leonard leonid leopold leroy leslie levi lewis liam lindsey lionel lloyd logan lorenzo louis
  luca lucas luigi luis lukas luke luther magnus mahmoud malcolm malik manoj manuel marc marcel marco marcus marek
  mario mark markus marshall martin marty marvin masoud mateo mateusz mathew matt matteo matthew matthias maurice
  mauricio max maxim maxwell mehmet mel melvin michael michel mick miguel mike mikhail miles milos mitch mitchell
  mitt mohamed mohammad mohammed mohan morgan moritz morris muhammad mustafa nabil narendra nasser nate nathan
  nathaniel neal ned neil nelson niall nicholas nick nico nicolas nigel nikhil niklas nikolai nikos nils noah noel
  norman olaf oleg oleksandr oliver olivier olu omar orlando osama oscar otto owen pablo paolo pascal pat patrice
  patrick paul pavel pedro pekka percy perry pete peter petr petro phil philip philippe phillip pierre piers piotr
  prakash quentin quincy rafael rahul raj rajesh rajiv ralph raman ramesh ramon rand randall randy raphael rashid
  raul ravi ray raymond recep reggie reince remy renato rene rex reza rhys ricardo richard rick ricky rishi rob
  robert roberto rodney rodrigo roger rohan roland rolf ron ronald ronan ronnie rory ross roy ruben rudolph rudy
  rufus rune rupert russell rustam ryan saddam saeed said salman salvador sam samir samuel sanjay saul scott sean
  sebastian serge sergei sergey sergio seth shane shaun shinzo sidney silvio simon sipho soren spencer stan stanley
  stefan stellan stephane stephen steve steven stewart stuart sunil sven sylvester tarik tariq ted terrence terry
  theo theodore thiago thierry thomas tim timothy tobias toby todd tom tomas tomasz tommaso tommy tony travis trent
  trevor tristan tucker tunde tyler tyrone ulf ulrich umar valentin vernon vicente victor vijay vikram viktor vince
  vincent vinod vitaly vito vlad vladimir vladislav volodymyr wade wallace walt walter warren wayne wendell werner
  wesley wilfred will willard william willie winston wojciech wolfgang xavier yair yannick yasser yitzhak yoav yuri
  yusuf zac zach zachary zane zoltan
`;

const women = `
  abby abena abigail adaeze adele adriana agata agnes agnieszka aileen aisha aisling akiko alana alejandra
  alessandra alexa alexandra alexandria alexis alice alicia alicja alina alison allison alma alyssa amanda amara amaya
  amber amelia amina amrita amy ana anastasia andie angela angelica angelina angie anika anita anja ann anna anne
  anneliese annette annie annika anouk antonella anya aoife april araceli ariana arianna arlene asha ashley astrid
  audrey aurora ava ayanna ayesha barbara barbora bea beata beatrice beatriz becky belinda bella bernadette bertha
  beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brittany bronwyn camila
  camilla camille candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra
  catalina catherine cathy cecilia celeste celia chantal charlene charlotte chelsea cheryl chiamaka chiara chloe
  christina christine cindy claire clara clarissa claudia clementine colleen condoleezza connie constance cora
  cordelia corinne courtney crystal cynthia dagmar daisy dalia dana daniela danielle daphne darya dawn debbie
  deborah debra deepa deirdre delia delphine denise desiree diana diane dianne dina dolores dominika donna dora
  doris dorothea dorothy edie edith eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth elke
  ella ellen ellie eloise elsa elvira emilia emily emma erica erika erin esme estelle esther eugenia eva eve evelyn
  faith farah fatima faye felicia fiona flora florence frances francesca freda freya frida gabriela gabrielle gaia
  gail galina gayle gemma genevieve georgina geraldine gertrude gina giorgia gisele giulia giulietta gladys glenda
  gloria greta gretchen gwen gwendolyn halima hanna hannah harriet hazel heather heidi helen helena helga henrietta
  hilary hilda hillary hiroko holly hope huma ida ilhan imogen ines ingrid irena irene iris irma isabel isabella
  isla ivana ivanka jacinda jackie jacqueline jana jane janet janice janine jasmine jean jeanne jeannette jelena
  jemma jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josephine joy joyce juanita judith
  judy julia juliana julie juliet julieta june kamala kamila karen karin karina karla katarina kate katerina
  katharina katherine kathleen kathryn kathy katie katja katrina katya kavita kay kayla keiko kelechi kelly
  kellyanne kerry khadija kiara kim kimberly kirsten kirstjen kirsty klara kristen kristin kristina kristine lakshmi
  lana lara latoya laura lauren leah leila lena leonora leslie leticia letitia lila lilian liliana lillian lily lina
  linda lisa lois lola loretta lori lorraine lotte louise lucia lucille lucinda lucy ludmila luisa luz lydia lynn
  mabel madeleine madison mae maeve magda magdalena maggie maia maja malala mara marcia margaret margarita margot
  maria mariam marian marianne marie marielle marilyn marina marion marisa marisol marissa marit marjorie marla
  marlene marsha marta martha martina mary matilda maud maureen maxine may maya megan meghan melania melanie melinda
  melissa mercedes meredith mia michelle mildred milena mina mindy mira miranda miriam moira molly mona monica
  monika muriel myra nadia nadine naima nancy nanette naomi natalia natalie natasha neha nell nia nicola nicole
  nikki nina noemi noor nora norma octavia odile oksana olena olga olivia opal ophelia paloma pamela patricia patty
  paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly pooja priscilla priya
  rachel radhika ramona rania raquel rashida rebecca regina renata renee rhiannon rhoda rhonda rita roberta robin
  rocio rosa rosalie rosalind rosanna rose rosemary rosie roxana roxanne ruby ruth sabrina sally samantha sandra
  saoirse sara sarah saskia selena selma serena shanice shannon sharon sheila shelly sherry shirin shirley shreya
  silvia simona simone sinead siobhan siv sofia sonia sonja sophia sophie soraya stacey stacy stefania stella
  stephanie sue sunita susan susanna suzanne svetlana sybil sylvia tabitha tamar tamara tammy tamsin tania tanya
  tara tasha tatiana tatjana teresa tess thandiwe thea theresa tiffany tilda tina tracey tracy tricia trudy tulsi
  ulrike uma ursula ute valentina valeria valerie vanda vanessa vera verena veronica veronika vicki victoria vida
  viktoria viola violet virginia vivian vivienne wanda wendy whitney whoopi wiktoria wilhelmina wilma winifred xenia
  ximena yara yasmin yoko yolanda yuki yvette yvonne zadie zahra zainab zara zelda zoe zofia zuzana
`;

export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(men).map((name): [string, 'male'] => [name, 'male']),
  ...words(women).map((name): [string, 'female'] => [name, 'female']),
]);
