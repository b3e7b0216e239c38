import { currencyOf, writtenPrice } from './amount.ts';
import { isNode, isOf, listed, mostValues, textOf, wordOf, type Node } from './nodes.ts';
import { isOfNow, type Today } from './validity.ts';

export interface Amount {
  readonly amount: string;
  readonly currency: string | null;
}

/** What an offer asks for; `unsure`: it says a price, but not surely that of the whole, now, for whoever comes. */
export type Asked = Amount | 'unsure' | null;

/** What prices are called that nobody is asked to pay now (https://schema.org/PriceTypeEnumeration). */
const notPaid = /^(ListPrice|StrikethroughPrice|RegularPrice|MSRP|SRP|MinimumAdvertisedPrice|InvoicePrice)$/i;

/** Prices of something beside the product, or of a part of it. */
const beside = new Set(['DeliveryChargeSpecification', 'PaymentChargeSpecification', 'CompoundPriceSpecification']);

/** Units in which one of a thing is one thing (UN/CEFACT Recommendation 20), and what shops write for them. */
const pieces = /^(|C62|H87|EA|NMP|XPP|XPK|PCE|piece|pieces|each|unit|st(ü|u)ck|stk\.?)$/i;

const forSome = ['validForMemberTier', 'eligibleCustomerType', 'eligibleTransactionVolume', 'membershipPointsEarned'];

/** The currency of a thing; that above it where it says none, none where it says two. */
export function currencyIn(node: Node, above: string | null): string | null {
  const said = new Set(listed(node['priceCurrency'], mostValues).map((one) => currencyOf(one)));
  if (said.size > 1) return null;
  return [...said][0] ?? above;
}

/** A price as a thing writes it; `unsure` where it writes two, such as an old one and a new one. */
export function written(node: Node, name: string, currency: string | null): Asked {
  const values = listed(node[name], mostValues + 1).filter((value) => value !== '');
  if (values.length > mostValues) return 'unsure';
  const own = currencyIn(node, currency);
  const amounts = values.map((value) => writtenPrice(value, own));
  const [first] = amounts;
  if (first === undefined) return null;
  return first && amounts.every((one) => one?.amount === first.amount && one.currency === first.currency)
    ? first
    : 'unsure';
}

/** Whether something is sold only by the dozen, or for a price that depends on how many. */
function isForMany(node: Node): boolean {
  const [quantity] = listed(node['eligibleQuantity']);
  if (!isNode(quantity)) return false;
  const least = Number(textOf(quantity['minValue']) || textOf(quantity['value']) || 1);
  return !(least <= 1);
}

/** Whether an offer, or one of its prices, is not for whoever comes: for members, for firms, for many at once. */
export function isForSome(node: Node): boolean {
  return forSome.some((name) => node[name] !== undefined) || isForMany(node);
}

/** Whether a price is for a kilogram or a metre. */
function isByMeasure(spec: Node): boolean {
  return spec['referenceQuantity'] !== undefined;
}

/** Whether a price is paid more than once: by the month, in instalments, or down. */
function isRepeated(spec: Node): boolean {
  const isBilled = ['billingDuration', 'billingIncrement', 'billingStart', 'priceComponentType'].some(
    (name) => spec[name] !== undefined,
  );
  return isBilled || !pieces.test(wordOf(spec['unitCode'])) || !pieces.test(textOf(spec['unitText']));
}

function isWhole(spec: Node, today: Today): boolean {
  return !isRepeated(spec) && !isByMeasure(spec) && !isForSome(spec) && !isOf(spec, beside) && isOfNow(spec, today);
}

interface Specified {
  /** Amounts that are asked for the whole, now, with taxes; of a sale alone where there is one. */
  readonly paid: readonly Amount[];
  /** Amounts that are for a part of it, or for some. */
  readonly partial: readonly Amount[];
}

function amountsOf(specs: readonly Node[], currency: string | null): readonly Amount[] {
  return specs.flatMap((spec) => {
    const amount = written(spec, 'price', currency);
    return amount === null || amount === 'unsure' ? [] : [amount];
  });
}

function specified(specs: readonly Node[], currency: string | null, today: Today): Specified {
  const whole = specs.filter((spec) => isWhole(spec, today) && !notPaid.test(wordOf(spec['priceType'])));
  const sale = whole.filter((spec) => wordOf(spec['priceType']) === 'SalePrice');
  const some = sale.length > 0 ? sale : whole;
  const taxed = some.filter((spec) => String(spec['valueAddedTaxIncluded']) !== 'false');
  return {
    paid: amountsOf(taxed, currency),
    partial: amountsOf(
      specs.filter((spec) => isRepeated(spec) || isForSome(spec)),
      currency,
    ),
  };
}

/** What an offer specifies of its price: a few more entries at most than are believed. */
export function specsOf(node: Node): readonly unknown[] {
  return listed(node['priceSpecification'], mostValues + 1);
}

/** What an offer asks for, by its price and by what it specifies of it: both must say the same. */
export function askedBy(node: Node, currency: string | null, today: Today): Asked {
  const entries = specsOf(node);
  // What is not looked at may say otherwise.
  if (entries.length > mostValues) return 'unsure';
  const specs = entries.filter(isNode);
  const { paid, partial } = specified(specs, currencyIn(node, currency), today);
  const own = notPaid.test(wordOf(node['priceType'])) ? null : written(node, 'price', currency);
  if (own === 'unsure') return 'unsure';
  if (!own) {
    const [first] = paid;
    if (!first) return specs.length > 0 || node['price'] !== undefined ? 'unsure' : null;
    return paid.every(({ amount }) => amount === first.amount) ? first : 'unsure';
  }
  const isSame = ({ amount }: Amount) => amount === own.amount;
  return (paid.length > 0 && !paid.some(isSame)) || partial.some(isSame) ? 'unsure' : own;
}
