/** Uri: a path as the reference of a URI, relative where the path is. */

export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/)+/, '');
}
