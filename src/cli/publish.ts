/**
 * Publish: a finished report to its reader, and the exit status it earns.
 *
 * The same for every command that makes a report: narrowing, rendering,
 * delivering, and saying on standard error what the report alone cannot.
 */

import type { Article, Report } from '../model.ts';
import { type Format, reporters, withArticles } from '../report/index.ts';
import type { Style } from '../report/reporter.ts';
import { count } from '../report/words.ts';
import { deliverEach } from './deliver.ts';
import type { Destination } from './destinations.ts';
import { styleFor } from './display.ts';
import type { Begun } from './early.ts';
import type { Gate } from './gate/index.ts';
import type { Options } from './options.ts';
import type { Call } from './run.ts';
import { complain, isDone, remark, type Status, status } from './status.ts';
import type { World } from './world.ts';

export interface Published extends Call {
  /** What was read, for forms that show whole articles. */
  readonly articles: readonly Article[];
  /** How much the table is to say where that is not the usual. */
  readonly detail?: Style['detail'];
  /** What was written before the report was made. */
  readonly begun?: readonly Begun[];
  /** Null when everything passes. */
  readonly gate: Gate | null;
}

export async function publish(
  whole: Report,
  { options, destinations, articles, detail = 'brief', begun = [], gate }: Published,
  world: World,
): Promise<Status> {
  const gated = gate && (await pass(whole, gate, world));
  const { asked, sure } = await narrowed(gated?.report ?? whole, options);
  const report = gated ? { ...sure, gate: gated.tally(sure) } : sure;
  const shown = options.text ? report : (await import('../report/no-text.ts')).withoutText(report);
  const make = async ({ format, file }: Destination) => {
    const given = options.text && withArticles.has(format) ? withTexts(shown, articles) : shown;
    return (await reporters[format as Format]())(given, { ...styleFor(options, file, world), detail });
  };
  const finished = await Promise.all(begun.map(({ finish }) => finish(shown)));
  const left = destinations.filter((one) => !begun.some(({ destination }) => destination === one));
  const isDelivered = (await deliverEach(left, make, world)) && !finished.includes(false);
  complain(report.problems, options, world);
  const unsure = asked.quotes.length - report.quotes.length;
  if (unsure > 0) remark(`${count(unsure, 'quote')} left out: nobody is sure enough to have said so`, options, world);
  if (options.base?.startsWith('outlet:') && !whole.utterances.some(({ baseReason }) => baseReason === 'outlet'))
    remark(`--base ${options.base} was the base of nothing`, options, world);
  if (options.aliases !== null) remark(aliasWords(report), options, world);
  if (options.speaker !== null && asked.utterances.length === 0) {
    remark(`nobody by the name of ${options.speaker} is quoted`, options, world);
  } else if (report.articles.length > 0 && outlets(whole) < 2 && report.references === undefined) {
    remark('all articles are of one outlet, so nothing could be compared', options, world);
  }
  const isKept = gated === null || (await gated.keep(options));
  if (!isDelivered || !isKept || !isDone(report, options)) return status.failed;
  return gated?.stops(report) ? status.found : status.done;
}

/** What was asked for of a report, and what of it somebody is sure enough to have said. */
async function narrowed(all: Report, { speaker, minConfidence }: Pick<Options, 'speaker' | 'minConfidence'>) {
  if (speaker === null && minConfidence === 0) return { asked: all, sure: all };
  const { ofSpeaker, ofSure } = await import('./select.ts');
  const asked = speaker === null ? all : ofSpeaker(all, speaker);
  return { asked, sure: minConfidence === 0 ? asked : ofSure(asked, minConfidence) };
}

async function pass(whole: Report, gate: Gate, world: World) {
  const { passage } = await import('./gate/passage.ts');
  return passage(whole, gate, world);
}

function aliasWords({ quotes }: Report): string {
  const changed = quotes.filter(({ speaker }) => speaker.unaliased !== undefined);
  return `--aliases gave ${count(changed.length, 'quote')} another speaker’s name`;
}

function withTexts(report: Report, articles: readonly Article[]): Report {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    ...report,
    articles: report.articles.map((record) => ({ ...record, text: texts.get(record.id) ?? record.text ?? '' })),
  };
}

function outlets({ articles }: Report): number {
  return new Set(articles.map(({ outlet, path }) => outlet ?? path)).size;
}
