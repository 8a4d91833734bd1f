/** `quotecheck cache info|clear`: where the cache is and how large; or takes away what is in it. */

import { QuotecheckError } from '../../errors.ts';
import { safe, safeJson } from '../../report/safe.ts';
import { count } from '../../report/words.ts';
import { cacheFolder, usual } from '../cache/folder.ts';
import { deliverEach } from '../deliver.ts';
import { didYouMean } from '../nearest.ts';
import type { Run } from '../run.ts';
import { status } from '../status.ts';

const works = ['info', 'clear'] as const;

export const cache: Run = async ({ args: [asked = '', ...more], options, destinations }, world) => {
  const work = more.length === 0 ? works.find((one) => one === asked) : undefined;
  if (!work) throw new QuotecheckError('bad-option', `cache takes ${works.join(' or ')}.${didYouMean(asked, works)}`);
  const folder = cacheFolder(options.cache ?? usual, world);
  const { measure, clear } = await world.files.shelf(folder);
  const { entries, bytes } = await measure();
  if (work === 'clear') await clear();
  const facts = { folder, entries, bytes, cleared: work === 'clear' };
  const forms: Readonly<Record<string, () => string>> = {
    table: () =>
      `${safe(folder)}: ${entries === 1 ? '1 entry' : `${entries} entries`}, ${count(Math.ceil(bytes / 1024), 'kilobyte')}${facts.cleared ? ', taken away' : ''}\n`,
    json: () => `${safeJson(facts, 2)}\n`,
  };
  const isDelivered = await deliverEach(destinations, async ({ format }) => forms[format]?.() ?? '', world);
  return isDelivered ? status.done : status.failed;
};
