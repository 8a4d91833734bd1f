/** Patterns: paths with `*`, `?`, `[...]` or `{...}` in them. The only door to picomatch, loaded where there is one. */

export interface Pattern {
  /** The folder below which files may match. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
}

const magic = /[*?[\]{}]/;

/** @returns null for a path that is no pattern. */
export async function patternOf(path: string): Promise<Pattern | null> {
  if (!magic.test(path)) return null;
  const segments = path.split('/');
  const first = segments.findIndex((segment) => magic.test(segment));
  const base = segments.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.');
  return { base, matches: await matcher(path) };
}

/** @param anywhere Whether a pattern without a slash is one for names, in whatever folder. */
export async function matcher(pattern: string, anywhere = false): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(pattern, { basename: anywhere && !pattern.includes('/') });
}
