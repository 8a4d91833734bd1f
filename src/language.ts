/** Language: whether a text is English, by the share of its words that English grammar needs. */

const grammar = new Set(
  (
    'the of and to in a that is was for it on with as he she they be at by this had not are but from or have an which you were ' +
    'we his her their has its would who will been if there than i my said so no when what more about out up can could them'
  ).split(' '),
);

/** Length of the longest of them. */
const longest = 5;
/** Words from which the share tells; a headline or a fragment has too few to say that it is not English. */
const enough = 40;
/** English prose has .35 to .55 of such words, other languages written in Latin letters under .1. */
const least = 0.12;
/** Words looked at: the share of a long text is that of its beginning. */
const most = 2000;

/** @returns False only where enough words were seen to be sure. */
export function isEnglish(text: string): boolean {
  let [all, known] = [0, 0];
  for (const [word] of text.matchAll(/\p{Alpha}+/gu)) {
    all++;
    if (word.length <= longest && grammar.has(word.toLowerCase())) known++;
    if (all === most || known >= least * most) break;
  }
  return all < enough || known >= least * all;
}
