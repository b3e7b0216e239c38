import { exchanged, type Practice } from '../practice.ts';

/** The page's address without its scheme and query, as it may stand in another address; none where it says no more than the site. */
function needles(page: string): readonly string[] {
  const start = page.indexOf('//') + 2;
  const end = page.search(/[?#]/);
  const address = page.slice(start, end < 0 ? undefined : end);
  const path = address.slice(address.indexOf('/'));
  if (!address.includes('/') || path.length < 2) return [];
  const encoded = encodeURIComponent(address);
  return [encoded, encodeURIComponent(encoded), address].filter((text, at, all) => all.indexOf(text) === at);
}

/** Most pages whose needles are remembered: all requests of a page are compared with the same. */
const mostPages = 100;
const remembered = new Map<string, readonly string[]>();

function needlesOf(pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => {
    const known = remembered.get(page) ?? needles(page);
    if (remembered.size >= mostPages) remembered.clear();
    remembered.set(page, known);
    return known;
  });
}

export default {
  id: 'page-address-sharing',
  name: 'Page address passed on',
  kind: 'disclosure',
  certainty: 'observed',
  ofExchange(exchange, { urls }) {
    const { request, relation } = exchange;
    if (relation !== 'third' || request.type === 'main_frame') return null;
    const query = request.url.search(/[?;#]/);
    if (query < 0) return null;
    const parameters = request.url.slice(query);
    return needlesOf(urls).some((needle) => parameters.includes(needle)) ? exchanged(exchange) : null;
  },
  explain: 'Other companies were sent the full address of this page, which says what you are reading or looking at.',
  sources: [{ url: 'https://www.w3.org/TR/privacy-principles/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
