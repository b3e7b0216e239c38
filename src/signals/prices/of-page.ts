import type { Markup, PriceReading } from '../../evidence/prices.ts';
import { compared } from './amount.ts';
import { numberOf, plainName } from './identity.ts';
import { keyOf, placeOf, resolved, type ProductPlace } from './key.ts';
import { markedIn, textOf } from './nodes.ts';
import { budgetOf, idsOf, mostOffers, offersOf, type Budget, type Offer } from './offers.ts';
import { byOpenGraph } from './open-graph.ts';
import { longestName, pageOf, same, type Answer, type Page } from './page.ts';
import type { Priced, PriceSaid } from './said.ts';
import type { Today } from './validity.ts';

interface Product {
  readonly name: string;
  /** Its own number; empty where it states none. */
  readonly number: string;
  /** Where its markup says that it is; null where it does not say. */
  readonly at: ProductPlace | null;
  readonly offers: readonly Offer[];
}

/** A product of the page; `unsure`: it has a price that cannot be said surely. */
type Main = Product | 'unsure' | null;

/** Products at one address as one: its variants, or the same one twice. `unsure`: one has two prices, or they are too many. */
function merged(candidates: readonly Product[]): Main {
  const prices = new Map<string, string>();
  for (const { name, number, offers } of candidates) {
    const said = JSON.stringify(offers.map(({ price, high, currency }) => [price, high, currency]));
    const variant = number || plainName(name);
    if ((prices.get(variant) ?? said) !== said) return 'unsure';
    prices.set(variant, said);
  }
  const number = same(candidates.map((one) => one.number)) ?? '';
  const all = candidates.flatMap(({ offers }) => offers);
  return all.length > mostOffers ? 'unsure' : { ...candidates[0]!, number, offers: all };
}

/** The product that a page is about; null for a list, and where it is not clear. */
function mainOf(products: readonly Product[], { place, title }: Page): Main {
  const here = products.filter(({ at }) => at?.page === place.page);
  const unplaced = products.filter(({ at }) => at === null);
  const candidates = here.length > 0 ? here : unplaced;
  if (candidates.length === 0) {
    // A shop may write its addresses in two ways; one product among others of a list has its own.
    const [only, ...more] = products;
    return only && more.length === 0 && place.step !== '' && only.at?.step === place.step ? only : null;
  }
  const isOne = here.length > 0 || same(candidates.map(({ name }) => name)) !== null;
  if (isOne) return merged(candidates);
  const named = candidates.filter(({ name }) => name !== '' && name === title);
  return named.length === 1 ? named[0]! : null;
}

/** Whether the page's address names one variant, and the offers others. */
function isOfOthers(offers: readonly Offer[], { address, place }: Page): boolean {
  const asked = new Map(place.variants);
  return offers.every(({ url }) => {
    const named = placeOf(resolved(url, address))?.variants ?? [];
    return named.some(([name, value]) => asked.has(name) && asked.get(name) !== value);
  });
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

/** One price, or from the lowest to the highest; null for prices in several currencies, or of several sellers. */
function pricedBy(offers: readonly Offer[], isChosen: boolean): Priced | null {
  const currency = same(offers.map((offer) => offer.currency));
  const amounts = offers.flatMap(({ price, high }) => (high === null ? [price] : [price, high])).toSorted(compared);
  const [low, high] = [amounts[0], amounts.at(-1)];
  if (currency === null || low === undefined || high === undefined) return null;
  const isOne = compared(low, high) === 0;
  // Whose price counts, of several sellers or of new and used, the page does not say.
  if (!isOne && same(offers.map(({ terms }) => terms)) === null) return null;
  return {
    price: low,
    high: isOne ? null : high,
    currency,
    which: isOne ? (isChosen ? 'chosen' : 'only') : 'range',
    availability: same(offers.map(({ availability }) => availability)),
  };
}

/** What tells the product from others at its place: the number of what is chosen, its own, or its name. */
function identityOf({ name, number }: Product, offers: readonly Offer[]): string {
  return same(offers.map((offer) => offer.number)) || number || plainName(name);
}

function byMarkup(markup: Markup, reading: PriceReading, today: Today, budget: Budget): Answer {
  const { products, byId } = markedIn(reading.blocks.filter((block) => block.markup === markup));
  const page = pageOf(reading, { urls: products.map((node) => textOf(node['url'])), ids: products.flatMap(idsOf) });
  if (!page) return null;
  let passed: 'none' | 'some' = 'none';
  const priced = products.flatMap((node): Product[] => {
    const found = offersOf(node, { byId, today, budget });
    if (found.passed !== 'none') passed = 'some';
    // Without the price of one variant, those of the others are not the product's.
    const offers = found.passed === 'unsure' ? [] : found.offers;
    const at = placeOf(resolved(textOf(node['url']), reading.address));
    const product = { name: textOf(node['name']).slice(0, longestName), number: numberOf(node), at, offers };
    return offers.length > 0 ? [product] : [];
  });
  if (budget.left < 0) return 'unsure';
  const main = mainOf(priced, page);
  if (!main && passed === 'none') return null;
  if (!main || main === 'unsure') return 'unsure';
  const chosen = chosenIn(main.offers, page);
  const offers = chosen?.offers ?? main.offers;
  const said = isOfOthers(offers, page) ? null : pricedBy(offers, chosen !== null);
  if (!said) return 'unsure';
  const product = identityOf(main, offers);
  const key = keyOf(page.place, { chosen: chosen?.id ?? null, product });
  return { key, at: page.at, product, name: main.name, markup, ...said };
}

/**
 * The price of the product that a page is about, as the page itself declares it; null where it declares none, or
 * several products and not which of them is its own, or one that is not surely that of the whole product, now, for whoever
 * comes. Says nothing of whom else the price is for.
 */
export function priceOfPage(reading: PriceReading, today: Today): PriceSaid | null {
  const budget = budgetOf();
  const answer =
    byMarkup('json-ld', reading, today, budget) ??
    byMarkup('microdata', reading, today, budget) ??
    byOpenGraph(reading, today);
  return answer === 'unsure' ? null : answer;
}
