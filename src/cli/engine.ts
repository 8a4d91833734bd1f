/**
 * Engine: V8 set for a run of a second, most of whose code runs once or twice.
 *
 * Imported before all else by `bin`. Optimising a function and compiling a
 * pattern a second time pay off only in longer runs, so both wait longer than
 * they would: `quotecheck seeds/` takes a third less processor time. Only Node
 * 20's V8 knows both flags, and others would complain of them.
 */

import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

if (versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-tier-up');
}
