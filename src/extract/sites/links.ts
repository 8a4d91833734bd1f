/**
 * Links: ties a mention to the cue it is the subject of.
 *
 * In: the tokens of a stretch and one mention. Out: the cue and the way to it:
 * directly, past an apposition, after another verb. Looks at most `cueReach`
 * tokens ahead, so that the cost per mention is bounded.
 */

import { type CueVerb, cueVerb, isCueNoun } from '../lexicon/cues.ts';
import { pronouns } from '../lexicon/speaker-nouns.ts';
import { closesWith, isActor, type Mention } from './mentions.ts';
import type { Token } from './windows.ts';

export interface Link {
  /** The cue's tokens, `[first, last]`; null when the mention governs none. */
  readonly cue: readonly [number, number] | null;
  readonly verb: CueVerb | null;
  /** How the mention reaches its cue: `sub`, `sub+appos`, `inv`, `acc`, `colon`, `none`. */
  readonly path: string;
}

/** How many tokens past a mention its verb is looked for. */
export const cueReach = 45;
const light = new Set(
  (
    'also then later has had have is was are were be been being did does do would will could should may might must can again ' +
    'often repeatedly recently already still once just even not never to himself herself themselves first further simply both all each'
  ).split(' '),
);
const relatives = new Set(['who', 'which', 'whose', 'that', 'whom', 'where']);

export function link(tokens: readonly Token[], mention: Mention): Link {
  return before(tokens, mention) ?? after(tokens, mention);
}

/** A cue that stands before its mention: `said Ruiz`, `according to Ruiz`, `quoted Ruiz as saying`. */
function before(tokens: readonly Token[], mention: Mention): Link | null {
  const { first } = mention;
  const [second, previous] = [tokens[first - 2], tokens[first - 1]];
  if (!previous) return null;
  if (previous.lower === 'to' && second?.lower === 'according')
    return { cue: [first - 2, first - 1], verb: null, path: 'acc' };
  if (previous.lower === 'under' && isLaw(tokens, mention))
    return { cue: [first - 1, first - 1], verb: null, path: 'law' };
  if (previous.text === '—' && second?.kind === 'mark')
    return { cue: [first - 1, first - 1], verb: null, path: 'dash' };
  const agent = previous.lower === 'by' && second && !held.test(second.lower) ? second.lower : '';
  const passive = cueVerb(agent);
  const asBy = tokens[first - 3]?.lower === 'as' ? 'as-by' : 'by';
  if (passive) return { cue: [first - 2, first - 1], verb: passive, path: asBy };
  const verb = cueVerb(previous.lower);
  return verb ? (asSaying(tokens, mention) ?? inverted(tokens, mention, verb)) : null;
}

/** Whether a mention is of something that is written to be kept to. */
export function isLaw(tokens: readonly Token[], { first, last }: Mention): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => laws.test(lower));
}

const laws =
  /^(?:laws?|acts?|bills?|statutes?|rules?|regulations?|constitution|amendment|treaty|code|policy|agreement|guidelines|decree|charter|contract)$/;

/** "seen by", "known by": who has it, not who says it. */
const held = /^(?:seen|known|viewed|held|heard|found|shown|read|considered|regarded)$/;

/** `quoted Ruiz as saying` */
function asSaying(tokens: readonly Token[], { last }: Mention): Link | null {
  const saying = tokens[last + 2];
  if (tokens[last + 1]?.lower !== 'as' || !/^(saying|telling|writing|stating)$/.test(saying?.lower ?? '')) return null;
  return { cue: [last + 1, last + 2], verb: cueVerb(saying?.lower ?? '') ?? null, path: 'as-saying' };
}

/** Verbs whose next name is the one spoken to, never the one who speaks. */
const addressing = /^(?:tell|inform|notify|remind|assure|reassure|urge|warn|accuse|thank|brief|address|show)$/;

/** `said Ruiz`, where no subject stands before the verb. */
function inverted(tokens: readonly Token[], { first }: Mention, verb: CueVerb): Link | null {
  if (verb.form === 'gerund' || verb.form === 'base' || addressing.test(verb.lemma)) return null;
  const opener = tokens[first - 2];
  const free = opener?.kind !== 'word' || /^(as|but|and|then|so)$/.test(opener.lower);
  return free ? { cue: [first - 1, first - 1], verb, path: opener?.lower === 'as' ? 'as-inv' : 'inv' } : null;
}

/** What lies between a mention and its cue. */
interface Way {
  light: boolean;
  appos: boolean;
  rel: boolean;
  prep: boolean;
  verb: boolean;
  noun: boolean;
  comma: number;
}

/** Governs nothing. */
export const none: Link = { cue: null, verb: null, path: 'none' };

function after(tokens: readonly Token[], mention: Mention): Link {
  const { last } = mention;
  if (tokens[last + 1]?.text === ':') return { cue: [last + 1, last + 1], verb: null, path: 'colon' };
  if (mention.kind !== 'pronoun' && isOwner(tokens, last)) return owned(tokens, last);
  return ahead(tokens, mention);
}

/** `Ruiz’s`, and `Torres’` with its apostrophe taken for a stop. */
function isOwner(tokens: readonly Token[], last: number): boolean {
  const [own, next] = [tokens[last], tokens[last + 1]];
  return /['’]s?$/.test(own?.lower ?? '') || (/^['’]$/.test(next?.text ?? '') && next?.start === own?.end);
}

/** `Ruiz’s sharp criticism`: the noun is the cue. */
function owned(tokens: readonly Token[], last: number): Link {
  const from = tokens[last + 1]?.kind === 'stop' ? last + 2 : last + 1;
  for (let index = from; index <= from + 3 && tokens[index]?.kind === 'word'; index++)
    if (isCueNoun(tokens[index]?.lower ?? '')) return { ...none, path: 'poss+cue' };
  return { ...none, path: 'poss' };
}

/** Goes on from a mention to the first cue of its sentence, noting what it passes. */
function ahead(tokens: readonly Token[], { last, kind }: Mention): Link {
  const way: Way = { light: false, appos: false, rel: false, prep: false, verb: false, noun: false, comma: 0 };
  const inside = () => way.comma % 2 === 1;
  for (let index = last + 1; index < Math.min(tokens.length, last + cueReach); index++) {
    const token = tokens[index];
    if (!token || ends(token, tokens[last])) break;
    if (token.kind === 'mark') {
      if (way.verb || !inside()) break;
      continue;
    }
    const verb = verbAt(tokens, index, inside());
    if (!verb) note(way, tokens, index);
    else if (!way.rel || !inside() || token.lower === 'said' || isTrailing(verb, tokens[index - 1])) {
      return { cue: [index, index], verb, path: pathOf(way, verb, { tokens, last, kind }) };
    }
  }
  return { ...none, path: way.verb ? 'verb' : way.rel ? 'none+rel' : 'none' };
}

/** `..., saying`: what the subject of the whole sentence does. */
function isTrailing({ form }: CueVerb, before: Token | undefined): boolean {
  return form === 'gerund' && before?.text === ',';
}

function ends({ sentence, text }: Token, start: Token | undefined): boolean {
  return sentence !== start?.sentence || /^[;.?!]$/.test(text);
}

/** @param inside Whether the token stands in an insertion. */
function verbAt(tokens: readonly Token[], index: number, inside: boolean): CueVerb | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const verb = token?.kind === 'word' ? cueVerb(token.lower) : undefined;
  if (!token || !verb) return undefined;
  if (before?.kind === 'word' && /^(the|a|an|his|her|their|its|of|by)$/.test(before.lower)) return undefined;
  if (isSeen(tokens, index, verb) || (inside && isByAnother(verb, tokens[index + 1]))) return undefined;
  if (verb.form === 'past' || verb.form === 'gerund') return verb;
  if (isCapital(token) && isCapital(before)) return undefined;
  if (closesWith(token, before, tokens[index + 1])) return verb;
  if (isCueNoun(token.lower) && (!token.tags.has('Verb') || isPart(verb, before))) return undefined;
  return token.tags.has('Verb') || /^(?:say|write|ask)$/.test(verb.class) ? verb : undefined;
}

/** ", first reported by TASS,": what another did. */
function isByAnother({ form }: CueVerb, next: Token | undefined): boolean {
  return form === 'past' && next?.lower === 'by';
}

/** "is seen", "was then found": what others make of somebody, who says nothing by it. */
function isSeen(tokens: readonly Token[], index: number, { class: kind }: CueVerb): boolean {
  if (kind !== 'think' && kind !== 'show') return false;
  const before = tokens[tokens[index - 1]?.tags.has('Adverb') ? index - 2 : index - 1];
  return before !== undefined && /^(?:is|are|was|were|be|been|being)$/.test(before.lower);
}

/** "the United States": a part of a name. */
function isCapital(token: Token | undefined): boolean {
  return /^\p{Upper}\p{Lower}/u.test(token?.text ?? '');
}

/** "a newspaper report": a bare form after a noun in the singular is a noun. */
function isPart({ form }: CueVerb, before: Token | undefined): boolean {
  return form === 'base' && before?.tags.has('Singular') === true && !before.tags.has('Pronoun');
}

function note(way: Way, tokens: readonly Token[], index: number): void {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token || isActor(token, tokens[index + 1])) return;
  const { lower, tags, text } = token;
  if (text === ',' || text === '—' || text === '(' || text === ')') {
    way.comma++;
    way.appos = true;
  } else if (relatives.has(lower)) way.rel ||= !isPointing(token, before);
  else if (tags.has('Adverb') || light.has(lower) || tags.has('Date')) way.light = true;
  else if (tags.has('Preposition') || lower === 'for') way.prep = true;
  else if (tags.has('Verb') && !(way.appos && way.comma % 2 === 1) && !tags.has('Noun')) way.verb = true;
  else if (pronouns.has(lower) && before?.kind === 'word') way.noun = true;
}

/** "for that argument": no clause begins. */
function isPointing({ lower }: Token, before: Token | undefined): boolean {
  return lower === 'that' && before !== undefined && before.tags.has('Preposition');
}

interface From {
  readonly tokens: readonly Token[];
  /** The mention's last token and kind. */
  readonly last: number;
  readonly kind: Mention['kind'];
}

/** `told` is for what somebody is let or told to do: "allows the port to assert". */
function pathOf(way: Way, verb: CueVerb, { tokens, last, kind }: From): string {
  const isNext = tokens[last + 1]?.lower === 'to' && cueVerb(tokens[last + 2]?.lower ?? '') === verb;
  if (isNext && verb.class === 'say') return 'told';
  let path = verb.form === 'gerund' ? 'ger' : 'sub';
  if (way.comma % 2 === 1) path += '+open';
  else if (way.appos) path += '+appos';
  if (way.rel) path += '+rel';
  if (way.prep && !way.verb) path += '+prep';
  if (way.verb) path += '+verb';
  if (way.noun) path += '+noun';
  return kind === 'time' ? `${path}+time` : path;
}
