#!/usr/bin/env node
// The one way into every task: `node tools/run.mjs TASK [arguments]`. Plain JavaScript that needs
// nothing but Node, because on a fresh machine it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...args] = process.argv.slice(2);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Telltale needs Node 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`);
}

/** Installs the packages of the lock file, unless npm has been here since it changed. */
function ensurePackages() {
  const done = statSync(`${root}node_modules/.package-lock.json`, { throwIfNoEntry: false });
  // npm writes both files at the end of one install, in either order.
  if (done && done.mtimeMs + 2000 >= statSync(`${root}package-lock.json`).mtimeMs) return;
  console.error('Installing the packages that package-lock.json names (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) {
    stop('The packages could not be installed: see what npm says above. Telltale needs the npm registry once.');
  }
}

checkNode();
if (!task || !existsSync(`${root}tools/tasks/${task}.ts`)) {
  const tasks = readdirSync(`${root}tools/tasks`).map((file) => file.replace('.ts', ''));
  stop(`${task ? `There is no task "${task}"` : 'Which task'}? There are ${tasks.join(', ')}.`);
}
process.chdir(root);
ensurePackages();

const { runnerImport } = await import('vite');
const { owners } = await runnerImport('/tools/build/owners.ts', { configFile: false }).then(({ module }) => module);
const { module } = await runnerImport(`/tools/tasks/${task}.ts`, {
  configFile: false,
  logLevel: 'warn',
  plugins: [owners()],
  define: { __VERSIONS__: '{"detector":"","catalogue":""}', __WATCHLIST__: '{"globals":[],"elements":[]}' },
});
try {
  process.exitCode = (await module.default(args)) ?? 0;
} catch (error) {
  stop(error instanceof Error && error.name === 'Sorry' ? error.message : String(error?.stack ?? error));
}
