/** Summary: the first screen. What was compared, what to read first, and what the report does not know. */

/** @import { Severity } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { findingItem, marksLegend } from './finding.js';
import { findingsOf } from './model.js';
import { count, listed } from './sentences.js';
import { unknowns } from './unknowns.js';

/** How many findings of one severity stand on the first screen; the others are one click away, and counted. */
const shownFirst = 12;

/** @param {Model} model @param {Legend} legend */
export function summaryView(model, legend) {
  const findings = findingsOf(model);
  const low = findings.filter(({ judgement }) => judgement.severity === 'low').length;
  return {
    title: 'Who quoted the same words, and how',
    body: el(
      'div',
      {},
      el('p', { class: 'lead' }, compared(model)),
      findings.length > low && marksLegend(),
      section(model, 'high', 'Read first', legend),
      section(model, 'medium', 'Then these', legend),
      low > 0 &&
        el(
          'p',
          {},
          link(addressOf('quotes', '', { severity: 'low' }), `${count(low, 'smaller difference')}`),
          `: ${legend.severities.low.toLowerCase()}`,
        ),
      el(
        'section',
        {},
        el('h2', {}, 'What this report does not know'),
        el(
          'ul',
          {},
          unknowns(model, legend).map((sentence) => el('li', {}, sentence)),
        ),
      ),
    ),
  };
}

/** What was compared, in two sentences. @param {Model} model */
function compared({ report, outlets }) {
  const { articles, quotes } = report;
  const shared = report.utterances.filter(({ status }) => status !== 'one-outlet').length;
  if (articles.length === 0) return 'No article was read.';
  const who = outlets.length <= 6 ? `: ${listed(outlets)}` : '';
  return [
    `${count(articles.length, 'article')} of ${count(outlets.length, 'outlet')}${who}.`,
    `They hold ${count(quotes.length, 'quote')} of ${count(report.utterances.length, 'statement')};`,
    shared === 0
      ? 'no statement is carried by two outlets, so nothing was compared.'
      : `${shared} of these ${shared === 1 ? 'is' : 'are'} carried by two outlets or more, and compared word by word.`,
  ].join(' ');
}

/** @param {Model} model @param {Severity} severity @param {string} heading @param {Legend} legend */
function section(model, severity, heading, legend) {
  const found = findingsOf(model).filter(({ judgement }) => judgement.severity === severity);
  const [first, more] = [found.slice(0, shownFirst), found.length - shownFirst];
  return el(
    'section',
    {},
    el('h2', {}, `${heading}: ${count(found.length, `${severity} difference`)}`),
    el(
      'p',
      { class: 'aside' },
      found.length > 0 ? legend.severities[severity].replace(/^Read first: i/, 'I') : 'There is none.',
    ),
    el(
      'ol',
      { class: 'findings' },
      first.map((quote) => findingItem(model, quote)),
    ),
    more > 0 &&
      el(
        'p',
        {},
        link(
          addressOf('quotes', '', { severity }),
          `${count(more, 'more')}`.replace(/s$/, ''),
          ' with all others of this severity',
        ),
      ),
  );
}
