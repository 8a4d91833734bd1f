/**
 * Epithets: other words for somebody known, as in "the presumptive nominee".
 *
 * In: a definite phrase and whom a reader has in mind. Out: the mention it is
 * when one figure is clearly meant, else nothing: then it stays as described.
 */

import type { Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import { fading, latestTopic, likeliest, type Minds, personal, speaks, type Trace, voiced } from './minds.ts';
import type { Reference } from './reference.ts';

/** How much likelier than any other the one meant by an epithet must be, and how present. */
const [clearly, present] = [0.7, 0.8];
/** How much likelier one who speaks by another word is the subject of the sentence before. */
const topical = 2.5;

/** Whom "the presumptive nominee" means, when it is clearly somebody known. */
export function epithet(
  mention: Reference,
  { tokens, minds }: { readonly tokens: readonly Token[]; readonly minds: Minds },
): Reference | undefined {
  const own = tokens[mention.first];
  if (!own || own.quoted || !mention.figure) return undefined;
  const { gender } = mention.figure;
  const isSpeaker = speaks(tokens, mention.first, mention.last);
  const latest = latestTopic(minds, own.sentence);
  const fits = (figure: Figure, trace: Trace) => {
    if (trace.plural || trace.sentence === own.sentence || figure.full.length === 0) return 0;
    if (mention.epithet && figure.party && mention.epithet !== figure.party) return 0;
    const likeness = Math.max(
      gender === 'female' ? 0 : personal(figure, 'male'),
      gender === 'male' ? 0 : personal(figure, 'female'),
    );
    const sides = mention.epithet && mention.epithet === figure.party ? 2 : 1;
    const voice = isSpeaker ? voiced * fading ** (own.sentence - trace.spoke) : 0;
    const topic = isSpeaker && trace.subject === latest ? topical : 1;
    return (trace.weight * fading ** (own.sentence - trace.sentence) + voice) * likeness * sides * topic;
  };
  const [best, second] = likeliest(minds, fits);
  if (!best || best.score < present || (second?.score ?? 0) > clearly * best.score) return undefined;
  return {
    ...mention,
    figure: best.figure,
    way: 'role',
    certainty: 0.5 + 0.35 * (1 - (second?.score ?? 0) / best.score),
  };
}
