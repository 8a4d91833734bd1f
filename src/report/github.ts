/**
 * Annotations in the log of GitHub Actions: workflow commands, the most severe
 * first.
 *
 * The runner shows ten of each kind a step and drops the rest without a word.
 * So no more are written, and the last notice says how many there are.
 */

import type { ProblemRecord, Severity } from '../model.ts';
import { gateWords } from './closing.ts';
import {
  carrierWords,
  changeWords,
  type Finding,
  findingsOf,
  isNew,
  regionOf,
  speakerOf,
  tallyWords,
} from './findings.ts';
import { faultWords, isRemark, told } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { line, safe } from './safe.ts';
import { viewOf } from './view.ts';
import { count } from './words.ts';

type Kind = 'error' | 'warning' | 'notice';

const kinds: Readonly<Record<Severity, Kind>> = { high: 'error', medium: 'warning', low: 'notice', none: 'notice' };

/** What the runner shows a step; one notice is for the count. */
const room: Readonly<Record<Kind, number>> = { error: 10, warning: 10, notice: 9 };
/** How many problems may take the room of findings. */
const roomForProblems = 5;

interface Annotation {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export const github: Reporter = (report) => {
  const findings = findingsOf(viewOf(report)).filter(isNew);
  const problems = told(report.problems);
  const annotations = [...problems.slice(0, roomForProblems).map(problemNote), ...findings.map(findingNote)];
  const used: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  const shown = annotations.filter(({ kind }) => used[kind]++ < room[kind]);
  const unread = report.problems.length === 0 ? '' : `, ${count(report.problems.length, 'problem')}`;
  const tally =
    findings.length === 0 ? 'no differences' : `${count(findings.length, 'difference')} (${tallyWords(findings)})`;
  const left = findings.length + problems.length - shown.length;
  const more = left === 0 ? '' : `; ${left} not shown here, as a step may show ten of each kind`;
  const passed = report.gate === undefined ? '' : `; ${gateWords(report.gate)}`;
  const closing = {
    kind: 'notice',
    properties: { title: 'quotecheck' },
    message: line(`${tally}${unread}${more}${passed}`),
  } as const;
  return [...shown, closing].map((annotation) => `${commandOf(annotation)}\n`).join('');
};

function findingNote(finding: Finding): Annotation {
  const { quote, article, base, baseArticle, rule, severity } = finding;
  const { startLine, startColumn, endLine, endColumn } = regionOf(quote);
  // The runner takes columns for one line only.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return {
    kind: kinds[severity],
    properties: {
      file: safe(article.path),
      line: startLine,
      endLine,
      ...columns,
      title: `${severity}: ${rule}`,
    },
    message: `${speakerOf(finding)}, against the base in ${carrierWords(base, baseArticle)}: ${changeWords(quote)}`,
  };
}

function problemNote(group: {
  readonly problem: ProblemRecord;
  readonly more: number;
  readonly upTo: string;
}): Annotation {
  const { path, code, hint } = group.problem;
  return {
    kind: isRemark(code) ? 'notice' : 'error',
    properties: { file: safe(path), title: code },
    message: line(`${faultWords(group)}. ${hint}`),
  };
}

function commandOf({ kind, properties, message }: Annotation): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind} ${listed.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
