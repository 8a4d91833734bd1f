/** Every form of file: what is understood of one that is right, and what is said of one that is not. */

import { describe, expect, test } from 'vitest';
import { forms } from '../../src/read/forms.ts';
import { read } from '../../src/read/index.ts';
import { filesOf } from './files.ts';

const lead = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.';
const more = '“We will not move a single box,” said Ana Ruiz, who leads the drivers of Port Ellis.';
const body = `${lead}\n\n${more}`;
const paragraphs = `<p>${lead}</p><p>${more}</p>`;

const page = (inside: string, head = '') =>
  `<!doctype html><html><head><title>Cranes stand idle | Harbour Post</title>${head}</head><body>` +
  `<header><a href="/">Harbour Post</a><nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav></header>${inside}` +
  '<footer><p>Harbour Post is a newspaper of the coast, printed in Port Ellis since 1899 and on Sundays.</p></footer></body></html>';

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

interface Right {
  readonly title: string;
  readonly name: string;
  readonly content: string;
  readonly is: object;
}

const item = (title: string) => ({ title, text: `${title}. ${body}` });

test.each([
  {
    title: 'several lists',
    value: { politics: [item('One'), item('Two')], world: [item('Three')] },
    titles: ['One', 'Three', 'Two'],
  },
  { title: 'articles by their keys', value: { results: { a: item('One'), b: item('Two') } }, titles: ['One', 'Two'] },
  {
    title: 'an article, without the teasers beside it',
    value: { article: item('One'), related: [item('Two')] },
    titles: ['One'],
  },
])('JSON with $title gives all that are of it', async ({ value, titles }) => {
  const { articles, problems } = await read(['a.json'], filesOf({ 'a.json': JSON.stringify(value) }));
  expect(articles.map((one) => one.title).sort()).toEqual(titles);
  expect(problems).toEqual([]);
});

describe('JSON Lines in UTF-16', () => {
  const lines = `${JSON.stringify(item('One “Ĉ”'))}\r\n${JSON.stringify(item('Two'))}\n`;
  const little = Buffer.from(lines, 'utf16le');
  const big = Buffer.from(little).swap16();

  test.each([
    { mark: Buffer.of(0xff, 0xfe), content: little, encoding: 'utf-16le' },
    { mark: Buffer.of(0xfe, 0xff), content: big, encoding: 'utf-16be' },
    { mark: Buffer.of(), content: little, encoding: 'utf-16le' },
  ])('$encoding behind the mark $mark', async ({ mark, content, encoding }) => {
    const files = filesOf({ 'a.jsonl': Buffer.concat([mark, content]) });
    const { articles, files: records, problems } = await read(['a.jsonl'], files);
    expect(articles.map(({ title, entry }) => [entry, title])).toEqual([
      [1, 'One “Ĉ”'],
      [2, 'Two'],
    ]);
    expect({ encodings: records.map((file) => file.encoding), problems }).toEqual({
      encodings: [encoding],
      problems: [],
    });
  });

  test('what breaks off is told, and what stood before is kept', async () => {
    const files = filesOf({ 'a.jsonl': Buffer.concat([Buffer.of(0xff, 0xfe), little, Buffer.of(0x41)]) });
    const { articles, problems } = await read(['a.jsonl'], files);
    expect(articles).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('is not UTF-16') }]);
  });
});

test('a line with two articles is told so', async () => {
  const files = filesOf({ 'a.jsonl': JSON.stringify([item('One'), item('Two')]) });
  expect((await read(['a.jsonl'], files)).problems[0]?.message).toContain('2 articles');
});

test('what broken JSON says stays out of its message', async () => {
  const { problems } = await read(['a.json'], filesOf({ 'a.json': 'The ministry is silent' }));
  expect(JSON.stringify(problems)).not.toContain('minist');
});

describe('what is right is read', () => {
  test.each<Right>([
    {
      title: 'text with front matter: offsets go on counting in the file',
      name: 'a.txt',
      content: `---\ntitle: "Cranes: idle"\noutlet: Harbour Post\ndate: 2025-06-24\nauthor: Ana Ruiz\n---\n${lead}`,
      is: {
        title: 'Cranes: idle',
        outlet: 'Harbour Post',
        outletFrom: 'metadata',
        published: '2025-06-24',
        byline: 'Ana Ruiz',
        text: lead,
        origin: { start: 85, line: 7, column: 1 },
      },
    },
    {
      title: 'Markdown, its markup blanked and every word in its place',
      name: 'a.md',
      content: `# Cranes *idle*\n\n> ${lead}\n\n“We [will](https://harbour.example) **not** move,” she said.\n`,
      is: {
        title: 'Cranes  idle',
        text: `  Cranes  idle \n\n  ${lead}\n\n“We  will                             not   move,” she said.\n`,
      },
    },
    {
      title: 'a page with JSON-LD',
      name: 'a.html',
      content: page(
        `<main><article><h1>Cranes stand idle</h1>${paragraphs}</article></main>`,
        linked({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: 'Harbour' },
            {
              '@type': ['NewsArticle'],
              headline: 'Cranes stand idle',
              datePublished: '2025-06-24T10:15:00+02:00',
              author: [{ '@type': 'Person', name: 'Ana Ruiz' }, { name: 'Reuters' }],
              publisher: { '@type': 'Organization', name: 'Harbour Post' },
              mainEntityOfPage: { '@id': 'https://harbour.example/cranes' },
            },
          ],
        }),
      ),
      is: {
        title: 'Cranes stand idle',
        outlet: 'Harbour Post',
        published: '2025-06-24T08:15:00Z',
        publishedFrom: 'metadata',
        byline: 'Ana Ruiz',
        credits: ['Reuters'],
        url: 'https://harbour.example/cranes',
        text: `Cranes stand idle\n\n${body}`,
        entry: 1,
      },
    },
    {
      title: 'a page with meta elements alone, its outlet after the title',
      name: 'a.htm',
      content: page(
        `<div id="wrap"><h1>Cranes stand idle</h1><div class="share-links">Share this on all the channels that there are, please.</div><div class="story-body">${paragraphs}</div></div>`,
        '<meta property="article:published_time" content="2025-06-24"><meta name="author" content="By Ana Ruiz">',
      ),
      is: { outlet: 'Harbour Post', published: '2025-06-24', byline: 'Ana Ruiz', text: `Cranes stand idle\n\n${body}` },
    },
    {
      title: 'a page without any: lines broken by br, quotation marks by q',
      name: 'a.html',
      content: `<b>Cranes</b><br><br>${lead}<br><br><q>We will not move a single box,</q> said Ana&nbsp;Ruiz of the drivers.`,
      is: { outlet: null, text: `${lead}\n\n“We will not move a single box,” said Ana\u00A0Ruiz of the drivers.` },
    },
    {
      title: 'a page whose text is in its JSON-LD alone',
      name: 'a.html',
      content: page(
        '<main><div id="app"></div></main>',
        linked({ '@type': 'NewsArticle', headline: 'Cranes stand idle', articleBody: body }),
      ),
      is: { text: `Cranes stand idle\n\n${body}` },
    },
    {
      title: 'schema.org as JSON',
      name: 'a.json',
      content: JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Cranes stand idle',
        articleBody: body,
        publisher: { name: 'Harbour Post' },
      }),
      is: { title: 'Cranes stand idle', outlet: 'Harbour Post', text: `Cranes stand idle\n\n${body}` },
    },
    {
      title: 'ninjs 1',
      name: 'a.json',
      content: JSON.stringify({
        uri: 'urn:cranes',
        headline: 'Cranes stand idle',
        byline: 'By Ana Ruiz',
        body_xhtml: paragraphs,
        infosource: [{ name: 'Harbour Wire' }],
        versioncreated: '2025-06-24T08:15:00Z',
      }),
      is: { outlet: 'Harbour Wire', byline: 'Ana Ruiz', published: '2025-06-24T08:15:00Z', url: null },
    },
    {
      title: 'ninjs 3',
      name: 'a.json',
      content: JSON.stringify({
        uri: 'urn:cranes',
        headlines: [
          { role: 'short', value: 'Cranes' },
          { role: 'main', value: 'Cranes stand idle' },
        ],
        bodies: [
          { contentType: 'text/html', value: paragraphs },
          { contentType: 'text/plain', value: body },
        ],
        by: 'Ana Ruiz',
        contentCreated: '2025-06-24',
      }),
      is: { title: 'Cranes stand idle', byline: 'Ana Ruiz', text: `Cranes stand idle\n\n${body}` },
    },
    {
      title: 'a news interface’s answer',
      name: 'a.json',
      content: JSON.stringify({
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Harbour Post' },
            author: 'Ana Ruiz',
            title: 'Cranes &amp; <i>Aurora</i>',
            url: 'https://harbour.example/cranes',
            publishedAt: '2025-06-24T08:15:00Z',
            content: body,
          },
        ],
      }),
      is: { title: 'Cranes & Aurora', outlet: 'Harbour Post', url: 'https://harbour.example/cranes' },
    },
    {
      title: 'a search engine’s hits',
      name: 'a.json',
      content: JSON.stringify({ hits: { hits: [{ _id: '1', _source: { title: 'Cranes stand idle', text: body } }] } }),
      is: { title: 'Cranes stand idle' },
    },
    {
      title: 'fields that are named as the language names its own',
      name: 'a.json',
      content: `{"__proto__": {"title": "Not this"}, "constructor": 1, "title": "Cranes stand idle", "text": ${JSON.stringify(body)}}`,
      is: { title: 'Cranes stand idle' },
    },
    {
      title: 'JSON Lines',
      name: 'a.jsonl',
      content: `\n${JSON.stringify({ title: 'Cranes stand idle', text: body, timestamp: 1750752900 })}\n`,
      is: { title: 'Cranes stand idle', entry: 2, published: '2025-06-24T08:15:00Z' },
    },
    {
      title: 'NITF',
      name: 'a.xml',
      content:
        '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>Slug</title><docdata><date.issue norm="20250624T081500Z"/></docdata>' +
        '<pubdata name="Harbour Post"/></head><body><body.head><hedline><hl1>Cranes stand idle</hl1></hedline><byline>By <person>Ana Ruiz</person></byline>' +
        `<distributor>Reuters</distributor></body.head><body.content><media><media-caption>Cranes</media-caption></media>${paragraphs}</body.content></body></nitf>`,
      is: {
        title: 'Cranes stand idle',
        outlet: 'Harbour Post',
        published: '2025-06-24T08:15:00Z',
        byline: 'Ana Ruiz',
        credits: ['Reuters'],
        text: `Cranes stand idle\n\n${body}`,
      },
    },
    {
      title: 'RSS with full content',
      name: 'a.xml',
      content:
        '<rss version="2.0" xmlns:content="x"><channel><title>Harbour Post</title><item><title>Cranes stand idle</title><link>https://harbour.example/cranes</link>' +
        '<description>A teaser.</description><pubDate>Tue, 24 Jun 2025 10:15:00 +0200</pubDate><dc:creator>Ana Ruiz</dc:creator>' +
        `<content:encoded><![CDATA[${paragraphs}]]></content:encoded></item></channel></rss>`,
      is: {
        title: 'Cranes stand idle',
        outlet: 'Harbour Post',
        published: '2025-06-24T08:15:00Z',
        url: 'https://harbour.example/cranes',
        byline: 'Ana Ruiz',
        text: `Cranes stand idle\n\n${body}`,
      },
    },
    {
      title: 'Atom, its content as elements',
      name: 'a.atom',
      content:
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Cranes stand idle</title><link href="https://harbour.example/cranes"/>' +
        `<published>2025-06-24T08:15:00Z</published><author><name>Ana Ruiz</name></author><content type="xhtml"><div>${paragraphs}</div></content></entry></feed>`,
      is: { title: 'Cranes stand idle', url: 'https://harbour.example/cranes', byline: 'Ana Ruiz' },
    },
  ])('$title', async ({ name, content, is }) => {
    const { articles, problems } = await read([name], filesOf({ [name]: content }));
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject(is);
  });
});

describe('what is not is named, and never guessed at', () => {
  test.each<{ readonly title: string; readonly name: string; readonly content: string; readonly says: string }>([
    { title: 'HTML named text', name: 'a.txt', content: page(paragraphs), says: 'wrong-form: it holds HTML' },
    { title: 'text named HTML', name: 'a.html', content: body, says: 'wrong-form: it holds no HTML' },
    { title: 'a page of links', name: 'a.html', content: page('<p><a href="/">Home</a></p>'), says: 'no-article' },
    {
      title: 'front matter that is no YAML',
      name: 'a.md',
      content: `---\ntitle: [a\n---\n${body}`,
      says: 'wrong-form: its front matter is not YAML',
    },
    { title: 'broken JSON', name: 'a.json', content: '{"title": ', says: 'wrong-form: it is not JSON' },
    {
      title: 'JSON Lines named JSON',
      name: 'a.json',
      content: '{"text":"a"}\n{"text":"b"}\n',
      says: 'wrong-form: it holds a JSON value on each line',
    },
    {
      title: 'JSON of another kind',
      name: 'a.json',
      content: '{"name":"harbour","version":"1.0.0"}',
      says: 'no-article: the JSON holds no article: an object with "name", "version"',
    },
    {
      title: 'a teaser',
      name: 'a.json',
      content: JSON.stringify({ title: 'Cranes', description: lead }),
      says: 'no-article',
    },
    {
      title: 'a text that the interface cut',
      name: 'a.json',
      content: JSON.stringify({ title: 'Cranes', content: `${lead}… [+1234 chars]` }),
      says: 'no-article: its text is cut',
    },
    {
      title: 'one of a list without text',
      name: 'a.json',
      content: JSON.stringify([{ title: 'Cranes', text: body }, { title: 'Ferry' }]),
      says: 'no-article: article 2: it has no text',
    },
    {
      title: 'lines without text, told once',
      name: 'a.jsonl',
      content: `{"text":${JSON.stringify(body)},"title":"Cranes"}\n7\n7\n7\n`,
      says: 'no-article: line 2: it holds no article (and 2 more lines, up to line 4)',
    },
    {
      title: 'XML of another kind',
      name: 'a.xml',
      content: '<project/>',
      says: 'no-article: its root <project> is none of',
    },
    {
      title: 'news in a form that is not read',
      name: 'a.xml',
      content: '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet/></newsItem>',
      says: 'unsupported: it is NewsML-G2, which is not read',
    },
    {
      title: 'XML that breaks off',
      name: 'a.xml',
      content: '<rss><channel><item>',
      says: 'wrong-form: it breaks off: <rss>',
    },
    {
      title: 'entities of its own',
      name: 'a.xml',
      content: `<!DOCTYPE nitf [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>`,
      says: 'wrong-form: it declares entities',
    },
    {
      title: 'a feed of teasers',
      name: 'a.xml',
      content: '<rss><channel><item><title>Cranes</title><description>Idle.</description></item></channel></rss>',
      says: 'no-article',
    },
  ])('$title', async ({ name, content, says }) => {
    const { problems } = await read([name], filesOf({ [name]: content }));
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([expect.stringContaining(says)]);
  });

  test('data of another kind in a folder is passed over, and told', async () => {
    const { problems } = await read(['in'], filesOf({ 'in/package.json': '{"name":"harbour"}', 'in/a.txt': body }));
    expect(problems).toMatchObject([{ path: 'in/package.json', code: 'passed-over' }]);
  });
});

test('a page of several articles gives each its own title and address', async () => {
  const part = (title: string) =>
    `<article><h2><a href="https://harbour.example/${title}">${title}</a></h2>${paragraphs.repeat(3)}<p>${title} it was.</p></article>`;
  const { articles } = await read(
    ['a.html'],
    filesOf({ 'a.html': page(`<main>${part('Cranes')}${part('Ferry')}</main>`) }),
  );
  expect(articles.map(({ title, url, entry }) => ({ title, url, entry }))).toEqual([
    { title: 'Cranes', url: 'https://harbour.example/Cranes', entry: 1 },
    { title: 'Ferry', url: 'https://harbour.example/Ferry', entry: 2 },
  ]);
});

test.each(Object.keys(forms) as (keyof typeof forms)[])('--type %s reads a file by any name', async (type) => {
  const { problems } = await read(['a.bin'], filesOf({ 'a.bin': '%PDF-' }), { type });
  expect(problems).toMatchObject([{ code: 'not-text' }]);
});
