import { browser } from '../browser/browser.ts';

/** The tab a view is about. */
export interface ShownTab {
  readonly id: number;
  /** Empty where the browser keeps it from extensions. */
  readonly url: string;
}

/** The tab named in this view's own address (`?tab=ID`), else the one in front; null when there is none. */
export async function shownTab(): Promise<ShownTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Math.trunc(Number(named)) || 0).catch(() => undefined)];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Loads the tab's page again. */
export async function reloadTab({ id }: ShownTab): Promise<void> {
  await browser.tabs.reload(id);
}
