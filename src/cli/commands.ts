/**
 * Commands: each declared once. A row gives its name, what it takes, its line
 * of help and its examples.
 *
 * To add one: write `<name>.ts` in `commands/`, add its row here and its line in `commands/index.ts`.
 */

import { formats as reports } from '../report/index.ts';
import type { OptionName } from './options.ts';

export interface Command {
  /** What it takes, as the usage line shows it. */
  readonly takes: string;
  readonly help: string;
  /** Forms of output, the default first. */
  readonly formats: readonly string[];
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

const delivery = ['format', 'output', 'quiet', 'config', 'printConfig'] as const;
const told = ['verbose', 'maxRows'] as const;
const look = ['color', 'width'] as const;
const placed = ['hyperlinks', ...look] as const;
const reading = ['type', 'filesFrom', 'stdinFilename', 'outlets', 'ignore', 'maxFileSize', 'skipUnreadable'] as const;
const narrowing = ['speaker', 'minConfidence', 'include', 'story'] as const;
const gating = ['failOn', 'maxFindings', 'baseline', 'updateBaseline', 'suppressions', 'reportOnly', 'since'] as const;
const finding = ['aliases', 'language', 'cache', 'jobs'] as const;

export const commands = {
  check: {
    takes: 'PATH...',
    help: 'follow every quote through the articles that carry it (the default)',
    formats: reports,
    options: [
      ...delivery,
      ...told,
      ...gating,
      ...narrowing,
      ...finding,
      'base',
      'reference',
      'overrides',
      'groupBy',
      'text',
      ...reading,
      'list',
      'watch',
      ...placed,
    ],
    examples: [
      'seeds/',
      'seeds/ --speaker Peskov --group-by article',
      'articles/ -f table -f sarif=quotes.sarif --fail-on high --baseline known.json',
    ],
  },
  extract: {
    takes: 'PATH...',
    help: 'the articles and all their quotes, unmatched, one record a line',
    formats: ['ndjson', 'json'],
    options: [...delivery, 'speaker', 'minConfidence', 'include', ...finding, ...reading, 'list'],
    examples: ['extract seeds/ > quotes.ndjson'],
  },
  match: {
    takes: '-',
    help: 'match and judge the records of extract, read from standard input',
    formats: reports,
    options: [
      ...delivery,
      ...told,
      ...gating,
      ...narrowing,
      'aliases',
      'base',
      'reference',
      'overrides',
      'groupBy',
      'text',
      'skipUnreadable',
      ...placed,
    ],
    examples: ['extract seeds/ | quotecheck match -'],
  },
  compare: {
    takes: 'BASE VARIANT, or - for pairs on standard input',
    help: 'judge two texts',
    formats: ['table', 'ndjson'],
    options: [...delivery, 'failOn', 'text', ...look],
    examples: ['compare "We will never rebuild it" "We will rebuild it"', 'compare - --format ndjson < pairs.ndjson'],
  },
  find: {
    takes: '"TEXT" PATH...',
    help: 'who carries a quote, and how',
    formats: reports,
    options: [
      ...delivery,
      'maxRows',
      'failOn',
      ...narrowing,
      ...finding,
      'base',
      'reference',
      'overrides',
      'text',
      ...reading,
      ...placed,
    ],
    examples: ['find "a clear understanding" seeds/'],
  },
  show: {
    takes: 'ID PATH...',
    help: 'one utterance in full, with the alignment and every reason',
    formats: reports,
    options: [
      ...delivery,
      'include',
      'story',
      ...finding,
      'base',
      'reference',
      'overrides',
      'text',
      ...reading,
      ...placed,
    ],
    examples: ['show u-5be0c913 seeds/'],
  },
  outlets: {
    takes: 'PATH...',
    help: 'how quotes fare with each outlet: counts, and rates where there are enough',
    formats: ['table', 'json'],
    options: [...delivery, ...narrowing, ...finding, 'base', 'reference', 'overrides', ...reading, ...look],
    examples: ['outlets articles/'],
  },
  speakers: {
    takes: 'PATH...',
    help: 'how the quotes of each speaker fare',
    formats: ['table', 'json'],
    options: [...delivery, ...narrowing, ...finding, 'base', 'reference', 'overrides', ...reading, ...look],
    examples: ['speakers articles/ --format json'],
  },
  articles: {
    takes: 'PATH...',
    help: 'what was understood of each file',
    formats: ['table', 'json', 'ndjson'],
    options: [...delivery, 'language', 'text', ...reading, 'list', ...placed],
    examples: [
      'articles seeds/',
      'articles page.html feed.xml --format json',
      'articles - --stdin-filename page.html < page.html',
    ],
  },
  cache: {
    takes: 'info|clear',
    help: 'where the cache is and how large; or take away what is in it',
    formats: ['table', 'json'],
    options: ['format', 'output', 'cache', 'config'],
    examples: ['cache info', 'cache clear --cache build/cache'],
  },
  explain: {
    takes: 'WORD',
    help: 'what a label, form, flag or severity means, with a true and a false example',
    formats: ['table'],
    options: ['output', ...look],
    examples: ['explain truncation', 'explain hedge'],
  },
  init: {
    takes: '',
    help: 'write a config with every option in it as a remark',
    formats: ['yaml'],
    options: ['output', 'quiet'],
    examples: ['init', 'init --output -'],
  },
  doctor: {
    takes: '[PATH...]',
    help: 'versions, the terminal, the config and what is read, for reports of faults',
    formats: ['table', 'json'],
    options: ['format', 'output', 'config', ...look],
    examples: ['doctor', 'doctor seeds/ --format json'],
  },
  completion: {
    takes: 'bash|zsh|fish',
    help: 'a script that completes commands, options and values in a shell',
    formats: ['script'],
    options: ['output'],
    examples: ['completion bash > ~/.local/share/bash-completion/completions/quotecheck'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
