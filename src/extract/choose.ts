/**
 * Choose: who said a marked stretch, if anybody, and how sure that is.
 *
 * In: a site. Out: its likeliest candidate with two probabilities: that the
 * mark gives somebody's words at all, and that this one said them. Both come
 * from tables of weights learnt by `test/learn/marks.ts`.
 */

import { featureGroups, features, isAsked, isSame, type Shape, shapeOf } from './features.ts';
import { sum, type Weights, weightOf } from './groups.ts';
import { markWeights } from './mark-weights.ts';
import type { Candidate, Site } from './sites.ts';
import { speakerWeights } from './speaker-weights.ts';
import { surface } from './surface.ts';

export interface Choice {
  readonly shape: Shape;
  readonly candidate: Candidate | null;
  /** Probability that the mark gives words of somebody: 0 to 1. */
  readonly quoted: number;
  /** Probability that the candidate said them, given that somebody did: 0 to 1. */
  readonly share: number;
}

export function choose(text: string, site: Site, previous: Candidate | null): Choice {
  const shape = shapeOf(text, site);
  const { candidate, share, names } = best(site, shape, previous);
  return { shape, candidate, share, quoted: quoted(surface(text, site, { shape, share, names })) };
}

/** The likeliest candidate, its share of the odds and what holds of it. */
export function best(
  site: Site,
  shape: Shape,
  previous: Candidate | null,
  weights: Weights = speakerWeights,
): { readonly candidate: Candidate | null; readonly share: number; readonly names: readonly string[] } {
  const { candidates } = site;
  const shares = softmax(candidates.map((one) => weightOf(featureGroups(site, shape, one, previous), weights)));
  let top = -1;
  shares.forEach((share, index) => {
    if (top < 0 || share > (shares[top] ?? 0)) top = index;
  });
  const share = shares[top] ?? 0;
  top = quotedOne(site, top);
  top = relayedOne(site, top, shares);
  top = answering(site, top, previous);
  top = announced(site, shape, top);
  const candidate = candidates[top] ?? null;
  return { candidate, share, names: candidate ? features(site, shape, candidate, previous) : [] };
}

/** In "TASS quoted Ruiz as saying" and "the report quotes Ruiz, who said" the one who is quoted, not the one who quotes. */
function quotedOne({ candidates }: Site, top: number): number {
  const [chosen, next] = [candidates[top], candidates[top + 1]];
  if (!chosen || !next || chosen.passage !== next.passage) return top;
  const [link, other] = [chosen.passage.links[chosen.index], next.passage.links[next.index]];
  const lemma = link?.verb?.lemma ?? '';
  if (/^(?:quote|cite|report)$/.test(lemma) && other?.path === 'as-saying') return top + 1;
  const object = next.passage.mentions[next.index];
  const isQuoted = lemma === 'quote' && link?.path === 'sub' && object?.first === (link.cue?.[1] ?? 0) + 1;
  return isQuoted && /^(?:name|person|role)$/.test(object.kind) ? top + 1 : top;
}

/** In "Ruiz said “...”, TASS reports" the one who spoke, not the one who passed it on. */
function relayedOne(site: Site, top: number, shares: readonly number[]): number {
  const chosen = site.candidates[top];
  if (!chosen || !relays(site, chosen)) return top;
  let found = top;
  site.candidates.forEach((candidate, index) => {
    if (index === top || !speaks(site, candidate)) return;
    if (found === top || (shares[index] ?? 0) > (shares[found] ?? 0)) found = index;
  });
  return found;
}

/** In "Mayor Ruiz? “A friend.”" not the one asked about, but who answered before. */
function answering({ candidates, passage }: Site, top: number, previous: Candidate | null): number {
  const [chosen, mention] = [candidates[top], passage.mentions[candidates[top]?.index ?? -1]];
  if (!previous || !mention || chosen?.passage !== passage || passage.links[chosen.index]?.cue) return top;
  const before = candidates.findIndex((candidate) => isSame(candidate, previous));
  return before >= 0 && mention.kind !== 'pronoun' && isAsked(passage.tokens, mention) ? before : top;
}

/** Where the paragraph above ends in "In a statement, Ruiz defended the plan.", Ruiz and not who spoke before. */
function announced({ candidates, passage, at }: Site, { alone }: Shape, top: number): number {
  const above = candidates.find((one) => one.passage.index === passage.index - 1)?.passage;
  if (!alone || at > 0 || !above || candidates[top]?.passage === passage) return top;
  const last = above.tokens.at(-1)?.sentence;
  const first = above.tokens.findIndex(({ sentence }) => sentence === last);
  const opening = above.tokens.slice(first, first + occasion);
  if (opening[0]?.lower !== 'in' || above.tokens.some(({ kind }) => kind === 'mark')) return top;
  const venue = first + opening.findIndex(({ lower }) => /^(?:statement|letter|e-?mail|memo|post)$/.test(lower));
  const found = candidates.findIndex((one) => {
    const mention = above.mentions[one.index];
    return one.passage === above && mention && mention.first > venue && /^(?:person|name|role)$/.test(mention.kind);
  });
  return venue < first || found < 0 ? top : found;
}

/** How many words into a sentence its occasion is told: "In a statement to the port's workers". */
const occasion = 6;

/** Whether somebody after the mark only passes on what is said there: "according to TASS", "TASS reports". */
export function relays({ passage, at }: Site, candidate: Candidate): boolean {
  const [mention, link] = [passage.mentions[candidate.index], passage.links[candidate.index]];
  if (candidate.passage !== passage || !mention || !link?.cue || mention.first < at) return false;
  if (passage.tokens[mention.first]?.sentence !== passage.tokens[at]?.sentence) return false;
  if (link.path === 'acc' || link.path === 'as-by') return true;
  const end = passage.tokens[link.cue[1] + 1];
  const closes = end === undefined || end.kind !== 'word' || end.tags.has('Date');
  return link.path === 'sub' && link.verb?.lemma === 'report' && mention.kind !== 'pronoun' && closes;
}

/** Whether somebody in the mark's sentence says, writes or asks what is marked, with the cue beside or before it. */
function speaks({ passage, at }: Site, candidate: Candidate): boolean {
  const [mention, link] = [passage.mentions[candidate.index], passage.links[candidate.index]];
  if (candidate.passage !== passage || !mention || !link) return false;
  if (passage.tokens[mention.first]?.sentence !== passage.tokens[at]?.sentence) return false;
  if (link.path === 'poss+cue') return mention.first < at;
  if (!link.cue || !link.verb) return false;
  const spoken = /^(?:say|write|ask)$/.test(link.verb.class) && link.verb.lemma !== 'report';
  if (!spoken || !/^(?:sub|ger|inv)/.test(link.path) || /rel|verb|open|time/.test(link.path)) return false;
  return link.cue[0] < at ? mention.first < at && at - link.cue[1] < 25 : mention.first - at <= 3;
}

/** The odds that a mark of this kind gives somebody's words: 0 to 1. */
export function quoted(names: readonly string[], weights: Weights = markWeights): number {
  return 1 / (1 + Math.exp(-sum(names, weights)));
}

export function softmax(scores: readonly number[]): readonly number[] {
  const greatest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
