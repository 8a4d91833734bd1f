/** Articles as they were understood, for people: a row each. */

import type { ArticleRecord, DoubtKind, FileRecord, ProblemRecord } from '../model.ts';
import { problemLines } from './closing.ts';
import { type Cell, frameWidth, grid } from './grid.ts';
import { addressOf } from './hyperlink.ts';
import type { Words } from './ink.ts';
import { carrierWidth, list, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { articlePlace } from './view.ts';
import { count, percent } from './words.ts';

export interface Understood {
  readonly files: readonly FileRecord[];
  readonly problems: readonly ProblemRecord[];
}

/** Share of the room that the place and the outlet take at most. */
const placeShare = 0.55;
/** Columns that they have at least, for `outlet unknown`. */
const leastPlaces = 14;

export function articleTable(
  articles: readonly ArticleRecord[],
  { files, problems }: Understood,
  style: Style,
): string {
  const encodings = new Map(files.map(({ path, encoding }) => [path, encoding]));
  const room = style.width - frameWidth(2);
  const rows = articles.map((article) => {
    const carrier: Cell = [
      [{ text: article.outlet ?? 'outlet unknown', ink: 'bold' }],
      [{ text: articlePlace(article), ink: 'dim', href: addressOf(article, article.line, style.hyperlinks) }],
    ];
    return { carrier, facts: facts(article, encodings.get(article.path)) };
  });
  const places = Math.min(Math.max(leastPlaces, carrierWidth(rows)), Math.floor(room * placeShare));
  const cells = rows.map(({ carrier, facts }) => [carrier, facts]);
  const blocks = [
    ...(cells.length > 0 ? [grid(cells, { widths: [places, room - places], color: style.color })] : []),
    ...list('Problems', problemLines({ problems }), style),
    text([[{ text: `${count(files.length, 'file')}, ${count(articles.length, 'article')}`, ink: 'bold' }]], style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts(article: ArticleRecord, encoding: string | undefined): readonly Words[] {
  const { title, byline, published, publishedFrom, outletFrom, url, credits, version, furniture, start, end } = article;
  const standing = furniture.reduce((sum, span) => sum + span.end - span.start, 0);
  const size = `${end - start} characters`;
  const share =
    standing > 0 ? `, ${percent(standing / Math.max(1, end - start))} of them captions and standing matter` : '';
  return [
    ...(title === null ? [] : [[{ text: title }]]),
    ...(byline === undefined ? [] : [[{ text: `by ${byline}` }]]),
    ...(published === null ? [] : [[{ text: `published ${published}${known(publishedFrom)}` }]]),
    ...(credits.length === 0 ? [] : [[{ text: `credits ${credits.join(', ')}` }]]),
    ...(url === null ? [] : [[{ text: url }]]),
    ...(outletFrom === undefined ? [] : [[{ text: `outlet ${sources[outletFrom]}`, ink: 'dim' as const }]]),
    ...(version ? [[{ text: `${versions[version.kind]} ${version.of}: counts once with it` }]] : []),
    ...(article.doubts ?? []).map(({ kind, line }) => [{ text: unsure[kind](line) }]),
    [{ text: `${size}${share}; ${encoding ?? 'encoding unknown'}; ${article.id}`, ink: 'dim' }],
  ];
}

/** How something is known, from the surest to the least. */
const sources: Readonly<Record<NonNullable<ArticleRecord['outletFrom']>, string>> = {
  map: 'as --outlets says',
  metadata: 'as its metadata says',
  text: 'as printed',
  address: 'from its address alone',
  'file-name': 'from the file’s name alone',
};

const unsure: Readonly<Record<DoubtKind, (line: number) => string>> = {
  'another-article': (line) => `unsure whether another article begins on line ${line}`,
  furniture: (line) => `unsure whether line ${line} is its own`,
};

const versions = { copy: 'word for word the same as', update: 'another version of' } as const;

function known(from: keyof typeof sources | undefined): string {
  return from === undefined ? '' : `, ${sources[from]}`;
}
