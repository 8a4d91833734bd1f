/** Which quote a reported clause renders in other words, and which it only resembles. */

import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { match } from '../../../src/match/index.ts';
import { article } from '../../extract/article.ts';
import { shared } from '../annotated.ts';

/** What an outlet prints of the old ferry, between its own lines. */
const base = (quotes: string) =>
  `The ferry of Dunmore was taken out of service. ${quotes} The ferry is sixty years old.`;
const other = (report: string) => `Dunmore is without its ferry. ${report} A bus goes round the lough until Friday.`;

function linked(quotes: string, report: string): boolean {
  return shared({ herald: base(quotes), post: other(report) }, { story: 'all' }).some((members) =>
    members.some((member) => member.startsWith('post indirect')),
  );
}

describe('is a rendition', () => {
  test.each([
    [
      'a verb made a noun',
      '“I think she should apologise to the passengers. It was a shock to all of us,”{Ana Ruiz} Ruiz said.',
      'Ruiz suggested that ‹she owed passengers an apology›{Ana Ruiz}.',
    ],
    [
      'what one calls neglect another says was neglected',
      '“We cannot keep silent about your repeated neglect of the boat for that festival of yours,”{ferrymen of Dunmore} they wrote.',
      'The men say that ‹he neglected the boat to pay for a festival›{five Dunmore ferrymen}.',
    ],
    [
      'what a group said, called by another name',
      '“Our crews ask for wages to be paid by the week,”{Dunmore ferrymen} they wrote.',
      '‹Wages should come by the week›{ferrymen from the north shore}, they say.',
    ],
    [
      'a question of a passer-by',
      '“Good morning. Would you swim across?”{a young woman} she asked.',
      'He was asked ‹whether he would swim across himself›{a passer-by}.',
    ],
    [
      'two rare words among the words of the outlet',
      '“My office is now looking for divers and a crane for the wreck and for its cargo,”{Ana Ruiz} Ruiz said.',
      'Ruiz announced that ‹her department had started to search for a crane and divers to lift the vessel›{Ana Ruiz}.',
    ],
    [
      'what a fragment in its own sentence does not say',
      '“It is a shame. I think she should apologise to the passengers at once,”{Ana Ruiz} Ruiz said.',
      'Ruiz spoke of a “shame”{Ana Ruiz}, suggesting that ‹she owed passengers an apology›{Ana Ruiz}.',
    ],
  ])('%s', (_, quotes, report) => expect(linked(quotes, report)).toBe(true));
});

describe('what leads up to a quote', () => {
  const quote = '“We stand by this ferry of ours,”{Ana Ruiz} she said.';
  const led = (text: string) => linked('“We stand by this ferry of ours,”{Ana Ruiz} Ruiz said.', text);
  test.each([
    ['in its own paragraph', `Ruiz maintained that ‹the old ferry was sound›{Ana Ruiz}. ${quote}`, true],
    ['but in another', `Ruiz maintained that ‹the old ferry was sound›{Ana Ruiz}.\n\n${quote}`, false],
    ['but is not next to it', `Ruiz maintained that ‹the old ferry was sound›{Ana Ruiz}. It rained. ${quote}`, false],
    ['but is of another', `Oduya maintained that ‹the old ferry was sound›{Peter Oduya}. ${quote}`, false],
    ['but says the contrary', `Ruiz said that ‹no ferry was sound›{Ana Ruiz}. ${quote}`, false],
    ['but has nothing of it', `Ruiz maintained that ‹the old winch was sound›{Ana Ruiz}. ${quote}`, false],
  ])('renders it %s', (_, text, expected) => expect(led(text)).toBe(expected));
});

describe('is no rendition', () => {
  test.each([
    [
      'what has but the words of the story in common',
      '“The ferry will not sail again this year,”{Ana Ruiz} Ruiz said.',
      'Ruiz said that ‹the ferry was built in Dunmore›{Ana Ruiz}.',
    ],
    [
      'what turns it round',
      '“I deeply regret it and I apologise to the passengers,”{Ana Ruiz} Ruiz said.',
      'Ruiz said that ‹she had not apologised to any passengers›{Ana Ruiz}.',
    ],
    [
      'what somebody else says',
      '“I think she should apologise to the passengers. It was a shock to all of us,”{Ana Ruiz} Ruiz said.',
      'Oduya said that ‹she owed passengers an apology›{Peter Oduya}.',
    ],
    [
      'what only names something',
      '“I signed the order. We will explain it to anybody who asks,”{Ana Ruiz} Ruiz said.',
      'Ruiz defended ‹her handling of the order›{Ana Ruiz}.',
    ],
    [
      'a slogan in marks of its own',
      '“Let us get to work now, all of us together, with hammers and with tar, for her sake. Keep Dunmore afloat!”{Ana Ruiz} Ruiz said.',
      'Ruiz said that ‹the motto "Keep Dunmore Afloat" was printed on forty shirts by a cousin of the captain›{Ana Ruiz}.',
    ],
    [
      'a question where nothing is asked',
      '“If the captain drank, he committed an offence,”{a young woman} she said.',
      'He was asked ‹if the captain had committed an offence when he drank›{a passer-by}.',
    ],
  ])('%s', (_, quotes, report) => expect(linked(quotes, report)).toBe(false));

  test('where two quotes have as much of it, until one has more', () => {
    const quotes =
      '“The winch is rusty and its cable frays in the cold of the morning,”{Ana Ruiz} Ruiz said on Monday. The mayor came. “Somebody should oil the winch and the cable, and the yard has a barrel of grease,”{Ana Ruiz} Ruiz said later.';
    const sold = (what: string) =>
      `Ruiz said that ‹${what} had been sold to a museum by a clerk of the council in an hour of haste›{Ana Ruiz}.`;
    expect(linked(quotes, sold('the winch and its cable'))).toBe(false);
    expect(linked(quotes, sold('the winch, its cable and a barrel'))).toBe(true);
  });
});

test.each([
  ['is one of', 'maintained that the old ferry was hers', true],
  ['is none of', 'denied that the old ferry was hers', false],
])('what leads up to a quote %s what it renders: she %s', (_, said, expected) => {
  const quote = '“We stand by this ferry of ours,” Ruiz said.';
  const one = article(base(quote.replace('Ruiz', 'Ana Ruiz')), { id: 'one' });
  const two = article(other(`Ana Ruiz ${said}. ${quote}`), { id: 'two' });
  const { utterances } = match(
    [one, two],
    [one, two].flatMap((own) => extract(own)),
    {
      includeIndirect: false,
      story: 'all',
    },
  );
  const kinds = utterances.flatMap(({ members }) => members.map((member) => member.quote.kind));
  expect(kinds.includes('indirect')).toBe(expected);
});

test('the clause is cut where another begins, not at an aside', () => {
  const found = shared(
    {
      herald: base('“I will ban the captain, and every mate, from these waters,”{Ana Ruiz} Ruiz said.'),
      post: other(
        'Ruiz announced that ‹she would ban -- for good -- the captain, where a new bylaw could let others sail on›{Ana Ruiz}.',
      ),
    },
    { story: 'all' },
  );
  expect(found.flat()).toContain('post indirect: she would ban -- for good -- the captain');
});
