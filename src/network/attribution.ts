import { browser, type WebRequest } from '../browser/browser.ts';
import { originOf, type Beginnings } from './beginnings.ts';
import { rememberDocuments } from './documents.ts';
import { remember } from './remember.ts';

/** What webRequest says of who asked. */
export type Asker = Pick<
  WebRequest.OnBeforeRequestDetailsType,
  'tabId' | 'documentId' | 'parentDocumentId' | 'initiator' | 'originUrl'
>;

/** Most facts kept for a document that webNavigation has not told of yet. */
const mostWaiting = 500;

/** Most documents whose facts wait; a document whose commit we miss would keep them for ever. */
const mostAwaited = 500;

/** Whose visit documents and requests belong to. */
export interface Attribution {
  /** Learns a document. */
  readonly learn: (documentId: string, parentDocumentId: string | undefined) => void;
  /** Tells of a fact once it is known whose it is. */
  readonly attribute: (asker: Asker, tell: (visitId: string) => void) => void;
  /** Whether the document's visit is known without asking. */
  readonly knows: (documentId: string) => boolean;
  /** The visit that a document belongs to; asks the browser where the worker has forgotten. */
  readonly visitOf: (documentId: string, tabId: number) => Promise<string | null>;
}

/**
 * A request is attributed by the id of the document that made it, which holds across prerendering,
 * the back/forward cache, moves within a document, and a worker that was stopped: what the worker
 * forgot it asks the browser.
 */
export function attributeTo(beginnings: Beginnings): Attribution {
  const documents = rememberDocuments();
  const waiting = new Map<string, ((visitId: string) => void)[]>();
  const asking = new Map<number, Promise<void>>();

  function learn(documentId: string, parentDocumentId: string | undefined): void {
    const visitId = documents.learn({ documentId, parentDocumentId });
    const tellers = visitId && waiting.get(documentId);
    if (!tellers) return;
    waiting.delete(documentId);
    for (const tell of tellers) tell(beginnings.seen(visitId));
  }

  /** Asks the browser which documents a tab has: the worker may have been stopped since they came. */
  async function ask(tabId: number): Promise<void> {
    const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
    for (const { documentId, url } of frames.filter((frame) => !frame.parentDocumentId)) {
      if (documents.outermost(documentId) || beginnings.failureIn(tabId)?.url === url) continue;
      beginnings.beginLater({ id: documentId, tabId, url, at: Date.now(), status: null, error: null });
      learn(documentId, undefined);
    }
    // Parents come before their children only after as many rounds as frames are deep.
    for (let left = frames.filter((frame) => frame.parentDocumentId); left.length > 0;) {
      for (const { documentId, parentDocumentId } of left) learn(documentId, parentDocumentId);
      const rest = left.filter(({ documentId }) => !documents.outermost(documentId));
      if (rest.length === left.length) break;
      left = rest;
    }
  }

  function asked(tabId: number): Promise<void> {
    const already = asking.get(tabId);
    if (already) return already;
    const answer = ask(tabId).finally(() => asking.delete(tabId));
    asking.set(tabId, answer);
    return answer;
  }

  return {
    learn,
    attribute(asker, tell) {
      const documentId = asker.documentId ?? asker.parentDocumentId;
      if (!documentId) {
        const origin = originOf(asker.initiator ?? asker.originUrl);
        const visitId = origin && beginnings.latestOf(origin);
        if (visitId) tell(visitId);
        return;
      }
      const visitId = documents.outermost(documentId);
      if (visitId) {
        tell(beginnings.seen(visitId));
        return;
      }
      const tellers = waiting.get(documentId) ?? [];
      remember(waiting, documentId, tellers, mostAwaited);
      if (tellers.length < mostWaiting) tellers.push(tell);
      if (asker.tabId >= 0) void asked(asker.tabId);
    },
    knows: (documentId) => documents.outermost(documentId) !== null,
    async visitOf(documentId, tabId) {
      if (!documents.outermost(documentId)) await asked(tabId);
      const visitId = documents.outermost(documentId);
      return visitId && beginnings.seen(visitId);
    },
  };
}
