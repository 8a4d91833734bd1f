/**
 * Offices: who holds which role in an article.
 *
 * In: roles as they are told, in order. Out: whom a phrase for an office
 * means: the latest holder with no other office and no other country.
 */

import { peoples, places } from '../lexicon/places.ts';
import { roleClass, titles, wider } from '../lexicon/roles.ts';
import type { Figure } from './figures.ts';
import type { NounPhrase } from './nouns.ts';

export interface Role {
  readonly figure: Figure;
  /** Sentence in which it is told. */
  readonly sentence: number;
  readonly class: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Modifiers that make another office of a title. */
const telling = new Set(
  'former vice deputy prime foreign defense defence finance interior acting assistant first'.split(' '),
);
export const vague = new Set(['male', 'female', 'person', 'former', 'body', 'text', 'kin', 'man', 'woman']);

/** Who holds which role, the latest first. */
export class Roles {
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

  /** A person named again is the latest of their roles. @returns The classes of these. */
  recall(figure: Figure | null | undefined): readonly string[] {
    const own = figure && this.of.get(figure);
    if (!own) return [];
    for (const [kind, role] of own) this.latest.set(kind, role);
    return [...own.keys()];
  }

  /** @param may Whether one who holds a role may be meant at all. */
  find(phrase: NounPhrase, may: (role: Role) => boolean = () => true): Figure | undefined {
    for (const kind of [phrase.class, ...(wider.get(phrase.class) ?? [])]) {
      const narrow = phrase.modifiers
        .map((modifier) => this.narrowed.get(`${kind} ${modifier}`))
        .filter((role) => role !== undefined);
      const best = [...narrow, this.latest.get(kind)].find((role) => role && may(role) && agrees(role, phrase));
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

/** Whether a phrase may mean the holder of a role: no other office, no other country, no office of another body. */
function agrees({ modifiers }: Role, phrase: NounPhrase): boolean {
  const own = phrase.modifiers;
  const known = (word: string) => [...modifiers].some((one) => isAkin(one, word));
  const clash = own.some((word) => (telling.has(word) ? !modifiers.has(word) : isLand(word) && !known(word)));
  const vice = [...modifiers].some((word) => /^(?:vice|deputy|assistant)$/.test(word) && !own.includes(word));
  const other = phrase.owner !== null && !known(phrase.owner);
  const isOf = phrase.last > phrase.head && [...modifiers].some((word) => !titles.has(word) && !roleClass(word));
  const elsewhere = isOf && !own.some(known);
  return (
    !clash && !vice && !other && !elsewhere && (!vague.has(phrase.class) || own.some((word) => modifiers.has(word)))
  );
}
