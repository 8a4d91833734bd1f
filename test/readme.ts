/** The parts of the documents that are made: transcripts, examples, and what is said of labels. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Command, commandNames, commands } from '../src/cli/commands.ts';
import { variableOf } from '../src/cli/config/index.ts';
import { takesWords } from '../src/cli/config/values.ts';
import { optionNames, table as options, settable } from '../src/cli/options.ts';
import { type Example, flags, forms, labels, type Meaning, severities } from '../src/labels.ts';
import { run } from './cli/fake-world.ts';

const transcript = /```console\n\$ quotecheck (.*)\n[^`]*```/g;
const example = /<!-- example (\w+) -->[\s\S]*?<!-- end -->/g;
const meaning = /<!-- meanings (\w+) -->[\s\S]*?<!-- end -->/g;
const table = /<!-- (labels|forms|flags|severities|options) -->(?:\n\|.*)*/g;

/** The documents with parts that are made. */
export const documents = ['README.md', 'docs/labels.md', 'docs/options.md', 'docs/story.md'] as const;

/** @returns The document as it should be: every transcript run, every table drawn from what the program says. */
export async function remade(readme: string): Promise<string> {
  let text = readme.replace(table, (_, name: string) => `<!-- ${name} -->\n${tables[name] ?? ''}`);
  text = text.replace(
    meaning,
    (_, name: string) => `<!-- meanings ${name} -->\n${explained(words[name] ?? {})}<!-- end -->`,
  );
  for (const [block, name = ''] of readme.matchAll(example)) {
    const shown = await shownExample(name);
    text = text.replace(block, () => shown);
  }
  for (const [block, command = ''] of readme.matchAll(transcript)) {
    const { out, err } = await run(split(command), { files: seeds() });
    text = text.replace(block, () => `\`\`\`console\n$ quotecheck ${command}\n${err}${out}\`\`\``);
  }
  return text;
}

/** An example of the library as a user writes it, and what it prints. */
async function shownExample(name: string): Promise<string> {
  const source = readFileSync(`test/library/${name}.ts`, 'utf8').replace('../../src/index.ts', 'quotecheck');
  const said: string[] = [];
  const { log } = console;
  console.log = (...words: readonly unknown[]) => void said.push(words.join(' '));
  await import(`./library/${name}.ts`).finally(() => {
    console.log = log;
  });
  return `<!-- example ${name} -->\n\`\`\`js\n${source}\`\`\`\n\nprints\n\n\`\`\`text\n${said.join('\n')}\n\`\`\`\n<!-- end -->`;
}

const drawn = (rows: Readonly<Record<string, string>>, head: string, column = 'the variant') =>
  [
    `| ${head} | ${column} |`,
    '| --- | --- |',
    ...Object.entries(rows).map(([name, text]) => `| \`${name}\` | ${text} |`),
  ].join('\n');

const meanings = (words: Readonly<Record<string, { readonly says: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([name, meaning]) => [name, meaning.says]));

const words: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = { labels, forms, flags };

/** A section for each word, with its two examples. */
function explained(meanings: Readonly<Record<string, Meaning>>): string {
  const example = ({ base, variant, kind = 'direct', why }: Example) =>
    [
      `> base: ${base}  `,
      `> variant${kind === 'direct' ? '' : `, ${kind}`}: ${variant}`,
      '',
      `${why[0]?.toUpperCase()}${why.slice(1)}.`,
    ].join('\n');
  return Object.entries(meanings)
    .map(
      ([name, { says, holds, fails }]) =>
        `\n### ${name}\n\nThe variant ${says}\n\nTrue of:\n\n${example(holds)}\n\nNot of:\n\n${example(fails)}\n`,
    )
    .join('')
    .concat('\n');
}

const tables: Readonly<Record<string, string>> = {
  labels: drawn(meanings(labels), 'label'),
  forms: drawn(meanings(forms), 'form'),
  flags: drawn(meanings(flags), 'flag'),
  severities: drawn(severities, 'severity', 'what it holds'),
  options: optionTable(),
};

/** Every option with its key in a config, its variable, and the commands that take it. */
function optionTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = optionNames.map((name) => {
    const isSet = settable.includes(name);
    const takers = commandNames.filter((command) => (commands[command] as Command).options.includes(name));
    const cells = [
      `\`${options[name].flags}\``,
      isSet ? `\`${name}\`` : '',
      isSet ? `\`${variableOf(name)}\`` : '',
      cell(takesWords(name)),
      cell(options[name].help),
      takers.join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['| flag | key | variable | takes | what it does | commands |', '| --- | --- | --- | --- | --- | --- |'];
  return [...head, ...rows].join('\n');
}

/** A command line as a shell would split it. */
function split(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function seeds(): Record<string, Uint8Array> {
  return Object.fromEntries(readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]));
}
