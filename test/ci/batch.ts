/** Batch: 20 new articles beside 480, through the action, and what a developer sees of it, as the page `docs/ci.md`. */

import { readFileSync } from 'node:fs';
import { newsroom, type Piece } from './newsroom.ts';
import { action, desk } from './runner.ts';

const stories = 100;
/** Of the last stories these outlets' articles are new: so a batch touches old stories, and brings some of its own. */
const isNew = ({ path }: Piece, index: number, all: readonly Piece[]) =>
  index >= all.length - 10 || (index >= all.length - 60 && path.endsWith('harbour-gazette.txt'));

export interface Seen {
  readonly articles: { readonly known: number; readonly fresh: number };
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** How many results, test cases and failures the files have. */
  readonly files: { readonly sarif: number; readonly cases: number; readonly failures: number };
  /** Of the last step. */
  readonly status: number | null;
}

export function seen(): Seen {
  const all = newsroom(stories);
  const fresh = all.filter(isNew);
  const known = all.filter((piece) => !fresh.includes(piece));
  const [, check, gate] = action.runs.steps;
  const { sh, step, commit, remove } = desk();
  try {
    commit(known, fresh);
    const inputs = { paths: 'articles/', baseline: 'known.json', since: 'origin/main', 'fail-on': 'high' };
    const { stdout, summary, outputs } = step(check, inputs);
    const junit = readFileSync(outputs['junit-file'], 'utf8');
    return {
      articles: { known: known.length, fresh: fresh.length },
      log: stdout,
      summary,
      outputs: Object.fromEntries(Object.entries<string>(outputs).filter(([name]) => !name.endsWith('-file'))),
      files: {
        sarif: JSON.parse(readFileSync(outputs['sarif-file'], 'utf8')).runs[0].results.length,
        cases: junit.match(/<testcase /g)?.length ?? 0,
        failures: junit.match(/<failure /g)?.length ?? 0,
      },
      status: sh(gate.run, { STATUS: outputs.status }).status,
    };
  } finally {
    remove();
  }
}

export function pageOf({ articles, log, summary, outputs, files, status }: Seen): string {
  const counts = Object.entries(outputs).map(([name, value]) => `| \`${name}\` | ${value} |`);
  return `# A batch in CI

A newsroom has ${articles.known} articles under version control, with their baseline, and adds ${articles.fresh}. This is what [the action](../action.yml) of the recipe in the [README](../README.md#in-ci) shows a developer. All articles are read and compared; the batch alone is reported on. The articles are invented; \`npm run batch\` makes them, runs the action’s steps as the runner would, and writes this page.

## In the log, and beside the lines of the change

The runner turns these lines into annotations. It shows ten of a kind, so the most severe come first, and the last line counts the rest.

\`\`\`text
${log.trim()}
\`\`\`

## On the page of the job

${summary.trim().replaceAll(/^(#+) /gm, '##$1 ')}

## For later steps

| output | value |
| --- | --- |
${counts.join('\n')}

The SARIF file has ${files.sarif} results, the JUnit file ${files.cases} test cases, of which ${files.failures} fail. The last step ends with status ${status}, when all of this is written.
`;
}
