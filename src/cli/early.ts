/**
 * Early: the NDJSON of a run begun as soon as its articles are read, for whoever reads on while the rest is compared.
 *
 * On standard output alone: a file appears whole, so nobody reads on, and what was begun of it might be left behind.
 */

import type { Report } from '../model.ts';
import type { Reading } from '../read/index.ts';
import { articleRecord } from '../records.ts';
import type { Destination } from './destinations.ts';
import type { Call } from './run.ts';
import type { World } from './world.ts';

export interface Begun {
  readonly destination: Destination;
  /** Writes the rest and ends. @returns Whether all arrived. */
  readonly finish: (report: Report) => Promise<boolean>;
}

/** @returns One where NDJSON goes to standard output. */
export async function beginEarly(
  { articles, problems }: Pick<Reading, 'articles' | 'problems'>,
  { options, destinations }: Pick<Call, 'options' | 'destinations'>,
  world: World,
): Promise<readonly Begun[]> {
  const wanted = destinations.filter(({ format, file }) => format === 'ndjson' && file === null);
  if (wanted.length === 0) return [];
  const { opening, remainder } = await import('../report/ndjson.ts');
  const { untitled } = await import('../report/no-text.ts');
  const { streamTo } = await import('./stream.ts');
  const records = articles.map((article) => articleRecord(article));
  const text = opening({ articles: options.text ? records : records.map(untitled), problems: [...problems] });
  const told = new Set(problems.map(({ path, code, message }) => JSON.stringify([path, code, message])));
  return Promise.all(
    wanted.map(async (destination) => {
      const stream = streamTo(destination.file, world);
      await stream.add(text);
      await stream.flush();
      const finish = async (report: Report) => {
        const since = report.problems.filter(
          ({ path, code, message }) => !told.has(JSON.stringify([path, code, message])),
        );
        await stream.add(remainder({ ...report, problems: since }));
        return stream.end();
      };
      return { destination, finish };
    }),
  );
}
