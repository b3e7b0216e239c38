import { mostFacts, oneLine, type Fact } from '../../signals/stranger/fact.ts';

/** What pages tell those who show a link to them (https://ogp.me), and search engines. */
const told =
  /^(og:|product:|article:(section|tag|content_tier)|twitter:(title|description|label|data|image)|description$)/;

/** Addresses and times are another each time. */
const passing = /(url|updated_time|modified|published|expires?|time|random|ttl|session)/;

/** A picture is known by its path: what stands behind it is there to get past caches. */
function valueOf(name: string, content: string): string {
  return oneLine(/image|video|audio/.test(name) ? content.split(/[?#]/, 1)[0]! : content);
}

/** The Open Graph of a page, Twitter's of its own, and its description. */
export function openGraphIn(document: Document): readonly Fact[] {
  return [...document.querySelectorAll('meta[content]')].slice(0, mostFacts).flatMap((meta) => {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const value = valueOf(name, meta.getAttribute('content') ?? '');
    if (!value || !told.test(name) || passing.test(name)) return [];
    const kind = name.endsWith('price:amount') ? 'price' : 'open-graph';
    return [{ kind, key: name, grip: 'firm', label: name, value } as const];
  });
}
