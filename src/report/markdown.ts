/** Markdown (GitHub's): the differences as a table, for a job summary, a merge request or a mail. */

import { changed, printed } from './changes.ts';
import { caveat, gateWords, leftOut, problemLines, totals } from './closing.ts';
import { carrierWords, changeWords, type Finding, findingsOf, isNew, speakerOf, tallyWords } from './findings.ts';
import type { Words } from './ink.ts';
import type { Reporter } from './reporter.ts';
import { line } from './safe.ts';
import { viewOf } from './view.ts';
import { count } from './words.ts';

export const markdown: Reporter = (report, { maxRows }) => {
  const fresh = findingsOf(viewOf(report)).filter(isNew);
  const shown = fresh.slice(0, maxRows);
  const blocks = [
    '## Quotes across outlets',
    escaped(totals(report)),
    ...(fresh.length === 0 ? ['No differences.'] : [`**${count(fresh.length, 'difference')}**: ${tallyWords(fresh)}`]),
    ...(report.gate === undefined ? [] : [escaped(gateWords(report.gate))]),
    ...(fresh.length === 0 ? [] : [[head, rule, ...shown.map(rowOf)].join('\n')]),
    ...(shown.length === fresh.length ? [] : [escaped(leftOut(shown.length, fresh.length))]),
    ...(report.problems.length === 0 ? [] : ['### Problems', problemLines(report).map(item).join('\n')]),
    caveat,
  ];
  return `${blocks.join('\n\n')}\n`;
};

const head = '| severity | quote | changes | words |';
const rule = '| --- | --- | --- | --- |';

function rowOf(finding: Finding): string {
  const { quote, article, base, baseArticle, severity } = finding;
  const where = `**${escaped(speakerOf(finding))}**<br>${escaped(carrierWords(quote, article))}`;
  const against = `against ${escaped(carrierWords(base, baseArticle))}`;
  const isEdited = quote.kind !== 'indirect' && quote.text !== '' && quote.judgement.edits.length > 0;
  const words = isEdited ? changed(quote.judgement.edits, true, quote.parts) : printed(quote);
  return `| ${severity} | ${where}<br>${against} | ${escaped(changeWords(quote))} | ${inked(words)} |`;
}

/** Lost words struck out, added words marked as inserted. */
function inked(words: Words): string {
  const marks: Readonly<Record<string, string>> = { lost: 'del', added: 'ins' };
  return words
    .map(({ text, ink }) => {
      const mark = marks[ink ?? ''];
      const edge = /^\s/.test(text) ? ' ' : '';
      const close = /\s$/.test(text) ? ' ' : '';
      const inside = escaped(text);
      return inside === '' ? edge : `${edge}${mark ? `<${mark}>${inside}</${mark}>` : inside}${close}`;
    })
    .join('');
}

function item(words: Words): string {
  return `- ${escaped(words.map(({ text }) => text).join(''))}`;
}

/** Text that stays text: no mark, tag, link, mention or border. */
export function escaped(text: string): string {
  return line(text)
    .replace(/[\\`*_{}[\]()#+.!|~>:-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}
