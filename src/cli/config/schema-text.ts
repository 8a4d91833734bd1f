/** The published JSON Schema of a config, from the table of options. `npm run schema` writes it. */

import { defaults, type OptionName, settable, table } from '../options.ts';

/** JSON Schema, draft 2020-12, as text that ends in a line feed. */
export function configSchemaText(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'quotecheck config',
    description: 'quotecheck.config.json, quotecheck.config.yaml, or the key quotecheck of package.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        settable.map((name) => [name, { description: table[name].set ?? table[name].help, ...typeOf(name) }]),
      ),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Null is the same as no value. */
function typeOf(name: OptionName): object {
  const { parse, choices, given = ['string'] } = table[name];
  const fallback = defaults[name];
  if (!parse) return { type: ['boolean', 'null'], default: fallback };
  if (Array.isArray(fallback)) return { type: ['string', 'array', 'null'], items: { type: 'string' } };
  return choices ? { enum: [...choices, null] } : { type: [...given, 'null'] };
}
