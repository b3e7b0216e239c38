// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../src/popup/stranger/picture.ts';
import { compare } from '../src/signals/stranger/compare.ts';
import type { Comparison } from '../src/signals/stranger/fact.ts';

const address = 'https://shop.test/coats?page=1';

interface Pages {
  readonly live: string;
  /** What this person was served; null where nobody knows any more; as it stands in the tab unless told otherwise. */
  readonly given?: string | null;
  readonly first: string;
  /** As the first stranger's, unless told otherwise. */
  readonly second?: string;
}

function compared({ live, given = live, first, second = first }: Pages): Comparison {
  return compare({
    live: pictureOf(live, address),
    given: given === null ? null : pictureOf(given, address),
    first: pictureOf(first, address),
    second: pictureOf(second, address),
  });
}

/** Differences in short: what, where, how, who made it, mine, theirs. */
function told(pages: Pages): readonly string[] {
  return compared(pages).differences.map(
    ({ kind, label, manner, maker, yours, theirs }) =>
      `${kind} ${label}: ${manner}, ${maker}: ${yours ?? 'nothing'} / ${theirs.join(' or ') || 'nothing'}`,
  );
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Coats</title>${head}</head><body>${body}</body></html>`;

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const product = (price: number) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Rain coat',
  sku: 'RC-1',
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
});

describe('a price', () => {
  const shop = (price: string) => page(`<main><p id="price">Now <b>${price}</b></p></main>`);

  test('that the site served to this person alone differs', () => {
    expect(told({ live: shop('€89.00'), first: shop('€99.00') })).toEqual([
      'price #price: differs, server: €89.00 / €99.00',
    ]);
  });

  test('of which nobody knows any more who made it says so', () => {
    expect(told({ live: shop('€89.00'), given: null, first: shop('€99.00') })).toEqual([
      'price #price: differs, unknown: €89.00 / €99.00',
    ]);
  });

  test('that a script put in the place of the served one is script-made', () => {
    expect(told({ live: shop('€89.00'), given: shop('€99.00'), first: shop('€99.00') })).toEqual([
      'price #price: differs, script: €89.00 / €99.00',
    ]);
  });

  test.each(['99,00 €', 'EUR 99', '99.00 EUR', '€ 99,00', 'US$99'])(
    'is the same, however it is written: %s',
    (written) => {
      expect(told({ live: shop(written), first: shop('€99.00') })).toEqual([]);
    },
  );

  test('that is another for each visit changes', () => {
    const pages = { live: shop('€89.00'), first: shop('€99.00'), second: shop('€95.00') };
    expect(told(pages)).toEqual(['price #price: changes, server: €89.00 / €99.00 or €95.00']);
  });

  test('is known by its product, wherever that stands', () => {
    const card = (path: string, price: string) =>
      `<li class="card"><a href="${path}?from=list">A coat</a> <span>${price}</span></li>`;
    const live = page(`<ul>${card('/b', '$50')}${card('/a', '$20')}${card('/c', '$30')}</ul>`);
    const first = page(`<ul>${card('/a', '$20')}${card('/b', '$40')}${card('/c', '$30')}</ul>`);
    expect(told({ live, first })).toEqual(['price /b: differs, server: $50 / $40']);
  });

  test('of a list without names is told only if it stands nowhere in the other', () => {
    const list = (...prices: string[]) =>
      page(`<main><ul>${prices.map((price) => `<li>${price}</li>`).join('')}</ul></main>`);
    expect(told({ live: list('€1', '€2', '€3'), first: list('€3', '€1', '€2') })).toEqual([]);
    expect(told({ live: list('€1', '€2', '€8'), first: list('€1', '€2', '€9') })).toEqual([
      'price li: differs, server: €8 / €9',
    ]);
  });

  test('in the person’s own cart is none of the page', () => {
    const cart = (sum: string) =>
      page(`<header><div class="mini-cart"><span>${sum}</span></div></header><main><p id="p">€5</p></main>`);
    expect(told({ live: cart('€58.00'), first: cart('€0.00') })).toEqual([]);
  });

  test('for machines and in a preview is compared too', () => {
    const both = (price: number) =>
      page(
        `${ld(product(price))}<div itemscope itemtype="https://schema.org/Product" data-sku="RC-1"><meta itemprop="price" content="${price}"></div>`,
        `<meta property="product:price:amount" content="${price}">`,
      );
    expect(told({ live: both(89.9), first: both(99.9) })).toEqual([
      'price RC-1: differs, server: 89.9 / 99.9',
      'price product:price:amount: differs, server: 89.9 / 99.9',
      'price Product.offers.Offer.price: differs, server: 89.9 / 99.9',
    ]);
  });

  test('without a currency is known by what the shop calls it', () => {
    const named = (name: string, price: string) => page(`<main><p class="${name}">${price}</p></main>`);
    expect(told({ live: named('product-price', '119'), first: named('product-price', '99') })).toEqual([
      'price p.product-price: differs, server: 119 / 99',
    ]);
    expect(told({ live: named('size', '119'), first: named('size', '99') })).toEqual([]);
  });

  test('in parts is put together', () => {
    const parts = (cents: string) => page(`<p id="p"><span>$</span><span>89</span><sup>${cents}</sup></p>`);
    expect(told({ live: parts('99'), first: parts('49') })).toEqual(['price #p: differs, server: $89 99 / $89 49']);
  });
});

describe('a headline', () => {
  const head = (words: string, script = '') => page(`<h1>${words}</h1>${script}`);

  test('that a script chose is script-made', () => {
    expect(told({ live: head('Welcome back'), given: head('Spring sale'), first: head('Spring sale') })).toEqual([
      'headline h1: differs, script: Welcome back / Spring sale',
    ]);
  });

  test('is script-made too where what was served is forgotten, if it stands ready in the scripts of all', () => {
    const script = `<script>const variants = ['Spring sale', 'Welcome back'];</script>`;
    const first = head('Spring sale', script);
    expect(told({ live: head('Welcome back', script), given: null, first })).toEqual([
      'headline h1: differs, script: Welcome back / Spring sale',
    ]);
  });

  test.each([
    ['a time', 'Updated 12:03', 'Updated 14:41'],
    ['a date', 'Deals of Monday, 22 November 2026', 'Deals of Tuesday, 1 December 2026'],
    ['a time ago', 'Posted 3 minutes ago', 'Posted an hour ago'],
    ['a count of one and of many', '1 review', '214 reviews'],
    ['people who look', '1 person is looking', '12 people are looking'],
    ['a countdown', 'Ends in 02:13:55', 'Ends in 02:09:12'],
    ['a number that a script puts before it', '(3) Coats', 'Coats'],
    ['a short token', 'Ref k3j9x2', 'Ref p8w4m1'],
    ['a time of the day', 'It is 1:59 PM', 'It is 12:03 AM'],
    ['a machine’s time', 'At 2026-11-22T13:05:01.123Z', 'At 2026-11-23T01:45:59.004Z'],
    ['a token', 'Session 8f3a9c2d1b', 'Session 77b0e4c9aa'],
    ['a German time', 'vor 3 Minuten', 'vor 12 Minuten'],
    ['case', 'SPRING SALE', 'Spring sale'],
    ['white space', 'Spring\n  sale', 'Spring sale'],
    ['an icon', '\u{E105} Spring sale', 'Spring sale'],
  ])('that differs in %s alone is the same', (_, live, first) => {
    expect(told({ live: head(live), first: head(first) })).toEqual([]);
  });

  test.each([
    ['a discount', 'Save 20%', 'Save 10%'],
    ['an amount', '€20 off', '€10 off'],
    ['words beside the same number', '5 reasons to stay', '5 reasons to buy'],
  ])('that differs in %s does differ', (_, live, first) => {
    expect(told({ live: head(live), first: head(first) })).toEqual([
      `headline h1: differs, server: ${live} / ${first}`,
    ]);
  });

  test('of a story is known by where it leads', () => {
    const story = (words: string) =>
      page(`<main><h2><a href="/one">${words}</a></h2><h2><a href="/two">Two</a></h2></main>`);
    expect(told({ live: story('Shock!'), first: story('One') })).toEqual([
      'headline h2: differs, server: Shock! / One',
    ]);
  });

  test('that only a script made cannot be compared, and is counted', () => {
    const first = page('<h1>Coats</h1>');
    const live = page('<h1>Coats</h1><h2>We value your privacy</h2>');
    expect(compared({ live, given: first, first })).toEqual({ differences: [], compared: 2, apart: 1 });
    expect(compared({ live, given: null, first })).toMatchObject({ differences: [], apart: 1 });
  });

  test('that only this person was served is told', () => {
    const live = page('<h1>Coats</h1><h2>For you, Jane</h2>');
    expect(told({ live, first: page('<h1>Coats</h1>') })).toEqual([
      'headline h2: differs, server: For you, Jane / nothing',
    ]);
  });

  test('that only strangers were served is told, unless a script took it out here', () => {
    const first = page('<h1>Coats</h1><h2>New here?</h2>');
    const live = page('<h1>Coats</h1>');
    expect(told({ live, first })).toEqual(['headline h2: differs, server: nothing / New here?']);
    expect(told({ live, given: first, first })).toEqual([]);
    expect(told({ live, given: null, first })).toEqual([]);
  });
});

describe('products', () => {
  const cards = (...names: string[]) =>
    page(
      `<main>${names.map((name) => `<div data-product-id="${name.length}"><a href="/${name}">${name}</a></div>`).join('')}</main>`,
    );

  test('in another order are the same', () => {
    expect(told({ live: cards('a', 'bb', 'ccc'), first: cards('ccc', 'a', 'bb') })).toEqual([]);
  });

  test('that are there for one alone are told', () => {
    expect(told({ live: cards('a', 'bb'), first: cards('a', 'ccc') })).toEqual([
      'product 2: differs, server: bb / nothing',
      'product 3: differs, server: nothing / ccc',
    ]);
  });

  test('that are drawn by lot are not', () => {
    expect(told({ live: cards('a', 'bb'), first: cards('a', 'ccc'), second: cards('a', 'dddd') })).toEqual([]);
  });
});

describe('an experiment', () => {
  const tagged = (variant: string) => page(`<h1>Coats</h1>`, `<meta name="ab-test" content="hero:${variant}">`);

  test('that puts this person into another group differs', () => {
    expect(told({ live: tagged('b'), first: tagged('a') })).toEqual([
      'experiment meta ab-test: differs, server: hero:b / hero:a',
    ]);
  });

  test('that draws lots changes', () => {
    expect(told({ live: tagged('b'), first: tagged('a'), second: tagged('b') })).toEqual([
      'experiment meta ab-test: changes, server: hero:b / hero:a or hero:b',
    ]);
  });

  test.each([
    ['an attribute', (variant: string) => `<div data-experiment-id="exp-7-${variant}"></div>`],
    [
      'a script',
      (variant: string) => `<script>window.state = { experiment: 'exp-7', variant: '${variant}' };</script>`,
    ],
    [
      'data',
      (variant: string) => `<script type="application/json">{"a":{"experiments":{"exp-7":"${variant}"}}}</script>`,
    ],
    [
      'data in a list',
      (variant: string) =>
        `<script type="application/json">{"experiments":[{"id":"x","variant":"1"},{"id":"exp-7","variant":"${variant}"}]}</script>`,
    ],
  ])('is read from %s', (_, write) => {
    const found = told({ live: page(write('b')), first: page(write('a')) });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^experiment .*(exp-7|data-experiment-id).*differs, server: .*b \/ .*a$/);
  });

  test.each([
    ['the size of a shoe', (value: string) => `<div data-variant-id="${value}"></div>`],
    ['a token', (value: string) => `<div data-bucket-token="${value}"></div>`],
    ['an address', (value: string) => `<script>const experimentUrl = '/x/${value}';</script>`],
  ])('is not taken for %s', (_, write) => {
    expect(told({ live: page(write('b')), first: page(write('a')) })).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  test('is compared: Open Graph, JSON-LD', () => {
    const says = (words: string) =>
      page(
        ld({ '@graph': [{ '@type': 'Article', '@id': '#a', headline: words }] }),
        `<meta property="og:title" content="${words}">`,
      );
    expect(told({ live: says('For you'), first: says('For all') })).toEqual([
      'json-ld Article.headline: differs, server: For you / For all',
      'open-graph og:title: differs, server: For you / For all',
    ]);
  });

  test('changes by itself in dates, counts, addresses and what others wrote', () => {
    const says = (at: string) =>
      page(
        ld({
          '@type': 'Product',
          name: 'Coat',
          dateModified: at,
          aggregateRating: { '@type': 'AggregateRating', reviewCount: at.length, name: at },
          review: [{ '@type': 'Review', name: `By ${at}` }],
        }),
        `<meta property="og:updated_time" content="${at}"><meta property="og:image" content="https://img.test/a.jpg?${at}"><meta property="og:url" content="https://shop.test/?${at}">`,
      );
    expect(told({ live: says('a'), first: says('bb'), second: says('ccc') })).toEqual([]);
  });
});

describe('a shop in which only time and chance pass', () => {
  let count = 0;
  /** Another at each call, as servers and scripts make them. */
  function shop(): string {
    count += 1;
    const token = `${(count * 2_654_435_761).toString(16)}c0ffee${count}`;
    const order = count % 2 ? ['/a', '/b', '/c'] : ['/c', '/a', '/b'];
    return page(
      `<body class="sess-${token}"><script nonce="${token}">window.__csrf = "${token}"; window.t = ${1_763_800_000_000 + count * 61_000};</script>
       <h1>Rain coats</h1><h2>${count * 7} people are looking at this</h2><p>Updated ${count} minutes ago</p>
       <h3 id="clock">Today is ${count} November 2026, 12:0${count}</h3>
       <form><input type="hidden" name="csrf" value="${token}"></form>
       <div id="card-${token}" data-track-id="${token}" data-experiment-token="${token}"><span>€99.00</span></div>
       <ul>${order.map((path) => `<li data-impression="${token}"><a href="${path}?sid=${token}">Coat ${path}</a> <b>€${path.codePointAt(1)}</b></li>`).join('')}</ul>
       <script type="application/json">{"session":"${token}","experiments":{"hero":"a","bucketingId":"${token}"},"at":${count}}</script>`,
      `<meta name="csrf-token" content="${token}"><meta property="og:updated_time" content="2026-11-22T12:0${count}:00Z">
       <meta property="og:image" content="https://img.test/a.jpg?v=${token}">${ld({ ...product(99), dateModified: `2026-11-22T12:0${count}:00Z` })}`,
    );
  }

  test.each(['known', 'forgotten'])('shows nothing to tell of, where what was served is %s', (memory) => {
    const given = memory === 'known' ? shop() : null;
    const { differences, compared: some } = compared({ live: shop(), given, first: shop(), second: shop() });
    expect(differences).toEqual([]);
    expect(some).toBeGreaterThan(8);
  });
});

test('nothing in a page runs or stays unread: broken HTML, broken JSON and scripts are just text', () => {
  const rude = `<h1>Hello<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">${'<div>'.repeat(300)}<script type="application/ld+json">{{{</script>`;
  expect(compared({ live: rude, first: rude })).toEqual({ differences: [], compared: 1, apart: 0 });
  expect(pictureOf(rude, address).facts).toMatchObject([{ label: 'h1', value: 'Hello' }]);
  expect(globalThis).not.toHaveProperty('ran');
});
