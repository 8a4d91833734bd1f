/**
 * Overruled: where the likeliest candidate is not who speaks.
 *
 * In: a site and its likeliest candidate. Out: the one that the sentence's
 * build tells: rules for what is too rare for weights to learn.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { isLaw } from '../sites/links.ts';
import type { Mention } from '../sites/mentions.ts';
import type { Shape } from '../sites/shapes.ts';
import type { Candidate, Site } from '../sites/site.ts';
import { isSame } from '../sites/sites.ts';
import { isAsked } from '../sites/standings.ts';
import type { Token } from '../sites/windows.ts';
import { isLarge } from '../text/tokens.ts';

interface Known {
  readonly shape: Shape;
  /** The odds of each candidate. */
  readonly shares: readonly number[];
  readonly previous: Candidate | null;
}

/** @returns The number of the candidate that speaks: `top` where no rule holds. */
export function overruled(site: Site, top: number, { shape, shares, previous }: Known): number {
  let chosen = quotedOne(site, top);
  chosen = relayedOne(site, chosen, shares);
  chosen = answering(site, chosen, previous);
  chosen = announced(site, shape, chosen);
  chosen = presented(site, shape, chosen);
  chosen = adjacent(site, chosen);
  chosen = overheard(site, chosen);
  chosen = lawful(site, chosen);
  return innermost(site, chosen);
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

/** After "Ruiz refused to blame the crew." and nothing else in the paragraph Ruiz, and not who spoke before. */
function presented({ candidates, passage, at }: Site, { alone }: Shape, top: number): number {
  const chosen = candidates[top];
  if (!alone || passage.tokens[at - 1]?.text !== '.' || !chosen || chosen.passage === passage) return top;
  const sentence = passage.tokens[at - 2]?.sentence;
  const first = passage.tokens.findIndex((token) => token.sentence === sentence);
  const found = candidates.findIndex(({ passage: own, index }) => {
    const mention = passage.mentions[index];
    const acts = /verb/.test(passage.links[index]?.path ?? '');
    return own === passage && acts && mention?.first === first && /^(?:person|name)$/.test(mention.kind);
  });
  return found < 0 ? top : found;
}

/** In "Ruiz waved, while a docker asked, “...”" the docker: nothing but a sign parts a clause of its own from the words. */
function adjacent({ candidates, passage, at }: Site, top: number): number {
  const cue = /^[,:]$/.test(passage.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const found = candidates.findIndex((one) => {
    const [mention, link] = [passage.mentions[one.index], passage.links[one.index]];
    if (one.passage !== passage || !mention || link?.path !== 'sub' || link.cue?.[0] !== cue) return false;
    const opens = /^(?:while|as|when|though|although|whereas)$/.test(passage.tokens[mention.first - 1]?.lower ?? '');
    return opens && mention.last + 1 === cue && /^(?:say|write|ask)$/.test(link.verb?.class ?? '');
  });
  return found < 0 ? top : found;
}

/** In "Witnesses heard Ruiz yell “...”" and "The video shows Ruiz shouting, “...”" the one who was heard. */
function overheard({ candidates, passage, at }: Site, top: number): number {
  const { tokens, mentions } = passage;
  const found = candidates.findIndex((one) => {
    const mention = mentions[one.index];
    if (one.passage !== passage || !mention || !isWho(tokens, mention)) return false;
    // A verb in its base form may be read as a noun: "heard Ruiz yell".
    const cue =
      cueVerb(tokens[mention.last + 1]?.lower ?? '') ??
      (mention.last > mention.first ? cueVerb(tokens[mention.last]?.lower ?? '') : undefined);
    const isNear = mention.last < at && at - mention.last <= beforeWords;
    const isBare = cue?.form === 'gerund' || cue?.form === 'base';
    if (!isNear || !isBare || !/^(?:say|ask)$/.test(cue.class)) return false;
    const isHere = tokens[at - 1]?.sentence === tokens[mention.first]?.sentence;
    return isHere && hearing.test(tokens[mention.first - 1]?.lower ?? '');
  });
  return found < 0 ? top : found;
}

/** A name or a role; a verb in its base form after a name makes that look like a thing. */
function isWho(tokens: readonly Token[], { kind, first }: Mention): boolean {
  return /^(?:person|name|role)$/.test(kind) || (kind === 'noun' && isLarge(tokens[first] ?? { text: '' }));
}

/** Verbs whose object is heard or seen to speak. */
const hearing =
  /^(?:hears?|heard|overheard|hearing|shows?|showed|showing|captures?|captured|capturing|catch(?:es)?|caught|records?|recorded|recording|films?|filmed|sees?|saw)$/;

/** How many tokens before a mark one who is heard may stand: "heard Ruiz yell at the crowd, “...”". */
const beforeWords = 9;

/** In "Ruiz noted the code says that a “...”" the code, which Ruiz only recalls. */
function innermost({ candidates, passage, at }: Site, top: number): number {
  const chosen = candidates[top];
  const outer = chosen?.passage === passage ? passage.links[chosen.index] : undefined;
  const end = outer?.cue?.[1] ?? at;
  if (outer?.verb?.class !== 'say' || end >= at) return top;
  const first = passage.tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1;
  const found = candidates.findIndex(({ passage: own, index }) => {
    const [mention, link] = [passage.mentions[index], passage.links[index]];
    if (own !== passage || mention?.first !== first || !/^(?:say|state|read|declare)$/.test(link?.verb?.lemma ?? ''))
      return false;
    return isLaw(passage.tokens, mention) && (link?.cue?.[1] ?? at) < at;
  });
  return found < 0 ? top : found;
}

/** In "Under port law, docks close when “...”" the law, unless somebody says so. */
function lawful({ candidates, passage, at }: Site, top: number): number {
  const found = candidates.findIndex(({ passage: own, index }) => {
    const first = passage.mentions[index]?.first ?? at;
    const isHere = own === passage && first < at && passage.tokens[first]?.sentence === passage.tokens[at]?.sentence;
    return isHere && passage.links[index]?.path === 'law';
  });
  const chosen = candidates[top];
  const [mention, link] = [passage.mentions[chosen?.index ?? -1], passage.links[chosen?.index ?? -1]];
  if (found < 0 || chosen?.passage !== passage || !mention || !link) return top;
  if (/^(?:say|write|ask)$/.test(link.verb?.class ?? '')) return top;
  const beyond = passage.tokens.slice(at, mention.first).some(({ text }) => /^[—;]$/.test(text));
  return link.path === 'acc' && !beyond ? top : found;
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
  const isInside = /verb|open|time/.test(link.path) || (/rel/.test(link.path) && !/appos/.test(link.path));
  if (!spoken || !/^(?:sub|ger|inv)/.test(link.path) || isInside) return false;
  return link.cue[0] < at ? mention.first < at && at - link.cue[1] < 25 : mention.first - at <= 3;
}
