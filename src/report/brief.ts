/** Brief: the quotes that one outlet alone carries, a line each, cut with a sign where a line is too short. */

import type { QuoteRecord } from '../model.ts';
import { printed } from './changes.ts';
import { columnsOf } from './columns.ts';
import { paint, type Words, wrap } from './ink.ts';
import { text } from './layout.ts';
import type { Style } from './reporter.ts';
import { articleHead } from './rows.ts';
import { alone } from './sections.ts';
import type { View } from './view.ts';
import { count, speakerWords } from './words.ts';

const cut = '…';

export function briefly(view: View, style: Style): readonly string[] {
  const groups = alone(view);
  if (groups.length === 0) return [];
  const number = groups.reduce((sum, [, quotes]) => sum + quotes.length, 0);
  const width = Math.max(...groups.flatMap(([, quotes]) => quotes.map((quote) => placeInFile(quote).length)));
  const lines = groups.flatMap(([article, quotes]) => {
    return [
      text([articleHead(article, view)], style),
      ...quotes.map((quote) => briefLine(quote, indent(quote, width, view), style)),
    ];
  });
  const isCut = lines.some((line) => line.endsWith(cut));
  return [
    [
      text([[{ text: `Carried by one outlet: ${count(number, 'quote')}`, ink: 'bold' }]], style),
      ...lines,
      ...(isCut
        ? [
            text(
              [[{ text: `Lines that end in ${cut} are cut: --group-by article has them whole.`, ink: 'dim' }]],
              style,
            ),
          ]
        : []),
    ].join('\n'),
  ];
}

function briefLine(quote: QuoteRecord, before: Words, { width, color }: Style): string {
  const words: Words = [{ text: `${speakerWords(quote.speaker.name, quote)}: ` }, ...printed(quote)];
  const room = width - before.reduce((sum, { text }) => sum + columnsOf(text), 0);
  const [first = [], ...more] = wrap(words, room);
  const shown = more.length === 0 ? first : [...(wrap(words, room - 2)[0] ?? []), { text: ` ${cut}` }];
  return `${paint(before, color)}${paint(shown, color)}`;
}

/** The place in a column of its own. */
function indent(quote: QuoteRecord, width: number, view: View): Words {
  const text = placeInFile(quote);
  const href = view.href(view.article(quote), quote.parts[0]?.line ?? 1);
  return [{ text: '  ' }, { text, ink: 'dim', href }, { text: ' '.repeat(width - text.length + 2) }];
}

function placeInFile({ parts: [part] }: QuoteRecord): string {
  return `${part?.line ?? 1}:${part?.column ?? 1}`;
}
