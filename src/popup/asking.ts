import type { TabView } from '../messages/contract.ts';
import type { ShownTab } from '../messages/tab.ts';

/** What the worker said of a tab. */
export interface Answered {
  readonly state: 'answered';
  readonly tab: ShownTab;
  readonly view: TabView;
  /** Whether it was silent when asked again. */
  readonly stale: boolean;
}

/** What the popup knows. `special`: there is no tab to ask about. `silent`: the worker does not answer. */
export type Shown = Answered | { readonly state: 'loading' | 'special' | 'silent' };

/** Whom to ask. */
export interface Sources {
  readonly tab: () => Promise<ShownTab | null>;
  readonly view: (tabId: number) => Promise<TabView>;
}

/** Longer than a stopped worker takes to start, shorter than patience. */
const longestWait = 5000;

/** Fewest milliseconds from one answer to the next question: a busy page changes many times a second. */
const rest = 300;

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), longestWait);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function askOnce({ tab: findTab, view: askView }: Sources): Promise<Shown> {
  const tab = await findTab();
  if (!tab) return { state: 'special' };
  const view: TabView | undefined = await askView(tab.id);
  // Where nobody has a handler, the browser answers with nothing.
  if (!view) throw new Error('no answer');
  return { state: 'answered', tab, view, stale: false };
}

/**
 * Asks now, shows each answer, and gives back a way to ask again: one question at a time, with a
 * rest in between. Never rejects: silence is an answer to show.
 */
export function startAsking(sources: Sources, show: (shown: Shown) => void): () => void {
  let last: Shown = { state: 'loading' };
  let busy = false;
  let again = false;
  async function ask(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      last = await inTime(askOnce(sources));
    } catch {
      last = last.state === 'answered' ? { ...last, stale: true } : { state: 'silent' };
    }
    show(last);
    setTimeout(() => {
      busy = false;
      if (again) {
        again = false;
        void ask();
      }
    }, rest);
  }
  void ask();
  return () => void ask();
}
