#!/usr/bin/env node
import { threadAhead } from '../dist/cli/finding/ahead.js';

const argv = process.argv.slice(2);
const ahead = threadAhead(argv);
const { main } = await import('../dist/cli/main.js');
const { world } = await import('../dist/cli/world.js');
const here = world(process, ahead);
await import('../dist/cli/engine.js');

process.exitCode = await main(argv, here);
