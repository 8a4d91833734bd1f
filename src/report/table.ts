/** The report for people: a provenance table for the terminal. */

import type { Report } from '../model.ts';
import { byArticle } from './by-article.ts';
import { byUtterance } from './by-utterance.ts';
import {
  caveat,
  gateWords,
  leftOut,
  linkLines,
  moves,
  otherBaseLines,
  overrideLines,
  problemLines,
  totals,
} from './closing.ts';
import { inFull } from './detail.ts';
import type { Words } from './ink.ts';
import { list, text } from './layout.ts';
import { limited } from './limit.ts';
import type { Reporter } from './reporter.ts';
import { viewOf } from './view.ts';

export const table: Reporter = (report, style) => {
  const { view, shown, total } = limited(viewOf(report, style.hyperlinks), style);
  const sections = style.detail === 'full' ? inFull : { utterance: byUtterance, article: byArticle }[style.groupBy];
  const blocks = [
    ...sections(view, style),
    ...(shown < total ? [text([[{ text: leftOut(shown, total) }]], style)] : []),
    ...(style.detail === 'brief' ? list('Wording that articles share', linkLines(view, report.links), style) : []),
    ...list('Held so by --overrides', overrideLines(report), style),
    ...list('Problems', problemLines(report), style),
    text([...moves(report), ...otherBaseLines(report), [{ text: caveat }]], style),
    text([...gated(report), [{ text: totals(report), ink: 'bold' }]], style),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function gated({ gate }: Report): readonly Words[] {
  return gate === undefined ? [] : [[{ text: gateWords(gate), ink: gate.failing > 0 ? 'high' : 'bold' }]];
}
