// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChatSeen } from '../src/evidence/chat-seen.ts';
import { endChats } from '../src/page/readings/chat-end.ts';
import { layChatParts } from '../src/page/readings/chat-parts.ts';
import { layChatTouches } from '../src/page/readings/chat-touches.ts';
import type { ChatLook, LookAtChats } from '../src/page/readings/chat-words.ts';
import { watchChat } from '../src/page/readings/chat.ts';

// How often a document is looked at, and what ends it. What is read stands in tests/e2e.

const names = ['chats', 'look at chats', 'chat touches', 'chat parts', 'chat matcher', 'typed in'].map((name) =>
  Symbol.for(`telltale ${name}`),
);
const nothing: ChatLook = {
  stands: 'yes',
  lines: 'matched',
  window: 'open',
  read: 'some',
  words: [],
  trees: [],
  documents: [],
};

let looked: ReturnType<typeof vi.fn<LookAtChats>>;
let told: (readonly ChatSeen[])[];
/** What the worker answers. */
let fate: 'kept' | 'refused' | 'later';
let permission: { state: PermissionState; listeners: (() => void)[] };

let listeners: Map<string, (event: Event) => void>;

/** What happens in a part of the page, as its window hears it. A person does it: a script cannot make it trusted. */
function happen(type: string, selector: string, isTrusted = true): void {
  const target = document.querySelector(selector)!;
  const event = {
    type,
    key: 'a',
    isTrusted,
    currentTarget: window,
    composedPath: () => [target, target.parentElement],
  };
  listeners.get(type)!(event as unknown as Event);
}

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  fate = 'kept';
  listeners = new Map();
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation((type, listener) => {
    if (typeof listener === 'function') listeners.set(type, listener);
  });
  permission = { state: 'prompt', listeners: [] };
  looked = vi.fn<LookAtChats>((chats) => chats.map(() => nothing));
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: ({ args: [seen] }: { args: [readonly ChatSeen[]] }) => {
        told.push(seen);
        return Promise.resolve(fate);
      },
    },
  });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue({
    get state() {
      return permission.state;
    },
    addEventListener: (_: string, listener: () => void) => permission.listeners.push(listener),
  } as unknown as PermissionStatus);
  document.body.innerHTML = '<div class="one"><input></div><div class="two"><button>Call</button></div>';
  layChatTouches();
  layChatParts();
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

describe('what is not kept', () => {
  test.each(['refused', 'later'] as const)('%s: is told again with the next look, and then no more', async (answer) => {
    fate = answer;
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toHaveLength(1);
    fate = 'kept';
    await vi.advanceTimersByTimeAsync(30_000);
    expect(told).toEqual([told[0], told[0]]);
  });
});

describe('what only the browser vouches for', () => {
  test('a box that a script clicks shows no person: it is not used, and earns no looks', async () => {
    document.querySelector('input')!.type = 'checkbox';
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(30_000);
    const before = looked.mock.calls.length;
    for (let turn = 0; turn < 50; turn += 1) {
      happen('input', 'input');
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(looked.mock.calls.length).toBe(before);
    expect(told.flat().map(({ used }) => used)).not.toContain('yes');
    happen('pointerdown', 'input');
    await vi.advanceTimersByTimeAsync(5000);
    expect(looked.mock.calls.length).toBeGreaterThan(before);
    expect(told.at(-1)).toMatchObject([{ used: 'yes' }]);
  });

  test('text that a script puts in ends the reading, but shows no use', async () => {
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    happen('input', 'input');
    expect(watchChat([]).state).toBe('over');
    expect(told.flat().map(({ used }) => used)).not.toContain('yes');
  });
});

describe('lines that wait', () => {
  const look = (lines: ChatLook['lines'], read: ChatLook['read']) =>
    looked.mockImplementation((chats) => chats.map(() => ({ ...nothing, lines, read })));

  test('are not read until all phrases were tried on them', async () => {
    look('waiting', 'some');
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told.at(-1)).toMatchObject([{ read: 'none' }]);
    look('matched', 'some');
    await vi.advanceTimersByTimeAsync(2000);
    expect(told.at(-1)).toMatchObject([{ read: 'some' }]);
  });

  test('never are where the person types first', async () => {
    look('waiting', 'some');
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    happen('keydown', 'input');
    expect(told.at(-1)).toMatchObject([{ read: 'none', used: 'yes' }]);
  });

  test('leave a part of a window that was read before', async () => {
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    look('waiting', 'some');
    await vi.advanceTimersByTimeAsync(2000);
    happen('keydown', 'input');
    expect(told.at(-1)).toMatchObject([{ read: 'part', used: 'yes' }]);
  });
});

describe('the end', () => {
  const forget = vi.fn<() => void>();
  beforeEach(() => Reflect.set(globalThis, Symbol.for('telltale chat matcher'), { forget: forget.mockClear() }));

  test('lets go of all lines at once, and is told until the worker knows', async () => {
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    fate = 'later';
    happen('keydown', 'input');
    expect(forget).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(100);
    fate = 'kept';
    happen('keydown', 'input');
    happen('keydown', 'input');
    await vi.advanceTimersByTimeAsync(100);
    expect(told.filter((all) => all.length === 0)).toHaveLength(2);
  });

  test('that another document tells of is told no further', async () => {
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(endChats()).toEqual({ state: 'over' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(forget).toHaveBeenCalledOnce();
    expect(looked).toHaveBeenCalledOnce();
    expect(told).toHaveLength(1);
    expect(watchChat([['.two']]).state).toBe('over');
  });

  test('comes at once where more fields were typed in than are remembered', async () => {
    const fields = Array.from({ length: 99 }, () => new WeakRef(document.createElement('input')));
    Reflect.set(globalThis, Symbol.for('telltale typed in'), fields);
    watchChat([['.one']]);
    await vi.advanceTimersByTimeAsync(100);
    expect(looked).not.toHaveBeenCalled();
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
    happen('keydown', 'input');
    happen('input', 'input');
    happen('pointerdown', 'button');
    expect(told.slice(1).map((all) => all.map(({ holders, used }) => [...holders, used]))).toEqual([
      // That it ended.
      [],
      [['.one', 'yes']],
      [['.two', 'yes']],
    ]);
  });
});
