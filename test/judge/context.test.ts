import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { differingContexts } from '../../src/judge/context.ts';
import type { Article, Quote, Span } from '../../src/model.ts';

/** A quote between the first “ and the last ”; the cue stands in braces, which are taken out. */
function quote(marked: string): Quote {
  const text = marked.replace(/[{}]/g, '');
  const cue = marked.indexOf('{') < 0 ? null : { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 };
  const parts: Span[] = [...text.matchAll(/“([^”]*)”/g)].map(({ 1: words = '', index }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  const none = { outlet: null, title: null, published: null, url: null, credits: [], furniture: [] };
  const article: Article = { id: 'a-1', path: 'a.txt', text, origin: { start: 0, line: 1, column: 1 }, ...none };
  const speaker = { name: 'Ana Ruiz', mention: null, via: 'name', confidence: 0.97 } as const;
  return { article, kind: 'direct', place: 'body', parts, speaker, cue, relayedBy: null };
}

const contexts = (base: string, variant: string) => {
  const found = differingContexts(quote(base), quote(variant));
  return found && `${found.base} / ${found.variant}`;
};

describe('two outlets give another context where', () => {
  test.each([
    [
      'the days are days apart',
      '“The pier is safe,” Ruiz {said} on Monday.',
      'On Friday, Ruiz {said}: “The pier is safe.”',
      'on Monday / On Friday',
    ],
    [
      'the day is told in passing',
      '“The pier is safe,” Ruiz {told} reporters in Odra on Monday.',
      '“The pier is safe,” she {said} late Thursday.',
      'on Monday / Thursday',
    ],
    [
      'one is a trial and one an interview',
      '“The pier is safe,” Ruiz {said} in court.',
      '“The pier is safe,” Ruiz {said} in a radio interview.',
      'in court / in a radio interview',
    ],
    [
      'one is a letter and one a rally',
      'In a long letter to the council, Ruiz {wrote} that “the pier is safe”.',
      '“The pier is safe,” Ruiz {said} at a noisy rally.',
      'In a long letter / at a noisy rally',
    ],
    [
      'two outlets were told',
      '“The pier is safe,” Ruiz {told} the Odra Post.',
      '“The pier is safe,” Ruiz {told} Gulf Radio on Monday.',
      'told Odra Post / told Gulf Radio',
    ],
    [
      'two people were told',
      '“The pier is safe,” Ruiz {told} Carla Nunes.',
      '“The pier is safe,” Ruiz {told} Tomas Oduya.',
      'told Carla Nunes / told Tomas Oduya',
    ],
    [
      'the questions have nothing in common',
      'Asked about the old ferry terminal, Ruiz {said}: “That is over.”',
      'Asked whether the mayor paid taxes, Ruiz {said}: “That is over.”',
      'Asked about the old ferry terminal / Asked whether the mayor paid taxes',
    ],
  ])('%s', (_, base, variant, expected) => {
    expect(contexts(base, variant)).toBe(expected);
    expect(contexts(variant, base)).toBe(expected.split(' / ').reverse().join(' / '));
  });
});

describe('nothing is said where', () => {
  test.each([
    ['one does not say', '“The pier is safe,” Ruiz {said} on Monday.', '“The pier is safe,” Ruiz {said}.'],
    [
      'the days may be one night',
      '“The pier is safe,” Ruiz {said} on Monday.',
      '“The pier is safe,” Ruiz {said} on Tuesday.',
    ],
    [
      'Saturday and Sunday are side by side',
      '“The pier is safe,” Ruiz {said} on Saturday.',
      '“The pier is safe,” Ruiz {said} on Sunday.',
    ],
    [
      'the day is another thing’s',
      '“The pier is safe,” Ruiz {said} after Monday’s vote.',
      '“The pier is safe,” Ruiz {said} on Friday.',
    ],
    [
      'the day is of what is spoken of',
      '“The pier is safe,” {said} Ruiz, who was elected on Monday.',
      '“The pier is safe,” Ruiz {said} on Friday.',
    ],
    [
      'the day is in the quote',
      '“The pier was safe on Monday,” Ruiz {said}.',
      '“The pier was safe on Monday,” Ruiz {said} on Friday.',
    ],
    [
      'the day is in the next sentence',
      '“The pier is safe,” Ruiz {said}. On Monday it fell.',
      '“The pier is safe,” Ruiz {said} on Friday.',
    ],
    [
      'a news conference may be told in several ways',
      '“The pier is safe,” Ruiz {said} at a news conference.',
      '“The pier is safe,” Ruiz {said} in a statement.',
    ],
    [
      'a person may be of the outlet',
      '“The pier is safe,” Ruiz {told} Gulf Radio.',
      '“The pier is safe,” Ruiz {told} Carla Nunes.',
    ],
    [
      'an outlet has a short name',
      '“The pier is safe,” Ruiz {told} GBC.',
      '“The pier is safe,” Ruiz {told} the Gulf Broadcasting Channel.',
    ],
    [
      'a body is told in two ways',
      '“The pier is safe,” Ruiz {told} the Harbour Committee.',
      '“The pier is safe,” Ruiz {told} the Odra Council.',
    ],
    [
      'a question is put in other words',
      'Asked about the ferry terminal, Ruiz {said}: “That is over.”',
      'Asked whether the terminal will close, Ruiz {said}: “That is over.”',
    ],
    [
      'nobody is said to have said it',
      '“The pier is safe.” On Monday, it fell.',
      '“The pier is safe,” he {said} on Friday.',
    ],
  ])('%s', (_, base, variant) => {
    expect(contexts(base, variant)).toBeNull();
    expect(contexts(variant, base)).toBeNull();
  });
});

test('a run flags the outlet that has the words said elsewhere, and no other', () => {
  const story = 'The pier at Odra fell into the harbour, and the council closed the ferry terminal.\n';
  const said = '“The pier had passed every inspection since the spring of last year,” Ana Ruiz';
  const articles = ['said on Monday.', 'told reporters.', 'said on Friday.'].map((end, index): Article => {
    const { article } = quote(`${story}${said} ${end}`);
    return { ...article, id: `a-${index}`, path: `${index}.txt`, outlet: `Paper ${index}` };
  });
  const { quotes } = check({ files: [], articles, problems: [] });
  const flagged = quotes.flatMap(({ article, judgement: { flags, labels } }) =>
    flags.length > 0 ? [[article, labels[0]?.label, flags]] : [],
  );
  expect(flagged).toEqual([['a-2', 'verbatim', [{ flag: 'context', base: 'on Monday', variant: 'on Friday' }]]]);
});

test('text without end or with many capitals is read in good time', () => {
  const long = `“The pier is safe,” Ruiz {told} ${'Ana '.repeat(1e5)}on Monday`;
  expect(contexts(long, long)).toBeNull();
});
