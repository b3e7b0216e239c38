import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { sorry } from '../sorry.ts';
import type { BrowserName } from './manifest.ts';

/** Builds the extension for one browser. What the bundler says is shown only if it fails. */
export function buildInChild(browser: BrowserName): void {
  console.error('Building the extension …');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'build', browser], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw sorry(`${stdout}${stderr}\nThe extension could not be built: see above.`);
}
