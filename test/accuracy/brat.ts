/**
 * Attributions in brat standoff files: who (source) is said (cue) to have said what (content).
 *
 * In: the text of an `.ann` file, whose `T` lines are spans with code-point
 * offsets and whose `E` lines join them. Out: attributions.
 * @see <https://brat.nlplab.org/standoff.html>
 */

import type { Reach } from './gold.ts';

export interface Attribution {
  readonly source: readonly Reach[];
  readonly cue: readonly Reach[];
  readonly content: readonly Reach[];
  /** The source's words, joined by spaces. */
  readonly sourceText: string;
}

interface Entity {
  readonly spans: readonly Reach[];
  readonly text: string;
}

export function parseBrat(annotations: string): readonly Attribution[] {
  const entities = new Map<string, Entity>();
  const events: string[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', body = '', text = ''] = line.split('\t');
    if (/^T\d+$/.test(id)) entities.set(id, { spans: spans(body), text });
    if (/^E\d+$/.test(id)) events.push(body);
  }
  return events.map((event) => {
    const roles = event.split(' ').map((role) => role.split(':'));
    const played = (name: string) =>
      roles
        .flatMap(([role = '', id = '']) => (role.startsWith(name) ? [entities.get(id)] : []))
        .filter((one) => one !== undefined);
    const reach = (name: string) => played(name).flatMap((entity) => entity.spans);
    return {
      source: reach('Source'),
      cue: reach('Cue'),
      content: reach('Content'),
      sourceText: played('Source')
        .map(({ text }) => text)
        .join(' '),
    };
  });
}

/** `Content 10 20;25 30`. */
function spans(body: string): readonly Reach[] {
  const [, ...numbers] = body.split(/[ ;]/).map(Number);
  const found: Reach[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    found.push({ start: numbers[index] ?? 0, end: numbers[index + 1] ?? 0 });
  return found.sort((a, b) => a.start - b.start);
}
