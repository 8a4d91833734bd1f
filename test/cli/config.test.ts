/** Config: who sets an option, and what a config that is wrong is told. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { type Command, commandNames, commands } from '../../src/cli/commands.ts';
import { variableOf } from '../../src/cli/config/index.ts';
import { sampleConfig } from '../../src/cli/config/sample.ts';
import { configSchemaText } from '../../src/cli/config/schema-text.ts';
import { defaults, type OptionName, type Options, optionNames, table } from '../../src/cli/options.ts';
import { bash } from '../../src/cli/shell/bash.ts';
import { fish } from '../../src/cli/shell/fish.ts';
import { man } from '../../src/cli/shell/man.ts';
import { zsh } from '../../src/cli/shell/zsh.ts';
import { run } from './fake-world.ts';

const article = 'The mayor, Ada Quill, said: “We will rebuild the pier before the end of the summer.”\n';
const yaml = 'quotecheck.config.yaml';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(configSchemaText()));

async function printed(argv: readonly string[], given: Parameters<typeof run>[1]) {
  const { out, err } = await run(['a.txt', '--print-config', ...argv], { ...given });
  expect(err).toBe('');
  return JSON.parse(out) as { options: Options; origins: { width?: string } };
}

describe('an option is set by', () => {
  test.each([
    { by: 'nobody', files: {}, env: {}, argv: [], width: null, origin: undefined },
    { by: 'a file', files: { [yaml]: '# mine\nwidth: 90\n' }, env: {}, argv: [], width: 90, origin: `${yaml}, line 2` },
    {
      by: 'JSON',
      files: { 'quotecheck.config.json': '{\n  "width": 90\n}' },
      env: {},
      argv: [],
      width: 90,
      origin: 'quotecheck.config.json, line 2',
    },
    {
      by: 'a package',
      files: { 'package.json': '{ "name": "x",\n "quotecheck": { "width": 90 } }' },
      env: {},
      argv: [],
      width: 90,
      origin: 'package.json, line 2',
    },
    {
      by: 'the environment over a file',
      files: { [yaml]: 'width: 90' },
      env: { QUOTECHECK_WIDTH: '80' },
      argv: [],
      width: 80,
      origin: 'QUOTECHECK_WIDTH',
    },
    {
      by: 'the command line over both',
      files: { [yaml]: 'width: 90' },
      env: { QUOTECHECK_WIDTH: '80' },
      argv: ['--width', '70'],
      width: 70,
      origin: 'command line',
    },
    {
      by: 'nobody where no config is wanted',
      files: { [yaml]: 'width: 90' },
      env: {},
      argv: ['--config', 'none'],
      width: null,
    },
    {
      by: 'the file that is named',
      files: { 'c/x.yaml': 'width: 60' },
      env: {},
      argv: ['--config', 'c/x.yaml'],
      width: 60,
      origin: 'c/x.yaml, line 1',
    },
    {
      by: 'a named file whose name only ends like that of a package',
      files: { 'desk-package.json': '{ "width": 60 }' },
      env: {},
      argv: ['--config', 'desk-package.json'],
      width: 60,
      origin: 'desk-package.json, line 1',
    },
    { by: 'nobody where it is null', files: { [yaml]: 'width: null' }, env: {}, argv: [], width: null },
    {
      by: 'a package without our key: nobody',
      files: { 'package.json': '{ "name": "quotecheck" }' },
      env: {},
      argv: [],
      width: null,
    },
  ])('$by', async ({ files, env, argv, width, origin }) => {
    const { options, origins } = await printed(argv, { files: { 'a.txt': article, ...files }, env });
    expect(options.width).toBe(width);
    expect(origins.width).toBe(origin);
  });

  test('a switch that is off in the file', async () => {
    const { options } = await printed([], { files: { 'a.txt': article, [yaml]: 'text: false' } });
    expect(options.text).toBe(false);
  });

  test.each([
    { glob: 'desk/*.txt', from: 'c/desk/*.txt' },
    { glob: './desk/*.txt', from: 'c/desk/*.txt' },
    { glob: '../desk/*.txt', from: 'desk/*.txt' },
    { glob: 'a.txt', from: 'a.txt' },
  ])('a pattern starts from the folder of the config: $glob', async ({ glob, from }) => {
    const files = { 'a.txt': article, 'c/x.yaml': `reportOnly: "${glob}"` };
    expect((await printed(['--config', 'c/x.yaml'], { files })).options.reportOnly).toEqual([from]);
  });

  test('paths start from the folder of the config, and those of forms do', async () => {
    const files = { 'a.txt': article, 'c/x.yaml': 'aliases: names.txt\nformat: [json=out/r.json, table]' };
    const { options } = await printed(['--config', 'c/x.yaml'], { files });
    expect(options).toMatchObject({ aliases: 'c/names.txt', format: ['json=c/out/r.json', 'table'] });
  });
});

test('one config serves all commands: what a command does not take is passed over', async () => {
  const files = { 'a.txt': article, [yaml]: 'format: sarif=x.sarif\ngroupBy: article' };
  expect(await run(['compare', 'One word.', 'One word.'], { files })).toMatchObject({ status: 0, err: '' });
});

test('what is new fails no command that knows no baseline', async () => {
  const files = {
    'a.txt': article,
    'known.json': '{"version":1,"findings":[]}',
    [yaml]: 'failOn: [new]\nbaseline: known.json',
  };
  expect((await run(['compare', 'We go.', 'We never go.'], { files })).status).toBe(0);
  expect((await run(['find', 'the pier', 'a.txt'], { files })).status).toBe(0);
  const more = { ...files, [yaml]: 'failOn: [new, negation]\nbaseline: known.json' };
  expect(
    (await run(['compare', 'We will rebuild the pier.', 'We will never rebuild the pier.'], { files: more })).status,
  ).toBe(1);
});

test('--print-config shows what a config holds, and nothing acts', async () => {
  const { out } = await run(['a.txt', '--print-config'], {
    files: { 'a.txt': article, [yaml]: 'speaker: "a\u202Eb"' },
  });
  expect(out).not.toContain('\u202E');
  expect(JSON.parse(out).options.speaker).toBe('a\u202Eb');
});

describe('is told, with status 2:', () => {
  test.each([
    ['an unknown key, with the nearest', 'color: never\nwidht: 90', 'line 2', 'Did you mean width?'],
    ['a value of the wrong kind', 'width: wide', 'line 1', 'whole number'],
    ['a switch that is no switch', 'text: maybe', 'line 1', 'true or false'],
    ['a word that is not of the list', '\nstory: some', 'line 2', 'auto, all'],
    ['a list where one is wanted', 'story: [auto, all, { a: 1 }]', 'line 1', 'auto, all'],
    ['no map', '- width', 'line 1', 'it must be a map'],
    ['broken YAML', 'width: [', 'line 1', ''],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]`,
      'line',
      '',
    ],
    ['rules that are neither a file nor a list', '\nsuppressions: { path: x }', 'line 2', 'or a list of rules'],
    ['a rule without a reason', 'suppressions:\n- path: x', 'line 2', 'suppressions: suppression 1 gives no reason'],
    ['a key that would change objects', '__proto__: { width: 90 }', 'line 1', 'there is no option'],
  ])('%s', async (_, text, line, words) => {
    const { status, err, out } = await run(['a.txt'], { files: { 'a.txt': article, [yaml]: text } });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`${yaml}, ${line}`);
    expect(err).toContain(words);
    expect(err).toContain('[bad-config]');
  });

  test('two configs in one folder', async () => {
    const files = { 'a.txt': article, [yaml]: '', 'quotecheck.config.json': '{}' };
    expect((await run(['a.txt'], { files })).err).toContain('stand in one folder');
  });

  test.each(['{ "name": "x" }', '{ "dependencies": { "quotecheck": "1" } }'])(
    'a named package that has no config of ours: %s',
    async (text) => {
      const argv = ['a.txt', '--config', 'c/package.json'];
      const { status, out, err } = await run(argv, { files: { 'a.txt': article, 'c/package.json': text } });
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain('c/package.json: it has no key quotecheck [bad-config]');
    },
  );

  test.each([
    { env: { QUOTECHECK_WIDTH: '9' }, words: 'QUOTECHECK_WIDTH takes' },
    { env: { QUOTECHECK_FAILON: 'high' }, words: 'QUOTECHECK_FAILON (Did you mean QUOTECHECK_FAIL_ON?)' },
    { env: { QUOTECHECK_CONFIG: 'x.yaml' }, words: 'there is no option for QUOTECHECK_CONFIG' },
  ])('a variable: $env', async ({ env, words }) => {
    const { status, err } = await run(['a.txt'], { files: { 'a.txt': article }, env });
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining(words) });
  });

  test('a package above that speaks of us and is no JSON', async () => {
    const files = { 'a.txt': article, 'package.json': '{\n  "quotecheck": { "failOn": "high", }\n}' };
    const { status, out, err } = await run(['a.txt'], { files });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('package.json, line 2: it is no JSON');
  });

  test('no package that does not speak of us, however broken', async () => {
    const files = { 'a.txt': article, 'package.json': '{ "name": "x", }' };
    expect(await run(['a.txt', '--quiet'], { files })).toMatchObject({ status: 0, err: '' });
  });
});

/** A value for each option that is not its default. */
const values = {
  format: 'json',
  output: 'out.txt',
  failOn: 'high',
  maxFindings: '3',
  baseline: 'known.json',
  updateBaseline: 'true',
  suppressions: 'kept.json',
  reportOnly: 'a.txt',
  since: 'main',
  speaker: 'Ada Quill',
  include: 'indirect',
  minConfidence: '0.5',
  aliases: 'names.txt',
  overrides: 'o.txt',
  language: 'en',
  base: 'earliest',
  reference: 'said.txt',
  groupBy: 'article',
  story: 'all',
  text: 'false',
  type: 'text',
  filesFrom: 'list.txt',
  stdinFilename: 'x.txt',
  outlets: 'm.csv',
  ignore: 'false',
  maxFileSize: '5M',
  cache: 'kept',
  jobs: '3',
  list: 'true',
  skipUnreadable: 'true',
  watch: 'true',
  color: 'never',
  width: '70',
  hyperlinks: 'always',
  maxRows: '5',
  verbose: 'true',
  quiet: 'true',
} as const satisfies Record<Exclude<OptionName, 'config' | 'printConfig'>, string>;

describe('no option is missing', () => {
  const settable = Object.keys(values) as readonly (keyof typeof values)[];
  const schema = JSON.parse(readFileSync('src/cli/config/config.schema.json', 'utf8'));

  test('from the schema, which `npm run schema` writes', () => {
    expect(readFileSync('src/cli/config/config.schema.json', 'utf8')).toBe(configSchemaText());
    expect(Object.keys(schema.properties).sort()).toEqual(['$schema', ...settable].sort());
  });

  test.each(settable)('%s: command line, environment and file say the same', async (name) => {
    const command = commandNames.find((one) => (commands[one] as Command).options.includes(name)) ?? 'check';
    const optionIn = async (argv: readonly string[], given: Parameters<typeof run>[1]) => {
      const { out, err } = await run([command, 'x', '--print-config', ...argv], given);
      expect(err).toBe('');
      return JSON.parse(out).options[name];
    };
    const flag = /--[\w-]+/.exec(table[name].flags)?.[0] ?? '';
    const value = values[name];
    const isSwitch = typeof defaults[name] === 'boolean';
    const [fromFlag, fromEnvironment, fromFile] = [
      await optionIn(isSwitch ? [flag] : [flag, value], {}),
      await optionIn([], { env: { [variableOf(name)]: value } }),
      await optionIn([], { files: { [yaml]: `${name}: ${value}` } }),
    ];
    expect(fromFlag).not.toEqual(defaults[name]);
    expect([fromEnvironment, fromFile]).toEqual([fromFlag, fromFlag]);
  });

  test.each(optionNames)('%s: the help of each command that takes it', async (name) => {
    const takers = commandNames.filter((one) => (commands[one] as Command).options.includes(name));
    expect(takers).not.toEqual([]);
    for (const command of takers) expect((await run([command, '--help'])).out).toContain(table[name].flags);
  });

  test.each(settable)('from the page of options: %s, as flag, key and variable', (name) => {
    const rows = readFileSync('docs/options.md', 'utf8').split('\n');
    expect(rows).toContainEqual(
      expect.stringContaining(`| \`${table[name].flags}\` | \`${name}\` | \`${variableOf(name)}\` |`),
    );
  });

  test.each(optionNames)('from the man page and the completions: %s', (name) => {
    const flag = /--[\w-]+/.exec(table[name].flags)?.[0] ?? '';
    expect(man()).toContain(`\\fB${flag.replaceAll('-', '\\-')}\\fR`);
    expect(bash()).toContain(` ${flag}`);
    expect(zsh()).toContain(`'*${flag}[`);
    expect(fish()).toContain(` -l ${flag.slice(2)} `);
  });

  test.each(settable)('from the sample: %s, and its default is of the schema', (name) => {
    expect(sampleConfig()).toContain(`\n# ${name}: `);
    if (defaults[name] === null) return;
    expect(validate({ [name]: defaults[name] }), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('the sample with its remarks taken away is a config that changes nothing', async () => {
  const text = optionNames.reduce(
    (text, name) =>
      text.replace(
        `\n# ${name}: ${JSON.stringify(defaults[name])}\n`,
        `\n${name}: ${JSON.stringify(defaults[name])}\n`,
      ),
    sampleConfig(),
  );
  expect(text.match(/^\w+: /gm)?.length).toBe(optionNames.length - 2);
  const { options } = await printed([], { files: { 'a.txt': article, [yaml]: text } });
  expect(options).toEqual({ ...defaults, printConfig: true });
  expect(validate(parseDocument(text).toJS()), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  { given: { maxFileSize: '32M' }, fits: true },
  { given: { maxFileSize: 500 }, fits: true },
  { given: { width: 80 }, fits: true },
  { given: { width: 'wide' }, fits: false },
  { given: { failOn: ['high', 'new'] }, fits: true },
  { given: { story: 'some' }, fits: false },
  { given: { suppressions: 'kept.json' }, fits: true },
  { given: { suppressions: [{ path: 'wire/**', change: 'truncation:excerpt', reason: 'ours' }] }, fits: true },
  { given: { suppressions: [{ path: 'wire/**' }] }, fits: false },
  { given: { suppressions: [{ reason: 'ours' }] }, fits: false },
  { given: { suppressions: [{ pth: 'x', reason: 'ours' }] }, fits: false },
  { given: { suppressions: [{ change: 'truncation:reworded', reason: 'ours' }] }, fits: false },
])('the schema on $given: $fits', ({ given, fits }) => {
  expect(validate(given)).toBe(fits);
});

test.each([
  ['text', 'the report has the words of articles'],
  ['ignore', 'is not read'],
])('%s says what true does, and not what its flag does', (name, words) => {
  expect(sampleConfig()).toMatch(new RegExp(`# [^\n]*${words}[^\n]*\n# ${name}: true\n`));
  expect(JSON.parse(configSchemaText()).properties[name].description).toContain(words);
});

test('init writes the sample, which sets nothing, and never over a file', async () => {
  const { status, files } = await run(['init']);
  expect(status).toBe(0);
  expect(files[yaml]).toBe(sampleConfig());
  expect(parseDocument(sampleConfig()).toJS()).toBeNull();
  expect(await run(['init'], { files: { [yaml]: 'width: 90' } })).toMatchObject({ status: 2, files: {} });
});
