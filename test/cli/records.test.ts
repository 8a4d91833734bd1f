/** The two halves of a run: what `extract` writes, `match -` takes up. */

import { describe, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt':
    'Harbour to be rebuilt\n\n“We will rebuild the harbour this winter,” Mayor Ana Ruiz said. “Hardly anyone believed it.”\n',
  'harbour/b.txt': '💧 The wind fell.\r\n“We will rebuild the harbour,” said Ana Ruiz, the mayor.\r\n',
};

test('the halves come to what the whole does', async () => {
  const whole = JSON.parse((await run(['harbour', '-f', 'json', '--include', 'indirect'], { files })).out);
  const { out } = await run(['extract', 'harbour', '--include', 'indirect'], { files });
  for (const stdin of [out, out.split('\n').reverse().join('\n')]) {
    const { status, out: matched } = await run(['match', '-', '-f', 'json', '--include', 'indirect'], { stdin });
    const report = JSON.parse(matched);
    const { files: _, ...summary } = whole.summary;
    expect(status).toBe(0);
    const same = { ...whole, files: [], summary: { files: 0, ...summary } };
    expect(JSON.stringify(report)).toBe(JSON.stringify(same));
  }
});

describe('a line that is no record is named, and the rest is done', () => {
  test.each([
    { why: 'it is no JSON', change: () => '{"record":', says: 'not JSON' },
    { why: 'it says nothing of what it is', change: () => '{}', says: 'neither "article" nor "quote"' },
    { why: 'it is of another kind', change: () => '{"record":"summary"}', says: 'neither "article" nor "quote"' },
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

  test('an article that was there before', async () => {
    const { out } = await run(['extract', 'harbour/a.txt'], { files });
    const [first = ''] = out.split('\n');
    const { status, err } = await run(['match', '-'], { stdin: `${first}\n${out}` });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('line 2') });
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
    { without: 'reported speech', argv: ['extract', 'harbour'], said: true },
    { without: 'nothing', argv: ['extract', 'harbour', '--include', 'indirect'], said: false },
  ])('records without $without: said $said', async ({ argv, said }) => {
    const told = 'Ana Ruiz said that the harbour would be rebuilt by winter.\n';
    const { out } = await run(argv, { files: { ...files, 'harbour/c.txt': told } });
    const { err } = await run(['match', '-'], { stdin: out });
    expect(err.includes('--include indirect')).toBe(said);
  });

  test.each([{ argv: ['match'] }, { argv: ['match', 'records.ndjson'] }, { argv: ['match', '-', '-'] }])(
    '$argv is told what match takes',
    async ({ argv }) => {
      const { status, err } = await run(argv);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('match takes -') });
    },
  );
});
