/** Timeline: one story's articles by the time they give, the earliest first, as a list whose marks show how far apart they are. */

/** @import { ArticleRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { count } from './sentences.js';

/** @param {Model} model @param {readonly ArticleRecord[]} articles */
export function timeline(model, articles) {
  const dated = articles
    .flatMap((article) => (article.published === null ? [] : [{ article, at: Date.parse(article.published) }]))
    .sort((a, b) => a.at - b.at || 0);
  const undated = articles.length - dated.length;
  const known = dated.map(({ at }) => at).filter((at) => !Number.isNaN(at));
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const missing =
    undated === 0
      ? ''
      : `${count(undated, 'article')} of ${articles.length} ${undated === 1 ? 'gives' : 'give'} no time that could be read.`;
  if (dated.length === 0) return el('p', { class: 'aside' }, missing);
  return el(
    'div',
    {},
    el(
      'ol',
      { class: 'timeline' },
      dated.map(({ article, at }) => {
        const dot = el('span', { class: 'dot', 'aria-hidden': 'true' });
        dot.style.insetInlineStart = `${last > first && at >= first ? ((at - first) / (last - first)) * 100 : 0}%`;
        return el(
          'li',
          {},
          el('span', { class: 'when' }, article.published),
          el('span', { class: 'axis' }, dot),
          link(addressOf('article', article.id), model.outlet(article.id)),
        );
      }),
    ),
    missing && el('p', { class: 'aside' }, missing),
  );
}
