/**
 * Reads a folder of articles with their attributions (brat standoff): TEXT/*.txt
 * and ANN/*_xxxx.ann, offsets in code points. For learning weights alone.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Span } from '../../src/model.ts';

export interface Attribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export function readGold(textFolder: string, annotationFolder: string): readonly GoldArticle[] {
  const files = new Map<string, string>();
  for (const file of readdirSync(annotationFolder).sort()) {
    const name = /^(.*)_[0-9a-f]{4}\.ann$/.exec(file)?.[1];
    if (name && !files.has(name)) files.set(name, file);
  }
  return readdirSync(textFolder)
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const annotation = files.get(name);
      if (!annotation) return [];
      const text = readFileSync(`${textFolder}/${file}`, 'utf8');
      const lines = readFileSync(`${annotationFolder}/${annotation}`, 'utf8').split('\n');
      return [{ name, text, attributions: attributions(lines, units(text)) }];
    });
}

/** Own articles, parted by empty lines, with a `+` before each mark that gives somebody's words; in double marks and in single ones. */
export function readLookAlikes(path: string): readonly GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split(/\n{2,}/)
    .flatMap((block) => [block, block.replaceAll('“', '‘').replaceAll('”', '’')])
    .map((block, index) => {
      const attributions: Attribution[] = [];
      let text = '';
      for (const part of block.split(/(\+“[^”]*”|\+‘.*?’(?!\p{L}))/u)) {
        const start = text.length + 1;
        const isSaid = /^\+[“‘]/.test(part);
        text += isSaid ? part.slice(1) : part;
        if (isSaid) attributions.push({ content: [{ start, end: text.length - 1 }], source: [], cue: [] });
      }
      return { name: `look-alikes ${index}`, text, attributions };
    });
}

const marked = z.object({
  article: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  parts: z.array(z.string()),
  at: z.array(z.number()),
});
const decided = z.object({
  utterances: z.array(z.object({ quotes: z.array(marked) })),
  unmatched: z.array(marked),
});

/** Case folders with a gold.json, each with whether it is learnt from: by its name, about every other one. */
export function readCases(
  root: string,
): readonly { readonly learnt: boolean; readonly articles: readonly GoldArticle[] }[] {
  return readdirSync(root)
    .sort()
    .filter((folder) => existsSync(`${root}/${folder}/gold.json`))
    .map((folder) => {
      const gold = decided.parse(JSON.parse(readFileSync(`${root}/${folder}/gold.json`, 'utf8')));
      const quotes = [...gold.utterances.flatMap(({ quotes: list }) => list), ...gold.unmatched];
      const files = readdirSync(`${root}/${folder}`).filter((file) => file.endsWith('.txt'));
      const articles = files.map((file) => {
        const text = readFileSync(`${root}/${folder}/${file}`, 'utf8');
        const at = units(text);
        const own = quotes.filter(({ article, kind }) => `${article}.txt` === file && kind !== 'indirect');
        const attributions = own.map((quote): Attribution => {
          const content = quote.parts.map((part, index) => {
            const start = at[quote.at[index] ?? 0] ?? 0;
            return { start, end: start + part.length };
          });
          return { content, source: [], cue: [] };
        });
        return { name: file, text, attributions };
      });
      return { learnt: [...folder].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 2 === 0, articles };
    });
}

/** The UTF-16 offset of each code point. */
function units(text: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  return [...offsets, at];
}

function attributions(lines: readonly string[], at: readonly number[]): readonly Attribution[] {
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of lines) {
    const [id = '', value = ''] = line.split('\t');
    if (/^T\d+$/.test(id)) {
      const places = value.replace(/^\S+ /, '').split(';');
      spans.set(
        id,
        places.map((place) => {
          const [start = 0, end = 0] = place.split(' ').map(Number);
          return { start: at[start] ?? 0, end: at[end] ?? 0 };
        }),
      );
    } else if (/^E\d+$/.test(id)) events.push(value);
  }
  return events.map((event) => {
    const roles = event.split(/\s+/).map((role) => role.split(':'));
    const of = (name: string) =>
      roles.flatMap(([role = '', id = '']) => (role.startsWith(name) ? (spans.get(id) ?? []) : []));
    return { content: of('Content'), source: of('Source'), cue: of('Cue') };
  });
}
