/** `quotecheck find "TEXT" PATH...`: who carries a quote, and how. */

import { QuotecheckError } from '../../errors.ts';
import { fold } from '../../fold.ts';
import { gateFor } from '../gate/asked.ts';
import { publish } from '../publish.ts';
import { checkedPaths } from '../quoting.ts';
import type { Run } from '../run.ts';
import { select } from '../select.ts';
import { remark } from '../status.ts';

/** Least share of the shorter text's words that the other must have. */
const leastShare = 0.6;
/** Words in common that are enough to be more than chance, if the text searched for has as many. */
const leastWords = 3;

export const find: Run = async (call, world) => {
  const [text, ...paths] = call.args;
  if (!text?.trim()) throw new QuotecheckError('bad-option', 'find takes the words to be found, then paths');
  const gate = await gateFor(call.options, world);
  const { report, articles } = await checkedPaths(paths, call, world);
  const holders = new Set(report.quotes.flatMap((quote) => (carries(quote.text, text) ? [quote.utterance] : [])));
  if (holders.size === 0 && report.articles.length > 0)
    remark('no quote of these articles carries these words', call.options, world);
  return publish(
    select(report, ({ id }) => holders.has(id)),
    { ...call, articles, detail: 'rows', gate },
    world,
  );
};

/** Whether a quote has the words in a row, or enough of them; words of one or two letters count for nothing there. */
export function carries(quote: string, text: string): boolean {
  const [held, sought] = [wordsOf(quote), wordsOf(text)];
  if (sought.length === 0) return false;
  if (` ${held.join(' ')} `.includes(` ${sought.join(' ')} `)) return true;
  const [own, wanted] = [longer(held), longer(sought)];
  const common = [...wanted].filter((word) => own.has(word)).length;
  return (
    common > 0 && common >= Math.min(leastWords, wanted.size) && common >= leastShare * Math.min(own.size, wanted.size)
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{Alpha}\p{N}]+/gu) ?? [];
}

function longer(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length >= 3));
}
