/** `quotecheck speakers PATH...`: how the quotes of each speaker fare. */

import { rated } from '../rated.ts';

export const speakers = rated('speaker');
