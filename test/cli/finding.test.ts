/** Options that say how quotes, speakers and utterances are found: --aliases, --overrides, --min-confidence and --language. */

import { describe, expect, test } from 'vitest';
import { report as schema } from '../../src/schema.ts';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt':
    'Harbour to be rebuilt\n\n“We will rebuild the old harbour this winter,” Mayor Ana Ruiz told reporters on Monday.\n',
  'harbour/b.txt':
    'The wind fell at noon.\n\n“We will rebuild the old harbour this winter,” Anna Ruis said. Nobody spoke: “Go home.”\n',
  'names.txt': 'Anna Ruis = Ana Ruiz\n',
  'wrong.txt': 'Anna Ruis, Ana Ruiz\n',
};
const argv = (...more: string[]) => ['harbour', '-f', 'json', ...more];
const report = async (...more: string[]) => schema.parse(JSON.parse((await run(argv(...more), { files })).out));

describe('--aliases', () => {
  test('gives the name, and keeps what the article made of it', async () => {
    const { quotes } = await report('--aliases', 'names.txt');
    const [plain, given] = quotes.map(({ speaker }) => speaker);
    expect(plain).toEqual(expect.not.objectContaining({ unaliased: expect.anything() }));
    expect(given).toMatchObject({ name: 'Ana Ruiz', via: 'alias', unaliased: 'Anna Ruis' });
  });

  test('is told in the full table and on standard error', async () => {
    const { quotes } = await report();
    const shown = await run(['show', quotes[0]?.id ?? '', 'harbour', '--aliases', 'names.txt'], { files });
    expect(shown.out.replace(/[\s│]+/g, ' ')).toContain('without --aliases Anna Ruis');
    expect(shown.err).toContain('--aliases gave 1 quote another');
  });

  test('goes along from extract to match, and out with --no-text', async () => {
    const { out } = await run(['extract', 'harbour', '--aliases', 'names.txt'], { files });
    const whole = await run(argv('--aliases', 'names.txt'), { files });
    expect((await run(['match', '-', '-f', 'json'], { stdin: out })).out).toBe(whole.out);
    expect((await run(argv('--aliases', 'names.txt', '--no-text'), { files })).out).not.toContain('Ruis');
  });

  test.each([
    { file: 'wrong.txt', says: 'wrong.txt, line 1: it is not alias = name [bad-aliases]' },
    { file: 'empty.txt', says: 'empty.txt: the file is empty [bad-aliases]' },
  ])('$file is refused', async ({ file, says }) => {
    const { status, out, err } = await run(argv('--aliases', file), { files: { ...files, 'empty.txt': '' } });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
  });
});

describe('--overrides', () => {
  const idsOf = async () => (await report()).quotes.map(({ id }) => id);
  const given = async (text: string) => run(argv('--overrides', 'held.txt'), { files: { ...files, 'held.txt': text } });

  test('parts what was one, and the report says so', async () => {
    const [a, b] = await idsOf();
    const { out, status } = await given(`# two occasions\nnotSame ${a} ${b}\n`);
    const { quotes, overrides } = schema.parse(JSON.parse(out));
    expect(new Set(quotes.map(({ utterance }) => utterance)).size).toBe(quotes.length);
    expect({ status, overrides }).toEqual({
      status: 0,
      overrides: [{ says: 'notSame', quotes: [a, b], changed: true }],
    });
    const held = { ...files, 'held.txt': `notSame ${a} ${b}` };
    const table = await run(['harbour', '--overrides', 'held.txt', '--width', '200'], { files: held });
    expect(table.out).toContain(`${a} and ${b}: two utterances`);
  });

  test('is held in match as in one run', async () => {
    const [a, b] = await idsOf();
    const held = { ...files, 'held.txt': `notSame ${a} ${b}` };
    const { out } = await run(['extract', 'harbour'], { files: held });
    const whole = await run(argv('--overrides', 'held.txt'), { files: held });
    const second = await run(['match', '-', '-f', 'json', '--overrides', 'held.txt'], { files: held, stdin: out });
    expect(second.out).toBe(whole.out);
  });

  test('names the file and line of a quote that is not there, and reports the rest', async () => {
    const { status, out, err } = await given('\nsame q-00000000 q-00000001');
    expect(schema.parse(JSON.parse(out)).quotes.length).toBeGreaterThan(0);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('held.txt: line 2: there is no quote') });
  });

  test('is refused when it is not of its form', async () => {
    const { status, out, err } = await given('same q-1');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('held.txt, line 1: it is not same ID ID or notSame ID ID [bad-overrides]');
  });
});

describe('--min-confidence', () => {
  test('leaves utterances out whole, and says how many quotes that is', async () => {
    const all = await report();
    const { out, err } = await run(argv('--min-confidence', '0.8'), { files });
    const { quotes, utterances } = schema.parse(JSON.parse(out));
    expect(quotes.length).toBeLessThan(all.quotes.length);
    expect(utterances.flatMap((utterance) => utterance.quotes).toSorted()).toEqual(
      quotes.map(({ id }) => id).toSorted(),
    );
    expect(err).toContain(`${all.quotes.length - quotes.length} quote left out`);
  });

  test.each([
    { least: '0', all: true },
    { least: '1.', all: false },
  ])('extract with $least: all $all', async ({ least, all }) => {
    const { out, err } = await run(['extract', 'harbour', '--min-confidence', least], { files });
    const sure = out.split('\n').filter((line) => line.startsWith('{"record":"quote"'));
    expect({ some: sure.length > 0, said: err !== '' }).toEqual({ some: all, said: !all });
  });

  test.each(['1.1', '-1', 'high', '', '1e-1'])('%j is refused', async (least) => {
    const { status, err } = await run(argv(`--min-confidence=${least}`), { files });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('a number from 0 to 1') });
  });
});

describe('--language', () => {
  const foreign = {
    'a.txt': `“We will rebuild,” Ana Ruiz said.\n\n${'Wir bauen alles wieder auf, sagt sie. '.repeat(20)}`,
  };
  test.each([
    { asked: [], found: false },
    { asked: ['--language', 'en'], found: true },
  ])('$asked: found $found', async ({ asked, found }) => {
    const { out } = await run(['a.txt', '-f', 'json', ...asked], { files: foreign });
    const { quotes, problems } = schema.parse(JSON.parse(out));
    expect({ quotes: quotes.length > 0, problem: problems.length > 0 }).toEqual({ quotes: found, problem: !found });
  });

  test('knows English alone', async () => {
    expect((await run(['a.txt', '--language', 'de'], { files: foreign })).err).toContain('It takes auto, en');
  });
});

describe('--base', () => {
  const two = {
    'harbour/a.txt':
      '“We will rebuild the old harbour this winter, if the bank allows,” Mayor Ana Ruiz told reporters.\n',
    'harbour/b.txt': 'The wind fell at noon.\n\n“We will rebuild the old harbour this winter,” Ana Ruiz said.\n',
    'harbour/c.txt': 'Gulls walked on the quay.\n\n“We will rebuild the old harbour this winter,” said Ana Ruiz.\n',
  };
  const base = async (...more: string[]) => {
    const { utterances, summary } = schema.parse(JSON.parse((await run(argv(...more), { files: two })).out));
    return [utterances[0]?.baseReason, summary.otherBases];
  };

  test('chooses the base, and the report says for how many quotes labels hang on it', async () => {
    expect(await base()).toEqual(['fullest', { majority: 3 }]);
    expect(await base('--base', 'majority')).toEqual(['agreement', { fullest: 3 }]);
  });

  test('tells when no quote is of the outlet it names', async () => {
    expect((await run(argv('--base', 'outlet:Nobody'), { files: two })).err).toContain(
      '--base outlet:Nobody was the base of nothing',
    );
    expect((await run(argv('--base', 'fullest'), { files: two })).err).not.toContain('the base of nothing');
  });

  test.each(['outlet:', 'latest', ''])('does not take %j', async (rule) => {
    const { status, err } = await run(argv('--base', rule), { files: two });
    expect([status, err]).toEqual([2, expect.stringContaining('outlet:NAME')]);
  });
});
