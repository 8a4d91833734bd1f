/**
 * Front matter: what stands above an article about it, between two lines of `---`.
 *
 * In: a decoded text. Out: what it says of the article and where the article
 * begins. YAML, and what reads a record, are loaded only where there is any.
 * Front matter that is no YAML is a fault: the article would else begin with it.
 */

import type { Fault } from '../form.ts';
import { type Known, tidied } from '../known.ts';

export interface FrontMatter {
  readonly known: Known;
  /** UTF-16 offset at which the article begins: 0 where there is no front matter. */
  readonly length: number;
}

/** Code units that front matter has at most. */
const longest = 20_000;

const fence = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

export async function frontMatterOf(text: string): Promise<FrontMatter | Fault> {
  const opening = fence.exec(text)?.[0].length ?? 0;
  const end = opening > 0 ? closing.exec(text.slice(opening, opening + longest)) : null;
  if (!end) return { known: {}, length: 0 };
  const source = text.slice(opening, opening + end.index);
  if (!/^[ \t]*[\p{Alpha}_][\p{Alpha}\p{N}_ -]*:(?:\s|$)/mu.test(source)) return { known: {}, length: 0 };
  const { parseYaml } = await import('../../yaml.ts');
  const parsed = parseYaml(source);
  if ('fault' in parsed) return { code: 'wrong-form', message: `its front matter is not YAML: ${parsed.fault}` };
  const { value } = parsed;
  const known = typeof value === 'object' && value !== null ? await knownIn(value) : {};
  return { known, length: opening + end.index + end[0].length };
}

/** Names that a line above an article gives, before a colon. */
const names =
  /^(?:title|headline|outlet|source|publication|newspaper|publisher|author|byline|by|date|published|url|link)$/i;

/** Lines such as `Title: ...` and `Date: ...` at the very top, two or more, with a blank line below. */
export async function headerLinesOf(text: string): Promise<FrontMatter> {
  const [block = ''] =
    /^(?:[A-Za-z][A-Za-z ]{1,20}:[ \t]*\S[^\r\n]{0,500}(?:\r\n|\n|\r)){2,15}(?=[ \t]*(?:\r\n|\n|\r))/.exec(text) ?? [];
  const rows = block.split(/\r\n|\n|\r/).flatMap((line): (readonly [string, string])[] => {
    const at = line.indexOf(':');
    return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
  });
  const known = rows.filter(([name]) => names.test(name)).length;
  if (known < 2 || known < rows.length / 2) return { known: {}, length: 0 };
  return { known: await knownIn(Object.fromEntries(rows)), length: block.length };
}

async function knownIn(record: object): Promise<Known> {
  const { recordIn } = await import('../records/news-record.ts');
  return tidied(recordIn(record).known);
}
