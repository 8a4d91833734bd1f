/**
 * Words by which an article names a thing instead of giving what somebody said.
 *
 * Data alone: nouns in the singular, verbs in the forms that stand before a
 * name. Callers take an `s` off.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What can bear a title. */
const works = words(`film movie show series book novel song album single play musical documentary program programme
  podcast episode memoir hit magazine anthem sitcom drama comedy thriller bestseller biography poem painting opera
  ballad track game app website blog newsletter column essay article paper report study bill act project picture
  portrait photograph sculpture exhibition exhibit display lecture talk concert piece tune hymn symphony waltz march
  overture carol verse novella story tale volume trilogy sequel prequel cartoon comic strip manual guide catalogue
  catalog pamphlet leaflet brochure journal periodical review crossword quiz competition contest race festival
  campaign operation scheme initiative programme treaty regulation law exhibition print drawing mural video clip
  reel short season ballet revue pantomime sketch routine work ode sonnet fable legend saga anthology chapter`);

/** What can bear a name. */
const things = words(`ship boat yacht ferry tug dredger vessel trawler submarine liner train locomotive engine plane
  aircraft rocket satellite car bus lorry truck horse dog cat bull bird pet band orchestra choir team club group gang
  crew hotel pub inn bar cafe café restaurant tavern shop store brand beer ale gin wine cocktail drink dish stew soup
  cake pie dessert cheese street lane road alley bridge tunnel hall house cottage farm villa ward room peak mountain
  hill rock cave island village town place square park garden gate statue bell storm hurricane typhoon comet planet
  plant flower rose variety product model machine device weapon missile bomb drug strain virus account handle hashtag
  channel station brigade squad unit network punch trick move dance prize award trophy cup class treatment cream
  software worm route line tower canteen party movement doll toy robot bench building day week night game match`);

/** What is itself words, letters or a name. */
const terms = words(`word term phrase expression name nickname title subtitle letter number figure syllable verb noun
  adjective spelling prefix suffix pseudonym alias codename code password moniker surname proverb saying adage motto
  slogan catchphrase byword synonym euphemism acronym abbreviation answer clue concept idiom tagline hashtag label
  heading headline caption column category option box button field setting state status key value string entry rubric
  legend inscription type class grade`);

/** What words can stand on. */
const carriers = words(`sign banner placard poster billboard sticker plaque t-shirt tee-shirt shirt hat cap button badge
  mug flag plate graffiti tattoo label gravestone headstone notice note screen display board blackboard stone wall
  door gate box bottle tin packet ticket stamp card form map menu list page file folder document document server
  computer programme log error message text stern hull side window ribbon wreath scarf jersey poster advertisement ad
  advert announcement banknote coin certificate diploma medal monument memorial pedestal plinth panel lamp switch
  crate parcel envelope cover spine jar can package`);

const kinds = { term: terms, work: works, carrier: carriers, thing: things } as const;

export type NamedKind = keyof typeof kinds | 'no';

const kindOf = new Map<string, NamedKind>();
for (const kind of ['thing', 'carrier', 'work', 'term'] as const)
  for (const noun of kinds[kind]) kindOf.set(noun, kind);

/** What sort of thing a noun is, in so far as it bears names or words. */
export function namedKind(lower: string): NamedKind {
  const bare = lower.replace(/['’]s?$/, '');
  const known = kindOf.get(bare);
  if (known || !bare.endsWith('s')) return known ?? 'no';
  const singular = kindOf.get(bare.slice(0, -1)) ?? kindOf.get(bare.replace(/(?<=[sxh])es$/, ''));
  return singular ?? kindOf.get(bare.replace(/ies$/, 'y')) ?? 'no';
}

const verbs: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Give a name, a meaning or a sound, and seldom anything else. */
  name: words(`titled entitled headlined headed named renamed nicknamed christened code-named codenamed subtitled
    captioned marked labelled labeled stamped spelled spelt listed filed saved stored tagged ringed marketed billed
    inscribed engraved numbered trades trading signed lists spells spell means mean meaning meant rhymes rhyme stands
    stand pronounces pronounce pronounced translates`),
  /** Give a name or a verdict. */
  call: words('called calls call calling known know knows dubbed termed styled described branded deemed sold'),
  /** Stand on a thing, or are said. */
  stand: words(`reads read reading bearing bears bore carrying carries carried says saying said proclaiming declaring
    displaying displayed shows showed showing promising promises painted chalked scrawled daubed sprayed printed
    carved written wrote write`),
  /** Make, show or use a work. */
  make: words(`sang sing sings singing played plays playing performed performing performs recited staged staging
    starred directed published composed watched opened opens closed closes ends begins won released recorded sold
    featuring includes included include including offers offer offering asks gave gives chose choose prefer`),
};

const roleOf = new Map(Object.entries(verbs).flatMap(([role, list]) => [...list].map((verb) => [verb, role] as const)));

/** What a verb before a mark does with it, by whether names often follow. */
export function namingVerb(lower: string): string {
  return roleOf.get(lower) ?? 'no';
}
