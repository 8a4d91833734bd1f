/**
 * Reads a folder of articles with their attributions (brat standoff): TEXT/*.txt
 * and ANN/*_xxxx.ann, offsets in code points. For learning weights alone.
 */

import { readdirSync, readFileSync } from 'node:fs';
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
