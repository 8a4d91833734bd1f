/**
 * Quotes: an invented archive of any size with known truth, the same for the same seed.
 *
 * Stories follow each other in time. Each has its names and rare words, its
 * speakers and what they said; its articles, by several outlets over a few
 * days, give a share of that, each in its own way. Half of what is said only
 * one article has. Some statements are given again in later stories, and some
 * stock phrases are everybody's. Knows no matching.
 */

import { randoms } from './corpus.ts';
import { type Language, language } from './language.ts';
import { mutated } from './mutations.ts';

/** A quote as `extract` gives it, without its article's text. */
export interface Given {
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  /** Null where the article does not say. */
  readonly speaker: string | null;
  /** Number of what it renders: two quotes with one number are one utterance. */
  readonly truth: number;
}

export interface GivenArticle {
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly quotes: readonly Given[];
}

type Random = () => number;

interface Statement {
  readonly words: readonly string[];
  readonly speaker: string;
  readonly truth: number;
  /** Whether only one article has it. */
  readonly isLone: boolean;
}

const outlets = 60;
/** Stories that begin in a day. */
const storiesADay = 12;
/** How often a statement of an earlier story is given again, and a stock phrase that is nobody's, among those of a story. */
const [again, stock] = [0.02, 0.02];
/** Of all statements how many are fragments of one to three words, and how many only one article has. */
const [fragments, lone] = [0.15, 0.6];
/** How often an article does not say who spoke. */
const nameless = 0.12;

/** @yields Articles with their quotes until there are `count` quotes or a few more. */
export function* quoteArchive(count: number, seed = 1): Generator<GivenArticle> {
  const random = randoms(seed);
  const own = language(random);
  const state: State = { random, language: own, said: [], phrases: [], truths: 0 };
  for (let made = 0, story = 0; made < count; story++) {
    for (const article of articlesOf(story, state)) {
      made += article.quotes.length;
      yield article;
    }
  }
}

interface State {
  readonly random: Random;
  readonly language: Language;
  /** Statements of earlier stories that may be given again. */
  readonly said: Statement[];
  readonly phrases: string[][];
  truths: number;
}

function articlesOf(story: number, state: State): readonly GivenArticle[] {
  const { random } = state;
  const count = 1 + Math.floor(9 * random() ** 2);
  const statements = statementsOf(state, 4 + Math.floor(10 * random()));
  const carriers = Array.from({ length: count }, () => ({
    outlet: `Outlet ${1 + Math.floor(outlets * random())}`,
    published: dayOf(Math.floor(story / storiesADay) + Math.floor(4 * random() ** 2)),
    quotes: [] as Given[],
  }));
  for (const statement of statements) {
    const first = Math.floor(random() * count);
    for (const [index, { quotes }] of carriers.entries()) {
      const has = index === first || (!statement.isLone && random() < 0.45);
      if (has) quotes.push(given(statement, index === first, state));
    }
  }
  return carriers.filter(({ quotes }) => quotes.length > 0);
}

function statementsOf(state: State, count: number): readonly Statement[] {
  const { random, language: own, said, phrases } = state;
  const speakers = Array.from({ length: 1 + Math.floor(4 * random()) }, () => `${named(own)} ${named(own)}`);
  const topic = [
    ...speakers.flatMap((name) => name.split(' ').slice(1)),
    ...Array.from({ length: 14 }, own.rare),
    ...Array.from({ length: 12 }, own.word),
  ];
  return Array.from({ length: count }, (): Statement => {
    const kind = random();
    const speaker = speakers[Math.floor(random() * speakers.length)] ?? '';
    const old = said[Math.floor(random() * said.length)];
    if (kind < again && old) return { ...old, isLone: false };
    const isLone = random() < lone;
    const truth = state.truths++;
    if (kind < again + stock) return { words: phrase(phrases, state), speaker, truth, isLone: true };
    const words = own.sentence(random() < fragments ? 1 + Math.floor(3 * random()) : lengthOf(random), topic);
    const made = { words, speaker, truth, isLone };
    if (random() < 0.1) said[said.length < 400 ? said.length : Math.floor(400 * random())] = made;
    return made;
  });
}

/** A phrase that many people use, each for a thing of their own. */
function phrase(phrases: string[][], { random, language: own }: State): readonly string[] {
  const known = phrases[Math.floor(random() * 300)];
  if (known) return known;
  const fresh = own.sentence(3 + Math.floor(5 * random()), []);
  phrases.push(fresh);
  return fresh;
}

function given({ words, speaker, truth }: Statement, isFirst: boolean, { random, language: own }: State): Given {
  const { words: printed, kind } = isFirst ? { words, kind: 'direct' as const } : mutated(words, own, random);
  const text = printed.join(' ');
  const surname = speaker.split(' ').at(-1) ?? speaker;
  const name = random() < nameless ? null : random() < 0.4 ? surname : speaker;
  return {
    text: kind === 'direct' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : text,
    kind,
    speaker: name,
    truth,
  };
}

function named({ rare }: Language): string {
  const word = rare();
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Words of a quote: a median of 13, one in ten of 34 or more; at least 4 and at most 90. */
function lengthOf(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  return Math.round(Math.min(90, Math.max(4, 13 * Math.exp(0.75 * normal))));
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
}
