/** The two halves of a run: what `extract` writes, `match -` takes up. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt':
    'Harbour to be rebuilt\n\n“We will rebuild the harbour this winter,” Mayor Ana Ruiz said. “Hardly anyone believed it.”\n',
  'harbour/b.txt': '💧 The wind fell.\r\n“We will rebuild the harbour,” said Ana Ruiz, the mayor.\r\n',
};

/** Reported speech in one outlet, the same words in marks in the other. */
const told = {
  'harbour/b.txt': files['harbour/b.txt'],
  'harbour/c.txt': 'Ana Ruiz said that she would rebuild the harbour, and that hardly anyone had believed it.\n',
};
/** Articles that have no places of their own in the file. */
const listed = {
  'harbour/a.txt': files['harbour/a.txt'],
  'harbour/c.json': JSON.stringify([
    {
      title: 'Wind falls',
      text: '💧 The wind fell. “We will rebuild the harbour,” said Ana Ruiz, the mayor of the town.',
    },
    { title: 'Harbour', text: '“We will rebuild it all,” said Ana Ruiz, who is the mayor of the town by the harbour.' },
  ]),
};
const foreign = { ...told, 'harbour/d.txt': 'El puerto que la alcaldesa va a reconstruir este invierno. '.repeat(20) };

describe('the halves come to what the whole does, to the byte', () => {
  test.each([
    { of: 'two articles', paths: ['harbour'], given: files },
    { of: 'the seeds', paths: ['seeds'], given: onDisk('seeds') },
    { of: 'articles in a list', paths: ['harbour'], given: listed },
    { of: 'reported speech', paths: ['harbour'], given: told },
    { of: 'an article that is not in English', paths: ['harbour'], given: foreign },
    { of: 'a file that is not there', paths: ['harbour', 'lost.txt'], given: files },
    {
      of: 'speech by many',
      paths: ['fixtures'],
      given: onDisk('fixtures/cases/an-outlet-turns-hardly-anyone-into-no-one'),
    },
  ])('$of', async ({ paths, given }) => {
    const { out } = await run(['extract', ...paths], { files: given });
    for (const argv of [
      ['-f', 'json'],
      ['-f', 'json', '--include', 'indirect'],
      ['--fail-on', 'high'],
      ['-f', 'ndjson'],
    ]) {
      const whole = await run([...paths, ...argv], { files: given });
      expect(whole.out).not.toBe('');
      const stdin = argv.includes('indirect') ? out.split('\n').reverse().join('\n') : out;
      expect(await run(['match', '-', ...argv], { stdin })).toEqual(whole);
    }
  });
});

function onDisk(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('expected'));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`)]));
}

describe('a line that is no record is named, and the rest is done', () => {
  test.each([
    { why: 'it is no JSON', change: () => '{"record":', says: 'not JSON' },
    { why: 'it says nothing of what it is', change: () => '{}', says: 'its record is no "file"' },
    { why: 'it is of another kind', change: () => '{"record":"summary"}', says: 'its record is no "file"' },
    { why: 'a field is missing', change: (line: string) => line.replace('"cue"', '"clue"'), says: 'it has no cue' },
    {
      why: 'a field is wrong',
      change: (line: string) => line.replace('"body"', '"foot"'),
      says: 'its place is not as declared: expected one of "headline"',
    },
    { why: 'its article is unknown', change: (line: string) => line.replace('"a-', '"b-'), says: 'its article b-' },
    {
      why: 'its words stand elsewhere',
      change: (line: string) => line.replaceAll('We will', 'He will'),
      says: 'a part is',
    },
  ])('$why', async ({ change, says }) => {
    const lines = (await run(['extract', 'harbour'], { files })).out.trim().split('\n');
    const at = lines.findIndex((line) => line.startsWith('{"record":"quote"') && line.includes('We will'));
    const stdin = lines.map((line, index) => (index === at ? change(line) : line)).join('\n');
    const { status, out, err } = await run(['match', '-', '-f', 'json'], { stdin });
    const report = JSON.parse(out);
    expect(status).toBe(2);
    expect(err).toContain(`standard input, line ${at + 1}: `);
    expect(err).toContain(says);
    expect(report.articles.length).toBe(2);
    expect(report.problems.map(({ code }: { code: string }) => code)).toEqual(['bad-record']);
  });

  test.each([{ what: 'file' }, { what: 'article' }])('a $what that was there before', async ({ what }) => {
    const { out } = await run(['extract', 'harbour/a.txt'], { files });
    const again = out.split('\n').find((line) => line.startsWith(`{"record":"${what}"`)) ?? '';
    const { status, err } = await run(['match', '-'], { stdin: `${out}${again}` });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(`the ${what} was there before`) });
  });

  test('a quote that was there before, whatever it calls itself', async () => {
    const { out } = await run(['extract', 'harbour/a.txt'], { files });
    const again = out.split('\n').find((line) => line.startsWith('{"record":"quote"')) ?? '';
    const stdin = `${out}${again.replace('"id":"q-', '"id":"q-0')}\n`;
    const { status, out: matched, err } = await run(['match', '-', '-f', 'json'], { stdin });
    const ids = JSON.parse(matched).quotes.map(({ id }: { id: string }) => id);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('the quote was there before') });
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('many lines with one fault are told together, and counted', async () => {
    const { out } = await run(['extract', 'harbour', '-f', 'json'], { files });
    const lines = out.trim().split('\n').length;
    const { err } = await run(['match', '-'], { stdin: '{\n'.repeat(lines) });
    expect(err).toContain(`line 1: it is not JSON (and ${lines - 1} more lines, up to line ${lines}) [bad-record]\n`);
    expect(err.split('\n').length).toBe(3);
  });

  test.each([
    { argv: ['extract', 'harbour', '--speaker', 'Haddad'], says: /^quotecheck: 2 of 2 quotes were left out/ },
    { argv: ['extract', 'harbour', '--speaker', 'Ruiz'], says: /^$/ },
    { argv: ['extract', 'harbour'], says: /^$/ },
  ])('$argv says how many quotes it left out', async ({ argv, says }) => {
    const { err } = await run(argv, { files });
    expect(err).toMatch(says);
  });

  test.each([{ argv: ['match'] }, { argv: ['match', 'records.ndjson'] }, { argv: ['match', '-', '-'] }])(
    '$argv is told what match takes',
    async ({ argv }) => {
      const { status, err } = await run(argv);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('match takes -') });
    },
  );
});
