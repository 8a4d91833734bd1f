import { describe, expect, test } from 'vitest';
import { differingSpeakers } from '../../src/judge/speakers.ts';
import type { Article, Quote, Speaker } from '../../src/model.ts';

const article: Article = {
  id: 'a-1',
  path: 'a.txt',
  text: 'We will rebuild',
  origin: { start: 0, line: 1, column: 1 },
  outlet: null,
  title: null,
  published: null,
  url: null,
  credits: [],
  furniture: [],
};

describe('two outlets', () => {
  test.each([
    { why: 'name two people', a: 'Ana Ruiz', b: 'Tomas Oduya', differ: true },
    { why: 'name two people of one surname', a: 'Ana Ruiz', b: 'Carlos Ruiz', differ: true },
    { why: 'spell one name in two ways', a: 'Abbas Haraqchi', b: 'Abbas Haraghchi', differ: false },
    { why: 'give a surname and a full name', a: 'Ruiz', b: 'Ana Ruiz', differ: false },
    { why: 'give a body and its spokeswoman', a: 'Harbour Authority', b: 'Ana Ruiz', differ: false },
    { why: 'give a place and a person', a: 'Tehran', b: 'Ana Ruiz', differ: false },
    { why: 'name nobody on one side', a: null, b: 'Ana Ruiz', differ: false },
  ])('that $why', ({ a, b, differ }) => {
    expect(differingSpeakers(quote({ name: a }), quote({ name: b })) !== null).toBe(differ);
  });

  test.each([
    { why: 'a pronoun that was resolved', speaker: { via: 'pronoun' } as const },
    { why: 'the nearest name', speaker: { via: 'nearest' } as const },
    { why: 'a name that is not sure', speaker: { confidence: 0.6 } },
  ])('of which one has $why do not differ for sure', ({ speaker }) => {
    expect(differingSpeakers(quote({ name: 'Ana Ruiz' }), quote({ name: 'Tomas Oduya', ...speaker }))).toBeNull();
  });
});

function quote(speaker: Partial<Speaker>): Quote {
  return {
    article,
    kind: 'direct',
    place: 'body',
    parts: [{ start: 0, end: 15 }],
    speaker: { name: null, mention: null, via: 'name', confidence: 0.97, ...speaker },
    cue: null,
    relayedBy: null,
  };
}
