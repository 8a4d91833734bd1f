/**
 * Lexemes: words as compromise takes them in before it tags them.
 *
 * In: a text. Out: its sentences, cut into words with their small letters and
 * the name the lexicon has for them. What a word is by itself is worked out
 * once and remembered; compromise would do it again wherever the word stands.
 */

import { type Compromise, compromise, type RawTerm, type View } from './compromise.ts';

/** A word by itself. */
interface Lexeme extends Omit<RawTerm, 'tags'> {
  /** Whether it is read as others, such as "can't", "5km" and "@", or may be, as "he'd" before some words. */
  readonly parts: boolean;
}

/** Most words that are remembered, and the longest of them: names of files and the like come but once. */
const [most, longest] = [20_000, 24];
const remembered = new Map<string, Lexeme>();

let view: View | undefined;

/** The sentences of a text as printed, with the white space after each. */
export function sentencesOf(text: string): readonly string[] {
  const nlp = compromise();
  return nlp.methods().one.tokenize.splitSentences(text, nlp.world());
}

/** The sentences of a text, without tags. The view is good until the next call. */
export function lexemes(text: string): View {
  const nlp = compromise();
  const { splitTerms } = nlp.methods().one.tokenize;
  const model = nlp.model();
  const parting: RawTerm[][] = [];
  const document = sentencesOf(text).map((sentence) => {
    let parts = false;
    const terms = splitTerms(sentence, model).map((printed): RawTerm => {
      const lexeme = lexemeOf(printed, nlp);
      parts ||= lexeme.parts;
      const { pre, text, post, normal, machine, alias } = lexeme;
      return { pre, text, post, tags: new Set(), normal, machine, alias };
    });
    if (parts) parting.push(terms);
    return terms;
  });
  if (parting.length > 0) show(parting, nlp).compute(['contractions', 'machine']);
  return show(document, nlp);
}

/** A word that has nothing to be made plain but its capitals. */
const plain = /^[A-Za-z]+$/;

/** @param printed With the signs and the white space around it. */
function lexemeOf(printed: string, nlp: Compromise): Lexeme {
  const known = remembered.get(printed);
  if (known) return known;
  const term = nlp.methods().one.tokenize.splitWhitespace(printed, nlp.model());
  const alone = [term];
  const shown = show([alone], nlp);
  if (plain.test(term.text)) {
    term.normal = term.text.toLowerCase();
    shown.compute(['alias', 'contractions']);
  } else shown.compute(['normal', 'alias', 'machine', 'contractions']);
  const { pre, text, post, normal = '', machine, alias } = term;
  const lexeme = { pre, text, post, normal, machine, alias, parts: alone[0] !== term || /'d/.test(normal) };
  if (printed.length > longest) return lexeme;
  if (remembered.size >= most) remembered.clear();
  remembered.set(printed, lexeme);
  return lexeme;
}

/** One view for all: each new one costs as much as some words. */
function show(document: readonly RawTerm[][], nlp: Compromise): View {
  view ??= nlp.tokenize('');
  view.document = document;
  return view;
}
