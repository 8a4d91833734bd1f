/** What is read of the paths given, in which order, and what is said of the rest. */

import { expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { type Content, filesOf, misspelt } from './files.ts';

const story = 'The crane drivers of Port Ellis walked out on Monday, the harbour board said.';
const denied = new Error("EACCES: permission denied, open 'a.txt'");

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, Content>>;
  readonly paths: readonly string[];
  readonly found?: readonly string[];
  readonly problems?: readonly string[];
}

test.each<Case>([
  { title: 'a file is read', files: { 'a.txt': story }, paths: ['a.txt'], found: ['a.txt'] },
  {
    title: 'files are sorted',
    files: { 'b.txt': story, 'a.txt': story },
    paths: ['b.txt', 'a.txt'],
    found: ['a.txt', 'b.txt'],
  },
  {
    title: 'a folder is read with the folders in it',
    files: { 'in/b/c.txt': story, 'in/a.txt': story },
    paths: ['in'],
    found: ['in/a.txt', 'in/b/c.txt'],
  },
  {
    title: 'a file named twice and in a folder is read once',
    files: { 'in/a.txt': story },
    paths: ['in/', './in/a.txt', 'in//a.txt', 'in'],
    found: ['in/a.txt'],
  },
  {
    title: 'hidden files and other forms in a folder are passed over',
    files: { 'in/.a.txt': story, 'in/.git/b.txt': story, 'in/c.pdf': story, 'in/README': story, 'in/d.txt': story },
    paths: ['in'],
    found: ['in/d.txt'],
  },
  { title: 'the form is told whatever its case', files: { 'A.TXT': story }, paths: ['A.TXT'], found: ['A.TXT'] },
  {
    title: 'odd names survive',
    files: { 'in/a b\n“c”.txt': story, 'in/-f.txt': story, 'in/é\\d.txt': story, 'in/__proto__.txt': story },
    paths: ['in'],
    found: ['in/-f.txt', 'in/__proto__.txt', 'in/a b\n“c”.txt', 'in/é\\d.txt'],
  },
  {
    title: 'a folder that links to itself is entered once',
    files: { 'in/a.txt': story, 'in/loop': { link: 'in' } },
    paths: ['in'],
    found: ['in/a.txt'],
  },
  {
    title: 'a file that is reached by two paths is read once',
    files: { 'in/a.txt': story, 'in/b.txt': { link: 'in/a.txt' } },
    paths: ['in'],
    found: ['in/a.txt'],
  },
  {
    title: 'a missing path is told and the rest is read',
    files: { 'a.txt': story },
    paths: ['none.txt', 'a.txt'],
    found: ['a.txt'],
    problems: ['none.txt: missing'],
  },
  {
    title: 'a link that leads nowhere is told, named or found',
    files: { 'in/a.txt': story, 'in/b.txt': { link: 'gone.txt' } },
    paths: ['in', 'in/b.txt'],
    found: ['in/a.txt'],
    problems: ['in/b.txt: missing: the link leads nowhere'],
  },
  {
    title: 'a name that cannot be spelt is told',
    files: { 'in/a.txt': story, 'in/b\uFFFD.txt': misspelt },
    paths: ['in'],
    found: ['in/a.txt'],
    problems: ['in/b\uFFFD.txt: unreadable: its name is not UTF-8'],
  },
  {
    title: 'a named file of another form is told',
    files: { 'a.docx': story },
    paths: ['a.docx'],
    problems: ['a.docx: unsupported'],
  },
  {
    title: 'a name from the language itself is no form',
    files: { 'a.constructor': story },
    paths: ['a.constructor'],
    problems: ['a.constructor: unsupported'],
  },
  {
    title: 'a folder without articles is told',
    files: { 'in/a.pdf': story },
    paths: ['in'],
    problems: ['in: no-articles'],
  },
  {
    title: 'a file that may not be read is told and the rest is read',
    files: { 'a.txt': denied, 'b.txt': story },
    paths: ['a.txt', 'b.txt'],
    found: ['b.txt'],
    problems: ['a.txt: unreadable'],
  },
  {
    title: 'an empty file and one of white space are told',
    files: { 'a.txt': '', 'b.txt': ' \n\t\n', 'c.txt': '\uFEFF' },
    paths: ['a.txt', 'b.txt', 'c.txt'],
    problems: ['a.txt: empty', 'b.txt: empty', 'c.txt: empty'],
  },
])('$title', async ({ files, paths, found = [], problems = [] }) => {
  const reading = await read(paths, filesOf(files));
  expect(reading.files.map(({ path }) => path)).toEqual(found);
  const told = reading.problems.map(({ path, code, message }) => `${path}: ${code}: ${message}`);
  expect(told.map((words, index) => words.slice(0, problems[index]?.length))).toEqual(problems);
});

test('never more than a few files are open at once', async () => {
  const files = filesOf(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`in/${n}.txt`, `${story} ${n}`])));
  let [open, most] = [0, 0];
  const reading = await read(['in'], {
    ...files,
    read: async (path) => {
      most = Math.max(most, ++open);
      await new Promise(setImmediate);
      open--;
      return files.read(path);
    },
  });
  expect(reading.articles.map(({ path }) => path)).toEqual([...reading.articles.map(({ path }) => path)].sort());
  expect([reading.files.length, most <= 32]).toEqual([300, true]);
});
