/**
 * Filter: which utterances a reader asks for, and in which order.
 *
 * In: the model and what was asked, by name. Out: utterances. What is asked of
 * quotes must hold for one quote at once: a high difference in this outlet.
 * Everything is folded and counted once, so that asking again is quick.
 */

/** @import { QuoteRecord, UtteranceRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { kindWords } from './finding.js';
import { alphabetical, severities, worst } from './model.js';

/** @typedef {'speaker' | 'outlet' | 'label' | 'flag' | 'severity' | 'kind' | 'standing' | 'story'} Facet */
/** @typedef {{ readonly value: string, readonly words: string, readonly number: number }} Choice */
/** @typedef {ReturnType<typeof indexOf>} Index */

/** What a quote has of each facet. @type {Readonly<Record<Exclude<Facet, 'story'>, (quote: QuoteRecord, model: Model) => readonly string[]>>} */
const traits = {
  severity: (quote, model) => (model.baseOf(quote) === quote ? [] : [quote.judgement.severity]),
  outlet: ({ article }, model) => [model.outlet(article)],
  // Whoever an outlet gives the words to, or nobody, they are still of the statement's speaker.
  speaker: ({ speaker, utterance }, model) => {
    const names = [speaker.name, model.utterance(utterance)?.speaker ?? null].filter((name) => name !== null);
    return names.length > 0 ? [...new Set(names)] : ['unknown'];
  },
  label: ({ judgement }) =>
    judgement.labels.flatMap(({ label, form }) => (form === null ? [label] : [label, `${label} (${form})`])),
  flag: ({ judgement }) => judgement.flags.map(({ flag }) => flag),
  kind: ({ kind }) => [kind],
  standing: ({ gate, judgement }) => (gate && judgement.severity !== 'none' ? [gate.standing] : []),
};

export const facets = /** @type {readonly Facet[]} */ ([...Object.keys(traits), 'story']);

/** @param {Entry} a @param {Entry} b */
const gravest = (a, b) => a.severity - b.severity || b.carriers - a.carriers || a.place - b.place;

/** How each order compares. @type {Readonly<Record<string, (a: Entry, b: Entry) => number>>} */
const orders = {
  severity: gravest,
  outlets: (a, b) => b.carriers - a.carriers || a.severity - b.severity || a.place - b.place,
  speaker: (a, b) =>
    alphabetical(a.utterance.speaker ?? '\uFFFF', b.utterance.speaker ?? '\uFFFF') || a.place - b.place,
  place: (a, b) => a.place - b.place,
};

/** What people read for them; the first is the usual one. @type {Readonly<Record<string, string>>} */
export const orderWords = {
  severity: 'most severe first',
  outlets: 'most outlets first',
  speaker: 'by speaker',
  place: 'as they stand in the articles',
};

/**
 * @typedef {object} Entry
 * @property {UtteranceRecord} utterance
 * @property {readonly QuoteRecord[]} quotes
 * @property {readonly ReadonlySet<string>[]} traits Of each quote, as `facet:value`.
 * @property {string} story
 * @property {string} words Everything that can be searched, folded.
 * @property {number} severity Place among the severities, 0 the gravest.
 * @property {number} carriers
 * @property {number} place
 */

/** @param {Model} model */
export function indexOf(model) {
  const places = new Map(model.report.quotes.map(({ id }, index) => [id, index]));
  const entries = model.report.utterances.map((utterance) => {
    const quotes = model.members(utterance);
    const story = model.storyOf(utterance);
    return {
      utterance,
      quotes,
      story,
      traits: quotes.map((quote) => traitsOf(quote, model)),
      words: folded(
        [
          utterance.id,
          utterance.speaker ?? '',
          ...quotes.flatMap(({ text, article, speaker }) => [
            text,
            speaker.name ?? '',
            model.outlet(article),
            model.article(article)?.title ?? '',
            model.article(article)?.path ?? '',
          ]),
        ].join('\n'),
      ),
      severity: severities.indexOf(worst(quotes)),
      carriers: new Set(model.carried(utterance).map(({ article }) => model.outlet(article))).size,
      place: places.get(utterance.base) ?? 0,
    };
  });
  return { entries, model };
}

/** @param {QuoteRecord} quote @param {Model} model @returns {ReadonlySet<string>} */
function traitsOf(quote, model) {
  return new Set(Object.entries(traits).flatMap(([facet, of]) => of(quote, model).map((value) => `${facet}:${value}`)));
}

/**
 * @param {Index} index
 * @param {URLSearchParams} asked Facets, `find` and `sort`; what is none of these is passed over.
 * @returns {readonly Entry[]}
 */
export function filtered({ entries }, asked) {
  const wanted = wantedOf(asked);
  const story = asked.get('story');
  const words = folded(asked.get('find') ?? '')
    .split(' ')
    .filter(Boolean);
  const shared = asked.get('carried') === 'shared';
  const sort = asked.get('sort') ?? '';
  const order = (Object.hasOwn(orders, sort) && orders[sort]) || gravest;
  return entries
    .filter(
      (entry) =>
        (!story || entry.story === story) &&
        (!shared || entry.utterance.status !== 'one-outlet') &&
        words.every((word) => entry.words.includes(word)) &&
        (wanted.length === 0 || entry.traits.some((held) => wanted.every((trait) => held.has(trait)))),
    )
    .sort(order);
}

/** The quotes of an utterance that have all that is asked of quotes; none where nothing is. @param {Entry} entry @param {URLSearchParams} asked */
export function matching({ quotes, traits: held }, asked) {
  const wanted = wantedOf(asked);
  return wanted.length === 0 ? [] : quotes.filter((_, index) => wanted.every((trait) => held[index]?.has(trait)));
}

/** What is asked of quotes, as their traits say it. @param {URLSearchParams} asked */
function wantedOf(asked) {
  return facets.flatMap((facet) => {
    const value = facet === 'story' ? null : asked.get(facet);
    return value ? [`${facet}:${value}`] : [];
  });
}

/** What can be asked of a facet, with how many utterances have it. @param {Index} index @param {Facet} facet @returns {Choice[]} */
export function choicesOf({ entries, model }, facet) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const entry of entries) {
    const values = facet === 'story' ? new Set([entry.story]) : valuesOf(entry, facet);
    for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  }
  const choices = [...numbers].map(([value, number]) => ({
    value,
    number,
    words: choiceWords(model, facet, value),
  }));
  const rank = (/** @type {Choice} */ { value }) =>
    severities.indexOf(/** @type {typeof severities[number]} */ (value));
  return facet === 'severity'
    ? choices.sort((a, b) => rank(a) - rank(b))
    : choices.sort((a, b) => alphabetical(a.words, b.words));
}

/** What people read for a value. @param {Model} model @param {Facet} facet @param {string} value */
export function choiceWords(model, facet, value) {
  if (facet === 'story') return model.stories.get(value)?.name ?? value;
  if (facet === 'outlet') return model.outletInFull(value);
  if (facet === 'kind') return kindWords[/** @type {QuoteRecord['kind']} */ (value)];
  return facet === 'severity' && value === 'none' ? 'none: verbatim' : value;
}

/** @param {Entry} entry @param {string} facet */
function valuesOf({ traits: held }, facet) {
  return new Set(
    held.flatMap((traits) =>
      [...traits].flatMap((trait) => (trait.startsWith(`${facet}:`) ? [trait.slice(facet.length + 1)] : [])),
    ),
  );
}

/** Case, accents and typography do not matter to a search. @param {string} text */
function folded(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
