/** Quotes: every utterance, to be filtered, searched and sorted. What is asked stands in the address. */

/** @import { UtteranceRecord } from '../../../schema.ts' */
/** @import { Entry, Facet, Index } from './filter.js' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { choicesOf, choiceWords, facets, filtered, matching, orderWords } from './filter.js';
import { findingAddress, grade, told } from './finding.js';
import { severities } from './model.js';
import { count } from './sentences.js';

/** How many stand on the page at first, and are added at a time. */
const page = 50;

/** @param {Model} model @param {() => Index} index Made when it is first needed. @param {URLSearchParams} asked */
export function quotesView(model, index, asked) {
  const held = index();
  const tally = el('p', { class: 'tally', role: 'status' });
  const list = el('ol', { class: 'list' });
  const more = el('p', { class: 'more' });
  const form = el(
    'form',
    { class: 'filters', role: 'search', oninput: refresh, onsubmit: (event) => event.preventDefault() },
    field(
      'search words, speakers, outlets, files',
      el('input', {
        type: 'search',
        name: 'find',
        value: asked.get('find'),
        autocomplete: 'off',
      }),
    ),
    facets
      .filter((facet) => choicesOf(held, facet).length > 0)
      .map((facet) => field(facet, choice(held, facet, asked.get(facet) ?? ''))),
    field(
      'carried by',
      options(
        'carried',
        [
          ['', 'any number'],
          ['shared', 'two outlets or more'],
        ],
        asked.get('carried') ?? '',
      ),
    ),
    field('order', options('sort', Object.entries(orderWords), asked.get('sort') ?? '')),
    el('button', { type: 'button', onclick: clear }, 'Clear all'),
    el(
      'p',
      { class: 'aside' },
      'The numbers in brackets count statements; what is asked must hold for one of their quotes. What the words mean is told under ',
      link(addressOf('words'), 'Words and files'),
      '.',
    ),
  );
  show(asked);
  return { title: 'All quotes', body: el('div', {}, form, tally, list, more) };

  function refresh() {
    const { sort = '', ...rest } = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
    const settings = { ...rest, sort: sort === Object.keys(orderWords)[0] ? '' : sort };
    const address = addressOf('quotes', '', settings);
    history.replaceState(null, '', address);
    show(new URLSearchParams(settings));
  }

  function clear() {
    for (const control of form.querySelectorAll('input, select')) {
      if (control instanceof HTMLInputElement) control.value = '';
      if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    }
    refresh();
  }

  /** @param {URLSearchParams} now What is asked by now. */
  function show(now) {
    const found = filtered(held, now);
    tally.textContent = tallyWords(held, found, now);
    list.replaceChildren();
    add(found, 0, now);
  }

  /** @param {readonly Entry[]} found @param {number} from @param {URLSearchParams} now */
  function add(found, from, now) {
    const next = found.slice(from, from + page).map((entry) => item(model, entry, now));
    list.append(...next);
    const left = found.length - from - next.length;
    more.replaceChildren();
    if (left <= 0) return;
    const button = el(
      'button',
      {
        type: 'button',
        onclick: () => {
          add(found, from + page, now);
          next.at(-1)?.querySelector('a')?.focus();
        },
      },
      `Show ${Math.min(page, left)} more`,
    );
    more.append(button, ` ${left.toLocaleString('en')} are not shown yet.`);
  }
}

/**
 * How many statements are shown, how many of their quotes match, and what was asked for.
 *
 * @param {Index} held @param {readonly Entry[]} found @param {URLSearchParams} now
 */
function tallyWords({ entries, model }, found, now) {
  const statements = `${count(found.length, 'statement')} of ${entries.length.toLocaleString('en')}`;
  const quotes = found.reduce((sum, entry) => sum + matching(entry, now).length, 0);
  const asked = facets.flatMap((facet) => {
    const value = now.get(facet);
    return value ? [`${facet} ${choiceWords(model, facet, value)}`] : [];
  });
  if (asked.length === 0) return `${statements}.`;
  return `${statements}${quotes === 0 ? '' : `, with ${count(quotes, 'quote')} that ${quotes === 1 ? 'matches' : 'match'}`}: ${asked.join('; ')}.`;
}

/** @param {UtteranceRecord} utterance */
function sourceWords({ status, source }) {
  if (status === 'one-source') return `, one source${source === null ? '' : `: ${source}`}`;
  return {
    'one-outlet': '',
    'several-sources': ', several sources',
    'not-found-in-reference': ', not found in the reference',
  }[status];
}

/** @param {string} label @param {HTMLElement} control */
function field(label, control) {
  return el('label', {}, el('span', {}, label), control);
}

/** @param {Index} held @param {Facet} facet @param {string} chosen */
function choice(held, facet, chosen) {
  const choices = choicesOf(held, facet);
  return options(
    facet,
    [['', 'all'], ...choices.map(({ value, words, number }) => /** @type {const} */ ([value, `${words} (${number})`]))],
    chosen,
  );
}

/** @param {string} name @param {readonly (readonly [string, string])[]} choices @param {string} chosen */
function options(name, choices, chosen) {
  return el(
    'select',
    { name },
    choices.map(([value, words]) => el('option', { value, selected: value === chosen }, words)),
  );
}

/** @param {Model} model @param {Entry} entry @param {URLSearchParams} asked */
function item(model, entry, asked) {
  const { utterance, quotes, carriers } = entry;
  const chosen = matching(entry, asked).filter(({ id }) => id !== utterance.base);
  const base = model.base(utterance);
  const tallies = severities.flatMap((severity) => {
    const number = quotes.filter(
      ({ judgement, id }) => id !== utterance.base && judgement.severity === severity,
    ).length;
    return number === 0 ? [] : [[' ', grade(severity === 'none' ? 'verbatim' : severity), ` ${number}`]];
  });
  const words = base?.parts.map(({ text }) => text).join(' … ') ?? '';
  return el(
    'li',
    {},
    link(
      addressOf('quote', utterance.id),
      el('strong', {}, utterance.speaker ?? 'Speaker unknown'),
      words === ''
        ? ''
        : [': ', el('bdi', { class: 'words' }, words.length > 220 ? `${[...words].slice(0, 200).join('')}…` : words)],
    ),
    el('p', { class: 'aside' }, `${count(carriers, 'outlet')}${sourceWords(utterance)}`, tallies),
    chosen.length > 0 &&
      el(
        'ul',
        { class: 'told' },
        chosen.map((quote) =>
          el(
            'li',
            {},
            grade(quote.judgement.severity === 'none' ? 'verbatim' : quote.judgement.severity),
            ' ',
            link(findingAddress(quote), told(model, quote)),
          ),
        ),
      ),
  );
}
