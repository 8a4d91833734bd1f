/** An article of a text and nothing else but what a test gives it. */

import type { Article } from '../../src/model.ts';

export function article(text: string, more: Partial<Article> = {}): Article {
  const origin = { start: 0, line: 1, column: 1 };
  const unknown = { outlet: null, title: null, published: null, url: null };
  return { id: 'a-0', path: 'a.txt', text, origin, ...unknown, credits: [], furniture: [], ...more };
}
