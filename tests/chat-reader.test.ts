// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layChatMatcher, type ChatMatcher } from '../src/page/readings/chat-matching.ts';
import { layChatParts } from '../src/page/readings/chat-parts.ts';
import { layChatTouches } from '../src/page/readings/chat-touches.ts';
import { layChatReader, type ChatLook, type LookAtChats } from '../src/page/readings/chat-words.ts';
import { rememberTypedIn } from '../src/page/typed-in.ts';
import { handedPhrases, handedSides } from '../src/signals/chat/handed.ts';
import { heardIn } from '../src/signals/chat/heard.ts';

// What is taken of a chat for read, and for said by it. The page's boxes and styles are made up here; real ones stand in tests/e2e.

const [reader, matcher, typed, ...others] = [
  'look at chats',
  'chat matcher',
  'typed in',
  'chat touches',
  'chat parts',
].map((name) => Symbol.for(`telltale ${name}`)) as [symbol, symbol, symbol, symbol, symbol];

const box = { width: 300, height: 500, left: 0, top: 0, right: 300, bottom: 500 };
const style = {
  display: 'block',
  opacity: '1',
  visibility: 'visible',
  backgroundColor: '#fff',
  backgroundImage: 'none',
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { ...box, ...(this.className === 'small' && { height: 40, bottom: 40 }) } as DOMRect;
  });
  Reflect.set(Element.prototype, 'checkVisibility', () => true);
  vi.stubGlobal('getComputedStyle', (one: Element) => ({
    ...style,
    cursor: one.id === 'pointed' ? 'pointer' : 'auto',
  }));
  layChatMatcher(handedPhrases, handedSides);
  layChatTouches();
  layChatParts();
  layChatReader();
});

afterEach(() => {
  for (const name of [reader, matcher, typed, ...others]) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function lookAt(): ChatLook {
  const look = Reflect.get(globalThis, reader) as LookAtChats;
  return look([[document.querySelector('main')!]], () => {})[0]!;
}

/** What is read of a chat that holds this, once all its lines were matched. */
function read(html: string): ChatLook {
  document.body.innerHTML = `<main>${html}</main>`;
  lookAt();
  vi.runAllTimers();
  return lookAt();
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => `<p>message ${at}</p>`).join('');

describe('a window', () => {
  test('is read once its lines were compared with all phrases', () => {
    document.body.innerHTML = '<main><p>Hello there</p></main>';
    expect(lookAt()).toMatchObject({ lines: 'waiting' });
    vi.runAllTimers();
    expect(lookAt()).toMatchObject({ lines: 'matched', read: 'some', window: 'open' });
  });

  test('with a notice below many lines is read to it', () => {
    const { words, read: is } = read(`${lines(100)}<p>You are chatting with an AI assistant.</p>`);
    expect(is).toBe('some');
    expect(heardIn(words).map(({ says }) => says)).toContain('notice');
  });

  test.each([
    ['more lines than are read', lines(230)],
    ['more elements than are read', `<p>Hello</p>${'<i></i>'.repeat(3100)}`],
    ['more letters than are read', `<p>Hello</p><p>${'long '.repeat(3000)}</p>`],
    ['a line that is too long to be matched', `<p>Hello</p><p>${'long '.repeat(300)}</p>`],
  ])('with %s is read in part', (_, html) => {
    expect(read(html).read).toBe('part');
  });

  test('with more lines than are remembered is read in part', () => {
    const known = Reflect.get(globalThis, matcher) as ChatMatcher;
    for (let at = 0; at < 2000; at += 1) known.matched(`line ${at}`, 'text');
    expect(read('<p>Hello there</p>').read).toBe('part');
  });
});

describe('what the person wrote, shown again', () => {
  test.each([
    ['in a bubble that can be clicked', '<div id="pointed" class="small">I want to talk to a human</div>'],
    ['alone in one', '<div id="pointed" class="small">Talk to a human</div>'],
    ['in the name of a message', '<div role="article" aria-label="You: a live agent"><p>Hi</p></div>'],
    ['in the name of an item', '<ul><li title="human support"><p>Hi</p></li></ul>'],
    ['in the name of what has text', '<div aria-label="human support">Hi</div>'],
    ['in any name', '<div aria-label="I want human support"><p>Hi</p></div>'],
    ['in a heading', '<h3>I need a human, please</h3>'],
  ])('%s, is not the chat’s', (_, html) => {
    expect(heardIn(read(`<p>Welcome back</p>${html}`).words)).toEqual([]);
  });

  test.each([
    ['a button', '<button class="small">Talk to a human</button>'],
    ['the name of a button', '<button aria-label="Talk to a person">+</button>'],
    ['a name', '<div aria-label="Human support"><p>Hi</p></div>'],
  ])('%s of the chat is its own', (_, html) => {
    expect(heardIn(read(html).words).map(({ says }) => says)).toEqual(['person']);
  });
});

test('lines are let go of', () => {
  const known = Reflect.get(globalThis, matcher) as ChatMatcher;
  const one = known.matched('i am an ai assistant', 'text');
  expect(known.wait(() => {})).toBe('later');
  known.forget();
  expect(known.wait(() => {})).toBe('nothing');
  vi.runAllTimers();
  expect(one).toEqual({ said: [], state: 'waiting' });
  expect(known.matched('i am an ai assistant', 'text')).not.toBe(one);
});

test('fields that were typed in are remembered once each, and no more than 99', () => {
  const listeners = new Map<string, (event: Event) => void>();
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(
    (name: string, listener: unknown) => void listeners.set(name, listener as (event: Event) => void),
  );
  rememberTypedIn(new AbortController().signal);
  const type = (field: EventTarget) =>
    listeners.get('input')!({ isTrusted: true, composedPath: () => [field] } as unknown as Event);
  const fields = Array.from({ length: 300 }, () => new EventTarget());
  for (const field of fields.slice(0, 2)) type(field);
  for (let turn = 0; turn < 500; turn += 1) type(fields[turn % 2]!);
  expect(Reflect.get(globalThis, typed)).toHaveLength(2);
  for (const field of fields) type(field);
  expect(Reflect.get(globalThis, typed)).toHaveLength(99);
});
