/**
 * `npm run fuzz [-- SECONDS [FIRST]]`: mutated pages without end.
 *
 * Reads cases from number FIRST on, for a minute where not said, and names
 * every case that throws, breaks a law or takes long. Status 1 when one did.
 */

import { caseOf, faultOf } from './fuzz-cases.ts';

/** Milliseconds of processor time that reading a page of some kilobytes may take. */
const slow = 3_000;

const [seconds = 60, first = 1_000] = process.argv.slice(2).map(Number);
const end = Date.now() + seconds * 1000;
let [number, faults] = [first, 0];
for (; Date.now() < end; number++) {
  const before = process.cpuUsage();
  const fault = await faultOf(caseOf(number)).catch((error: Error) => error.stack ?? error.message);
  const { user } = process.cpuUsage(before);
  if (fault === null && user / 1000 < slow) continue;
  faults++;
  console.log(`case ${number}: ${fault ?? `took ${Math.round(user / 1000)} ms`}`);
}
console.log(`${number - first} cases from ${first} on, ${faults} with faults`);
process.exitCode = faults > 0 ? 1 : 0;
