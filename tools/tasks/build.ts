import process from 'node:process';
import { build } from 'vite';
import { browsers } from '../build/manifest.ts';
import { zip } from '../build/zip.ts';
import { options } from '../options.ts';
import { sorry } from '../sorry.ts';

/** Builds the extension into dist/ for the browsers named; for all of them, and packed for the stores, if none is. */
export default async function buildAll(args: readonly string[]): Promise<void> {
  const { positionals } = options(args, {});
  const unknown = positionals.find((word) => !browsers.some((browser) => browser === word));
  if (unknown) throw sorry(`npm run build -- [${browsers.join('|')}]; not "${unknown}".`);
  const wanted = browsers.filter((browser) => positionals.length === 0 || positionals.includes(browser));
  // Whoever runs this task has Vite believe that it is for development, and views are then compiled with their line numbers.
  process.env['NODE_ENV'] = 'production';
  for (const mode of wanted) await build({ mode, logLevel: 'error' });
  if (positionals.length > 0) return;
  for (const browser of wanted) console.error(`dist/${browser} and ${await zip(browser)}`);
}
