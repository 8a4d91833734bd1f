/**
 * The nouns of quotecheck: what each stage hands to the next.
 *
 * Types only; no behaviour. Every value is immutable plain data. Inside the
 * program offsets are UTF-16 code units into one article's `text`; the report
 * (see `schema.ts` and `records.ts`) speaks in Unicode code points into the file.
 */

import type {
  BaseReason,
  BaseRule,
  DoubtKind,
  EditRecord,
  Evidence,
  Flag,
  KnownFrom,
  Label,
  ProblemRecord,
  QuoteKind,
  Severity,
  SpeakerVia,
  UtteranceStatus,
} from './schema.ts';

export type {
  ArticleRecord,
  BaselineEntry,
  BaseReason,
  BaseRule,
  DoubtKind,
  EditRecord,
  Evidence,
  FileRecord,
  Flag,
  FlagName,
  Form,
  GateRecord,
  Handling,
  KnownFrom,
  Label,
  LabelName,
  LinkRecord,
  Overrule,
  ProblemRecord,
  QuoteKind,
  QuoteRecord,
  Rate,
  Report,
  Severity,
  SpeakerVia,
  UtteranceRecord,
  UtteranceStatus,
  Verdict,
} from './schema.ts';

/** A half-open range `[start, end)` of UTF-16 code units in one article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One news story, exactly as printed. Folded only to be compared: see `match/fold.ts`. */
export interface Article {
  /** `a-` and a hash of path, place in the file and folded text. */
  readonly id: string;
  /** Path as given, with `/` separators. */
  readonly path: string;
  /** The article's own slice of the file, unchanged, with blanks for the markup of Markdown; or see `entry`. */
  readonly text: string;
  /** Where `text` begins in the file; 0, line 1, column 1 where `text` was extracted from it. */
  readonly origin: Origin;
  /** Present where `text` was extracted, so that offsets point into it and not into the file: which article of the file, from 1. */
  readonly entry?: number;
  readonly outlet: string | null;
  /** How the outlet is known; absent where it is not. */
  readonly outletFrom?: KnownFrom;
  readonly title: string | null;
  /** Who wrote it, as printed, without `By`. */
  readonly byline?: string;
  /** `YYYY-MM-DD`; `YYYY-MM-DDTHH:MM` where the hour is known but not its zone; else the moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly published: string | null;
  /** How the time is known; absent where it is not. */
  readonly publishedFrom?: KnownFrom;
  readonly url: string | null;
  /** Present where it is an earlier article again. */
  readonly version?: Version;
  /** Sources the article credits for its text, such as `Reuters`, in order of mention. */
  readonly credits: readonly string[];
  /** Standing matter that is nobody's words: captions, sign-offs, share lines, datelines. In order, disjoint. */
  readonly furniture: readonly Span[];
  /** What could be something else and was left in, in order; absent where there is nothing. */
  readonly doubts?: readonly Doubt[];
}

/** A line that was kept as the article's own, though it may begin another article, or be standing matter. */
export interface Doubt extends Span {
  readonly kind: DoubtKind;
}

/** How an article is another one again. */
export interface Version {
  /** `copy`: word for word; `update`: an outlet's own text, changed. */
  readonly kind: 'copy' | 'update';
  /** The id of the first version. */
  readonly of: string;
  /** Who carries the first; the same for all of its versions. */
  readonly carrier: string;
}

/** A place in a file: code points from its start, and the 1-based line and column. */
export interface Origin {
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** Who is said to have said it, and how that was found. */
export interface Speaker {
  /** Resolved full name, such as `Dmitry Peskov`; null when nobody was found. */
  readonly name: string | null;
  /** The words nearest the cue that name the speaker, whatever the resolved name. */
  readonly mention: Span | null;
  readonly via: SpeakerVia;
  /** The name before an alias of the user's gave another. */
  readonly unaliased?: string | null;
  /** Probability that the name is right: 0 to 1. */
  readonly confidence: number;
}

/** A stretch of one article given as a speaker's words, or as what the speaker conveyed. */
export interface Quote {
  readonly article: Article;
  readonly kind: QuoteKind;
  readonly place: 'headline' | 'body';
  /** The words themselves without the marks: one span a part, in order, disjoint, at least one. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker;
  /** The word or phrase that attributes. */
  readonly cue: Span | null;
  /** Who passed the words on: `TASS` in "was quoted by TASS as saying". */
  readonly relayedBy: string | null;
}

/** A quote before it is known which article it stands in. */
export type FoundQuote = Omit<Quote, 'article'>;

/** Words to be compared: a text, the spans of it that count, and how they were printed. */
export interface Wording {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
}

/** What became of the base's words in a variant. Offsets of edits point into the two wordings' `text`. */
export interface Judgement {
  readonly labels: readonly Label[];
  readonly flags: readonly Flag[];
  readonly severity: Severity;
  /** Why the severity stops at medium, where it does. */
  readonly cappedBy?: 'worded-anew';
  /** Share of the base's information-bearing words that the variant has: 0 to 1. */
  readonly kept: number;
  /** Share of the variant's information-bearing words that come from the base: 0 to 1. */
  readonly own: number;
  readonly edits: readonly EditRecord[];
}

/** A quote as a member of an utterance, and what spoke for putting it there. */
export interface Member {
  readonly quote: Quote;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** One thing a speaker said on one occasion: the quotes, across articles, that render it. */
export interface Utterance {
  /** In the order of articles' ids and places, so that it does not depend on the order of files. */
  readonly members: readonly Member[];
}

/** An utterance followed to its base, with every other rendition judged against it. */
export interface Lineage {
  readonly utterance: Utterance;
  readonly base: Quote;
  readonly baseReason: BaseReason;
  /** The reason in a sentence. */
  readonly baseEvidence: string;
  /** Rules that would choose another base, and what would come of it. */
  readonly otherBases: readonly OtherBase[];
  readonly status: UtteranceStatus;
  /** The credited source that all carriers share, when there is one. */
  readonly source: string | null;
  /** Where a reference has the words of its members; absent without one. */
  readonly places?: ReadonlyMap<Quote, ReferencePlace>;
  /** A judgement for every member but the base. */
  readonly judgements: ReadonlyMap<Quote, Judgement>;
}

/** Where a reference has a quote's words; offsets are into the reference's text. */
export interface ReferencePlace {
  readonly passages: readonly (Span & { readonly begin: number; readonly time: string | null })[];
  /** Words between the passages that are furthest apart; 0 for one. */
  readonly distance: number;
}

/** What one article itself has of the words that it quotes. */
export interface Inside {
  /** Words that the quote lacks and that stand elsewhere in its article, in order of the base. */
  readonly elsewhere: readonly Span[];
  /** For a headline: the body's own quote, if the headline differs from it, and how. */
  readonly body: (Pick<Judgement, 'labels' | 'flags' | 'severity'> & { readonly quote: Quote }) | null;
}

/** What another rule would make the base, and how many quotes would then have other labels. */
export interface OtherBase {
  readonly rule: BaseRule;
  readonly base: Quote;
  readonly changed: number;
}

/** Shared wording between two articles, in words that blame nobody. */
export interface Link {
  /** Where the words seem to come from; of two undirected ends, the one with the lesser id. */
  readonly from: Article;
  readonly to: Article;
  readonly kind: 'copy' | 'rewrite' | 'shared-source' | 'rendering';
  /** Share of `to`'s wording beyond the quotes that `from` has too: 0 to 1. */
  readonly share: number;
  /** 0 to 1. */
  readonly score: number;
  readonly directed: boolean;
  readonly evidence: readonly string[];
}

/** Something the reader should know that did not stop the run. */
export type Problem = ProblemRecord;
