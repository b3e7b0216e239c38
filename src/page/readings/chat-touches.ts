/** What the person did before a chat was known, and what else ends its reading. */
export interface ChatTouches {
  /** Those that hang in a tree, whether anybody sees them or not. */
  readonly within: (tree: Element | Document | ShadowRoot) => readonly Document[];
  /** What a frame shows; null where that is of another origin. */
  readonly inside: (frame: Element) => Document | null;
  /**
   * Whether nobody typed in a document before it was met here; what is typed later, the watcher hears. `unsure`
   * where that shows only after `settled` milliseconds.
   */
  readonly untouched: (inside: Document) => 'yes' | 'no' | 'unsure';
  readonly settled: number;
  /**
   * Whether the person typed in what holds a chat, or may have: what they typed in and is gone may have been mounted
   * anew as a chat that was not there before.
   */
  readonly typedIn: (roots: readonly Element[]) => 'yes' | 'no';
  /** Whether an event is the person writing something. */
  readonly isTyping: (event: Event) => 'yes' | 'no';
  /** Whether the page may hear the person; until the browser says so, it may. */
  readonly hears: () => 'yes' | 'no';
  /** Calls back when the person lets the page hear them: a chat may show what they say. */
  readonly whenHearing: (then: () => void, signal: AbortSignal) => void;
}

/**
 * Lays into this document what tells of chats that the person wrote in before they were known. Scripts of ours
 * in a frame know what was typed there, but cannot be asked in Firefox, and lose their listeners where a page writes
 * the frame anew. So the browser is asked: whether anybody was active in it, and if so, when its own first input
 * was, since a click beside a frame makes it active, too (https://html.spec.whatwg.org/#user-activation-data-model,
 * https://w3c.github.io/event-timing/#sec-first-input-timing). Runs in the isolated world of our page scripts, sent
 * there as text, so it has all its functions inside. Never throws.
 */
export function layChatTouches(): { readonly state: 'laid' } {
  const world = globalThis as unknown as Record<symbol, unknown>;
  /** Most frames met in one tree, and as many fields as are remembered: where more were typed in, any may have been. */
  const most = { frames: 20, fields: 99 };
  /** Milliseconds after which a browser has told of a first input. */
  const settled = 1000;
  /** When documents were met, by their own clock, and whether anybody had been active in them by then. */
  const met = new WeakMap<Document, { readonly at: number; readonly active: boolean }>();

  function attempt<Result>(read: () => Result): Result | null {
    try {
      return read();
    } catch {
      return null;
    }
  }
  function viewOf(document: Document): Window {
    return Reflect.get(Document.prototype, 'defaultView', document) as Window;
  }
  function inside(frame: Element): Document | null {
    const document = attempt(() => Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', frame));
    if (!document || met.has(document)) return document;
    const view = viewOf(document);
    const active = attempt(() => view.navigator.userActivation.hasBeenActive) ?? true;
    met.set(document, { at: attempt(() => view.performance.now()) ?? 0, active });
    return document;
  }
  function firstInput(clock: Performance): number {
    const isTold = PerformanceObserver.supportedEntryTypes.includes('first-input');
    return isTold ? (clock.getEntriesByType('first-input')[0]?.startTime ?? Infinity) : 0;
  }

  /** Through shadow roots, closed ones too. */
  function isIn(root: Element, field: Node): boolean {
    for (let one: Node | null = field; one;) {
      if (Node.prototype.contains.call(root, one)) return true;
      const above: Node = Node.prototype.getRootNode.call(one);
      one = attempt<Node>(() => Reflect.get(ShadowRoot.prototype, 'host', above));
    }
    return false;
  }
  const known = new WeakSet<Element>();
  function typedIn(roots: readonly Element[]): 'yes' | 'no' {
    const isFresh = roots.some((root) => !known.has(root));
    for (const root of roots) known.add(root);
    const fields = (world[Symbol.for('telltale typed in')] ?? []) as readonly WeakRef<Node>[];
    if (fields.length >= most.fields) return 'yes';
    const isTyped = fields.some((one) => {
      const field = one.deref();
      const isThere = field !== undefined && Reflect.get(Node.prototype, 'isConnected', field);
      return isThere ? roots.some((root) => isIn(root, field)) : isFresh;
    });
    return isTyped ? 'yes' : 'no';
  }

  const notText = 'select, button, [type=checkbox], [type=radio], [type=range], [type=button], [type=submit]';
  function isTyping(event: Event): boolean {
    const [target] = event.composedPath();
    const matches = (selector: string) => attempt(() => Element.prototype.matches.call(target, selector)) ?? false;
    if (event.type === 'pointerdown' || matches(notText)) return false;
    if (event.type !== 'keydown') return true;
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    const isEditable = attempt(() => Reflect.get(HTMLElement.prototype, 'isContentEditable', target!));
    return (matches('input, textarea') || isEditable === true) && key.length === 1 && !ctrlKey && !metaKey;
  }

  let microphone: PermissionState | 'unknown' = 'unknown';
  async function heed(then: () => void, signal: AbortSignal): Promise<void> {
    const status = await navigator.permissions.query({ name: 'microphone' });
    const note = () => {
      if (status.state === 'granted' && microphone !== 'unknown') then();
      microphone = status.state;
    };
    note();
    status.addEventListener('change', note, { signal });
  }

  world[Symbol.for('telltale chat touches')] ??= {
    within(tree) {
      const frames = attempt(() => [...tree.querySelectorAll('iframe')]) ?? [];
      return frames.slice(0, most.frames).flatMap((frame) => inside(frame) ?? []);
    },
    inside,
    untouched(document) {
      const { at, active } = met.get(document) ?? { at: 0, active: true };
      if (!active) return 'yes';
      const clock = attempt(() => viewOf(document).performance);
      if (!clock || (attempt(() => firstInput(clock)) ?? 0) < at) return 'no';
      return clock.now() - at > settled ? 'yes' : 'unsure';
    },
    settled,
    typedIn: (roots) => attempt(() => typedIn(roots)) ?? 'yes',
    isTyping: (event) => (isTyping(event) ? 'yes' : 'no'),
    // Without HTTPS nobody is heard.
    hears: () => (isSecureContext && (microphone === 'unknown' || microphone === 'granted') ? 'yes' : 'no'),
    whenHearing: (then, signal) => void heed(then, signal).catch(() => {}),
  } satisfies ChatTouches;
  return { state: 'laid' };
}
