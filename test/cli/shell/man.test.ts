/** The man page: true to the declarations, and readable by man. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../../../src/cli/commands.ts';
import { table } from '../../../src/cli/options.ts';
import { allFlags } from '../../../src/cli/shell/flags.ts';
import { man } from '../../../src/cli/shell/man.ts';

const file = 'src/cli/shell/quotecheck.1';

test('the file is what the declarations make; `npm run man` writes it', () => {
  expect(readFileSync(file, 'utf8')).toBe(man());
});

test('no option is missing', () => {
  expect(allFlags().map(({ long }) => long)).toEqual(
    expect.arrayContaining(Object.values(table).map(({ flags }) => /--[\w-]+/.exec(flags)?.[0])),
  );
});

test('every command and option has a paragraph', () => {
  for (const name of commandNames) expect(man()).toContain(`.TP\n.B ${name}\n`);
  for (const { long } of allFlags()) expect(man()).toContain(`\\fB${long.replaceAll('-', '\\-')}\\fR`);
});

test.runIf(spawnSync('groff', ['--version']).status === 0)('groff has nothing to complain of', () => {
  const { status, stderr, stdout } = spawnSync('groff', ['-man', '-Tascii', '-P-cbou', '-ww', file], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('EXIT STATUS');
});

test.runIf(spawnSync('man', ['--version']).status === 0)('man shows it, and warns of nothing', () => {
  const { status, stderr, stdout } = spawnSync('man', ['--warnings=all', '-P', 'cat', '-l', file], {
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of commandNames) expect(stdout).toContain(`quotecheck ${name === 'check' ? '[options]' : name}`);
});
