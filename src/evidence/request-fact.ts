/** What became of a request. `tried`: blocked, or failed before it left. `pending`: no answer seen. */
export type Outcome = 'pending' | 'answered' | 'tried';

/** One request as the browser attests it (chrome.webRequest / browser.webRequest). */
export interface RequestFact {
  /** The browser's request id; a redirect keeps it. */
  readonly id: string;
  readonly url: string;
  /** webRequest ResourceType: script, image, sub_frame, xmlhttprequest, ping, … */
  readonly type: string;
  /** One of `methods`, or `OTHER` for one that a page made up. */
  readonly method: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Origin of the document that asked, for a document that is to stand outermost; null where a person typed its address. */
  readonly from?: string | null;
  /** The address that was asked for first, where redirects led from there to here. */
  readonly first?: string;
  /** What it handed over, of requests to endpoints that can be read alone. Lives in memory until it is read. */
  readonly body?: string | Uint8Array | undefined;
}

/** What came back, or did not. */
export interface ResponseFact {
  readonly id: string;
  readonly url: string;
  /** webRequest ResourceType. */
  readonly type: string;
  /** `pending` for an answer that did not come over the network: from the cache, or the browser's own redirect. */
  readonly outcome: Outcome;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** The browser's error word for a request that did not leave, else null. */
  readonly error: string | null;
  /** Names of the cookies the answer set. */
  readonly setCookies: readonly string[];
  /**
   * Their values, to recognise one that is handed on to somebody else. They live in memory for as long
   * as the visit does; no row, message or export has them.
   */
  readonly values: readonly string[];
  /** Where a redirect leads; null for any other answer. */
  readonly to: string | null;
  /** Length the answer declares, in bytes, at most 2 to the power of 40; null when it declares none that can be. */
  readonly bytes: number | null;
  /** Given where the browser says that it went through a proxy. */
  readonly route?: 'proxy';
  /** Milliseconds from the request to the first byte of the answer; null where the request was not seen. */
  readonly took: number | null;
}
