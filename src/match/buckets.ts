/** Buckets: things gathered by a key, in the order in which they come. */

export function buckets<Thing, Key>(
  things: Iterable<Thing>,
  key: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) {
    const own = key(thing);
    const list = found.get(own);
    if (list) list.push(thing);
    else found.set(own, [thing]);
  }
  return found;
}
