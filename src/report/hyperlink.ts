/**
 * Hyperlink: the address of a place in a file, as terminals open it.
 *
 * In: an article, a line, and the folder that paths start from. Out: a file
 * URL, of ASCII without spaces or controls whatever the path holds, so that
 * nothing in it can end the sequence that carries it. The line is a fragment,
 * as kitty and Visual Studio Code read it; terminals that do not open the file.
 *
 * @see <https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>
 */

import type { ArticleRecord } from '../model.ts';
import { uriOf } from './uri.ts';

/** @returns Undefined without a folder: then there are to be no links. */
export function addressOf(
  article: Pick<ArticleRecord, 'path' | 'offsets'> | undefined,
  line: number,
  folder: string | undefined,
): string | undefined {
  if (!article || folder === undefined) return undefined;
  // Lines of what was extracted are not the file's.
  const fragment = article.offsets === 'file' ? `#${line}` : '';
  return `${new URL(uriOf(article.path), folder).href}${fragment}`;
}
