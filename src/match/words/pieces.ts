/**
 * Pieces: a printed word taken apart into the words that it stands for.
 *
 * In: a word as printed. Out: its pieces, folded, each with its place in the
 * print: one for nearly all words, two for "don't", "$3" and "11/6".
 */

import type { Span } from '../../model.ts';
import { acronyms, contractions } from '../lexicon/spellings.ts';
import { respell } from './lexemes.ts';

/** A word cut out of its text, before anything is known of it. */
export interface Piece {
  readonly folded: string;
  /** Where it stands in what is printed, in UTF-16 units. */
  readonly span: Span;
  readonly others: readonly string[];
  readonly possessive: boolean;
}

const apostrophe = /['’ʼ`]/g;
/** The verb's end of a contraction. */
const clitic = /(n't|'(?:re|m|ll|ve|d))$/;
/** Words whose 's is a verb and not a genitive. */
const takesVerb =
  /^(?:it|he|she|that|this|there|here|what|who|where|when|how|let|everybody|everyone|somebody|someone|nobody|one)$/;

/** What the month is folded to, so that it is not the verb. */
export const monthOfMay = 'month-of-may';
const months = `january february march april ${monthOfMay} june july august september october november december`.split(
  ' ',
);
const none: readonly string[] = [];
/** What a share is of, by the number under its line. */
const shares: Readonly<Record<number, string>> = {
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  8: 'eighth',
  10: 'tenth',
};
const shortScales: Readonly<Record<string, string>> = { m: 'million', mn: 'million', k: 'thousand' };
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' };

/** A printed word with what beside it tells how it is to be read. */
export interface Print {
  readonly print: string;
  /** The word printed before it, with nothing or a hyphen between; else null. */
  readonly joined: string | null;
  /** Whether it is said to be a share: "2/3 of". */
  readonly ofWhole: boolean;
}

/** @returns At least one, in order. */
export function pieces({ print, joined, ofWhole }: Print): readonly Piece[] {
  const plain = foldWord(print);
  const whole = { start: 0, end: print.length };
  const piece = (folded: string, span: Span, possessive = false): Piece => ({ folded, span, others: [], possessive });
  const currency = currencies[plain.charAt(0)];
  if (currency) {
    const sign = { start: 0, end: 1 };
    return [piece(plain.slice(1), { start: sign.end, end: whole.end }), piece(currency, sign)];
  }
  const parts = numberPieces({ plain, ofWhole }, whole);
  if (parts) return parts;
  const scale = joined !== null && /\d$/.test(joined) ? shortScales[plain] : undefined;
  if (scale) return [piece(scale, whole)];
  const genitive = plain.endsWith("'s");
  const verb = clitic.exec(plain)?.[1] ?? (genitive && takesVerb.test(plain.slice(0, -2)) ? "'s" : '');
  if (verb !== '' && verb.length < plain.length) return contracted(plain, verb, whole);
  const bare = plain.replace(/'s?$/, '');
  const spelt = (/^(?:\p{Upper}\.?){2,}(?:['’]s)?$/u.test(print) && acronyms[bare]) || respell(bare);
  if (!spelt.includes(' ')) return [piece(spelt.replaceAll("'", ''), whole, genitive)];
  const several = spelt.split(' ');
  const cut = (index: number) => Math.floor((print.length * index) / several.length);
  return several.map((folded, index) => piece(folded, { start: cut(index), end: cut(index + 1) }));
}

/** A number with a sign, a share, or a day of a month, in two; null for any other word. */
function numberPieces(
  { plain, ofWhole }: { readonly plain: string; readonly ofWhole: boolean },
  { start, end }: Span,
): readonly Piece[] | null {
  const two = (first: string, second: string, length: number, between: number) => [
    { folded: first, span: { start, end: start + length }, others: none, possessive: false },
    { folded: second, span: { start: start + length + between, end }, others: none, possessive: false },
  ];
  if (/^[-−]/.test(plain)) return two('minus', plain.slice(1), 1, 0);
  const [, over = '', under = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(plain) ?? [];
  const share = ofWhole ? shares[Number(under)] : undefined;
  if (share) return two(over, over === '1' ? share : `${share}s`, over.length, 1);
  const month = months[Number(over) - 1];
  return month ? two(month, under, over.length, 1) : null;
}

function contracted(plain: string, verb: string, { start, end }: Span): readonly Piece[] {
  const irregular: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' };
  const stem = irregular[plain] ?? plain.slice(0, -verb.length);
  const cut = end - verb.length;
  const [first = '', ...others] = contractions[verb] ?? [];
  return [
    { folded: respell(stem), span: { start, end: cut }, others: [], possessive: false },
    { folded: first, span: { start: cut, end }, others, possessive: false },
  ];
}

/** Lower case, plain letters, straight apostrophes, no full stops in an acronym. */
function foldWord(print: string): string {
  if (/^[a-z]+$/.test(print)) return print;
  const folded = print
    .normalize('NFKD')
    .replace(/[\p{M}[\]]/gu, '')
    .toLowerCase()
    .replace(apostrophe, "'")
    .replace(/(?<=\d)\s(?=\d{3})/g, '');
  return /^(?:\p{Alpha}\.)+$/u.test(folded) ? folded.replaceAll('.', '') : folded;
}
