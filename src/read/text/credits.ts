/**
 * Credits: the sources that an article itself names for its text.
 *
 * In: an article's text and its standing matter. Out: names, in order of
 * mention, each once. Photo credits are of pictures and are left out.
 */

import { agencyNamed, agencyPattern, outletPattern } from './agencies.ts';
import type { Standing } from './furniture.ts';
import { bracketed } from './inline.ts';
import { isWire, signersOf } from './signers.ts';

interface Mention {
  readonly name: string;
  readonly at: number;
}

const agency = new RegExp(`(?<![\\p{Alpha}/])${agencyPattern}(?![\\p{Alpha}/])`, 'gu');
const agencies =
  /\b(?:with (?:inputs?|files|reports?)? ?(?:from |by )?(?:\w+ )?agencies|agencies\)|\/agencies\b|source: agencies)/i;

/** Before an agency's name: somebody passes its words on. */
const before =
  /(?:\b(?:[Aa]ccording to|[Aa]s reported by|reports?|reported by|quoted by|cited by|[Cc]iting|told|as saying by|quotes|quoting)\s+)(?:(?:the|a|an)\s+)?(?:(?:\p{Lower}[\p{Alpha}-]+|\p{Upper}\p{Lower}+n|state|news)\s+){0,3}$/u;
/** After an agency's name: it says so itself. */
const after =
  /^(?:['’]s)?(?:\s+news agency|\s+agency)?(?:,)?\s+(?:reports\b(?!\s+(?:that|about|on|of|from)\b)|reported\b|(?:has|had) reported\b|report\s+(?:said|says|quoted)\b|said\s+in\s+a\s+report|writes\b)/;

/** A credit that names whoever it is, and what is quick and says which texts have none. */
interface OutletCredit {
  readonly may: RegExp;
  /** Compiled where a text may have one: the classes of letters take long. */
  readonly pattern: string;
  /** How many letters each word of the name has, counted afterwards: a count in the pattern takes V8 long. */
  readonly letters: Letters;
}

interface Letters {
  readonly least: number;
  readonly most: number;
}

/** One to five words, none of which begins with a small letter of English: what every name is that is looked for. */
const roughly = '[^\\sa-z]\\S{0,60}(?: [^\\sa-z]\\S{0,60}){0,4}';
const lone = '\\p{Upper}[\\p{Alpha}-]*';
const named = `${lone}(?: ${lone})?`;
const any: Letters = { least: 1, most: Number.POSITIVE_INFINITY };
const ofLone: Letters = { least: 4, most: 21 };
const ofNamed: Letters = { least: 3, most: 21 };

/** Others than known agencies count only where the article says that it reports what they report. */
const outletCredits: readonly OutletCredit[] = [
  outletCredit(
    (name) =>
      `\\b(?:as reported by|as first reported by|according to (?:a|the) report (?:in|by|from)|(?:first|originally) (?:appeared|published) (?:in|on|by)) (?:the )?(${name})`,
    outletPattern,
  ),
  outletCredit((name) => `[,–—] (?:the )?(${name}) reports?\\.?(?=\\s|$)`, outletPattern),
  outletCredit((name) => `[,–—] (${name}) reports\\b(?=[.,]|$)`, lone, ofLone),
  outletCredit((name) => `\\b[Aa]n? (${name}) report (?:said|says)\\b`, named, ofNamed),
  outletCredit((name) => `\\b[Aa]ccording to an? (${name}) report\\b`, named, ofNamed),
];

function outletCredit(around: (name: string) => string, name: string, letters = any): OutletCredit {
  return { may: new RegExp(around(`(?:[Tt]he )?${roughly}`)), pattern: around(name), letters };
}

function isOfLength(name: string, { least, most }: Letters): boolean {
  return name.split(' ').every(({ length }) => length >= least && length <= most);
}

export function creditsOf(text: string, standing: readonly Standing[]): readonly string[] {
  const mentions = [
    ...signersOf(text, standing),
    ...standing.flatMap((stretch) => inStanding(text, stretch)),
    ...standing.flatMap((stretch) => wireInBrackets(text, stretch, standing)),
    ...inText(text, standing),
  ];
  return [...new Set(mentions.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

/** Every agency that a byline, dateline or sign-off names. */
function inStanding(text: string, { start, end, kind }: Standing): readonly Mention[] {
  if (kind !== 'sign-off' && kind !== 'dateline' && kind !== 'byline') return [];
  const words = text.slice(start, end);
  const named = kind === 'dateline' ? (bracketed(words) ?? '') : words;
  const found = agenciesIn(named).map(({ name, at }) => ({ name, at: at + start }));
  const unnamed = agencies.exec(words) ?? (kind === 'byline' ? /\bagencies\b/i.exec(words) : null);
  return [
    ...found,
    ...(unnamed ? [{ name: 'agencies', at: start + unnamed.index }] : []),
    ...outletsIn(words).map(({ name, at }) => ({ name, at: at + start })),
  ];
}

/** A dateline's brackets may hold the outlet, which is no credit, or a wire that signs the text. */
function wireInBrackets(
  text: string,
  { start, end, kind }: Standing,
  standing: readonly Standing[],
): readonly Mention[] {
  const name = kind === 'dateline' ? bracketed(text.slice(start, end)) : null;
  return name && isWire(name, text, standing) ? [{ name: agencyNamed(name) ?? name, at: start }] : [];
}

/** Agencies whose words the running text says it passes on. */
function inText(text: string, standing: readonly Standing[]): readonly Mention[] {
  const isStanding = within(standing);
  const found = agenciesIn(text).filter(({ at, printed }) => {
    const lead = text.slice(Math.max(0, at - 60), at);
    const rest = text.slice(at + printed.length, at + printed.length + 40);
    return after.test(rest) ? !/\b(?:asked about|denied) (?:a|an|the) $/.test(lead) : passesOn(lead, rest);
  });
  return [...found, ...outletsIn(text)].filter(({ at }) => !isStanding(at));
}

/** `according to Reuters` passes on; `told Reuters` too; `asked about a Reuters report` and `reports to the AP office` do not. */
function passesOn(lead: string, rest: string): boolean {
  return (
    before.test(lead) && !/^\s+(?:photographer|office|building|headquarters|contract|correspondents?)\b/.test(rest)
  );
}

function agenciesIn(text: string): readonly (Mention & { readonly printed: string })[] {
  return [...text.matchAll(agency)].flatMap(({ 0: printed, index }) => {
    const name = agencyNamed(printed);
    return name ? [{ name, at: index, printed }] : [];
  });
}

function outletsIn(text: string): readonly Mention[] {
  const possible = outletCredits.filter(({ may }) => may.test(text));
  return possible.flatMap(({ pattern, letters }) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 1: name, index }) =>
      name && isOfLength(name, letters) && !isPerson(name, text)
        ? [{ name: agencyNamed(name) ?? name.replace(/^the /i, ''), at: index }]
        : [],
    ),
  );
}

/** Whether a single name is somewhere the last of a person's: `Ruiz` beside `Ana Ruiz`. */
function isPerson(name: string, text: string): boolean {
  if (name.includes(' ')) return false;
  const at = text.indexOf(` ${name}`);
  return at > 0 && /(?<![.!?]["”’]? )\b\p{Upper}\p{Lower}+$/u.test(text.slice(Math.max(0, at - 20), at));
}

/** @returns A test of whether an offset lies in one of the ascending spans. */
function within(spans: readonly Standing[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= at;
  };
}
