import type { Browser } from 'webextension-polyfill';
import type { Session } from '../browsers/launch.ts';
import { openBrowsers, type Browsers } from './browsers.ts';
import type { Looking } from './options.ts';
import type { Site } from './site.ts';
import { visit, type Visited } from './visit.ts';

/** One try to visit a site. */
export interface Looked {
  readonly visited: Visited;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Why the page did not come; null where it came, with whatever status. */
  readonly error: string | null;
  /** Name and version. */
  readonly browser: string;
}

/** Eyes for sites. */
export interface Lookers {
  /** Never throws: what goes wrong is the visit's error. */
  readonly look: (site: Site) => Promise<Looked>;
  readonly close: () => Promise<void>;
}

/** Runs in a page of the extension: researchers keep what a person's ledger leaves out. */
async function keepWholeAddresses(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  await chrome.runtime.sendMessage({ name: 'view.change', args: [{ addresses: 'full', prices: 'on' }] });
}

async function prepare({ door }: Session): Promise<void> {
  await door.evaluate(keepWholeAddresses);
}

/** Milliseconds after which a visit is not slow but stuck. */
export function limitOf({ most, wait }: Looking['patience']): number {
  return 2 * most + wait + 60_000;
}

export async function openLookers({ family, profile, patience, launch }: Looking): Promise<Lookers> {
  const browsers: Browsers = await openBrowsers(profile, launch, prepare, limitOf(patience));
  const versions = new WeakMap<Session, string>();

  async function versionOf(session: Session): Promise<string> {
    const known = versions.get(session) ?? (await session.browser.version().catch(() => family));
    versions.set(session, known);
    return known;
  }

  return {
    async look({ url }) {
      const startedAt = Date.now();
      try {
        return await browsers.lend(async ({ session, ready }) => {
          const browser = await versionOf(session);
          const visited = await visit(session.door, url, patience, ready);
          return { visited, startedAt, browser, error: visited.visit ? visited.visit.error : visited.error };
        });
      } catch (thrown) {
        const error = String(thrown instanceof Error ? thrown.message : thrown);
        return { visited: { visit: null, error }, startedAt, browser: family, error };
      }
    },
    close: browsers.close,
  };
}
