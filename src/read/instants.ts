/**
 * Instants: what metadata says of time, in one form.
 *
 * In: ISO 8601, RFC 2822, seconds or milliseconds since 1970, a day in words.
 * Out: `YYYY-MM-DD` where only the day is known, else the moment in UTC, so
 * that two of a form compare as text.
 */

import { dayOf } from './dates.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** NITF and NewsML: `20250624` and `20250624T101500+0200`. */
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const mail = /^(?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} \d{4},? \d{1,2}:\d{2}(?::\d{2})?(?: (?:[+-]\d{4}|[a-z]{1,4}))?$/i;

/** @returns null where no day is named. A moment without a zone is taken for UTC. */
export function instantOf(words: string): string | null {
  const text = words.trim();
  const written = compact.exec(text);
  if (written && !/^\d{9,13}$/.test(text)) {
    const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = written;
    const clock = hour ? `T${hour}:${minute}:${second}${zone}` : '';
    return instantOf(`${year}-${month}-${day}${clock}`);
  }
  if (/^\d{9,10}$/.test(text)) return moment(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return moment(Number(text));
  const found = iso.exec(text);
  if (found) {
    const [, day = '', clock, zone = 'Z'] = found;
    if (clock === undefined) return dayOf(day);
    const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
    return moment(Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset}`));
  }
  if (mail.test(text)) return moment(Date.parse(/(?:[+-]\d{4}|[a-z]{1,4})$/i.test(text) ? text : `${text} GMT`));
  return dayOf(text);
}

function moment(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
