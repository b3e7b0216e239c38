import { toRead, type AdsRead, type Reading, type Refusal } from '../../evidence/ads.ts';

/** Something that was there and could not be read. */
export interface Failure {
  readonly reading: Reading;
  /** The name that failed; empty where a whole reading did. */
  readonly what: string;
  readonly why: Refusal;
}

/** What the readings of ads in one page gave, as far as it is well-formed, and why the rest is missing. */
export interface AdsSeen {
  readonly tags: AdsRead['tags'] | null;
  readonly prebid: AdsRead['prebid'] | null;
  readonly bids: AdsRead['bids'] | null;
  /** One for each document that was read: the page, and frames in it. */
  readonly elements: readonly AdsRead['elements'][];
  readonly stores: AdsRead['stores'] | null;
  readonly failures: readonly Failure[];
}

/** Most frames of a page that are looked at. */
const mostFrames = 40;

/** What came out of a page, by reading; `elements` from each of its documents. */
export interface AdsClaims extends Partial<Record<Exclude<Reading, 'elements'>, unknown>> {
  readonly elements?: readonly unknown[];
}

/** Well-formed readings, from whatever came out of a page. What is not is left out whole, and counted. */
export function toAdsSeen(claims: AdsClaims): AdsSeen {
  const failures: Failure[] = [];

  function read<Name extends Reading>(name: Name, value: unknown): AdsRead[Name] | null {
    // Nothing came: the document is gone, or nobody looked.
    if (value === undefined || value === null) return null;
    const found = toRead(name, value);
    if (found) failures.push(...found.failed.map((one) => ({ reading: name, ...one })));
    else failures.push({ reading: name, what: '', why: 'shape' });
    return found;
  }

  return {
    tags: read('tags', claims.tags),
    prebid: read('prebid', claims.prebid),
    bids: read('bids', claims.bids),
    elements: (claims.elements ?? []).slice(0, mostFrames).flatMap((one) => read('elements', one) ?? []),
    stores: read('stores', claims.stores),
    failures,
  };
}
