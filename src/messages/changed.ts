import { browser } from '../browser/browser.ts';
import { ledgerChanged } from './contract.ts';

/** Tells open views to ask again. Nobody listening is the usual case, not an error. */
export function announceChange(): void {
  browser.runtime.sendMessage({ name: ledgerChanged }).catch(() => {});
}

/** Calls back after each change, until the signal. */
export function onChange(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if ((message as { name?: unknown } | null)?.name === ledgerChanged) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
