/**
 * The command: argv in, exit status out. Streams and files come from the
 * caller, so a test runs it in-process. All work is the library's.
 */

import { extract } from '../extract/index.ts';
import { check } from '../index.ts';
import { judge } from '../judge/index.ts';
import type { QuoteKind, Wording } from '../model.ts';
import { read } from '../read/index.ts';
import { articleRecord, extractedQuotes } from '../records.ts';
import { type Format, reporters } from '../report/index.ts';
import type { World } from './world.ts';

interface Side {
  readonly text?: string;
  readonly parts?: readonly string[];
  readonly kind?: QuoteKind;
}

export async function main(argv: readonly string[], world: World): Promise<number> {
  const format = argv.includes('--format') ? (argv[argv.indexOf('--format') + 1] as Format) : 'table';
  const includeIndirect = argv.includes('--include');
  const words = argv.filter((word) => !/^--|^(json|ndjson|table|indirect)$/.test(word));
  if (words[0] === 'compare') {
    for (const line of (await world.stdin()).split('\n').filter(Boolean)) {
      const { id, base, variant } = JSON.parse(line);
      world.out(`${JSON.stringify({ id, ...judge(wording(base), wording(variant)) })}\n`);
    }
    return 0;
  }
  const reading = await read(words[0] === 'extract' ? words.slice(1) : words, world.files);
  if (words[0] === 'extract') {
    const articles = reading.articles.map((article) => ({ ...articleRecord(article), text: article.text }));
    const quotes = extractedQuotes(reading.articles.flatMap(extract)).filter(
      ({ kind }) => includeIndirect || kind !== 'indirect',
    );
    world.out(`${JSON.stringify({ articles, quotes })}\n`);
    return 0;
  }
  world.out(reporters[format](check(reading, { includeIndirect }), { color: false, width: 80, groupBy: 'utterance' }));
  return 0;
}

function wording({ text = '', parts, kind = 'direct' }: Side): Wording {
  if (!parts) return { text, parts: [{ start: 0, end: text.length }], kind };
  const spans = parts.map((part, index) => {
    const start = parts.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return { start, end: start + part.length };
  });
  return { text: parts.join('\n'), parts: spans, kind };
}
