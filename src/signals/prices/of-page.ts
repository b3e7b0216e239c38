import type { Markup, PriceReading } from '../../evidence/prices.ts';
import { compared, currencyOf, writtenPrice } from './amount.ts';
import { keyOf, placeOf, resolved, type ProductPlace } from './key.ts';
import { markedIn, textOf, wordOf, type Node } from './nodes.ts';
import { offersOf, type Offer } from './offers.ts';
import { availabilities, type Availability, type Priced, type PriceSaid } from './said.ts';

/** Longest name of a product, in UTF-16 units. */
const longestName = 200;

interface Product {
  readonly name: string;
  /** Where its markup says that it is; null where it does not say. */
  readonly at: ProductPlace | null;
  readonly offers: readonly Offer[];
}

/** What is known of the page that a product stands on. */
interface Page {
  readonly address: string;
  /** The same without what names no product. */
  readonly at: string;
  readonly place: ProductPlace;
  readonly title: string;
  /** Names of variants that are chosen: on the page, or by its address. */
  readonly chosen: ReadonlySet<string>;
}

function same<Value>(values: readonly Value[]): Value | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : null;
}

/** The product that a page is about; null for a list, and where it is not clear. */
function mainOf(products: readonly Product[], { place, title }: Page): Product | null {
  const here = products.filter(({ at }) => at?.page === place.page);
  const unplaced = products.filter(({ at }) => at === null);
  const candidates = here.length > 0 ? here : unplaced;
  if (candidates.length === 0) {
    // A shop may write its addresses in two ways; one product among others of a list has its own.
    const [only, ...more] = products;
    return only && more.length === 0 && place.step !== '' && only.at?.step === place.step ? only : null;
  }
  const [first] = candidates;
  const isOne = here.length > 0 || same(candidates.map(({ name }) => name)) !== null;
  // Variants may be products of their own, at the same address.
  if (isOne) return { ...first!, offers: candidates.flatMap(({ offers }) => offers) };
  const named = candidates.filter(({ name }) => name !== '' && name === title);
  return named.length === 1 ? named[0]! : null;
}

/** What the chosen variant is called, among the offers that are there; null where none or several are chosen. */
function chosenIn(
  offers: readonly Offer[],
  { address, chosen }: Page,
): { id: string; offers: readonly Offer[] } | null {
  const named = offers.flatMap((offer) => {
    const variants = placeOf(resolved(offer.url, address))?.variants.map(([, value]) => value) ?? [];
    // An id may be an address that ends with the variant's number.
    const ids = [...offer.ids.flatMap((id) => [id, ...(/[?&]variant=([^&#]+)/.exec(id)?.slice(1) ?? [])]), ...variants];
    const id = ids.find((one) => chosen.has(one));
    return id === undefined ? [] : [{ id, offer }];
  });
  const id = same(named.map((one) => one.id));
  return id !== null && named.length < offers.length ? { id, offers: named.map(({ offer }) => offer) } : null;
}

/** One price, or from the lowest to the highest; null for prices in several currencies. */
function pricedBy(offers: readonly Offer[], isChosen: boolean): Priced | null {
  const currency = same(offers.map((offer) => offer.currency));
  const amounts = offers.flatMap(({ price, high }) => (high === null ? [price] : [price, high])).toSorted(compared);
  const [low, high] = [amounts[0], amounts.at(-1)];
  if (currency === null || low === undefined || high === undefined) return null;
  const isOne = compared(low, high) === 0;
  return {
    price: low,
    high: isOne ? null : high,
    currency,
    which: isOne ? (isChosen ? 'chosen' : 'only') : 'range',
    availability: same(offers.map(({ availability }) => availability)),
  };
}

function byMarkup(markup: Markup, reading: PriceReading, page: Page): PriceSaid | null {
  const { products, byId } = markedIn(reading.blocks.filter((block) => block.markup === markup));
  const priced = products.flatMap((node: Node): Product[] => {
    const offers = offersOf(node, byId);
    const at = placeOf(resolved(textOf(node['url']), page.address));
    return offers.length > 0 ? [{ name: textOf(node['name']).slice(0, longestName), at, offers }] : [];
  });
  const main = mainOf(priced, page);
  if (!main) return null;
  const chosen = chosenIn(main.offers, page);
  const said = pricedBy(chosen?.offers ?? main.offers, chosen !== null);
  return said && { key: keyOf(page.place, chosen?.id ?? null), at: page.at, name: main.name, markup, ...said };
}

function byOpenGraph({ metas }: PriceReading, { place, at, title }: Page): PriceSaid | null {
  const all = (name: string) => metas.filter(([one]) => one === name).map(([, value]) => value);
  for (const start of ['product:sale_price', 'product:price', 'og:price']) {
    const amount = same(all(`${start}:amount`));
    const currency = currencyOf(same(all(`${start}:currency`)) ?? '');
    const price = amount === null ? null : writtenPrice(amount, currency);
    if (!price?.currency) continue;
    const word = wordOf(same([...all('product:availability'), ...all('og:availability')]) ?? '').replaceAll(/\W/g, '');
    const availability: Availability | null =
      availabilities.find((one) => one.toLowerCase() === word.toLowerCase()) ?? null;
    const said: Priced = { price: price.amount, high: null, currency: price.currency, which: 'only', availability };
    return { key: keyOf(place, null), at, name: title.slice(0, longestName), markup: 'open-graph', ...said };
  }
  return null;
}

/**
 * The price of the product that a page is about, as the page itself declares it; null where it declares none, or
 * several products and not which of them is its own. Says nothing of whom else the price is for.
 */
export function priceOfPage(reading: PriceReading): PriceSaid | null {
  const place = placeOf(reading.address, reading.canonical);
  const at = placeOf(reading.address)?.page;
  if (!place || at === undefined) return null;
  const title = reading.metas.find(([name]) => name === 'og:title')?.[1] ?? '';
  const variants = place.variants.map(([, value]) => value);
  const page: Page = { address: reading.address, at, place, title, chosen: new Set([...reading.chosen, ...variants]) };
  return byMarkup('json-ld', reading, page) ?? byMarkup('microdata', reading, page) ?? byOpenGraph(reading, page);
}
