/**
 * Endings: where reported words stop.
 *
 * In: a sentence and where the words begin. Out: their last token: the end of
 * the sentence, or where another cue takes over; and the places where the
 * narrator may have taken over already, to be weighed.
 */

import { type CueVerb, cueVerb } from '../lexicon/cues.ts';
import { adverbs, auxiliaries, conjunctions } from '../lexicon/function-words.ts';
import { isWord, type Token } from '../text/tokens.ts';
import { isPast, isPastVerb } from './clauses.ts';
import type { Report, Stretch } from './stretch.ts';

/** How long reported words may be, in tokens: a sentence of ordinary prose, with room. */
export const longest = 150;

/** Most cues that reported words may hold: nobody reports more of what others report. */
const mostNested = 4;
/** Most ways of bounding one report that are weighed. */
const mostOptions = 6;

/** A report with its words as they are, and cut short where a clause of the narrator's may begin. */
export function cuts(report: Report, { tokens }: Stretch): readonly Report[] {
  const { cue, subject, contents, relay, frame, lemma } = report;
  const whole = { cue, subject, contents, relay, frame, lemma, cut: '' };
  const content = contents.at(-1);
  if (!content) return [];
  const [found, options] = [new Set<string>(), [whole]];
  const isBefore = frame === 'trailing' || frame === 'inverted';
  for (let index = content.first + 2; index < content.last && options.length < mostOptions; index++) {
    const lead = cutWord(tokens, index);
    if (!lead || found.has(lead) || (isBefore && tokens[index]?.text !== ',')) continue;
    found.add(lead);
    const next = /^(?:and|but|so|while)$/.test(lead) ? index + 2 : index + 1;
    const part = isBefore ? { first: next, last: content.last } : { first: content.first, last: index - 1 };
    if (part.last > part.first)
      options.push({ cue, subject, contents: [...contents.slice(0, -1), part], relay, frame, lemma, cut: lead });
  }
  return options;
}

/** The word that follows a comma or dash and may lead in the narrator again. */
function cutWord(tokens: readonly Token[], index: number): string | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || token.quoted) return undefined;
  if (token.text === ',') return afterComma(tokens, index + 1);
  if (!isWord(token)) return /^[—–-]+$/.test(token.text) ? 'dash' : undefined;
  if ((token.lower === 'and' || token.lower === 'but') && isVerb(next)) return 'and verb';
  return clauses.has(token.lower) ? `- ${token.lower}` : undefined;
}

/** Words that open a clause without a comma. */
const clauses = new Set('after when while during before because as if since but than amid despite until'.split(' '));
/** Words that go on behind a comma. */
const goingOn = new Set(
  (
    'and but while which who despite though although as after when even compared a an the he she they with where according ' +
    'without because before so or including whose not then that among in on at to for from since whether if instead rather ' +
    'saying using'
  ).split(' '),
);

/** As {@link contentEnd}, inside ", who said that the pier is open, left early.": to the last comma after which a verb goes on. */
export function beforeMain(stretch: Stretch, first: number): number {
  const { tokens } = stretch;
  const last = contentEnd(stretch, first);
  for (let index = last - 1; index > first; index--)
    if (tokens[index]?.text === ',' && goesOnAt(tokens, index + 1)) return index - 1;
  return last;
}

/** Whether a verb stands here: what goes on has no subject of its own. */
function goesOnAt(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return auxiliaries.has(lower) || isPastVerb(tokens, index) || isTensed(cueVerb(lower));
}

function afterComma(tokens: readonly Token[], index: number): string | undefined {
  const lower = tokens[index]?.lower ?? '';
  if (goingOn.has(lower)) return lower;
  if (isTensed(cueVerb(lower))) return 'cue';
  if (isPastVerb(tokens, index)) return 'past';
  if (auxiliaries.has(lower)) return 'auxiliary';
  return lower.endsWith('ing') ? 'ing' : undefined;
}

function isVerb({ lower }: Token): boolean {
  return auxiliaries.has(lower) || isPast(lower) || isTensed(cueVerb(lower));
}

function isTensed(verb: CueVerb | undefined): boolean {
  return verb?.form === 'past' || verb?.form === 'third';
}

function isFiniteCue(token: Token | undefined): boolean {
  const cue = token?.quoted ? undefined : cueVerb(token?.lower ?? '');
  return cue?.class === 'say' && isTensed(cue);
}

/** The last word of what begins at `first`. */
export function contentEnd({ tokens, closing }: Stretch, first: number): number {
  let last = Math.min(closing, first + longest);
  let cues = 0;
  for (let index = first + 1; index <= last; index++) {
    if (isFiniteCue(tokens[index])) cues++;
    if (cues <= mostNested && !takesOver(tokens, index)) continue;
    last = index - 1;
    break;
  }
  while (last > first && !isWord(tokens[last]) && !/^["”%)’]$/.test(tokens[last]?.text ?? '')) last--;
  return last;
}

/** Whether another voice begins at `index`: ", adding that", ", said that", ", according to", "and said". */
function takesOver(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.quoted) return false;
  const next = tokens[index + 1];
  if (token.text === ':' && next?.quoted) return true;
  if (token.text === ';') return true;
  if (token.text === ',' && next) return cutsAtComma(tokens, index);
  if (token.lower === 'according' && next?.lower === 'to') return true;
  return (token.lower === 'and' || token.lower === 'but') && (isSaying(tokens, index + 1) || isGerund(next));
}

/** "and suggesting that" */
function isGerund(token: Token | undefined): boolean {
  const cue = cueVerb(token?.lower ?? '');
  return cue?.class === 'say' && cue.form === 'gerund';
}

export function cutsAtComma(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next) return false;
  if (next.lower === 'according') return true;
  if (cueVerb(next.lower)?.form === 'gerund' || isFiniteCue(next)) return true;
  if (tokens[comma + 2]?.lower === 'that' && isTensed(cueVerb(next.lower))) return true;
  if ((next.lower === 'and' || next.lower === 'but') && isSaying(tokens, comma + 2)) return true;
  return subjectSays(tokens, comma + 1);
}

/** Adverbs and auxiliaries, then a finite saying verb. */
function isSaying(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (
    index - from < 3 &&
    (adverbs.has(tokens[index]?.lower ?? '') || /^(?:has|have|had)$/.test(tokens[index]?.lower ?? ''))
  )
    index++;
  const cue = cueVerb(tokens[index]?.lower ?? '');
  return cue?.class === 'say' && isTensed(cue);
}

/** ", Ruiz said": a short subject and its saying verb right after a comma. */
function subjectSays(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index - from < 8; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[from]?.sentence || !isSubjectWord(token)) return false;
    const cue = cueVerb(token.lower);
    if (index > from && cue?.class === 'say' && isTensed(cue)) return true;
  }
  return false;
}

function isSubjectWord(token: Token): boolean {
  return (
    (isWord(token) || /^['’.]/.test(token.text)) && !conjunctions.has(token.lower) && !auxiliaries.has(token.lower)
  );
}
