/**
 * Names: finds where an article names people and bodies.
 *
 * In: its tokens. Out: runs of capitalised words, cut into the titles before a
 * name and the name itself, with what speaks for a person or a body. Which
 * runs are the same person is for `people.ts` to say.
 */

import type { Span } from '../../model.ts';
import { cueVerb } from '../lexicon/cues.ts';
import { isFunctionWord, openers, times } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { bodyWords, peoples, places } from '../lexicon/places.ts';
import { titles } from '../lexicon/roles.ts';
import { isCapital, isInitials, isLarge, isPossessive, isSmall, isWord, type Token } from '../text/tokens.ts';
import { isBearer, type Kind, kindOf } from './name-kinds.ts';
import { nameStart, suffix } from './name-titles.ts';

export interface NameRun extends Span {
  /** Tokens `[first, last]`, titles included. */
  readonly first: number;
  readonly last: number;
  /** First token of the name proper; `last + 1` when all are titles. */
  readonly name: number;
  readonly kind: Kind;
  /** The name proper, one space between words. */
  readonly words: readonly string[];
  /** Titles, affiliations and other words before the name, in lower case. */
  readonly lead: readonly string[];
  /** Whether it stands where a place does: after "in" or "near". */
  readonly placed: boolean;
}

const particles = new Set(
  'al el de la le van von der den del della di da dos du bin ibn ben bint ter ten af zu y'.split(' '),
);
const joinable = new Set(
  'department ministry bank university college secretary chancellor speaker house office bureau committee commission council conference league institute center centre school board church association society union bishop archbishop duke prince chairman chamber court church federation academy city state daughters sons joint code treaty convention'.split(
    ' ',
  ),
);
/** Honours, offices and degrees after a name, no part of it. */
const honour = /^(?:KC|QC|SC|OBE|MBE|CBE|DBE|KBE|MP|MSP|MEP|MLA|TD|JP|FRS|RN|CPA)$/;

/** @param tokens Of the whole article. */
export function names(tokens: readonly Token[]): readonly NameRun[] {
  const usual: Usual = { small: new Set(), capital: new Set() };
  tokens.forEach((token, index) => {
    if (isSmall(token)) usual.small.add(token.lower);
    else if (isCapital(token) && !startsSentence(tokens, index)) usual.capital.add(token.lower);
  });
  const headlines = shouted(tokens);
  const found: NameRun[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (headlines.has(tokens[index]?.sentence ?? -1) || !opens(tokens, index, usual)) continue;
    const last = parted(tokens, index, extent(tokens, index));
    const run = asRun(tokens, index === last ? particlesBefore(tokens, index) : index, last);
    if (run) found.push(run);
    index = last;
  }
  return found;
}

/** Where a place or a body ends and a name begins: "attorney for the District of Vale Ana Ruiz". */
function parted(tokens: readonly Token[], first: number, last: number): number {
  if (first === last) return last;
  const body = bodyEnd(tokens, first, last);
  if (body !== undefined || !/^(?:of|for|in|at)$/.test(tokens[first - 1]?.lower ?? '')) return body ?? last;
  const given = tokens.slice(first + 1, last).findIndex(({ lower }) => givenNames.has(lower));
  return given < 0 || titles.has(tokens[first + given]?.lower ?? '') ? last : first + given;
}

/** Titles by which people are addressed: no office of the body before them. */
const addresses = /^(?:rep|sen|gov|dr|prof|mr|mrs|ms|sir|dame|judge|justice|gen|col|capt|lt|sgt|adm|rev)\.?$/;

/** In "chairman of the Port Committee Rep. Ana Ruiz" the last word of the committee. */
function bodyEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[first - 1]?.lower !== 'the' || !/^(?:of|for|in|at)$/.test(tokens[first - 2]?.lower ?? ''))
    return undefined;
  for (let index = first + 1; index < last; index++) {
    const isPerson = addresses.test(tokens[index]?.lower ?? '');
    if (isPerson && bodyWords.has(tokens[index - 1]?.lower ?? '')) return index - 1;
  }
  return undefined;
}

/** Back over the particles before a surname: to "von" in "von der Berg". */
function particlesBefore(tokens: readonly Token[], index: number): number {
  let first = index;
  while (index - first < 3 && particles.has(tokens[first - 1]?.lower ?? '') && joins(tokens, first - 1)) first--;
  return first;
}

/** Words that the article writes small, and that it writes with a capital inside sentences. */
interface Usual {
  readonly small: Set<string>;
  readonly capital: Set<string>;
}

/** Sentences set in capitals throughout, where a capital says nothing. */
function shouted(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let [long, capital, ended] = [0, 0, false];
  tokens.forEach((token, index) => {
    const { sentence, text } = token;
    if (!isWord(token)) ended ||= /^[.!?]$/.test(text);
    else {
      ended = false;
      if (text.length > 3 && /^\p{Alpha}{4}/u.test(text)) {
        long++;
        if (isLarge(token)) capital++;
      }
    }
    if (tokens[index + 1]?.sentence === sentence) return;
    if (!ended && long >= 4 && capital >= 0.8 * long) found.add(sentence);
    [long, capital, ended] = [0, 0, false];
  });
  return found;
}

function opens(tokens: readonly Token[], index: number, { small, capital }: Usual): boolean {
  const token = tokens[index];
  if (!token || !isNameWord(token, tokens[index + 1])) return token?.text === 'US' || token?.text === 'IT';
  if (!startsSentence(tokens, index)) return true;
  const next = tokens[index + 1];
  const proper = givenNames.has(token.lower) || titles.has(token.lower) || peoples.has(token.lower);
  if (proper && isCapital(next)) return true;
  if (openers.has(token.lower) || small.has(token.lower)) return false;
  // Two such words are soon a headline.
  if (isInitials(token.text) && !isInitials(next?.text ?? '')) return true;
  if (particles.has(next?.lower ?? '') && stride(tokens, index, index) > 0) return true;
  const speaks = cueVerb(next?.lower ?? '')?.class === 'say';
  return speaks || capital.has(token.lower) || places.has(token.lower) || isCapital(next) || isPossessive(next);
}

/** A capitalised word that is no function word and no day or month. */
function isNameWord(token: Token, next: Token | undefined): boolean {
  if (!isCapital(token) || isFunctionWord(token.lower)) return false;
  if (/^(?:i|we|you|it|he|she|they|that)'/.test(token.lower) || /^\p{Upper}-\p{Lower}/u.test(token.text)) return false;
  return !times.has(token.lower) || (givenNames.has(token.lower) && isCapital(next));
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.sentence !== tokens[index]?.sentence || /^["“”‘'’(:—–-]+$/.test(before.text);
}

/** Whether the token after `index` follows in the same sentence, a space or nothing between. */
function joins(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return !!token && !!next && token.sentence === next.sentence && next.start - token.end <= 2;
}

/** The last token of the run that begins at `index`. */
function extent(tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    if (!joins(tokens, last)) return last;
    const step = stride(tokens, last, index);
    if (step === 0) return last;
    last += step;
  }
}

/** How many tokens the run goes on by after `last`: 0 when it ends. */
function stride(tokens: readonly Token[], last: number, first: number): number {
  const [next, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (!next) return 0;
  const isName = (token: Token | undefined) => token !== undefined && isNameWord(token, undefined);
  if (isName(next)) return 1;
  if (suffix.test(next.lower) || (/^Nos?\.$/.test(tokens[last]?.text ?? '') && /^\d/.test(next.text))) return 1;
  if (next.text === ',' && suffix.test(second?.lower ?? '') && /^[JS]r/.test(second?.text ?? '')) return 2;
  if (next.text === '&' && isName(second)) return 2;
  if (particles.has(next.lower) && isName(second)) return 2;
  if (particles.has(next.lower) && particles.has(second?.lower ?? '') && isName(third)) return 3;
  if (/^["“]$/.test(next.text) && isName(second) && /^["”]$/.test(third?.text ?? '') && isName(tokens[last + 4]))
    return 4;
  return strideOfBody(tokens, last, first);
}

const offices = /^(?:department|committee|commission|administration|services?|agency|ministry|bank|association)$/;

/** "Department of Trade", "Bank of the North", "Health and Human Services" after an "of". */
function strideOfBody(tokens: readonly Token[], last: number, first: number): number {
  const [next, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  const isName = (token: Token | undefined) => token !== undefined && isNameWord(token, undefined);
  if (next?.lower === 'and' && isName(second) && tokens[first - 1]?.lower === 'the') {
    for (let index = last + 2; index < last + 7 && isName(tokens[index]); index++) {
      if (offices.test(tokens[index]?.lower ?? '')) return index - last;
    }
  }
  const inBody = tokens.slice(first, last + 1).some(({ lower }) => joinable.has(lower));
  if (!next || !inBody || !/^(?:of|for|on|and)$/.test(next.lower)) return 0;
  if (isName(second) && (next.lower !== 'and' || tokens.slice(first, last + 1).some(({ lower }) => lower === 'of')))
    return 2;
  return next.lower !== 'and' && second?.lower === 'the' && isName(third) ? 3 : 0;
}

function asRun(tokens: readonly Token[], first: number, last: number): NameRun | undefined {
  const [opening, closing] = [tokens[first], tokens[last]];
  if (!opening || !closing) return undefined;
  const isBody = bodyWords.has(closing.lower) && !titles.has(closing.lower) && !endsWithBearer(tokens, first, last);
  const name = isBody ? first : nameStart(tokens, first, last);
  const proper = bare(tokens.slice(name, last + 1).filter(({ text }) => !/^["“”,]$/.test(text)));
  const lead = tokens.slice(first, name).map(({ lower }) => lower.replace(/\.$/, ''));
  const words = proper.map(({ text }) => text);
  return {
    start: opening.start,
    end: closing.end,
    first,
    last,
    name,
    words,
    lead,
    kind: kindOf(tokens, first, proper, lead),
    placed: /^(?:in|near|outside|across|throughout)$/.test(tokens[first - 1]?.lower ?? ''),
  };
}

function endsWithBearer(tokens: readonly Token[], first: number, last: number): boolean {
  if (last === first) return false;
  const pair = tokens.slice(last - 1, last + 1).map(({ lower }) => lower);
  return isBearer(tokens, last - 1, pair);
}

/** A first name and a surname without the honours after them. */
function bare(proper: readonly Token[]): readonly Token[] {
  let count = proper.length;
  while (count > 2 && honour.test(proper[count - 1]?.text ?? '')) count--;
  return count < proper.length ? proper.slice(0, count) : proper;
}
