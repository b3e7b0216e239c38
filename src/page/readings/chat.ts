import type { ChatSeen } from '../../evidence/chat-seen.ts';
import type { LookAtChat } from './chat-words.ts';

/**
 * Watches one chat in this document, and tells the worker (`page.chat`) what stands in it, until the person first types
 * in it: then nothing in this document is read again. `holders`: selectors of what holds it; null where the
 * document is the chat. It looks with what `layChatReader` laid here before. Runs in the isolated world of our
 * page scripts, sent there as text, so it has all its functions inside. A second call with the same holders changes
 * nothing. Watching a page that changes all the time costs a bounded number of looks. Never throws.
 */
export function watchChat(holders: readonly string[] | null = null): { readonly state: 'watching' | 'over' } {
  /** Most looks and messages, and milliseconds without a touch, after which it rests. */
  const most = { looks: 150, messages: 60, words: 40, timers: 8, rest: 600_000 };
  /** Looks that a touch earns, and milliseconds after it at which they come: a page cannot touch. */
  const earned = { looks: 20, after: [400, 1500, 4000] };
  /** Milliseconds after the start: what comes in sight by the style of something around it tells nobody. */
  const rounds = [0, 1000, 3000, 8000, 20_000];
  /** What changes in an element when it comes in sight, or says something else. */
  const attributeFilter = ['aria-label', 'title', 'alt', 'placeholder', 'class', 'style', 'hidden', 'open', 'src'];

  interface Shared {
    readonly known: Set<string>;
    state: 'watching' | 'over';
  }
  interface World extends Record<symbol, unknown> {
    readonly chrome?: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> | undefined } };
  }
  const world = globalThis as unknown as World;
  const shared = (world[Symbol.for('telltale chats')] ??= { known: new Set(), state: 'watching' }) as Shared;
  const key = JSON.stringify(holders);
  if (shared.known.has(key)) return { state: shared.state };
  shared.known.add(key);

  const ended = new AbortController();
  const listening = { capture: true, passive: true, signal: ended.signal };
  const left = { looks: most.looks, messages: most.messages, until: Date.now() + most.rest };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const observer = new MutationObserver(() => {
    // What changes from here on to the next look is seen by that look: a wild page is not listened to.
    observer.disconnect();
    soon();
  });
  let waiting: 'no' | 'yes' = 'no';
  let seen: ChatSeen = { holders: [], window: 'closed', used: 'no', words: [] };
  let [told, took] = ['', 0];

  function attempt<Result>(read: () => Result): Result | null {
    try {
      return read();
    } catch {
      return null;
    }
  }
  function of(type: { readonly prototype: object }, name: string, node: object): unknown {
    return attempt(() => Reflect.get(type.prototype, name, node) as unknown);
  }
  function matches(one: unknown, selector: string): boolean {
    return attempt(() => Element.prototype.matches.call(one, selector)) ?? false;
  }

  function tell(): void {
    const text = JSON.stringify(seen);
    if (text === told || left.messages <= 0) return;
    told = text;
    left.messages -= 1;
    const sent = attempt(() => world.chrome?.runtime.sendMessage({ name: 'page.chat', args: [seen] }));
    // Lost on the way, it goes with the next look.
    void Promise.resolve(sent).catch(() => (told = ''));
  }
  /** Stops for good. */
  function end(): void {
    shared.state = 'over';
    ended.abort();
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
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
    if (waiting === 'yes') return;
    waiting = 'yes';
    later(Math.max(250 + 20 * Math.max(0, most.looks - left.looks), 50 * took));
  }

  /** What holds the chat now; what stands in another of them is read with that. */
  function roots(): readonly Element[] {
    if (holders === null) return [of(Document, 'documentElement', document) as Element];
    const found = holders.flatMap((holder) =>
      [...Document.prototype.querySelectorAll.call(document, holder)].slice(0, 5),
    );
    const standing = [...new Set(found)].filter((one) => !matches(one, 'script, link, style, meta, noscript'));
    return standing
      .filter((one) => !standing.some((other) => other !== one && Node.prototype.contains.call(other, one)))
      .slice(0, 10);
  }
  function look(): void {
    waiting = 'no';
    observer.disconnect();
    const typed = world[Symbol.for('telltale typed in')] as WeakSet<EventTarget> | undefined;
    const all = roots();
    if (all.some((root) => typed?.has(root))) end();
    if (shared.state === 'over' || left.looks <= 0 || Date.now() > left.until) return;
    left.looks -= 1;
    const start = performance.now();
    const lookAt = world[Symbol.for('telltale look at chat')] as LookAtChat;
    const { stands, window: isOpen, words, trees } = lookAt(all, () => attempt(look));
    took = performance.now() - start;
    const fresh = words.filter((one, at) => {
      const isSame = (other: typeof one) => other.phrase === one.phrase && other.place === one.place;
      return !seen.words.some(isSame) && words.findIndex(isSame) === at;
    });
    if (stands === 'yes') {
      seen = {
        holders: (holders ?? []).filter((holder) => all.some((root) => matches(root, holder))),
        window: seen.window === 'open' ? 'open' : isOpen,
        used: seen.used,
        words: [...seen.words, ...fresh].slice(0, most.words),
      };
      tell();
    }
    for (const tree of trees) attend(tree);
  }

  /** Listens to a tree: its changes, and in a document of its own to what the person does. */
  function attend(tree: Node): void {
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter });
    listen(tree, ['load', 'transitionend', 'animationend'], soon);
    // Added again after each look, since `document.open()` takes listeners away; twice is once.
    if (of(Node, 'nodeType', tree) === Node.DOCUMENT_NODE) listen(tree, touches, onTouch);
  }
  function listen(to: EventTarget, names: readonly string[], listener: (event: Event) => void): void {
    const { addEventListener } = EventTarget.prototype;
    for (const name of names) attempt(() => addEventListener.call(to, name, listener, listening));
  }

  const touches = ['pointerdown', 'keydown', 'beforeinput', 'input', 'paste', 'drop'];
  const notText = 'select, button, [type=checkbox], [type=radio], [type=range], [type=button], [type=submit]';
  function isEditable(target: EventTarget | undefined): boolean {
    return target !== undefined && of(HTMLElement, 'isContentEditable', target) === true;
  }
  function isTyping(event: Event): boolean {
    const [target] = event.composedPath();
    if (event.type === 'pointerdown' || matches(target, notText)) return false;
    if (event.type !== 'keydown') return true;
    const { key: pressed, ctrlKey, metaKey } = event as KeyboardEvent;
    const isField = matches(target, 'input, textarea') || isEditable(target);
    return isField && pressed.length === 1 && !ctrlKey && !metaKey;
  }
  function onTouch(event: Event): void {
    if (!event.isTrusted) return;
    const isInside =
      holders === null ||
      event.currentTarget !== window ||
      event.composedPath().some((one) => matches(one, holders.join()));
    const isPassing = event.type === 'keydown' && (event as KeyboardEvent).key === 'Tab';
    if (!isInside || isPassing) return;
    seen = { ...seen, used: 'yes' };
    if (isTyping(event)) end();
    if (told !== '') tell();
    // Another chat in this document may have ended the looking, and not what is known of the touch.
    if (shared.state === 'over') return;
    // A key that is held down is one touch.
    if (timers.size > most.timers) return;
    left.looks = Math.max(left.looks, earned.looks);
    left.until = Date.now() + most.rest;
    for (const delay of earned.after) later(delay);
  }

  listen(window, touches, onTouch);
  listen(window, ['resize'], soon);
  for (const delay of rounds) later(delay);
  return { state: shared.state };
}
