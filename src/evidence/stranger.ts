/**
 * Why a stranger's view could not be had. `moved`: the tab shows another address by now. `worker`: the
 * page's own service worker would answer instead of the site. `forbidden`: the page's policy lets nobody
 * ask for its address. `unreachable`: no answer, or it leads to another site. `elsewhere`: a stranger is
 * led to another page of the site.
 */
export type StrangerFailure =
  | 'moved'
  | 'worker'
  | 'forbidden'
  | 'unreachable'
  | 'late'
  | 'status'
  | 'elsewhere'
  | 'no-html'
  | 'too-large'
  | 'gone';

/** One address as it stands in the tab, and as it was served. HTML, by page and server: hostile. */
export interface Served {
  readonly outcome: 'served';
  /** The page in the tab, after its scripts. */
  readonly live: string;
  /** What was served to this person, if the browser's cache still has it. */
  readonly given: string | null;
  /** What was served to a stranger, one time and another. */
  readonly first: string;
  readonly second: string;
}

export interface NotServed {
  readonly outcome: 'failed';
  readonly why: StrangerFailure;
  /** The status, or the address that a stranger is led to; else empty. */
  readonly said: string;
}
