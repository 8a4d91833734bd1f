/**
 * Articles of one text: what reading does where there is no file to read.
 *
 * In: a path and a decoded text. Out: its articles with their ids. Knows no
 * file system, so that it runs in a browser.
 */

import { fold } from '../fold.ts';
import type { Article } from '../model.ts';
import { sha256 } from '../sha256.ts';
import type { Draft } from './form.ts';
import { articlesInText } from './text/plain-text.ts';

/** Splits the decoded text of one file into its articles. */
export function articlesOf(path: string, text: string): readonly Article[] {
  const named = namer();
  return articlesInText(path, text).map((draft) => ({ id: named(idHash(draft)), ...draft }));
}

/** What an article's id is cut from: its path, place and text. */
export function idHash({ path, origin, entry, text }: Draft): string {
  return sha256(`${path}\n${entry === undefined ? origin.start : `#${entry}`}\n${fold(text)}`);
}

/** Ids from hashes; the second article that would have an id that is taken has a longer one. */
export function namer(): (hash: string) => string {
  const taken = new Set<string>();
  return (hash) => {
    const id = [8, 16, 64].map((digits) => `a-${hash.slice(0, digits)}`).find((one) => !taken.has(one)) ?? `a-${hash}`;
    taken.add(id);
    return id;
  };
}
