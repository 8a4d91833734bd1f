/** Sample: the config that `quotecheck init` writes, with every option as a remark. From the table of options. */

import { defaults, type OptionName, settable, table } from '../options.ts';
import { takesWords } from './values.ts';

export function sampleConfig(): string {
  const options = settable.map(paragraph);
  return `# quotecheck: options for every run in this folder and below. Paths start from this file.\n\n${options.join('\n')}`;
}

function paragraph(name: OptionName): string {
  const { help, set = help } = table[name];
  return `# ${set} (${takesWords(name)})\n# ${name}: ${JSON.stringify(defaults[name])}\n`;
}
