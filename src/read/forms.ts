/**
 * Forms: what a file may be, and which reader takes it.
 *
 * A new form is a file of its own and a line here. Each reader is loaded when
 * the first file of its form is read, so that plain text waits for no parser.
 */

import type { LineReader, Reader } from './form.ts';

interface ByFile {
  readonly extensions: readonly string[];
  /** Whether it holds all sorts of data, so that one without an article, found in a folder, is no loss. */
  readonly data?: boolean;
  /** The whole file is read at once. */
  readonly load: () => Promise<Reader>;
}

interface ByLine {
  readonly extensions: readonly string[];
  /** Lines are read one by one, and never the whole file held. */
  readonly loadLines: () => Promise<LineReader>;
}

export type Form = ByFile | ByLine;

export const forms = {
  text: { extensions: ['.txt', '.text'], load: async () => (await import('./text/text.ts')).text },
  markdown: { extensions: ['.md', '.markdown'], load: async () => (await import('./text/markdown.ts')).markdown },
  html: { extensions: ['.html', '.htm', '.xhtml'], load: async () => (await import('./html/html.ts')).html },
  json: { extensions: ['.json', '.jsonld'], data: true, load: async () => (await import('./records/json.ts')).json },
  jsonl: { extensions: ['.jsonl', '.ndjson'], loadLines: async () => (await import('./records/json.ts')).jsonLine },
  xml: {
    extensions: ['.xml', '.rss', '.atom', '.nitf'],
    data: true,
    load: async () => (await import('./records/xml.ts')).xml,
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

const byExtension: ReadonlyMap<string, FormName> = new Map(
  formNames.flatMap((name) => forms[name].extensions.map((extension): [string, FormName] => [extension, name])),
);

export const extensions: readonly string[] = [...byExtension.keys()];

/** @returns undefined for a file that is read by none. */
export function formOf(path: string): FormName | undefined {
  return byExtension.get(/\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '');
}
