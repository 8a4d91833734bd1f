/**
 * Reported speech: what a speaker conveyed, in the article's own words.
 *
 * In: an article's cast. Out: indirect quotes in order: the clause a saying
 * verb introduces or follows, with the verb's subject. Saying that is denied
 * or only possible ("did not say", "would say") is not reported.
 */

import type { Quote, Span } from '../model.ts';
import { phraseFrom, type Range, subjectBefore, verbGroup } from './clauses.ts';
import { contentAfter, contentBefore, contentEnd } from './contents.ts';
import { type CueVerb, cueVerb } from './cues.ts';
import { allows } from './frames.ts';
import { auxiliaries, determiners, prepositions } from './function-words.ts';
import type { Cast } from './people.ts';
import { resolve } from './resolve.ts';
import { isCapital, isPossessive, isWord, type Token } from './tokens.ts';

/** A cue with its subject and words, as token ranges. */
export interface Report {
  readonly cue: Range;
  readonly subject: Range | undefined;
  readonly contents: readonly Range[];
  readonly relay?: Range | undefined;
  /** What introduces the words: for weighing kinds of cue. */
  readonly frame: string;
  readonly lemma: string;
}

export function reported(cast: Cast): readonly Quote[] {
  return reports(cast).map((report) => asQuote(cast, report));
}

/** Every report, sentence by sentence. */
export function reports({ tokens, references }: Cast): readonly Report[] {
  const found: Report[] = [];
  const heads = new Map<number, Range>();
  for (const one of references) if (!heads.has(one.first)) heads.set(one.first, one);
  for (let opening = 0; opening < tokens.length; ) {
    let closing = opening;
    while (tokens[closing + 1]?.sentence === tokens[opening]?.sentence) closing++;
    found.push(...inSentence({ tokens, opening, closing, heads }));
    opening = closing + 1;
  }
  return found;
}

/** One sentence: tokens `[opening, closing]`. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly opening: number;
  readonly closing: number;
  /** Who is pointed at, by the first token. */
  readonly heads: ReadonlyMap<number, Range>;
}

function inSentence(stretch: Stretch): readonly Report[] {
  const { tokens, opening, closing } = stretch;
  const found: Report[] = [];
  let last: Range | undefined;
  for (let index = opening; index <= closing; index++) {
    const token = tokens[index];
    if (!token || token.quoted || (isCapital(token) && index > opening)) continue;
    const cue = cueVerb(token.lower);
    const report =
      token.lower === 'according' && tokens[index + 1]?.lower === 'to'
        ? accordingTo(stretch, index)
        : cue?.form === 'gerund'
          ? gerund(stretch, index, { cue, last })
          : cue
            ? finite(stretch, index, { cue, last })
            : undefined;
    last = report?.subject ?? last;
    if (report && report.contents.length > 0 && allows(report)) found.push(report);
  }
  return found;
}

interface Cued {
  readonly cue: CueVerb;
  /** The subject of the cue before it in the sentence. */
  readonly last: Range | undefined;
}

function finite(stretch: Stretch, index: number, { cue, last }: Cued): Report | undefined {
  const { tokens, opening } = stretch;
  const group = verbGroup(tokens, index, opening);
  if (group.denied || (group.passive && cue.form !== 'base')) return undefined;
  if (isNoun(tokens, index, cue)) return undefined;
  const inverted = invertedSubject(stretch, index, cue);
  if (inverted)
    return {
      cue: { first: index, last: index },
      subject: inverted,
      contents: contentBefore(stretch, index),
      frame: 'inverted',
      lemma: cue.lemma,
    };
  const subject = subjectBefore(tokens, group.first, opening) ?? coordinated(tokens, group.first, last);
  if (!subject) return undefined;
  const after = contentAfter(stretch, index, cue, isSubordinate(stretch, subject.first));
  const range = { first: group.first, last: index };
  if (after) return { cue: range, subject, contents: [after.range], frame: after.frame, lemma: cue.lemma };
  return {
    cue: range,
    subject,
    contents: contentBefore(stretch, subject.first, index),
    frame: 'trailing',
    lemma: cue.lemma,
  };
}

/** Whether a word that could be a verb stands as a noun or adjective: "the report", "proposed laws". */
function isNoun(tokens: readonly Token[], index: number, { form, lemma }: CueVerb): boolean {
  const before = tokens[index - 1];
  if (!before || before.sentence !== tokens[index]?.sentence) return true;
  if (/^(?:said|says|told)$/.test(tokens[index]?.lower ?? '')) return false;
  if (/^(?:the|a|an|his|her|its|their|our|my|no|any|every|of|in|on|for|with|by|from|at|to)$/.test(before.lower))
    return true;
  if (isPossessive(before)) return true;
  return (
    form === 'base' &&
    lemma !== 'say' &&
    !/^(?:they|we|i|you|who|people|and)$/.test(before.lower) &&
    !/s$/.test(before.lower)
  );
}

/** "…, said Ruiz": the subject after the verb, when the words come first. */
function invertedSubject(stretch: Stretch, index: number, { form, class: kind }: CueVerb): Range | undefined {
  const { tokens, closing } = stretch;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (
    !before ||
    !/^[,"”?!']$/.test(before.text) ||
    (form !== 'past' && form !== 'third') ||
    !/^(?:say|write|ask)$/.test(kind)
  )
    return undefined;
  if (!next || !(isCapital(next) || determiners.has(next.lower)) || next.lower === 'that') return undefined;
  const phrase = phraseFrom(tokens, index + 1, closing);
  if (!phrase) return undefined;
  const end = tokens[phrase.last + 1];
  const ends =
    phrase.last >= closing ||
    /^[.,;:(—–-]$/.test(end?.text ?? '.') ||
    /^(?:who|in|on|at|of|as)$/.test(end?.lower ?? '') ||
    !auxiliaries.has(end?.lower ?? 'is');
  return ends ? phrase : undefined;
}

/** "…, and added that": the subject of the report before. */
function coordinated(tokens: readonly Token[], first: number, last: Range | undefined): Range | undefined {
  return last && /^(?:and|but|then|,)$/.test(tokens[first - 1]?.lower ?? '') ? last : undefined;
}

/** Whether the subject's clause only leads up to the main one: "After Ruiz said so, the port shut." */
function isSubordinate({ tokens, opening }: Stretch, first: number): boolean {
  if (first - opening > 6) return false;
  return /^(?:after|before|since|when|until|because|although|though|if|once|while|as)$/.test(
    tokens[first - 1]?.lower ?? '',
  );
}

function gerund(stretch: Stretch, index: number, { cue, last }: Cued): Report | undefined {
  const { tokens, opening } = stretch;
  const before = tokens[index - 1]?.lower ?? '';
  const after = contentAfter(stretch, index, cue);
  if (!after || index === opening) return undefined;
  const base = {
    cue: { first: index, last: index },
    contents: [after.range],
    frame: `gerund ${after.frame}`,
    lemma: cue.lemma,
  };
  if (before === 'as') return quotedAs(stretch, index, base);
  if (/^(?:,|and|by|while|—|–|-|but|when|in)$/.test(before))
    return { ...base, subject: last ?? mainSubject(stretch, index) };
  const group = verbGroup(tokens, index, opening);
  if (group.denied) return undefined;
  const subject = group.passive
    ? subjectBefore(tokens, group.first, opening)
    : isWord(tokens[index - 1]) && !prepositions.has(before)
      ? subjectBefore(tokens, index, opening)
      : undefined;
  return subject ? { ...base, subject } : undefined;
}

/** "X was quoted by Y as saying": who spoke and who passed it on. */
function quotedAs(stretch: Stretch, index: number, base: Omit<Report, 'subject'>): Report | undefined {
  const { tokens, opening, closing } = stretch;
  for (let verb = index - 2; verb >= opening && index - verb < 20; verb--) {
    if (!/^(?:quoted|cited|reported|quotes|quoting|cites|citing)$/.test(tokens[verb]?.lower ?? '')) continue;
    const group = verbGroup(tokens, verb, opening);
    const by =
      tokens[verb + 1]?.lower === 'by' ? phraseFrom(tokens, verb + 2, Math.min(index - 2, closing)) : undefined;
    if (group.passive)
      return {
        ...base,
        cue: { first: group.first, last: index },
        subject: subjectBefore(tokens, group.first, opening),
        relay: by,
      };
    const speaker = phraseFrom(tokens, verb + 1, index - 2);
    return {
      ...base,
      cue: { first: verb, last: index },
      subject: speaker,
      relay: subjectBefore(tokens, group.first, opening),
    };
  }
  return undefined;
}

/** How far, in tokens, a main subject is looked for. */
const reach = 30;

/** The subject of the sentence's main clause, as far as commas tell. */
function mainSubject(stretch: Stretch, before: number): Range | undefined {
  const { tokens, opening, closing } = stretch;
  const led =
    /^(?:in|on|at|after|before|while|when|as|during|since|with|despite|asked|if|although|though|because|for|by|from|following|under)$/.test(
      tokens[opening]?.lower ?? '',
    ) || /ing$/.test(tokens[opening]?.lower ?? '');
  let first = pastDateline(stretch);
  while (first < before && first - opening < 2 * reach && tokens[first]?.quoted) first++;
  if (led) while (first < before && first - opening < 2 * reach && tokens[first - 1]?.text !== ',') first++;
  while (first < before && /^(?:and|but|however|meanwhile|,|"|“|”|also|then)$/.test(tokens[first]?.lower ?? ''))
    first++;
  for (let index = first; index < before && index - first < reach; index++) {
    const head = stretch.heads.get(index);
    if (head && !isPossessive(tokens[head.last + 1])) return head;
  }
  return first < before ? phraseFrom(tokens, first, closing) : undefined;
}

/** Past "MOSCOW -" or "Brussels (Agency) –" at a paragraph's beginning. */
function pastDateline({ tokens, opening, closing }: Stretch): number {
  for (let index = opening + 1; index < closing && index - opening < 12; index++) {
    const token = tokens[index];
    if (token && /^[—–-]+$/.test(token.text)) return index + 1;
    if (!token || !(isCapital(token) || /^(?:[(),./]|\d+)$/.test(token.text))) return opening;
  }
  return opening;
}

function accordingTo(stretch: Stretch, index: number): Report | undefined {
  const { tokens, opening, closing } = stretch;
  const source = phraseFrom(tokens, index + 2, closing);
  if (!source) return undefined;
  const report = { cue: { first: index, last: index + 1 }, subject: source, lemma: 'according' };
  const lead = index - opening;
  if (lead > 4) return { ...report, contents: contentBefore(stretch, index), frame: 'trailing' };
  let comma = source.last + 1;
  while (comma < closing && tokens[comma]?.text !== ',') comma++;
  const next = comma + 1;
  return next < closing
    ? { ...report, contents: [{ first: next, last: contentEnd(stretch, next) }], frame: 'leading' }
    : undefined;
}

function asQuote(cast: Cast, { cue, subject, contents, relay }: Report): Quote {
  const { article, tokens } = cast;
  const span = ({ first, last }: Range): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
  const mention = subject ? span(subject) : null;
  const found = mention ? resolve(cast, mention) : { name: null, via: 'none' as const, confidence: 0 };
  return {
    article,
    kind: 'indirect',
    place: 'body',
    parts: contents.map(span),
    speaker: { ...found, mention },
    cue: span(cue),
    relayedBy: relay ? resolve(cast, span(relay)).name : null,
  };
}
