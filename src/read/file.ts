/**
 * File: one file to its articles, by the reader of its form.
 *
 * In: a path with its form, and the content piece by piece. Out: drafts, the
 * file's record, and a problem for whatever gives no article. Never throws for
 * what a file holds.
 */

import { createHash } from 'node:crypto';
import { type ErrorCode, problem } from '../errors.ts';
import { isEnglish } from '../language.ts';
import type { FileRecord, Problem } from '../model.ts';
import { sha256 } from '../sha256.ts';
import { idHash } from './articles-of.ts';
import { decode } from './files/decode.ts';
import type { Candidate } from './files/discover.ts';
import { guarded, Unreadable, whole } from './files/file-system.ts';
import type { Fault, Found, LineReader, Reader } from './form.ts';
import { type Form, forms } from './forms.ts';
import type { Contents, Known, Memory, Piece, Remembered, Slot } from './memory.ts';

export type FileRead = Drafted | { readonly file: FileRecord } | { readonly problem: Problem };

export interface Drafted extends Known {
  readonly slot: Slot | undefined;
}

interface Bounds {
  readonly maxFileSize: number;
  readonly memory?: Memory | undefined;
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
  { path, form, named }: Candidate,
  chunks: AsyncIterable<Uint8Array>,
  { read, data, maxFileSize, memory }: Bounds & { readonly read: Reader; readonly data: boolean },
): AsyncGenerator<FileRead> {
  const bytes = await whole(chunks, maxFileSize);
  if (bytes === null) return yield { problem: problem(path, 'too-large', `it has more than ${sizeOf(maxFileSize)}`) };
  const held = await contentsOf({ path, form, line: 0, bytes }, (text) => read({ path, text }), memory);
  if ('code' in held) return yield { problem: problem(path, held.code, held.message) };
  const drafts = draftsOf(held);
  const faults = faultsOf(held);
  yield* drafts;
  const { encoding } = held.contents;
  if (drafts.length > 0) yield { file: { path, sha256: sha256(bytes), encoding, articles: drafts.length } };
  const isOther = data && !named && drafts.length === 0;
  for (const fault of together(faults))
    yield {
      problem: problemOf(path, isOther && fault.code === 'no-article' ? { ...fault, code: 'passed-over' } : fault),
    };
}

async function* byLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { read, ...bounds }: Bounds & { readonly read: LineReader },
): AsyncGenerator<FileRead> {
  const { byteLines } = await import('./files/byte-lines.ts');
  const { asUtf8 } = await import('./files/utf16.ts');
  const hash = createHash('sha256');
  const encodings = new Set<string>();
  const faults = new Map<string, Told>();
  let articles = 0;
  const utf8 = await asUtf8(hashed(chunks, hash));
  for await (const { number, bytes } of byteLines(utf8.chunks, bounds.maxFileSize)) {
    for await (const one of lineRead(path, { number, bytes }, { read, encodings, ...bounds })) {
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
  { read, maxFileSize, encodings, memory }: LineContext,
): AsyncGenerator<Drafted | { readonly fault: Fault }> {
  if (bytes === null)
    return yield { fault: { code: 'too-large', message: `it has more than ${sizeOf(maxFileSize)}`, line: number } };
  const piece = { path, form: 'jsonl', line: number, bytes } as const;
  const held = await contentsOf(piece, (text) => read({ path, text }, number), memory);
  if ('code' in held) {
    if (held.code !== 'empty') yield { fault: { ...held, line: number } };
    return;
  }
  encodings.add(held.contents.encoding);
  yield* draftsOf(held);
  for (const fault of faultsOf(held)) yield { fault };
}

/** What a piece holds, from memory where it is there; or why it is no text. */
async function contentsOf(
  piece: Piece,
  read: (text: string) => Promise<readonly Found[]>,
  memory: Memory | undefined,
): Promise<Remembered | Extract<ReturnType<typeof decode>, { readonly code: ErrorCode }>> {
  const known = await memory?.recall(piece);
  if (known) return known;
  const decoded = decode(piece.bytes);
  if ('code' in decoded) return decoded;
  const found = (await read(decoded.text)).map((one) =>
    'fault' in one ? one : { draft: one.draft, hash: idHash(one.draft), isEnglish: isEnglish(one.draft.text) },
  );
  const contents: Contents = { encoding: decoded.encoding, found };
  return memory?.learn(piece, contents) ?? { contents, slots: [] };
}

function draftsOf({ contents, slots }: Remembered): readonly Drafted[] {
  const known = contents.found.flatMap((one) => ('fault' in one ? [] : [one]));
  return known.map((one, index) => ({ ...one, slot: slots[index] }));
}

function faultsOf({ contents }: Remembered): readonly Fault[] {
  return contents.found.flatMap((one) => ('fault' in one ? [one.fault] : []));
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
