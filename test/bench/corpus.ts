/** Corpus: invented news of any length, the same for the same seed. */

const people = ['Ana Ruiz', 'Tomas Oduya', 'Greta Holm', 'Jan Wiorek', 'Petra Vale', 'Idris Marlow', 'Lena Castellan'];
const roles = [
  'the harbour director',
  'Mayor',
  'a union spokeswoman',
  'the minister of transport',
  'a senior engineer',
];
const cues = ['said', 'told reporters', 'added', 'warned', 'said on Monday', 'wrote in a statement'];
const subjects = [
  'the crane',
  'the ministry',
  'nobody on the quay',
  'the old pier',
  'every family here',
  'the ferry company',
];
const verbs = ['will rebuild', 'never inspected', 'has paid for', 'must close', 'knew about', 'is waiting for'];
const objects = [
  'the northern dock',
  'a broken cable',
  '12 new cranes',
  'the winter timetable',
  'what was promised',
  'the flood wall',
];
const tails = [
  'before the summer',
  'after the storm',
  'and hardly anyone was told',
  'if the council agrees',
  'for the third time this year',
];
const plain = [
  'Traffic at the port rose last year.',
  'The town has about 40,000 people.',
  'Work began in April and stopped in June.',
];

/** @returns Articles of some 3,000 characters, in English, with a third of their sentences quoted. */
export function corpus(articles: number, seed = 1): readonly string[] {
  const random = randoms(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const clause = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(tails)}`;
  const sentence = () => {
    const text = clause();
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
  };
  const paragraph = () => {
    const kind = random();
    const [who, cue] = [pick(people), pick(cues)];
    if (kind < 0.2) return `“${sentence()},” ${who}, ${pick(roles)}, ${cue}. “${sentence()}.”`;
    if (kind < 0.4) return `${who} ${cue} that ${clause()}, calling it “${pick(objects)}”.`;
    if (kind < 0.5) return `“${sentence()},” ${random() < 0.5 ? 'he' : 'she'} ${cue}.`;
    return `${sentence()}. ${pick(plain)} ${sentence()}.`;
  };
  return Array.from({ length: articles }, () => Array.from({ length: 20 }, paragraph).join('\n'));
}

/**
 * Numbers from 0 to 1, the same for the same seed.
 *
 * @see G. Marsaglia, “Xorshift RNGs”, Journal of Statistical Software 8(14), 2003, <https://doi.org/10.18637/jss.v008.i14>
 */
export function randoms(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
