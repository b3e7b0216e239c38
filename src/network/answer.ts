import type { WebRequest } from '../browser/browser.ts';
import type { ResponseFact } from '../evidence/request-fact.ts';

/**
 * Errors after which the browser may well have sent the request: the page or the person gave up
 * waiting. All others mean that it did not leave.
 */
const gaveUp = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED']);

/** Names in `set-cookie` headers. Firefox joins several cookies in one header with line feeds. */
export function cookieNamesOf(headers: WebRequest.HttpHeaders | undefined): readonly string[] {
  return (headers ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .map((cookie) => cookie.split('=', 1)[0]!.trim().slice(0, 100))
    .filter(Boolean);
}

function lengthOf(headers: WebRequest.HttpHeaders | undefined): number | null {
  const value = headers?.find(({ name }) => name.toLowerCase() === 'content-length')?.value;
  const length = Number(value);
  return value && Number.isSafeInteger(length) && length >= 0 ? length : null;
}

/** A response that began, or a redirect: either way the request left and was answered. */
export function answered(
  details: WebRequest.OnResponseStartedDetailsType | WebRequest.OnBeforeRedirectDetailsType,
): ResponseFact {
  return {
    id: details.requestId,
    url: details.url,
    outcome: 'answered',
    status: details.statusCode,
    error: null,
    setCookies: cookieNamesOf(details.responseHeaders),
    bytes: lengthOf(details.responseHeaders),
  };
}

/** A request that ended without an answer; null if we cannot say whether it left. */
export function failed(details: WebRequest.OnErrorOccurredDetailsType): ResponseFact | null {
  if (gaveUp.has(details.error)) return null;
  return {
    id: details.requestId,
    url: details.url,
    outcome: 'tried',
    status: null,
    error: details.error.slice(0, 100),
    setCookies: [],
    bytes: null,
  };
}
