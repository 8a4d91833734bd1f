/** The report as one JSON document: the contract of `report.schema.json`. */

import type { Reporter } from './reporter.ts';
import { safeJson } from './safe.ts';

export const json: Reporter = (report) => `${safeJson(report, 2)}\n`;
