/** The gate: what makes a run fail, what is known before, what is let stand, and which articles count. */

import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { failWords } from '../../src/cli/options.ts';
import { flags, labels } from '../../src/labels.ts';
import { type Given, run } from './fake-world.ts';

const said = (words: string) => `“${words}” Mayor Ana Ruiz told reporters on Monday.\n`;
const whole = said('We will rebuild the old harbour this winter and never sell it,');
const turned = said('We will rebuild the old harbour this winter and sell it,');
const cut = said('We will rebuild the old harbour this winter,');
const files = {
  'desk/a.txt': whole,
  'desk/b.txt': `The wind fell at noon. ${whole}`,
  'desk/c.txt': `The gulls came back. ${turned}`,
  'desk/d.txt': `The tide was low. ${cut}`,
};

interface Finding {
  readonly article: string;
  readonly fingerprint?: string;
  readonly gate?: { readonly standing: string; readonly fails: boolean; readonly reason?: string };
}

async function gated(argv: readonly string[], given: Given = {}) {
  const ran = await run(['desk', '-f', 'json', ...argv], { files, ...given });
  const report = ran.out === '' ? null : JSON.parse(ran.out);
  const paths = new Map(report?.articles.map(({ id, path }: { id: string; path: string }) => [id, path]));
  const found = (report?.quotes ?? []).filter(({ gate }: Finding) => gate !== undefined) as Finding[];
  const standings = Object.fromEntries(found.map(({ article, gate }) => [paths.get(article), gate?.standing]));
  return { ...ran, report, standings };
}

describe('--fail-on', () => {
  test.each([
    { words: 'high', status: 1 },
    { words: 'negation', status: 1 },
    { words: 'truncation', status: 1 },
    { words: 'truncation:clipped', status: 1 },
    { words: 'hedge,negation', status: 1 },
    { words: 'quantity', status: 0 },
    { words: 'embellishment', status: 0 },
    { words: 'embellishment:inserted,speaker', status: 0 },
    { words: 'none', status: 0 },
  ])('$words: $status', async ({ words, status }) => {
    expect((await run(['desk', '--fail-on', words], { files })).status).toBe(status);
  });

  test('takes every label that differs and every flag', () => {
    const { verbatim: _, ...differing } = labels;
    for (const word of [...Object.keys(differing), ...Object.keys(flags)]) expect(failWords).toContain(word);
  });

  test('may be given twice', async () => {
    expect((await run(['desk', '--fail-on', 'quantity', '--fail-on', 'high'], { files })).status).toBe(1);
  });

  test.each([
    { words: 'hihg', says: "there is no 'hihg' to fail on" },
    { words: 'verbatim', says: "there is no 'verbatim'" },
    { words: 'negaton', says: 'Did you mean negation?' },
    { words: 'truncation:', says: "there is no 'truncation:'" },
    { words: 'truncation:gapped:x', says: "there is no 'truncation:gapped:x'" },
    { words: 'truncation:reworded', says: 'Did you mean' },
    { words: 'verbatim:gapped', says: "there is no 'verbatim:gapped'" },
    { words: 'new', says: '--fail-on new needs --baseline' },
  ])('$words is refused', async ({ words, says }) => {
    const { status, out, err } = await run(['desk', '--fail-on', words], { files });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
  });

  test('an unknown word is refused by compare and find, too', async () => {
    expect((await run(['compare', 'We go.', 'We go.', '--fail-on', 'hihg'])).status).toBe(2);
    expect((await run(['find', 'harbour', 'desk', '--fail-on', 'hihg'], { files })).status).toBe(2);
  });
});

test.each([
  { argv: ['--max-findings', '0'], status: 1 },
  { argv: ['--max-findings', '1'], status: 1 },
  { argv: ['--max-findings', '2'], status: 0 },
  { argv: ['--max-findings', '1', '--fail-on', 'high'], status: 0 },
  { argv: ['--max-findings', '0', '--fail-on', 'high'], status: 1 },
])('$argv: $status', async ({ argv, status }) => {
  expect((await run(['desk', ...argv], { files })).status).toBe(status);
});

describe('--baseline', () => {
  const baseline = async () =>
    (await gated(['--baseline', 'known.json', '--update-baseline'])).files['known.json'] ?? '';

  test('is written where there was none, and what it takes in is told', async () => {
    const {
      status,
      err,
      files: written,
    } = await gated(['--baseline', 'known.json', '--update-baseline', '--fail-on', 'new']);
    expect({ status, err }).toEqual({
      status: 0,
      err: expect.stringContaining('known.json: 2 added, 0 removed, 0 kept'),
    });
    const { findings } = JSON.parse(written['known.json'] ?? '');
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['desk/c.txt', 'desk/d.txt']);
    expect(written['known.json']).not.toMatch(/harbour|winter|Ruiz/);
  });

  test('what is in it fails nothing, and is counted', async () => {
    const known = { ...files, 'known.json': await baseline() };
    const { status, report } = await gated(['--baseline', 'known.json', '--fail-on', 'low,new'], { files: known });
    expect(status).toBe(0);
    expect(report.gate).toMatchObject({ new: 0, known: 2, stale: 0, failing: 0 });
  });

  test('what is new fails, wherever the known ones have moved', async () => {
    const moved = `The mayor spoke late.\n\n${files['desk/c.txt']}`;
    const more = `A ferry left. ${said('We will rebuild the new harbour this winter and never sell it,')}`;
    const known = { ...files, 'desk/c.txt': moved, 'desk/e.txt': more, 'known.json': await baseline() };
    const { status, report, standings } = await gated(['--baseline', 'known.json', '--fail-on', 'new'], {
      files: known,
    });
    expect(status).toBe(1);
    expect(report.gate).toMatchObject({ new: 1, known: 2, stale: 0, failing: 1 });
    expect(standings).toEqual({ 'desk/c.txt': 'known', 'desk/d.txt': 'known', 'desk/e.txt': 'new' });
  });

  test('what is gone is stale, and goes when it is written anew', async () => {
    const { 'desk/d.txt': _, ...left } = { ...files, 'desk/c.txt': whole, 'known.json': await baseline() };
    const { status, report } = await gated(['--baseline', 'known.json'], { files: left });
    expect({ status, gate: report.gate }).toMatchObject({ status: 0, gate: { known: 0, stale: 2 } });
    const { err } = await gated(['--baseline', 'known.json', '--update-baseline'], { files: left });
    expect(err).toContain('known.json: 0 added, 2 removed, 0 kept');
  });

  test('nothing goes from it by a run that could not read all', async () => {
    const { 'desk/d.txt': _, ...left } = { ...files, 'desk/c.txt': whole, 'known.json': await baseline() };
    const argv = ['--baseline', 'known.json', '--update-baseline', 'lost.txt'];
    const { status, err, files: written } = await gated(argv, { files: left });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('0 added, 0 removed, 2 kept') });
    expect(written['known.json']).toBe(left['known.json']);
  });

  test('its paths start from its own folder', async () => {
    const { files: written } = await gated(['--baseline', 'ci/known.json', '--update-baseline']);
    const { findings } = JSON.parse(written['ci/known.json'] ?? '');
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['../desk/c.txt', '../desk/d.txt']);
    const { 'desk/d.txt': _, ...left } = { ...files, 'ci/known.json': written['ci/known.json'] ?? '' };
    const { report } = await gated(['--baseline', 'ci/known.json'], { files: left });
    expect(report.gate).toMatchObject({ known: 1, stale: 1 });
  });

  test('what a run did not look at is neither stale nor lost', async () => {
    const known = { ...files, 'known.json': await baseline() };
    const some = ['desk/a.txt', 'desk/b.txt', 'desk/c.txt', '--baseline', 'known.json', '--update-baseline'];
    const { err, files: written } = await run(some, { files: known });
    expect(err).toContain('known.json: 0 added, 0 removed, 2 kept');
    expect(written['known.json']).toBe(known['known.json']);
    const only = await gated(['--baseline', 'known.json', '--update-baseline', '--report-only', 'c.txt'], {
      files: known,
    });
    expect(only.files['known.json']).toBe(known['known.json']);
  });

  test.each([
    { why: 'is missing', text: undefined, says: 'cannot read known.json' },
    { why: 'is no JSON', text: '{"version":1', says: 'known.json: it is no JSON object' },
    { why: 'is of another version', text: '{"version":2,"findings":[]}', says: 'its version is not 1' },
    { why: 'has no list', text: '{"version":1}', says: 'it has no list of findings' },
    { why: 'has an odd entry', text: '{"version":1,"findings":[{"path":"x"}]}', says: 'finding 1 is not as' },
  ])('that $why is exit 2, never an empty one', async ({ text, says }) => {
    const given = text === undefined ? files : { ...files, 'known.json': text };
    const { status, out, err } = await run(['desk', '--baseline', 'known.json'], { files: given });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
  });

  test('that cannot be written is exit 2', async () => {
    const before = await run(['desk', '--baseline', 'nowhere/k.json', '--update-baseline'], { files });
    expect({ status: before.status, out: before.out }).toEqual({ status: 2, out: '' });
    const after = await run(['desk', '--baseline', 'full/k.json', '--update-baseline'], { files });
    expect(after.status).toBe(2);
    expect(after.err).toContain('cannot write full/k.json');
  });

  test('that is an article is refused, and so is one that is not named', async () => {
    const article = await run(['desk', '--baseline', 'desk/a.txt', '--update-baseline'], { files });
    expect({ status: article.status, written: article.files }).toEqual({ status: 2, written: {} });
    expect((await run(['desk', '--update-baseline'], { files })).err).toContain('needs --baseline');
  });
});

describe.each([
  { from: 'a file', path: 's.json', key: '', argv: ['--suppressions', 's.json'] },
  { from: 'a file in YAML', path: 's.yaml', key: '', argv: ['--suppressions', 's.yaml'] },
  { from: 'the config', path: 'quotecheck.config.json', key: '', argv: [] },
  { from: 'a package', path: 'package.json', key: 'quotecheck', argv: [] },
])('suppressions from $from', ({ path, key, argv: naming }) => {
  const rules = (...suppressions: readonly unknown[]) => {
    const own = { suppressions };
    const value = key === '' ? own : { [key]: own };
    return { ...files, [path]: path.endsWith('.yaml') ? stringify(value) : JSON.stringify(value, null, 1) };
  };
  const argv = [...naming, '--fail-on', 'low'];

  test.each([
    { rule: { path: 'desk/c.txt' }, left: 1 },
    { rule: { path: './desk/c.txt' }, left: 1 },
    { rule: { path: 'c.txt' }, left: 1 },
    { rule: { path: '**/*.txt' }, left: 0 },
    { rule: { change: 'truncation:clipped' }, left: 1 },
    { rule: { change: 'negation', path: 'desk/c.txt' }, left: 1 },
    { rule: { change: 'negation', path: 'desk/d.txt' }, left: 2 },
    { rule: { outlet: 'The Pier' }, left: 2 },
  ])('$rule leaves $left', async ({ rule, left }) => {
    const { report, status } = await gated(argv, { files: rules({ ...rule, reason: 'the desk agreed' }) });
    expect(report.gate).toMatchObject({ new: left, suppressed: 2 - left, failing: left });
    expect(status).toBe(left > 0 ? 1 : 0);
  });

  test('by fingerprint, with the reason in the report', async () => {
    const { report } = await gated(argv, { files: rules({ change: 'quantity', reason: 'none' }) });
    const [{ fingerprint }] = report.quotes.filter((quote: Finding) => quote.gate);
    const again = await gated(argv, { files: rules({ fingerprint, reason: 'the desk agreed' }) });
    const reasons = again.report.quotes.flatMap(({ gate }: Finding) => gate?.reason ?? []);
    expect(reasons).toEqual(['the desk agreed']);
    const { out } = await run(['desk', ...argv], { files: rules({ fingerprint, reason: 'the desk agreed' }) });
    expect(out).toContain('suppressed: the desk agreed');
    expect(out).toContain('1 new, 1 suppressed');
  });

  test('one that holds of nothing is named', async () => {
    const { err } = await gated(argv, { files: rules({ path: 'x', reason: 'r' }, { path: '**', reason: 'r' }) });
    const place = naming.length > 0 ? path : 'the config';
    expect(err).toContain(`1 suppression of ${place} held of nothing: 1`);
  });

  test.each([
    { rule: { path: 'desk/c.txt' }, says: 'suppression 2 gives no reason' },
    { rule: { path: 'desk/c.txt', reason: ' ' }, says: 'gives no reason', at: 'reason' },
    { rule: { path: 'desk/c.txt', raeson: 'r' }, says: 'names raeson, which is none of', at: 'raeson' },
    { rule: { path: 'desk/c.txt', raeson: 'r' }, says: 'Did you mean reason?', at: 'raeson' },
    { rule: { reason: 'r' }, says: 'names nothing' },
    { rule: { pth: 'x', reason: 'r' }, says: 'Did you mean path?', at: 'pth' },
    { rule: { path: 7, reason: 'r' }, says: 'has a path that is no text', at: 'path' },
    { rule: { path: 'x', change: 'new', reason: 'r' }, says: "has 'new' for a change", at: 'change' },
    { rule: { change: 'truncation:reworded', reason: 'r' }, says: 'Did you mean', at: 'change' },
    { rule: 'x', says: 'is no object' },
  ])('$rule is refused, and its line told: $says', async ({ rule, says, at }) => {
    const given = rules({ path: 'x', reason: 'r' }, rule);
    const { status, out, err } = await run(['desk', ...argv], { files: given });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
    expect(err).toContain(naming.length > 0 ? '[bad-suppressions]' : '[bad-config]');
    const line = Number(new RegExp(`${path}, line (\\d+): `).exec(err)?.[1]);
    if (at) expect(given[path as keyof typeof given].split('\n')[line - 1]).toContain(at);
  });
});

test.each([
  { text: '{"suppressions": 7}', says: 's.json: it has no list of suppressions' },
  { text: '{"supressions": []}', says: 's.json: it has no list of suppressions' },
  { text: '{"suppressions": [\n}', says: 's.json, line 2: ' },
  { text: '[]', says: 's.json, line 1: it must be a map' },
])('a file of suppressions that is none: $text', async ({ text, says }) => {
  const { status, err } = await run(['desk', '--suppressions', 's.json'], { files: { ...files, 's.json': text } });
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(says) });
});

test('paths of rules start from the folder of the config', async () => {
  const rules = {
    suppressions: [
      { path: 'c.txt', reason: 'r' },
      { path: './d.txt', reason: 'r' },
    ],
  };
  const { report } = await gated(['--config', 'desk/own.json'], {
    files: { ...files, 'desk/own.json': JSON.stringify(rules) },
  });
  expect(report.gate).toMatchObject({ new: 0, suppressed: 2 });
});

test('the command line names a file in place of the rules of a config', async () => {
  const config = { suppressions: [{ path: '**', reason: 'all' }] };
  const { report } = await gated(['--suppressions', 's.json'], {
    files: { ...files, 's.json': '{"suppressions": []}', 'quotecheck.config.json': JSON.stringify(config) },
  });
  expect(report.gate).toMatchObject({ new: 2, suppressed: 0 });
});

describe('reading everything and reporting on part', () => {
  test.each([
    { glob: 'desk/c.txt', reported: ['desk/c.txt'] },
    { glob: './desk/c.txt', reported: ['desk/c.txt'] },
    { glob: 'd.txt', reported: ['desk/d.txt'] },
    { glob: 'desk/[cd].txt', reported: ['desk/c.txt', 'desk/d.txt'] },
  ])('--report-only $glob', async ({ glob, reported }) => {
    const { status, report, standings } = await gated(['--report-only', glob, '--fail-on', 'low']);
    const counted = Object.keys(standings).filter((path) => standings[path] === 'new');
    expect(counted.sort()).toEqual(reported);
    expect(report.gate.failing).toBe(reported.length);
    expect(status).toBe(1);
  });

  test('a related new article fails no other', async () => {
    // The new article has the words that all others are now judged by.
    const { status, report, standings } = await gated(['--report-only', 'a.txt', '--fail-on', 'low']);
    expect({ status, failing: report.gate.failing }).toEqual({ status: 0, failing: 0 });
    expect(standings['desk/c.txt']).toBe('beyond');
    expect(report.summary.articles).toBe(4);
  });

  test('an article that shares nothing leaves an empty report', async () => {
    const more = { ...files, 'desk/z.txt': 'Nothing was said about the harbour by anybody on that day.\n' };
    const { status, report } = await gated(['--report-only', 'z.txt', '--fail-on', 'low'], { files: more });
    expect({ status, quotes: report.quotes.length }).toEqual({ status: 0, quotes: 0 });
  });

  test('--report-only that no article matches is told, and passes nothing', async () => {
    const { status, out, err } = await gated(['--report-only', 'dsek/*.txt', '--fail-on', 'low']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('--report-only dsek/*.txt: no article matches it [no-articles]');
  });

  test('--since asks git', async () => {
    const git = { '--show-toplevel': 'desk\n', 'merge-base': 'abc\n', diff: 'c.txt\0', 'ls-files': 'new.txt\0' };
    const { status, standings } = await gated(['--since', 'main', '--fail-on', 'low'], { git });
    expect(status).toBe(1);
    expect(standings).toMatchObject({ 'desk/c.txt': 'new', 'desk/d.txt': 'beyond' });
  });

  test('--since without git is exit 2', async () => {
    const { status, out, err } = await run(['desk', '--since', 'main'], { files });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('cannot tell what changed since main: fatal: not a git repository [bad-since]');
  });
});

describe('with a reference', () => {
  const transcript =
    'Mayor Ana Ruiz: We will rebuild the old harbour this winter and never sell it, whatever it costs us.\n';
  const given = { files: { ...files, 'transcript.txt': transcript } };
  const argv = ['--reference', 'transcript.txt', '--fail-on', 'low'];

  test('its passages are neither new nor beyond, nor are they test cases', async () => {
    const { report, files: written } = await gated([...argv, '-f', 'junit=r.xml'], given);
    const passages = report.references.map(({ id }: { id: string }) => id);
    expect(passages.length).toBe(1);
    const own = report.quotes.filter(({ article }: Finding) => !passages.includes(article));
    expect(report.quotes.length).toBeGreaterThan(own.length);
    for (const quote of report.quotes) if (passages.includes(quote.article)) expect(quote.gate).toBeUndefined();
    expect(written['r.xml']?.match(/<testcase /g)?.length).toBe(own.length);
  });

  test('what no reported article takes part in is left out', async () => {
    const more = { ...given.files, 'desk/z.txt': 'Nothing was said about the harbour by anybody on that day.\n' };
    const { report } = await gated([...argv, '--report-only', 'z.txt'], { files: more });
    expect(report.quotes).toEqual([]);
  });
});

describe('what other tools are told', () => {
  const more = { ...files, 'desk/photo.pdf': 'x' };

  test.each([
    { form: 'sarif', holds: '"executionSuccessful": true', not: '"level": "error",\n              "descriptor"' },
    { form: 'junit', holds: '<skipped message="a file is of no form', not: '<error' },
    { form: 'github', holds: '::notice file=desk,title=passed-over', not: '::error file=desk,' },
  ])('$form: a file that is passed over is no error', async ({ form, holds, not }) => {
    const { status, out } = await run(['desk', '-f', form], { files: more });
    expect(status).toBe(0);
    expect(out).toContain(holds);
    expect(out).not.toContain(not);
    const lost = await run(['desk', 'lost.txt', '-f', form], { files: more });
    expect(lost.status).toBe(2);
    expect(lost.out).not.toContain('"executionSuccessful": true');
    expect(lost.out).toMatch(/"executionSuccessful": false|<error|::error file=lost/);
  });

  test.each([
    { argv: ['--fail-on', 'high'], states: [] },
    { argv: ['--baseline', 'known.json'], states: ['unchanged', 'unchanged'] },
    { argv: ['--baseline', 'none.json'], states: ['new', 'new'] },
  ])('a baselineState with $argv: $states', async ({ argv, states }) => {
    const { files: written } = await gated(['--baseline', 'known.json', '--update-baseline']);
    const given = { ...files, ...written, 'none.json': '{"version":1,"findings":[]}' };
    const { out } = await run(['desk', '-f', 'sarif', ...argv], { files: given });
    const { results } = JSON.parse(out).runs[0];
    expect(results.flatMap(({ baselineState = [] }) => baselineState)).toEqual(states);
  });

  test('what is gone from the baseline is no result, which would stay an alert, but is listed', async () => {
    const { files: written } = await gated(['--baseline', 'known.json', '--update-baseline']);
    const { findings } = JSON.parse(written['known.json'] ?? '');
    const { 'desk/c.txt': _, 'desk/d.txt': __, ...left } = files;
    const { out } = await run(['desk', '-f', 'sarif', '--baseline', 'known.json'], { files: { ...left, ...written } });
    const [{ results, properties }] = JSON.parse(out).runs;
    expect([results, properties]).toEqual([[], { absent: findings }]);
  });
});
