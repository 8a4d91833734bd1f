/** Where the built program has a file: what is measured is that, since a developer's loader adds to every call. */

export function built(path: string): string {
  return new URL(`../../dist/${path}`, import.meta.url).href;
}
