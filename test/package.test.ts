import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the package holds what a user needs and nothing else', () => {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ files }] = JSON.parse(listing);
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['bin/quotecheck.js', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']),
  );
  const kinds = new Set(paths.map((path) => path.split('/')[0]));
  expect([...kinds].filter((kind) => !['bin', 'dist', 'src'].includes(kind ?? '')).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  const written = [
    'src/cli/config/config.schema.json',
    'src/cli/shell/quotecheck.1',
    'src/report/rates.schema.json',
    'src/report/report.schema.json',
  ];
  const page = readdirSync('src/report/html/page').filter((name) => /\.(js|css)$/.test(name));
  expect(paths.filter((path) => path.startsWith('src/')).sort()).toEqual(
    [...page.map((name) => `src/report/html/page/${name}`), ...written].sort(),
  );
});
