import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PicturesView } from '../../src/messages/contract.ts';
import { periodNow, readLedger } from './ledger.ts';
import { startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

const ny = 'This price was set by an algorithm using your personal data';
const long =
  'People have asked for years how shops find the prices that they show to each of us, and nobody knew. '.repeat(8);

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** A grey picture of 120 pixels on a side, with chunks of metadata before its image data. */
function png(...metadata: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(120, 0);
  head.writeUInt32BE(120, 4);
  head.writeUInt8(8, 8);
  const rows = deflateSync(Buffer.alloc(121 * 120));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...metadata,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function box(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body]);
}

const source = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const credentials = chunk(
  'caBX',
  box(
    'jumb',
    Buffer.concat([
      box('jumd', Buffer.from(`c2pa${' '.repeat(12)}\u0003c2pa\0`, 'latin1')),
      box('cbor', Buffer.from(`x${source}trainedAlgorithmicMediaf`, 'latin1')),
    ]),
  ),
);
const xmp = chunk(
  'iTXt',
  Buffer.from(
    `XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta><rdf:Description Iptc4xmpExt:DigitalSourceType="${source}compositeWithTrainedAlgorithmicMedia"/></x:xmpmeta>`,
    'latin1',
  ),
);

/** Opens a page, and gives its tab once it is loaded. */
async function open(name: string, body: string): Promise<number> {
  const { web, open: openTab, until } = telltale;
  web.put(
    `http://${name}.test/`,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${body}`,
  );
  const tab = await openTab(`http://${name}.test/`);
  await until(tab, (view) => expect(view.visit).toMatchObject({ status: 200, error: null }));
  return tab;
}

/** What is said of a page once something is: kind and place of each notice. */
async function said(name: string, body: string): Promise<readonly string[]> {
  const tab = await open(name, body);
  const view = await telltale.until(tab, ({ labels }) => expect(labels?.length).toBeGreaterThan(0));
  return view.labels!.map(({ kind, where }) => `${kind} ${where}`);
}

const picture = `<img alt="" width="120" height="120" src="data:image/png;base64,${png().toString('base64')}">`;

describe('a page says', () => {
  test.each<[name: string, expected: string, body: string]>([
    [
      'tea',
      'price-by-algorithm next-to-price',
      `<main><h1>Tea</h1><div><b>$12.99</b> <small style="text-transform: uppercase">${ny}</small></div><p>${long}</p></main>`,
    ],
    [
      'cart',
      'price-by-algorithm next-to-price',
      `<ul><li>${picture}<a href="/p">Rain coat, blue</a> <input value="1" size="2"> <span><b>$</b><b>49</b></span><div><small>${ny}</small></div></li><li>Tea <span>$4</span></li></ul>`,
    ],
    [
      'coat',
      'price-by-algorithm next-to-price',
      `<script type="application/ld+json">{"@type":"Product","name":"Rain coat"}</script><article><h1>Rain coat</h1><p>${long.repeat(2)}</p><section><p>Price with tax, without delivery and without what customs may ask: $49.</p><p>${ny}</p></section></article>`,
    ],
    [
      'fines',
      'price-words page',
      `<main><h1>What shops must say</h1><div><p>${ny}.</p><p>Whoever does not may have to pay $1,000.</p></div></main>`,
    ],
    [
      'states',
      'price-words page',
      `<table><tr><th>State</th><th>Sentence</th><th>Fine</th></tr><tr><td>NY</td><td>${ny}</td><td>$1,000</td></tr></table>`,
    ],
    [
      'account',
      'price-by-algorithm folded',
      `<b>$4</b><details><summary>About this price</summary><p>${ny}</p></details>`,
    ],
    [
      'kaffee',
      'personalised-price next-to-price',
      '<div><b>19,99 €</b><p>Dieser Preis wurde auf der Grundlage einer automatisierten Entscheidungsfindung personalisiert.</p></div>',
    ],
    [
      'photo',
      'ai-label caption',
      `<figure>${picture}<figcaption>Photo desk. Image générée par l’IA</figcaption></figure>`,
    ],
    ['clip', 'ai-label near-film', '<div><video width="200" height="100"></video><span>Made with AI</span></div>'],
    ['pinned', 'content-credentials near-picture', `<div>${picture}<button>Content Credentials</button></div>`],
    [
      'data',
      'source-type data',
      '<script type="application/ld+json">{"@type":"ImageObject","digitalSourceType":"https://schema.org/TrainedAlgorithmicMediaDigitalSource"}</script><p>A harbour</p>',
    ],
    [
      'feed',
      'recommender-link footer',
      '<footer><a href="/r">How recommendations work</a> | <a href="/p">Privacy</a></footer>',
    ],
    [
      'ads',
      'ad-transparency-link page',
      '<aside>Advertisement <button aria-label="Why am I seeing this ad?">i</button></aside>',
    ],
  ])('%s: %s', async (name, expected, body) => {
    expect(await said(name, body)).toEqual([expected]);
  });

  test('what comes later too, while somebody looks', async () => {
    const tab = await open(
      'late',
      `<div id="box"><b>€ 5</b></div><button onclick="document.querySelector('#box').append('${ny}')">Go on</button>`,
    );
    await telltale.until(tab, ({ labels }) => expect(labels).toEqual([]));
    const target = await telltale.session.browser.waitForTarget((one) => one.url() === 'http://late.test/');
    await (await target.page())!.$eval('button', (button) => (button as HTMLElement).click());
    await telltale.until(tab, ({ labels }) => expect(labels).toMatchObject([{ where: 'next-to-price' }]));
  });
});

describe('nothing is said of', () => {
  test.each<[name: string, body: string]>([
    [
      'law-article',
      `<article><h1>“${ny}”: what New York’s law means</h1><p>${long}</p><p>Shops must write <b>“${ny}”</b> beside a price.</p><blockquote>${ny}</blockquote><p>Whoever does not may have to pay up to $1,000.</p><p>${long}</p></article>`,
    ],
    [
      'law-news',
      `<article><h1>A sentence that shops must write</h1><p>${long.repeat(2)}</p><p>${ny}</p><p><b>$1,000</b></p><p>${long}</p></article>`,
    ],
    ['law-page', `<div><p>${long}</p><p>${ny}</p><p>${long}</p></div>`],
    [
      'ai-blog',
      `<main><h1>AI generated images are everywhere</h1><div>${picture}<h2>AI-generated images: how to spot them</h2><a href="/tag/ai-generated">AI generated</a><p>Many pictures on the web are now generated by AI, and few say so. Is this one made with AI?</p></div></main>`,
    ],
    [
      'ai-shop',
      `<div>${picture}<p>AI Image Generator</p><p>Powered by AI</p><b>$20</b><p>We may be using your personal data to improve it.</p></div>`,
    ],
    [
      'shop',
      `<div>${picture}<h2>Recommended for you</h2><b>$20</b><p>Lowest price in the last 30 days: $18</p><a href="/quote">Get your personalised price</a></div>`,
    ],
  ])('%s', async (name, body) => {
    // The link shows that the page was read to its end.
    const link = '<footer><a href="/r">How recommendations work</a></footer>';
    expect(await said(name, `${body}${link}`)).toEqual(['recommender-link footer']);
  });
});

async function lookIn(tabId: number): Promise<PicturesView> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.runtime.sendMessage({ name: 'view.pictures', args: [tabId] })) as PicturesView;
}

function answer(body: Buffer, control: string) {
  return { headers: { 'content-type': 'image/png', 'cache-control': control }, body };
}

/** A page with six pictures: two of its own with marks, one without, one that is not kept, one of another host, one in the page. */
async function openPictures(): Promise<number> {
  const { web } = telltale;
  web.put('http://harbour.test/made.png', answer(png(credentials), 'max-age=3600'));
  web.put('http://harbour.test/edited.png', answer(png(xmp), 'max-age=3600'));
  web.put('http://harbour.test/plain.png', answer(png(), 'no-cache'));
  web.put('http://harbour.test/passing.png', answer(png(credentials), 'no-store'));
  web.put('http://cdn.test/far.png', answer(png(credentials), 'max-age=3600'));
  const own = ['made', 'edited', 'plain', 'passing'].map((name) => `<img src="/${name}.png">`).join('');
  const held = `<img src="data:image/png;base64,${png(credentials, xmp).toString('base64')}">`;
  const tab = await open('harbour', `${own}<img src="http://cdn.test/far.png">${held}<p>Pictures</p>`);
  const loaded = () =>
    telltale.inside(async (id) => {
      const { chrome } = globalThis as unknown as Inside;
      const [found] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth === 120),
      });
      return found?.result;
    }, tab);
  await expect.poll(loaded, { timeout: 20_000 }).toBe(true);
  return tab;
}

test('pictures are looked into from what the browser has, and nobody is asked for anything', async () => {
  const { web, inside, view } = telltale;
  const tab = await openPictures();
  const before = await view(tab);
  const start = web.asked.length;
  const seen = await inside(lookIn, tab);
  expect(web.asked.slice(start).map(({ url }) => url)).toEqual([]);
  expect(seen).toMatchObject({ state: 'read', shown: 6, elsewhere: 1 });
  if (seen.state !== 'read') return;
  const found = seen.found.map(({ name, credentials: has, sources }) => [
    name,
    has,
    ...sources.map(({ meaning }) => meaning),
  ]);
  expect(found.filter(([name]) => name !== 'passing.png')).toEqual([
    ['made.png', 'inside', 'generated'],
    ['edited.png', 'none', 'edited'],
    ['', 'inside', 'edited', 'generated'],
  ]);
  // Whether a browser still holds what it was told not to keep is its own affair; asked for again it is not.
  expect([4, 5]).toContain(seen.read);
  // What was asked of the browser's cache is not counted as the page's.
  const after = await view(tab);
  expect(after.visit?.own).toEqual(before.visit?.own);
  expect(after.visit?.thirdParties).toEqual(before.visit?.thirdParties);
});

/** The words of the popup's part, in single spaces. */
function words(popup: Page): Promise<string> {
  return popup.$eval('.labels', (part) => (part as HTMLElement).innerText.replaceAll(/\s+/g, ' '));
}

test('the popup shows the words, where they stood, and what pictures say once somebody asks', async () => {
  const { session, web, inside } = telltale;
  const tab = await openPictures();
  const tea = await open('tea', `<div><b>$12.99</b> <small>${ny}</small></div>`);
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tea}`), { waitUntil: [] });
  await popup.waitForSelector('.labels summary');
  await popup.$eval('.labels', (part) => ((part as HTMLDetailsElement).open = true));
  await expect
    .poll(() => words(popup), { timeout: 20_000 })
    .toContain('It says that an algorithm set a price, using your personal data');
  await expect.poll(() => words(popup), { timeout: 20_000 }).toContain(`${ny} next to a price`);
  expect(await words(popup)).toContain('§ 349-a');

  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.labels summary');
  await popup.$eval('.labels', (part) => ((part as HTMLDetailsElement).open = true));
  await popup.waitForSelector('.labels button');
  const start = web.asked.length;
  await popup.$eval('.labels button', (button) => (button as HTMLElement).click());
  await expect.poll(() => words(popup), { timeout: 20_000 }).toMatch(/of 6 pictures could be read/);
  expect(await words(popup)).toContain(
    'made.png labelled as made by AI (trainedAlgorithmicMedia) with content credentials in it',
  );
  expect(await words(popup)).toContain('1 came from another host');
  expect(web.asked.slice(start).filter(({ url }) => url.endsWith('.png'))).toEqual([]);
  expect(JSON.stringify(await inside(readLedger, periodNow()))).not.toMatch(
    /ALGORITHM USING|algorithm using|trainedAlgorithmic|made\.png/,
  );
  await popup.close();
});
