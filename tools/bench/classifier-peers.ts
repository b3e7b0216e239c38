import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Peers of the bench that classifies, by the name of their measure in classifiers.mjs. They are put
 * into a scratch folder for one run: their terms (GPL, non-commercial) allow measuring, not shipping.
 */
const peers = {
  'ubo-core': '@gorhill/ubo-core@0.1.30',
  adblocker: '@ghostery/adblocker@2.18.2',
  trackerdb: '@ghostery/trackerdb@1.0.945',
} as const;

/** The package that carries a copy of EasyList and EasyPrivacy, and where in it they are. */
const lists = { package: '@themarkup/blacklight-collector@3.11.0', folder: 'package/data/blocklists' } as const;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs the peers and the lists into a folder. Gives their names; rejects where there is no registry to be had. */
export async function installPeers(folder: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  await run(npm, ['install', ...quiet, ...Object.values(peers)], { cwd: folder });
  const { stdout } = await run(npm, ['pack', '--silent', lists.package], { cwd: folder });
  await run('tar', ['-xzf', stdout.trim().split('\n').at(-1)!, lists.folder], { cwd: folder });
  for (const list of ['easylist.txt', 'easyprivacy.txt']) {
    await copyFile(join(folder, lists.folder, list), join(folder, list));
  }
  return Object.keys(peers);
}
