import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { found, hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

const pixel = (host: string) => `<img src="http://${host}/p.gif">`;

test('two tabs of one site keep their third parties apart', async () => {
  const { web, open, until } = telltale;
  web.put('http://twins.test/a', pixel('only-a.test'));
  web.put('http://twins.test/b', pixel('only-b.test'));
  const [a, b] = [await open('http://twins.test/a'), await open('http://twins.test/b')];
  await until(a, (view) => expect(hosts(view)).toEqual(['only-a.test']));
  await until(b, (view) => expect(hosts(view)).toEqual(['only-b.test']));
});

test('the next page in a tab starts with nothing; what the last one sends while leaving is its own', async () => {
  const { web, open, goTo, until, view } = telltale;
  const leaving = `<script>addEventListener('pagehide', () => navigator.sendBeacon('http://goodbye.test/b', 'x'))</script>`;
  web.put('http://first.test/', pixel('of-first.test') + leaving);
  web.put('http://second.test/', pixel('of-second.test'));
  const tab = await open('http://first.test/');
  await until(tab, (seen) => expect(hosts(seen)).toEqual(['of-first.test']));
  await goTo(tab, 'http://second.test/');
  await until(tab, (seen) => expect(hosts(seen)).toEqual(['of-second.test']));
  await expect.poll(() => web.asked.some(({ url }) => url.startsWith('http://goodbye.test/'))).toBe(true);
  expect(hosts(await view(tab))).toEqual(['of-second.test']);
});

test('a move within the document goes on with the same visit', async () => {
  const { web, open, until } = telltale;
  web.put(
    'http://app.test/',
    `${pixel('before-move.test')}<script>onload = () => { history.pushState({}, '', '/next'); new Image().src = 'http://after-move.test/p.gif' }</script>`,
  );
  await until(await open('http://app.test/'), (view) => {
    expect(hosts(view)).toEqual(['after-move.test', 'before-move.test']);
  });
});

test('coming back to a page goes on with its visit or starts a whole one, and never mixes the two pages', async () => {
  const { web, open, goTo, goBack, until } = telltale;
  web.put('http://here.test/', pixel('of-here.test'));
  web.put('http://there.test/', pixel('of-there.test'));
  const tab = await open('http://here.test/');
  await until(tab, (view) => expect(hosts(view)).toEqual(['of-here.test']));
  await goTo(tab, 'http://there.test/');
  await until(tab, (view) => expect(hosts(view)).toEqual(['of-there.test']));
  await goBack(tab);
  await until(tab, (view) => {
    expect(view.visit?.site).toBe('here.test');
    expect(hosts(view)).toEqual(['of-here.test']);
  });
});

test('redirects count for every host on the way', async () => {
  const { web, open, until } = telltale;
  web.put('http://hop-1.test/r', { status: 302, headers: { location: 'http://hop-2.test/r', 'set-cookie': 'hop=1' } });
  web.put('http://hop-2.test/r', { status: 302, headers: { location: 'http://landing.test/p.gif' } });
  web.put('http://redirects.test/', '<img src="http://hop-1.test/r">');
  const { visit } = await until(await open('http://redirects.test/'), (view) => {
    expect(hosts(view)).toEqual(['hop-1.test', 'hop-2.test', 'landing.test']);
    expect(view.visit?.thirdParties.every(({ answered }) => answered === 1)).toBe(true);
  });
  expect(visit?.thirdParties.find(({ host }) => host === 'hop-1.test')?.setCookies).toEqual(['hop']);
});

test('a page reached over another host tells of that host', async () => {
  const { web, open, until } = telltale;
  web.put('http://bouncer.test/go', { status: 302, headers: { location: 'http://target.test/' } });
  web.put('http://target.test/', 'here');
  await until(await open('http://bouncer.test/go'), (view) => {
    expect(view.visit).toMatchObject({ site: 'target.test', status: 200 });
    expect(hosts(view)).toEqual(['bouncer.test']);
  });
});

test('a page that cannot be loaded is a visit with its error', async () => {
  const { open, until } = telltale;
  const { visit } = await until(await open('https://unreachable.test/'), (view) => {
    expect(view.visit?.site).toBe('unreachable.test');
  });
  expect(visit?.error).toBeTruthy();
  expect(visit?.status).toBeNull();
});

test('a worker that was stopped goes on with the same visit', async () => {
  const { web, open, until, inside, stopWorker } = telltale;
  web.put(
    'http://patient.test/',
    `${pixel('before-stop.test')}<script>
       window.hj = 1; document.addEventListener('go-on', () => { new Image().src = 'http://after-stop.test/p.gif' })</script>`,
  );
  const tab = await open('http://patient.test/');
  const before = await until(tab, (view) => {
    expect(hosts(view)).toEqual(['before-stop.test']);
    expect(found(view)).toEqual(['hotjar']);
  });
  const written = async () => {
    const row = (await inside(readLedger, periodNow())).find(({ id }) => id === before.visit?.id);
    return row?.thirdParties.length;
  };
  await expect.poll(written).toBe(1);
  await stopWorker();
  await inside(goOn, tab);
  const after = await until(tab, (view) => {
    expect(hosts(view)).toEqual(['after-stop.test', 'before-stop.test']);
    expect(found(view)).toEqual(['hotjar']);
  });
  expect(after.visit?.id).toBe(before.visit?.id);
  expect(after.visit?.thirdParties.find(({ host }) => host === 'before-stop.test')?.requests).toBe(1);
});

async function goOn(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  const func = () => {
    document.dispatchEvent(new CustomEvent('go-on'));
  };
  await chrome.scripting.executeScript({ target: { tabId }, func });
}
