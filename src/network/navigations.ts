import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import type { DocumentFact } from './documents.ts';
import { remember } from './remember.ts';

/** Most navigations remembered at a time: one per tab that is loading. */
const mostNavigations = 500;

/** The request for a document that does not exist yet, with its redirects. */
export interface Navigation {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly requests: RequestFact[];
  readonly responses: ResponseFact[];
}

/** Requests for outermost documents: they belong to the visit that they bring about, not to the one they end. */
export interface Navigations {
  /**
   * Notes a request; or gives the document it led to, if that has been told of before it, with what
   * was noted on the way there. Firefox tells of requests and of documents in any order, so it is the
   * time of each that counts.
   */
  readonly request: (
    tabId: number,
    frameId: number,
    fact: RequestFact,
  ) => { readonly documentId: string; readonly before: Navigation | null } | null;
  /** Notes an answer; or gives the document it led to, if that has come already. */
  readonly response: (fact: ResponseFact) => string | null;
  /**
   * The navigation that led to a document committed in its frame; it is forgotten, and so are those
   * before it. The address tells it from one that is still under way, and from one that ended
   * without a document (a download) before the frame went back to a document it had.
   */
  readonly take: (document: Omit<DocumentFact, 'parentDocumentId'>) => Navigation | null;
  /**
   * The navigation that failed, or the document it led to all the same without an answer: the
   * browser's own error page. Both are forgotten. A document that was answered has not failed.
   */
  readonly fail: (requestId: string) => { readonly navigation: Navigation | null; readonly documentId: string | null };
}

function withoutFragment(url = ''): string {
  return url.split('#', 1)[0]!;
}

function isRedirect({ status }: ResponseFact): boolean {
  return status !== null && status >= 300 && status < 400;
}

/** The HTTP status of the document at the end of a navigation, or null while only redirects were answered. */
export function statusAt({ responses }: Navigation, url: string): number | null {
  return responses.findLast((response) => withoutFragment(response.url) === withoutFragment(url))?.status ?? null;
}

export function rememberNavigations(): Navigations {
  const byRequest = new Map<string, Navigation>();
  const documentOf = new Map<string, string>();
  /** Documents that came without a request, by the frame they came in. */
  const early = new Map<string, { readonly documentId: string; readonly at: number }>();

  return {
    request(tabId, frameId, fact) {
      const arrived = early.get(`${tabId} ${frameId}`);
      if (arrived && fact.at < arrived.at) {
        remember(documentOf, fact.id, arrived.documentId, mostNavigations);
        const before = byRequest.get(fact.id) ?? null;
        byRequest.delete(fact.id);
        return { documentId: arrived.documentId, before };
      }
      const known = byRequest.get(fact.id);
      if (known) known.requests.push(fact);
      else
        remember(
          byRequest,
          fact.id,
          { requestId: fact.id, tabId, frameId, at: fact.at, requests: [fact], responses: [] },
          mostNavigations,
        );
      return null;
    },
    response(fact) {
      byRequest.get(fact.id)?.responses.push(fact);
      const documentId = documentOf.get(fact.id) ?? null;
      if (!isRedirect(fact)) documentOf.delete(fact.id);
      return documentId;
    },
    take({ tabId, frameId, documentId, url, at }) {
      const here = [...byRequest.values()].filter((one) => one.tabId === tabId && one.frameId === frameId);
      const last = here.findLastIndex(({ requests }) => withoutFragment(requests.at(-1)?.url) === withoutFragment(url));
      const found = here[last];
      if (!found) {
        remember(early, `${tabId} ${frameId}`, { documentId, at }, mostNavigations);
        return null;
      }
      early.delete(`${tabId} ${frameId}`);
      for (const { requestId } of here.slice(0, last + 1)) byRequest.delete(requestId);
      if (statusAt(found, url) === null) remember(documentOf, found.requestId, documentId, mostNavigations);
      return found;
    },
    fail(requestId) {
      const failed = { navigation: byRequest.get(requestId) ?? null, documentId: documentOf.get(requestId) ?? null };
      byRequest.delete(requestId);
      documentOf.delete(requestId);
      return failed;
    },
  };
}
