/** YAML: a source to plain values, or what is wrong with it. The only door to `yaml`. */

import { parseDocument } from 'yaml';

/** How often aliases may repeat what stands elsewhere; more is a bomb. */
const maxAliasCount = 50;

export function parseYaml(source: string): { readonly value: unknown } | { readonly fault: string } {
  const document = parseDocument(source, { logLevel: 'silent', schema: 'failsafe' });
  const [error] = document.errors;
  if (error) return { fault: error.message.split('\n')[0] ?? error.code };
  try {
    return { value: document.toJS({ maxAliasCount }) };
  } catch {
    return { fault: 'its aliases repeat too much' };
  }
}
