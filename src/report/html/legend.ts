/** Legend: the words that the page shows for the words of the record, from the tables that the other forms use. */

import { flags, forms, labels, severities } from '../../labels.ts';
import { caveat } from '../closing.ts';
import { formWords, linkWords, reasonWords, statuses } from '../words.ts';

const meanings = <Word extends string>(table: Readonly<Record<Word, { readonly says: string }>>) =>
  Object.fromEntries(Object.entries<{ says: string }>(table).map(([word, { says }]) => [word, says])) as Readonly<
    Record<Word, string>
  >;

/** Each meaning completes "The variant ...", but those of severities. */
export const legend = {
  labels: meanings(labels),
  forms: meanings(forms),
  flags: meanings(flags),
  severities,
  formWords,
  linkWords,
  reasonWords,
  statuses,
  caveat,
} as const;

export type Legend = typeof legend;
