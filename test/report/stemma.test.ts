/** The tree of likely derivation: what hangs where, by shared changes. */

import { expect, test } from 'vitest';
import type { EditRecord, QuoteRecord, Report } from '../../src/model.ts';
import { reporters } from '../../src/report/index.ts';
import { stemma, treeLines } from '../../src/report/stemma.ts';
import { viewOf } from '../../src/report/view.ts';
import { sample } from './sample.ts';

type Change = readonly [base: string, variant: string];

/** One utterance, its base first, each other with the words that it changes. */
function reportOf(...changes: readonly (readonly Change[])[]): Report {
  const [pattern] = sample.quotes;
  const [utterance] = sample.utterances;
  if (!pattern || !utterance) throw new Error('the sample has no quote to begin with');
  const quotes = [[], ...changes].map((own, index): QuoteRecord => {
    const edits = own.map(([base, variant]): EditRecord => {
      const op = base === '' ? 'insert' : variant === '' ? 'delete' : 'replace';
      return { op, base, variant, baseStart: 0, variantStart: 0 };
    });
    const judgement = { ...pattern.judgement, base: 'q-0', edits, labels: [], flags: [], severity: 'none' as const };
    return { ...pattern, id: `q-${index}`, kind: 'direct', utterance: utterance.id, judgement };
  });
  const own = { ...utterance, base: 'q-0', quotes: quotes.map(({ id }) => id) };
  return { ...sample, quotes, utterances: [own], links: [] };
}

function tree(report: Report): readonly string[] | null {
  const [utterance] = report.utterances;
  const root = utterance ? stemma(utterance, viewOf(report)) : null;
  return root && treeLines(root, ({ id }) => id);
}

const reuters: Change = ['Reuters', ''];
const nobody: Change = ['hardly anyone', 'no one'];
const morning: Change = ['', 'this morning'];

const trees: readonly { title: string; changes: readonly (readonly Change[])[]; lines: readonly string[] | null }[] = [
  { title: 'two renditions are no tree', changes: [[reuters]], lines: null },
  { title: 'the same words hang from the base', changes: [[], []], lines: ['q-0', '├ q-1', '└ q-2'] },
  {
    title: 'all of its changes and more hang below',
    changes: [[reuters], [reuters, morning]],
    lines: ['q-0', '└ q-1: - “Reuters”', '  └ q-2: + “this morning”'],
  },
  {
    title: 'a shared change points to a source that is not here',
    changes: [[reuters, nobody], [reuters, morning], []],
    lines: [
      'q-0',
      '├ a source that is not here: - “Reuters”',
      '│ ├ q-1: “hardly anyone” → “no one”',
      '│ └ q-2: + “this morning”',
      '└ q-3',
    ],
  },
  {
    title: 'changes that nobody shares hang side by side',
    changes: [[reuters], [nobody]],
    lines: ['q-0', '├ q-1: - “Reuters”', '└ q-2: “hardly anyone” → “no one”'],
  },
  {
    title: 'a lost article tells nothing',
    changes: [
      [['the', ''], nobody],
      [['the', ''], morning],
    ],
    lines: ['q-0', '├ q-1: “hardly anyone” → “no one”', '└ q-2: + “this morning”'],
  },
];

test.each(trees)('$title', ({ changes, lines }) => {
  expect(tree(reportOf(...changes))).toEqual(lines);
});

test('show and DOT draw it', async () => {
  const report = reportOf([reuters, nobody], [reuters, morning], []);
  const style = { color: false, width: 80, groupBy: 'utterance', detail: 'full' } as const;
  const shown = (await reporters.table())(report, style);
  expect(shown).toContain('a source that is not here: - “Reuters”');
  const drawn = (await reporters.dot())(report, style);
  expect(drawn).toContain('source 1" -> "q-1"');
});
