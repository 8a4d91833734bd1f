/**
 * The ways a run can fail, each with a code that scripts may rely on.
 *
 * Thrown only when the run cannot go on. What concerns one file of many is
 * data, not an error: see `Problem` in `model.ts`, made by {@link problem}.
 */

import type { Problem } from './model.ts';

const hints = {
  'bad-option': 'Run `quotecheck --help` for the options and what they accept.',
  'no-paths': 'Name a file or a folder of articles, such as `quotecheck seeds/`.',
  'no-articles': 'Check the path, or name the files themselves; `--list` shows what is passed over and why.',
  missing: 'Check the spelling of the path; `ls` shows what is there.',
  unsupported: 'Say what it is with --type, save it in one of these forms, or leave the file out.',
  'passed-over': 'Name a file itself, or say what it is with --type, to have it read; --quiet says nothing of these.',
  'wrong-form': 'Say what it is with --type, give it the right extension, or leave the file out.',
  'no-article': 'Only full texts are read; leave it out, or save the article itself.',
  'too-complex': 'No page for people is built so: save the article as text, or leave the file out.',
  'too-large': 'Raise --max-file-size, or split the file into lines of JSON (.jsonl), which are read one by one.',
  unreadable: 'Check that it is a file and that you may read it, or leave it out.',
  empty: 'Put the article into the file, or leave the file out.',
  'not-text': 'Save the article as text or as a page, or leave the file out.',
  'bad-utf8': 'Its encoding could not be told: save the file as UTF-8, with `iconv` or an editor.',
  language: 'Its quotes are left out: quotecheck reads English alone. If it is in English, say --language en.',
  'bad-record': 'Every line must be one JSON record as `quotecheck extract` writes it; see report.schema.json.',
  'bad-config':
    'Run `quotecheck init --output -` for the options a config may set, or leave it out with --config none.',
  'bad-aliases': 'Every line must be alias = name, such as Dmitri Peskov = Dmitry Peskov; # begins a remark.',
  'bad-overrides':
    'Every line must be same ID ID or notSame ID ID, with ids of quotes from a report; # begins a remark.',
  'unknown-quote': 'Run with --format json to see the ids there are; an id changes with the text of its quote.',
  'bad-pair': 'Every line must be {"id":"...","base":{"text":"..."},"variant":{"text":"..."}}.',
  'not-found': 'Run `quotecheck PATH... --format json` to see the ids there are.',
  'bad-baseline': 'Name a file that `--update-baseline` wrote, or write it anew.',
  'bad-suppressions':
    'It must be {"suppressions":[{"path":"...","reason":"..."}]}, or the same in YAML; the README has an example.',
  'bad-reference': 'Give a transcript, a release or captions as text, Markdown, HTML, SRT or WebVTT.',
  'reference-language': 'Give the words in English, or say --language en where it is.',
  'bad-since': 'Run it inside a git repository that has the reference; in CI, fetch the whole history.',
  'broken-article': 'This is a fault of quotecheck: report it with the article. Those that are not named are whole.',
  'broken-form': 'This is a fault of quotecheck: report it with the articles that show it. Other forms are whole.',
  unwritable: 'Name another file, in a folder that exists and may be written to.',
} as const;

export type ErrorCode = keyof typeof hints;

export class QuotecheckError extends Error {
  override readonly name = 'QuotecheckError';
  readonly code: ErrorCode;

  /** @param message What went wrong, naming the file or option at fault. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** What the user can do about it, in one sentence. */
  get hint(): string {
    return hints[this.code];
  }
}

/** @param message What is wrong with the file, without naming it again. */
export function problem(path: string, code: ErrorCode, message: string): Problem {
  return { path, code, message, hint: hints[code] };
}
