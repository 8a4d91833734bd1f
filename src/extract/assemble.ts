/**
 * Assemble: marked stretches with their speakers to quotes.
 *
 * In: the attributed marks of an article in order. Out: its quotes: parts
 * joined around their cue and over paragraphs, each with its kind and place.
 */

import type { Article, Quote, Span, Speaker } from '../model.ts';
import type { Choice } from './choice/choose.ts';
import { relays } from './choice/overruled.ts';
import { cueVerb } from './lexicon/cues.ts';
import { cueReach } from './sites/links.ts';
import type { Candidate, Site } from './sites/site.ts';
import { countBefore, isSame } from './sites/sites.ts';
import type { Token } from './sites/windows.ts';
import { isHeadline } from './text/headlines.ts';

/** A mark held to be somebody's words. */
export interface Attributed {
  readonly site: Site;
  readonly choice: Choice;
}

/**
 * Gives a mention its full name. `confidence` is the share of the odds that the
 * mention spoke; that anybody did counts by its root, for the two go together.
 */
export type Naming = (mention: Span, how: { readonly carried: boolean; readonly confidence: number }) => Speaker;

export function assemble(article: Article, attributed: Iterable<Attributed>, name: Naming): readonly Quote[] {
  const quotes: Quote[] = [];
  const group: Attributed[] = [];
  for (const one of attributed) {
    const last = group.at(-1);
    if (last && !continues(last, one)) quotes.push(quote(article, group.splice(0), name));
    group.push(one);
  }
  return group.length > 0 ? [...quotes, quote(article, group, name)] : quotes;
}

/** Whether a mark goes on with the quote of the one before it. */
function continues(last: Attributed, one: Attributed): boolean {
  if (one.site.mark.reopened) return true;
  const [a, b] = [last.choice.candidate, one.choice.candidate];
  if (!a || !b || !isSame(b, a) || last.site.passage !== one.site.passage) return false;
  const { tokens } = one.site.passage;
  const [from, to] = [last.site.at, one.site.at];
  if (one.choice.shape.alone) return stopsBetween(tokens, from, to) <= 1;
  if (isSaidAnew(last, one, a)) return false;
  return to - from <= longestGap && to - from > 1 && tokens[to - 1]?.sentence === tokens[from]?.sentence;
}

/** Most tokens from a mark to one that goes on with it in its sentence. */
const longestGap = 40;

function stopsBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from + 1; index < to; index++) if (/^[.?!]$/.test(tokens[index]?.text ?? '')) count++;
  return count;
}

/** Whether another cue stands between two marks: "he added, after a statement in which he said he". */
function isSaidAnew(last: Attributed, one: Attributed, { passage, index }: Candidate): boolean {
  const [from, to] = [last.site.at, one.site.at];
  const between = passage.tokens.slice(from + 1, Math.min(to, from + longestGap));
  if (between.some(({ lower }) => isSaying(lower))) return true;
  const end = countBefore(passage.mentions, to + cueReach);
  for (let other = countBefore(passage.mentions, from - cueReach); other < end; other++) {
    const cue = passage.links[other]?.cue;
    if (other !== index && cue && cue[0] > from && cue[1] < to) return true;
  }
  return false;
}

/** "called it “unwise”, saying the harbour was “open”": two things said. */
function isSaying(lower: string): boolean {
  const cue = cueVerb(lower);
  return cue?.form === 'gerund' && cue.class === 'say';
}

function quote(article: Article, group: readonly Attributed[], name: Naming): Quote {
  const first = group[0];
  if (!first) throw new Error('a quote has at least one part');
  const { site, choice } = first;
  const { candidate } = choice;
  const carried = candidate !== null && candidate.passage.index !== site.passage.index;
  const confidence = choice.share * Math.sqrt(choice.quoted);
  return {
    article,
    kind: group.some((one) => isDirect(article.text, one)) ? 'direct' : 'mixed',
    place: isHeadline(article, site.mark.outer) ? 'headline' : 'body',
    parts: group.map(({ site: { mark } }) => trimmed(article.text, mark.inner)),
    speaker: candidate ? name(mentionOf(candidate), { carried, confidence }) : nobody,
    cue: candidate && !carried ? cueOf(candidate) : null,
    relayedBy:
      candidate && !carried ? (relay(article.text, candidate) ?? trailer(article.text, site, candidate)) : null,
  };
}

const nobody: Speaker = { name: null, mention: null, via: 'none', confidence: 0 };

export function mentionOf({ passage, index }: Candidate): Span {
  const mention = passage.mentions[index];
  const first = passage.tokens[mention?.first ?? 0];
  const last = passage.tokens[mention?.last ?? 0];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function cueOf({ passage, index }: Candidate): Span | null {
  const cue = passage.links[index]?.cue;
  const [first, last] = cue ? [passage.tokens[cue[0]], passage.tokens[cue[1]]] : [];
  return first && last && first.kind === 'word' ? { start: first.start, end: last.end } : null;
}

/** Who passed the words on: `TASS` in "was quoted by TASS as saying" and in "TASS quoted her as saying". */
function relay(text: string, { passage, index }: Candidate): string | null {
  const { tokens, mentions, links } = passage;
  const [mention, link] = [mentions[index], links[index]];
  if (!mention || !link?.cue) return null;
  const printed = (place: number) => {
    const other = mentions[place];
    const [first, last] = [tokens[other?.first ?? 0], tokens[other?.last ?? 0]];
    return first && last ? text.slice(first.start, last.end).replace(/^(?:the|a|an) /i, '') : null;
  };
  if (link.path === 'as-saying' && links[index - 1]?.cue) return printed(index - 1);
  const after = tokens.slice(link.cue[1] + 1, link.cue[1] + 2);
  if (after[0]?.lower !== 'by') return null;
  const at = link.cue[1] + 1;
  return printed(mentions.findIndex(({ first }) => first > at));
}

/** Words for papers and persons' own accounts: these are no agencies. */
const ownAccount =
  /(?:document|indictment|complaint|lawsuit|filing|letter|statement|records?|transcript|poll|survey)$/i;

/** Who passed the words on after they were said: `TASS` in "Ruiz said “...”, TASS reported". */
function trailer(text: string, site: Site, { index, passage }: Candidate): string | null {
  if (site.passage !== passage) return null;
  const other = site.candidates.find((one) => one.index !== index && relays(site, one));
  if (!other || passage.mentions[other.index]?.kind === 'pronoun') return null;
  const { start, end } = mentionOf(other);
  const printed = text.slice(start, end).replace(/^(?:the|a|an) /i, '');
  return /^\p{Upper}/u.test(printed) && !ownAccount.test(printed) ? printed : null;
}

/** Whole sentences or clauses, as against a fragment in the article's own sentence. */
function isDirect(text: string, { site: { mark }, choice: { shape } }: Attributed): boolean {
  const inner = text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + 300));
  if (shape.alone) return true;
  if (shape.left === 'end')
    return (
      shape.right === 'comma' ||
      /[.?!…—-]['’\s]*$/.test(text.slice(mark.inner.start, mark.inner.end)) ||
      isClause(inner)
    );
  if (/^[,:—]$/.test(shape.left) || shape.left === 'mark')
    return shape.right === 'comma' || /^[^\p{Alpha}]*\p{Upper}/u.test(inner) || isClause(inner);
  return isClause(inner) && /^(?:that|verb|word|prep)$/.test(shape.left);
}

const subject =
  /^[^\p{Alpha}]*(?:(?:and|but|if|that|because|when|so) )?(?:I|we|you|he|she|it|they|this|that|there|these|those|the|a|an|our|my|your|his|her|their|no|\p{Upper}[\p{Alpha}’'.]+)(?:['’](?:s|m|re|ve|ll|d)\b|\s)/iu;
const finite =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must)\b|n['’]t\b|['’](?:s|m|re|ve|ll|d) /iu;

function isClause(inner: string): boolean {
  return subject.test(inner) && finite.test(inner) && inner.split(/\s+/).length >= 4;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
