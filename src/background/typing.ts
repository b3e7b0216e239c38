import { toSalt, toTyped } from '../evidence/typed-guard.ts';
import type { Journal } from '../ledger/journal.ts';
import { listenToBodies } from '../network/bodies.ts';
import { noteLeak } from '../signals/traffic.ts';
import { watchTyped, type Leak } from '../signals/typing.ts';

/** Milliseconds until it is sure that the page told of a form that was sent before. */
const doubt = 1500;

/** Milliseconds between looks whether anybody still types. */
const look = 15_000;

/** What pages tell while somebody types in them. */
export interface Typing {
  readonly began: (tabId: number, visitId: string, salt: unknown) => Promise<void>;
  readonly typed: (tabId: number, typed: unknown) => void;
  readonly submitted: (tabId: number, at: unknown) => void;
}

/** Listens to the bodies of requests for as long as somebody types, and tells the journal of texts that left. */
export function watchTyping(journal: Journal, now: () => number): Typing {
  const watch = watchTyped();
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
    listenToBodies((sent) => report(sent.tabId, watch.sent(sent.tabId, sent)), controller.signal);
    const timer = setInterval(() => {
      if (watch.forget(now()) === 'watching') return;
      clearInterval(timer);
      controller.abort();
      listening = null;
    }, look);
  }

  return {
    async began(tabId, visitId, claim) {
      const salt = toSalt(claim);
      const visit = salt ? await journal.read(visitId) : null;
      if (!salt || !visit) return;
      watch.typing(tabId, visit, salt, now());
      listen();
    },
    typed(tabId, claim) {
      const typed = toTyped(claim);
      if (typed) report(tabId, watch.typed(tabId, typed, now()));
    },
    submitted(tabId, at) {
      if (typeof at === 'number') watch.submitted(tabId, at);
    },
  };
}
