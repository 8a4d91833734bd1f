/** Two texts compared, for people. */

import type { ComparisonRecord } from '../schema.ts';
import type { Style } from './reporter.ts';

export function pairTable({ labels, severity }: ComparisonRecord, _style: Style): string {
  return `${severity}: ${labels.map(({ label, form }) => (form === null ? label : `${label} (${form})`)).join(', ')}\n`;
}
