import { browser, type Runtime } from '../browser/browser.ts';
import type { Contract } from './contract.ts';

/** Who asks, as the browser attests it; `documentId` and `origin` are what to trust, never `tab.url`. */
export type Sender = Runtime.MessageSender & {
  readonly documentId?: string;
  readonly origin?: string;
  readonly documentLifecycle?: string;
};

/** One handler for every name: leaving one out does not compile. */
export type Handlers = {
  readonly [Name in keyof Contract]: (
    sender: Sender,
    ...args: Parameters<Contract[Name]>
  ) => ReturnType<Contract[Name]> | Promise<ReturnType<Contract[Name]>>;
};

type AnyHandler = (sender: Sender, ...args: unknown[]) => unknown;

/** Whether the name's first word lets this sender ask. */
export function mayAsk(name: string, sender: Sender, self: { id: string; origin: string }): boolean {
  if (sender.id !== self.id) return false;
  const ours = sender.origin === self.origin;
  return name.startsWith('view.') ? ours : name.startsWith('page.') && !ours && sender.tab !== undefined;
}

/** Starts answering. Call it in the worker's first turn. Questions without a name or permission get no answer. */
export function serve(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { name, args } = (message ?? {}) as { name?: unknown; args?: unknown };
    if (typeof name !== 'string' || !Array.isArray(args) || !Object.hasOwn(handlers, name)) return undefined;
    if (!mayAsk(name, sender, self)) return undefined;
    // The wire erases types; handlers of `page.` names check what they are given.
    const handler = handlers[name as keyof Contract] as AnyHandler;
    return Promise.resolve(handler(sender, ...(args as unknown[])));
  });
}
