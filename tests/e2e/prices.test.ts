import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabView } from '../../src/messages/contract.ts';
import { periodNow } from './ledger.ts';
import { family, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** Runs inside the extension: the prices on disk, as text; opens only what exists. */
async function readPrices(name: string): Promise<readonly Record<string, unknown>[]> {
  const existing = await indexedDB.databases();
  if (!existing.some((database) => database.name === name)) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('prices').objectStore('prices').getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result as readonly Record<string, unknown>[]);
      });
    });
  });
}

async function change(to: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.runtime.sendMessage({ name: 'view.change', args: [{ prices: to }] });
}

const stored = () => telltale.inside(readPrices, periodNow());

/** What the card says was seen: each price, oldest first. */
const seen = ({ prices }: TabView) => prices?.rows.map(({ price, currency }) => `${price} ${currency}`);

/** A shop's page of one secret product, whose markup its own script fills in late. */
function product(price: string): string {
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'A secret shoe',
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  };
  return `<title>Shop</title><h1>A secret shoe</h1>
    <script type="application/ld+json">{"@type": "WebSite", "name": "Shop", "price": "none"}</script>
    <script>
      setTimeout(() => {
        const late = document.createElement('script');
        late.type = 'application/ld+json';
        late.textContent = ${JSON.stringify(JSON.stringify(thing))};
        document.body.append(late);
      }, 1000);
    </script>`;
}

const [first, second] = ['http://shop.test/p/secret?utm_source=a', 'http://shop.test/p/secret?utm_source=b#reviews'];

test('a price is shown, and nothing of it is kept, before that is switched on', async () => {
  const { web, open, until } = telltale;
  web.put('http://shop.test/p/secret', product('49.00'));
  const tab = await open(first);
  const { prices } = await until(tab, (view) => expect(view.prices).not.toBeNull());
  expect(prices).toMatchObject({
    now: { name: 'A secret shoe', price: '49', currency: 'EUR', availability: 'InStock', markup: 'json-ld' },
    memory: 'off',
    rows: [],
  });
  expect(await stored()).toEqual([]);
});

test('switched on, the browser remembers across visits, tabs and a worker that was stopped', async () => {
  const { web, open, until, inside, stopWorker } = telltale;
  await inside(change, 'on');
  const before = await open(first);
  await until(before, (view) => expect(seen(view)).toEqual(['49 EUR']));
  await expect.poll(async () => (await stored()).map(({ price }) => price), { timeout: 10_000 }).toEqual(['49']);

  await stopWorker();
  web.put('http://shop.test/p/secret', product('59,00'));
  const after = await open(second);
  const { prices } = await until(after, (view) => expect(seen(view)).toEqual(['49 EUR', '59 EUR']));
  expect(prices?.now.price).toBe('59');
  const kept = async () => new Set((await stored()).map(({ price }) => price));
  await expect.poll(kept, { timeout: 10_000 }).toEqual(new Set(['49', '59']));
  const rows = await stored();
  expect(JSON.stringify(rows)).not.toMatch(/secret|utm|reviews/);
  expect(Object.keys(rows[0]!).toSorted()).toEqual([
    'currency',
    'day',
    'high',
    'id',
    'nth',
    'price',
    'product',
    'site',
  ]);
  expect(new Set(rows.map(({ product: of }) => of)).size).toBe(1);
});

test('the popup says both prices and draws them', async () => {
  const { open, until, session } = telltale;
  const tab = await open(first);
  await until(tab, (view) => expect(seen(view)).toEqual(['49 EUR', '59 EUR']));
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.prices summary');
  await popup.$eval('.prices summary', (summary) => summary.click());
  await popup.waitForSelector('.prices .chart svg');
  const words = await popup.$eval('.prices .then-now', (line) => line.textContent);
  expect(words).toMatch(/^This browser saw it at €49\.00 .+, and sees it at €59\.00 now\.$/);
  await popup.close();
});

/** Runs inside the extension: asks for a private window. */
async function openPrivately(url: string): Promise<'shown' | 'kept out'> {
  const { chrome } = globalThis as unknown as Inside;
  return chrome.windows.create({ url, incognito: true }).then(
    () => 'shown',
    () => 'kept out',
  );
}

/** Opens a page where the browser keeps nothing, and waits until it has filled in its price. */
async function showPrivately(url: string): Promise<'shown' | 'kept out'> {
  const { inside, session } = telltale;
  // Firefox does not even let the extension open such a window, and has no other way to one.
  if (family === 'firefox') return inside(openPrivately, url);
  const context = await session.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelectorAll('script[type="application/ld+json"]').length === 2);
  return 'shown';
}

test('a private window keeps nothing', async () => {
  const { web, open } = telltale;
  web.put('http://private.test/', product('7.00'));
  web.put('http://open.test/', product('8.00'));
  expect(await showPrivately('http://private.test/')).toBe(family === 'firefox' ? 'kept out' : 'shown');
  await open('http://open.test/');
  await expect.poll(async () => (await stored()).map(({ site }) => site), { timeout: 20_000 }).toContain('open.test');
  expect((await stored()).map(({ site }) => site)).not.toContain('private.test');
});

test('a list of products has no price, nor has a product in a frame', async () => {
  const { web, open, until, view } = telltale;
  const item = (name: string) =>
    `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">${name}</b>
       <p itemprop="offers" itemscope itemtype="https://schema.org/Offer">
         <meta itemprop="priceCurrency" content="EUR"><i itemprop="price">49</i></p></div>`;
  web.put('http://ad.test/', item('In a frame'));
  web.put('http://list.test/', `${item('One')}${item('Two')}<iframe src="http://ad.test/"></iframe>`);
  web.put('http://single.test/', item('One'));
  const list = await open('http://list.test/');
  await until(list, ({ visit }) => expect(visit?.thirdParties.length).toBe(1));
  const single = await open('http://single.test/');
  await until(single, ({ prices }) => expect(prices?.now).toMatchObject({ name: 'One', markup: 'microdata' }));
  expect((await view(list)).prices).toBeNull();
});

test('a document that moves on from a product has that product’s price no longer, until it comes back', async () => {
  const { web, open, until, inside } = telltale;
  const move = (to: string) => `onclick="history.pushState({}, '', '${to}')"`;
  web.put('http://app.test/p/shoe', `${product('49')}<button id="list" ${move('/list')}>list</button>`);
  const tab = await open('http://app.test/p/shoe');
  await until(tab, ({ prices }) => expect(prices?.now.price).toBe('49'));
  const click = (tabId: number) => {
    const { chrome } = globalThis as unknown as Inside;
    return chrome.scripting.executeScript({ target: { tabId }, func: () => document.querySelector('button')?.click() });
  };
  await inside(click, tab);
  await until(tab, ({ prices }) => expect(prices).toBeNull());
  await telltale.goBack(tab);
  await until(tab, ({ prices }) => expect(prices?.now.price).toBe('49'));
});

test('two products that a script shows by the fragment of one address are two', async () => {
  const { web, open, until, inside } = telltale;
  web.put(
    'http://router.test/',
    `<link rel="canonical" href="http://router.test/"><script type="application/ld+json"></script><button>next</button>
     <script>
       const names = { '#/p/1': ['Shoe', '49'], '#/p/2': ['Sock', '5'] };
       const show = () => {
         const [name, price] = names[location.hash];
         document.querySelector('[type="application/ld+json"]').textContent = JSON.stringify({
           '@type': 'Product', name, offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
         });
       };
       addEventListener('hashchange', show);
       document.querySelector('button').onclick = () => { location.hash = '#/p/2'; };
       show();
     </script>`,
  );
  const tab = await open('http://router.test/#/p/1');
  const before = await until(tab, (view) => expect(seen(view)).toEqual(['49 EUR']));
  await inside((tabId: number) => {
    const { chrome } = globalThis as unknown as Inside;
    return chrome.scripting.executeScript({ target: { tabId }, func: () => document.querySelector('button')?.click() });
  }, tab);
  const after = await until(tab, (view) => expect(seen(view)).toEqual(['5 EUR']));
  expect([before.prices?.now.name, after.prices?.now.name]).toEqual(['Shoe', 'Sock']);
});

/** Runs inside the extension: a month that a newer Telltale made, with a price in it. */
async function makeNewer(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 99);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('prices', { keyPath: 'id' }).put({ id: 'x', price: '49' });
    });
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

test('switched off, everything is forgotten, also what cannot be opened in the usual way', async () => {
  const { inside } = telltale;
  await inside(makeNewer, 'ledger-2001-01');
  expect(await inside(readPrices, 'ledger-2001-01')).toHaveLength(1);
  expect(await stored()).not.toEqual([]);
  await inside(change, 'off');
  expect(await stored()).toEqual([]);
  expect(await inside(readPrices, 'ledger-2001-01')).toEqual([]);
  const rest = await inside(() => (globalThis as unknown as Inside).chrome.storage.local.get());
  expect(rest).not.toHaveProperty('priceSalt');
  expect(rest).not.toHaveProperty('pricesToForget');
});
