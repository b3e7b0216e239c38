/* oxlint-disable unicorn/consistent-function-scoping -- because this is sent into the page whole */
import type { NotServed, Served, StrangerFailure } from '../evidence/stranger.ts';

/**
 * The page in the tab, and its address asked for twice as a stranger would: without cookies, referrer
 * or cache. It is sent into the page whole, to run in the isolated world of Telltale's page scripts, so it
 * refers to nothing outside. The address must be the one that the person was shown. Never rejects.
 * How the browsers treat such a request is in docs/decisions/0006-strangers-view.md.
 */
export async function lookAsStranger(address: string): Promise<Served | NotServed> {
  /** Most UTF-16 units of the live page, and most bytes of each answer. */
  const mostText = 6_000_000;
  const mostBytes = 3_000_000;
  /** Milliseconds for each answer. */
  const patience = 15_000;

  let forbidden = false;
  const bare = (url: string) => url.split('#', 1)[0]!;

  function failed(why: StrangerFailure, said = ''): NotServed {
    return { outcome: 'failed', why, said: said.slice(0, 2000) };
  }

  /** A property of the document itself: by its name alone, an element of that name would answer. */
  function ofDocument(name: 'documentElement' | 'contentType' | 'characterSet'): unknown {
    return Reflect.get(Document.prototype, name, document);
  }

  async function ask(how: RequestInit): Promise<Response> {
    return fetch(address, {
      ...how,
      method: 'GET',
      // Another site's answer is no view of this page, and nobody said that it would be asked.
      mode: 'same-origin',
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
    });
  }

  async function read(response: Response): Promise<string | null> {
    const reader = response.body?.getReader();
    // As the browser read the page itself: what the answer says of its letters it has already weighed.
    const decoder = new TextDecoder(ofDocument('characterSet') as string);
    let text = '';
    let bytes = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.length;
      if (bytes > mostBytes) {
        await reader?.cancel();
        return null;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  }

  /** What the browser was given for the page, out of its cache: this asks nobody. */
  async function given(): Promise<string | null> {
    try {
      const response = await ask({ cache: 'only-if-cached', credentials: 'same-origin' });
      return response.ok && !response.redirected ? await read(response) : null;
    } catch {
      return null;
    }
  }

  async function served(): Promise<string | NotServed> {
    try {
      const response = await ask({
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
      });
      const [asked, got] = [address, response.url].map((url) => new URL(url).pathname.replace(/\/$/, ''));
      if (got !== asked) return failed('elsewhere', response.url);
      if (!response.ok) return failed('status', String(response.status));
      if (!/^(text\/html|application\/xhtml\+xml)/i.test(response.headers.get('content-type') ?? ''))
        return failed('no-html');
      return (await read(response)) ?? failed('too-large');
    } catch (error) {
      return failed((error as Error).name === 'TimeoutError' ? 'late' : 'unreachable');
    }
  }

  if (bare(location.href) !== address) return failed('moved');
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(ofDocument('contentType') as string)) return failed('no-html');
  // Chromium takes what a page script of an extension asks for past the service worker. Firefox, which
  // alone has this name, does not, and the worker could ask the site with all its cookies.
  if ('wrappedJSObject' in globalThis && navigator.serviceWorker?.controller) return failed('worker');
  const live = (ofDocument('documentElement') as Element).outerHTML;
  if (live.length > mostText) return failed('too-large');
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective }) => (forbidden ||= effectiveDirective === 'connect-src'),
  );
  const mine = await given();
  // Firefox holds what we ask to the page's policy, and tells of that a moment later; a second try would be reported again.
  if (mine === null) await new Promise((resolve) => setTimeout(resolve, 50));
  const first = forbidden ? failed('forbidden') : await served();
  if (typeof first !== 'string') return first;
  const second = await served();
  if (typeof second !== 'string') return second;
  return { outcome: 'served', live, given: mine, first, second };
}
