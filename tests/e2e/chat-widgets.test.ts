import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { TabView } from '../../src/messages/contract.ts';
import { chatWidgets, type ChatWidget, type ChatWords, type Form } from '../sdk/chat-widgets.ts';
import { readStores } from './stores.ts';
import { built, startTelltale, type Inside, type Telltale } from './telltale.ts';

// Real releases of chat widgets against a web of our own: where their words stand, and when they ask whom, is not made up here.

type Card = TabView['chats'][number];

/** What a person writes into each of them. */
const sentence = 'my unmistakable gherkin recipe';

/** What is answered to it, which must be read as little. */
const reply = 'I am an AI assistant. I am a real person. Talk to our support team.';

const greeting = 'Hello! What are you looking for today?';

const variants = {
  ai: { greeting: 'Hello! I am an AI assistant. What are you looking for?', offer: null },
  silent: { greeting, offer: null },
  waiting: { greeting: null, offer: null },
  person: { greeting, offer: 'Talk to a person' },
} satisfies Readonly<Record<string, ChatWords>>;

type Variant = keyof typeof variants;

interface Expected extends Pick<Card, 'name' | 'answers'> {
  /** Hosts of its maker that were asked before the person used it. */
  readonly before: readonly string[];
  /** What each says of itself, whether it offers a person, and where there is a doubt the words. */
  readonly cards: Readonly<Partial<Record<Variant, Pick<Card, 'says' | 'person'> & Partial<Pick<Card, 'words'>>>>>;
}

const expected: Readonly<Record<string, Expected>> = {
  elevenlabs: {
    name: 'ElevenLabs Agents',
    answers: 'ai',
    before: ['api.us.elevenlabs.io'],
    cards: {
      ai: { says: 'notice', person: 'unseen' },
      // Its words say nothing; the picture beside them is named “AI agent avatar” for those who cannot see it.
      silent: {
        says: 'notice',
        person: 'unseen',
        words: [{ place: 'words', found: 'ai agent', detail: ['notice', 'label'] }],
      },
      waiting: { says: 'nothing', person: 'unseen' },
      person: { says: 'notice', person: 'offered' },
    },
  },
  flowise: {
    name: 'Flowise',
    answers: 'ai',
    before: [],
    cards: {
      ai: { says: 'notice', person: 'unseen' },
      silent: { says: 'nothing', person: 'unseen' },
      // Its prompts are no buttons to a machine, and a person could have written the same.
      person: { says: 'nothing', person: 'unseen' },
    },
  },
  typebot: {
    name: 'Typebot',
    answers: 'script',
    before: [],
    cards: {
      ai: { says: 'notice', person: 'unseen' },
      // Whatever it is told to say, its button is named “Open chatbot”.
      silent: {
        says: 'name',
        person: 'unseen',
        words: [{ place: 'words', found: 'chatbot', detail: ['name', 'label'] }],
      },
      person: { says: 'name', person: 'offered' },
    },
  },
};

/** Inside the extension: what our scripts in pages told, as text, with the tab that they are in. */
interface Listening extends Inside {
  heard: (readonly [tab: number, message: string])[];
}

function listen(): void {
  const inside = globalThis as unknown as Listening;
  inside.heard = [];
  inside.chrome.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
    inside.heard.push([tab?.id ?? -1, JSON.stringify(message)]);
  });
}

function heardSoFar(): Listening['heard'] {
  return (globalThis as unknown as Listening).heard;
}

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale(built, 30_000, 'answered');
  await telltale.inside(listen);
  for (const { script } of chatWidgets) {
    const body = await readFile(script.file);
    telltale.web.put(script.address, { headers: { 'content-type': 'text/javascript' }, body });
  }
});
afterAll(() => telltale.close());

async function pageAt(url: string): Promise<Page> {
  const target = await telltale.session.browser.waitForTarget((one) => one.url() === url, { timeout: 20_000 });
  return (await target.page())!;
}

/** Opens a page with a widget. */
async function openWith(widget: ChatWidget, form: Form, id: string, site: string, words: ChatWords): Promise<number> {
  const { web, open } = telltale;
  for (const [address, answer] of Object.entries(widget.answers(id, site, words, reply)))
    web.put(address, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) });
  const embed = widget.embed(form, id, site, words);
  web.put(`http://${site}/`, `<!doctype html><meta charset="utf-8"><title>Shop</title><body><h1>Shop</h1>${embed}`);
  return open(`http://${site}/`);
}

/** Waits for a part of a widget and clicks on it; for as long as a finger stays down, as pages can tell. */
async function clickIn(page: Page, { holder }: ChatWidget, selector: string): Promise<void> {
  const part = await page.waitForSelector(`${holder} >>> ${selector}`, { visible: true });
  await part?.click({ delay: 100 });
}

/** Waits until what the person wrote stands in the talk. */
async function said(page: Page, { holder }: ChatWidget): Promise<void> {
  const stands = (...[name, text]: readonly string[]) =>
    document.querySelector(name!)?.shadowRoot?.textContent.includes(text!);
  await page.waitForFunction(stands, {}, holder, sentence);
}

/** The last view of each widget's page before the person wrote, by tab. */
const seen = new Map<number, TabView>();

const cases = chatWidgets.flatMap((widget) => {
  const { cards, ...same } = expected[widget.vendor]!;
  return (Object.keys(cards) as Variant[]).map((variant) => ({
    widget,
    vendor: widget.vendor,
    variant,
    card: { id: widget.vendor, ...same, ...cards[variant]! },
  }));
});

test.each(cases)('$vendor, $variant: read as it stands, opened by hand', async ({ widget, variant, card }) => {
  const { web, inside, until } = telltale;
  const [id, site] = [`bot-${variant}`, `${widget.vendor}-${variant}.test`];
  const tab = await openWith(widget, 'button', id, site, variants[variant]);
  const page = await pageAt(`http://${site}/`);
  const { before, ...rest } = card;
  await until(tab, ({ chats }) => expect(chats).toMatchObject([{ id: card.id, stands: 'closed', used: 'no' }]));
  // What was asked before is known of a chat that was seen before it was used.
  const isSeen = async () =>
    (await inside(heardSoFar)).some(([from, told]) => from === tab && told.includes('page.chat'));
  await expect.poll(isSeen, { timeout: 20_000 }).toBe(true);

  await clickIn(page, widget, 'button');
  const view = await until(tab, ({ chats }) => {
    expect(chats).toMatchObject([{ ...rest, stands: 'open', used: 'yes' }]);
    expect(chats[0]?.before?.asked.map(({ host }) => host)).toEqual(before);
  });
  seen.set(tab, view);

  await clickIn(page, widget, widget.field);
  await page.keyboard.type(sentence);
  await page.keyboard.press('Enter');
  await said(page, widget);
  const posted = widget.posts(id, site);
  const arrived = () => !posted || web.asked.some(({ url, body }) => url === posted && body.includes(sentence));
  await expect.poll(arrived, { timeout: 20_000 }).toBe(true);
});

test.each(chatWidgets)('$vendor, as a part of the page: read untouched', async (widget) => {
  const tab = await openWith(widget, 'part', 'bot-part', `${widget.vendor}-part.test`, variants.ai);
  await telltale.until(tab, ({ chats }) =>
    expect(chats).toMatchObject([{ id: widget.vendor, stands: 'open', used: 'no', says: 'notice' }]),
  );
});

test('what was written, and said from then on, is in no message, no view and no store', async () => {
  const { inside, view } = telltale;
  expect(seen.size).toBe(cases.length);
  for (const [tab, { chats }] of seen) {
    const later = await view(tab);
    const judged = (cards: TabView['chats']) => cards.map(({ says, person, before }) => ({ says, person, before }));
    expect(judged(later.chats)).toEqual(judged(chats));
    expect(JSON.stringify(later)).not.toContain('gherkin');
  }
  expect(JSON.stringify(await inside(heardSoFar))).not.toContain('gherkin');
  for (const { vendor } of chatWidgets)
    await expect.poll(() => inside(readStores), { timeout: 20_000 }).toContain(`"${vendor}"`);
  expect(await inside(readStores)).not.toContain('gherkin');
});
