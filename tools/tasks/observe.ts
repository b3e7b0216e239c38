import { existsSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import { formats } from '../../src/export/format.ts';
import { levels, type Level } from '../../src/export/level.ts';
import { rowsOf, type Rows } from '../../src/export/rows.ts';
import { buildInChild } from '../build/child.ts';
import { families } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { addresses } from '../observe/addresses.ts';
import { dismissDialogs } from '../observe/dialogs.ts';
import { openFiles, type Writing } from '../observe/files.ts';
import { visit, type Visited } from '../observe/visit.ts';
import { oneOf, options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';

function preference(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw sorry(`--browser-pref wants NAME=VALUE, not "${text}".`);
  const value = text.slice(at + 1);
  const plain = value === 'true' ? true : value === 'false' ? false : /^-?\d+$/.test(value) ? Number(value) : value;
  return [text.slice(0, at), plain];
}

function toRows(requestedUrl: string, startedAt: number, visited: Visited): Rows {
  const iso = (at: number) => new Date(at).toISOString();
  if (visited.visit) return rowsOf(visited.visit, { requestedUrl, iso, prices: visited.prices });
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
    { requestedUrl, iso, prices: [] },
  );
}

/** What is passed to the browser, by name: a value may name a proxy, a folder or a person. */
function names(all: readonly string[]): string {
  return all.map((one) => /^[\w.-]+/.exec(one)?.[0] ?? '…').join(' ');
}

/** What is written, by the options; `--values` is how the level full was called first. */
function toWriting(given: {
  readonly format: readonly string[];
  readonly redact?: string | undefined;
  readonly k?: string | undefined;
  readonly values: boolean;
}): Writing {
  const level: Level =
    given.redact !== undefined ? oneOf('redact', given.redact, levels) : given.values ? 'full' : 'no-values';
  if (given.values && level !== 'full') throw sorry(`--values means --redact full, not ${level}.`);
  if (given.k !== undefined && level !== 'counts-only') throw sorry('--k is only for --redact counts-only.');
  return {
    formats: [...new Set(given.format.map((word) => oneOf('format', word, formats)))],
    level,
    k: level === 'counts-only' ? whole('k', given.k ?? '5', 1) : null,
  };
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
    format: { type: 'string', multiple: true, default: ['jsonl'] },
    redact: { type: 'string' },
    k: { type: 'string' },
    values: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
  });
  const family = oneOf('browser', given.browser, families);
  const moves = oneOf('moves', given.moves, ['none', 'scroll']);
  const writing = toWriting(given);
  const concurrency = whole('concurrency', given.concurrency, 1);
  const patience = { quiet: 1000, wait: whole('wait', given.wait), most: whole('most', given.most, 1000), moves };
  const queue = [...(await addresses(positionals))];
  const total = queue.length;
  const folder = given.extension ?? (family === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${folder}/manifest.json`)) buildInChild(family === 'chromium' ? 'chrome' : 'firefox');

  const files = await openFiles(given.out, writing);
  const session = await launch({
    family,
    extension: folder,
    headless: !given.headed,
    args: given['browser-arg'],
    prefs: Object.fromEntries(given['browser-pref'].map(preference)),
  });
  const ready = dismissDialogs(session);
  const judges = new Map<string, { detector: string; catalogue: string }>();
  let done = 0;
  let failed = 0;

  async function work(): Promise<void> {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const startedAt = Date.now();
      const visited = await visit(session.door, url, patience, ready).catch((error: unknown) => ({
        visit: null,
        error: String(error instanceof Error ? error.message : error),
      }));
      await files.write(toRows(url, startedAt, visited));
      if (visited.visit) {
        const { detector, catalogue } = visited.visit;
        judges.set(`${detector} ${catalogue}`, { detector, catalogue });
      }
      done += 1;
      const error = visited.visit ? visited.visit.error : visited.error;
      if (error) failed += 1;
      console.error(`${done}/${total} ${url}${error ? ` (${error})` : ''}`);
    }
  }

  try {
    await session.door.evaluate(keepWholeAddresses);
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    const browser = await session.browser.version().catch(() => family);
    await files.close({
      created: new Date().toISOString(),
      browser,
      pages: total,
      judges: [...judges.values()],
      settings: {
        wait: patience.wait,
        most: patience.most,
        moves,
        concurrency,
        headed: given.headed ? 'yes' : 'no',
        ...(given['browser-arg'].length > 0 && { 'browser-arg': names(given['browser-arg']) }),
        ...(given['browser-pref'].length > 0 && { 'browser-pref': names(given['browser-pref']) }),
      },
    });
    await session.close();
  }
  console.error(`${done} pages, ${failed} of them failed. The files are in ${given.out}.`);
}
