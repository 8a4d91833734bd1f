/** `npm run readme`: runs the documents' transcripts and draws their tables anew. */

import { readFileSync, writeFileSync } from 'node:fs';
import { documents, remade } from './readme.ts';

for (const document of documents) writeFileSync(document, await remade(readFileSync(document, 'utf8')));
