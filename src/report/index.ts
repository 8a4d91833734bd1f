/**
 * Report: every form a report can take.
 *
 * To add one: write `<name>.ts` beside this file and add its line below.
 * The `--format` choices, the help text and the tests follow from the line.
 */

import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import type { Reporter } from './reporter.ts';
import { table } from './table.ts';

export const reporters = { table, json, ndjson } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
