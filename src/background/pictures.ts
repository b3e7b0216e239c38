import { browser } from '../browser/browser.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { pictureLimits, toPictureBytes, toPictureList } from '../evidence/pictures.ts';
import type { PicturesView } from '../messages/contract.ts';
import { remember } from '../network/remember.ts';
import { listPictures } from '../page/readings/picture-list.ts';
import { readPictures } from '../page/readings/pictures.ts';
import { marksOf } from '../signals/notices/picture.ts';
import { runIn } from './inject.ts';

/** Milliseconds after an answer in which the browser may still tell of what was asked of its cache. */
const late = 3000;

/** Most looks and requests remembered. */
const most = 100;

/** Looks into the pictures of a page once the person asks for it, as far as nobody else has to be asked. */
export interface Pictures {
  readonly look: (tabId: number) => Promise<PicturesView>;
  /** Whether what the browser tells of is our asking its cache: it says nothing of the page. */
  readonly isOwn: (visitId: string, fact: Pick<RequestFact | ResponseFact, 'id' | 'url' | 'type'>) => boolean;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Starts with nothing asked. */
export function lookIntoPictures(now: () => number): Pictures {
  const expected = new Map<string, { readonly own: ReadonlySet<string>; readonly until: number }>();
  const ours = new Map<string, true>();
  return {
    async look(tabId) {
      const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
      if (!frame) return { state: 'unreadable' };
      const { documentId } = frame;
      const place = { tabId, frameId: 0, documentId };
      const list = toPictureList(await runIn(place, 'ISOLATED', listPictures, [pictureLimits]));
      if (!list) return { state: 'unreadable' };
      const own = new Set(list.own);
      remember(expected, documentId, { own, until: Infinity }, most);
      const read = toPictureBytes(await runIn(place, 'ISOLATED', readPictures, [list.own, pictureLimits]));
      remember(expected, documentId, { own, until: now() + late }, most);
      if (!read) return { state: 'unreadable' };
      const looked = read.map(({ name, bytes }) => ({ name, ...marksOf(bytesOf(bytes)) }));
      return {
        state: 'read',
        shown: list.shown,
        read: read.length,
        elsewhere: list.elsewhere,
        found: looked.filter(({ credentials, sources }) => credentials !== 'none' || sources.length > 0),
      };
    },
    isOwn(visitId, { id, url, type }) {
      if (ours.has(id)) return true;
      const asked = expected.get(visitId);
      if (type !== 'xmlhttprequest' || !asked?.own.has(url) || now() > asked.until) return false;
      remember(ours, id, true, most);
      return true;
    },
  };
}
