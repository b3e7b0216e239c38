import type { NoticesReading, noticeLimits } from '../../evidence/notices.ts';

/**
 * Links of the outermost document that say by their address what they are, and what its data for machines
 * gives as the source of its media. Runs in our own world when somebody opens the popup; sent there as text,
 * so everything it needs is inside. Changes and fetches nothing, never throws.
 */
export function readDeclared(selector: string, most: typeof noticeLimits): Pick<NoticesReading, 'links' | 'sources'> {
  function wordsIn(link: Element): string {
    return (link.textContent ?? '').slice(0, 2000).replaceAll(/\s+/g, ' ').trim().slice(0, 160);
  }
  function linked(): NoticesReading['links'] {
    return [...document.querySelectorAll(selector)].slice(0, most.links).flatMap((link): NoticesReading['links'] => {
      const given = link.getAttribute('href') ?? '';
      if (!URL.canParse(given, document.baseURI)) return [];
      const { hostname, pathname } = new URL(given, document.baseURI);
      const [host, path] = [hostname.slice(0, most.address), pathname.slice(0, most.address)];
      return [
        { host, path, words: wordsIn(link), part: link.closest('footer, [role="contentinfo"]') ? 'footer' : 'page' },
      ];
    });
  }
  /** The values in the text of a block: to parse all of it would cost more than it tells. */
  function statedIn({ textContent }: Element): string[] {
    const property =
      /"(?:schema:|https?:\/\/schema\.org\/)?digitalSourceType"\s{0,9}:\s{0,9}(?:\{\s{0,9}"@id"\s{0,9}:\s{0,9})?"([^"]{1,200})"/g;
    return [...(textContent ?? '').slice(0, 200_000).matchAll(property)].map(([, value]) => value!);
  }
  function sources(): string[] {
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
    const marked = [...document.querySelectorAll('[itemprop~="digitalSourceType"]')].slice(0, most.sources);
    const values = marked.map(
      (one) => one.getAttribute('content') ?? one.getAttribute('href') ?? one.textContent ?? '',
    );
    const all = [...blocks.flatMap(statedIn), ...values].map((value) => value.trim().slice(0, most.address));
    return [...new Set(all)].slice(0, most.sources);
  }
  /** What fails says nothing. */
  function attempt<Item>(read: () => Item[]): Item[] {
    try {
      return read();
    } catch {
      return [];
    }
  }
  return { links: attempt(linked), sources: attempt(sources) };
}
