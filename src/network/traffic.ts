import { browser, type WebNavigation, type WebRequest } from '../browser/browser.ts';
import { longestAddress } from '../evidence/limits.ts';
import { methodOf } from '../evidence/method.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { answered, errorOf, failed } from './answer.ts';
import { attributeTo, type Attribution } from './attribution.ts';
import { originOf, rememberBeginnings } from './beginnings.ts';
import { keepBodies } from './bodies.ts';
import { rememberNavigations, statusAt } from './navigations.ts';
import { remember } from './remember.ts';

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
  /** The document of a visit took another address without being loaded anew. */
  readonly moved: (visitId: string, url: string) => void;
  readonly bounced: (visitId: string, bounce: Bounce) => void;
  readonly begun: (beginning: Beginning) => void;
  readonly requested: (visitId: string, fact: RequestFact) => void;
  readonly responded: (visitId: string, fact: ResponseFact) => void;
}

/** A page that stood in a tab for a moment and then led on by script or refresh, without a click. */
export interface Bounce {
  readonly via: string;
  /** What stood in the tab before it; null for nothing. */
  readonly before: string | null;
}

/** Longest time in milliseconds that a page stands for a moment. */
const moment = 10_000;

/** Milliseconds in which nobody has read a page and clicked. */
const hurry = 1000;

/** What the listeners know beyond what they tell. */
export interface Traffic {
  readonly visitOf: Attribution['visitOf'];
  /** The visit that failed in a tab, for as long as the tab shows nothing else. */
  readonly failedIn: (tabId: number) => string | null;
}

/** Most requests whose time of asking is remembered until they are answered. */
const mostAsked = 5000;

/** Whether the page before led on by itself. Chrome says so; in Firefox only a hurry that no hand has tells. */
function ledOn(details: WebNavigation.OnCommittedDetailsType, stood: number): boolean {
  const { transitionQualifiers, transitionType } = details as {
    transitionQualifiers?: readonly string[];
    transitionType?: string;
  };
  if (transitionQualifiers?.includes('client_redirect')) return stood <= moment;
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  return isFirefox && transitionType === 'link' && stood <= hurry;
}

/**
 * Listens to all traffic and tells whose visit it belongs to. Bodies are told of requests to the
 * `endpoints` (match patterns) only, and of those only where `isWanted` says yes to the address.
 */
export function listenToTraffic(
  sink: TrafficSink,
  endpoints: readonly string[],
  isWanted: (url: string) => boolean,
): Traffic {
  const bodyOf = keepBodies(endpoints, isWanted);
  const navigations = rememberNavigations();
  const beginnings = rememberBeginnings(sink.begun);
  const { attribute, learn, knows, visitOf } = attributeTo(beginnings);
  const askedAt = new Map<string, number>();
  const standing = new Map<number, { readonly url: string; readonly at: number; readonly before: string | null }>();

  function onRequest(details: WebRequest.OnBeforeRequestDetailsType): void {
    const { requestId, type, timeStamp, tabId, frameId } = details;
    const [url, method] = [details.url.slice(0, longestAddress), methodOf(details.method)];
    remember(askedAt, requestId, timeStamp, mostAsked);
    const body = bodyOf(requestId);
    const fact: RequestFact = { id: requestId, url, type, method, at: timeStamp, ...(body !== undefined && { body }) };
    if (type !== 'main_frame') {
      attribute(details, (visitId) => sink.requested(visitId, fact));
      return;
    }
    const from = originOf(details.initiator ?? details.originUrl);
    const led = navigations.request(tabId, frameId, { ...fact, from });
    if (!led) return;
    const visitId = beginnings.seen(led.documentId);
    for (const request of led.before?.requests ?? []) sink.requested(visitId, request);
    for (const response of led.before?.responses ?? []) sink.responded(visitId, response);
    sink.requested(visitId, { ...fact, from });
  }

  function onResponse(details: WebRequest.OnResponseStartedDetailsType | WebRequest.OnBeforeRedirectDetailsType): void {
    const fact = answered(details, askedAt.get(details.requestId));
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
    else if (!knows(documentId)) beginnings.beginLater(beginning);
    for (const fact of navigation?.requests ?? []) sink.requested(documentId, fact);
    for (const fact of navigation?.responses ?? []) sink.responded(documentId, fact);
    learn(documentId, undefined);
    if (frameId === 0) noteStanding(documentId, details, navigation?.at ?? timeStamp);
  }

  function noteStanding(documentId: string, details: WebNavigation.OnCommittedDetailsType, left: number): void {
    const { tabId, url, timeStamp } = details;
    const last = standing.get(tabId);
    remember(standing, tabId, { url, at: timeStamp, before: last?.url ?? null }, mostAsked);
    if (!last || !ledOn(details, left - last.at)) return;
    sink.bounced(beginnings.seen(documentId), { via: last.url, before: last.before });
  }

  /** A fragment is a move only where a page's script finds its way by it. */
  function onFragment(details: WebNavigation.OnReferenceFragmentUpdatedDetailsType): void {
    if (/^[^#]*#(\/|!)/.test(details.url)) onMoved(details);
  }

  function onMoved(details: WebNavigation.OnHistoryStateUpdatedDetailsType): void {
    const { frameId, documentId, tabId } = details;
    if (frameId !== 0) return;
    const url = details.url.slice(0, longestAddress);
    if (knows(documentId)) sink.moved(documentId, url);
    else void visitOf(documentId, tabId).then((visitId) => visitId && sink.moved(visitId, url));
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
  browser.webNavigation.onHistoryStateUpdated.addListener(onMoved);
  browser.webNavigation.onReferenceFragmentUpdated.addListener(onFragment);

  return { visitOf, failedIn: (tabId) => beginnings.failureIn(tabId)?.id ?? null };
}
