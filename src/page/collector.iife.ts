import { callEvent, helloEvent } from './channel.ts';
import { gather } from './gathering.ts';
import { cookieNames, elementsPresent, resourcesLoaded, storageKeys } from './look.ts';
import { deliver } from './outbox.ts';
import { toReport } from './report.ts';
import { samplings } from './samplings.ts';
import { rememberTypedIn } from './typed-in.ts';
import { watchTyping } from './typing.ts';

/** Most probe reports listened to in one document. An honest probe sends a few dozen. */
const mostReports = 200;

/** Milliseconds in which loaded things gather before they are told of. */
const gatheringTime = 2000;

declare global {
  interface Document {
    /** Absent in Firefox, which does not prerender. */
    readonly prerendering?: boolean;
  }
}

/** Not by its truth: in Firefox an element named `prerendering` would answer. */
function isPrerendering(): boolean {
  return document.prerendering === true;
}

/** Gathers what one document shows and hands it to the worker; keeps no knowledge of vendors. */
function collector(): void {
  const orphaned = new AbortController();
  const { signal } = orphaned;
  const gathering = gather();
  let sending: 'idle' | 'sending' | 'again' = 'idle';

  async function send(): Promise<void> {
    if (sending !== 'idle') {
      sending = 'again';
      return;
    }
    sending = 'sending';
    for (let next = gathering.take(); next && !signal.aborted; next = gathering.take()) {
      const fate = await deliver(next);
      if (fate === 'gone') orphaned.abort();
      if (fate === 'lost') {
        gathering.putBack(next);
        break;
      }
    }
    const again = (sending as string) === 'again';
    sending = 'idle';
    if (again && !signal.aborted) await send();
  }

  function sample(): void {
    if (isPrerendering()) return;
    gathering.note('cookies', cookieNames());
    gathering.note('storage', storageKeys());
    gathering.note('elements', elementsPresent(__WATCHLIST__.elements));
    void send();
  }

  function onReport(event: Event): void {
    const report = toReport((event as CustomEvent<unknown>).detail);
    if (!report) return;
    gathering.note('globals', report.globals);
    gathering.noteCalls(report.calls);
    if (!isPrerendering()) void send();
  }

  function onHello(event: Event): void {
    const nonce = (event as CustomEvent<unknown>).detail;
    if (typeof nonce !== 'string' || nonce.length < 16) return;
    event.preventDefault();
    removeEventListener(helloEvent, onHello, { capture: true });
    let left = mostReports;
    const listener = (report: Event) => {
      if (--left >= 0) onReport(report);
    };
    addEventListener(nonce, listener, { capture: true, signal });
  }

  addEventListener(helloEvent, onHello, { capture: true, signal });
  dispatchEvent(new CustomEvent(callEvent));

  let sendSoon: ReturnType<typeof setTimeout> | undefined;
  resourcesLoaded((resources) => {
    gathering.noteResources(resources);
    if (isPrerendering()) return;
    sendSoon ??= setTimeout(() => {
      sendSoon = undefined;
      void send();
    }, gatheringTime);
  }, signal);
  samplings(sample, signal);
  document.addEventListener('prerenderingchange', sample, { once: true, signal });
  watchTyping(signal);
  rememberTypedIn(signal);
}

collector();
