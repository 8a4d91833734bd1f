/**
 * Lineage: who shares wording with whom, and how much, as a drawing of one story's articles.
 *
 * Articles stand in a column of words, each in a row; arcs beside it join
 * those that share wording. A thicker arc is a larger share, an arrow points
 * to the one that seems to have it from the other. Letters are as large as the
 * page's: what does not fit is scrolled to, never made smaller. The list below
 * says the same in words.
 */

/** @import { LinkRecord } from '../../../model.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link, svg } from './dom.js';
import { isNarrow } from './narrow.js';
import { scrolling } from './scrolling.js';
import { percent } from './sentences.js';

/** All lengths are sixteenths of a letter's height; `.lineage li` in the style is as high as a row. */
const rowHeight = 48;
/** Where arcs begin, beside the dots. */
const arcsFrom = 24;
/** How much farther an arc reaches for each article that it passes, at most and all in all. */
const usualReach = { desk: 72, phone: 42 };
const widestReach = 560;
/** What the words of a share take. */
const shareWidth = 48;
/** How far along its reach an arc's middle stands, by its curve. */
const bend = 0.75;

/** @param {Model} model @param {Legend} legend @param {readonly LinkRecord[]} links Of one story, the largest share first. */
export function lineage(model, legend, links) {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => order(model, a) - order(model, b),
  );
  return el(
    'div',
    {},
    scrolling(
      'Drawing of who shares wording with whom',
      el(
        'div',
        { class: 'lineage' },
        el(
          'ol',
          {},
          ids.map((id) => el('li', {}, link(addressOf('article', id), el('bdi', {}, model.outlet(id))))),
        ),
        drawing(ids, links),
      ),
    ),
    key(links),
    el(
      'ul',
      { class: 'links' },
      links.map((one) => el('li', {}, sentence(model, legend, one))),
    ),
  );
}

/** @param {Model} model @param {string} id */
function order(model, id) {
  return model.report.articles.findIndex((article) => article.id === id);
}

/** What the lines mean, of those that are there. @param {readonly LinkRecord[]} links */
function key(links) {
  const isMutual = links.some((one) => !isArrow(one));
  return el(
    'p',
    { class: 'aside key' },
    'The number at a line, and its thickness: how much wording the two share. ',
    links.some(isArrow) && [sample(true), ' An arrow points to the article that seems to go back to the other. '],
    isMutual && [sample(false), ' A broken line: who has it from whom is not known; perhaps both from a third.'],
  );
}

/** @param {boolean} directed */
function sample(directed) {
  return svg(
    'svg',
    { viewBox: '0 0 40 12', width: '2.5rem', height: '0.75rem', 'aria-hidden': 'true' },
    svg(
      'g',
      { class: directed ? 'arc' : 'arc mutual' },
      svg('path', { d: directed ? 'M0 6 L30 6' : 'M0 6 L40 6', 'stroke-width': 3 }),
    ),
    directed && svg('path', { d: 'M28 0 L40 6 L28 12 z', class: 'tip' }),
  );
}

/** @param {readonly string[]} ids @param {readonly LinkRecord[]} links */
function drawing(ids, links) {
  const steps = Math.max(1, ids.length - 1);
  const reach = Math.min(usualReach[isNarrow() ? 'phone' : 'desk'], widestReach / steps);
  const [width, height] = [arcsFrom + reach * steps * bend + shareWidth, ids.length * rowHeight];
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width: `${width / 16}rem`,
      height: `${height / 16}rem`,
      role: 'img',
      'aria-label': 'Arcs between articles that share wording; the list below says the same',
    },
    [...links].reverse().map((one) => arc(one, ids, reach)),
    ids.map((_, index) => svg('circle', { cx: 10, cy: middle(index), r: 6, class: 'node' })),
    links.map((one) => shareAt(one, ids, reach)),
  );
}

/** @param {LinkRecord} one @param {readonly string[]} ids @param {number} reach */
function arc(one, ids, reach) {
  const { a, b, far } = ends(one, ids, reach);
  return svg(
    'g',
    { class: isArrow(one) ? 'arc' : 'arc mutual' },
    svg('path', {
      d: `M${arcsFrom} ${a} C${far} ${a} ${far} ${b} ${arcsFrom} ${b}`,
      'stroke-width': 1.5 + one.share * 8,
    }),
    isArrow(one) && svg('path', { d: `M${arcsFrom - 6} ${b} l12 -6 l0 12 z`, class: 'tip' }),
  );
}

/** The share in words, over all lines, so that none crosses it out. @param {LinkRecord} one @param {readonly string[]} ids @param {number} reach */
function shareAt(one, ids, reach) {
  const { a, b, far } = ends(one, ids, reach);
  return svg('text', { x: arcsFrom + (far - arcsFrom) * bend + 5, y: (a + b) / 2 + 5 }, percent(one.share));
}

/** Where an arc begins and ends, and how far it is drawn out. @param {LinkRecord} link @param {readonly string[]} ids @param {number} reach */
function ends({ from, to }, ids, reach) {
  const [a, b] = [middle(ids.indexOf(from)), middle(ids.indexOf(to))];
  return { a, b, far: arcsFrom + (reach * Math.abs(a - b)) / rowHeight };
}

/** @param {LinkRecord} link */
function isArrow({ directed, kind }) {
  return directed && kind !== 'rendering';
}

/** @param {number} index */
function middle(index) {
  return index * rowHeight + rowHeight / 2;
}

/** @param {Model} model @param {Legend} legend @param {LinkRecord} one */
function sentence(model, legend, one) {
  const { from, to, kind, share, evidence } = one;
  const reasons =
    evidence.length > 0 ? evidence.join('; ') : `shares ${percent(share)} of its wording beyond the quotes`;
  return [
    link(addressOf('article', to), el('bdi', {}, model.outlet(to))),
    isArrow(one) ? ' seems to go back to ' : ', with ',
    link(addressOf('article', from), el('bdi', {}, model.outlet(from))),
    ` (${legend.linkWords[kind]}): ${reasons}.`,
  ];
}
