import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks } from '../../../src/extract/marks/marks.ts';
import { paragraphs } from '../../../src/extract/text/paragraphs.ts';
import { spent } from '../../spent.ts';

const inside = (text: string) => marks(text, paragraphs(text)).map(({ inner }) => text.slice(inner.start, inner.end));

describe('finds what stands in', () => {
  test.each([
    ['curly marks', '“We stay,” she said. “All of us.”', ['We stay,', 'All of us.']],
    ['straight marks', '"We stay," she said. "All of us."', ['We stay,', 'All of us.']],
    ['a pair that mixes them', 'The mayor called it “unwise" again.', ['unwise']],
    ['a pair that mixes them the other way', 'The mayor called it "unwise” again.', ['unwise']],
    ['closing marks used to open', 'It was ”unwise” she said.', ['unwise']],
    ['opening marks used to close', '“We stay,“ she said. “All of us.“', ['We stay,', 'All of us.']],
    ['a late closing mark used to open', 'She says,” we will stay here.”', [' we will stay here.']],
    ['doubled single marks', "``We stay,'' she said. ''All of us.''", ['We stay,', 'All of us.']],
    ['guillemets', 'She said: «We stay.»', ['We stay.']],
    ['low-high marks', 'She said: „We stay.“ „All“ of them.', ['We stay.', 'All']],
    ['escaped marks', 'She said \\"we stay\\" twice.', ['we stay']],
    [
      'single marks as the house style',
      "'We stay,' she said. 'It's the crane's turn.'",
      ['We stay,', "It's the crane's turn."],
    ],
    ['curly single marks', '‘We stay,’ she said. It’s hers.', ['We stay,']],
    ['single marks around a plural possessive', "'The workers' crane stays,' she said.", ["The workers' crane stays,"]],
    [
      'single marks that the next paragraph opens again',
      "She said: 'The workers' crane stays.\n\n'All of it stays.'",
      ["The workers' crane stays.", 'All of it stays.'],
    ],
    [
      'single marks that the next paragraph opens for words of its own',
      "'The crane stays,' she said.\n\n'All of it,' he said.",
      ['The crane stays,', 'All of it,'],
    ],
    ['a headline with single marks', "Ministry: 'The harbour stays open'", ['The harbour stays open']],
    [
      'single marks around double ones, where single is the style',
      "'She said \"no\" to us,' he said. 'Twice.'",
      ['She said "no" to us,', 'Twice.'],
    ],
    ['double marks around single ones', '“She said ‘no’ to us,” he said.', ['She said ‘no’ to us,']],
    ['double marks around double ones', '“She said “no” to us,” he said.', ['She said “no” to us,']],
    ['text beside a foot and inch sign', 'He is 6\'2" tall, "very tall", she said.', ['very tall']],
    ['an open mark, up to the cue', '“We stay, said Ruiz, who ran.\nThe end.', ['We stay,']],
    ['an open mark before another', '“We stay, Mayor Ana Ruiz said. “All of us.”', ['We stay,', 'All of us.']],
    [
      'a closed mark with a cue inside',
      '“I told him, Ruiz said it, and he left,” Vale said.',
      ['I told him, Ruiz said it, and he left,'],
    ],
    [
      'marks spelt as markup does',
      '<p>&ldquo;We stay,&rdquo; she said. &quot;All&quot; &#x201C;of&#8221; us.</p>',
      ['We stay,', 'All', 'of'],
    ],
    ['text beside markup', '<a class="lead" href="x">"We stay"</a>', ['We stay']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

describe('finds nothing in', () => {
  test.each([
    ['apostrophes', "It's the mayor's turn, and the '90s won't return."],
    ['plural possessives', "The workers' cranes and the captains' boats."],
    ['elisions', "Rock 'n' roll 'til dawn."],
    ['curly elisions', 'Give ’em the ’90s back.'],
    ['attribute marks of markup', 'tweet id="67213" author="@anaruiz" end'],
    ['attributes that hold such marks', '<a title="&quot;We stay&quot;" href="x">us</a>'],
    ['other things that markup spells', 'R&amp;D &lt;of&gt; the crane &quote; and &#8217;s'],
    ['a lone mark', 'He is 6\'2" tall.'],
    ['marks around nothing', 'An empty "" pair and " . " too.'],
  ])('%s', (_, text) => {
    expect(inside(text)).toEqual([]);
  });
});

test('a quote left open is closed by its paragraph and goes on where the next re-opens it', () => {
  const text = 'She said: “We stay.\n“All of us.\n“For good,” she said.\nThe end.';
  const found = marks(text, paragraphs(text));
  expect(found.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['We stay.', 'All of us.', 'For good,']);
  expect(found.map(({ closed }) => closed)).toEqual([false, false, true]);
  expect(found.map(({ reopened }) => reopened)).toEqual([false, true, true]);
});

test('a quote left open may go on without a mark of its own', () => {
  const text = 'She said: “We stay.\nAll of us.” Then she left.';
  const found = marks(text, paragraphs(text));
  expect(found.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['We stay.', 'All of us.']);
  expect(found.map(({ reopened }) => reopened)).toEqual([false, true]);
});

const scrap = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '«',
  '„',
  '``',
  "''",
  ' ',
  '\n',
  'we',
  'stay',
  '.',
  ',',
  '\\"',
  '<a b="',
  '>',
);

test('for any text, marks are in order, disjoint, and hold their words', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
      const text = scraps.join('');
      let last = 0;
      for (const { outer, inner } of marks(text, paragraphs(text))) {
        expect(outer.start).toBeGreaterThanOrEqual(last);
        expect(inner.start).toBeGreaterThanOrEqual(outer.start);
        expect(inner.end).toBeGreaterThan(inner.start);
        expect(outer.end).toBeGreaterThanOrEqual(inner.end);
        last = outer.end;
      }
    }),
  );
});

test('a hundred thousand marks are gone through at once', () => {
  for (const text of ['"'.repeat(100_000), '“a '.repeat(50_000), "'a ".repeat(50_000), `<a ${'"x" '.repeat(30_000)}`]) {
    expect(spent(() => marks(text, paragraphs(text)))).toBeLessThan(1_000);
  }
});
