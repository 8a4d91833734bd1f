/**
 * Described: whom a noun for a person means.
 *
 * In: an article's words, names and noun phrases. Out: a mention for each
 * phrase: the person it stands beside ("Kremlin spokesman Dmitry Peskov",
 * "Ana Ruiz, the mayor"), the one known by that role ("the spokesman"), or
 * somebody unnamed, who stays as described ("a senior official").
 */

import type { Figure } from './figures.ts';
import { determiners } from './function-words.ts';
import type { NameRun } from './names.ts';
import type { NounPhrase } from './nouns.ts';
import type { Reference } from './people.ts';
import { peoples, places } from './places.ts';
import { genders, roleClass, titles, wider } from './roles.ts';
import { isPossessive, type Token } from './tokens.ts';

export interface Scene {
  readonly text: string;
  readonly words: readonly Token[];
  readonly runs: readonly NameRun[];
  /** A mention for each run that names somebody, in order. */
  readonly named: readonly Reference[];
  /** In order of their heads. */
  readonly phrases: readonly NounPhrase[];
}

interface Role {
  readonly figure: Figure;
  readonly class: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Modifiers that make another office of a title. */
const telling = new Set(
  'former vice deputy prime foreign defense defence finance interior acting assistant first'.split(' '),
);
const vague = new Set(['male', 'female', 'person', 'former', 'body', 'text', 'kin', 'man', 'woman']);

export function described(scene: Scene): readonly Reference[] {
  const beside = besides(scene);
  const pending = rolesInOrder(scene, beside);
  const later = new Roles();
  for (const [role] of pending) later.offer(role);
  const read: Read = { scene, beside, now: new Roles(), later, bodies: new Map(), unnamed: new Map() };
  let [next, seen] = [0, 0];
  return scene.phrases.map((phrase): Reference => {
    while (next < pending.length && (pending[next]?.[1] ?? 0) < phrase.first) read.now.add(pending[next++]?.[0]);
    while (seen < scene.named.length && (scene.named[seen]?.last ?? 0) < phrase.first) {
      recall(read, scene.named[seen++]?.figure);
    }
    return whom(phrase, read);
  });
}

/** What is known by the time a phrase is read. */
interface Read {
  readonly scene: Scene;
  readonly beside: ReadonlyMap<NounPhrase, Figure>;
  readonly now: Roles;
  /** Roles told anywhere, for those told only after. */
  readonly later: Roles;
  /** Bodies by each word of their names. */
  readonly bodies: Map<string, Figure>;
  readonly unnamed: Map<string, Figure>;
}

function recall({ now, bodies }: Read, figure: Figure | null | undefined): void {
  now.recall(figure);
  if (figure?.kind !== 'body' || figure.words.length < 2) return;
  for (const word of figure.words) bodies.set(word, figure);
}

function whom(phrase: NounPhrase, { scene, beside, now, later, bodies, unnamed }: Read): Reference {
  const companion = beside.get(phrase);
  if (companion) return asReference(phrase, { figure: companion, way: 'name', certainty: 0.95 });
  const body = phrase.definite ? bodies.get(headOf(phrase, scene)) : undefined;
  const holder = body ?? (phrase.definite && !phrase.plural ? (now.find(phrase) ?? later.find(phrase)) : undefined);
  if (holder) return asReference(phrase, { figure: holder, way: 'role', certainty: 0.85 });
  return asReference(phrase, { figure: stranger(scene, phrase, unnamed), way: 'unnamed', certainty: 0.9 });
}

/** The word by which a body named in full may be meant: "the committee". */
function headOf({ head, modifiers }: NounPhrase, { words }: Scene): string {
  return modifiers.length === 0 ? (words[head]?.lower ?? '') : '';
}

function asReference(phrase: NounPhrase, who: Pick<Reference, 'figure' | 'way' | 'certainty'>): Reference {
  const { start, end, first, last, plural } = phrase;
  return { start, end, first, last, plural, ...who };
}

/** Phrases that stand beside a name and mean its bearer. */
function besides({ words, named, phrases }: Scene): ReadonlyMap<NounPhrase, Figure> {
  const byFirst = new Map(named.map((mention) => [mention.first, mention]));
  const byLast = new Map(named.map((mention) => [mention.last, mention]));
  const found = new Map<NounPhrase, Figure>();
  for (const phrase of phrases) {
    if (phrase.plural || phrase.class === 'text') continue;
    const companion = before(phrase, words, byLast) ?? after(phrase, words, byFirst);
    if (companion?.figure && companion.figure.kind !== 'body') found.set(phrase, companion.figure);
  }
  return found;
}

/** "Ana Ruiz, the mayor", "Ana Ruiz is the mayor", "Ana Ruiz, who was mayor". */
function before(
  phrase: NounPhrase,
  words: readonly Token[],
  byLast: ReadonlyMap<number, Reference>,
): Reference | undefined {
  const { first } = phrase;
  const lead = (back: number) => words[first - back]?.lower ?? '';
  const isCopula = (lower: string) => /^(?:is|was|are|were)$/.test(lower);
  if (isCopula(lead(1)) && lead(2) === 'who') return byLast.get(first - (lead(3) === ',' ? 4 : 3));
  if (isCopula(lead(1))) return byLast.get(first - 2);
  if (lead(1) === ',') return endsApposition(phrase, words) ? byLast.get(first - 2) : undefined;
  return determiners.has(words[first]?.lower ?? '') && !vague.has(phrase.class) ? byLast.get(first - 1) : undefined;
}

function endsApposition({ last, first }: NounPhrase, words: readonly Token[]): boolean {
  return /^(?:[,.;)]|who)$/.test(words[last + 1]?.text ?? '.') && !/^(?:and|or)$/.test(words[first - 2]?.lower ?? '');
}

/** "Kremlin spokesman Dmitry Peskov", "a spokesman for the port, Ana Ruiz,". */
function after(
  phrase: NounPhrase,
  words: readonly Token[],
  byFirst: ReadonlyMap<number, Reference>,
): Reference | undefined {
  const direct = byFirst.get(phrase.last + 1) ?? byFirst.get(phrase.head + 1);
  if (direct) return words[direct.first]?.sentence === words[phrase.head]?.sentence ? direct : undefined;
  if (words[phrase.last + 1]?.text !== ',') return undefined;
  const next = byFirst.get(phrase.last + 2);
  const close = next && /^[,.]$/.test(words[next.last + 1]?.text ?? '.');
  return next && (close || phrase.definite) && !isPossessive(words[next.last + 1]) && isPersonal(next, phrase)
    ? next
    : undefined;
}

/** A person, or a name of two words beside a noun that only persons bear. */
function isPersonal({ figure }: Reference, phrase: NounPhrase): boolean {
  if (figure?.kind === 'person') return true;
  return figure?.kind === 'unknown' && figure.words.length > 1 && !vague.has(phrase.class);
}

/** What titles and neighbouring phrases make of people, with the token where it is said. */
function rolesInOrder({ runs, named, words }: Scene, beside: ReadonlyMap<NounPhrase, Figure>): [Role, number][] {
  const byFirst = new Map(named.map((mention) => [mention.first, mention]));
  const found: [Role, number][] = [];
  for (const run of runs) {
    const figure = byFirst.get(run.first)?.figure;
    if (!figure || figure.kind === 'body') continue;
    for (const word of run.lead) {
      const kind = titles.get(word) ?? titles.get(`${word}.`) ?? roleClass(word);
      if (kind && !vague.has(kind)) found.push([{ figure, class: kind, modifiers: new Set(run.lead) }, run.last]);
    }
  }
  for (const [phrase, figure] of beside) {
    found.push([{ figure, class: phrase.class, modifiers: new Set(phrase.modifiers) }, phrase.last]);
    figure.gender ??= genders.get(words[phrase.head]?.lower ?? '') ?? null;
    if (figure.kind === 'unknown') figure.kind = 'person';
  }
  return found.sort(([, a], [, b]) => a - b);
}

/** Who holds which role, the latest first. */
class Roles {
  private readonly latest = new Map<string, Role>();
  private readonly narrowed = new Map<string, Role>();
  private readonly of = new Map<Figure, Map<string, Role>>();

  add(role: Role | undefined): void {
    if (!role) return;
    this.latest.set(role.class, role);
    for (const modifier of role.modifiers) this.narrowed.set(`${role.class} ${modifier}`, role);
    const own = this.of.get(role.figure) ?? new Map<string, Role>();
    own.set(role.class, role);
    this.of.set(role.figure, own);
  }

  /** As {@link add}, for a role told only later: the first is kept. */
  offer(role: Role): void {
    if (!this.latest.has(role.class)) this.latest.set(role.class, role);
    for (const modifier of role.modifiers) {
      if (!this.narrowed.has(`${role.class} ${modifier}`)) this.narrowed.set(`${role.class} ${modifier}`, role);
    }
  }

  /** A person named again is the latest of their roles. */
  recall(figure: Figure | null | undefined): void {
    if (figure) for (const [kind, role] of this.of.get(figure) ?? []) this.latest.set(kind, role);
  }

  find(phrase: NounPhrase): Figure | undefined {
    for (const kind of [phrase.class, ...(wider.get(phrase.class) ?? [])]) {
      const narrow = phrase.modifiers
        .map((modifier) => this.narrowed.get(`${kind} ${modifier}`))
        .filter((role) => role !== undefined);
      const best = [...narrow, this.latest.get(kind)].find((role) => role && agrees(role, phrase));
      if (best) return best.figure;
    }
    return undefined;
  }
}

function isLand(word: string): boolean {
  return peoples.has(word) || places.has(word);
}

/** A country and its people, a name and its adjective. */
function isAkin(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

/** Whether a phrase may mean the holder of a role: no other office, no other country. */
function agrees({ modifiers }: Role, phrase: NounPhrase): boolean {
  const own = phrase.modifiers;
  const known = (word: string) => [...modifiers].some((one) => isAkin(one, word));
  const clash = own.some((word) => (telling.has(word) ? !modifiers.has(word) : isLand(word) && !known(word)));
  const vice = [...modifiers].some((word) => /^(?:vice|deputy|assistant)$/.test(word) && !own.includes(word));
  const other = phrase.owner !== null && !known(phrase.owner);
  return !clash && !vice && !other && (!vague.has(phrase.class) || own.some((word) => modifiers.has(word)));
}

/** Somebody without a name: the one described so before when the phrase points back, else a new one. */
function stranger({ text, words }: Scene, phrase: NounPhrase, unnamed: Map<string, Figure>): Figure {
  const head = words[phrase.head]?.lower ?? '';
  const before = unnamed.get(head);
  if (before && phrase.definite && !phrase.modifiers.some((word) => !before.words.includes(word))) return before;
  const first =
    determiners.has(words[phrase.first]?.lower ?? '') &&
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(words[phrase.first]?.lower ?? '')
      ? phrase.first + 1
      : phrase.first;
  const figure: Figure = {
    name: text.slice(words[first]?.start ?? phrase.start, phrase.end),
    kind: phrase.class === 'body' || phrase.class === 'text' ? 'body' : 'person',
    gender: genders.get(head) ?? null,
    words: phrase.modifiers,
    suffix: '',
    full: [],
  };
  unnamed.set(head, figure);
  return figure;
}
