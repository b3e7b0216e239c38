import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RequestFact, ResponseFact } from '../src/evidence/request-fact.ts';
import { cookiesOf } from '../src/network/answer.ts';
import { listenToTraffic, type Beginning } from '../src/network/traffic.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('../src/browser/browser.ts', () => fake);

const tabId = 7;
const at = 1_000;
const shop = 'https://shop.example/';
const pixel = 'https://tracker.example/pixel.gif';
const tracker = 'https://tracker.example/collect/';

/** Everything told of, in order, as short lines. */
let told: string[];
let traffic: ReturnType<typeof listenToTraffic>;

/** Starts listening as a fresh worker does; the browser stays the same. */
function startWorker(): void {
  told = [];
  for (const event of Object.values({ ...fake.browser.webRequest, ...fake.browser.webNavigation })) {
    if ('added' in event) (event.added as unknown[]).length = 0;
  }
  traffic = listenToTraffic(
    {
      begun: ({ id, url, status, error }: Beginning) => told.push(`${id} begins: ${url} ${error ?? status}`),
      moved: (visit, url) => told.push(`${visit} moves to ${url}`),
      bounced: (visit, { via }) => told.push(`${visit} bounced off ${via}`),
      requested: (visit, { url, method, body }: RequestFact) =>
        told.push(
          `${visit} asks ${url}${method === 'GET' || method === 'POST' ? '' : ` by ${method}`}${typeof body === 'string' ? ` with ${body}` : ''}`,
        ),
      responded: (visit, { url, outcome }: ResponseFact) => told.push(`${visit} ${outcome} ${url}`),
    },
    ['*://*.tracker.example/collect*'],
    (url) => !url.includes('private'),
  );
}

beforeEach(() => {
  fake.browser = fakeBrowser();
  startWorker();
});

const request = (details: object) =>
  fake.browser.webRequest.onBeforeRequest.emit({
    requestId: '1',
    url: pixel,
    type: 'image',
    method: 'GET',
    timeStamp: at,
    tabId,
    frameId: 0,
    ...details,
  });

const answer = (details: object) =>
  fake.browser.webRequest.onResponseStarted.emit({
    requestId: '1',
    url: pixel,
    type: 'image',
    tabId,
    statusCode: 200,
    ...details,
  });

const redirect = (details: object) =>
  fake.browser.webRequest.onBeforeRedirect.emit({
    requestId: '1',
    url: pixel,
    type: 'image',
    tabId,
    statusCode: 302,
    redirectUrl: shop,
    ...details,
  });

const failure = (error: string, details: object) =>
  fake.browser.webRequest.onErrorOccurred.emit({ requestId: '1', url: pixel, type: 'image', tabId, error, ...details });

const commit = (documentId: string, url = shop, details: object = {}) =>
  fake.browser.webNavigation.onCommitted.emit({ tabId, frameId: 0, documentId, url, timeStamp: at, ...details });

const page = { type: 'main_frame', requestId: 'page', url: shop };

/** A document that came as documents usually do: asked for, answered, committed. */
function arrive(documentId: string, url = shop, details: object = {}): void {
  const navigation = { type: 'main_frame', requestId: `for ${documentId}`, url, ...details };
  request(navigation);
  answer(navigation);
  commit(documentId, url, details);
}

test('a method that a page made up is kept as one word, whatever it is', () => {
  arrive('a');
  told = [];
  for (const method of ['PATCH', 'patch', 'A'.repeat(20_000), '__proto__']) request({ method, documentId: 'a' });
  expect(told).toEqual(['PATCH', 'OTHER', 'OTHER', 'OTHER'].map((word) => `a asks ${pixel} by ${word}`));
});

describe('a navigation', () => {
  test('keeps its redirects when its document is told of before its last request', () => {
    const hop = { ...page, url: 'https://hop.example/?to=shop' };
    told = [];
    request({ ...hop, timeStamp: at - 20 });
    redirect(hop);
    commit('a');
    request({ ...page, timeStamp: at - 10 });
    answer(page);
    expect(told.filter((line) => line.includes(' asks ') || line.includes(' answered '))).toEqual([
      `a asks ${hop.url}`,
      `a answered ${hop.url}`,
      `a asks ${shop}`,
      `a answered ${shop}`,
    ]);
  });

  test('belongs to the visit it brings about, with all its redirects', () => {
    commit('before', 'https://search.example/');
    told = [];
    request({ ...page, url: 'https://hop.example/?to=shop' });
    redirect({ ...page, url: 'https://hop.example/?to=shop' });
    request(page);
    answer(page);
    expect(told).toEqual([]);
    commit('a');
    expect(told).toEqual([
      `a begins: ${shop} 200`,
      'a asks https://hop.example/?to=shop',
      `a asks ${shop}`,
      'a answered https://hop.example/?to=shop',
      `a answered ${shop}`,
    ]);
  });

  test('is known by its address even when the page has gone on to a fragment', () => {
    request(page);
    answer(page);
    commit('a', `${shop}#offers`);
    expect(told).toContain(`a answered ${shop}`);
  });

  test('may be answered after its document has come: Firefox tells the two in any order', () => {
    request(page);
    commit('a');
    answer(page);
    expect(told).toEqual([`a begins: ${shop} null`, `a asks ${shop}`, `a begins: ${shop} 200`, `a answered ${shop}`]);
  });

  test('that fails is a visit with its error', () => {
    request(page);
    failure('net::ERR_NAME_NOT_RESOLVED', page);
    expect(told).toEqual([`failed-page-${at} begins: ${shop} net::ERR_NAME_NOT_RESOLVED`]);
  });

  test.each(['net::ERR_CONNECTION_RESET', 'net::ERR_EMPTY_RESPONSE', 'NS_ERROR_NET_RESET'])(
    'that fails after it may have left (%s) is one too',
    (error) => {
      request(page);
      failure(error, page);
      expect(told).toEqual([`failed-page-${at} begins: ${shop} ${error}`]);
    },
  );

  test.each(['net::ERR_ABORTED', 'NS_BINDING_ABORTED'])('that was given up (%s) is none', (error) => {
    request(page);
    failure(error, page);
    arrive('a', 'https://other.example/');
    expect(told[0]).toBe('a begins: https://other.example/ 200');
    expect(told.join()).not.toContain('failed');
  });

  test('may even be told of after its document has come, with every redirect: its time says so', () => {
    const start = { ...page, url: 'https://go.example/' };
    commit('a', shop, { timeStamp: at + 100 });
    request({ ...start, timeStamp: at });
    redirect(start);
    request({ ...page, timeStamp: at + 10 });
    answer(page);
    expect(told).toEqual([
      `a begins: ${shop} null`,
      'a asks https://go.example/',
      'a begins: https://go.example/ null',
      'a answered https://go.example/',
      `a asks ${shop}`,
      `a begins: ${shop} 200`,
      `a answered ${shop}`,
    ]);
  });

  test('that became a download does not belong to the document that comes next', () => {
    const file = { ...page, requestId: 'file', url: 'https://files.example/offer.zip' };
    request(file);
    answer(file);
    arrive('a');
    expect(told).toEqual([`a begins: ${shop} 200`, `a asks ${shop}`, `a answered ${shop}`]);
  });

  test('that is still under way does not belong to a document shown in the meantime', () => {
    request(page);
    commit('from the cache', 'https://before.example/');
    answer(page);
    commit('a');
    expect(told).toEqual([`a begins: ${shop} 200`, `a asks ${shop}`, `a answered ${shop}`]);
  });
});

describe('a request', () => {
  test('belongs to the document that made it, not to the one in the tab', () => {
    arrive('a');
    arrive('b', 'https://other.example/');
    told = [];
    request({ documentId: 'a' });
    expect(told).toEqual([`a asks ${pixel}`]);
  });

  test('and its redirects count as answers', () => {
    arrive('a');
    told = [];
    request({ documentId: 'a' });
    redirect({ documentId: 'a' });
    request({ documentId: 'a', url: `${pixel}?synced` });
    answer({ documentId: 'a', url: `${pixel}?synced` });
    expect(told).toEqual([
      `a asks ${pixel}`,
      `a answered ${pixel}`,
      `a asks ${pixel}?synced`,
      `a answered ${pixel}?synced`,
    ]);
  });

  test.each([
    'net::ERR_BLOCKED_BY_CLIENT',
    'net::ERR_NAME_NOT_RESOLVED',
    'net::ERR_CONNECTION_REFUSED',
    'net::ERR_CERT_AUTHORITY_INVALID',
    'net::ERR_INTERNET_DISCONNECTED',
    'NS_ERROR_ABORT',
    'NS_ERROR_UNKNOWN_HOST',
    'NS_ERROR_TRACKING_URI',
  ])('that ends in %s was tried and did not leave', (error) => {
    arrive('a');
    told = [];
    failure(error, { documentId: 'a' });
    expect(told).toEqual([`a tried ${pixel}`]);
  });

  // Chrome reports a refused cross-origin read as ERR_FAILED, and a refused opaque one as
  // BLOCKED_BY_ORB: the server got both requests.
  test.each([
    'net::ERR_ABORTED',
    'NS_BINDING_ABORTED',
    'net::ERR_FAILED',
    'net::ERR_BLOCKED_BY_ORB',
    'net::ERR_BLOCKED_BY_RESPONSE',
    'net::ERR_CONNECTION_RESET',
    'net::ERR_EMPTY_RESPONSE',
    'net::ERR_TIMED_OUT',
    'net::ERR_HTTP2_PROTOCOL_ERROR',
    'NS_ERROR_NET_RESET',
    'NS_ERROR_DOM_CORP_FAILED',
    'an error of the future',
  ])('that ends in %s may have left, so nothing is said of it', (error) => {
    arrive('a');
    told = [];
    failure(error, { documentId: 'a' });
    expect(told).toEqual([]);
  });

  test('of a frame belongs to the outermost document, however deep the frame', () => {
    arrive('a');
    commit('frame', 'https://ads.example/', { frameId: 3, parentDocumentId: 'a' });
    commit('inner', 'https://bid.example/', { frameId: 4, parentDocumentId: 'frame' });
    told = [];
    request({ documentId: 'inner', frameId: 4 });
    expect(told).toEqual([`a asks ${pixel}`]);
  });

  test('for a frame, which has no document yet, belongs to its parent', () => {
    arrive('a');
    told = [];
    request({ type: 'sub_frame', parentDocumentId: 'a', frameId: 3 });
    expect(told).toEqual([`a asks ${pixel}`]);
  });

  test('that is seen before its document waits for it', () => {
    request({ documentId: 'a' });
    expect(told).toEqual([]);
    commit('a');
    expect(told).toEqual([`a begins: ${shop} null`, `a asks ${pixel}`]);
  });

  test('waits only so long: documents that never come do not pile up', () => {
    request({ documentId: 'early', tabId: -1 });
    for (let left = 500; left > 0; left -= 1) request({ documentId: `never-${left}`, tabId: -1 });
    arrive('early');
    expect(told.join()).not.toContain(pixel);
  });

  test('that no document made goes to the latest visit of its origin', () => {
    arrive('first');
    arrive('second', `${shop}basket`);
    told = [];
    request({ tabId: -1, initiator: 'https://shop.example' });
    request({ tabId: -1, originUrl: 'https://shop.example/service-worker.js' });
    request({ tabId: -1, initiator: 'https://elsewhere.example' });
    request({ tabId: -1 });
    expect(told).toEqual([`second asks ${pixel}`, `second asks ${pixel}`]);
  });
});

describe('a document', () => {
  test('that was prerendered is a visit of its own, and leaves the shown one alone', () => {
    arrive('shown');
    request({ ...page, url: `${shop}next`, frameId: 9 });
    answer({ ...page, url: `${shop}next` });
    commit('prerendered', `${shop}next`, { frameId: 9, documentLifecycle: 'prerender' });
    told = [];
    request({ documentId: 'prerendered', frameId: 9 });
    request({ documentId: 'shown' });
    expect(told).toEqual([`prerendered asks ${pixel}`, `shown asks ${pixel}`]);
  });

  test('that fails to prerender is nobody’s visit', () => {
    arrive('shown');
    told = [];
    request({ ...page, url: `${shop}next`, frameId: 9 });
    failure('net::ERR_CONNECTION_REFUSED', { ...page, url: `${shop}next` });
    expect(told).toEqual([]);
  });

  test('that comes back from the cache goes on: nothing is told twice', () => {
    request(page);
    answer(page);
    arrive('a');
    arrive('b', 'https://other.example/');
    told = [];
    commit('a');
    request({ documentId: 'a' });
    expect(told).toEqual([`a asks ${pixel}`]);
  });

  test('of which no request was seen is no visit until something is: it may be one we were not granted', () => {
    commit('hidden');
    expect(told).toEqual([]);
    request({ documentId: 'hidden' });
    expect(told).toEqual([`hidden begins: ${shop} null`, `hidden asks ${pixel}`]);
  });

  test('that the browser puts up for one that failed is not a visit of its own', () => {
    request(page);
    failure('NS_ERROR_UNKNOWN_HOST', page);
    commit('error page');
    request({ documentId: 'error page' });
    expect(told).toEqual([`failed-page-${at} begins: ${shop} NS_ERROR_UNKNOWN_HOST`]);
    expect(traffic.failedIn(tabId)).toBe(`failed-page-${at}`);
    arrive('a');
    expect(traffic.failedIn(tabId)).toBeNull();
  });

  test('that was put up before the failure was told of carries the error', () => {
    request(page);
    commit('error page');
    failure('NS_ERROR_NET_RESET', page);
    expect(told.at(-1)).toBe(`error page begins: ${shop} NS_ERROR_NET_RESET`);
  });
});

describe('a fragment', () => {
  const move = (fragment: string, frameId = 0) =>
    fake.browser.webNavigation.onReferenceFragmentUpdated.emit({
      tabId,
      frameId,
      documentId: 'a',
      url: shop + fragment,
    });

  test('by which a page’s script finds its way is a move, and no other', () => {
    arrive('a');
    told = [];
    move('#reviews');
    move('#/product/2', 3);
    move('#/product/1');
    move('#!product/2');
    expect(told).toEqual([`a moves to ${shop}#/product/1`, `a moves to ${shop}#!product/2`]);
  });
});

describe('a worker that was stopped', () => {
  const frames = [
    { documentId: 'inner', parentDocumentId: 'frame', parentFrameId: 3, frameId: 4, url: 'https://bid.example/' },
    { documentId: 'frame', parentDocumentId: 'a', parentFrameId: 0, frameId: 3, url: 'https://ads.example/' },
    { documentId: 'a', parentFrameId: -1, frameId: 0, url: shop },
  ];

  test('asks the browser for what it forgot, once for a burst of requests', async () => {
    fake.browser.webNavigation.getAllFrames.mockResolvedValue(frames);
    request({ documentId: 'inner' });
    answer({ documentId: 'inner' });
    await vi.waitFor(() => expect(told).toHaveLength(3));
    expect(told).toEqual([`a begins: ${shop} null`, `a asks ${pixel}`, `a answered ${pixel}`]);
    expect(fake.browser.webNavigation.getAllFrames.mock.calls).toEqual([[{ tabId }]]);
  });

  test('knows whose facts a page hands over', async () => {
    fake.browser.webNavigation.getAllFrames.mockResolvedValue(frames);
    expect(await traffic.visitOf('inner', tabId)).toBe('a');
    expect(await traffic.visitOf('frame', tabId)).toBe('a');
    expect(fake.browser.webNavigation.getAllFrames).toHaveBeenCalledOnce();
    expect(await traffic.visitOf('of another tab', tabId)).toBeNull();
  });

  test('takes no for an answer: the tab may be gone', async () => {
    fake.browser.webNavigation.getAllFrames.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await traffic.visitOf('a', tabId)).toBeNull();
    fake.browser.webNavigation.getAllFrames.mockResolvedValue(null);
    expect(await traffic.visitOf('a', tabId)).toBeNull();
  });
});

describe('listeners', () => {
  const { webRequest } = fakeBrowser();
  const events = ['onBeforeRequest', 'onBeforeRedirect', 'onResponseStarted', 'onErrorOccurred'] as const;

  test('are added at once, one per event and another for bodies', () => {
    expect(events.map((event) => fake.browser.webRequest[event].added.length)).toEqual([2, 1, 1, 1]);
    expect(fake.browser.webNavigation.onCommitted.added).toHaveLength(1);
  });

  test('keep the bodies that somebody reads, and copy no byte of others', () => {
    const bytes = new TextEncoder().encode('secret').buffer;
    const unread = vi.fn<() => object>(() => [{ bytes }]);
    const post = { documentId: 'a', method: 'POST', type: 'xmlhttprequest' };
    const body = (raw: () => object) => Object.defineProperty({}, 'raw', { get: raw });
    commit('a');
    told = [];
    request({ ...post, requestId: '2', url: `${tracker}private`, requestBody: body(unread) });
    request({ ...post, requestId: '3', url: `${tracker}1`, requestBody: { formData: { en: ['seen'] } } });
    expect(told.slice(1)).toEqual([`a asks ${tracker}private`, `a asks ${tracker}1 with en=seen`]);
    expect(unread).not.toHaveBeenCalled();
  });

  test('ask for extra headers only where the browser knows the word', () => {
    const wanted = () => fake.browser.webRequest.onResponseStarted.added.map(({ options }) => options[1]);
    expect(wanted()).toEqual([['responseHeaders', 'extraHeaders']]);
    fake.browser.webRequest.OnResponseStartedOptions = {};
    startWorker();
    expect(wanted()).toEqual([['responseHeaders']]);
    expect(webRequest.OnResponseStartedOptions).toHaveProperty('EXTRA_HEADERS');
  });
});

test('a cookie without a name is all value, and is not reported', () => {
  const headers = (value: string) => [{ name: 'Set-Cookie', value }];
  expect(cookiesOf(headers('secret-token; Path=/; HttpOnly'))).toEqual({ setCookies: [], values: [] });
  expect(cookiesOf(headers('=secret-token'))).toEqual({ setCookies: [], values: [] });
  expect(cookiesOf(headers('a=1\nsecret-token\nb=2; Path=/'))).toEqual({ setCookies: ['a', 'b'], values: ['1', '2'] });
});

test('what did not come over the network is no answer', () => {
  arrive('a');
  told = [];
  request({ documentId: 'a' });
  answer({ documentId: 'a', fromCache: true });
  redirect({ documentId: 'a', statusLine: 'HTTP/1.1 307 Internal Redirect' });
  redirect({ documentId: 'a', url: 'http://tracker.example/p', redirectUrl: 'https://tracker.example/p' });
  redirect({ documentId: 'a', statusLine: 'HTTP/1.1 302 Found', responseHeaders: [{ name: 'Location', value: shop }] });
  expect(told.slice(1)).toEqual([
    `a pending ${pixel}`,
    `a pending ${pixel}`,
    'a pending http://tracker.example/p',
    `a answered ${pixel}`,
  ]);
});

test('a document that was answered has not failed, whatever happens to the rest of it', () => {
  arrive('a');
  told = [];
  failure('net::ERR_CONTENT_LENGTH_MISMATCH', { type: 'main_frame', requestId: 'for a', url: shop });
  expect(told).toEqual([]);
});

test('cookies are reported by name, never by value', () => {
  const headers = [
    { name: 'Set-Cookie', value: 'uuid=secret; Path=/' },
    { name: 'set-cookie', value: 'a=1\nb=2; Secure\n' },
    { name: 'content-type', value: 'text/html' },
  ];
  expect(cookiesOf(headers).setCookies).toEqual(['uuid', 'a', 'b']);
  expect(cookiesOf(undefined)).toEqual({ setCookies: [], values: [] });
});
