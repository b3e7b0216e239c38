// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChatSeen } from '../src/evidence/chat-seen.ts';
import { layChatTouches } from '../src/page/readings/chat-touches.ts';
import type { ChatLook, LookAtChats } from '../src/page/readings/chat-words.ts';
import { watchChat } from '../src/page/readings/chat.ts';

// How often a document is looked at, and what ends it. What is read stands in tests/e2e.

const names = ['chats', 'look at chats', 'chat touches', 'typed in'].map((name) => Symbol.for(`telltale ${name}`));
const nothing: ChatLook = { stands: 'yes', window: 'open', read: 'some', words: [], trees: [], documents: [] };

let looked: ReturnType<typeof vi.fn<LookAtChats>>;
let told: (readonly ChatSeen[])[];
let permission: { state: PermissionState; listeners: (() => void)[] };

let listeners: Map<string, (event: Event) => void>;

/** What happens in a part of the page, as its window hears it. A person does it: a script cannot make it trusted. */
function happen(type: string, selector: string, isTrusted = true): void {
  const target = document.querySelector(selector)!;
  const event = { type, isTrusted, currentTarget: window, composedPath: () => [target, target.parentElement] };
  listeners.get(type)!(event as unknown as Event);
}

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  listeners = new Map();
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation((type, listener) => {
    if (typeof listener === 'function') listeners.set(type, listener);
  });
  permission = { state: 'prompt', listeners: [] };
  looked = vi.fn<LookAtChats>((chats) => chats.map(() => nothing));
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('chrome', {
    runtime: { sendMessage: ({ args: [seen] }: { args: [readonly ChatSeen[]] }) => void told.push(seen) },
  });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue({
    get state() {
      return permission.state;
    },
    addEventListener: (_: string, listener: () => void) => permission.listeners.push(listener),
  } as unknown as PermissionStatus);
  document.body.innerHTML = '<div class="one"><input></div><div class="two"><button>Call</button></div>';
  layChatTouches();
  Reflect.set(globalThis, Symbol.for('telltale look at chats'), looked);
});

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('several chats in a document', () => {
  test('are looked at together, and told of together', async () => {
    watchChat([['.one'], ['.two']]);
    watchChat([['.two'], ['.none']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(looked.mock.lastCall?.[0]).toHaveLength(2);
    expect(told.map((all) => all.map(({ holders }) => holders))).toEqual([[['.one'], ['.two']]]);
  });

  test('share one budget, however many they are', async () => {
    const many = Array.from({ length: 100 }, (_, at) => `.chat-${at}`);
    document.body.innerHTML = many.map((name) => `<div class="${name.slice(1)}"></div>`).join('');
    let count = 0;
    looked.mockImplementation((chats) =>
      chats.map(() => ({
        ...nothing,
        trees: [document.body],
        words: [{ phrase: `en-name-${(count += 1)}`, words: 'bot', place: 'text' }],
      })),
    );
    for (const name of many) watchChat([[name]]);
    for (let turn = 0; turn < 2000; turn += 1) {
      document.body.firstElementChild!.setAttribute('title', String(turn));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(looked.mock.calls.length).toBeGreaterThan(50);
    expect(looked.mock.calls.length).toBeLessThanOrEqual(150);
    expect(told.length).toBeLessThanOrEqual(60);
  });
});

describe('what ends the reading', () => {
  test.each<[string, () => void, 'watching' | 'over']>([
    ['nothing', () => {}, 'watching'],
    ['typing in one of them', () => happen('input', 'input'), 'over'],
    ['a press', () => happen('pointerdown', 'button'), 'watching'],
    ['a press that a script makes', () => happen('pointerdown', 'button', false), 'watching'],
    [
      'being allowed to hear',
      () => ((permission.state = 'granted'), permission.listeners.forEach((heed) => heed())),
      'over',
    ],
  ])('%s', async (_, act, state) => {
    watchChat([['.one'], ['.two']]);
    await vi.advanceTimersByTimeAsync(100);
    act();
    expect(watchChat([['.one']]).state).toBe(state);
  });

  test('a press, where the page may hear the person already: it may begin a call', async () => {
    permission.state = 'granted';
    watchChat([['.one'], ['.two']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(watchChat([['.one']]).state).toBe('watching');
    happen('pointerdown', 'button');
    expect(watchChat([['.one']]).state).toBe('over');
    expect(told.at(-1)).toMatchObject([{ holders: ['.two'], used: 'yes' }]);
  });

  test('and that another is used is told all the same', async () => {
    watchChat([['.one'], ['.two']]);
    await vi.advanceTimersByTimeAsync(100);
    happen('input', 'input');
    happen('pointerdown', 'button');
    expect(told.slice(1).map((all) => all.map(({ holders, used }) => [...holders, used]))).toEqual([
      [['.one', 'yes']],
      [['.two', 'yes']],
    ]);
  });
});
