/**
 * Comparatives: words such as "higher", and what they hold against what.
 *
 * In: a word, or two in their sentences. Out: the positive of the word, and
 * whether the two hold the same against each other the other way about: "the
 * toll is higher than in March" / "in March the toll was lower than now".
 */

import type { Lexeme } from '../../match/words/lexeme.ts';
import { lexeme } from '../../match/words/lexemes.ts';
import type { Word } from '../../match/words/words.ts';
import type { Side } from '../compared.ts';

/** The positive of a comparative: "high" of "higher"; null where its form compares nothing. */
export function positiveOf({ folded }: Lexeme): Lexeme | null {
  const [, bare = ''] = /^(\w{3,})er$/.exec(folded) ?? [];
  if (bare === '') return null;
  const forms = [bare, `${bare}e`, bare.replace(/i$/, 'y'), bare.replace(/(.)\1$/, '$1')].map(lexeme);
  return forms.find(({ opposites }) => opposites.length > 0) ?? null;
}

/** A comparative in its side. */
interface Place {
  readonly side: Side;
  readonly index: number;
}

/** Whether what one of two comparatives holds its subject against is what the other is said of. */
export function isOtherWayAbout(one: Place, other: Place): boolean {
  const [ofOne, ofOther] = [halves(one), halves(other)];
  if (!ofOne || !ofOther) return false;
  const crosses = (standard: readonly Word[], subject: readonly Word[]) =>
    standard.some(({ weight, lexeme: { stem } }) => weight > 0 && subject.some((word) => word.lexeme.stem === stem));
  const stays = crosses(ofOne.standard, ofOther.standard);
  return !stays && (crosses(ofOne.standard, ofOther.subject) || crosses(ofOther.standard, ofOne.subject));
}

/** The words of a comparative's sentence before and after its "than"; null where it has none. */
function halves({ side: { words }, index }: Place) {
  const inSentence = ({ sentence }: Word) => sentence === words[index]?.sentence;
  const than = words.findIndex((word, at) => at > index && word.lexeme.folded === 'than' && inSentence(word));
  if (than < 0) return null;
  return { subject: words.slice(0, than).filter(inSentence), standard: words.slice(than + 1).filter(inSentence) };
}
