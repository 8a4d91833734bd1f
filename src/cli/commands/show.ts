/** `quotecheck show ID PATH...`: one utterance in full, with the alignment and every reason. */

import { QuotecheckError } from '../../errors.ts';
import type { Report } from '../../model.ts';
import { publish } from '../publish.ts';
import { checkedPaths } from '../quoting.ts';
import type { Run } from '../run.ts';
import { select } from '../select.ts';
import { complain } from '../status.ts';

export const show: Run = async (call, world) => {
  const [id, ...paths] = call.args;
  if (id === undefined)
    throw new QuotecheckError('bad-option', 'show takes the id of an utterance or a quote, then paths');
  const { report, articles } = await checkedPaths(paths, call, world);
  const utterance = sought(report, id.toLowerCase());
  if (utterance instanceof QuotecheckError) {
    complain(report.problems, call.options, world);
    throw utterance;
  }
  return publish(
    select(report, (one) => one.id === utterance),
    { ...call, articles, detail: 'full', gate: null },
    world,
  );
};

/** The utterance that an id, or the start of one, names itself or by one of its quotes. */
function sought({ utterances, quotes }: Report, id: string): string | QuotecheckError {
  const named = [
    ...utterances.map((one) => [one.id, one.id]),
    ...quotes.map((one) => [one.id, one.utterance]),
  ] as const;
  const found = new Set(named.flatMap(([name = '', utterance = '']) => (name.startsWith(id) ? [utterance] : [])));
  const [first, ...more] = found;
  if (first === undefined) return new QuotecheckError('not-found', `there is no utterance or quote ${id}`);
  if (more.length === 0) return first;
  const ids = named.flatMap(([name = '']) => (name.startsWith(id) ? [name] : []));
  return new QuotecheckError('not-found', `${id} begins several ids: ${ids.join(', ')}`);
}
