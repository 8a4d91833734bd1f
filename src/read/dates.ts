/** Dates: a line that says when an article appeared, and the day it names. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const clock = '(?:,? ?(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,5}\\)?)?)';
const label = '(?:(?:first )?(?:published|posted|updated|last updated|last modified|date|created)(?: on| at)?:? ?)';

const relative =
  '(?:just now|yesterday|today|(?:an?|one|two|three|\\d{1,2}) ?(?:s|m|h|d|w|min(?:ute)?s?|mins|hrs?|hours?|days?|weeks?|months?)(?: ago))';
const absolute = `(?:${weekday}(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4})|\\d{4}-\\d{2}-\\d{2})`;

const yearless = `(?:${weekday}(?:${month} \\d{1,2}|\\d{1,2} ${month}))`;
const afterwards = '(?:\\. this page is (?:refreshed|updated) .{2,40})?';

const whole = new RegExp(
  `^(?:${label}?(?:${relative}|${absolute}|${yearless})(?:t?${clock})?z?|${label}${clock})${afterwards}$`,
  'i',
);
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (${month}),? (\\d{4})`, 'i');
const monthFirst = new RegExp(`(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i');

/** Whether the line says when, and nothing else: `an hour ago`, `Published: 24 June 2025, 10:15`. */
export function isTime(line: string): boolean {
  return line.length <= 80 && whole.test(line);
}

/** @returns The day that a line names, as `YYYY-MM-DD`, or null when it names none. */
export function dayOf(line: string): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
  if (iso && !Number.isNaN(Date.parse(iso))) return iso;
  const [, day, name, year] = dayFirst.exec(line) ?? [];
  if (day && name && year) return written(year, name, day);
  const [, name2, day2, year2] = monthFirst.exec(line) ?? [];
  return name2 && day2 && year2 ? written(year2, name2, day2) : null;
}

function written(year: string, name: string, day: string): string | null {
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== Number(day) ? null : date;
}
