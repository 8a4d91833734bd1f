/** The action, the hook and the recipes, run as the runners would: scripts in bash, files where they say. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { formats } from '../../src/report/index.ts';
import { gitIn, newsroom, put } from './newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-ci-'));
const git = gitIn(folder);
const action = parse(readFileSync('action.yml', 'utf8'));
const [, check, gate] = action.runs.steps;
const stories = 6;
afterAll(() => rmSync(folder, { recursive: true }));

const { PATH } = process.env;

/** A checkout of ours that runs the sources. */
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

beforeAll(() => {
  mkdirSync(join(home, 'bin'), { recursive: true });
  const entry = pathToFileURL(resolve('test/cli/entry.ts')).href;
  writeFileSync(join(home, 'bin/quotecheck.js'), `import(${JSON.stringify(entry)});\n`);
  writeFileSync(join(home, 'bin/quotecheck'), `#!/bin/sh\nexec node ${join(home, 'bin/quotecheck.js')} "$@"\n`, {
    mode: 0o755,
  });
  git('init', '-q', '-b', 'main');
  put(folder, newsroom(stories - 1));
  const made = sh(`quotecheck articles/ --baseline known.json --update-baseline -f json=/dev/null`);
  expect(made).toMatchObject({ status: 0 });
  git('add', 'articles', 'known.json');
  git('commit', '-qm', 'What we have');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('checkout', '-qb', 'batch');
  put(folder, newsroom(stories));
  git('add', 'articles');
  git('commit', '-qm', 'A new batch');
}, 120_000);

function sh(script: string, more: Record<string, string> = {}) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
}

/** A step of the action with its inputs, as the runner puts them into its environment. */
function step({ run, env: named = {} }: { run: string; env?: Record<string, string> }, inputs: Record<string, string>) {
  for (const file of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
  const usual = Object.fromEntries(
    Object.entries<{ default?: string }>(action.inputs).map(([name, input]) => [name, input.default ?? '']),
  );
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

describe('the action', () => {
  const inputs = { paths: 'articles/', baseline: 'known.json', since: 'origin/main', 'fail-on': 'high' };

  test('reports on the batch, counts, and fails last', () => {
    const { status, stdout, stderr, outputs, summary } = step(check, inputs);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(outputs).toMatchObject({ status: '1', 'new-count': '2', 'known-count': '0', 'stale-count': '0' });
    expect(outputs['failing-count']).toBe('1');
    expect(stdout).toMatch(/^::error file=articles\/005\/harbour-gazette\.txt,/m);
    expect(summary).toContain('**2 differences**');
    const [{ results }] = JSON.parse(readFileSync(outputs['sarif-file'], 'utf8')).runs;
    expect(results.length).toBe(2);
    expect(readFileSync(outputs['junit-file'], 'utf8')).toContain('failures="1"');
    expect(sh(gate.run, { STATUS: outputs.status }).status).toBe(1);
  });

  test('sets every output that it declares', () => {
    const { outputs } = step(check, inputs);
    const declared = Object.values<{ value: string }>(action.outputs).map(({ value }) => value);
    expect(declared).toEqual(Object.keys(action.outputs).map((name) => `\${{ steps.check.outputs.${name} }}`));
    expect(Object.keys(action.outputs).filter((name) => outputs[name] === undefined)).toEqual([]);
  });

  test('passes what is known', () => {
    const { outputs } = step(check, { ...inputs, 'report-only': 'articles/000/**\narticles/001/**', since: '' });
    expect(outputs).toMatchObject({ status: '0', 'new-count': '0', 'known-count': '4', 'failing-count': '0' });
    expect(sh(gate.run, { STATUS: outputs.status }).status).toBe(0);
  });

  test('takes no input for code', () => {
    const { outputs } = step(check, { ...inputs, paths: '$(touch stolen)\n; touch stolen\narticles/' });
    expect(outputs.status).toBe('2');
    expect(sh('test ! -e stolen').status).toBe(0);
  });

  test('says nothing of the words of drafts', () => {
    const { stdout, summary, outputs } = step(check, { ...inputs, 'no-text': 'true' });
    const written = ['sarif-file', 'json-file', 'junit-file'].map((name) => readFileSync(outputs[name], 'utf8'));
    for (const text of [stdout, summary, ...written]) expect(text).not.toMatch(/nobody will be asked|Ana Ruiz/);
  });

  test('is one of scripts and of nothing that inputs are put into', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });
});

describe('the recipes of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const lines = [...readme.matchAll(/^\s*(?:- |sh ')npx (quotecheck articles\/ .*?)'?$/gm)].map(
    ([, line = '']) => line,
  );

  test.each(lines)(
    '%s',
    (line) => {
      const { status, stderr } = sh(line, { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main' });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      for (const [, form = '', file = ''] of line.matchAll(/-f (\w+)=(\S+)/g)) {
        expect(formats).toContain(form);
        expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
      }
    },
    60_000,
  );

  test("there are two of them, and the inputs of the other are the action's", () => {
    expect(lines.length).toBe(2);
    const blocks = [...readme.matchAll(/```yaml\n([^`]*)```/g)].map(([, block = '']) => parse(block));
    const steps = blocks.flatMap((block) => block.jobs?.quotes.steps ?? []);
    const ours = steps.find(({ id }: { id?: string }) => id === 'quotes');
    expect(Object.keys(ours.with).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });
});

test('the hook takes a folder, and reports on what the commit changes', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  expect(hook).toMatchObject({ id: 'quotecheck', pass_filenames: false, require_serial: true });
  const clean = sh(`${hook.entry} articles/ -f json`);
  expect({ status: clean.status, quotes: JSON.parse(clean.stdout).quotes.length }).toEqual({ status: 0, quotes: 0 });
  const [piece] = newsroom(1).slice(-1);
  if (!piece) throw new Error('the newsroom is empty');
  put(folder, [{ ...piece, path: 'articles/000/new.txt', text: piece.text.replace('Harbour Gazette', 'The Buoy') }]);
  expect(sh(`${hook.entry} articles/`).status).toBe(1);
  execFileSync('rm', [join(folder, 'articles/000/new.txt')]);
  expect(commands.check.options).toContain('since');
}, 60_000);
