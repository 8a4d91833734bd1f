/** The published JSON Schema of a config, from the table of options. `npm run schema` writes it. */

import { changeWords } from '../gate/fail-on.ts';
import { ruleNames } from '../gate/rule.ts';
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
  const { parse, choices, given = ['string'], listOf } = table[name];
  const fallback = defaults[name];
  if (!parse) return { type: ['boolean', 'null'], default: fallback };
  if (Array.isArray(fallback)) return { type: ['string', 'array', 'null'], items: { type: 'string' } };
  if (listOf) return { type: ['string', 'array', 'null'], items: lists[listOf] };
  return choices ? { enum: [...choices, null] } : { type: [...given, 'null'] };
}

/** What the items of each list of maps are. */
const lists = {
  rules: {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    minProperties: 2,
    properties: {
      ...Object.fromEntries(
        Object.entries(ruleNames).map(([name, description]) => [name, { description, type: 'string', minLength: 1 }]),
      ),
      change: { description: ruleNames.change, enum: changeWords },
      reason: { description: 'why it is to stand; reports show it', type: 'string', pattern: '\\S' },
    },
  },
} as const satisfies Readonly<Record<string, object>>;
