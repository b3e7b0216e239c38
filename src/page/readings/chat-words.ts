import type { ChatSeen, WordPlace } from '../../evidence/chat-seen.ts';
import type { ChatMatcher } from './chat-matching.ts';
import type { ChatParts } from './chat-parts.ts';
import type { ChatTouches } from './chat-touches.ts';

/** What one look at a chat shows. */
export interface ChatLook extends Pick<ChatSeen, 'window' | 'read' | 'words'> {
  /** Whether any of it is in sight. */
  readonly stands: 'no' | 'yes';
  /** Whether lines of it wait to be matched: `read` is not known before. */
  readonly lines: 'waiting' | 'matched';
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
  const most = { nodes: 3000, letters: 10_000, lines: 200, depth: 200, allNodes: 6000 };
  /** Least width and height, in CSS pixels, of a window, and of anything that stands there. */
  const least = { window: 200, thing: 10 };
  const buttons = 'button, a[href], summary, option, [role=button], [role=link], [role=option], [role=menuitem]';
  const world = globalThis as unknown as Record<symbol, unknown>;
  const matcher = world[Symbol.for('telltale chat matcher')] as ChatMatcher;
  const frames = world[Symbol.for('telltale chat touches')] as ChatTouches;
  const { matches, shadowOf, isLarge, isPainted, isNamedApart } = world[Symbol.for('telltale chat parts')] as ChatParts;
  let [nodes, letters, lines, visible, allNodes, unsure, skipped] = [0, 0, 0, 0, 0, 0, 0];
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

  function take(raw: string, place: WordPlace): void {
    const room = Math.max(0, most.letters - letters);
    const whole = matcher.plain(raw.slice(0, room));
    const text = whole.slice(0, room);
    if (raw.length > room || whole.length > room || (text.length >= 2 && lines >= most.lines)) skipped += 1;
    if (text.length < 2 || lines >= most.lines) return;
    letters += text.length;
    lines += 1;
    if (place !== 'label') visible += 1;
    const { said, state } = matcher.matched(text, place);
    look.words.push(...said);
    if (state === 'waiting') look.lines = 'waiting';
    if (state === 'refused') skipped += 1;
  }
  function endLine(): void {
    take(line.text, line.place);
    line = { text: '', place: 'text' };
  }

  const hasRoom = () =>
    nodes < most.nodes && letters < most.letters && lines < most.lines && allNodes + nodes < most.allNodes;
  /** Reads what hangs below a node, in its order. Text is read in whole lines: "I am an <b>AI</b> assistant". */
  function readBelow(node: Node, place: WordPlace, isShown: boolean, depth: number): void {
    const to = (name: string, from: Node) => of(Node, name, from) as Node | null;
    for (let child = to('firstChild', node); child; child = to('nextSibling', child)) {
      if (depth > most.depth || !hasRoom()) {
        skipped += 1;
        return;
      }
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
  function placeOf(element: Element, around: WordPlace, { display }: CSSStyleDeclaration): WordPlace {
    if (matches(element, 'h1, h2, h3, h4, h5, h6, header, [role=heading]')) return 'heading';
    if (around !== 'text') return around;
    // A link within a sentence is a part of it.
    const isButton = matches(element, buttons) && display !== 'inline';
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
      const names = attributes('aria-label', 'title', 'alt').filter(Boolean);
      if (names.length > 0 && isNamedApart(element)) for (const text of names) take(text, 'label');
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
    look = { stands: 'no', lines: 'matched', window: 'closed', read: 'none', words: [], trees: [], documents: [] };
    [nodes, letters, lines, visible, skipped] = [0, 0, 0, 0, 0];
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
    if (skipped > 0 && look.read === 'some') look.read = 'part';
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
