/** Passage: a report through its gate: what is said of it, what the baseline becomes, and whether the run fails. */

import { QuotecheckError } from '../../errors.ts';
import type { GateRecord, Report } from '../../model.ts';
import { count } from '../../report/words.ts';
import { tell } from '../deliver.ts';
import type { Options } from '../options.ts';
import { remark } from '../status.ts';
import type { World } from '../world.ts';
import { type Baseline, baselineText, type Entry } from './baseline.ts';
import { applyGate, type Gate, tally } from './index.ts';

export interface Passage {
  /** With a verdict on every difference; narrowed to what is reported on. */
  readonly report: Report;
  readonly tally: (narrowed: Report) => GateRecord;
  /** Says what holds of nothing any more, and writes the baseline where that is asked. @returns Whether that could be done. */
  readonly keep: (options: Options) => Promise<boolean>;
  /** Whether more fails than may. */
  readonly stops: (narrowed: Report) => boolean;
}

export async function passage(whole: Report, gate: Gate, world: World): Promise<Passage> {
  const { report, entries, gone, idle } = await applyGate(whole, gate, world);
  return {
    report,
    tally: (narrowed) => tally(narrowed, gate, gone),
    keep: async (options) => {
      if (idle.length > 0) {
        const place = typeof options.suppressions === 'string' ? options.suppressions : 'the config';
        remark(`${count(idle.length, 'suppression')} of ${place} held of nothing: ${idle.join(', ')}`, options, world);
      }
      const isWritten = options.updateBaseline && options.baseline !== null && gate.baseline !== null;
      return isWritten ? update(gate.baseline, entries, options, world) : true;
    },
    // What a run takes into the baseline is known from then on, so that it stops nothing.
    stops: ({ gate: counts }) => !gate.isAccepting && (counts?.failing ?? 0) > gate.allowed,
  };
}

async function update(
  before: Baseline,
  entries: readonly Entry[],
  options: Pick<Options, 'baseline' | 'quiet'>,
  world: World,
): Promise<boolean> {
  const path = options.baseline ?? '';
  const after = new Set(entries.map(({ fingerprint }) => fingerprint));
  const added = [...after].filter((fingerprint) => !before.has(fingerprint)).length;
  const removed = [...before.keys()].filter((fingerprint) => !after.has(fingerprint)).length;
  try {
    await world.files.write(path, baselineText(entries, path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    tell(new QuotecheckError('unwritable', `cannot write ${path}: ${reason}`, { cause }), world);
    return false;
  }
  remark(`${path}: ${added} added, ${removed} removed, ${after.size - added} kept`, options, world);
  return true;
}
