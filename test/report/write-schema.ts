/** `npm run schema`: writes src/report/report.schema.json. */

import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.ts';

writeFileSync('src/report/report.schema.json', schemaText());
