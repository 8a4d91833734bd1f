/** Coverage: how much of an utterance's base each article of its story carries. */

/** @import { UtteranceRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { bar } from './bar.js';
import { el, link } from './dom.js';

/** @param {Model} model @param {UtteranceRecord} utterance */
export function coverageTable(model, utterance) {
  const story = model.stories.get(model.storyOf(utterance))?.articles ?? [];
  const rows = [...story].sort((a, b) => (utterance.coverage[b.id] ?? 0) - (utterance.coverage[a.id] ?? 0));
  return el(
    'section',
    {},
    el('h2', {}, 'How much of the base each outlet carries'),
    el(
      'table',
      { class: 'plain' },
      el(
        'thead',
        {},
        el('tr', {}, el('th', { scope: 'col' }, 'Outlet'), el('th', { scope: 'col' }, 'Share of the base’s words')),
      ),
      el(
        'tbody',
        {},
        rows.map(({ id }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, link(addressOf('article', id), model.outlet(id))),
            el('td', {}, utterance.coverage[id] === undefined ? 'nothing that was found' : bar(utterance.coverage[id])),
          ),
        ),
      ),
    ),
  );
}
