/**
 * News records: one article as data, whatever its makers call its fields.
 *
 * In: an object out of JSON, JSON-LD or YAML. Out: what is known of the article,
 * and its text.
 */

import type { Known } from '../known.ts';
import { type Body, bodyOf, ninjsBody } from './body.ts';
import { bodies, names } from './names.ts';
import { addressOf, type Fields, first, peopleOf, timeOf, wordsOf } from './values.ts';

export interface NewsRecord {
  readonly known: Known;
  /** Null where the record has no text of its own. */
  readonly body: Body | null;
}

export function recordIn(value: object): NewsRecord {
  const fields = value as Fields;
  const outlet = first(fields, names.outlet, (one) => wordsOf(one) ?? null);
  return {
    known: {
      title: first(fields, names.title, wordsOf),
      outlet: outlet ?? undefined,
      published: first(fields, names.published, timeOf),
      url: first(fields, names.url, addressOf),
      byline: first(fields, names.byline, peopleOf),
    },
    body: first(fields, bodies, bodyOf) ?? ninjsBody(fields) ?? null,
  };
}
