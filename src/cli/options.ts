/**
 * Options: each declared once. A row gives the type, the default, the parser,
 * the flag and its line of help; `commands.ts` says which command takes which.
 */

import type { BaseRule, FlagName, LabelName, Severity } from '../model.ts';
import { type FormName, formNames } from '../read/forms.ts';
import { readDefaults } from '../read/limits.ts';
import type { Rule } from './gate/rule.ts';

interface Row<T> {
  /** As commander writes them: `-f, --format <form>`. */
  readonly flags: string;
  readonly help: string;
  readonly fallback: T;
  /** What a config says by `true`, where the flag says the opposite. */
  readonly set?: string;
  /** What a config may give instead of text. */
  readonly given?: readonly ('string' | 'number')[];
  /** The words it takes, where it takes one of a list. */
  readonly choices?: readonly string[];
  /** What the flag says where nothing stands behind it. */
  readonly preset?: string;
  /** What a list of maps holds, where a config may give one: what it takes from elsewhere is a file of them. */
  readonly listOf?: 'rules';
  /** What it takes, in words, where it is no list. */
  readonly takes?: string;
  /** @returns The value, or undefined when `raw` is not acceptable. Absent for a switch. @param before What it was given before. */
  readonly parse?: (raw: string, before: T) => T | undefined;
}

/** Columns that a table can be drawn in. */
export const narrowest = 40;
export const widest = 1000;

/** What `--fail-on` takes besides label:form. */
export const failWords = [
  'none',
  'low',
  'medium',
  'high',
  'new',
  'truncation',
  'embellishment',
  'paraphrase',
  'negation',
  'quantity',
  'entity',
  'hedge',
  'speaker',
  'context',
] as const satisfies readonly (Severity | LabelName | FlagName | 'new')[];

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
  failOn: row<readonly string[]>({
    flags: '--fail-on <what>',
    help: 'exit with 1 when one of these is found, or a label:form; commas between; new is what the baseline has not',
    fallback: [],
    choices: failWords,
    parse: (raw, before) => [...before, ...raw.split(',').map((word) => word.trim())],
  }),
  maxFindings: row<number | null>({
    flags: '--max-findings <number>',
    help: 'let so many pass of those that --fail-on names, or of all without it',
    given: ['number'],
    fallback: null,
    takes: 'a whole number',
    parse: (raw) => (/^\d{1,9}$/.test(raw) ? Number(raw) : undefined),
  }),
  baseline: row<string | null>({
    flags: '--baseline <file>',
    help: 'findings that were there before: they fail nothing, and are counted',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  updateBaseline: row<boolean>({
    flags: '--update-baseline',
    help: 'write what is found to the file of --baseline, and say what that adds and removes',
    fallback: false,
  }),
  suppressions: row<string | readonly Rule[] | null>({
    flags: '--suppressions <file>',
    help: 'findings that are to stand, each with a reason: a file in JSON or YAML; they fail nothing, and are counted',
    set: 'findings that are to stand, each with a reason: rules, or a file of them; they fail nothing, and are counted',
    fallback: null,
    listOf: 'rules',
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  reportOnly: row<readonly string[]>({
    flags: '--report-only <glob>',
    help: 'read everything, but report on these articles alone; may be given several times',
    fallback: [],
    takes: 'a path or a pattern of paths',
    parse: (raw, before) => (raw === '' ? undefined : [...before, raw]),
  }),
  since: row<string | null>({
    flags: '--since <ref>',
    help: 'report on articles alone that changed since a git reference',
    fallback: null,
    takes: 'a git reference',
    parse: (raw) => raw || undefined,
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
    ...oneOf(['quoted', 'indirect']),
  }),
  minConfidence: row<number>({
    flags: '--min-confidence <share>',
    help: 'leave out what nobody is this sure to have said',
    given: ['number'],
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
    ...oneOf(['auto', 'en']),
  }),
  base: row<BaseRule | null>({
    flags: '--base <rule>',
    help: 'what the others are judged against, where there is one: agency, earliest, fullest, majority, outlet:NAME',
    fallback: null,
    takes: 'agency, earliest, fullest, majority or outlet:NAME',
    parse: baseRule,
  }),
  reference: row<readonly string[]>({
    flags: '--reference <file...>',
    help: 'transcripts, releases or captions to judge quotes against; stands behind the paths, or before --',
    fallback: [],
    takes: 'the path of a file',
    parse: (raw, before) => [...before, raw],
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
    set: 'the report has the words of articles; false leaves them out, speakers too',
    fallback: true,
  }),
  type: row<FormName | null>({
    flags: '--type <form>',
    help: 'what every file is, whatever its name',
    fallback: null,
    ...oneOf(formNames),
  }),
  filesFrom: row<string | null>({
    flags: '--files-from <file>',
    help: 'read the paths in a file too, one a line or NUL between them; - is standard input',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  stdinFilename: row<string | null>({
    flags: '--stdin-filename <name>',
    help: 'what the article on standard input, the path -, is called; the name tells its form',
    fallback: null,
    takes: 'a name',
    parse: (raw) => raw || undefined,
  }),
  outlets: row<string | null>({
    flags: '--outlets <file>',
    help: 'who published what: patterns of paths and outlets, as CSV or YAML',
    fallback: null,
    takes: 'the path of a file',
    parse: (raw) => raw || undefined,
  }),
  ignore: row<boolean>({
    flags: '--no-ignore',
    help: 'read what .gitignore and .quotecheckignore exclude, too',
    set: 'what .gitignore and .quotecheckignore exclude is not read; false reads it, too',
    fallback: true,
  }),
  maxFileSize: row<number>({
    flags: '--max-file-size <size>',
    help: 'largest file, or line of a .jsonl file, to be read; 32M if not given',
    given: ['number', 'string'],
    fallback: readDefaults.maxFileSize,
    takes: 'a size such as 500K, 32M or 1G',
    parse: bytes,
  }),
  cache: row<string | null>({
    flags: '--cache [folder]',
    help: 'remember what was found in files from run to run, in this folder; auto: in the place for it; stands behind the paths',
    preset: 'auto',
    fallback: null,
    takes: 'the path of a folder, or auto',
    parse: (raw) => raw || undefined,
  }),
  jobs: row<number | null>({
    flags: '--jobs <number>',
    help: 'threads that look for quotes, some 40 MB each; else one for each processor, up to three, where there is enough to read',
    given: ['number'],
    fallback: null,
    takes: 'a whole number from 1 to 64',
    parse: (raw) => (/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(raw) ? Number(raw) : undefined),
  }),
  list: row<boolean>({
    flags: '--list',
    help: 'only list what would be read, and what would not and why',
    fallback: false,
  }),
  skipUnreadable: row<boolean>({
    flags: '--skip-unreadable',
    help: 'report files that cannot be read, but do not exit with 2 for them',
    fallback: false,
  }),
  watch: row<boolean>({
    flags: '--watch',
    help: 'judge anew whenever an article changes, until interrupted',
    fallback: false,
  }),
  config: row<string | null>({
    flags: '--config <file>',
    help: 'take options from this config; none: from no config; else the nearest upward is found',
    fallback: null,
    takes: 'the path of a file, or none',
    parse: (raw) => raw || undefined,
  }),
  printConfig: row<boolean>({
    flags: '--print-config',
    help: 'print the options that hold and who set each, and do nothing else',
    fallback: false,
  }),
  color: row<'auto' | 'always' | 'never'>({
    flags: '--color <when>',
    help: 'auto asks the terminal, NO_COLOR, FORCE_COLOR and TERM',
    fallback: 'auto',
    ...oneOf(['auto', 'always', 'never']),
  }),
  hyperlinks: row<'auto' | 'always' | 'never'>({
    flags: '--hyperlinks <when>',
    help: 'places lead to file and line when clicked; auto does so in terminals that are known to follow them',
    fallback: 'auto',
    ...oneOf(['auto', 'always', 'never']),
  }),
  width: row<number | null>({
    flags: '--width <columns>',
    help: 'width of the table; else COLUMNS, else the terminal, else 80',
    given: ['number'],
    fallback: null,
    takes: `a whole number from ${narrowest} to ${widest}`,
    parse: columns,
  }),
  maxRows: row<number | null>({
    flags: '--max-rows <number>',
    help: 'show so many rows of table and markdown, and say how many there are; other forms have all',
    given: ['number'],
    fallback: null,
    takes: 'a whole number from 1',
    parse: (raw) => (/^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : undefined),
  }),
  verbose: row<boolean>({
    flags: '-v, --verbose',
    help: 'say on standard error what is being done, and how long it took',
    fallback: false,
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

/** Options that say where other options come from: they stand on the command line alone. */
const ofCommandLine: readonly OptionName[] = ['config', 'printConfig'];

/** Options that a config and the environment may set. */
export const settable = optionNames.filter((name) => !ofCommandLine.includes(name));

export const defaults = Object.fromEntries(optionNames.map((name) => [name, table[name].fallback])) as Options;

const units = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const;

/** A size in bytes, with or without a unit: `500K`, `32MB`. */
function bytes(raw: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)(?:i?B)?$/i.exec(raw) ?? [];
  const size = Number(digits) * units[unit.toUpperCase() as keyof typeof units];
  return size > 0 ? size : undefined;
}

/** A width in columns, or undefined when it is none that a table can be drawn in. */
function columns(raw: string): number | undefined {
  const value = /^\d{1,4}$/.test(raw) ? Number(raw) : 0;
  return value >= narrowest && value <= widest ? value : undefined;
}

/** A rule for the base, or undefined when it is none. */
function baseRule(raw: string): BaseRule | undefined {
  const outlet = /^outlet:\s*(.*\S)\s*$/.exec(raw)?.[1];
  if (outlet !== undefined) return `outlet:${outlet}`;
  return (['agency', 'earliest', 'fullest', 'majority'] as const).find((rule) => rule === raw);
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
