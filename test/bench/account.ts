/** Account: one run of the built command, and what the process itself says that it cost. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  /** Seconds of the clock, and of all processors together. */
  readonly clock: number;
  readonly processor: number;
  /** Most memory that was held at once, in megabytes. */
  readonly peak: number;
}

/** What a process says of itself when it ends. */
const account = `process.on('exit', () => require('node:fs').writeFileSync(process.env.ACCOUNT,
  JSON.stringify({ ...process.cpuUsage(), peak: process.resourceUsage().maxRSS })))`;

/** @param input What it is given to read. Its output is thrown away. */
export function costOf(argv: readonly string[], input = ''): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-bench-'));
  try {
    const [hook, told] = [join(folder, 'account.cjs'), join(folder, 'account.json')];
    writeFileSync(hook, account);
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['--require', hook, 'bin/quotecheck.js', ...argv], {
      env: { ...process.env, ACCOUNT: told },
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`quotecheck ${argv.join(' ')} ended with ${status}`);
    const clock = (performance.now() - start) / 1000;
    const { user, system, peak } = JSON.parse(readFileSync(told, 'utf8'));
    return { clock, processor: (user + system) / 1e6, peak: peak / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
