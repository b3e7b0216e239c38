import { currencyOf, writtenPrice } from './amount.ts';
import { isNode, isOf, listed, textOf, wordOf, type Node } from './nodes.ts';
import { availabilities, type Availability } from './said.ts';

/** One offer of a product. */
export interface Offer {
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
  /** What the offer and its variant are called. */
  readonly ids: readonly string[];
  /** As the page writes it; empty where it does not. */
  readonly url: string;
  readonly availability: Availability | null;
}

/** What a variant hands down to its offers. */
type Above = Pick<Offer, 'ids' | 'url'> & { readonly currency: string | null };

/** What prices are called that nobody is asked to pay now (https://schema.org/PriceTypeEnumeration). */
const notPaid = /^(ListPrice|StrikethroughPrice|RegularPrice|MSRP|SRP|MinimumAdvertisedPrice|InvoicePrice)$/;

const aggregate = new Set(['AggregateOffer']);
const beside = new Set(['DeliveryChargeSpecification', 'PaymentChargeSpecification', 'CompoundPriceSpecification']);

/** Most offers of one product, most nodes looked at for them, and how deep offers stand in each other. */
const mostOffers = 300;
const mostNodes = 2000;
const deepest = 4;

/** What one product's offers are looked up in. Each may refer to all others, or to itself: what is left is counted. */
interface Search {
  readonly byId: ReadonlyMap<string, Node>;
  left: number;
}

const names = ['sku', 'productID', 'mpn', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'identifier', '@id'];

function idsOf(node: Node): readonly string[] {
  return names.map((name) => textOf(node[name])).filter(Boolean);
}

function availabilityOf(node: Node): Availability | null {
  const word = wordOf(node['availability']).toLowerCase();
  return availabilities.find((one) => one.toLowerCase() === word) ?? null;
}

/** Whether a price is for a month, a kilogram or a member: not what the product costs whoever comes. */
function isPartial(spec: Node): boolean {
  const properties = ['billingDuration', 'billingIncrement', 'referenceQuantity', 'validForMemberTier'];
  return properties.some((name) => spec[name] !== undefined) || isOf(spec, beside);
}

interface Amount {
  readonly amount: string;
  readonly currency: string | null;
}

function written(node: Node, name: string, currency: string | null): Amount | null {
  return writtenPrice(listed(node[name])[0], currencyOf(textOf(node['priceCurrency'])) ?? currency);
}

/** The price among an offer's specifications: the one that says it is what is paid, or the only one. */
function specified(specs: readonly Node[], currency: string | null): Amount | null {
  const paid = specs.filter((spec) => !isPartial(spec) && !notPaid.test(wordOf(spec['priceType'])));
  const sale = paid.filter((spec) => wordOf(spec['priceType']) === 'SalePrice');
  const taxed = paid.filter((spec) => String(spec['valueAddedTaxIncluded']) === 'true');
  for (const some of [sale, paid, taxed]) {
    const amounts = some.flatMap((spec) => written(spec, 'price', currency) ?? []);
    if (new Set(amounts.map(({ amount }) => amount)).size === 1) return amounts[0]!;
  }
  return null;
}

function amountOf(node: Node, currency: string | null): Amount | null {
  const specs = listed(node['priceSpecification']).filter(isNode);
  const own = notPaid.test(wordOf(node['priceType'])) ? null : written(node, 'price', currency);
  if (!own) return specified(specs, currencyOf(textOf(node['priceCurrency'])) ?? currency);
  // Where the offer's price is one of instalments, the whole is not said.
  const isInstalment = specs.some((spec) => isPartial(spec) && written(spec, 'price', currency)?.amount === own.amount);
  return isInstalment ? null : own;
}

function isForSale(node: Node): boolean {
  return node['validForMemberTier'] === undefined && wordOf(node['businessFunction']) !== 'LeaseOut';
}

function offersAt(node: Node, above: Above, search: Search, depth: number): readonly Offer[] {
  const currency = currencyOf(textOf(node['priceCurrency'])) ?? above.currency;
  const here = { ids: [...above.ids, ...idsOf(node)], url: textOf(node['url']) || above.url };
  const inner = isOf(node, aggregate) ? offersIn(node['offers'], { ...above, currency }, search, depth + 1) : [];
  if (inner.length > 0) return inner;
  const [low, high] = [written(node, 'lowPrice', currency), written(node, 'highPrice', currency)];
  const one = low ?? amountOf(node, currency);
  if (!one?.currency || !isForSale(node)) return [];
  const isRange = low !== null && high !== null && Number(high.amount) > Number(low.amount);
  const said = { price: one.amount, high: isRange ? high.amount : null, currency: one.currency };
  return [{ ...said, ...here, availability: availabilityOf(node) }];
}

function offersIn(value: unknown, above: Above, search: Search, depth = 0): readonly Offer[] {
  const offers: Offer[] = [];
  if (depth > deepest) return offers;
  for (const named of listed(value)) {
    if (offers.length >= mostOffers || (search.left -= 1) < 0) break;
    if (!isNode(named)) continue;
    const node = named['price'] === undefined ? (search.byId.get(textOf(named['@id'])) ?? named) : named;
    offers.push(...offersAt(node, above, search, depth));
  }
  return offers.slice(0, mostOffers);
}

/** The offers of a product and of its variants, as far as they have a price and a currency. */
export function offersOf(product: Node, byId: ReadonlyMap<string, Node>): readonly Offer[] {
  const search: Search = { byId, left: mostNodes };
  const above = { ids: idsOf(product), url: textOf(product['url']), currency: null };
  const variants = listed(product['hasVariant'])
    .filter(isNode)
    .slice(0, mostOffers)
    .map((node) => byId.get(textOf(node['@id'])) ?? node);
  const ofVariants = variants.flatMap((variant) =>
    offersIn(variant['offers'], { ids: idsOf(variant), url: textOf(variant['url']), currency: null }, search),
  );
  return (ofVariants.length > 0 ? ofVariants : offersIn(product['offers'], above, search)).slice(0, mostOffers);
}
