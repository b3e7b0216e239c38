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
const sample = 3000;

/** Times that everything is measured, all sizes in turns: what slows the machine down hits each of them. */
const turns = 7;

interface BenchPage {
  readonly ingest: (name: string, from: number, to: number) => Promise<number>;
  readonly ingestFloor: (name: string, kinds: 'all' | 'findings', from: number, to: number) => Promise<number>;
  readonly read: (name: string, visits: number) => Promise<Reading>;
}

/** Milliseconds. */
interface Reading {
  readonly popup: number;
  readonly company: number;
}

/** What was measured in one turn at one size; milliseconds. */
interface Measured extends Reading {
  readonly ingest: number;
  /** Plain rows of all that a visit says, and of its findings alone. */
  readonly floor: number;
  readonly findings: number;
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

type Inside = { readonly bench: BenchPage };

/** Run in the page. */
const ask = {
  ingest: (name: string, from: number, to: number) => (globalThis as unknown as Inside).bench.ingest(name, from, to),
  ingestFloor: (name: string, kinds: string, from: number, to: number) =>
    (globalThis as unknown as Inside).bench.ingestFloor(name, kinds as 'all' | 'findings', from, to),
  read: (name: string, visits: number) => (globalThis as unknown as Inside).bench.read(name, visits),
};

/** Writes the next rows into a ledger of some size, and reads what views read of those that were there. */
async function measure(page: Page, size: number, turn: number): Promise<Measured> {
  const [name, visits, more] = [String(size), size / each.findings, sample / each.findings];
  const [from, to] = [visits + turn * more, visits + (turn + 1) * more];
  const ingest = await page.evaluate(ask.ingest, name, from, to);
  const findings = await page.evaluate(ask.ingestFloor, name, 'findings', from, to);
  const floor = await page.evaluate(ask.ingestFloor, name, 'all', from, to);
  return { ingest, floor, findings, ...(await page.evaluate(ask.read, name, visits)) };
}

function figure(name: string, unit: string, values: Readonly<Record<string, readonly number[]>>): Figure {
  return {
    name,
    unit,
    values: new Map(Object.entries(values).map(([variant, numbers]) => [variant, summaryOf(numbers)!])),
  };
}

function figuresAt(size: number, measured: readonly Measured[]): readonly Figure[] {
  const name = size.toLocaleString('en');
  const all = (of: (one: Measured) => number) => measured.map(of);
  return [
    figure(`ingest at ${name}`, 'ms per finding', {
      ours: all(({ ingest }) => ingest),
      floor: all(({ floor }) => floor),
    }),
    figure(`ingest_of_floor at ${name}`, 'ratio', { ours: all(({ ingest, floor }) => floor / ingest) }),
    figure(`ingest_of_findings_alone at ${name}`, 'ratio', { ours: all(({ ingest, findings }) => findings / ingest) }),
    figure(`popup_read at ${name}`, 'ms', { ours: all(({ popup }) => popup) }),
    figure(`company_read at ${name}`, 'ms', { ours: all(({ company }) => company) }),
  ];
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
    for (const size of sizes) {
      say(`ledger: writing ${size.toLocaleString('en')} findings`);
      await page.evaluate(ask.ingest, String(size), 0, size / each.findings);
      await page.evaluate(ask.ingestFloor, String(size), 'findings', 0, size / each.findings);
    }
    const at = new Map<number, Measured[]>(sizes.map((size) => [size, []]));
    for (let turn = 0; turn < turns; turn += 1) {
      say(`ledger: turn ${turn + 1} of ${turns}`);
      for (const size of sizes) at.get(size)!.push(await measure(page, size, turn));
    }
    const [small, large] = [at.get(sizes[0])!, at.get(sizes[2])!];
    const growth = (of: (one: Measured) => number) => large.map((one, turn) => of(one) / of(small[turn]!));
    return {
      bench: 'ledger',
      title: `the ledger in Chromium as it grows, beside plain rows (${turns} turns)`,
      figures: [
        ...[...at].flatMap(([size, measured]) => figuresAt(size, measured)),
        figure('ingest_growth', 'ratio', {
          ours: growth(({ ingest }) => ingest),
          floor: growth(({ findings }) => findings),
        }),
        figure('popup_read_growth', 'ratio', { ours: growth(({ popup }) => popup) }),
        figure('company_read_growth', 'ratio', { ours: growth(({ company }) => company) }),
      ],
      notes: [
        `A visit has ${each.findings} findings, ${each.thirdParties} third parties, ${each.identifiers} identifiers and ${each.requests} requests. ` +
          'The floor writes the same as plain rows, and so without any index or sum; 100 visits go into one transaction, ours ' +
          'and of the floor. `findings_alone` is a floor that writes nothing but the findings.',
        `Ledgers of all sizes stand beside each other and are measured in turns. Written are the ${sample.toLocaleString('en')} findings that come next, read is what was written before.`,
      ],
    };
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
