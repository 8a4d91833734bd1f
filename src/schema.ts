/**
 * The report as data: the one declaration that its types, its validation and
 * its published JSON Schema come from.
 *
 * Import its types freely; import its values only where data from outside is
 * validated, since zod takes some 50 ms to load. All offsets here are Unicode
 * code points, half-open, into the decoded file (or into `articles[].text`
 * where `offsets` is "text"); lines and columns are 1-based.
 */

import * as z from 'zod';

const share = z.number().min(0).max(1);
const offset = z.int().min(0);
const place = z.int().min(1);

export const quoteKind = z.enum(['direct', 'mixed', 'indirect', 'unmarked']);
export const labelName = z.enum(['verbatim', 'truncation', 'embellishment', 'paraphrase']);
export const form = z.enum([
  'excerpt',
  'clipped',
  'gapped',
  'elided',
  'extended',
  'inserted',
  'bracketed',
  'reworded',
  'spliced',
  'indirect',
  'unmarked',
]);
export const flagName = z.enum(['negation', 'quantity', 'entity', 'hedge', 'speaker', 'context']);
export const severity = z.enum(['none', 'low', 'medium', 'high']);
export const speakerVia = z.enum(['name', 'surname', 'alias', 'pronoun', 'role', 'nearest', 'carried', 'none']);
export const utteranceStatus = z.enum(['one-outlet', 'one-source', 'several-sources', 'not-found-in-reference']);
export const baseReason = z.enum([
  'only',
  'reference',
  'agency-copy',
  'agreement',
  'earliest',
  'fullest',
  'marked',
  'outlet',
  'content',
]);
/** How `--base` has the base chosen, where something answers to it. */
export const baseRule = z.union([
  z.enum(['agency', 'earliest', 'fullest', 'majority']),
  z.templateLiteral(['outlet:', z.string()]),
]);
/** From the surest to the least: `--outlets`, the file's metadata, what the article prints, its address, the file's name. */
export const knownFrom = z.enum(['map', 'metadata', 'text', 'address', 'file-name']);
/** What a line may be that was kept as its article's own. */
export const doubtKind = z.enum(['another-article', 'furniture']);
export const evidence = z.enum(['base', 'words', 'order', 'neighbours', 'speaker', 'name', 'synonyms', 'override']);

const span = { text: z.string(), start: offset, end: offset };

export const label = z.object({
  label: labelName,
  /** Null for `verbatim` alone. */
  form: form.nullable(),
  /** Whether the change is shown to the reader, by an ellipsis or brackets. */
  declared: z.boolean(),
  confidence: share,
});

export const flag = z.object({
  flag: flagName,
  /** Hedges alone: strong when who, whether or how surely changes. */
  degree: z.enum(['strong', 'weak']).optional(),
  /** The words on each side; empty where nothing stands opposite. */
  base: z.string(),
  variant: z.string(),
});

export const edit = z.object({
  op: z.enum(['equal', 'delete', 'insert', 'replace']),
  base: z.string(),
  variant: z.string(),
  baseStart: offset,
  variantStart: offset,
  /** A moved block is a delete and an insert that share a number. */
  move: z.int().min(1).optional(),
});

export const judgement = z.object({
  base: z.string(),
  labels: z.array(label),
  flags: z.array(flag),
  severity,
  /** Why the severity stops at medium: the article words all quotes of the speaker anew, as a translation does. */
  cappedBy: z.literal('worded-anew').optional(),
  kept: share,
  own: share,
  edits: z.array(edit),
});

/** What `compare` says of one pair. Offsets are into each text, its parts joined by line feeds. */
export const comparison = judgement.omit({ base: true }).extend({ id: z.union([z.string(), z.number()]).optional() });

export const file = z.object({ path: z.string(), sha256: z.string(), encoding: z.string(), articles: z.int().min(0) });

export const article = z.object({
  id: z.string(),
  path: z.string(),
  start: offset,
  end: offset,
  line: place,
  column: place,
  /** Which article of its file, from 1, where the text was extracted and `offsets` is "text". */
  entry: place.optional(),
  outlet: z.string().nullable(),
  outletFrom: knownFrom.optional(),
  title: z.string().nullable(),
  byline: z.string().optional(),
  published: z.string().nullable(),
  publishedFrom: knownFrom.optional(),
  url: z.string().nullable(),
  /** Present where it is an earlier article again: word for word, or as the outlet's own update. It counts as one source with that. */
  version: z.object({ kind: z.enum(['copy', 'update']), of: z.string() }).optional(),
  credits: z.array(z.string()),
  story: z.string().optional(),
  offsets: z.enum(['file', 'text']),
  /** Captions, sign-offs and other standing matter, never searched for words. */
  furniture: z.array(z.object({ start: offset, end: offset })),
  /** Lines that were kept, though they may begin another article or be standing matter; absent where there are none. */
  doubts: z.array(z.object({ kind: doubtKind, start: offset, end: offset, line: place })).exactOptional(),
  text: z.string().optional(),
});

export const speaker = z.object({
  name: z.string().nullable(),
  mention: z.object(span).nullable(),
  via: speakerVia,
  /** The name before `--aliases` gave another; absent where it did not. */
  unaliased: z.string().nullable().exactOptional(),
  confidence: share,
});

/** A quote as `extract` writes it. */
export const extractedQuote = z.object({
  id: z.string(),
  article: z.string(),
  kind: quoteKind,
  place: z.enum(['headline', 'body']),
  text: z.string(),
  parts: z.array(z.object({ ...span, line: place, column: place })).min(1),
  context: z.object({ prefix: z.string(), suffix: z.string() }),
  speaker,
  cue: z.object(span).nullable(),
  relayedBy: z.string().nullable(),
});

/** What a line of `extract` says it is. */
export const recordKind = z.object({ record: z.enum(['file', 'article', 'problem', 'quote']) });

/** What a run's gate made of a quote that differs from its base. */
export const verdict = z.object({
  /** `known`: in the baseline; `suppressed`: by rule; `beyond`: in an article that the run was not to report on. */
  standing: z.enum(['new', 'known', 'suppressed', 'beyond']),
  /** Whether it is one of those that `--fail-on` names. */
  fails: z.boolean(),
  /** Why it is suppressed. */
  reason: z.string().exactOptional(),
});

/** Where a reference has the words of a quote: one passage, or several that stand apart, in the order quoted. */
export const referencePlace = z.object({
  passages: z
    .array(z.object({ start: offset, end: offset, line: place, column: place, time: z.string().exactOptional() }))
    .min(1),
  /** Words between the passages that are furthest apart; 0 for one passage. */
  distance: z.int().min(0),
});

/** A quote with what matching and judging found. */
export const quote = extractedQuote.extend({
  utterance: z.string(),
  /** Of outlet, words and changes: the same from run to run. Absent where nothing differs. */
  fingerprint: z.string().exactOptional(),
  gate: verdict.exactOptional(),
  /** What its own article has of it: absent where there is nothing to say. */
  inside: z
    .object({
      /** Words of the base that it lacks and that stand elsewhere in its article. */
      elsewhere: z.array(z.object({ ...span, line: place, column: place })),
      /** For a headline: the body's own quote, and how the headline differs from it. */
      body: z.object({ quote: z.string(), labels: z.array(label), flags: z.array(flag), severity }).exactOptional(),
    })
    .exactOptional(),
  /** Present where a reference has its words. */
  reference: referencePlace.exactOptional(),
  match: z.object({ score: share, evidence: z.array(evidence) }),
  judgement,
});

export const utterance = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  base: z.string(),
  baseReason,
  /** The reason in a sentence, with what it rests on. */
  baseEvidence: z.string(),
  /** Rules that would choose another base, and how many quotes would then have other labels. */
  otherBases: z.array(z.object({ rule: baseRule, base: z.string(), changed: z.int().min(1) })),
  quotes: z.array(z.string()).min(1),
  status: utteranceStatus,
  /** The credited source all carriers share, when `status` is "one-source". */
  source: z.string().nullable(),
  /** Share of the base that each article's quotes carry together, by article id. */
  coverage: z.record(z.string(), share),
});

export const link = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(['copy', 'rewrite', 'shared-source', 'rendering']),
  /** Share of `to`'s wording beyond the quotes that `from` has too. */
  share,
  score: share,
  directed: z.boolean(),
  evidence: z.array(z.string()),
});

export const problem = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  /** The way out, in one sentence. */
  hint: z.string(),
});

/** What a line of `--overrides` says of two quotes, and whether that changed anything. */
export const overrule = z.object({
  says: z.enum(['same', 'notSame']),
  quotes: z.array(z.string()).length(2),
  changed: z.boolean(),
});

/** A finding as a baseline holds it. */
export const baselineEntry = z.object({
  fingerprint: z.string(),
  path: z.string(),
  severity,
  changes: z.array(z.string()),
});

/** What the gate was asked and what it counted. Present when there was a baseline, a rule or a choice of articles. */
export const gate = z.object({
  failOn: z.array(z.string()),
  failing: z.int().min(0),
  new: z.int().min(0),
  known: z.int().min(0),
  suppressed: z.int().min(0),
  beyond: z.int().min(0),
  /** How many entries of the baseline no finding has any more, and which; these are absent without a baseline. */
  stale: z.int().min(0),
  gone: z.array(baselineEntry).exactOptional(),
});

const counts = z.record(z.string(), z.int().min(0));

export const summary = z.object({
  files: z.int().min(0),
  articles: z.int().min(0),
  quotes: z.int().min(0),
  utterances: z.int().min(0),
  labels: counts,
  severities: counts,
  /** For each rule of `--base` under which labels would be others: of how many quotes. */
  otherBases: counts,
});

export const tool = z.object({ name: z.literal('quotecheck'), version: z.string(), thresholds: z.string() });

export const report = z.object({
  schemaVersion: z.literal(1),
  tool,
  files: z.array(file),
  articles: z.array(article),
  /** What `--reference` named, as articles with ids of their own; passages of them are quotes. Absent without it. */
  references: z.array(article).exactOptional(),
  quotes: z.array(quote),
  utterances: z.array(utterance),
  links: z.array(link),
  /** Absent without `--overrides`. */
  overrides: z.array(overrule).exactOptional(),
  summary,
  gate: gate.exactOptional(),
  problems: z.array(problem),
});

/** How many quotes something is so of; shares are null where they are too few for a rate. */
export const rate = z.object({
  count: z.int().min(0),
  rate: share.nullable(),
  /** Bounds that hold 95 of 100 rates resampled by article. */
  low: share.nullable(),
  high: share.nullable(),
});

/** How quotes fare with one outlet or speaker. */
export const handling = z.object({
  /** The outlet, or the file where it is unknown; the speaker, null where nobody was found. */
  name: z.string().nullable(),
  /** Articles with quotes that were compared. */
  articles: z.int().min(0),
  /** Articles left out as copies. */
  copies: z.int().min(0),
  /** Quotes in marks that were compared with a base. */
  compared: z.int().min(0),
  /** Renditions without marks, which no rate counts. */
  reported: z.int().min(0),
  /** `verbatim`, `cut`, `declared` and `undeclared`, which add up to all that were compared; then each label and flag. */
  rates: z.record(z.string(), rate),
});

const rated = { schemaVersion: z.literal(1), tool, problems: z.array(problem) };

/** What the commands `outlets` and `speakers` say. */
export const ratesReport = z.union([
  z.object({ ...rated, outlets: z.array(handling) }),
  z.object({ ...rated, speakers: z.array(handling) }),
]);

export type QuoteKind = z.infer<typeof quoteKind>;
export type LabelName = z.infer<typeof labelName>;
export type Form = z.infer<typeof form>;
export type FlagName = z.infer<typeof flagName>;
export type Severity = z.infer<typeof severity>;
export type SpeakerVia = z.infer<typeof speakerVia>;
export type UtteranceStatus = z.infer<typeof utteranceStatus>;
export type BaseReason = z.infer<typeof baseReason>;
export type BaseRule = z.infer<typeof baseRule>;
export type KnownFrom = z.infer<typeof knownFrom>;
export type DoubtKind = z.infer<typeof doubtKind>;
export type Evidence = z.infer<typeof evidence>;
export type Label = z.infer<typeof label>;
export type Flag = z.infer<typeof flag>;
export type EditRecord = z.infer<typeof edit>;
export type ComparisonRecord = z.infer<typeof comparison>;
export type FileRecord = z.infer<typeof file>;
export type ArticleRecord = z.infer<typeof article>;
export type ExtractedQuoteRecord = z.infer<typeof extractedQuote>;
export type QuoteRecord = z.infer<typeof quote>;
export type UtteranceRecord = z.infer<typeof utterance>;
export type Overrule = z.infer<typeof overrule>;
export type LinkRecord = z.infer<typeof link>;
export type GateRecord = z.infer<typeof gate>;
export type BaselineEntry = z.infer<typeof baselineEntry>;
export type Verdict = z.infer<typeof verdict>;
export type ProblemRecord = z.infer<typeof problem>;
export type Report = z.infer<typeof report>;
export type Rate = z.infer<typeof rate>;
export type Handling = z.infer<typeof handling>;
