/** Table: learnt weights as the file that is shipped. */

import { writeFileSync } from 'node:fs';

interface Shipped {
  /** What the weights are of, and by which command they are learnt. */
  readonly head: string;
  readonly name: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** @param path From the root of the repo. */
export function writeTable(path: string, { head, name, weights }: Shipped): void {
  const rows = [...weights].map(([sign, weight]) => `${Number(weight.toFixed(2))} ${sign}\n`);
  const text = `/** ${head} A weight and its sign a line; data alone. */\nexport const ${name} = \`\n${rows.join('')}\`;\n`;
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}
