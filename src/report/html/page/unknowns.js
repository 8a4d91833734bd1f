/** Unknowns: what the report does not know about these articles, a sentence each. In: the model. Out: text. */

/** @import { Model } from './model.js' */
/** @import { Legend } from '../legend.ts' */
import { isGuess } from './finding.js';
import { count, listed } from './sentences.js';

/** @param {Model} model @param {Legend} legend @returns {string[]} */
export function unknowns(model, legend) {
  const { articles, quotes, utterances, problems } = model.report;
  const unfound = utterances.filter(({ status }) => status === 'not-found-in-reference').length;
  const undated = articles.filter(({ published }) => published === null);
  const unnamed = articles.filter(({ outlet }) => outlet === null);
  const nameless = quotes.filter(({ speaker }) => speaker.name === null);
  const unsure = quotes.filter(isGuess);
  const sources = [
    ...new Set(utterances.flatMap(({ status, source }) => (status === 'one-source' && source ? [source] : []))),
  ];
  const leaning = utterances.filter(({ status }) => status === 'one-source').length;
  return [
    `Who is right. ${legend.caveat} Nothing but these articles${model.references.length > 0 ? ' and references' : ''} was looked at.`,
    unfound > 0 &&
      `Whether it was said: no passage of the reference has ${count(unfound, 'statement')} of somebody who speaks there.`,
    undated.length > 0 &&
      `When: ${count(undated.length, 'article')} of ${articles.length} ${undated.length === 1 ? 'gives' : 'give'} no time that could be read.`,
    unnamed.length > 0 &&
      `Which outlet: ${count(unnamed.length, 'article')} ${unnamed.length === 1 ? 'names' : 'name'} none, so each ${unnamed.length === 1 ? '' : 'of them '}counts as an outlet by itself, called by its title or its file.`,
    leaning > 0 &&
      `Whether outlets heard it themselves: ${count(leaning, 'statement')} ${leaning === 1 ? 'comes' : 'come'}, by credits and shared wording, from one source${sources.length > 0 ? ` (${listed(sources)})` : ''}, however many outlets carry ${leaning === 1 ? 'it' : 'them'}.`,
    nameless.length > 0 &&
      `Who spoke: ${count(nameless.length, 'quote')} ${nameless.length === 1 ? 'has' : 'have'} no speaker that was found.`,
    unsure.length > 0 && `Who spoke, for sure: the speaker of ${count(unsure.length, 'quote')} is a guess.`,
    `What was missed: quotation marks are found nearly always, reported speech often not.`,
    problems.length > 0 &&
      `What is in ${count(problems.length, 'place')} that could not be read: see “Files and problems”.`,
  ].filter((sentence) => sentence !== false);
}
