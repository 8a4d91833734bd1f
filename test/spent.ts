/** What work costs: processor time, since a clock on the wall also counts what a busy machine does beside. */

/** @returns Milliseconds of processor time that the work takes. */
export function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
