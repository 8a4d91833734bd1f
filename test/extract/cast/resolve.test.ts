/** Whom a name, a role or a pronoun means. The words asked about stand in [brackets]. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cast } from '../../../src/extract/cast/people.ts';
import { resolve } from '../../../src/extract/cast/resolve.ts';
import { spent } from '../../spent.ts';
import { article } from '../article.ts';

function whom(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return resolve(cast(article(marked.replace(/[[\]]/g, ''))), { start, end });
}

describe('finds the full name', () => {
  test.each([
    ['without the title before it', '[Mayor Ana Ruiz] left.', 'Ana Ruiz', 'name'],
    ['without the role before it', 'On Monday [harbour spokesman Piet Moran] left.', 'Piet Moran', 'name'],
    ['without the country and the office', '[Lithuanian Foreign Minister Jonas Vale] left.', 'Jonas Vale', 'name'],
    ['of a surname', 'Ana Ruiz left. Then [Ruiz] came back.', 'Ana Ruiz', 'surname'],
    ['of an honorific and a surname', 'Ana Ruiz left. Then [Ms. Ruiz] came back.', 'Ana Ruiz', 'surname'],
    [
      'of a surname without the honours after it',
      'Ana Ruiz KC left. Then [Ms. Ruiz] came back.',
      'Ana Ruiz',
      'surname',
    ],
    ['without the trade before it', '[Prosecutor Neil Vale] spoke. Vale left.', 'Neil Vale', 'name'],
    ['without the post before it', 'Then [CEO Odile Vale] spoke. Vale left.', 'Odile Vale', 'name'],
    ['without the calling before it', '[Drummer Pete Vale] spoke. Vale left.', 'Pete Vale', 'name'],
    ['of a man, where a woman named the House', 'Ana Ruiz told the House. [She] left.', 'Ana Ruiz', 'pronoun'],
    ['whose surname is a thing too', 'Lawyer Sheila Park spoke. Then [Park] left.', 'Sheila Park', 'surname'],
    ['of one of a body', 'Deborah Lim of Vale Research warned us. Then [she] left.', 'Deborah Lim', 'pronoun'],
    ['of an age', 'Ade Bello said so. Then [the 19-year-old] said it again.', 'Ade Bello', 'role'],
    ['with its number', '[Juror No. 7] left.', 'Juror No. 7', 'name'],
    ['of no place', 'The port in Karsk shut. Then Piet Moran came. [He] left.', 'Piet Moran', 'pronoun'],
    ['whose first name is a title too', 'Then Dean Vale shrugged. [Vale] left.', 'Dean Vale', 'surname'],
    ['before a verb in the present', 'Ana Ruiz came. [Ruiz] tells supporters in Odra so.', 'Ana Ruiz', 'surname'],
    ['of one told after a comma', 'Two dockers ran. It fell, said [one], Piet Moran.', 'Piet Moran', 'name'],
    ['of one of a family', 'Ana Ruiz wept. Her husband, Idris, ran. Then [he] spoke.', 'Idris', 'pronoun'],
    ['of one of many', 'It fell, said [one] of the two dockers, Piet Moran.', 'Piet Moran', 'name'],
    ['of a first name', 'Ana Ruiz left. Then [Ana] came back.', 'Ana Ruiz', 'alias'],
    [
      'of a surname with a particle',
      'Ursula von der Berg left. Then [von der Berg] came back.',
      'Ursula von der Berg',
      'surname',
    ],
    ['of a surname spelled otherwise', 'Abbas Karaqchi left. Then [Karakchi] came back.', 'Abbas Karaqchi', 'alias'],
    [
      'with initials and suffix',
      'Ana Ruiz and Peter J. Vale Jr. met. Then [Vale] left.',
      'Peter J. Vale Jr.',
      'surname',
    ],
    ['of the one with that honorific', 'Ana Ruiz and Peter Ruiz met. Then [Mr. Ruiz] left.', 'Peter Ruiz', 'surname'],
    [
      'of a role told before',
      'Harbour spokesman Piet Moran left. Then [the harbour spokesman] came back.',
      'Piet Moran',
      'role',
    ],
    ['of a role told after a comma', 'Ana Ruiz, the mayor, left. Then [the mayor] came back.', 'Ana Ruiz', 'role'],
    [
      'of a role told before a comma',
      'A spokesman for the port, Piet Moran, left. Then [the spokesman] came back.',
      'Piet Moran',
      'role',
    ],
    ['of a role that a title tells', 'Sen. Peter Vale left. Then [the senator] came back.', 'Peter Vale', 'role'],
    ['of a trade', 'The conductor, Piet Moran, left. Then [the conductor] came back.', 'Piet Moran', 'role'],
    [
      'of a trade, and of another',
      'Piet Moran, a retired miner, left. Ana Ruiz, a pharmacist, stayed. Then [the miner] came back.',
      'Piet Moran',
      'role',
    ],
    ['of a wider role', 'Rep. Peter Vale left. Then [the lawmaker] came back.', 'Peter Vale', 'role'],
    [
      'of the one whom a further word means, though it was used in her own sentence before',
      'Ana Ruiz was named the presumptive nominee on Monday. Ana Ruiz answered on Tuesday. “We stay,” [the presumptive nominee] said.',
      'Ana Ruiz',
      'role',
    ],
    ['of she', 'Ana Ruiz met Peter Vale. [She] left.', 'Ana Ruiz', 'pronoun'],
    ['of he, past the subject of the other sex', 'Ana Ruiz met Peter Vale. [He] left.', 'Peter Vale', 'pronoun'],
    ['of he, the subject before the object', 'Peter Vale met Juan Ruiz. [He] left.', 'Peter Vale', 'pronoun'],
    [
      'of he, not the one in the opening clause',
      'Peter Vale spoke. While hosting Juan Ruiz, [he] left.',
      'Peter Vale',
      'pronoun',
    ],
    ['of it', 'The Port Authority met Peter Vale. [It] left early.', 'Port Authority', 'pronoun'],
    ['of a body by its noun', 'The Port Committee met. Then [the committee] left.', 'Port Committee', 'role'],
    ['of they, two together', 'Ana Ruiz and Peter Vale met. [They] left.', 'Ana Ruiz and Peter Vale', 'pronoun'],
    ['of a judge by the title', 'Supreme Court Justice Ana Ruiz left. Then [the justice] came.', 'Ana Ruiz', 'role'],
    [
      'of a name after a place',
      'Lawyer for the District of Vale Peter Moran left. Then [Moran] came.',
      'Peter Moran',
      'surname',
    ],
    [
      'of a name with an initial P',
      'Then, as its head, William P. Vale came. [Mr. Vale] left.',
      'William P. Vale',
      'surname',
    ],
    ['of a role in a chain', '[A former judge], now a lawyer with Vale Law, Piet Moran, left.', 'Piet Moran', 'name'],
    ['of a body beside its noun', '[The port operator], Vale Terminals, closed the gates.', 'Vale Terminals', 'name'],
    [
      'of a body by that noun later',
      'The port operator, Vale Terminals, closed. Then [the operator] left.',
      'Vale Terminals',
      'role',
    ],
    [
      'of a body named only later',
      'Then [the union] left. The Free Dockers Union is old.',
      'Free Dockers Union',
      'role',
    ],
    [
      'of she, told by her own sentence',
      '“Stay,” said Anselm Moran, chief of the port. Rosl Tanner had lit the ovens of her bakery. [She] left.',
      'Rosl Tanner',
      'pronoun',
    ],
    [
      'of he after “said”',
      'Peter Vale left, referring to when Piet Moran said [he] would not pay.',
      'Piet Moran',
      'pronoun',
    ],
    [
      'of another word for somebody known',
      'Rafael Vale came with figures. “It costs too much,” [the builder] said.',
      'Rafael Vale',
      'role',
    ],
    ['of an age', 'Peter Vale stepped down. “I am tired,” added [the 61-year-old].', 'Peter Vale', 'role'],
    ['of the author of a letter', 'Ana Ruiz sent the board a letter. [The letter] asked for more.', 'Ana Ruiz', 'role'],
    ['of whose statement it is', '[Ana Ruiz’s statement] asked for more.', 'Ana Ruiz', 'role'],
    [
      'of who published the article',
      'The Harbour Post published the story on Monday. [The article] was long.',
      'Harbour Post',
      'role',
    ],
    [
      'of he, another than whom he asked',
      'Juan Ruiz met Peter Vale. Ruiz waited. Then [he] asked Ruiz to leave.',
      'Peter Vale',
      'pronoun',
    ],
    ['of he, who asked of a thing', 'Juan Ruiz met Peter Vale. Then [he] asked to leave.', 'Juan Ruiz', 'pronoun'],
    [
      'of it, the law and not the town that it is named after',
      'Riga is large. The Riga law passed on Monday, though late. [It] lets firms close.',
      'Riga law',
      'pronoun',
    ],
    ['of it, the town', 'The town of Riga is large. Riga grew. [It] lets firms close.', 'Riga', 'pronoun'],
    ['of two', '[Ana Ruiz and Peter Vale] left.', 'Ana Ruiz and Peter Vale', 'name'],
    ['of one beside what they are', 'Then [Lim’s glassgrinder], Carol Vale, left. Vale waved.', 'Carol Vale', 'name'],
    ['of one who is named so', 'Then [a docker] named Carol Vale left.', 'Carol Vale', 'name'],
    [
      'of she, who speaks in the sentence that is about her',
      'The board met. “We stay,” spokeswoman Ana Sturm said in an email.\n\nDonna Vale still has the crane. She took it out of the shed, [she] said, and left.',
      'Donna Vale',
      'pronoun',
    ],
    [
      'of one beside what they are, no comma between',
      'Then [Lim’s old glassgrinder Carol Vale] left.',
      'Carol Vale',
      'name',
    ],
    ['of one beside whom they work for', 'Lim came. Then [Lim’s Carol Vale] left.', 'Carol Vale', 'name'],
    ['of whose answer it is', 'Ana Ruiz came. Then [Ruiz’s answer] told.', 'Ana Ruiz', 'surname'],
    ['of whose view of a thing it is', 'Ana Ruiz came. Then [Ruiz’s gloom about cranes] told.', 'Ana Ruiz', 'surname'],
    [
      'of an office told of one who was named before',
      `Peter Vale left. Then [the senator] came. ${'It rained. '.repeat(9)}Sen. Peter Vale slept.`,
      'Peter Vale',
      'role',
    ],
    ['of whose words they are', 'Ana Ruiz came. Then [Ruiz’s words] told.', 'Ana Ruiz', 'surname'],
    [
      'of he, whom the paragraph opens with and not who spoke before',
      'Peter Vale said that it was late.\n\nOzzo Moran came in. Then [he] left.',
      'Ozzo Moran',
      'pronoun',
    ],
    [
      'of he, who is asked and not whom he is asked about',
      'Peter Vale gave marks.\n\nGovernor Ozzo Moran? [He] nodded.',
      'Peter Vale',
      'pronoun',
    ],
    ['of a network told after a comma', 'VTN, the network that fell, came. [The network] left.', 'VTN', 'role'],
    ['of it, with initials alone', 'VTN, the network that fell, came. [It] left.', 'VTN', 'pronoun'],
    ['of a utility', 'Vale Odra, the utility whose lines fell, came. [The company] left.', 'Vale Odra', 'role'],
    [
      'of the firm named last',
      'Vale Foods fell. A firm rose. Then Odra Motors rose. [The company] left.',
      'Odra Motors',
      'role',
    ],
    ['of who says so in it', 'Ana Ruiz said in a statement that it fell. [The statement] went on.', 'Ana Ruiz', 'role'],
    ['of who says so after it', 'In a statement, Ana Ruiz spoke up. [The statement] went on.', 'Ana Ruiz', 'role'],
    [
      'of it, the paper that speaks for her',
      'The Navy left. A report by the head, Ana Ruiz, cleared it. [It] went on.',
      'Ana Ruiz',
      'pronoun',
    ],
    ['of it, no woman', 'The Navy left. Ana Ruiz, the head, cleared it. [It] went on.', 'Navy', 'pronoun'],
    ['of a comedian named soon', '[The comedian] left. Comedian Peter Vale was late.', 'Peter Vale', 'role'],
  ])('%s', (_, text, name, via) => {
    expect(whom(text)).toMatchObject({ name, via });
  });
});

describe('one named after the body they head', () => {
  test.each([
    ['a committee', '[The chairman of the Port Affairs Committee Rep. Ana Ruiz] left. Ruiz waved.', 'Ana Ruiz'],
    ['an authority', 'Then [the deputy head of the Odra Port Authority Dr. Ana Ruiz] left.', 'Ana Ruiz'],
    ['a ministry', 'Then [a spokeswoman for the Trade Ministry Ms. Ana Ruiz] left.', 'Ana Ruiz'],
  ])('goes by their name: %s', (_, marked, name) => expect(whom(marked)).toMatchObject({ name }));

  test.each([
    ['the body’s name ends in a surname', '[The Sen. Ana Ruiz Committee] met.', 'Sen. Ana Ruiz Committee'],
    [
      'nobody is named',
      'Ana Ruiz came. Then [the chairman of the Port Affairs Committee] waved.',
      'chairman of the Port Affairs Committee',
    ],
    ['the body is one’s own', 'Then [Odra Port Authority Dr. Ana Ruiz] left.', 'Ana Ruiz'],
    [
      'a title that is the body’s office',
      'Then [an aide of the Odra Council President Ana Ruiz] waved.',
      'an aide of the Odra Council President Ana Ruiz',
    ],
  ])('is told from: %s', (_, marked, name) => expect(whom(marked)).toMatchObject({ name }));
});

describe('names bodies and the unnamed as the article does', () => {
  test.each([
    ['[The Admiralty] left.', 'Admiralty'],
    ['[Riga] left.', 'Riga'],
    ['[Dockers’ sources] left.', 'Dockers’ sources'],
    ['Then [a senior source] left.', 'a senior source'],
    ['Then [two port officials] left.', 'two port officials'],
    ['Ana Ruiz left. Then [Ruiz’s lawyer] came.', 'Ruiz’s lawyer'],
    ['Ana Ruiz left. Then [Ruiz’s glassgrinder] came.', 'Ruiz’s glassgrinder'],
    ['Ana Ruiz read in a statement by Peter Vale. Then [a statement] came.', 'a statement'],
    ['In Odra, [the company], which builds cranes, left.', 'company'],
    ['BREAKING: LATE NEWS came. [The network] left.', 'network'],
    ['A letter came, signed by nearly 90 teachers at Vale. [The letter] was long.', 'nearly 90 teachers at Vale'],
    ['Ana Ruiz read the indictment. [The indictment] was long.', 'indictment'],
    ['Then [a letter] states what all know.', 'a letter'],
    ['Ana Ruiz spoke. Then [the judge] left.', 'judge'],
    ['Rep. Ana Ruiz, a Democrat, spoke. Then [the Republican candidate] left.', 'Republican candidate'],
  ])('%s', (text, name) => {
    expect(whom(text).name).toBe(name);
  });
});

describe('a paper told of before', () => {
  const before = 'The indictment names Peter Vale. It was filed on Monday.';
  test.each([
    ['is the court document', `${before} [The court document] says no.`, 'indictment'],
    ['is the filing', `${before} [The filing] says no.`, 'indictment'],
    ['is not another document', `${before} [A court document] says no.`, 'A court document'],
    ['is not where none was told of', 'The crane fell. [The court document] says no.', 'court document'],
  ])('%s', (_, text, name) => {
    expect(whom(text).name).toBe(name);
  });
});

describe('does not guess', () => {
  test.each([
    ['a pronoun without anybody before it', '[He] left.'],
    ['a pronoun of the other sex', 'Mr. Peter Vale left. [She] stayed.'],
    ['nothing but function words', 'Then [of the] left.'],
  ])('%s', (_, text) => {
    expect(whom(text)).toEqual({ name: null, via: 'none', confidence: 0 });
  });

  test.each([
    [
      'an indefinite role is somebody else',
      'Harbour spokesman Piet Moran left. Then [a spokesman] came.',
      'Piet Moran',
    ],
    [
      'an official brought in since is who "the official" is',
      'Director Piet Moran left. An official at the port ran. Then [the official] came.',
      'Piet Moran',
    ],
    [
      'the head of another body is another',
      'The food chief, Piet Moran, left. [The head of the port] ran.',
      'Piet Moran',
    ],
    [
      'one of the trade named much later is another',
      `[The comedian] left. ${'It rained. '.repeat(9)}Comedian Peter Vale was late.`,
      'Peter Vale',
    ],
    ['the Speaker is no chancellor', 'Then [the Speaker] shouted. Chancellor Peter Vale left.', 'Peter Vale'],
    ['a vice president is no president', 'Vice President Peter Vale left. Then [the president] came.', 'Peter Vale'],
    [
      'another country has another minister',
      'Finnish Minister Peter Vale left. Then [the Danish minister] came.',
      'Peter Vale',
    ],
    ["another's lawyer is another lawyer", 'Lawyer Peter Vale left. Then [Ruiz’s lawyer] came.', 'Peter Vale'],
    [
      'a Republican is not the Democrat who is called a candidate',
      'Ana Ruiz, a Democrat, left. Then [the Republican] came.',
      'Ana Ruiz',
    ],
    [
      'a party named after the sentence is not the one of whom it speaks',
      'The Democrats saw Ana Ruiz. Republicans left. Then [the Republican] came.',
      'Ana Ruiz',
    ],
    ['a tower is not whom it is named after', 'Mr. Peter Vale left. Then [Vale Tower] fell.', 'Peter Vale'],
    ['two first names are two people', 'Ana Ruiz left. Then [Peter Ruiz] came.', 'Ana Ruiz'],
    ['a son is not his father', 'Peter Vale left. Then [Peter Vale Jr.] came.', 'Peter Vale'],
  ])('%s', (_, text, name) => {
    expect(whom(text).name).not.toBe(name);
  });
});

test('any text has a cast, and any stretch of it an answer', () => {
  const words = fc.array(
    fc.constantFrom('Ana', 'Ruiz', 'he', 'the mayor', ',', '. ', '’s', ' ', 'Mr.', 'of', '\n', 'and', '"'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((list) => list.join(' ')),
        fc.string(),
      ),
      fc.nat(40),
      fc.nat(40),
      (text, start, length) => {
        const { confidence } = resolve(cast(article(text)), { start, end: start + length });
        return confidence >= 0 && confidence <= 1;
      },
    ),
  );
});

test.each(['Ruiz said. ', 'Ana Ruiz ', 'he ', 'the mayor ', 'Mayor ', 'of ', "'s ", 'A. '])(
  'takes linear time for %j',
  (unit) => {
    expect(spent(() => cast(article(unit.repeat(8_000 / unit.length))))).toBeLessThan(2000);
  },
);
