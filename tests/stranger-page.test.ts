// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAsStranger as imported } from '../src/page/stranger.ts';

// As the browser does it: sent as text, so that whatever it took from its module would not be there.
// oxlint-disable-next-line typescript/no-implied-eval -- because scripting.executeScript does the same
const lookAsStranger = new Function(`return ${imported.toString()}`)() as typeof imported;

const address = 'https://shop.test/coat';
const fetched = vi.fn<(url: string, how: RequestInit) => Promise<Response>>();

interface Answer {
  readonly status?: number;
  readonly url?: string;
  readonly type?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

function answer({
  status = 200,
  url = address,
  type = 'text/html; charset=utf-8',
  body = '<h1>Coat</h1>',
}: Answer = {}): Response {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

/** Answers: out of the cache (nothing there, unless told otherwise), and the two strangers. */
function answers(
  first: Response | Error,
  second: Response | Error = answer(),
  cached: Response | Error = new TypeError('not cached'),
): void {
  const strangers = [first, second];
  fetched.mockImplementation((_, { cache }) => {
    const next = cache === 'only-if-cached' ? cached : strangers.shift()!;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', { href: `${address}#reviews` });
  Object.defineProperty(Document.prototype, 'contentType', { value: 'text/html', configurable: true });
  Object.defineProperty(Document.prototype, 'characterSet', { value: 'UTF-8', configurable: true });
  document.body.innerHTML = '<h1>Coat for you</h1>';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the page is asked for twice without cookies, referrer or cache, and the cache once without the network', async () => {
  answers(answer({ body: 'one' }), answer({ body: 'two' }), answer({ body: 'mine' }));
  expect(await lookAsStranger(address)).toEqual({
    outcome: 'served',
    live: expect.stringContaining('Coat for you'),
    given: 'mine',
    first: 'one',
    second: 'two',
  });
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([address, address, address]);
  const [cache, ...strangers] = fetched.mock.calls.map(([, how]) => how);
  expect(cache).toMatchObject({ cache: 'only-if-cached', mode: 'same-origin', method: 'GET' });
  for (const how of strangers) {
    expect(how).toMatchObject({
      method: 'GET',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
    });
    expect(Object.keys(how.headers!)).toEqual(['accept']);
  }
});

describe('there is no view', () => {
  test.each<[what: string, first: Response | Error, why: string, said: string]>([
    ['where the site says no', answer({ status: 403 }), 'status', '403'],
    [
      'where a stranger is led elsewhere',
      answer({ url: 'https://shop.test/sign-in' }),
      'elsewhere',
      'https://shop.test/sign-in',
    ],
    ['of what is no HTML', answer({ type: 'application/pdf' }), 'no-html', ''],
    ['of what has no type', answer({ type: '' }), 'no-html', ''],
    ['of what is too large', answer({ body: new Uint8Array(3_000_001) }), 'too-large', ''],
    ['of what takes too long', new DOMException('too long', 'TimeoutError'), 'late', ''],
    ['where nobody answers', new TypeError('Failed to fetch'), 'unreachable', ''],
  ])('%s', async (_, first, why, said) => {
    answers(first);
    expect(await lookAsStranger(address)).toEqual({ outcome: 'failed', why, said });
    // The cache, and one stranger: nobody is asked again after a no.
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('where the second stranger gets none', async () => {
    answers(answer(), answer({ status: 429 }));
    expect(await lookAsStranger(address)).toMatchObject({ outcome: 'failed', why: 'status', said: '429' });
  });

  test('where the tab shows another address, and nobody is asked', async () => {
    expect(await lookAsStranger('https://shop.test/hat')).toMatchObject({ why: 'moved' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('of a document that is no HTML, and nobody is asked', async () => {
    Object.defineProperty(Document.prototype, 'contentType', { value: 'image/svg+xml', configurable: true });
    expect(await lookAsStranger(address)).toMatchObject({ why: 'no-html' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('in Firefox where a service worker would answer, and nobody is asked', async () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
    vi.stubGlobal('wrappedJSObject', {});
    expect(await lookAsStranger(address)).toMatchObject({ why: 'worker' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('where the page’s policy forbids it, and nobody is asked again', async () => {
    fetched.mockImplementation(() => {
      setTimeout(() =>
        dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'connect-src' })),
      );
      return Promise.reject(new TypeError('blocked'));
    });
    expect(await lookAsStranger(address)).toMatchObject({ why: 'forbidden' });
    expect(fetched).toHaveBeenCalledOnce();
  });
});

test.each([
  ['a slash at the end', 'https://shop.test/coat/'],
  ['another query', 'https://shop.test/coat?ref=1'],
])('to be led to the same page with %s is no other page', async (_, url) => {
  answers(answer({ url }));
  expect(await lookAsStranger(address)).toMatchObject({ outcome: 'served' });
});

test('what the cache had to be led elsewhere for is not what this person was served', async () => {
  const led = answer();
  Object.defineProperty(led, 'redirected', { value: true });
  answers(answer(), answer(), led);
  expect(await lookAsStranger(address)).toMatchObject({ outcome: 'served', given: null });
});

test('letters are read as the browser read the page’s own', async () => {
  Object.defineProperty(Document.prototype, 'characterSet', { value: 'windows-1252', configurable: true });
  answers(answer({ body: new Uint8Array([67, 97, 102, 0xe9]) }));
  expect(await lookAsStranger(address)).toMatchObject({ first: 'Café' });
});
