/**
 * Occasion: when, in what setting, to whom and after what question an article says that a quote was said.
 *
 * In: a quote. Out: what the sentence of its cue says of that, and nothing of
 * what the article says elsewhere. What stands in the quote itself is never looked at.
 */

import type { Quote } from '../model.ts';

/** Words that tell one side of an occasion, and what they come to. */
export interface Told {
  readonly text: string;
  readonly key: string;
}

/** A side that the article does not tell is absent. */
export interface Occasion {
  /** Key: the number of the day, from 0 for Sunday. */
  readonly day?: Told;
  /** Key: a class of settings, such as `court`. */
  readonly setting?: Told;
  /** Key: the name of a person or of an outlet. */
  readonly addressee?: Told;
  /** Key: what was asked about, as printed. */
  readonly question?: Told;
}

/** Characters of the cue's sentence that are looked at on either side of the cue. */
const reach = 240;
/** Stands for each character of the quote's own words. */
const mask = '\uE000';

/** Occasions of quotes, as long as they are known: a base is held against each of its variants. */
const known = new WeakMap<Quote, Occasion>();

export function occasionOf(quote: Quote): Occasion {
  const found = known.get(quote) ?? occasionIn(sentenceOf(quote));
  known.set(quote, found);
  return found;
}

function occasionIn({ before, cue, after }: Sentence): Occasion {
  const chain = opening(after);
  const setting = settingIn(cue + chain) ?? settingIn(leading(before));
  const day = dayIn(chain) ?? dayIn(leading(before));
  const addressee = addresseeIn(cue + after);
  const question = questionIn(before + cue) ?? questionIn(after);
  return {
    ...(day && { day }),
    ...(setting && { setting }),
    ...(addressee && { addressee }),
    ...(question && { question }),
  };
}

interface Sentence {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
}

/** The cue's sentence, the quote's own words masked; empty where there is no cue. */
function sentenceOf({ article, parts, cue }: Quote): Sentence {
  if (!cue) return { before: '', cue: '', after: '' };
  const [from, to] = [Math.max(0, cue.start - reach), Math.min(article.text.length, cue.end + reach)];
  const units = article.text.slice(from, to).split('');
  for (const { start, end } of parts)
    units.fill(mask, Math.max(0, start - from), Math.max(0, Math.min(end, to) - from));
  const text = units.join('');
  const [before, after] = [text.slice(0, cue.start - from), text.slice(cue.end - from)];
  return {
    before: before.slice((before.match(/^[\s\S]*(?:[.!?]["'”’)]*\s|\n)/)?.[0] ?? '').length),
    cue: article.text.slice(cue.start, cue.end),
    after: after.slice(0, after.search(/[.!?](?:["'”’)]*\s|["'”’)]*$)|\n|$/)),
  };
}

/** What a sentence begins with and sets off by a comma: "On Monday, Ruiz said". */
function leading(before: string): string {
  return /^\s*((?:On|In|At|During) [^,]{3,60}),/.exec(before)?.[1] ?? '';
}

/** Words between a cue and what tells of the occasion: small ones, one with its article, and names. */
const passing = new RegExp(
  `^(?:\\s+(?:\\p{Upper}[\\p{Alpha}.'’-]*|an?\\s+[\\p{Lower}-]+|(?:${[
    'he|she|they|the|his|her|their|in|at|on|to|during|for|with|late|early|reporters|journalists|news|conference|briefing',
    'statement|speech|interview|court|rally|letter|hearing|trial|tweet|post|radio|television',
  ].join('|')})(?!\\p{Alpha})))+`,
  'u',
);

/** How the words after a cue go on, as long as they only tell to whom, where and when. */
function opening(after: string): string {
  return passing.exec(after)?.[0] ?? '';
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const day = new RegExp(`\\b(?:[Oo]n )?(${weekdays.join('|')})\\b(?!['’])`);
/** Words before a day that make it another thing's: "after Monday", "last Monday". */
const otherDay = /\b(?:after|before|since|until|of|from|last|next|the|for|by|every|and|or)\s+$/i;

function dayIn(text: string): Told | null {
  const found = day.exec(text);
  if (!found || otherDay.test(text.slice(0, found.index))) return null;
  return { text: found[0], key: String(weekdays.indexOf(found[1] ?? '')) };
}

/** Settings that exclude each other; news conferences and statements may be part of any. */
const settings: readonly (readonly [setting: string, pattern: RegExp])[] = [
  ['court', /\b(?:in court|(?:in|during|at) (?:an?|the|his|her|their) (?:trial|hearing|testimony))\b/i],
  ['interview', /\bin an? (?:[\w’'-]+ ){0,3}interview\b/i],
  ['rally', /\bat an? (?:[\w’'-]+ ){0,3}rally\b/i],
  ['letter', /\bin an? (?:[\w’'-]+ ){0,2}letter\b/i],
  [
    'post',
    /\b(?:tweeted|in an? (?:[\w’'-]+ ){0,2}(?:tweet|post)|on (?:Twitter|Facebook|Instagram|Telegram|Truth Social))\b/i,
  ],
];

function settingIn(text: string): Told | null {
  for (const [key, pattern] of settings) {
    const found = pattern.exec(text)?.[0];
    if (found) return { text: found, key };
  }
  return null;
}

const told = /^(?:told|tells|telling)\s+(?:the\s+)?(\p{Upper}[\p{Alpha}.’'-]*(?:\s+\p{Upper}[\p{Alpha}.’'-]*){0,4})/u;

function addresseeIn(text: string): Told | null {
  const name = told.exec(text)?.[1]?.replace(/['’]s?$/, '');
  return name && !day.test(name) ? { text: `told ${name}`, key: name } : null;
}

const asked =
  /\b(?:asked|question|questions|questioned)\s+(?:about|on|whether|if|why|how)\s+([^,;.!?\uE000"“”]{4,120})/i;

function questionIn(text: string): Told | null {
  const found = asked.exec(text);
  return found ? { text: found[0].trim(), key: found[1] ?? '' } : null;
}
