/**
 * Progress: what those who wait are told on standard error.
 *
 * On a terminal a line that is written over and goes when the work is done,
 * if that takes long, with how fast it goes and how long it may still go on; with `--verbose` a line for each stage, which stays.
 */

import type { Step } from '../follow.ts';
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

/** Milliseconds of a stage, and things done in it, that say how fast it goes. */
const telling = { time: 1000, done: 10 };

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
      const state = `${doing}: ${amount(step, what)}${pace(step, drawn - since)}`;
      world.err(`${back}${state.slice(0, (world.errColumns ?? 0) - 1)}`);
    },
    end: () => {
      closeStage();
      if (verbose) world.err(`quotecheck: all of it took ${seconds(started)}\n`);
      if (drawn !== null) world.err(back);
    },
  };
}

/** How much is done, of how much where that is known. */
function amount({ done, total }: Step, what: string): string {
  if (total === 0) return count(done, what);
  return `${done > 0 ? `${done} of ` : ''}${count(total, what)}`;
}

/** How fast it goes, and how long it goes on at that. @param elapsed Milliseconds. */
function pace({ done, total }: Step, elapsed: number): string {
  if (elapsed < telling.time || done < telling.done) return '';
  const rate = (1000 * done) / elapsed;
  const left = total === 0 ? '' : `, ${duration((total - done) / rate)} left`;
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
