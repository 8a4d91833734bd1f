/** Main: reads the report that stands in the page, and draws the view that the address names. */

/** @import { Report } from '../../../model.ts' */
/** @import { Figures } from '../figures.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Child } from './dom.js' */
/** @import { Index } from './filter.js' */
import { placeOf } from './address.js';
import { articleView } from './article.js';
import { el, link } from './dom.js';
import { indexOf } from './filter.js';
import { modelOf } from './model.js';
import { outletsView } from './outlets.js';
import { quoteView } from './quote.js';
import { quotesView } from './quotes.js';
import { summaryView } from './summary.js';
import { wholeView } from './whole.js';
import { wordsView } from './words.js';

/**
 * @typedef {object} View
 * @property {string} title
 * @property {Child} body
 * @property {string} [focus] The id of what is to be seen first.
 */

const report = /** @type {Report} */ (data('report'));
const legend = /** @type {Legend} */ (data('legend'));
const model = modelOf(report, /** @type {Figures} */ (data('figures')));
/** @type {Index | undefined} */
let index;
const indexed = () => {
  index ??= indexOf(model);
  return index;
};

/** Undefined where there is nothing by that id. @type {Readonly<Record<string, (id: string, settings: URLSearchParams) => View | undefined>>} */
const views = {
  '': () => summaryView(model, legend),
  quotes: (_, settings) => quotesView(model, indexed, settings),
  quote: (id) => quoteView(model, legend, id),
  article: (id, settings) => {
    const chosen = settings.get('quote') ?? '';
    const view = articleView(model, id, chosen);
    return view && { ...view, focus: chosen };
  },
  outlets: (_, settings) => outletsView(model, legend, settings),
  words: () => wordsView(model, legend),
  whole: () => wholeView(model, legend),
};

/** The views that lead to all others. @type {Readonly<Record<string, string>>} */
const named = {
  '': 'Summary',
  quotes: 'All quotes',
  outlets: 'Outlets and stories',
  words: 'Words and files',
  whole: 'To print',
};

const links = Object.entries(named).map(([view, name]) => /** @type {const} */ ([view, link(`#/${view}`, name)]));
const main = el('main', { id: 'main', tabindex: -1 });
document.body.append(
  el('a', { class: 'skip', href: '#main', onclick: skip }, 'To the content'),
  el(
    'header',
    {},
    el(
      'nav',
      { 'aria-label': 'Views' },
      links.map(([, one]) => one),
    ),
  ),
  main,
  el('footer', {}, el('p', {}, legend.caveat)),
);
draw();
addEventListener('hashchange', () => draw()?.focus());

/** @returns {HTMLElement | undefined} The heading, for those who listen. */
function draw() {
  const { view, id, settings } = placeOf(location.hash);
  const { title, body, focus } = (Object.hasOwn(views, view) ? views[view]?.(id, settings) : undefined) ?? nothing();
  for (const [name, one] of links) {
    if (name === view) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
  }
  const heading = el('h1', { tabindex: -1 }, title);
  main.replaceChildren(heading, el('div', {}, body));
  document.title = `${heading.textContent} - quotecheck`;
  scrollTo(0, 0);
  if (focus) document.getElementById(focus)?.scrollIntoView({ block: 'center' });
  return heading;
}

/** @returns {View} */
function nothing() {
  return {
    title: 'Nothing by this address',
    body: el('p', {}, 'This report has nothing there. ', link('#/', 'Back to the summary')),
  };
}

/** @param {Event} event */
function skip(event) {
  event.preventDefault();
  main.focus();
}

/** @param {string} id @returns {unknown} */
function data(id) {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
