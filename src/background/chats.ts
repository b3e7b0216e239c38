import { browser } from '../browser/browser.ts';
import { toChatSeen } from '../evidence/chat-seen.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Journal } from '../ledger/journal.ts';
import { remember } from '../network/remember.ts';
import { layChatReader } from '../page/readings/chat-words.ts';
import { watchChat } from '../page/readings/chat.ts';
import { noteChat } from '../signals/chat/noting.ts';
import { phrases } from '../signals/chat/phrases.ts';
import { chatsAt, chatsHeldBy, holdersOf } from '../signals/chat/whose.ts';
import { runIn, type Place } from './inject.ts';

/** Most documents remembered that a chat is watched in. */
const mostDocuments = 300;

/** Has the chats in documents watched, and hands on what is seen of them. */
export interface Chats {
  /** A document showed names. `address`: of that document, as the browser attests it. */
  readonly shown: (place: Place, address: string | undefined, facts: PageFacts) => void;
  /** A document of a visit says what stands in a chat: its claim. */
  readonly seen: (documentId: string, address: string | undefined, visitId: string, claim: unknown) => void;
}

/** What is watched in a document: chats by the selectors that hold them, or all of it as the chat of these vendors. */
interface Watched {
  readonly holders: Set<string>;
  whole: readonly string[] | null;
}

/** Any letter, near enough for the languages of the phrases: what Unicode calls one takes a browser twenty times as long to compile. */
const letter = String.raw`a-z\u00c0-\u1fff\u3040-\ud7ff`;

/** A pattern as the page script has it: no letter and no digit stands beside what it fits. */
function wholeWords(pattern: string): string {
  const cheap = pattern.replaceAll(String.raw`[^\p{L}]`, `[^${letter}]`).replaceAll(String.raw`\p{L}`, `[${letter}]`);
  return `(?<![${letter}\\d])(?:${cheap})(?![${letter}\\d])`;
}

const patterns = phrases.map(({ id, pattern }) => [id, wholeWords(pattern)] as const);

/** Whether the document is watched now; it is not where it went, or lets no extension in. */
async function watch(place: Place, holders: readonly string[] | null): Promise<'watched' | 'not'> {
  if ((await runIn(place, 'ISOLATED', layChatReader, [patterns])) === null) return 'not';
  return (await runIn(place, 'ISOLATED', watchChat, [holders])) === null ? 'not' : 'watched';
}

/** Starts with nothing watched, and listens for documents that are a chat. Call it in the worker's first turn. */
export function watchChats(journal: Journal, now: () => number): Chats {
  const documents = new Map<string, Watched>();

  function watched({ documentId }: Place): Watched {
    const there = documents.get(documentId) ?? { holders: new Set<string>(), whole: null };
    remember(documents, documentId, there, mostDocuments);
    return there;
  }

  async function watchWhole(place: Place, address: string): Promise<void> {
    const vendors = chatsAt(address);
    const document = vendors.length > 0 ? watched(place) : null;
    if (!document || document.whole) return;
    document.whole = vendors.map(({ id }) => id);
    if ((await watch(place, null)) === 'not') document.whole = null;
  }

  async function watchHeld(place: Place, elements: readonly string[]): Promise<void> {
    for (const vendor of chatsHeldBy(elements)) {
      // All that may hold it: what opens it stands there long before its window.
      const holders = holdersOf(vendor);
      const { holders: known } = watched(place);
      if (holders.every((holder) => known.has(holder))) continue;
      for (const holder of holders) known.add(holder);
      if ((await watch(place, holders)) === 'not') for (const holder of holders) known.delete(holder);
    }
  }

  browser.webNavigation.onCommitted.addListener((details) => {
    const { tabId, frameId, documentId, parentDocumentId, url } = details;
    if (parentDocumentId) void watchWhole({ tabId, frameId, documentId }, url);
  });

  return {
    shown(place, address, { elements }) {
      if (place.frameId !== 0 && address) void watchWhole(place, address);
      if (elements.length > 0) void watchHeld(place, elements);
    },
    seen(documentId, address, visitId, claim) {
      const seen = toChatSeen(claim);
      if (!seen) return;
      // Its address may have changed since it was known as a chat, and the worker may have been stopped since.
      const whole = documents.get(documentId)?.whole ?? chatsAt(address ?? '').map(({ id }) => id);
      const ids = seen.holders.length > 0 ? chatsHeldBy(seen.holders).map(({ id }) => id) : whole;
      if (ids.length > 0) journal.change(visitId, (visit) => noteChat(visit, ids, seen, now()));
    },
  };
}
