/** Summary: the first screen. What was compared, what to read first, and what the report does not know. */

/** @import { Severity } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link, spaced } from './dom.js';
import { findingItem, marksLegend } from './finding.js';
import { gateSection } from './gate.js';
import { findingsOf, severities } from './model.js';
import { count, listed } from './sentences.js';
import { unknowns } from './unknowns.js';

/** How many findings of one severity stand on the first screen; the others are one click away, and counted. */
const shownFirst = 12;
/** More outlets than this are counted and not named. */
const mostNamed = 6;

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
      el(
        'div',
        { class: 'first' },
        el(
          'div',
          {},
          findings.length > low && marksLegend(),
          section(model, 'high', 'Read first', legend),
          section(model, 'medium', 'Then these', legend),
          low > 0 &&
            el(
              'p',
              {},
              link(addressOf('quotes', '', { severity: 'low' }), `${count(low, 'quote')} of low severity`),
              `: ${legend.severities.low.toLowerCase()}`,
            ),
          gateSection(model),
        ),
        el(
          'section',
          { class: 'unknown' },
          el('h2', {}, 'What this report does not know'),
          el(
            'ul',
            {},
            unknowns(model, legend).map((sentence) => el('li', {}, sentence)),
          ),
        ),
      ),
    ),
  };
}

/** What was compared, in a few sentences; each outlet leads to its quotes. @param {Model} model */
function compared(model) {
  const { report, references, outlet, carried, isReference } = model;
  const { articles, quotes, utterances } = report;
  if (articles.length === 0) return 'No article was read.';
  const own = quotes.filter(({ article }) => !isReference(article));
  const shared = utterances.filter(
    (one) => new Set(carried(one).map(({ article }) => outlet(article))).size > 1,
  ).length;
  const found = utterances.filter(({ baseReason }) => baseReason === 'reference').length;
  return [
    carriers(model),
    ` They hold ${count(own.length, 'quote')} of ${count(utterances.length, 'statement')}. `,
    shared === 0
      ? `No statement is carried by two outlets${references.length > 0 ? '' : ', so nothing was compared'}.`
      : `${count(shared, 'statement')} ${shared === 1 ? 'is' : 'are'} carried by two outlets or more, and ${shared === 1 ? 'its' : 'their'} quotes were compared word by word with the copy that is best supported: the base.`,
    references.length > 0 &&
      ` ${listed(references.map(({ id }) => outlet(id)))} ${references.length === 1 ? 'has' : 'have'} the words of ${count(found, 'statement')}, and what was said there is the base.`,
    differing(model),
  ];
}

/** Whose articles were read: the outlets that are known, and the articles of which none is. @param {Model} model */
function carriers({ report: { articles }, outlet, outlets, outletInFull, isNameless }) {
  const nameless = articles.filter(({ id }) => isNameless(id)).map(({ id }) => outlet(id));
  const known = outlets.filter((name) => !nameless.includes(name));
  const unknown = outlets.filter((name) => nameless.includes(name));
  /** @param {readonly string[]} names */
  const linked = (names) => {
    const links = names.map((name) =>
      link(addressOf('quotes', '', { outlet: name }), el('bdi', {}, outletInFull(name))),
    );
    return links.length > 0 && links.length <= mostNamed && [' (', spaced(links, ', '), ')'];
  };
  return [
    count(articles.length, 'article'),
    known.length > 0 && [
      `${unknown.length > 0 ? `: ${articles.length - nameless.length}` : ''} of ${count(known.length, 'outlet')}`,
      linked(known),
    ],
    unknown.length > 0 && [known.length > 0 ? ` and ${nameless.length}` : '', ' of unknown outlet', linked(unknown)],
    '.',
  ];
}

/** How many quotes differ, by severity: what the lists below are of. @param {Model} model */
function differing(model) {
  const found = findingsOf(model);
  const numbers = severities.flatMap((severity) => {
    const number = found.filter(({ judgement }) => judgement.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  return found.length === 0
    ? ''
    : ` ${count(found.length, 'quote')} ${found.length === 1 ? 'differs' : 'differ'} from ${found.length === 1 ? 'its' : 'their'} base: ${listed(numbers)}.`;
}

/** @param {Model} model @param {Severity} severity @param {string} heading @param {Legend} legend */
function section(model, severity, heading, legend) {
  const found = findingsOf(model).filter(({ judgement }) => judgement.severity === severity);
  const [first, more] = [found.slice(0, shownFirst), found.length - shownFirst];
  return el(
    'section',
    {},
    el('h2', {}, `${heading}: ${count(found.length, 'quote')} of ${severity} severity`),
    el(
      'p',
      { class: 'aside' },
      found.length > 0 ? legend.severities[severity].replace(/^Read first: t/, 'T') : 'None.',
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
          `${more.toLocaleString('en')} more, with all others of this severity`,
        ),
      ),
  );
}
