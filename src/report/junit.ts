/**
 * JUnit XML: a suite for each file, a test case for each quote.
 *
 * A case fails where `--fail-on` names what was found in it, and is skipped
 * where the baseline or a rule excuses it; everything else passes, so that a
 * run without differences is no run without tests.
 */

import type { ArticleRecord, ProblemRecord, QuoteRecord, Report } from '../model.ts';
import { carrierWords, changeWords } from './findings.ts';
import { isRemark } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { line } from './safe.ts';
import { isReference, placeOf, type View, viewOf } from './view.ts';
import { speakerWords } from './words.ts';

/** One test case: where it belongs, what it came to, and its XML. */
interface Case {
  readonly path: string;
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly xml: string;
}

export const junit: Reporter = (report) => {
  const cases = [...quoteCases(report), ...report.problems.map(problemCase)];
  const suites = new Map<string, Case[]>();
  for (const one of cases) {
    const suite = suites.get(one.path);
    if (suite) suite.push(one);
    else suites.set(one.path, [one]);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="quotecheck" ${totals(cases)}>`,
    ...[...suites].flatMap(([path, own]) => [
      `  <testsuite name=${quoted(path)} file=${quoted(path)} ${totals(own)}>`,
      ...own.map(({ xml }) => xml),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
};

function quoteCases(report: Report): readonly Case[] {
  const view = viewOf(report);
  return report.quotes.flatMap((quote) => {
    const article = view.article(quote);
    const isMeant = quote.gate?.standing !== 'beyond' && !isReference(view, quote.article);
    return article && isMeant ? [quoteCase(quote, article, view)] : [];
  });
}

function quoteCase(quote: QuoteRecord, article: ArticleRecord, view: View): Case {
  const { gate, judgement, parts } = quote;
  const words = quote.text === '' ? quote.id : `“${line(quote.text)}”`;
  const name = `${line(speakerWords(quote.speaker.name, quote))}: ${words} (${parts[0]?.line ?? 1}:${parts[0]?.column ?? 1})`;
  const about = outcomeOf(quote, view);
  const outcome = gate?.fails ? 'failures' : about.startsWith('<skipped') ? 'skipped' : 'passed';
  const attributes = `name=${quoted(name)} classname=${quoted(article.outlet ?? article.path)} file=${quoted(article.path)} line="${parts[0]?.line ?? 1}" time="0"`;
  const xml = about === '' ? `    <testcase ${attributes}/>` : `    <testcase ${attributes}>${about}</testcase>`;
  return { path: article.path, outcome, xml: judgement.severity === 'none' ? `    <testcase ${attributes}/>` : xml };
}

/** What stands inside a case: the failure, the excuse, or what was found that fails nothing. */
function outcomeOf(quote: QuoteRecord, view: View): string {
  const { gate, judgement } = quote;
  if (judgement.severity === 'none') return '';
  const base = view.quote(judgement.base);
  const article = base && view.article(base);
  const against = base && article ? `against the base in ${carrierWords(base, article)}` : '';
  const found = `${changeWords(quote)}`;
  const text = escaped(`${placeOf(quote, view.article(quote))} ${against}: ${found}`);
  if (gate?.fails) return `<failure type=${quoted(judgement.severity)} message=${quoted(found)}>${text}</failure>`;
  if (gate?.standing === 'known') return `<skipped message=${quoted(`in the baseline: ${found}`)}/>`;
  if (gate?.standing === 'suppressed') {
    return `<skipped message=${quoted(`suppressed, ${gate.reason ?? ''}: ${found}`)}/>`;
  }
  return `<system-out>${text}</system-out>`;
}

function problemCase({ path, code, message, hint }: ProblemRecord): Case {
  const text = escaped(`${message}. ${hint}`);
  const attributes = `name="read" classname=${quoted(path)} file=${quoted(path)} time="0"`;
  if (isRemark(code)) {
    return {
      path,
      outcome: 'skipped',
      xml: `    <testcase ${attributes}><skipped message=${quoted(message)}/></testcase>`,
    };
  }
  const error = `<error type=${quoted(code)} message=${quoted(message)}>${text}</error>`;
  return { path, outcome: 'errors', xml: `    <testcase ${attributes}>${error}</testcase>` };
}

function totals(cases: readonly Case[]): string {
  const number = (sought: Case['outcome']) => cases.filter(({ outcome }) => outcome === sought).length;
  return `tests="${cases.length}" failures="${number('failures')}" errors="${number('errors')}" skipped="${number('skipped')}" time="0"`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML may not hold at all, such as control characters, is shown as its code. */
function escaped(text: string): string {
  return line(text)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
