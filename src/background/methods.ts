import { browser } from '../browser/browser.ts';
import { remember } from '../network/remember.ts';

const key = 'methods';

/** Most documents remembered: more than anybody has open. */
const most = 300;

/** By which method (GET, POST …) documents were asked for. */
export interface Methods {
  /** Of several requests for one document, as redirects make them, the last counts. */
  readonly note: (documentId: string, method: string) => Promise<void>;
  /** Null where the request was not seen. */
  readonly of: (documentId: string) => Promise<string | null>;
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

async function kept(): Promise<Map<string, string>> {
  try {
    const pairs = (await browser.storage.session.get(key))[key];
    return new Map(Array.isArray(pairs) ? pairs.filter(isPair) : []);
  } catch {
    return new Map();
  }
}

/** Remembers in the browser's memory, which outlives the worker and ends with the session; nothing is on disk. */
export function rememberMethods(): Methods {
  let loading: Promise<Map<string, string>> | undefined;
  const all = () => (loading ??= kept());
  return {
    async note(documentId, method) {
      const methods = await all();
      remember(methods, documentId, method, most);
      await browser.storage.session.set({ [key]: [...methods] }).catch(() => {});
    },
    of: async (documentId) => (await all()).get(documentId) ?? null,
  };
}
