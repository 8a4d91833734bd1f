/** Worker: a thread that looks for the quotes of each article that it is sent, and answers in order. */

import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf } from './outcome.ts';
import { beThrifty } from './thrift.ts';

beThrifty();

parentPort?.on('message', (article) => parentPort?.postMessage(outcomeOf(article, workerData)));
