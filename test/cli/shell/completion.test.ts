/** What the completion scripts offer, asked of the shells themselves where they are installed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Command, commandNames, commands } from '../../../src/cli/commands.ts';
import { bash } from '../../../src/cli/shell/bash.ts';
import { fish } from '../../../src/cli/shell/fish.ts';
import { flagsOf } from '../../../src/cli/shell/flags.ts';
import { zsh } from '../../../src/cli/shell/zsh.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));
const scripts = { bash: bash(), zsh: zsh(), fish: fish() };
// As the shells look for them: fish and bash are told, zsh finds by the name of the command.
for (const [name, script] of Object.entries({ ...scripts, _quotecheck: scripts.zsh }))
  writeFileSync(join(folder, name), script);

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** How each shell is asked what it offers behind the last of some words. */
const asked = {
  bash: (words: readonly string[]) => [
    '-c',
    `source ${join(folder, 'bash')}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); ` +
      `COMP_CWORD=${words.length - 1}; _quotecheck; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  fish: (words: readonly string[]) => ['-c', `source ${join(folder, 'fish')}; complete -C '${words.join(' ')}'`],
  zsh: (words: readonly string[]) => ['-f', 'test/cli/shell/ask.zsh', folder, words.join(' ')],
};

function offered(shell: keyof typeof asked, words: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, asked[shell](words), { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .flatMap((line) => line.split('\t')[0] || [])
    .sort();
}

describe.each(['bash', 'fish', 'zsh'] as const)('%s', (shell) => {
  test.runIf(has(shell)).each([
    { words: ['quotecheck', 'ex'], all: ['explain', 'extract'] },
    { words: ['quotecheck', '--fail-on', ''], some: ['high', 'low', 'medium', 'none'] },
    { words: ['quotecheck', 'compare', '--wi'], all: ['--width'] },
    { words: ['quotecheck', 'compare', '--format', ''], all: ['ndjson', 'table'] },
    { words: ['quotecheck', 'seeds', '--group-by', 'a'], all: ['article'] },
    { words: ['quotecheck', 'explain', '--fail'], all: [] },
  ])('after $words', ({ words, all, some = [] }) => {
    const found = offered(shell, words);
    if (all) expect(found).toEqual(all);
    expect(found).toEqual(expect.arrayContaining(some));
  });
});

describe.each(Object.entries(scripts))('%s has', (_, script) => {
  test.each(commandNames)('the command %s and its flags', (name) => {
    expect(script).toContain(name);
    const { options }: Command = commands[name];
    expect(flagsOf(name)).toHaveLength(options.length + 2);
    for (const { long } of flagsOf(name)) expect(script).toContain(long.slice(2));
  });
});
