/**
 * Instants: what metadata says of time, in one form.
 *
 * In: ISO 8601, RFC 2822, seconds or milliseconds since 1970, a day in words.
 * Out: `YYYY-MM-DD` where only the day is known, `YYYY-MM-DDTHH:MM` where the
 * zone is not, else the moment in UTC, so that two of a form compare as text.
 */

import { dayOf, momentOf } from './text/dates.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** NITF and NewsML: `20250624` and `20250624T101500+0200`. */
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const mail = /^(?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} \d{4},? \d{1,2}:\d{2}(?::\d{2})?(?: (?:[+-]\d{4}|[a-z]{1,4}))?$/i;

/** @returns null where no day is named. A moment without a zone stays without one. */
export function instantOf(words: string): string | null {
  const text = words.trim();
  if (/^\d{9,10}$/.test(text)) return moment(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return moment(Number(text));
  const full = compact.test(text) ? spelledOut(text) : text;
  return iso.test(full) ? fromIso(full) : mail.test(full) ? fromMail(full) : momentOf(full);
}

function spelledOut(text: string): string {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = compact.exec(text) ?? [];
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`;
}

function fromIso(text: string): string | null {
  const [, day = '', clock, zone] = iso.exec(text) ?? [];
  if (clock === undefined || dayOf(day) === null) return dayOf(day);
  if (zone === undefined) return `${day}T${clock}`;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return moment(Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset}`));
}

function fromMail(text: string): string | null {
  if (/[ap]m$/i.test(text)) return momentOf(text);
  return moment(Date.parse(/(?:[+-]\d{4}|[a-z]{1,4})$/i.test(text) ? text : `${text} GMT`)) ?? momentOf(text);
}

function moment(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
