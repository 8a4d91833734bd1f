/**
 * What each label, form, flag and severity means: said once, for `explain`, the README and the reports' legends.
 *
 * In: nothing. Out: tables that the compiler keeps complete. Each meaning has
 * a pair that it is true of and one, close by, that it is not; tests judge them all.
 */

import type { FlagName, Form, Judgement, LabelName, QuoteKind, Severity } from './model.ts';

/** Two wordings; parts are set apart by " | ". */
export interface Example {
  readonly base: string;
  readonly variant: string;
  /** How the variant is given; `direct` when absent. */
  readonly kind?: QuoteKind;
  readonly why: string;
}

export interface Meaning {
  /** Completes "The variant ...". */
  readonly says: string;
  readonly holds: Example;
  readonly fails: Example;
}

const fire = 'The fire began in the old engine room. Nobody was on board. We will tow the ferry to Odra.';

export const labels: Readonly<Record<LabelName, Meaning>> = {
  verbatim: {
    says: 'has the same words. Case, marks, spelling, contractions, and grammar words lost at an edge do not count.',
    holds: {
      base: "But it's our harbour, and we will rebuild it,",
      variant: 'It is our harbor, and we will rebuild it.',
      why: 'spelling, a contraction and a lost "but" change no word',
    },
    fails: {
      base: 'It is our harbour, and we will rebuild it,',
      variant: 'It is our harbour, and we shall repair it.',
      why: 'two words are others: paraphrase',
    },
  },
  truncation: {
    says: 'lacks words of the base that bear information.',
    holds: {
      base: 'We will rebuild the pier if the ministry pays,',
      variant: 'We will rebuild the pier,',
      why: 'the condition is missing',
    },
    fails: {
      base: 'Well, we will rebuild the pier,',
      variant: 'We will rebuild the pier,',
      why: 'a word of talk at an edge bears none: verbatim',
    },
  },
  embellishment: {
    says: 'has words that bear information and that the base does not have.',
    holds: {
      base: 'The crane was unsafe,',
      variant: 'The crane was unsafe and badly painted,',
      why: '"badly painted" is not in the base',
    },
    fails: {
      base: 'The crane was unsafe,',
      variant: 'And the crane was unsafe,',
      why: 'an "and" at an edge bears none: verbatim',
    },
  },
  paraphrase: {
    says: 'gives the same information in other words or another order, or without quotation marks.',
    holds: {
      base: 'We must help the fishermen,',
      variant: 'We must assist the fishermen,',
      why: '"assist" answers "help"; nothing is missing or added',
    },
    fails: {
      base: 'We must help the fishermen and their families,',
      variant: 'We must help the fishermen,',
      why: 'nothing is reworded, something is missing: truncation',
    },
  },
};

export const forms: Readonly<Record<Form, Meaning>> = {
  excerpt: {
    says: 'lacks only whole sentences before or after what it quotes.',
    holds: { base: fire, variant: 'Nobody was on board.', why: 'the sentences before and after are whole' },
    fails: {
      base: 'We will tow the ferry to Odra before winter,',
      variant: 'We will tow the ferry,',
      why: 'the sentence itself is cut: clipped',
    },
  },
  clipped: {
    says: 'is cut inside a sentence, at its start or end, with no mark.',
    holds: {
      base: 'We will tow the ferry to Odra before winter,',
      variant: 'We will tow the ferry to Odra,',
      why: '"before winter" is gone from the end',
    },
    fails: {
      base: 'We will tow the burnt ferry to Odra,',
      variant: 'We will tow the ferry to Odra,',
      why: '"burnt" is gone from the middle: gapped',
    },
  },
  gapped: {
    says: 'lacks words from the middle, with no mark.',
    holds: {
      base: 'We will tow the burnt ferry to Odra,',
      variant: 'We will tow the ferry to Odra,',
      why: '"burnt" is gone and nothing shows it',
    },
    fails: {
      base: 'We will tow the ferry that burnt to Odra,',
      variant: 'We will tow the ferry ... to Odra,',
      why: 'an ellipsis shows it: elided',
    },
  },
  elided: {
    says: 'lacks words, and shows it by an ellipsis or brackets.',
    holds: {
      base: 'The crane that we bought in May fell,',
      variant: 'The crane ... fell,',
      why: 'the reader sees where words are missing',
    },
    fails: {
      base: 'The crane that we bought in May fell,',
      variant: 'The crane fell,',
      why: 'the reader cannot see it: gapped',
    },
  },
  extended: {
    says: 'has whole sentences more before or after; the outlet may simply quote more.',
    holds: {
      base: 'Nobody was on board.',
      variant: 'Nobody was on board. We will tow the ferry to Odra.',
      why: 'one whole sentence more',
    },
    fails: {
      base: 'Nobody was on board.',
      variant: 'Nobody was on board the burnt ferry.',
      why: 'words more inside the sentence: inserted',
    },
  },
  inserted: {
    says: "has words added inside a sentence, or the marks stretched over the narrator's words.",
    holds: {
      base: 'unjustified',
      variant: 'unjustified attacks',
      why: 'the marks take in "attacks"',
    },
    fails: {
      base: 'a clear position',
      variant: 'clear position',
      why: 'a lost article at an edge is nothing: verbatim',
    },
  },
  bracketed: {
    says: 'has words added in brackets, as an editor does.',
    holds: {
      base: 'The crane fell into the sea,',
      variant: 'The [rusty] crane fell into the sea,',
      why: 'the brackets show who added it',
    },
    fails: {
      base: 'The crane fell into the sea,',
      variant: 'The rusty crane fell into the sea,',
      why: 'nothing shows it: inserted',
    },
  },
  reworded: {
    says: 'has other words inside the quotation marks.',
    holds: {
      base: 'It was an outrageous act,',
      variant: 'It was an outrageous tactic,',
      why: 'another word in one place',
    },
    fails: {
      base: 'It was an outrageous programme,',
      variant: 'It was an outrageous program,',
      why: 'another spelling of one word: verbatim',
    },
  },
  spliced: {
    says: 'has sentences merged, split or put in another order inside the quotation marks.',
    holds: {
      base: 'After the long strike, the harbour opened its gates,',
      variant: 'The harbour opened its gates after the long strike,',
      why: 'two clauses changed places',
    },
    fails: {
      base: 'The strike is over. The harbour is open,',
      variant: 'The strike is over; the harbour is open,',
      why: 'punctuation alone joins them: verbatim',
    },
  },
  indirect: {
    says: 'is reported speech: the quotation marks are gone.',
    holds: {
      base: 'We will rebuild the pier,',
      variant: 'they would rebuild the pier',
      kind: 'indirect',
      why: 'the outlet tells it in its own voice, with a cue',
    },
    fails: {
      base: 'We will rebuild the pier,',
      variant: 'rebuild the pier',
      kind: 'mixed',
      why: 'the marks are there, around a part of it: verbatim but for grammar words',
    },
  },
  unmarked: {
    says: 'gives the words with neither quotation marks nor attribution.',
    holds: {
      base: 'The pier was never inspected,',
      variant: 'The pier was never inspected',
      kind: 'unmarked',
      why: 'the reader cannot see that someone said it',
    },
    fails: {
      base: 'The pier was never inspected,',
      variant: 'the pier was never inspected',
      kind: 'indirect',
      why: 'a cue says whose words they are: indirect',
    },
  },
};

/** The label that each form is of. */
export const labelsOfForms: Readonly<Record<Form, LabelName>> = {
  excerpt: 'truncation',
  clipped: 'truncation',
  gapped: 'truncation',
  elided: 'truncation',
  extended: 'embellishment',
  inserted: 'embellishment',
  bracketed: 'embellishment',
  reworded: 'paraphrase',
  spliced: 'paraphrase',
  indirect: 'paraphrase',
  unmarked: 'paraphrase',
};

export const flags: Readonly<Record<FlagName, Meaning>> = {
  negation: {
    says: 'turns a statement round.',
    holds: {
      base: 'The minister did not sign the letter,',
      variant: 'The minister did sign the letter,',
      why: '"not" is gone',
    },
    fails: {
      base: 'The minister did not sign the letter,',
      variant: "The minister didn't sign the letter,",
      why: 'the contraction still says "not"',
    },
  },
  quantity: {
    says: 'changes, drops or adds a number, amount, date, day, share or rank.',
    holds: {
      base: 'We lost 40 boats in the storm,',
      variant: 'We lost 14 boats in the storm,',
      why: 'the number is another',
    },
    fails: {
      base: 'We lost 40 boats in the storm,',
      variant: 'We lost forty boats in the storm,',
      why: 'the same number in words',
    },
  },
  entity: {
    says: 'changes, drops or adds the name of a person, place, body or work.',
    holds: {
      base: 'We gave the keys to Ana Ruiz on the quay,',
      variant: 'We gave the keys to Pedro Rojas on the quay,',
      why: 'another person',
    },
    fails: {
      base: 'We gave the keys to Ana Ruiz on the quay,',
      variant: 'We gave the keys to Ruiz on the quay,',
      why: 'a shorter form of the same name',
    },
  },
  hedge: {
    says: 'changes how sure or how strong a statement is.',
    holds: {
      base: 'The bridge may close in winter,',
      variant: 'The bridge will close in winter,',
      why: 'a possibility became a certainty: strong',
    },
    fails: {
      base: 'The bridge may close in winter,',
      variant: 'The bridge might close in winter,',
      why: 'as unsure as before',
    },
  },
  speaker: {
    says: 'is given to another speaker by its outlet.',
    holds: {
      base: 'The pier was never inspected,',
      variant: 'The pier was never inspected,',
      why: 'when one outlet names the mayor and the other the builder',
    },
    fails: {
      base: 'The pier was never inspected,',
      variant: 'The pier was never inspected,',
      why: 'when one outlet names the ministry and the other its spokesperson',
    },
  },
  context: {
    says: 'is given another occasion, addressee or question by its outlet.',
    holds: {
      base: 'The pier was never inspected,',
      variant: 'The pier was never inspected,',
      why: 'when one outlet has it said on Monday at the harbour, the other on Friday in court',
    },
    fails: {
      base: 'The pier was never inspected,',
      variant: 'The pier was never inspected,',
      why: 'when one of the outlets does not say where or when',
    },
  },
};

/** What a severity asks of the reader. None says that an outlet did wrong. */
export const severities: Readonly<Record<Severity, string>> = {
  high: 'Read first: the meaning may differ, and the reader is not shown that the words do.',
  medium: 'Words that bear information are missing, added or changed, and the reader is not shown it.',
  low: 'What news style allows or the reader can see.',
  none: 'Nothing differs.',
};

/** `truncation:gapped`, and the label alone where it has no form. */
export function changeName({ label, form }: Pick<Judgement['labels'][number], 'label' | 'form'>): string {
  return form === null ? label : `${label}:${form}`;
}
