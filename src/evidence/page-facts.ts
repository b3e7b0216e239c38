import * as v from 'valibot';
import { apis, type Call } from './call.ts';
import { longestList, longestText, mostCalls } from './limits.ts';

/** Something a document loads, as the browser's own list (resource timing) shows it to the page. */
export interface Resource {
  /** Without its query. */
  readonly address: string;
  /** Encoded length; 0 where the browser does not tell the page, or it came from a cache. */
  readonly bytes: number;
}

/**
 * What the scripts in one document saw: names, and addresses without their query, never values.
 * Everything here is the page's claim. Each message repeats nothing and takes nothing back, so
 * receiving one twice is harmless.
 */
export interface PageFacts {
  /** Names of the cookies a script of this document can read. */
  readonly cookies: readonly string[];
  /** Keys in localStorage and sessionStorage. */
  readonly storage: readonly string[];
  /** Watched names the page defined on `window`. */
  readonly globals: readonly string[];
  /** Watched selectors that match an element. */
  readonly elements: readonly string[];
  /** What the document loads. */
  readonly resources: readonly Resource[];
  readonly calls: readonly Call[];
}

const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestText))), v.maxLength(longestList));

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const pageFacts = v.object({
  cookies: texts,
  storage: texts,
  globals: texts,
  elements: texts,
  resources: v.pipe(
    v.array(v.object({ address: v.pipe(v.string(), v.maxLength(longestText)), bytes: whole(1e9) })),
    v.maxLength(longestList),
  ),
  calls: v.pipe(
    v.array(
      v.object({
        api: v.picklist(apis),
        script: v.pipe(v.string(), v.maxLength(longestText)),
        count: whole(1e9),
        size: whole(1e6),
      }),
    ),
    v.maxLength(mostCalls),
  ),
});

/** The facts, if the value has exactly their shape and keeps the caps; `null` for anything else. */
export function toPageFacts(value: unknown): PageFacts | null {
  const parsed = v.safeParse(pageFacts, value);
  return parsed.success ? parsed.output : null;
}
