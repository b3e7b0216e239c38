import type { ChatSeen, WordPlace } from '../../evidence/chat-seen.ts';
import type { ChatMatcher } from './chat-matching.ts';
import type { ChatTouches } from './chat-touches.ts';

/** What one look at a chat shows. */
export interface ChatLook extends Pick<ChatSeen, 'window' | 'read' | 'words'> {
  /** Whether any of it is in sight. */
  readonly stands: 'no' | 'yes';
  /** What it hangs in: what is to be watched, since a change in one is not heard of in another. */
  readonly trees: readonly Node[];
  /** Documents of the same origin in it, those that nobody sees too: what the person does there must be heard. */
  readonly documents: readonly Document[];
}

/**
 * Looks at what the elements of each chat hold; all of them share what one look may read. `more` is called when
 * another look would say more.
 */
export type LookAtChats = (chats: readonly (readonly Element[])[], more: () => void) => readonly ChatLook[];

/**
 * Lays a function into this document that reads chats: their labels, placeholders, buttons, headings and first
 * visible lines, through open and closed shadow roots and frames of the same origin. It reads no field, nothing
 * that can be edited, and no frame that the person may have typed in before it was met (`chat-touches.ts`). What
 * stands there goes to `chat-matching.ts`. Both are laid before. Runs in the isolated world of our page scripts, sent there as text, so
 * it has all its functions inside. What it needs of an element it takes from the prototype, since a form answers
 * by the names of its fields. Never throws.
 */
export function layChatReader(): { readonly state: 'laid' } {
  /** Most of one chat, and most in one look at all of them. */
  const most = { nodes: 1500, letters: 2000, lines: 40, depth: 200, allNodes: 4000 };
  /** Least width and height, in CSS pixels, of a window, and of anything that stands there. */
  const least = { window: 200, thing: 10 };
  const buttons = 'button, a[href], summary, option, [role=button], [role=link], [role=option], [role=menuitem]';
  type Api = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const world = globalThis as unknown as { readonly chrome?: Api } & Record<symbol, unknown>;
  const matcher = world[Symbol.for('telltale chat matcher')] as ChatMatcher;
  const frames = world[Symbol.for('telltale chat touches')] as ChatTouches;
  let [nodes, letters, lines, visible, allNodes, unsure] = [0, 0, 0, 0, 0, 0];
  type Look = { -readonly [Part in keyof ChatLook]: ChatLook[Part] } & {
    readonly trees: Node[];
    readonly documents: Document[];
  };
  let look: Look;
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

  function take(raw: string, place: WordPlace): void {
    const room = Math.max(0, most.letters - letters);
    const text = matcher.plain(raw.slice(0, room)).slice(0, room);
    if (text.length < 2 || lines >= most.lines) return;
    letters += text.length;
    lines += 1;
    if (place !== 'label') visible += 1;
    look.words.push(...matcher.wordsIn(text, place));
  }
  function endLine(): void {
    take(line.text, line.place);
    line = { text: '', place: 'text' };
  }

  const hasRoom = () =>
    nodes < most.nodes && letters < most.letters && lines < most.lines && allNodes + nodes < most.allNodes;
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
  function readTree(tree: Document | ShadowRoot, place: WordPlace, depth: number): void {
    endLine();
    look.trees.push(tree);
    look.documents.push(...frames.within(tree));
    readBelow(tree, place, true, depth + 1);
    endLine();
  }
  /** Whether a frame shows anything. What one of another origin shows, or one that was touched, cannot be read. */
  function readFrame(frame: Element, style: CSSStyleDeclaration, place: WordPlace, depth: number): 'open' | 'closed' {
    const inside = frames.inside(frame);
    const untouched = inside ? frames.untouched(inside) : 'no';
    if (untouched === 'unsure') {
      unsure += 1;
      return 'closed';
    }
    if (!inside || untouched !== 'yes') {
      const shows = style.pointerEvents === 'none' ? 'closed' : 'open';
      if (shows === 'open' && isLarge(frame, least.window)) look.read = 'sealed';
      return shows;
    }
    const before = letters;
    if (isLarge(frame, least.thing)) readTree(inside, place, depth);
    return letters > before ? 'open' : 'closed';
  }
  function placeOf(element: Element, around: WordPlace, { display, cursor }: CSSStyleDeclaration): WordPlace {
    if (matches(element, 'h1, h2, h3, h4, h5, h6, header, [role=heading]')) return 'heading';
    if (around !== 'text') return around;
    // A link within a sentence is a part of it; what else is clicked on is not always called a button.
    const isButton = matches(element, buttons) ? display !== 'inline' : cursor === 'pointer' && !matches(element, 'a');
    return isButton && !isLarge(element, least.window) ? 'button' : 'text';
  }
  function readElement(element: Element, around: WordPlace, depth: number): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0' || style.contentVisibility === 'hidden') return;
    const name = of(Element, 'localName', element);
    if (name === 'select' || (name === 'details' && !matches(element, '[open]'))) return;
    const isShown = style.visibility === 'visible';
    const isInline = name !== 'br' && (style.display === 'inline' || style.display === 'contents');
    const place = placeOf(element, around, style);
    if (!isInline || place !== around) endLine();
    const before = visible;
    let shows = false;
    if (isShown) {
      const attributes = (...names: readonly string[]) =>
        names.map((attribute) => Element.prototype.getAttribute.call(element, attribute) ?? '');
      for (const text of attributes('aria-label', 'title', 'alt')) take(text, 'label');
      for (const text of attributes('placeholder', 'aria-placeholder', 'data-placeholder')) take(text, 'placeholder');
      if (isLarge(element, least.thing)) look.stands = 'yes';
      shows = name === 'iframe' ? readFrame(element, style, place, depth) === 'open' : isPainted(style);
      shows &&= isLarge(element, least.window);
      if (shows) look.window = 'open';
    }
    const shadow = shadowOf(element);
    if (shadow) readTree(shadow, place, depth);
    const isField = name === 'textarea' || of(HTMLElement, 'isContentEditable', element) === true;
    if (!isField) readBelow(element, place, isShown, depth + 1);
    if (!isInline || place !== around) endLine();
    if (shows && visible > before && look.read === 'none') look.read = 'some';
  }

  function lookAt(roots: readonly Element[]): ChatLook {
    look = { stands: 'no', window: 'closed', read: 'none', words: [], trees: [], documents: [] };
    [nodes, letters, lines, visible] = [0, 0, 0, 0];
    for (const root of roots) {
      look.trees.push(root);
      const own = frames.inside(root);
      look.documents.push(...(own ? [own] : frames.within(root)));
      const isSeen =
        getComputedStyle(root).display === 'contents' ||
        Element.prototype.checkVisibility.call(root, { checkOpacity: true, opacityProperty: true });
      if (isSeen) attempt(() => readElement(root, 'text', 0));
      endLine();
    }
    // A document that is the chat may leave its ground to whatever it stands in.
    const isLargeDocument = roots[0] === document.documentElement && Math.min(innerWidth, innerHeight) >= least.window;
    if (isLargeDocument && letters > 0) look.window = 'open';
    if (isLargeDocument && visible > 0 && look.read === 'none') look.read = 'some';
    allNodes += nodes;
    return look;
  }
  world[Symbol.for('telltale look at chats')] ??= ((chats, more) => {
    [allNodes, unsure] = [0, 0];
    const looks = chats.map(lookAt);
    matcher.wait(more);
    if (unsure > 0) setTimeout(more, frames.settled);
    return looks;
  }) satisfies LookAtChats;
  return { state: 'laid' };
}
