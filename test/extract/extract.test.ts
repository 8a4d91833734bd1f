import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article, Quote } from '../../src/model.ts';
import { spent } from '../spent.ts';

function article(text: string, more: Partial<Article> = {}): Article {
  const origin = { start: 0, line: 1, column: 1 };
  const nothing = { outlet: null, title: null, published: null, url: null, credits: [], furniture: [] };
  return { id: 'a-0', path: 'a.txt', text, origin, ...nothing, ...more };
}

function shown(text: string): readonly string[] {
  return extract(article(text))
    .filter(isMarked)
    .map(({ parts, speaker, kind }) => {
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(' / ');
      const by = speaker.mention ? text.slice(speaker.mention.start, speaker.mention.end) : 'nobody';
      return `${by} (${kind}): ${words}`;
    });
}

const isMarked = ({ kind }: Quote) => kind === 'direct' || kind === 'mixed';

describe('says who said', () => {
  test.each([
    [
      'a quote before its cue',
      '“The harbour stays open,” Ana Ruiz said.',
      ['Ana Ruiz (direct): The harbour stays open,'],
    ],
    [
      'a quote after its cue',
      'Ana Ruiz said: “The harbour stays open.”',
      ['Ana Ruiz (direct): The harbour stays open.'],
    ],
    [
      'a quote before an inverted cue',
      '“The harbour stays open,” said Ana Ruiz, the mayor of Ostrava.',
      ['Ana Ruiz (direct): The harbour stays open,'],
    ],
    [
      'a quote with an apposition before the cue',
      '“The harbour stays open,” Ana Ruiz, the mayor of Ostrava, said on Monday.',
      ['Ana Ruiz (direct): The harbour stays open,'],
    ],
    [
      'a quote split around its cue',
      '“The harbour stays open,” Ana Ruiz said. “The crane does not.”',
      ['Ana Ruiz (direct): The harbour stays open, / The crane does not.'],
    ],
    [
      'a fragment that another cue gives, of another occasion',
      '“The harbour stays open, whatever they say,” Ana Ruiz said, after a letter in which she wrote that she “deeply” regrets the strike.',
      ['Ana Ruiz (direct): The harbour stays open, whatever they say,', 'Ana Ruiz (mixed): deeply'],
    ],
    [
      'a fragment of a report that a paper told of first',
      'A recent audit, first reported by the Odra Post, found that money had been spent “without any papers.”',
      ['A recent audit (mixed): without any papers.'],
    ],
    [
      'a quote that a paper passes on, of one told more of',
      '“The harbour is open,” the wife, who cannot be named for legal reasons, told the court, according to the Odra Post.',
      ['the wife (direct): The harbour is open,'],
    ],
    [
      'two fragments, each with its verb',
      'Ana Ruiz called the plan “a slow bullet,” saying the town was “weeks from hunger.”',
      ['Ana Ruiz (mixed): a slow bullet,', 'Ana Ruiz (mixed): weeks from hunger.'],
    ],
    [
      'a fragment',
      'Ana Ruiz on Tuesday called the closure of the harbour “unwise” and left.',
      ['Ana Ruiz (mixed): unwise'],
    ],
    [
      'a verdict that one noun after another could name',
      'Ana Ruiz called the film about the harbour “a gift to gulls” on Monday.',
      ['Ana Ruiz (mixed): a gift to gulls'],
    ],
    [
      'capitals that somebody shouts',
      'Ana Ruiz shouted “No More Tolls!” at the ministry on Monday.',
      ['Ana Ruiz (mixed): No More Tolls!'],
    ],
    [
      'a fragment after a gerund',
      'The ministry denied the charges on Tuesday, calling them “wholly unfounded” and old.',
      ['The ministry (mixed): wholly unfounded'],
    ],
    [
      'what is given according to somebody',
      'According to Ana Ruiz, the crane was “a danger to all of us” for years.',
      ['Ana Ruiz (mixed): a danger to all of us'],
    ],
    [
      'a quote over several paragraphs',
      'Ana Ruiz said: “The harbour stays open.\n“The crane does not.\n“We are sorry,” she added.',
      ['Ana Ruiz (direct): The harbour stays open. / The crane does not. / We are sorry,'],
    ],
    [
      'a headline',
      'Ministry: ‘The harbour stays open’\n\nThe crane was moved on Monday by the ministry.',
      ['Ministry (direct): The harbour stays open'],
    ],
    [
      'a quote whose question was asked by others',
      'Asked about the crane, Ruiz said “we will move it in the spring” and left.',
      ['Ruiz (direct): we will move it in the spring'],
    ],
    [
      'a quote told to somebody named after it',
      '“The harbour stays open,” Ana Ruiz, who has run it for years, told Vale News.',
      ['Ana Ruiz (direct): The harbour stays open,'],
    ],
    [
      'a quote told to somebody named before it',
      'A second man, not seen on the film, then tells Ruiz, “We only came to look.”',
      ['A second man (direct): We only came to look.'],
    ],
    [
      'what somebody said whose name is a verb too',
      'The port denied it.\nMark himself said Friday evening that the closure was “a sad day for the town.”',
      ['Mark (mixed): a sad day for the town.'],
    ],
    [
      'what a newspaper said whose name ends in Times',
      'The board spoke of order.\nThe Harbour Times also chimed in: “The town has seen enough of cranes.”',
      ['The Harbour Times (direct): The town has seen enough of cranes.'],
    ],
    [
      'answers about others',
      'Asked about his rivals, Mr. Vale played along.\nMayor Ruiz? “Strong,” he said.\nJudge Ek of Ostrava? “A patriot.”',
      ['he (direct): Strong,', 'he (direct): A patriot.'],
    ],
    [
      'what is said by the subject of the whole sentence',
      'The letter sent by the crew at Ostrava took Mr. Ruiz to task for that claim, saying that the town must “pay for the crane.”',
      ['The letter (mixed): pay for the crane.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('of a paragraph that is a quote alone', () => {
  const before = '“The harbour stays open,” Jan Ek said.\n';
  const quote = '\n“We have seen the plan and we will answer it in May.';
  test.each([
    [
      'the speaker is who gave the statement above',
      'In a statement on Monday, port spokesman Piet Moran defended the plan.',
      'Piet Moran',
    ],
    ['the speaker is who wrote the letter above', 'In a letter to the town, Ana Ruiz defended the plan.', 'Ana Ruiz'],
    ['what fell does not speak', 'The crane fell in a storm on Monday.', 'Jan Ek'],
    ['a statement further up is not meant', 'In a statement, Ana Ruiz left.\nThe crane fell.', 'Jan Ek'],
  ])('%s', (_, line, name) => {
    const found = extract(article(`${before}${line}${quote}`)).filter(isMarked);
    expect(found.at(-1)?.speaker.name).toBe(name);
  });
});

describe('of a quote that follows a sentence', () => {
  const before = '“The harbour stays open,” Jan Ek said.\n\n';
  const quote = ' “We have seen the plan and we will answer it in May.”';
  test.each([
    ['the speaker is whom the sentence presents', 'Ana Ruiz refused to blame the crew.', 'Ana Ruiz'],
    ['one asked about is not', 'Ana Ruiz?', 'Jan Ek'],
    ['one named without a verb is not', 'Ana Ruiz of the port.', 'Jan Ek'],
    ['what fell is not', 'The crane fell in a storm on Monday.', 'Jan Ek'],
  ])('%s', (_, line, name) => {
    const found = extract(article(`${before}${line}${quote}`)).filter(isMarked);
    expect(found.at(-1)?.speaker.name).toBe(name);
  });
});

describe('of words that one quotes of another', () => {
  test.each([
    [
      'the other is the speaker',
      'The report quotes Ana Ruiz, who said that the harbour was “open all night.”',
      'Ana Ruiz',
    ],
    [
      'the other may be a body',
      'The letter quotes the Harbour Union, which wrote of “cranes that fall.”',
      'Harbour Union',
    ],
    [
      'what is quoted is no speaker',
      'Ana Ruiz quoted figures, saying that the harbour was “open all night.”',
      'Ana Ruiz',
    ],
    ['one who is told is no speaker', 'Ana Ruiz told Jan Ek that the harbour was “open all night.”', 'Ana Ruiz'],
  ])('%s', (_, text, name) => {
    expect(extract(article(text)).filter(isMarked)[0]?.speaker.name).toBe(name);
  });
});

describe('of several in one sentence', () => {
  test.each([
    [
      'the one beside the quote speaks, in a clause of its own',
      'The minister is seen walking to the gate, while a docker asks, “Why is the pier shut?”',
      'a docker',
    ],
    ['the subject speaks, past one it knew', 'Ana Ruiz left as a docker she knew, and said: “It is old.”', 'Ana Ruiz'],
    [
      'the code speaks that somebody recalls',
      'The board noted that the Code of Practice for port pilots says that a “pilot shall not leave the bridge.”',
      'Code of Practice',
    ],
    [
      'somebody who recalls what another person says speaks',
      'Ana Ruiz said the mayor says the pier is “not safe” at night.',
      'Ana Ruiz',
    ],
    [
      'the law speaks under which something is done',
      'Under port law, pilots step aside when their “judgment might be doubted” — and they did so twice, according to a study.',
      'port law',
    ],
    [
      'the study speaks that tells of the law',
      'Under port law, pilots step aside when their “judgment might be doubted,” according to a study by the union.',
      'a study',
    ],
    [
      'whoever says so speaks, law or no law',
      'Under port law, Ana Ruiz said, pilots step aside when their “judgment might be doubted.”',
      'Ana Ruiz',
    ],
    [
      'it is the law that lets another say so',
      'The harbour law is new. It lets a firm assert “the free use of piers” for a year.',
      'harbour law',
    ],
    ['the one heard speaks', 'Witnesses heard Piet Moran yell “get off the pier” at the crew.', 'Piet Moran'],
    ['the one filmed speaks', 'The video shows Piet Moran shouting, “Get off the pier now.”', 'Piet Moran'],
    ['the one on the radio speaks', 'A recording captures Piet Moran radioing, “Pier down, pier down.”', 'Piet Moran'],
    [
      'one whose name ends like a verb speaks',
      'Secretary Paul Redding vowed to stay.\n\n“The harbour stays open,” Redding said in a letter sent from Odra.',
      'Paul Redding',
    ],
    ['those who saw one speak', 'The dockers saw Piet Moran. “Get off the pier,” they shouted.', 'dockers'],
    ['the judges speak', 'The port judges say a pilot is “never alone” at sea.', 'port judges'],
  ])('%s', (_, text, name) => {
    expect(extract(article(text)).filter(isMarked)[0]?.speaker.name).toBe(name);
  });
});

describe('a noun that is spelled like a cue', () => {
  test.each([
    [
      'owned by a name in s',
      'Jan Torres was unmoved by Ana Ruiz’ comments, calling them “a storm in a harbour.”',
      'Jan Torres',
    ],
    ['in an office', 'The former secretary of state talked of “a storm in a harbour.”', 'former secretary of state'],
    ['in the name of a country', 'Ana Ruiz complained that the United States was “a storm in a harbour.”', 'Ana Ruiz'],
  ])('is none %s', (_, text, name) => {
    expect(extract(article(text)).filter(isMarked)[0]?.speaker.name).toBe(name);
  });
});

describe('stays silent about', () => {
  test.each([
    ['a nickname', 'Roberto “Bobby” Ruiz moved the crane on Monday.'],
    ['the title of a work', 'The crane was seen in the film “The Long Harbour” in 1998.'],
    ['a sign', 'The sign at the harbour was old. A sign read “No entry” and another said nothing.'],
    ['what a boat is named', 'Ana Ruiz laughs, she says. Her boat is named “Nixon.”'],
    ['what a book is titled', 'Ana Ruiz spoke of a book titled “The Crane,” and left.'],
    ['a banner', 'Fishermen carried banners reading “Save the crane” through the town.'],
    ['a word as a word', 'The word “harbour” is older than the town.'],
    ['a title of capitals beside its kind', 'The harbour choir sang “Bring Her Home” and “Low Tide” on Monday.'],
    [
      'the name of a thing',
      'The crane, known to dockers as “Old Margaret”, and the tug “Patience” were moved on Monday.',
    ],
    ['a list of names', 'The form offers the boxes “boat”, “crane” and “neither”.'],
    ['what a word means', 'The name comes from “holm”, meaning an island in a river.'],
    ['what was not said', 'The mayor did not say “yes” on Monday, and nobody asked.'],
    ['what a program prints', 'It read:\n{ "harbour": "open", "greeting": "welcome, he said", "cranes": 3 }'],
    ['markup', 'The page has <a class="lead story" href="x">a link</a> in it.'],
    ['a text without marks', 'The crane was moved on Monday, and nobody watched.'],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

test('an hour says nothing', () => {
  const text =
    'The first word of it came on the radio just after midnight:\n\n' +
    '“We stay here, all of us, and so do they, whatever comes.”\n\nBut there is more to it than that.';
  expect(extract(article(text)).find(isMarked)?.speaker.name).not.toBe('midnight');
});

test('whoever passed the words on is named beside the speaker', () => {
  for (const text of [
    'Ana Ruiz was quoted by TASS as saying “the harbour stays open” on Monday.',
    'TASS quoted Ana Ruiz as saying “the harbour stays open” on Monday.',
    '“The harbour stays open,” Ana Ruiz told a rally at the pier, according to TASS.',
    'Ana Ruiz on Monday denied the charges, stressing that the town had “a clear plan” for the crane, TASS reports.',
  ]) {
    const [quote] = extract(article(text)).filter(isMarked);
    expect([quote?.speaker.name, quote?.relayedBy]).toEqual(['Ana Ruiz', 'TASS']);
  }
});

test('a transcript names its speakers in full where the article does', () => {
  const text = 'Ana Ruiz met Jan Ek on Monday.\nEK: Will the harbour close?\nRUIZ: It will not.\nEK: Why is “that” so?';
  const found = extract(article(text)).filter(isMarked);
  expect(found.map(({ speaker }) => speaker.name)).toEqual(['Jan Ek', 'Ana Ruiz', 'Jan Ek']);
});

test('furniture is not searched', () => {
  const text = '“Open,” said Ana Ruiz.\n“Shut,” said Ana Ruiz.';
  const quotes = extract(article(text, { furniture: [{ start: 0, end: 22 }] }));
  expect(quotes.flatMap(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual(['Shut,']);
});

const scrap = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '\n',
  '. ',
  ', ',
  ': ',
  'Ana Ruiz ',
  'said ',
  'she ',
  'the crane ',
  'that ',
  'Mr. ',
  '— ',
  'x',
  '\uD800',
);

test('for any text, parts lie in it, in order and disjoint', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 50 }), (scraps) => {
      const text = scraps.join('');
      for (const { parts, speaker } of extract(article(text))) {
        expect(parts.length).toBeGreaterThan(0);
        for (const [index, { start, end }] of parts.entries()) {
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(speaker.confidence).toBeGreaterThanOrEqual(0);
        expect(speaker.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

describe('time grows with the text for', () => {
  test.each([
    ['one paragraph of many quotes', '“We stay,” Ana Ruiz said. '.repeat(500)],
    ['marks without words between them', '"a" '.repeat(5_000)],
    [
      'a long text without a full stop',
      `Ana Ruiz said “we stay” ${'the crane moved slowly over the harbour and '.repeat(10_000)}`,
    ],
    ['a quote open on every line', '“We stay.\n'.repeat(3_000)],
  ])('%s', (_, text) => {
    expect(spent(() => extract(article(text)))).toBeLessThan(4_000);
  });
});
