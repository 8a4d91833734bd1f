/**
 * Severity: what to read first.
 *
 * In: the labels and flags of a variant. Out: a word of four. Never "error": the texts are all that was seen.
 */

import type { Flag, Form, Label, Severity } from '../model.ts';
import type { Changes } from './changes.ts';
import type { Comparison } from './compared.ts';
import { isUnmet } from './comparison.ts';
import { exchanges } from './quantity/exchanged.ts';

const medium: ReadonlySet<Form> = new Set<Form>(['gapped', 'inserted', 'spliced']);
const firstPerson = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours']);
/** Words that state a judgement in the outlet's own voice once marks and attribution are gone. */
const judging = new Set(
  'should must ought good bad wrong right unjustified justified unacceptable welcome great terrible shameful disgrace'.split(
    ' ',
  ),
);

interface Found {
  readonly labels: readonly Label[];
  readonly flags: readonly Flag[];
  readonly changes: Changes;
}

export function severity({ labels, flags, changes }: Found, comparison: Comparison): Severity {
  if (labels.every(({ label }) => label === 'verbatim') && flags.length === 0) return 'none';
  const { kind } = comparison.variant.wording;
  if (kind === 'unmarked') return speaksItself(comparison) ? 'high' : 'medium';
  if (kind === 'indirect') return 'low';
  if (flags.some(isHigh)) return 'high';
  if (labels.some(({ form }) => form !== null && medium.has(form)) || flags.some(({ flag }) => flag === 'entity'))
    return 'medium';
  if (!labels.some(({ form }) => form === 'reworded')) return 'low';
  return rewordsInformation(changes, comparison) || exchanges(comparison).length > 0 ? 'medium' : 'low';
}

function isHigh({ flag, degree, variant, base }: Flag): boolean {
  if (flag === 'entity') return base !== '' && (variant === '' || /^\p{Upper}/u.test(variant));
  return flag === 'negation' || flag === 'quantity' || flag === 'speaker' || (flag === 'hedge' && degree === 'strong');
}

function rewordsInformation({ rewordings }: Changes, { base, variant, steps }: Comparison): boolean {
  const informs = rewordings.some((zone) =>
    (
      [
        ['base', base],
        ['variant', variant],
      ] as const
    ).some(([name, side]) => {
      for (let i = zone[name].from; i < zone[name].to; i++) if (isUnmet(side, i)) return true;
      return false;
    }),
  );
  return (
    informs ||
    steps.some(
      (step) =>
        (step.relation === 'stem' || step.relation === 'synonym') && (base.words[step.base.from]?.weight ?? 0) > 0,
    )
  );
}

function speaksItself({ variant }: Comparison): boolean {
  return variant.words.some(({ lexeme }) => firstPerson.has(lexeme.folded) || judging.has(lexeme.folded));
}
