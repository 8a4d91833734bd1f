import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.ts';
import type { QuoteKind, Wording } from '../../src/model.ts';
import { spent } from '../spent.ts';

const wording = (text: string, kind: QuoteKind = 'direct'): Wording => ({
  text,
  parts: [{ start: 0, end: text.length }],
  kind,
});

/** Flags as names, a hedge with its degree. */
function flags(base: string, variant: string, kind: QuoteKind = 'direct'): string {
  const found = judge(wording(base), wording(variant, kind)).flags;
  return found.map(({ flag, degree }) => (degree ? `${flag}:${degree}` : flag)).join(' ');
}

describe('a flag is raised when', () => {
  test.each([
    ['"not" is dropped', 'I did not speak to the crew', 'I did speak to the crew', 'negation'],
    ['a word becomes its opposite', 'The wall is unsafe today', 'The wall is safe today', 'negation'],
    ['"support" becomes "oppose"', 'We support the new pier', 'We oppose the new pier', 'negation'],
    ['"allowed" becomes "banned"', 'Night shifts are allowed here', 'Night shifts are banned here', 'negation'],
    ['"accepted" becomes "rejected"', 'The council accepted the offer', 'The council rejected the offer', 'negation'],
    ['two statements of one sentence are turned', 'We will not pay and not sail', 'We will pay and sail', 'negation'],
    ['neither becomes both', 'Neither the mayor nor the crew knew', 'Both the mayor and the crew knew', 'negation'],
    ['"only" becomes "not only"', 'There were only three boats', 'There were not only three boats', 'negation'],
    ['proof becomes no proof', 'We have no proof only three sank', 'We have proof only three sank', 'negation'],
    ['"at most" becomes "only"', 'At most three boats sailed', 'Only three boats sailed', 'quantity'],
    ['"yet to" becomes "has"', 'She is yet to sign the order', 'She has signed the order', 'negation'],
    ['"yet to" becomes "have"', 'They have yet to sign the order', 'They have signed the order', 'negation'],
    ['a number changes', 'We lost 40 boats', 'We lost 14 boats', 'quantity'],
    ['a million becomes a billion', 'a loss of $1.2 million', 'a loss of $1.2 billion', 'quantity'],
    [
      'a number is dropped inside',
      'By 130 million people, we do not like it',
      'By people, we do not like it',
      'quantity',
    ],
    ['a day changes', 'We will sail on Monday with Ana', 'We will sail on Friday with Ana', 'quantity'],
    ['a name is dropped inside', 'But this Odra Post report is not true', 'But this report is not true', 'entity'],
    ['a pronoun takes a name’s place', 'We think Torvik owns the docks', 'We think it owns the docks', 'entity'],
    ['a surname becomes another', 'We met Tarek Odeh on the quay', 'We met Tarek Sabry on the quay', 'entity'],
    ['a state becomes one spelt much like it', 'They fled to Niger by car', 'They fled to Nigeria by car', 'entity'],
    ['two names change places', 'Mayor Ruiz thanked Mayor Rojas', 'Mayor Rojas thanked Mayor Ruiz', 'entity'],
    ['a word becomes its contrary', 'The gate is open today', 'The gate is closed today', 'negation'],
    ['a rate loses its time', 'It moves four millimetres a day there', 'It moves four millimetres there', 'quantity'],
    ['a capital becomes another', 'We wrote to Berlin on the matter', 'We wrote to Moscow on the matter', 'entity'],
    ['"never" comes among words of grammar', 'We will go.', 'We will never go.', 'negation'],
    ['a minus sign comes', 'It was 5 degrees on the pier', 'It was -5 degrees on the pier', 'quantity'],
    ['"at least" becomes "at most"', 'At least 50 boats were lost', 'At most 50 boats were lost', 'quantity'],
    ['"more" becomes "fewer"', 'More than 50 boats were lost', 'Fewer than 50 boats were lost', 'quantity'],
    ['"before" becomes "after"', 'We shut the gate before the crash', 'We shut the gate after the crash', 'quantity'],
    ['two numbers change places', 'We owe 30 to Ana and 50 to Pedro', 'We owe 50 to Ana and 30 to Pedro', 'quantity'],
    [
      'numbers change months',
      'It rose by 12 percent in April and 15 percent in June',
      'It rose by 15 percent in April and 12 percent in June',
      'quantity',
    ],
    ['May becomes June', 'We docked on 3 May', 'We docked on 3 June', 'quantity'],
    ['"may" at the start becomes "will"', 'May we dock in Osh?', 'Will we dock in Osh?', 'hedge:strong'],
    ['a range is turned round', 'It rose from 30 to 50 percent', 'It rose from 50 to 30 percent', 'quantity'],
    ['a lower bound is dropped', 'We lost at least 40 boats there', 'We lost 40 boats there', 'quantity'],
    ['a bound is dropped at the start', 'More than 40 boats were lost', '40 boats were lost', 'quantity'],
    ['an upper bound is added', 'The repairs cost $3 million', 'The repairs cost up to $3 million', 'quantity'],
    ['a bound after its number is dropped', 'It took 40 days or more', 'It took 40 days', 'quantity'],
    ['kilometres stand for miles', 'The pier is 5 miles long', 'The pier is 5 kilometres long', 'quantity'],
    ['a currency becomes another', 'We lost $5 million on it', 'We lost £5 million on it', 'quantity'],
    ['morning becomes evening', 'It opens at 8 a.m. on Monday', 'It opens at 8 p.m. on Monday', 'quantity'],
    ['may becomes will', 'The bridge may close in winter', 'The bridge will close in winter', 'hedge:strong'],
    ['a lead-in is dropped', 'I think the pier is safe', 'The pier is safe', 'hedge:strong'],
    ['hardly anyone becomes no one', 'Hardly anyone has a clear view', 'No one has a clear view', 'hedge:strong'],
    ['all becomes most', 'All the lamps have to be replaced', 'Most of the lamps have to be replaced', 'hedge:strong'],
    ['a part becomes the whole', 'Some of the cranes have to go', 'The cranes have to go', 'hedge:strong'],
    ['most becomes the whole, inside', 'I know most of the cranes leak', 'I know the cranes leak', 'hedge:strong'],
    ['"not all" becomes the whole', 'Not all of the cranes have to go', 'The cranes have to go', 'hedge:strong'],
    ['what did not happen is told as done', 'I would have signed the lease', 'I signed the lease', 'hedge:strong'],
    ['"only" is dropped', 'The crane can only lift timber', 'The crane can lift timber', 'hedge:strong'],
    [
      'an intensifier is added',
      'We are disappointed by the verdict',
      'We are really disappointed by the verdict',
      'hedge:weak',
    ],
  ])('%s', (_, base, variant, expected) => expect(flags(base, variant).split(' ')).toContain(expected));
});

describe('no flag is raised when', () => {
  test.each([
    ['"yet to" stands for "not"', 'They have yet to reply to us', 'They have not replied to us'],
    ['"still to" stands for "yet to"', 'She has yet to reply to us', 'She is still to reply to us'],
    ['"yet to" opens no verb', 'It has, yet to my surprise, reopened', 'It has, to my surprise, reopened'],
    ['"at most" stands for "no more than"', 'At most three boats sailed', 'No more than three boats sailed'],
    ['"only" stands for "no more than"', 'No more than three boats sailed', 'Only three boats sailed'],
    ['a contraction is written out', "We don't sail on Monday", 'We do not sail on Monday'],
    ['a number has its sign', 'It is the number one harbour here', 'It is the No. 1 harbour here'],
    ['thousands are parted by a space', 'We saw 15,000 visitors there', 'We saw 15 000 visitors there'],
    ['a share is in digits', 'Two-thirds of the fleet is lost', '2/3 of the fleet is lost'],
    ['a half is in digits', 'It lost two and a half percent there', 'It lost 2.5 percent there'],
    ['an hour is on another clock', 'We will meet at 20:00 on the quay', 'We will meet at 8 p.m. on the quay'],
    ['"zero" stands for "no"', 'Zero people died in the crash', 'No people died in the crash'],
    ['a sign is in words', 'It was minus five degrees there', 'It was -5 degrees there'],
    ['a unit is short', 'The road is 5 kilometres long', 'The road is 5 km long'],
    ['a bound is turned twice', 'We lost more than 50 boats', 'We lost no fewer than 50 boats'],
    [
      'clauses with their numbers change places',
      'It rose by 12 percent in May and 15 percent in June',
      'It rose by 15 percent in June and 12 percent in May',
    ],
    [
      'clauses with their months change places',
      'It rose by 12 percent in April and 15 percent in June',
      'It rose by 15 percent in June and 12 percent in April',
    ],
    ['the day stands after May', 'We docked on 3 May', 'We docked on May 3'],
    ['"may" opens a question', 'May we dock in Osh?', 'We may dock in Osh?'],
    ['a bound has a like one', 'We lost over 50 boats that day', 'We lost at least 50 boats that day'],
    ['a bound stands after its number', 'We lost more than 50 boats', 'We lost 50 boats or more'],
    ['a bound is cut off with its number', 'The crew left, and the wait was at least 40 days', 'The crew left'],
    ['all becomes the whole', 'All of the cranes have to go', 'The cranes have to go'],
    ['a part has another word', 'Some of the cranes have to go', 'Several cranes have to go'],
    ['a conditional is short', 'I would have signed the lease', 'I’d have signed the lease'],
    ['a "no" stands before a number', 'We said no 5 times to them', 'We said no five times to them'],
    ['a number is written in words', 'We lost 40 boats', 'We lost forty boats'],
    ['a first name is left out', 'We gave the keys to Ana Ruiz on the quay', 'We gave the keys to Ruiz on the quay'],
    ['a name has another transcription', 'We met Muammar Qaddafi in Sirte', 'We met Moammar Gadhafi in Sirte'],
    ['a body’s initials are a word', 'The World Health Organization agrees', 'The WHO agrees'],
    ['a body’s name is cut short', 'The Federal Reserve must act', 'The Fed must act'],
    ['a first name is cut short', 'We asked Alexander to stay', 'We asked Alex to stay'],
    ['a middle name is an initial', 'We met Ana Maria Ruiz there', 'We met Ana M. Ruiz there'],
    ['a body’s noun has a like one', 'We asked the Foreign Office there', 'We asked the Foreign Ministry there'],
    ['a body stands in its initials', 'The World Harbour Council agrees', 'The WHC agrees'],
    [
      'a negation is cut with its sentence',
      'We will rebuild it. We will not pay Ana Ruiz 40 euros.',
      'We will rebuild it.',
    ],
    [
      'a negation is cut at the edge',
      'We will rebuild the pier, and the ministry will not pay',
      'We will rebuild the pier',
    ],
    ['an omission is marked', 'The crane of Ana Ruiz, 40 years old, fell', 'The crane ... fell'],
    ['one intensifier replaces another', 'Odra actually helped the crew', 'Odra really helped the crew'],
    ['a contrary is negated', 'The door is still open, but it is late', 'The door is not closed, but it is late'],
    ['"no" answers another', 'No, we will stay in Odra', 'We will stay in Odra'],
    ['all is put anew', 'They will never come back from Odra', 'They will be gone from Odra for good'],
    [
      'a dispute is lost with its kind',
      'We solve the land disputes and old rows that feed it',
      'We solve the old rows that feed it',
    ],
    ['"the two" becomes "both"', 'This is for the two sides', 'This is for both sides'],
    ['a verb looks like an amount', 'If it goes on past May', 'If it should last past May'],
    ['a sum is written in signs', 'It cost 240 million dollars in all', 'It cost $240 million in all'],
    ['a sum is written short', 'It cost 3 million pounds', 'It cost £3m'],
    ['a capital stands for its state', 'We asked Moscow for help', 'We asked Russia for help'],
    ['two words name a state', 'We asked the United States for help', 'We asked Washington for help'],
    [
      'a pronoun stands for a name beside',
      'Torvik must know that we will end its hold on the docks',
      'Torvik must know that we will end Torvik’s hold on the docks',
    ],
    [
      'amounts stand in another clause, which is lost',
      'We are weeks from hunger. I’ve said it to ministers. I’ll say it to anyone. At least 40 boats are stuck in that harbour, and every one of them could feed a town.',
      'We are weeks away from famine. Every one of those boats could feed a town.',
    ],
    ['a rare plural opens', 'Gritters cleared the road', 'Snowploughs cleared the road'],
    ['a rare gerund opens', 'Dredging killed the reef', 'Trawling killed the reef'],
    ['a surname that opens has a title', 'Ahlberg has the keys', 'Mr Ahlberg has the keys'],
    [
      'a clause is lost with its number and "every one" kept',
      'Some 40 houses in the valley were flooded, and every one of them is insured.',
      'Every one of those houses is insured.',
    ],
    ['an initial stands for a name', 'It was 40 degrees Celsius there', 'It was 40C there'],
    ['a hedge has a like word', 'The bridge may close', 'The bridge might close'],
    ['"against" becomes "on"', 'attacks against the harbour have increased', 'attacks on the harbour have increased'],
    ['an editor adds in brackets', 'The crane fell into the sea', 'The [40 tonne] crane fell into the sea'],
  ])('%s', (_, base, variant) => expect(flags(base, variant)).toBe(''));

  test.each([
    ['backshifts', 'The bridge will close in winter', 'the bridge would close in winter'],
    ['uses a pronoun for a name', 'Ana Ruiz owns the docks', 'she owned the docks'],
    ['uses a pronoun for a name and its title', 'Mr Adler wrote the letter', 'he wrote the letter'],
    ['uses a pronoun for a name that opens', 'Hallam told me to burn it', 'he told her to burn it'],
    ['names a body for its head', 'I called Mr Petrov', 'he had called the Ministry'],
    ['names a capital for its state', 'We will fly to Portugal', 'they would fly to Lisbon'],
    ['lets two names stand either way', 'We thank Ruiz and Rojas', 'they thanked Rojas and Ruiz'],
    [
      'lets clauses with their names change places',
      'Sales in Japan were up 12 per cent and in Chile 7 per cent',
      'sales grew 12% in Japan and 7% in Chile',
    ],
    ['counts what came in a row', 'It was our fourth win in a row', 'they had won four times in a row'],
    ['drops an opinion', 'I think the pier is safe', 'the pier was safe'],
    ['turns a name round', 'We help the Norwegian people', 'the city would help the people of Norway'],
    ['tells a part', 'We will rebuild the pier, and the ministry will not pay', 'the pier would be rebuilt'],
  ])('reported speech %s', (_, base, variant) => expect(flags(base, variant, 'indirect')).toBe(''));
});

describe('reported speech raises entity when it', () => {
  test.each([
    [
      'gives a deed to another body',
      'Halden Freight warned us about the seals',
      'Torvik Marine had warned it about the seals',
    ],
    ['ends in another name', 'I trust Ahlberg', 'she trusted Nyquist'],
    ['ends in another place', 'We will fly to Lisbon', 'they would fly to Porto'],
    ['ends a name in another way', 'We met Ana Ahlberg there', 'they had met Ana Nyquist there'],
    ['lets two names change places', 'Ruiz thanked Rojas', 'Rojas had thanked Ruiz'],
  ])('%s', (_, base, variant) => expect(flags(base, variant, 'indirect')).toBe('entity'));
});

describe('a word that opens its sentence', () => {
  /** A quote in an article that goes on. */
  const inArticle = (quote: string, rest: string, kind: QuoteKind = 'direct'): Wording => ({
    text: `${quote} ${rest}`,
    parts: [{ start: 0, end: quote.length }],
    kind,
  });
  const base = inArticle('Ahlberg has the keys.', 'The guard met Ahlberg at noon.');

  test.each([
    ['direct', 'Nyquist has the keys.'],
    ['indirect', 'Nyquist had the keys.'],
  ] as const)('is another name where both articles have them for names, %s', (kind, quote) => {
    const variant = inArticle(quote, 'The guard had met Nyquist.', kind);
    expect(judge(base, variant).flags.map(({ flag }) => flag)).toEqual(['entity']);
  });

  test.each([
    ['where no article shows a name', 'Firefighters saved us.', 'Firemen saved us.', 'It was noon.'],
    ['in another spelling', 'Ghazirov has the keys.', 'Gazirov has the keys.', 'We met Ghazirov and Gazirov.'],
  ])('is none %s', (_, one, other, rest) =>
    expect(judge(inArticle(one, rest), inArticle(other, rest)).flags).toEqual([]),
  );
});

describe('a negation names what is turned on both sides', () => {
  test.each([
    ['did not speak', 'did speak', 'I did not speak to the crew', 'I did speak to the crew'],
    ['will never rebuild', 'will rebuild', 'will never rebuild', 'We will rebuild'],
    ['will rebuild', 'will never rebuild', 'We will rebuild the pier', 'They will never rebuild the pier'],
    ['We don’t have any plans', 'We have plans', 'We don’t have any plans to sail', 'We have plans to sail'],
    ['I didn’t speak', 'I spoke', 'I didn’t speak to the crew', 'I spoke to the crew'],
    ['crane lifts', 'crane does not lift', 'The crane lifts timber', 'The crane does not lift timber'],
    ['Nobody was hurt', 'Somebody was hurt', 'Nobody was hurt', 'Somebody was hurt'],
    ['Never will we rebuild', 'We will rebuild', 'Never will we rebuild the pier', 'We will rebuild the pier'],
    ['open', 'closed', 'The gate is open today', 'The gate is closed today'],
  ])('%s / %s', (base, variant, said, reported) => {
    const { flags } = judge(wording(said), wording(reported));
    expect(flags.filter(({ flag }) => flag === 'negation')).toEqual([{ flag: 'negation', base, variant }]);
  });
});

test('a change of meaning is never verbatim', () => {
  const { labels } = judge(wording('will never rebuild'), wording('will rebuild', 'mixed'));
  expect(labels).toMatchObject([{ label: 'paraphrase', form: 'reworded' }]);
});

test('flags name the words on both sides', () => {
  const { flags } = judge(wording('We lost 40 boats'), wording('We lost 14 boats'));
  expect(flags).toEqual([{ flag: 'quantity', base: '40', variant: '14' }]);
});

describe('a hedge names the words that answer each other, once a place', () => {
  /** Each as degree and the words of both sides. */
  const hedges = (base: string, variant: string) =>
    judge(wording(base), wording(variant)).flags.flatMap((flag) =>
      flag.flag === 'hedge' ? [`${flag.degree} ${flag.base}/${flag.variant}`] : [],
    );

  test.each([
    [
      'a pronoun goes with its negation',
      'Hardly anyone has a key',
      'No one has a key',
      ['strong Hardly anyone/No one'],
    ],
    [
      'verbs of grammar answer two modals',
      'The gale is over. So this can and should be welcomed by the crews',
      'The gale is over. So this is to be welcomed by the crews',
      ['strong can and should/is to'],
    ],
    ['a lead-in has its pronoun', 'I think the pier is safe', 'The pier is safe', ['strong I think/']],
    ['a phrase is one hedge', 'In our view the pier is safe', 'The pier is safe', ['strong In our view/']],
    [
      'strong goes before weak in one place',
      'The ministry certainly knew about the cable',
      'The ministry may have known about the cable',
      ['strong certainly/may'],
    ],
    [
      'a lead-in of a clause',
      'It appears from the log that the ferry left at noon',
      'The ferry left at noon',
      ['strong appears/'],
    ],
    ['certainty as a lead-in', 'It is clear that the pier must go', 'The pier must go', ['strong It is clear that/']],
    ['a measure of more', 'We need much more of the timber', 'We need more of the timber', ['weak much/']],
    ['"must" as "have to" is none', 'We must fear the worst', 'We have to fear the worst', []],
    ['"cannot" as "unable" is none', 'We cannot pay the crews', 'We are unable to pay the crews', []],
    ['"every" as "each" is none', 'Every day costs us a boat', 'Each day costs us a boat', []],
    ['"around" as "about" is none', 'It costs around 7 million euros', 'It costs about 7 million euros', []],
    ['"just" as "fair" is none', 'a fair and final offer', 'a just and final offer', []],
    ['"should it" as "if it" is none', 'If it lasts we will leave', 'Should it last we will leave', []],
    ['a lead-in put elsewhere is none', 'I think this is a good pier', 'This is, I think, a good pier', []],
  ])('%s', (_, base, variant, expected) => expect(hedges(base, variant)).toEqual(expected));
});

test('a bound that may stand before the marks, or that is shown to be left out, is no change', () => {
  const bounded = 'At least 40 boats were lost';
  expect(flags(bounded, '40 boats were lost', 'direct')).toBe('quantity');
  expect(flags(bounded, '40 boats were lost', 'mixed')).toBe('');
  expect(flags(bounded, '40 boats were lost', 'indirect')).toBe('');
  expect(flags(`They said ${bounded}`, 'They said ... 40 boats were lost')).toBe('');
});

describe('severity', () => {
  const severity = (base: string, variant: string, kind: QuoteKind = 'direct') =>
    judge(wording(base), wording(variant, kind)).severity;

  test.each([
    ['none: the same words', 'We sail on Monday', 'we sail on Monday', 'none'],
    ['low: the end cut off', 'We will rebuild the pier if the ministry pays', 'We will rebuild the pier', 'low'],
    ['low: grammar words', 'I know that the crane fell', 'I know the crane fell', 'low'],
    ['low: a marked omission', 'The crane that we bought fell', 'The crane ... fell', 'low'],
    ['medium: words missing inside', 'The rusty crane fell into the sea', 'The crane fell into the sea', 'medium'],
    ['medium: another word', 'an outrageous act of folly', 'an outrageous tactic of folly', 'medium'],
    ['medium: two words change places', 'The ferry hit the barge here', 'The barge hit the ferry here', 'medium'],
    ['low: joined words change places', 'It is safer and cheaper here', 'It is cheaper and safer here', 'low'],
    ['high: turned round', 'The wall is not safe today', 'The wall is safe today', 'high'],
    ['high: another number', 'We lost 40 boats', 'We lost 14 boats', 'high'],
  ])('%s', (_, base, variant, expected) => expect(severity(base, variant)).toBe(expected));

  test('is low in reported speech, high where a judgement loses marks and attribution', () => {
    expect(severity('The wall is not safe', 'the wall was not safe', 'indirect')).toBe('low');
    expect(severity('This should be welcomed', 'This should be welcomed', 'unmarked')).toBe('high');
    expect(severity('The pier was inspected', 'The pier was inspected', 'unmarked')).toBe('medium');
  });

  test('is high where the outlets differ on the speaker', () => {
    const judged = judge(wording('We sail today'), wording('We sail today'), {
      speakers: { base: 'Ana Ruiz', variant: 'Pedro Rojas' },
    });
    expect(judged).toMatchObject({ severity: 'high', labels: [{ label: 'verbatim' }], flags: [{ flag: 'speaker' }] });
  });
});

test('a text of any length and make is judged in good time', () => {
  const long = [
    ['a'.repeat(3e5), 'b'.repeat(3e5)],
    ['not '.repeat(2e4), 'never '.repeat(2e4)],
    ['(we saw Ana '.repeat(1e4), 'may '.repeat(3e4)],
  ];
  const cost = spent(() => {
    for (const [base = '', variant = ''] of long) judge(wording(base), wording(variant));
  });
  expect(cost).toBeLessThan(10_000);
});
