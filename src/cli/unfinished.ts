/**
 * Unfinished: files that are being written, taken away when a signal ends the run.
 *
 * A signal that is listened to waits until work pauses. So it is listened to
 * only while there is such a file, and then ends the run as it would have.
 */

import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Unfinished {
  /** To be called before the file is there. */
  readonly add: (path: string) => void;
  /** To be called when it is whole, or gone. */
  readonly remove: (path: string) => void;
}

export function unfinished(host: Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>): Unfinished {
  const paths = new Set<string>();
  const end = (signal: NodeJS.Signals) => {
    for (const path of paths) rmSync(path, { force: true });
    for (const one of signals) host.off(one, end);
    host.kill(host.pid, signal);
  };
  return {
    add: (path) => {
      if (paths.size === 0) for (const one of signals) host.on(one, end);
      paths.add(path);
    },
    remove: (path) => {
      if (paths.delete(path) && paths.size === 0) for (const one of signals) host.off(one, end);
    },
  };
}
