/** Buckets: things gathered by a key, or by several, in the order in which they come. */

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

/** As {@link buckets}, each thing under every one of its keys, as often as it has it. */
export function indexed<Thing, Key>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => Iterable<Key>,
): ReadonlyMap<Key, readonly Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const list = found.get(key);
      if (list) list.push(thing);
      else found.set(key, [thing]);
    }
  return found;
}
