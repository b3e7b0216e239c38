/** What became of a request. `tried`: blocked, or failed before it left. `pending`: no answer seen. */
export type Outcome = 'pending' | 'answered' | 'tried';

/** One request as the browser attests it (chrome.webRequest / browser.webRequest). */
export interface RequestFact {
  /** The browser's request id; a redirect keeps it. */
  readonly id: string;
  readonly url: string;
  /** webRequest ResourceType: script, image, sub_frame, xmlhttprequest, ping, … */
  readonly type: string;
  readonly method: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What came back, or did not. */
export interface ResponseFact {
  readonly id: string;
  readonly url: string;
  /** `pending` for an answer that did not come over the network: from the cache, or the browser's own redirect. */
  readonly outcome: Outcome;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** The browser's error word for a request that did not leave, else null. */
  readonly error: string | null;
  /** Names of the cookies the answer set. Never their values. */
  readonly setCookies: readonly string[];
  /** Length the answer declares, in bytes; null when it declares none. */
  readonly bytes: number | null;
}
