/**
 * Figures: which names of an article are one person or body.
 *
 * In: the names found, in order. Out: for each the figure it means. A surname
 * or first name alone means the one who bears it, the most prominent when two
 * do; spellings of one name are one figure; two first names are two people.
 */

import { givenNames } from '../lexicon/given-names.ts';
import { genders, titles } from '../lexicon/roles.ts';
import type { NameRun } from './names.ts';

export interface Figure {
  /** The fullest form the article gives, without titles. */
  name: string;
  kind: 'person' | 'body' | 'unknown';
  gender: 'male' | 'female' | null;
  /** Words folded, suffixes apart. */
  words: readonly string[];
  readonly suffix: string;
  /** `republican`, `democratic`, or nothing known. */
  party?: string;
  /** Places in the list of runs where the name stands in full. */
  readonly full: number[];
}

const suffixes = /^(?:jr|sr|ii|iii|iv|esq)\.?$/;
const particles = /^(?:al|el|de|la|le|van|von|der|den|del|della|di|da|dos|du|bin|ibn|ben|bint|ter|ten|af|zu|y)$/;

/** @returns The figures, and the figure of each run (undefined for titles alone). */
export function figures(runs: readonly NameRun[]): { all: readonly Figure[]; of: readonly (Figure | undefined)[] } {
  const of: (Figure | undefined)[] = runs.map(() => undefined);
  const known: Known = { all: [], byLast: new Map(), bySound: new Map(), byWord: new Map(), bodies: new Map() };
  const surnames = new Set(
    runs.filter(({ kind, words }) => kind === 'person' && words.length > 0).map(({ words }) => key(words.at(-1) ?? '')),
  );
  runs.forEach((run, index) => {
    if (run.words.length < 2 || run.kind === 'body' || isSurname(run) || isNamedAfter(run, surnames)) return;
    of[index] = joinFull(run, index, known);
  });
  for (const figure of known.all) {
    for (const word of figure.words) if (!particles.test(word)) push(known.byWord, word, figure);
  }
  runs.forEach((run, index) => {
    if (run.words.length === 0 || of[index]) return;
    of[index] = alone(run, index, known);
  });
  settle(runs, of);
  return { all: known.all, of };
}

/** What is never named but where a place would be is no person. */
function settle(runs: readonly NameRun[], of: readonly (Figure | undefined)[]): void {
  const elsewhere = new Set(of.filter((_, index) => !runs[index]?.placed));
  for (const figure of new Set(of)) if (figure?.kind === 'unknown' && !elsewhere.has(figure)) figure.kind = 'body';
}

interface Known {
  readonly all: Figure[];
  readonly byLast: Map<string, Figure[]>;
  /** Surnames by how they sound. */
  readonly bySound: Map<string, string[]>;
  readonly byWord: Map<string, Figure[]>;
  readonly bodies: Map<string, Figure>;
}

/** A surname and a thing: "Ruiz Tower", "Vale Foundation". */
function isNamedAfter({ words, kind }: NameRun, surnames: ReadonlySet<string>): boolean {
  return kind === 'unknown' && surnames.has(key(words[0] ?? '')) && !surnames.has(key(words.at(-1) ?? ''));
}

/** A particle and a surname, or a surname with a suffix: no first name. */
function isSurname({ words }: NameRun): boolean {
  return particles.test(words[0] ?? '') || words.filter((word) => !suffixes.test(key(word))).length < 2;
}

function joinFull(run: NameRun, index: number, known: Known): Figure {
  const words = run.words.map(key).filter((word) => !suffixes.test(word));
  const suffix =
    run.words
      .map(key)
      .find((word) => suffixes.test(word))
      ?.replace('.', '') ?? '';
  const last = words.at(-1) ?? '';
  const rivals = known.byLast.get(last) ?? alike(last, known);
  const same = rivals.find((figure) => figure.suffix === suffix && sameGiven(figure.words, words));
  const figure = same ?? create(run, words, suffix);
  if (!same) {
    known.all.push(figure);
    bear(known, last, figure);
  } else if (words.length > same.words.length) {
    same.name = run.words.join(' ');
    same.words = words;
  }
  return know(figure, run, index);
}

function create(run: NameRun, words: readonly string[], suffix: string): Figure {
  return { name: run.words.join(' ').replace(/ ,/g, ','), kind: run.kind, gender: null, words, suffix, full: [] };
}

/** Records what a run adds to a figure. */
function know(figure: Figure, run: NameRun, index: number): Figure {
  if (run.words.length >= figure.words.length) figure.full.push(index);
  if (figure.kind === 'unknown') figure.kind = run.kind;
  figure.gender ??= genderOf(run) ?? null;
  return figure;
}

function genderOf(run: NameRun): 'male' | 'female' | undefined {
  const told = run.lead.map((word) => genders.get(word)).find(Boolean);
  return told ?? (run.words.length > 1 ? givenNames.get(key(run.words[0] ?? '')) : undefined);
}

/** First names agree: equal, or one the initial of the other, or a nickname's beginning. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  if (x === y || isInitial(x, y) || isInitial(y, x)) return true;
  if (a.slice(0, -1).includes(y) || b.slice(0, -1).includes(x)) return true;
  const nick = Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x));
  return nick || (x.length > 4 && distance(x, y, 1) <= 1);
}

function isInitial(short: string, long: string): boolean {
  return /^\p{Alpha}\.?$/u.test(short) && long.startsWith(short[0] ?? ' ');
}

/** A run that is no full name: a surname, a first name, a body. */
function alone(run: NameRun, index: number, known: Known): Figure {
  const words = run.words.map(key).filter((word) => !suffixes.test(word));
  const last = words.at(-1) ?? '';
  const titled = run.lead.some((word) => titles.has(word));
  const bearers = known.byLast.get(last) ?? [];
  const isPerson = run.kind !== 'body' || (!run.placed && bearers.some(({ kind }) => kind === 'person'));
  if (isPerson && (words.length === 1 || particles.test(words[0] ?? ''))) {
    const spelled = bearers.length > 0 ? bearers : alike(last, known);
    const found =
      choose(spelled, run, index) ?? (titled ? undefined : choose(known.byWord.get(last) ?? [], run, index));
    if (found) return know(found, run, index);
  }
  const whole = words.join(' ');
  const body = known.bodies.get(whole);
  if (body) return know(body, run, index);
  const figure = create(run, words, '');
  if (run.kind === 'person') bear(known, last, figure);
  known.all.push(figure);
  known.bodies.set(whole, figure);
  return know(figure, run, index);
}

/** Of those who bear a name: the one of the right gender, brought in before, named in full most often. */
function choose(bearers: readonly Figure[], run: NameRun, index: number): Figure | undefined {
  const told = genderOf(run);
  const fit = bearers.filter(({ gender }) => !told || !gender || gender === told);
  if (fit.length <= 1) return fit[0];
  const introduced = fit.filter(({ full }) => (full[0] ?? Infinity) < index);
  const ranked = (introduced.length > 0 ? introduced : fit).map((figure) => {
    const recent = figure.full.some((at) => at < index && at >= index - 6) ? 2 : 0;
    return { figure, weight: figure.full.length + recent - (figure.suffix ? 1 : 0) };
  });
  return ranked.sort((a, b) => b.weight - a.weight)[0]?.figure;
}

/** Bearers of a surname spelled almost so: Araqchi and Arakchi. */
function alike(last: string, { byLast, bySound }: Known): readonly Figure[] {
  if (last.length < 5) return [];
  const close = (bySound.get(sound(last)) ?? []).find((other) => other !== last && distance(other, last, 2) <= 2);
  return close === undefined ? [] : (byLast.get(close) ?? []);
}

/** What transliterations of a name share: its first sound and its consonants, likes made one. */
function sound(word: string): string {
  const plain = word
    .replace(/[qcg]h?|kh|k/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[zs]h?/g, 's')
    .replace(/h/g, '');
  return plain.replace(/(?<=.)[aeiouy'-]/g, '').replace(/(.)\1+/g, '$1');
}

/** Levenshtein's distance of two short words, or more than `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length && Math.min(...row) <= most; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** What has no accents and no curly apostrophes. */
const plain = /^[ -~]*$/;

/** A word as names are compared: no case, no accents, one apostrophe. */
function key(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

function bear(known: Known, last: string, figure: Figure): void {
  if (!known.byLast.has(last)) known.bySound.set(sound(last), [...(known.bySound.get(sound(last)) ?? []), last]);
  push(known.byLast, last, figure);
}

function push(map: Map<string, Figure[]>, at: string, figure: Figure): void {
  const list = map.get(at);
  if (!list) map.set(at, [figure]);
  else if (!list.includes(figure)) list.push(figure);
}
