/**
 * Outlet map: who published what, as the user says it.
 *
 * In: CSV or YAML that maps patterns of paths to outlets. Out: the outlet of a
 * path, by the first pattern that fits. A pattern without a slash is for names
 * of files in any folder; one that ends in a slash for all below a folder.
 */

import { matcher } from './files/patterns.ts';

/** @returns null for a path that no pattern fits. */
export type OutletMap = (path: string) => string | null;

/** @param name Tells the form: `.csv`, else YAML. @returns In words what is wrong with it, where something is. */
export async function outletMap(name: string, source: string): Promise<OutletMap | string> {
  const rows = /\.csv$/i.test(name) ? csvRows(source) : await yamlRows(source);
  if (typeof rows === 'string') return rows;
  if (rows.length === 0) return 'it maps no pattern to an outlet';
  const rules = await Promise.all(
    rows.map(async ([pattern, outlet]) => ({
      outlet,
      fits: await matcher(pattern.endsWith('/') ? `${pattern}**` : pattern, true),
    })),
  );
  return (path) => rules.find(({ fits }) => fits(path.replace(/^(?:\.\.?\/)+|^\/+/, '')) || fits(path))?.outlet ?? null;
}

type Row = readonly [pattern: string, outlet: string];

function csvRows(source: string): readonly Row[] | string {
  const lines = source
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const rows: Row[] = [];
  for (const { line, number } of lines) {
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))(?=,|$)/g)].map(([, quoted, bare]) =>
      (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
    );
    const [pattern, outlet] = fields;
    if (number === lines[0]?.number && /^(?:pattern|path|file)$/i.test(pattern ?? '')) continue;
    if (!pattern || !outlet) return `line ${number} is not a pattern, a comma and an outlet`;
    rows.push([pattern, outlet]);
  }
  return rows;
}

async function yamlRows(source: string): Promise<readonly Row[] | string> {
  const { parseYaml } = await import('../yaml.ts');
  const parsed = parseYaml(source);
  if ('fault' in parsed) return `it is not YAML: ${parsed.fault}`;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no map of patterns to outlets';
  const rows = Object.entries(value);
  const bad = rows.find(([, outlet]) => typeof outlet !== 'string' || outlet.trim() === '');
  return bad ? `the outlet of ${bad[0]} is no name` : rows.map(([pattern, outlet]) => [pattern, String(outlet).trim()]);
}
