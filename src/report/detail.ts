/** Detail: utterances in full, for people who want to know why: every quote with its alignment and every reason. */

import type { EditRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import { headLines } from './by-utterance.ts';
import { printed } from './changes.ts';
import { type Cell, frameWidth, grid } from './grid.ts';
import type { Ink, Words } from './ink.ts';
import { text } from './layout.ts';
import type { Style } from './reporter.ts';
import { flagWords, labelWords } from './rows.ts';
import { placeOf, type View } from './view.ts';
import { percent, reasonWords, unknownSpeaker } from './words.ts';

/** Columns of the names of facts. */
const nameWidth = 9;

export function inFull(view: View, style: Style): readonly string[] {
  return view.report.utterances.map((utterance, index) => {
    const rows = view.quotes(utterance).flatMap((quote) => quoteRows(quote, utterance, view));
    const widths = [nameWidth, style.width - frameWidth(2) - nameWidth];
    return `${text(headLines(utterance, index + 1, view, style), style)}\n${grid(rows, { widths, color: style.color })}`;
  });
}

/** One row that names the quote, one with what is known of it. */
function quoteRows(quote: QuoteRecord, utterance: UtteranceRecord, view: View): readonly (readonly Cell[])[] {
  const { judgement, id, kind, place } = quote;
  const isBase = id === utterance.base;
  const grade: Words = isBase
    ? [{ text: 'base', ink: 'bold' }]
    : [{ text: judgement.severity, ink: judgement.severity }];
  const carrier: Cell = [
    [{ text: view.outlet(quote.article), ink: 'bold' }, { text: ` · ${placeOf(quote, view.article(quote))}` }],
    [{ text: `${kind}, in the ${place} · ${id}`, ink: 'dim' }],
    printed(quote),
  ];
  const facts = [...spoken(quote), ...(isBase ? baseFacts(utterance) : variantFacts(quote))];
  return [[[grade], carrier], ...facts.map(([name, value]) => [[[{ text: name, ink: 'dim' as const }]], value])];
}

type Fact = readonly [name: string, value: Cell];

function spoken({ speaker, cue, relayedBy, context, text }: QuoteRecord): readonly Fact[] {
  const mention = speaker.mention?.text ? `, here “${speaker.mention.text}”` : '';
  const who = `${speaker.name ?? unknownSpeaker}${mention} (${speaker.via}, ${percent(speaker.confidence)} sure)`;
  return [
    ['speaker', [[{ text: who }]]],
    ...(cue?.text ? [['cue', [[{ text: cue.text }]]] as const] : []),
    ...(relayedBy === null ? [] : [['relayed', [[{ text: `by ${relayedBy}` }]]] as const]),
    ...(text === '' ? [] : [['around', [[{ text: `${context.prefix} [...] ${context.suffix}` }]]] as const]),
  ];
}

function baseFacts({ baseReason, coverage }: UtteranceRecord): readonly Fact[] {
  const shares = Object.entries(coverage).map(([article, share]) => `${article} ${percent(share)}`);
  return [
    ['base', [[{ text: reasonWords[baseReason] }]]],
    ['coverage', [[{ text: shares.join(', ') }]]],
  ];
}

function variantFacts({ judgement, match }: QuoteRecord): readonly Fact[] {
  const { labels, flags, kept, own, edits } = judgement;
  return [
    ['labels', labels.map((label) => [...labelWords(label), { text: ` · ${percent(label.confidence)} sure` }])],
    ...(flags.length > 0 ? [['flags', flags.map(flagWords)] as const] : []),
    ['shares', [[{ text: `has ${percent(kept)} of the base’s words; ${percent(own)} of its words are the base’s` }]]],
    ['match', [[{ text: `${percent(match.score)} by ${match.evidence.join(', ') || 'nothing'}` }]]],
    ...(edits.length > 0 ? [['alignment', edits.map(editWords)] as const] : []),
  ];
}

const signs: Readonly<Record<EditRecord['op'], { readonly sign: string; readonly ink?: Ink }>> = {
  equal: { sign: '=' },
  delete: { sign: '-', ink: 'lost' },
  insert: { sign: '+', ink: 'added' },
  replace: { sign: '~' },
};

function editWords({ op, base, variant, move }: EditRecord): Words {
  const { sign, ink } = signs[op];
  const moved = move === undefined ? '' : ` (moved: ${move})`;
  if (op === 'replace') {
    return [{ text: `${sign} ` }, { text: base, ink: 'lost' }, { text: ' → ' }, { text: variant, ink: 'added' }];
  }
  return [{ text: `${sign} ` }, { text: op === 'delete' ? base : variant, ink }, { text: moved }];
}
