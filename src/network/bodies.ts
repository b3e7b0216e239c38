import { longestAddress } from '../evidence/limits.ts';
import { browser, type WebRequest } from '../browser/browser.ts';

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
