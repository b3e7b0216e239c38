import type { Browser } from 'webextension-polyfill';
import { inBrowser, openDoor, workerStopper, type Started } from './browser.ts';
import { figuresOf } from './figures.ts';
import { quiet } from './processes.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import { medianOf } from './statistics.ts';
import type { Setting } from './variants.ts';
import { within } from './within.ts';

const starts = 8;

/**
 * Runs in a page of the extension. No worker knows the question; that it was heard and let go is
 * answer enough, and comes only after the worker has run its first turn.
 */
async function answerTime(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const asked = performance.now();
  await chrome.runtime.sendMessage({ bench: 'Are you there?' }).catch(() => {});
  return performance.now() - asked;
}

async function measure(started: Started): Promise<Measured> {
  const door = await openDoor(started);
  const stop = await workerStopper(door);
  await quiet(started.pid);
  const times: number[] = [];
  for (let at = 0; at <= starts; at += 1) {
    await stop();
    times.push(await within(10, 'An answer of the worker', door.evaluate(answerTime)));
  }
  // The first has no compiled code in the browser's cache yet.
  return { 'start to first answer': medianOf(times.slice(1)) };
}

/** How long a stopped worker takes to start and answer, beside one that holds nothing. */
export async function benchWorker({ extensions, rounds, executablePath, say }: Setting): Promise<Report> {
  const variants = [{ name: 'floor', folder: 'tools/bench/empty' }, ...extensions];
  const how = { executablePath: await executablePath() };
  const plan = { bench: 'worker', variants, rounds: rounds ?? 4, seconds: 25 * variants.length, say };
  const runs = await interleaved(plan, (variant) => inBrowser(variant, how, measure));
  return {
    bench: 'worker',
    title: `a stopped worker starts and answers, beside an empty one (${runs.rounds} rounds of ${starts} starts)`,
    figures: figuresOf(runs, [{ name: 'start to first answer', unit: 'ms', relativeTo: ['floor'] }]),
    notes: runs.complaints,
  };
}
