import { browser, type WebNavigation, type WebRequest } from '../browser/browser.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { answered, errorOf, failed } from './answer.ts';
import { originOf, rememberBeginnings } from './beginnings.ts';
import { rememberDocuments } from './documents.ts';
import { rememberNavigations, statusAt } from './navigations.ts';

/** A document that came to stand outermost in a tab, or failed to. */
export interface Beginning {
  /** The browser's document id; made up for a document that failed. */
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly status: number | null;
  readonly error: string | null;
}

/**
 * Where facts about traffic go. A visit begins before its first request is told of, and may be told
 * again to begin: when it comes back from a cache, or when more of it is known.
 */
export interface TrafficSink {
  readonly begun: (beginning: Beginning) => void;
  readonly requested: (visitId: string, fact: RequestFact) => void;
  readonly responded: (visitId: string, fact: ResponseFact) => void;
}

/** What the listeners know beyond what they tell. */
export interface Traffic {
  /** The visit that a document belongs to; asks the browser where the worker has forgotten. */
  readonly visitOf: (documentId: string, tabId: number) => Promise<string | null>;
  /** The visit that failed in a tab, for as long as the tab shows nothing else. */
  readonly failedIn: (tabId: number) => string | null;
}

/** What webRequest says of who asked. */
type Asker = Pick<
  WebRequest.OnBeforeRequestDetailsType,
  'tabId' | 'documentId' | 'parentDocumentId' | 'initiator' | 'originUrl'
>;

/** Most facts kept for a document that webNavigation has not told of yet. */
const mostWaiting = 500;

/** Most documents whose facts wait; a document whose commit we miss would keep them for ever. */
const mostAwaited = 500;

/**
 * Listens to all traffic and tells whose visit it belongs to. A request is attributed by the id
 * of the document that made it, which holds across prerendering, the back/forward cache, moves
 * within a document, and a worker that was stopped: what the worker forgot it asks the browser.
 */
export function listenToTraffic(sink: TrafficSink): Traffic {
  const documents = rememberDocuments();
  const navigations = rememberNavigations();
  const waiting = new Map<string, ((visitId: string) => void)[]>();
  const asking = new Map<number, Promise<void>>();
  const beginnings = rememberBeginnings(sink.begun);

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

  /** Tells of a fact once it is known whose it is. */
  function attribute(asker: Asker, tell: (visitId: string) => void): void {
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
    waiting.set(documentId, tellers);
    const [oldest] = waiting.keys();
    if (oldest !== undefined && waiting.size > mostAwaited) waiting.delete(oldest);
    if (tellers.length < mostWaiting) tellers.push(tell);
    if (asker.tabId >= 0) void asked(asker.tabId);
  }

  function onRequest(details: WebRequest.OnBeforeRequestDetailsType): void {
    const { requestId, url, type, method, timeStamp, tabId, frameId } = details;
    const fact = { id: requestId, url, type, method, at: timeStamp };
    if (type !== 'main_frame') {
      attribute(details, (visitId) => sink.requested(visitId, fact));
      return;
    }
    const documentId = navigations.request(tabId, frameId, fact);
    if (documentId) sink.requested(beginnings.seen(documentId), fact);
  }

  function onResponse(details: WebRequest.OnResponseStartedDetailsType | WebRequest.OnBeforeRedirectDetailsType): void {
    const fact = answered(details);
    if (details.type !== 'main_frame') {
      attribute(details, (visitId) => sink.responded(visitId, fact));
      return;
    }
    const id = navigations.response(fact);
    if (!id) return;
    const { tabId, url, timeStamp, statusCode } = details;
    // A redirect's status is not the document's.
    const status = 'redirectUrl' in details ? null : statusCode;
    sink.begun({ id, tabId, url, at: timeStamp, status, error: null });
    sink.responded(id, fact);
  }

  function onFailure(details: WebRequest.OnErrorOccurredDetailsType): void {
    if (details.type !== 'main_frame') {
      const fact = failed(details);
      if (fact) attribute(details, (visitId) => sink.responded(visitId, fact));
      return;
    }
    const { navigation, documentId } = navigations.fail(details.requestId);
    const error = errorOf(details);
    if (!error) return;
    const { tabId, url, timeStamp } = details;
    if (documentId) sink.begun({ id: documentId, tabId, url, at: timeStamp, status: null, error });
    // A document that failed to prerender (its frame is not 0) was never to be seen in the tab.
    if (navigation?.frameId !== 0) return;
    const id = `failed-${details.requestId}-${Math.round(navigation.at)}`;
    beginnings.fail({ id, tabId, url, at: navigation.at, status: null, error });
  }

  function onCommitted(details: WebNavigation.OnCommittedDetailsType): void {
    const { tabId, frameId, documentId, parentDocumentId, url, timeStamp } = details;
    if (parentDocumentId) {
      learn(documentId, parentDocumentId);
      return;
    }
    const navigation = navigations.take({ tabId, frameId, documentId, url, at: timeStamp });
    // Firefox commits its own error page under the address that failed.
    if (!navigation && beginnings.failureIn(tabId)?.url === url) return;
    if (frameId === 0) beginnings.forgetFailure(tabId);
    const status = navigation ? statusAt(navigation, url) : null;
    const beginning = { id: documentId, tabId, url, at: navigation?.at ?? timeStamp, status, error: null };
    if (navigation) beginnings.begin(beginning);
    else if (!documents.outermost(documentId)) beginnings.beginLater(beginning);
    for (const fact of navigation?.requests ?? []) sink.requested(documentId, fact);
    for (const fact of navigation?.responses ?? []) sink.responded(documentId, fact);
    learn(documentId, undefined);
  }

  const everything = { urls: ['<all_urls>'] };
  // Chrome gives `set-cookie` only to listeners that ask for extra headers; Firefox refuses the word.
  const words = (browser.webRequest as { OnResponseStartedOptions?: object }).OnResponseStartedOptions ?? {};
  const headers: WebRequest.OnResponseStartedOptions[] =
    'EXTRA_HEADERS' in words ? ['responseHeaders', 'extraHeaders'] : ['responseHeaders'];
  browser.webRequest.onBeforeRequest.addListener(onRequest, everything);
  browser.webRequest.onBeforeRedirect.addListener(onResponse, everything, headers);
  browser.webRequest.onResponseStarted.addListener(onResponse, everything, headers);
  browser.webRequest.onErrorOccurred.addListener(onFailure, everything);
  browser.webNavigation.onCommitted.addListener(onCommitted);

  return {
    async visitOf(documentId, tabId) {
      if (!documents.outermost(documentId)) await asked(tabId);
      const visitId = documents.outermost(documentId);
      return visitId && beginnings.seen(visitId);
    },
    failedIn: (tabId) => beginnings.failureIn(tabId)?.id ?? null,
  };
}
