/**
 * Markdown: a draft or a note to its article, offsets still into the file.
 *
 * Markup becomes as many spaces as it had characters, so that every word stands
 * where it stands in the file, on its line and in its column.
 */

import type { Found, Source } from '../form.ts';
import { frontMatterOf } from './front-matter.ts';
import { articlesInText } from './plain-text.ts';

export async function markdown({ path, text }: Source): Promise<readonly Found[]> {
  const front = await frontMatterOf(text);
  if ('code' in front) return [{ fault: front }];
  const shown = text.slice(0, front.length) + blanked(text.slice(front.length));
  if (shown.slice(front.length).trim() === '') return [{ fault: { code: 'no-article', message: 'it has no text' } }];
  return articlesInText(path, shown, front).map((draft) => ({ draft }));
}

/** What is markup and nothing of it text, each a pattern over the whole source. */
const wholly: readonly RegExp[] = [
  /<!--(?:(?!<!--|-->)[\s\S]){0,20000}-->/g,
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*|$(?![\s\S]))/gm,
  /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm,
  /^ {0,3}(?:={2,}|[*_](?:[ \t]*[*_]){2,})[ \t]*$/gm,
  /^[ \t|:]*-[ \t|:-]*$/gm,
  /!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])?/g,
  /\[\^[^\]\n]{1,50}\]:?/g,
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>\n]{0,500})?\/?>/gi,
];

/** Markup around text: the groups `open` and `close` go, what stands between stays. */
const around: readonly RegExp[] = [
  /(?<open>\[)(?=[^[\]\n]{1,1000}(?<close>\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])))/g,
  /(?<open><)(?=https?:[^\s<>]{1,2000}(?<close>>))/g,
];

/** Signs at the start of a line, and in it. */
const signs: readonly RegExp[] = [
  /^ {0,3}(?:> ?)+/gm,
  /^ {0,3}#{1,6}(?=[ \t])/gm,
  /(?<=\S)[ \t]+#+[ \t]*$/gm,
  /^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm,
  /(?<![\\\p{Alpha}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)/gu,
  /(?<=\S)(?<!\\)(?:\*{1,3}|_{1,3}|~~)(?![\p{Alpha}\p{N}])/gu,
  /(?<=[\p{Alpha}\p{N}])\*{1,3}(?=[\p{Alpha}\p{N}])/gu,
  /`+/g,
  /\\(?=[!-/:-@[-`{-~])/g,
  /(?<![ \t])[ \t]*\\$/gm,
];

/** The same text, of the same length, with spaces for markup; line ends stay. */
export function blanked(source: string): string {
  let text = source;
  for (const pattern of wholly) text = text.replace(pattern, spaces);
  for (const pattern of around) text = withoutAround(text, pattern);
  for (const pattern of signs) text = text.replace(pattern, spaces);
  return text;
}

function withoutAround(text: string, pattern: RegExp): string {
  const cuts: (readonly [number, number])[] = [];
  for (const found of text.matchAll(pattern)) {
    const { close = '' } = found.groups ?? {};
    const end = text.indexOf(close, found.index + 1);
    cuts.push([found.index, 1], [end, close.length]);
  }
  let [at, kept] = [0, ''];
  for (const [start, length] of cuts.sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    kept += text.slice(at, start) + ' '.repeat(length);
    at = start + length;
  }
  return kept + text.slice(at);
}

function spaces(markup: string): string {
  return markup.replace(/[^\r\n]/g, ' ');
}
