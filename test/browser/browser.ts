/** A browser for the tests: Debian's Chromium, and pages that tell whatever they do beyond showing themselves. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { run } from '../cli/fake-world.ts';

/** Every view that needs no id, by the part of the address behind `#/`. */
export const views = ['', 'quotes', 'outlets', 'words', 'whole'] as const;

export interface Opened {
  readonly page: Page;
  /** Whatever else happened: errors, requests, dialogs, pages and frames that were gone to. */
  readonly deeds: readonly string[];
}

export interface Bench {
  readonly open: (html: string, hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function bench(): Promise<Bench> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
  let number = 0;
  return {
    open: async (html, hash = '', options = {}) => {
      const file = join(folder, `report-${number++}.html`);
      writeFileSync(file, html);
      return opened(browser, `${pathToFileURL(file)}${hash}`, options);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function opened(browser: Browser, address: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const deeds: string[] = [];
  const own = address.replace(/#.*/, '');
  const isOwn = (url: string) => url.replace(/#.*/, '') === own;
  context.on('page', () => deeds.push('opened a page'));
  page.on('pageerror', (error) => deeds.push(`threw ${error.message}`));
  page.on('console', (message) => deeds.push(`said ${message.text()}`));
  page.on('dialog', async (dialog) => {
    deeds.push(`asked ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!isOwn(request.url())) deeds.push(`asked for ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!isOwn(frame.url())) deeds.push(`went to ${frame.url()}`);
  });
  await context.route(/^https?:/, async (route) => {
    deeds.push(`fetched ${route.request().url()}`);
    await route.fulfill({ body: '' });
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  return { page, deeds };
}

/** What a run of the command writes as a page. @param files Path to content. @param argv In place of all their folders. */
export async function pageOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv?: readonly string[],
): Promise<{ html: string; json: string }> {
  const paths = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { files: written } = await run([...(argv ?? paths), '-f', 'html=report.html', '-f', 'json=report.json'], {
    files,
  });
  return { html: written['report.html'] ?? '', json: written['report.json'] ?? '' };
}

export function folderOf(path: string): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(path).filter((name) => name.endsWith('.txt') && !name.startsWith('expected'));
  return Object.fromEntries(names.map((name) => [`news/${name}`, readFileSync(join(path, name))]));
}

/** Goes to another view of the page that is open. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForFunction((to) => location.hash === to && document.querySelector('main h1') !== null, hash);
  await page.waitForTimeout(20);
}

function chromiumPath(): string {
  const { CHROMIUM: given } = process.env;
  try {
    return given ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch (cause) {
    throw new Error('there is no chromium: apt-get install -y chromium', { cause });
  }
}
