import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { sorry } from '../sorry.ts';

/** Builds both extensions with everything the bundler says on standard error: standard output is the caller's. */
export function buildInChild(): void {
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw sorry('The extension could not be built: see above.');
}
