/**
 * Search: renditions of a quote that lost their quotation marks.
 *
 * In: the articles of one story. Out: for every stretch without marks that
 * tells what a quote of another article says, the quote that it renders best.
 * Text in quotation marks and standing matter are never among them.
 */

import type { Evidence, Quote, Span } from '../model.ts';
import { buckets } from './buckets.ts';
import { prefixFilter } from './candidates.ts';
import { rendering } from './clauses.ts';
import { mentionOf } from './names.ts';
import { idsOf, type Layout, overlap, type Passage, type Said } from './passages.ts';
import type { SideBySide, Told } from './side-by-side.ts';
import { compare, heaviest, type Likeness, restsOnSynonyms, weigh } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Voices } from './voices.ts';

export interface Search {
  readonly vocabulary: Vocabulary;
  readonly agreement: Voices['agreement'];
  readonly told: SideBySide;
}

/** A stretch that renders a quote in marks. */
export interface Rendition {
  /** The quote in marks that it renders best. */
  readonly of: Said;
  readonly quote: Quote;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What may render a quote: reported speech that extraction found, or a whole sentence. */
interface Stretch extends Passage {
  readonly layout: Layout;
  readonly quote: Quote | null;
  /** The sentence it stands in. */
  readonly sentence: Passage;
}

/** Least sum of evidence, and least weight in common in nats, for a stretch to render a quote. */
const [enough, leastShared] = [0.85, 7];
/** Least share in common of what is said beside names: that two speak of one country says nothing. */
const leastPlain = 0.4;
/** A stretch or quote of fewer nats than this is weighed as if it had so many. */
const leastWeight = 14;
/** What speaks for a rendition beside its words. */
const bonus = { speaker: 0.25, mentioned: 0.15, told: 0.15, follows: 0.05, run: 0.25, different: -0.15 } as const;

export function renditions(layouts: readonly Layout[], search: Search): readonly Rendition[] {
  const marked = layouts.flatMap((layout) => layout.marked);
  const unmarked = layouts.flatMap(stretches);
  const near = prefixFilter([...marked, ...unmarked], { share: 0.25, vocabulary: search.vocabulary, apart: true });
  const found = near.flatMap(([i, j]) => {
    const [of, stretch] = [marked[i], unmarked[j - marked.length]];
    if (!of || !stretch || of.article === stretch.article) return [];
    const rendition = weighRendition(of, stretch, search);
    return rendition ? [{ stretch, ...rendition }] : [];
  });
  return [...buckets(found, ({ stretch }) => stretch).values()].flatMap((all) => {
    const [best] = [...all].sort((a, b) => b.score - a.score || b.of.weight - a.of.weight);
    return best ? [best] : [];
  });
}

function stretches(layout: Layout): readonly Stretch[] {
  const { marked, reported, sentences } = layout;
  return sentences.flatMap((sentence): Stretch[] => {
    const touches = ({ spans }: Passage) => spans.some((span) => sentence.spans.some((own) => overlap(span, own) > 0));
    const own = reported.filter(touches);
    if (own.length > 0) return own.map((said) => ({ ...said, layout, sentence }));
    return marked.some(touches) ? [] : [{ ...sentence, layout, quote: null, sentence }];
  });
}

function weighRendition(of: Said, stretch: Stretch, search: Search): Rendition | null {
  const { layout, sentence } = stretch;
  const { text } = layout.article;
  const { vocabulary } = search;
  const clause = stretch.quote ? null : rendering(reach(sentence), { ...layout, text }, { ids: of.ids, vocabulary });
  if (!stretch.quote && !clause) return null;
  const ids = clause ? idsOf(layout.words, clause, text) : stretch.ids;
  const likeness = compare(of.ids, ids, vocabulary);
  if (likeness.shared < leastShared) return null;
  if (besideNames(of.ids, ids, vocabulary) < leastPlain) return null;
  const around = circumstances(of, stretch, search);
  if (!around.isAttributed && !isCopy(likeness)) return null;
  const lighter = Math.max(leastWeight, Math.min(of.weight, weigh(ids, vocabulary)));
  const sum = likeness.shared / lighter + (Math.min(6, likeness.run) / 6) * bonus.run + around.bonus;
  if (sum < enough) return null;
  const quote = stretch.quote ?? (clause && unmarkedQuote({ layout, clause, of, mention: around.mention, sentence }));
  const evidence: Evidence[] = [
    'words',
    ...around.evidence,
    ...(restsOnSynonyms(of.ids, ids, vocabulary) ? (['synonyms'] as const) : []),
  ];
  return quote && { of, quote, score: Math.min(1, sum / 1.6), evidence };
}

/** Share in common of the lighter passage's words other than names: 0 to 1. */
function besideNames(a: readonly number[], b: readonly number[], { like, weight, lexeme }: Vocabulary): number {
  const plain = (ids: readonly number[]) => ids.filter((id) => !lexeme(id)?.proper);
  const [x, y] = [plain(a), plain(b)];
  const lighter = (ids: readonly number[]) => ids.reduce((sum, id) => sum + weight(id), 0);
  const least = Math.min(lighter(x), lighter(y));
  return least === 0 ? 0 : heaviest(x, y, { like, weight }) / least;
}

/** What beside the words speaks for a rendition. */
interface Circumstances {
  readonly bonus: number;
  readonly evidence: readonly Evidence[];
  /** Where the sentence names the quote's speaker. */
  readonly mention: Span | null;
  /** Whether the speaker or the course of the articles points to the quote. */
  readonly isAttributed: boolean;
}

function circumstances(of: Said, { quote, sentence, layout }: Stretch, { agreement, told }: Search): Circumstances {
  const name = of.quote.speaker.name;
  const course = told(of.around.parts, [sentence]);
  const isSpoken = quote !== null && quote.speaker.name !== null;
  const mention = isSpoken ? null : mentionOf(name, sentence.spans, layout.article.text);
  const speakers = quote ? agreement(name, quote.speaker.name) : 'unknown';
  const voice = speakers === 'same' ? 'speaker' : mention ? 'mentioned' : speakers === 'different' ? 'different' : null;
  const evidence: Evidence[] = voice === 'speaker' ? ['speaker'] : voice === 'mentioned' ? ['name'] : [];
  if (course) evidence.push('order');
  if (course?.follows) evidence.push('neighbours');
  return {
    bonus: (voice ? bonus[voice] : 0) + (course ? bonus.told : 0) + (course?.follows ? bonus.follows : 0),
    evidence,
    mention,
    isAttributed: voice === 'speaker' || voice === 'mentioned' || isInCourse(course),
  };
}

function isInCourse(told: Told | null): boolean {
  return told !== null && (told.follows || told.score >= 0.5);
}

function reach({ spans }: Passage): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether the words alone make a rendition, though neither a name nor the course of the articles speaks for it. */
function isCopy({ contained, shared, run }: Likeness): boolean {
  return contained >= 0.85 && shared >= 22 && run >= 4;
}

interface Place {
  readonly layout: Layout;
  readonly clause: Span;
  readonly sentence: Passage;
  readonly of: Said;
  readonly mention: Span | null;
}

function unmarkedQuote({ layout, clause, of, mention, sentence }: Place): Quote {
  const outside = mention && (mention.end <= clause.start || mention.start >= clause.end);
  const whole = sentence.spans[0];
  const span = whole && clause.end - clause.start >= 0.9 * (whole.end - whole.start) ? whole : clause;
  return {
    article: layout.article,
    kind: outside ? 'indirect' : 'unmarked',
    place: 'body',
    parts: [span],
    speaker: outside
      ? { name: of.quote.speaker.name, mention, via: 'surname', confidence: 0.5 }
      : { name: null, mention: null, via: 'none', confidence: 0 },
    cue: null,
    relayedBy: null,
  };
}
