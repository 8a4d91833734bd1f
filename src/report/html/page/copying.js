/** Copying: a finding as text or Markdown, and its address, for mails and trackers. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { el, link } from './dom.js';
import { baseName, findingAddress, placeWords, speakerName } from './finding.js';
import { safe } from './safe.js';
import { between, quoted, tell } from './sentences.js';
import { declaredWords, flagName, flagWords, labelName } from './verdict.js';

/** @typedef {{ readonly label: string, readonly words: string }[]} Lines */

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat */
export function copyButtons(model, quote, caveat) {
  const said = el('span', { class: 'said', role: 'status' });
  const address = `${location.href.replace(/#.*$/, '')}${findingAddress(quote)}`;
  return el(
    'p',
    { class: 'copying' },
    button('Copy as text', () => asText(model, quote, caveat, address), said),
    button('Copy as Markdown', () => asMarkdown(model, quote, caveat, address), said),
    button('Copy link', () => address, said),
    link(findingAddress(quote), 'Link to this difference'),
    said,
  );
}

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat @param {string} address Of the finding in this page. */
export function asText(model, quote, caveat, address) {
  const lines = factsOf(model, quote).map(({ label, words }) => `${label}: ${flat(words)}`);
  return `${[flat(headOf(model, quote)), ...lines, `Link: ${address}`, caveat].join('\n')}\n`;
}

/** @param {Model} model @param {QuoteRecord} quote @param {string} caveat @param {string} address Of the finding in this page. */
export function asMarkdown(model, quote, caveat, address) {
  const lines = factsOf(model, quote).map(({ label, words }) => `- ${literal(label)}: ${literal(words)}`);
  return `**${literal(headOf(model, quote))}**\n\n${[...lines, `- Link: <${address}>`].join('\n')}\n\n${caveat}\n`;
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
    ...(base ? [{ label: `Base, ${titled(model, base)}`, words: asPrinted(base) }] : []),
    { label: titled(model, quote), words: asPrinted(quote) },
    { label: 'Changes', words: changes.join('; ') },
    { label: 'Marked for the reader', words: declaredWords(quote.kind, labels) },
    { label: 'Where', words: placeWords(model, quote) },
    ...(base ? [{ label: 'Where the base stands', words: placeWords(model, base) }] : []),
    { label: 'Known as', words: quote.fingerprint ?? quote.id },
  ];
}

/** The outlet and its article's title; what stands for them where the outlet is unknown. @param {Model} model @param {QuoteRecord} quote */
function titled({ article, inFull, isNameless }, { article: id }) {
  const { title = null } = article(id) ?? {};
  return isNameless(id) || title === null ? inFull(id) : `${inFull(id)}, ${quoted(title)}`;
}

/** A quote's words, in marks where the outlet gives them so. @param {QuoteRecord} quote */
function asPrinted({ text, parts, kind }) {
  if (text === '' || (kind !== 'direct' && kind !== 'mixed')) return text;
  return quoted(parts.map((part) => part.text).join(between));
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
