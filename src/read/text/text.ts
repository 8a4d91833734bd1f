/** Text: a plain file to the articles it holds, below its front matter if it has any. */

import type { Found, Source } from '../form.ts';
import { frontMatterOf, headerLinesOf } from './front-matter.ts';
import { articlesInText } from './plain-text.ts';

export async function text({ path, text: whole }: Source): Promise<readonly Found[]> {
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml\s)/i.test(whole.slice(0, 500))) {
    return [
      {
        fault: {
          code: 'wrong-form',
          message: 'it holds HTML or XML by the name of text: read it with --type html or --type xml',
        },
      },
    ];
  }
  const front = await (whole.startsWith('---') ? frontMatterOf(whole) : headerLinesOf(whole));
  if ('code' in front) return [{ fault: front }];
  return articlesInText(path, whole, front).map((draft) => ({ draft }));
}
