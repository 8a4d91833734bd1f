/**
 * Lineage: who shares wording with whom, and how much, as a drawing of one story's articles.
 *
 * Articles stand in a column, arcs beside it join those that share wording;
 * a thicker arc is a larger share, an arrow points to the one that seems to
 * have it from the other. The list below says the same in words.
 */

/** @import { LinkRecord } from '../../../model.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link, svg } from './dom.js';
import { percent } from './sentences.js';

const rowHeight = 46;
const nameWidth = 300;
/** How far an arc may reach, and how much farther it goes for each article that it passes. */
const widestReach = 640;
const usualReach = 64;

/** @param {Model} model @param {Legend} legend @param {readonly LinkRecord[]} links Of one story, the largest share first. */
export function lineage(model, legend, links) {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => order(model, a) - order(model, b),
  );
  return el(
    'div',
    {},
    drawing(model, ids, links),
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

/** @param {Model} model @param {readonly string[]} ids @param {readonly LinkRecord[]} links */
function drawing(model, ids, links) {
  const height = ids.length * rowHeight;
  const reach = Math.min(usualReach, widestReach / Math.max(1, ids.length - 1));
  const width = nameWidth + 90 + reach * Math.max(1, ids.length - 1) * 0.75;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': 'Arcs between articles that share wording; the list below says the same',
      class: 'lineage',
    },
    svg(
      'defs',
      {},
      svg(
        'marker',
        {
          id: 'tip',
          viewBox: '0 0 10 10',
          refX: 9,
          refY: 5,
          markerWidth: 12,
          markerHeight: 12,
          markerUnits: 'userSpaceOnUse',
          orient: 'auto',
        },
        svg('path', { d: 'M0 0 L10 5 L0 10 z', class: 'tip' }),
      ),
    ),
    ids.map((id, index) => node(model.outlet(id), middle(index))),
    [...links].reverse().map((one) => arc(one, ids, reach)),
  );
}

/** @param {string} name @param {number} y */
function node(name, y) {
  const letters = [...name];
  const shown = letters.length > 34 ? `${letters.slice(0, 33).join('')}…` : name;
  return svg(
    'g',
    {},
    svg('text', { x: nameWidth, y: y + 5, 'text-anchor': 'end' }, shown),
    svg('circle', { cx: nameWidth + 14, cy: y, r: 6, class: 'node' }),
  );
}

/** @param {LinkRecord} link @param {readonly string[]} ids @param {number} reach */
function arc({ from, to, share, directed, kind }, ids, reach) {
  const [a, b] = [middle(ids.indexOf(from)), middle(ids.indexOf(to))];
  const x = nameWidth + 24;
  const bulge = x + (reach * Math.abs(a - b)) / rowHeight;
  const at = { x: x + (bulge - x) * 0.75, y: (a + b) / 2 };
  const isArrow = directed && kind !== 'rendering';
  return svg(
    'g',
    { class: directed ? 'arc' : 'arc mutual' },
    svg('path', {
      d: `M${x} ${a} C${bulge} ${a} ${bulge} ${b} ${x} ${b}`,
      'stroke-width': 1.5 + share * 8,
      'marker-end': isArrow ? 'url(#tip)' : null,
    }),
    svg('text', { x: at.x + 4, y: at.y + 4 }, percent(share)),
  );
}

/** @param {number} index */
function middle(index) {
  return index * rowHeight + rowHeight / 2;
}

/** @param {Model} model @param {Legend} legend @param {LinkRecord} link */
function sentence(model, legend, { from, to, kind, share, directed, evidence }) {
  const reasons =
    evidence.length > 0 ? evidence.join('; ') : `shares ${percent(share)} of its wording beyond the quotes`;
  return [
    link(addressOf('article', to), model.outlet(to)),
    directed && kind !== 'rendering' ? ' seems to go back to ' : ', with ',
    link(addressOf('article', from), model.outlet(from)),
    ` (${legend.linkWords[kind]}): ${reasons}.`,
  ];
}
