/** Whole: everything in one view, in the order in which it is read on paper. */

/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { el } from './dom.js';
import { severities, worst } from './model.js';
import { gradesSection, storyParts } from './outlets.js';
import { utteranceParts } from './quote.js';
import { summaryView } from './summary.js';
import { filesSection, glossary } from './words.js';

/** @param {Model} model @param {Legend} legend */
export function wholeView(model, legend) {
  const { title, body } = summaryView(model, legend);
  const graded = model.report.utterances.map((utterance) => ({ utterance, severity: worst(model.members(utterance)) }));
  const differing = severities
    .filter((severity) => severity !== 'none')
    .flatMap((severity) => graded.filter((one) => one.severity === severity).map(({ utterance }) => utterance));
  return {
    title,
    body: el(
      'div',
      { class: 'report' },
      el('p', { class: 'copying' }, el('button', { type: 'button', onclick: () => print() }, 'Print, or save as PDF')),
      body,
      differing.map((utterance) => [
        el('h2', { class: 'chapter' }, utterance.speaker ?? 'Speaker unknown'),
        utteranceParts(model, legend, utterance),
      ]),
      gradesSection(model),
      [...model.stories].flatMap(([id, { name, articles }]) =>
        articles.length < 2 ? [] : [el('h2', {}, 'Story: ', name), ...storyParts(model, legend, id, articles)],
      ),
      glossary('Labels: the variant ...', legend.labels),
      glossary('Forms: the variant ...', legend.forms),
      glossary('Flags: the variant ...', legend.flags),
      filesSection(model),
    ),
  };
}
