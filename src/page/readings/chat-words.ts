import type { ChatSeen, WordPlace } from '../../evidence/chat-seen.ts';

/** What one look at a chat shows. */
export interface ChatLook extends Pick<ChatSeen, 'window' | 'words'> {
  /** Whether any of it is in sight. */
  readonly stands: 'no' | 'yes';
  /** What it hangs in: what is to be watched, since a change in one is not heard of in another. */
  readonly trees: readonly Node[];
}

/**
 * Looks at what these elements hold. Words that were not seen before are matched a little later, so that the
 * page never waits for it: `more` is called when another look would say more.
 */
export type LookAtChat = (roots: readonly Element[], more: () => void) => ChatLook;

/**
 * Lays a function into this document that says which of our phrases the words of a chat fit: its labels,
 * placeholders, headings and first visible lines, through open and closed shadow roots and frames of the same
 * origin. It reads no field and nothing that can be edited. `phrases`: patterns over lower-case text, with their own boundaries. Runs in the isolated
 * world of our page scripts, sent there as text, so it has all its functions inside. What it needs of an element it
 * takes from the prototype, since a form answers by the names of its fields. Never throws.
 */
export function layChatReader(phrases: readonly (readonly [id: string, pattern: string])[] = []): {
  readonly state: 'laid';
} {
  /** Most that one look reads, and most lines remembered as known. */
  const most = { nodes: 1500, letters: 2000, line: 500, lines: 40, depth: 200, known: 500 };
  /** Least width and height, in CSS pixels, of a window, and of anything that stands there. */
  const least = { window: 200, thing: 10 };
  /** Milliseconds of matching in one go, and between two. */
  const slice = { work: 4, rest: 40 };
  type Api = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const world = globalThis as unknown as { readonly chrome?: Api } & Record<symbol, unknown>;
  /** What was found in each line, and lines that are still to be matched, from the phrase at `next` on. */
  const known = new Map<string, ChatSeen['words']>();
  const queue: { text: string; place: WordPlace; said: ChatSeen['words']; next: number }[] = [];
  const patterns: RegExp[] = [];
  const waiting: (() => void)[] = [];
  let [nodes, letters, lines] = [0, 0, 0];
  type Look = { -readonly [Part in keyof ChatLook]: ChatLook[Part] } & { readonly trees: Node[] };
  let look: Look = { stands: 'no', window: 'closed', words: [], trees: [] };
  let line = { text: '', place: 'text' as WordPlace };

  function attempt<Result>(read: () => Result): Result | null {
    try {
      return read();
    } catch {
      return null;
    }
  }
  function of(type: { readonly prototype: object }, name: string, node: Node): unknown {
    return attempt(() => Reflect.get(type.prototype, name, node) as unknown);
  }
  const matches = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
  function shadowOf(element: Element): ShadowRoot | null {
    // Firefox has a getter in place of Chromium's function.
    const other = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    const dom = world.chrome?.dom;
    return attempt(() => (dom ? dom.openOrClosedShadowRoot(element) : other.openOrClosedShadowRoot)) ?? null;
  }

  /** Whether the box of an element has at least this size, and lies in view. */
  function isLarge(element: Element, size: number): boolean {
    const { width, height, right, bottom, left, top } = Element.prototype.getBoundingClientRect.call(element);
    const view = (of(Document, 'defaultView', of(Node, 'ownerDocument', element) as Node) ?? window) as Window;
    const isInView = right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
    return isInView && width >= size && height >= size;
  }
  function isPainted({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
    return backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  }

  /** Matches for some milliseconds, and goes on after a rest. */
  function matchSome(): void {
    const { state } = (world[Symbol.for('telltale chats')] ?? {}) as { readonly state?: 'over' };
    if (state === 'over') queue.length = 0;
    const until = performance.now() + slice.work;
    for (let one = queue[0]; one && performance.now() < until; one = queue[0]) {
      if (one.next >= phrases.length) queue.shift();
      else {
        const { next } = one;
        patterns[next] ??= attempt(() => new RegExp(phrases[next]![1], 'u')) ?? /(?!)/;
        const words = patterns[next].exec(one.text)?.[0].slice(0, 80);
        if (words) one.said.push({ phrase: phrases[next]![0], words, place: one.place });
        one.next += 1;
      }
    }
    if (queue.length > 0) setTimeout(matchSome, slice.rest);
    else for (const more of waiting.splice(0)) more();
  }
  /** As `signals/chat/matcher.ts` has it. */
  function plain(text: string): string {
    const straight = text
      .normalize('NFKC')
      .replaceAll(/[‘’‛ʼ`´]/gu, "'")
      .replaceAll(/[“”„‟«»]/gu, '"');
    return straight
      .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
      .toLowerCase()
      .replaceAll(/\s+/gu, ' ')
      .trim();
  }
  function take(raw: string, place: WordPlace): void {
    const room = Math.max(0, most.letters - letters);
    const text = plain(raw.slice(0, room)).slice(0, room);
    if (text.length < 2 || lines >= most.lines) return;
    letters += text.length;
    lines += 1;
    const key = `${place} ${text}`;
    const said = known.get(key);
    if (said) look.words.push(...said);
    if (said || known.size >= most.known) return;
    const fresh = { text: text.slice(0, most.line), place, said: [], next: 0 };
    known.set(key, fresh.said);
    if (queue.push(fresh) === 1) setTimeout(matchSome);
  }
  function endLine(): void {
    take(line.text, line.place);
    line = { text: '', place: 'text' };
  }

  const hasRoom = () => nodes < most.nodes && letters < most.letters && lines < most.lines;
  /** Reads what hangs below a node, in its order. Text is read in whole lines: "I am an <b>AI</b> assistant". */
  function readBelow(node: Node, place: WordPlace, isShown: boolean, depth: number): void {
    if (depth > most.depth) return;
    const to = (name: string, from: Node) => of(Node, name, from) as Node | null;
    for (let child = to('firstChild', node); child && hasRoom(); child = to('nextSibling', child)) {
      const one = child;
      nodes += 1;
      const type = of(Node, 'nodeType', one);
      if (type === Node.ELEMENT_NODE) attempt(() => readElement(one as Element, place, depth));
      if (type !== Node.TEXT_NODE || !isShown) continue;
      if (line.place !== place) endLine();
      line = { text: (line.text + (one.nodeValue ?? '')).slice(0, 2 * most.letters), place };
    }
  }
  function readTree(tree: Node, place: WordPlace, depth: number): void {
    endLine();
    look.trees.push(tree);
    readBelow(tree, place, true, depth + 1);
    endLine();
  }
  function readFrame(frame: Element, style: CSSStyleDeclaration, place: WordPlace, depth: number): 'open' | 'closed' {
    const inside = of(HTMLIFrameElement, 'contentDocument', frame) as Document | null;
    // What a frame of another origin shows cannot be seen from here.
    if (!inside) return style.pointerEvents === 'none' ? 'closed' : 'open';
    const before = letters;
    if (isLarge(frame, least.thing)) readTree(inside, place, depth);
    return letters > before ? 'open' : 'closed';
  }
  function readElement(element: Element, around: WordPlace, depth: number): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0' || style.contentVisibility === 'hidden') return;
    const name = of(Element, 'localName', element);
    if (name === 'select' || (name === 'details' && !matches(element, '[open]'))) return;
    const place = matches(element, 'h1, h2, h3, h4, h5, h6, header, [role=heading]') ? 'heading' : around;
    const isShown = style.visibility === 'visible';
    const isInline = name !== 'br' && (style.display === 'inline' || style.display === 'contents');
    if (!isInline) endLine();
    if (isShown) {
      const attributes = (...names: readonly string[]) =>
        names.map((attribute) => Element.prototype.getAttribute.call(element, attribute) ?? '');
      for (const text of attributes('aria-label', 'title', 'alt')) take(text, 'label');
      for (const text of attributes('placeholder', 'aria-placeholder', 'data-placeholder')) take(text, 'placeholder');
      if (isLarge(element, least.thing)) look.stands = 'yes';
      const shows = name === 'iframe' ? readFrame(element, style, place, depth) === 'open' : isPainted(style);
      if (shows && isLarge(element, least.window)) look.window = 'open';
    }
    const shadow = shadowOf(element);
    if (shadow) readTree(shadow, place, depth);
    const isField = name === 'textarea' || of(HTMLElement, 'isContentEditable', element) === true;
    if (!isField) readBelow(element, place, isShown, depth + 1);
    if (!isInline) endLine();
  }

  world[Symbol.for('telltale look at chat')] ??= ((roots, more) => {
    look = { stands: 'no', window: 'closed', words: [], trees: [] };
    [nodes, letters, lines] = [0, 0, 0];
    for (const root of roots) {
      look.trees.push(root);
      const isSeen =
        getComputedStyle(root).display === 'contents' ||
        Element.prototype.checkVisibility.call(root, { checkOpacity: true, opacityProperty: true });
      if (isSeen) attempt(() => readElement(root, 'text', 0));
      endLine();
    }
    // A document that is the chat may leave its ground to whatever it stands in.
    const isLargeDocument = roots[0] === document.documentElement && Math.min(innerWidth, innerHeight) >= least.window;
    if (isLargeDocument && letters > 0) look.window = 'open';
    if (queue.length > 0) waiting.push(more);
    return look;
  }) satisfies LookAtChat;
  return { state: 'laid' };
}
