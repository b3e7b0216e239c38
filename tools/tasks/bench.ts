import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { benchClassify } from '../bench/classify.ts';
import { benchLedger } from '../bench/ledger.ts';
import { benchPage } from '../bench/page.ts';
import { benchPopup } from '../bench/popup.ts';
import { textOf, type Report } from '../bench/report.ts';
import { benchScale } from '../bench/scale.ts';
import { benchSize } from '../bench/size.ts';
import { reserved, type Setting, type Variant } from '../bench/variants.ts';
import { benchWorker } from '../bench/worker.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';

const benches: Readonly<Record<string, (setting: Setting) => Promise<Report>>> = {
  size: benchSize,
  classify: benchClassify,
  worker: benchWorker,
  popup: benchPopup,
  page: benchPage,
  scale: benchScale,
  ledger: benchLedger,
};

function peer(text: string): Variant {
  const at = text.indexOf('=');
  const [name, folder] = [text.slice(0, at), resolve(text.slice(at + 1))];
  if (at < 1) throw sorry(`--peer wants NAME=UNPACKED_DIR, not "${text}".`);
  if (reserved.includes(name)) throw sorry(`A peer cannot be called "${name}": that is a variant of the bench itself.`);
  if (existsSync(join(folder, 'manifest.json'))) return { name, folder };
  throw sorry(`${folder} holds no manifest.json: --peer ${name} has to be an unpacked extension.`);
}

function say(sentence: string): void {
  console.error(sentence);
}

/** The extension as it stands in the source now. In a folder of its own: dist/ may be built again meanwhile. */
async function buildOurs(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'telltale-bench-'));
  say('Building Telltale …');
  // As the task that builds it does.
  process.env['NODE_ENV'] = 'production';
  await build({ mode: 'chrome', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  return folder;
}

/** What Telltale costs, beside a floor and any peers. Returns 1 if a bench has no figure of ours. */
export default async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = options(args, {
    peer: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    log: { type: 'string', multiple: true, default: [] },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(benches, name));
  if (unknown) throw sorry(`There is no bench "${unknown}". There are ${Object.keys(benches).join(', ')}.`);
  const peers = values.peer.map(peer);
  const rounds = values.rounds === undefined ? null : whole('rounds', values.rounds, 1);
  const names = positionals.length > 0 ? positionals : Object.keys(benches);

  const folder = names.some((name) => name !== 'classify' && name !== 'ledger') ? await buildOurs() : null;
  const ours = folder ? [{ name: 'ours', folder }] : [];
  const executablePath = () => ensureBrowser('chromium');
  const setting = { extensions: [...ours, ...peers], rounds, logs: values.log, executablePath, say };
  let complete = true;
  try {
    for (const name of names) {
      const report = await benches[name]!(setting);
      console.log(textOf(report));
      complete &&= report.figures.some((figure) => figure.values.has('ours'));
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  return complete ? 0 : 1;
}
