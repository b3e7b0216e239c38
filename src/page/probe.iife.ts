import type { Api } from '../evidence/call.ts';
import { callEvent, helloEvent, type ProbeReport } from './channel.ts';
import { watchCalls } from './hooks.ts';
import { samplings } from './samplings.ts';

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
  const calls = new Map<Api, [count: number, size: number]>();
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
    const counts: [Api, number, number][] = [];
    for (const [api, [count, size]] of calls) counts.push([api, count, size]);
    send(nonce, stringify({ globals, calls: counts } satisfies ProbeReport));
  }

  function report(): void {
    try {
      look();
    } catch {
      // The page has replaced something that is needed here. Its errors are its own; ours it must not see.
    }
  }

  watchCalls((api, size) => {
    const known = calls.get(api);
    if (known) {
      known[0] += 1;
      known[1] = Math.max(known[1], size);
    } else {
      calls.set(api, [1, size]);
    }
    changed = true;
    if (waiting) return;
    waiting = true;
    setTimeout(report, 500);
  });
  samplings(report);
}

// A document that lacks what the probe needs is left alone: the page must not feel it.
try {
  probe();
} catch {
  // Nothing to report, and nobody to report to.
}
