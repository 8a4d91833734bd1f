/** `npm run man`: writes the man page that the package ships, from the declarations of commands and options. */

import { writeFileSync } from 'node:fs';
import { man } from '../../src/cli/shell/man.ts';

writeFileSync('src/cli/shell/quotecheck.1', man());
