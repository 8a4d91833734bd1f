/** `npm run bench [-- scale [QUOTES...]]`: the usual rows, or archives of quotes by their sizes. */

const [part, ...sizes] = process.argv.slice(2);

if (part === 'scale') {
  const { benchScale } = await import('./scale.ts');
  benchScale(sizes.length > 0 ? sizes.map((size) => Number(size.replaceAll(',', ''))) : [10_000, 100_000]);
} else await import('./run.ts');
