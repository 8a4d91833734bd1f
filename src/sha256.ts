/** SHA-256 by Node. In a browser `browser/sha256.ts` stands in its place. */

import { hash } from 'node:crypto';

/** In hexadecimal; of a text, that of its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
