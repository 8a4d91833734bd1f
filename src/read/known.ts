/** Known: what a file's own metadata says of an article, before its text is looked at. */

import { agencyNamed } from './agencies.ts';
import { instantOf } from './instants.ts';

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
  return {
    outlet: folded(outlet),
    title: folded(title),
    published: instantOf(published ?? '') ?? undefined,
    url: address && /^https?:\/\//i.test(address) ? address : undefined,
    byline: folded(byline)?.replace(/^(?:by|from|words:|written by|story by)\s+/i, '') || undefined,
    credits: [...new Set([...(credits ?? []), ...agenciesOf(byline)])],
  };
}

/** Agencies that a byline names: `Ana Ruiz, Reuters` and `AP`. */
function agenciesOf(byline: string | undefined): readonly string[] {
  const names = (byline ?? '').replace(/^by\s+/i, '').split(/\s*(?:,|;|\/|\||\band\b|&|\(|\))\s*/);
  return names.flatMap((name) => agencyNamed(name.trim()) ?? []);
}

function folded(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The name of the site that an address is on, as far as the address tells: its host without `www.`. */
export function hostOf(url: string | undefined | null): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1];
  return host?.toLowerCase().replace(/^(?:www|m|amp|edition)\./, '') ?? null;
}
