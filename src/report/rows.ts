/**
 * Rows: what the table says of a quote, as cells.
 *
 * In wide tables the cells stand side by side, in narrow ones all but the
 * first are stacked into one.
 */

import type { ArticleRecord, Flag, Label, QuoteRecord, UtteranceRecord } from '../model.ts';
import { changed, printed } from './changes.ts';
import type { Cell } from './grid.ts';
import type { Words } from './ink.ts';
import type { Style } from './reporter.ts';
import { articlePlace, placeWords, type View } from './view.ts';
import { formWords, reasonWords } from './words.ts';

/** The cells of one row, in the order of the columns. */
export interface Row {
  /** `base`, or the severity. */
  readonly grade: Cell;
  /** Who, and where. */
  readonly carrier: Cell;
  /** Labels and flags, or why it is the base. */
  readonly verdict: Cell;
  readonly wording: Cell;
}

export function baseRow(quote: QuoteRecord, utterance: UtteranceRecord, view: View): Row {
  return {
    grade: [[{ text: 'base', ink: 'bold' }]],
    carrier: carrier(quote, view),
    verdict: [[{ text: reasonWords[utterance.baseReason], ink: 'dim' }], ...asides(quote, utterance)],
    wording: [printed(quote)],
  };
}

export function variantRow(quote: QuoteRecord, utterance: UtteranceRecord, view: View, { color }: Style): Row {
  const { severity, labels, flags } = quote.judgement;
  return {
    grade: [[{ text: severity, ink: severity }]],
    carrier: carrier(quote, view),
    verdict: [
      ...labels.map(labelWords),
      ...flags.map(flagWords),
      ...apart(quote),
      ...inside(quote),
      ...cap(quote),
      ...asides(quote, utterance),
    ],
    wording: wording(quote, color),
  };
}

/** The changes in place; reported speech as printed, since nearly every word of it would be a change; nothing for the same words. */
function wording(quote: QuoteRecord, color: boolean): Cell {
  const { labels, edits } = quote.judgement;
  if (labels.some(({ label }) => label === 'verbatim')) return [];
  const isShown = quote.kind !== 'indirect' && edits.some(({ base, variant }) => base !== '' || variant !== '');
  return [isShown ? changed(edits, color, quote.parts) : printed(quote)];
}

/** That its own article has the words that it lacks, or that a headline differs from its own body. */
function inside({ inside: found }: QuoteRecord): Cell {
  if (found === undefined) return [];
  const lines = [...new Set(found.elsewhere.map(({ line }) => line))].join(', ');
  return [
    ...(lines === ''
      ? []
      : [[{ text: `words lost here stand elsewhere in the article: line ${lines}`, ink: 'dim' as const }]]),
    ...(found.body ? [[{ text: 'the headline differs from the body’s own quote', ink: 'dim' as const }]] : []),
  ];
}

/** That the words come from passages of the reference that stand apart. */
function apart({ reference }: QuoteRecord): Cell {
  if (reference === undefined || reference.passages.length < 2) return [];
  const lines = reference.passages.map(({ line }) => line).join(' and ');
  return [[{ text: `from lines ${lines} of the reference, ${reference.distance} words apart`, ink: 'dim' }]];
}

function cap({ speaker, judgement }: QuoteRecord): Cell {
  const whose = speaker.name === null ? 'this speaker' : speaker.name;
  const text = `no more than medium: this outlet words all quotes of ${whose} anew`;
  return judgement.cappedBy === undefined ? [] : [[{ text, ink: 'dim' }]];
}

/** Outlet and place, a line each; the place alone where the article names no outlet. */
export function carrier(quote: QuoteRecord, view: View): Cell {
  const article = view.article(quote);
  if (article?.outlet == null) return [[placeWords(quote, view, 'bold')]];
  return [[{ text: article.outlet, ink: 'bold' }], [placeWords(quote, view, 'dim')]];
}

/** The same of a whole article, in one line. */
export function articleHead(article: ArticleRecord, view: View): Words {
  const place = { text: articlePlace(article), href: view.href(article, article.line) };
  if (article.outlet === null) return [{ ...place, ink: 'bold' }];
  return [
    { text: article.outlet, ink: 'bold' },
    { text: ' · ', ink: 'dim' },
    { ...place, ink: 'dim' },
  ];
}

export function labelWords({ label, form, declared }: Label): Words {
  if (form === null) return [{ text: `${label}: ` }, { text: 'the same words', ink: 'dim' }];
  return [
    { text: `${label} (${form}${declared ? ', shown to the reader' : ''}): ` },
    { text: formWords[form], ink: 'dim' },
  ];
}

/** The flag with the words on both sides. */
export function flagWords({ flag, degree, base, variant }: Flag): Words {
  const side = (text: string) => (text === '' ? 'nothing' : `“${text}”`);
  const name = degree === undefined ? flag : `${flag} (${degree})`;
  const words = base === '' && variant === '' ? '' : `: ${side(base)} → ${side(variant)}`;
  return [{ text: name, ink: 'bold' }, { text: words }];
}

/** What is unlike the rest of the utterance about where a quote stands and who is said to have said it. */
function asides({ speaker, relayedBy, place, gate }: QuoteRecord, utterance: UtteranceRecord): Cell {
  const said = speaker.name !== null && speaker.name !== utterance.speaker ? [`attributed to ${speaker.name}`] : [];
  const relayed = relayedBy === null ? [] : [`by way of ${relayedBy}`];
  const headline = place === 'headline' ? ['in the headline'] : [];
  return [...said, ...relayed, ...headline, ...standing(gate)].map((text) => [{ text, ink: 'dim' }]);
}

/** Why the gate lets a difference pass. */
function standing(gate: QuoteRecord['gate']): readonly string[] {
  if (gate?.standing === 'known') return ['known: in the baseline'];
  if (gate?.standing === 'suppressed') return [`suppressed: ${gate.reason ?? ''}`];
  return gate?.standing === 'beyond' ? ['in an article that is not reported on'] : [];
}
