/** `quotecheck show ID PATH...`: one utterance in full, with the alignment and every reason. */

import { QuotecheckError } from '../../errors.ts';
import { check } from '../../index.ts';
import type { Report } from '../../model.ts';
import { checkOptions } from '../checking.ts';
import type { Run } from '../commands.ts';
import { publish } from '../publish.ts';
import { readPaths } from '../reading.ts';
import { select } from '../select.ts';
import { complain } from '../status.ts';

export const show: Run = async (call, world) => {
  const [id, ...paths] = call.args;
  if (id === undefined)
    throw new QuotecheckError('bad-option', 'show takes the id of an utterance or a quote, then paths');
  const reading = await readPaths(paths, call, world);
  const report = check(reading, await checkOptions(call.options, world));
  const utterance = sought(report, id.toLowerCase());
  if (utterance instanceof QuotecheckError) {
    complain(reading.problems, call.options, world);
    throw utterance;
  }
  return publish(
    select(report, (one) => one.id === utterance),
    { ...call, articles: reading.articles, detail: 'full', gate: null },
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
