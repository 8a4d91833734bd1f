/**
 * Report: every form a report can take.
 *
 * To add one: write `<name>.ts` beside this file and add its line below.
 * The `--format` choices, the help text and the tests follow from the line.
 * Each is loaded when it is asked for, so that JSON waits for no table.
 */

import type { Reporter } from './reporter.ts';

export const reporters = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
  dot: async () => (await import('./dot.ts')).dot,
  html: async () => (await import('./html/index.ts')).html,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];

/** Forms that show whole articles, and are given a report in which every article has its text. */
export const withArticles: ReadonlySet<string> = new Set<Format>(['html']);
