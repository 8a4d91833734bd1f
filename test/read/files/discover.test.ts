/** What is read of the paths given, in which order, and what is said of the rest. */

import { expect, test } from 'vitest';
import { type ReadOptions, read } from '../../../src/read/index.ts';
import { type Content, filesOf, gone } from '../files.ts';

const story = 'The crane drivers of Port Ellis walked out on Monday, the harbour board said.';
const denied = new Error("EACCES: permission denied, open 'a.txt'");

interface Case {
  readonly title: string;
  readonly options?: Partial<ReadOptions>;
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
    title: 'hidden files in a folder are passed over in silence',
    files: { 'in/.a.txt': story, 'in/.git/b.txt': story, 'in/d.txt': story },
    paths: ['in'],
    found: ['in/d.txt'],
  },
  {
    title: 'what a browser saved beside a page is no article',
    files: { 'in/A b.html': `<p>${story}</p>`, 'in/A b_files/saved_resource.html': '<p>', 'in/A b_files/a.css': '' },
    paths: ['in'],
    found: ['in/A b.html'],
  },
  {
    title: 'what a browser saved beside a page is none of a pattern either',
    files: { 'in/A.htm': `<p>${story}</p>`, 'in/A-Dateien/x.htm': `<p>${story}</p>` },
    paths: ['in/**/*.htm'],
    found: ['in/A.htm'],
  },
  {
    title: 'a folder of files is read where no page has its name, or where it is no page’s parts by name',
    files: { 'in/x_files/a.txt': story, 'in/b.html': `<p>${story}</p>`, 'in/b_archive/a.txt': story },
    paths: ['in'],
    found: ['in/b.html', 'in/b_archive/a.txt', 'in/x_files/a.txt'],
  },
  {
    title: 'the parts of a page are read where they are asked for',
    files: { 'in/A.html': `<p>${story}</p>`, 'in/A_files/x.html': `<p>${story}</p>` },
    paths: ['in/A_files'],
    found: ['in/A_files/x.html'],
  },
  {
    title: 'files of other forms in a folder are passed over and told',
    files: { 'in/c.pdf': story, 'in/README': story, 'in/d.txt': story },
    paths: ['in'],
    found: ['in/d.txt'],
    problems: ['in: passed-over: 2 files are of no form that is read: README, c.pdf'],
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
    title: 'a file that is gone when it is looked at is told',
    files: { 'in/a.txt': story, 'in/b.txt': gone },
    paths: ['in'],
    found: ['in/a.txt'],
    problems: ['in/b.txt: unreadable: it is no longer there'],
  },
  {
    title: 'a name that the shell could not hand over is told',
    files: { 'in/a.txt': story },
    paths: ['in', 'in/b\uFFFD.txt'],
    found: ['in/a.txt'],
    problems: [
      'in/b\uFFFD.txt: missing: there is no such file or folder: its name is not UTF-8, so name the folder it is in',
    ],
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
    problems: ['in: no-articles: the folder holds no file of a form that is read; 1 passed over', 'in: passed-over'],
  },
  {
    title: 'what an ignore file excludes is passed over',
    files: {
      'in/.gitignore': 'drafts\n',
      'in/.quotecheckignore': '*-old.txt\n!keep-old.txt\n/b.txt\n',
      'in/drafts/a.txt': story,
      'in/a-old.txt': story,
      'in/keep-old.txt': story,
      'in/b.txt': story,
      'in/c/b.txt': story,
    },
    paths: ['in'],
    found: ['in/c/b.txt', 'in/keep-old.txt'],
  },
  {
    title: 'an ignore file in a folder speaks for it, and over those above',
    files: {
      'in/.gitignore': '*.html\nb.txt\n',
      'in/c/.gitignore': '!b.txt\na.*\n',
      'in/c/a.txt': story,
      'in/c/b.txt': story,
      'in/a.txt': story,
      'in/b.txt': story,
    },
    paths: ['in'],
    found: ['in/a.txt', 'in/c/b.txt'],
  },
  {
    title: 'an ignore file above counts where git keeps the folder, and not for what is named itself',
    files: {
      'in/.git/HEAD': '',
      'in/.gitignore': 'b.txt\nout/\n',
      'in/c/a.txt': story,
      'in/c/b.txt': story,
      'in/out/d.txt': story,
    },
    paths: ['in/c', 'in/out'],
    found: ['in/c/a.txt', 'in/out/d.txt'],
  },
  {
    title: 'an ignore file that cannot be read is told',
    files: { 'in/.gitignore': new Error('EACCES'), 'in/a.txt': story },
    paths: ['in'],
    found: ['in/a.txt'],
    problems: ['in/.gitignore: unreadable: what it says to ignore is not known: EACCES'],
  },
  {
    title: 'one above is told where git keeps the folder',
    files: { 'in/.git/HEAD': '', 'in/.gitignore': new Error('EACCES'), 'in/c/a.txt': story },
    paths: ['in/c'],
    found: ['in/c/a.txt'],
    problems: ['in/.gitignore: unreadable'],
  },
  {
    title: 'one above is nothing to us where git keeps no folder',
    files: { 'in/.gitignore': new Error('EACCES'), 'in/c/a.txt': story },
    paths: ['in/c'],
    found: ['in/c/a.txt'],
  },
  {
    title: 'a file that is named is read, ignored or not',
    files: { 'in/.gitignore': '*.txt', 'in/a.txt': story },
    paths: ['in/a.txt'],
    found: ['in/a.txt'],
  },
  {
    title: 'nothing is ignored when asked not to',
    files: { 'in/.gitignore': '*.txt', 'in/a.txt': story },
    paths: ['in'],
    options: { ignore: false },
    found: ['in/a.txt'],
  },
  {
    title: 'a folder of which all is ignored is told',
    files: { 'in/.gitignore': '*.txt', 'in/a.txt': story },
    paths: ['in'],
    problems: ['in: no-articles: the folder holds no file of a form that is read; 2 passed over'],
  },
  {
    title: 'a pattern stands for what it matches',
    files: { 'in/a.txt': story, 'in/b/c.txt': story, 'in/b/d.md': story, 'in/x.txt': story },
    paths: ['in/**/[ac].txt'],
    found: ['in/a.txt', 'in/b/c.txt'],
  },
  {
    title: 'a pattern without a folder stands for files here',
    files: { 'a.txt': story, 'b/c.txt': story },
    paths: ['*.txt'],
    found: ['a.txt'],
  },
  {
    title: 'a pattern that matches nothing is told',
    files: { 'in/a.txt': story },
    paths: ['in/*.htm'],
    problems: ['in/*.htm: missing: no file matches the pattern'],
  },
  {
    title: 'a file whose name looks like a pattern is that file',
    files: { 'in/[a].txt': story, 'in/a.txt': story },
    paths: ['in/[a].txt'],
    found: ['in/[a].txt'],
  },
  {
    title: 'with a type, files of any name in a folder are read',
    files: { 'in/a': story, 'in/b.html': story },
    paths: ['in'],
    options: { type: 'text' },
    found: ['in/a', 'in/b.html'],
  },
  {
    title: 'a file that is too large is told and the rest is read',
    files: { 'a.txt': story, 'b.txt': story.repeat(9) },
    paths: ['a.txt', 'b.txt'],
    options: { maxFileSize: 200 },
    found: ['a.txt'],
    problems: ['b.txt: too-large: it has more than 200 bytes'],
  },
  {
    title: 'a line that is too long is told and the others are read',
    files: {
      'a.jsonl': `{"title":"a","text":"${story}"}\n{"text":"${story.repeat(9)}"}\n{"title":"b","text":"${story}"}\n`,
    },
    paths: ['a.jsonl'],
    options: { maxFileSize: 200 },
    found: ['a.jsonl'],
    problems: ['a.jsonl: too-large: line 2: it has more than 200 bytes'],
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
])('$title', async ({ files, paths, options = {}, found = [], problems = [] }) => {
  const reading = await read(paths, filesOf(files), options);
  expect(reading.files.map(({ path }) => path)).toEqual(found);
  const told = reading.problems.map(({ path, code, message }) => `${path}: ${code}: ${message}`);
  expect(told.map((words, index) => words.slice(0, problems[index]?.length))).toEqual(problems);
});

test('never more than a few files are open at once', async () => {
  const files = filesOf(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`in/${n}.txt`, `${story} ${n}`])));
  let [open, most] = [0, 0];
  const reading = await read(['in'], {
    ...files,
    chunks: async function* (path) {
      most = Math.max(most, ++open);
      await new Promise(setImmediate);
      yield* files.chunks(path);
      open--;
    },
  });
  expect(reading.articles.map(({ path }) => path)).toEqual([...reading.articles.map(({ path }) => path)].sort());
  expect([reading.files.length, most <= 32]).toEqual([300, true]);
});
