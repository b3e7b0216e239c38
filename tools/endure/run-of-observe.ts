import { execFileSync, spawn } from 'node:child_process';
import process from 'node:process';

/** `observe` in a process of its own. */
export interface RunOfObserve {
  /** Resolves once it told of so many visits, or has ended. */
  readonly visits: (count: number) => Promise<void>;
  /** Kills it and all that it started, browsers included, with SIGKILL. */
  readonly kill: () => void;
  /** Its exit code, or null if it was killed; and the last that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly last: string }>;
}

/** A process and all below it. */
function treeOf(root: number): readonly number[] {
  const pairs = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = [root];
  // Grows while it is walked: the children of each one found are found in their turn.
  for (const parent of tree) {
    for (const [pid, its] of pairs) if (its === parent && pid !== undefined) tree.push(pid);
  }
  return tree;
}

/** Starts `observe` with arguments. */
export function runObserve(args: readonly string[]): RunOfObserve {
  const child = spawn(process.execPath, ['tools/run.mjs', 'observe', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const told = () => said.match(/^\d+(?:\/\d+)? http/gm)?.length ?? 0;
  const ended = new Promise<{ code: number | null; last: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, last: said.trim().split('\n').at(-1) ?? '' }));
  });
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  return {
    visits: (count) =>
      new Promise((resolve) => {
        child.stderr.on('data', () => {
          if (told() >= count) resolve();
        });
        child.on('close', () => resolve());
      }),
    kill() {
      for (const pid of child.pid === undefined ? [] : treeOf(child.pid)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It is gone with its parent.
        }
      }
    },
    ended,
  };
}
