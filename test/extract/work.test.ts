/** Work: hostile texts of twice the length cost twice the work, counted and not timed. */

import { describe, expect, test } from 'vitest';
import { cast } from '../../src/extract/cast/people.ts';
import { marks } from '../../src/extract/marks/marks.ts';
import { candidates } from '../../src/extract/reported/reported.ts';
import { reader, sites } from '../../src/extract/sites/sites.ts';
import { paragraphs } from '../../src/extract/text/paragraphs.ts';
import { article } from './article.ts';

/** What is weighed: candidates of all marks, and words of all ways to bound reported speech. */
function work(text: string): { readonly speakers: number; readonly words: number } {
  const spans = paragraphs(text);
  const found = marks(text, spans);
  let speakers = 0;
  const read = reader(text, spans, found);
  for (const site of sites(text, { paragraphs: spans, marks: found, read, previous: () => null }))
    speakers += site.candidates.length;
  const quoted = found.map(({ inner }) => inner);
  let words = 0;
  for (const options of candidates(cast(article(text), quoted)))
    for (const { report } of options) for (const { first, last } of report.contents) words += last - first + 1;
  return { speakers, words };
}

describe('twice the text is about twice the work', () => {
  test.each([
    { of: 'words without a full stop', unit: 'the crane that Ana Ruiz saw moved over the grey water and ' },
    { of: 'one cue over and over', unit: 'said ' },
    { of: 'one speaker and cue over and over', unit: 'Ruiz said ' },
    { of: 'speech in speech', unit: 'he said that ' },
    { of: 'clauses with commas', unit: 'Ana Ruiz said, ' },
    { of: 'quotes with cues', unit: 'He said “go now” and “stay” again. ' },
    { of: 'quotes without cues', unit: '“yes” ' },
    { of: 'opening marks alone', unit: '“ a ' },
    { of: 'short lines', unit: 'Ruiz said no\n' },
    { of: 'lines of speech', unit: '“No,” said Ruiz.\n' },
  ])('$of', ({ unit }) => {
    const [once, twice] = [work(unit.repeat(400)), work(unit.repeat(800))];
    const bound = (count: number) => 2.1 * count + 500;
    expect(twice.speakers).toBeLessThan(bound(once.speakers));
    expect(twice.words).toBeLessThan(bound(once.words));
    expect(twice.words).toBeLessThan(60 * 800 * unit.split(' ').length);
  });
});
