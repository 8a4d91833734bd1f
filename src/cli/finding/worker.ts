/** Worker: a thread that looks for the quotes of each article that it is sent, and answers in order. */

import { parentPort, workerData } from 'node:worker_threads';
import '../engine.ts';
import { compromise } from '../../extract/text/compromise.ts';
import { outcomeOf } from './outcome.ts';
import type { Order } from './pool.ts';
import { beThrifty } from './thrift.ts';

if (workerData?.isThrifty) beThrifty();
compromise();

parentPort?.on('message', ({ article, options }: Order) => parentPort?.postMessage(outcomeOf(article, options)));
