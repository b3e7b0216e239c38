import type { MessageAddresses, MessageImage, messageLimits } from '../../evidence/message.ts';

/**
 * Runs in a webmail's tab when the popup asks, in the extension's own world, and gives the addresses
 * of pictures and links in the opened messages. It reads attributes, and sizes of loaded pictures;
 * never a text. It is sent there as it stands, so nothing outside its braces exists for it.
 */
export function readMessage(bodies: readonly string[], most: typeof messageLimits): MessageAddresses {
  /** Where webmails keep the address that they replaced by one of their own. */
  const kept = ['originalsrc', 'proton-src'];

  /** This document and those of frames that have its origin, as far as the second layer. */
  function documentsIn(top: Document, layers: number): Document[] {
    const frames = layers > 0 ? [...top.querySelectorAll<HTMLIFrameElement>('iframe, frame')] : [];
    const below = frames.flatMap((frame) => (frame.contentDocument ? [frame.contentDocument] : []));
    return [top, ...below.flatMap((one) => documentsIn(one, layers - 1))];
  }

  /** The outermost elements that hold a message: a message may have an element like one in it. */
  function bodiesIn(one: Document): Element[] {
    const found = [...one.querySelectorAll(bodies.join())].filter((body) => !body.closest('[contenteditable="true"]'));
    return found
      .filter((body) => !body.parentElement?.closest(bodies.join()))
      .flatMap((body) =>
        'contentDocument' in body ? ((body as HTMLIFrameElement).contentDocument?.body ?? []) : body,
      );
  }

  function addressOf(element: Element, attribute: string): string {
    const given = [...kept, attribute].map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
    if (!given || given.length > most.address || !URL.canParse(given, element.baseURI)) return '';
    const { protocol, href } = new URL(given, element.baseURI);
    return /^https?:$/.test(protocol) && href.length <= most.address ? href : '';
  }

  function sizeOf(element: Element, side: 'width' | 'height'): number | null {
    const styled = (element as HTMLElement).style[side];
    const given = /^\d+(\.\d+)?(px)?$/.test(styled) ? styled : element.getAttribute(side);
    const size = Number.parseFloat(given ?? '');
    return Number.isFinite(size) && size >= 0 && !given?.includes('%') ? Math.min(size, 100_000) : null;
  }

  function hides({ style }: HTMLElement): boolean {
    return style.display === 'none' || style.visibility === 'hidden' || Number.parseFloat(style.opacity) === 0;
  }

  function isHidden(element: Element, body: Element): boolean {
    let one: Element | null = element;
    for (let layer = 0; one && one !== body && layer < 4; layer += 1) {
      if (hides(one as HTMLElement)) return true;
      one = one.parentElement;
    }
    return false;
  }

  function imagesIn(body: Element): MessageImage[] {
    const pictures = [...body.querySelectorAll('img')].map((image): MessageImage => {
      const { complete, naturalWidth, naturalHeight } = image;
      return {
        address: addressOf(image, 'src'),
        width: sizeOf(image, 'width'),
        height: sizeOf(image, 'height'),
        style: isHidden(image, body) ? 'hidden' : 'plain',
        loaded: complete && naturalWidth > 0 ? [naturalWidth, naturalHeight] : null,
      };
    });
    const grounds = [...body.querySelectorAll('[background]')].map((element): MessageImage => {
      const address = addressOf(element, 'background');
      return { address, width: null, height: null, style: 'plain', loaded: null };
    });
    return [...pictures, ...grounds].filter(({ address }) => address !== '');
  }

  const open = documentsIn(document, 2).flatMap(bodiesIn).slice(0, most.bodies);
  const links = open.flatMap((body) => [...body.querySelectorAll('a[href], area[href]')]);
  return {
    bodies: open.length,
    images: open.flatMap(imagesIn).slice(0, most.images),
    links: links
      .slice(0, most.links)
      .map((link) => addressOf(link, 'href'))
      .filter(Boolean),
  };
}
