import type { PriceReading } from '../../evidence/prices.ts';
import { compared, currencyOf, writtenPrice } from './amount.ts';
import { plainName } from './identity.ts';
import { keyOf } from './key.ts';
import { wordOf } from './nodes.ts';
import { longestName, pageOf, same, type Answer } from './page.ts';
import { availabilities, type Availability, type Priced } from './said.ts';
import { isWithin, type Today } from './validity.ts';

/** Properties of Open Graph that hold a product's number. */
const numbers = ['product:retailer_item_id', 'product:ean', 'product:upc', 'product:isbn'];

const sales = 'product:sale_price';

/** Whether what is written as the full price is less than that of a sale. */
function isLess(full: string, sale: { readonly amount: string; readonly currency: string | null }): boolean {
  const price = writtenPrice(full, sale.currency);
  return price !== null && compared(price.amount, sale.amount) < 0;
}

/** What Open Graph and its like say of the product that a page is about. */
export function byOpenGraph(reading: PriceReading, today: Today): Answer {
  const all = (name: string) => reading.metas.filter(([one]) => one === name).map(([, value]) => value);
  const number = numbers.map((name) => same(all(name))).find((value) => value !== null) ?? '';
  const page = pageOf(reading, { urls: [], ids: number === '' ? [] : [number] });
  if (!page) return null;
  const sale = ['start', 'end'].map((end) => same(all(`product:sale_price_dates:${end}`)) ?? '');
  const isOnSale = isWithin(sale[0]!, sale[1]!, today);
  for (const start of [...(isOnSale ? [sales] : []), 'product:price', 'og:price']) {
    const amounts = all(`${start}:amount`);
    if (amounts.length === 0) continue;
    const amount = same(amounts);
    const currency = currencyOf(same(all(`${start}:currency`)) ?? '');
    const price = amount === null ? null : writtenPrice(amount, currency);
    if (!price?.currency) return 'unsure';
    const isMore = start === sales && all('product:price:amount').some((full) => isLess(full, price));
    if (isMore) return 'unsure';
    const word = wordOf(same([...all('product:availability'), ...all('og:availability')]) ?? '').replaceAll(/\W/g, '');
    const availability: Availability | null =
      availabilities.find((one) => one.toLowerCase() === word.toLowerCase()) ?? null;
    const said: Priced = { price: price.amount, high: null, currency: price.currency, which: 'only', availability };
    const product = number === '' ? plainName(page.title) : `sku=${number}`;
    const key = keyOf(page.place, { chosen: null, product });
    return { key, at: page.at, product, name: page.title.slice(0, longestName), markup: 'open-graph', ...said };
  }
  return null;
}
