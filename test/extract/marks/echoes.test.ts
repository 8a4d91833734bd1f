/** Echoes: words marked in a headline that somebody says below it. */

import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { article } from '../article.ts';

const body = [
  'The old pier was closed on Tuesday after a night of storms, and the boats were moved.',
  '“The pier was never safe, and the city knew it,” Mayor Elena Ruiz said. “We are sorry. It was a night of storms.”',
  '“We are sorry,” said Piet Okafor, who runs the port.',
  'The “harbour walk” is open from noon on weekdays, and free for all.',
].join('\n\n');

/** The quotes of the headline above that body, as `speaker: words`. */
function heard(headline: string): readonly string[] {
  const whole = article(`${headline}\n\n${body}\n`, { title: headline });
  return extract(whole)
    .filter(({ place, kind }) => place === 'headline' && kind !== 'indirect')
    .map(({ speaker, parts }) => `${speaker.name}: ${whole.text.slice(parts[0]?.start, parts[0]?.end)}`);
}

test.each([
  { why: 'words of one quote', headline: 'Boats moved from ‘never safe’ pier', heard: ['Elena Ruiz: never safe'] },
  { why: 'in other capitals', headline: 'Boats moved from “Never Safe” pier', heard: ['Elena Ruiz: Never Safe'] },
  {
    why: 'words of one who is described, and named below',
    headline: 'Mayor: ‘The pier was never safe’',
    heard: ['Elena Ruiz: The pier was never safe'],
  },
  {
    why: 'words of one who is described, and that nobody says below',
    headline: 'Mayor: ‘The pier was rotten, and old’',
    heard: ['Mayor: The pier was rotten, and old'],
  },
  {
    why: 'words of one who is named',
    headline: 'Piet Okafor: ‘The pier was never safe’',
    heard: ['Piet Okafor: The pier was never safe'],
  },
  { why: 'one word', headline: 'Boats moved from ‘safe’ pier', heard: [] },
  { why: 'parts of words', headline: 'Boats moved from ‘ever safe’ pier', heard: [] },
  { why: 'words that nobody says', headline: 'Boats moved from ‘rotten old’ pier', heard: [] },
  { why: 'words that two say', headline: 'Boats moved, port ‘are sorry’ about it', heard: [] },
  {
    why: 'words that the article has of its own too',
    headline: 'Boats moved after ‘night of storms’ in port',
    heard: [],
  },
  { why: 'a name that the body marks too', headline: 'Storm shuts the ‘harbour walk’ and pier', heard: [] },
])('$why', ({ headline, heard: expected }) => {
  expect(heard(headline)).toEqual(expected);
});

test('marks in the body echo nothing', () => {
  const text = `${body}\n\nA drawing of the “never safe” pier was sold in the shop on the corner.\n`;
  expect(extract(article(text)).filter(({ parts }) => (parts[0]?.start ?? 0) > body.length)).toEqual([]);
});
