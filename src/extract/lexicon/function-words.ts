/** Closed classes of English words, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const determiners = words(`
  the a an this that these those his her its their our my your another some any each every both all several many few
  most no one two three four five six seven eight nine ten dozens hundreds other certain various
`);

export const definite = words('the this that these those his her its their');

export const prepositions = words(`
  of in on at by for from with without to into onto about after before during since until against among between
  under over through across behind beyond within amid despite like near outside inside toward towards upon via
  regarding concerning following including per than alongside around below above down off out up
`);

export const conjunctions = words(
  'and or but nor yet so because although though while whereas if unless whether as when where why how that which who whom whose once',
);

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot
  's 've 'd 'll 're ain't
`);

export const negations = words(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot neither nor nobody none hardly refused declined refuses declines",
);

export const modals = words(
  "would could might should may must can will shall would've could've won't wouldn't couldn't shouldn't can't cannot 'd 'll to if",
);

export const pronouns = words('he she they it i we you who him her them us me himself herself themselves itself');

export const adverbs = words(`
  also then later earlier now still again already just even once first finally further repeatedly reportedly
  previously recently publicly privately immediately initially subsequently separately flatly simply clearly
  consistently correctly wrongly falsely famously openly bluntly firmly strongly sharply angrily soon
  often always sometimes frequently usually perhaps instead rather quickly long only therefore thus however meanwhile
  today yesterday tomorrow tonight originally explicitly specifically ever too all both each overall
`);

export const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
  morning afternoon evening night noon midnight week weekend month year tonight earlier later ago last next
`);

/** Words that open sentences with a capital and are no names. */
export const openers = words(`
  asked when while after before during since until although though because if as in on at by for from with without
  according however meanwhile moreover instead still now then here there later earlier also yes no not only even
  speaking commenting referring responding citing noting adding saying given despite amid among like unlike following
  but and or so yet both all some many most several few more other another such each every last next first second
  former ex current new old top senior acting photo file breaking watch read update exclusive video related
  one two three four five six seven eight nine ten overall finally perhaps maybe well oh ok okay please thank thanks
  today yesterday tomorrow tonight asking being having nearly almost about around under over between regarding
  separately additionally furthermore similarly likewise thus therefore nevertheless nonetheless indeed specifically
  what who whom whose which why how where whether because once let get go see just
`);

/** Whether a word is of a closed class: it neither is nor belongs to a name. */
export function isFunctionWord(lower: string): boolean {
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    pronouns.has(lower) ||
    negations.has(lower)
  );
}
