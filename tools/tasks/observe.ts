import { existsSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import { datapackage } from '../../src/export/datapackage.ts';
import { rowsOf, type Rows } from '../../src/export/rows.ts';
import { buildInChild } from '../build/child.ts';
import { families } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { addresses } from '../observe/addresses.ts';
import { dismissDialogs } from '../observe/dialogs.ts';
import { openFiles } from '../observe/files.ts';
import { visit, type Visited } from '../observe/visit.ts';
import { options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';

function preference(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw sorry(`--browser-pref wants NAME=VALUE, not "${text}".`);
  const value = text.slice(at + 1);
  const plain = value === 'true' ? true : value === 'false' ? false : /^-?\d+$/.test(value) ? Number(value) : value;
  return [text.slice(0, at), plain];
}

function toRows(requestedUrl: string, startedAt: number, visited: Visited, values: 'left-out' | 'included'): Rows {
  const iso = (at: number) => new Date(at).toISOString();
  if (visited.visit) return rowsOf(visited.visit, { requestedUrl, iso, prices: visited.prices, values });
  const nothing = {
    id: crypto.randomUUID(),
    url: requestedUrl,
    site: '',
    siteCompany: null,
    startedAt,
    status: null,
    error: visited.error,
  };
  return rowsOf(
    {
      ...nothing,
      thirdParties: [],
      findings: [],
      identifiers: [],
      own: { requests: 0, bytes: 0, milliseconds: 0, posts: 0 },
      beyond: 0,
      unread: { malformed: 0, 'too-large': 0 },
      detector: '',
      catalogue: '',
    },
    { requestedUrl, iso, prices: [], values },
  );
}

/** Runs in a page of the extension: researchers keep what a person's ledger leaves out. */
async function keepWholeAddresses(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  await chrome.runtime.sendMessage({ name: 'view.change', args: [{ addresses: 'full', prices: 'on' }] });
}

/** Many pages through the built extension in a real browser, and what it saw as files. */
export default async function observe(args: readonly string[]): Promise<void> {
  const { values: given, positionals } = options(args, {
    browser: { type: 'string', default: 'chromium' },
    'browser-arg': { type: 'string', multiple: true, default: [] },
    'browser-pref': { type: 'string', multiple: true, default: [] },
    extension: { type: 'string' },
    wait: { type: 'string', default: '2500' },
    most: { type: 'string', default: '30000' },
    moves: { type: 'string', default: 'scroll' },
    concurrency: { type: 'string', default: '4' },
    out: { type: 'string', default: 'out' },
    values: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
  });
  const family = families.find((name) => name === given.browser);
  if (!family) throw sorry(`--browser wants one of ${families.join(', ')}, not "${given.browser}".`);
  const moves = (['none', 'scroll'] as const).find((word) => word === given.moves);
  if (!moves) throw sorry(`--moves wants none or scroll, not "${given.moves}".`);
  const patience = { quiet: 1000, wait: whole('wait', given.wait), most: whole('most', given.most, 1000), moves };
  const queue = [...(await addresses(positionals))];
  const total = queue.length;
  const folder = given.extension ?? (family === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${folder}/manifest.json`)) buildInChild(family === 'chromium' ? 'chrome' : 'firefox');

  const files = await openFiles(given.out);
  const session = await launch({
    family,
    extension: folder,
    headless: !given.headed,
    args: given['browser-arg'],
    prefs: Object.fromEntries(given['browser-pref'].map(preference)),
  });
  const ready = dismissDialogs(session);
  let done = 0;
  let failed = 0;

  async function work(): Promise<void> {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const startedAt = Date.now();
      const visited = await visit(session.door, url, patience, ready).catch((error: unknown) => ({
        visit: null,
        error: String(error instanceof Error ? error.message : error),
      }));
      await files.write(toRows(url, startedAt, visited, given.values ? 'included' : 'left-out'));
      done += 1;
      const error = visited.visit ? visited.visit.error : visited.error;
      if (error) failed += 1;
      console.error(`${done}/${total} ${url}${error ? ` (${error})` : ''}`);
    }
  }

  try {
    await session.door.evaluate(keepWholeAddresses);
    await Promise.all(Array.from({ length: whole('concurrency', given.concurrency, 1) }, work));
  } finally {
    const browser = await session.browser.version().catch(() => family);
    await files.close(datapackage({ created: new Date().toISOString(), sources: [{ title: browser }], pages: total }));
    await session.close();
  }
  console.error(`${done} pages, ${failed} of them failed. The files are in ${given.out}.`);
}
