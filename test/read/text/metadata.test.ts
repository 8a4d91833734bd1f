/** Who, when, under which title and after whom: what an article's text tells, and what it does not. */

import { expect, test } from 'vitest';
import { articlesOf } from '../../../src/read/articles-of.ts';

const lead = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.';
const more = '"We will not move a single box," said Ana Ruiz, who leads the drivers of Port Ellis.';

const article = (text: string) => articlesOf('a.txt', text)[0];

test.each([
  ['a sign-off', `${lead}\n${more} REUTERS`, ['Reuters']],
  ['a source line', `${lead}\n\n(source: Reuters)`, ['Reuters']],
  ['a dateline', `PORT ELLIS (AP) — ${lead}`, ['AP']],
  ['a byline', `Harbour at rest\nBy The Associated Press\n${lead}`, ['AP']],
  ['unnamed agencies', `${lead}\n(With inputs from agencies)`, ['agencies']],
  ['a credit at the end of a sentence', `The drivers walked out on Monday, Reuters reports.\n${more}`, ['Reuters']],
  ['a report that said', `The drivers walked out, a Reuters report said.\n${more}`, ['Reuters']],
  ['an agency’s report', `According to an AP report, the drivers walked out on Monday.\n${more}`, ['AP']],
  ['words told to an agency', `${lead}\nThe board will yield, a senior source told Reuters.`, ['Reuters']],
  ['a relay', `Oduya was quoted by the state TASS news agency as saying that the port was open.\n${more}`, ['TASS']],
  [
    'another outlet',
    `${lead}\nMoreover, as reported by the Norland Times, the board has met twice.`,
    ['Norland Times'],
  ],
  [
    'several, in order of mention',
    `According to an AP report, the drivers left. ${lead}\nHe told Reuters so. AFP`,
    ['AP', 'Reuters', 'AFP'],
  ],
])('%s is a credit', (_, text, credits) => {
  expect(article(text)?.credits).toEqual(credits);
});

test.each([
  ['a photo credit', `Cranes stand idle in Port Ellis. PHOTO: REUTERS\n${lead}\n${more}`],
  ['a photographer', `FILE PHOTO: Cranes in Port Ellis. REUTERS/Ida Lund/File photo\n${lead}`],
  [
    'a report that was asked about',
    `Asked about a Reuters report that the board had met, Ruiz said it was untrue.\n${more}`,
  ],
  ['a report that was denied', `${lead}\n"This Reuters report is not true," Ruiz said.`],
  ['an agency as a person’s employer', `${lead}\nAn AP photographer was on the quay at the time.`],
  ['the desk', `${lead} (Reporting by Ben Cole, editing by Ida Lund)`],
  ['letters within a word', `${lead}\nThe CHEAP boxes were moved by TASSO and the RIALTO line.`],
  ['a person who reports by surname', `${lead}\n${more}\nThe drivers are tired, Ruiz reports.`],
  ['an outlet’s own dateline', `PORT ELLIS (Harbour Morning Post) – ${lead}`],
  ['a person who reports', `${lead}\nThe drivers are tired, Ben Cole reports.`],
])('%s is none', (_, text) => {
  expect(article(text)?.credits).toEqual([]);
});

test.each([
  ['the first line', `Harbour at rest\n${lead}\n${more}`, 'Harbour at rest'],
  ['the line below a section', `Latest News\n\nHarbour at rest\n\n${lead}`, 'Harbour at rest'],
  ['the line below a photo', `Photo: AP\nHarbour at rest\n${lead}`, 'Harbour at rest'],
  ['a line that closes with a full stop and stands apart', `Drivers walk out.\n\n${lead}`, 'Drivers walk out.'],
  ['the first of two decks', `Drivers walk out; \nBoard is silent.\n\n${lead}`, 'Drivers walk out'],
  ['nothing: the first line is the lead', `${lead}\n${more}`, null],
  ['nothing: a dateline', `PORT ELLIS (AP) — ${lead}\n${more}`, null],
  ['nothing: one line alone', 'Harbour at rest', null],
])('the title is %s', (_, text, title) => {
  expect(article(text)?.title).toBe(title);
});

test.each([
  ['the brackets of a dateline', `Port Ellis (Harbour Morning Post) – ${lead}`, 'Harbour Morning Post'],
  ['an invitation', `${lead}\nJoin Harbour Post's Telegram channel and get the latest news.`, 'Harbour Post'],
  ['an initialism, when nothing spells it out', `${lead}\nJoin HP's Telegram channel and get the latest news.`, 'HP'],
  ['the rights', `${lead}\n© 2025 Norland Herald. All rights reserved.`, 'Norland Herald'],
  ['a head line', `Harbour at rest\nNorland Herald | 24 June 2025 | By Ana Ruiz\n${lead}`, 'Norland Herald'],
  ['a masthead', `THE NORLAND HERALD\n\nHarbour at rest\n\n${lead}`, 'The Norland Herald'],
  ['a masthead with its section', `QUAYSIDE BUSINESS\n\nHarbour at rest\n\n${lead}`, 'Quayside'],
  ['unknown where a dateline’s wire signs', `PORT ELLIS (Norpress) - ${lead}\n${more} NORPRESS`, null],
  ['unknown where a title is in capitals', `CRANES AND COLD NIGHTS\n\nDrivers walk out over pay\n\n${lead}`, null],
  ['a source line', `Source: Norland Herald\nHarbour at rest\n${lead}`, 'Norland Herald'],
  ['the head', `Norland Herald\n2 hours ago\nHarbour at rest\n${lead}`, 'Norland Herald'],
  ['unknown where only an agency signs', `PORT ELLIS (Reuters) - ${lead}`, null],
  ['unknown where another is credited', `The drivers walked out, the Norland Times reports.\n${more}`, null],
  ['unknown', `${lead}\n${more}`, null],
])('the outlet is %s', (_, text, outlet) => {
  expect(article(text)?.outlet).toBe(outlet);
});

test.each([
  ['Published: 24 June 2025, 10:15', '2025-06-24T10:15'],
  ['Published Jun 24, 2025, 06:20 PM', '2025-06-24T18:20'],
  ['June 24, 2025 12:05 a.m.', '2025-06-24T00:05'],
  ['June 24, 2025', '2025-06-24'],
  ['Tuesday, 3 Sept. 2024', '2024-09-03'],
  ['Updated 2025-06-24', '2025-06-24'],
  ['Harbour Post · 24 June 2025', '2025-06-24'],
  ['February 30, 2025', null],
  ['2 hours ago', null],
  ['10:45', null],
])('a line "%s" says %s', (line, published) => {
  expect(article(`Harbour at rest\n${line}\n${lead}`)?.published).toBe(published);
});

test('a date in running text is no publication date', () => {
  expect(article(`The port closed on June 24, 2025, and no box has moved in it since.\n${lead}`)?.published).toBeNull();
});

test.each([
  ['002_e99159a32eaa66f1.txt', 4],
  ['003_22734925aef3232f.txt', 1],
])('the seed %s holds %i', async (name, count) => {
  const { readFile } = await import('node:fs/promises');
  expect(articlesOf(name, await readFile(`seeds/${name}`, 'utf8'))).toHaveLength(count);
});
