/**
 * Voices: the speakers of one story, across its articles.
 *
 * In: the names that its quotes carry and its articles' texts. Out: whether
 * two names are of one speaker here, and the fullest form of each. That a
 * person speaks for a body is taken from the texts: "Harbour Board spokesman Peter Oduya".
 */

import { type Agreement, agreement, isBody, nameWords } from './names.ts';

export interface Voices {
  readonly agreement: (a: string | null, b: string | null) => Agreement;
  /** A surname alone becomes the one full name of the story that it can be of; all else stays. */
  readonly fullest: (name: string | null) => string | null;
}

/** A body, as its folded words, and who speaks for it. */
export interface Office {
  readonly body: readonly string[];
  readonly person: string;
}

const name = "\\p{Upper}[\\p{Alpha}.'’-]{0,30}(?: \\p{Upper}[\\p{Alpha}.'’-]{0,30}){0,3}";
/** What every name is: up to four words, none of which begins with a small letter of English. */
const roughly = '[^\\sa-z]\\S{0,60}(?: [^\\sa-z]\\S{0,60}){0,3}';
/** Who speaks for a body, or leads it and so gives its opinion. */
const office =
  '(?:[Ss]pokes(?:man|woman|person)|[Pp]ress [Ss]ecretary|[Pp]resident|[Cc]hief [Ee]xecutive|CEO|[Dd]irector|' +
  '[Ee]ditor(?:[- ][Ii]n[- ][Cc]hief)?|[Cc]hair(?:man|woman|person)?)';
/** Where texts say who speaks for whom; `a` is the body and `b` the person. `may` is quick and says which texts do not. */
const patterns = [
  (name: string) => `(?<a>${name})(?:['’]s)? ${office},? (?<b>${name})`,
  (name: string) => `${office} (?:for|of) (?:the |President |Mr\\. )?(?<a>${name}),? (?<b>${name})`,
  (name: string) => `(?<b>${name}),? (?:an? |the |its |chief )?${office} (?:for|of) (?:the )?(?<a>${name})`,
  (name: string) => `(?<b>${name}), (?:an? |the )?(?<a>${name})(?:['’]s)? ${office}`,
].map((around) => ({ may: new RegExp(around(roughly)), pattern: around(name) }));

/** @param officesOf Who speaks for whom: asked for when two names alone do not make one speaker. */
export function voices(names: Iterable<string | null>, officesOf: () => readonly Office[]): Voices {
  const known = new Map<string, Agreement>();
  const agree = (a: string | null, b: string | null): Agreement => {
    if (a === b) return agreement(a, b);
    const key = `${a}\n${b}`;
    const found = known.get(key) ?? throughOffices(a, b, officesOf);
    known.set(key, found);
    return found;
  };
  const full = [...new Set(names)].filter(
    (one): one is string => one !== null && nameWords(one).length > 1 && !isBody(nameWords(one)),
  );
  const fullest = (given: string): string => {
    if (nameWords(given).length !== 1) return given;
    const all = full.filter((one) => agreement(given, one) === 'same');
    const [longest] = all.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return longest !== undefined && all.every((one) => agreement(one, longest) === 'same') ? longest : given;
  };
  const forms = new Map<string, string>();
  return {
    agreement: agree,
    fullest: (given) => {
      if (given === null) return null;
      const form = forms.get(given) ?? fullest(given);
      forms.set(given, form);
      return form;
    },
  };
}

export function officesIn(text: string): readonly Office[] {
  const possible = patterns.filter(({ may }) => may.test(text));
  return possible.flatMap(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ groups }) => {
      const { a = '', b: person = '' } = groups ?? {};
      const body = nameWords(a);
      return body.length > 0 && person !== '' ? [{ body, person }] : [];
    }),
  );
}

function throughOffices(a: string | null, b: string | null, officesOf: () => readonly Office[]): Agreement {
  const direct = agreement(a, b);
  if (direct === 'same' || a === null || b === null) return direct;
  const speaksFor = (body: string, person: string) =>
    officesOf().some(
      (office) =>
        office.body.every((word) => nameWords(body).includes(word)) && agreement(office.person, person) === 'same',
    );
  return speaksFor(a, b) || speaksFor(b, a) ? 'same' : direct;
}
