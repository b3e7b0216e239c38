import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import type { DocumentFact } from './documents.ts';

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
  readonly request: (tabId: number, frameId: number, fact: RequestFact) => void;
  /** Notes an answer; or gives the document it led to, if that has come already (Firefox tells the two in any order). */
  readonly response: (fact: ResponseFact) => string | null;
  /**
   * The navigation that led to a document committed in its frame; it is forgotten, and so are those
   * before it. The address tells it from one that is still under way, and from one that ended
   * without a document (a download) before the frame went back to a document it had.
   */
  readonly take: (document: Pick<DocumentFact, 'tabId' | 'frameId' | 'documentId' | 'url'>) => Navigation | null;
  /** The navigation that failed, or the document it led to all the same: the browser's own error page. Both are forgotten. */
  readonly fail: (requestId: string) => { readonly navigation: Navigation | null; readonly documentId: string | null };
}

function withoutFragment(url = ''): string {
  return url.split('#', 1)[0]!;
}

export function rememberNavigations(): Navigations {
  const byRequest = new Map<string, Navigation>();
  const documentOf = new Map<string, string>();
  return {
    request(tabId, frameId, fact) {
      const known = byRequest.get(fact.id);
      if (known) {
        known.requests.push(fact);
        return;
      }
      byRequest.set(fact.id, { requestId: fact.id, tabId, frameId, at: fact.at, requests: [fact], responses: [] });
      const [oldest] = byRequest.keys();
      if (oldest !== undefined && byRequest.size > mostNavigations) byRequest.delete(oldest);
    },
    response(fact) {
      byRequest.get(fact.id)?.responses.push(fact);
      return documentOf.get(fact.id) ?? null;
    },
    take({ tabId, frameId, documentId, url }) {
      const here = [...byRequest.values()].filter((one) => one.tabId === tabId && one.frameId === frameId);
      const at = here.findLastIndex(({ requests }) => withoutFragment(requests.at(-1)?.url) === withoutFragment(url));
      const found = here[at];
      if (!found) return null;
      for (const { requestId } of here.slice(0, at + 1)) byRequest.delete(requestId);
      documentOf.set(found.requestId, documentId);
      const [oldest] = documentOf.keys();
      if (oldest !== undefined && documentOf.size > mostNavigations) documentOf.delete(oldest);
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
