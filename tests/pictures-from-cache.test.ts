// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pictureLimits } from '../src/evidence/pictures.ts';
import { readPictures } from '../src/page/readings/pictures.ts';

const own = ['https://shop.example/a.png', 'https://shop.example/b.png', 'https://shop.example/c.png'];
const inPage = 'data:image/png;base64,iVBORw0KGgo=';

let asked: string[];
let workers: { controller: object | null; getRegistration: () => Promise<object | undefined> };

beforeEach(() => {
  asked = [];
  workers = { controller: null, getRegistration: () => Promise.resolve(undefined) };
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('fetch', (address: string, how: RequestInit) => {
    asked.push(`${how.mode} ${how.cache} ${address}`);
    return Promise.resolve(new Response(new Uint8Array([0xff, 0xd8])));
  });
  document.body.innerHTML = `<img src="${inPage}">`;
  Object.defineProperty(document.querySelector('img'), 'currentSrc', { value: inPage });
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const fromCache = (address: string) => `same-origin only-if-cached ${address}`;
const read = () => readPictures(own, pictureLimits);

test('without a service worker, pictures are read by their addresses', async () => {
  expect((await read()).map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png', '']);
  expect(asked).toEqual([...own, inPage].map(fromCache));
});

test('so they are where a page can have none', async () => {
  vi.stubGlobal('navigator', {});
  await read();
  expect(asked).toEqual([...own, inPage].map(fromCache));
});

test.each<[what: string, more: Partial<typeof workers>]>([
  ['is in charge', { controller: {} }],
  ['is registered, and may take over', { getRegistration: () => Promise.resolve({ active: null }) }],
  ['cannot be asked about', { getRegistration: () => Promise.reject(new Error('SecurityError')) }],
])('where one %s, only what stands in the page itself is read', async (_, more) => {
  Object.assign(workers, more);
  await read();
  expect(asked).toEqual([fromCache(inPage)]);
});

test.each<[what: string, later: () => Promise<object | undefined>]>([
  ['is registered', () => Promise.resolve({})],
  [
    'takes over',
    () => {
      workers.controller = {};
      return Promise.resolve(undefined);
    },
  ],
])('once one %s meanwhile, nothing more is read by its address', async (_, later) => {
  workers.getRegistration = vi.fn<typeof later>(later).mockResolvedValueOnce(undefined);
  await read();
  expect(asked).toEqual([own[0]!, inPage].map(fromCache));
});
