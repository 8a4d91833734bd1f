/** Runner: a checkout of articles, and the action's steps run in it as GitHub's runner would, on the sources. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { gitIn, type Piece, put } from './newsroom.ts';

interface Step {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly [install: Step, check: Step, gate: Step] };
}

export const action: Action = parse(readFileSync('action.yml', 'utf8'));

const { PATH } = process.env;

export function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-ci-'));
  const home = join(folder, '.home');
  const env = {
    PATH: `${join(home, 'bin')}:${PATH}`,
    HOME: home,
    NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}`,
    GITHUB_ACTION_PATH: home,
    GITHUB_ACTION: '__self',
    RUNNER_TEMP: join(folder, '.temp'),
    GITHUB_OUTPUT: join(folder, '.output'),
    GITHUB_STEP_SUMMARY: join(folder, '.summary'),
  };
  mkdirSync(join(home, 'bin'), { recursive: true });
  const entry = pathToFileURL(resolve('test/cli/entry.ts')).href;
  writeFileSync(join(home, 'bin/quotecheck.js'), `import(${JSON.stringify(entry)});\n`);
  writeFileSync(join(home, 'bin/quotecheck'), `#!/bin/sh\nexec node ${join(home, 'bin/quotecheck.js')} "$@"\n`, {
    mode: 0o755,
  });

  function sh(script: string, more: Readonly<Record<string, string>> = {}) {
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...env, ...more },
      encoding: 'utf8',
    });
  }

  /** Commits articles with their baseline as what there is, then a batch on a branch of its own. */
  function commit(known: readonly Piece[], batch: readonly Piece[]): void {
    const git = gitIn(folder);
    git('init', '-q', '-b', 'main');
    put(folder, known);
    const made = sh('quotecheck articles/ --baseline known.json --update-baseline -f json=/dev/null');
    if (made.status !== 0) throw new Error(made.stderr);
    git('add', 'articles', 'known.json');
    git('commit', '-qm', 'What we have');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-qb', 'batch');
    put(folder, batch);
    git('add', 'articles');
    git('commit', '-qm', 'A new batch');
  }

  /** A step of the action with its inputs, as the runner puts them into its environment. */
  function step({ run, env: named = {} }: Step, inputs: Readonly<Record<string, string>>) {
    for (const file of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
    const usual = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
    const values = Object.fromEntries(
      Object.entries(named).map(([name, expression]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
        return [name, { ...usual, ...inputs }[input] ?? ''];
      }),
    );
    const ran = sh(run, values);
    const outputs = readFileSync(env.GITHUB_OUTPUT, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('='));
    return { ...ran, outputs: Object.fromEntries(outputs), summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  return { folder, sh, step, commit, remove: () => rmSync(folder, { recursive: true }) };
}
