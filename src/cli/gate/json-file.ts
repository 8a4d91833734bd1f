/** A file of JSON that the user wrote for quotecheck. */

import { type ErrorCode, QuotecheckError } from '../../errors.ts';
import { textFile } from '../text-file.ts';
import type { World } from '../world.ts';

/** @throws {QuotecheckError} `unreadable`, or `code` when it is no JSON object. */
export async function readJson(path: string, code: ErrorCode, world: World): Promise<Loose> {
  const value = parsed(await textFile(path, code, world));
  if (!isRecord(value)) throw new QuotecheckError(code, `${path}: it is no JSON object`);
  return value;
}

/** A JSON object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
