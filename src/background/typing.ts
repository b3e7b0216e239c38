import { partyOf } from '../companies/host.ts';
import { toSalt, toTyped } from '../evidence/typed-guard.ts';
import type { Journal } from '../ledger/journal.ts';
import { listenToBodies } from '../network/bodies.ts';
import { noteLeak } from '../signals/traffic.ts';
import { watchTyped, type Leak } from '../signals/typing.ts';

/** Milliseconds until it is sure that the page told of a form that was sent before. */
const doubt = 1500;

/** Milliseconds between looks whether anybody still types. */
const look = 15_000;

/** What pages tell while somebody types in them. `origin`: of the very document, as the browser attests it. */
export interface Typing {
  readonly began: (tabId: number, visitId: string, origin: string | undefined, salt: unknown) => Promise<void>;
  readonly typed: (tabId: number, typed: unknown) => Promise<void>;
  readonly submitted: (tabId: number, at: unknown) => void;
}

/** Listens to the bodies of requests for as long as somebody types, and tells the journal of texts that left. */
export function watchTyping(journal: Journal, now: () => number): Typing {
  const watch = watchTyped();
  const beginning = new Map<number, Promise<void>>();
  let listening: AbortController | null = null;

  function report(tabId: number, leaks: readonly Leak[]): void {
    for (const leak of leaks) {
      setTimeout(() => {
        if (watch.isAskedFor(tabId, leak) === 'no') journal.change(leak.visitId, (visit) => noteLeak(visit, leak));
      }, doubt);
    }
  }

  function listen(): void {
    if (listening) return;
    const controller = new AbortController();
    listening = controller;
    listenToBodies(watch.wants, (sent) => report(sent.tabId, watch.sent(sent)), controller.signal);
    const timer = setInterval(() => {
      if (watch.forget(now()) === 'watching') return;
      clearInterval(timer);
      controller.abort();
      listening = null;
    }, look);
  }

  async function begin(tabId: number, visitId: string, origin: string | undefined, salt: string): Promise<void> {
    const visit = await journal.read(visitId);
    if (!visit) return;
    const frame = origin ? partyOf(origin)?.domain : undefined;
    watch.typing(tabId, { visitId, sites: [visit.site, ...(frame ? [frame] : [])] }, salt, now());
    listen();
  }

  return {
    async began(tabId, visitId, origin, claim) {
      const salt = toSalt(claim);
      if (!salt) return;
      const begun = begin(tabId, visitId, origin, salt);
      beginning.set(tabId, begun);
      await begun.finally(() => beginning.delete(tabId));
    },
    async typed(tabId, claim) {
      await beginning.get(tabId);
      const typed = toTyped(claim);
      if (typed) report(tabId, watch.typed(tabId, typed, now()));
    },
    submitted(tabId, at) {
      if (typeof at === 'number') watch.submitted(tabId, at);
    },
  };
}
