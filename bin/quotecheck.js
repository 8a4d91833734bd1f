#!/usr/bin/env node
import '../dist/cli/engine.js';
import { threadAhead } from '../dist/cli/finding/ahead.js';

const argv = process.argv.slice(2);
const ahead = threadAhead(argv);
const { main } = await import('../dist/cli/main.js');
const { world } = await import('../dist/cli/world.js');

process.exitCode = await main(argv, world(process, ahead));
