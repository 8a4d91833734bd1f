/** Reported speech: who conveyed what, and where it begins and ends. */

import { describe, expect, test } from 'vitest';
import { cast } from '../../../src/extract/cast/people.ts';
import { reported } from '../../../src/extract/reported/reported.ts';
import { spent } from '../../spent.ts';
import { article } from '../article.ts';

/** `Speaker: content`, parts joined by a slash; a relay in brackets. */
function said(text: string): string[] {
  return reported(cast(article(text))).map(({ speaker, parts, relayedBy }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${speaker.name}${relayedBy ? ` (${relayedBy})` : ''}: ${words}`;
  });
}

describe('reports', () => {
  test.each([
    ['a clause after "that"', 'Ana Ruiz said that the crane was safe.', ['Ana Ruiz: the crane was safe']],
    ['a clause without "that"', 'Ana Ruiz said the crane was safe.', ['Ana Ruiz: the crane was safe']],
    ['a clause after the day', 'Ana Ruiz said on Monday that the crane was safe.', ['Ana Ruiz: the crane was safe']],
    [
      'a clause after the listener',
      'Dockers told Reuters earlier this week that the crane was safe.',
      ['Dockers: the crane was safe'],
    ],
    ['a clause before its cue', 'The crane was still safe, Ruiz said.', ['Ruiz: The crane was still safe']],
    [
      'a clause before an inverted cue',
      'The crane was still safe, said Ana Ruiz, the mayor.',
      ['Ana Ruiz: The crane was still safe'],
    ],
    ['a clause around its cue', 'The crane, Ruiz said, was still safe.', ['Ruiz: The crane / was still safe']],
    [
      'a clause of one whom a participle tells more of',
      'Two people arrested after the fall of Peter Oduya said that the crane was safe.',
      ['Two people: the crane was safe'],
    ],
    [
      'a clause of a body with a participle in its name',
      'The Odra led group said that the crane was safe.',
      ['Odra led group: the crane was safe'],
    ],
    [
      'what is called for, told more of',
      'Ruiz called for a pier that bears the crane.',
      ['Ruiz: for a pier that bears the crane'],
    ],
    [
      'what a letter calls for',
      'The Odra Council issued letters to dockers calling for a pier that bears the crane.',
      ['Odra Council: for a pier that bears the crane'],
    ],
    [
      'what one was quoted with, days before',
      'The talk came two days after Mayor Ana Ruiz was quoted as saying that the crane was unsafe.',
      ['Ana Ruiz: the crane was unsafe'],
    ],
    [
      'a clause of one told of beside, to its end',
      'Ana Ruiz, who said on Monday that the crane was safe, left early.',
      ['Ana Ruiz: the crane was safe'],
    ],
    [
      'a clause of one of a party, to its end',
      'Gov. Ana Ruiz (D), who promised that all cranes, old and new, were safe, would not stay.',
      ['Ana Ruiz: all cranes, old and new, were safe'],
    ],
    ['according to, first', 'According to Ruiz, the crane was safe.', ['Ruiz: the crane was safe']],
    [
      'according to one of whom a clause tells more',
      'According to Ana Ruiz, who runs the port, the crane was safe.',
      ['Ana Ruiz: the crane was safe'],
    ],
    [
      'according to one whose office is told',
      'According to Ana Ruiz, the mayor of Odra, the crane was safe.',
      ['Ana Ruiz: the crane was safe'],
    ],
    [
      'according to one, of a thing told more of',
      'According to Ruiz, the crane, a gift of the navy, was safe.',
      ['Ruiz: the crane, a gift of the navy, was safe'],
    ],
    [
      'a clause after a dateline',
      'ODRA, June 5 (Reuters) - The crane was safe, Ruiz said.',
      ['Ruiz: The crane was safe'],
    ],
    ['a clause after a place', 'NEW ODRA: The crane was safe, Ruiz said.', ['Ruiz: The crane was safe']],
    [
      'a clause of a body in capitals',
      'NATO - which has the crane - will keep it, Ruiz said.',
      ['Ruiz: NATO - which has the crane - will keep it'],
    ],
    [
      'what is suggested past a noun that is another’s',
      'Vale called her remarks about his crane unfair, saying she was wrong and suggesting that she owed the dockers an apology.',
      ['Vale: her remarks about his crane unfair', 'Vale: she was wrong', 'Vale: she owed the dockers an apology'],
    ],
    ['a number of things', 'Ana Ruiz, who ran, said at least six had fallen.', ['Ana Ruiz: at least six had fallen']],
    [
      'what is said past a gerund',
      'Ana Ruiz, addressing dockers, warned that the crane was unsafe.',
      ['Ana Ruiz: the crane was unsafe'],
    ],
    [
      'what is told to a council',
      'Ana Ruiz, who ran, told the council the crane was unsafe.',
      ['Ana Ruiz: the crane was unsafe'],
    ],
    [
      'according to, last',
      'The crane had always been safe, according to Ruiz.',
      ['Ruiz: The crane had always been safe'],
    ],
    ['a gerund of the subject', 'The port pushed back, saying the crane was safe.', ['port: the crane was safe']],
    [
      'two clauses of one speaker',
      'Ruiz said the crane was safe, adding that nobody was hurt.',
      ['Ruiz: the crane was safe', 'Ruiz: nobody was hurt'],
    ],
    [
      'two verbs of one speaker',
      'Ruiz said the crane was safe and added that nobody was hurt.',
      ['Ruiz: the crane was safe', 'Ruiz: nobody was hurt'],
    ],
    [
      'past a clause between subject and verb',
      'Ruiz, asked about the crane, said that it was safe.',
      ['Ruiz: it was safe'],
    ],
    ['past an opening clause', 'Asked about the crane, Ruiz said it was safe.', ['Ruiz: it was safe']],
    [
      'of whoever did something and said',
      'Ana Ruiz met the dockers and said the crane was safe.',
      ['Ana Ruiz: the crane was safe'],
    ],
    ['of people that are only counted', 'Six in 10 said the crane was safe.', ['Six in 10: the crane was safe']],
    [
      'in a clause that leads up to another',
      'After Ruiz said the crane was safe, the port opened.',
      ['Ruiz: the crane was safe'],
    ],
    ['of a friend of somebody’s', 'A friend close to him said the crane was safe.', ['A friend: the crane was safe']],
    ['a clause of a pronoun after a rare verb', 'Ruiz has maintained she is innocent.', ['Ruiz: she is innocent']],
    ['after an aside', 'As Ruiz noted, the crane was safe all along.', ['Ruiz: the crane was safe all along']],
    ['from a day’s name on', 'Ruiz said Monday’s fall was no danger.', ['Ruiz: Monday’s fall was no danger']],
    [
      'a clause that begins like a setting',
      'Lifting the crane had been a mistake, Ruiz said.',
      ['Ruiz: Lifting the crane had been a mistake'],
    ],
    [
      'a clause that begins with a number',
      'About 270 cranes are shut down, officials said.',
      ['officials: About 270 cranes are shut down'],
    ],
    [
      'past a party and an apposition',
      'Ana Ruiz (D-Vale), a docker, said the crane was safe.',
      ['Ana Ruiz: the crane was safe'],
    ],
    ['past an apposition', 'Ana Ruiz, the mayor, said the crane was safe.', ['Ana Ruiz: the crane was safe']],
    [
      'past a day between subject and verb',
      'The port on Monday said the crane was safe.',
      ['port: the crane was safe'],
    ],
    ['past a dateline', 'OSTRAVA - The port pushed back, saying the crane was safe.', ['port: the crane was safe']],
    [
      'words passed on',
      'Ruiz was quoted by Radio Ostrava as saying that the crane was safe.',
      ['Ruiz (Radio Ostrava): the crane was safe'],
    ],
    [
      'a claim that is somebody’s',
      'The port denied Ruiz’s claim that the crane was unsafe.',
      ['port: Ruiz’s claim that the crane was unsafe', 'Ruiz: the crane was unsafe'],
    ],
    [
      'up to a clause of another speaker',
      'When the port refused to pay, the mayor said that the crane was unsafe.',
      ['mayor: the crane was unsafe'],
    ],
    [
      'past an apposition that a verb could have for its subject',
      'Tom Vale, chairman of the harbour board, said his district received a flurry of letters.',
      ['Tom Vale: his district received a flurry of letters'],
    ],
    [
      'after a setting and its cue',
      'In the end, Ana Ruiz said, the pier would have to be closed for good.',
      ['Ana Ruiz: the pier would have to be closed for good'],
    ],
    [
      'a question',
      'Asked whether the pier was safe, Ana Ruiz said that it was.',
      ['null: whether the pier was safe', 'Ana Ruiz: it was'],
    ],
    [
      'up to the verb that a clause between belongs to',
      'Tom Vale, who said the crane was safe, left before noon.',
      ['Tom Vale: the crane was safe'],
    ],
    [
      'past a party and an apposition',
      'Ana Ruiz, D-Ohio, a candidate for mayor, said the crane was safe.',
      ['Ana Ruiz: the crane was safe'],
    ],
    [
      'past an aside between dashes',
      'Dockers — and some sailors — say that the crane is safe.',
      ['Dockers: the crane is safe'],
    ],
    [
      'of those whom a participle picks out',
      'People briefed on the plan said that the crane was safe.',
      ['People: the crane was safe'],
    ],
    [
      'a clause before an inverted cue and a role in small letters',
      'The crane was still safe, said former mayor Ana Ruiz.',
      ['Ana Ruiz: The crane was still safe'],
    ],
    ['after one word and its cue', 'Overall, Ana Ruiz said, the crane was safe.', ['Ana Ruiz: the crane was safe']],
    [
      'words that begin with a name that is a month too',
      'Ana Ruiz said Jan Ek had moved the crane.',
      ['Ana Ruiz: Jan Ek had moved the crane'],
    ],
    ['a pronoun', 'Ana Ruiz spoke. She added that the crane was safe.', ['Ana Ruiz: the crane was safe']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('is silent about', () => {
  test.each([
    ['when somebody spoke', '“We stay,” Ruiz told reporters after a tour of the crane.'],
    ['what was not said', 'Ruiz did not say whether the crane was safe.'],
    ['what was never said', 'Ruiz never said that the crane was safe.'],
    ['what would be said', 'Ruiz would say that the crane was safe.'],
    ['a refusal to say', 'Ruiz refused to say whether the crane was safe.'],
    ['a cue without words', 'Ruiz said so.'],
    ['a noun that could be a verb', 'The report of the port was long and dull.'],
    ['a noun after a verb', 'The long harbour holds plan after plan.'],
    ['questions that are raised', 'The fall raised urgent questions about the crane.'],
    ['a quoted fragment without a clause around it', 'Ruiz called the crane "a danger" to all.'],
    ['quoted words', 'Ruiz said: "The crane was safe."'],
    ['words with no cue', 'The crane in the harbour was always safe.'],
    ['who is named for an office', 'Vale has named Jan Ek as mayor, and Ana Ruiz for its harbour director.'],
    ['who has whom for an office', 'Vale has Jan Ek for its mayor, and Ana Ruiz for its harbour director.'],
    ['what a ship is christened', 'Ana Ruiz christened the tug Patience and left.'],
    ['whoever does two things and says none', 'Ana Ruiz met the dockers and left the port.'],
    ['who said yes, years ago', 'Lifting the crane, Ruiz said, on Monday.'],
    ['a setting before a cue', 'In a later vote, Ruiz said.'],
    ['a dash before a cue', '— Ruiz said, the crane was moved to the old pier.'],
  ])('%s', (_, text) => {
    const marks = [...text.matchAll(/"[^"]+"/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    expect(reported(cast(article(text), marks))).toEqual([]);
  });
});

test.each(['Ruiz said ', 'said that ', ', saying ', 'according to ', 'Ruiz, ', 'and said, '])(
  'takes linear time for %j',
  (unit) => {
    expect(spent(() => reported(cast(article(unit.repeat(8_000 / unit.length)))))).toBeLessThan(2000);
  },
);

describe('a question', () => {
  test.each([
    ['put to him', 'Vale asked him whether the crane was safe.', ['Vale: whether the crane was safe']],
    ['put to one by name', 'Dockers asked Ana Ruiz how the crane fell.', ['Dockers: how the crane fell']],
    ['put to one by office', 'Dockers asked the mayor why the crane fell.', ['Dockers: why the crane fell']],
    [
      'what somebody supports in it',
      'Vale asked Ruiz whether she supports the pier.',
      ['Vale: whether she supports the pier'],
    ],
    [
      'one that he began to put',
      'A man tried to ask Ruiz whether she supports the new pier.',
      ['A man: whether she supports the new pier'],
    ],
    [
      'one put before what is told of',
      'Ruiz apologised on Monday after a man asked her whether she supports the new pier.',
      ['a man: whether she supports the new pier'],
    ],
    ['what nobody was asked', 'If Ruiz tried to say that the pier was safe, nobody would believe it.', []],
    ['one that was never put', 'A man was about to ask Ruiz whether she supports the new pier.', []],
    ['what nobody knows', 'It was not clear whether Ruiz supports the new pier.', []],
  ])('gives only what is asked: %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    ['what is asked about', 'Vale asked about how the crane fell.', ['Vale: about how the crane fell']],
    ['what is wanted of him', 'Vale asked him to close the pier.', ['Vale: him to close the pier']],
    ['what is said after one', 'Whether the pier is safe or not, Ana Ruiz says it is open.', ['Ana Ruiz: it is open']],
    [
      'what is said beside one',
      'Vale asked whether it was safe. Ruiz said it was not.',
      ['Vale: whether it was safe', 'Ruiz: it was not'],
    ],
    [
      'a question that is said',
      'Ana Ruiz said whether he supports the pier is unknown.',
      ['Ana Ruiz: whether he supports the pier is unknown'],
    ],
  ])('takes nothing from %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('what two call for', () => {
  test.each([
    ['a name', 'The union called for new cranes, and Ana Ruiz for its director to leave.', ['union: for new cranes']],
    ['a body', 'Ana Ruiz called for new cranes, and the Odra Council for talks.', ['Ana Ruiz: for new cranes']],
  ])('is not all the first one’s: %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    [
      'a thing',
      'Ana Ruiz called for new cranes, and a pier for the town.',
      ['Ana Ruiz: for new cranes, and a pier for the town'],
    ],
    [
      'a second call',
      'Ana Ruiz called for talks, and for Peter Vale to leave.',
      ['Ana Ruiz: for talks, and for Peter Vale to leave'],
    ],
    [
      'somebody within',
      'Ana Ruiz called for talks with Vale, and Ruiz with dockers.',
      ['Ana Ruiz: for talks with Vale, and Ruiz with dockers'],
    ],
  ])('stays whole with %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
