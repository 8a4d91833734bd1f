/** `quotecheck compare`: judges two texts, or pairs of them from standard input. */

import { problem, QuotecheckError } from '../../errors.ts';
import { judge } from '../../judge/index.ts';
import type { Judgement, Problem } from '../../model.ts';
import { safeJson } from '../../report/safe.ts';
import type { Destination } from '../destinations.ts';
import { styleFor } from '../display.ts';
import { failOnOf, failsOn } from '../gate/fail-on.ts';
import { allOf, linesOf, parsed } from '../lines.ts';
import type { Options } from '../options.ts';
import { judgementRecord, type Pair, pairOf } from '../pairs.ts';
import type { Call, Run } from '../run.ts';
import { complain, type Status, status } from '../status.ts';
import { streamTo } from '../stream.ts';
import type { World } from '../world.ts';

type Render = (pair: Pair, judgement: Judgement) => string;

export const compare: Run = async (call, world) => {
  const [base, variant, ...more] = call.args;
  if (base === '-' && variant === undefined) return comparePairs(linePairs(await allOf(world.stdin)), call, world);
  if (base === undefined || variant === undefined || more.length > 0) {
    throw new QuotecheckError('bad-option', 'compare takes two texts, or - to read pairs from standard input');
  }
  const pair = pairOf({ base: { text: base }, variant: { text: variant } });
  if (typeof pair === 'string') throw new QuotecheckError('bad-option', `compare takes two texts: ${pair}`);
  return comparePairs([pair], call, world);
};

/** One result for each pair, in order; what is no pair is a problem and stops no other. */
async function comparePairs(pairs: Iterable<Pair | Problem>, call: Call, world: World): Promise<Status> {
  const { options, destinations } = call;
  const failOn = failOnOf(options.failOn, false);
  const renderers = await Promise.all(destinations.map((destination) => rendererFor(destination, options, world)));
  const streams = destinations.map(({ file }) => streamTo(file, world));
  const problems: Problem[] = [];
  let found = false;
  for (const pair of pairs) {
    if ('code' in pair) {
      problems.push(pair);
      continue;
    }
    const judgement = judge(pair.base, pair.variant);
    found ||= failsOn(judgement, failOn);
    const added = streams.map((stream, index) => stream.add(renderers[index]?.(pair, judgement) ?? ''));
    if (!(await Promise.all(added)).includes(true)) break;
  }
  const ended = await Promise.all(streams.map((stream) => stream.end()));
  complain(problems, options, world);
  return problems.length > 0 || ended.includes(false) ? status.failed : found ? status.found : status.done;
}

/** @throws {QuotecheckError} `bad-pair` where there is none: what was to write them may have failed. */
function* linePairs(bytes: Uint8Array): Generator<Pair | Problem> {
  if (linesOf(bytes).next().done) throw new QuotecheckError('bad-pair', 'there is no pair on standard input');
  for (const line of linesOf(bytes)) {
    const result = parsed(line);
    const pair = 'fault' in result ? result.fault : pairOf(result.value);
    yield typeof pair === 'string' ? problem(`standard input, line ${line.number}`, 'bad-pair', pair) : pair;
  }
}

async function rendererFor({ format, file }: Destination, options: Options, world: World): Promise<Render> {
  if (format === 'ndjson') {
    return (pair, judgement) => `${safeJson(judgementRecord(pair, judgement, options.text))}\n`;
  }
  const { pairTable } = await import('../../report/pair.ts');
  const style = styleFor(options, file, world);
  return (pair, judgement) => pairTable(judgementRecord(pair, judgement, options.text), style);
}
