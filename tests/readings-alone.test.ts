// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messageLimits } from '../src/evidence/message.ts';
import { noticeLimits } from '../src/evidence/notices.ts';
import { pictureLimits } from '../src/evidence/pictures.ts';
import { priceLimits } from '../src/evidence/prices.ts';
import { noticeMarks } from '../src/signals/notices/marks.ts';

/**
 * The worker hands the text of such a function to a page (decision 5): what it used from around it would
 * be missing there, and a reader that never throws would say nothing for ever. That it has nothing
 * around it is in architecture.test.ts.
 */
type Reader = (...args: readonly unknown[]) => unknown;

const files = readdirSync('src/page/readings').map((file) => file.replace(/\.ts$/, ''));
const modules = await Promise.all(
  files.map((file) => import(`../src/page/readings/${file}.ts`) as Promise<Readonly<Record<string, Reader>>>),
);
const readers = modules.flatMap((module) => Object.entries(module));

/** What those are handed that are handed anything: enough for them to look at the page below. */
const handed: Readonly<Record<string, readonly unknown[]>> = {
  readGlobals: [[['dataLayer'], ['optimizely', { call: 'get', with: ['state'] }]]],
  readStored: [[{ place: 'storage', name: '_psegs' }]],
  layNoticeTexts: [noticeMarks],
  readNotices: [noticeMarks, noticeLimits],
  readDeclared: [noticeMarks.links, noticeLimits],
  listPictures: [pictureLimits],
  readPictures: [[], pictureLimits],
  readSegments: [[{ vendor: 'permutive', key: '_psegs', format: 'ids' }]],
  readMessage: [['.mail'], messageLimits],
  readPrices: [priceLimits],
  readAdElements: [
    { places: [{ mark: 'a', selector: 'ins' }], why: ['a'], brands: [], clicks: { outer: ['adurl'], inner: [] } },
  ],
};

const ready: Readonly<Record<string, unknown>> = {
  dataLayer: [{ user_id: 'customer-42' }],
  optimizely: { get: () => ({ variation: 'b' }) },
  pbjs: { version: 'v11.0.0', libLoaded: true, adUnits: [], getEvents: () => [] },
  googletag: { apiReady: true, pubadsReady: true, cmd: [] },
};

beforeEach(() => {
  Object.assign(globalThis, ready);
  localStorage.setItem('_psegs', '[1,2]');
  document.body.innerHTML = `
    <ins data-ad-client="x"><a href="https://ads.example/?adurl=https://shop.example/">About this ad</a></ins>
    <div class="mail"><img src="https://pixel.example/open?m=1" width="1" height="1"></div>`;
});

afterEach(() => {
  for (const name of Object.keys(ready)) Reflect.deleteProperty(globalThis, name);
  localStorage.clear();
  document.body.replaceChildren();
});

test.each(readers)('%s says the same from its own text alone', async (name, reader) => {
  const alone = runInThisContext(`(${reader.toString()})`) as Reader;
  const args = handed[name] ?? [];
  const said = await reader(...args);
  expect(said).toBeTypeOf('object');
  expect(await alone(...args)).toEqual(said);
});
