/** Which blocks of a page are kept and named as doubtful, and which are kept without a word. */

import { expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { filesOf } from '../files.ts';

const paragraphs = [
  'The cranes of Port Ellis came to a halt on Monday as their drivers walked out over pay, the board said.',
  '“We will not move a single box for this board,” said Ana Ruiz, who leads the drivers of the eastern quay.',
  'The board, which has run the quay since the spring, has called for talks in the town hall on Wednesday.',
  'Nobody could say on Monday evening how many ships wait outside, or what the wait will cost the town.',
];
const [first, second, third, fourth] = paragraphs.map((text) => `<p>${text}</p>`);
const whole = `${first}${second}${third}${fourth}`;
const caption = 'The oldest crane of the eastern quay stood still.';
const record = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Cranes', articleBody: text })}</script>`;
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

async function doubted(html: string) {
  const { articles } = await read(['a.html'], filesOf({ 'a.html': html }));
  return articles.flatMap(({ text, doubts = [] }) => doubts.map(({ start, end }) => text.slice(start, end)));
}

test.each([
  {
    title: 'a paragraph above the part that holds the text',
    html: page(`<main><h1>Cranes</h1><div><p>${caption}</p></div><div>${whole}</div></main>`),
    doubts: [caption],
  },
  {
    title: 'what is called a widget and holds half of the text',
    html: page(`<main><h1>Cranes</h1>${first}${second}<div class="widget">${third}${fourth}</div></main>`),
    doubts: paragraphs.slice(2),
  },
  {
    title: 'what the page’s own record of the text has not',
    html: page(
      `<main><h1>Cranes</h1>${first}<div><p>${caption}</p></div>${second}${third}${fourth}</main>`,
      record(paragraphs.join(' ')),
    ),
    doubts: [caption],
  },
  {
    title: 'a few words amid the text that no markup calls a heading',
    html: page(`<main><h1>Cranes</h1>${first}${second}<div>Pier Correspondent Network</div>${third}${fourth}</main>`),
    doubts: ['Pier Correspondent Network'],
  },
  {
    title: 'a paragraph much of which is links',
    html: page(
      `<main><h1>Cranes</h1>${first}${second}<p>More of this: <a href="/a">the strike of last spring</a>, and what the town then said of it.</p>${third}${fourth}</main>`,
    ),
    doubts: ['More of this: the strike of last spring, and what the town then said of it.'],
  },
])('is kept and doubted: $title', async ({ html, doubts }) => {
  expect(await doubted(html)).toEqual(doubts);
});

test.each([
  { title: 'an ordinary page', html: page(`<main><h1>Cranes</h1>${whole}</main>`) },
  {
    title: 'headings and lists',
    html: page(
      `<main><h1>Cranes</h1>${first}<h2>The strike</h2>${second}<ul><li>Pay</li><li>Hours</li></ul>${third}${fourth}</main>`,
    ),
  },
  {
    title: 'short paragraphs that end',
    html: page(`<main><h1>Cranes</h1>${first}<p>Nobody did.</p>${second}${third}${fourth}</main>`),
  },
  {
    title: 'all of the text in what is called a widget: the name is not true',
    html: page(`<main><h1>Cranes</h1><div class="widget">${whole}</div></main>`),
  },
  {
    title: 'subheadings that the record leaves out',
    html: page(
      `<main><h1>Cranes</h1>${first}<h3>What the drivers ask</h3>${second}${third}${fourth}</main>`,
      record(paragraphs.join('\n')),
    ),
  },
  {
    title: 'the end of a text whose record is cut',
    html: page(`<main><h1>Cranes</h1>${whole}</main>`, record(`${paragraphs[0]} ${paragraphs[1]}`)),
  },
  {
    title: 'typography that the record has otherwise',
    html: page(`<main><h1>Cranes</h1>${whole}</main>`, record(paragraphs.join(' ').replace(/[“”]/g, '"'))),
  },
  {
    title: 'a label that is known',
    html: page(`<main><h1>Cranes</h1>${first}${second}<div>Advertisement</div>${third}${fourth}</main>`),
  },
])('is kept without a word: $title', async ({ html }) => {
  expect(await doubted(html)).toEqual([]);
});

test('a text with markup in JSON says so, too, and its words are where the doubt points', async () => {
  const content = `\n ${first}${second}<div>Pier Correspondent Network</div>${third}${fourth}`;
  const { articles } = await read(['a.json'], filesOf({ 'a.json': JSON.stringify({ title: 'Cranes', content }) }));
  const [{ text = '', doubts = [] } = {}] = articles;
  expect(doubts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['furniture', 'Pier Correspondent Network'],
  ]);
});
