/**
 * Where the rules draw their lines, each with its reason.
 *
 * In: nothing. Out: numbers. A change here changes labels on unchanged texts.
 */

export const thresholds = {
  /**
   * Grammar words in a row that hold as fast as one word that informs: "it is not" is no accident,
   * "of the" is.
   */
  solidRun: 3,
  /**
   * Words that inform which one side has more of in a reworded stretch before something counts as missing
   * besides: rewording takes a word more or less ("protect civilians", "minimise harm to civilians").
   */
  surplus: 3,
  /** The same, counted in all words, where the surplus is set off as a clause: "and that is not what we see". */
  surplusClause: 5,
  /** Words that hold fast between two stretches which may still be one rewording: "a ceasefire". */
  pooled: 3,
  /** Words that inform which may be lost in one of them and stand reworded in the other. */
  pooledLoss: 1,
  /** Grammar words in a row that are lost as a clause: "we still have a lot to do, but". */
  grammarClause: 6,
  /** Words that inform which may be lost together and still be looked at one by one for names and numbers. */
  lostPhrase: 4,
  /** Words that inform which a pronoun or "there" may stand for: "the concrete barriers", "They". */
  standsFor: 3,
  /** Words that inform which a clause lost from reported speech has at least: fewer are wording. */
  reportedClause: 3,
  /** The same where whole sentences are lost besides: what is left is then put more freely. */
  reportedClauseBeside: 4,
  /** The same for a sentence lost as a whole: greetings and exclamations have fewer. */
  reportedSentence: 2,
  /** A moved block of so many words that inform is a reordering; less is a word put elsewhere. */
  movedBlock: 2,
  /** Quotes of one speaker that an article must word anew, all of them, before that is its way: fewer may be chance. */
  anewQuotes: 3,
  /** Characters below which a quote is too short to tell whether it was worded anew. */
  anewLength: 30,
  /** Confidence from which a speaker's name is sure enough to set against another: from 0 to 1. */
  sureSpeaker: 0.85,
} as const;

/**
 * How sure each form is, from 0 to 1: the share of labels of that form that people gave too, on 204 pairs of
 * quotes from real news, drawn towards .9 by as much as ten pairs. The rules were made on most of these pairs, so
 * that on others the shares are somewhat less. Made by `test/learn/confidences.ts`.
 */
export const confidences = {
  verbatim: 0.98,
  excerpt: 0.97,
  clipped: 0.97,
  gapped: 0.84,
  elided: 0.92,
  extended: 0.92,
  inserted: 0.86,
  bracketed: 0.9,
  reworded: 0.96,
  spliced: 0.86,
  indirect: 0.98,
  unmarked: 0.91,
} as const;
