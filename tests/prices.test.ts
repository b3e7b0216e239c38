// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { priceLimits, toPriceReading, type PriceReading } from '../src/evidence/prices.ts';
import { readPrices } from '../src/page/readings/prices.ts';
import { currencyOf, writtenPrice } from '../src/signals/prices/amount.ts';
import { keyOf, placeOf } from '../src/signals/prices/key.ts';
import { priceMarks } from '../src/signals/prices/marks.ts';
import { notePrice } from '../src/signals/prices/noting.ts';
import { priceOfPage } from '../src/signals/prices/of-page.ts';
import type { Today } from '../src/signals/prices/validity.ts';
import type { PriceSaid } from '../src/signals/prices/said.ts';
import { newVisit } from '../src/signals/visit.ts';

const address = 'https://www.shop.example/p/shoe';
const today: Today = { earliest: '2026-11-22', latest: '2026-11-23' };

function reading(more: Partial<PriceReading> = {}): PriceReading {
  return { address, canonical: '', blocks: [], metas: [], chosen: [], ...more };
}

/** What a page says with these things of JSON-LD in it, one block each. */
function said(things: readonly unknown[], more: Partial<PriceReading> = {}): PriceSaid | null {
  const blocks = things.map((thing) => ({
    markup: 'json-ld' as const,
    json: typeof thing === 'string' ? thing : JSON.stringify(thing),
  }));
  return priceOfPage(reading({ blocks, ...more }), today);
}

/** The price in short: `49.9 EUR`, `49–79 EUR range`. */
function short(price: PriceSaid | null): string {
  if (!price) return 'nothing';
  const { price: low, high, currency, which } = price;
  return `${high === null ? low : `${low}–${high}`} ${currency}${which === 'only' ? '' : ` ${which}`}`;
}

const offer = (price: unknown, more = {}) => ({ '@type': 'Offer', price, priceCurrency: 'EUR', ...more });
const product = (offers: unknown, more = {}) => ({ '@type': 'Product', name: 'Shoe', offers, ...more });

describe('a written price', () => {
  test.each<[unknown, string | null, string]>([
    ['49.00', 'EUR', '49 EUR'],
    ['49.90', 'EUR', '49.9 EUR'],
    [49.9, 'EUR', '49.9 EUR'],
    [1299, 'EUR', '1299 EUR'],
    [49.989999999999995, 'EUR', '49.99 EUR'],
    ['1.299,00', 'EUR', '1299 EUR'],
    ['1,299.00', 'USD', '1299 USD'],
    ['1.299', 'JPY', '1299 JPY'],
    ['1.234,56', 'EUR', '1234.56 EUR'],
    ['1,234.56', 'EUR', '1234.56 EUR'],
    ['1 299', 'EUR', '1299 EUR'],
    ["10'999.50", 'CHF', '10999.5 CHF'],
    ['1 299 000 €', null, '1299000 EUR'],
    ['1299.000', 'EUR', '1299 EUR'],
    ['1.299.-', 'ISK', '1299 ISK'],
    ['1.299.000', 'IDR', '1299000 IDR'],
    ['1,29,999', 'INR', '129999 INR'],
    ['1,29,999.50', 'INR', '129999.5 INR'],
    ['12.500', 'KWD', '12.5 KWD'],
    ['0.125', 'EUR', '0.125 EUR'],
    ['49.0000', 'EUR', '49 EUR'],
    ['100', 'EUR', '100 EUR'],
    ['1 299,00 €', null, '1299 EUR'],
    ['1\u00A0299,00\u202F€*', null, '1299 EUR'],
    ['€ 49,-', null, '49 EUR'],
    ['CHF 1’299.–', null, '1299 CHF'],
    ['£49', null, '49 GBP'],
    ['$49.00', 'USD', '49 USD'],
    ['٤٩٫٥٠', 'AED', '49.5 AED'],
  ])('%o in %s is %s', (value, currency, expected) => {
    const price = writtenPrice(value, currency);
    expect(price && `${price.amount} ${price.currency}`).toBe(expected);
  });

  test.each<[unknown]>([
    [0],
    ['0.00'],
    [-5],
    [NaN],
    [Infinity],
    [1e15],
    [''],
    ['free'],
    ['ab 49,00 €'],
    ['12 x 10,00 €'],
    ['10 €/month'],
    ['49 - 59'],
    ['49–59'],
    ['$10/mo'],
    ['10 € / Monat'],
    ['from $10'],
    ['-5.00'],
    ['−5'],
    ['(5.00)'],
    ['0'],
    ['0,00 €'],
    ['1.299'],
    ['1,299'],
    ['1.299 €'],
    ['€1,749'],
    ['49.000'],
    ['12 99'],
    ['€12 99'],
    ['12\n99 €'],
    ["10'99"],
    ['1 299 99'],
    ['12 345 6789'],
    ["1'299 500"],
    ['12,50 300'],
    ['1  299'],
    ['1234 567'],
    ['49 2'],
    ['£49.00'],
    ['1.2.3'],
    ['1,2.3,4'],
    ['9'.repeat(13)],
    ['1'.repeat(10_000)],
    [null],
    [true],
    [{}],
    [['49']],
  ])('%o is none', (value) => {
    expect(writtenPrice(value, 'EUR')).toBeNull();
  });

  test('the dollar sign alone is no currency', () => {
    expect(writtenPrice('$49.00', null)).toEqual({ amount: '49', currency: null });
    expect([currencyOf('$'), currencyOf('kr'), currencyOf('eur'), currencyOf('€'), currencyOf('constructor')]).toEqual([
      null,
      null,
      'EUR',
      'EUR',
      null,
    ]);
  });
});

describe('the key of a product page', () => {
  function key(url: string, canonical?: string, chosen: string | null = null): string {
    const place = placeOf(url, canonical);
    return place ? (JSON.parse(keyOf(place, { chosen, product: '' })) as string[]).filter(Boolean).join(' ') : '';
  }

  test.each<[string, readonly string[]]>([
    [
      'shop.example/p/shoe',
      [
        'https://www.shop.example/p/shoe',
        'http://shop.example/p/shoe/',
        'https://shop.example/p/shoe?utm_source=x&gclid=1&fbclid=2&ref=mail#reviews',
        'https://shop.example/p/shoe;jsessionid=0123?sid=9',
      ],
    ],
    ['shop.example/index.php?product_id=40', ['https://shop.example/index.php?route=product/product&product_id=40']],
    ['shop.example/item?sku=AB1', ['https://shop.example/item?utm_id=3&sku=AB1', 'https://shop.example/item?SKU=AB1']],
    ['shop.example/p color=red&size=42', ['https://shop.example/p?size=42&utm_x=1&color=red']],
    [
      'shop.example#/product/1',
      [
        'https://shop.example/#/product/1',
        'https://shop.example/#!/product/1/?utm_source=x',
        'https://shop.example#!product/1',
      ],
    ],
    ['shop.example/app#/product?id=7', ['https://shop.example/app#/product?id=7&ref=x']],
    ['', ['about:blank', 'chrome://settings', 'nonsense', '']],
  ])('%s: %o', (expected, urls) => {
    expect(urls.map((url) => key(url))).toEqual(urls.map(() => expected));
  });

  test.each<[why: string, url: string, canonical: string, expected: string]>([
    [
      'is the page’s own name for itself',
      `${address}?a=1`,
      'https://shop.example/shoes/shoe',
      'shop.example/shoes/shoe',
    ],
    [
      'is not of another page, which some templates name everywhere',
      address,
      'https://shop.example/shop',
      'shop.example/p/shoe',
    ],
    [
      'is not one that forgets which product',
      'https://shop.example/a/item.php?id=7',
      'https://shop.example/item.php',
      'shop.example/a/item.php?id=7',
    ],
    [
      'keeps the way through a script',
      'https://shop.example/#/product/1',
      'https://shop.example/',
      'shop.example#/product/1',
    ],
    ['is not another site', address, 'https://evil.example/p/shoe', 'shop.example/p/shoe'],
    [
      'is not the front page, which some templates name everywhere',
      address,
      'https://shop.example/',
      'shop.example/p/shoe',
    ],
    [
      'keeps the product that the canonical address forgets',
      'https://shop.example/item.php?id=7',
      'https://shop.example/item.php',
      'shop.example/item.php?id=7',
    ],
    [
      'does not take the parameters of another path',
      'https://shop.example/go/shoe?id=7',
      'https://shop.example/p/shoe?sku=7',
      'shop.example/p/shoe?sku=7',
    ],
    ['keeps the variant', `${address}?variant=42`, address, 'shop.example/p/shoe variant=42'],
  ])('%s', (_, url, canonical, expected) => {
    expect(key(url, canonical)).toBe(expected);
  });

  test('is the same for a variant whether the address names it or the page has it chosen', () => {
    expect(key(`${address}?variant=42`, address, '42')).toBe(key(address, address, '42'));
  });
});

describe('JSON-LD', () => {
  test('says name, price, currency and availability', () => {
    expect(said([product(offer('49.00', { availability: 'https://schema.org/InStock' }))])).toEqual({
      key: '["shop.example/p/shoe","","shoe"]',
      at: 'shop.example/p/shoe',
      product: 'shoe',
      name: 'Shoe',
      markup: 'json-ld',
      price: '49',
      high: null,
      currency: 'EUR',
      which: 'only',
      availability: 'InStock',
    });
  });

  test.each<[why: string, things: readonly unknown[], expected: string]>([
    ['an array', [[{ '@type': 'Organization', name: 'Shop' }, product(offer(49))]], '49 EUR'],
    ['a graph', [{ '@context': 'https://schema.org', '@graph': [product(offer(49))] }], '49 EUR'],
    [
      'a type as an address, among others',
      [product(offer(49), { '@type': ['Thing', 'http://schema.org/Product'] })],
      '49 EUR',
    ],
    ['what the page is about', [{ '@type': 'ItemPage', mainEntity: product(offer(49)) }], '49 EUR'],
    [
      'an offer elsewhere in the graph',
      [{ '@graph': [product({ '@id': '#o' }), { '@id': '#o', ...offer(49) }] }],
      '49 EUR',
    ],
    ['a list of one offer', [product([offer('1.299,00')])], '1299 EUR'],
    ['the same product twice', [product(offer(49)), product(offer('49.00'))], '49 EUR'],
    ['several offers at one price', [product([offer(49), offer('49.0')])], '49 EUR'],
    [
      'an aggregate without offers',
      [product({ '@type': 'AggregateOffer', lowPrice: '49', highPrice: '79', priceCurrency: 'EUR' })],
      '49–79 EUR range',
    ],
    [
      'an aggregate with one price',
      [product({ '@type': 'AggregateOffer', lowPrice: '49', highPrice: '49', priceCurrency: 'EUR' })],
      '49 EUR',
    ],
    [
      'an aggregate with offers in it',
      [
        product({
          '@type': 'AggregateOffer',
          lowPrice: 1,
          priceCurrency: 'EUR',
          offers: [
            { '@type': 'Offer', price: 49 },
            { '@type': 'Offer', price: 100 },
          ],
        }),
      ],
      '49–100 EUR range',
    ],
    [
      'variants',
      [{ '@type': 'ProductGroup', name: 'Shoe', hasVariant: [product(offer(49)), product(offer(9))] }],
      '9–49 EUR range',
    ],
    [
      'a specification',
      [product({ '@type': 'Offer', priceSpecification: { price: 49, priceCurrency: 'EUR' } })],
      '49 EUR',
    ],
    [
      'a list price beside the price',
      [
        product({
          '@type': 'Offer',
          priceSpecification: [
            { price: 79, priceCurrency: 'EUR', priceType: 'https://schema.org/ListPrice' },
            { price: 49, priceCurrency: 'EUR' },
          ],
        }),
      ],
      '49 EUR',
    ],
    [
      'the price of a kilogram',
      [
        product(
          offer(49, {
            priceSpecification: { price: 98, priceCurrency: 'EUR', referenceQuantity: { value: 1, unitCode: 'KGM' } },
          }),
        ),
      ],
      '49 EUR',
    ],
    [
      'instalments beside the price',
      [product(offer(480, { priceSpecification: { price: 20, priceCurrency: 'EUR', billingIncrement: 1 } }))],
      '480 EUR',
    ],
    ['a comment around it', [`<!-- ${JSON.stringify(product(offer(49)))} -->`], '49 EUR'],
    [
      'a line break in a text, a comma too many',
      ['{"@type":"Product","name":"a\nb","offers":{"price":"49","priceCurrency":"EUR",},}'],
      '49 EUR',
    ],
    ['a broken block beside a whole one', ['{"@type":"Product", "offers": {', product(offer(49))], '49 EUR'],
    [
      'similar products, reviews and their ratings',
      [
        product(offer(49), {
          isRelatedTo: [product(offer(5))],
          review: { '@type': 'Review', reviewRating: { ratingValue: 4 }, itemReviewed: product(offer(6)) },
          aggregateRating: { ratingValue: '4.5' },
        }),
      ],
      '49 EUR',
    ],
    [
      'other products by their own addresses',
      [
        product(offer(49), { url: address }),
        product(offer(5), { name: 'Sock', url: '/p/sock' }),
        product(offer(6), { name: 'Lace', url: '/p/lace' }),
      ],
      '49 EUR',
    ],
    ['an address written in another way', [product(offer(49), { url: 'https://shop.example/all/shoe' })], '49 EUR'],
  ])('%s', (_, things, expected) => {
    expect(short(said(things))).toBe(expected);
  });

  test.each<[why: string, things: readonly unknown[]]>([
    ['a price of 0', [product(offer(0))]],
    ['no currency', [product({ '@type': 'Offer', price: 49 })]],
    ['two currencies', [product([offer(49), offer(49, { priceCurrency: 'USD' })])]],
    [
      'a list of products',
      [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: product(offer(49)) }] }],
    ],
    ['several products, and none of them the page’s', [product(offer(49)), product(offer(5), { name: 'Sock' })]],
    ['one product of another page', [product(offer(49), { url: '/p/sock' })]],
    [
      'instalments alone',
      [product(offer(20, { priceSpecification: { price: 20, priceCurrency: 'EUR', billingDuration: 24 } }))],
    ],
    ['rent', [product(offer(20, { businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut' }))]],
    ['a price for members', [product(offer(20, { validForMemberTier: { name: 'Gold' } }))]],
    ['an old price alone', [product(offer(79, { priceType: 'https://schema.org/StrikethroughPrice' }))]],
    ['an event', [{ '@type': 'Event', name: 'Concert', offers: offer(49) }]],
    ['text and numbers', ['null', '7', '"Product"', '[[[]]]', '{"@graph":{"@graph":7}}']],
    [
      'names of the language',
      ['{"__proto__":{"offers":1},"@type":"Product","offers":{"constructor":1,"price":"__proto__"}}'],
    ],
  ])('nothing of %s', (_, things) => {
    expect(short(said(things))).toBe('nothing');
  });

  test('the product of the page’s own name among several', () => {
    const things = [product(offer(5), { name: 'Sock' }), product(offer(49))];
    expect(short(said(things, { metas: [['og:title', 'Shoe']] }))).toBe('49 EUR');
  });

  test('a graph without end is cut', () => {
    const deep = `${'{"@graph":['.repeat(500)}${']}'.repeat(500)}`;
    const wide = Array.from({ length: 5000 }, () => product(offer(49)));
    expect(short(said([deep, wide]))).toBe('49 EUR');
  });
});

describe('offers that refer to offers', () => {
  const aggregate = (id: string, offers: unknown) => ({ '@type': 'AggregateOffer', '@id': id, offers });

  test('and at last to themselves, say nothing', () => {
    const self = aggregate('a', { '@id': 'a' });
    expect(said([product({ '@id': 'a' }), self])).toBeNull();
  });

  test('each to forty others, are looked at no longer than others', () => {
    const levels = Array.from({ length: 12 }, (_, at) =>
      aggregate(
        `a${at}`,
        Array.from({ length: 40 }, () => ({ '@id': `a${at + 1}` })),
      ),
    );
    expect(said([product({ '@id': 'a0' }), ...levels])).toBeNull();
  });
});

describe('variants with different prices', () => {
  const group = {
    '@type': 'ProductGroup',
    name: 'Shoe',
    hasVariant: [
      product(offer(49, { url: `${address}?variant=41` }), { sku: 'SHOE-41' }),
      product(offer(59, { url: `${address}?variant=42` }), { sku: 'SHOE-42' }),
    ],
  };

  test('the address names one', () => {
    expect(said([group], { address: `${address}?variant=42&utm_source=x` })).toMatchObject({
      price: '59',
      which: 'chosen',
    });
  });

  test('a list or a button of the page has one chosen, and its key is that of the address', () => {
    const chosen = said([group], { chosen: ['7', '42'] });
    expect(chosen).toMatchObject({ price: '59', which: 'chosen' });
    expect(chosen?.key).toBe(said([group], { address: `${address}?variant=42` })?.key);
    expect(said([group], { chosen: ['SHOE-41'] })).toMatchObject({ price: '49', which: 'chosen' });
  });

  test('none is chosen, or two are: from the lowest to the highest', () => {
    expect(short(said([group]))).toBe('49–59 EUR range');
    expect(short(said([group], { chosen: ['41', '42'] }))).toBe('49–59 EUR range');
  });

  test('products of their own at one address are variants', () => {
    expect(short(said(group.hasVariant.map((one) => ({ ...one, url: address }))))).toBe('49–59 EUR range');
  });
});

describe('Open Graph', () => {
  const amount = (price: string, currency = 'EUR'): PriceReading['metas'] => [
    ['og:title', 'Shoe'],
    ['product:price:amount', price],
    ['product:price:currency', currency],
  ];

  test('says what JSON-LD does not', () => {
    const metas: PriceReading['metas'] = [...amount('1.299,00'), ['product:availability', 'in stock']];
    expect(priceOfPage(reading({ metas }), today)).toMatchObject({
      name: 'Shoe',
      price: '1299',
      currency: 'EUR',
      availability: 'InStock',
      markup: 'open-graph',
    });
    expect(said([product(offer(49))], { metas })).toMatchObject({ price: '49', markup: 'json-ld' });
  });

  test('the price of a sale comes before the price', () => {
    const sale: PriceReading['metas'] = [
      ['product:sale_price:amount', '39'],
      ['product:sale_price:currency', 'EUR'],
    ];
    expect(short(priceOfPage(reading({ metas: [...amount('49'), ...sale] }), today))).toBe('39 EUR');
  });

  test('two prices are none', () => {
    expect(priceOfPage(reading({ metas: [...amount('49'), ...amount('59')] }), today)).toBeNull();
  });
});

describe('a page', () => {
  afterEach(() => {
    document.head.replaceChildren();
    document.body.replaceChildren();
  });

  /** The reading as the worker takes it. */
  function read(html: string, head = ''): PriceReading {
    document.head.innerHTML = head;
    document.body.innerHTML = html;
    const taken = toPriceReading(JSON.parse(JSON.stringify(readPrices(priceLimits))));
    expect(taken).not.toBeNull();
    return { ...taken!, address };
  }

  const item = (type: string, inner: string, more = '') =>
    `<div itemscope itemtype="https://schema.org/${type}" ${more}>${inner}</div>`;
  const priced = (price: string) =>
    item(
      'Offer',
      `<meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="${price}">x</span>`,
      'itemprop="offers"',
    );

  test('with microdata says what its marked elements say', () => {
    const shoe = item(
      'Product',
      `<h1 itemprop="name">A  <b>shoe</b></h1>
       ${item('Review', '<span itemprop="reviewRating">4.5</span>', 'itemprop="review"')}
       <section>${item('Offer', '<p><span itemprop="price">1.299,00&nbsp;€</span></p><link itemprop="availability" href="http://schema.org/OutOfStock">', 'itemprop="offers"')}</section>
       ${item('Product', priced('5'), 'itemprop="isRelatedTo"')}`,
    );
    expect(priceOfPage(read(shoe), today)).toMatchObject({
      name: 'A shoe',
      price: '1299',
      currency: 'EUR',
      availability: 'OutOfStock',
      markup: 'microdata',
    });
  });

  test('with a list of products in microdata says none', () => {
    const list = Array.from({ length: 40 }, (_, at) =>
      item('Product', `<b itemprop="name">${at}</b>${priced('49')}`),
    ).join('');
    expect(priceOfPage(read(list), today)).toBeNull();
  });

  test('nested without end is read without failing', () => {
    const deep = item('Product', `${'<div>'.repeat(400)}${priced('49')}${'</div>'.repeat(400)}`);
    expect(short(priceOfPage(read(deep), today))).toBe('49 EUR');
  });

  test('with forms whose fields are named like properties is read all the same', () => {
    const form = `<form itemscope itemtype="http://schema.org/Product"><input name="getAttribute"><input name="children">
      <input name="querySelectorAll"><b itemprop="name">Shoe</b>${priced('49')}</form>`;
    expect(short(priceOfPage(read(form), today))).toBe('49 EUR');
  });

  test('gives JSON-LD that speaks of prices, and no other', () => {
    const script = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
    const { blocks } = read(`${script({ '@type': 'Person', name: 'Jane' })}${script(product(offer(49)))}`);
    expect(blocks).toEqual([{ markup: 'json-ld', json: JSON.stringify(product(offer(49))) }]);
  });

  test('gives no more than the caps', () => {
    const long = `<script type="application/ld+json">"price${'x'.repeat(priceLimits.block)}"</script>`;
    const many = '<script type="application/ld+json">"price"</script>'.repeat(100);
    const metas = '<meta property="og:title" content="t">'.repeat(100);
    const found = read(
      `${long}${many}<p itemscope itemtype="http://schema.org/Product">${'y'.repeat(1000)}</p>`,
      metas,
    );
    expect(found.blocks.filter(({ markup }) => markup === 'json-ld')).toHaveLength(priceLimits.blocks);
    expect(found.metas).toHaveLength(priceLimits.metas);
  });

  test('gives what is chosen, and nothing that somebody wrote', () => {
    const { chosen } = read(
      `<select name="id"><option value="41">41</option><option value="42" selected>42</option></select>
       <select name="country"><option value="DE" selected>DE</option></select>
       <input type="radio" name="sku" value="red" checked><input type="radio" name="sku" value="blue">
       <input type="hidden" name="product_id" value="7"><input type="hidden" name="token" value="secret">
       <input type="text" name="id" value="typed"><textarea name="sku">typed</textarea>`,
    );
    expect(chosen).toEqual(['42', 'red', '7']);
  });

  test('gives the canonical address as a whole one', () => {
    expect(read('', '<link rel="canonical" href="/p/shoe"><base href="https://shop.example/x/">').canonical).toMatch(
      /^\w+:.*\/p\/shoe$/,
    );
  });

  test('is read where one of the marks is there', () => {
    read(
      '<i itemprop="price">49</i>',
      '<meta property="og:price:amount" content="49"><script type="application/ld+json">1</script>',
    );
    expect(priceMarks.map((mark) => document.querySelectorAll(mark).length)).toEqual([1, 1, 1]);
  });
});

describe('the guard', () => {
  test.each<[string, unknown]>([
    ['no object', 'x'],
    ['a missing list', { ...reading(), chosen: undefined }],
    ['another markup', { ...reading(), blocks: [{ markup: 'rdfa', json: '' }] }],
    ['a text that is too long', { ...reading(), metas: [['og:title', 'x'.repeat(priceLimits.text + 1)]] }],
    ['too many', { ...reading(), chosen: Array.from({ length: priceLimits.chosen + 1 }, () => 'x') }],
  ])('takes no reading with %s', (_, value) => {
    expect(toPriceReading(reading())).not.toBeNull();
    expect(toPriceReading(value)).toBeNull();
  });
});

describe('a visit', () => {
  const shoe = said([product(offer(49))])!;
  const begun = () => newVisit('v', address, 0);

  test('knows each price once, the latest last', () => {
    const visit = begun();
    notePrice(visit, shoe, 1);
    notePrice(visit, { ...shoe, price: '59' }, 2);
    notePrice(visit, shoe, 3);
    expect(visit.memory.prices.map(({ price, first, last }) => [price, first, last])).toEqual([
      ['59', 2, 2],
      ['49', 1, 3],
    ]);
  });

  test('does not take what a document still says of the product before for the next one', () => {
    const visit = begun();
    notePrice(visit, shoe, 1);
    notePrice(visit, { ...shoe, key: 'shop.example/p/sock' }, 2);
    expect(visit.memory.prices.map(({ key }) => key)).toEqual([shoe.key]);
    notePrice(visit, { ...shoe, key: 'shop.example/p/sock', name: 'Sock' }, 3);
    expect(visit.memory.prices.map(({ key }) => key)).toEqual([shoe.key, 'shop.example/p/sock']);
  });

  test('takes another variant of the same name and price', () => {
    const visit = begun();
    notePrice(visit, { ...shoe, key: 'shop.example/p/shoe sku=S41', product: 'sku=S41' }, 1);
    notePrice(visit, { ...shoe, key: 'shop.example/p/shoe sku=S42', product: 'sku=S42' }, 2);
    expect(visit.memory.prices.map(({ product: of }) => of)).toEqual(['sku=S41', 'sku=S42']);
  });

  test('knows no more than a few', () => {
    const visit = begun();
    for (let at = 1; at <= 100; at += 1) notePrice(visit, { ...shoe, price: String(at) }, at);
    expect(visit.memory.prices).toHaveLength(20);
    expect(visit.memory.prices.at(-1)?.price).toBe('100');
  });
});
