/**
 * Saved parts: the folder that a browser puts beside a page that it saves whole.
 *
 * `News.html` has its pictures, scripts and frames in `News_files`. Frames are
 * pages too, of advertisements mostly, and none of them is an article.
 */

import { formOf } from '../forms.ts';

/** What browsers call it behind the page's own name, in the languages they are used in. */
const called =
  /^(.+)[_.-](?:files?|dateien|fichiers|archivos|ficheros|arquivos|bestanden|filer|pliki|soubory|tiedostot|dosyalar)$/iu;

/** @param names All that stands in a folder. @returns For a name, the page whose parts it holds; null where it does not. */
export function savedParts(names: readonly string[]): (name: string) => string | null {
  const pages = new Map(
    names.filter((name) => formOf(name) === 'html').map((name) => [name.slice(0, name.lastIndexOf('.')), name]),
  );
  return (name) => pages.get(called.exec(name)?.[1] ?? '') ?? null;
}
