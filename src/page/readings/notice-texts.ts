import type { NoticeMarks, NoticesReading } from '../../evidence/notices.ts';

/** How the texts of a page are read, and whether one stands beside a price. */
export interface NoticeTexts {
  /** Elements that stand in a line of text. */
  readonly inline: ReadonlySet<string>;
  /** Selectors of what quotes, and of where somebody writes. */
  readonly quoting: string;
  readonly writing: string;
  /** A text in one line, without what cannot be seen, with straight quotes. */
  readonly tidy: (text: string) => string;
  /** Whether a text is one that people read. */
  readonly isRead: (text: Node) => boolean;
  /** The text in an element, as far as it is wanted. */
  readonly textIn: (element: Element, longest: number) => string;
  /** Whether little is written in an element, and not much else stands in it. */
  readonly isSmall: (element: Element, longest: number) => boolean;
  /** What a selector fits among the first that stands in an element. */
  readonly marked: (element: Element, selector: string) => readonly Element[];
  /** Whether the page says that it sells a product, and does not say that it is an article. */
  readonly isSelling: () => boolean;
  /** Where the closest price of a notice stands; it is looked for from an element on outwards. */
  readonly priceBy: (element: Element, text: string, from: Element | null) => NoticesReading['blocks'][number]['price'];
}

/**
 * Lays into this document what `readNotices` reads with. Runs in our own world when somebody opens the popup; sent
 * there as text, so everything it needs is inside. It reads texts and attributes and changes nothing. It walks
 * through a limited number of nodes in one element and in all, since a page can have any number of them.
 */
export function layNoticeTexts(marks: NoticeMarks): { readonly state: 'laid' } {
  const [amounts, sums] = [new RegExp(marks.amount, 'gu'), new RegExp(marks.sums, 'iu')];
  const [fines, notices] = [new RegExp(marks.fines, 'iu'), new RegExp(`${marks.sentences}|${marks.labels}`, 'i')];
  /** Most nodes walked through in one element and from now on, and most steps up from one. */
  const [mostNodes, mostSteps] = [600, 12];
  let walkable = 400_000;
  const inline = new Set(
    'A ABBR ACRONYM B BDI BDO BIG CITE EM FONT I LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
  );
  const unread = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA SELECT OPTION TITLE IFRAME'.split(' '));
  const writing = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="log"]';
  const quoting = 'blockquote, q, pre, code, cite, samp';

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
  function* nodesIn(element: Element): Generator<Node, void> {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let left = mostNodes; left > 0 && walkable > 0 && walker.nextNode(); left -= 1, walkable -= 1)
      yield walker.currentNode;
  }
  /** `textContent` would put all of the text together first. */
  function look(element: Element, longest: number): { readonly text: string; readonly nodes: number } {
    let [text, nodes] = ['', 0];
    for (const node of nodesIn(element)) {
      nodes += 1;
      const piece = node.nodeType === 3 && isRead(node) ? (node.nodeValue ?? '') : '';
      // Two elements without a space between them are two words, but not where a sign follows.
      text += `${/^[\p{L}\d\p{Sc}]/u.test(piece) ? ' ' : ''}${piece.slice(0, longest + 1)}`;
      if (text.length > longest) break;
    }
    return { text: tidy(text), nodes };
  }
  function textIn(element: Element, longest: number): string {
    return look(element, longest).text;
  }
  function isSmall(element: Element, longest: number): boolean {
    const { text, nodes } = look(element, longest);
    return nodes < mostNodes && walkable > 0 && text.length <= longest;
  }
  function marked(element: Element, selector: string): Element[] {
    return [...nodesIn(element)].filter((node): node is Element => node instanceof Element && node.matches(selector));
  }

  /** What the page says of itself to machines; what says both or nothing is not known. */
  function madeFor(): 'selling' | 'telling' | 'unknown' {
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
    const texts = data.map(({ textContent }) => (textContent ?? '').slice(0, 200_000));
    const says = ({ selector, type }: NoticeMarks['selling']) =>
      document.querySelector(selector) !== null || texts.some((text) => new RegExp(type).test(text));
    const [sells, tells] = [says(marks.selling), says(marks.telling)];
    return sells === tells ? 'unknown' : sells ? 'selling' : 'telling';
  }
  let made: ReturnType<typeof madeFor> | undefined;
  function isSelling(): boolean {
    return (made ??= madeFor()) === 'selling';
  }
  /** Whether a text is an amount with a few words, such as shops write: no sentence, no fine and no great sum. */
  function isPrice(text: string): boolean {
    const rest = text.replaceAll(amounts, ' ');
    if (rest === text || sums.test(text)) return false;
    const words = rest.split(/[^\p{L}]/u).filter(Boolean).length;
    if (isSelling()) return words <= 12;
    const isSentence = words > 2 && /^[^\p{L}\d]{0,9}\p{L}/u.test(text) && /\p{L}[.!?…]$/u.test(text);
    return words <= 6 && !isSentence;
  }
  /** All that the block says that a piece of text stands in, or as much of it as does not hold the notice. */
  function saidBy(text: Node, box: Element, notice: Element | null): string {
    let block = text.parentElement!;
    if (notice && block.contains(notice)) return tidy((text.nodeValue ?? '').slice(0, 161));
    while (block !== box && inline.has(block.tagName)) {
      const wider = block.parentElement!;
      if (notice && wider.contains(notice)) break;
      block = wider;
    }
    return textIn(block, 160);
  }
  function isPriced(box: Element, notice: Element | null): boolean {
    if (marked(box, marks.prices).length > 0) return true;
    const numbers = [...nodesIn(box)].filter((node) => node.nodeType === 3 && /\d/.test(node.nodeValue ?? ''));
    return numbers.some(
      (node) =>
        notice?.contains(node) !== true &&
        isRead(node) &&
        !node.parentElement!.closest(`${quoting}, figcaption`) &&
        isPrice(saidBy(node, box, notice)),
    );
  }
  /**
   * Articles and laws name amounts, too. A price is one in the same small box: in the same item of a list or row of
   * a table where the page does not say that it sells a product.
   */
  function priceBy(element: Element, text: string, from: Element | null): ReturnType<NoticeTexts['priceBy']> {
    const rest = text.replace(notices, ' ');
    const head = element.closest('table')?.querySelector('tr');
    if ((!isSelling() && made === 'telling') || rest.split(' ').length > 25) return 'none';
    if (head && fines.test(textIn(head, 200))) return 'none';
    if (isPrice(tidy(rest))) return 'same-block';
    const widest = text.length + (isSelling() ? 400 : 200);
    const notice = from === element ? null : element;
    let box = from;
    for (let left = mostSteps; box && left > 0 && isSmall(box, widest); left -= 1) {
      if (fines.test(textIn(box, widest))) return 'none';
      if (isPriced(box, notice)) return 'near';
      if (box === document.body || (!isSelling() && box.matches('li, tr, article'))) return 'none';
      box = box.parentElement;
    }
    return 'none';
  }

  const world = globalThis as unknown as Record<symbol, unknown>;
  world[Symbol.for('telltale notice texts')] = {
    inline,
    quoting,
    writing,
    tidy,
    isRead,
    textIn,
    isSmall,
    marked,
    isSelling,
    priceBy,
  } satisfies NoticeTexts;
  return { state: 'laid' };
}
