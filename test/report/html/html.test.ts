/** The HTML report as a file: what it holds, what its policy allows, and what no word from outside can do to it. */

import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model.ts';
import { html } from '../../../src/report/html/index.ts';
import { attacks, hostile } from '../hostile.ts';
import { empty, sample } from '../sample.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
const written = (report: Report) => html(report, style);
const parsed = (report: Report) => parseHTML(written(report)).document;

const reports: readonly (readonly [string, Report])[] = [
  ['the sample', sample],
  ['nothing', empty],
  ...Object.entries(attacks).map(([name, attack]) => [`an attack by ${name}`, hostile(attack)] as const),
  ['an end of the data', hostile('</script><script>alert(1)</script>')],
  ['a comment that hides the end', hostile('<!-- <script>')],
];

describe.each(reports)('%s', (_, report) => {
  test('is in the page as the JSON report has it', () => {
    const data = parsed(report).querySelector('script#report')?.textContent ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('changes nothing of the page but its data and title', () => {
    const frame = (of: Report) => {
      const document = parsed(of);
      for (const element of document.querySelectorAll('#report, #figures, title')) element.textContent = '';
      return document.toString();
    };
    expect(frame(report)).toBe(frame(empty));
  });
});

test('the policy allows the script and the style of the page, by their hashes, and nothing else', () => {
  const document = parsed(sample);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('script:not([type])')}`,
    `style-src ${hashOf('style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  function hashOf(selector: string): string {
    const [element, ...others] = document.querySelectorAll(selector);
    expect(others).toEqual([]);
    return `'sha256-${createHash('sha256')
      .update(element?.textContent ?? '')
      .digest('base64')}'`;
  }
});

test('the page names no address to fetch, and listens to nothing by attribute', () => {
  const document = parsed(sample);
  for (const element of document.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^(on|src|href|style|action|data)/);
});

test('the script is one that a browser can read', () => {
  const script = parsed(sample).querySelector('script:not([type])')?.textContent ?? '';
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/^(import|export) /m);
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
});
