/** Names as readers wrote them beside names as the tool gives them: whole words, titles aside. */

const titles = new Set([
  'the',
  'a',
  'an',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'rep',
  'gov',
  'president',
  'minister',
  'secretary',
]);

/** Whether one name's words are all among the other's; nobody is right only where readers name nobody. */
export function isSameName(gold: string, given: string | null): boolean {
  const [wanted, got] = [words(gold), words(given ?? '')];
  if (got.size === 0) return gold === 'unknown' || gold === '';
  return [...got].every((word) => wanted.has(word)) || [...wanted].every((word) => got.has(word));
}

/** Whether a name that is the same has its first name too, where the reader's has. */
export function bearsFullName(gold: string, given: string | null): boolean {
  return words(given ?? '').size >= Math.min(2, words(gold).size);
}

function words(name: string): ReadonlySet<string> {
  const found =
    name
      .replace(/['’]s\b/g, '')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}_’'-]*/gu) ?? [];
  return new Set(found.filter((word) => !titles.has(word)));
}
