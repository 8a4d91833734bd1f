import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.ts';
import type { QuoteKind, Wording } from '../../src/model.ts';

/** Parts are written apart by " | ". */
function wording(printed: string, kind: QuoteKind = 'direct'): Wording {
  const pieces = printed.split(' | ');
  const parts = pieces.map((piece, index) => {
    const start = pieces.slice(0, index).reduce((sum, before) => sum + before.length + 3, 0);
    return { start, end: start + piece.length };
  });
  return { text: printed, parts, kind };
}

function labels(base: string, variant: string, kinds: readonly [QuoteKind, QuoteKind] = ['direct', 'direct']): string {
  const { labels } = judge(wording(base, kinds[0]), wording(variant, kinds[1]));
  return labels.map(({ label, form }) => (form ? `${label}:${form}` : label)).join(' ');
}

const storm =
  'The old crane fell during the storm. Nobody was hurt at the harbour. We will rebuild the pier in spring.';

describe('is verbatim, whatever', () => {
  test.each([
    ['the case', 'The crane fell', 'the Crane FELL'],
    ['the marks', '“It’s late” — we stay', '"It\'s late", we stay!'],
    ['the spelling', 'The harbour at the centre', 'The harbor at the center'],
    ['the writing of numbers', 'Ten cranes fell', '10 cranes fell'],
    ['contractions', 'It is late and we do not stay', "It's late and we don't stay"],
    ['a compound is written apart', 'the dock workers’ ship yard', "the dockworkers' shipyard"],
    ['grammar words are lost at an edge', 'But we will stay in the harbour', 'we will stay in the harbour'],
    ['a talk word is lost at an edge', 'Well, we will stay here tonight', 'We will stay here tonight'],
    ['where the cue breaks it', 'We will stay, and we will rebuild', 'We will stay, | and we will rebuild'],
    ['the base’s editor put in brackets', 'The (old) crane fell', 'The crane fell'],
    ['a misprint', 'The minister resigned', 'The minsiter resigned'],
    ['the masked letters', 'the fucking crane', 'the f***ing crane'],
  ])('%s', (_, base, variant) => expect(labels(base, variant)).toBe('verbatim'));
});

describe('is truncation', () => {
  test.each([
    [
      'excerpt: a last sentence missing',
      storm,
      'The old crane fell during the storm. Nobody was hurt at the harbour.',
      'excerpt',
    ],
    [
      'excerpt: a first sentence missing',
      storm,
      'Nobody was hurt at the harbour. We will rebuild the pier in spring.',
      'excerpt',
    ],
    [
      'clipped: the end of a sentence missing',
      'We will rebuild the pier, if the city pays',
      'We will rebuild the pier',
      'clipped',
    ],
    [
      'gapped: words missing inside',
      'The old rusty crane fell into the sea',
      'The old crane fell into the sea',
      'gapped',
    ],
    [
      'gapped: a sentence missing between the parts',
      storm,
      'The old crane fell during the storm, | We will rebuild the pier in spring.',
      'gapped',
    ],
    [
      'elided: an ellipsis where words are missing',
      'The crane that we bought in May fell',
      'The crane ... fell',
      'elided',
    ],
  ])('%s', (_, base, variant, form) => expect(labels(base, variant)).toBe(`truncation:${form}`));

  test('a fragment inside the article’s sentence is clipped alone', () => {
    expect(labels(storm, 'rebuild the pier', ['direct', 'mixed'])).toBe('truncation:clipped');
  });

  test('a fragment that is a whole sentence is an excerpt', () => {
    expect(labels(storm, 'nobody was hurt at the harbour.', ['direct', 'mixed'])).toBe('truncation:excerpt');
  });

  test('between the parts of fragments words are clipped', () => {
    expect(labels(storm, 'rebuild | in spring', ['direct', 'mixed'])).toBe('truncation:clipped');
  });
});

describe('is embellishment', () => {
  test.each([
    [
      'extended: a sentence more',
      'Nobody was hurt at the harbour.',
      'Nobody was hurt at the harbour. We will rebuild the pier.',
      'extended',
    ],
    ['inserted: words more inside', 'The crane fell into the sea', 'The rusty crane fell into the sea', 'inserted'],
    ['inserted: the marks stretched', 'unjustified', 'unjustified attacks', 'inserted'],
    [
      'bracketed: an addition in brackets',
      'The crane fell into the sea',
      'The [rusty] crane fell into the sea',
      'bracketed',
    ],
  ])('%s', (_, base, variant, form) => expect(labels(base, variant)).toBe(`embellishment:${form}`));
});

describe('is paraphrase', () => {
  test.each([
    ['reworded: another word', 'an outrageous act of folly', 'an outrageous tactic of folly', 'reworded'],
    ['reworded: another form', 'Our own history reminds us', 'Our own histories remind us', 'reworded'],
    ['reworded: grammar words inside', 'I think that the crane will fall', 'I think the crane will fall', 'reworded'],
    [
      'reworded: a pronoun for a noun',
      'The concrete barriers were tossed around',
      'They were tossed around',
      'reworded',
    ],
    [
      'spliced: clauses in another order',
      'After the long strike, the harbour opened its gates',
      'The harbour opened its gates after the long strike',
      'spliced',
    ],
  ])('%s', (_, base, variant, form) => expect(labels(base, variant)).toContain(`paraphrase:${form}`));

  test.each(['indirect', 'unmarked'] as const)('%s, even in the same words', (kind) => {
    expect(labels('We will rebuild the pier', 'we will rebuild the pier', ['direct', kind])).toBe(`paraphrase:${kind}`);
  });

  test('reported speech of one sentence of several is also an excerpt', () => {
    expect(labels(storm, 'nobody had been hurt at the harbour', ['direct', 'indirect'])).toBe(
      'truncation:excerpt paraphrase:indirect',
    );
  });

  test('reported speech against a fragment adds nothing', () => {
    const variant = 'the mayor called the storm an unjustified burden that will cost the harbour millions';
    expect(labels('unjustified', variant, ['mixed', 'indirect'])).toBe('paraphrase:indirect');
  });
});

test('quotes that only overlap lose and gain at their edges', () => {
  expect(
    labels('The crane fell. Nobody was hurt at the harbour.', 'Nobody was hurt at the harbour. We rebuild in spring.'),
  ).toBe('truncation:excerpt embellishment:extended');
});

test('what is shown to the reader is declared', () => {
  const { labels } = judge(wording('The crane that we bought fell'), wording('The crane ... fell'));
  expect(labels).toMatchObject([{ form: 'elided', declared: true }]);
});
