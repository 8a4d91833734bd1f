/** Stemma: the tree of likely derivation as nested lists, with lines for the eye. */

/** @import { Twig } from '../figures.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';

/** @param {Model} model @param {string} utterance Its id. */
export function stemmaSection(model, utterance) {
  const root = model.figures.trees[utterance];
  if (!root) return undefined;
  return el(
    'section',
    {},
    el('h2', {}, 'Likely derivation'),
    el(
      'p',
      { class: 'aside explains' },
      'By the changes that renditions of this one statement share: what hangs below has the changes above it, and its own (“a” → “b”: another word; + added; - left out). Likely is all it is: two hands may make the same change. Which whole article seems to go back to which is told under “Outlets and stories” by other signs, the wording beyond the quotes, and may differ.',
    ),
    el('ul', { class: 'tree' }, branch(model, root, 'root')),
  );
}

/** @param {Model} model @param {Twig} twig @param {'root' | 'twig'} place @returns {HTMLElement} */
function branch(model, { quote: id, changes, branches }, place) {
  const quote = id === null ? undefined : model.quote(id);
  const name = quote
    ? link(addressOf('quote', quote.id), el('bdi', {}, model.outlet(quote.article)))
    : el('em', {}, 'a source that is not here');
  return el(
    'li',
    { class: place },
    name,
    changes.length > 0 && [': ', el('bdi', {}, changes.join('; '))],
    branches.length > 0 &&
      el(
        'ul',
        { class: 'tree' },
        branches.map((one) => branch(model, one, 'twig')),
      ),
  );
}
