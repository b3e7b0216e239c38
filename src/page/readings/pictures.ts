import type { PictureBytes, pictureLimits } from '../../evidence/pictures.ts';

/**
 * The first bytes of pictures that the outermost document shows: of the page's own host, by their addresses, and
 * of those that stand in the page itself. Runs in our own world when the person asks for it; sent there as
 * text, so everything it needs is inside. No request leaves: `only-if-cached` answers from the browser's cache
 * or fails, and is for the page's own host alone (https://fetch.spec.whatwg.org/#concept-request-cache-mode).
 * Where the site has a service worker, nothing is read by its address: the worker might ask the site. Whether it has
 * one by now is looked up before each picture; what begins in that very moment cannot be ruled out. In Firefox, the
 * page can find such a reading in its list of resources. What cannot be read is left out. Never throws.
 */
export async function readPictures(own: readonly string[], most: typeof pictureLimits): Promise<PictureBytes> {
  const read: PictureBytes = [];

  function held(): string[] {
    const sources = [...document.querySelectorAll('img')].slice(0, 2000).map(({ currentSrc }) => currentSrc);
    return [...new Set(sources.filter((address) => /^(?:data|blob):/.test(address)))];
  }
  function nameOf(address: string): string {
    if (!/^https?:/.test(address)) return '';
    const { pathname } = new URL(address);
    return pathname.slice(pathname.lastIndexOf('/') + 1).slice(0, most.name);
  }
  /** The first bytes of an answer; the rest is not waited for. */
  async function firstBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
    const reader = body.getReader();
    const bytes = new Uint8Array(most.bytes);
    let length = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes.set(piece.value.subarray(0, most.bytes - length), length);
      length = Math.min(most.bytes, length + piece.value.length);
      if (length === most.bytes) {
        void reader.cancel().catch(() => {});
        break;
      }
    }
    return bytes.subarray(0, length);
  }
  function inBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  }
  async function take(address: string): Promise<PictureBytes[number] | null> {
    try {
      const answer = await fetch(address, { mode: 'same-origin', cache: 'only-if-cached' });
      if (!answer.ok || !answer.body) return null;
      return { name: nameOf(address), bytes: inBase64(await firstBytes(answer.body)) };
    } catch {
      return null;
    }
  }

  type Workers = { readonly controller: unknown; readonly getRegistration: () => Promise<unknown> };
  // It is there in secure pages alone.
  const { serviceWorker } = navigator as { readonly serviceWorker?: Workers };
  /** Whether a request of this document goes to the browser alone. One that is registered may take over at any time. */
  async function isUnserved(): Promise<boolean> {
    if (!serviceWorker) return true;
    const registered = await serviceWorker.getRegistration().catch(() => 'unknown');
    return registered === undefined && serviceWorker.controller === null;
  }
  const wanted = [...own, ...held()].slice(0, most.pictures);
  let size = 0;
  for (const address of wanted) {
    if (size >= most.all) break;
    if (/^https?:/.test(address) && !(await isUnserved())) continue;
    // One after the other: what stands in memory at once has a limit.
    const one = await take(address);
    if (one) read.push(one);
    size += one?.bytes.length ?? 0;
  }
  return read;
}
