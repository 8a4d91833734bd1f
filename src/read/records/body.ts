/** Record body: the text of a record, as one string, paragraphs, or one text in several forms. */

import { names } from './names.ts';
import { type Fields, first, isFields, own } from './values.ts';

export interface Body {
  readonly text: string;
  readonly markup: boolean;
}

/** Ends that interfaces give to texts that they cut: `… [+1234 chars]`. */
const cut = /(?:…|\.\.\.)?\s*\[\+\d+ chars\]$/;

/** Whether the interface that gave the text cut it short. */
export function isCut({ text }: Body): boolean {
  return cut.test(text.slice(-60));
}

/** How deep a text may stand in lists and objects. */
const deepest = 6;

export function bodyOf(value: unknown, depth = 0): Body | undefined {
  if (depth > deepest) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : { text: value, markup: hasMarkup(value) };
  if (Array.isArray(value)) return bodyOfList(value, depth);
  if (!isFields(value) || isRecordItself(value)) return undefined;
  const inner = first(
    value,
    ['rendered', 'html', 'value', 'text', 'plain', 'content', 'body', '$t', '#text', '_'],
    (one) => bodyOf(one, depth + 1),
  );
  return inner &&
    /xhtml|html/i.test(String(own(value, 'contentType') ?? own(value, 'contenttype') ?? own(value, 'type') ?? ''))
    ? { ...inner, markup: true }
    : inner;
}

/** Whether a field holds no text but a record with a title of its own: `{ article: { title, text } }`. */
function isRecordItself(value: Fields): boolean {
  return names.title.some((name) => typeof own(value, name) === 'string');
}

/** Paragraphs, or one text in several forms (ninjs 3), of which the fullest is taken. */
function bodyOfList(values: readonly unknown[], depth: number): Body | undefined {
  const parts = values.flatMap((one) => bodyOf(one, depth + 1) ?? []);
  if (values.some((one) => isFields(one) && ('contentType' in one || 'contenttype' in one))) {
    return [...parts].sort((a, b) => Number(a.markup) - Number(b.markup) || b.text.length - a.text.length)[0];
  }
  if (parts.length === 0) return undefined;
  const markup = parts.some((part) => part.markup);
  return {
    text: parts.map(({ text, markup: own }) => (markup && !own ? `<p>${escaped(text)}</p>` : text)).join('\n\n'),
    markup,
  };
}

/** ninjs 1 names its forms of a body: `body_text`, `body_xhtml`, `body_anything`. */
export function ninjsBody(fields: Fields): Body | undefined {
  const name = Object.keys(fields).find((key) => /^body_\w+$/.test(key) && typeof fields[key] === 'string');
  return name === undefined ? undefined : bodyOf(fields[name]);
}

function hasMarkup(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|ul|ol|blockquote|section|article|figure|span|a|em|strong|i|b)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
