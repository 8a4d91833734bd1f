/** What `bin/quotecheck.js` does, on the sources. */

import { main } from '../../src/cli/main.ts';
import { world } from '../../src/cli/world.ts';

process.exitCode = await main(process.argv.slice(2), world(process));
