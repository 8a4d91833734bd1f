/** Quotes that look alike and are two utterances: nothing may be matched. */

import { describe, expect, test } from 'vitest';
import { shared } from './annotated.ts';

const event =
  'The crane at Pier 4 in Marlow harbour fell on Tuesday, and the Harbour Board closed the container terminal while inspectors looked at the gantry.';
const other =
  'The orchestra of Lund opened its season with a waltz that critics of the philharmonic disliked, and half of the violins stayed away from the hall.';

/** What two articles share: of one event, or of two. */
const ofOne = (first: string, second: string) => shared({ one: `${event}\n${first}`, two: `${event}\n${second}` });
const ofTwo = (first: string, second: string) => shared({ one: `${event}\n${first}`, two: `${other}\n${second}` });

describe('two statements of one person', () => {
  test.each([
    [
      'on one subject',
      '“The board was told of the worn winch in the first week of March,”{Ana Ruiz} Ruiz said.',
      '“We have asked the board for a new winch every year since the flood,”{Ana Ruiz} Ruiz said.',
    ],
    [
      'that open alike',
      '“We are ready to talk to the union at any hour of the day,”{Ana Ruiz} Ruiz said.',
      '“We are ready to tear the whole gantry down and build another,”{Ana Ruiz} Ruiz said.',
    ],
    [
      'of a promise and of its refusal to another',
      '“I will see to it that the divers are paid before the winter,”{Ana Ruiz} Ruiz said.',
      '“I will see the foremen of the night shift in court,”{Ana Ruiz} Ruiz said.',
    ],
    [
      'in marks and in reported speech',
      '“The board was told of the worn winch in the first week of March,”{Ana Ruiz} Ruiz said.',
      'Ruiz said ‹she would ask the board for a second tug boat›{Ana Ruiz}.',
    ],
  ])('%s', (_, first, second) => expect(ofOne(first, second)).toEqual([]));
});

test('one has but a phrase of the other and a word of like meaning, and their articles run apart', () => {
  const articles = {
    one: `${event}\n“I am trying to save jobs and prevent the next strike. We cannot afford to be wholly correct any more. We need to protect all dockers, of all trades, from violent street crime,”{Ana Ruiz} Ruiz said.`,
    two: 'Boats lay idle on Tuesday. It rained. Ruiz was glad of “being so right on street crime”{Ana Ruiz}.',
  };
  expect(shared(articles, { story: 'all' })).toEqual([]);
});

describe('a stock phrase', () => {
  test.each([
    [
      'that anybody opens with',
      '“At the end of the day, the tide decides when divers work,”{Ana Ruiz} Ruiz said.',
      '“At the end of the day, insurers will pay the bill,”{Peter Oduya} Oduya said.',
    ],
    [
      'of condolence',
      '“Our thoughts and prayers are with the families of the divers,”{Ana Ruiz} Ruiz said.',
      '“Our thoughts and prayers go out to the crew of the tug,”{Peter Oduya} Oduya said.',
    ],
    [
      'of an office that says nothing',
      '“We do not comment on open cases,”{Harbour Board} the board said.',
      '“We cannot comment on what was found in the basin,”{Marlow police} the police said.',
    ],
  ])('%s, in one event', (_, first, second) => expect(ofOne(first, second)).toEqual([]));

  test.each([
    [
      'of condolence',
      '“Our thoughts and prayers are with the families,”{Ana Ruiz} Ruiz said.',
      '“Our thoughts and prayers are with the families,”{Eva Lind} Lind said.',
    ],
    [
      'of hope',
      '“We will get to the bottom of this,”{Ana Ruiz} Ruiz said.',
      '“We will get to the bottom of this,”{Eva Lind} Lind said.',
    ],
  ])('%s, in two events', (_, first, second) => expect(ofTwo(first, second)).toEqual([]));
});

describe('a slogan', () => {
  test.each([
    [
      'two crowds shout',
      'The dockers shouted: “Hands off our harbour!”{Dockers}',
      'The cellists shouted: “Hands off our hall!”{Cellists}',
    ],
    [
      'one word of which recurs',
      'The banner read “Safety first.”{Dockers}',
      'Lind promised “safety”{Eva Lind} to the audience.',
    ],
  ])('%s', (_, first, second) => expect(ofTwo(first, second)).toEqual([]));
});

describe('legal text', () => {
  test('of which two people quote a phrase', () => {
    expect(
      ofOne(
        'Ruiz said that no foreman is “subject to the rules”{Ana Ruiz} of the port.',
        'Oduya, of the union, asked who is “subject to the rules”{Peter Oduya} at all.',
      ),
    ).toEqual([]);
  });
});

describe('a rebuttal that quotes its opponent', () => {
  test('is not what the opponent said', () => {
    expect(
      ofOne(
        '“The union knew for a year that the old gantry was worn,”{Ana Ruiz} Ruiz said.',
        '“She says ‘the union knew for a year that the old gantry was worn’, and she never wrote us one single line on it,”{Peter Oduya} Oduya said.',
      ),
    ).toEqual([]);
  });

  test('but an outlet that gives it to another speaker is matched', () => {
    expect(
      ofOne(
        '“The union knew for a year that the old gantry was worn,”{Ana Ruiz} Ruiz said.',
        '“The union knew for a year that the old gantry was worn,”{Peter Oduya} Oduya said.',
      ),
    ).toHaveLength(1);
  });
});

describe('words that two people have in common', () => {
  const first =
    '“The old gantry had passed inspection in March, and we will not reopen it before the inquest has heard the foremen,”{Ana Ruiz} Ruiz said.';
  const second = (speaker: string) =>
    `“The old gantry never passed inspection, and half of the crew walked away from the pier before the inquest has heard a word,”{${speaker}} said the other.`;

  test('are not one statement', () => expect(ofOne(first, second('Peter Oduya'))).toEqual([]));
  test('are where it is not sure who spoke', () => expect(ofOne(first, second('?Peter Oduya'))).toHaveLength(1));
  test('are where no name says who spoke', () => expect(ofOne(first, second('the other'))).toHaveLength(1));
});

describe('a title', () => {
  test.each([
    [
      'in marks in a sentence',
      'Ruiz spoke on “The Harbour Hour with Jon Vale.”{Ana Ruiz}',
      'Ruiz will be a guest on "The Harbour Hour with Jon Vale" on Friday.',
    ],
    ['of two works', 'Ruiz praised “The Last Gantry.”{Ana Ruiz}', 'Oduya wrote “The Last Docker.”{Peter Oduya}'],
  ])('%s', (_, first, second) => expect(ofOne(first, second)).toEqual([]));
});

describe('a fragment in reported speech of the same speaker', () => {
  const fragment = 'Ruiz called the letters “grossly unsafe.”{Ana Ruiz}';
  test('is none where that marks the words as anybody’s', () => {
    const told = 'Ruiz said ‹any old gantry may be called “grossly unsafe” after the flood›{Ana Ruiz}.';
    expect(ofOne(fragment, told)).toEqual([]);
  });

  test('is one where the marks were dropped', () => {
    const told = 'Ruiz said ‹the letters were grossly unsafe›{Ana Ruiz}.';
    expect(ofOne(fragment, told)).toHaveLength(1);
  });
});

describe('reported speech of a speaker who may be another, outside the course of the articles', () => {
  const whole =
    '“The board was told of the worn winch in the first week of March, and the foremen hid the letter,”{the dockers} they said.';
  const outOfCourse = (told: string) => shared({ one: `${event}\n${whole}`, two: `${told}\n${event}` });

  test('is of the quote that it renders', () => {
    const told =
      'Crane drivers said ‹the board had heard of the worn winch in the first days of March›{crane drivers}.';
    expect(outOfCourse(told)).toHaveLength(1);
  });

  test('is not where it has but some', () => {
    const told = 'Crane drivers said ‹the board had asked for another winch in the second week of May›{crane drivers}.';
    expect(outOfCourse(told)).toEqual([]);
  });
});
