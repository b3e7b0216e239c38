import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { build } from 'vite';
import type { LoggedRequest } from '../../src/signals/classify.ts';
import { catalogueFacts } from '../build/catalogue-facts.ts';
import { thirdPartyWeb } from '../build/third-party-web.ts';
import { figuresOf } from './figures.ts';
import { makeLog, readLog } from './log.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import type { Setting } from './variants.ts';

type Classify = Pick<typeof import('../../src/signals/classify.ts'), 'classify'>;
type Owners = import('../../src/companies/owner.ts').Owners;
type Catalogue = Pick<typeof import('../../src/signals/catalogue.ts'), 'owners'>;

/** Each run goes on for at least this long, so that the clock sees it. */
const leastTime = 150;

/** The pipeline as the product has it: bundled. Vite's own runner makes every name it imports slow to read. */
async function bundled(folder: string): Promise<Classify & { readonly owners: Owners }> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: await catalogueFacts(),
    plugins: [thirdPartyWeb()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      minify: true,
      rolldownOptions: {
        input: { classify: 'src/signals/classify.ts', catalogue: 'src/signals/catalogue.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  // Not `import()`: the runner that this file itself runs in has closed by now, and would have to do it.
  const load = createRequire(join(folder, 'classify.cjs'));
  const { classify } = load('./classify.cjs') as Classify;
  const { owners } = load('./catalogue.cjs') as Catalogue;
  return { classify, owners: owners() };
}

function hostOf(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  return url.slice(start, end < 0 ? undefined : end);
}

/** The floor: the least that names a request's company. */
function walk(owners: Owners, url: string): string | null {
  for (let rest = hostOf(url); ;) {
    const owner = owners.get(rest);
    if (owner) return owner.company;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

/** Milliseconds this process has run: what others do on the machine does not count. */
function used(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

/** Requests per second, and how many of them came back with a company's name: work that nobody reads may be left out. */
function speed(log: readonly LoggedRequest[], companyOf: (request: LoggedRequest) => string | null): Measured {
  const begun = used();
  let done = 0;
  let named = 0;
  for (; used() - begun < leastTime; done += log.length) {
    for (const request of log) if (companyOf(request) !== null) named += 1;
  }
  return { 'requests per second of CPU': (done / (used() - begun)) * 1000, named: (100 * named) / done };
}

/** How many requests a second the pure pipeline classifies, beside a walk over the host's suffixes and a map. */
export async function benchClassify({ logs, rounds, say }: Setting): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'telltale-bench-'));
  try {
    const { classify, owners } = await bundled(folder);
    const given = logs.flatMap(readLog);
    const log = given.length > 0 ? given : makeLog([...owners.keys()], 20_000);
    const ways: Readonly<Record<string, (request: LoggedRequest) => string | null>> = {
      floor: ({ url }) => walk(owners, url),
      ours: (request) => classify(request).company,
    };
    say('classify: some seconds of work in this process');
    // What comes first would else be measured before it is compiled.
    for (const way of Object.values(ways)) speed(log, way);
    const variants = Object.keys(ways).map((name) => ({ name, folder: null }));
    const plan = { bench: 'classify', variants, rounds: rounds ?? 15, seconds: 30, say: () => {} };
    const runs = await interleaved(plan, async ({ name }) => speed(log, ways[name]!));
    return {
      bench: 'classify',
      title: `${log.length.toLocaleString('en')} ${given.length > 0 ? 'given' : 'made-up'} requests, in Node (${runs.rounds} rounds)`,
      figures: figuresOf(runs, [
        { name: 'requests per second of CPU', unit: '1/s', relativeTo: ['floor'] },
        { name: 'named', unit: '%' },
      ]),
      notes: runs.complaints,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
