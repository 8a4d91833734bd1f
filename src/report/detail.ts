/** Detail: utterances in full, for people who want to know why: every quote with its alignment and every reason. */

import type { EditRecord, LinkRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import { headLines } from './by-utterance.ts';
import { printed } from './changes.ts';
import { linkLines } from './closing.ts';
import { type Cell, frameWidth, grid } from './grid.ts';
import type { Ink, Words } from './ink.ts';
import { list, text } from './layout.ts';
import { labelReasons, matchReasons } from './reasons.ts';
import type { Style } from './reporter.ts';
import { carrier, flagWords, labelWords } from './rows.ts';
import { variants } from './sections.ts';
import { stemma, treeLines } from './stemma.ts';
import type { View } from './view.ts';
import { count, percent, reasonWords, speakerWords } from './words.ts';

/** Code points of context that a record has, unless the article begins or ends first. */
const contextLength = 32;
/** Columns of the names of facts. */
const nameWidth = 9;

export function inFull(view: View, style: Style): readonly string[] {
  return view.report.utterances.flatMap((utterance, index) => {
    const base = view.quote(utterance.base);
    if (base && !view.isShown(base)) return [];
    const quotes = [...(base ? [base] : []), ...variants(utterance, view)];
    const rows = quotes.flatMap((quote) => quoteRows(quote, utterance, view));
    const widths = [nameWidth, style.width - frameWidth(2) - nameWidth];
    const head = text(headLines(utterance, index + 1, view, style), style);
    return [
      `${head}\n${grid(rows, { widths, color: style.color })}`,
      ...derivation(utterance, view, style),
      ...list('Wording that its articles share', linkLines(view, linksAmong(quotes, view)), style),
    ];
  });
}

function linksAmong(quotes: readonly QuoteRecord[], { report }: View): readonly LinkRecord[] {
  const carriers = new Set(quotes.map(({ article }) => article));
  return report.links.filter(({ from, to }) => carriers.has(from) && carriers.has(to));
}

/** The tree of likely derivation, where there are renditions enough for one. */
function derivation(utterance: UtteranceRecord, view: View, style: Style): readonly string[] {
  const root = stemma(utterance, view);
  if (root === null) return [];
  const name = (quote: QuoteRecord) => `${view.outlet(quote.article)} (${quote.id})`;
  const lines = treeLines(root, name).map((line): Words => [{ text: line }]);
  return list('Likely derivation, by the changes that renditions share', lines, style);
}

/** One row that names the quote, one with what is known of it. */
function quoteRows(quote: QuoteRecord, utterance: UtteranceRecord, view: View): readonly (readonly Cell[])[] {
  const { judgement, id, kind, place } = quote;
  const isBase = id === utterance.base;
  const grade: Words = isBase
    ? [{ text: 'base', ink: 'bold' }]
    : [{ text: judgement.severity, ink: judgement.severity }];
  const named: Cell = [
    ...carrier(quote, view),
    [{ text: `${kind}, in the ${place} · ${id}`, ink: 'dim' }],
    printed(quote),
  ];
  const facts = [...spoken(quote), ...(isBase ? baseFacts(utterance, view) : variantFacts(quote))];
  return [[[grade], named], ...facts.map(([name, value]) => [[[{ text: name, ink: 'dim' as const }]], value])];
}

type Fact = readonly [name: string, value: Cell];

function spoken(quote: QuoteRecord): readonly Fact[] {
  const { speaker, cue, relayedBy, context, text } = quote;
  const mention = speaker.mention?.text ? `, here “${speaker.mention.text}”` : '';
  const found = speaker.unaliased === undefined ? '' : `; without --aliases ${speakerWords(speaker.unaliased, quote)}`;
  const sure = `${speaker.via}, ${percent(speaker.confidence)} sure${found}`;
  const who = `${speakerWords(speaker.name, quote)}${mention} (${sure})`;
  return [
    ['speaker', [[{ text: who }]]],
    ...(cue?.text ? [['cue', [[{ text: cue.text }]]] as const] : []),
    ...(relayedBy === null ? [] : [['relayed', [[{ text: `by ${relayedBy}` }]]] as const]),
    ...(text === '' ? [] : [['around', [[{ text: around(context) }]]] as const]),
  ];
}

/** The words before and after, without those that the record cuts. */
function around({ prefix, suffix }: QuoteRecord['context']): string {
  const before = isCut(prefix) ? prefix.replace(/^\S*\s+/, '… ') : prefix;
  const after = isCut(suffix) ? suffix.replace(/\s+\S*$/, ' …') : suffix;
  return `${before}[quote]${after}`;
}

function isCut(text: string): boolean {
  return [...text].length >= contextLength;
}

/** @returns Why it is the base, and the share of it that all quotes of an article carry together. */
function baseFacts(utterance: UtteranceRecord, { outlet }: View): readonly Fact[] {
  const { baseReason, baseEvidence, otherBases, coverage } = utterance;
  const others = otherBases.map(({ rule, base, changed }) => [
    { text: `--base ${rule}: ${base} would be the base, and ${count(changed, 'quote')} would have other labels` },
  ]);
  return [
    ['base', [[{ text: `${reasonWords[baseReason]}: ${baseEvidence}` }], ...others]],
    [
      'carried',
      Object.entries(coverage).map(([article, share]) => [{ text: `${percent(share)} by ${outlet(article)}` }]),
    ],
  ];
}

function variantFacts(quote: QuoteRecord): readonly Fact[] {
  const { judgement, inside, reference } = quote;
  const { flags, kept, own, edits } = judgement;
  return [
    ['labels', labelReasons(judgement)],
    ...(flags.length > 0 ? [['flags', flags.map(flagWords)] as const] : []),
    ...(inside ? [['inside', insideWords(inside)] as const] : []),
    ...(reference ? [['reference', passageWords(reference)] as const] : []),
    ['shares', [[{ text: `has ${percent(kept)} of the base’s words; ${percent(own)} of its words are the base’s` }]]],
    ['match', matchReasons(quote)],
    ...(edits.some(hasWords) ? [['alignment', edits.map(editWords)] as const] : []),
  ];
}

/** What its own article has: lost words that stand elsewhere, and the body's quote where a headline differs from it. */
function insideWords({ elsewhere, body }: NonNullable<QuoteRecord['inside']>): Cell {
  const lost = elsewhere.map(({ text: words, line, column }): Words => {
    return [{ text: `“${words}” stands elsewhere in the article, at ${line}:${column}` }];
  });
  if (body === undefined) return lost;
  const head: Words = [{ text: `the headline differs from the body’s own ${body.quote} (${body.severity}):` }];
  return [...lost, head, ...body.labels.map(labelWords), ...body.flags.map(flagWords)];
}

/** Where a reference has the words, a line for each passage, and how far they stand apart. */
export function passageWords({ passages, distance }: NonNullable<QuoteRecord['reference']>): Cell {
  const places = passages.map(({ line, column, time }): Words => {
    return [{ text: `line ${line}, column ${column}${time === undefined ? '' : `, at ${time}`}` }];
  });
  return distance > 0 || passages.length > 1
    ? [...places, [{ text: `put together from ${passages.length} passages, ${distance} words apart` }]]
    : places;
}

function hasWords({ base, variant }: EditRecord): boolean {
  return base !== '' || variant !== '';
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
