/**
 * Reports: which of a speaker's quotes a reported clause renders in other words.
 *
 * In: one story, and the renditions that words alone gave. Out: for other
 * reported speech the quote of the same speaker, or of one who may be the same,
 * that shares with it what hardly anything else in the story says. That a
 * speaker is reported to say something speaks for one of the few things quoted
 * of him elsewhere; a rare word or two decide which.
 */

import type { Evidence, Quote } from '../model.ts';
import { buckets, indexed } from './buckets.ts';
import { idsOf, overlap, type Said } from './passages.ts';
import { rarity } from './rarity.ts';
import type { Rendition } from './search.ts';
import { compare, restsOnSynonyms } from './similarity.ts';
import { type Standing, standing } from './standing.ts';
import { type Stretch, stretches } from './stretches.ts';
import type { Tale } from './tale.ts';
import { type Telling, tellings } from './tellings.ts';

interface Least {
  readonly nats: number;
  /** Words that tell. */
  readonly words: number;
  /** Whose utterances are counted: the more there are, the more nats are needed. */
  readonly among: readonly Standing[];
}

/** Least nats and words that tell, by how the speakers stand to each other. */
const least: Readonly<Record<Exclude<Standing, 'different'>, Least>> = {
  same: { nats: 3, words: 1, among: ['same'] },
  alike: { nats: 3, words: 1, among: ['same', 'alike'] },
  nameless: { nats: 9, words: 2, among: ['same', 'alike', 'nameless'] },
};
/** Utterances that are counted beside those that are quoted: some, nobody quotes. */
const fewest = 2;
/** By how many nats the best of several utterances must exceed the next. */
const ahead = 0.5;
/** Least share of the lighter of two quotes that the other holds, where both are of one utterance. */
const sameUtterance = 0.6;

/** A quote that may be rendered, and what speaks for it. */
interface Candidate extends Telling {
  readonly said: Said;
  readonly speakers: Exclude<Standing, 'different'>;
}

/** @param found What is rendered already: nothing is said of it again. */
export function reports(tale: Tale, found: readonly Rendition[]): readonly Rendition[] {
  const { layouts, vocabulary } = tale;
  const marked = layouts.flatMap((layout) => layout.marked);
  const again = utterances(marked, tale);
  const tell = tellings(vocabulary, rarity(layouts, vocabulary));
  const speakers = buckets(marked, ({ quote }) => quote.speaker.name);
  const taken = buckets(found, ({ quote }) => quote.article);
  const isTaken = ({ layout, spans }: Stretch) =>
    taken
      .get(layout.article)
      ?.some(({ quote }) => quote.parts.some((part) => spans.some((span) => overlap(part, span) > 0))) ?? false;
  const rendered = (stretch: Stretch, quote: Quote): readonly Rendition[] => {
    const own = [...speakers].flatMap(([name, all]): Pick<Candidate, 'said' | 'speakers'>[] => {
      const found = standing(name, quote.speaker.name, tale);
      if (found === 'different') return [];
      return all.flatMap((said) => (said.article === stretch.article ? [] : [{ said, speakers: found }]));
    });
    const telling = tell(stretch);
    const told = own
      .map((one): Candidate => ({ ...one, ...telling(one.said, again(one.said)) }))
      .sort((a, b) => b.nats - a.nats || b.said.weight - a.said.weight);
    const several = (standings: readonly Standing[]) =>
      Math.log(
        own.reduce(
          (sum, { said, speakers }) => sum + (standings.includes(speakers) ? 1 / again(said).size : 0),
          fewest,
        ),
      );
    const best = told.find(({ nats, words, speakers }) => {
      const { nats: needed, words: telling, among } = least[speakers];
      return nats >= needed + several(among) && words >= telling;
    });
    if (!best) return [];
    const of = again(best.said);
    const next = told.find(({ said }) => !of.has(said))?.nats ?? 0;
    return best.nats < next + ahead || [...of].some((said) => isBeside(stretch, said))
      ? []
      : [made(stretch, quote, best, tale)];
  };
  return layouts.flatMap((layout) =>
    stretches(layout, vocabulary).flatMap((stretch) =>
      stretch.quote && !isTaken(stretch) ? rendered(stretch, stretch.quote) : [],
    ),
  );
}

/** Which quotes say again what one says or a part of it, itself among them: found when it is asked. */
function utterances(marked: readonly Said[], { vocabulary }: Tale): (said: Said) => ReadonlySet<Said> {
  const rarest = ({ ids }: Said) => {
    const [first] = ids.toSorted((a, b) => vocabulary.weight(b) - vocabulary.weight(a));
    return first === undefined ? -1 : vocabulary.root(first);
  };
  const byRarest = buckets(marked, rarest);
  const byRoot = indexed(marked, ({ ids }) => new Set(ids.map(vocabulary.root)));
  const known = new Map<Said, ReadonlySet<Said>>();
  return (said) => {
    const before = known.get(said);
    if (before) return before;
    const parts = [...new Set(said.ids.map(vocabulary.root))].flatMap((root) => byRarest.get(root) ?? []);
    const wholes = byRoot.get(rarest(said)) ?? [];
    const own = new Set(
      [...parts, ...wholes].filter((other) => compare(other.ids, said.ids, vocabulary).contained >= sameUtterance),
    );
    known.set(said, own.add(said));
    return own;
  };
}

/** Whether a quote in marks stands in the same sentence: what is around it renders no more of the utterance than it does. */
function isBeside({ article, around }: Stretch, said: Said): boolean {
  return article === said.article && said.around.parts.some((sentence) => around.parts.includes(sentence));
}

/** Nats at which a report is as likely a rendition as not, as shown by its score. */
const even = 4;

function made(stretch: Stretch, quote: Quote, { said, nats, clause, speakers }: Candidate, tale: Tale): Rendition {
  const ids = idsOf(stretch.layout.words, clause, stretch.layout.article.text);
  const evidence: Evidence[] = ['words'];
  if (speakers === 'same') evidence.push('speaker');
  if (restsOnSynonyms(said.ids, ids, tale.vocabulary)) evidence.push('synonyms');
  return { of: said, quote: { ...quote, parts: [clause] }, claims: [quote], score: nats / (nats + even), evidence };
}
