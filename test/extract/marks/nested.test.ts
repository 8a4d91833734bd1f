/** Nested: what of reported speech inside reported speech is a report of its own. */

import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { article } from '../article.ts';

test.each([
  {
    why: 'two verbs of one speaker are two reports side by side',
    text: 'The council said it had agreed to the plan, said it had repaired the pier.',
    told: ['it had agreed to the plan', 'it had repaired the pier'],
  },
  {
    why: 'what the speaker thinks of is no second report',
    text: 'Ana Ruiz said that she had condemned the closing of the old harbour market.',
    told: ['she had condemned the closing of the old harbour market'],
  },
  {
    why: 'what a thing is called inside a report is none either',
    text: 'Ana Ruiz said on Monday that the council had announced a new plan for the pier.',
    told: ['the council had announced a new plan for the pier'],
  },
  {
    why: 'what one speaker says another said is a report in a report',
    text: 'Ana Ruiz said that Tom Vale had told her that the pier was never safe.',
    told: ['Tom Vale had told her that the pier was never safe', 'the pier was never safe'],
  },
])('$why', ({ text, told }) => {
  const found = extract(article(text)).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual(told.map((words) => [words]));
});
