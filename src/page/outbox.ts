import type { PageFacts } from '../evidence/page-facts.ts';
import type { Contract } from '../messages/contract.ts';

/** The little of the WebExtension API that a page script needs; natively promised in both browsers. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: { name: keyof Contract; args: readonly unknown[] }): Promise<unknown>;
}

declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

const runtime = () => (typeof browser === 'undefined' ? chrome : browser).runtime;

/** Waits between tries, in milliseconds. After the last one the facts are `lost` for now: the collector keeps them for its next sample. */
const waits = [250, 1000, 4000];

/**
 * Sends facts to the worker until it says that they are kept. Resolves to `gone` when the
 * extension was updated or removed: this script is an orphan then and must fall silent.
 */
export async function deliver(facts: PageFacts): Promise<'kept' | 'refused' | 'lost' | 'gone'> {
  for (const wait of [...waits, null]) {
    try {
      if (!runtime().id) return 'gone';
      const answer = await runtime().sendMessage({ name: 'page.facts', args: [facts] });
      if (answer === 'kept' || answer === 'refused') return answer;
    } catch {
      // The worker was stopped on the way. It wakes for the next try.
    }
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return 'lost';
}

/** Tells the worker something that is worth nothing later: it is not tried again. */
export function tell<Name extends keyof Contract>(name: Name, ...args: Parameters<Contract[Name]>): void {
  try {
    if (runtime().id)
      void runtime()
        .sendMessage({ name, args })
        .catch(() => {});
  } catch {
    // An orphan: the extension was updated or removed.
  }
}
