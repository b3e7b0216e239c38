import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayFetch, type AddressRefusal } from '../src/signals/stranger/address.ts';

const allowed = [
  'https://shop.test/',
  'http://shop.test/products/coat',
  'https://shop.test/products/checkout-counter-display',
  'https://shop.test/products/order-of-the-phoenix',
  'https://shop.test/made-to-order',
  'https://shop.test/how-to-log-out-of-anything',
  'https://shop.test/payment-methods',
  'https://shop.test/gift-cards',
  'https://shop.test/collections/bags',
  'https://shop.test/cartoons/basketball',
  'https://shop.test/p/B08N5WRWNW?color=blue&size=42',
  'https://shop.test/list?sort=price&order=asc&page=2&q=checkout%20counter',
  'https://shop.test/list?sort_key=price&promo_code=SAVE10&country_code=DE&state=CA',
  'https://shop.test/item/1005006123456789.html',
  'https://shop.test/sony-wh-1000xm5-wireless-noise-cancelling-headphones-2024',
  'https://shop.test/?s=running+shoes+for+men+size+42+wide',
  'https://news.test/content/5b6a1f0e-9c1d-4d6b-8f0a-1c2d3e4f5a6b',
  'https://news.test/2026/11/22/a-budget-in-order',
  'https://shop.test/session-musicians',
  'https://shop.test/token-ring-adapter',
  'https://shop.test/schl%C3%BCssel',
  'https://shop.test/?token=',
  'http://192.0.2.1:8080/a',
  'https://www.order.test/',
  'https://checkout.test/',
] as const;

const refused: readonly (readonly [url: string, why: AddressRefusal])[] = [
  ['', 'not-web'],
  ['about:blank', 'not-web'],
  ['file:///home/a.html', 'not-web'],
  ['chrome-extension://abc/popup.html', 'not-web'],
  ['view-source:https://shop.test/', 'not-web'],
  ['https:///path', 'not-web'],
  ['https://jane@shop.test/', 'user-info'],
  ['https://jane:secret@shop.test/', 'user-info'],
  ['https://shop.test/logout', 'action'],
  ['https://shop.test/account/log-out/', 'action'],
  ['https://shop.test/user/signOut.php', 'action'],
  ['https://shop.test/SignOff', 'action'],
  ['https://shop.test/Account/LogOff.aspx', 'action'],
  ['https://shop.test/log_out_success', 'action'],
  ['https://shop.test/abmelden', 'action'],
  ['https://shop.test/se-d%C3%A9connecter', 'action'],
  ['https://shop.test/cerrar-sesi%C3%B3n', 'action'],
  ['https://shop.test/uitloggen', 'action'],
  ['https://shop.test/%D0%B2%D1%8B%D0%B9%D1%82%D0%B8', 'action'],
  ['https://shop.test/%E3%83%AD%E3%82%B0%E3%82%A2%E3%82%A6%E3%83%88', 'action'],
  ['https://shop.test/%C3%A7%C4%B1k%C4%B1%C5%9F', 'action'],
  ['https://shop.test/index.php?action=logout', 'action'],
  ['https://shop.test/?logout=1', 'action'],
  ['https://logout.shop.test/', 'action'],
  ['https://shop.test/unsubscribe-8f3a9c', 'action'],
  ['https://shop.test/account%2Flogout', 'action'],
  ['https://shop.test/items?id=5&delete', 'action'],
  ['https://shop.test/?do=Log-Out', 'action'],
  ['https://shop.test/index.php?route=account/logout', 'action'],
  ['https://shop.test/newsletter/unsubscribe/', 'action'],
  ['https://shop.test/newsletter/abbestellen', 'action'],
  ['https://shop.test/d%C3%A9sinscription', 'action'],
  ['https://shop.test/posts/12/delete', 'action'],
  ['https://shop.test/konto/l%C3%B6schen', 'action'],
  ['https://shop.test/cuenta/eliminar', 'action'],
  ['https://shop.test/confirm-your-email', 'action'],
  ['https://shop.test/verify', 'action'],
  ['https://shop.test/best%C3%A4tigung', 'action'],
  ['https://shop.test/account/reset-password', 'action'],
  ['https://shop.test/oauth/callback', 'action'],
  ['https://shop.test/?add-to-cart=123', 'action'],
  ['https://shop.test/?remove_item=abc', 'action'],
  ['https://shop.test/cart/add?id=1', 'purchase'],
  ['https://shop.test/checkout', 'purchase'],
  ['https://checkout.shop.test/c/123', 'purchase'],
  ['https://shop.test/checkout/onepage/success/', 'purchase'],
  ['https://shop.test/de/kasse/zahlungsart', 'purchase'],
  ['https://shop.test/panier', 'purchase'],
  ['https://shop.test/mi-carrito', 'purchase'],
  ['https://shop.test/ordine', 'purchase'],
  ['https://shop.test/winkelwagen', 'purchase'],
  ['https://shop.test/account/orders/123456', 'purchase'],
  ['https://shop.test/order-confirmation', 'action'],
  ['https://shop.test/your-order', 'purchase'],
  ['https://shop.test/order.aspx', 'purchase'],
  ['https://shop.test/payment?step=2', 'purchase'],
  ['https://shop.test/index.php?route=checkout/cart', 'purchase'],
  ['https://shop.test/index.php?page=checkout', 'purchase'],
  ['https://shop.test/?token=abc', 'secret'],
  ['https://shop.test/?access_token=abc', 'secret'],
  ['https://shop.test/?code=4%2F0Ab', 'secret'],
  ['https://shop.test/a?X-Amz-Signature=abc', 'secret'],
  ['https://shop.test/a?sig=abc', 'secret'],
  ['https://shop.test/a?key=abc', 'secret'],
  ['https://shop.test/a?auth=abc', 'secret'],
  ['https://shop.test/a?SESSION=abc', 'secret'],
  ['https://shop.test/a?PHPSESSID=abc', 'secret'],
  ['https://shop.test/a;jsessionid=abc?b=1', 'secret'],
  ['https://shop.test/a?_wpnonce=abc', 'secret'],
  ['https://shop.test/a?hmac=abc', 'secret'],
  ['https://shop.test/a?invite_code=abc123def456', 'secret'],
  ['https://shop.test/a?magic_token=abc', 'secret'],
  ['https://shop.test/a?for=jane.roe%40example.com', 'secret'],
  ['https://shop.test/a?x=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x', 'secret'],
  ['https://shop.test/a?gclid=EAIaIQobChMI0q7r3Z2b9QIVGJ3VCh2qDwYjEAAYASAAEgK', 'secret'],
  ['https://shop.test/a?u=5b6a1f0e-9c1d-4d6b-8f0a-1c2d3e4f5a6b', 'secret'],
  ['https://shop.test/s/9f86d081884c7d659a2feaa0c55ad015', 'secret'],
  ['https://shop.test/welcome/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74', 'secret'],
  ['https://shop.test/for/jane.roe@example.com', 'secret'],
];

describe('an address is fetched', () => {
  test.each(allowed)('%s', (url) => {
    expect(mayFetch(url)).toBe('yes');
  });
});

describe('an address is refused', () => {
  test.each(refused)('%s: %s', (url, why) => {
    expect(mayFetch(url)).toBe(why);
  });
});

test.each([
  ['long', `https://shop.test/?q=${'a'.repeat(3000)}`],
  ['full of parts', `https://shop.test/${'a/'.repeat(200)}`],
])('an address too %s to be read is refused', (_, url) => {
  expect(mayFetch(url)).toBe('secret');
});

test('whatever the address, there is an answer', () => {
  const any = fc.oneof(
    fc.string(),
    fc.string().map((path) => `https://a.test/${path}`),
    fc.string().map((query) => `https://a.test/a?${query}`),
  );
  fc.assert(
    fc.property(any, (url) => {
      expect(['yes', 'not-web', 'user-info', 'action', 'purchase', 'secret']).toContain(mayFetch(url));
    }),
  );
});

test('a word that does something is found wherever it stands in the path, in any case', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('logout', 'LOGOUT', 'sign-out', 'delete', 'checkout'),
      fc.array(fc.constantFrom('a', 'de', 'shop')),
      (word, before) => {
        expect(mayFetch(`https://a.test/${[...before, word].join('/')}`)).not.toBe('yes');
      },
    ),
  );
});
