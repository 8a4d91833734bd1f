/** Numbers things from 0 in the order in which they are asked for, equal things alike. */
export function numbering<Thing>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, numbers.size);
    return numbers.size - 1;
  };
}
