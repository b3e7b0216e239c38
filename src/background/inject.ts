import { browser } from '../browser/browser.ts';

/** A document in a tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
}

/** Milliseconds in which a document must answer: a page can make a promise that never comes true. */
const patience = 3000;

async function run(
  { tabId, documentId }: Place,
  world: 'MAIN' | 'ISOLATED',
  func: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    const [first] = await browser.scripting.executeScript({
      // By its id: the function must not run in whatever came into the frame a moment ago.
      target: { tabId, documentIds: [documentId] },
      world,
      func,
      args: [...args],
      injectImmediately: true,
    });
    const found = first as { documentId?: string; result?: unknown } | undefined;
    if (found?.documentId !== undefined && found.documentId !== documentId) return null;
    return found?.result ?? null;
  } catch {
    return null;
  }
}

/** Most frames of a page that are looked into. */
const mostFrames = 40;

/**
 * Runs a function that stands alone beside the scripts of an outermost document and of every document in it;
 * what some of them do not give is left out, and all of it where the tab shows another by now.
 */
export async function runInFrames(
  place: Place,
  func: (...args: never[]) => unknown,
  args: readonly unknown[] = [],
): Promise<readonly unknown[]> {
  return inTime(inFrames(place, func, args), []);
}

async function inFrames(
  { tabId, documentId }: Place,
  func: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<readonly unknown[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func,
      args: [...args],
      injectImmediately: true,
    });
    const outermost = results.find(({ frameId }) => frameId === 0) as { documentId?: string } | undefined;
    if (outermost?.documentId !== undefined && outermost.documentId !== documentId) return [];
    return results
      .flatMap(({ result }) => (result === undefined || result === null ? [] : [result]))
      .slice(0, mostFrames);
  } catch {
    return [];
  }
}

async function inTime<Answer>(answer: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/**
 * Runs a function that stands alone in one document and gives what it gives; null where it cannot run
 * or takes too long: the document is gone, or the browser lets no extension in. `MAIN` is the page's own
 * world: what comes out of it is the page's claim.
 */
export async function runIn(
  place: Place,
  world: 'MAIN' | 'ISOLATED',
  func: (...args: never[]) => unknown,
  args: readonly unknown[] = [],
): Promise<unknown> {
  return inTime(run(place, world, func, args), null);
}
