/** `quotecheck init`: a config with every option in it as a remark. */

import { QuotecheckError } from '../../errors.ts';
import { sampleConfig } from '../config/sample.ts';
import { deliver } from '../deliver.ts';
import type { Run } from '../run.ts';
import { remark, status } from '../status.ts';

const usual = 'quotecheck.config.yaml';

export const init: Run = async ({ args, options, destinations }, world) => {
  if (args.length > 0) throw new QuotecheckError('bad-option', 'init takes no paths; --output names the file');
  const file = options.output === null ? usual : (destinations[0]?.file ?? null);
  if (file !== null && (await world.files.kind(file)) !== 'missing')
    throw new QuotecheckError('unwritable', `cannot write ${file}: it is there already`);
  await deliver(sampleConfig(), file, world);
  if (file !== null) remark(`wrote ${file}: take the # from the options that you want`, options, world);
  return status.done;
};
