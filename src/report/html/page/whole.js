/**
 * Whole: everything in one view, in the order in which it is read on paper.
 *
 * What is linked stands in the same view under its own address, so that links
 * lead to pages of the paper; a link to anything else is mere words.
 */

/** @import { UtteranceRecord } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf, anchorOf } from './address.js';
import { el } from './dom.js';
import { placeWords } from './finding.js';
import { severities, worst } from './model.js';
import { gradesSection, storyParts } from './outlets.js';
import { utteranceParts, utteranceTitle } from './quote.js';
import { count } from './sentences.js';
import { summaryView } from './summary.js';
import { baseWording } from './wording.js';
import { filesSection, glossary } from './words.js';

/** @param {Model} model @param {Legend} legend */
export function wholeView(model, legend) {
  const { title, body } = summaryView(model, legend);
  const graded = model.report.utterances.map((utterance) => ({ utterance, severity: worst(model.members(utterance)) }));
  const [high = [], medium = [], low = [], same = []] = severities.map((severity) =>
    graded.filter((one) => one.severity === severity).map(({ utterance }) => utterance),
  );
  return {
    title,
    body: onlyOwnLinks(
      explainedOnce(
        el(
          'div',
          { class: 'report' },
          el(
            'p',
            { class: 'copying' },
            el('button', { type: 'button', onclick: () => print() }, 'Print, or save as PDF'),
          ),
          body,
          [...high, ...medium, ...low].map((utterance, index) => chapter(model, legend, utterance, index + 1)),
          lines(model, (number) => `Nothing differs in ${number}`, same.filter(isCompared)),
          lines(
            model,
            (number) => `Not compared: ${number} of one outlet alone`,
            same.filter((one) => !isCompared(one)),
          ),
          gradesSection(model),
          [...model.stories].flatMap(([id, { name, articles }]) =>
            articles.length < 2 ? [] : [el('h2', {}, 'Story: ', name), ...storyParts(model, legend, id, articles)],
          ),
          glossary('Labels: the variant ...', legend.labels),
          glossary('Forms: the variant ...', legend.forms),
          glossary('Flags: the variant ...', legend.flags),
          filesSection(model),
        ),
      ),
    ),
  };
}

/** @param {Model} model @param {Legend} legend @param {UtteranceRecord} utterance @param {number} number */
function chapter(model, legend, utterance, number) {
  return [
    el(
      'h2',
      { class: 'chapter', id: anchorOf(addressOf('quote', utterance.id)) },
      `${number}. `,
      el('bdi', {}, utteranceTitle(model, utterance)),
    ),
    utteranceParts(model, legend, utterance),
  ];
}

/** Whether there was anything to set it against. @param {UtteranceRecord} utterance */
function isCompared({ quotes }) {
  return quotes.length > 1;
}

/** What nobody words in another way, or nobody else carries: a line each. @param {Model} model @param {(number: string) => string} heading @param {readonly UtteranceRecord[]} same */
function lines(model, heading, same) {
  if (same.length === 0) return undefined;
  return el(
    'section',
    {},
    el('h2', {}, heading(count(same.length, 'statement'))),
    el(
      'ul',
      {},
      same.map((utterance) =>
        el('li', { id: anchorOf(addressOf('quote', utterance.id)) }, sameWords(model, utterance)),
      ),
    ),
  );
}

/** @param {Model} model @param {UtteranceRecord} utterance */
function sameWords(model, utterance) {
  const places = model.members(utterance).map((quote) => `${model.outlet(quote.article)}, ${placeWords(model, quote)}`);
  const base = model.base(utterance);
  const words = base && base.text !== '' ? [': ', baseWording(base)] : '';
  return [
    el('bdi', {}, utterance.speaker ?? 'Speaker unknown'),
    words,
    ' ',
    el('span', { class: 'aside' }, places.join('; ')),
  ];
}

/** What explains how to read a part, said once. @param {HTMLElement} body */
function explainedOnce(body) {
  const said = new Set();
  for (const one of body.querySelectorAll('.explains')) {
    if (said.has(one.textContent)) one.remove();
    said.add(one.textContent);
  }
  return body;
}

/** Links that lead nowhere in the view made words. @param {HTMLElement} body */
function onlyOwnLinks(body) {
  const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  for (const one of body.querySelectorAll('a'))
    if (!ids.has(one.getAttribute('href') ?? '')) one.replaceWith(...one.childNodes);
  return body;
}
