import type { WebRequest } from '../browser/browser.ts';
import { longestAddress } from '../evidence/limits.ts';
import type { ResponseFact } from '../evidence/request-fact.ts';

/** Errors of a page or a person who gave up waiting: nothing failed. */
const gaveUp = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED']);

/**
 * Errors before anything was sent: blocked, no such host, no connection, no trusted one. All others
 * may come after the request left: Chrome calls a refused cross-origin read `net::ERR_FAILED`
 * though the server has long had the request.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py
 */
const stayed = [
  /^net::ERR_(BLOCKED_BY_(CLIENT|ADMINISTRATOR|CSP|PRIVATE_NETWORK_ACCESS_CHECKS)|UNSAFE_PORT|NETWORK_ACCESS_DENIED)$/,
  /^net::ERR_(NAME_.*|DNS_.*|INTERNET_DISCONNECTED|ADDRESS_(INVALID|UNREACHABLE)|(DISALLOWED|UNKNOWN)_URL_SCHEME)$/,
  /^net::ERR_(CONNECTION_(REFUSED|FAILED|TIMED_OUT)|(PROXY|TUNNEL)_CONNECTION_FAILED|CERT_.*|SSL_.*)$/,
  /^NS_ERROR_(ABORT|OFFLINE|UNKNOWN_HOST|UNKNOWN_PROXY_HOST|CONNECTION_REFUSED|PORT_ACCESS_NOT_ALLOWED|CONTENT_BLOCKED)$/,
  /^NS_ERROR_((EMAIL|SOCIAL)?TRACKING|FINGERPRINTING|CRYPTOMINING|MALWARE|PHISHING|UNWANTED|HARMFUL|BLOCKED)_URI$/,
  /^NS_ERROR_NET_ON_(RESOLVING|RESOLVED|CONNECTING_TO|CONNECTED_TO|TLS_HANDSHAKE_STARTING|TLS_HANDSHAKE_ENDED)$/,
  /^NS_ERROR_PROXY_/,
  /^(SEC|SSL|MOZILLA_PKIX)_ERROR_/,
];

/** Longest cookie value worth recognising elsewhere, in UTF-16 units. */
const longestValue = 256;

/** Names and values in `set-cookie` headers. Firefox joins several cookies in one header with line feeds. */
export function cookiesOf(headers: WebRequest.HttpHeaders | undefined): {
  readonly setCookies: readonly string[];
  readonly values: readonly string[];
} {
  const pairs = (headers ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .map((cookie) => cookie.split(';', 1)[0]!)
    // A cookie without a name is all value, and values are not kept.
    .filter((pair) => pair.indexOf('=') > 0);
  return {
    setCookies: pairs.map((pair) => pair.split('=', 1)[0]!.trim().slice(0, 100)).filter(Boolean),
    values: pairs
      .map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
      .filter(({ length }) => length <= longestValue),
  };
}

/** Longest answer whose length is believed, in bytes: a server may declare anything, and lengths are added up. */
const longestAnswer = 2 ** 40;

function lengthOf(headers: WebRequest.HttpHeaders | undefined): number | null {
  const value = headers?.find(({ name }) => name.toLowerCase() === 'content-length')?.value;
  const length = Number(value);
  return value && Number.isSafeInteger(length) && length >= 0 && length <= longestAnswer ? length : null;
}

/**
 * Whether an answer came over the network. The cache's did not, nor did the redirects that the
 * browser makes up: to https (HSTS), or where another extension says
 * (https://chromium.googlesource.com/chromium/src/+/main/net/url_request/url_request_http_job.cc).
 */
function cameOver(details: WebRequest.OnResponseStartedDetailsType | WebRequest.OnBeforeRedirectDetailsType): boolean {
  if (details.fromCache) return false;
  return !('redirectUrl' in details) || !(isInternal(details) || isUpgrade(details));
}

function isInternal({ statusLine }: WebRequest.OnBeforeRedirectDetailsType): boolean {
  return (statusLine ?? '').endsWith('Internal Redirect');
}

/** Firefox names no internal redirect, but only it answers without headers with the same address in https. */
function isUpgrade({ url, redirectUrl, responseHeaders }: WebRequest.OnBeforeRedirectDetailsType): boolean {
  return (responseHeaders ?? []).length === 0 && redirectUrl === url.replace(/^http:/, 'https:');
}

/** Through a proxy, if Firefox says so: what the name system knows of a host must then not be asked. */
function routeOf(details: object): Pick<ResponseFact, 'route'> {
  const { proxyInfo } = details as { proxyInfo?: { type: string } };
  return proxyInfo && proxyInfo.type !== 'direct' ? { route: 'proxy' } : {};
}

/** A response that began, or a redirect. */
export function answered(
  details: WebRequest.OnResponseStartedDetailsType | WebRequest.OnBeforeRedirectDetailsType,
  askedAt: number | undefined,
): ResponseFact {
  return {
    id: details.requestId,
    url: details.url.slice(0, longestAddress),
    type: details.type,
    outcome: cameOver(details) ? 'answered' : 'pending',
    status: details.statusCode,
    error: null,
    ...cookiesOf(details.responseHeaders),
    bytes: lengthOf(details.responseHeaders),
    to: 'redirectUrl' in details && cameOver(details) ? details.redirectUrl : null,
    ...routeOf(details),
    took: askedAt === undefined ? null : Math.max(0, Math.round(details.timeStamp - askedAt)),
  };
}

/** The browser's word for what ended a request, or null if somebody gave it up. */
export function errorOf({ error }: { readonly error: string }): string | null {
  return gaveUp.has(error) ? null : error.slice(0, 100);
}

/** A request that ended without an answer; null if we cannot say whether it left. */
export function failed(details: WebRequest.OnErrorOccurredDetailsType): ResponseFact | null {
  if (!stayed.some((errors) => errors.test(details.error))) return null;
  return {
    id: details.requestId,
    url: details.url.slice(0, longestAddress),
    type: details.type,
    outcome: 'tried',
    status: null,
    error: errorOf(details),
    setCookies: [],
    values: [],
    to: null,
    bytes: null,
    took: null,
  };
}
