/**
 * Aliases: spellings and forms that a user says are of one speaker.
 *
 * In: lines of `alias = name`, and quotes. Out: the quotes, those of an alias
 * given its name. What the article itself made of the speaker stays beside it.
 */

import { fold } from './fold.ts';
import type { Quote, Speaker } from './model.ts';

/** From an alias, in any spelling that {@link fold} makes one, to the name it stands for. */
export type Aliases = ReadonlyMap<string, string>;

/** Ways of naming somebody that hold for one place alone, so that an alias of the words there decides. */
const byWords: ReadonlySet<Speaker['via']> = new Set(['role', 'none']);

/** @returns The first line that is not as it should be, where there is one. */
export function parseAliases(text: string): Aliases | { readonly line: number; readonly fault: string } {
  const aliases = new Map<string, string>();
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === '' || raw.trimStart().startsWith('#')) continue;
    const [alias = '', name = '', ...more] = raw.split('=').map((side) => side.trim());
    const at = (fault: string) => ({ line: index + 1, fault });
    if (alias === '' || name === '' || more.length > 0) return at('it is not alias = name');
    if (aliases.has(keyOf(alias))) return at(`“${alias}” was given a name before`);
    aliases.set(keyOf(alias), name);
  }
  return aliases;
}

/** Quotes with the names that aliases give their speakers; the others as they are. */
export function renamed(quotes: readonly Quote[], aliases: Aliases): readonly Quote[] {
  if (aliases.size === 0) return quotes;
  const names = new Map([...aliases].map(([alias, name]) => [keyOf(alias), name]));
  return quotes.map((quote) => {
    const { speaker } = quote;
    const name = nameOf(quote, names);
    if (name === undefined || name === speaker.name) return quote;
    return { ...quote, speaker: { ...speaker, name, via: 'alias', unaliased: speaker.name } };
  });
}

function nameOf({ article, speaker: { name, mention, via } }: Quote, names: Aliases): string | undefined {
  const known = name === null ? undefined : names.get(keyOf(name));
  if (known !== undefined || mention === null || !byWords.has(via)) return known;
  return names.get(keyOf(article.text.slice(mention.start, mention.end)));
}

function keyOf(words: string): string {
  return fold(words).replace(/^(?:the|an?) (?=.)/, '');
}
