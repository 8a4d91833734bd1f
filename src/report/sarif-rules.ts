/** The rules of a SARIF log: one for each flag and for each label with a form, in the words of `labels.ts`. */

import { labelsOfForms, type Meaning } from '../labels.ts';
import type { FlagName, Form } from '../model.ts';

export interface SarifRule {
  readonly id: string;
  readonly [field: string]: unknown;
}

const caveat = 'The base is the best-supported copy, not the truth: compare both texts before you act.';

export function sarifRules({
  flags,
  forms,
}: {
  readonly flags: Readonly<Record<FlagName, Meaning>>;
  readonly forms: Readonly<Record<Form, Meaning>>;
}): readonly SarifRule[] {
  return [
    ...Object.entries(flags).map(([flag, meaning]) => ruleOf(flag, flag, 'meaning', meaning)),
    ...Object.entries(forms).map(([form, meaning]) => {
      const label = labelsOfForms[form as Form];
      return ruleOf(`${label}:${form}`, `${label} (${form})`, label, meaning);
    }),
  ];
}

function ruleOf(id: string, title: string, tag: string, { says }: Meaning): SarifRule {
  const short = `A quote that ${says.replace(/\.$/, '')}`;
  const help = `The variant ${says} ${caveat}`;
  return {
    id,
    name: title,
    shortDescription: { text: `${title}: ${short}` },
    fullDescription: { text: `${short}. ${caveat}` },
    help: { text: help, markdown: `${help}\n\nRun \`quotecheck explain ${id.split(':').at(-1)}\`.` },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['quotes', tag], precision: 'high', 'problem.severity': 'warning' },
  };
}
