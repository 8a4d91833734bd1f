/** Where a page of several articles is cut, and where it must not be. */

import { expect, test } from 'vitest';
import { articlesOf } from '../../../src/read/articles-of.ts';

const body = (topic: string) =>
  `${topic} came to a halt on Monday as crane drivers walked out over pay, the harbour board said in a statement.\n` +
  `"We will not move a single box," said Ana Ruiz, who leads the drivers of Port Ellis.`;

const aggregated =
  `Harbour stands still\nPORT ELLIS - ${body('Trade')} NORLAND WIRE\nJoin PEH's Telegram channel and get the latest news delivered to you.\n` +
  `Hashtags\nComments\nNo comments yet...\nRelated Articles\n\n` +
  `Port Ellis Herald\nan hour ago\n- Port Ellis Herald\nFerry runs late again\n${body('The ferry')}\n\n` +
  `Port Ellis Herald\n2 hours ago\n- Port Ellis Herald\nMayor opens bridge\n${body('Traffic')}\n`;

test.each([
  {
    title: 'a page with related stories, each under its outlet and time',
    text: aggregated,
    titles: ['Harbour stands still', 'Ferry runs late again', 'Mayor opens bridge'],
    outlets: ['Port Ellis Herald', 'Port Ellis Herald', 'Port Ellis Herald'],
  },
  {
    title: 'outlet, time and outlet again, without a heading above',
    text: `First\n${body('Trade')}\nHarbour Post\n3 days ago\n- Harbour Post\nSecond\n${body('Rail')}`,
    titles: ['First', 'Second'],
    outlets: [null, 'Harbour Post'],
  },
  {
    title: 'related stories with outlet and time on one line',
    text: `First\n${body('Trade')}\nMore stories\nHarbour Post · 5 hours ago\nSecond\n${body('Rail')}`,
    titles: ['First', 'Second'],
    outlets: [null, 'Harbour Post'],
  },
  {
    title: 'a round-up of wire copy: sign-off, title, dateline',
    text: `First\nPORT ELLIS (AP) - ${body('Trade')}\n(Reporting by Ben Cole; editing by Ida Lund)\n\nSecond\nNORTON (AP) - ${body('Rail')}`,
    titles: ['First', 'Second'],
    outlets: [null, null],
  },
  {
    title: 'a paste with a rule between, each under its byline',
    text: `First\nBy Ana Ruiz\n${body('Trade')}\n-----\nSecond\nBy Ben Cole\n${body('Rail')}`,
    titles: ['First', 'Second'],
    outlets: [null, null],
  },
])('is cut: $title', ({ text, titles, outlets }) => {
  const articles = articlesOf('page.txt', text);
  expect(articles.map(({ title }) => title)).toEqual(titles);
  expect(articles.map(({ outlet }) => outlet)).toEqual(outlets);
  expect(articles.map((article) => article.text).join('')).toBe(text);
});

test.each([
  { title: 'a single article', text: `Harbour stands still\n\n${body('Trade')}\n\n${body('Rail')}` },
  {
    title: 'subheadings',
    text: `First\n${body('Trade')}\nWhat do the drivers want?\n${body('Rail')}\nWhat now?\n${body('Road')}`,
  },
  { title: 'stars between sections', text: `First\n${body('Trade')}\n***\nThe long wait\n${body('Rail')}` },
  {
    title: 'a live page with times',
    text: `First\n${body('Trade')}\n10:45\nFerry late\n${body('Rail')}\n11:20\nBridge open\n${body('Road')}`,
  },
  {
    title: 'a live page with dates',
    text: `First\n${body('Trade')}\n2 hours ago\n${body('Rail')}\n3 hours ago\n${body('Road')}`,
  },
  {
    title: 'a list of links under a heading',
    text: `First\n${body('Trade')}\nRelated Articles\nFerry runs late again\nMayor opens bridge\n`,
  },
  {
    title: 'a heading in the middle of the story',
    text: `First\n${body('Trade')}\nRelated Articles\nFerry late\n${body('Rail')}`,
  },
  { title: 'a second dateline', text: `First\nPORT ELLIS - ${body('Trade')}\nIn the north\nNORTON - ${body('Rail')}` },
  {
    title: 'a head at the top of the page',
    text: `Harbour Post\n2 hours ago\n- Harbour Post\nFirst\n${body('Trade')}`,
  },
  {
    title: 'head lines and nothing below them',
    text: `First\n${body('Trade')}\nHarbour Post\n2 hours ago\n- Harbour Post\nSecond`,
  },
])('is one article: $title', ({ text }) => {
  expect(articlesOf('page.txt', text)).toHaveLength(1);
});

test('each article says where in the file it begins, in code points, line and column', () => {
  const text = `Trade 💧\r\n${body('Trade')}\r\nHarbour Post\r\n1 hour ago\r\n- Harbour Post\r\nSecond\r\n${body('Rail')}`;
  const second = articlesOf('page.txt', text)[1];
  const before = text.slice(0, text.indexOf('Harbour Post'));
  expect(second?.origin).toEqual({ start: [...before].length, line: before.split('\n').length, column: 1 });
});

test.each([
  {
    title: 'a title above a dateline, and nothing else that says so',
    text: `First\n${body('Trade')}\n\nSecond\nNORTON - ${body('Rail')}`,
    doubts: ['another-article: Second'],
  },
  {
    title: 'an outlet and a time in the midst of the text, told once',
    text: `First\n${body('Trade')}\nHarbour Post\n3 days ago\nSecond\n${body('Rail')}`,
    doubts: ['another-article: Harbour Post'],
  },
  {
    title: 'a few words below the last paragraph',
    text: `First\n${body('Trade')}\n\nPier Correspondent Network\n`,
    doubts: ['furniture: Pier Correspondent Network'],
  },
  { title: 'nothing of what is cut', text: aggregated, doubts: [] },
  { title: 'no title that is repeated', text: `First\nA caption\nFirst\nNORTON - ${body('Rail')}`, doubts: [] },
  { title: 'no subheading', text: `First\n${body('Trade')}\nWhat now?\n${body('Rail')}`, doubts: [] },
  { title: 'no known furniture', text: `First\n${body('Trade')}\nComments\nNo comments yet...`, doubts: [] },
  { title: 'no short last sentence', text: `First\n${body('Trade')}\n\nThe strike goes on.`, doubts: [] },
  {
    title: 'no hard-wrapped paragraph',
    text: `First\n${body('Trade')}\n\nThe board counted forty ships that wait outside the\nharbour.\n`,
    doubts: [],
  },
])('is doubted and kept: $title', ({ text, doubts }) => {
  const found = articlesOf('page.txt', text).flatMap(({ doubts = [], text: own }) =>
    doubts.map(({ kind, start, end }) => `${kind}: ${own.slice(start, end)}`),
  );
  expect(found).toEqual(doubts);
});
