import { exchanged, type Practice } from '../practice.ts';
import type { Told } from '../told.ts';

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

/** What may stand behind an address in a parameter: its query, the next parameter, or nothing. */
const behind = /^($|[&?#;"',\s|}\]]|%(25)*(26|3f|23|22|27|2c|7c|20|7d|5d))/i;

function holds(parameters: string, needle: string): boolean {
  for (let at = parameters.indexOf(needle); at >= 0; at = parameters.indexOf(needle, at + 1)) {
    if (behind.test(parameters.slice(at + needle.length, at + needle.length + 12))) return true;
  }
  return false;
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

/** Whether something that was told is the address: a body may tell it where no parameter does. */
function isAddress({ about, value_class, value = '' }: Told, all: readonly string[]): boolean {
  const mayBe = about === 'page' || about === 'referrer' || value_class === 'url';
  return mayBe && all.some((needle) => holds(value, needle));
}

export default {
  id: 'page-address-sharing',
  name: 'Page address passed on',
  kind: 'disclosure',
  certainty: 'observed',
  ofExchange(exchange, { urls }) {
    const { request, relation, response, told = [] } = exchange;
    if (relation !== 'third' || request.type === 'main_frame') return null;
    const all = needlesOf(urls);
    const query = request.url.search(/[?;#]/);
    const parameters = query < 0 ? '' : request.url.slice(query);
    const isSent = all.some((needle) => holds(parameters, needle));
    const isTold = response?.outcome === 'answered' && told.some((one) => isAddress(one, all));
    return isSent || isTold ? exchanged(exchange) : null;
  },
  explain: 'Other companies were sent the full address of this page, which says what you are reading or looking at.',
  sources: [{ url: 'https://www.w3.org/TR/privacy-principles/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
