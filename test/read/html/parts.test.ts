/** Which pages hold several articles, and which are one. */

import { expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { filesOf } from '../files.ts';

const words = (topic: string) =>
  `<p>${topic} came to a halt on Monday as the crane drivers of Port Ellis walked out over pay, the board said.</p>` +
  `<p>“We will not move a single box for ${topic},” said Ana Ruiz, who leads the drivers of the eastern quay.</p>` +
  `<p>The board, which has run ${topic} since the spring, has called for talks in the town hall on Wednesday.</p>` +
  `<p>Nobody could say on Monday evening how many ships wait outside, or what the wait will cost the town and all who live from it.</p>`;
const story = (title: string, below = '<p class="writer">By Ben Cole</p>') =>
  `<h2>${title}</h2>${below}${words(title)}`;
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test.each([
  {
    title: 'called articles by their type',
    html: `<div itemscope itemtype="https://schema.org/NewsArticle">${story('Trade')}</div><div itemscope itemtype="https://schema.org/NewsArticle">${story('Rail')}</div>`,
  },
  {
    title: 'called articles by their role',
    html: `<div role="article">${story('Trade', '')}</div><div role="article">${story('Rail', '')}</div>`,
  },
  {
    title: 'alike, each under its byline',
    html: `<h1>The morning’s round-up</h1><div class="item">${story('Trade')}</div><div class="item">${story('Rail')}</div>`,
  },
  {
    title: 'alike, each with its dateline',
    html: `<section>${story('Trade', '').replace('<p>', '<p>PORT ELLIS (AP) - ')}</section><hr><section>${story('Rail', '').replace('<p>', '<p>NORTON (AP) - ')}</section>`,
  },
])('is several articles: $title', async ({ html }) => {
  const { articles, problems } = await read(['a.html'], filesOf({ 'a.html': page(html) }));
  expect({ titles: articles.map(({ title }) => title), problems }).toEqual({ titles: ['Trade', 'Rail'], problems: [] });
  for (const [index, other] of ['Rail', 'Trade'].entries()) expect(articles[index]?.text).not.toContain(other);
});

test.each([
  {
    title: 'chapters of one article',
    html: `<h1>Port</h1><p>By Ben Cole</p><section>${story('Trade', '')}</section><section>${story('Rail', '')}</section>`,
  },
  {
    title: 'entries of a live page, each under its hour',
    html: `<h1>Port</h1><div class="post">${story('Trade', '<p>10:15</p>')}</div><div class="post">${story('Rail', '<p>09:30</p>')}</div>`,
  },
  {
    title: 'an article with two other stories below it',
    html: `<h1>Port</h1><p>By Ida Lund</p>${words('Port')}${words('The quay')}<div class="box">${story('Trade')}</div><div class="box">${story('Rail')}</div>`,
  },
  {
    title: 'comments under names',
    html: `<h1>Port</h1>${words('Port')}<div class="comment">${story('Trade')}</div><div class="comment">${story('Rail')}</div>`,
  },
])('is one: $title', async ({ html }) => {
  const { articles } = await read(['a.html'], filesOf({ 'a.html': page(html, '<title>Port</title>') }));
  expect(articles).toHaveLength(1);
});
