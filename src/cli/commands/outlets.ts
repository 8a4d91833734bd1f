/** `quotecheck outlets PATH...`: how quotes fare with each outlet. */

import { rated } from '../rated.ts';

export const outlets = rated('outlet');
