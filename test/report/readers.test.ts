/** Each form as somebody else's reader understands it: on the sample, on nothing, and on words that attack the reader. */

import { readFileSync } from 'node:fs';
import { instance as graphviz } from '@viz-js/viz';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonldReader from 'jsonld';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { fingerprinted } from '../../src/fingerprints.ts';
import { check } from '../../src/index.ts';
import type { Report } from '../../src/model.ts';
import { type Format, reporters } from '../../src/report/index.ts';
import { withoutText } from '../../src/report/no-text.ts';
import { annotationContext } from './anno-context.ts';
import { attacks, hostile, hostileArticles } from './hostile.ts';
import { empty, sample } from './sample.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
const written = async (format: Format, report: Report) => (await reporters[format]())(report, style);

const reports: readonly (readonly [string, Report])[] = [
  ['the sample', fingerprinted(sample)],
  ['the sample without its words', withoutText(fingerprinted(sample))],
  ['nothing', empty],
  ['articles that attack', check({ files: [], articles: hostileArticles(), problems: [] })],
  ...Object.entries(attacks).map(([name, attack]) => [`an attack by ${name}`, hostile(attack)] as const),
];

const differing = (report: Report) => report.quotes.filter(({ judgement }) => judgement.severity !== 'none').length;
const bases = (report: Report) => new Set(report.utterances.map(({ base }) => base));

describe.each(reports)('%s', (_, report) => {
  test('as SARIF keeps the official schema, and the rules of code scanning', async () => {
    const log = JSON.parse(await written('sarif', report));
    expect(sarifFaults(log)).toEqual([]);
    const [{ results, tool }] = log.runs;
    expect(results.length).toBe(differing(report));
    for (const rule of tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown])
        expect(text).toMatch(/^.{1,1024}$/s);
    }
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints, level } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).toMatch(/\S/);
      expect(['note', 'warning', 'error']).toContain(level);
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]+:\d+$/);
      const [{ physicalLocation }] = locations;
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
    }
  });

  test('as SARIF has one link, to the base, and no placeholder', async () => {
    const [{ results }] = JSON.parse(await written('sarif', report)).runs;
    for (const { message } of results) {
      expect(message.text.match(/(?<!\\)(?:\\\\)*\[(?:\\.|[^\\\]])*\]\(([^)]*)\)/g)?.length).toBe(1);
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    }
  });

  test('as CSV is rows of equal length, none of them a formula', async () => {
    const rows: string[][] = parseCsv(await written('csv', report));
    expect(rows.length - 1).toBe(report.quotes.length - bases(report).size);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  });

  test('as JUnit is well-formed XML whose totals are right', async () => {
    const { cases, suites } = junitOf(await written('junit', report));
    expect(cases.length).toBe(report.quotes.length + report.problems.length);
    expect(suites[0]).toMatchObject({ tests: String(cases.length), errors: String(report.problems.length) });
  });

  test('as Markdown is a table and text: no link, image, code or tag of its own', async () => {
    const html = await marked.parse(await written('markdown', report), { gfm: true });
    const tags = new Set([...html.matchAll(/<\/?([a-z\d]+)[^>]*>/gi)].map(([, tag]) => tag?.toLowerCase()));
    for (const tag of tags) expect(harmless).toContain(tag);
    expect(html).not.toMatch(/<[^>]*\s(?:href|src|on\w+)=/i);
    const cells = html
      .split('<tr>')
      .slice(1)
      .map((row) => row.match(/<t[hd]/g)?.length);
    expect(cells).toEqual(cells.length === 0 ? [] : Array.from({ length: 1 + differing(report) }, () => 4));
  });

  test('as annotations is commands that the runner reads as they were meant', async () => {
    const commands = (await written('github', report)).trimEnd().split('\n').map(commandOf);
    const [closing] = commands.slice(-1);
    expect(closing).toMatchObject({ kind: 'notice', properties: { title: 'quotecheck' } });
    for (const { kind, properties } of commands.slice(0, -1)) {
      expect(['error', 'warning', 'notice']).toContain(kind);
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['file', 'title']));
      expect(Object.keys(properties).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('as DOT is a graph that Graphviz lays out, with no node but ours', async () => {
    const { objects = [], edges = [] } = (await graphviz()).renderJSON(await written('dot', report), {
      reduce: false,
    }) as Drawing;
    const nodes = objects.filter(({ name }) => !name.startsWith('cluster_')).map(({ name }) => name);
    const ids = new Set([...report.quotes, ...report.articles].map(({ id }) => id));
    expect(nodes.filter((name) => !ids.has(name) && !/^u-\w+ source \d+$/.test(name))).toEqual([]);
    const shared = report.utterances.filter(({ quotes }) => quotes.length > 1);
    const variants = shared.reduce((sum, { quotes }) => sum + quotes.length - 1, 0);
    // A supposed source adds an edge for each rendition that goes back to it.
    const sources = nodes.filter((name) => !ids.has(name)).length;
    expect(edges.length).toBeGreaterThanOrEqual(variants + report.links.length);
    if (sources === 0) expect(edges.length).toBe(variants + report.links.length);
  });

  test('as JSON-LD expands to annotations, every term known', async () => {
    const document = JSON.parse(await written('jsonld', report));
    const options = { base: 'https://desk.example/', safe: true, documentLoader };
    const expanded = await jsonldReader.expand(document, options);
    const annotations = expanded.filter((node) => node['@type']?.includes('http://www.w3.org/ns/oa#Annotation'));
    expect(annotations.length).toBe(report.quotes.length);
  });
});

test.each(['json', 'ndjson', 'sarif', 'jsonld', 'csv', 'junit', 'markdown', 'github', 'dot', 'table'] as const)(
  '%s holds no command to the runner of a build but its own',
  async (format) => {
    for (const attack of Object.values(attacks)) {
      const lines = (await written(format, hostile(attack))).split('\n');
      for (const line of lines) expect(line).not.toMatch(/##\w*\[/);
      if (format !== 'github') for (const line of lines) expect(line).not.toMatch(/^\s*::/);
    }
  },
);

test('Markdown shows as many rows as it is told to, and says how many there are', async () => {
  const { markdown } = await import('../../src/report/markdown.ts');
  const text = markdown(fingerprinted(sample), { ...style, maxRows: 2 });
  expect(text.match(/^\| (?:high|medium|low) \|/gm)?.length).toBe(2);
  expect(text).toContain('Showing 2 of 4 rows');
});

test('selectors give the words in code points', async () => {
  const { '@graph': nodes } = JSON.parse(await written('jsonld', sample));
  const selectors = nodes.flatMap(({ target = [] }: { target?: { selector: Selector[] }[] }) =>
    target.map(({ selector }) => selector),
  );
  for (const [quote, position] of selectors) expect([...quote.exact].length).toBe(position.end - position.start);
});

test('a case of JUnit is failed, skipped or passed as the gate says', async () => {
  const [, cut, reported, copied] = ['q-00000001', 'q-00000002', 'q-00000003', 'q-00000004'];
  const verdicts = {
    [String(cut)]: { standing: 'new', fails: true },
    [String(reported)]: { standing: 'known', fails: false },
    [String(copied)]: { standing: 'suppressed', fails: false, reason: 'the desk agreed' },
  } as const;
  const quotes = sample.quotes.map((quote) => {
    const gate = new Map(Object.entries(verdicts)).get(quote.id);
    return gate ? { ...quote, gate } : quote;
  });
  const { suites, cases } = junitOf(await written('junit', { ...sample, quotes }));
  expect(suites[0]).toMatchObject({ failures: '1', skipped: '2', errors: '1' });
  expect(cases.filter(({ inside }) => inside.includes('failure')).length).toBe(1);
});

test('annotations stop where the runner would, and count the rest', async () => {
  const [finding] = fingerprinted(sample).quotes.filter(({ judgement }) => judgement.severity === 'high');
  if (!finding) throw new Error('the sample has no finding');
  const base = sample.quotes.filter(({ id }) => id === 'q-00000001');
  const quotes = [...base, ...Array.from({ length: 25 }, (_, index) => ({ ...finding, id: `q-${index}` }))];
  const commands = (await written('github', { ...sample, quotes })).trimEnd().split('\n');
  expect(commands.filter((line) => line.startsWith('::error ')).length).toBe(10);
  expect(commands.at(-1)).toMatch(/::25 differences \(25 high\), 1 problem; 16 not shown here/);
});

/** The runner's own reading of a command: https://github.com/actions/runner, ActionCommand. */
function commandOf(line: string) {
  const [, kind = '', listed = '', message = ''] = /^::(\w+) ?(.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ].reduce((words, [code = '', sign = '']) => words.replaceAll(code, sign), text);
  const properties = Object.fromEntries(
    listed.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { kind, properties, message: unescaped(message) };
}

const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
const harmless = [
  'h2',
  'h3',
  'p',
  'strong',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'del',
  'ins',
  'ul',
  'li',
];

function sarifFaults(log: unknown): unknown {
  return sarifSchema(log) ? [] : sarifSchema.errors;
}

const sarifSchema: ValidateFunction = (() => {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync('fixtures/vendor/sarif-2.1.0.schema.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
})();

interface Drawing {
  readonly objects?: readonly { readonly name: string }[];
  readonly edges?: readonly unknown[];
}

type Selector = [{ exact: string }, { start: number; end: number }];

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`the test has no ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: annotationContext } as never;
};

function junitOf(xml: string) {
  const parser = new SaxesParser({ xmlns: false });
  const suites: Record<string, string>[] = [];
  const cases: { readonly inside: string[] }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.startsWith('testsuite')) suites.push(attributes as Record<string, string>);
    else if (name === 'testcase') cases.push({ inside: [] });
    else cases.at(-1)?.inside.push(name);
  });
  parser.write(xml).close();
  return { suites, cases };
}
