import { askedBy, currencyIn, isForSome, specsOf, written } from './asked.ts';
import { numberOf } from './identity.ts';
import { isNode, isOf, listed, textOf, wordOf, type Node } from './nodes.ts';
import { availabilities, type Availability } from './said.ts';
import { isOfNow, type Today } from './validity.ts';

/** One offer of a product. */
export interface Offer {
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
  /** The number of the offer, or else of its variant or product; empty where none has one. */
  readonly number: string;
  /** What the offer and its variant are called. */
  readonly ids: readonly string[];
  /** As the page writes it; empty where it does not. */
  readonly url: string;
  readonly availability: Availability | null;
  /** Who sells it in which condition; the same for all where the page does not say. */
  readonly terms: string;
}

/** What a variant hands down to its offers. */
type Above = Pick<Offer, 'ids' | 'url' | 'number' | 'terms'> & { readonly currency: string | null };

const aggregate = new Set(['AggregateOffer']);

/** Most offers of one product, and how deep offers stand in each other. */
export const mostOffers = 300;
const deepest = 4;

/** Most offers, variants and specifications that are looked at for all products of one reading together. */
const mostSteps = 5000;

/** What is still to be looked at in one reading: products and offers may all refer to the same ones, or to themselves. */
export interface Budget {
  /** Below zero where the reading would go on: what it says then is not whole. */
  left: number;
}

/** The budget of one reading, for every way of marking up. */
export function budgetOf(): Budget {
  return { left: mostSteps };
}

/** What the offers of a page are looked up in. */
export interface Lookup {
  readonly byId: ReadonlyMap<string, Node>;
  readonly today: Today;
  readonly budget: Budget;
}

/** The offers of a product, and what was passed over. */
export interface Offered {
  readonly offers: readonly Offer[];
  /** Prices that were passed over: `other` are for others or for another time, `unsure` may be no whole price. */
  readonly passed: 'none' | 'other' | 'unsure';
}

/** The search for one product's offers. */
interface Search extends Lookup {
  passed: Offered['passed'];
}

/** Whether so much more may be looked at; once it may not, nothing more may. */
function mayLook({ budget }: Lookup, steps: number): boolean {
  budget.left = budget.left < steps ? -1 : budget.left - steps;
  return budget.left >= 0;
}

const names = ['sku', 'productID', 'mpn', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'identifier', '@id'];

export function idsOf(node: Node): readonly string[] {
  return names.map((name) => textOf(node[name])).filter(Boolean);
}

function availabilityOf(node: Node): Availability | null {
  const word = wordOf(node['availability']).toLowerCase();
  return availabilities.find((one) => one.toLowerCase() === word) ?? null;
}

function termsOf(node: Node, { byId }: Search): string {
  const [named] = listed(node['seller'] ?? node['offeredBy']);
  const seller = isNode(named) && named['name'] === undefined ? (byId.get(textOf(named['@id'])) ?? named) : named;
  const name = isNode(seller)
    ? textOf(seller['name']) || textOf(seller['@id']) || textOf(seller['url'])
    : textOf(seller);
  const condition = wordOf(node['itemCondition']);
  return name === '' && condition === '' ? '' : `${name.toLowerCase()} ${condition}`;
}

/** Whether an offer sells to whoever comes, now: not for rent, not to members, not until last week. */
function isForSale(node: Node, today: Today): boolean {
  return /^(Sell)?$/i.test(wordOf(node['businessFunction'])) && !isForSome(node) && isOfNow(node, today);
}

function offersAt(node: Node, above: Above, search: Search, depth: number): readonly Offer[] {
  if (!mayLook(search, 1 + specsOf(node).length)) return [];
  const currency = currencyIn(node, above.currency);
  const here = {
    ids: [...above.ids, ...idsOf(node)],
    url: textOf(node['url']) || above.url,
    number: numberOf(node) || above.number,
    terms: termsOf(node, search) || above.terms,
  };
  const inner = isOf(node, aggregate)
    ? offersIn(node['offers'], { ...above, ...here, currency }, search, depth + 1)
    : [];
  if (inner.length > 0) return inner;
  const [low, high] = [written(node, 'lowPrice', currency), written(node, 'highPrice', currency)];
  const asked = low ?? askedBy(node, currency, search.today);
  if (asked === null) return [];
  // “From 49” is no price, and the least must not be more than the most.
  const isHalf =
    low !== null && (low === 'unsure' || !high || high === 'unsure' || Number(high.amount) < Number(low.amount));
  if (!isForSale(node, search.today)) {
    if (search.passed === 'none') search.passed = 'other';
    return [];
  }
  if (asked === 'unsure' || isHalf) {
    search.passed = 'unsure';
    return [];
  }
  if (!asked.currency) return [];
  const isRange = low !== null && high !== null && high !== 'unsure' && high.amount !== asked.amount;
  const said = { price: asked.amount, high: isRange ? high.amount : null, currency: asked.currency };
  return [{ ...said, ...here, availability: availabilityOf(node) }];
}

function offersIn(value: unknown, above: Above, search: Search, depth = 0): readonly Offer[] {
  const offers: Offer[] = [];
  if (depth > deepest) return offers;
  for (const named of listed(value)) {
    if (offers.length >= mostOffers || search.budget.left < 0) break;
    if (!isNode(named)) continue;
    const node = named['price'] === undefined ? (search.byId.get(textOf(named['@id'])) ?? named) : named;
    offers.push(...offersAt(node, above, search, depth));
  }
  return offers.slice(0, mostOffers);
}

function aboveOf(node: Node): Above {
  return { ids: idsOf(node), url: textOf(node['url']), number: numberOf(node), terms: '', currency: null };
}

/** The offers of a product and of its variants, as far as they have a price and a currency. */
export function offersOf(product: Node, lookup: Lookup): Offered {
  const search: Search = { ...lookup, passed: 'none' };
  const variants = listed(product['hasVariant'], mostOffers).filter(isNode);
  const ofVariants = variants.flatMap((named) => {
    if (!mayLook(search, 1)) return [];
    const variant = search.byId.get(textOf(named['@id'])) ?? named;
    return offersIn(variant['offers'], aboveOf(variant), search);
  });
  const offers = ofVariants.length > 0 ? ofVariants : offersIn(product['offers'], aboveOf(product), search);
  return { offers: offers.slice(0, mostOffers), passed: search.passed };
}
