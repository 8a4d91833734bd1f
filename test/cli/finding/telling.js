/** A worker that tells how much room it has. */

import { parentPort, resourceLimits } from 'node:worker_threads';

parentPort?.on('message', () => parentPort?.postMessage({ found: [resourceLimits.maxYoungGenerationSizeMb] }));
