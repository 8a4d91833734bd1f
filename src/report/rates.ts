/** Rates for people: how quotes fare with each outlet or speaker, a row each. */

import type { Handling, ProblemRecord, Rate } from '../model.ts';
import { leastArticles, leastQuotes } from '../rates/index.ts';
import { caveat, problemLines } from './closing.ts';
import { type Cell, frameWidth, grid } from './grid.ts';
import type { Words } from './ink.ts';
import { list, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { count, percent } from './words.ts';

/** Share of the room that names take. */
const nameShare = 0.3;

const legend = [
  'cut: as news style allows; declared: shown to the reader; undeclared: inside the marks and unseen.',
  'In brackets, where 95 of 100 rates lie when other articles are drawn from these.',
  caveat,
];

export function ratesTable(
  rows: readonly Handling[],
  problems: readonly ProblemRecord[],
  group: 'outlet' | 'speaker',
  style: Style,
): string {
  const room = style.width - frameWidth(2);
  const names = Math.floor(room * nameShare);
  const cells = rows.map((row): readonly Cell[] => [
    [[{ text: row.name ?? (group === 'speaker' ? 'Speaker unknown' : 'outlet unknown'), ink: 'bold' }]],
    facts(row),
  ]);
  const blocks = [
    ...(cells.length > 0 ? [grid(cells, { widths: [names, room - names], color: style.color })] : []),
    ...list('Problems', problemLines({ problems }), style),
    text(rows.length > 0 ? legend.map((line) => [{ text: line }]) : [[{ text: 'Nothing was compared.' }]], style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts({ articles, copies, compared, reported, rates }: Handling): readonly Words[] {
  const left = copies > 0 ? `; left out as copies: ${count(copies, 'article')}` : '';
  const apart = reported > 0 ? `; ${reported} more reported without marks` : '';
  const isRated = Object.values(rates).some(({ rate }) => rate !== null);
  const few = `too few for rates: they take ${leastQuotes} quotes in ${leastArticles} articles`;
  return [
    [{ text: `${count(compared, 'quote')} in ${count(articles, 'article')}${apart}${left}` }],
    ...(isRated || compared === 0 ? [] : [[{ text: few, ink: 'dim' as const }]]),
    ...Object.entries(rates)
      .filter((entry) => entry[1].count > 0 || ['verbatim', 'undeclared'].includes(entry[0]))
      .map(([word, rate]): Words => [{ text: `${word}: ` }, { text: rateWords(rate) }]),
  ];
}

function rateWords({ count: number, rate, low, high }: Rate): string {
  if (rate === null || low === null || high === null) return String(number);
  return `${number}, ${percent(rate)} (${percent(low)} to ${percent(high)})`;
}
