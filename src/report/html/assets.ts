/**
 * Assets: the page's script and style, from the files in `page/`.
 *
 * The files are what the browser runs, so there is nothing to compile: they
 * ship as they are, and are found from `dist` as from `src`. The modules are
 * put one behind the other, each after what it imports, in one scope; hence no
 * two may declare one name, and none may rename what it imports.
 */

import { readFileSync } from 'node:fs';

/** The same folder seen from `src/report/html` and from `dist/report/html`. */
const page = new URL('../../../src/report/html/page/', import.meta.url);

const importing = /^import \{[^}]*\} from\s'\.\/([\w-]+\.js)';\n/gm;
/** Comments are for those who read the sources; a line of them begins with its sign. */
const comments = /^ *\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm;

export const style = read('page.css');

export const script = `'use strict';{\n${joined('main.js', new Set())}}\n`;

/** A module behind all that it needs. @param seen The modules that stand already. */
function joined(name: string, seen: Set<string>): string {
  if (seen.has(name)) return '';
  seen.add(name);
  const source = read(name);
  const needed = [...source.matchAll(importing)].map(([, other = '']) => joined(other, seen));
  const own = source
    .replace(importing, '')
    .replace(comments, '')
    .replace(/^export /gm, '');
  return [...needed, own].join('');
}

function read(name: string): string {
  return readFileSync(new URL(name, page), 'utf8');
}
