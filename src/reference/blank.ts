/**
 * Blank: the words of a reference where they stand in its file.
 *
 * In: a decoded file and its name. Out: a text of the same length in which
 * markup, the numbers and times of captions, and what nobody said are blanks,
 * so that every offset and line is the file's own. Linear in the text.
 */

import { blanked as withoutMarkdown } from '../read/text/markdown.ts';

/** What stands in a transcript and was not spoken: `[laughter]`, `(applause)`, `[07:10]`. */
const aside =
  /\[[^\]\n]{0,80}\]|\((?:[*_]?(?:laugh|applau|cheer|inaudible|pause|crosstalk|cough|sigh|silence|music|interrupt|gestur|smil)[^()\n]{0,60})\)/gi;
const timing = /^(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[^\n]*$/gm;

export function spoken(path: string, text: string): string {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return (forms[extension] ?? ((words) => words))(text).replace(aside, spaces);
}

export function isCaptions(path: string): boolean {
  return /\.(?:srt|vtt)$/i.test(path);
}

const forms: Readonly<Record<string, (text: string) => string>> = {
  '.md': withoutSigns,
  '.markdown': withoutSigns,
  '.html': withoutTags,
  '.htm': withoutTags,
  '.xhtml': withoutTags,
  '.srt': withoutTimes,
  '.vtt': withoutTimes,
};

/** Voices are kept as labels: `<v Ana Ruiz>` becomes `Ana Ruiz:`. */
function withoutTimes(text: string): string {
  return text
    .replace(/^WEBVTT[^\n]*$/m, spaces)
    .replace(/^(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n\r]+)*/gm, spaces)
    .replace(/^\d+[ \t]*\r?$(?=\n(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}[ \t]+-->)/gm, spaces)
    .replace(timing, spaces)
    .replace(/<v(?:\.[^\s>]*)?[ \t]+([^>\n]{1,80})>/g, (tag, name: string) => `${name}: `.padStart(tag.length))
    .replace(/<\/?[a-z][^>\n]{0,80}>|\{\\[^}\n]{0,40}\}/gi, spaces);
}

function withoutSigns(text: string): string {
  return withoutMarkdown(text).replace(/(?<=\s)[*_]{1,3}(?=\s)/g, spaces);
}

const silent = /^<(script|style|head|template|noscript|nav)\b/i;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
};

function withoutTags(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const start = open < 0 ? text.length : open;
    pieces.push(withoutEntities(text.slice(at, start)));
    at = /^<[a-z/!?]/i.test(text.slice(start, start + 2)) ? endOfTag(text, start) : Math.min(text.length, start + 1);
    pieces.push(spaces(text.slice(start, at)));
  }
  return pieces.join('');
}

function endOfTag(text: string, start: number): number {
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text.startsWith('<!--', start)) return after('-->', start + 4);
  const name = silent.exec(text.slice(start, start + 12))?.[1];
  return after('>', name ? after(`</${name}`, start) - 1 : start);
}

/** An apostrophe is kept beside its word, which moves towards it. */
function withoutEntities(text: string): string {
  return text.replace(/([\p{Alpha}\p{N}]{0,40})&(#?\w{1,10});/gu, (all, word: string, name: string) => {
    const sign = entities[name.toLowerCase()] ?? ' ';
    return sign === '’' || sign === "'" ? `${word}${sign}`.padStart(all.length) : `${word}${sign}`.padEnd(all.length);
  });
}

function spaces(markup: string): string {
  return markup.replace(/[^\r\n]/g, ' ');
}
