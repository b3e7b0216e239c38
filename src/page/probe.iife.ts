import { longestText, mostCalls } from '../evidence/limits.ts';
import { callEvent, helloEvent, type ProbeReport } from './channel.ts';
import { watchCalls } from './hooks/watch.ts';
import { samplings } from './samplings.ts';

/**
 * Milliseconds from a call to its report: by then it shows whether a picture is drawn or a
 * connection made, which tells games and calls from those who only ask.
 */
const settlingTime = 3000;

/**
 * Runs in the page's own world, before its first script. Looks whether watched names exist and
 * counts a few calls; reads no value, calls nothing of the page's, changes nothing it sees.
 */
function probe(): void {
  // Taken before the page can replace them.
  const { apply, getOwnPropertyDescriptor } = Reflect;
  const { stringify } = JSON;
  const { addEventListener, removeEventListener, setTimeout } = globalThis;
  const CustomEventNow = CustomEvent;
  const { dispatchEvent } = EventTarget.prototype;
  const present = (name: string) => getOwnPropertyDescriptor(globalThis, name) !== undefined;
  const send = (name: string, detail: string): boolean =>
    !apply(dispatchEvent, globalThis, [new CustomEventNow(name, { detail, cancelable: true })]);

  const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-');
  const heard = send(helloEvent, nonce);
  if (!heard) {
    const answer = () => void send(helloEvent, nonce);
    addEventListener(callEvent, answer, { capture: true, once: true });
    setTimeout(() => removeEventListener(callEvent, answer, { capture: true }), 0);
  }

  const reported = new Set<string>();
  const calls = new Map<string, [api: string, script: string, count: number, size: number]>();
  let waiting = false;
  let changed = false;

  function look(): void {
    waiting = false;
    const globals: string[] = [];
    for (const name of __WATCHLIST__.globals) {
      if (reported.has(name) || !present(name)) continue;
      reported.add(name);
      globals.push(name);
    }
    if (globals.length === 0 && !changed) return;
    changed = false;
    send(nonce, stringify({ globals, calls: [...calls.values()] } satisfies ProbeReport));
  }

  function report(): void {
    try {
      look();
    } catch {
      // The page has replaced something that is needed here. Its errors are its own; ours it must not see.
    }
  }

  watchCalls((api, script, size) => {
    const key = `${api} ${script}`;
    const known = calls.get(key);
    if (known) {
      known[2] += 1;
      known[3] = Math.max(known[3], size);
    } else if (calls.size < mostCalls) {
      calls.set(key, [api, script.slice(0, longestText), 1, size]);
    }
    changed = true;
    if (waiting) return;
    waiting = true;
    setTimeout(report, settlingTime);
  });
  samplings(report);
}

// A document that lacks what the probe needs is left alone: the page must not feel it.
try {
  probe();
} catch {
  // Nothing to report, and nobody to report to.
}
