/** Closing: what stands under the table. Who shares wording with whom, what was read, what went wrong, and the caveat. */

import type { GateRecord, LinkRecord, ProblemRecord, Report } from '../model.ts';
import type { Words } from './ink.ts';
import { faultWords, told } from './problems.ts';
import { safe } from './safe.ts';
import type { View } from './view.ts';
import { count, linkWords, percent, severities } from './words.ts';

export const caveat = 'The base is the best-supported copy, not the truth.';

/** What the numbers at changed words mean, when there are any. */
export function moves({ quotes }: Report): readonly Words[] {
  const isMoved = quotes.some(
    ({ text, judgement }) => text !== '' && judgement.edits.some(({ move }) => move !== undefined),
  );
  return isMoved ? [[{ text: 'Changed words that share a number, as in 1:word, were moved.' }]] : [];
}

/** What other rules for the base would come to, when labels hang on them. */
export function otherBaseLines({ summary: { otherBases } }: Report): readonly Words[] {
  const rules = Object.entries(otherBases).map(([rule, changed]) => `${count(changed, 'quote')} by --base ${rule}`);
  return rules.length === 0 ? [] : [[{ text: `Under another base, other labels: ${rules.join(', ')}.` }]];
}

/** A line for each link, the largest share first. */
export function linkLines({ outlet }: View, links: readonly LinkRecord[]): readonly Words[] {
  return [...links]
    .sort((a, b) => b.share - a.share)
    .map(({ from, to, kind, share, directed, evidence }: LinkRecord): Words => {
      const reasons = evidence.length > 0 ? evidence : [`shares ${percent(share)} of its wording beyond the quotes`];
      return [
        { text: outlet(to), ink: 'bold' },
        { text: directed && kind !== 'rendering' ? ' seems to go back to ' : ', with ' },
        { text: outlet(from), ink: 'bold' },
        { text: ` (${linkWords[kind]}): ${reasons.join('; ')}` },
      ];
    });
}

/** `5 files, 8 articles, 44 quotes, 16 utterances: 7 verbatim, ...; 2 high, ...` */
export function totals({ summary }: Report): string {
  const { files, articles, quotes, utterances, labels, severities: graded } = summary;
  const read = [
    ...(files > 0 ? [count(files, 'file')] : []),
    count(articles, 'article'),
    count(quotes, 'quote'),
    count(utterances, 'utterance'),
  ];
  const order = ['verbatim', 'truncation', 'embellishment', 'paraphrase'];
  const judged = order.filter((label) => labels[label]).map((label) => `${labels[label]} ${label}`);
  const worst = severities.filter((severity) => severity !== 'none' && graded[severity]);
  const levels = worst.map((severity) => `${graded[severity]} ${severity}`);
  return [
    read.join(', '),
    ...(judged.length > 0 ? [[judged.join(', '), levels.join(', ')].filter(Boolean).join('; ')] : []),
  ].join(': ');
}

/** `Showing 50 of 312 rows.` */
export function leftOut(shown: number, total: number): string {
  return `Showing ${shown} of ${total} rows: --max-rows says how many.`;
}

/** `gate: 2 differences fail (high); 2 new, 5 known, 1 suppressed; 1 entry of the baseline is stale` */
export function gateWords({ failOn, failing, stale, gone: _, ...counts }: GateRecord): string {
  const asked = failOn.length === 0 ? [] : [`${count(failing, 'difference')} of ${failOn.join(', ')}`];
  const standings = (['new', 'known', 'suppressed', 'beyond'] as const).filter(
    (standing) => standing === 'new' || counts[standing] > 0,
  );
  const left = stale === 0 ? [] : [`${stale} of the baseline no longer there`];
  const words = standings.map((standing) => `${counts[standing]} ${standing}`).join(', ');
  return `gate: ${[...asked, words, ...left].join('; ')}`;
}

/** A line for each pair that the user overruled. */
export function overrideLines({ overrides = [] }: Report): readonly Words[] {
  return overrides.map(({ says, quotes, changed }): Words => {
    const held = says === 'same' ? 'one utterance' : 'two utterances';
    return [{ text: `${quotes.join(' and ')}: ${held}${changed ? '' : ', as found without'}` }];
  });
}

export function problemLines({ problems }: { readonly problems: readonly ProblemRecord[] }): readonly Words[] {
  return told(problems).map(
    (group): Words => [
      { text: `${safe(group.problem.path)}: ${faultWords(group)} [${group.problem.code}]. ` },
      { text: group.problem.hint, ink: 'dim' },
    ],
  );
}
