const codes =
  'EUR|USD|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|JPY|CNY|KRW|INR|AUD|CAD|NZD|BRL|MXN|ZAR|AED|SGD|HKD';
const words = String.raw`kr\.?|zł|Kč|Ft|lei|лв\.?|руб\.?|Fr\.|SFr\.?`;
const currency = String.raw`(?:[A-Z]{0,2}\p{Sc}|(?<![\p{L}])(?:${codes}|${words})(?![\p{L}]))`;
const digits = String.raw`\d(?:[\d.,'’\u{A0}\u{202F} ]*\d)?`;

const bare = new RegExp(digits, 'gu');

/** An amount of money in text: with its currency before or behind it. */
const money = new RegExp(String.raw`${currency}\s?(${digits})|(${digits})\s?(?:${currency})`, 'gu');

/** Most amounts looked at in one text. */
const mostAmounts = 4;

/** A number as shops write it, `1.299,00` or `1,299.00` or `1 299`, with a dot and without what says nothing. */
export function canonicalNumber(written: string): string {
  const compact = written.replaceAll(/[\s'’]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact)?.[1];
  const whole = decimal === undefined ? compact : compact.slice(0, -decimal.length - 1);
  return String(Number(`${whole.replaceAll(/[.,]/g, '')}.${decimal ?? '0'}`));
}

/**
 * The amounts of money in a text, as numbers. The currency is left out: the same price is written
 * with a sign in one place and with a code in another.
 */
export function amountsIn(text: string): readonly string[] {
  return [...text.matchAll(money)].slice(0, mostAmounts).map(([, after, before]) => canonicalNumber(after ?? before!));
}

/**
 * What a price comes to: its amounts, or the number that a machine reads (`89.90`). Where no currency stands
 * beside a number, as some shops write, its numbers; as it is where it has none.
 */
export function priceOf(value: string): string {
  if (/^\d+(\.\d+)?$/.test(value)) return String(Number(value));
  const amounts = amountsIn(value);
  const numbers = amounts.length > 0 ? amounts : (value.match(bare) ?? []).slice(0, mostAmounts).map(canonicalNumber);
  return numbers.join(' ') || value;
}
