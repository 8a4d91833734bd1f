/**
 * Folding: reduces text to what two outlets' typography cannot make differ.
 *
 * In: any text. Out: its folded form. Compares nothing.
 */

const typography: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
};

/** Text that has nothing to fold but its case and its spaces, as most has. */
const plain = /^[ -_a-~]*$/;

/** Text of letters that NFKC leaves as they are, as nearly all other has. */
const usual = /^[\s -~À-ÖØ-öø-į“”„«»‘’‚–—…]*$/;

/** Whether folding leaves the plain letters and digits of a text as they are, but for their case, and makes no others. */
export function isUsual(text: string): boolean {
  return usual.test(text);
}

/** Folds case, accents' encoding, quotation marks, dashes and runs of white space. Folding twice is folding once. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  const lower = usual.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return lower
    .replace(/[“”„«»‘’‚`–—‑…]/g, (mark) => typography[mark] ?? mark)
    .replace(/\s+/g, ' ')
    .trim();
}
