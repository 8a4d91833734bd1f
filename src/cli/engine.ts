/**
 * Engine: V8 set for a run of a second, most of whose code runs once or twice.
 *
 * Imported by `bin` and by threads, but only after Node's own modules: these
 * were compiled beforehand for other flags, and load four times as slowly.
 * Optimising a function and compiling a pattern a second time pay off only in
 * longer runs, so both wait longer than they would, little is put into what is
 * optimised, and plain code is made of all functions at once: on Node 20
 * `quotecheck seeds/` takes a third less processor time. Other versions of V8 have other flags, and complain of those
 * they do not know.
 */

import { setFlagsFromString } from 'node:v8';

// An import would set up all that the process has, its streams among them: 2 to 6 ms in a thread that needs none.
const { versions } = process;

/** By major version of Node, what its V8 knows and gains from. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: [
    '--interrupt-budget=1000000',
    '--max-inlined-bytecode-size-cumulative=100',
    '--no-regexp-tier-up',
    '--always-sparkplug',
  ],
  22: ['--no-regexp-tier-up'],
  24: ['--no-regexp-tier-up'],
};

for (const flag of flags[versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
