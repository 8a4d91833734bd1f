/** Copying: a finding as text or Markdown, and its address, for mails and trackers. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { el } from './dom.js';
import { baseName, findingAddress, placeWords, speakerName } from './finding.js';
import { safe } from './safe.js';
import { quoted, tell } from './sentences.js';
import { flagName, flagWords, labelName } from './verdict.js';

/** @typedef {{ readonly label: string, readonly words: string }[]} Lines */

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat */
export function copyButtons(model, quote, caveat) {
  const said = el('span', { class: 'said', role: 'status' });
  const base = location.href.replace(/#.*$/, '');
  return el(
    'p',
    { class: 'copying' },
    button('Copy as text', () => asText(model, quote, caveat), said),
    button('Copy as Markdown', () => asMarkdown(model, quote, caveat), said),
    button('Copy link', () => `${base}${findingAddress(quote)}`, said),
    said,
  );
}

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat */
export function asText(model, quote, caveat) {
  const lines = factsOf(model, quote).map(({ label, words }) => `${label}: ${flat(words)}`);
  return `${[flat(headOf(model, quote)), ...lines, caveat].join('\n')}\n`;
}

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat */
export function asMarkdown(model, quote, caveat) {
  const lines = factsOf(model, quote).map(({ label, words }) => `- ${label}: ${literal(words)}`);
  return `**${literal(headOf(model, quote))}**\n\n${[...lines].join('\n')}\n\n${caveat}\n`;
}

/** @param {Model} model @param {QuoteRecord} quote */
function headOf(model, quote) {
  return `${quote.judgement.severity}: ${speakerName(model, quote)}: ${model.subject(quote.article)} ${tell(quote, baseName(model, quote))}.`;
}

/** @param {Model} model @param {QuoteRecord} quote @returns {Lines} */
function factsOf(model, quote) {
  const { labels, flags } = quote.judgement;
  const base = model.baseOf(quote);
  const changes = [
    ...flags.map((flag) => [flagName(flag), flagWords(flag)].filter(Boolean).join(' ')),
    ...labels.map(labelName),
  ];
  return [
    ...(base ? [{ label: `Base, ${model.outlet(base.article)}`, words: asPrinted(base) }] : []),
    { label: model.outlet(quote.article), words: asPrinted(quote) },
    { label: 'Changes', words: changes.join('; ') },
    { label: 'Where', words: placeWords(model, quote) },
    { label: 'Known as', words: quote.fingerprint ?? quote.id },
  ];
}

/** A quote's words, in marks where the outlet gives them so. @param {QuoteRecord} quote */
function asPrinted({ text, kind }) {
  return text !== '' && (kind === 'direct' || kind === 'mixed') ? quoted(text) : text;
}

/** @param {string} label @param {() => string} make @param {HTMLElement} said */
function button(label, make, said) {
  return el('button', { type: 'button', onclick: () => copy(make(), said) }, label);
}

/** @param {string} text @param {HTMLElement} said */
async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    const field = el('textarea', { readonly: true, rows: 6, 'aria-label': 'To be copied' });
    field.value = text;
    said.replaceChildren('This browser does not let the page copy. Copy it from here: ', field);
    field.select();
  }
}

/** On one line, with nothing that acts. @param {string} text */
function flat(text) {
  return safe(text.replace(/[\p{Zs}\t\n\v\f\r]+/gu, ' ').trim());
}

/** Text that stays text in Markdown: no mark, tag, link or mention. @param {string} text */
export function literal(text) {
  return flat(text)
    .replace(/[\\`*_{}[\]()#+.!|~>:-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}
