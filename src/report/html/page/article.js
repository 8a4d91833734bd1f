/** Article: the whole text with its quotes in place, each leading to what other outlets made of it. */

/** @import { ArticleRecord, QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
/** @import { Run } from './place-in-text.js' */
import { addressOf } from './address.js';
import { el, link, unseen } from './dom.js';
import { grade, speakerName } from './finding.js';
import { storyOf } from './model.js';
import { paragraphs } from './place-in-text.js';
import { utteranceTitle } from './quote.js';
import { count, listed } from './sentences.js';
import { tallies } from './tally.js';

/** @param {Model} model @param {string} id @param {string} chosen The quote to be shown, or none. */
export function articleView(model, id, chosen) {
  const article = model.article(id);
  if (!article) return undefined;
  const quotes = model.report.quotes.filter((quote) => quote.article === id);
  const isReference = model.isReference(id);
  const facts = [
    model.isNameless(id) ? 'outlet unknown' : model.outlet(id),
    article.byline,
    isReference ? 'a reference' : (article.published ?? 'time unknown'),
    isReference ? undefined : article.credits.length > 0 ? `credits ${listed(article.credits)}` : 'credits no source',
    `${article.path}:${article.line}`,
    count(quotes.length, 'quote'),
  ].filter((fact) => fact !== undefined);
  return {
    title: article.title ?? `Article of ${model.outlet(id)}`,
    body: el(
      'article',
      { class: 'whole' },
      el(
        'ul',
        { class: 'facts' },
        facts.map((fact) => el('li', {}, el('bdi', {}, fact))),
      ),
      article.text
        ? paragraphs(article, quotes).map((runs) =>
            el(
              'p',
              { dir: 'auto' },
              runs.map((run) => runOf(run, model, chosen)),
            ),
          )
        : withoutText(quotes),
      isReference ? undefined : notCarried(model, article),
    ),
  };
}

/** What two or more others of its story carry, and its outlet does not. @param {Model} model @param {ArticleRecord} article */
function notCarried(model, article) {
  const own = tallies(model).find(({ outlet }) => outlet === model.outlet(article.id));
  const missing = own?.missing.filter((utterance) => model.storyOf(utterance) === storyOf(article)) ?? [];
  if (missing.length === 0) return undefined;
  return el(
    'section',
    {},
    el('h2', {}, `Not found here: ${count(missing.length, 'statement')} that two or more others carry`),
    el(
      'ul',
      {},
      missing.map((utterance) =>
        el('li', {}, link(addressOf('quote', utterance.id), el('bdi', {}, utteranceTitle(model, utterance)))),
      ),
    ),
  );
}

/** The quotes alone, line by line. @param {readonly QuoteRecord[]} quotes */
function withoutText(quotes) {
  return el(
    'div',
    {},
    el('p', { class: 'aside' }, 'The whole text is not in this report; these are the passages that are quoted.'),
    el(
      'ul',
      { class: 'files' },
      quotes.map((quote) =>
        el(
          'li',
          {},
          link(addressOf('quote', quote.id), `line ${quote.parts[0]?.line ?? 1}`),
          quote.text !== '' && [': ', el('bdi', {}, quote.text)],
        ),
      ),
    ),
  );
}

/** @param {Run} run @param {Model} model @param {string} chosen */
function runOf({ text, quote: id, first }, model, chosen) {
  const quote = id === undefined ? undefined : model.quote(id);
  if (!quote) return text;
  const { severity } = quote.judgement;
  return el(
    'mark',
    { class: `${severity}${quote.id === chosen ? ' chosen' : ''}`, id: first ? quote.id : null },
    text,
    first && el('span', { class: 'note' }, ' ', noteOf(model, quote)),
  );
}

/** @param {Model} model @param {QuoteRecord} quote */
function noteOf(model, quote) {
  const { severity, labels } = quote.judgement;
  const about = labels.length === 0 ? 'base' : severity === 'none' ? 'verbatim' : severity;
  return link(
    addressOf('quote', quote.id),
    unseen(`${speakerName(model, quote)}: `),
    severity === 'none' ? el('span', { class: 'grade none' }, about) : grade(severity),
  );
}
