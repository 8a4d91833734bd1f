/**
 * What a word does in a sentence, for the words that do more than inform: lists, parted by white space.
 *
 * In: nothing. Out: tables only; `lexemes.ts` reads them. Words are folded; "n't" stands as "not".
 */

/** Words that carry grammar and no information of their own. */
export const functionWords = `
a an the this that these those such each every either another other others same own
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
herself it its itself they them their theirs themselves who whom whose which what whoever whatever whichever one ones
somebody someone something anybody anyone anything everybody everyone everything there here where when why how
and or but nor so yet if because as while although though unless until till since whereas whether than then
of in on at by for with from to into onto upon about against between among through during before after above below
over under toward towards within without across along around behind beside besides beyond near off out up down per via
amid despite except including
be am is are was were been being do does did done doing have has had having will would shall should can could may
might must ought need dare let going gonna wanna gotta
say says said saying get gets got getting gotten go goes went gone
not no none never neither nobody nothing nowhere
some any all both few many much more most several lot lots little less least enough
too also again once ever just even only still already now soon later away back else instead rather very
mr mrs ms dr sir`;

/** Words of talk that can be left out without loss. */
export const discourseWords = `
well oh ah hi hello thanks uh um er hey ok okay yes yeah yep please anyway basically however therefore thus hence moreover
furthermore nevertheless nonetheless meanwhile otherwise frankly honestly so now then again too also`;

/** The same of more than one word. */
export const discoursePhrases = `
you know,i mean,of course,by the way,as well,in fact,after all,at the end of the day,in other words,for example
for instance,then again,on the other hand,at this time,right now,at this point,at the moment,at present,as you know
let me say,to be honest,to be clear,to tell the truth,having said that,that said,first of all,above all,in addition
quite frankly,on the whole,all in all,so to speak,i have to say,i must say,we have to say,we must say`;

/** Hedges of more than one word, by the group of single words that they are like; parted by commas. */
export const hedgePhrases: Readonly<Record<string, string>> = {
  opinion: `
in my view,in our view,in my opinion,in our opinion,to my mind,as far as i know,as far as we know,to my knowledge
to our knowledge,it seems to me,i would say,if i am not mistaken`,
  certain: `
it is clear that,it is obvious that,it is certain that,there is no doubt that,there can be no doubt that,i have no doubt
we have no doubt,no doubt,without doubt,without a doubt,beyond doubt,i am sure
i am certain,i am convinced,i am confident,we are sure,we are certain,we are convinced,we are confident`,
  possible: 'there is a chance,there is a possibility,there is every chance,in my power,in our power,in their power',
  likely: 'in all likelihood,in all probability,most likely,more than likely,chances are,the chances are',
  seem: 'it looks like,it looks as if,it looks as though,it sounds like,looks like,look like',
  alleged:
    'is said to,are said to,was said to,were said to,is reported to,are reported to,is alleged to,are alleged to',
  somewhat: 'to some extent,to a certain extent,to a degree,in part',
  must: 'have to,has to,had to,having to,need to,needs to,needed to',
};

/** Words of how many or how much that are no number, by claim: a word of another line in its place claims another. */
export const quantifiers: Readonly<Record<string, string>> = {
  all: 'all every each both everyone everybody whole entire',
  most: 'most',
  many: 'many much',
  some: 'some several somebody someone',
  few: 'few',
  any: 'any anyone anybody',
  half: 'half',
  none: 'none nobody',
};

/** Words that turn a statement round. */
export const negators = 'not no none never neither nor nobody nothing nowhere without cannot';

/** Words that all but turn it round: beside a negator they are a hedge. */
export const nearNegators = 'hardly barely scarcely rarely seldom few little';

/** Words that hold a negation in their meaning. */
export const negativeWords = `
deny denies denied denying denial refuse refuses refused refusing reject rejects rejected rejecting fail fails failed
failing failure neglect neglected omit omitted decline declines declined declining lack lacks lacked lacking stop stops stopped stopping cease ceases
ceased false falsely untrue impossible unable unlikely dispute disputes disputed dismiss dismisses dismissed`;

/** Hedges whose change changes who, whether or how surely; a group a line, changes inside one are weak. */
export const strongHedges: Readonly<Record<string, string>> = {
  possible: 'may might could can possible impossible able unable possibly perhaps maybe potentially conceivably',
  likely: 'likely probably presumably',
  unlikely: 'unlikely doubtful',
  must: 'must should ought',
  seem: 'seem seems seemed seemingly appear appears appeared apparently appearing',
  alleged: 'allegedly reportedly alleged reported purportedly purported supposedly supposed so-called',
  opinion:
    'think believe suspect guess suppose reckon feel hope hopefully expect expected assume assumed believed doubt',
  only: 'only merely solely',
  almost: 'almost nearly virtually practically essentially largely mostly',
  about: 'roughly approximately circa',
  hardly: 'hardly barely scarcely',
  sometimes: 'sometimes occasionally',
  often: 'often usually generally typically frequently',
  rarely: 'rarely seldom',
  always: 'always',
  somewhat: 'somewhat partly partially slightly fairly relatively',
  try: 'try tries tried trying attempt attempts attempted',
};

/** Words that only strengthen: their change is a weak hedge. */
export const intensifiers = `
very really actually quite so too extremely highly deeply fully totally completely absolutely certainly indeed clearly
especially particularly profoundly exactly precisely simply truly utterly entirely wholly strongly greatly hugely
enormously incredibly tremendously remarkably definitely obviously surely undoubtedly genuinely seriously badly
dramatically significantly substantially considerably vastly perfectly purely pretty awfully terribly just even
literally much far dramatic`;

/** The same of more than one word: an intensifier each. */
export const intensifierPhrases =
  'in any way,at all,in any event,by far,as possible,once and for all,of any kind,in fact,a single';

/** Words that before a number say that it is not exact. */
export const approximators = 'about around some';

/** Words that only strengthen before one that compares, and those that compare: "much more". */
export const beforeComparatives = 'much far even lot';
export const comparatives = 'more less better worse greater bigger higher lower stronger easier harder longer larger';

/** Pronouns and other words that stand for a thing said elsewhere. */
export const standIns = `
i me we us you he him she her it they them this that these those one ones there here so his hers theirs its their ours
who which himself itself themselves`;

/** Words of a day, a month or a span of time. */
export const timeWords = `
monday tuesday wednesday thursday friday saturday sunday january february march april month-of-may june july august september
october november december today tomorrow yesterday tonight`;

/** Words of amount that are not a number. */
export const amountWords = `
half quarter third thirds quarters dozen dozens hundreds thousands millions billions percent percentage twice double
doubled triple tripled first second last minus`;

/** Titles before a name: a fuller form of the name, no more. */
export const titles = `
president vice senator sen representative rep congressman congresswoman governor gov mayor minister prime secretary
chancellor king queen prince princess pope judge justice general gen colonel col captain capt lieutenant lt sergeant sgt
major attorney professor prof chief director chairman chairwoman speaker ambassador sheriff officer detective
sir dame lord lady ayatollah sheikh former mr mrs ms dr`;

/** Contraries of public talk that the table of `antonyms.ts` lacks, pair by pair; those that a prefix makes are left to it. */
export const contraries = `
support oppose,back oppose,favor oppose,allow ban,allow forbid,allow prohibit,permit ban,permit forbid,permit prohibit
allow block,permit block,permit deny,approve reject,approve veto,agree refuse,confirm deny,begin finish,start end
start finish,increase decrease,increase reduce,raise cut,increase cut,expand reduce,grow shrink,grow fall,lift impose
join leave,build demolish,build destroy,save destroy,protect endanger,condemn praise,condemn welcome
convict acquit,convicted acquitted,convict clear,remain leave,stay leave,remain resign,strengthen weaken,improve worsen,encourage deter
advance retreat,recover deteriorate,publish withhold,continue stop,continue halt,resume halt
resume suspend,trust distrust,ally enemy,friend enemy,peace war,victory defeat,success failure,profit loss,guilt innocence
fail succeed,fail succeeded,fail manage,fail pass,deny grant,refuse allow,lack have,able unable,unable manage
`;
