/** `quotecheck doctor`: versions, the terminal, the config and what is read, for reports of faults. */

import { tool } from '../../follow.ts';
import { extensions } from '../../read/index.ts';
import { safe, safeJson } from '../../report/safe.ts';
import { configured } from '../config/index.ts';
import { deliverEach } from '../deliver.ts';
import { styleFor } from '../display.ts';
import type { Run } from '../run.ts';
import { status } from '../status.ts';

export const doctor: Run = async ({ args, options, destinations }, world) => {
  const { origins } = await configured('check', options.config === null ? {} : { config: options.config }, world);
  const found = await Promise.all(args.map(async (path) => [path, await world.files.kind(path)] as const));
  const { color, hyperlinks, width } = styleFor(options, null, world);
  const facts = {
    quotecheck: tool.version,
    thresholds: tool.thresholds,
    node: world.host.node,
    system: world.host.system,
    output: world.columns === undefined ? 'no terminal' : `a terminal of ${world.columns} columns`,
    table: `${width} columns, ${color ? 'colour' : 'no colour'}, ${hyperlinks ? 'hyperlinks' : 'no hyperlinks'}`,
    ...Object.fromEntries(shown.flatMap((name) => (world.env[name] === undefined ? [] : [[name, world.env[name]]]))),
    ...Object.fromEntries(Object.entries(origins).map(([name, origin]) => [`option ${name}`, `set by ${origin}`])),
    reads: extensions.join(' '),
    ...Object.fromEntries(found.map(([path, kind]) => [`path ${path}`, kind])),
  };
  const forms: Readonly<Record<string, () => string>> = {
    table: () => lines(facts),
    json: () => `${safeJson(facts, 2)}\n`,
  };
  const isDelivered = await deliverEach(destinations, async ({ format }) => forms[format]?.() ?? '', world);
  return isDelivered ? status.done : status.failed;
};

/** Variables that change what the terminal shows. */
const shown = [
  'COLUMNS',
  'TERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'TERM_PROGRAM',
  'VTE_VERSION',
  'KONSOLE_VERSION',
  'WT_SESSION',
] as const;

function lines(facts: Readonly<Record<string, unknown>>): string {
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  return Object.entries(facts)
    .map(([name, fact]) => `${safe(name).padEnd(width)}  ${safe(String(fact))}\n`)
    .join('');
}
