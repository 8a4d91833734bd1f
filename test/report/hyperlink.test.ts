/** Hyperlinks: where they lead, that nothing breaks out of them, and that they change no letter of the report. */

import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/report/hyperlink.ts';
import { reporters } from '../../src/report/index.ts';
import type { Style } from '../../src/report/reporter.ts';
import { attacks, hostile } from './hostile.ts';
import { sample } from './sample.ts';

const folder = 'file:///desk/';

describe('an address', () => {
  test.each([
    { why: 'starts from the folder', path: 'harbour/a.txt', leads: 'file:///desk/harbour/a.txt#3' },
    { why: 'may go up', path: '../a.txt', leads: 'file:///a.txt#3' },
    { why: 'may stand for itself', path: '/var/a.txt', leads: 'file:///var/a.txt#3' },
    {
      why: 'has signs as codes',
      path: 'a b?#%;\u001B\\é.txt',
      leads: 'file:///desk/a%20b%3F%23%25%3B%1B%5C%C3%A9.txt#3',
    },
    { why: 'is never of another scheme', path: 'http://evil.example', leads: 'file:///desk/http%3A//evil.example#3' },
  ])('$why', ({ path, leads }) => {
    expect(addressOf({ path, offsets: 'file' }, 3, folder)).toBe(leads);
  });

  test('has no line where the text is not the file’s own', () => {
    expect(addressOf({ path: 'page.html', offsets: 'text' }, 3, folder)).toBe('file:///desk/page.html');
  });
});

const esc = '\u001B';
const sequence = new RegExp(`${esc}\\]8;;([!-~]*?)${esc}\\\\`, 'g');
const styles: readonly { name: string; style: Style }[] = [
  { name: 'narrow', style: { color: false, width: 60, groupBy: 'utterance', detail: 'brief' } },
  { name: 'wide', style: { color: true, width: 140, groupBy: 'utterance', detail: 'brief' } },
  { name: 'by article', style: { color: false, width: 80, groupBy: 'article', detail: 'brief' } },
  { name: 'full', style: { color: true, width: 80, groupBy: 'utterance', detail: 'full' } },
];

describe.each(styles)('the $name table', ({ style }) => {
  test('leads to files, and is else the same', async () => {
    const table = await reporters.table();
    const linked = table(sample, { ...style, hyperlinks: folder });
    const addresses = [...linked.matchAll(sequence)].map(([, address = '']) => address);
    expect(addresses.filter((address) => /^file:\/\/\/desk\/.+#\d+$/.test(address)).length).toBeGreaterThan(1);
    expect(addresses.filter((address) => address === '').length).toBe(addresses.length / 2);
    expect(linked.replace(sequence, '')).toBe(table(sample, style));
  });

  test.each(Object.entries(attacks))('leads nowhere else for %s', async (_, attack) => {
    const table = await reporters.table();
    const linked = table(hostile(attack), { ...style, hyperlinks: folder });
    const addresses = [...linked.matchAll(sequence)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(?:file:\/\/\/.*)?$/.test(address))).toEqual([]);
    expect(linked.replace(sequence, '')).toBe(table(hostile(attack), style));
  });
});
