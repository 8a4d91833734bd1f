/** `npm run schema`: writes the published schemas, of reports, rates and configs. */

import { writeFileSync } from 'node:fs';
import { configSchemaText } from '../../src/cli/config/schema-text.ts';
import { schemaTexts } from './schema-text.ts';

for (const [file, text] of Object.entries(schemaTexts)) writeFileSync(file, text);
writeFileSync('src/cli/config/config.schema.json', configSchemaText());
