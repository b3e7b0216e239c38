import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailView } from '../../src/messages/contract.ts';
import { built, startTelltale, type Inside, type Telltale } from './telltale.ts';

/** What a page needs besides itself: tests/mail/pages/NAME.json. */
interface Setting {
  readonly address: string;
  readonly query?: string;
  /** How many messages stand open in it. */
  readonly bodies: number;
  /** Who is told, and by what. */
  readonly expected: readonly (readonly [id: string, as: string])[];
  /** Other pages it consists of, by address. */
  readonly answers?: Readonly<Record<string, string>>;
}

const folder = new URL('../mail/pages/', import.meta.url);
const html = (name: string) => readFileSync(new URL(`${name}.html`, folder), 'utf8');
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const setting = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Setting;
    return [file.slice(0, -'.json'.length), setting] as const;
  });

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale(built, 30_000, 'answered');
});
afterAll(() => telltale.close());

async function ask(tabId: number): Promise<MailView> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.runtime.sendMessage({ name: 'view.mail', args: [tabId] })) as MailView;
}

async function turn(mail: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.runtime.sendMessage({ name: 'view.change', args: [{ mail }] });
}

/** Opens a page of the folder under its webmail's name. */
async function open(name: string, { address, query = '', answers = {} }: Setting): Promise<number> {
  telltale.web.put(address, html(name));
  for (const [other, page] of Object.entries(answers)) telltale.web.put(other, html(page));
  return telltale.open(`${address}${query}`);
}

const settingOf = (name: string) => cases.find(([one]) => one === name)![1];

test('there are five of either kind', () => {
  const kinds = cases.map(([name]) => name.split('-', 1)[0]);
  for (const kind of ['innocent', 'tracked']) expect(kinds.filter((one) => one === kind)).toHaveLength(5);
  expect(kinds).toHaveLength(10);
});

test('nobody looks until the person switches it on in the popup; then it names the trackers, and off again', async () => {
  const { session, inside } = telltale;
  const name = 'tracked-gmail-mailchimp';
  const tab = await open(name, settingOf(name));
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.offer button');
  expect(await inside(ask, tab)).toEqual({ state: 'off' });
  await popup.evaluate(() => document.querySelector<HTMLElement>('.offer button')!.click());
  await popup.waitForSelector('.mail .row');
  const said = await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.querySelector<HTMLElement>('.mail')!.innerText.replaceAll(/\s+/g, ' ');
  });
  expect(said).toContain('This message tells Mailchimp when you open it');
  expect(said).toContain('Links in this message pass through Mailchimp first');
  expect(said).toContain('shop.us17.list-manage.com/track/open.php?u=…');
  expect(said).not.toMatch(/a19ce3fc|0660294465|Ann|blends/);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.mail-head button')!.click());
  await popup.waitForSelector('.offer button');
  expect(await inside(ask, tab)).toEqual({ state: 'off' });
  await popup.close();
});

test.each(cases)('%s', async (name, setting) => {
  const { inside } = telltale;
  await inside(turn, 'on');
  const tab = await open(name, setting);
  const read = async () => {
    const view = await inside(ask, tab);
    if (view.state !== 'read') return view.state;
    return { bodies: view.bodies, found: view.findings.map(({ id, as }) => [id, as]) };
  };
  await expect
    .poll(read, { timeout: 20_000, interval: 200 })
    .toEqual({ bodies: setting.bodies, found: setting.expected });
});

test('a picture that the browser has is said to be shown; what stands around messages is not looked at', async () => {
  const { inside } = telltale;
  await inside(turn, 'on');
  const name = 'tracked-roundcube-hubspot';
  const tab = await open(name, settingOf(name));
  const shown = async () => {
    const view = await inside(ask, tab);
    return view.state === 'read' ? view.findings.map(({ id, shown: pictures }) => [id, pictures]) : view.state;
  };
  await expect.poll(shown, { timeout: 20_000, interval: 200 }).toEqual([
    ['hubspot', 1],
    ['unknown-sender', 1],
  ]);
});

test('no page but a webmail is looked at, and nothing of a message is kept', async () => {
  const { web, inside, open: openPage } = telltale;
  await inside(turn, 'on');
  web.put('https://shop.test/', html('tracked-gmail-mailchimp'));
  const tab = await openPage('https://shop.test/');
  await telltale.until(tab, ({ visit }) => expect(visit?.site).toBe('shop.test'));
  expect(await inside(ask, tab)).toEqual({ state: 'unreadable' });
  const kept = await inside(async () => {
    const { chrome } = globalThis as unknown as Inside;
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(kept).toContain('"mail":"on"');
  expect(kept).not.toMatch(/mailchimp|list-manage|hubspot|webmail/);
});
