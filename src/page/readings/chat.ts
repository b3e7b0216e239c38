import type { ChatSeen } from '../../evidence/chat-seen.ts';
import type { WatchOfChats } from './chat-end.ts';
import type { ChatMatcher } from './chat-matching.ts';
import type { ChatParts } from './chat-parts.ts';
import type { ChatTouches } from './chat-touches.ts';
import type { ChatLook, LookAtChats } from './chat-words.ts';

/**
 * Watches the chats in this document, and tells the worker (`page.chat`) what stands in them, until the person
 * first types in one, or lets the page hear them: then nothing in this document is read again. `chats`: selectors of
 * what holds each; null where the document is the chat. It looks with what the functions beside this one laid here before. Runs in
 * the isolated world of our page scripts, sent there as text, so it has all its functions inside. A further call adds
 * its chats to those that are watched; all share one budget, so that a page that changes all the time, or holds
 * what looks like many chats, costs a bounded number of looks. Never throws.
 */
export function watchChat(chats: readonly (readonly string[] | null)[] = [null]): {
  readonly state: 'watching' | 'over';
} {
  /** Most looks and messages, and milliseconds without a touch, after which it rests. */
  const most = { looks: 150, messages: 60, timers: 8, chats: 200, rest: 600_000 };
  /** Looks that a touch earns, and milliseconds after it at which they come: a page cannot touch. */
  const earned = { looks: 20, after: [400, 1500, 4000] };
  /** Milliseconds after the start: what comes in sight by the style of something around it tells nobody. */
  const rounds = [0, 1000, 3000, 8000, 20_000];
  /** What changes in an element when it comes in sight, or says something else. */
  const attributeFilter = ['aria-label', 'title', 'alt', 'placeholder', 'class', 'style', 'hidden', 'open', 'src'];

  interface Chat {
    readonly holders: readonly string[] | null;
    /** Documents of frames in it. */
    readonly documents: WeakSet<object>;
    seen: ChatSeen;
    told: string;
    /** Whether the last look at it left lines unmatched. */
    lines: ChatLook['lines'];
  }
  type Api = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> | undefined } };
  const world = globalThis as unknown as { readonly chrome?: Api } & Record<symbol, unknown>;
  const watched = new Map<string, Chat>();
  const running = world[Symbol.for('telltale chats')] as WatchOfChats | undefined;
  const shared: WatchOfChats = running ?? { add, end: stop, state: 'watching' };
  world[Symbol.for('telltale chats')] = shared;

  const ended = new AbortController();
  const listening = { capture: true, passive: true };
  const left = { looks: most.looks, messages: most.messages, until: Date.now() + most.rest };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const observer = new MutationObserver(() => {
    // What changes from here on to the next look is seen by that look: a wild page is not listened to.
    observer.disconnect();
    soon();
  });
  const parts = world[Symbol.for('telltale chat parts')] as ChatParts;
  const touched = world[Symbol.for('telltale chat touches')] as ChatTouches | undefined;
  let [waiting, took] = ['no' as 'no' | 'yes', 0];
  let ending: 'not' | 'untold' | 'told' = 'not';

  function attempt<Result>(read: () => Result): Result | null {
    try {
      return read();
    } catch {
      return null;
    }
  }

  /** What is not kept goes again with the next look, or touch. */
  function send(all: readonly ChatSeen[], lost: () => void): void {
    const sent = attempt(() => world.chrome?.runtime.sendMessage({ name: 'page.chat', args: [all] }));
    void Promise.resolve(sent).then((answer) => answer === 'kept' || lost(), lost);
  }
  function tell(): void {
    const fresh = [...watched.values()].filter(({ seen, told }) => told !== '' && JSON.stringify(seen) !== told);
    if (ending === 'untold') {
      ending = 'told';
      send([], () => (ending = 'untold'));
    }
    if (fresh.length === 0 || left.messages <= 0) return;
    left.messages -= 1;
    for (const one of fresh) one.told = JSON.stringify(one.seen);
    const all = fresh.map(({ seen }) => seen);
    send(all, () => fresh.forEach((one) => (one.told = 'lost')));
  }
  /** Stops to read for good, and lets go of what was read. That a chat is used is still told. */
  function stop(): void {
    if (shared.state === 'over') return;
    shared.state = 'over';
    ended.abort();
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
    (world[Symbol.for('telltale chat matcher')] as ChatMatcher | undefined)?.forget();
    // What stood there last was not compared with all phrases, and never will be.
    for (const chat of watched.values())
      if (chat.lines === 'waiting' && chat.seen.read === 'some') chat.seen = { ...chat.seen, read: 'part' };
  }
  /** Stops, and has the chats in other documents of the tab stop: what is said in one may be shown in another. */
  function end(): void {
    if (shared.state === 'over') return;
    stop();
    ending = 'untold';
    tell();
  }
  function later(delay: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      attempt(look);
    }, delay);
    timers.add(timer);
  }
  /** The more was looked, and the longer it took, the longer the next look can wait: two of a hundred milliseconds are ours. */
  function soon(): void {
    if (waiting === 'yes' || shared.state === 'over') return;
    waiting = 'yes';
    later(Math.max(250 + 20 * Math.max(0, most.looks - left.looks), 50 * took));
  }

  function note(chat: Chat, roots: readonly Element[], one: ChatLook): void {
    if (one.stands === 'no') return;
    chat.lines = one.lines;
    chat.seen = parts.grown(chat.seen, chat.holders, roots, one);
    chat.told ||= 'never';
  }
  function look(): void {
    waiting = 'no';
    observer.disconnect();
    const start = performance.now();
    const all = [...watched.values()].map((chat) => ({ chat, roots: parts.rootsOf(chat.holders) }));
    if (touched?.typedIn(all.flatMap(({ roots }) => roots)) !== 'no') end();
    if (shared.state === 'over' || left.looks <= 0 || Date.now() > left.until) return;
    left.looks -= 1;
    const standing = all.filter(({ roots }) => roots.length > 0);
    const lookAt = world[Symbol.for('telltale look at chats')] as LookAtChats;
    const looks = lookAt(
      standing.map(({ roots }) => roots),
      () => attempt(look),
    );
    took = performance.now() - start;
    for (const [at, { chat, roots }] of standing.entries()) {
      const one = looks[at]!;
      note(chat, roots, one);
      for (const inside of one.documents) {
        chat.documents.add(inside);
        listen(inside, touches, onTouch);
      }
      for (const tree of one.trees) attend(tree);
    }
    tell();
  }

  /** Listens to a tree: its changes, and in a document of its own to what the person does. */
  function attend(tree: Node): void {
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter });
    listen(tree, ['load', 'transitionend', 'animationend'], soon);
  }
  /** Added again after each look, since `document.open()` takes listeners away; twice is once. */
  function listen(to: EventTarget, names: readonly string[], listener: (event: Event) => void): void {
    const { addEventListener } = EventTarget.prototype;
    for (const name of names) attempt(() => addEventListener.call(to, name, listener, listening));
  }

  const touches = ['pointerdown', 'keydown', 'beforeinput', 'input', 'paste', 'drop'];
  function isInside({ holders, documents }: Chat, event: Event): boolean {
    if (holders === null || documents.has(event.currentTarget!)) return true;
    return event.composedPath().some((one) => parts.matches(one, holders.join()));
  }
  function onTouch(event: Event): void {
    const isPassing = event.type === 'keydown' && (event as KeyboardEvent).key === 'Tab';
    const used = [...watched.values()].filter((chat) => isInside(chat, event));
    if (!event.isTrusted || isPassing || used.length === 0) return;
    // A script can have a field changed, so that the browser vouches for the event: that shows no person.
    const isPerson = event.type === 'pointerdown' || event.type === 'keydown';
    if (isPerson) for (const chat of used) chat.seen = { ...chat.seen, used: 'yes' };
    // A press may begin a call, and what is said in it may be shown.
    if (touched?.isTyping(event) !== 'no' || (isPerson && touched.hears() !== 'no')) end();
    tell();
    // A key that is held down is one touch.
    if (!isPerson || shared.state === 'over' || timers.size > most.timers) return;
    left.looks = Math.max(left.looks, earned.looks);
    left.until = Date.now() + most.rest;
    for (const delay of earned.after) later(delay);
  }

  function add(more: readonly (readonly string[] | null)[]): void {
    for (const holders of more) {
      const key = JSON.stringify(holders);
      if (watched.has(key) || watched.size >= most.chats) continue;
      const seen: ChatSeen = { holders: [], window: 'closed', read: 'none', used: 'no', words: [] };
      watched.set(key, { holders, documents: new WeakSet(), seen, told: '', lines: 'matched' });
    }
    if (shared.state === 'over') return;
    for (const delay of rounds) if (timers.size <= most.timers) later(delay);
  }

  shared.add(chats);
  if (running) return { state: shared.state };
  listen(window, touches, onTouch);
  listen(window, ['resize'], soon);
  touched?.whenHearing(end, ended.signal);
  return { state: shared.state };
}
