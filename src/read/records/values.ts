/**
 * Record values: the fields of a record, and words, people, times and addresses out of them.
 *
 * Takes own properties alone, so that no name from the language itself is a field.
 */

import { joined } from '../people.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function first<T>(
  fields: Fields,
  paths: readonly string[],
  read: (value: unknown) => T | undefined | null,
): T | undefined {
  for (const path of paths) {
    const value = own(fields, path);
    const found = value === undefined || value === null ? undefined : read(value);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

export function own(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0 || !Object.hasOwn(fields, head)) return undefined;
  const inner = fields[head];
  return isFields(inner) ? own(inner, rest.join('.')) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names a thing that is given as an object. */
const naming = ['name', 'main', 'rendered', 'value', 'title', 'text', 'original', '#text', '$t', 'label', '_'] as const;

/** @returns Words of a string, of an object's name, or of the first in a list that has any; a `main` one before others. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainWords(value);
  if (Array.isArray(value)) {
    const main = value.find((one) => isFields(one) && /^(?:main|hl1|headline)$/i.test(String(own(one, 'role') ?? '')));
    return [main, ...value]
      .map((one) => (isFields(one) || typeof one === 'string' ? wordsOf(one) : undefined))
      .find(Boolean);
  }
  return isFields(value)
    ? first(value, naming, (one) => (typeof one === 'string' ? plainWords(one) : undefined))
    : undefined;
}

/** Titles may hold markup and entities: `<i>Aurora</i> &#8211; home`. */
function plainWords(text: string): string | undefined {
  const bare = text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip));/gi,
      entity,
    )
    .trim();
  return bare || undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

export function timeOf(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 0) return String(Math.round(value));
  return wordsOf(value);
}

export function addressOf(value: unknown): string | undefined {
  const text =
    typeof value === 'string' ? value : isFields(value) ? (own(value, '@id') ?? own(value, 'url')) : undefined;
  return typeof text === 'string' && /^https?:\/\//i.test(text) ? text : undefined;
}

/** Everybody of a list, joined by commas. Addresses of profiles are nobody's name. */
export function peopleOf(value: unknown): string | undefined {
  const people = (Array.isArray(value) ? value : [value])
    .map(personIn)
    .filter((name) => name && !/^https?:/i.test(name));
  return joined(people.filter((name) => name !== undefined));
}

function personIn(value: unknown): string | undefined {
  const named = wordsOf(value);
  if (named || !isFields(value)) return named;
  const parts = [own(value, 'firstName') ?? own(value, 'firstname'), own(value, 'lastName') ?? own(value, 'lastname')];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}
