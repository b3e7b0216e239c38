import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { quietArgs } from '../browsers/launch.ts';
import { ascii } from '../build/ascii.ts';
import { catalogueFacts } from '../build/catalogue-facts.ts';
import { lean } from '../build/lean.ts';
import { owners } from '../build/owners.ts';
import { packed } from '../build/packed.ts';
import type { Figure } from './figures.ts';
import { each } from './ledger/made-visits.ts';
import type { Report } from './report.ts';
import { summaryOf } from './statistics.ts';
import type { Setting } from './variants.ts';

/** Findings in the ledger when it is measured. */
const sizes = [1000, 100_000, 1_000_000] as const;

/** Findings that are written to measure what one costs at a size. */
const sample = 4000;

interface BenchPage {
  readonly ingest: (from: number, to: number) => Promise<number>;
  readonly ingestFloor: (from: number, to: number) => Promise<number>;
  readonly read: (visits: number) => Promise<{ readonly popup: number; readonly company: number }>;
}

/** What was measured at one size; milliseconds. */
interface Measured {
  readonly ingest: number;
  readonly floor: number;
  readonly popup: number;
  readonly company: number;
}

/** The ledger's own code as the product has it, for a page. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: await catalogueFacts(),
    plugins: [owners(), packed(), lean(), ascii()],
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'tools/bench/ledger/page.ts', formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { entryFileNames: 'page.js' } },
    },
  });
  return readFile(join(folder, 'page.js'), 'utf8');
}

/** Runs in the page. */
const ask = {
  ingest: (from: number, to: number) => (globalThis as unknown as { bench: BenchPage }).bench.ingest(from, to),
  ingestFloor: (from: number, to: number) =>
    (globalThis as unknown as { bench: BenchPage }).bench.ingestFloor(from, to),
  read: (visits: number) => (globalThis as unknown as { bench: BenchPage }).bench.read(visits),
};

/** Grows both ledgers to a size, then measures what the next rows cost, and what views read. */
async function measure(page: Page, from: number, size: number): Promise<Measured> {
  const [visits, more] = [size / each.findings, sample / each.findings];
  await page.evaluate(ask.ingest, from, visits);
  await page.evaluate(ask.ingestFloor, from, visits);
  const ingest = await page.evaluate(ask.ingest, visits, visits + more);
  const floor = await page.evaluate(ask.ingestFloor, visits, visits + more);
  return { ingest, floor, ...(await page.evaluate(ask.read, visits)) };
}

function figure(name: string, unit: string, values: Readonly<Record<string, number>>): Figure {
  return {
    name,
    unit,
    values: new Map(Object.entries(values).map(([variant, value]) => [variant, summaryOf([value])!])),
  };
}

/** What writing a finding and answering a view cost, as the ledger grows. */
export async function benchLedger({ executablePath, say }: Setting): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'telltale-bench-'));
  const script = await bundle(folder);
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/page.js' ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: await executablePath(),
    headless: true,
    protocolTimeout: 1_800_000,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quietArgs],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.bench');
    const at = new Map<number, Measured>();
    let from = 0;
    for (const size of sizes) {
      say(`ledger: ${size.toLocaleString('en')} findings`);
      at.set(size, await measure(page, from, size));
      from = (size + sample) / each.findings;
    }
    const [small, , large] = sizes.map((size) => at.get(size)!);
    const growth = (of: (one: Measured) => number) => of(large!) / of(small!);
    return {
      bench: 'ledger',
      title: `the ledger in Chromium as it grows, beside plain rows of the same findings (${sizes.map((size) => size.toLocaleString('en')).join(', ')} findings)`,
      figures: [
        ...[...at].flatMap(([size, { ingest, floor, popup, company }]) => {
          const name = size.toLocaleString('en');
          return [
            figure(`ingest at ${name}`, 'ms per finding', { ours: ingest, floor }),
            figure(`ingest_of_floor at ${name}`, 'ratio', { ours: floor / ingest }),
            figure(`popup_read at ${name}`, 'ms', { ours: popup }),
            figure(`company_read at ${name}`, 'ms', { ours: company }),
          ];
        }),
        figure('ingest_growth', 'ratio', { ours: growth(({ ingest }) => ingest), floor: growth(({ floor }) => floor) }),
        figure('popup_read_growth', 'ratio', { ours: growth(({ popup }) => popup) }),
        figure('company_read_growth', 'ratio', { ours: growth(({ company }) => company) }),
      ],
      notes: [
        `A visit has ${each.findings} findings, ${each.thirdParties} third parties and ${each.requests} requests; the floor writes the findings alone, ` +
          'a row each, 1,000 in a transaction, without an index.',
      ],
    };
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
