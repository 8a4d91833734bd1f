/** Blocks: paragraphs that a colon gives as somebody's words, and those it does not. */

import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { article } from '../article.ts';

const said = (text: string) =>
  extract(article(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, parts }) => [speaker.name, ...parts.map(({ start, end }) => text.slice(start, end))]);

const ours = 'We have always kept the pier open to all.';
const mine = 'I thank all who wrote to me about it.';

describe('is somebody’s words', () => {
  test.each([
    { why: 'after a statement', text: `Ana Ruiz issued a statement on Monday:\n\n${ours}\n\nIt rained.` },
    { why: 'after a verb', text: `Ana Ruiz wrote on her page:\n${ours}\nThe crane fell.` },
    { why: 'after whose it is', text: `The full statement by Ana Ruiz:\n\n${ours}\n\nIt rained.` },
  ])('$why', ({ text }) => {
    expect(said(text)).toEqual([['Ana Ruiz', ours]]);
  });

  test('over several paragraphs', () => {
    expect(said(`Ana Ruiz wrote on her page:\n\n${ours}\n\n${mine}\n\nIt rained.`)).toEqual([['Ana Ruiz', ours, mine]]);
  });
});

describe('is nobody’s', () => {
  test.each([
    { why: 'a list of plans', text: 'The council has three plans:\n\nA new pier would be built in the spring.' },
    { why: 'an item of a list', text: 'Ana Ruiz said:\n\n- We keep the pier open.\n- We build no crane.' },
    { why: 'the narrator’s own words', text: `Here is what happened:\n\n${ours}` },
    { why: 'a pointer to other pages', text: 'Read the full report:\n\nOur guide to the pier and how we rate it.' },
    { why: 'a third person’s tale', text: 'Ana Ruiz said:\n\nThe pier was old and the crane was older.' },
    { why: 'a line without a colon', text: `Ana Ruiz wrote on her page.\n\n${ours}` },
    { why: 'a heading', text: 'Ana Ruiz said:\n\nOur pier and my harbour' },
  ])('$why', ({ text }) => {
    expect(said(text)).toEqual([]);
  });

  test('words in marks are left to their marks', () => {
    expect(said(`Ana Ruiz wrote on her page:\n\n“${ours}”`)).toEqual([['Ana Ruiz', ours]]);
  });
});
