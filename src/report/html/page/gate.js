/** Gate: what the run's gate counted: new, known, suppressed and gone. Nothing where there was no gate. */

/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { count } from './sentences.js';

/** What each standing means, in the order told. */
const standings = /** @type {const} */ ({
  new: 'not in the baseline, nor suppressed',
  known: 'in the baseline',
  suppressed: 'let stand by a rule, for the reason that is given beside them',
  beyond: 'in articles that this run was not to report on',
});

/** @param {Model} model */
export function gateSection({ report: { gate } }) {
  if (!gate) return undefined;
  const { failOn, failing, gone = [] } = gate;
  const names = /** @type {(keyof typeof standings)[]} */ (Object.keys(standings));
  return el(
    'section',
    { class: 'gate' },
    el('h2', {}, 'The gate'),
    failOn.length > 0 &&
      el(
        'p',
        {},
        `The run was to fail on ${failOn.join(', ')}: ${count(failing, 'difference')} that ${failing === 1 ? 'counts' : 'count'}.`,
      ),
    el(
      'dl',
      { class: 'verdict' },
      names
        .filter((name) => name === 'new' || gate[name] > 0)
        .map((name) =>
          el(
            'div',
            {},
            el(
              'dt',
              {},
              name === 'beyond'
                ? `${gate[name]} beyond`
                : link(addressOf('quotes', '', { standing: name }), `${gate[name]} ${name}`),
            ),
            el('dd', {}, standings[name]),
          ),
        ),
      gone.length > 0 &&
        el(
          'div',
          {},
          el('dt', {}, `${gone.length} gone`),
          el('dd', {}, 'of the baseline: no difference is like them any more'),
        ),
    ),
    gone.length > 0 &&
      el(
        'details',
        {},
        el('summary', {}, 'What is gone from the baseline'),
        el(
          'ul',
          { class: 'files' },
          gone.map(({ path, severity, changes }) =>
            el('li', {}, el('bdi', {}, path), `: ${severity}, ${changes.join(', ')}`),
          ),
        ),
      ),
  );
}
