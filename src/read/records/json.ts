/**
 * JSON: one article as data, or a list of them, at the top or inside what wraps it.
 *
 * Shapes that hold no article are named, never guessed at: a teaser is no text.
 */

import { articleOfRecord } from '../extracted.ts';
import type { Found, Source } from '../form.ts';
import { recordIn } from './news-record.ts';

/** How deep the articles may stand inside what wraps them: `response.data.hits.hits`. */
const deepest = 5;

export async function json({ path, text }: Source): Promise<readonly Found[]> {
  const value = parsed(text);
  if (value instanceof SyntaxError) return [{ fault: { code: 'wrong-form', message: await faultOf(text, value) } }];
  if (isReport(value)) {
    return [{ fault: { code: 'wrong-form', message: 'it is a report that quotecheck wrote, not an article' } }];
  }
  const values = articlesIn(value);
  if (values === null) {
    return [
      {
        fault: {
          code: 'no-article',
          message: `the JSON holds no article: ${keysOf(value)}; expected a text such as "content", "body" or "articleBody"`,
        },
      },
    ];
  }
  return Promise.all(
    values.map((one, index) => found(path, one, values.length > 1 ? index + 1 : undefined, index + 1)),
  );
}

/** One line of JSON Lines. @param number 1-based. */
export async function jsonLine({ path, text }: Source, number: number): Promise<readonly Found[]> {
  const value = parsed(text);
  if (value instanceof SyntaxError) return [{ fault: { code: 'wrong-form', message: 'it is not JSON', line: number } }];
  const values = articlesIn(value);
  if (values?.length !== 1) {
    const message = values ? `it holds ${values.length} articles: put each on a line` : 'it holds no article';
    return [{ fault: { code: 'no-article', message, line: number } }];
  }
  const [one] = await Promise.all(values.map((value) => found(path, value, undefined, number)));
  return one ? ['fault' in one ? { fault: { ...one.fault, line: number } } : one] : [];
}

async function found(path: string, value: unknown, shown: number | undefined, entry: number): Promise<Found> {
  const where = shown === undefined ? {} : { entry: shown };
  if (!isObject(value) || recordIn(value).body === null)
    return { fault: { code: 'no-article', message: 'it has no text', ...where } };
  const made = await articleOfRecord(recordIn(value), { path, entry });
  return 'fault' in made ? { fault: { ...made.fault, ...where } } : made;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/**
 * The articles of the least deep level that has any: those that stand there by
 * themselves, without the teasers beside them, else those of all its lists.
 *
 * @returns null when nothing is an article; else the lists' other members too, which are named.
 */
function articlesIn(value: unknown): readonly unknown[] | null {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const alone = level.filter(isArticle);
    if (alone.length > 0) return alone;
    const listed = level.flatMap(membersOf);
    if (listed.length > 0) return listed;
    level = level.flatMap((one) => (isObject(one) ? Object.values(one) : []).filter(isObject));
  }
  return null;
}

/** The members of a list that holds an article. */
function membersOf(one: unknown): readonly unknown[] {
  const unwrapped = Array.isArray(one) ? one.map((member) => (isArticle(member) ? member : inside(member))) : [];
  return unwrapped.some(isArticle) ? unwrapped : [];
}

/** What a member of a list wraps: `_source` of a search engine, `article`, `item`. */
function inside(member: unknown): unknown {
  if (!isObject(member)) return member;
  return Object.values(member).find(isArticle) ?? member;
}

function isArticle(value: unknown): boolean {
  if (!isObject(value) || Array.isArray(value)) return false;
  const { known, body } = recordIn(value);
  const words = body?.text.trim().split(/\s+/, 12).length ?? 0;
  return body !== null && (words >= 12 || (words >= 3 && known.title !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isReport(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'schemaVersion') && Object.hasOwn(value, 'utterances');
}

function keysOf(value: unknown): string {
  if (Array.isArray(value)) {
    const [first] = value;
    if (value.length === 0) return 'its list is empty';
    return `its list holds ${Array.isArray(first) ? 'lists' : keysOf(first)}`;
  }
  if (!isObject(value)) return `it is ${value === null ? 'null' : `a ${typeof value}`}`;
  const keys = Object.keys(value);
  const more = keys.length > 8 ? ` and ${keys.length - 8} more` : '';
  return keys.length === 0
    ? 'an object without keys'
    : `an object with ${keys
        .slice(0, 8)
        .map((key) => JSON.stringify(key.slice(0, 40)))
        .join(', ')}${more}`;
}

/** Lines that are each JSON are JSON Lines by the wrong name. What the file says at the fault stays out of it. */
async function faultOf(text: string, error: SyntaxError): Promise<string> {
  const lines = text.split(/\r?\n/, 3).filter((line) => line.trim() !== '');
  const eachIsJson = lines.length > 1 && lines.slice(0, 2).every((line) => !(parsed(line) instanceof SyntaxError));
  return eachIsJson
    ? 'it holds a JSON value on each line: name it .jsonl or read it with --type jsonl'
    : `it is not JSON${/ at position \d+/.exec(error.message)?.[0] ?? ''}`;
}
