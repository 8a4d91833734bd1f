/** Input that is made to break readers: a clear problem, the rest goes on, and time grows with size alone. */

import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { filesOf } from './files.ts';

const story = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.';
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(8).fill(`*${'abcdefg'[index]}`)}]`),
];

describe('what cannot be read is told, and the rest goes on', () => {
  test.each<{ readonly what: string; readonly name: string; readonly content: string; readonly code: string }>([
    { what: 'HTML 100,000 deep', name: 'a.html', content: `${'<div>'.repeat(100_000)}${story}`, code: 'too-complex' },
    { what: 'XML 100,000 deep', name: 'a.xml', content: `<rss>${'<a>'.repeat(100_000)}</rss>`, code: 'too-complex' },
    {
      what: 'a million elements',
      name: 'a.html',
      content: `<p>${story}${'<i></i>'.repeat(1_000_000)}`,
      code: 'too-complex',
    },
    {
      what: 'JSON 100,000 deep',
      name: 'a.json',
      content: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      code: 'no-article',
    },
    {
      what: 'entities of entities',
      name: 'a.xml',
      content: `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>`,
      code: 'wrong-form',
    },
    {
      what: 'a list 9,000 deep above an article',
      name: 'a.md',
      content: `---\ntitle: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n---\n${story}`,
      code: 'wrong-form',
    },
    {
      what: 'an object 50,000 deep',
      name: 'a.json',
      content: `${'{"content":'.repeat(50_000)}"${story}"${'}'.repeat(50_000)}`,
      code: 'no-article',
    },
    { what: 'aliases of aliases', name: 'a.md', content: `---\n${bomb.join('\n')}\n---\n${story}`, code: 'wrong-form' },
  ])('$what', async ({ name, content, code }) => {
    const { articles, problems } = await read(['.'], filesOf({ [name]: content, 'z.txt': story }));
    expect(
      problems.map((problem) => [problem.path, problem.code === 'passed-over' ? 'no-article' : problem.code]),
    ).toEqual([[name, code]]);
    expect(articles.map(({ path }) => path)).toEqual(['z.txt']);
  });

  test('a line of 200 MB, of which no more is held than is allowed', async () => {
    const line = (text: string) => new TextEncoder().encode(`${JSON.stringify({ title: 'Cranes', text })}\n`);
    const files = filesOf({ 'a.jsonl': '' });
    const { articles, problems } = await read(['a.jsonl'], {
      ...files,
      chunks: async function* () {
        yield line(story);
        const piece = new Uint8Array(1_000_000).fill(0x61);
        for (let count = 0; count < 200; count++) yield piece;
        yield new TextEncoder().encode('\n');
        yield line(story);
      },
    });
    expect(problems).toMatchObject([{ code: 'too-large', message: 'line 2: it has more than 32 MB' }]);
    expect(articles.map(({ entry }) => entry)).toEqual([1, 3]);
  });

  test('a file that goes away while it is read', async () => {
    const files = filesOf({ 'a.txt': story, 'b.txt': story });
    const { articles, problems } = await read(['a.txt', 'b.txt'], {
      ...files,
      chunks: async function* (path) {
        yield* files.chunks(path);
        if (path === 'a.txt') throw new Error('EIO: input/output error, read');
      },
    });
    expect(problems).toMatchObject([{ path: 'a.txt', code: 'unreadable', message: expect.stringContaining('EIO') }]);
    expect(articles.map(({ path }) => path)).toEqual(['b.txt']);
  });
});

describe('four times the size takes far less than sixteen times the time', () => {
  const unit = 2_000;
  test.each<{ readonly what: string; readonly name: string; readonly content: (size: number) => string }>([
    { what: 'paragraphs', name: 'a.html', content: (size) => `<p>${story}</p>`.repeat(size) },
    { what: 'blocks that are no paragraphs', name: 'a.html', content: (size) => `<div>${story}</div>`.repeat(size) },
    {
      what: 'elements never closed',
      name: 'a.html',
      content: (size) => `${'<b>'.repeat(500)}${'<p>a</b>'.repeat(size)}`,
    },
    { what: 'spaces', name: 'a.html', content: (size) => `<pre>${story}${' '.repeat(size * 20)}x</pre>` },
    { what: 'comments never closed', name: 'a.md', content: (size) => `${story}\n${'<!-- '.repeat(size)}` },
    { what: 'links never closed', name: 'a.md', content: (size) => `${story}\n${'[a]('.repeat(size)}` },
    { what: 'images never closed', name: 'a.md', content: (size) => `${story}\n${'![a'.repeat(size)}` },
    { what: 'fences never closed', name: 'a.md', content: (size) => `${story}\n${'```\n~~~\n'.repeat(size)}` },
    { what: 'a table’s rule', name: 'a.md', content: (size) => `${story}\n${'--|'.repeat(size)}x` },
    {
      what: 'trailing spaces',
      name: 'a.md',
      content: (size) => `${story}\n${' '.repeat(size * 5)}\\x\n---${' '.repeat(size * 5)}x`,
    },
    {
      what: 'members of a list',
      name: 'a.json',
      content: (size) => JSON.stringify(Array(size / 10).fill({ title: 'Cranes', text: story })),
    },
    {
      what: 'items of a feed',
      name: 'a.xml',
      content: (size) =>
        `<rss>${`<item><title>a</title><description>${story}</description></item>`.repeat(size / 10)}</rss>`,
    },
  ])(
    '$what',
    async ({ name, content }) => {
      const time = async (size: number) => {
        const files = filesOf({ [name]: content(size) });
        return spentOn(() => read([name], files));
      };
      const least = async (size: number) => Math.min(await time(size), await time(size), await time(size));
      await time(unit / 4);
      const [once, fourfold] = [await least(unit), await least(4 * unit)];
      expect(fourfold).toBeLessThan(9 * Math.max(once, 20));
    },
    60_000,
  );
});

async function spentOn(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
