/** Main: reads the report that stands in the page, and draws the view that the address names. */

/** @import { Legend } from '../legend.ts' */
/** @import { Report } from '../../../model.ts' */
import { placeOf } from './address.js';
import { el, link } from './dom.js';
import { modelOf } from './model.js';
import { summaryView } from './summary.js';

const report = /** @type {Report} */ (data('report'));
const legend = /** @type {Legend} */ (data('legend'));
const model = modelOf(report);

const main = el('main', { id: 'main' });
document.body.append(el('header', {}, el('nav', { 'aria-label': 'Views' }, link('#/', 'Summary'))), main);
draw();
addEventListener('hashchange', draw);

function draw() {
  const { title, body } = summaryView(model, legend);
  placeOf(location.hash);
  main.replaceChildren(el('h1', { tabindex: -1 }, title), body);
}

/** @param {string} id @returns {unknown} */
function data(id) {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
