import { afterAll, beforeAll, expect, test } from 'vitest';
import { found, hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

test('a vendor is found by what is asked for, named, stored and shown, with a reason for each', async () => {
  const { web, open, until } = telltale;
  web.put(
    'http://shop.test/',
    `<script>window.hj = () => {}; document.cookie = '_hjSession_1234567=1'</script>
     <script src="http://static.hotjar.com/c/hotjar-1234567.js?sv=6"></script>
     <div class="crisp-client"></div>`,
  );
  const tab = await open('http://shop.test/');
  const { visit } = await until(tab, (view) => {
    expect(found(view)).toEqual(['crisp', 'hotjar']);
    expect(view.visit?.findings.find(({ id }) => id === 'hotjar')?.reasons).toHaveLength(3);
  });
  const hotjar = visit?.findings.find(({ id }) => id === 'hotjar');
  expect(hotjar).toMatchObject({ company: 'Contentsquare', kind: 'session-replay', certainty: 'observed' });
  expect(hotjar?.reasons).toEqual(
    expect.arrayContaining([
      { place: 'request', found: 'http://static.hotjar.com/c/hotjar-1234567.js', outcome: 'answered' },
      { place: 'cookie', found: '_hjSession_1234567' },
      { place: 'global', found: 'hj' },
    ]),
  );
  const crisp = visit?.findings.find(({ id }) => id === 'crisp');
  expect(crisp).toMatchObject({ certainty: 'declared', reasons: [{ place: 'element', found: '.crisp-client' }] });
});

test('third parties are counted with what became of them; the site itself is not one of them', async () => {
  const { web, open, until } = telltale;
  web.put('http://cookie.third.test/p.gif', { headers: { 'set-cookie': ['uid=1; Path=/', 'lang=en'] }, body: 'x' });
  web.put(
    'http://parties.test/',
    `<img src="http://static.parties.test/own.gif"><img src="http://cookie.third.test/p.gif">
     <img src="http://cookie.third.test/p.gif?2"><img src="https://refused.third.test/p.gif">`,
  );
  const tab = await open('http://parties.test/');
  const { visit } = await until(tab, (view) => {
    expect(hosts(view)).toEqual(['cookie.third.test', 'refused.third.test']);
    expect(view.visit?.thirdParties.map(({ requests }) => requests).toSorted()).toEqual([1, 2]);
    expect(view.visit?.thirdParties.every(({ answered, tried, requests }) => answered + tried === requests)).toBe(true);
  });
  const [answered, refused] = visit!.thirdParties.toSorted((a, b) => a.host.localeCompare(b.host));
  expect(answered).toMatchObject({ requests: 2, answered: 2, tried: 0, company: null, category: 'unknown' });
  expect(answered?.setCookies.toSorted()).toEqual(['lang', 'uid']);
  expect(refused).toMatchObject({ requests: 1, answered: 0, tried: 1 });
  expect(visit).toMatchObject({ site: 'parties.test', status: 200, error: null });
});

test('what a frame asks for, whatever kind of frame, belongs to the page it is in', async () => {
  const { web, open, until } = telltale;
  web.put('http://framed.test/inner', '<img src="http://from-frame.test/p.gif">');
  web.put(
    'http://frames.test/',
    `<iframe src="http://framed.test/inner"></iframe>
     <iframe srcdoc="<img src='http://from-srcdoc.test/p.gif'>"></iframe>
     <iframe sandbox="allow-scripts" srcdoc="<script>window.hj = 1; new Image().src = 'http://from-sandbox.test/p.gif'</script>"></iframe>`,
  );
  const tab = await open('http://frames.test/');
  await until(tab, (view) => {
    expect(hosts(view)).toEqual(['framed.test', 'from-frame.test', 'from-sandbox.test', 'from-srcdoc.test']);
    expect(found(view)).toEqual(['hotjar']);
  });
});

test('a canvas that is drawn with text and read back is noticed; one that only draws is not', async () => {
  const { web, open, until } = telltale;
  const draw = (read: string) =>
    `<canvas id="c" width="200" height="60"></canvas><script>
       const pen = document.querySelector('canvas').getContext('2d'); pen.fillText('Cwm fjordbank glyphs', 4, 20); ${read}</script>
     <img src="http://seen.test/p.gif">`;
  web.put('http://reads.test/', draw("document.querySelector('canvas').toDataURL()"));
  web.put('http://draws.test/', draw(''));
  await until(await open('http://reads.test/'), (view) => expect(found(view)).toEqual(['canvas-fingerprinting']));
  const honest = await until(await open('http://draws.test/'), (view) => expect(hosts(view)).toEqual(['seen.test']));
  expect(found(honest)).toEqual([]);
});

test('the badge counts the companies that the popup names', async () => {
  const { web, open, until, inside } = telltale;
  web.put('http://badge.test/', '<script src="http://static.hotjar.com/c/hotjar-1.js"></script>');
  const tab = await open('http://badge.test/');
  const { companies } = await until(tab, (view) => expect(view.companies).toHaveLength(1));
  const badge = (tabId: number) => (globalThis as unknown as Inside).chrome.action.getBadgeText({ tabId });
  await expect.poll(() => inside(badge, tab), { timeout: 10_000 }).toBe(String(companies.length));
});

test('the popup says who was contacted, how we know, and where to object', async () => {
  const { web, open, until, session } = telltale;
  web.put('http://popup.test/', '<script src="http://static.hotjar.com/c/hotjar-1.js"></script>');
  const tab = await open('http://popup.test/');
  await until(tab, (view) => expect(found(view)).toEqual(['hotjar']));
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('#root details');
  const said = await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return { text: document.body.innerText, links: [...document.links].map(({ href }) => href) };
  });
  expect(said.text).toContain('Contentsquare');
  expect(said.text).toContain('popup.test');
  expect(said.text).toContain('http://static.hotjar.com/c/hotjar-1.js');
  expect(said.text).toContain('Records how you move, click and scroll here');
  expect(said.links).toContain('https://www.hotjar.com/policies/do-not-track/');
  await popup.close();
});
