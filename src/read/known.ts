/** Known: what a file's own metadata says of an article, before its text is looked at. */

import { instantOf } from './instants.ts';
import { agenciesIn, peopleIn } from './people.ts';

export interface Known {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  /** As written; see `instants.ts` for what is understood. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
  /** Others whose text it says it is. */
  readonly credits?: readonly string[] | undefined;
}

/** Without what is empty, and with white space folded. Addresses that are none and times that name no day are left out. */
export function tidied({ outlet, title, published, url, byline, credits }: Known): Known {
  const address = folded(url);
  const publisher = folded(outlet);
  return {
    outlet: publisher,
    title: withoutSite(folded(title), publisher),
    published: instantOf(published ?? '') ?? undefined,
    url: address && /^https?:\/\//i.test(address) ? address : undefined,
    byline: peopleIn(byline ?? ''),
    credits: [...new Set([...(credits ?? []), ...agenciesIn(byline)])],
  };
}

function folded(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The name of the site that an address is on, as far as the address tells: its host without `www.`. */
export function hostOf(url: string | undefined | null): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1];
  return host?.toLowerCase().replace(/^(?:www|m|amp|edition)\./, '') ?? null;
}

const between = '\\s*(?:\\s[–—-]{1,2}|[|»·•:])\\s+';

/** A title without the site's name after it, or before. */
export function withoutSite(title: string | undefined, outlet: string | undefined): string | undefined {
  if (!title || !outlet) return title;
  const parts = title.split(new RegExp(between));
  if (parts.length < 2) return title;
  if (isSameName(parts.at(-1) ?? '', outlet))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(new RegExp(`${between}$`), '');
  return isSameName(parts[0] ?? '', outlet)
    ? title.slice((parts[0] ?? '').length).replace(new RegExp(`^${between}`), '')
    : title;
}

export function titleParts(title: string): readonly string[] {
  return title.split(new RegExp(between)).filter((part) => part !== '');
}

export function isSameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{Alpha}\p{N}]/gu, '');
}
