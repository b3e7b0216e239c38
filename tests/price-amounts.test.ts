// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { priceLimits, toPriceReading, type PriceReading } from '../src/evidence/prices.ts';
import { readPrices } from '../src/page/readings/prices.ts';
import { priceOfPage } from '../src/signals/prices/of-page.ts';
import type { Today } from '../src/signals/prices/validity.ts';

const today: Today = { earliest: '2026-11-22', latest: '2026-11-23' };
const address = 'https://shop.example/p/shoe';

function short(reading: Partial<PriceReading>): string {
  const price = priceOfPage({ address, canonical: '', blocks: [], metas: [], chosen: [], ...reading }, today);
  return price ? `${price.price}${price.high === null ? '' : `–${price.high}`} ${price.currency}` : 'nothing';
}

/** What a page says whose product has these offers. */
function said(offers: unknown, metas: PriceReading['metas'] = []): string {
  const json = JSON.stringify({ '@type': 'Product', name: 'Shoe', offers });
  return short({ blocks: [{ markup: 'json-ld', json }], metas });
}

const offer = (price: unknown, more = {}) => ({ '@type': 'Offer', price, priceCurrency: 'EUR', ...more });
const spec = (price: unknown, more = {}) => ({
  '@type': 'UnitPriceSpecification',
  price,
  priceCurrency: 'EUR',
  ...more,
});
const range = (more: object) => ({ '@type': 'AggregateOffer', priceCurrency: 'EUR', ...more });
const specified = (...specs: readonly object[]) => ({ '@type': 'Offer', priceSpecification: specs });

describe.each<[about: string, cases: readonly [why: string, offers: unknown, expected: string][]]>([
  [
    'a range',
    [
      ['has both ends', range({ lowPrice: 49, highPrice: 79 }), '49–79 EUR'],
      ['“from 49” is none', range({ lowPrice: 49 }), 'nothing'],
      ['from more to less is none', range({ lowPrice: 79, highPrice: 49 }), 'nothing'],
      ['from nothing is none', range({ lowPrice: 0, highPrice: 79 }), 'nothing'],
      ['with several ends is none', range({ lowPrice: [49, 39], highPrice: 79 }), 'nothing'],
    ],
  ],
  [
    'instalments',
    [
      ['beside the whole', offer(480, { priceSpecification: spec(20, { billingDuration: 24 }) }), '480 EUR'],
      ['instead of the whole', offer(20, { priceSpecification: spec(20, { billingIncrement: 1 }) }), 'nothing'],
      ['by unit of time', specified(spec(20, { unitCode: 'MON' })), 'nothing'],
      ['by words for it', specified(spec(20, { unitText: 'month' })), 'nothing'],
      ['a part of the price', specified(spec(20, { priceComponentType: 'https://schema.org/Downpayment' })), 'nothing'],
    ],
  ],
  [
    'time',
    [
      ['valid until last week', offer(49, { priceValidUntil: '2026-11-15' }), 'nothing'],
      ['valid until last week, at an hour', offer(49, { priceValidUntil: '2026-11-15T23:59:59+01:00' }), 'nothing'],
      ['valid until today', offer(49, { priceValidUntil: '2026-11-22' }), '49 EUR'],
      ['valid until next year', offer(49, { priceValidUntil: '2027-01-01' }), '49 EUR'],
      ['until something that is no date', offer(49, { priceValidUntil: 'soon' }), '49 EUR'],
      ['not yet valid', offer(49, { validFrom: '2026-12-24' }), 'nothing'],
      ['no more valid beside a valid one', [offer(49, { priceValidUntil: '2020-01-01' }), offer(59)], '59 EUR'],
      ['a sale that is over', specified(spec(49, { validThrough: '2026-11-01' }), spec(59)), '59 EUR'],
    ],
  ],
  [
    'sellers',
    [
      ['at two prices', [offer(49, { seller: { name: 'A' } }), offer(59, { seller: { name: 'B' } })], 'nothing'],
      ['at one price', [offer(49, { seller: { name: 'A' } }), offer(49, { seller: { name: 'B' } })], '49 EUR'],
      [
        'one for all variants',
        [offer(49, { seller: { name: 'A' } }), offer(59, { seller: { name: 'a' } })],
        '49–59 EUR',
      ],
      [
        'of new and used ones',
        [
          offer(49, { itemCondition: 'https://schema.org/NewCondition' }),
          offer(29, { itemCondition: 'https://schema.org/UsedCondition' }),
        ],
        'nothing',
      ],
      ['that buy', offer(49, { businessFunction: 'http://purl.org/goodrelations/v1#Buy' }), 'nothing'],
    ],
  ],
  [
    'currency',
    [
      ['missing', { '@type': 'Offer', price: 49 }, 'nothing'],
      ['a sign of several', { '@type': 'Offer', price: '$49' }, 'nothing'],
      ['beside the figures', { '@type': 'Offer', price: '49 €' }, '49 EUR'],
      ['two in one offer', offer(49, { priceCurrency: ['EUR', 'USD'] }), 'nothing'],
      ['another than the sign', offer('£49'), 'nothing'],
      ['no word of three letters', offer(49, { priceCurrency: 'Euro' }), 'nothing'],
    ],
  ],
  [
    'figures',
    [
      ['0', offer('0'), 'nothing'],
      ['0.00', offer('0.00'), 'nothing'],
      ['negative', offer('-49'), 'nothing'],
      ['negative number', offer(-49), 'nothing'],
      ['1.234,56', offer('1.234,56'), '1234.56 EUR'],
      ['1,234.56', offer('1,234.56'), '1234.56 EUR'],
      ['1.234, which may be both', offer('1.234'), 'nothing'],
      ['1,234, which may be both', offer('1,234'), 'nothing'],
      ['two in one offer, an old one and a new one', offer(['79', '49']), 'nothing'],
      ['one twice', offer(['49', 49, '49.00']), '49 EUR'],
    ],
  ],
  [
    'list prices',
    [
      ['alone', specified(spec(79, { priceType: 'https://schema.org/ListPrice' })), 'nothing'],
      ['recommended', specified(spec(79, { priceType: 'https://schema.org/SRP' })), 'nothing'],
      [
        'beside a sale',
        specified(spec(79, { priceType: 'ListPrice' }), spec(49, { priceType: 'SalePrice' })),
        '49 EUR',
      ],
      ['beside the price', offer(49, { priceSpecification: spec(79, { priceType: 'StrikethroughPrice' }) }), '49 EUR'],
      [
        'as the offer’s own, beside a sale',
        offer(79, { priceSpecification: [spec(79, { priceType: 'ListPrice' }), spec(49, { priceType: 'SalePrice' })] }),
        'nothing',
      ],
      ['the same as the price', offer(49, { priceSpecification: spec(49, { priceType: 'ListPrice' }) }), '49 EUR'],
    ],
  ],
  [
    'some people',
    [
      ['members', offer(39, { validForMemberTier: { name: 'Gold' } }), 'nothing'],
      ['members beside all', specified(spec(49), spec(39, { validForMemberTier: { name: 'Gold' } })), '49 EUR'],
      ['members in another offer', [offer(49), offer(39, { validForMemberTier: {} })], '49 EUR'],
      [
        'members, as the offer’s own',
        offer(39, { priceSpecification: spec(39, { validForMemberTier: {} }) }),
        'nothing',
      ],
      ['firms', offer(39, { eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business' }), 'nothing'],
      ['who buys ten', offer(39, { eligibleQuantity: { minValue: 10 } }), 'nothing'],
      [
        'who buys ten, beside who buys one',
        specified(spec(49), spec(39, { eligibleQuantity: { minValue: 10 } })),
        '49 EUR',
      ],
    ],
  ],
  [
    'measures',
    [
      ['by the kilogram', specified(spec(98, { referenceQuantity: { value: 1, unitCode: 'KGM' } })), 'nothing'],
      ['by the kilogram, beside', offer(49, { priceSpecification: spec(98, { referenceQuantity: {} }) }), '49 EUR'],
      ['the pack is a kilogram', offer(49, { priceSpecification: spec(49, { referenceQuantity: {} }) }), '49 EUR'],
      ['by the piece', specified(spec(49, { unitCode: 'C62' })), '49 EUR'],
      ['by a unit', specified(spec(49, { unitCode: 'KGM' })), 'nothing'],
      ['without tax', specified(spec(40, { valueAddedTaxIncluded: false }), spec(49)), '49 EUR'],
      ['delivery', specified({ '@type': 'DeliveryChargeSpecification', price: 5, priceCurrency: 'EUR' }), 'nothing'],
      ['two prices and no word for which', specified(spec(49), spec(59)), 'nothing'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_why, offers, expected) => {
    expect(said(offers)).toBe(expected);
  });
});

describe('what one way of marking up leaves open', () => {
  const metas: PriceReading['metas'] = [
    ['product:price:amount', '20'],
    ['product:price:currency', 'EUR'],
  ];

  test('another does not settle', () => {
    expect(said(offer(20, { priceSpecification: spec(20, { billingIncrement: 1 }) }), metas)).toBe('nothing');
    expect(said(offer(20, { validForMemberTier: {} }), metas)).toBe('nothing');
    expect(said(undefined, metas)).toBe('20 EUR');
  });

  test('of one variant, the others’ prices do not settle', () => {
    expect(said([offer(49, { sku: '41' }), offer(['59', '79'], { sku: '42' })])).toBe('nothing');
  });

  test('two products of one name with two prices are not a range', () => {
    const blocks: PriceReading['blocks'] = [49, 59].map((price) => ({
      markup: 'json-ld',
      json: JSON.stringify({ '@type': 'Product', name: 'Shoe', offers: offer(price) }),
    }));
    expect(short({ blocks })).toBe('nothing');
  });
});

describe('a sale in Open Graph', () => {
  const sale = (price: string, end: string): PriceReading['metas'] => [
    ['product:price:amount', '49'],
    ['product:price:currency', 'EUR'],
    ['product:sale_price:amount', price],
    ['product:sale_price:currency', 'EUR'],
    ['product:sale_price_dates:end', end],
  ];

  test.each([
    ['39', '2026-12-01T00:00:00+0100', '39 EUR'],
    ['39', '2026-11-01', '49 EUR'],
    ['59', '2026-12-01', 'nothing'],
    ['0', '2026-12-01', 'nothing'],
  ])('at %s until %s: %s', (price, end, expected) => {
    expect(short({ metas: sale(price, end) })).toBe(expected);
  });
});

describe('microdata', () => {
  afterEach(() => document.body.replaceChildren());

  function shown(inner: string): string {
    document.body.innerHTML = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Shoe</b>
      <p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR">${inner}</p></div>`;
    const taken = toPriceReading(JSON.parse(JSON.stringify(readPrices(priceLimits))));
    return short({ blocks: taken!.blocks });
  }

  test.each([
    ['<i itemprop="price">49,00</i>', '49 EUR'],
    ['<s itemprop="price">79,00</s><i itemprop="price">49,00</i>', 'nothing'],
    ['<i itemprop="price">10 €/mo</i>', 'nothing'],
    ['<i itemprop="price">49</i><meta itemprop="priceValidUntil" content="2020-12-31">', 'nothing'],
    ['<i itemprop="price">49</i><meta itemprop="eligibleCustomerType" content="Business">', 'nothing'],
    ['<s itemprop="price" content="49">10 €/mo</s>', 'nothing'],
    ['<i itemprop="price" content="49.00">49,00 € (2 €/kg)</i>', '49 EUR'],
    ['<i itemprop="price">12<sup>99</sup></i>', 'nothing'],
    ['<i itemprop="price">12 <sup>99</sup></i>', 'nothing'],
    ['<i itemprop="price">€12 <small>99</small></i>', 'nothing'],
    ['<i itemprop="price">€12<small>999</small></i>', 'nothing'],
    ['<i itemprop="price" content="12.99">12<sup>99</sup></i>', '12.99 EUR'],
    ['<b itemprop="lowPrice">12<sup>99</sup></b><b itemprop="highPrice">15</b>', 'nothing'],
    ['<b itemprop="lowPrice">12</b><b itemprop="highPrice">15<sup>99</sup></b>', 'nothing'],
  ])('%s', (inner, expected) => {
    expect(shown(inner)).toBe(expected);
  });
});
