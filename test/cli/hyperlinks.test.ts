/** When places are hyperlinks: in terminals that follow them, or when that is asked for. */

import { expect, test } from 'vitest';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt': '“We will rebuild the old harbour this winter,” Ana Ruiz said.\n',
  'harbour/b.txt': '“We will never rebuild the old harbour this winter,” Ana Ruiz said.\n',
};
const kitty = { TERM: 'xterm-kitty' };
const terminal = { columns: 100 };

test.each([
  { where: 'kitty', env: kitty, ...terminal, linked: true },
  { where: 'iTerm', env: { TERM_PROGRAM: 'iTerm.app' }, ...terminal, linked: true },
  { where: 'a new GNOME terminal', env: { VTE_VERSION: '6003' }, ...terminal, linked: true },
  { where: 'the Windows Terminal', env: { WT_SESSION: '1' }, ...terminal, linked: true },
  { where: 'Konsole', env: { KONSOLE_VERSION: '230804' }, ...terminal, linked: true },
  { where: 'an old GNOME terminal', env: { VTE_VERSION: '4803' }, ...terminal, linked: false },
  { where: 'a GNOME terminal that crashes', env: { VTE_VERSION: '5000' }, ...terminal, linked: false },
  { where: 'an old Konsole', env: { KONSOLE_VERSION: '180401' }, ...terminal, linked: false },
  { where: 'an unknown terminal', env: { TERM: 'xterm-256color' }, ...terminal, linked: false },
  { where: 'an old Windows console', env: {}, ...terminal, linked: false },
  { where: 'a dumb terminal', env: { TERM: 'dumb', VTE_VERSION: '6003' }, ...terminal, linked: false },
  { where: 'tmux inside iTerm', env: { TERM: 'tmux-256color', TERM_PROGRAM: 'iTerm.app' }, ...terminal, linked: false },
  { where: 'a pipe from kitty', env: kitty, linked: false },
  { where: 'a pipe, asked for', argv: ['--hyperlinks', 'always'], linked: true },
  { where: 'kitty, asked against', env: kitty, ...terminal, argv: ['--hyperlinks', 'never'], linked: false },
  { where: 'JSON, asked for', argv: ['--hyperlinks', 'always', '-f', 'json'], linked: false },
])('$where: $linked', async ({ argv = [], linked, where: _, ...given }) => {
  const { out } = await run(['harbour', ...argv], { files, ...given });
  expect(out.includes('\u001B]8;;file:///desk/harbour/a.txt#1\u001B\\')).toBe(linked);
});

test('a file gets none from a terminal that follows them', async () => {
  const ran = await run(['harbour', '-f', 'table=out.txt'], { files, env: kitty, ...terminal });
  expect(ran.files['out.txt']).not.toContain('\u001B]8');
});
