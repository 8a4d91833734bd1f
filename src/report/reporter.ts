/** What every reporter is. */

import type { Report } from '../model.ts';

export interface Style {
  /** Whether ANSI escapes may be used. The caller decides; a reporter never asks the terminal. */
  readonly color: boolean;
  /** The folder that paths start from, as a file URL ending in `/`, where places are to be hyperlinks. */
  readonly hyperlinks?: string | undefined;
  /** Columns a line may take: 40 or more. */
  readonly width: number;
  /** Rows that a table for people may have; absent for all. */
  readonly maxRows?: number | undefined;
  /** What the table's sections are. */
  readonly groupBy: 'utterance' | 'article';
  /** `brief`: what one outlet alone carries takes a line; `rows`: no more so; `full`: every fact of every quote. */
  readonly detail: 'brief' | 'rows' | 'full';
}

/**
 * Renders a report. Pure: the same report and style give the same text.
 *
 * @returns The whole document, ending in a line feed.
 */
export type Reporter = (report: Report, style: Style) => string;
