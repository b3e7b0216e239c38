import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStores } from './stores.ts';
import { built, startTelltale, type Telltale } from './telltale.ts';

// A chat may be known as one only after the person wrote in it, show what they wrote before, or hide its words.

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale(built, undefined, 'answered');
});
afterAll(() => telltale.close());

const style = 'position:fixed;top:0;right:0;width:300px;height:300px;background:#fff;border:0';
const greeting = 'Hello! I am an AI assistant.';

/** A part of a page that is a chat from the moment on that \`known()\` is called. */
function withPart(html: string): string {
  return `<!doctype html><body><input id="search"><button id="beside">Beside</button>
    <div id="part" style="${style}">${html}</div>
    <script>
      function known() { part.className = 'crisp-client'; }
      function anew() {
        part.remove();
        document.body.insertAdjacentHTML('beforeend', '<div class="crisp-client" style="${style}"><p>${greeting}</p></div>');
      }
      addEventListener('load', () => {
        document.title = 'Ready';
        if (part.children.length > 0) return;
        const frame = document.createElement('iframe');
        frame.style = 'width:280px;height:280px';
        part.append(frame);
        frame.contentDocument.open();
        frame.contentDocument.write('<!doctype html><body><input id="field" style="width:200px;height:40px"><p>${greeting}</p>');
        frame.contentDocument.close();
      });
    </script>`;
}

const plain = withPart(`<input id="field"><p>${greeting}</p>`);
const framed = withPart('');

async function pageAt(url: string): Promise<Page> {
  const target = await telltale.session.browser.waitForTarget((one) => one.url() === url, { timeout: 20_000 });
  return (await target.page())!;
}

type State = 'notice' | 'unread';

interface Case {
  readonly name: string;
  readonly html: string;
  /** What the person does before it is known. */
  readonly act: (page: Page) => Promise<void>;
  readonly becomes: 'known' | 'anew';
  readonly says: State;
}

async function typeIn(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await page.keyboard.type('hello');
}

async function typeInFrame(page: Page): Promise<void> {
  const frame = await page.waitForSelector('#part iframe');
  const field = await (await frame!.contentFrame()).waitForSelector('#field');
  await field!.click();
  await page.keyboard.type('hello');
}

const cases: readonly Case[] = [
  { name: 'typed-in-it', html: plain, act: (page) => typeIn(page, '#field'), becomes: 'known', says: 'unread' },
  {
    name: 'typed-and-mounted-anew',
    html: plain,
    act: (page) => typeIn(page, '#field'),
    becomes: 'anew',
    says: 'unread',
  },
  { name: 'typed-beside', html: plain, act: (page) => typeIn(page, '#search'), becomes: 'known', says: 'notice' },
  { name: 'typed-in-its-frame', html: framed, act: typeInFrame, becomes: 'known', says: 'unread' },
  {
    name: 'clicked-beside-its-frame',
    html: framed,
    act: (page) => page.click('#beside'),
    becomes: 'known',
    says: 'notice',
  },
  { name: 'untouched-frame', html: framed, act: () => Promise.resolve(), becomes: 'known', says: 'notice' },
];

const isCrisp = (one: { readonly id: string }) => one.id === 'crisp';

/** Opens a page, does there what the person does, and has the chat known. Returns the tab's id. */
async function actOn({ name, html, act, becomes }: Case): Promise<number> {
  const url = `http://${name}.test/`;
  telltale.web.put(url, html);
  const tab = await telltale.open(url);
  const page = await pageAt(url);
  await page.waitForFunction(() => document.title === 'Ready');
  await act(page);
  await page.evaluate((what) => (globalThis as unknown as Record<string, () => void>)[what]!(), becomes);
  return tab;
}

test.each(cases.filter(({ says }) => says === 'notice'))('$name: read', async (one) => {
  const tab = await actOn(one);
  await telltale.until(tab, ({ chats }) => expect(chats.find(isCrisp)?.says).toBe('notice'));
});

test.each(cases.filter(({ says }) => says === 'unread'))('$name: not read', async (one) => {
  const { until, view } = telltale;
  const tab = await actOn(one);
  await until(tab, ({ chats }) => expect(chats.some(isCrisp)).toBe(true));
  // That nothing is read shows only in time: another chat, known later, is read by then.
  const later = await actOn({ ...cases.at(-1)!, name: `after-${one.name}` });
  await until(later, ({ chats }) => expect(chats.find(isCrisp)?.says).toBe('notice'));
  expect((await view(tab)).chats.find(isCrisp)?.says).toBe('unread');
});

test('what the person wrote on an earlier page, and the chat shows again, is not the chat’s', async () => {
  const { web, open, until } = telltale;
  const lines = ['Hi! How can we help?', 'I want to talk to a human', 'are you a bot?', 'real person please'];
  web.put(
    'http://again.test/',
    `<!doctype html><body><div class="crisp-client" style="${style}">${lines.map((one) => `<p>${one}</p>`).join('')}</div>`,
  );
  await until(await open('http://again.test/'), ({ chats }) =>
    expect(chats).toMatchObject([{ id: 'crisp', stands: 'open', says: 'nothing', person: 'unseen', words: [] }]),
  );
});

test('pressing something in it ends nothing where the page may not hear the person', async () => {
  const { web, open, until } = telltale;
  web.put(
    'https://pressed.test/',
    `<!doctype html><body><div class="crisp-client" style="${style}"><button onclick="this.nextSibling.hidden = false">Open</button><p hidden>${greeting}</p></div>`,
  );
  const tab = await open('https://pressed.test/');
  const page = await pageAt('https://pressed.test/');
  await until(tab, ({ chats }) => expect(chats).toMatchObject([{ id: 'crisp', stands: 'open', says: 'nothing' }]));
  await page.click('button');
  await until(tab, ({ chats }) => expect(chats).toMatchObject([{ used: 'yes', says: 'notice' }]));
});

test('of a window whose words cannot be read, no notice is said to be missing', async () => {
  const { web, open, until } = telltale;
  web.put('http://elsewhere.test/', '<!doctype html><p>I am an AI assistant</p>');
  web.put(
    'http://sealed.test/',
    `<!doctype html><body><div class="crisp-client" style="${style}"><p>Chat with us</p>
      <iframe src="http://elsewhere.test/" width="280" height="240"></iframe></div>`,
  );
  await until(await open('http://sealed.test/'), ({ chats }) =>
    expect(chats).toMatchObject([{ id: 'crisp', stands: 'open', says: 'unread', words: [] }]),
  );
});

test('how a chat stood is known after the worker was stopped', async () => {
  const { web, open, until, inside, stopWorker } = telltale;
  web.put(
    'http://stays.test/',
    `<!doctype html><body><div class="crisp-client" style="${style}"><p>Hi there!</p></div>`,
  );
  const tab = await open('http://stays.test/');
  const page = await pageAt('http://stays.test/');
  await until(tab, ({ chats }) => expect(chats).toMatchObject([{ stands: 'open', says: 'nothing', used: 'no' }]));
  await page.click('.crisp-client');
  await until(tab, ({ chats }) => expect(chats).toMatchObject([{ used: 'yes' }]));
  // What was not written yet is lost with the worker.
  await expect.poll(() => inside(readStores), { timeout: 20_000 }).toContain('open used read');
  await stopWorker();
  await until(tab, ({ chats }) =>
    expect(chats).toMatchObject([{ stands: 'open', says: 'nothing', used: 'yes', before: null }]),
  );
});
