/** The action, the hook and the recipes, run as the runners would: scripts in bash, files where they say. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { formats } from '../../src/report/index.ts';
import { newsroom, put } from './newsroom.ts';
import { action, desk } from './runner.ts';

const [, check, gate] = action.runs.steps;
const stories = 6;
const { folder, sh, step, commit, remove } = desk();
afterAll(remove);

beforeAll(() => commit(newsroom(stories - 1), newsroom(stories)), 120_000);

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
