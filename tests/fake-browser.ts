import { vi } from 'vitest';

/** One event of the WebExtension API: remembers its listeners and how they were added. */
class FakeEvent<Args extends readonly unknown[]> {
  readonly added: { readonly listener: (...args: [...Args]) => unknown; readonly options: readonly unknown[] }[] = [];

  addListener(listener: (...args: [...Args]) => unknown, ...options: readonly unknown[]): void {
    this.added.push({ listener, options });
  }

  removeListener(listener: unknown): void {
    const at = this.added.findIndex((one) => one.listener === listener);
    if (at >= 0) this.added.splice(at, 1);
  }

  /** Tells every listener, and gives what they answer. */
  emit(...args: Args): readonly unknown[] {
    return this.added.map(({ listener }) => listener(...args));
  }
}

/** A frame as webNavigation tells of it. */
export interface FakeFrame {
  readonly documentId: string;
  readonly parentDocumentId?: string;
  readonly parentFrameId: number;
  readonly frameId: number;
  readonly url: string;
}

/** As much of the WebExtension API as the worker uses. Give it in place of `browser` in src/browser/browser.ts. */
export function fakeBrowser() {
  const event = () => new FakeEvent<[details: object]>();
  return {
    webRequest: {
      OnResponseStartedOptions: { EXTRA_HEADERS: 'extraHeaders' } as Record<string, string>,
      onBeforeRequest: event(),
      onBeforeRedirect: event(),
      onResponseStarted: event(),
      onErrorOccurred: event(),
    },
    webNavigation: {
      onCommitted: event(),
      onHistoryStateUpdated: event(),
      onReferenceFragmentUpdated: event(),
      getAllFrames: vi.fn<(tab: { tabId: number }) => Promise<readonly FakeFrame[] | null>>(() => Promise.resolve([])),
    },
    runtime: {
      id: 'telltale',
      // Node knows no origin of `chrome-extension:`; an address of ours with a scheme it knows will do.
      getURL: (path: string) => `https://telltale.invalid/${path}`,
      onMessage: new FakeEvent<[message: unknown, sender: object]>(),
    },
  };
}
