import { longestAddress } from '../evidence/limits.ts';
import type { RequestFact } from '../evidence/request-fact.ts';
import { browser, type WebRequest } from '../browser/browser.ts';
import { remember } from './remember.ts';

/** Bytes of a body that are looked at. */
const mostBytes = 262_144;

/** A request with its body as text, as far as there is one. */
export interface Sent {
  /** The browser's request id. */
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/onBeforeRequest#requestbody */
interface Body {
  readonly formData?: Readonly<Record<string, readonly string[]>>;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer }[];
}

function textOf({ formData, raw = [] }: Body): string {
  if (formData) {
    const pairs = Object.entries(formData).flatMap(([name, all]) => all.map((value) => [name, value]));
    return new URLSearchParams(pairs).toString().slice(0, mostBytes);
  }
  const decoder = new TextDecoder();
  let text = '';
  for (const { bytes } of raw) {
    if (!bytes || text.length >= mostBytes) continue;
    text += decoder.decode(bytes.slice(0, mostBytes - text.length));
  }
  return text.slice(0, mostBytes);
}

/** Most bodies kept until the listener for all requests is told of theirs: it is told in the same turn. */
const mostKept = 50;

function bytesOf(body: Body): RequestFact['body'] {
  if (body.formData) return textOf(body);
  const parts = (body.raw ?? []).flatMap(({ bytes }) => (bytes ? [new Uint8Array(bytes)] : []));
  if (parts.length <= 1) return parts[0]?.slice(0, mostBytes + 1);
  const all = new Uint8Array(
    Math.min(
      mostBytes + 1,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part.subarray(0, all.length - at), at);
    at = Math.min(all.length, at + part.length);
  }
  return all;
}

/**
 * Keeps the bodies of requests to the endpoints that can be read, and of no others (DESIGN 2, bodies),
 * until they are taken. Match patterns are wider than what is read, so `isWanted` is asked before a
 * byte is copied. Has to listen before whoever takes them. Forms come as text, the rest as bytes, cut
 * where they are longer than anybody reads.
 */
export function keepBodies(
  endpoints: readonly string[],
  isWanted: (url: string) => boolean,
): (requestId: string) => RequestFact['body'] {
  const kept = new Map<string, RequestFact['body']>();
  browser.webRequest.onBeforeRequest.addListener(
    ({ requestId, requestBody, url }) => {
      if (!requestBody || !isWanted(url.slice(0, longestAddress))) return;
      remember(kept, requestId, bytesOf(requestBody as unknown as Body), mostKept);
    },
    { urls: [...endpoints] },
    ['requestBody'],
  );
  return (requestId) => {
    const body = kept.get(requestId);
    kept.delete(requestId);
    return body;
  };
}

/**
 * Hands the requests that are wanted, with their bodies, to one handler, which must keep nothing of
 * them. What is not wanted is not decoded. Only for as long as somebody types (DESIGN 2, bodies).
 * Stops with the signal.
 */
export function listenToBodies(
  wants: (tabId: number, url: string) => 'yes' | 'no',
  handle: (sent: Sent) => void,
  signal: AbortSignal,
): void {
  function listener(details: WebRequest.OnBeforeRequestDetailsType): void {
    const { tabId, url, timeStamp: at, requestBody, requestId: id } = details;
    if (wants(tabId, url) === 'no') return;
    handle({
      id,
      tabId,
      url: url.slice(0, longestAddress),
      at,
      body: requestBody ? textOf(requestBody as unknown as Body) : '',
    });
  }
  browser.webRequest.onBeforeRequest.addListener(listener, { urls: ['<all_urls>'] }, ['requestBody']);
  signal.addEventListener('abort', () => browser.webRequest.onBeforeRequest.removeListener(listener), { once: true });
}
