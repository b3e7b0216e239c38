import { browser } from '../browser/browser.ts';
import { toChatsSeen } from '../evidence/chat-seen.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Journal } from '../ledger/journal.ts';
import { remember } from '../network/remember.ts';
import { layChatMatcher } from '../page/readings/chat-matching.ts';
import { layChatParts } from '../page/readings/chat-parts.ts';
import { layChatTouches } from '../page/readings/chat-touches.ts';
import { layChatReader } from '../page/readings/chat-words.ts';
import { endChats } from '../page/readings/chat-end.ts';
import { watchChat } from '../page/readings/chat.ts';
import { handedPhrases, handedSides } from '../signals/chat/handed.ts';
import { noteChat } from '../signals/chat/noting.ts';
import { chatsAt, chatsHeldBy, holdersOf } from '../signals/chat/whose.ts';
import { runIn, runInFrames, type Place } from './inject.ts';

/** Most documents remembered that a chat is watched in. */
const mostDocuments = 300;

/** Has the chats in documents watched, and hands on what is seen of them. */
export interface Chats {
  /** A document showed names. `address`: of that document, as the browser attests it. */
  readonly shown: (place: Place, address: string | undefined, facts: PageFacts) => void;
  /** A document of a visit says what stands in its chats: its claim. */
  readonly seen: (documentId: string, address: string | undefined, visitId: string, claim: unknown) => void;
  /** A document says that the person typed in its chat, or lets it hear them: no chat in the tab is read on. */
  readonly over: (place: Place) => 'kept';
}

/** Whether a document says only that its chats are not read on. */
export function isEnd(claim: unknown): boolean {
  return Array.isArray(claim) && claim.length === 0;
}

/** What is watched in a document: chats by the selectors that hold them, or all of it as the chat of these vendors. */
interface Watched {
  readonly holders: Set<string>;
  whole: readonly string[] | null;
  /** Whether it has what a watcher looks with. */
  laid: Promise<'laid' | 'not'> | null;
}

/** Hands a document all that a watcher looks with; not where it went, or lets no extension in. */
async function lay(place: Place): Promise<'laid' | 'not'> {
  const laid = [
    await runIn(place, 'ISOLATED', layChatMatcher, [handedPhrases, handedSides]),
    await runIn(place, 'ISOLATED', layChatTouches),
    await runIn(place, 'ISOLATED', layChatParts),
    await runIn(place, 'ISOLATED', layChatReader),
  ];
  return laid.includes(null) ? 'not' : 'laid';
}

/** Starts with nothing watched, and listens for documents that are a chat. Call it in the worker's first turn. */
export function watchChats(journal: Journal): Chats {
  const documents = new Map<string, Watched>();
  /** Tabs in whose page the person typed in a chat; lost with the worker, a frame that comes later is read then. */
  const ended = new Set<number>();

  function watched({ documentId }: Place): Watched {
    const there = documents.get(documentId) ?? { holders: new Set<string>(), whole: null, laid: null };
    remember(documents, documentId, there, mostDocuments);
    return there;
  }

  /** Whether these chats are watched now. */
  async function watch(place: Place, chats: readonly (readonly string[] | null)[]): Promise<'watched' | 'not'> {
    if (ended.has(place.tabId)) return 'not';
    const document = watched(place);
    document.laid ??= lay(place);
    const isLaid = (await document.laid) === 'laid' && !ended.has(place.tabId);
    if (isLaid && (await runIn(place, 'ISOLATED', watchChat, [chats])) !== null) {
      // The end may have come meanwhile.
      if (ended.has(place.tabId)) void runIn(place, 'ISOLATED', endChats);
      return 'watched';
    }
    document.laid = null;
    return 'not';
  }

  async function watchWhole(place: Place, address: string): Promise<void> {
    const vendors = chatsAt(address);
    const document = vendors.length > 0 ? watched(place) : null;
    if (!document || document.whole) return;
    document.whole = vendors.map(({ id }) => id);
    if ((await watch(place, [null])) === 'not') document.whole = null;
  }

  async function watchHeld(place: Place, elements: readonly string[]): Promise<void> {
    const vendors = chatsHeldBy(elements);
    if (vendors.length === 0) return;
    const { holders: known } = watched(place);
    // All that may hold a chat: what opens it stands there long before its window.
    const fresh = vendors.map(holdersOf).filter((holders) => holders.some((holder) => !known.has(holder)));
    if (fresh.length === 0) return;
    for (const holder of fresh.flat()) known.add(holder);
    if ((await watch(place, fresh)) === 'not') for (const holder of fresh.flat()) known.delete(holder);
  }

  browser.webNavigation.onCommitted.addListener((details) => {
    const { tabId, frameId, documentId, parentDocumentId, url } = details;
    if (frameId === 0) ended.delete(tabId);
    if (parentDocumentId) void watchWhole({ tabId, frameId, documentId }, url);
  });

  return {
    shown(place, address, { elements }) {
      if (place.frameId !== 0 && address) void watchWhole(place, address);
      if (elements.length > 0) void watchHeld(place, elements);
    },
    seen(documentId, address, visitId, claim) {
      // Its address may have changed since it was known as a chat, and the worker may have been stopped since.
      const whole = documents.get(documentId)?.whole ?? chatsAt(address ?? '').map(({ id }) => id);
      const known = toChatsSeen(claim).flatMap((seen) => {
        const ids = seen.holders.length > 0 ? chatsHeldBy(seen.holders).map(({ id }) => id) : whole;
        return ids.length > 0 ? [{ ids, seen }] : [];
      });
      if (known.length === 0) return;
      journal.change(visitId, (visit) => {
        for (const { ids, seen } of known) noteChat(visit, ids, seen);
      });
    },
    over(place) {
      ended.add(place.tabId);
      // In all of them: a worker that was stopped does not know which are watched.
      void runInFrames(place, endChats);
      return 'kept';
    },
  };
}
