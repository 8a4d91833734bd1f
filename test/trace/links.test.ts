/** Who shares wording with whom beyond the quotes: what is told, and of whom nothing may be said. */

import { expect, test } from 'vitest';
import { links, origin } from '../../src/trace/index.ts';
import { spent } from '../spent.ts';
import { article, quote, utterance } from './articles.ts';

const wire = `Crane drivers shut the port on Monday
PORT ELLIS - Crane drivers shut the port of Port Ellis on Monday, rejecting a pay offer that their union called too low and leaving ships at anchor off the breakwater.
"We have waited eleven months for a serious offer," union leader Ana Ruiz told members at the gate.
The port handles a third of the country's imports, including nearly all of its diesel, and the walkout is the first to close every berth since the great strike.
"Nobody here wanted a strike, and nobody here will break one," Ruiz said, adding that talks could resume whenever the board was ready.
The operator said it had offered seven percent over two years and would not improve the figure under pressure from the gate.
Shipping analysts said each day of the walkout cost the economy several million, and some customers might never come back to the port.
"The board should listen to the quay and not to the bank," Ruiz said when she was asked about the offer.
The transport minister called on both sides to return to the table before the weekend, when two grain ships are due. NORPRESS`;

const copy = `Port Ellis (Harbour Morning Post) – Crane drivers shut the port of Port Ellis on Monday, turning down a pay offer that their union described as too low and leaving ships at anchor off the breakwater.
“We have waited eleven months for a serious offer,” union leader Ana Ruiz told members at the gate.
The port handles a third of the country’s imports, including nearly all of its diesel, and the stoppage is the first to close every berth since the great strike.
“Nobody here wanted a strike, and nobody here will break one,” Ruiz stated, adding that talks might resume whenever the board was ready.
The operator said it had offered seven percent over two years and would not raise the figure under pressure from the gate.
Shipping analysts said each day of the walkout cost the economy several million, and some clients might never return to the port.
The transport minister called on both sides to return to the table before the weekend, when two grain ships are due.`;

const rewrite = `Port closed by drivers of cranes

On Monday the drivers of cranes closed the harbour of Port Ellis. Their union rejected the offer of pay, calling it low, and ships were left at anchor.

Union leader Ruiz told the members near the gate that a serious offer was awaited for eleven months.

A third of the imports of the country, with nearly all the diesel, is handled by the port. The walkout closes every berth for the first time since the great strike.

Ruiz added that the talks could be resumed when the board is ready.

Seven percent over two years was the offer of the operator, which will not improve the figure under the pressure of the gate.

Analysts of shipping said that several million are lost by the economy each day of the walkout and that some customers may not come back.

Both sides were called by the transport minister to return to the table before the weekend as two grain ships are due.

(source: Norpress)`;

const rendering = `The crane operators of Port Ellis stopped work on Monday and closed the port, turning down an offer of pay that is low in the eyes of the union, Norpress reports. Ships wait at anchor near the breakwater.
“For almost a year we hoped for a proposal one could take seriously,” said Ana Ruiz, the union’s leader, to members at the gate.
About a third of imports and nearly the whole of the diesel pass through the port; since the great strike a walkout has not closed every berth.
“None of us was looking for this fight, but none of us will run away from it,” Ruiz said. According to her, talks resume once the board is ready.
The operator recalled its offer: seven percent in two years. Pressure from the gate will improve no figure.
Several million is what the walkout costs the economy daily, say shipping analysts, and customers may be lost to the port.
“They had better hear those who work here than those who lend the money,” Ruiz said of the offer.
The minister of transport asked the two sides to be at the table again by the weekend: grain ships are due.`;

const own = `Quiet quays in Port Ellis

Nothing moved in Port Ellis yesterday but gulls. Since the early shift, when the union's members hung their gloves on the fence, the great blue cranes have stood with folded arms above the water.

"We have waited eleven months for a serious offer," Ana Ruiz said from the back of a van, to cheers.

Families brought soup and blankets to the fence in the afternoon, and a band of retired pilots played until dark.

The mayor, who grew up two streets from the lock, stayed away; his office would say only that he was following events closely.

In the bars behind the customs house, people spoke of older strikes, of grandfathers, and of who had crossed whose line.`;

const texts = { wire, copy, rewrite, rendering, own };
const read = (name: keyof typeof texts) => article(`${name}.txt`, texts[name]);
const said = {
  wire: [
    'We have waited eleven months',
    'Nobody here wanted a strike, and nobody here will break one',
    'The board should listen to the quay and not to the bank',
  ],
  rendering: [
    'For almost a year we hoped for a proposal',
    'None of us was looking for this fight, but none of us will',
    'They had better hear those who work here',
  ],
};

test.each([
  { one: 'wire', other: 'copy', kind: 'copy', from: 'wire', evidence: 'the other is signed Norpress' },
  { one: 'wire', other: 'rewrite', kind: 'rewrite', from: 'wire', evidence: 'credits Norpress' },
  { one: 'wire', other: 'rendering', kind: 'rendering', from: 'wire', evidence: '3 of 3 quotes worded anew' },
] as const)('$other is linked to $one as $kind', ({ one, other, kind, from, evidence }) => {
  const articles = [read(one), read(other)] as const;
  const utterances = said.wire.flatMap((words, index) => {
    const again = other === 'rendering' ? said.rendering[index] : undefined;
    return again ? [utterance(quote(articles[0], words), quote(articles[1], again))] : [];
  });
  const found = links(articles, utterances);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ kind, directed: true, from: { path: `${from}.txt` } });
  expect(found[0]?.evidence).toContain(evidence);
});

test.each([
  ['two outlets that wrote on their own about one event', ['wire', 'own']],
  ['an article alone', ['wire']],
  ['no articles', []],
] as const)('nothing is said of %s', (_, names) => {
  const articles = names.map(read);
  const shared = articles.map((one) => quote(one, 'We have waited eleven months'));
  expect(links(articles, [utterance(...shared)])).toEqual([]);
});

test('quotes in common are no shared wording', () => {
  const long = Array.from({ length: 30 }, (_, n) => `We will not move box number ${n} for anybody at all`).join('. ');
  const a = article(
    'a.txt',
    `Gloves hang on the fence and gulls walk about the silent quay today. "${long}," Ana Ruiz said.${own.slice(300)}`,
  );
  const b = article(
    'b.txt',
    `The board met for an hour behind closed doors and then left by the back. "${long}," Ana Ruiz said.${' It was raining, and few had come to see the chairman off, who waved from his car.'.repeat(5)}`,
  );
  expect(links([a, b], [utterance(quote(a, long), quote(b, long))])).toEqual([]);
});

test('copies of one text share a source, whichever was read first', () => {
  const articles = [
    read('wire'),
    read('copy'),
    article('second.txt', copy.replace('Harbour Morning Post', 'Norland Herald')),
  ];
  const found = links(articles, []);
  expect(found.filter(({ directed }) => directed).map(({ from }) => from.path)).toEqual(['wire.txt', 'wire.txt']);
  expect(links([...articles].reverse(), [])).toEqual(found);
});

const brief = (outlet: string) =>
  `${outlet}\n\nCrane drivers shut the port of Port Ellis on Monday. "We have waited eleven months for a serious offer," union leader Ana Ruiz told members at the gate.`;

test('short articles of the same words are copies, and support nothing', () => {
  const outlets = Array.from({ length: 14 }, (_, n) => `Paper ${n}`);
  const articles = outlets.map((outlet, n) => article(`${n}.txt`, brief(''), { outlet }));
  const said = utterance(...articles.map((one) => quote(one, 'We have waited eleven months for a serious offer')));
  const found = links(articles, [said]);
  expect(new Set(found.map(({ kind, share, directed }) => `${kind} ${share} ${directed}`))).toEqual(
    new Set(['copy 1 false']),
  );
  expect(origin(said, found)).toMatchObject({ status: 'one-source', baseReason: 'content' });
});

test.each([
  ['a bare quote with its cue', ['"We will not go," Ana Ruiz said.', '"We will not go," Ana Ruiz said.']],
  [
    'short reports of one event in other words',
    [
      brief(''),
      'Port Ellis stood still on Monday as crane drivers walked out. "We have waited eleven months for a serious offer," union leader Ana Ruiz said to cheers.',
    ],
  ],
])('%s are no copies', (_, texts) => {
  const articles = texts.map((text, n) => article(`${n}.txt`, text));
  expect(links(articles, [])).toEqual([]);
});

test('many copies of one text are linked without comparing every two', () => {
  const articles = Array.from({ length: 200 }, (_, n) =>
    article(`copy-${n}.txt`, copy.replace('Monday', `Monday at ${n}`)),
  );
  let found: ReturnType<typeof links> = [];
  const cost = spent(() => {
    found = links(articles, []);
  });
  const linked = new Set(found.flatMap(({ from, to }) => [from, to]));
  expect([linked.size, found.length < 1000, cost < 3000]).toEqual([200, true, true]);
});

/** Two reports of one event, each in its own words but for one sentence, in which words can be put. */
const apart = (committee: string, name: string, name2 = name) => [
  article(
    'quay.txt',
    `Gloves hang on the fence, gulls walk about the silent yard, and a drum is beaten behind the gate. The ${committee} will hear both sides of the quarrel on Friday, according to Yusuf ${name}, who keeps its books. Families brought soup and blankets after lunch, and some retired pilots played old songs until it was dark and the rain drove everybody home to supper. A cat slept on the crane.`,
  ),
  article(
    'board.txt',
    `Behind closed doors the directors met for an hour and left by the back stairs. The ${committee} will hear both sides of the quarrel on Friday, according to Yusuf ${name2}, its treasurer since last winter. No talks are planned before then, and three ships that carry wheat have turned round and are bound for another harbour along the coast, where cranes still move and pilots answer the radio.`,
  ),
];
const elsewhere = (name: string, path = 'else.txt') =>
  article(
    path,
    `Wheat may be dear by autumn, merchants fear. Nobody knows who is to pay, said Yusuf ${name}, a clerk of thirty years. ${'The mills grind what they have and wait for what may come. '.repeat(5)}`,
  );

test.each([
  { why: 'a sentence', texts: apart('committee', 'Haldanov'), slips: null },
  { why: 'a sentence with one misprint', texts: apart('comittee', 'Haldanov'), slips: ['comittee'] },
  { why: 'a sentence with a word printed twice', texts: apart('committee of of elders', 'Haldanov'), slips: ['of of'] },
  {
    why: 'a rare spelling of a name',
    texts: [...apart('committee', 'Haldanow'), elsewhere('Haldanov'), elsewhere('Haldanov', 'again.txt')],
    slips: ['Haldanow'],
  },
  { why: 'a name that others share', texts: [...apart('committee', 'Haldanov'), elsewhere('Haldanov')], slips: null },
  {
    why: 'a spelling of a name that more have than another',
    texts: [...apart('committee', 'Haldanow'), elsewhere('Haldanov')],
    slips: null,
  },
  { why: 'a name like another’s', texts: [...apart('committee', 'Haldanov'), elsewhere('Brandov')], slips: null },
  {
    why: 'two spellings of a name, one each',
    texts: [...apart('committee', 'Haldanow', 'Haldanov'), elsewhere('Haldanov')],
    slips: null,
  },
  { why: 'a rare word', texts: apart('stevedorage', 'Haldanov'), slips: null },
  { why: 'two misprints', texts: apart('comittee of the parliment', 'Haldanov'), slips: ['comittee', 'parliment'] },
])('two texts that share $why have a common source: $slips', ({ texts, slips }) => {
  const found = links(texts, []).filter(({ from, to }) => [from, to].some(({ path }) => path === 'quay.txt'));
  expect(found.map(({ kind, directed }) => [kind, directed])).toEqual(slips ? [['shared-source', false]] : []);
  const evidence = found[0]?.evidence.join('; ') ?? '';
  for (const slip of slips ?? []) expect(evidence).toContain(`“${slip}”`);
});

test('each shared slip, and the order of shared passages, makes a link surer', () => {
  const [plain, once, twice] = ['credit', 'comittee', 'comittee of the parliment'].map((words) => {
    const credited = apart(words, 'Haldanov').map((one) => ({ ...one, credits: ['Norpress'] }));
    return links(credited, [])[0]?.score ?? 0;
  });
  expect([Number(plain) < Number(once), Number(once) < Number(twice)]).toEqual([true, true]);
});

test('passages in one order are evidence, and in another they are none', () => {
  const sentences = Array.from(
    { length: 10 },
    (_, n) => `On quay number ${n} a ${['red', 'blue', 'green', 'white', 'black'][n % 5]} crane was left standing`,
  );
  const told = (order: readonly string[], filler: string) =>
    order
      .map(
        (sentence, n) =>
          `${sentence}, ${filler
            .split(' ')
            .slice(n, n + 12)
            .join(' ')}.`,
      )
      .join(' ');
  const first =
    'while gulls walked about and rain fell on ropes that nobody had coiled since the early shift went home';
  const second = 'as if some painter meant to finish later what a boy with chalk began upon that long wall by night';
  const a = article('a.txt', told(sentences, first));
  const [same, other] = [sentences, [...sentences].reverse()].map((order) =>
    links([a, article('b.txt', told(order, second))], [])[0]?.evidence.join('; '),
  );
  expect(same).toContain('same order of 10 shared passages');
  expect(other ?? '').not.toContain('shared passages');
});
