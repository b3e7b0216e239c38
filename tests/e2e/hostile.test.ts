import { afterAll, beforeAll, expect, test } from 'vitest';
import { found, hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** A page that does something to whoever watches it, notes every error it sees, and says when it is done. */
function page(hostile: string): string {
  return `<script>
      const errors = [];
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    </script>
    <script>${hostile}</script>
    <script>
      document.cookie = '_hjSession_1=1';
      onload = () => setTimeout(() => { new Image().src = 'http://done.test/p.gif?' + encodeURIComponent(JSON.stringify(errors)) }, 0);
    </script>`;
}

/** What the page at this address told its own server about the errors it saw. */
async function errorsSeen(): Promise<unknown> {
  const { asked } = telltale.web;
  const isDone = ({ url }: { url: string }) => url.startsWith('http://done.test/');
  await expect.poll(() => asked.some(isDone), { timeout: 20_000 }).toBe(true);
  const [done] = asked.splice(asked.findIndex(isDone), 1);
  return JSON.parse(decodeURIComponent(done!.url.split('?')[1]!));
}

async function opened(hostile: string, site: string): Promise<number> {
  telltale.web.put(`http://${site}/`, page(hostile));
  return telltale.open(`http://${site}/`);
}

/** A page next to the hostile one still gets its due. */
async function othersAreSeen(site: string): Promise<void> {
  telltale.web.put(`http://${site}/`, '<script>window.hj = 1</script><img src="http://calm.test/p.gif">');
  const tab = await telltale.open(`http://${site}/`);
  await telltale.until(tab, (view) => {
    expect(found(view)).toEqual(['hotjar']);
    expect(hosts(view)).toEqual(['calm.test']);
  });
}

test('a flood of forged events changes nothing for others, and nothing is believed of it', async () => {
  const tab = await opened(
    `const forged = JSON.stringify({ globals: ['fbq', 'not-watched', '<img>'], calls: [['canvas-read', 1e99, -1], ['made-up', 1, 1]] });
     for (let i = 0; i < 10000; i += 1) {
       dispatchEvent(new CustomEvent('hello', { detail: 'a'.repeat(32) }));
       dispatchEvent(new CustomEvent('call'));
       dispatchEvent(new CustomEvent('a'.repeat(32), { detail: forged }));
       document.dispatchEvent(new CustomEvent('hello', { detail: forged }));
       postMessage(forged, '*');
     }`,
    'floods.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await telltale.until(tab, (view) => expect(found(view)).toEqual(['hotjar', 'tracking-pixel']));
  await othersAreSeen('beside-flood.test');
});

test('a page cannot overhear what the probe says to the collector, nor have it said again', async () => {
  const { web, until, inside } = telltale;
  const tab = await opened(
    `const overheard = [];
     addEventListener('hello', (event) => overheard.push('the nonce ' + event.detail), true);
     dispatchEvent(new Event('call'));
     const dispatch = EventTarget.prototype.dispatchEvent;
     EventTarget.prototype.dispatchEvent = function (event) { overheard.push(event.type); return dispatch.call(this, event) };
     const stringify = JSON.stringify;
     JSON.stringify = (value, ...rest) => { if (value && value.calls) overheard.push('a report'); return stringify(value, ...rest) };
     window.fbq = 1;
     document.addEventListener('tell', () => { new Image().src = 'http://told.test/p.gif?' + encodeURIComponent(overheard) });`,
    'overhears.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await until(tab, (view) => expect(found(view)).toContain('meta-pixel'));
  await inside(async (tabId: number) => {
    const { chrome } = globalThis as unknown as Inside;
    const func = () => void document.dispatchEvent(new CustomEvent('tell'));
    await chrome.scripting.executeScript({ target: { tabId }, func });
  }, tab);
  const told = () => web.asked.filter(({ url }) => url.startsWith('http://told.test/')).map(({ url }) => url);
  await expect.poll(told).toHaveLength(1);
  // The test's own event is dispatched from a world of its own, past the page's replacement.
  expect(told()).toEqual(['http://told.test/p.gif?']);
});

test('timers and listeners that a page replaces are not called by us', async () => {
  const tab = await opened(
    `const later = setTimeout.bind(window);
     window.setTimeout = () => { throw new Error('our timer') };
     const listen = addEventListener.bind(window);
     window.addEventListener = () => { throw new Error('our listener') };
     window.removeEventListener = () => { throw new Error('our listener') };
     listen('load', () => { window.setTimeout = later });`,
    'timers.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await telltale.until(tab, (view) => expect(found(view)).toContain('hotjar'));
});

test('getters that throw are never called', async () => {
  const tab = await opened(
    `let called = 0;
     for (const name of ['fbq', 'hj', 'dataLayer', 'Intercom']) {
       Object.defineProperty(window, name, { get() { called += 1; throw new Error('touched ' + name) }, configurable: true });
     }
     addEventListener('load', () => { if (called) errors.push('touched') });`,
    'throws.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await telltale.until(tab, (view) => expect(found(view)).toContain('hotjar'));
});

test('a data layer of 20 MB and storage full of keys are no burden', async () => {
  const tab = await opened(
    `window.dataLayer = Array.from({ length: 20 }, () => ({ text: 'x'.repeat(1024 * 1024) }));
     for (let i = 0; i < 3000; i += 1) localStorage.setItem('key-' + i + '-'.repeat(300), '');
     for (let i = 0; i < 100; i += 1) document.cookie = 'c' + i + '=' + 'v'.repeat(10);`,
    'heavy.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await telltale.until(tab, (view) => expect(found(view)).toContain('hotjar'));
});

test('a page that replaces what the platform gives it hides from us at most itself', async () => {
  const tab = await opened(
    `Array.prototype.filter = Array.prototype.map = () => { throw new Error('replaced') };
     Map.prototype.get = WeakMap.prototype.get = Set.prototype.has = () => { throw new Error('replaced') };
     Reflect.apply = Reflect.getOwnPropertyDescriptor = () => { throw new Error('replaced') };
     window.setTimeout = window.setTimeout.bind(window);
     const pen = document.createElement('canvas').getContext('2d');
     pen.fillText('Cwm fjordbank glyphs', 1, 1);
     pen.canvas.toDataURL();
     if (!String(pen.fillText).includes('[native code]')) throw new Error('seen');`,
    'replaces.test',
  );
  expect(await errorsSeen()).toEqual([]);
  await telltale.until(tab, (view) => expect(found(view)).toContain('hotjar'));
  await othersAreSeen('beside-replaced.test');
});

test('hooked functions look and fail like the natives, and errors do not name the extension', async () => {
  await opened(
    `const natives = [[CanvasRenderingContext2D.prototype, 'fillText', 3], [CanvasRenderingContext2D.prototype, 'getImageData', 4],
        [HTMLCanvasElement.prototype, 'toDataURL', 0], [HTMLCanvasElement.prototype, 'toBlob', 1], [Function.prototype, 'toString', 0]];
     for (const [owner, name, length] of natives) {
       const { value, writable, configurable } = Object.getOwnPropertyDescriptor(owner, name);
       if (value.name !== name || value.length !== length || !writable || !configurable) throw new Error('descriptor of ' + name);
       if (Function.prototype.toString.call(value).replace(/\\s+/g, ' ') !== 'function ' + name + '() { [native code] }') throw new Error('source of ' + name);
       if ('prototype' in value) throw new Error('prototype of ' + name);
       try { new value(); throw new RangeError('constructed ' + name) } catch (error) { if (!(error instanceof TypeError)) throw error }
     }
     try { HTMLCanvasElement.prototype.toDataURL.call({}) } catch (error) {
       if (!(error instanceof TypeError) || /extension/.test(error.stack)) throw new Error('stack: ' + error.stack);
     }
     if (Object.keys(window).some((key) => /probe|telltale|collector/i.test(key))) throw new Error('a global of ours');`,
    'inspects.test',
  );
  expect(await errorsSeen()).toEqual([]);
});

test('a strict policy is neither broken nor reported as broken', async () => {
  const { web, open, until } = telltale;
  web.put('http://strict.test/', {
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src http://allowed.test http://strict.test; report-uri http://strict.test/report",
      'content-type': 'text/html',
    },
    body: '<div class="crisp-client"></div><img src="http://allowed.test/p.gif">',
  });
  const tab = await open('http://strict.test/');
  await until(tab, (view) => {
    expect(hosts(view)).toEqual(['allowed.test']);
    expect(found(view)).toEqual(['crisp']);
  });
  expect(web.asked.filter(({ url }) => url === 'http://strict.test/report')).toEqual([]);
});

test('a sandboxed frame without scripts, cookies or storage breaks nothing', async () => {
  const { web, open, until } = telltale;
  web.put(
    'http://sandbox.test/',
    `<iframe sandbox srcdoc="<img src='http://in-sandbox.test/p.gif'><div class='crisp-client'></div>"></iframe>`,
  );
  await until(await open('http://sandbox.test/'), (view) => {
    expect(hosts(view)).toEqual(['in-sandbox.test']);
    expect(found(view)).toEqual(['crisp']);
  });
});

test('a page cannot ask what only our own pages may', async () => {
  const { web, open, until, inside } = telltale;
  web.put('http://asks.test/', '<img src="http://asked.test/p.gif">');
  const tab = await open('http://asks.test/');
  await until(tab, (view) => expect(hosts(view)).toEqual(['asked.test']));
  // The worst case: the page controls our collector's context and sends what it likes.
  const answers = await inside(async (tabId: number) => {
    const { chrome } = globalThis as unknown as Inside;
    const func = async (id: number) => {
      const own = (globalThis as unknown as Inside).chrome;
      const ask = (message: unknown) =>
        Promise.resolve(own.runtime.sendMessage(message)).then(
          (answer) => answer ?? 'no answer',
          () => 'no answer',
        );
      const nothing = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [] };
      return Promise.all([
        ask({ name: 'view.tab', args: [id] }),
        ask({ name: 'view.settings', args: [] }),
        ask({ name: 'view.change', args: [{ addresses: 'full' }] }),
        ask({ name: '__proto__', args: [] }),
        ask({ name: 'page.facts', args: [{ ...nothing, cookies: ['x'.repeat(10_000)] }] }),
        ask({ name: 'page.facts', args: [null] }),
        ask({ name: 'page.facts', args: [{ ...nothing, cookies: ['harmless'] }] }),
      ]);
    };
    const [result] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [tabId] });
    return result?.result;
  }, tab);
  const none = 'no answer';
  expect(answers).toEqual([none, none, none, none, 'refused', 'refused', 'kept']);
});
