/** Config: who sets an option, and what a config that is wrong is told. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { variableOf } from '../../src/cli/config/index.ts';
import { sampleConfig } from '../../src/cli/config/sample.ts';
import { configSchemaText } from '../../src/cli/config/schema-text.ts';
import { defaults, type Options, optionNames } from '../../src/cli/options.ts';
import { run } from './fake-world.ts';

const article = 'The mayor, Ada Quill, said: “We will rebuild the pier before the end of the summer.”\n';
const yaml = 'quotecheck.config.yaml';

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

  test('a variable', async () => {
    const { status, err } = await run(['a.txt'], { files: { 'a.txt': article }, env: { QUOTECHECK_WIDTH: '9' } });
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('QUOTECHECK_WIDTH takes') });
  });
});

describe('no option is missing', () => {
  const settable = optionNames.filter((name) => name !== 'config' && name !== 'printConfig');
  const schema = JSON.parse(readFileSync('src/cli/config/config.schema.json', 'utf8'));

  test('from the schema, which `npm run schema` writes', () => {
    expect(readFileSync('src/cli/config/config.schema.json', 'utf8')).toBe(configSchemaText());
    expect(Object.keys(schema.properties)).toEqual(['$schema', ...settable]);
  });

  test.each(settable)('from the sample: %s, and its default is of the schema', (name) => {
    expect(sampleConfig()).toContain(`\n# ${name}: `);
    if (defaults[name] === null) return;
    const validate = new Ajv2020().compile(schema);
    expect(validate({ [name]: defaults[name] }), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(settable)('from the environment: %s', (name) => {
    expect(variableOf(name)).toMatch(/^QUOTECHECK_[A-Z_]+$/);
  });
});

test('init writes the sample, which sets nothing, and never over a file', async () => {
  const { status, files } = await run(['init']);
  expect(status).toBe(0);
  expect(files[yaml]).toBe(sampleConfig());
  expect(parseDocument(sampleConfig()).toJS()).toBeNull();
  expect(await run(['init'], { files: { [yaml]: 'width: 90' } })).toMatchObject({ status: 2, files: {} });
});
