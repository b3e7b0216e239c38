import { idsIn } from '../id-values.ts';
import type { Visit } from '../visit.ts';
import { identifierOf, isCookieless, type ConsentRequest, type Proof } from './request.ts';

/** A cookie that holds an ID, and when it was first seen there (milliseconds since the epoch). */
export interface IdCookie {
  readonly name: string;
  readonly at: number;
}

/** The ID cookies of a visit, as far as somebody looked them up. */
export interface IdCookies {
  /** The cookie that holds a value; null where none is known to. */
  readonly holding: (value: string) => IdCookie | null;
  /** Whether a company has an ID cookie on the site whose value nobody has looked up. */
  readonly isUnread: (company: string) => boolean;
}

/** What a visit knows of its ID cookies by now. */
export function idCookiesOf({ memory: { ids }, identifiers }: Visit): IdCookies {
  const read = new Set([...ids.values()].map(({ cookie }) => cookie?.name));
  return {
    holding: (value) => ids.get(value)?.cookie ?? null,
    isUnread: (company) =>
      [...identifiers.values()].some(
        (one) => one.place === 'cookie' && one.host === null && one.company === company && !read.has(one.name),
      ),
  };
}

/** Shorter values are no IDs (UTF-16 units), and a request has many. */
const shortest = 8;

/** The first cookie whose ID stands in a request, whole or in a part of a value: `cid` is the end of `_ga`. */
export function cookieIn({ pairs }: ConsentRequest, { holding }: IdCookies): IdCookie | null {
  for (const [, value] of pairs) {
    if (value.length < shortest) continue;
    for (const id of [value, ...idsIn(value)]) {
      const cookie = holding(id);
      if (cookie) return cookie;
    }
  }
  return null;
}

/**
 * By what a request can recognise this browser: also by the ID of a cookie that stood there by `until`
 * (milliseconds since the epoch), whatever the request says of itself. A cookie that came later may
 * have been written when somebody agreed.
 */
export function proofOf(request: ConsentRequest, cookies: IdCookies, until: number): Proof | null {
  const known = identifierOf(request);
  if (known) return known;
  const cookie = cookieIn(request, cookies);
  return cookie && cookie.at <= until ? ['in-cookie', cookie.name] : null;
}

/** Whether Google's request says that it went without cookies, and nothing that is known speaks against it. */
export function isWithoutCookies(request: ConsentRequest, cookies: IdCookies): boolean {
  if (request.company !== 'Google' || identifierOf(request) || !isCookieless(request)) return false;
  return !cookies.isUnread(request.company) && !cookieIn(request, cookies);
}
