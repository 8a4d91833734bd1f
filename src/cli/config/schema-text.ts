/** The published JSON Schema of a config, from the table of options. `npm run schema` writes it. */

import { defaults, type OptionName, optionNames, table } from '../options.ts';

/** JSON Schema, draft 2020-12, as text that ends in a line feed. */
export function configSchemaText(): string {
  const options = optionNames.filter((name) => name !== 'config' && name !== 'printConfig');
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'quotecheck config',
    description: 'quotecheck.config.json, quotecheck.config.yaml, or the key quotecheck of package.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(options.map((name) => [name, { description: table[name].help, ...typeOf(name) }])),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function typeOf(name: OptionName): object {
  const { parse, choices } = table[name];
  const fallback = defaults[name];
  if (!parse) return { type: 'boolean', default: fallback };
  if (Array.isArray(fallback)) return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  if (choices) return { enum: choices };
  const isNumber =
    typeof parse('1', fallback as never) === 'number' || typeof parse('100', fallback as never) === 'number';
  return { type: isNumber ? 'number' : 'string' };
}
