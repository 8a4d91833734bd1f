/** Outlets: how the outlets compare. How their quotes are graded, and, story by story, who shares wording, when, and who carried what. */

/** @import { Legend } from '../legend.ts' */
/** @import { ArticleRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
/** @import { Tally } from './tally.js' */
import { addressOf } from './address.js';
import { carriedTable } from './carried.js';
import { el, link } from './dom.js';
import { lineage } from './lineage.js';
import { alphabetical, severities } from './model.js';
import { rateCell } from './rate.js';
import { scrolling } from './scrolling.js';
import { count } from './sentences.js';
import { tallies } from './tally.js';
import { timeline } from './timeline.js';

/** @param {Model} model @param {Legend} legend @param {URLSearchParams} asked */
export function outletsView(model, legend, asked) {
  return {
    title: 'Outlets and stories',
    body: el('div', {}, gradesSection(model), storySection(model, legend, asked)),
  };
}

/** What is counted of each outlet. */
const gradeColumns = /** @type {const} */ ([
  'Outlet',
  'Articles',
  'Quotes that are a base',
  'Quotes compared with a base',
  'How much they differ',
  'Changed and not marked, of those in quotation marks',
  'Statements of others that it does not carry',
]);

/** @param {Model} model */
export function gradesSection(model) {
  const { least } = model.figures;
  return el(
    'section',
    {},
    el('h2', {}, 'Each outlet’s quotes, against their bases'),
    el(
      'p',
      { class: 'aside' },
      `Counts of wording, not of worth: an outlet that differs from a base may be the one that is right, and the base’s own outlet differs from nothing. Rates are those of the command “outlets”: of quotes in marks, copies of another article left out, and none under ${least.quotes} quotes in ${least.articles} articles. The range in brackets is where 95 of 100 rates lie when other articles are drawn from these.`,
    ),
    scrolling(
      'Quotes of each outlet',
      el(
        'table',
        { class: 'plain grades stacking' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            gradeColumns.map((name) => el('th', { scope: 'col' }, name)),
          ),
        ),
        el(
          'tbody',
          {},
          tallies(model).map((tally) => gradeRow(model, tally)),
        ),
      ),
    ),
  );
}

/** @param {Model} model @param {Tally} tally */
function gradeRow(model, { outlet, articles, bases, judged, severities: graded, missing }) {
  const [, ...columns] = gradeColumns;
  const cells = [articles, bases, judged, gradesOf(graded, judged), rateCell(model, outlet), missing.length];
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, link(addressOf('quotes', '', { outlet }), el('bdi', {}, model.outletInFull(outlet)))),
    cells.map((cell, index) =>
      el('td', { class: typeof cell === 'number' ? 'number' : null, 'data-label': columns[index] }, cell),
    ),
  );
}

/** How many are of which severity, as a bar and in words. @param {Tally['severities']} graded @param {number} judged */
function gradesOf(graded, judged) {
  const some = severities.filter((severity) => graded[severity] > 0);
  const words = some.map((severity) => `${graded[severity]} ${severity === 'none' ? 'verbatim' : severity}`);
  return judged === 0 ? 'none compared' : [stacked(graded, judged), ` ${words.join(', ')}`];
}

/** @param {Tally['severities']} graded @param {number} judged */
function stacked(graded, judged) {
  return el(
    'span',
    { class: 'stack', 'aria-hidden': 'true' },
    severities.map((severity) => {
      const part = el('span', { class: severity });
      part.style.inlineSize = `${(graded[severity] / judged) * 100}%`;
      return part;
    }),
  );
}

/** Stories of two articles or more; the one that is asked for, or the largest. @param {Model} model @param {Legend} legend @param {URLSearchParams} asked */
function storySection(model, legend, asked) {
  const stories = [...model.stories]
    .filter(([, { articles }]) => articles.length > 1)
    .sort(([, a], [, b]) => b.articles.length - a.articles.length);
  const chosen = stories.find(([id]) => id === asked.get('story')) ?? stories[0];
  if (!chosen) return el('p', {}, 'No story is told by two articles.');
  const [id, story] = chosen;
  const choose = (/** @type {Event} */ event) => {
    if (event.target instanceof HTMLSelectElement)
      location.hash = addressOf('outlets', '', { story: event.target.value });
  };
  return el(
    'section',
    {},
    el('h2', {}, 'Story: ', el('bdi', {}, story.name)),
    stories.length > 1 &&
      el(
        'label',
        { class: 'pick' },
        'Another story ',
        el(
          'select',
          { onchange: choose },
          stories.map(([value, { name, articles }]) =>
            el('option', { value, selected: value === id }, `${name} (${articles.length})`),
          ),
        ),
      ),
    storyParts(model, legend, id, story.articles),
  );
}

/** @param {Model} model @param {Legend} legend @param {string} story @param {readonly ArticleRecord[]} articles */
export function storyParts(model, legend, story, articles) {
  const inside = new Set(articles.map(({ id }) => id));
  const links = model.report.links
    .filter(({ from, to }) => inside.has(from) && inside.has(to))
    .sort((a, b) => b.share - a.share);
  const outlets = [...new Set(articles.map(({ id }) => model.outlet(id)))].sort(alphabetical);
  const shared = model.report.utterances.filter(
    (utterance) => utterance.status !== 'one-outlet' && model.storyOf(utterance) === story,
  );
  return [
    el('p', { class: 'aside' }, `${count(articles.length, 'article')} of ${count(outlets.length, 'outlet')}.`),
    el('h3', {}, 'Who shares wording with whom, beyond the quotes'),
    el(
      'p',
      { class: 'aside' },
      'About whole articles, by the wording outside their quotes, its order and their credits. How the renditions of one statement hang together, by the words of that statement alone, is told with each as “Likely derivation”; the two may differ.',
    ),
    links.length === 0
      ? el('p', { class: 'aside' }, 'No two of its articles share wording beyond their quotes.')
      : lineage(model, legend, links),
    el('h3', {}, 'When'),
    timeline(model, articles),
    el('h3', {}, 'Who carried what'),
    shared.length === 0
      ? el('p', { class: 'aside' }, 'Nothing is carried by two outlets.')
      : carriedTable(model, shared, outlets),
  ];
}
