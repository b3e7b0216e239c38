import { remember } from './remember.ts';
import type { Beginning } from './traffic.ts';

/** Most of each kind remembered: visits that may still begin, origins, tabs with a failure. */
const most = 500;

/** Which visits have begun, which may still, and which failed. */
export interface Beginnings {
  readonly begin: (beginning: Beginning) => void;
  /**
   * For a document that came without a request we saw (from the back/forward cache, of the browser
   * itself, of a site we were not granted): it is not a visit until something more is seen.
   */
  readonly beginLater: (beginning: Beginning) => void;
  /** Something was seen of a visit: it begins now if it had not. Returns its id. */
  readonly seen: (visitId: string) => string;
  /** The latest visit of an origin, for requests that no document made. */
  readonly latestOf: (origin: string) => string | null;
  /** A document failed to load in a tab. */
  readonly fail: (beginning: Beginning) => void;
  /** The failure a tab shows, until the tab shows something else. */
  readonly failureIn: (tabId: number) => Beginning | null;
  readonly forgetFailure: (tabId: number) => void;
}

/** The origin of an address, or null for an address that has none. */
export function originOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).origin : null;
}

export function rememberBeginnings(begun: (beginning: Beginning) => void): Beginnings {
  const unbegun = new Map<string, Beginning>();
  const latest = new Map<string, string>();
  const failures = new Map<number, Beginning>();

  function begin(beginning: Beginning): void {
    begun(beginning);
    const origin = originOf(beginning.url);
    if (origin) remember(latest, origin, beginning.id, most);
  }

  return {
    begin,
    beginLater: (beginning) => remember(unbegun, beginning.id, beginning, most),
    seen(visitId) {
      const beginning = unbegun.get(visitId);
      unbegun.delete(visitId);
      if (beginning) begin(beginning);
      return visitId;
    },
    latestOf: (origin) => latest.get(origin) ?? null,
    fail(beginning) {
      begin(beginning);
      remember(failures, beginning.tabId, beginning, most);
    },
    failureIn: (tabId) => failures.get(tabId) ?? null,
    forgetFailure: (tabId) => void failures.delete(tabId),
  };
}
