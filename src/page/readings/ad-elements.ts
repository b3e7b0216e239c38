import type { AdMarks, AdsClaimed } from '../../evidence/ads.ts';

/**
 * What a document shows of its ads: their places, links that explain them, the advertisers that widgets
 * name, and the hosts that clicks would lead to, read from the links alone. Sent as text into our own
 * world of a document or of an ad's frame, so everything it needs is inside. Neither lays out
 * nor changes the page, fetches nothing, never throws; at most 16,000 characters of JSON.
 */
export function readAdElements(marks: AdMarks): AdsClaimed['elements'] {
  type Claim = AdsClaimed['elements'];
  const failed: Claim['failed'] = [];
  let extent: Claim['extent'] = 'whole';

  function all(selector: string, most: number): Element[] {
    const found = document.querySelectorAll(selector);
    if (found.length > most) extent = 'cut';
    return Array.from({ length: Math.min(found.length, most) }, (_, index) => found.item(index));
  }
  /** The text in an element as far as it is wanted: `textContent` would put all of it together first. */
  function wordsIn(element: Element): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(), left = 20; node && left > 0 && words.length < 80; left -= 1) {
      words += (node.nodeValue ?? '').slice(0, 200);
      node = walker.nextNode();
    }
    return words.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  }
  function addressIn(text: string): URL | null {
    try {
      const address = new URL(text.slice(0, 4096), document.baseURI);
      return /^https?:$/.test(address.protocol) ? address : null;
    } catch {
      return null;
    }
  }
  /** An address inside another's parameters or behind its question mark, with up to four layers of percent signs undone. */
  function inside({ search, searchParams }: URL, names: readonly string[]): URL | null {
    for (const text of [search.slice(1), ...names.flatMap((name) => searchParams.get(name) ?? [])]) {
      let plain = text;
      for (let layers = 0; layers < 4 && /^https?%/i.test(plain); layers += 1) {
        try {
          plain = decodeURIComponent(plain);
        } catch {
          break;
        }
      }
      if (/^https?:\/\//i.test(plain)) return addressIn(plain);
    }
    return null;
  }
  /** The host that a click ends at, by the addresses inside the link's. */
  function endOf(link: Element): string | null {
    const address = addressIn(link.getAttribute('href') ?? '');
    let end = address && inside(address, marks.clicks.outer);
    for (let layers = 0; end && layers < 3; layers += 1) {
      const next = inside(end, [...marks.clicks.outer, ...marks.clicks.inner]);
      if (!next) break;
      end = next;
    }
    return end ? end.hostname.slice(0, 200) : null;
  }
  function whyOf(element: Element): Claim['why'] {
    const link = element.closest('a') ?? element.querySelector('a[href]');
    const address = addressIn(link?.getAttribute('href') ?? '');
    return link && address ? [{ host: address.hostname.slice(0, 200), path: address.pathname.slice(0, 200) }] : [];
  }
  function frameOf(mark: string, element: Element): Claim['frames'][number] {
    const unit = element.getAttribute('data-ad-client') ?? element.getAttribute('id');
    return { mark, ...(unit && { unit: unit.slice(0, 200) }) };
  }
  /** What fails is counted and left out. */
  function reading<Item>(what: string, read: () => Item[], most: number): Item[] {
    try {
      const each = new Map(read().map((item) => [JSON.stringify(item), item]));
      if (each.size > most) extent = 'cut';
      return [...each.values()].slice(0, most);
    } catch {
      failed.push({ what, why: 'threw' });
      return [];
    }
  }

  // The frame of an ad is all ad; in a page of its own, only what stands in an ad's place is.
  const links =
    window.top === window ? marks.places.map(({ selector }) => `:is(${selector}) a[href]`).join() : 'a[href]';
  return {
    frames: reading(
      'frames',
      () => marks.places.flatMap((p) => all(p.selector, 40).map((e) => frameOf(p.mark, e))),
      40,
    ),
    why: reading('why', () => marks.why.flatMap((selector) => all(selector, 20).flatMap(whyOf)), 10),
    brands: reading(
      'brands',
      () => marks.brands.flatMap(({ mark, selector }) => all(selector, 40).map((e) => ({ mark, text: wordsIn(e) }))),
      40,
    ).filter(({ text }) => text !== ''),
    clicks: reading('clicks', () => all(links, 200).flatMap((link) => endOf(link) ?? []), 20),
    extent,
    failed,
  };
}
