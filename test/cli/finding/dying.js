/** A thread that dies of some articles, and finds nothing in others. */

import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ article: { text } }) => {
  if (text.startsWith('throw')) throw new Error('out of luck');
  if (text.startsWith('exit')) process.exit(3);
  parentPort.postMessage({ found: [] });
});
