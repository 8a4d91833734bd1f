/**
 * Dom: elements, made here and nowhere else. All text goes through `safe` and into text nodes.
 *
 * No markup is ever made of text; the page's policy would refuse it.
 */

import { safe } from './safe.js';

/** @typedef {Node | string | number | null | undefined | false | readonly Child[]} Child */
/** @typedef {Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>} Props */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} props Attributes; what begins with `on` listens.
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, props, ...children) {
  const made = document.createElement(tag);
  equip(made, props);
  append(made, children);
  return made;
}

/**
 * @param {string} tag
 * @param {Props} props
 * @param {...Child} children
 */
export function svg(tag, props, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  equip(made, props);
  append(made, children);
  return made;
}

/** Words for those who listen, where others see it. @param {string} text */
export function unseen(text) {
  return el('span', { class: 'unseen' }, text);
}

/** @param {string} href @param {...Child} children */
export function link(href, ...children) {
  return el('a', { href }, ...children);
}

/**
 * Items with something between them.
 *
 * @param {readonly Child[]} items
 * @param {string} between
 * @returns {Child[]}
 */
export function spaced(items, between) {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}

/** @param {Element} made @param {Props} props */
function equip(made, props) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : safe(String(value)));
    }
  }
}

/** @param {Node} parent @param {readonly Child[]} children */
function append(parent, children) {
  for (const child of children) {
    if (child instanceof Node) parent.appendChild(child);
    else if (typeof child === 'string' || typeof child === 'number') {
      parent.appendChild(document.createTextNode(safe(String(child))));
    } else if (child) append(parent, /** @type {readonly Child[]} */ (child));
  }
}
