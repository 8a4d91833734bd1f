/** The report as one JSON document: the contract of `report.schema.json`. */

import type { Reporter } from './reporter.ts';

export const json: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
