/** Bar: a share as a bar with its number beside it; the bar is for the eye alone. */

import { el } from './dom.js';
import { percent } from './sentences.js';

/** @param {number} share 0 to 1. @param {string} [words] What stands beside it, where it is not the share. */
export function bar(share, words = percent(share)) {
  const fill = el('span', { class: 'fill' });
  fill.style.inlineSize = `${share * 100}%`;
  return el('span', { class: 'share' }, el('span', { class: 'bar', 'aria-hidden': 'true' }, fill), ' ', words);
}
