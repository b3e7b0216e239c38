import { browser } from '../browser/browser.ts';
import { partyOf } from '../companies/host.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Ledger } from '../ledger/open.ts';
import { untracedVisitsAt, visitsOfTraces } from '../ledger/removal.ts';
import { traceOf } from '../ledger/rows.ts';
import { announceChange } from '../messages/changed.ts';
import type { Visit } from '../signals/visit.ts';
import { removeAndTell } from './told-cases.ts';
import { hasHistory, listenOnceAllowed, type Removed } from './removals.ts';

const key = 'traceSalt';
const permission = { permissions: ['history' as const] };

/** Has pages leave the ledger with the browser's history, once the person allows that. */
export interface HistoryMirror {
  /** What digests of addresses are salted with; null while nobody asked for it. */
  readonly salt: () => Promise<string | null>;
  readonly state: () => Promise<'on' | 'off'>;
}

async function keptOrMadeSalt(): Promise<string> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  if (typeof kept === 'string' && kept !== '') return kept;
  const salt = crypto.randomUUID();
  await browser.storage.local.set({ [key]: salt });
  return salt;
}

function originOf(url: string): string | null {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? null : origin;
}

/** Origins of removed addresses of which the history knows no page any more. */
async function goneOrigins(urls: readonly string[]): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const origin of new Set(urls.flatMap((url) => originOf(url) ?? []))) {
    const left = await browser.history.search({ text: new URL(origin).hostname, startTime: 0, maxResults: 1000 });
    if (!left.some(({ url }) => url !== undefined && originOf(url) === origin)) gone.push(origin);
  }
  return gone;
}

async function removeIn(period: Ledger, traces: readonly string[], origins: readonly string[]): Promise<void> {
  const visits = [await visitsOfTraces(period, traces)];
  for (const origin of origins) {
    const site = partyOf(origin)?.domain ?? '';
    visits.push(await untracedVisitsAt(period, site, origin));
  }
  await removeAndTell(period, visits.flat());
}

/** Call it in the worker's first turn. `forgetEverything`: for whoever clears the whole history. */
export function mirrorHistory(journal: Journal, forgetEverything: () => Promise<unknown>): HistoryMirror {
  let allowed: Promise<boolean> | undefined;
  const isAllowed = () => (allowed ??= browser.permissions.contains(permission).catch(() => false));

  async function remove(urls: readonly string[]): Promise<void> {
    const salt = await keptOrMadeSalt();
    const traces = new Set(urls.map((url) => traceOf(url, salt)));
    const origins = await goneOrigins(urls);
    const isOf = (url: string) => traces.has(traceOf(url, salt));
    const isGone = ({ url, memory, ...visit }: Visit) =>
      [...visit.traces].some((trace) => traces.has(trace)) ||
      [url, ...memory.moves].some(isOf) ||
      (visit.traces.size === 0 && origins.some((origin) => originOf(url) === origin));
    await journal.forget(isGone, async () => {
      for (const name of await journal.periods.names()) {
        const period = await journal.periods.open(name);
        if (typeof period !== 'string') await removeIn(period, [...traces], origins);
      }
    });
    announceChange();
  }

  function onRemoved({ allHistory, urls = [] }: Removed): void {
    void (allHistory ? forgetEverything() : remove(urls)).catch(() => {});
  }

  // Not there before it is allowed.
  if (hasHistory()) browser.history.onVisitRemoved.addListener(onRemoved);
  browser.permissions.onAdded.addListener(() => {
    allowed = undefined;
    listenOnceAllowed(onRemoved);
  });
  browser.permissions.onRemoved.addListener(() => {
    allowed = undefined;
  });

  return {
    salt: async () => ((await isAllowed()) ? keptOrMadeSalt() : null),
    state: async () => ((await isAllowed()) ? 'on' : 'off'),
  };
}
