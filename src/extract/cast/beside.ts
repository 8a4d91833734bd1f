/**
 * Beside: noun phrases that stand beside a name and mean its bearer.
 *
 * In: an article's words, names and noun phrases. Out: for each such phrase
 * its bearer: "Kremlin spokesman Dmitry Peskov", "Ana Ruiz, the mayor", "the
 * port operator, Vale Terminals", through a chain of several too.
 */

import { determiners } from '../lexicon/function-words.ts';
import { isInitials, isPossessive, type Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import type { NounPhrase } from './nouns.ts';
import { vague } from './offices.ts';
import type { Reference, Scene } from './reference.ts';

export function besides({ words, named, phrases }: Scene): ReadonlyMap<NounPhrase, Figure> {
  const byFirst = new Map(named.map((mention) => [mention.first, mention]));
  const byLast = new Map(named.map((mention) => [mention.last, mention]));
  const found = new Map<NounPhrase, Figure>();
  const starts = new Map<number, Figure>();
  for (const phrase of [...phrases].reverse()) {
    if (phrase.plural || phrase.class === 'text') continue;
    const companion = before(phrase, words, byLast) ?? after(phrase, words, byFirst);
    const fits = companion && (phrase.class === 'body' ? isBody(companion, phrase, words) : isBearer(companion));
    const figure = fits ? companion.figure : chained(phrase, words, starts);
    if (!figure) continue;
    found.set(phrase, figure);
    if (!companion || companion.first > phrase.last) starts.set(phrase.first, figure);
  }
  return found;
}

const isBearer = ({ figure }: Reference) => figure !== null && figure.kind !== 'body';

/** "the port operator, Vale Terminals, said": a comma or two name words. "VTN, the network that" */
function isBody({ figure, first, last }: Reference, phrase: NounPhrase, words: readonly Token[]): boolean {
  if (!figure || figure.kind === 'person' || /^(?:of|in|at)$/.test(words[phrase.head + 1]?.lower ?? '')) return false;
  if (last === phrase.first - 2)
    return words[first - 1]?.lower !== 'in' && (figure.kind === 'body' || isLong(words, first, last));
  const apart = words[phrase.last + 1]?.text === ',' && first === phrase.last + 2;
  return phrase.last < first && (apart ? closes(words, last) : figure.words.length > 1);
}

/** A name of several words, or one in capitals: no surname. */
function isLong(words: readonly Token[], first: number, last: number): boolean {
  return last > first || isInitials(words[first]?.text ?? '');
}

function closes(words: readonly Token[], last: number): boolean {
  return /^[,.]$/.test(words[last + 1]?.text ?? '.');
}

/** "A former judge, now a lawyer in Vale, Ana Ruiz,": the next phrase's bearer. */
function chained({ class: kind, last }: NounPhrase, words: readonly Token[], starts: ReadonlyMap<number, Figure>) {
  if (words[last + 1]?.text !== ',' || kind === 'body') return undefined;
  const next = /^(?:now|currently|formerly|once)$/.test(words[last + 2]?.lower ?? '') ? last + 3 : last + 2;
  return starts.get(next);
}

/** "Ana Ruiz, the mayor", "Ana Ruiz is the mayor", "Ana Ruiz, who was mayor". */
function before(
  phrase: NounPhrase,
  words: readonly Token[],
  byLast: ReadonlyMap<number, Reference>,
): Reference | undefined {
  const { first } = phrase;
  const lead = (back: number) => words[first - back]?.lower ?? '';
  const isCopula = (lower: string) => /^(?:is|was|are|were)$/.test(lower);
  if (isCopula(lead(1)) && lead(2) === 'who') return byLast.get(first - (lead(3) === ',' ? 4 : 3));
  if (isCopula(lead(1))) return byLast.get(first - 2);
  if (lead(1) === ',') return endsApposition(phrase, words) ? byLast.get(first - 2) : undefined;
  return determiners.has(words[first]?.lower ?? '') && !vague.has(phrase.class) ? byLast.get(first - 1) : undefined;
}

function endsApposition({ last, first }: NounPhrase, words: readonly Token[]): boolean {
  return (
    /^(?:[,.;)]|who|whose|that|which)$/.test(words[last + 1]?.text ?? '.') &&
    !/^(?:and|or)$/.test(words[first - 2]?.lower ?? '')
  );
}

/** "Kremlin spokesman Dmitry Peskov", "a spokesman for the port, Ana Ruiz,". */
function after(
  phrase: NounPhrase,
  words: readonly Token[],
  byFirst: ReadonlyMap<number, Reference>,
): Reference | undefined {
  const direct = byFirst.get(phrase.last + 1) ?? byFirst.get(phrase.head + 1);
  if (direct) return words[direct.first]?.sentence === words[phrase.head]?.sentence ? direct : undefined;
  if (words[phrase.last + 1]?.text !== ',') return undefined;
  const next = byFirst.get(phrase.last + 2);
  const close = next && /^[,.]$/.test(words[next.last + 1]?.text ?? '.');
  const fits = next && (phrase.class === 'body' ? next.figure?.kind !== 'person' : isPersonal(next, phrase));
  return next && (close || phrase.definite) && !isPossessive(words[next.last + 1]) && fits ? next : undefined;
}

/** A person, a name of two words beside a noun that only persons bear, or a first name beside one of the family. */
function isPersonal({ figure }: Reference, phrase: NounPhrase): boolean {
  if (figure?.kind === 'person') return true;
  if (figure?.kind !== 'unknown') return false;
  return phrase.class === 'kin' || (figure.words.length > 1 && !vague.has(phrase.class));
}
