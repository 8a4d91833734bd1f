/**
 * SARIF 2.1.0, as code scanning reads it: a result for each finding, at its
 * place, with the base as related location and our own fingerprint.
 *
 * Fingerprints are ours since a paragraph is one long line: a hash of the
 * line would merge all that is found in it. Columns count code points.
 *
 * With a baseline a result is `new` or `unchanged`. What is gone from it is no
 * result, which code scanning would keep as an open alert whatever its state,
 * but stands in the run's properties.
 */

import { changeName, flags, forms } from '../labels.ts';
import type { ProblemRecord, Severity } from '../model.ts';
import { carrierWords, changeWords, type Finding, findingsOf, regionOf, speakerOf } from './findings.ts';
import { isRemark } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { line, safeJson } from './safe.ts';
import { sarifRules } from './sarif-rules.ts';
import { uriOf } from './uri.ts';
import { viewOf } from './view.ts';

const levels: Readonly<Record<Severity, 'none' | 'note' | 'warning' | 'error'>> = {
  none: 'none',
  low: 'note',
  medium: 'warning',
  high: 'error',
};

export const sarif: Reporter = (report) => {
  const gone = report.gate?.gone;
  const rules = sarifRules({ flags, forms });
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const results = findingsOf(viewOf(report)).map((finding) => resultOf(finding, places, gone !== undefined));
  const { name, version } = report.tool;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules } },
        automationDetails: { id: 'quotecheck/' },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: report.problems.every(({ code }) => isRemark(code)),
            toolExecutionNotifications: report.problems.map(notificationOf),
          },
        ],
        results,
        ...(gone === undefined ? {} : { properties: { absent: gone } }),
      },
    ],
  };
  return `${safeJson(log, 2)}\n`;
};

function resultOf(finding: Finding, places: ReadonlyMap<string, number>, hasBaseline: boolean) {
  const { quote, article, utterance, base, baseArticle, rule, severity } = finding;
  const { fingerprint, gate, judgement } = quote;
  const who = plain(`${speakerOf(finding)}, against the base in`);
  const origin = `[${plain(carrierWords(base, baseArticle))}](1)`;
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? 0,
    level: levels[severity],
    message: { text: `${who} ${origin}: ${plain(changeWords(quote))}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(article.path) }, region: regionOf(quote) } }],
    relatedLocations: [
      {
        id: 1,
        message: { text: plain(`the base: ${carrierWords(base, baseArticle)}`) },
        physicalLocation: { artifactLocation: { uri: uriOf(baseArticle.path) }, region: regionOf(base) },
      },
    ],
    ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
    ...(hasBaseline ? { baselineState: gate?.standing === 'known' ? 'unchanged' : 'new' } : {}),
    ...(gate?.standing === 'suppressed'
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: plain(gate.reason ?? '') }] }
      : {}),
    properties: {
      severity,
      quote: quote.id,
      utterance: utterance.id,
      kept: judgement.kept,
      own: judgement.own,
      labels: judgement.labels.map(changeName),
      flags: judgement.flags.map(({ flag }) => flag),
    },
  };
}

function notificationOf({ path, code, message, hint }: ProblemRecord) {
  return {
    level: isRemark(code) ? 'note' : 'error',
    descriptor: { id: code },
    message: { text: plain(`${path}: ${message}. ${hint}`) },
  };
}

/** Text in a message: brackets would begin a link there, braces a placeholder. */
function plain(text: string): string {
  return line(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}
