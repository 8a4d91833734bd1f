/**
 * HTML apart: which elements stand beside an article and not in it.
 *
 * Tables of element names and of words in `class`, `id` and `role`, with a test
 * for one element. How much text stands inside is for the caller to weigh.
 */

import type { Element } from '../markup.ts';
import { isBreaking } from './blocks.ts';

/** Whatever they hold. */
const always = new Set(['nav', 'aside', 'footer', 'dialog', 'figcaption', 'figure', 'menu', 'search', 'label']);

/** Words of a `class`, `id` or `role` that only what stands apart is called. */
const words = new Set(
  (
    'nav navigation navbar menu breadcrumb breadcrumbs sidebar rail footer contentinfo complementary ad ads advert advertisement ' +
    'adslot sponsor sponsored sponsors promo promotion promos newsletter newsletters signup subscribe subscription paywall ' +
    'regwall share sharing shares sharebar social socials follow related recommended recommendation recommendations recirc ' +
    'recirculation trending popular outbrain taboola comment comments disqus discussion respond cap caption captions credit credits ' +
    'gallery slideshow byline bylines biography bio tags taglist topics toolbar tools cookie cookies consent gdpr modal popup ' +
    'overlay widget widgets teaser teasers player poll quiz copyright pullquote kicker eyebrow timestamp dateline pubdate ' +
    'postmeta skip hidden invisible noprint pagination pager donate donation membership weather ticker alert whatsapp telegram ' +
    'facebook twitter standfirst dek strapline synopsis subtitle factbox infobox donate pullquotes bylines'
  ).split(' '),
);

/** Pairs of neighbouring words that are called so together. */
const pairs =
  /\b(?:most (?:read|viewed|popular|shared)|read (?:more|next|also)|see also|more (?:from|stories|news|on)|up next|also read|(?:pull|big) quote|fact box|info box|print info|sub title|audio player|custom caption|author (?:bio|box|info|card|profile|about)|about author|entry meta|post meta|article meta|meta (?:data|info)|story meta|sign up|sr only|visually hidden|screen reader|call to action|in brief|tag list|article tags|post tags|story tags|next story|print only|article tools|page tools|read time|reading time|jump links?|back to top|app download|user posts?|reader (?:comments?|letters?|views?)|you may)\b/;

/** Whether an element stands apart by what it is, however much it holds. */
export function isAlwaysApart({ name }: Element): boolean {
  return always.has(name);
}

/** Whether an element is called what stands apart is called. */
export function isCalledApart(element: Element): boolean {
  if (!isBreaking(element)) return false;
  if (element.name === 'form' || element.name === 'header' || element.name === 'hgroup') return true;
  if (element.name === 'article' || element.name === 'main' || element.name === 'body') return false;
  const called = namesOf(element);
  return called.some((word) => words.has(word)) || pairs.test(called.join(' '));
}

/** The words of its class, id and role, in lower case: `storyBody--wide` gives story, body, wide. */
function namesOf({ attributes }: Element): readonly string[] {
  const { class: classes = '', id = '', role = '' } = attributes;
  const all = `${classes.slice(0, 400)} ${id.slice(0, 100)} ${role} ${attributes['data-component'] ?? ''}`;
  return all
    .replace(/(\p{Lower})(\p{Upper})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
