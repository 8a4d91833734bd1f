/**
 * Archive: ordinary invented articles, the same for the same seed.
 *
 * In: how many, and a seed. Out: articles of some 4.5 kB each, one by one.
 * Stories run in one to eight outlets. Each has its own town, firm, people,
 * facts and statements; an outlet takes most of them, in nearly the same
 * order, and does to the statements what editors do: cuts them to a sentence
 * or inside one, marks what it leaves out or does not, swaps words, changes a
 * number, drops a "not" once in a while, gives them as reported speech. Some
 * outlets print the wire's sentences word for word. Names are put together
 * from syllables, so that the vocabulary goes on growing with the archive.
 */

import { randoms } from './corpus.ts';
import * as words from './news-words.ts';

export interface Paper {
  /** Such as `2031/04/07/story-12-yarostford-gazette.txt`. */
  readonly path: string;
  readonly text: string;
}

/** Length in UTF-16 code units from which an article is long enough. */
const enough = 4_300;
/** Outlets of the whole archive. */
const press = 60;
/** How many outlets carry a story: most one to three, few all eight. */
const spread = [1, 1, 1, 2, 2, 3, 3, 4, 5, 8];

type Random = () => number;

export function* archive(articles: number, seed = 1): Generator<Paper> {
  const random = randoms(seed);
  const outlets = several(press, () => fill(pick(words.outlets, random), matterOf(random), random));
  let made = 0;
  for (let number = 1; made < articles; number++) {
    const story = storyOf(random);
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(number / 12))).toISOString().slice(0, 10);
    const first = Math.floor(random() * press);
    const carriers = pick(spread, random);
    for (let next = 0; next < carriers && made < articles; next++, made++) {
      const outlet = outlets[(first + next * 7) % press] ?? '';
      const slug = outlet.toLowerCase().replace(/[^a-z]+/g, '-');
      yield {
        path: `${day.replaceAll('-', '/')}/story-${number}-${slug}.txt`,
        text: printed(story, { outlet, day }, random),
      };
    }
  }
}

/** What a story is about: the same few names and things in each of its sentences. */
interface Matter {
  readonly town: string;
  readonly firm: string;
  readonly places: readonly string[];
  readonly objects: readonly string[];
  readonly bodies: readonly string[];
  readonly crowds: readonly string[];
}

interface Statement {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
  readonly sentences: readonly string[];
}

interface Story {
  readonly title: string;
  readonly town: string;
  readonly facts: readonly string[];
  readonly statements: readonly Statement[];
}

function storyOf(random: Random): Story {
  const matter = matterOf(random);
  const filled = (template: string) => fill(template, matter, random);
  const speakers = several(4, () => {
    const surname = `${pick(words.beginnings, random)}${pick(words.middles, random)}${pick(words.families, random)}`;
    return { name: `${pick(words.given, random)} ${surname}`, surname, role: filled(pick(words.roles, random)) };
  });
  const event = () => capital(filled('{subject} {verb} {object}'));
  const fact = () => {
    if (random() < 0.3) return capital(filled(pick(words.background, random)));
    const sentence = `${event()} ${filled(pick(words.tails, random))}.`;
    return random() < 0.3 ? `${sentence} ${event()}, and ${filled('{subject} {verb} {object}')}.` : sentence;
  };
  const claim = () => capital(filled(pick(words.claims, random)));
  return {
    title: event(),
    town: matter.town,
    facts: several(22, fact),
    statements: several(11, () => ({
      ...pick(speakers, random),
      sentences: several(1 + Math.floor(random() * 3), claim),
    })),
  };
}

function printed(story: Story, { outlet, day }: { outlet: string; day: string }, random: Random): string {
  const isCopy = random() < 0.3;
  const lines = [`Title: ${edited(story.title, isCopy, random)}`, `Source: ${outlet}`, `Date: ${day}`, ''];
  const named = new Set<string>();
  let length = 0;
  const add = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  add(`${story.town.toUpperCase()} - ${edited(story.facts[0] ?? '', isCopy, random)}`);
  for (let next = 1; next < story.facts.length && length < enough; next++) {
    if (random() < 0.85) add(edited(story.facts[next] ?? '', isCopy, random));
    const statement = story.statements[next >> 1];
    if (next % 2 === 0 && statement && random() < 0.85) add(quoted(statement, { named, isCopy }, random));
  }
  // What an outlet has beyond the others.
  const own = matterOf(random);
  while (length < enough) add(capital(fill(pick(words.background, random), own, random)));
  return `${lines.join('\n')}\n`;
}

/** What an outlet has printed of a story so far, and how. */
interface Sheet {
  /** Surnames that stand above. */
  readonly named: Set<string>;
  /** Whether it prints the wire's words. */
  readonly isCopy: boolean;
}

/** A statement with its speaker, in full and with the role the first time. */
function quoted(statement: Statement, { named, isCopy }: Sheet, random: Random): string {
  const { name, surname, role } = statement;
  const who = named.has(surname) ? (random() < 0.3 ? pick(['he', 'she'], random) : surname) : `${name}, ${role},`;
  named.add(surname);
  const sentences = isCopy ? statement.sentences : mutated(statement.sentences, random);
  const [first = '', ...rest] = sentences;
  const cue = pick(words.cues, random);
  const more = rest.length > 0 ? ` “${rest.join('. ')}.”` : '';
  const form = random();
  if (form < 0.4) return `“${first},” ${who} ${cue}.${more}`;
  if (form < 0.6) return `${capital(who)} ${cue}: “${first}.”${more}`;
  if (form < 0.7) return `“${first},” ${cue.startsWith('told') ? 'said' : cue} ${who.replace(/,$/, '')}.${more}`;
  const clause = /^I /.test(first) ? first : `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  const said = `${capital(who)} ${pick(words.verbsThat, random)} ${clause}`;
  if (form < 0.85) return `${said}.${more}`;
  const tail = first.split(' ').slice(-4).join(' ');
  return `${said.slice(0, -tail.length)}“${tail}”.`;
}

/** What an outlet makes of a statement. */
function mutated(sentences: readonly string[], random: Random): readonly string[] {
  const kind = random();
  const [first = '', ...rest] = sentences;
  const all = first.split(' ');
  if (kind < 0.35) return sentences;
  if (kind < 0.55) return [pick(sentences, random)];
  if (kind < 0.65) return [all.slice(0, Math.max(5, Math.ceil(all.length * 0.6))).join(' ')];
  if (kind < 0.7) return [`${all.slice(0, 4).join(' ')} … ${all.slice(7).join(' ')}`, ...rest];
  if (kind < 0.9) return sentences.map((sentence) => swapped(sentence, 0.5, random));
  if (kind < 0.96) return [first.replace(/\d+/, (digits) => `${Number(digits) + 1}`), ...rest];
  return [first.replace(/ (?:not|never) /, ' '), ...rest];
}

function edited(fact: string, isCopy: boolean, random: Random): string {
  return isCopy ? fact : swapped(fact, 0.4, random);
}

function swapped(sentence: string, odds: number, random: Random): string {
  return sentence.replace(/[a-z]+/g, (word) => (random() < odds ? (words.synonyms.get(word) ?? word) : word));
}

function matterOf(random: Random): Matter {
  const root = () => `${pick(words.beginnings, random)}${pick(words.middles, random)}`;
  const places = several(5, () => `${root()}${pick(words.endings, random)}`);
  const object = () =>
    `the ${pick(words.qualities, random)} ${pick(words.things, random)} ${pick(words.wheres, random)}`.replace(
      '{place}',
      pick(places, random),
    );
  return {
    town: places[0] ?? '',
    firm: `${root()}${pick(words.families, random)} & Co`,
    places,
    objects: several(7, object),
    bodies: several(4, () => pick(words.bodies, random)),
    crowds: several(4, () => pick(words.crowds, random)),
  };
}

function several<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}

/** Puts words in the slots of a template, and in the slots of those. */
function fill(template: string, { town, firm, places, objects, bodies, crowds }: Matter, random: Random): string {
  const slots: Readonly<Record<string, () => string>> = {
    town: () => town,
    firm: () => firm,
    n: () => `${4 + Math.floor(random() * 90)}`,
    nth: () => pick(['second', 'third', 'fourth'], random),
    place: () => pick(places, random),
    thing: () => pick(words.things, random),
    verb: () => pick(words.verbs, random),
    body: () => pick(bodies, random),
    crowd: () => pick(crowds, random),
    subject: () => (random() < 0.6 ? pick(bodies, random) : `${pick(crowds, random)} from ${pick(places, random)}`),
    object: () => pick(objects, random),
  };
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
