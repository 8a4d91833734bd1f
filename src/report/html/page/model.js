/**
 * Model: the report with everything by its id, and names for what the views name often.
 *
 * In: the report as JSON has it. Adds no fact. Knows no elements.
 */

/** @import { ArticleRecord, QuoteRecord, Report, Severity, UtteranceRecord } from '../../../model.ts' */
/** @import { Figures } from '../figures.ts' */
/** @typedef {ReturnType<typeof modelOf>} Model */
import { articleNames, fileName } from './naming.js';

/** Most severe first. @type {readonly Severity[]} */
export const severities = ['high', 'medium', 'low', 'none'];

/** @param {Report} report @param {Figures} figures */
export function modelOf(report, figures) {
  const references = report.references ?? [];
  const all = [...report.articles, ...references];
  const articles = byId(all);
  const quotes = byId(report.quotes);
  const utterances = byId(report.utterances);
  const names = articleNames(all);
  const stories = storyNames(report.articles, names);
  const given = new Set(references.map(({ id }) => id));
  /** @param {UtteranceRecord} utterance */
  const members = (utterance) => utterance.quotes.flatMap((id) => quotes.get(id) ?? []);
  /** Quotes of articles: a reference carries nothing. @param {UtteranceRecord} utterance */
  const carried = (utterance) => members(utterance).filter(({ article: id }) => !given.has(id));
  /** @param {UtteranceRecord} utterance */
  const base = (utterance) => quotes.get(utterance.base);
  /** @param {string} id */
  const article = (id) => articles.get(id);
  /** @param {string} id */
  const outlet = (id) => names.get(id) ?? id;
  /** Whether nobody knows who published an article; a reference is published by nobody. @param {string} id */
  const isNameless = (id) => !given.has(id) && article(id)?.outlet === null;
  /** @param {string} id */
  const inFull = (id) => {
    const file = fileName(article(id)?.path ?? id);
    if (!isNameless(id)) return outlet(id);
    return outlet(id) === file ? `${file} (outlet unknown)` : `${outlet(id)} (outlet unknown, ${file})`;
  };
  /** What a quote is judged against; itself, where it is what others are judged against. @param {QuoteRecord} quote */
  const baseOf = ({ utterance }) => quotes.get(utterances.get(utterance)?.base ?? '');
  const fullNames = new Map(report.articles.map(({ id }) => [outlet(id), inFull(id)]));
  return {
    report,
    figures,
    references,
    article,
    members,
    base,
    baseOf,
    stories,
    outlets: [...new Set(report.articles.map(({ id }) => names.get(id) ?? id))].sort(alphabetical),
    /** Whether an id is of a reference and of no article. @param {string} id */
    isReference: (id) => given.has(id),
    carried,
    hasText: report.quotes.some(({ text }) => text !== ''),
    /** The outlet; where the article names none, its title or file. @param {string} id */
    outlet,
    /** The same, and which file it is where the outlet is unknown. @param {string} id */
    inFull,
    /** The same of a name. @param {string} name */
    outletInFull: (name) => fullNames.get(name) ?? name,
    /** What a sentence begins with. @param {string} id */
    subject: (id) => (isNameless(id) ? `an article of unknown outlet, ${outlet(id)},` : outlet(id)),
    isNameless,
    /** @param {string} id */
    quote: (id) => quotes.get(id),
    /** @param {string} id */
    utterance: (id) => utterances.get(id),
    /** What a permanent link names: an utterance, or a quote by its id or fingerprint. @param {string} id */
    sought: (id) => utterances.get(id) ?? quotes.get(id) ?? report.quotes.find(({ fingerprint }) => fingerprint === id),
    /** All but the base, the most severe first. @param {UtteranceRecord} utterance */
    variants: (utterance) =>
      members(utterance)
        .filter(({ id }) => id !== utterance.base)
        .sort(bySeverity),
    /** The story an utterance belongs to: its base's; its first quote's, where a reference is the base. @param {UtteranceRecord} utterance */
    storyOf: (utterance) => {
      const [first] = carried(utterance);
      const own = base(utterance)?.article ?? '';
      return storyOf(article(given.has(own) ? (first?.article ?? own) : own));
    },
  };
}

/** @param {ArticleRecord | undefined} article */
export function storyOf(article) {
  return article?.story ?? article?.id ?? '';
}

/** @param {readonly QuoteRecord[]} quotes @returns {Severity} */
export function worst(quotes) {
  return severities.find((severity) => quotes.some(({ judgement }) => judgement.severity === severity)) ?? 'none';
}

/** Quotes that differ from their base, the most severe first. @param {Model} model */
export function findingsOf({ report }) {
  return report.quotes
    .filter(({ judgement, gate }) => judgement.severity !== 'none' && gate?.standing !== 'beyond')
    .sort(bySeverity);
}

/** @param {QuoteRecord} a @param {QuoteRecord} b */
export function bySeverity(a, b) {
  return severities.indexOf(a.judgement.severity) - severities.indexOf(b.judgement.severity);
}

/** @param {string} a @param {string} b */
export function alphabetical(a, b) {
  return a.localeCompare(b, 'en');
}

/** @template {{ id: string }} T @param {readonly T[]} records @returns {ReadonlyMap<string, T>} */
function byId(records) {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Each story by the first title that it has.
 *
 * @param {readonly ArticleRecord[]} articles
 * @param {ReadonlyMap<string, string>} names
 */
function storyNames(articles, names) {
  /** @type {Map<string, { name: string, articles: ArticleRecord[] }>} */
  const stories = new Map();
  for (const one of articles) {
    const story = stories.get(storyOf(one)) ?? { name: '', articles: [] };
    story.name ||= one.title ?? '';
    story.articles.push(one);
    stories.set(storyOf(one), story);
  }
  for (const story of stories.values()) {
    const [first] = story.articles;
    story.name ||= `What ${(first && names.get(first.id)) ?? 'one article'} reports`;
  }
  return stories;
}
