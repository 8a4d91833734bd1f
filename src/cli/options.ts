/**
 * Options: each declared once. A row gives the type, the default, the parser,
 * the flag and its line of help; `commands.ts` says which command takes which.
 */

import type { Severity } from '../model.ts';

interface Row<T> {
  /** As commander writes them: `-f, --format <form>`. */
  readonly flags: string;
  readonly help: string;
  readonly fallback: T;
  /** The words it takes, where it takes one of a list. */
  readonly choices?: readonly string[];
  /** What it takes, in words, where it is no list. */
  readonly takes?: string;
  /** @returns The value, or undefined when `raw` is not acceptable. Absent for a switch. @param before What it was given before. */
  readonly parse?: (raw: string, before: T) => T | undefined;
}

/** Columns that a table can be drawn in. */
export const narrowest = 40;
export const widest = 1000;

export const table = {
  format: row<readonly string[]>({
    flags: '-f, --format <form>',
    help: 'form of the report; form=file writes it there; may be given several times',
    fallback: [],
    takes: 'the name of a form, or form=file',
    parse: (raw, before) => [...before, raw],
  }),
  output: row<string | null>({
    flags: '-o, --output <file>',
    help: 'write the form that names no file to this one, whole or not at all; - is standard output',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  failOn: row<Severity>({
    flags: '--fail-on <level>',
    help: 'exit with 1 when a difference is at least this severe',
    fallback: 'none',
    ...oneOf(['none', 'low', 'medium', 'high']),
  }),
  speaker: row<string | null>({
    flags: '--speaker <name>',
    help: 'only what this speaker said; a word of the name will do',
    fallback: null,
    takes: 'a name',
    parse: (raw) => raw.trim() || undefined,
  }),
  include: row<'quoted' | 'indirect'>({
    flags: '--include <kind>',
    help: 'list reported speech that no outlet has in quotation marks, too',
    fallback: 'quoted',
    ...oneOf(['indirect']),
  }),
  minConfidence: row<number>({
    flags: '--min-confidence <share>',
    help: 'leave out what nobody is this sure to have said',
    fallback: 0,
    takes: 'a number from 0 to 1',
    parse: share,
  }),
  aliases: row<string | null>({
    flags: '--aliases <file>',
    help: 'names that are of one speaker: a file of lines `alias = name`',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  overrides: row<string | null>({
    flags: '--overrides <file>',
    help: 'what is one utterance and what is not: a file of lines `same ID ID` and `notSame ID ID`',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  language: row<'auto' | 'en'>({
    flags: '--language <code>',
    help: 'hold every article to be in this language; else those that look foreign are left out',
    fallback: 'auto',
    ...oneOf(['en']),
  }),
  groupBy: row<'utterance' | 'article'>({
    flags: '--group-by <what>',
    help: 'what the sections of the table are',
    fallback: 'utterance',
    ...oneOf(['utterance', 'article']),
  }),
  story: row<'auto' | 'all'>({
    flags: '--story <how>',
    help: 'auto: articles are grouped by event; all: every article is about one',
    fallback: 'auto',
    ...oneOf(['auto', 'all']),
  }),
  text: row<boolean>({
    flags: '--no-text',
    help: 'leave the words of articles out of the report, speakers too',
    fallback: true,
  }),
  skipUnreadable: row<boolean>({
    flags: '--skip-unreadable',
    help: 'report files that cannot be read, but do not exit with 2 for them',
    fallback: false,
  }),
  color: row<'auto' | 'always' | 'never'>({
    flags: '--color <when>',
    help: 'auto asks the terminal, NO_COLOR, FORCE_COLOR and TERM',
    fallback: 'auto',
    ...oneOf(['auto', 'always', 'never']),
  }),
  width: row<number | null>({
    flags: '--width <columns>',
    help: 'width of the table; else COLUMNS, else the terminal, else 80',
    fallback: null,
    takes: `a whole number from ${narrowest} to ${widest}`,
    parse: columns,
  }),
  quiet: row<boolean>({
    flags: '-q, --quiet',
    help: 'print the report alone: no remarks on standard error',
    fallback: false,
  }),
} as const;

export type OptionName = keyof typeof table;

export type Options = { readonly [Name in OptionName]: (typeof table)[Name]['fallback'] };

export const optionNames = Object.keys(table) as readonly OptionName[];

export const defaults = Object.fromEntries(optionNames.map((name) => [name, table[name].fallback])) as Options;

/** A width in columns, or undefined when it is none that a table can be drawn in. */
function columns(raw: string): number | undefined {
  const value = /^\d{1,4}$/.test(raw) ? Number(raw) : 0;
  return value >= narrowest && value <= widest ? value : undefined;
}

/** A share, or undefined when it is none. */
function share(raw: string): number | undefined {
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(raw) ? Number(raw) : -1;
  return value >= 0 && value <= 1 ? value : undefined;
}

function row<T>(given: Row<T>): Row<T> {
  return given;
}

function oneOf<const Word extends string>(choices: readonly Word[]) {
  return { choices, parse: (raw: string) => choices.find((word) => word === raw) };
}
