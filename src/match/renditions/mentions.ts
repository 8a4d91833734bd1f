/**
 * Mentions: where the sentences of a stretch name a speaker.
 *
 * In: a name and a stretch, as often as there are quotes by one speaker. Out:
 * the place of the name, looked for once.
 */

import type { Span } from '../../model.ts';
import { mentionOf } from '../stories/names.ts';
import type { Stretch } from './stretches.ts';

export type MentionIn = (name: string | null, stretch: Stretch) => Span | null;

export function mentions(): MentionIn {
  const known = new Map<Stretch, Map<string | null, Span | null>>();
  return (name, stretch) => {
    const own = known.get(stretch) ?? new Map<string | null, Span | null>();
    known.set(stretch, own);
    const found = own.get(name);
    if (found !== undefined) return found;
    const spans = stretch.around.parts.flatMap((sentence) => sentence.spans);
    const mention = mentionOf(name, spans, stretch.layout.article.text);
    own.set(name, mention);
    return mention;
  };
}
