/** `npm run readme`: runs the README's transcripts and draws its tables anew. */

import { readFileSync, writeFileSync } from 'node:fs';
import { remade } from './readme.ts';

writeFileSync('README.md', await remade(readFileSync('README.md', 'utf8')));
