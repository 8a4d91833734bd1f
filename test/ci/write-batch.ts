/** `npm run batch`: writes docs/ci.md. */

import { writeFileSync } from 'node:fs';
import { pageOf, seen } from './batch.ts';

writeFileSync('docs/ci.md', pageOf(seen()));
