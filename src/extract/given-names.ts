/** Given names that tell who is a man and who a woman, in lower case. Weak evidence: an honorific or a pronoun overrules it. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const men = `
  aaron abbas abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alexei alfred ali allen alvin amir
  amit amos anatoly anders andre andrea andreas andrei andrew andy angus ansel anthony antonio antony ari arnold arthur
  arturo ashton asif austin avi barack barney barry bart bashar ben benedict benjamin benny bernard bernie bert bill billy
  binyamin bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bryan bryce byron caleb calvin carl
  carlos carlton casey cesar chad charles charlie chester chris christian christopher chuck clarence clark claude
  clay clayton cliff clinton clive cody colin conor corey cory craig curt curtis cyril dale dan daniel danny darrell
  darren dave david dean denis dennis derek devin diego dick dieter dirk dmitri dmitry dominic don donald donnie doug douglas
  duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elijah elliot elliott emil emilio
  emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny farid felipe felix fernando floyd francis francisco frank
  frankie franklin franz fred frederick fredrik gabriel garrett gary gavin gene geoffrey george gerald gerard gerhard gilbert
  giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hamid hank hans harold harry harvey hassan hector
  henri henrik henry herbert herman hossein howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack
  jackson jacob jacques jaime jake jamal james jamie jan jared jason jasper javad javier jay jean jeb jeff jefferson jeffrey jeremy jerome
  jerry jesse jim jimmy joaquin joe joel johan johannes john johnny jon jonah jonas jonathan jordan jorge jose joseph josh
  joshua juan julian julio jurgen justin kamal karim karl keir keith kenneth kenny kevin khalid kirk klaus konstantin kurt kyle
  lance larry lars laurence lawrence lee len leo leon leonard leonid leroy leslie lewis lionel liam lindsey lloyd logan louis
  lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marty
  marvin masoud mathew matt matteo matthew maurice max maxim maxwell mehmet mel melvin michael michel miguel mike mikhail miles mitch mitchell mitt
  mohamed mohammad mohammed morgan moritz morris muhammad mustafa nabil narendra nate nathan nathaniel neal ned neil nelson nicholas
  nick nicolas nigel nikolai noah noel norman oleg oliver olaf omar orlando oscar osama otto owen pablo pat patrick paul pavel
  pedro percy perry pete peter petro phil philip philippe phillip pierre quentin rafael rahul ralph ramon rand randall randy raul ravi
  ray raymond recep reggie reince reza rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ronnie ross roy
  ruben rudolph rudy rufus rupert russell ryan saddam saeed said salman salvador sam samir samuel saul scott sean sebastian serge sergei sergey
  seth shane shaun shinzo sidney silvio simon spencer stan stanley stefan stephen steve steven stewart stuart sunil sven sylvester tariq
  ted terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tucker tyler ulrich vernon vicente victor
  viktor vince vincent vitaly vladimir volodymyr wade wallace walter warren wayne wesley wilfred will willard william willie winston wolfgang
  xavier yair yasser yitzhak yoav yuri yusuf zachary zac
`;

const women = `
  abby abigail adele adriana agnes aisha alexandra alexandria alexis alice alicia alina alison allison alyssa amanda amber
  amelia amina amy ana anastasia andie angela angelina angie anita ann anna anne annette annie april ariana arianna arlene
  ashley astrid audrey ayanna barbara beatrice becky belinda bella bernadette bertha beth bethany betsy betty beverly
  bonnie brenda bridget brigitte britney brittany camilla camille candace carla carly carmen carol carole caroline
  carolyn carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheryl christina christine
  cindy claire clara claudia colleen condoleezza connie constance corinne courtney crystal cynthia daisy dana danielle daphne dawn debbie
  deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor
  elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erika erin estelle esther eva evelyn
  faith fatima felicia fiona florence frances gabriela gabrielle gail gayle geraldine gina giorgia gisele gladys glenda
  gloria greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena hillary hilary holly hope huma ida
  ilhan ingrid irene iris isabel isabella ivanka jacinda jackie jacqueline jane janet janice jasmine jean jeanne jeannette jenna jennifer
  jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen
  karin karla katarina kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly kerry kim kimberly kirsten kirstjen
  kristen kristin kristina kristine lara laura lauren leah leila lena leslie letitia leticia lillian lily linda lisa lois lola loretta lori lorraine
  louise lucia lucille lucy luisa lydia lynn mabel madeleine madison maggie marcia margaret margarita maria mariam marian
  marianne marie marilyn marina marion marisa marissa marjorie marla marlene marsha martha mary maureen maxine may megan
  meghan melania melanie melinda melissa mercedes meredith michelle mildred mindy miranda miriam molly monica muriel myra nadia nadine
  nancy nanette naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia opal pamela patricia patty paula
  pauline pearl peggy penelope penny phyllis polly priscilla rachel ramona rashida rebecca regina renee rhonda rita roberta robin rosa
  rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelly
  sherry shirley simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tania
  tanya tara tatiana teresa theresa tiffany tina tracey tracy tricia tulsi ursula valentina valerie vanessa vera veronica vicki victoria
  viola violet virginia vivian wanda wendy whitney whoopi wilma yolanda yvette yvonne zainab zoe
`;

export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(men).map((name): [string, 'male'] => [name, 'male']),
  ...words(women).map((name): [string, 'female'] => [name, 'female']),
]);
