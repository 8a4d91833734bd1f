/** `npm run bench [-- scale [QUOTES...] | -- archive [ARTICLES]]`: the usual rows, archives of quotes, or whole runs. */

const [part, ...sizes] = process.argv.slice(2);

if (part === 'scale') {
  const { benchScale } = await import('./scale.ts');
  benchScale(sizes.length > 0 ? sizes.map((size) => Number(size.replaceAll(',', ''))) : [10_000, 100_000]);
} else if (part === 'archive') {
  const { benchArchive } = await import('./whole-run.ts');
  benchArchive(Number(sizes[0]?.replaceAll(',', '') ?? 10_000));
} else await import('./run.ts');
