/**
 * Engine: V8 set for a run of a second, most of whose code runs once or twice.
 *
 * Imported before all else by `bin`. Optimising a function and compiling a
 * pattern a second time pay off only in longer runs, so both wait longer than
 * they would, plain code is made of all functions at once, and a thread has
 * all room for what is young from its start: on Node 20 `quotecheck seeds/`
 * takes a third less processor time. Other versions of V8 have other flags,
 * and complain of those they do not know.
 */

import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** By major version of Node, what its V8 knows and gains from. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--always-sparkplug', '--min-semi-space-size=16'],
  22: ['--no-regexp-tier-up'],
  24: ['--no-regexp-tier-up'],
};

for (const flag of flags[versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
