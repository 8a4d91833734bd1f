import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.ts';
import type { QuoteKind, Wording } from '../../../src/model.ts';

const wording = (text: string, kind: QuoteKind = 'direct'): Wording => ({
  text,
  parts: [{ start: 0, end: text.length }],
  kind,
});

const turns = (base: string, variant: string, kind: QuoteKind = 'direct') =>
  judge(wording(base), wording(variant, kind)).flags.some(({ flag }) => flag === 'negation');

describe('the same statement is not turned', () => {
  test.each([
    ['"yet to" and "fail"', 'The firm failed to reply to us', 'The firm has yet to reply to us'],
    ['"would not" and "decline"', 'He would not say who paid', 'He declined to say who paid'],
    ['"did not" and "neglect"', 'They did not tell the crew', 'They neglected to tell the crew'],
    ['"no" and "lack"', 'We have no money for repairs', 'We lack money for repairs'],
    ['"no longer" and "stop"', 'The port no longer pays us', 'The port has stopped paying us'],
    ['"far from" and "not"', 'The pier is far from finished', 'The pier is not finished'],
    ['"anything but" and "un-"', 'The plan is anything but clear', 'The plan is unclear'],
    ['"unless" and "if not"', 'Unless the rain stops, we stay', 'If the rain doesn’t stop, we stay'],
    ['"not able" and "unable"', 'We were not able to reach the hut', 'We were unable to reach the hut'],
    ['"not impossible" and "possible"', 'It’s not impossible that we sail', 'It’s possible that we sail'],
    ['"not" with a synonym’s contrary', 'The deal is not fair', 'The deal is unjust'],
    ['"not support" and "reject"', 'We will not support it', 'We reject it'],
    ['"stay" and "not leave"', 'Stay in your homes', 'Do not leave your homes'],
    ['"no doubt" and "sure"', 'I am sure that we will sail', 'I have no doubt that we will sail'],
    ['a denial in another verb', 'We reject the plan', 'We oppose the plan'],
    ['another denial', 'They denied us entry', 'They barred us from entry'],
    ['a distance', 'The hut is far from the road', 'The hut is a long way from the road'],
    ['"no later than" and "by"', 'Pay no later than Friday', 'Pay by Friday'],
    ['"not once" after "never"', 'He never asked me about it', 'He never asked me, not once, about it'],
    ['"none" after "no"', 'We have no proof that it sank', 'We have no proof, none, that it sank'],
    [
      'what "or" goes on with',
      'The port will not be bought, and its crews are not bargaining chips',
      'The port would not be bought or let its crews be used as bargaining chips',
    ],
    ['words that only end like comparatives', 'The summer was dry', 'The number was dry'],
    ['a comparative of like meaning', 'The new hall is bigger', 'The new hall is larger'],
    ['a comparison the other way about', 'Rents are higher now than in May', 'Rents were lower in May than now'],
    ['of which the subject changes too', 'The barn is bigger than the mill', 'The mill is smaller than the barn'],
    ['"rule out"', 'We have ruled out a merger', 'There will be no merger'],
    ['"too little"', 'There is not enough water for us all', 'There is too little water for us all'],
    ['"if not more"', 'Half of us, if not more, will sail', 'Half of us will sail'],
    ['"turn down"', 'We turned down the offer', 'We did not accept the offer'],
    ['what goes on', 'The strike is not over', 'The strike goes on'],
    ['an answer before a comma', 'No, they never came', 'They never came'],
    ['"rule out"', 'I will not sell the mill', 'I have ruled out selling the mill'],
    ['"forget to"', 'The guard did not lock the gate', 'The guard forgot to lock the gate'],
    ['"avoid"', 'Do not drink the water', 'Avoid drinking the water'],
    ['"not rule out"', 'A strike is possible', 'We have not ruled out a strike'],
    ['"only if" and "not unless"', 'Do not sail unless it is calm', 'Sail only if it is calm'],
  ])('by %s', (_, base, variant) => expect(turns(base, variant)).toBe(false));

  test.each([
    ['a contrary', 'We reject this plan', 'they did not accept the plan'],
    ['"rule out"', 'We have ruled out a merger with Halden Freight', 'there would be no merger with Halden Freight'],
    ['"too little"', 'There is not enough water for us all', 'there was too little water for them all'],
    ['"fall short"', 'The new law doesn’t go far enough', 'the new law fell short'],
    ['what goes on', 'The strike is not over', 'the strike was continuing'],
    ['an unlikely thing', 'It is unlikely that the ship will sail', 'the ship would probably not sail'],
    [
      '"without" beside a failure',
      'The talks have failed and there is no deal',
      'the talks had collapsed without a deal',
    ],
    ['another word for what is denied', 'The witness was not happy with it', 'the witness was angry about it'],
    ['a doubt put elsewhere', 'It is unlikely that we will win', 'they would probably not win'],
  ])('in reported speech, by %s', (_, base, variant) => expect(turns(base, variant, 'indirect')).toBe(false));

  test('in reported speech, by what "not only" adds', () =>
    expect(turns('This is not only a local problem', 'it was both a local and a wider problem', 'indirect')).toBe(
      false,
    ));
});

test.each([
  ['a word in marks before it', 'there was “not one line” in the report that says he lied', 25, false],
  ['no such word in marks', 'there was “a line” in the report that says he lied', 19, true],
  ['nothing in marks', 'there was one line, not more, in the report that says he lied', 30, true],
])('behind %s', (_, text, start, expected) => {
  const variant: Wording = { text, parts: [{ start, end: text.length }], kind: 'indirect' };
  const { flags } = judge(wording('There is not one line in the report, not one, that says he lied'), variant);
  expect(flags.some(({ flag }) => flag === 'negation')).toBe(expected);
});

describe('a statement is turned', () => {
  test.each([
    ['where "yet to" is lost', 'The firm has yet to reply to us', 'The firm replied to us'],
    ['where "fail" becomes "manage"', 'They failed to reach the hut', 'They managed to reach the hut'],
    ['where "refuse" is lost', 'He refused to say who paid', 'He said who paid'],
    ['where "lack" becomes "have"', 'They lack money', 'They have money'],
    ['where "no longer" is lost', 'The port no longer pays us', 'The port pays us'],
    ['where "far from" is lost', 'The plan is far from clear', 'The plan is clear'],
    ['where "anything but" is lost', 'The plan is anything but clear', 'The plan is clear'],
    ['where "unless" becomes "if"', 'Unless the rain stops, we stay', 'If the rain stops, we stay'],
    ['where "possible" becomes "impossible"', 'It’s possible that we sail', 'It’s impossible that we sail'],
    ['where "higher" becomes "lower"', 'Rents are higher than in May', 'Rents are lower than in May'],
    ['where "bigger" becomes "smaller"', 'The new hall is bigger', 'The new hall is smaller'],
    ['where "older" becomes "younger"', 'The older brother drove', 'The younger brother drove'],
    ['where "succeed" becomes "fail"', 'We succeed in half of all cases', 'We fail in half of all cases'],
    ['where one of two is lost', 'We do not reject this plan', 'We reject this plan'],
    ['where "neither ... nor" becomes "and"', 'Neither the mayor nor the crew knew', 'The mayor and the crew knew'],
    [
      'where "and" goes on with the contrary',
      'The port will not be bought, and its crews are not bargaining chips',
      'The port would not be bought and let its crews be used as bargaining chips',
    ],
    ['where "no" stands before a time alone', 'There is no later ferry', 'There is a later ferry'],
    ['where "rule out" is turned', 'We have not ruled out a strike', 'We have ruled out a strike'],
    ['where "forget to" is lost', 'The guard forgot to lock the gate', 'The guard locked the gate'],
    ['where "avoid" is lost', 'They avoided paying the fee', 'They paid the fee'],
    ['where "not only" becomes "only"', 'It was not only the drink that did it', 'It was only the drink that did it'],
    ['where "unless" becomes "if"', 'Do not sail unless it is calm', 'Do not sail if it is calm'],
    ['where "none" is no echo', 'Of the crew, some, all told, came', 'Of the crew, none, all told, came'],
    ['where "do not" is all that opens it', 'Do not leave your homes', 'Leave your homes'],
    ['where "not" is all that opens it', 'Not all of the cranes have to go', 'All of the cranes have to go'],
    ['where "rule out" is denied', 'We ruled out a strike in May', 'We did not rule out a strike in May'],
    ['where "call off" is denied', 'The match was called off', 'The match was not called off'],
    ['where "not over" becomes "over"', 'The strike is not over', 'The strike is over'],
  ])('%s', (_, base, variant) => expect(turns(base, variant)).toBe(true));

  test.each([
    ['“we”', 'We accept the findings', 'the airline’s chief had rejected the findings'],
    ['“we”, and has them refuse', 'We will pay for the repairs', 'the bank refused to pay for the repairs'],
    ['“I” before a synonym', 'I support the bill', 'the senator opposed the bill'],
  ])('where reported speech names %s and turns it', (_, base, variant) =>
    expect(turns(base, variant, 'indirect')).toBe(true),
  );

  test.each([
    ['another’s doing', 'We accept the findings', 'the airline thanked those who rejected the findings'],
    ['what was denied', 'Our boats were not in the bay', 'the port denied that its boats had been in the bay'],
    ['what else was said so', 'I’d rather starve than pay that fee', 'he refused to pay that fee'],
    ['a refusal', 'We will not pay for the repairs', 'the bank refused to pay for the repairs'],
    ['what was to be done', 'We accept the findings', 'the airline answered calls to reject the findings'],
  ])('but not where reported speech tells %s', (_, base, variant) =>
    expect(turns(base, variant, 'indirect')).toBe(false),
  );

  test.each([
    ['"not" is lost before what both say', 'The plan is not safe', 'the plan was safe'],
    ['"not over" becomes "over"', 'The strike is not over', 'the strike was over'],
    ['"not all" becomes "all"', 'Not all the money was stolen', 'all the money had been stolen'],
    ['"clear" becomes "convict"', 'The court cleared both men', 'the court had convicted both men'],
    ['"rule out" is denied', 'We ruled out a strike', 'they had not ruled out a strike'],
  ])('where in reported speech %s', (_, base, variant) => expect(turns(base, variant, 'indirect')).toBe(true));

  test('but not where a fragment may begin after its negation', () => {
    expect(turns('Not all of the cranes have to go', 'all of the cranes have to go', 'mixed')).toBe(false);
    expect(turns('Not all of the cranes have to go', '... all of the cranes have to go')).toBe(false);
  });
});
