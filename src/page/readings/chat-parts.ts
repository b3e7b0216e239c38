import type { ChatSeen } from '../../evidence/chat-seen.ts';
import type { ChatLook } from './chat-words.ts';

/** What is asked of the elements of a chat. */
export interface ChatParts {
  readonly matches: (one: unknown, selector: string) => boolean;
  /** What these selectors hold now: a chat. What stands in another of them is read with that; null is all. */
  readonly rootsOf: (holders: readonly string[] | null) => readonly Element[];
  /** An open shadow root, or a closed one. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** Whether the box of an element has at least this size, in CSS pixels, and lies in view. */
  readonly isLarge: (element: Element, size: number) => boolean;
  readonly isPainted: (style: CSSStyleDeclaration) => boolean;
  /** Whether its name for screen readers is more than what stands in it, whoever said that. */
  readonly isNamedApart: (element: Element) => boolean;
  /** What was seen of a chat so far, with what one more look at these roots of it shows. */
  readonly grown: (
    seen: ChatSeen,
    holders: readonly string[] | null,
    roots: readonly Element[],
    look: ChatLook,
  ) => ChatSeen;
}

/**
 * Lays into this document what tells of the elements that chats consist of. Runs in the isolated world of our page
 * scripts, sent there as text, so it has all its functions inside. What it needs of an element it takes from the
 * prototype, since a form answers by the names of its fields. Never throws.
 */
export function layChatParts(): { readonly state: 'laid' } {
  type Api = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const world = globalThis as unknown as { readonly chrome?: Api } & Record<symbol, unknown>;
  const wholes = 'article, li, tr, [role=article], [role=listitem], [role=group], [role=row], [role=log]';
  const controls = 'button, a[href], summary, [role=button], [role=link]';
  const readings = ['none', 'some', 'part', 'sealed'] as const;
  /** Most words of one chat, and most elements that hold it. */
  const most = { words: 40, held: 5, roots: 10 };

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
  function matches(one: unknown, selector: string): boolean {
    return attempt(() => Element.prototype.matches.call(one, selector)) ?? false;
  }
  function rootsOf(holders: readonly string[] | null): readonly Element[] {
    if (holders === null) return [of(Document, 'documentElement', document) as Element];
    const found = holders.flatMap((holder) =>
      [...Document.prototype.querySelectorAll.call(document, holder)].slice(0, most.held),
    );
    const standing = [...new Set(found)].filter((one) => !matches(one, 'script, link, style, meta, noscript'));
    return standing
      .filter((one) => !standing.some((other) => other !== one && Node.prototype.contains.call(other, one)))
      .slice(0, most.roots);
  }

  world[Symbol.for('telltale chat parts')] ??= {
    matches,
    rootsOf: (holders) => attempt(() => rootsOf(holders)) ?? [],
    shadowOf(element) {
      // Firefox has a getter in place of Chromium's function.
      const other = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
      const dom = world.chrome?.dom;
      return attempt(() => (dom ? dom.openOrClosedShadowRoot(element) : other.openOrClosedShadowRoot)) ?? null;
    },
    isLarge(element, size) {
      const { width, height, right, bottom, left, top } = Element.prototype.getBoundingClientRect.call(element);
      const view = (of(Document, 'defaultView', of(Node, 'ownerDocument', element) as Node) ?? window) as Window;
      const isInView = right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
      return isInView && width >= size && height >= size;
    },
    isPainted: ({ backgroundColor, backgroundImage }) =>
      backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor),
    isNamedApart(element) {
      const inside = [...((of(Node, 'childNodes', element) ?? []) as Iterable<Node>)];
      const hasText = inside.some((one) => of(Node, 'nodeType', one) === Node.TEXT_NODE && one.nodeValue?.trim());
      return (!hasText || matches(element, controls)) && !matches(element, wholes);
    },
    grown(seen, holders, roots, { lines, window, read, words }) {
      const all = new Map([...seen.words, ...words].map((one) => [`${one.phrase} ${one.place}`, one]));
      // A line counts as read once all phrases were tried on it; another look comes then.
      const isKnown = lines === 'matched' || read === 'sealed';
      return {
        holders: (holders ?? []).filter((holder) => roots.some((root) => matches(root, holder))),
        window: seen.window === 'open' ? 'open' : window,
        read: isKnown && readings.indexOf(read) > readings.indexOf(seen.read) ? read : seen.read,
        used: seen.used,
        words: [...all.values()].slice(0, most.words),
      };
    },
  } satisfies ChatParts;
  return { state: 'laid' };
}
