import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.ts';
import type { QuoteKind, Wording } from '../../../src/model.ts';

const wording = (text: string, kind: QuoteKind = 'direct'): Wording => ({
  text,
  parts: [{ start: 0, end: text.length }],
  kind,
});

/** The flags that weigh. */
const weighty = (base: string, variant: string, kind: QuoteKind = 'direct'): readonly string[] =>
  judge(wording(base), wording(variant, kind)).flags.flatMap(({ flag, degree }) => (degree === 'weak' ? [] : [flag]));

describe('a hedge is kept', () => {
  test.each([
    ['elsewhere in its clause', 'Perhaps the dam will hold', 'The dam will perhaps hold'],
    ['by another word elsewhere', 'The dam may hold until May', 'It is possible that the dam holds until May'],
    ['by a lead-in put between commas', 'I think the tram is worth it', 'The tram, I think, is worth it'],
    ['by another verb', 'It seems that the pilot fell asleep', 'The pilot appears to have fallen asleep'],
    ['by a phrase', 'The fire was probably started here', 'In all likelihood the fire was started here'],
    ['in the passive', 'We expect prices to fall next year', 'Prices are expected to fall next year'],
    ['with an intensifier beside it', 'The bridge likely fell', 'The bridge most likely fell'],
    ['as "shall"', 'We shall rebuild the mill', 'We will rebuild the mill'],
    ['as a denied likelihood', 'It is unlikely that the ship will sail', 'The ship will probably not sail'],
    ['as "looks like"', 'It looks like the pump broke', 'The pump seems to have broken'],
    ['as "is said to"', 'He is said to have left the country', 'He reportedly left the country'],
    ['as "partly"', 'To some extent, they were right', 'They were partly right'],
    ['as "usually"', 'We often go hungry in winter', 'In winter we usually go hungry'],
    ['as a negation', 'None of the suspects has been found', 'The suspects have not been found'],
    ['as a failure', 'We could not reach the hut', 'We failed to reach the hut'],
    ['as "few"', 'Few people came to the vigil', 'Not many people came to the vigil'],
    ['as "hardly any"', 'Hardly anybody came to the vigil', 'Almost nobody came to the vigil'],
    ['as "little"', 'We have little time for them', 'We do not have much time for them'],
    ['as "a few"', 'A few people came to the vigil', 'Several people came to the vigil'],
    ['as "only"', 'It was not until Friday that we knew', 'We only knew on Friday'],
    ['as "not all"', 'Not everyone liked the plan', 'Not all liked the plan'],
    ['as "some did not"', 'Not everyone came', 'Some people did not come'],
    ['as "would" after a verb of the past', 'He told us he would come', 'He told us he will come'],
    ['as a wish', 'We would like to thank the crew', 'We want to thank the crew'],
    ['at the end of its clause', 'I think the tram is worth it', 'The tram is worth it, I think'],
    ['as "in our power"', 'We did everything we could for them', 'We did everything in our power for them'],
    ['behind "I have to say"', 'I have to say I was surprised by it', 'I was surprised by it'],
    ['as "no one but"', 'Only the crew may board the ship', 'No one but the crew may board the ship'],
    ['as "not just"', 'It is not only the money that counts', 'It is not just the money that counts'],
    ['as "only" before another word', 'The hut can only be reached by boat', 'The hut can be reached only by boat'],
    ['as "no more than"', 'No more than a dozen guards came', 'Only a dozen guards came'],
    ['as "probably not"', 'We will probably not sail on Friday', 'We are unlikely to sail on Friday'],
  ])('%s', (_, base, variant) => expect(weighty(base, variant)).toEqual([]));

  test.each([
    ['as "few"', 'Few people came', 'not many people had come'],
    ['as "not all"', 'Not everyone came', 'not all of them had come'],
    ['as "would"', 'We will raise the fee', 'they would raise the fee'],
  ])('%s in reported speech', (_, base, variant) => expect(weighty(base, variant, 'indirect')).toEqual([]));

  test('as "will" in the base of what was reported', () => {
    const { flags } = judge(wording('they would raise the fee', 'indirect'), wording('They will raise the fee'));
    expect(flags).toEqual([]);
  });

  test('where "some" before a number is "about"', () => {
    const base = 'Some 40 boats sank, and every one of them had a crew from here';
    expect(weighty(base, 'every one of those boats had a crew from there', 'indirect')).toEqual([]);
  });
});

describe('a hedge is changed', () => {
  test.each([
    ['by another clause', 'Perhaps the dam will hold and the road stay', 'The dam will hold and perhaps the road stay'],
    ['by another subject', 'I think he lied, but the board is fair', 'He lied, but I think the board is fair'],
    ['where a lead-in is lost', 'It is possible that the bridge fell', 'The bridge fell'],
    ['where a chance is lost', 'There is a chance the river will flood', 'The river will flood'],
    ['where a phrase is lost', 'In all likelihood the bridge fell', 'The bridge fell'],
    ['where a denied likelihood is not', 'It is unlikely that the ship will sail', 'The ship will probably sail'],
    ['where an unlikely thing is no more', 'It is unlikely that the ship will sail', 'The ship will not sail'],
    ['where "looks like" is lost', 'It looks like the pump broke', 'The pump broke'],
    ['where "often" becomes "always"', 'We often go hungry in winter', 'We always go hungry in winter'],
    ['where a share of it is lost', 'To some extent, they were right', 'They were right'],
    ['where "could not" becomes "will not"', 'We could not reach the hut', 'We will not reach the hut'],
    ['where "few" becomes "a few"', 'Few people came to the vigil', 'A few people came to the vigil'],
    ['where "hardly any" becomes "no"', 'Hardly anybody came to the vigil', 'Nobody came to the vigil'],
    ['where "a few" becomes "most"', 'A few people came to the vigil', 'Most people came to the vigil'],
    ['where "not everyone" becomes "no one"', 'Not everyone liked the plan', 'No one liked the plan'],
    ['where "none" becomes "not all"', 'None of the boats came back', 'Not all of the boats came back'],
    ['where "would" becomes "will"', 'We would raise the fee', 'We will raise the fee'],
    ['where "’ll" becomes "’d"', 'We’ll close the mine', 'We’d close the mine'],
    ['where "some" becomes "every one"', 'Some of the boats had a crew', 'Every one of the boats had a crew'],
    ['where "not" becomes "not only"', 'It was not the drink that did it', 'It was not only the drink that did it'],
    ['where "have to" is lost', 'I have to sell the boat', 'I sell the boat'],
    ['where "only" becomes "not"', 'We only knew on Friday', 'We did not know on Friday'],
  ])('%s', (_, base, variant) => expect(weighty(base, variant)).not.toEqual([]));
});

describe('a condition', () => {
  const base = 'The dogs are fed. If the ice holds, we will cross the lake on Friday.';

  test.each([
    ['lost before its sentence', base, 'The dogs are fed. We will cross the lake on Friday.'],
    ['lost behind it', 'We will cross the lake if the ice holds. Wait.', 'We will cross the lake. Wait.'],
    ['added', 'We will cross the lake. Wait here.', 'We will cross the lake unless the ice breaks. Wait here.'],
  ])('%s is a strong hedge', (_, one, other) => expect(weighty(one, other)).toEqual(['hedge']));

  test('lost in reported speech is one', () =>
    expect(weighty(base, 'the dogs were fed and they would cross the lake on Friday', 'indirect')).toEqual(['hedge']));

  test.each([
    ['put elsewhere', base, 'The dogs are fed. We will cross the lake on Friday if the ice holds.'],
    ['told otherwise', base, 'The dogs are fed. With firm ice, we will cross the lake on Friday.'],
    ['beyond a cut', 'If the ice holds, we will cross the lake.', 'We will cross the lake.'],
    ['behind which the quote is cut', 'We will cross the lake if the ice holds.', 'We will cross the lake.'],
    ['beyond a marked cut', base, 'The dogs are fed. … We will cross the lake on Friday.'],
    ['beyond a fragment', base, 'we will cross the lake on Friday'],
    ['gone with its sentence', `${base} The huskies are ready.`, 'The dogs are fed. The huskies are ready.'],
    ['that is a question', 'We asked the men if they knew. They did.', 'We asked the men. They did.'],
    ['that only is supposed', 'We will cross, even if the ice breaks. Wait.', 'We will cross. Wait.'],
  ])('%s is none', (_, one, other) => expect(weighty(one, other)).toEqual([]));

  test('of which reported speech tells a part is none', () =>
    expect(weighty(base, 'a crossing of the lake was planned', 'indirect')).toEqual([]));
});
