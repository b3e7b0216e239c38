import { browser } from '../browser/browser.ts';
import type { Contract, Message } from './contract.ts';

/** Asks the worker. Rejects if the worker does not answer: no handler, no permission, or it failed. */
export async function call<Name extends keyof Contract>(
  name: Name,
  ...args: Parameters<Contract[Name]>
): Promise<ReturnType<Contract[Name]>> {
  const message: Message<Name> = { name, args };
  // The wire erases types; `serve` answers with the type of the name's handler.
  return await browser.runtime.sendMessage<Message<Name>, ReturnType<Contract[Name]>>(message);
}
