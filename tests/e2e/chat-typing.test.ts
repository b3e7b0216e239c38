import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/export/rows.ts';
import { chatPage } from './chat-pages.ts';
import { periodNow, readLedger } from './ledger.ts';
import { built, startTelltale, type Inside, type Telltale } from './telltale.ts';

// DESIGN: what is typed into a chat is nobody's business. The chats send it all the same, so it is there to be found.

let telltale: Telltale;
beforeAll(async () => {
  // Chats speak over sockets that no page without HTTPS would open to them.
  telltale = await startTelltale(built, 30_000, 'answered');
});
afterAll(() => telltale.close());

const secret = 'Zq7xKwv9Blim';

/** Fits phrases of ours, so that whoever read it would say so. */
const typed = `I am an AI assistant, talk to a person about ${secret}`;

/** Four chats with the holders of real vendors, each with another field in another tree, and another way to send. */
const chats = [
  { id: 'tidio', to: 'https://api-v2.tidio.co/message', holder: '<div id="tidio-chat">', field: '<input>', tree: 'frame' },
  { id: 'intercom', to: 'https://api-iam.intercom.io/ping', holder: '<div id="intercom-container">', field: '<textarea></textarea>', tree: 'plain' },
  { id: 'zendesk', to: 'https://ekr.zdassets.com/chat', holder: '<div data-product="web_widget">', field: '<input>', tree: 'closed' },
  { id: 'crisp', to: 'wss://client.relay.crisp.chat/w/b1/', holder: '<div class="crisp-client">', field: '<div contenteditable="true"></div>', tree: 'plain' },
] as const; // prettier-ignore

/** Where they stand, two in a row, in CSS pixels. */
const box = { width: 300, height: 220 };
const placeOf = (nth: number) => ({ left: (nth % 2) * box.width, top: Math.floor(nth / 2) * box.height });

const page = `<!doctype html><title>Talks</title><body style="margin:0">
  ${chats.map(({ holder }) => `${holder}</div>`).join('')}
  <script>
    const styles = ${JSON.stringify(
      [...chats.keys()].map((nth) => {
        const { left, top } = placeOf(nth);
        return `left:${left}px;top:${top}px;width:${box.width}px;height:${box.height}px`;
      }),
    )};
    const ways = {
      tidio: (url, text) => fetch(url, { method: 'POST', body: JSON.stringify({ text }) }),
      intercom: (url, text) => { const ask = new XMLHttpRequest(); ask.open('POST', url); ask.send('message=' + encodeURIComponent(text)); },
      zendesk: (url, text) => navigator.sendBeacon(url, JSON.stringify({ text })),
      crisp: (url, text) => { const socket = new WebSocket(url); socket.onopen = () => socket.send(JSON.stringify({ text })); },
    };
    addEventListener('load', () => ${JSON.stringify(chats)}.forEach(({ id, to, field: html, tree }, nth) => {
      const holder = document.body.children[nth];
      const style = styles[nth];
      let root = holder;
      if (tree === 'closed') root = holder.attachShadow({ mode: 'closed' });
      if (tree === 'frame') {
        const frame = document.createElement('iframe');
        frame.style = 'position:fixed;border:0;' + style;
        holder.append(frame);
        root = frame.contentDocument.body;
        root.style.margin = 0;
      }
      const part = document.createElement('div');
      part.innerHTML = '<div style="position:fixed;background:#fff;overflow:hidden;' + (tree === 'frame' ? '' : style) + '">' + html + '<p>Hello!</p></div>';
      const field = part.firstChild.firstChild;
      field.style = 'display:block;width:200px;height:30px';
      field.onkeydown = (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        const text = field.value ?? field.textContent;
        ways[id](to, text);
        part.firstChild.append(Object.assign(document.createElement('p'), { textContent: text }));
        part.firstChild.append(Object.assign(document.createElement('p'), { textContent: 'I am an AI assistant.' }));
        part.firstChild.title = text;
      };
      root.append(part);
    }));
  </script>`;

async function pageAt(url: string): Promise<Page> {
  const target = await telltale.session.browser.waitForTarget((one) => one.url() === url, { timeout: 20_000 });
  return (await target.page())!;
}

/** A text as it would look if somebody had packed it on the way. */
function looksOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const aligned = [0, 1, 2].map((more) =>
    Buffer.concat([Buffer.alloc(more), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  const digests = ['sha256', 'sha1', 'md5'].flatMap((name) =>
    (['hex', 'base64'] as const).map((look) => createHash(name).update(text).digest(look)),
  );
  const plain = [text, encodeURIComponent(text), text.replaceAll(' ', '+'), text.toLowerCase(), text.toUpperCase()];
  return [...plain, bytes.toString('hex'), text.split('').toReversed().join(''), ...aligned, ...digests];
}

/** Runs inside the extension: everything that it keeps, and everything that it was told since it was asked to listen. */
async function everythingKept(): Promise<string> {
  const { chrome, heard } = globalThis as unknown as Inside & { readonly heard: readonly unknown[] };
  const areas = await Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]);
  const databases = await indexedDB.databases();
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const kept = await Promise.all(
    databases.map(async ({ name }) => {
      const database = await asked(indexedDB.open(name!));
      const stores = [...database.objectStoreNames];
      const reading = stores.length > 0 ? database.transaction(stores) : null;
      const rows = await Promise.all(stores.map((store) => asked(reading!.objectStore(store).getAll())));
      database.close();
      return rows;
    }),
  );
  return JSON.stringify([heard, areas, kept]);
}

function listen(): void {
  const inside = globalThis as unknown as Inside & { heard: unknown[] };
  inside.heard = [];
  inside.chrome.runtime.onMessage.addListener((message: unknown) => void inside.heard.push(message));
}

test('nothing that is typed into a chat is read, told, kept or given away, however the chat sends it', async () => {
  const { web, open, until, inside, view } = telltale;
  await inside(listen);
  web.put('https://talks.test/', page);
  const tab = await open('https://talks.test/');
  const talks = await pageAt('https://talks.test/');
  const ids = chats.map(({ id }) => id).toSorted();
  const states = (seen: Awaited<ReturnType<typeof view>>) =>
    seen.chats.map(({ id, says, person, used }) => [id, says, person, used].join(' ')).toSorted();
  await until(tab, (seen) => expect(states(seen)).toEqual(ids.map((id) => `${id} nothing unseen no`)));
  for (const nth of chats.keys()) {
    await talks.mouse.click(placeOf(nth).left + 100, placeOf(nth).top + 20);
    await talks.keyboard.type(typed);
    await talks.keyboard.press('Enter');
  }
  for (const { to } of chats) {
    const sent = () => web.asked.some(({ url, body }) => url === to && body.includes(secret));
    await expect.poll(sent, { timeout: 20_000, message: to }).toBe(true);
  }
  // A chat that is opened after all that is read by now: whatever else would be read was read before.
  web.put('https://later.test/', chatPage(0));
  await until(await open('https://later.test/'), (seen) =>
    expect(seen.chats.find(({ id }) => id === 'crisp')?.says).toBe('notice'),
  );
  const seen = await view(tab);
  expect(states(seen)).toEqual(ids.map((id) => `${id} nothing unseen yes`));
  const rows = await inside(readLedger, periodNow());
  const iso = (at: number) => new Date(at).toISOString();
  const exported = rows.map((row) => rowsOf(row, { requestedUrl: row.url, iso, prices: [], requests: [] }));
  const everything = JSON.stringify([seen, exported]) + (await inside(everythingKept));
  expect(everything).toContain('talks.test');
  for (const text of [secret, typed]) for (const look of looksOf(text)) expect(everything).not.toContain(look);
});
