/** Rate: how many of an outlet's quotes in marks differ unseen, with the range that other articles would give. */

/** @import { Model } from './model.js' */
import { el } from './dom.js';
import { percent } from './sentences.js';

/** @param {Model} model @param {string} outlet As the page names it. */
export function rateCell(model, outlet) {
  const article = model.report.articles.find(({ id }) => model.outlet(id) === outlet);
  const found = model.figures.rates.find(({ name }) => name === (article?.outlet ?? article?.path));
  if (!found || found.compared === 0) return found && found.copies > 0 ? 'left out: likely a copy' : 'none compared';
  const { undeclared } = found.rates;
  const { count = 0, rate = null, low = null, high = null } = undeclared ?? {};
  if (rate === null || low === null || high === null) return `${count} of ${found.compared}; too few for a rate`;
  return [rangeBar(rate, low, high), ` ${percent(rate)} of ${found.compared} (${percent(low)} to ${percent(high)})`];
}

/** The rate as a bar, its range as a frame; both for the eye alone. @param {number} rate @param {number} low @param {number} high */
function rangeBar(rate, low, high) {
  const fill = el('span', { class: 'fill' });
  fill.style.inlineSize = `${rate * 100}%`;
  const range = el('span', { class: 'range' });
  range.style.insetInlineStart = `${low * 100}%`;
  range.style.inlineSize = `${(high - low) * 100}%`;
  return el('span', { class: 'bar ranged', 'aria-hidden': 'true' }, fill, range);
}
