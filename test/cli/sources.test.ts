/** Where articles come from: paths, lists of paths, standard input, and what the user says of them. */

import { describe, expect, test } from 'vitest';
import { type Given, run } from './fake-world.ts';

const story = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.\n';
const files = { 'in/a.txt': story, 'in/b.txt': `Cranes idle\n\n${story}`, 'in/c.pdf': story };

async function articles(argv: readonly string[], given: Given = {}) {
  const { out, err, status } = await run(['articles', ...argv, '-f', 'json'], { files, ...given });
  return { status, err, articles: JSON.parse(out).articles as Record<string, unknown>[] };
}

describe('what is named is read', () => {
  test.each<{ readonly how: string; readonly argv: string[]; readonly given?: Given; readonly paths: string[] }>([
    { how: 'a folder', argv: ['in'], paths: ['in/a.txt', 'in/b.txt'] },
    { how: 'a pattern', argv: ['in/[b]*'], paths: ['in/b.txt'] },
    {
      how: 'a list in a file',
      argv: ['--files-from', 'list'],
      given: { files: { ...files, list: 'in/a.txt\r\n\r\nin/b.txt' } },
      paths: ['in/a.txt', 'in/b.txt'],
    },
    {
      how: 'a list with NUL between, beside what is named',
      argv: ['in/a.txt', '--files-from', '-'],
      given: { stdin: 'in/b.txt\0' },
      paths: ['in/a.txt', 'in/b.txt'],
    },
    { how: 'standard input', argv: ['-'], given: { stdin: story }, paths: ['-'] },
    {
      how: 'standard input by a name, beside files',
      argv: ['in/a.txt', '-', '--stdin-filename', 'page.json'],
      given: { stdin: JSON.stringify({ title: 'Cranes', text: story }) },
      paths: ['in/a.txt', 'page.json'],
    },
    { how: 'a file by its type', argv: ['in/c.pdf', '--type', 'text'], paths: ['in/c.pdf'] },
  ])('$how', async ({ argv, given, paths }) => {
    const found = await articles(argv, given);
    expect({ status: found.status, paths: found.articles.map(({ path }) => path) }).toEqual({ status: 0, paths });
  });
});

describe('the user knows who published what', () => {
  test.each([
    { how: 'CSV', name: 'o.csv', map: 'pattern,outlet\nb.txt,"Post, ""Harbour"""\nin/,Norland Times\n' },
    { how: 'YAML', name: 'o.yml', map: 'b.txt: Post, "Harbour"\nin/**: Norland Times\n' },
  ])('as $how', async ({ name, map }) => {
    const found = await articles(['in', '--outlets', name], { files: { ...files, [name]: map } });
    expect(found.articles.map(({ outlet, outletFrom }) => [outlet, outletFrom])).toEqual([
      ['Norland Times', 'map'],
      ['Post, "Harbour"', 'map'],
    ]);
  });

  test.each([
    { why: 'it is empty', name: 'o.csv', map: '', says: 'the file is empty' },
    { why: 'it holds no outlet', name: 'o.csv', map: 'pattern,outlet\n', says: 'maps no pattern' },
    { why: 'a line is none', name: 'o.csv', map: 'a.txt\n', says: 'line 1 is not a pattern' },
    { why: 'it is no map', name: 'o.yml', map: '- a\n', says: 'it is no map' },
    { why: 'an outlet is none', name: 'o.yml', map: 'a.txt: [b]\n', says: 'the outlet of a.txt' },
    { why: 'it is not YAML', name: 'o.yml', map: 'a: [\n', says: 'it is not YAML' },
  ])('and is told when $why', async ({ name, map, says }) => {
    const { status, err } = await run(['articles', 'in', '--outlets', name], { files: { ...files, [name]: map } });
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining(says),
    });
  });
});

test('--list tells what would be read and what not, and reads nothing', async () => {
  const ignored = { ...files, 'in/.gitignore': 'b.txt', 'in/d.json': 'no JSON' };
  const { status, out, err } = await run(['in', '--list'], { files: ignored });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toBe(
    'skip            in/.gitignore: it is hidden\n' +
      'read  text      in/a.txt\n' +
      'skip            in/b.txt: in/.gitignore says to ignore it\n' +
      'skip            in/c.pdf: its form is none that is read\n' +
      'read  json      in/d.json\n',
  );
});

test('--list tells of each file once, whatever paths lead to it', async () => {
  const inside = { 'in/s/a.txt': files['in/a.txt'], 'in/s/c.pdf': 'x', 'in/s/.b.txt': files['in/a.txt'] };
  const { out } = await run(['in', 'in/s', 'in/s/.b.txt', '--list'], { files: inside });
  expect(out.trimEnd().split('\n')).toEqual([
    'read  text      in/s/.b.txt',
    'read  text      in/s/a.txt',
    'skip            in/s/c.pdf: its form is none that is read',
  ]);
});

test.each([
  { argv: ['-'], line: 'read  text      -\n' },
  { argv: ['-', '--stdin-filename', 'p.html'], line: 'read  html      p.html\n' },
])('--list $argv has standard input, too', async ({ argv, line }) => {
  expect(await run([...argv, '--list'])).toMatchObject({ status: 0, err: '', out: line });
});

describe('a size is taken as people write it', () => {
  test.each([
    { size: '200', status: 0 },
    { size: '1K', status: 0 },
    { size: '50', status: 2 },
  ])('$size: $status', async ({ size, status }) => {
    expect((await run(['articles', 'in/a.txt', '--max-file-size', size], { files })).status).toBe(status);
  });

  test.each(['0', '-1', '1.5M', 'big'])('%s is refused', async (size) => {
    const { status, err } = await run(['articles', 'in/a.txt', '--max-file-size', size], { files });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('a size such as') });
  });
});

test('standard input is not an article and a list at once', async () => {
  const { status, err } = await run(['-', '--files-from', '-'], { files });
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('at once') });
});
