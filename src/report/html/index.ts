/**
 * The report as one HTML file to mail: data, script and style, and nothing that is fetched.
 *
 * In: a report, its articles with their text where they may be shown. Out: a
 * page that holds the report as JSON; the script in `page/` draws it. The
 * policy in its head lets that one script and that one style act, by their
 * hashes, and nothing else: no other script, no address, no form, no markup
 * made of text.
 */

import { createHash } from 'node:crypto';
import type { Reporter } from '../reporter.ts';
import { safeJson } from '../safe.ts';
import { count } from '../words.ts';
import { script, style } from './assets.ts';
import { figuresOf } from './figures.ts';
import { legend } from './legend.ts';

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const html: Reporter = (report) => {
  const { quotes, articles } = report.summary;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${count(quotes, 'quote')} in ${count(articles, 'article')} - quotecheck</title>
<style>${style}</style>
</head>
<body>
<noscript>This report is drawn by the script that it carries, which is not allowed to run here. Save the file and open it in a browser. It fetches nothing.</noscript>
<script type="application/json" id="report">${dataOf(report)}</script>
<script type="application/json" id="figures">${dataOf(figuresOf(report))}</script>
<script type="application/json" id="legend">${dataOf(legend)}</script>
<script>${script}</script>
</body>
</html>
`;
};

/** JSON that cannot end the element it stands in, whatever it says. */
function dataOf(value: unknown): string {
  return safeJson(value).replaceAll('<', '\\u003C');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
