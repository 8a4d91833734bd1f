/**
 * Reported speech: what a speaker conveyed, in the article's own words.
 *
 * In: an article's cast. Out: indirect quotes in order: the clause a saying
 * verb introduces or follows, with the verb's subject. Saying that is denied
 * or only possible ("did not say", "would say") is not reported.
 */

import type { Quote, Span } from '../../model.ts';
import type { Cast } from '../cast/people.ts';
import { resolve } from '../cast/resolve.ts';
import { auxiliaries } from '../lexicon/function-words.ts';
import { reportVerb } from '../lexicon/report-verbs.ts';
import { isHeadline } from '../text/headlines.ts';
import { isCapital } from '../text/tokens.ts';
import { isPast, type Range } from './clauses.ts';
import { cuts } from './endings.ts';
import { finite, noun } from './finite.ts';
import { accordingTo, asked, gerund } from './gerunds.ts';
import type { Head, Report, Stretch } from './stretch.ts';
import { weigh } from './weigh.ts';

/** Least probability at which a stretch is held to be reported speech: 0 to 1. */
const leastReported = 0.36;

export function reported(cast: Cast): readonly Quote[] {
  return reports(cast).map((report) => asQuote(cast, report));
}

/** Every report, sentence by sentence. */
export function reports(cast: Cast): readonly Report[] {
  const found: Report[] = [];
  for (const options of candidates(cast)) {
    const best = likeliest(options);
    if (!best || isFragment(best)) continue;
    if (best.chance >= leastReported || isPlain(best)) found.push(best.report);
  }
  return found;
}

/** The first of the likeliest options. */
function likeliest(options: readonly Option[]): (Option & { readonly chance: number }) | undefined {
  let best: (Option & { readonly chance: number }) | undefined;
  for (const { report, stretch } of options) {
    const chance = weigh(report, stretch);
    if (!best || chance > best.chance) best = { report, stretch, chance };
  }
  return best;
}

/** "said that", "his claim that", "maintained he is": what nothing seen elsewhere puts in doubt. */
function isPlain({ report: { lemma, frame, contents }, stretch: { tokens } }: Option): boolean {
  if (reportVerb(lemma)?.class !== 'say') return false;
  if (frame !== 'bare') return /^(?:gerund |noun )?that$/.test(frame);
  const [subject, verb] = tokens.slice(contents[0]?.first, (contents[0]?.first ?? 0) + 2);
  return /^(?:he|she|they|it|we|i|there)$/.test(subject?.lower ?? '') && auxiliaries.has(verb?.lower ?? '');
}

/**
 * Whether the words are little more than a quoted fragment: calling them
 * "unfair". The fragment is a quote of its own; only a clause around it is another.
 */
function isFragment({ report: { contents, lemma }, stretch: { tokens } }: Option): boolean {
  let [quoted, finite] = [false, false];
  for (const { first, last } of contents)
    for (let index = first; index <= last; index++) {
      const token = tokens[index];
      if (token?.quoted) quoted = true;
      else if (token && (auxiliaries.has(token.lower) || isPast(token.lower))) finite = true;
    }
  const kind = lemma === 'according' ? 'say' : reportVerb(lemma)?.class;
  return quoted && (!/^(?:say|write)$/.test(kind ?? '') || !finite);
}

/** A report with the sentence it stands in. */
export interface Option {
  readonly report: Report;
  readonly stretch: Stretch;
}

/** For each cue of an article, what it may report, with different bounds; one cue at a time, so that a long text is not held twice. */
export function* candidates({ tokens, references }: Pick<Cast, 'tokens' | 'references'>): Generator<readonly Option[]> {
  const heads = new Map<number, Head>();
  for (const one of references) {
    const kind = one.figure?.kind ?? 'unknown';
    if (!heads.has(one.first))
      heads.set(one.first, {
        first: one.first,
        last: one.last,
        kind: `${one.way} ${kind}${one.plural ? ' plural' : ''}`,
      });
  }
  for (let opening = 0; opening < tokens.length; ) {
    let closing = opening;
    while (tokens[closing + 1]?.sentence === tokens[opening]?.sentence) closing++;
    const stretch = { tokens, opening, closing, heads };
    for (const readings of inSentence(stretch))
      yield readings.flatMap((report) => cuts(report, stretch)).map((report) => ({ report, stretch }));
    opening = closing + 1;
  }
}

/** For each cue of a sentence the ways to read it. */
function* inSentence(stretch: Stretch): Generator<readonly Report[]> {
  const { tokens, opening, closing } = stretch;
  let last: Range | undefined;
  for (let index = opening; index <= closing; index++) {
    const token = tokens[index];
    if (!token || token.quoted || (isCapital(token) && index > opening)) continue;
    const readings = readingsAt(stretch, index, last);
    const [likeliest] = readings;
    if (likeliest?.subject && !likeliest.frame.startsWith('noun')) last = likeliest.subject;
    if (readings.length > 0) yield readings;
  }
}

function readingsAt(stretch: Stretch, index: number, last: Range | undefined): readonly Report[] {
  const { tokens } = stretch;
  const lower = tokens[index]?.lower ?? '';
  const cue = reportVerb(lower);
  const verbal = cue && cue.form !== 'gerund' ? finite(stretch, index, { cue, last }) : [];
  if (verbal.length > 0) return verbal;
  const question = asked(stretch, index);
  if (question) return [question];
  const other =
    lower === 'according' && tokens[index + 1]?.lower === 'to'
      ? accordingTo(stretch, index)
      : cue?.form === 'gerund'
        ? gerund(stretch, index, { cue, last })
        : noun(stretch, index);
  return other && other.contents.length > 0 ? [other] : [];
}

function asQuote(cast: Cast, { cue, subject, contents, relay }: Report): Quote {
  const { article, tokens } = cast;
  const span = ({ first, last }: Range): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
  const parts = contents.map(span);
  const mention = subject ? span(subject) : null;
  const found = mention ? resolve(cast, mention) : { name: null, via: 'none' as const, confidence: 0 };
  return {
    article,
    kind: 'indirect',
    place: isHeadline(article, { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }) ? 'headline' : 'body',
    parts,
    speaker: { ...found, mention },
    cue: span(cue),
    relayedBy: relay ? resolve(cast, span(relay)).name : null,
  };
}
