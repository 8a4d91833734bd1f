/** `quotecheck explain WORD`: what a label, form, flag or severity means, with a true and a false example. */

import { QuotecheckError } from '../../errors.ts';
import { explained, explanation } from '../../report/explain.ts';
import { deliver } from '../deliver.ts';
import { styleFor } from '../display.ts';
import { didYouMean } from '../nearest.ts';
import type { Run } from '../run.ts';
import { status } from '../status.ts';

export const explain: Run = async ({ args, options, destinations }, world) => {
  const file = destinations[0]?.file ?? null;
  const [word = '', ...more] = args;
  const words = more.length === 0 ? explanation(word, styleFor(options, file, world)) : undefined;
  if (words === undefined) {
    const asked = more.length === 0 && word ? `there is no word '${word}'${didYouMean(word, explained)}; ` : '';
    throw new QuotecheckError('bad-option', `${asked}explain takes one of ${explained.join(', ')}`);
  }
  await deliver(words, file, world);
  return status.done;
};
