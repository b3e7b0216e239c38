import { beforeEach, expect, test, vi } from 'vitest';
import { isEnd, watchChats, type Chats } from '../src/background/chats.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import type { Journal } from '../src/ledger/journal.ts';
import { newVisit } from '../src/signals/visit.ts';
import { fakeBrowser } from './fake-browser.ts';

// The worker's part: which documents are watched, and whose chat their words are.

const injected = vi.hoisted(() =>
  vi.fn<(place: { documentId: string }, name: string, args: readonly unknown[]) => unknown>(),
);
const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../src/browser/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('../src/background/inject.ts', () => ({
  runIn: (place: { documentId: string }, _: string, func: () => unknown, args: readonly unknown[]) =>
    Promise.resolve(injected(place, func.name, args)),
  runInFrames: (place: { documentId: string }, func: () => unknown) =>
    Promise.resolve([injected(place, `${func.name} in all`, [])]),
}));

const page = { tabId: 1, frameId: 0, documentId: 'page' };
const frame = { tabId: 1, frameId: 7, documentId: 'frame' };
const nothing: PageFacts = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [] };
const seen = { holders: [], window: 'open', read: 'some', used: 'no', words: [] };
const adaFrame = 'https://acme.ada.support/embed/chat.html';

let chats: Chats;
let committed: (details: object) => void;
const visit = newVisit('page', 'https://shop.example/', 0);

/** Which documents were asked to watch, and for what. */
function watched(): readonly unknown[] {
  return injected.mock.calls
    .filter(([, name]) => name === 'watchChat')
    .map(([{ documentId }, , args]) => [documentId, args[0]]);
}

async function settled(): Promise<void> {
  await vi.waitFor(() => Promise.resolve());
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

beforeEach(() => {
  injected.mockReset().mockReturnValue({ state: 'watching' });
  visit.memory.chats.clear();
  const made = fakeBrowser();
  fake.browser = made;
  const journal = { change: (_: string, change: (one: typeof visit) => void) => change(visit) };
  chats = watchChats(journal as unknown as Journal);
  committed = (details) => void made.webNavigation.onCommitted.emit(details);
});

test('what holds a chat is watched with all that may hold it, once', async () => {
  chats.shown(page, 'https://shop.example/', { ...nothing, elements: ['.crisp-client'] });
  chats.shown(page, 'https://shop.example/', { ...nothing, elements: ['#crisp-chatbox'] });
  await settled();
  expect(watched()).toEqual([['page', [['#crisp-chatbox', '.crisp-client']]]]);
});

test('an element of somebody who does not chat is not watched', async () => {
  chats.shown(page, 'https://shop.example/', { ...nothing, elements: ['#not-watched', '.grecaptcha-badge'] });
  await settled();
  expect(injected).not.toHaveBeenCalled();
});

test('a document in a frame that is a chat is watched whole as soon as it stands there, and told of again changes nothing', async () => {
  committed({ ...frame, parentDocumentId: 'page', url: adaFrame });
  chats.shown(frame, adaFrame, nothing);
  await settled();
  expect(watched()).toEqual([['frame', [null]]]);
});

test.each([
  ['a page of its maker', { ...page, url: adaFrame }],
  ['another path on its host', { ...frame, parentDocumentId: 'page', url: 'https://acme.ada.support/docs/' }],
  [
    'a host that only ends in the same letters',
    { ...frame, parentDocumentId: 'page', url: 'https://notada.support/embed/' },
  ],
  ['what is no address', { ...frame, parentDocumentId: 'page', url: 'about:blank' }],
])('%s is no chat', async (_, details) => {
  committed(details);
  await settled();
  expect(injected).not.toHaveBeenCalled();
});

test('where no extension is let in, it is tried again when the document shows more', async () => {
  injected.mockReturnValue(null);
  chats.shown(page, undefined, { ...nothing, elements: ['.crisp-client'] });
  await settled();
  injected.mockReturnValue({ state: 'watching' });
  chats.shown(page, undefined, { ...nothing, elements: ['#crisp-chatbox'] });
  await settled();
  expect(watched()).toHaveLength(1);
});

test.each<[said: string, address: string | undefined, claim: unknown, whose: readonly string[]]>([
  ['by its holder', 'https://shop.example/', { ...seen, holders: ['.crisp-client'] }, ['crisp']],
  ['by the address of its document', adaFrame, seen, ['ada']],
  ['by neither', 'https://shop.example/', seen, []],
  ['with a holder nobody has', adaFrame, { ...seen, holders: ['#mine'] }, []],
  ['in another shape', adaFrame, { ...seen, window: 'ajar' }, []],
  ['at too great a length', adaFrame, { ...seen, holders: ['x'.repeat(1000)] }, []],
  ['not at all', adaFrame, null, []],
])('whose chat it is, said %s', (_, address, claim, whose) => {
  chats.seen('any', address, 'page', [claim]);
  expect([...visit.memory.chats.keys()]).toEqual(whose);
});

test('several chats in a document are watched at once, with what is laid there once', async () => {
  chats.shown(page, undefined, { ...nothing, elements: ['.crisp-client', 'flowise-chatbot'] });
  await settled();
  chats.shown(page, undefined, { ...nothing, elements: ['.crisp-client', 'flowise-chatbot', 'elevenlabs-convai'] });
  await settled();
  expect(watched()).toMatchObject([
    ['page', [['#crisp-chatbox', '.crisp-client'], expect.arrayContaining(['flowise-chatbot'])]],
    ['page', [['elevenlabs-convai']]],
  ]);
  expect(injected.mock.calls.map(([, name]) => name).filter((name) => name.startsWith('lay'))).toEqual([
    'layChatMatcher',
    'layChatTouches',
    'layChatParts',
    'layChatReader',
  ]);
});

test('a document tells of several chats at once', () => {
  const claims = [{ ...seen, holders: ['.crisp-client'] }, { ...seen, holders: ['elevenlabs-convai'] }, 'nonsense'];
  chats.seen('any', 'https://shop.example/', 'page', claims);
  expect([...visit.memory.chats.keys()]).toEqual(['crisp', 'elevenlabs']);
  chats.seen('any', 'https://shop.example/', 'page', { length: 1 });
  expect(visit.memory.chats.size).toBe(2);
});

test('the end in one document ends the chats in all of the tab, and those that come later, until another page comes', async () => {
  chats.shown(page, undefined, { ...nothing, elements: ['.crisp-client'] });
  await settled();
  expect(isEnd([])).toBe(true);
  expect([[seen], null, {}, ''].map(isEnd)).toEqual([false, false, false, false]);
  expect(chats.over(page)).toBe('kept');
  committed({ ...frame, parentDocumentId: 'page', url: adaFrame });
  await settled();
  expect(injected.mock.calls.at(-1)?.[1]).toBe('endChats in all');
  expect(watched()).toHaveLength(1);
  committed({ ...page, documentId: 'next', url: 'https://shop.example/next' });
  committed({ ...frame, documentId: 'other', parentDocumentId: 'next', url: adaFrame });
  await settled();
  expect(watched().at(-1)).toEqual(['other', [null]]);
});

test('a chat that changes its address stays whose it was', async () => {
  committed({ ...frame, parentDocumentId: 'page', url: adaFrame });
  await settled();
  chats.seen('frame', 'https://acme.ada.support/conversation', 'page', [seen]);
  expect([...visit.memory.chats.keys()]).toEqual(['ada']);
});

test('each phrase that a page is given can be compiled there', async () => {
  chats.shown(page, undefined, { ...nothing, elements: ['.crisp-client'] });
  await settled();
  const [, , [given]] = injected.mock.calls[0]!;
  const patterns = given as readonly (readonly [id: string, pattern: string])[];
  expect(patterns.length).toBeGreaterThan(100);
  for (const [id, pattern] of patterns) {
    expect(() => new RegExp(pattern, 'u'), id).not.toThrow();
    // Unicode's own classes are slow to compile, and may not stand within the brackets that they would be put into.
    expect(pattern, id).not.toContain(String.raw`\p{L}`);
    expect(pattern, id).not.toMatch(/\[[^\]]*\[a-z\\u00c0/);
  }
});
