/** The command from argv to status: what bad input is told, and what is reported all the same. */

import { describe, expect, test } from 'vitest';
import { type Given, run } from './fake-world.ts';

const harbour = '“We will rebuild the harbour this winter,” Mayor Ana Ruiz told reporters on Monday.\n';
const files = { 'harbour/a.txt': harbour, 'harbour/b.txt': `The wind fell at noon. ${harbour}` };
const pair = '{"id":"x","base":{"text":"We will rebuild."},"variant":{"text":"We will rebuild."}}';

describe('what cannot be done is named, with the way out', () => {
  test.each<{ when: string; argv: string[]; given?: Given; says: string[] }>([
    { when: 'nothing is named', argv: [], says: ['no files or folders were named', 'quotecheck seeds/'] },
    {
      when: 'an option is unknown',
      argv: ['--colr', 'harbour'],
      says: ["'--colr'", 'Did you mean --color?', '--help'],
    },
    { when: 'a form is unknown', argv: ['-f', 'jsn', 'harbour'], says: ["'jsn'", 'Did you mean json?'] },
    { when: 'a form is of another command', argv: ['extract', '-f', 'table', 'harbour'], says: ["'table'", 'ndjson'] },
    { when: 'an option is of another command', argv: ['extract', '--width', '80', 'harbour'], says: ["'--width'"] },
    { when: 'a value is missing', argv: ['harbour', '--speaker'], says: ['--speaker', 'missing'] },
    { when: 'a level is unknown', argv: ['--fail-on', 'hihg', 'harbour'], says: ["'hihg'", 'Did you mean high?'] },
    { when: 'a width is too small', argv: ['--width', '3', 'harbour'], says: ["'3'", '40 to 1000'] },
    { when: 'a width is no number', argv: ['--width', '1e2', 'harbour'], says: ["'1e2'"] },
    { when: 'the output cannot be written', argv: ['-o', 'nowhere/r.txt', 'harbour'], says: ['nowhere/r.txt'] },
    { when: 'the output is an article', argv: ['-o', 'harbour/a.txt', 'harbour'], says: ['harbour/a.txt', 'articles'] },
    {
      when: 'compare has no words on a side',
      argv: ['compare', 'We will.', ' … '],
      says: ['its variant has no words'],
    },
    { when: 'compare has one text', argv: ['compare', 'We will.'], says: ['two texts'] },
    { when: 'match is given nothing', argv: ['match', '-'], says: ['no record on standard input'] },
    {
      when: 'match is given empty lines',
      argv: ['match', '-'],
      given: { stdin: '\n \n' },
      says: ['no record on standard input'],
    },
    { when: 'compare is given nothing', argv: ['compare', '-'], says: ['no pair on standard input'] },
    { when: 'compare has three texts', argv: ['compare', 'a', 'b', 'c'], says: ['two texts'] },
  ])('$when: 2', async ({ argv, given, says }) => {
    const { status, out, err } = await run(argv, { files, ...given });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    for (const words of says) expect(err).toContain(words);
  });
});

describe('what can be done is done all the same', () => {
  test.each<{ when: string; argv: string[]; given?: Given; says: string; status?: number }>([
    { when: 'a command is misspelt', argv: ['exract', 'harbour'], says: 'Did you mean the command extract?' },
    { when: 'a path is missing', argv: ['lost.txt', 'harbour'], says: 'lost.txt' },
    {
      when: 'a path is missing, which is never skipped',
      argv: ['lost.txt', 'harbour', '--skip-unreadable'],
      says: 'lost.txt',
    },
    {
      when: 'a file is empty but may be',
      argv: ['empty.txt', 'harbour', '--skip-unreadable'],
      given: { files: { ...files, 'empty.txt': '' } },
      says: 'empty.txt',
      status: 0,
    },
  ])('$when', async ({ argv, given, says, status = 2 }) => {
    const ran = await run([...argv, '--format', 'json'], { files, ...given });
    expect(ran.status).toBe(status);
    expect(ran.err).toContain(says);
    const report = JSON.parse(ran.out);
    expect(report.articles.length).toBe(2);
    expect(report.problems.length).toBe(1);
  });

  test.each([
    { path: 'exract', says: 'Did you mean the command extract?' },
    { path: 'help', says: '`quotecheck --help`' },
  ])('$path is no path, and is told what it may have been', async ({ path, says }) => {
    const { status, err } = await run([path], { files });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(says) });
  });

  test.each([
    { argv: ['lost.txt', '--skip-unreadable'], told: ['lost.txt: there is no'] },
    { argv: ['extract', 'lost.txt', '--skip-unreadable'], told: ['lost.txt: there is no'] },
    { argv: ['articles', 'lost.txt', '--skip-unreadable'], told: ['lost.txt: there is no'] },
    { argv: ['show', 'u-1', 'lost.txt'], told: ['lost.txt: there is no', 'no utterance or quote u-1'] },
  ])('$argv is not done when nothing could be read', async ({ argv, told }) => {
    const { status, err } = await run(argv, { files });
    expect(status).toBe(2);
    for (const words of told) expect(err).toContain(words);
  });

  test.each([
    { why: 'no JSON', line: '{"id":', says: 'not JSON' },
    { why: 'no object', line: '7', says: 'no JSON object' },
    { why: 'no variant', line: '{"base":{"text":"a"}}', says: 'its variant is missing' },
    { why: 'a text that is none', line: '{"base":{"text":7},"variant":{"text":"a"}}', says: 'its base has no text' },
    { why: 'no words', line: '{"base":{"text":"…"},"variant":{"text":"a"}}', says: 'its base has no words' },
    { why: 'no parts', line: '{"base":{"parts":[]},"variant":{"text":"a"}}', says: 'its base has parts' },
    {
      why: 'an unknown kind',
      line: '{"base":{"text":"a","kind":"odd"},"variant":{"text":"a"}}',
      says: 'its base has a kind',
    },
    { why: 'bytes that are not UTF-8', line: Uint8Array.of(0x7b, 0xff), says: 'not UTF-8' },
  ])('a pair of $why is named by its line', async ({ line, says }) => {
    const before = new TextEncoder().encode(`${pair}\n`);
    const bad = typeof line === 'string' ? new TextEncoder().encode(line) : line;
    const stdin = Uint8Array.of(...before, ...bad, 0x0a, 0x0a, ...before);
    const { status, out, err } = await run(['compare', '-', '--format', 'ndjson'], { stdin });
    expect(status).toBe(2);
    expect(err).toContain('line 2');
    expect(err).toContain(says);
    expect(out.trim().split('\n').length).toBe(2);
  });
});

describe('what is asked for is answered', () => {
  test.each([
    { what: 'help', argv: ['--help'], says: 'quotecheck seeds/' },
    { what: 'help on a command', argv: ['compare', '--help'], says: 'BASE VARIANT' },
    { what: 'the version', argv: ['--version'], says: '0.1.0' },
    { what: 'a report', argv: ['harbour'], says: '2 files' },
    { what: 'a comparison', argv: ['compare', 'We will rebuild.', 'We will rebuild.'], says: 'verbatim' },
    { what: 'a path that is a command', argv: ['--', 'extract'], says: '' },
  ])('$what', async ({ argv, says }) => {
    const { out } = await run(argv, { files });
    expect(out).toContain(says);
  });

  test('a report that is to be in a file is there alone', async () => {
    const { out, files: written } = await run(['harbour', '-f', 'json', '-o', 'report.json'], { files });
    expect(out).toBe('');
    expect(JSON.parse(written['report.json'] ?? '').schemaVersion).toBe(1);
  });

  test('a report to the file - is on standard output', async () => {
    const { out, files: written } = await run(['harbour', '-o', '-'], { files });
    expect({ out, written }).toEqual({ out: expect.stringContaining('2 files'), written: {} });
  });

  test('one outlet only is said, and is no failure', async () => {
    const { status, err } = await run(['harbour/a.txt'], { files });
    expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining('one outlet') });
  });

  test('and is not said when quiet', async () => {
    expect((await run(['harbour/a.txt', '--quiet'], { files })).err).toBe('');
  });
});

describe('those who wait', () => {
  const many = Object.fromEntries(
    [...Array(40).keys()].map((number) => [`desk/${number}.txt`, `Gale ${number}. ${harbour}`]),
  );

  test('see on a terminal how far it is, and nothing of it in the end', async () => {
    const { out, err } = await run(['desk', '-f', 'json'], { files: many, errColumns: 80 });
    expect(err).toContain('\r\u001B[Kfinding quotes: ');
    expect(err).toMatch(/finding quotes: \d+ of 40 articles/);
    expect(err).toMatch(/of 40 articles, \d+(?:\.\d)? a second, \d s left/);
    expect(err.endsWith('\r\u001B[K')).toBe(true);
    expect(out).not.toContain('\u001B');
  });

  test.each([
    { where: 'no terminal', argv: [], given: {} },
    { where: 'a dumb one', argv: [], given: { errColumns: 80, env: { TERM: 'dumb' } } },
    { where: 'one, but asked for quiet', argv: ['--quiet'], given: { errColumns: 80 } },
    { where: 'one, but are done at once', argv: ['desk/1.txt'], given: { errColumns: 80 } },
  ])('see nothing on $where', async ({ argv, given }) => {
    const { err } = await run([...(argv[0]?.startsWith('desk') ? argv : ['desk', ...argv]), '-f', 'json'], {
      files: many,
      ...given,
    });
    expect(err).not.toContain('\u001B');
  });

  test('see how far extract is, where its records do not go to the same terminal', async () => {
    const { err } = await run(['extract', 'desk'], { files: many, errColumns: 80 });
    expect(err).toMatch(/finding quotes: \d+ articles, \d+(?:\.\d)? a second\r/);
    expect(err.endsWith('\r\u001B[K')).toBe(true);
    const mixed = await run(['extract', 'desk'], { files: many, errColumns: 80, columns: 80 });
    expect(mixed.err).toBe('');
  });

  test('are told each stage with --verbose', async () => {
    const { err } = await run(['desk', '-f', 'json', '--verbose'], { files: many, errColumns: 80 });
    expect(err).toContain('quotecheck: finding quotes: 40 articles\n');
    expect(err).toMatch(/quotecheck: matching took \d+\.\d s\n/);
    expect(err).toMatch(/quotecheck: judging: 1 utterance\n/);
    expect(err).not.toContain('\u001B');
  });
});
