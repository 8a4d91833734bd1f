/** The thread that the command starts, run from its source. */

import { register } from 'tsx/esm/api';

register();
await import('../../../src/cli/finding/worker.ts');
