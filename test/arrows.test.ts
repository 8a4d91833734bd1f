/** Who may import whom. A new arrow is a decision: change the table in the same commit, and say why. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const mayImport: Record<string, readonly string[]> = {
  'schema.ts': ['zod'],
  'model.ts': ['schema.ts'],
  'errors.ts': ['model.ts'],
  'labels.ts': ['model.ts'],
  'version.ts': [],
  'places.ts': ['model.ts'],
  'nouns.ts': ['model.ts', 'schema.ts', 'places.ts'],
  'ids.ts': ['sha256.ts'],
  'sha256.ts': ['node:crypto'],
  browser: ['extract/', 'report/', '@noble/hashes/', 'compromise', 'fast-levenshtein'],
  'fold.ts': [],
  'marked.ts': ['model.ts'],
  'order.ts': [],
  'yaml.ts': ['yaml'],
  'fingerprints.ts': ['model.ts', 'labels.ts', 'fold.ts', 'sha256.ts'],
  'language.ts': [],
  'aliases.ts': ['model.ts', 'fold.ts'],
  'overrides.ts': ['model.ts', 'match/'],
  'inside.ts': ['model.ts', 'marked.ts', 'fold.ts', 'judge/'],
  'bare.ts': ['model.ts', 'lineage.ts', 'match/', 'trace/'],
  'lineage.ts': ['model.ts', 'labels.ts', 'judge/', 'reference/', 'trace/'],
  'versions.ts': ['model.ts', 'fold.ts', 'order.ts'],
  read: [
    'versions.ts',
    'language.ts',
    'model.ts',
    'errors.ts',
    'sha256.ts',
    'fold.ts',
    'htmlparser2',
    'yaml.ts',
    'ignore',
    'picomatch',
    'node:crypto',
  ],
  extract: ['language.ts', 'model.ts', 'fold.ts', 'compromise', 'node:module'],
  match: ['model.ts', 'marked.ts', 'fold.ts', 'ids.ts', 'extract/', 'fast-levenshtein', 'node:module'],
  trace: ['versions.ts', 'model.ts', 'marked.ts', 'order.ts', 'fold.ts', 'match/'],
  judge: ['model.ts', 'marked.ts', 'fold.ts', 'labels.ts', 'match/'],
  reference: ['model.ts', 'marked.ts', 'ids.ts', 'language.ts', 'read/', 'extract/', 'match/', 'trace/'],
  rates: ['model.ts', 'marked.ts', 'order.ts', 'match/'],
  report: [
    'model.ts',
    'marked.ts',
    'rates/',
    'schema.ts',
    'labels.ts',
    'fingerprints.ts',
    'fold.ts',
    'chalk',
    'cli-table3',
    'node:crypto',
    'node:fs',
  ],
  store: ['model.ts', 'read/', 'node:crypto'],
  'coverage.ts': ['model.ts'],
  'records.ts': ['coverage.ts', 'places.ts', 'model.ts', 'schema.ts', 'ids.ts', 'fold.ts'],
  'index.ts': [
    'bare.ts',
    'follow.ts',
    'lineage.ts',
    'model.ts',
    'errors.ts',
    'read/',
    'extract/',
    'match/',
    'trace/',
    'judge/',
    'report/',
  ],
  'follow.ts': [
    'version.ts',
    'lineage.ts',
    'inside.ts',
    'reference/',
    'aliases.ts',
    'overrides.ts',
    'sha256.ts',
    'fingerprints.ts',
    'model.ts',
    'errors.ts',
    'labels.ts',
    'records.ts',
    'extract/',
    'match/',
    'trace/',
    'judge/',
  ],
  cli: [
    'order.ts',
    'versions.ts',
    'follow.ts',
    'aliases.ts',
    'overrides.ts',
    'version.ts',
    'fold.ts',
    'fingerprints.ts',
    'yaml.ts',
    'places.ts',
    'nouns.ts',
    'model.ts',
    'schema.ts',
    'errors.ts',
    'labels.ts',
    'records.ts',
    'read/',
    'extract/',
    'judge/',
    'rates/',
    'reference/',
    'report/',
    'store/',
    'commander',
    'chalk',
    'node:',
  ],
};

/** The files that may know each library. */
const doors: Record<string, readonly string[]> = {
  commander: ['cli/command-line.ts'],
  chalk: ['report/ink.ts'],
  compromise: ['extract/text/compromise.ts', 'browser/compromise.ts'],
  '@noble/hashes/sha2.js': ['browser/sha256.ts'],
  'fast-levenshtein': ['match/words/levenshtein.ts', 'browser/levenshtein.ts'],
  'cli-table3': ['report/grid.ts'],
  htmlparser2: ['read/markup.ts'],
  yaml: ['yaml.ts'],
  ignore: ['read/files/ignores.ts'],
  picomatch: ['read/files/patterns.ts'],
};

const importing = /(?:from |import\(|require\(|createRequire\(import\.meta\.url\)\()'([^']+)'/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

test.each(files)('%s keeps to its imports', (file) => {
  const part = file.split('/')[0] ?? '';
  const own = part.endsWith('.ts') ? part : `${part}/`;
  const allowed = [own, ...(mayImport[part] ?? [])];
  const strays = imports(file).filter((target) => !allowed.some((prefix) => target.startsWith(prefix)));
  expect(strays).toEqual([]);
});

test.each(Object.entries(doors))('%s is known by %s alone', (library, known) => {
  expect(files.filter((file) => !known.includes(file) && imports(file).includes(library))).toEqual([]);
});

test('the process is touched by the world alone', () => {
  expect(files.filter((file) => file !== 'cli/world.ts' && /\b(process|console)\.\w/.test(source(file)))).toEqual([]);
});

test('no file comes back to itself through what it imports, types included', () => {
  const open: string[] = [];
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string) => {
    if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].join(' -> '));
    if (done.has(file) || open.includes(file)) return;
    open.push(file);
    for (const target of imports(file)) if (files.includes(target)) walk(target);
    done.add(open.pop() ?? '');
  };
  for (const file of files) walk(file);
  expect(circles).toEqual([]);
});

/** What a file imports, now or later, as `part/...` of `src` or as a bare package name. */
function imports(file: string): string[] {
  return [...source(file).matchAll(importing)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? new URL(specifier, `file:///${file}`).pathname.slice(1) : specifier,
  );
}

function source(file: string): string {
  return readFileSync(`src/${file}`, 'utf8');
}
