import { expect, test } from 'vitest';
import { cueVerb, isCueNoun } from '../../../src/extract/lexicon/cues.ts';

test.each([
  ['said', 'say', 'say', 'past'],
  ['stressing', 'stress', 'say', 'gerund'],
  ['admitted', 'admit', 'say', 'past'],
  ['replies', 'reply', 'say', 'third'],
  ['wrote', 'write', 'write', 'past'],
  ['tweeted', 'tweet', 'write', 'past'],
  ['asks', 'ask', 'ask', 'third'],
  ['denouncing', 'denounce', 'call', 'gerund'],
  ['believes', 'believe', 'think', 'third'],
])('%s is a form of %s', (word, lemma, kind, form) => {
  expect(cueVerb(word)).toEqual({ lemma, class: kind, form });
});

test.each(['crane', 'walked', 'constructor', '__proto__', ''])('"%s" attributes nothing', (word) => {
  expect(cueVerb(word)).toBeUndefined();
  expect(isCueNoun(word)).toBe(false);
});

test.each(['statement', 'letters', 'claim'])('%s is something said', (word) => {
  expect(isCueNoun(word)).toBe(true);
});
