/** Captions: when the words at an offset were said. */

/** @returns The start of the cue that holds an offset, `HH:MM:SS`; null before the first. */
export function timesOf(text: string): (offset: number) => string | null {
  const cues = [...text.matchAll(/^(?:(\d{1,3}):)?(\d\d):(\d\d)[.,]\d{3}[ \t]+-->/gm)].map((found) => ({
    start: found.index,
    time: `${(found[1] ?? '0').padStart(2, '0')}:${found[2]}:${found[3]}`,
  }));
  return (offset) => {
    let [low, high] = [0, cues.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cues[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return cues[low - 1]?.time ?? null;
  };
}
