// Taken when the document starts: in the page's own world the page can replace them later.
const { addEventListener, clearTimeout, setTimeout } = globalThis;

/** Milliseconds after `load` at which a document is looked at again: widgets load late (15 s seen). */
const afterLoad = [0, 2000, 6000, 15_000];

/** Milliseconds after the person's first moves: then the shiest widgets only begin to load. */
const afterMove = [1000, 5000, 12_000];

/**
 * Calls `sample` when a document has something new to show: once parsed, some times after it
 * loaded, and some times after the person's first move of each kind. Stops with the signal.
 */
export function samplings(sample: () => void, signal?: AbortSignal): void {
  const options = { capture: true, once: true, passive: true, ...(signal && { signal }) };

  function later(delay: number): void {
    const timer = setTimeout(sample, delay);
    signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  function loaded(): void {
    for (const delay of afterLoad) later(delay);
  }

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => later(0), options);
  else later(0);
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, options);
  for (const move of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(move, () => afterMove.forEach(later), options);
  }
  addEventListener('pagehide', sample, options);
}
