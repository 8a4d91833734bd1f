/**
 * Cues: tells whether a word can attribute words to a speaker, and how.
 *
 * In: one word. Out: its verb and class, or nothing. Knows no sentence: that
 * "said" stands between a name and a quote is for `attribute.ts` to see.
 */

import { type CueClass, cueNouns, cueVerbs, doubling, irregular } from './cue-verbs.ts';

export interface CueVerb {
  /** The infinitive: `say`. */
  readonly lemma: string;
  readonly class: CueClass;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
}

const verbs = new Map<string, CueVerb>();
const doubled = new Set(split(doubling));
for (const [name, list] of Object.entries(cueVerbs)) for (const lemma of split(list)) add(lemma, asClass(name));
const nouns = new Set(split(cueNouns).flatMap((noun) => [noun, `${noun}s`]));

/** The cue verb that a word in small letters is a form of; undefined for other words. */
export function cueVerb(lower: string): CueVerb | undefined {
  return verbs.get(lower);
}

/** Whether a word in small letters is a noun for something said or written: statement, claim. */
export function isCueNoun(lower: string): boolean {
  return nouns.has(lower);
}

function add(lemma: string, kind: CueClass): void {
  for (const word of [lemma, ...(irregular[lemma] ?? regular(lemma))]) {
    if (verbs.has(word)) continue;
    verbs.set(word, { lemma, class: kind, form: formOf(word, lemma) });
  }
}

function formOf(word: string, lemma: string): CueVerb['form'] {
  if (word === lemma && lemma !== 'read') return 'base';
  if (word.endsWith('ing')) return 'gerund';
  return word.endsWith('s') ? 'third' : 'past';
}

function regular(lemma: string): readonly string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s');
  const stem = doubled.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  return [third, `${stem.replace(/([^aeiou])y$/, '$1i')}ed`, `${stem}ing`];
}

function asClass(name: string): CueClass {
  return name as CueClass;
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
