/**
 * Captions: words under a picture, and who took it.
 *
 * In: one line, and the article's title. Out: how much of the line's start is a
 * caption. A photo credit ends one; it says nothing of who wrote the text.
 */

import { agencyPattern } from './agencies.ts';

/** Code units at the start of a line in which a caption must end. */
const reach = 700;

const opener =
  /^(?:\(?file(?:\)| photo| image| picture| -| –| —|:)|(?:handout|photos?|images?|pictures?|photographs?|caption|illustration|graphic|credit|video):|photo(?:graph)?s? (?:by|courtesy)\b|\[?(?:photo|image|file)(?: by|:))/i;

const person = "\\p{Upper}[\\p{Alpha}.'’-]+(?: \\p{Upper}[\\p{Alpha}.'’-]+){0,2}";
const stock = `(?:${agencyPattern}|EPA-EFE|EPA|Getty(?: Images)?|Shutterstock|Alamy|Sputnik|iStock|Unsplash|Wikimedia|Abaca)`;
const archive = '(?:[Ff]ile|FILE|[Hh]andout|[Pp]ool)(?: (?:[Pp]hoto|PHOTO|[Ii]mage))?';
const word = '(?:PHOTOS?|Photos?|PICTURES?|Pictures?|IMAGES?|Images?|Photographs?|Credits?|File)';

const labelled = new RegExp(`${word}:`);
/** Photo credits, wherever in the window: each ends a caption. `may` is quick and says where one cannot be. */
const credits: readonly { readonly may: (window: string) => boolean; readonly pattern: RegExp }[] = [
  {
    may: (window) => /[A-Za-z.]\s?\/\s?[^\sa-z]/.test(window),
    pattern: new RegExp(
      `\\b${stock}(?: (?:Photo|Images?))?\\s?/\\s?${person}(?:\\s?/\\s?(?:${archive}|${person})){0,3}`,
      'u',
    ),
  },
  { may: hasWord, pattern: new RegExp(`[(\\[]${word}:? ?(?:by )?[^()\\[\\]]{2,80}[)\\]]`, 'u') },
  {
    may: hasSlashInBrackets,
    pattern: new RegExp(
      `[(\\[][^()\\[\\]/]{2,60}/[^()\\[\\]]{0,30}\\b${stock}(?: (?:via|Photo|Pool|Images?)[^()\\[\\]]{0,40})?[)\\]]`,
      'u',
    ),
  },
  {
    may: hasSlashInBrackets,
    pattern: new RegExp(`[(\\[]${stock}(?: (?:Photo|Images?))?/[^()\\[\\]]{2,60}[)\\]]`, 'u'),
  },
  {
    may: (window) => labelled.test(window),
    pattern: new RegExp(
      `\\b${word}::? ?(?:${stock}\\b(?:\\s?/\\s?${archive})?|${person}(?:\\s?[/|,-]+\\s?${person}){0,2})`,
      'u',
    ),
  },
];

function hasSlashInBrackets(window: string): boolean {
  return window.includes('/') && /[([][^()[\]/]{2,120}\/[^()[\]]*[)\]]/.test(window);
}

function hasWord(window: string): boolean {
  return /[([:]/.test(window) && /photo|pictures?|images?|credits?|file/i.test(window);
}

/** How many code units at the start of the line are a caption with its credit; 0 for none. */
export function captionLength(line: string, title: string | null): number {
  const window = line.slice(0, reach);
  const opened = opener.exec(window)?.[0].length ?? 0;
  const repeated = title ? window.indexOf(title, 1) : -1;
  const bound = repeated > 0 ? window.slice(0, repeated) : window;
  const rest = bound.slice(opened);
  const ends = credits.flatMap(({ may, pattern }) => {
    const found = may(rest) ? pattern.exec(rest) : null;
    return found ? [{ start: opened + found.index, end: opened + found.index + found[0].length }] : [];
  });
  const last = ends.sort((a, b) => a.start - b.start)[0];
  if (last && (opened > 0 || (last.start < reach / 2 && isCaption(bound, last)))) return last.end;
  if (opened === 0) return 0;
  if (repeated > 0) return bound.trimEnd().length;
  return line.length <= 300 ? line.length : (/[.!?]["”’)]* (?=\p{Upper})/u.exec(window)?.index ?? -1) + 1;
}

/** Running text may mention a picture in passing: a caption's credit closes its sentence or the line. */
function isCaption(window: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = window.slice(0, start).trimEnd();
  const closed = before === '' || /[.!?\])|–—-]["”’]?$/.test(before) || end >= window.trimEnd().length - 1;
  return closed && !/["“”]\s*(?:,|said|he said|she said)/.test(before);
}
