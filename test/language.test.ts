import { describe, expect, test } from 'vitest';
import { isEnglish } from '../src/language.ts';
import { run } from './cli/fake-world.ts';

const english =
  '“We will rebuild the harbour this winter,” Mayor Ana Ruiz told reporters on Monday. She said that the ministry had ' +
  'promised to pay for the cranes, and that nobody in the town would have to wait for work until the summer is over.';
const german =
  '„Wir werden den Hafen noch in diesem Winter wieder aufbauen“, sagte Bürgermeisterin Ana Ruiz am Montag vor Journalisten. ' +
  'Das Ministerium habe versprochen, die Kräne zu bezahlen, und niemand in der Stadt müsse bis zum Sommer auf Arbeit warten. ' +
  'So etwas habe man hier an der Küste noch nie gesehen, was alle freue.';
const french =
  '« Nous allons reconstruire le port cet hiver », a déclaré lundi la maire Ana Ruiz devant la presse. Le ministère a promis ' +
  'de payer les grues, et personne dans la ville ne devra attendre du travail jusqu’à la fin de l’été, a-t-elle ajouté avant de partir.';
const russian = 'Мы восстановим порт этой зимой, сказала в понедельник мэр Ана Руис журналистам. '.repeat(5);

describe('a text is English', () => {
  test.each([
    { why: 'when it is', text: english, expected: true },
    { why: 'when it is too short to tell', text: 'Wir werden den Hafen wieder aufbauen.', expected: true },
    { why: 'when it has no words', text: '1234 5678 '.repeat(100), expected: true },
    { why: 'not when it is German', text: german, expected: false },
    { why: 'not when it is French', text: french, expected: false },
    { why: 'not when it is Russian', text: russian, expected: false },
  ])('$why', ({ text, expected }) => {
    expect(isEnglish(text)).toBe(expected);
  });
});

test('an article in another language is named and its quotes are left out', async () => {
  const { out, err, status } = await run(['news', '--format', 'json'], {
    files: { 'news/a.txt': english, 'news/b.txt': german },
  });
  const { articles, quotes, problems } = JSON.parse(out);
  expect(problems).toMatchObject([{ path: 'news/b.txt', code: 'language' }]);
  expect(quotes.every(({ article }: { article: string }) => article === articles[0].id)).toBe(true);
  expect({ status, named: err.includes('news/b.txt') }).toEqual({ status: 0, named: true });
});
