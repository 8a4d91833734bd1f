/** Standing matter: what is nobody's words, and what only looks like it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf } from '../../../src/read/articles-of.ts';
import { spent } from '../../spent.ts';

const lead = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said.';
const more = '"We will not move a single box," said Ana Ruiz, who leads the drivers of Port Ellis.';

/** What is taken for standing matter, as printed. */
function standing(text: string): readonly string[] {
  return articlesOf('a.txt', text).flatMap((article) =>
    article.furniture.map(({ start, end }) => article.text.slice(start, end).trim()),
  );
}

test.each([
  ['a capital dateline', `PORT ELLIS - ${lead}`, ['PORT ELLIS -']],
  ['a dateline with state and agency', `NORTON, Norland (AP) — ${lead}`, ['NORTON, Norland (AP) —']],
  ['a dateline with a date', `PORT ELLIS, June 24 (Reuters) - ${lead}`, ['PORT ELLIS, June 24 (Reuters) -']],
  [
    'a dateline with the outlet',
    `Port Ellis (Harbour Morning Post) – ${lead}`,
    ['Port Ellis (Harbour Morning Post) –'],
  ],
  ['a dateline that touches the text', `NORTON—${lead}`, ['NORTON—']],
  [
    'a caption with its credit',
    `Title here\nFILE PHOTO: Cranes in Port Ellis, June 2, 2025. REUTERS/Ida Lund/File photo\n${lead}`,
    ['FILE PHOTO: Cranes in Port Ellis, June 2, 2025. REUTERS/Ida Lund/File photo'],
  ],
  [
    'a caption that shares its line',
    `Cranes stand idle in Port Ellis. PHOTO: REUTERS NORTON - ${lead}`,
    ['Cranes stand idle in Port Ellis. PHOTO: REUTERS', 'NORTON -'],
  ],
  ['a photo line', `Photo: Ida Lund / Shutterstock\n${lead}`, ['Photo: Ida Lund / Shutterstock']],
  [
    'a bracketed photo credit',
    `Cranes stand idle [Ida Lund/AP Photo]\n${lead}`,
    ['Cranes stand idle [Ida Lund/AP Photo]'],
  ],
  ['a title printed twice', `Harbour at rest\nPhoto: AP\nHarbour at rest\n${lead}`, ['Photo: AP', 'Harbour at rest']],
  ['a byline', `Harbour at rest\nBy Ana Ruiz and Ben Cole\n${lead}`, ['By Ana Ruiz and Ben Cole']],
  [
    'a byline with place and desk',
    `Harbour at rest\nBy Ana Ruiz in Port Ellis, Harbour Post\n${lead}`,
    ['By Ana Ruiz in Port Ellis, Harbour Post'],
  ],
  ['a time', `Harbour at rest\nPublished: 24 June 2025, 10:15\n${lead}`, ['Published: 24 June 2025, 10:15']],
  [
    'a head line',
    `Harbour at rest\nHarbour Post | 24 June 2025 | By Ana Ruiz\n${lead}`,
    ['Harbour Post | 24 June 2025 | By Ana Ruiz'],
  ],
  ['a post without a name', `Harbour at rest\nBy our harbour correspondent\n${lead}`, ['By our harbour correspondent']],
  ['a dateline with a full stop', `NORTON. ${lead}`, ['NORTON.']],
  ['a section above the title', `Latest News\n\nHarbour at rest\n\n${lead}`, ['Latest News']],
  ['an agency’s sign-off', `${lead}\n${more} REUTERS`, ['REUTERS']],
  ['an agency’s sign-off after a dash', `${lead}\n${more} - AFP`, ['- AFP']],
  [
    'the desk',
    `${lead} (Reporting and writing by Ben Cole, editing by Ida Lund).`,
    ['(Reporting and writing by Ben Cole, editing by Ida Lund).'],
  ],
  ['the source', `${lead}\n\n(source: Reuters)`, ['(source: Reuters)']],
  ['inputs', `${lead}\n(With inputs from agencies)`, ['(With inputs from agencies)']],
  ['another’s help', `${lead}\nBen Cole contributed to this report.`, ['Ben Cole contributed to this report.']],
  ['an invitation', `${lead}\nFollow Ana Ruiz on Twitter @anaruiz.`, ['Follow Ana Ruiz on Twitter @anaruiz.']],
  [
    'an invitation that shares the line',
    `${lead} AFP Join PEH's Telegram channel and get the latest news delivered to you.`,
    ["AFP Join PEH's Telegram channel and get the latest news delivered to you."],
  ],
  [
    'what closes a page',
    `${lead}\nHashtags\nWhat Tugboat can do for you:\nComments\nNo comments yet...`,
    ['Hashtags', 'What Tugboat can do for you:', 'Comments', 'No comments yet...'],
  ],
  [
    'links to other stories',
    `${lead}\nRelated Articles\nFerry runs late\nMayor opens bridge`,
    ['Related Articles', 'Ferry runs late', 'Mayor opens bridge'],
  ],
  ['rights', `${lead}\n© 2025 Harbour Post. All rights reserved.`, ['© 2025 Harbour Post. All rights reserved.']],
])('%s is furniture', (_, text, found) => {
  expect(standing(text)).toEqual(found);
});

test.each([
  ['running text', `${lead}\n${more}`],
  ['a subheading', `${lead}\nWhat do the drivers want?\n${more}`],
  ['a subheading at the end', `${lead}\n${more}\nWhat now?`],
  ['a name before a dash', `NATO — which has no harbour — looked on as the drivers walked out on Monday.`],
  ['a speaker in a transcript', `${lead}\nRUIZ - We will not move a single box until the board has listened to us.`],
  ['a sentence that opens with By', `By and large the drivers of Port Ellis were content with what the board said.`],
  ['a sentence that ends in an agency', `${lead} She had said so to the AP.`],
  ['an aside in brackets', `${lead} (The board, with some reluctance, has agreed to meet the drivers.)`],
  [
    'a sentence about following',
    `${lead}\n"Follow the money," said Ana Ruiz, who runs a channel for the drivers of Port Ellis.`,
  ],
  [
    'a sentence that mentions a photo',
    `A photo of the cranes by Ida Lund went round the harbour on Monday, the board said.`,
  ],
  ['a heading of one quote', `${lead}\nRuiz: “We will not move”\n${more}`],
  ['a line with a colon', `${lead}\nThe board put it in one line:\n${more}`],
])('%s is not', (_, text) => {
  expect(standing(text)).toEqual([]);
});

const scraps = fc.constantFrom(
  'FILE PHOTO: ',
  'REUTERS',
  'AFP',
  '/',
  '(Reporting by ',
  ')',
  'Related Articles',
  '\n',
  '\r\n',
  ' - ',
  '— ',
  'PORT ELLIS',
  'By Ana Ruiz',
  'an hour ago',
  'Harbour Post',
  '- Harbour Post',
  lead,
  more,
  'Join us on Telegram',
  '💧',
  ' ',
  '“',
  '.',
  '***',
);

test('a line that stands whole between two labels takes in the sign-off that ends it', () => {
  const text = 'FILE PHOTO: \n.REUTERS\nFILE PHOTO: ';
  const spans = articlesOf('a.txt', text).flatMap(({ furniture }) => furniture);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['FILE PHOTO:', '.REUTERS', 'FILE PHOTO:']);
});

test('furniture is in order, disjoint and inside the text, and articles cover the page', () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const articles = articlesOf('a.txt', text);
      const ordered = articles.every(({ furniture, text: own }) =>
        furniture.every(
          ({ start, end }, index) => start >= (furniture[index - 1]?.end ?? 0) && start < end && end <= own.length,
        ),
      );
      return ordered && articles.map((article) => article.text).join('') === text;
    }),
  );
});

test.each([
  ['no line end', 'harbour '.repeat(125_000)],
  ['capitals', 'Port '.repeat(200_000)],
  ['agencies', 'REUTERS '.repeat(100_000)],
  ['brackets', '(['.repeat(400_000)],
  ['short lines', 'By Ana\n'.repeat(30_000)],
  ['times', 'Post\n1 hour ago\n'.repeat(15_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['full stops', '. '.repeat(400_000)],
])('a long text of %s is read in linear time', (_, text) => {
  expect(spent(() => articlesOf('a.txt', `x${text}`))).toBeLessThan(2500);
});
