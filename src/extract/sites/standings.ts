/**
 * Standings: how a mention stands in its sentence, whatever mark is asked about.
 *
 * In: the tokens of a stretch, a mention and its link. Out: its standing, from
 * closed lists of facts: equal standings are one object, so that what hangs on
 * one is worked out once.
 */

import type { Link } from './links.ts';
import type { Mention } from './mentions.ts';
import { signOf } from './shapes.ts';
import type { Manner, Standing } from './site.ts';
import type { Token } from './windows.ts';

const manners = new Map<string, Manner>();
const standings = new Map<string, Standing>();

export function standingOf(tokens: readonly Token[], mention: Mention, link: Link): Standing {
  const manner = mannerOf(mention, link);
  const [lead, asks] = [leadOf(tokens, mention), isAsked(tokens, mention)];
  const key = `${manner.id} ${lead} ${asks}`;
  const standing = standings.get(key) ?? { id: standings.size, manner, lead, asks };
  standings.set(key, standing);
  return standing;
}

function mannerOf({ kind }: Mention, { path, verb: cue, cue: place }: Link): Manner {
  const verb = cue ? cue.class : path === 'none' ? 'none' : 'other';
  const form = cue?.form ?? 'none';
  const cued = place !== null;
  const key = `${path} ${verb} ${form} ${kind} ${cued}`;
  const manner = manners.get(key) ?? { id: manners.size, path, verb, form, kind, cued };
  manners.set(key, manner);
  return manner;
}

/** Whether a question mark ends the narrator's sentence: "Mayor Ruiz? “A friend.”" */
export function isAsked(tokens: readonly Token[], { last }: Mention): boolean {
  const own = tokens[last]?.sentence;
  for (let index = last + 1; index < Math.min(tokens.length, last + 12); index++) {
    const token = tokens[index];
    if (token?.text.startsWith('?')) return token.sentence === own;
    if (token?.kind === 'mark' || token?.sentence !== own) return false;
  }
  return false;
}

const leads = new Set(
  'that and but as to of by with from for in on at when if while because after before than or'.split(' '),
);

function leadOf(tokens: readonly Token[], { first }: Mention): string {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]?.sentence) return 'start';
  if (before.kind !== 'word') return before.kind === 'mark' ? 'mark' : signOf(before);
  if (leads.has(before.lower)) return before.lower;
  if (before.tags.has('Preposition')) return 'prep';
  if (before.tags.has('Verb')) return 'verb';
  return before.tags.has('Adverb') ? 'adverb' : 'word';
}
