/**
 * Scrolling: what may be wider than the page, in a frame that is scrolled sideways and says so while it is.
 *
 * The sign stands above the frame only where something is out of sight, and
 * never on paper.
 */

import { el } from './dom.js';

/** @param {string} name For those who listen. @param {HTMLElement} wide */
export function scrolling(name, wide) {
  const frame = el('div', { class: 'scroll', role: 'group', 'aria-label': name, tabindex: 0 }, wide);
  const whole = el(
    'div',
    {},
    el('p', { class: 'hint', 'aria-hidden': 'true' }, 'Wider than the page: scroll sideways ⇄'),
    frame,
  );
  new ResizeObserver(() => {
    whole.className = frame.scrollWidth > frame.clientWidth ? 'cut' : '';
  }).observe(frame);
  return whole;
}
