/**
 * `npm run bench`: what quotecheck costs, as ratios against a baseline run side by side.
 *
 * A single time says more about the machine than about the program, so each
 * command takes turns with its baseline, and the medians are divided.
 */

import { spawnSync } from 'node:child_process';

interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** What the ratio is meant to stay under. */
  readonly aim: number;
}

const runs = 20;
const bin = 'bin/quotecheck.js';
const cases: readonly Case[] = [
  { name: 'quotecheck seeds/', argv: [bin, 'seeds/'], aim: 9 },
  { name: 'quotecheck --help', argv: [bin, '--help'], aim: 2.2 },
  { name: 'quotecheck --nonsense', argv: [bin, '--nonsense'], aim: 2.2 },
];

console.log(`median of ${runs} runs, in turn with \`node -e 0\``);
for (const { name, argv, aim } of cases) {
  const [own, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    bare.push(time(['-e', '0']));
    own.push(time(argv));
  }
  const [a, b] = [median(own.slice(1)), median(bare.slice(1))];
  console.log(`${name.padEnd(24)} ${(a / b).toFixed(2)} x  (${a.toFixed(0)} ms / ${b.toFixed(0)} ms, aim ${aim} x)`);
}

/** Wall time of one process, in milliseconds. */
function time(argv: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, argv, { stdio: 'ignore' });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
