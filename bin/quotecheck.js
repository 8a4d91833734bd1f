#!/usr/bin/env node
import '../dist/cli/engine.js';
import { main } from '../dist/cli/main.js';
import { world } from '../dist/cli/world.js';

process.exitCode = await main(process.argv.slice(2), world(process));
