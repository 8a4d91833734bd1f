/** Reference mode: where quotes are placed, what is said of those that are not, and what counts as spoken. */

import { describe, expect, test } from 'vitest';
import { spoken } from '../../src/reference/blank.ts';
import { turnsOf } from '../../src/reference/turns.ts';
import { report as schema } from '../../src/schema.ts';
import { run } from '../cli/fake-world.ts';
import { score } from './score.ts';

test.each(['fixtures/reference', 'fixtures/reference-blind'])(
  '%s: .95 are placed right, and no absent quote is placed',
  async (folder) => {
    const { placed, placeable, invented, absent, stitched, stitches } = await score(folder);
    expect(invented).toEqual([]);
    expect([placed / placeable >= 0.95, stitched / stitches >= 0.9, absent >= 19]).toEqual([true, true, true]);
  },
  120_000,
);

const transcript = `RUIZ: We closed the gate at nine. The pump had failed twice before. I would do it again.

QUESTION: Who decided it?

RUIZ: I did. Nobody else was awake.

PELL: The council was not asked.
`;
const files = (said: string) => ({
  'said.txt': transcript,
  'news.txt': `The gate of the port was closed at night, and the council met on Monday to hear why.\n\n${said}\n`,
});
const judged = async (said: string, ...more: string[]) => {
  const { out, err, status } = await run(['news.txt', '-f', 'json', ...more, '--reference', 'said.txt'], {
    files: files(said),
  });
  return { found: schema.parse(JSON.parse(out)), err, status };
};

describe('a quote', () => {
  test.each([
    ['“We closed the gate at nine,” Ana Ruiz said.', 'verbatim', [1]],
    ['“We closed the gate at ten,” Ana Ruiz said.', 'paraphrase', [1]],
    ['“Nobody else was awake. We closed the gate at nine,” Ana Ruiz said.', 'paraphrase', [5, 1]],
    ['“We closed the gate at nine ... Nobody else was awake,” Ana Ruiz said.', 'paraphrase', [1, 5]],
  ])('%s is %s', async (said, label, lines) => {
    const { found } = await judged(said);
    const quote = found.quotes.find(({ reference }) => reference);
    expect(quote?.judgement.labels.map((one) => one.label)).toContain(label);
    expect(quote?.reference?.passages.map(({ line }) => line)).toEqual(lines);
    expect(found.utterances[0]?.baseReason).toBe('reference');
  });

  test.each([
    ['that nobody said', '“The harbour board has lost its mind,” Ana Ruiz said.', 'not-found-in-reference'],
    ['that another said', '“The council was not asked,” Ana Ruiz said.', 'not-found-in-reference'],
    ['of somebody who does not speak in it', '“The harbour board has lost its mind,” Tom Hale said.', 'one-outlet'],
  ])('%s has no passage', async (_, said, status) => {
    const { found } = await judged(said);
    expect(found.quotes.filter(({ reference }) => reference)).toEqual([]);
    expect(found.utterances.map((one) => one.status)).toEqual([status]);
  });

  test('is not judged against a reference in another language', async () => {
    const { out } = await run(['news.txt', '-f', 'json', '--reference', 'said.txt'], {
      files: {
        ...files('“We closed the gate at nine,” Ana Ruiz said.'),
        'said.txt': 'RUIZ: Nous avons fermé la porte à neuf heures. '.repeat(9),
      },
    });
    const found = schema.parse(JSON.parse(out));
    expect(found.problems).toMatchObject([{ path: 'said.txt', code: 'reference-language' }]);
    expect(found.utterances.map(({ status }) => status)).toEqual(['one-outlet']);
  });

  test('has its passage and the words between shown', async () => {
    const said = '“Nobody else was awake. We closed the gate at nine,” Ana Ruiz said.';
    const { out } = await run(['news.txt', '--reference', 'said.txt'], { files: files(said) });
    expect(out.replace(/[\s│]+/g, ' ')).toContain('from lines 5 and 1 of the reference,');
    expect(out).toContain('the reference');
  });
});

test('a reference that cannot be read ends the run with status 2', async () => {
  const { status, err } = await run(['news.txt', '--reference', 'none.txt'], { files: files('') });
  expect([status, err]).toEqual([2, expect.stringContaining('none.txt')]);
});

test.each([
  [
    'a.html',
    '<p>Ana&rsquo;s <b>gate</b></p><script>if (a < b) { said("no") }</script>\nshut',
    ['Ana’s', 'gate', 'shut'],
  ],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\n<i>We</i> shut it\n', ['We', 'shut', 'it']],
  [
    'a.vtt',
    'WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:02.000\n<v Ana>Shut [laughter] it</v>\n',
    ['Ana:', 'Shut', 'it'],
  ],
  ['a.md', '# Talk\n\n**RUIZ:** We *shut* it (laughs)\n', ['Talk', 'RUIZ:', 'We', 'shut', 'it']],
])('%s keeps its words where they stand', (path, text, words) => {
  const found = spoken(path, text);
  expect(found.split(/\s+/).filter(Boolean)).toEqual(words);
  expect(found).toHaveLength(text.length);
});

test.each([
  ['capitals', 'RUIZ: One.\n\nPELL: Two.', ['RUIZ', 'PELL']],
  ['names', 'Ana Ruiz: One.\nSir Tom Pell (Chair): Two.', ['Ana Ruiz', 'Sir Tom Pell (Chair)']],
  ['letters', 'Q. One?\nA. Two.', ['Q', 'A']],
  ['a single label', 'NOTE: all of this was said at noon.', [null]],
  ['running text', 'He said: we go. She said: we stay.', [null]],
])('turns are found by %s', (_, text, labels) => {
  expect(turnsOf(text).map(({ label }) => label)).toEqual(labels);
});
