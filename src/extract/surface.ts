/**
 * Surface: what tells words somebody said from a title, a nickname or a scare quote.
 *
 * In: a mark, its shape and its likeliest speaker. Out: short names of what
 * holds, which `mark-weights.ts` gives their say.
 */

import { isCueNoun } from './cues.ts';
import type { Shape } from './features.ts';
import { naming } from './naming.ts';
import { countBefore, type Site } from './sites.ts';
import type { Token } from './windows.ts';

/** What stands before the title of a work, by kind. */
const works: readonly (readonly [string, RegExp])[] = [
  [
    'noun',
    /^(?:films?|movies?|shows?|series|books?|novels?|songs?|albums?|singles?|plays?|musical|documentary|program|programme|podcast|episode|memoir|hit|magazine|anthem|sitcom|drama|comedy|thriller|bestseller|best-seller|biography|poem|painting|opera|ballad|track|game|app|website|blog|newsletter|column|essay|article|paper|report|study|bill|act|project)$/,
  ],
  ['titled', /^(?:titled|entitled|headlined)$/],
  ['person', /^(?:host|anchor|hosts|star|stars|author|director|singer|creator)$/],
  ['prep', /^(?:on|of|in|from|for|to)$/],
  ['owner', /^(?:his|her|their|its)$|['’]s?$/],
];
const terms =
  /^(so-called|called|known|dubbed|termed|term|word|words|phrase|nicknamed|labeled|labelled|named|is|as|the|a|an)$/;
const speech =
  /\b(I|I['’]m|I['’]ve|we|We|you|You|my|our|us|me|your|he|she|they|it|this|that|is|are|was|were|be|have|has|had|do|does|did|will|would|can|could|should|not|n['’]t)\b/g;
const small = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|de|is)$/;

export function surface(
  text: string,
  site: Site,
  { shape, share, names }: { shape: Shape; share: number; names: readonly string[] },
): readonly string[] {
  const { mark, passage, at } = site;
  const inner = text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + 400));
  const words = inner.split(/\s+/).filter(Boolean);
  const size = lengthOf(words.length);
  const { tokens } = passage;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const said = Math.min(3, inner.match(speech)?.length ?? 0);
  const sentenceStart = shape.left === 'end';
  const sure = share >= 0.9 ? 3 : share >= 0.7 ? 2 : share >= 0.4 ? 1 : 0;
  const title =
    words.length <= 12 &&
    words.every(
      (word, index) => /^[^\p{L}]*\p{Lu}/u.test(word) || (index > 0 && small.test(word)) || !/\p{L}/u.test(word),
    );
  const path = names[0] ?? 'nobody';
  const cue = cueNear(site);
  return [
    'bias',
    `words:${size}`,
    `words:${size}|title:${title}`,
    `words:${size}|said:${said > 0}`,
    `said:${said}`,
    `title:${title}|left:${shape.left}`,
    `title:${title}|right:${shape.right}`,
    `left:${shape.left}|${size}`,
    `right:${shape.right}|${size}`,
    `path:${path}`,
    `path:${path.split('|')[1] ?? ''}|${size}`,
    `sure:${sure}`,
    `sure:${sure}|${size}`,
    `cue:${cue}|${size}`,
    `cue:${cue}|title:${title}`,
    `style:${mark.style}|${size}`,
    `style:${mark.style}|start:${sentenceStart}`,
    `closed:${mark.closed}|${mark.reopened}`,
    `closed:${mark.closed}|${size}`,
    `led:${isLedTo(text, site)}|${size}`,
    `alone:${shape.alone}|${size}`,
    `work:${workBefore(before)}|title:${title}`,
    `term:${before && terms.test(before.lower) ? before.lower : 'no'}|${size}`,
    `owned:${before !== undefined && /['’]s?$/.test(before.lower)}|title:${title}|${size}`,
    `work:${before?.text === ',' ? workBefore(tokens[at - 2]) : 'no'}|comma|title:${title}`,
    `noun:${before !== undefined && isCueNoun(before.lower)}`,
    `name:${isNickname(before, after)}`,
    `ends:${
      /[.?!,…—-]['’\s]*$/.test(inner)
        ? inner
            .trimEnd()
            .slice(-1)
            .replace(/[^.?!,]/, '-')
        : 'no'
    }|${size}`,
    ...naming(site, inner, { size, cue: names.find((name) => name.startsWith('verb:')) ?? 'nobody' }),
  ];
}

function lengthOf(count: number): string {
  return count >= 20 ? '20' : count >= 8 ? '8' : count >= 5 ? '5' : count >= 3 ? '3' : `${count}`;
}

function workBefore(token: Token | undefined): string {
  return works.find(([, words]) => token && words.test(token.lower))?.[0] ?? 'no';
}

/** Whether a mark opens its paragraph and the line before ends in a colon. */
function isLedTo(text: string, { mark, passage: { span } }: Site): boolean {
  return mark.outer.start === span.start && /:\s*$/.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** Between two capitalised words: Robert "Bobby" Ruiz. */
function isNickname(before: Token | undefined, after: Token | undefined): boolean {
  const capital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return capital(before) && capital(after);
}

/** How far around a mark, in mentions, a cue is looked for. */
const around = 20;

/** Whether a mention near the mark has its cue in the mark's sentence, else in its paragraph. */
function cueNear({ passage: { mentions, links, tokens }, at }: Site): string {
  const middle = countBefore(mentions, at);
  const cues = links
    .slice(Math.max(0, middle - around), middle + around)
    .flatMap(({ cue }) => (cue && Math.abs(cue[0] - at) < 60 ? [cue[0]] : []));
  if (cues.length === 0) return 'none';
  return cues.some((cue) => tokens[cue]?.sentence === tokens[at]?.sentence) ? 'sentence' : 'paragraph';
}
