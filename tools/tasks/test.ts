import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { families } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';

const report = 'dist/test-report.json';

/** One step after the other: a later one needs what an earlier one made. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'oxfmt', '--check', '.'],
  ['types', 'tsc', '--noEmit'],
  ['types of the pure folders', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['unused code', 'knip'],
  ['build', 'node', 'tools/run.mjs', 'build'],
  ['store lint', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'],
  ['tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

function run(command: string, args: readonly string[]): boolean {
  const local = command === 'node' ? [process.execPath, ...args] : ['npx', '--no-install', command, ...args];
  const [file = '', ...rest] = local;
  const { status } = spawnSync(file, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function tested(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Everything that must hold before a change lands. Returns the exit code. */
export default async function test(): Promise<number> {
  for (const family of families) console.log(`${family}: ${await ensureBrowser(family)}`);
  rmSync(report, { force: true });
  const broken: string[] = [];
  for (const [name, command, ...args] of steps) {
    console.log(`\n== ${name}`);
    if (!run(command, args)) broken.push(name);
  }
  const { passed, failed } = tested();
  console.log(broken.length > 0 ? `\nNot right yet: ${broken.join(', ')}.` : '\nAll is right.');
  console.log(`${passed} passed, ${failed} failed`);
  return broken.length > 0 || passed === 0 ? 1 : 0;
}
