import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { pause } from './within.ts';

/** Whether this system tells what its processes cost. */
export const canCount = process.platform === 'linux';

/** Linux counts in hundredths of a second, whatever its own clock: `getconf CLK_TCK`. */
const tick = 10;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Milliseconds of CPU, with those of children that have ended. */
  readonly cpu: number;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Processes come and go while they are counted.
    return null;
  }
}

function processOf(pid: number): Process | null {
  const text = read(`/proc/${pid}/stat`);
  // The name before stands in parentheses and may hold anything, also spaces.
  const words = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  if (!words) return null;
  // From the process's state on: parent is 1; utime, stime, cutime, cstime are 11 to 14 (man 5 proc).
  const ticks = words.slice(11, 15).reduce((sum, word) => sum + Number(word), 0);
  return { pid, parent: Number(words[1]), cpu: ticks * tick };
}

function treeOf(root: number): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
  const tree = all.filter(({ pid }) => pid === root);
  // Grows while it is walked: the children of each one found are found in their turn.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** Milliseconds of CPU that a process and all below it have used; `NaN` where that cannot be known. */
export function cpuOf(root: number): number {
  if (!canCount) return Number.NaN;
  return treeOf(root).reduce((sum, { cpu }) => sum + cpu, 0);
}

function isExtension({ pid }: Process): boolean {
  return read(`/proc/${pid}/cmdline`)?.includes('--extension-process') === true;
}

/** Milliseconds of CPU that the processes of extensions have used; `NaN` where that cannot be known. */
export function extensionCpuOf(root: number): number {
  if (!canCount) return Number.NaN;
  return treeOf(root)
    .filter(isExtension)
    .reduce((sum, { cpu }) => sum + cpu, 0);
}

/** Megabytes that only the processes of extensions hold; `NaN` where there is none or it cannot be known. */
export function extensionMemoryOf(root: number): number {
  if (!canCount) return Number.NaN;
  const texts = treeOf(root)
    .filter(isExtension)
    .flatMap(({ pid }) => read(`/proc/${pid}/smaps_rollup`) ?? []);
  if (texts.length === 0) return Number.NaN;
  const kilobytes = texts
    .flatMap((text) => [...text.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)])
    .reduce((sum, [, number]) => sum + Number(number), 0);
  return kilobytes / 1024;
}

const window = 300;
const mostWindows = 20;

/** Waits until a browser has (nearly) nothing to do, but not for ever. */
export async function quiet(root: number): Promise<void> {
  if (!canCount) {
    await pause(2000);
    return;
  }
  let still = 0;
  let before = cpuOf(root);
  for (let passed = 0; still < 2 && passed < mostWindows; passed += 1) {
    await pause(window);
    const now = cpuOf(root);
    still = now - before <= window / 10 ? still + 1 : 0;
    before = now;
  }
}
