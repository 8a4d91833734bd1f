/** Dates: a line that says when an article appeared, and the day it names. */

/** Names of the twelve months, in order. */
const printed = [
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
];
const months: ReadonlyMap<string, number> = new Map(
  printed.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Stands for a month, which is then looked up: the twelve names in a pattern take long to compile. */
const word = '[a-z]{3,9}';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const clock = ',? ?(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,5}\\)?)?';
const label = '(?:first )?(?:published|posted|updated|last updated|last modified|date|created)(?: on| at)?:? ?';
const ago = '(?:an?|one|two|three|\\d{1,2}) ?(?:s|m|h|d|w|min(?:ute)?s?|mins|hrs?|hours?|days?|weeks?|months?) ago';
const monthLeads = `(?<lead>${word})\\.? \\d{1,2}(?:(?:st|nd|rd|th)?,? \\d{4})?`;
const dayLeads = `\\d{1,2}(?: (?<alone>${word})\\.?|(?:st|nd|rd|th)? (?<full>${word})\\.?,? \\d{4})`;
const day = `(?:just now|yesterday|today|${ago}|${weekday}(?:${monthLeads}|${dayLeads})|\\d{4}-\\d{2}-\\d{2})`;
const afterwards = '(?:\\. this page is (?:refreshed|updated) .{2,40})?';

/** Of a line in small letters: a pattern of both cases takes three times as long to compile. */
const whole = new RegExp(`^(?<label>${label})?(?:${day}(?:t?${clock})?z?|(?<hour>${clock}))${afterwards}$`);
/** What every line that says when has somewhere. */
const telling = /\d|just now|yesterday|today| ago/;
const dayFirst = new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${word})\\.?,? (?<year>\\d{4})`, 'gi');
const monthFirst = new RegExp(`(?<month>${word})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`, 'gi');

/** Whether the line says when, and nothing else: `an hour ago`, `Published: 24 June 2025, 10:15`. */
export function isTime(line: string): boolean {
  if (line.length > 80) return false;
  const small = line.toLowerCase();
  if (!telling.test(small)) return false;
  const { groups } = whole.exec(small) ?? {};
  if (!groups) return false;
  const { label: labelled, hour, lead, alone, full } = groups;
  if (hour !== undefined && labelled === undefined) return false;
  const name = lead ?? alone ?? full;
  return name === undefined || monthOf(name) !== null;
}

/** @returns The day that a line names, as `YYYY-MM-DD`, or null when it names none. */
export function dayOf(line: string): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
  if (iso && !Number.isNaN(Date.parse(iso))) return iso;
  const [first] = [dayFirst, monthFirst].flatMap((form) => [...line.matchAll(form)].flatMap(written));
  return first ?? null;
}

/** @returns Nothing when the word is no month or the month has no such day. */
function written({ groups }: RegExpExecArray): readonly string[] {
  const { day: date = '', month = '', year = '' } = groups ?? {};
  const number = monthOf(month);
  if (number === null) return [];
  const whole = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${whole}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== Number(date) ? [] : [whole];
}

function monthOf(name: string): number | null {
  return months.get(name.toLowerCase()) ?? null;
}

const hour = /(?<![\d:.])(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?! ?%)\s*(?:([ap])\.?m\b\.?)?\s*\(?([A-Z]{1,4})?\b/i;

/** Zones that mean one thing alone; `IST` and `CST` do not. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** @returns The day that a line names, `YYYY-MM-DD`; with an hour beside it `YYYY-MM-DDTHH:MM`, and the moment in UTC where its zone is clear. */
export function momentOf(line: string): string | null {
  const day = dayOf(line);
  if (day === null) return null;
  const bare = line.replace(/\d{4}-\d{2}-\d{2}T?/g, ' ');
  const [, digits = '', minutes = '', , half, zone = ''] = hour.exec(bare) ?? [];
  const hours = (Number(digits) % (half ? 12 : 25)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (digits === '' || hours > 23 || Number(minutes) > 59) return day;
  const moment = `${day}T${String(hours).padStart(2, '0')}:${minutes}`;
  const offset = zones[zone.toUpperCase()];
  return offset === undefined ? moment : new Date(`${moment}:00${offset}`).toISOString().replace('.000Z', 'Z');
}
