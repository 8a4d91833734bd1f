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

  test('a fragment that begins or ends inside a sentence is clipped, however much is missing around it', () => {
    const calm = 'The crane fell. This is not a plot. We will rebuild the pier.';
    expect(labels(calm, 'not a plot', ['direct', 'mixed'])).toBe('truncation:clipped');
    expect(labels('not a plot', calm, ['mixed', 'direct'])).toBe('embellishment:inserted');
  });

  test.each([
    ['a "not" cut off is missed', 'not a plot', 'a plot', 'truncation:clipped'],
    ['a "not" put before is more', 'a plot', 'not a plot', 'embellishment:inserted'],
    ['a "no" that answers another is talk', 'No, we will stay', 'we will stay', 'verbatim'],
  ])('at the edge of a fragment %s', (_, base, variant, expected) => {
    expect(labels(base, variant, ['mixed', 'mixed'])).toBe(expected);
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
    [
      'bracketed: who a pronoun stands for',
      'I think they are lying to us about the pier',
      'I think [the council] are lying to us about the pier',
      'bracketed',
    ],
    [
      'bracketed: what it stands for',
      'You should leave it alone on the quay',
      'You should leave [the dog] alone on the quay',
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

  test.each([
    [
      'a word lost in one stretch stands in the next',
      'If it has been possible to repair the crane, then this can be welcomed',
      'If the crane has been mended by them, we welcome it',
      'paraphrase:reworded',
    ],
    [
      'a word said twice is lost once',
      'We have some ships -- some small ships -- in the harbour and maybe at sea',
      'We have some small ships in the harbour and perhaps at sea',
      'paraphrase:reworded',
    ],
    [
      'a clause put elsewhere changes no word',
      'If the vote fails, I will resign',
      'I will resign if the vote fails',
      'paraphrase:spliced',
    ],
    [
      'a clause is lost beside a reworded stretch',
      'They must do everything to protect the crews, and that is not what we see',
      'They must do everything to minimise danger to crews',
      'truncation:clipped paraphrase:reworded',
    ],
    [
      'a name is lost beside a reworded stretch',
      'The talks in Odra about the pier were held in silence by all of us',
      'The talks were held quietly by all of us',
      'truncation:gapped paraphrase:reworded',
    ],
  ])('%s', (_, base, variant, expected) => expect(labels(base, variant)).toBe(expected));

  test.each(['indirect', 'unmarked'] as const)('%s, even in the same words', (kind) => {
    expect(labels('We will rebuild the pier', 'we will rebuild the pier', ['direct', kind])).toBe(`paraphrase:${kind}`);
  });

  test('reported speech of one sentence of several is also an excerpt', () => {
    expect(labels(storm, 'nobody had been hurt at the harbour', ['direct', 'indirect'])).toBe(
      'truncation:excerpt paraphrase:indirect',
    );
  });

  test('reported speech of half a sentence beside one lost is clipped; beside many, an excerpt', () => {
    const half = 'The crane was rusty and the crew had asked for paint, but nobody will sail to Odra before spring.';
    const reported = 'nobody would sail to Odra before spring';
    const indirect = ['direct', 'indirect'] as const;
    expect(labels(`${half} The ministry pays us.`, reported, indirect)).toBe('truncation:clipped paraphrase:indirect');
    expect(
      labels(
        `The old harbour wall fell into the sea last night. The council owns the wall and the crane. ${half}`,
        reported,
        indirect,
      ),
    ).toBe('truncation:excerpt paraphrase:indirect');
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
