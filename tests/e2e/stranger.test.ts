import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { family, startTelltale, type Inside, type Telltale } from './telltale.ts';
import type { Asked } from './web.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** Opens an address and waits until Telltale has it and the page is done. */
async function visit(url: string): Promise<number> {
  const { open, until } = telltale;
  const tab = await open(url);
  await until(tab, (view) => expect(view.visit).toMatchObject({ status: 200, error: null }));
  return tab;
}

/** The popup of a tab. */
async function popupOf(tab: number): Promise<Page> {
  const popup = await telltale.session.browser.newPage();
  await popup.goto(telltale.session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.stranger button');
  return popup;
}

/** The words of the part, in single spaces. */
async function words(popup: Page): Promise<string> {
  return popup.$eval('.stranger', (part) => (part as HTMLElement).innerText.replaceAll(/\s+/g, ' '));
}

/** Clicks the button and waits for words. */
async function click(popup: Page, selector: string, expected: RegExp): Promise<string> {
  // By script: what stands above may still grow, and a click by place would miss.
  await popup.$eval(selector, (button) => (button as HTMLElement).click());
  await expect.poll(() => words(popup), { timeout: 20_000 }).toMatch(expected);
  return words(popup);
}

/** What the site was asked for, after a point in time. */
function since(start: number, url: string): readonly Asked[] {
  // The browser may ask for the site's icon at any time.
  const isPage = (asked: Asked) => asked.url.startsWith(url) && !asked.url.endsWith('/favicon.ico');
  return telltale.web.asked.slice(start).filter(isPage);
}

const result = /differ|No differences|Nothing to compare|no stranger/;

/** Compares a tab's page, and gives what the popup says, with what the site was asked for meanwhile. */
async function compare(tab: number, site: string): Promise<{ said: string; asked: readonly Asked[]; popup: Page }> {
  const popup = await popupOf(tab);
  const start = telltale.web.asked.length;
  await click(popup, '.stranger button', /fetch this address twice/);
  expect(since(start, site)).toEqual([]);
  const said = await click(popup, '.stranger .main', result);
  return { said, asked: since(start, site), popup };
}

test('a personalised price is told of, after two requests without cookies or referrer and no others', async () => {
  const { web, view, inside } = telltale;
  web.put('http://price.test/coat', ({ headers: { cookie = '' } }) => ({
    headers: { 'set-cookie': 'loyal=1; Path=/', 'cache-control': 'no-store' },
    body: `<meta charset="utf-8"><link rel="icon" href="data:,"><title>Rain coat</title><h1>Rain coat</h1><main><p id="price">${cookie.includes('loyal') ? '€119.00' : '€99.00'}</p></main>`,
  }));
  await visit('http://price.test/coat');
  web.put('http://price.test/', '<a href="/coat">Coat</a>');
  const tab = await visit('http://price.test/coat?size=42#top');
  const before = (await view(tab)).visit?.own;
  const { said, asked, popup } = await compare(tab, 'http://price.test/');
  expect(said).toContain('1 thing differs.');
  expect(said).toContain('Prices #price You have €119.00 A stranger gets €99.00');
  expect(said).not.toMatch(/script-made|changes from visit to visit/);
  expect(asked.map(({ method, url, headers: { cookie, referer } }) => ({ method, url, cookie, referer }))).toEqual([
    { method: 'GET', url: 'http://price.test/coat?size=42' },
    { method: 'GET', url: 'http://price.test/coat?size=42' },
  ]);
  // Our own requests say nothing of the page, and nothing of the answer is kept.
  expect((await view(tab)).visit?.own).toEqual(before);
  expect(JSON.stringify(await inside(readLedger, periodNow()))).not.toMatch(/119|99\.00|Rain coat/);
  await popup.close();
});

test('a headline that a script chose is script-made; the experiment it belongs to is named', async () => {
  const { web } = telltale;
  web.put('http://headline.test/', ({ headers: { cookie = '' } }) => ({
    headers: { 'set-cookie': 'seen=1; Path=/' },
    body: `<title>Coats</title><body data-experiment="${cookie.includes('seen') ? 'hero-b' : 'hero-a'}"><h1>Spring sale</h1><p>Coats</p><script src="/variant.js"></script>`,
  }));
  web.put('http://headline.test/variant.js', {
    headers: { 'content-type': 'text/javascript' },
    body: `localStorage.group ??= 'b'; if (localStorage.group === 'b') document.querySelector('h1').textContent = 'Only for you: a week of rain';`,
  });
  await visit('http://headline.test/');
  const tab = await visit('http://headline.test/');
  const { said, asked, popup } = await compare(tab, 'http://headline.test/');
  expect(said).toContain('2 things differ.');
  expect(said).toContain('Headlines h1 script-made You have Only for you: a week of rain A stranger gets Spring sale');
  expect(said).toContain('Experiments data-experiment You have hero-b A stranger gets hero-a');
  expect(asked).toHaveLength(2);
  await popup.close();
});

test('a shop in which only times, tokens and counts change has no differences', async () => {
  const { web } = telltale;
  let count = 0;
  web.put('http://same.test/', () => {
    count += 1;
    const token = `${(count * 2_654_435_761).toString(16)}c0ffee${count}`;
    const order = count % 2 ? ['a', 'b', 'c'] : ['c', 'a', 'b'];
    return `<!doctype html><meta charset="utf-8"><title>Coats (${count})</title><meta name="csrf-token" content="${token}">
      <meta property="og:title" content="Coats"><meta property="og:updated_time" content="2026-11-22T12:00:0${count % 10}Z">
      <script nonce="${token}">window.csrf = '${token}'; window.renderedAt = ${1_763_800_000_000 + count * 1000}; window.cohortToken = '${token}';</script>
      <script type="application/ld+json">{"@type":"Product","name":"Coat","sku":"A","dateModified":"2026-11-22T12:0${count % 10}","offers":{"@type":"Offer","price":"99.00"},"aggregateRating":{"reviewCount":${count}}}</script>
      <h1>Coats for rain</h1><h2>${count} people are looking at this</h2><p>Seen ${count * 17} times, last ${count} seconds ago</p>
      <form><input type="hidden" name="csrf" value="${token}"></form><div id="offer">€99.00</div>
      <ul>${order.map((name) => `<li data-track="${token}" data-item-id="${name}"><a href="/${name}?sid=${token}">Coat ${name}</a> <b>€${name.codePointAt(0)}</b></li>`).join('')}</ul>
      <time>${count} minutes ago</time><script>document.title += ' ' + Date.now();</script>`;
  });
  const tab = await visit('http://same.test/');
  const { said, asked, popup } = await compare(tab, 'http://same.test/');
  expect(said).toMatch(/No differences seen\. \d+ things could be compared\./);
  expect(said).not.toMatch(/You have|A stranger gets/);
  expect(asked).toHaveLength(2);
  await popup.close();
});

describe('nothing is fetched', () => {
  test('of an address that does something', async () => {
    const { web } = telltale;
    web.put('http://leave.test/account/logout', '<h1>Good bye</h1>');
    const tab = await visit('http://leave.test/account/logout');
    const popup = await popupOf(tab);
    const start = web.asked.length;
    expect(await click(popup, '.stranger button', /not fetched/)).toContain('sign you out');
    expect(await popup.$('.stranger button')).toBeNull();
    // Whoever asks past the popup is told the same.
    const answer = await telltale.inside(async (tabId) => {
      const { chrome } = globalThis as unknown as Inside;
      return chrome.runtime.sendMessage({
        name: 'view.stranger',
        args: [tabId, 'http://leave.test/account/logout'],
      });
    }, tab);
    expect(answer).toMatchObject({ outcome: 'failed', why: 'moved' });
    expect(since(start, 'http://leave.test/account')).toEqual([]);
    await popup.close();
  });

  test('of a page that came in answer to a form; one that was led on from there may be', async () => {
    const { web, session, until } = telltale;
    web.put('http://form.test/', '<form method="post" action="/found"><button>Find</button></form>');
    web.put('http://form.test/found', '<h1>Found</h1>');
    web.put('http://form.test/next', { status: 303, headers: { location: '/found' } });
    const tab = await visit('http://form.test/');
    const target = await session.browser.waitForTarget((one) => one.url() === 'http://form.test/');
    const page = (await target.page())!;
    await page.click('button');
    await until(tab, (view) => expect(view.visit?.url).toBe('http://form.test/found'));
    const popup = await popupOf(tab);
    const start = web.asked.length;
    expect(await click(popup, '.stranger button', /not fetched/)).toContain('in answer to something you sent');
    expect(since(start, 'http://form.test/found')).toEqual([]);
    await popup.close();

    await page.goto('http://form.test/');
    await page.$eval('form', (form) => (form.action = '/next'));
    await page.click('button');
    await until(tab, (view) => expect(view.visit?.url).toBe('http://form.test/found'));
    const { said, popup: second } = await compare(tab, 'http://form.test/');
    expect(said).toContain('No differences seen.');
    await second.close();
  });

  test('where the tab shows another address by now', async () => {
    const { web } = telltale;
    web.put('http://moves.test/a', '<h1>One</h1>');
    web.put('http://moves.test/b', '<h1>Two</h1>');
    const tab = await visit('http://moves.test/a');
    const popup = await popupOf(tab);
    await click(popup, '.stranger button', /moves\.test\/a/);
    await telltale.goTo(tab, 'http://moves.test/b');
    const start = web.asked.length;
    const said = await telltale.inside(async (tabId) => {
      const { chrome } = globalThis as unknown as Inside;
      const frame = () => chrome.webNavigation.getFrame({ tabId, frameId: 0 });
      while ((await frame())?.url !== 'http://moves.test/b') await chrome.tabs.get(tabId);
      return chrome.runtime.sendMessage({ name: 'view.stranger', args: [tabId, 'http://moves.test/a'] });
    }, tab);
    expect(said).toMatchObject({ outcome: 'failed', why: 'moved' });
    expect(since(start, 'http://moves.test/a')).toEqual([]);
    await popup.close();
  });
});

test('a stranger who is led to sign in gets no view, and why is said', async () => {
  const { web } = telltale;
  web.put('http://members.test/club', ({ headers: { cookie = '' } }) =>
    cookie.includes('member') ? '<h1>The club</h1>' : { status: 302, headers: { location: '/sign-in' } },
  );
  web.put('http://members.test/sign-in', { headers: { 'set-cookie': 'member=1; Path=/' }, body: '<h1>Sign in</h1>' });
  await visit('http://members.test/sign-in');
  const tab = await visit('http://members.test/club');
  const { said, asked, popup } = await compare(tab, 'http://members.test/club');
  expect(said).toContain('A stranger is led to another page: http://members.test/sign-in');
  expect(asked).toHaveLength(1);
  await popup.close();
});

test('a page that forbids itself to ask for anything: Chromium fetches it, Firefox says why not', async () => {
  const { web } = telltale;
  web.put('http://strict.test/', {
    headers: { 'content-security-policy': "default-src 'none'" },
    body: '<h1>Strict</h1>',
  });
  const tab = await visit('http://strict.test/');
  const { said, popup } = await compare(tab, 'http://strict.test/');
  expect(said).toContain(family === 'chromium' ? 'No differences seen.' : 'security policy lets nobody fetch');
  await popup.close();
});

test('a page is compared although the worker was stopped since it came', async () => {
  const { web, stopWorker, inside } = telltale;
  web.put('http://slow.test/', '<h1>Slow reading</h1>');
  const tab = await visit('http://slow.test/');
  const sites = async () => (await inside(readLedger, periodNow())).map(({ site }) => site);
  await expect.poll(sites, { timeout: 10_000 }).toContain('slow.test');
  await stopWorker();
  const { said, popup } = await compare(tab, 'http://slow.test/');
  expect(said).toContain('No differences seen.');
  await popup.close();
});

test('letters are read as the browser reads the page, whatever they are', async () => {
  const { web } = telltale;
  web.put('http://letters.test/', {
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(
      '<meta charset="windows-1252"><title>Caf\u{E9}</title><h1>Cr\u{E8}me br\u{FB}l\u{E9}e</h1>',
      'latin1',
    ),
  });
  const tab = await visit('http://letters.test/');
  const { said, popup } = await compare(tab, 'http://letters.test/');
  expect(said).toMatch(/No differences seen\. 2 things/);
  await popup.close();
});

test('elements that are named like what a page knows of itself change nothing', async () => {
  const { web } = telltale;
  web.put(
    'http://clobber.test/',
    '<h1>Named</h1><img name="documentElement"><img name="contentType"><img name="characterSet">',
  );
  const tab = await visit('http://clobber.test/');
  const { said, popup } = await compare(tab, 'http://clobber.test/');
  expect(said).toContain('No differences seen.');
  await popup.close();
});
