/** Reasons: why a copy is the base, in a sentence that names what it rests on. */

import type { BaseReason, BaseRule } from '../model.ts';
import type { Copy } from './copies.ts';

export interface Grounds {
  readonly copy: Copy;
  readonly reason: BaseReason;
  readonly next?: Copy | undefined;
  /** Present where the user asked for it and a copy answers to it. */
  readonly rule?: BaseRule | undefined;
  /** Renditions of the utterance. */
  readonly members: number;
}

export const onlyRendition = 'there is no other rendition';

const sentences: Readonly<Record<BaseReason, (grounds: Grounds) => string>> = {
  only: () => onlyRendition,
  reference: () => 'the words as the reference has them',
  marked: ({ members }) => `the other ${plural(members - 1, 'rendition')} without quotation marks`,
  'agency-copy': ({ copy }) => `its article is signed ${copy.agency}, which another carrier credits or goes back to`,
  agreement: ({ copy }) =>
    copy.agreement > 1
      ? `${copy.agreement} outlets that no link joins have it word for word`
      : `${copy.supportedWords} of its ${plural(copy.words.length, 'word')} are in other outlets’ renditions, too`,
  earliest: ({ copy, next }) => {
    const later = next && next.time !== null ? `; the next is of ${next.quote.article.published}` : '';
    return `published ${copy.quote.article.published}${later}`;
  },
  fullest: ({ copy, next }) => {
    if (!next) return `it has ${plural(copy.words.length, 'word')}`;
    const [own, others] = [copy.words.length, next.words.length];
    const rarer = Math.round((copy.fullness / next.fullness - 1) * 100);
    return own > others
      ? `it has ${plural(own, 'word')}; the next copy in other words has ${others}`
      : `its words bear ${rarer} % more information than those of the next copy in other words`;
  },
  outlet: () => 'the outlet that was asked for',
  content: ({ next }) =>
    next
      ? 'the copies differ, and nothing sets one before the other: the first in the order of letters'
      : 'the copies have the same words: it does not matter which is the base',
};

export function because(grounds: Grounds): string {
  const sentence = sentences[grounds.reason](grounds);
  return grounds.rule === undefined ? sentence : `asked for by --base ${grounds.rule}: ${sentence}`;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
