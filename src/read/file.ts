/**
 * File: one file to its articles, by the reader of its form.
 *
 * In: a path with its form, and the content piece by piece. Out: drafts, the
 * file's record, and a problem for whatever gives no article. Never throws for
 * what a file holds.
 */

import { createHash } from 'node:crypto';
import { type ErrorCode, problem } from '../errors.ts';
import type { FileRecord, Problem } from '../model.ts';
import { sha256 } from '../sha256.ts';
import { byteLines } from './byte-lines.ts';
import { decode } from './decode.ts';
import type { Candidate } from './discover.ts';
import { guarded, Unreadable, whole } from './file-system.ts';
import type { Draft, Fault, LineReader, Reader } from './form.ts';
import { type Form, forms } from './forms.ts';
import { asUtf8 } from './utf16.ts';

export type FileRead = { readonly draft: Draft } | { readonly file: FileRecord } | { readonly problem: Problem };

interface Bounds {
  readonly maxFileSize: number;
}

export async function* readFile(
  candidate: Candidate,
  source: AsyncIterable<Uint8Array>,
  bounds: Bounds,
): AsyncGenerator<FileRead> {
  const form: Form = forms[candidate.form];
  const chunks = guarded(source);
  try {
    if ('load' in form)
      yield* atOnce(candidate, chunks, { read: await form.load(), data: form.data === true, ...bounds });
    else yield* byLines(candidate.path, chunks, { read: await form.loadLines(), ...bounds });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { problem: problem(candidate.path, 'unreadable', `the file could not be read: ${error.message}`) };
  }
}

async function* atOnce(
  { path, named }: Candidate,
  chunks: AsyncIterable<Uint8Array>,
  { read, data, maxFileSize }: Bounds & { readonly read: Reader; readonly data: boolean },
): AsyncGenerator<FileRead> {
  const bytes = await whole(chunks, maxFileSize);
  if (bytes === null) return yield { problem: problem(path, 'too-large', `it has more than ${sizeOf(maxFileSize)}`) };
  const decoded = decode(bytes);
  if ('code' in decoded) return yield { problem: problem(path, decoded.code, decoded.message) };
  const found = await read({ path, text: decoded.text });
  const drafts = found.flatMap((one) => ('draft' in one ? [one.draft] : []));
  const faults = found.flatMap((one) => ('fault' in one ? [one.fault] : []));
  for (const draft of drafts) yield { draft };
  if (drafts.length > 0)
    yield { file: { path, sha256: sha256(bytes), encoding: decoded.encoding, articles: drafts.length } };
  const isOther = data && !named && drafts.length === 0;
  for (const fault of together(faults))
    yield {
      problem: problemOf(path, isOther && fault.code === 'no-article' ? { ...fault, code: 'passed-over' } : fault),
    };
}

async function* byLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { read, maxFileSize }: Bounds & { readonly read: LineReader },
): AsyncGenerator<FileRead> {
  const hash = createHash('sha256');
  const encodings = new Set<string>();
  const faults = new Map<string, Told>();
  let articles = 0;
  const utf8 = await asUtf8(hashed(chunks, hash));
  for await (const { number, bytes } of byteLines(utf8.chunks, maxFileSize)) {
    for await (const one of lineRead(path, { number, bytes }, { read, maxFileSize, encodings })) {
      if ('draft' in one) {
        articles++;
        yield one;
      } else tell(faults, one.fault);
    }
  }
  if (articles === 0 && faults.size === 0) return yield { problem: problem(path, 'empty', 'the file is empty') };
  const encoding = utf8.encoding ?? ([...encodings].sort().join('+') || 'utf-8');
  if (articles > 0) yield { file: { path, sha256: hash.digest('hex'), encoding, articles } };
  for (const fault of faults.values()) yield { problem: problemOf(path, fault) };
}

interface LineContext extends Bounds {
  readonly read: LineReader;
  readonly encodings: Set<string>;
}

async function* lineRead(
  path: string,
  { number, bytes }: { readonly number: number; readonly bytes: Uint8Array | null },
  { read, maxFileSize, encodings }: LineContext,
): AsyncGenerator<{ readonly draft: Draft } | { readonly fault: Fault }> {
  if (bytes === null)
    return yield { fault: { code: 'too-large', message: `it has more than ${sizeOf(maxFileSize)}`, line: number } };
  const decoded = decode(bytes);
  if ('code' in decoded) {
    if (decoded.code !== 'empty') yield { fault: { ...decoded, line: number } };
    return;
  }
  encodings.add(decoded.encoding);
  yield* await read({ path, text: decoded.text }, number);
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** A fault, with how many more of the file are like it. */
interface Told extends Fault {
  readonly more: number;
  readonly last: number;
}

function together(faults: readonly Fault[]): readonly Told[] {
  const all = new Map<string, Told>();
  for (const fault of faults) tell(all, fault);
  return [...all.values()];
}

function tell(faults: Map<string, Told>, fault: Fault): void {
  const key = `${fault.code} ${fault.message}`;
  const before = faults.get(key);
  const last = fault.line ?? fault.entry ?? 0;
  faults.set(key, before ? { ...before, more: before.more + 1, last } : { ...fault, more: 0, last });
}

function problemOf(path: string, { code, message, line, entry, more = 0, last }: Fault & Partial<Told>): Problem {
  const unit = line === undefined ? 'article' : 'line';
  const place = line ?? entry;
  const where = place === undefined ? '' : `${unit} ${place}: `;
  const others = more === 0 ? '' : ` (and ${more} more ${unit}${more === 1 ? '' : 's'}, up to ${unit} ${last})`;
  return problem(path, code satisfies ErrorCode, `${where}${message}${others}`);
}

function sizeOf(bytes: number): string {
  return bytes % (1024 * 1024) === 0 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`;
}
