import type { NoticeMarks, NoticesReading, noticeLimits } from '../../evidence/notices.ts';
import type { NoticeTexts } from './notice-texts.ts';

/**
 * What the outermost document shows that may be a notice: texts with one of the phrases, and what stands around
 * them. It reads with what `layNoticeTexts` laid here before. Runs in our own world when somebody opens the popup;
 * sent there as text, so everything else it needs is inside. It reads texts and attributes, neither lays out nor changes the page, fetches nothing, never throws. Most text is
 * passed over after one look; a long page is read in slices of a few milliseconds, so that it can go on in between.
 */
export async function readNotices(marks: NoticeMarks, most: typeof noticeLimits): Promise<NoticesReading['blocks']> {
  type Block = NoticesReading['blocks'][number];
  const [inAny, inShort] = [new RegExp(marks.stems.long, 'i'), new RegExp(marks.stems.short, 'i')];
  const asWritten = new RegExp(marks.stems.asWritten);
  const [sentences, labels] = [new RegExp(marks.sentences, 'i'), new RegExp(marks.labels, 'i')];
  const priced = new RegExp(`${marks.sentences}|${marks.priceLabels}`, 'i');
  /** Most pieces of text looked at, most that are looked at twice, and how many make a slice. */
  const [mostTexts, mostHits, slice] = [100_000, 600, 1500];
  /** Most steps up from an element, and from one node to the next. */
  const [mostSteps, mostBeside] = [12, 40];
  const texts = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('telltale notice texts')] as NoticeTexts;
  const { inline, writing, tidy, isRead, textIn, isSmall, marked } = texts;
  const controls = 'button, summary, label, [role="button"], [role="switch"], [role="checkbox"], [role="menuitem"]';

  function says(text: string): boolean {
    return sentences.test(text) || (text.length <= most.label && labels.test(text));
  }
  /** Whether words, or quotation marks, stand in an element beside the elements in it. */
  function isRunning(element: Element): boolean {
    let node = element.firstChild;
    for (let left = mostBeside; node && left > 0; node = node.nextSibling, left -= 1)
      if (node.nodeType === 3 && /[\p{L}"“”„«»]/u.test(node.nodeValue ?? '')) return true;
    return false;
  }
  /** The smallest element around a text that is a saying of its own: not a part of a sentence in bold. */
  function unitOf(text: Node): Element | null {
    let unit = text.parentElement;
    let at = unit;
    for (let left = mostSteps; left > 0 && at && inline.has(at.tagName) && at.parentElement; left -= 1) {
      if (isRunning(at.parentElement) || !says(textIn(unit!, most.words))) unit = at.parentElement;
      at = at.parentElement;
    }
    return unit;
  }
  function partOf(element: Element): Block['part'] {
    if (element.closest(texts.quoting)) return 'quoted';
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
  /** The elements around an element in which little else is written. */
  function closeAround(element: Element): readonly Element[] {
    const found: Element[] = [];
    for (let at = element.parentElement; at && at !== document.body && found.length < 3; at = at.parentElement) {
      if (!isSmall(at, 300)) break;
      found.push(at);
    }
    return found;
  }
  function isInArticle(element: Element): boolean {
    const article = element.closest('article, [role="article"], [itemprop~="articleBody"]');
    return article !== null && textIn(article, 1500).length > 1500;
  }
  function priceOf(element: Element, text: string, from: Element | null): Block['price'] {
    if (!priced.test(text) || (!texts.isSelling() && isInArticle(element))) return 'none';
    return texts.priceBy(element, text, from);
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
      const media = marked(one, marks.media).slice(0, 12).map(kindOf);
      const found = media.find((kind) => kind !== 'none');
      // Where many stand together, the words are not about one of them.
      if (found) return media.length > 8 ? 'none' : found;
    }
    return 'none';
  }
  function aroundOf(element: Element): Block['around'] {
    if (isInArticle(element)) return 'prose';
    const block = element.closest('p, div, section, li, h1, h2, h3, h4, h5, h6') ?? element;
    const beside = [block.previousElementSibling, block.nextElementSibling];
    return beside.some((one) => one && textIn(one, 200).length > 200) ? 'prose' : 'short';
  }
  /** `from`: where a price of it is looked for first. */
  function blockOf(element: Element, text: string, holder: Block['holder'], from: Element | null): Block {
    return {
      words: text.slice(0, most.words),
      extent: text.length > most.words ? 'cut' : 'whole',
      holder,
      part: partOf(element),
      price: priceOf(element, text, from),
      media: holder === 'picture' ? 'picture' : mediaBy(element, closeAround(element)),
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
      if (!says(text)) continue;
      await rest();
      found.set(unit, blockOf(unit, text, holderOf(unit), unit.parentElement));
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
      const as = holder === 'text' || holder === 'caption' ? 'hint' : holder;
      found.push(blockOf(element, tidy(text), as, element));
      if (found.length >= most.blocks) break;
    }
    return found;
  }
  const parts = await Promise.allSettled([written(), hinted()]);
  return parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : [])).slice(0, most.blocks);
}
