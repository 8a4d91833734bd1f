/**
 * Reports: which of a speaker's quotes a reported clause renders in other words.
 *
 * In: one story, and the renditions that words alone gave. Out: for other
 * reported speech the quote of the same speaker, or of one who may be the same,
 * that shares with it what hardly anything else in the story says. That a
 * speaker is reported to say something speaks for one of the few things quoted
 * of him elsewhere; a rare word or two decide which. What he is quoted with in
 * the very next sentence is most often what the report sums up.
 */

import type { Evidence, Quote } from '../../model.ts';
import { buckets } from '../buckets.ts';
import { type Standing, standing } from '../stories/standing.ts';
import type { Tale } from '../stories/tale.ts';
import { restsOnSynonyms } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Again, isApart, utterances } from './again.ts';
import { leads } from './leads.ts';
import type { Said } from './passage.ts';
import { idsOf, overlap } from './passages.ts';
import { rarity } from './rarity.ts';
import type { Rendition } from './rendition.ts';
import type { Stretch } from './stretches.ts';
import { type Telling, tellings } from './tellings.ts';

interface Least {
  readonly nats: number;
  /** Words that tell. */
  readonly words: number;
  /** Whose utterances are counted: the more there are, the more nats are needed. */
  readonly among: readonly Own['speakers'][];
}

/** Least nats and words that tell, by how the speakers stand to each other. */
const least: Readonly<Record<Own['speakers'], Least>> = {
  same: { nats: 3, words: 1, among: ['same'] },
  alike: { nats: 3, words: 1, among: ['same', 'alike'] },
  nameless: { nats: 9, words: 2, among: ['same', 'alike', 'nameless'] },
};
/** Utterances that are counted beside those that are quoted: some, nobody quotes. */
const fewest = 2;
/** By how many nats the best of several utterances must exceed the next, beyond what each needs. */
const ahead = 0.5;

/** A quote of a speaker who may be the one reported. */
interface Own {
  readonly said: Said;
  readonly speakers: Exclude<Standing, 'different'>;
}

/** A quote that may be rendered, and what speaks for it. */
interface Candidate extends Own, Telling {
  /** By how many nats it tells more than it needs to. */
  readonly beyond: number;
}

/**
 * @param unmarked The stretches of the story.
 * @param found What is rendered already: nothing is said of it again.
 */
export function reports(tale: Tale, unmarked: readonly Stretch[], found: readonly Rendition[]): readonly Rendition[] {
  const taken = buckets(found, ({ quote }) => quote.article);
  const isTaken = ({ layout, spans }: Stretch) =>
    taken
      .get(layout.article)
      ?.some(({ quote }) => quote.parts.some((part) => spans.some((span) => overlap(part, span) > 0))) ?? false;
  const open = unmarked.flatMap((stretch): Reported[] =>
    stretch.quote && !isTaken(stretch) ? [{ ...stretch, quote: stretch.quote }] : [],
  );
  if (open.length === 0) return [];
  const rendered = rendering(tale);
  const ownOf = ownQuotes(tale);
  const renditions = new Map<Reported, Rendition | null>();
  // What is reported of one speaker is asked of the same quotes.
  for (const [name, own] of buckets(open, ({ quote }) => quote.speaker.name)) {
    const quotes = ownOf(name);
    for (const stretch of own) renditions.set(stretch, rendered(stretch, quotes));
  }
  return open.flatMap((stretch) => renditions.get(stretch) ?? []);
}

/** Reported speech that renders nothing yet. */
interface Reported extends Stretch {
  readonly quote: Quote;
}

/** @returns For a speaker's name the quotes of whoever may be the same. */
function ownQuotes(tale: Tale): (name: string | null) => readonly Own[] {
  const marked = tale.layouts.flatMap((layout) => layout.marked);
  const speakers = [...buckets(marked, ({ quote }) => quote.speaker.name)];
  return (name) =>
    speakers.flatMap(([one, all]): readonly Own[] => {
      const found = standing(one, name, tale);
      return found === 'different' ? [] : all.map((said) => ({ said, speakers: found }));
    });
}

/** @returns What a stretch renders of some quotes; null for nothing. */
function rendering(tale: Tale): (stretch: Reported, quotes: readonly Own[]) => Rendition | null {
  const { layouts, vocabulary } = tale;
  const again = utterances(
    layouts.flatMap(({ marked }) => marked),
    vocabulary,
  );
  const tell = tellings(vocabulary, rarity(layouts, vocabulary));
  const ledUpTo = leads(layouts);
  return (stretch, quotes) => {
    const { quote } = stretch;
    const own = quotes.filter(({ said }) => said.article !== stretch.article);
    const needed = needs(own, again);
    const next = ledUpTo(stretch);
    const led =
      next && !denies(quote, vocabulary) && standing(next.quote.speaker.name, quote.speaker.name, tale) === 'same'
        ? again(next)
        : null;
    const beyond = ({ said, speakers }: Own, { nats, words, isTurned }: Telling) => {
      // Whatever speaks for it more than against it is enough for the quote it leads up to.
      if (led?.has(said) && !isTurned) return nats;
      return words >= least[speakers].words ? nats - needed[speakers] : Number.NEGATIVE_INFINITY;
    };
    const tellOf = tell(stretch);
    const told = own
      .map((one): Candidate => {
        const telling = tellOf(one.said, again(one.said));
        return { ...one, ...telling, beyond: beyond(one, telling) };
      })
      .sort((a, b) => b.beyond - a.beyond || b.nats - a.nats || b.said.weight - a.said.weight);
    const [best] = told;
    if (!best || best.nats <= 0 || best.beyond < 0) return null;
    const of = again(best.said);
    const rival = told.find(({ said }) => isApart(again(said), of))?.beyond ?? Number.NEGATIVE_INFINITY;
    return best.beyond < rival + ahead || [...of].some((said) => isInside(said, stretch))
      ? null
      : made(stretch, best, tale);
  };
}

/** Whether what is reported is what its speaker does not say: "denied that the ferry leaked". */
function denies({ article, cue }: Quote, { read, lexeme }: Vocabulary): boolean {
  return [...read(cue ? article.text.slice(cue.start, cue.end) : '').ids].some((id) => lexeme(id)?.negation === 'deny');
}

/** By how the speakers stand, how many nats a report needs: the more utterances it may render, the more. */
function needs(own: readonly Own[], again: Again): Readonly<Record<Own['speakers'], number>> {
  const count = { same: 0, alike: 0, nameless: 0 };
  for (const { said, speakers } of own) count[speakers] += 1 / again(said).size;
  const several = (standing: Own['speakers']) =>
    Math.log(least[standing].among.reduce((sum, one) => sum + count[one], fewest));
  return {
    same: least.same.nats + several('same'),
    alike: least.alike.nats + several('alike'),
    nameless: least.nameless.nats + several('nameless'),
  };
}

/** Whether a quote in marks stands in the reported words: what is around it renders no more of the utterance than it does. */
function isInside({ article, spans }: Said, { article: own, quote }: Stretch): boolean {
  return article === own && spans.some((span) => quote?.parts.some((part) => overlap(part, span) > 0));
}

/** Nats at which a report is as likely a rendition as not, as shown by its score. */
const even = 4;

function made(stretch: Reported, { said, nats, clause, speakers }: Candidate, tale: Tale): Rendition {
  const { quote } = stretch;
  const ids = idsOf(stretch.layout.words, clause, stretch.layout.article.text);
  const evidence: Evidence[] = ['words'];
  if (speakers === 'same') evidence.push('speaker');
  if (restsOnSynonyms(said.ids, ids, tale.vocabulary)) evidence.push('synonyms');
  return { of: said, quote: { ...quote, parts: [clause] }, claims: [quote], score: nats / (nats + even), evidence };
}
