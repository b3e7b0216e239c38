import { browser } from '../browser/browser.ts';

/** Whether the person, or whoever runs the browser, lets Telltale look at a site: both browsers let them take it back. */
export type Access = 'granted' | 'withheld';

/** The tab a view is about. */
export interface ShownTab {
  readonly id: number;
  /** Empty where the browser keeps it from extensions. */
  readonly url: string;
  readonly access: Access;
}

/** The site as permissions are asked for: without its port, which Firefox knows in no pattern. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function accessTo(url: string): Promise<Access> {
  if (!url) return 'granted';
  try {
    return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? 'granted' : 'withheld';
  } catch {
    // An address that no pattern can have cannot be withheld either.
    return 'granted';
  }
}

/** The address of a tab that keeps its own from us, as browsers do where access is withheld. */
async function frameUrl(tabId: number): Promise<string> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  return frame?.url ?? '';
}

/** The tab named in this view's own address (`?tab=ID`), else the one in front; null when there is none. */
export async function shownTab(): Promise<ShownTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Math.trunc(Number(named)) || 0).catch(() => undefined)];
  if (tab?.id === undefined) return null;
  const url = tab.url ?? (await frameUrl(tab.id));
  return { id: tab.id, url, access: await accessTo(url) };
}

/** Loads the tab's page again. */
export async function reloadTab({ id }: ShownTab): Promise<void> {
  await browser.tabs.reload(id);
}

/** Has the browser ask the person for the tab's site. Call it in the turn of a click: later, browsers refuse. */
export async function allowTab({ url }: ShownTab): Promise<void> {
  await browser.permissions.request({ origins: [patternOf(url)] });
}
