/** `quotecheck compare`: judges two texts, or pairs of them from standard input. */

import { problem, QuotecheckError } from '../../errors.ts';
import { judge } from '../../judge/index.ts';
import type { Judgement, Problem } from '../../model.ts';
import { safeJson } from '../../report/safe.ts';
import type { Call, Run } from '../commands.ts';
import { sinkFor } from '../deliver.ts';
import { styleFor } from '../display.ts';
import { linesOf, parsed } from '../lines.ts';
import { judgementRecord, type Pair, pairOf } from '../pairs.ts';
import { complain, reaches, type Status, status } from '../status.ts';
import type { World } from '../world.ts';

type Render = (pair: Pair, judgement: Judgement) => string;

/** Length at which finished records are handed on, in UTF-16 code units. */
const batch = 1 << 16;

export const compare: Run = async (call, world) => {
  const [base, variant, ...more] = call.args;
  if (base === '-' && variant === undefined) return comparePairs(linePairs(await world.stdin()), call, world);
  if (base === undefined || variant === undefined || more.length > 0) {
    throw new QuotecheckError('bad-option', 'compare takes two texts, or - to read pairs from standard input');
  }
  const pair = pairOf({ base: { text: base }, variant: { text: variant } });
  if (typeof pair === 'string') throw new QuotecheckError('bad-option', `compare takes two texts: ${pair}`);
  return comparePairs([pair], call, world);
};

/** One result for each pair, in order; what is no pair is a problem and stops no other. */
async function comparePairs(pairs: Iterable<Pair | Problem>, call: Call, world: World): Promise<Status> {
  const { options } = call;
  const render = await rendererFor(call, world);
  const sink = sinkFor(options, world);
  const problems: Problem[] = [];
  let found = false;
  let waiting = '';
  for (const pair of pairs) {
    if ('code' in pair) {
      problems.push(pair);
      continue;
    }
    const judgement = judge(pair.base, pair.variant);
    found ||= reaches(judgement.severity, options.failOn);
    waiting += render(pair, judgement);
    if (waiting.length < batch) continue;
    if (!(await sink.write(waiting))) break;
    waiting = '';
  }
  await sink.write(waiting);
  await sink.close();
  complain(problems, options, world);
  return problems.length > 0 ? status.failed : found ? status.found : status.done;
}

function* linePairs(bytes: Uint8Array): Generator<Pair | Problem> {
  for (const line of linesOf(bytes)) {
    const result = parsed(line);
    const pair = 'fault' in result ? result.fault : pairOf(result.value);
    yield typeof pair === 'string' ? problem(`standard input, line ${line.number}`, 'bad-pair', pair) : pair;
  }
}

async function rendererFor({ format, options }: Call, world: World): Promise<Render> {
  if (format === 'ndjson') {
    return (pair, judgement) => `${safeJson(judgementRecord(pair, judgement, options.text))}\n`;
  }
  const { pairTable } = await import('../../report/pair.ts');
  const style = styleFor(options, world);
  return (pair, judgement) => pairTable(judgementRecord(pair, judgement, options.text), style);
}
