/**
 * Tellings: how much the words of a reported clause tell of its rendering a quote, in nats.
 *
 * In: a story's words and how rare each is there. Out: for a stretch and a quote
 * the clauses that tell most, and how much. A word that the quote has too is
 * evidence, the more, the less likely it stands there by chance; each that it
 * lacks is evidence against, and so is a negation that one side alone has.
 */

import type { Quote, Span } from '../../model.ts';
import { fragmentWords } from '../fragments.ts';
import { sameRoot } from '../vocabulary/meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Clause, widened } from './clauses.ts';
import { asks, isAsked, onlyNames, turns } from './doubts.ts';
import type { Said } from './passage.ts';
import { idsOf } from './passages.ts';
import type { Rarity } from './rarity.ts';
import { reach, type Stretch } from './stretches.ts';

export interface Telling {
  readonly nats: number;
  /** Words that are evidence, not noise. */
  readonly words: number;
  /** The clauses of the stretch that tell it. */
  readonly clause: Span;
  /** Whether one side alone negates a word of it. */
  readonly isTurned: boolean;
}

/** How likely a word of what is reported stands in the quote that it renders. */
const kept = 0.5;
/** What a word without a counterpart tells against. */
const strange = Math.log(1 - kept);
/** Most that one word can tell, in nats: what is rare in a story may still be there by chance. */
const mostOfOne = 6;
/** Nats from which on a word is evidence. */
const evident = 1;
/** What it tells that one side alone negates a word, and that a report only names something. */
const [turned, named] = [-8, -2];
/** What it tells that both ask something. */
const asked = 2;

/** @param like The quotes of one utterance, the quote among them: what one of them has, it has. */
export type Tell = (quote: Said, like: ReadonlySet<Said>) => Telling;

/** @returns For each stretch what it tells of quotes. */
export function tellings(vocabulary: Vocabulary, rare: Rarity): (stretch: Stretch) => Tell {
  const known = new Map<ReadonlySet<Said>, readonly number[]>();
  const wordsOf = (quote: Said, like: ReadonlySet<Said>): readonly number[] => {
    if (quote.ids.length <= fragmentWords) return quote.ids;
    const words = known.get(like) ?? [...new Set([...like].flatMap(({ ids }) => ids))];
    known.set(like, words);
    return words;
  };
  return (stretch) => {
    const { layout, clauses } = stretch;
    const { text } = layout.article;
    const within = { from: clauses[0]?.from ?? 0, to: clauses.at(-1)?.to ?? 0 };
    const informing = informingIn(stretch, vocabulary);
    const asked = informing.flatMap(({ ids }) => ids);
    return (quote, like) => {
      const ids = wordsOf(quote, like);
      const likest = likestOf(asked, ids, vocabulary);
      const holding = (id: number) => [...like].filter((one) => one.ids.includes(id)).length;
      const worth = (id: number) => gain(id, likest.get(id), { rare, holding, words: ids.length });
      const best = heaviest(informing, { vocabulary, worth });
      if (!best) return nothing(stretch);
      const { from, to } = widened(best, within, { words: layout.words, text });
      const clause = { start: layout.words.starts[from] ?? 0, end: layout.words.ends[to - 1] ?? 0 };
      if (goesOnInMarks(text, clause.end)) return nothing(stretch);
      const isTurned = turns(idsOf(layout.words, clause, text), quote.ids, vocabulary);
      const nats =
        best.nats +
        (isTurned ? turned : 0) +
        (stretch.quote && onlyNames(stretch.quote) ? named : 0) +
        question(stretch, quote.quote);
      return { nats, words: best.words, clause, isTurned };
    };
  };
}

function nothing(stretch: Stretch): Telling {
  return { nats: 0, words: 0, clause: reach(stretch), isTurned: false };
}

/** What questions tell: one is not reported of what asks nothing. */
function question({ quote }: Stretch, of: Quote): number {
  if (!quote || !isAsked(quote)) return 0;
  return asks(of) ? asked : Number.NEGATIVE_INFINITY;
}

/** A clause and its words that say something, in order. */
interface Informing extends Clause {
  readonly ids: readonly number[];
}

/** The clauses of a stretch with what they say, but for what is in marks of another's. */
function informingIn({ clauses, layout, spans }: Stretch, { lexeme }: Vocabulary): readonly Informing[] {
  const { ids, starts } = layout.words;
  const marks = spans.flatMap((span) => inMarks(layout.article.text, span));
  const isAnothers = (at: number) => marks.some(({ start, end }) => start < at && at < end);
  return clauses.map(({ from, to }) => {
    const own: number[] = [];
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? 0;
      if (lexeme(id)?.functional === false && !isAnothers(starts[at] ?? 0)) own.push(id);
    }
    return { from, to, ids: own };
  });
}

interface Worth {
  readonly vocabulary: Vocabulary;
  readonly worth: (id: number) => number;
}

/** Clauses and what they come to. */
interface Sum extends Clause {
  readonly nats: number;
  readonly words: number;
}

/** The clauses, one after another, whose words together tell most; each word counts once. @returns null where none tells anything. */
function heaviest(clauses: readonly Informing[], { vocabulary, worth }: Worth): Sum | null {
  let best: Sum | null = null;
  let open = { from: 0, nats: 0, words: 0, told: new Set<number>() };
  for (const { from, to, ids } of clauses) {
    if (open.nats <= 0) open = { from, nats: 0, words: 0, told: new Set() };
    for (const id of ids) {
      const root = vocabulary.root(id);
      if (open.told.has(root)) continue;
      open.told.add(root);
      const own = worth(id);
      open.nats += own > 0 ? own : strange;
      if (own >= evident) open.words++;
    }
    if (open.nats > (best?.nats ?? 0)) best = { from: open.from, to, nats: open.nats, words: open.words };
  }
  return best;
}

/** What stands in quotation marks inside a stretch: a slogan or a name, that anybody may use. */
function inMarks(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/["“][^"“”]*["”]/g)].map(({ 0: whole, index }) => ({
    start: start + index,
    end: start + index + whole.length,
  }));
}

/** Whether what is said goes on in quotation marks: "he has begun “to mend the fence”". */
function goesOnInMarks(text: string, end: number): boolean {
  return /^\s?["“]/.test(text.slice(end, end + 2));
}

/** One of some words, and how alike a word is to it. */
interface Likest {
  readonly id: number;
  readonly alike: number;
}

/** For words that have their like among others the likest of those, of several the first. */
function likestOf(
  asked: readonly number[],
  words: readonly number[],
  { counterparts }: Vocabulary,
): ReadonlyMap<number, Likest> {
  const likest = new Map<number, Likest>();
  const found = counterparts.in(asked);
  for (const id of words)
    for (let at = found.from(id); at < found.to(id); at++) {
      const [own, alike] = [asked[found.place(at)] ?? -1, found.alike(at)];
      if (alike > (likest.get(own)?.alike ?? 0)) likest.set(own, { id, alike });
    }
  return likest;
}

interface Means {
  readonly rare: Rarity;
  /** How many quotes of the utterance have a word. */
  readonly holding: (id: number) => number;
  /** How many words there are. */
  readonly words: number;
}

/** What a word tells of some words among which one like it may be: 0 where none is, or where it says nothing. */
function gain(id: number, likest: Likest | undefined, { rare, holding, words }: Means): number {
  if (!likest) return 0;
  const { alike } = likest;
  // That the report and the quotes have it says nothing of how common it is.
  const without = holding(likest.id) + 1;
  const chance = alike >= sameRoot ? rare.ofRoot(id, without) : rare.ofKin(id, without);
  const here = 1 - (1 - chance) ** Math.max(1, words / rare.sentence);
  return Math.max(0, Math.min(mostOfOne, alike * Math.log(kept / here)));
}
