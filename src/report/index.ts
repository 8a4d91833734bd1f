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
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];
