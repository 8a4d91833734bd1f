/** Forms: what a file may be, and which reader takes it. A new form is a file of its own and a line here. */

import type { Draft } from './plain-text.ts';
import { articlesInText } from './plain-text.ts';

/** Reads the decoded text of one file. */
export type Form = (path: string, text: string) => readonly Draft[];

const forms: Readonly<Record<string, Form>> = {
  '.txt': articlesInText,
};

export const extensions: readonly string[] = Object.keys(forms);

/** @returns undefined for a file that is read by none. */
export function formOf(path: string): Form | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(forms, extension) ? forms[extension] : undefined;
}
