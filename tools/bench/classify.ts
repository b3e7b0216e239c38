import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { ascii } from '../build/ascii.ts';
import { catalogueFacts } from '../build/catalogue-facts.ts';
import { lean } from '../build/lean.ts';
import { owners } from '../build/owners.ts';
import { packed } from '../build/packed.ts';
import { installPeers } from './classifier-peers.ts';
import { figuresOf } from './figures.ts';
import { makeLog, readLog } from './log.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import type { Setting } from './variants.ts';

type OwnersModule = typeof import('../../src/companies/owners.ts');

const run = promisify(execFile);

/** The pipeline as the product has it: bundled. Vite's own runner makes every name it imports slow to read. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: await catalogueFacts(),
    plugins: [owners(), packed(), lean(), ascii()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: {
          who: 'src/signals/who.ts',
          classify: 'src/signals/classify.ts',
          owners: 'src/companies/owners.ts',
        },
        // As in the product.
        optimization: { inlineConst: false },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
}

/**
 * How many requests a second the pure pipeline classifies (`ours`: party, company, category, vendors),
 * beside a walk over the host's suffixes and a map, and beside others, who say no more than that. `told`
 * is the same with all that the vendors were told, which none of the others says.
 */
export async function benchClassify({ logs, rounds, say }: Setting): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'telltale-bench-'));
  const notes: string[] = [];
  try {
    say('classify: installing peers into a scratch folder');
    const peers = await installPeers(folder).catch((error: unknown) => {
      notes.push(`No peers: ${String(error instanceof Error ? error.message : error).split('\n', 1)[0]}.`);
      return [];
    });
    await bundle(folder);
    const made = createRequire(join(folder, 'x.cjs'))('./owners.cjs') as OwnersModule;
    const given = logs.flatMap(readLog);
    const log = given.length > 0 ? given : makeLog(made.ownedHosts(), 20_000);
    for (const name of ['empty.cjs', 'empty.mjs']) await writeFile(join(folder, name), '');
    const file = join(folder, 'log.json');
    await writeFile(file, JSON.stringify(log));
    const classifiers = resolve('tools/bench/classifiers.mjs');
    const variants = ['floor', 'ours', 'told', ...peers].map((name) => ({ name, folder: null }));
    const plan = { bench: 'classify', variants, rounds: rounds ?? 5, seconds: 300, say };
    const runs = await interleaved(plan, async ({ name }) => {
      const { stdout } = await run(process.execPath, ['--expose-gc', classifiers, name, folder, file]);
      return JSON.parse(stdout) as Measured;
    });
    return {
      bench: 'classify',
      title: `${log.length.toLocaleString('en')} ${given.length > 0 ? 'given' : 'made-up'} requests, each classifier in a Node of its own (${runs.rounds} rounds)`,
      figures: figuresOf(runs, [
        {
          name: 'requests_per_second',
          unit: '1/s of CPU',
          relativeTo: ['floor', ...peers],
        },
        { name: 'ready_ms', unit: 'ms of CPU', relativeTo: peers },
        { name: 'memory_mb', unit: 'MB' },
        { name: 'named_percent', unit: '%' },
      ]),
      notes: [...notes, ...runs.complaints],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
