/**
 * Signers: who signs an article's text without being a known agency.
 *
 * In: a text and its standing matter. Out: names as running text prints them.
 * A name that signs is a credit, and is not taken for the outlet.
 */

import { agencyNamed } from './agencies.ts';
import type { Standing } from './furniture.ts';

export interface Signer {
  readonly name: string;
  /** UTF-16 offset of the mention. */
  readonly at: number;
}

const name = '(?:[Tt]he )?(\\p{Upper}[\\p{Alpha}\\d-]+(?: \\p{Upper}[\\p{Alpha}\\d-]+){0,3})';

/** In a sign-off: capitals alone, a name in brackets, or a name after a word for its source. `may` is quick and says where one cannot be. */
const signs: readonly { readonly may: RegExp; readonly pattern: RegExp }[] = [
  {
    may: /^[-–—/(]*\s*[^\sa-z]{3}/,
    pattern: /^[-–—/(]*\s*(\p{Upper}{3,14}(?: \p{Upper}{3,14})?)[)/.]?(?=$|\s\p{Upper}\p{Lower}+)/u,
  },
  { may: /[.)]\s+[^\sa-z]{3,28}$/, pattern: /[.)]\s+(\p{Upper}{3,14})$/u },
  { may: /^\(.*\)$/, pattern: new RegExp(`^\\(${name}\\)$`, 'u') },
  { may: /[Ss]ources?:/, pattern: new RegExp(`\\b[Ss]ources?: ?${name}[).]?$`, 'u') },
  {
    may: /[Ww]ith (?:in|fi|re)/,
    pattern: new RegExp(`\\b[Ww]ith (?:inputs?|files|reports?|reporting) from ${name}[).]?$`, 'u'),
  },
];
/** In a photo credit. */
const photographs = /\b(\p{Upper}{3,14})\s?\/\s?\p{Upper}/u;

/** Everybody who signs the text. */
export function signersOf(text: string, standing: readonly Standing[]): readonly Signer[] {
  return standing
    .filter(({ kind }) => kind === 'sign-off')
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      return signs.flatMap(({ may, pattern }) => {
        const found = may.test(words) ? pattern.exec(words) : null;
        return found?.[1] ? [{ name: asPrinted(found[1], text), at: start + found.index }] : [];
      });
    });
}

/** Whether a name in a dateline's brackets is a wire's: it signs the text or the pictures, or is a known agency. */
export function isWire(outlet: string, text: string, standing: readonly Standing[]): boolean {
  const like = (other: string) => other.toLowerCase() === outlet.toLowerCase();
  return (
    agencyNamed(outlet) !== null ||
    signersOf(text, standing).some((signer) => like(signer.name)) ||
    standing.some(
      ({ start, end, kind }) => kind === 'caption' && like(photographs.exec(text.slice(start, end))?.[1] ?? ''),
    )
  );
}

/** A known agency's own name; else the capitals as running text writes them: `NORPRESS` and `Norpress`. */
function asPrinted(printed: string, text: string): string {
  const known = agencyNamed(printed);
  if (known || printed !== printed.toUpperCase()) return known ?? printed;
  const titled = printed.toLowerCase().replace(/(?<!\p{Alpha})\p{Alpha}/gu, (letter) => letter.toUpperCase());
  return text.includes(titled) || printed.length > 4 ? titled : printed;
}
