/** What is one utterance across outlets, and what is not. */

import { describe, expect, test } from 'vitest';
import { shared } from './annotated.ts';

const event =
  'The crane at Pier 4 in Marlow harbour fell on Tuesday, and the Harbour Board closed the container terminal while inspectors looked at the gantry.';

/** Two articles on one event, each with one more sentence. */
function both(first: string, second: string): string[][] {
  return shared({ one: `${event}\n${first}`, two: `${event}\n${second}` });
}

describe('two quotes are one utterance', () => {
  test.each([
    [
      'when the words are the same',
      '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
      '“The old gantry had passed every inspection since March”{Ana Ruiz}, according to Ruiz.',
    ],
    [
      'when one is cut out of the other',
      '“The old gantry had passed every inspection since March, and we will not reopen until we know why it fell,”{Ana Ruiz} Ruiz said.',
      'Ruiz said the terminal will “not reopen until we know why it fell.”{Ana Ruiz}',
    ],
    [
      'when a short fragment has the same speaker',
      '“What we saw was a flagrant breach of the loading rules,”{Ana Ruiz} Ruiz said.',
      'Ruiz called it a “flagrant breach.”{Ana Ruiz}',
    ],
    [
      'when a fragment of the whole has the same speaker and nothing else around',
      '“We are all of us deeply ashamed of the loading rules,”{Ana Ruiz} Ruiz said.',
      'That is a pity. Ruiz: “deeply ashamed.”{Ana Ruiz}',
    ],
    [
      'when both are one fragment of one speaker',
      'Ruiz called the night shifts a “flagrant breach.”{Ana Ruiz}',
      'The rules were broken: a “flagrant breach”{Ana Ruiz}, by the mayor’s account.',
    ],
    [
      'when a part of the one is a part of the other',
      '“Who told the crew to go up there!”{+} she asked. “Somebody must have known about the storm and the old winch and the cable.”{Ana Ruiz}',
      '“Who told the crew to go up there!”{+} Ruiz asked. “I want the names of the foremen on my desk before the inquest begins.”{Ana Ruiz}',
    ],
    [
      'when words change and the rest holds',
      '“Some data is coming from the divers, but hardly anyone understands the cause yet,”{Ana Ruiz} Ruiz said.',
      '“Some data is coming in from divers, but no one understands the cause at this time,”{Ana Ruiz} Ruiz said.',
    ],
    [
      'when the outlets name different speakers for the same words',
      '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
      '“The old gantry had passed every inspection since March,”{Peter Oduya} Oduya said.',
    ],
    [
      'when an editor added words in brackets',
      '“They told us that it had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
      '“They told us that [the crane] had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
    ],
  ])('%s', (_, first, second) => {
    expect(both(first, second).map((members) => members.length)).toEqual([2]);
  });
});

describe('two quotes are two utterances', () => {
  test.each([
    [
      'when only the subject is shared',
      '“The gantry is older than the terminal itself,”{Ana Ruiz} Ruiz said.',
      '“Nobody was standing under the gantry, thank heaven,”{Ana Ruiz} Ruiz said.',
    ],
    [
      'when a fragment has another speaker and another setting',
      '“What we saw was a flagrant breach of the loading rules,”{Ana Ruiz} Ruiz said.',
      'The dockers’ union has long called night shifts a “flagrant breach”{Peter Oduya} of its contract.',
    ],
    [
      'when a fragment of little weight has another speaker',
      '“They will come back to the pier in the morning,”{Ana Ruiz} Ruiz said.',
      'Oduya promised that they “come back.”{Peter Oduya}',
    ],
    [
      'when a part of the one is a part of the other, by another speaker',
      '“Who is to go up there!”{+} she asked. “Somebody must have known about the storm and the old winch and the cable.”{Ana Ruiz}',
      '“Who is to go up there!”{+} Oduya asked. “I want the names of the foremen on my desk before the inquest begins.”{Peter Oduya}',
    ],
    [
      'when all they share is a phrase anybody uses',
      '“At the end of the day, the tide decides when divers work,”{Ana Ruiz} Ruiz said.',
      '“At the end of the day, insurers will pay the bill,”{Ana Ruiz} Ruiz said.',
    ],
  ])('%s', (_, first, second) => {
    expect(both(first, second)).toEqual([]);
  });

  test('when short words recur in articles on two events', () => {
    expect(
      shared({
        one: `${event}\nRuiz called it a “flagrant breach.”{Ana Ruiz}`,
        two: 'The orchestra of Lund opened its season with a waltz that critics of the philharmonic disliked, and half of the violins stayed away.\nThe soprano sang two arias, the cellos were out of tune, and the audience left in the interval for a drink by the lake.\nThe conductor’s exit was a “flagrant breach,”{Ana Ruiz} Ruiz said.',
      }),
    ).toEqual([]);
  });
});

test('the same long words in articles on two events are one utterance', () => {
  const words =
    'This town was built by people who crossed an ocean with nothing but a fiddle and a sack of barley seed';
  expect(
    shared({
      one: `${event}\n“${words},”{Ana Ruiz} Ruiz said.`,
      two: `The orchestra of Lund opened its season with a waltz that critics of the philharmonic disliked.\n“${words},”{Ana Ruiz} Ruiz said.`,
    }),
  ).toHaveLength(1);
});

describe('a rendition without marks is found', () => {
  test('when an outlet dropped them', () => {
    expect(
      both(
        '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
        'The old gantry had passed every inspection since March.',
      ),
    ).toEqual([
      [
        'one direct: The old gantry had passed every inspection since March,',
        'two unmarked: The old gantry had passed every inspection since March.',
      ],
    ]);
  });

  test('when an outlet words it anew, with kin of the words', () => {
    expect(
      both(
        'The board said it had taken a “clear position”{Ana Ruiz} against night shifts, Ruiz wrote.',
        'The board said ‹it had adopted a clear stance against work at night›{Ana Ruiz}, Ruiz wrote.',
      ),
    ).toEqual([['one mixed: clear position', 'two indirect: it had adopted a clear stance against work at night']]);
  });

  test('beside words in marks that it leads up to, without those', () => {
    expect(
      both(
        '“The port has been calling for an end to night shifts since the first days of the year,”{Ana Ruiz} Ruiz said.',
        'Ruiz recalled that ‹the port has called for an end to night shifts since the beginning of the year: “This is what we asked for,”›{Ana Ruiz} she said.',
      ),
    ).toEqual([
      [
        'one direct: The port has been calling for an end to night shifts since the first days of the year,',
        'two indirect: the port has called for an end to night shifts since the beginning of the year',
      ],
    ]);
  });

  test('when an outlet reports the speech, without the cue and the speaker', () => {
    expect(
      both(
        '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
        'Ruiz said that the gantry had passed all inspections since March, though she gave no papers.',
      ),
    ).toEqual([
      [
        'one direct: The old gantry had passed every inspection since March,',
        'two indirect: the gantry had passed all inspections since March',
      ],
    ]);
  });

  test('when extraction found the reported speech, as extraction found it', () => {
    expect(
      both(
        '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
        'Ruiz said ‹the gantry had passed all inspections since March›{Ana Ruiz}, though she gave no papers.',
      ),
    ).toEqual([
      [
        'one direct: The old gantry had passed every inspection since March,',
        'two indirect: the gantry had passed all inspections since March',
      ],
    ]);
  });
});

describe('nothing is found without marks', () => {
  test.each([
    ['when a sentence only tells of the same thing', 'Inspectors from Marlow looked at the old gantry in March.'],
    ['when it is a headline', 'Old gantry “had passed all inspections”, but when'],
    ['when the speaker says something else', 'Ruiz said that the container terminal would stay shut until April.'],
  ])('%s', (_, second) => {
    expect(both('“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.', second)).toEqual([]);
  });
});

test('reported speech that nobody has in marks is matched on request', () => {
  const sources = {
    one: `${event}\nRuiz said ‹the divers would search the basin until Friday night›{Ana Ruiz}.`,
    two: `${event}\nRuiz added that ‹divers would search the basin until Friday night›{Ana Ruiz}.`,
  };
  expect(shared(sources)).toEqual([]);
  expect(shared(sources, { includeIndirect: true })).toHaveLength(1);
});

describe('plain words in articles on two events are one utterance', () => {
  const words = 'I am just not ready to do that at this point, and I am not there right now';
  const season = 'The orchestra of Lund opened its season with a waltz that critics of the philharmonic disliked.';
  const told = (first: string, second: string) =>
    shared({ one: `${event}\n${first}`, two: `${season}\n${second}` }).length;

  test('when one speaker says them', () => {
    expect(told(`“${words},”{Ana Ruiz} Ruiz said.`, `“${words},”{Ana Ruiz} Ruiz said.`)).toBe(1);
  });

  test.each([
    ['when two do', `“${words},”{Ana Ruiz} Ruiz said.`, `“${words},”{Peter Oduya} Oduya said.`],
    [
      'when one speaker says a few of them',
      `“${words},”{Ana Ruiz} Ruiz said.`,
      '“I am not there right now, ladies,”{Ana Ruiz} Ruiz said.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(told(first, second)).toBe(0);
  });
});
