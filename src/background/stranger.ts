import { browser } from '../browser/browser.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import type { NotServed, Served } from '../evidence/stranger.ts';
import type { StrangerOffer } from '../messages/contract.ts';
import { remember } from '../network/remember.ts';
import { lookAsStranger } from '../page/stranger.ts';
import { mayFetch } from '../signals/stranger/address.ts';
import type { Methods } from './methods.ts';

/** Milliseconds after an answer in which the browser may still tell of its requests. */
const late = 3000;

/** Most looks and requests remembered. */
const most = 50;

/** The one part of Telltale that asks the web for something, once the person has said so. */
export interface Stranger {
  /** What would be fetched for the page that stands in a tab, or why nothing may be. */
  readonly offer: (tabId: number) => Promise<StrangerOffer>;
  /** Has the page fetch the address that the person was shown. The tab must still show it. */
  readonly look: (tabId: number, address: string) => Promise<Served | NotServed>;
  /** Whether a request of a visit is ours: it says nothing of the page. */
  readonly isOwn: (visitId: string, fact: Pick<RequestFact | ResponseFact, 'id' | 'url' | 'type'>) => boolean;
}

function failed(why: NotServed['why']): NotServed {
  return { outcome: 'failed', why, said: '' };
}

function isAnswer(value: unknown): value is Served | NotServed {
  return typeof value === 'object' && value !== null && 'outcome' in value;
}

/** Starts with nothing asked. */
export function viewAsStranger(methods: Methods, now: () => number): Stranger {
  const expected = new Map<string, { readonly address: string; readonly until: number }>();
  const ours = new Map<string, true>();

  async function standing(
    tabId: number,
  ): Promise<{ readonly documentId: string; readonly offer: StrangerOffer } | null> {
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
    if (!frame) return null;
    const { documentId } = frame;
    const address = frame.url.split('#', 1)[0]!;
    const permit = mayFetch(address);
    if (permit !== 'yes') return { documentId, offer: { state: 'refused', why: permit } };
    const method = await methods.of(documentId);
    if (method === 'GET') return { documentId, offer: { state: 'offered', address } };
    return { documentId, offer: { state: 'refused', why: method === null ? 'unseen' : 'sent' } };
  }

  return {
    offer: async (tabId) => (await standing(tabId))?.offer ?? { state: 'refused', why: 'not-web' },
    async look(tabId, address) {
      const there = await standing(tabId);
      if (there?.offer.state !== 'offered' || there.offer.address !== address) return failed('moved');
      const { documentId } = there;
      remember(expected, documentId, { address, until: Infinity }, most);
      try {
        const [main] = await browser.scripting.executeScript({
          // By its id: the function must not run in whatever came into the tab a moment ago.
          target: { tabId, documentIds: [documentId] },
          func: lookAsStranger,
          args: [address],
        });
        return isAnswer(main?.result) ? main.result : failed('gone');
      } catch {
        return failed('gone');
      } finally {
        remember(expected, documentId, { address, until: now() + late }, most);
      }
    },
    isOwn(visitId, { id, url, type }) {
      if (ours.has(id)) return true;
      const asked = expected.get(visitId);
      if (type !== 'xmlhttprequest' || asked?.address !== url || now() > asked.until) return false;
      remember(ours, id, true, most);
      return true;
    },
  };
}
