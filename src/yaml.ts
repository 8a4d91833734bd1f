/**
 * YAML: a source to plain values, or what is wrong with it. The only door to `yaml`.
 *
 * In: YAML or JSON. Out: a value of strings, lists and maps, or the entries of a map with their lines.
 */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** How often aliases may repeat what stands elsewhere; more is a bomb. */
const maxAliasCount = 50;

export function parseYaml(source: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    const document = parseDocument(source, { logLevel: 'silent', schema: 'failsafe' });
    const [error] = document.errors;
    if (error) return { fault: error.message.split('\n')[0] ?? error.code };
    return { value: document.toJS({ maxAliasCount }) };
  } catch (error) {
    return { fault: error instanceof RangeError ? 'it is nested too deep' : 'its aliases repeat too much' };
  }
}

/** A key and its value as plain data; `line` is from 1. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
  /** The line of what steps into the value lead to: that of a key or an item; where one leads nowhere, of the last that does. */
  readonly lineOf: (steps: readonly (string | number)[]) => number;
}

/** What is wrong with a source, and where. */
export interface Fault {
  readonly fault: string;
  readonly line: number;
}

/**
 * The entries of a map in order, each with its line; JSON is read as the YAML that it is.
 *
 * @param within The key whose map is asked for; null for the whole.
 */
export function yamlEntries(text: string, within: string | null = null): readonly Entry[] | Fault {
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error)
    return {
      fault: error.message.split('\n')[0]?.replace(/ at line .*/, '') ?? error.code,
      line: lineAt(error.pos[0]),
    };
  const root = within === null ? document.contents : document.get(within, true);
  if (root === null || root === undefined) return [];
  if (!isMap(root)) return { fault: 'it must be a map', line: lineAt((root as { range?: [number] }).range?.[0]) };
  const entries: Entry[] = [];
  for (const { key, value } of root.items) {
    const start = isScalar(key) ? key.range?.[0] : undefined;
    const line = lineAt(start);
    const plain = value as { toJS?: (document: unknown, options: object) => unknown } | null;
    try {
      entries.push({
        key: String(isScalar(key) ? key.value : key),
        value: plain?.toJS?.(document, { maxAliasCount }),
        line,
        lineOf: (steps) => lineAt(offsetOf(value as Node | null, steps) ?? start),
      });
    } catch {
      return { fault: 'its aliases repeat too much', line };
    }
  }
  return entries;
}

/** Where what the steps lead to begins. */
function offsetOf(node: unknown, [step, ...rest]: readonly (string | number)[]): number | undefined {
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
  const [there, below] =
    isSeq(node) && typeof step === 'number' ? [node.items[step], node.items[step]] : [pair?.key, pair?.value];
  return there === undefined ? undefined : (offsetOf(below, rest) ?? (there as Node).range?.[0]);
}
