/** Words: what each word of the report means, which files were read, and what could not be. */

/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf, anchorOf } from './address.js';
import { el, link } from './dom.js';
import { count } from './sentences.js';

/** @param {Model} model @param {Legend} legend */
export function wordsView(model, legend) {
  const { tool } = model.report;
  return {
    title: 'Words and files',
    body: el(
      'div',
      {},
      glossary('Labels: the variant ...', legend.labels),
      glossary('Forms: how a change is made; the variant ...', legend.forms),
      glossary('Flags: a change that alters meaning; the variant ...', legend.flags),
      glossary('Severity: what to read first; it is never an error', legend.severities),
      filesSection(model),
      el('p', { class: 'aside' }, `Made by ${tool.name} ${tool.version}; thresholds ${tool.thresholds}.`),
    ),
  };
}

/** @param {string} heading @param {Readonly<Record<string, string>>} table */
export function glossary(heading, table) {
  return el(
    'section',
    {},
    el('h2', {}, heading),
    el(
      'dl',
      { class: 'verdict' },
      Object.entries(table).map(([word, says]) => el('div', {}, el('dt', {}, word), el('dd', {}, says))),
    ),
  );
}

/** @param {Model} model */
export function filesSection(model) {
  const { articles, problems, files } = model.report;
  const { references } = model;
  return el(
    'section',
    {},
    el('h2', {}, 'Files and problems'),
    el(
      'p',
      { class: 'aside' },
      `${count(files.length, 'file')}, ${count(articles.length, 'article')}, ${count(problems.length, 'problem')}.`,
    ),
    problems.length > 0 &&
      el(
        'ul',
        {},
        problems.map(({ path, code, message, hint }) =>
          el('li', {}, el('bdi', {}, path), `: ${message} [${code}]. ${hint}`),
        ),
      ),
    el(
      'ul',
      { class: 'files' },
      [...articles, ...references].map(({ id, path, line, title }) =>
        el(
          'li',
          { id: anchorOf(addressOf('article', id)) },
          link(
            addressOf('article', id),
            el('bdi', {}, model.inFull(id)),
            !model.isNameless(id) && [
              ': ',
              el('bdi', {}, model.isReference(id) ? 'a reference' : (title ?? 'no title')),
            ],
          ),
          el('span', { class: 'aside' }, ` ${path}:${line}`),
        ),
      ),
    ),
  );
}
