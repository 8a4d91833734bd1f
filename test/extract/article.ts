/** An article of nothing but a text, for tests. */

import type { Article } from '../../src/model.ts';

export function article(text: string): Article {
  const origin = { start: 0, line: 1, column: 1 };
  const unknown = { outlet: null, title: null, published: null, url: null };
  return { id: 'a-0', path: 'a.txt', text, origin, ...unknown, credits: [], furniture: [] };
}
