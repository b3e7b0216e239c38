import { apis, type Call } from '../evidence/call.ts';
import { longestList, longestText } from '../evidence/limits.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import { callEvent, helloEvent } from './channel.ts';
import { cookieNames, elementsPresent, resourceAddresses, storageKeys } from './look.ts';
import { deliver } from './outbox.ts';
import { samplings } from './samplings.ts';

const lists = ['cookies', 'storage', 'globals', 'elements', 'resources'] as const;

/** Most probe reports listened to in one document. An honest probe sends a few dozen. */
const mostReports = 200;

/** Most names and addresses of one kind reported by one document. */
const mostNames = 2000;

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
  const known = new Map(lists.map((list) => [list, new Set<string>()]));
  const waiting = new Map(lists.map((list) => [list, new Set<string>()]));
  const calls = new Map<string, Call>();
  let callsChanged = false;
  let sending: 'idle' | 'sending' | 'again' = 'idle';

  function note(list: (typeof lists)[number], names: Iterable<string>): void {
    const seen = known.get(list)!;
    for (const name of names) {
      const short = name.slice(0, longestText);
      if (seen.has(short) || seen.size >= mostNames) continue;
      seen.add(short);
      waiting.get(list)!.add(short);
    }
  }

  function take(list: (typeof lists)[number]): string[] {
    const names = [...waiting.get(list)!].slice(0, longestList);
    for (const name of names) waiting.get(list)!.delete(name);
    return names;
  }

  function facts(): PageFacts | null {
    const [cookies, storage, globals, elements, resources] = [
      take('cookies'),
      take('storage'),
      take('globals'),
      take('elements'),
      take('resources'),
    ];
    const changed = callsChanged;
    callsChanged = false;
    const something = changed || [cookies, storage, globals, elements, resources].some((names) => names.length > 0);
    return something ? { cookies, storage, globals, elements, resources, calls: [...calls.values()] } : null;
  }

  function keepForLater(undelivered: PageFacts): void {
    for (const list of lists) for (const name of undelivered[list]) waiting.get(list)!.add(name);
    callsChanged = true;
  }

  async function send(): Promise<void> {
    if (sending !== 'idle') {
      sending = 'again';
      return;
    }
    sending = 'sending';
    for (let next = facts(); next && !signal.aborted; next = facts()) {
      const fate = await deliver(next);
      if (fate === 'gone') orphaned.abort();
      if (fate === 'lost') {
        keepForLater(next);
        break;
      }
    }
    const again = (sending as string) === 'again';
    sending = 'idle';
    if (again && !signal.aborted) await send();
  }

  function sample(): void {
    if (isPrerendering()) return;
    note('cookies', cookieNames());
    note('storage', storageKeys());
    note('elements', elementsPresent(__WATCHLIST__.elements));
    void send();
  }

  function onReport(event: Event): void {
    const report = parsed((event as CustomEvent<unknown>).detail);
    if (!report) return;
    note('globals', report.globals);
    for (const call of report.calls) calls.set(call.api, call);
    callsChanged ||= report.calls.length > 0;
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
  resourceAddresses((addresses) => {
    note('resources', addresses);
    if (isPrerendering()) return;
    clearTimeout(sendSoon);
    sendSoon = setTimeout(() => void send(), 2000);
  }, signal);
  samplings(sample, signal);
  document.addEventListener('prerenderingchange', sample, { once: true, signal });
}

/** A probe report with everything dropped that no honest probe sends; null if nothing is left of it. */
function parsed(detail: unknown): { globals: string[]; calls: Call[] } | null {
  if (typeof detail !== 'string' || detail.length > 65_536) return null;
  let report: { globals?: unknown; calls?: unknown } | null;
  try {
    report = JSON.parse(detail) as typeof report;
  } catch {
    return null;
  }
  const { globals, calls } = report ?? {};
  if (!Array.isArray(globals) || !Array.isArray(calls)) return null;
  return {
    globals: __WATCHLIST__.globals.filter((name) => globals.includes(name)),
    calls: calls.slice(0, apis.length).flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [word, count, size] = entry as unknown[];
      const api = apis.find((one) => one === word);
      return api ? [{ api, count: whole(count, 1e9), size: whole(size, 1e6) }] : [];
    }),
  };
}

function whole(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), most) : 0;
}

collector();
