/**
 * Hedge: certainty or strength changes.
 *
 * In: a comparison and its changes. Out: one flag a place: what says how sure
 * or how strong, whole, with what says so in its place on the other side.
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Flag } from '../../model.ts';
import type { Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { shown } from '../edits.ts';
import { type Compared, zoneOf } from '../scope.ts';
import type { Slot } from '../slots.ts';
import { conditions } from './conditions.ts';
import { type Cluster, clusters, type Degree } from './strength.ts';

/** A place where strength changes: what says so on each side, if anything does. */
interface Place extends Readonly<Partial<Record<SideName, Cluster>>> {
  readonly degree: Degree;
  readonly slot: Slot;
}

/** The same before it is known whether it comes to a change. */
type Candidate = Omit<Place, 'degree'> & { readonly degree: Degree | null };

/** @returns Strong ones first. */
export function hedge(comparison: Compared): readonly Flag[] {
  const candidates = comparison.slots.flatMap((slot) => placesIn(comparison, slot));
  const places = weighed(unmoved(comparison, candidates).filter(isChange), comparison);
  const found = places.map(
    (place): Flag => ({
      flag: 'hedge',
      degree: place.degree,
      base: told(comparison, 'base', place),
      variant: told(comparison, 'variant', place),
    }),
  );
  const all = [...found, ...conditions(comparison)];
  const distinct = [...new Map(all.map((flag) => [`${flag.base}/${flag.variant}`, flag])).values()];
  return distinct.sort((a, b) => Number(b.degree === 'strong') - Number(a.degree === 'strong'));
}

/** What says so on one side; where nothing does, the verbs of grammar in its place. */
function told(comparison: Compared, name: SideName, place: Place): string {
  const range = place[name] ?? (place.degree === 'strong' ? verbsIn(comparison[name], place.slot[name]) : null);
  return range ? shown(comparison, name, range) : '';
}

const verbal = new Set('am is are was were be been do does did have has had to'.split(' '));

/** Where no word of strength answers one, the first verbs of grammar without counterpart: "can and should" / "is to". */
function verbsIn({ words, standing }: Side, { from, to }: Range): Range | null {
  const isVerbal = (index: number) => standing[index] !== 'met' && verbal.has(words[index]?.lexeme.folded ?? '');
  let first = from;
  while (first < to && !isVerbal(first)) first++;
  let last = first;
  while (last < to && isVerbal(last)) last++;
  return last > first ? { from: first, to: last } : null;
}

const none: readonly never[] = [];

/** What changes in one slot, the first of one side beside the first of the other, and so on. */
function placesIn(comparison: Compared, slot: Slot): readonly Candidate[] {
  const base = clusters(comparison, 'base', slot);
  const variant = clusters(comparison, 'variant', slot);
  if (base.length === 0 && variant.length === 0) return none;
  return Array.from({ length: Math.max(base.length, variant.length) }, (_, index): Candidate => {
    const [b, v] = [base[index], variant[index]];
    const isSame = b && v && ofWhole(b) !== null && ofWhole(b) === ofWhole(v);
    const degree = isSame ? null : stronger(b?.degree ?? null, v?.degree ?? null);
    return { degree, slot, ...(b && { base: b }), ...(v && { variant: v }) };
  });
}

function isChange(place: Candidate): place is Place {
  return place.degree !== null;
}

function stronger(one: Degree | null, other: Degree | null): Degree | null {
  return one === 'strong' || other === 'strong' ? 'strong' : (one ?? other);
}

/** Hedges of a whole statement, which may stand anywhere in it. */
const ofStatement: ReadonlySet<string> = new Set(
  'possible likely unlikely seem alleged opinion certain sometimes often rarely always only'.split(' '),
);

/** The places without those of one statement where a like hedge stands elsewhere: "Perhaps it will" / "It will perhaps". */
function unmoved(comparison: Compared, places: readonly Candidate[]): readonly Candidate[] {
  if (places.length < 2) return places;
  const moved = new Set<Candidate>();
  for (const [index, one] of places.entries()) {
    const said = hedgeAlone(one, 'base');
    if (said === null) continue;
    const near = places.slice(Math.max(0, index - within), index + within);
    const isOther = (place: Candidate) => hedgeAlone(place, 'variant') === said && isOneClause(comparison, one, place);
    const other = near.find((place) => !moved.has(place) && isOther(place));
    if (other) moved.add(one).add(other);
  }
  return moved.size > 0 ? places.filter((place) => !moved.has(place)) : places;
}

/** What one side says of a whole statement, for which the other has nothing in the place; null for nothing. */
function hedgeAlone(place: Candidate, name: SideName): string | null {
  return place[opposing(name)]?.degree || !place[name] ? null : ofWhole(place[name]);
}

/** What a cluster says of a whole statement, the same for "probably not" and "unlikely"; null for nothing, or more than one thing. */
function ofWhole({ kinds }: Cluster): string | null {
  const [kind, ...more] = kinds.filter((said) => ofStatement.has(said));
  if (kind === undefined || more.some((said) => said !== kind)) return null;
  return kinds.includes('no') ? (denied.get(kind) ?? `no ${kind}`) : kind;
}

const denied: ReadonlyMap<string, string> = new Map([
  ['likely', 'unlikely'],
  ['unlikely', 'likely'],
]);

/** Places of a statement among which a hedge is looked for that stands elsewhere. */
const within = 8;

const joining = new Set(['and', 'or', 'but', 'nor']);

/** Whether nothing between two places begins another statement, on either side. */
function isOneClause(comparison: Compared, one: Candidate, other: Candidate): boolean {
  return (['base', 'variant'] as const).every((name) => {
    const { words } = comparison[name];
    const [at, there] = [one, other].map((place) => place[name]?.from ?? place.slot[name].from);
    const [from, to] = [Math.min(at ?? 0, there ?? 0), Math.max(at ?? 0, there ?? 0)];
    if (to - from > farthest || words[from]?.sentence !== words[Math.min(to, words.length - 1)]?.sentence) return false;
    return words.slice(from, to).every(({ lexeme }) => !joining.has(lexeme.folded));
  });
}

/** Words further apart than these are of no one statement. */
const farthest = 24;

/** The places, those of one zone that have one side each as one; beside a strong change a weak one is not told. */
function weighed(places: readonly Place[], comparison: Compared): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.at(-1);
    const other = last && isOneZone(comparison, last, place) ? last : null;
    if (other && isHalf(other) && isHalf(place) && (other.base === undefined) !== (place.base === undefined))
      found[found.length - 1] = { ...other, ...place, degree: stronger(other.degree, place.degree) ?? 'weak' };
    else if (other?.degree === 'weak' && place.degree === 'strong') found[found.length - 1] = place;
    else if (other?.degree !== 'strong' || place.degree === 'strong') found.push(place);
  }
  return found;
}

function isHalf({ base, variant }: Place): boolean {
  return base === undefined || variant === undefined;
}

function isOneZone(comparison: Compared, one: Place, other: Place): boolean {
  const zone = zoneOfPlace(comparison, one);
  return zone !== null && zone === zoneOfPlace(comparison, other);
}

function zoneOfPlace(comparison: Compared, { base, variant }: Place) {
  if (base) return zoneOf(comparison, 'base', base.from);
  return variant ? zoneOf(comparison, 'variant', variant.from) : null;
}
