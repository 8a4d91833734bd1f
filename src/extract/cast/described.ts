/**
 * Described: whom a noun for a person means.
 *
 * In: an article's words, names and noun phrases. Out: a mention for each
 * phrase: the person it stands beside ("Kremlin spokesman Dmitry Peskov",
 * "Ana Ruiz, the mayor"), the one known by that role ("the spokesman"), or
 * somebody unnamed, who stays as described ("a senior official").
 */

import { determiners } from '../lexicon/function-words.ts';
import { genders, roleClass, titles, wider } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';
import { besides } from './beside.ts';
import type { Figure } from './figures.ts';
import type { NounPhrase } from './nouns.ts';
import { type Role, Roles, vague } from './offices.ts';
import type { Reference, Scene } from './reference.ts';

export function described(scene: Scene): readonly Reference[] {
  const beside = besides(scene);
  const pending = rolesInOrder(scene, beside);
  const later = new Roles();
  for (const [role] of pending) later.offer(role);
  const read: Read = {
    scene,
    beside,
    now: new Roles(),
    later,
    seen: new Set(),
    bodies: new Map(),
    laterBodies: bodiesOf(scene, beside),
    companies: { all: companiesOf(scene, beside), latest: undefined },
    unnamed: new Map(),
    fresh: new Map(),
    epithets: new Set(),
  };
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
  /** Who was named. */
  readonly seen: Set<Figure>;
  /** Bodies by each word of their names. */
  readonly bodies: Map<string, Figure>;
  /** As `bodies`, for those named only after. */
  readonly laterBodies: ReadonlyMap<string, Figure>;
  /** Bodies that the article says trade, and the one of them named last. */
  readonly companies: { readonly all: ReadonlySet<Figure>; latest: Figure | undefined };
  readonly unnamed: Map<string, Figure>;
  /** Nouns by which somebody unnamed was brought in since anybody of such a role was named, each with its class. */
  readonly fresh: Map<string, string>;
  /** Those of them that may be somebody known by another word. */
  readonly epithets: Set<Figure>;
}

function recall({ now, seen, bodies, companies, fresh }: Read, figure: Figure | null | undefined): void {
  if (figure) seen.add(figure);
  if (figure && companies.all.has(figure)) companies.latest = figure;
  const held = now.recall(figure);
  for (const [noun, kind] of fresh)
    if ([kind, ...(wider.get(kind) ?? [])].some((one) => held.includes(one))) fresh.delete(noun);
  if (figure?.kind !== 'body' || figure.words.length < 2) return;
  for (const word of figure.words) bodies.set(word, figure);
}

/** Those named as firms are, or beside a noun for one: "the utility, Vale Electric", "Vale Foods". */
function companiesOf({ words, named }: Scene, beside: ReadonlyMap<NounPhrase, Figure>): ReadonlySet<Figure> {
  const found = new Set<Figure>();
  for (const { figure } of named)
    if (figure && figure.words.length > 1 && figure.kind !== 'person' && corporate.test(figure.words.at(-1) ?? ''))
      found.add(figure);
  for (const [{ head }, figure] of beside) if (trading.test(words[head]?.lower ?? '')) found.add(figure);
  return found;
}

/** The nouns by which any of them may be meant. */
const firms = /^(?:company|firm)$/;
/** Nouns for bodies that trade. */
const trading =
  /^(?:company|firm|bank|network|operator|carrier|airline|maker|manufacturer|retailer|supplier|insurer|lender|utility|railway|brewery|refinery|shipyard|startup|conglomerate)$/;
/** Last words of firms' names. */
const corporate =
  /^(?:inc|corp|corporation|company|co|ltd|llc|plc|group|holdings|industries|enterprises|partners|brands|stores|motors|airlines|airways|energy|electric|oil|petroleum|steel|mining|foods|beverages|pharmaceuticals|therapeutics|technologies|systems|software|labs|laboratories|media|entertainment|studios|pictures|bancorp|financial|insurance|shipping|logistics|hotels|resorts)\.?$/;

/** Bodies by their nouns and the words of their names, the first of each. */
function bodiesOf({ words, named }: Scene, beside: ReadonlyMap<NounPhrase, Figure>): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  const offer = (word: string, figure: Figure) => !found.has(word) && found.set(word, figure);
  for (const { figure } of named)
    if (figure?.kind === 'body' && figure.words.length > 1) for (const word of figure.words) offer(word, figure);
  for (const [{ class: kind, head, modifiers }, figure] of beside) {
    const noun = words[head]?.lower ?? '';
    if (kind === 'body') for (const word of [noun, [...modifiers, noun].join(' ')]) offer(word, figure);
  }
  return found;
}

function whom(phrase: NounPhrase, read: Read): Reference {
  const { scene, beside, unnamed, epithets } = read;
  const companion = beside.get(phrase);
  if (companion) return asReference(phrase, { figure: companion, way: 'name', certainty: 0.95 });
  const noun = scene.words[phrase.head]?.lower ?? '';
  const again = phrase.definite && phrase.modifiers.length === 0 && read.fresh.has(noun);
  const holder = again ? undefined : holderOf(phrase, read);
  if (holder) return asReference(phrase, { figure: holder, way: 'role', certainty: 0.85 });
  const single = phrase.definite && !phrase.plural;
  const paper = single && papers.test(noun) ? unnamed.get(lastText) : undefined;
  if (paper) return asReference(phrase, { figure: paper, way: 'role', certainty: 0.75 });
  const before = unnamed.get(noun);
  if (!phrase.definite && !phrase.plural) read.fresh.set(noun, phrase.class);
  const figure = stranger(scene, phrase, unnamed);
  if (phrase.class === 'text' && !phrase.plural) unnamed.set(lastText, figure);
  const reference = asReference(phrase, { figure, way: 'unnamed', certainty: 0.9 });
  if (!isEpithet(phrase, scene) || (before && !epithets.has(before))) return reference;
  epithets.add(figure);
  return { ...reference, epithet: partyIn([...phrase.modifiers, noun]) };
}

/** The body that a phrase stands for, or who holds the office that it names. */
function holderOf(
  phrase: NounPhrase,
  { scene, now, later, bodies, laterBodies, companies, seen }: Read,
): Figure | undefined {
  const noun = headOf(phrase, scene);
  const stands = phrase.definite && phrase.last === phrase.head;
  const firm = stands && firms.test(noun) ? companies.latest : undefined;
  const body = stands
    ? (bodies.get(noun) ?? firm ?? (phrase.class === 'body' ? laterBodies.get(noun) : undefined))
    : undefined;
  if (body || !phrase.definite || phrase.plural) return body;
  const party = partyIn([...phrase.modifiers, scene.words[phrase.head]?.lower ?? '']);
  const isOf = (figure: Figure | undefined) => (figure?.party && party && figure.party !== party ? undefined : figure);
  const most = (scene.words[phrase.head]?.sentence ?? 0) + ahead;
  const isNear = ({ figure, sentence }: Role) => sentence <= most || seen.has(figure);
  return isOf(now.find(phrase)) ?? isOf(later.find(phrase, isNear));
}

/** How many sentences ahead news may first name the holder of an office that it speaks of: "the mayor said", then "Mayor Ruiz". */
const ahead = 6;

/** What a paper told of before is called: "the indictment", then "the court document". */
const papers = /^(?:document|filing|text)$/;
/** Under which key the paper told of last is kept. */
const lastText = '';

/** Kinds of nouns that news gives to somebody already named: "the 61-year-old", "the builder". */
const characterising = new Set('candidate lawmaker athlete businessman party artist writer native builder'.split(' '));

/** Whether a phrase may be another word for somebody known: "the presumptive nominee". */
function isEpithet({ class: kind, definite, plural, owner, first, head, last }: NounPhrase, { words }: Scene): boolean {
  if (!definite || plural || owner !== null || head !== last || !/^(?:the|this)$/.test(words[first]?.lower ?? ''))
    return false;
  return characterising.has(kind);
}

/** Which party words tell, `` when none does. */
export function partyIn(modifiers: Iterable<string>): string {
  for (const word of modifiers) {
    const party = /^(?:republican|gop|r-\p{Alpha}+\.?|r)$/u.test(word)
      ? 'republican'
      : /^(?:democrat|democratic|d-\p{Alpha}+\.?|d)$/u.test(word)
        ? 'democratic'
        : '';
    if (party) return party;
  }
  return '';
}

/** The words by which a body named in full may be meant: "the committee", "the port operator". */
function headOf({ head, modifiers }: NounPhrase, { words }: Scene): string {
  return [...modifiers, words[head]?.lower ?? ''].join(' ');
}

function asReference(phrase: NounPhrase, who: Pick<Reference, 'figure' | 'way' | 'certainty'>): Reference {
  const { start, end, first, last, plural } = phrase;
  return { start, end, first, last, plural, ...who };
}

/** What titles and neighbouring phrases make of people, with the token where it is said. */
function rolesInOrder({ runs, named, words }: Scene, beside: ReadonlyMap<NounPhrase, Figure>): [Role, number][] {
  const byFirst = new Map(named.map((mention) => [mention.first, mention]));
  const found: [Role, number][] = [];
  const sentenceAt = (index: number) => words[index]?.sentence ?? 0;
  for (const run of runs) {
    const figure = byFirst.get(run.first)?.figure;
    if (!figure || figure.kind === 'body') continue;
    figure.party ||= partyIn([...run.lead, ...beyond(words, run.last)]);
    for (const word of run.lead) {
      const kind = titles.get(word) ?? titles.get(`${word}.`) ?? roleClass(word);
      if (kind && !vague.has(kind))
        found.push([{ figure, sentence: sentenceAt(run.last), class: kind, modifiers: new Set(run.lead) }, run.last]);
    }
  }
  for (const [phrase, figure] of beside) {
    found.push([
      { figure, sentence: sentenceAt(phrase.last), class: phrase.class, modifiers: new Set(phrase.modifiers) },
      phrase.last,
    ]);
    if (phrase.class === 'body') continue;
    figure.gender ??= genders.get(words[phrase.head]?.lower ?? '') ?? null;
    figure.party ||= partyIn([...phrase.modifiers, words[phrase.head]?.lower ?? '']);
    if (figure.kind === 'unknown') figure.kind = 'person';
  }
  return found.sort(([, a], [, b]) => a - b);
}

/** The words of "(R-Ohio)" and ", a Republican," after a name. */
function beyond(words: readonly Token[], last: number): readonly string[] {
  const [sign, ...rest] = words.slice(last + 1, last + 4);
  if (!sign || !/^[,(]$/.test(sign.text)) return [];
  return rest.filter(({ sentence }) => sentence === sign.sentence).map(({ lower }) => lower);
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
