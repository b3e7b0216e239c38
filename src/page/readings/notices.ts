import type { NoticeMarks, NoticesReading, noticeLimits } from '../../evidence/notices.ts';

/**
 * What the outermost document shows that may be a notice: texts with one of the phrases, and what stands around
 * them. Runs in our own world when somebody opens the popup; sent there as text, so everything it needs is inside.
 * It reads texts and attributes, neither lays out nor changes the page, fetches nothing, never throws. Most text is
 * passed over after one look; a long page is read in slices of a few milliseconds, so that it can go on in between.
 */
export async function readNotices(marks: NoticeMarks, most: typeof noticeLimits): Promise<NoticesReading['blocks']> {
  type Block = NoticesReading['blocks'][number];
  const [inAny, inShort] = [new RegExp(marks.stems.long, 'i'), new RegExp(marks.stems.short, 'i')];
  const asWritten = new RegExp(marks.stems.asWritten);
  const [sentences, labels] = [new RegExp(marks.sentences, 'i'), new RegExp(marks.labels, 'i')];
  const amount = new RegExp(marks.amount, 'u');
  /** Most pieces of text looked at, most that are looked at twice, and how many make a slice. */
  const [mostTexts, mostHits, slice] = [100_000, 600, 1500];
  const inline = new Set(
    'A ABBR ACRONYM B BDI BDO BIG CITE EM FONT I LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
  );
  const unread = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA SELECT OPTION TITLE IFRAME'.split(' '));
  const writing = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="log"]';
  const controls = 'button, summary, label, [role="button"], [role="switch"], [role="checkbox"], [role="menuitem"]';

  function tidy(text: string): string {
    return text
      .normalize('NFKC')
      .replaceAll(/[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu, '')
      .replaceAll(/[‘’‚′]/g, "'")
      .replaceAll(/\s+/g, ' ')
      .trim();
  }
  function isRead(text: Node): boolean {
    const holder = text.parentElement;
    return holder !== null && !unread.has(holder.tagName) && !holder.closest(writing);
  }
  /** The text in an element, as far as it is wanted: `textContent` would put all of it together first. */
  function textIn(element: Node, longest: number): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let left = 200; left > 0 && text.length <= longest && walker.nextNode(); left -= 1) {
      const piece = walker.currentNode.nodeValue ?? '';
      // Two elements without a space between them are two words, but not where a sign follows.
      if (isRead(walker.currentNode))
        text += `${/^[\p{L}\d\p{Sc}]/u.test(piece) ? ' ' : ''}${piece.slice(0, longest + 1)}`;
    }
    return tidy(text);
  }
  function says(text: string): boolean {
    return sentences.test(text) || (text.length <= most.label && labels.test(text));
  }
  /** Whether words, or quotation marks, stand in an element beside the elements in it. */
  function isRunning(element: Element): boolean {
    return [...element.childNodes]
      .slice(0, 40)
      .some((node) => node.nodeType === 3 && /[\p{L}"“”„«»]/u.test(node.nodeValue ?? ''));
  }
  /** The smallest element around a text that is a saying of its own: not a part of a sentence in bold. */
  function unitOf(text: Node): Element | null {
    let unit = text.parentElement;
    for (let at = unit; at && inline.has(at.tagName) && at.parentElement; at = at.parentElement) {
      if (isRunning(at.parentElement) || !says(textIn(unit!, most.words))) unit = at.parentElement;
    }
    return unit;
  }
  function partOf(element: Element): Block['part'] {
    if (element.closest('blockquote, q, pre, code, cite, samp')) return 'quoted';
    const fold = element.closest(
      'details:not([open]), dialog:not([open]), [hidden], [style*="display:none"], [style*="display: none"]',
    );
    if (fold && element.closest('summary')?.parentElement !== fold) return 'folded';
    if (element.closest('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]')) return 'dialog';
    if (element.closest('footer, [role="contentinfo"]')) return 'footer';
    return element.closest(
      'nav, fieldset, label, [role="navigation"], [role="menu"], [role="listbox"], [role="tablist"]',
    )
      ? 'menu'
      : 'page';
  }
  function holderOf(element: Element): Block['holder'] {
    if (element.closest('figcaption')) return 'caption';
    if (element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]')) return 'heading';
    if (element.closest('a[href]')) return 'link';
    return element.closest(controls) ? 'button' : 'text';
  }
  /** Whether an amount stands in a short text within 200 characters before or behind an element. */
  function isAmountOn(side: 'nextNode' | 'previousNode', element: Element): boolean {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    for (let steps = 40, left = 200; steps > 0 && left > 0 && walker[side](); steps -= 1) {
      const node = walker.currentNode;
      if (element.contains(node) || !isRead(node)) continue;
      let around: Element | null = null;
      for (let at = node.parentElement; at && !at.contains(element); at = at.parentElement) {
        around = at;
        if (!inline.has(at.tagName)) break;
      }
      const text = around ? textIn(around, 160) : tidy(node.nodeValue ?? '');
      if (amount.test(text) && text.split(' ').length <= 25) return true;
      left -= tidy(node.nodeValue ?? '').length;
    }
    return false;
  }
  /** The elements around an element in which little else is written. */
  function closeAround(element: Element): readonly Element[] {
    const found: Element[] = [];
    for (let at = element.parentElement; at && at !== document.body && found.length < 3; at = at.parentElement) {
      if (textIn(at, 300).length > 300) break;
      found.push(at);
    }
    return found;
  }
  function priceBy(element: Element, text: string, around: readonly Element[]): Block['price'] {
    if (amount.test(text)) return 'same-block';
    if (around.some((one) => one.querySelector(marks.prices) !== null)) return 'near';
    return isAmountOn('previousNode', element) || isAmountOn('nextNode', element) ? 'near' : 'none';
  }
  function kindOf(media: Element): Block['media'] {
    if (media.tagName === 'VIDEO' || media.tagName === 'AUDIO') return 'film';
    // By its own size, which costs no layout: small ones are icons.
    const small = media instanceof HTMLImageElement && media.complete && media.naturalWidth < 64;
    return small && media.naturalWidth > 0 ? 'none' : 'picture';
  }
  function mediaBy(element: Element, around: readonly Element[]): Block['media'] {
    const figure = element.closest('figure');
    for (const one of figure ? [figure, ...around] : around) {
      const media = [...one.querySelectorAll(marks.media)].slice(0, 12).map(kindOf);
      const found = media.find((kind) => kind !== 'none');
      // Where many stand together, the words are not about one of them.
      if (found) return media.length > 8 ? 'none' : found;
    }
    return 'none';
  }
  function aroundOf(element: Element): Block['around'] {
    const article = element.closest('article, [role="article"], [itemprop~="articleBody"]');
    if (article && textIn(article, 1500).length > 1500) return 'prose';
    const block = element.closest('p, div, section, li, h1, h2, h3, h4, h5, h6') ?? element;
    const beside = [block.previousElementSibling, block.nextElementSibling];
    return beside.some((one) => one && textIn(one, 200).length > 200) ? 'prose' : 'short';
  }
  function blockOf(element: Element, text: string, holder: Block['holder']): Block {
    const around = closeAround(element);
    return {
      words: text.slice(0, most.words),
      extent: text.length > most.words ? 'cut' : 'whole',
      holder,
      part: partOf(element),
      price: priceBy(element, text, around),
      media: holder === 'picture' ? 'picture' : mediaBy(element, around),
      around: aroundOf(element),
      path: element.closest<HTMLAnchorElement>('a[href]')?.pathname?.slice(0, most.address) ?? null,
    };
  }
  function isWorthIt(text: string): boolean {
    return inAny.test(text) || asWritten.test(text) || (text.length <= most.short && inShort.test(text));
  }

  /** Timers of pages in the background are slow; this is none. */
  function rest(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    port2.postMessage(null);
    return new Promise<void>((resolve) => {
      port1.addEventListener('message', () => resolve(port1.close()));
      port1.start();
    });
  }
  async function written(): Promise<Block[]> {
    const found = new Map<Element, Block>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let hits = mostHits;
    for (let left = mostTexts; left > 0 && hits > 0 && found.size < most.blocks && walker.nextNode(); left -= 1) {
      if (left % slice === 0) await rest();
      const node = walker.currentNode;
      const value = node.nodeValue ?? '';
      if (value.length < 2 || !isWorthIt(value) || !isRead(node)) continue;
      hits -= 1;
      const unit = unitOf(node);
      if (!unit || found.has(unit)) continue;
      const text = textIn(unit, most.words);
      if (says(text)) found.set(unit, blockOf(unit, text, holderOf(unit)));
    }
    return [...found.values()];
  }
  async function hinted(): Promise<Block[]> {
    await rest();
    const found: Block[] = [];
    const hints = ['alt', 'title', 'aria-label', 'data-tooltip'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].slice(0, 2000).map((element) => [element, name] as const),
    );
    for (const [element, name] of hints) {
      const text = element.getAttribute(name) ?? '';
      if (text.length > 1000 || !isWorthIt(text) || !says(tidy(text)) || element.closest(writing)) continue;
      const holder = element.matches(marks.media) ? 'picture' : holderOf(element);
      found.push(blockOf(element, tidy(text), holder === 'text' || holder === 'caption' ? 'hint' : holder));
      if (found.length >= most.blocks) break;
    }
    return found;
  }
  const parts = await Promise.allSettled([written(), hinted()]);
  return parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : [])).slice(0, most.blocks);
}
