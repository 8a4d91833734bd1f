/** Lexeme: what is known of a word whatever the text it stands in. Types only. */

export interface Lexeme {
  /** Lower case, without accents, in one spelling: what makes two words the same. */
  readonly folded: string;
  /** Meets the word's other forms: "rebuilt" and "rebuilding". */
  readonly stem: string;
  /** Numbers of the sets of like words that it is in, ascending; empty for grammar words. */
  readonly synsets: readonly number[];
  /** Stems of the words that are its opposite: "open" has that of "closed". */
  readonly opposites: readonly string[];
  /** Rarity in news, in nats: 0 (in every article) to about 7 (unknown). */
  readonly idf: number;
  /** Whether the background table or the synonym table has the word: a word of neither may be a misprint or a name. */
  readonly known: boolean;
  /** Whether news nearly always write it with a capital. */
  readonly proper: boolean;
  /** Number of the state that it names, or whose people or capital; null for most words. */
  readonly place: number | null;
  /** Carries grammar and no information. */
  readonly functional: boolean;
  /** Stands for a thing said elsewhere: a pronoun, "there". */
  readonly standIn: boolean;
  /** A word of talk that can be left out without loss. */
  readonly discourse: boolean;
  /** Whether a phrase of talk or strength may begin with it. */
  readonly opensPhrase: boolean;
  /** `no` turns a statement round, `hardly` all but does, `deny` holds a negation in its meaning. */
  readonly negation: 'no' | 'hardly' | 'deny' | null;
  /** The group of hedges it is in, such as `possible`. */
  readonly hedge: string | null;
  readonly intensifier: boolean;
  /** A title before a name, such as "president". */
  readonly title: boolean;
  /** What it claims of how many or how much, such as `most`; null for numbers and all other words. */
  readonly quantifier: string | null;
  /** Its value when it is a number in digits or words; an ordinal has its cardinal's. */
  readonly value: number | null;
  readonly ordinal: boolean;
  /** A word of time or amount, or a number. */
  readonly quantity: 'number' | 'time' | 'amount' | null;
  /** What its words may be related by, and the sets of like words, as bits: see `traits.ts`. */
  readonly traits: number;
  readonly sets: number;
}
