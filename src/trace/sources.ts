/**
 * Sources: whose text an article says it is.
 *
 * In: an article. Out: the agency that signs it, and the names it can be
 * credited by. What the text does not say is not guessed.
 */

import type { Article } from '../model.ts';

/** The credit that signs the text as its own: alone in a sign-off, in a dateline's brackets, in a byline. */
export function signer({ text, furniture, credits }: Article): string | null {
  if (credits.length === 0) return null;
  const stretches = furniture.map(({ start, end }) => text.slice(start, end)).filter((words) => words.length < 400);
  return credits.find((credit) => credit !== 'agencies' && stretches.some((words) => isSigned(words, credit))) ?? null;
}

function isSigned(words: string, credit: string): boolean {
  const at = words.toLowerCase().indexOf(credit.toLowerCase());
  if (at < 0 || /\b(?:source|sources|inputs?|files?|photo|image|picture)\b/i.test(words)) return false;
  const [before, after] = [words.slice(0, at), words.slice(at + credit.length)];
  const alone = /^[-–—(/\s]*$/.test(before) && /^[)/.\s]*(?:$|\p{Upper}\p{Lower})/u.test(after);
  const inDateline = /\($/.test(before) && /^\)\s*[-–—:]+\s*$/.test(after);
  return alone || inDateline || /^by (?:the )?$/i.test(before) || (after === '' && /\)\s+$/.test(before));
}

/** The names that others may credit an article by: its outlet, and whoever signs it. */
export function names(article: Article): readonly string[] {
  return [article.outlet, signer(article)].filter((name) => name !== null);
}

/** Words before which, or behind which, a text names where it is from. */
const naming =
  /(?:source|via|from|with|told|according to|reported by|published by|first published in|by)(?: the)?[:\s]*$/i;
const reporting = /^(?:['’]s)?,? (?:report|said in a report|wrote|writes|first reported)/i;

/** Whether a text says that an outlet reported it, wherever: `(source: Hill Observer)`, `the Hill Observer reports`. */
export function namesAsSource({ text }: Article, outlet: string | null): boolean {
  const name = outlet?.replace(/^the /i, '') ?? '';
  if (name.length < 4) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + name.length, at + name.length + 30)];
    if (naming.test(before) || reporting.test(after)) return true;
  }
  return false;
}

/** Sources by name: those an article credits, those who sign it, and its outlet. `agencies` names nobody. */
export function sourcesOf(article: Article): ReadonlySet<string> {
  return new Set([...names(article), ...article.credits].filter((name) => name !== 'agencies'));
}
