/**
 * DOT, for Graphviz: how each utterance went from its base to its variants,
 * and which articles share wording.
 *
 * Utterances of one quote have no lineage and are left out.
 */

import type { LinkRecord, QuoteRecord, Severity, UtteranceRecord } from '../model.ts';
import { carrierWords, changeWords } from './findings.ts';
import { wrap } from './ink.ts';
import type { Reporter } from './reporter.ts';
import { line } from './safe.ts';
import { variants } from './sections.ts';
import { type Branch, stemma } from './stemma.ts';
import { articlePlace, type View, viewOf } from './view.ts';
import { linkWords, percent, speakerWords, statusWords } from './words.ts';

const labelWidth = 48;

const colors: Readonly<Record<Severity, string>> = {
  high: 'firebrick',
  medium: 'darkorange',
  low: 'steelblue',
  none: 'gray50',
};

export const dot: Reporter = (report) => {
  const view = viewOf(report);
  const told = report.utterances.filter(({ quotes }) => quotes.length > 1);
  const linked = new Set(report.links.flatMap(({ from, to }) => [from, to]));
  return [
    'digraph quotecheck {',
    '  graph [rankdir="LR", charset="UTF-8"];',
    '  node [shape="box", fontname="sans-serif"];',
    '  edge [fontname="sans-serif"];',
    ...told.flatMap((utterance) => cluster(utterance, view)),
    ...report.articles
      .filter(({ id }) => linked.has(id))
      .map((article) => node(article.id, [article.outlet ?? '', articlePlace(article)], { shape: 'folder' })),
    ...report.links.map(linkEdge),
    '}',
    '',
  ].join('\n');
};

function cluster(utterance: UtteranceRecord, view: View): readonly string[] {
  const base = view.quote(utterance.base);
  const others = variants(utterance, view);
  const { parents, lost } = hung(utterance, view);
  const title = [speakerWords(utterance.speaker, base ?? others[0]), statusWords(utterance)];
  return [
    `  subgraph ${quoted(`cluster_${utterance.id}`)} {`,
    `    label=${label(title)};`,
    ...(base ? [`  ${quoteNode(base, view, { style: 'bold' })}`] : []),
    ...others.flatMap((quote) => [
      `  ${quoteNode(quote, view, {})}`,
      `    ${quoted(parents.get(quote.id) ?? utterance.base)} -> ${quoted(quote.id)} [label=${label([changeWords(quote)])}, color=${quoted(colors[quote.judgement.severity])}];`,
    ]),
    ...lost.flatMap(({ id, parent, changes }) => [
      `  ${node(id, ['a source that is not here', ...changes], { style: 'dotted' })}`,
      `    ${quoted(parent)} -> ${quoted(id)} [style="dotted"];`,
    ]),
    '  }',
  ];
}

interface Lost {
  readonly id: string;
  readonly parent: string;
  readonly changes: readonly string[];
}

/** What each rendition hangs below in the tree of likely derivation, and the sources in it that are not here. */
function hung(utterance: UtteranceRecord, view: View) {
  const parents = new Map<string, string>();
  const lost: Lost[] = [];
  const hang = (branch: Branch, parent: string): void => {
    const id = branch.quote?.id ?? `${utterance.id} source ${lost.length + 1}`;
    if (branch.quote === null) lost.push({ id, parent, changes: branch.changes });
    else parents.set(id, parent);
    for (const one of branch.branches) hang(one, id);
  };
  for (const one of stemma(utterance, view)?.branches ?? []) hang(one, utterance.base);
  return { parents, lost };
}

function quoteNode(quote: QuoteRecord, view: View, look: Readonly<Record<string, string>>): string {
  const article = view.article(quote);
  return node(quote.id, [article ? carrierWords(quote, article) : '', quote.text], look);
}

function node(id: string, lines: readonly string[], look: Readonly<Record<string, string>>): string {
  const looks = Object.entries(look).map(([name, value]) => `, ${name}=${quoted(value)}`);
  return `  ${quoted(id)} [label=${label(lines)}${looks.join('')}];`;
}

function linkEdge({ from, to, kind, share, directed }: LinkRecord): string {
  const words = label([`${linkWords[kind]}, ${percent(share)}`]);
  return `  ${quoted(from)} -> ${quoted(to)} [label=${words}, style="dashed"${directed ? '' : ', dir="none"'}];`;
}

/** Lines of a label, wrapped. Graphviz reads backslashes and entities in it. */
function label(lines: readonly string[]): string {
  const wrapped = lines
    .flatMap((text) => wrap([{ text }], labelWidth))
    .map((words) => words.map(({ text }) => text).join(''))
    .filter((text) => text !== '');
  return `"${wrapped.map((text) => escaped(text).replaceAll('&', '&amp;')).join('\\n')}"`;
}

function quoted(text: string): string {
  return `"${escaped(line(text))}"`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
