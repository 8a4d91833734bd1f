/**
 * Progress: what those who wait are told on standard error.
 *
 * On a terminal a line that is written over and goes when the work is done,
 * if that takes long; with `--verbose` a line for each stage, which stays.
 */

import type { Step } from '../index.ts';
import { count } from '../report/words.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

export interface Progress {
  readonly watch: (step: Step) => void;
  /** Clears the line. To be called before anything else is written. */
  readonly end: () => void;
}

/** Milliseconds before the line appears, and between two of its states. */
const patience = 500;
const interval = 100;

/** What is done in a stage, and to what. */
const stages: Readonly<Record<Step['stage'], readonly [doing: string, what: string]>> = {
  find: ['finding quotes', 'article'],
  match: ['matching', 'quote'],
  judge: ['judging', 'utterance'],
};

const back = '\r\u001B[K';

export function progressFor({ quiet, verbose }: Pick<Options, 'quiet' | 'verbose'>, world: World): Progress {
  const started = world.now();
  const isDrawn = !quiet && !verbose && world.errColumns !== undefined && world.env.TERM !== 'dumb';
  let [stage, since, drawn]: [Step['stage'] | null, number, number | null] = [null, started, null];
  const seconds = (from: number) => `${((world.now() - from) / 1000).toFixed(1)} s`;
  const closeStage = () => {
    if (verbose && stage !== null) world.err(`quotecheck: ${stages[stage][0]} took ${seconds(since)}\n`);
  };
  return {
    watch: (step) => {
      const [doing, what] = stages[step.stage];
      if (step.stage !== stage) {
        closeStage();
        if (verbose) world.err(`quotecheck: ${doing}: ${count(step.total, what)}\n`);
        [stage, since] = [step.stage, world.now()];
      }
      if (!isDrawn) return;
      const isDue = drawn === null ? world.now() - started >= patience : world.now() - drawn >= interval;
      if (!isDue) return;
      drawn = world.now();
      world.err(
        `${back}${`${doing}: ${step.done > 0 ? `${step.done} of ` : ''}${count(step.total, what)}`.slice(0, (world.errColumns ?? 0) - 1)}`,
      );
    },
    end: () => {
      closeStage();
      if (verbose) world.err(`quotecheck: all of it took ${seconds(started)}\n`);
      if (drawn !== null) world.err(back);
    },
  };
}
