import { browser } from '../browser/browser.ts';

/** What the browser says was removed from its history. */
export interface Removed {
  readonly allHistory: boolean;
  readonly urls?: readonly string[];
}

/** Whether the extension may know of the history: its part of the API is not there before. */
export function hasHistory(): boolean {
  return Boolean(browser.history as typeof browser.history | undefined);
}

/** Listens to removals from now on, where the person has just allowed it. A worker that starts later listens in its first turn. */
export function listenOnceAllowed(listener: (removed: Removed) => void): void {
  if (!hasHistory() || browser.history.onVisitRemoved.hasListener(listener)) return;
  browser.history.onVisitRemoved.addListener(listener);
}
