import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabView } from '../../src/messages/contract.ts';
import { allVendors } from '../../src/signals/vendors.ts';
import { lookAlikes } from './chat-look-alikes.ts';
import { chatPage, frameOf, variantOn, variants, widgets, type Variant } from './chat-pages.ts';
import { built, found, startTelltale, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  // As long as Firefox itself waits: being suspended is tested elsewhere.
  telltale = await startTelltale(built, 30_000);
});
afterAll(() => telltale.close());

async function pageAt(url: string): Promise<Page> {
  const target = await telltale.session.browser.waitForTarget((one) => one.url() === url, { timeout: 20_000 });
  return (await target.page())!;
}

/** What is said of each chat in a tab, by vendor. */
function said({ chats }: TabView): Readonly<Record<string, string>> {
  return Object.fromEntries(chats.map(({ id, says, person, stands }) => [id, `${stands} ${says} ${person}`]));
}

const expected: Readonly<Record<Variant, string>> = {
  ai: 'open notice unseen',
  silent: 'open nothing unseen',
  foreign: 'open notice unseen',
  person: 'open nothing offered',
};

test('ten kinds of chats in four variants are each read as they are', async () => {
  const { web, open, until } = telltale;
  for (const { vendor, frame } of widgets) if (frame) web.put(frame, ({ url }) => frameOf(vendor, url));
  const pages = variants.map((_, at) => ({ at, url: `http://shop-${at}.test/` }));
  for (const { at, url } of pages) web.put(url, chatPage(at));
  // Beside each other: the slowest of them comes after twelve seconds.
  const tabs = new Map<number, number>();
  for (const { at, url } of pages) tabs.set(at, await open(url));
  for (const { url } of pages) {
    const page = await pageAt(url);
    await page.waitForSelector('#opener');
    await page.click('#opener');
    await page.evaluate(() => window.scrollBy(0, 100));
  }
  for (const [at, tab] of tabs) {
    const right = Object.fromEntries(widgets.map(({ vendor }, widget) => [vendor, expected[variantOn(at, widget)]]));
    await until(tab, (view) => expect(said(view)).toEqual(right));
  }
});

/** Reads a chat that is opened now: what was to be read before it was read by then. */
async function othersWereRead(name: string): Promise<void> {
  const url = `http://${name}.test/`;
  telltale.web.put(url, chatPage(0));
  await telltale.until(await telltale.open(url), (view) => expect(said(view)['crisp']).toBe(expected.ai));
}

const chatIds = new Set(
  allVendors()
    .filter(({ chat }) => chat)
    .map(({ id }) => id),
);

test('on twenty pages that only look like it nobody is said to chat', async () => {
  const { web, open, view } = telltale;
  const tabs = new Map<string, number>();
  for (const [name, html] of Object.entries(lookAlikes)) {
    web.put(`http://${name}.test/`, `<!doctype html><title>A page</title><body>${html}`);
    tabs.set(name, await open(`http://${name}.test/`));
  }
  // That nothing is found shows only in time.
  await othersWereRead('after-look-alikes');
  const wrong = await Promise.all(
    [...tabs].map(async ([name, tab]) => {
      const seen = await view(tab);
      expect(seen.visit?.url, name).toContain(name);
      const ids = [...seen.chats.map(({ id }) => id), ...found(seen).filter((id) => chatIds.has(id))];
      return ids.length > 0 ? `${name}: ${ids.join(', ')}` : null;
    }),
  );
  expect(wrong.filter(Boolean)).toEqual([]);
  expect(tabs.size).toBe(20);
});

const names = [
  'querySelector',
  'querySelectorAll',
  'documentElement',
  'defaultView',
  'addEventListener',
  'getElementById',
];
const parts = [
  'localName',
  'nodeType',
  'firstChild',
  'nextSibling',
  'getAttribute',
  'matches',
  'ownerDocument',
  'contains',
];
const hidden = ['checkVisibility', 'getBoundingClientRect', 'isContentEditable', 'nodeValue', 'shadowRoot', 'children'];

test('a page whose elements take the names of what they are read by is read all the same', async () => {
  const { web, open, until } = telltale;
  web.put(
    'http://clobbers.test/',
    `<!doctype html><body>${names.map((name) => `<img name="${name}"><form id="${name}"></form>`).join('')}
     <form class="crisp-client" style="position:fixed;top:0;right:0;width:300px;height:300px;background:#fff">
       ${[...parts, ...hidden].map((name) => `<input name="${name}" type="hidden">`).join('')}
       <p>I am an <b>AI</b> assistant.</p><button name="text">Talk to a person</button>
     </form>
     <script>
       for (const name of ['matches', 'getAttribute', 'checkVisibility', 'attachShadow']) Element.prototype[name] = () => { throw new Error('ours'); };
       window.getComputedStyle = window.MutationObserver = () => { throw new Error('ours'); };
       addEventListener('error', (event) => { new Image().src = 'http://errors.test/p.gif?' + event.message; });
     </script>`,
  );
  const tab = await open('http://clobbers.test/');
  await until(tab, (view) => expect(said(view)).toEqual({ crisp: 'open notice offered' }));
  expect(web.asked.filter(({ url }) => url.startsWith('http://errors.test/'))).toEqual([]);
});

test('a chat that is known as one only after somebody typed in it is not read', async () => {
  const { web, open, until, view } = telltale;
  web.put(
    'http://typed-first.test/',
    `<!doctype html><body><div id="part" style="position:fixed;top:0;width:300px;height:300px;background:#fff">
       <input id="field"><p>Talk to a person</p></div>
     <script>field.onblur = () => { part.className = 'crisp-client'; };</script>`,
  );
  const tab = await open('http://typed-first.test/');
  const page = await pageAt('http://typed-first.test/');
  await page.waitForSelector('#field');
  await page.type('#field', 'I am an AI assistant');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await until(tab, (seen) => expect(found(seen)).toContain('crisp'));
  await othersWereRead('after-typed-first');
  expect(said(await view(tab))['crisp']).toMatch(/ unread unseen$/);
});
