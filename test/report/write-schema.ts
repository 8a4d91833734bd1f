/** `npm run schema`: writes the published schemas, of reports and of configs. */

import { writeFileSync } from 'node:fs';
import { configSchemaText } from '../../src/cli/config/schema-text.ts';
import { schemaText } from './schema-text.ts';

writeFileSync('src/report/report.schema.json', schemaText());
writeFileSync('src/cli/config/config.schema.json', configSchemaText());
