// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { toLayers, type Layer } from '../src/evidence/layers.ts';
import { readLayers } from '../src/page/readings/layers.ts';
import { findingsOfLayers } from '../src/signals/layers.ts';

const page = globalThis as unknown as Record<string, unknown>;
const made = new Set<string>();

function set(name: string, value: unknown): void {
  page[name] = value;
  made.add(name);
}

/** What a command of gtag leaves in the layer. */
function command(..._parts: unknown[]): IArguments {
  return arguments;
}

function leaves(shown: string): Record<string, string> {
  return Object.fromEntries(readLayers().find((one) => one.shown === shown)?.leaves ?? []);
}

/** What is told of a page's layers: practice, field, what it is about. */
function told(json: unknown = readLayers()): readonly string[] {
  return findingsOfLayers(json).flatMap(({ id, told: all }) =>
    (all ?? []).map(({ field, about }) => `${id.replace('data-layer-', '')} ${field} ${about}`),
  );
}

function layer(name: Layer['layer'], ...pairs: [string, string][]): readonly Layer[] {
  return [{ layer: name, shown: name, leaves: pairs }];
}

afterEach(() => {
  for (const name of made) delete page[name];
  made.clear();
  document.head.innerHTML = '';
  document.body.removeAttribute('data-user-id');
});

describe('reading a page’s data layers', () => {
  test('finds in Google’s layer what is named after a person, the newest first, in objects and commands', () => {
    set('dataLayer', [
      { user: { id: '1', tier: 'silver' } },
      command('set', 'user_data', { email_address: 'jo@example.com', address: { city: 'Graz' } }),
      command('config', 'G-ABC', { user_id: '4711' }),
      command('consent', 'default', { user_storage: 'denied' }),
      { event: 'login', user: { id: '2' } },
    ]);
    expect(leaves('dataLayer')).toEqual({
      'user.id': '2',
      'user.tier': 'silver',
      user_id: '4711',
      'user_data.email_address': 'jo@example.com',
      'user_data.address.city': 'Graz',
    });
  });

  test('finds layers under other names by the tag manager’s notes', () => {
    set('google_tag_manager', { 'GTM-ABC': {}, shopLayer: {} });
    set('shopLayer', [{ customerType: 'business' }]);
    expect(leaves('shopLayer')).toEqual({ customerType: 'business' });
  });

  test('reads the W3C’s layer as deep as its profiles are', () => {
    set('digitalData', { user: [{ profile: [{ profileInfo: { profileID: '4711', email: 'jo@example.com' } }] }] });
    expect(leaves('digitalData')).toEqual({
      'user[0].profile[0].profileInfo.profileID': '4711',
      'user[0].profile[0].profileInfo.email': 'jo@example.com',
    });
  });

  test('asks Adobe’s layer for its state', () => {
    const adobe = Object.assign([], { getState: () => ({ user: { loyaltyTier: 'gold' }, page: { title: 'x' } }) });
    set('adobeDataLayer', adobe);
    expect(leaves('adobeDataLayer')).toEqual({ 'user.loyaltyTier': 'gold' });
  });

  test('reads the other places', () => {
    set('utag_data', { customer_id: '4711', page_name: 'home' });
    set('utag', { data: { 'va.audiences.a_b_1': 'Frequent buyers', 'dom.title': 'x' } });
    set('ShopifyAnalytics', { meta: { page: { customerId: 88, pageType: 'home' } } });
    set('Shopify', { country: 'AT', shop: 'example' });
    set('__NEXT_DATA__', { props: { pageProps: { viewer: { id: 7 }, post: { user: 'no' } } } });
    set('intercomSettings', { app_id: 'abc', email: 'jo@example.com', plan: 'team' });
    set('_hsq', [
      ['setPath', '/'],
      ['identify', { email: 'jo@example.com' }],
    ]);
    set(
      'fbq',
      Object.assign(() => 1, { instance: { pixelsByID: { '123': { id: '123', userData: { em: 'ab' } } } } }),
    );
    document.head.innerHTML = '<meta name="user-login" content="jo"><meta name="description" content="x">';
    document.body.dataset['userId'] = '4711';
    expect(Object.fromEntries(readLayers().map(({ shown, leaves: all }) => [shown, all]))).toEqual({
      utag_data: [['customer_id', '4711']],
      'utag.data': [['va.audiences.a_b_1', 'Frequent buyers']],
      'ShopifyAnalytics.meta.page': [['customerId', '88']],
      Shopify: [['country', 'AT']],
      '__NEXT_DATA__.props.pageProps': [['viewer.id', '7']],
      intercomSettings: [
        ['app_id', 'abc'],
        ['email', 'jo@example.com'],
        ['plan', 'team'],
      ],
      _hsq: [['email', 'jo@example.com']],
      'fbq.instance.pixelsByID': [['123.em', 'ab']],
      meta: [['user-login', 'jo']],
      html: [['data-user-id', '4711']],
    });
  });

  test('runs no getter of the page', () => {
    let ran = 0;
    const trap = {
      get() {
        ran += 1;
        return { id: '1' };
      },
    };
    set('dataLayer', [Object.defineProperty({}, 'user', trap)]);
    Object.defineProperty(globalThis, 'digitalData', { ...trap, configurable: true });
    made.add('digitalData');
    expect(readLayers()).toEqual([]);
    expect(ran).toBe(0);
  });

  test('outlives cycles, lists in lists, proxies, elements and windows', () => {
    const cycle: Record<string, unknown> = { user: { id: '1' } };
    cycle['user_again'] = cycle;
    const list: unknown[] = [];
    list.push(list, list);
    const thrower = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    const endless: object = new Proxy(
      {},
      { ownKeys: () => ['user'], getOwnPropertyDescriptor: () => ({ value: endless, configurable: true }) },
    );
    set('dataLayer', [{ user: list }, cycle, endless, thrower, { user: document.body }, { user: globalThis }]);
    const text = JSON.stringify(readLayers());
    expect(text).toContain('["user.id","1"]');
    expect(text.length).toBeLessThan(64_000);
  });

  test('carries little of a layer of 20 MB, and the newest of it', () => {
    const big = 'x'.repeat(20_000);
    set(
      'dataLayer',
      Array.from({ length: 1000 }, (_, n) => ({ [`user_${n}`]: big, [`b${n}`]: big })),
    );
    const [first, ...rest] = readLayers();
    expect(rest).toEqual([]);
    expect(first?.leaves[0]?.[0]).toBe('user_999');
    expect(first?.leaves.every(([, value]) => value.length <= 200)).toBe(true);
    expect(JSON.stringify(first).length).toBeLessThan(64_000);
    expect(toLayers([first])).toHaveLength(1);
  });
});

describe('what a data layer says about a person', () => {
  test.each<[string, Layer['layer'], string, string, string]>([
    ['an ID', 'dataLayer', 'user_id', '4711', 'identity person'],
    ['an ID in one word', 'utag_data', 'customerid', '4711', 'identity person'],
    ['an e-mail address', 'dataLayer', 'user_data.email', 'jo@example.com', 'identity email'],
    ['a hash of one', 'dataLayer', 'visitor.hashedEmail', 'a'.repeat(64), 'identity email'],
    ['a hash that stands alone', 'dataLayer', 'email', 'a'.repeat(64), 'identity email'],
    ['the address of a customer', 'dataLayer', 'customer.email', 'jane@shop.example', 'identity email'],
    ['a way to reach somebody', 'dataLayer', 'user.contact.email', 'jo@example.com', 'identity email'],
    ['a religion', 'dataLayer', 'visitor.religion', 'x', 'profile religion'],
    ['traits that a tag keeps', 'dataLayer', 'ajs_user_traits.gender', 'f', 'profile gender'],
    ['the shop that somebody likes', 'dataLayer', 'user.preferredStore', 'Graz', 'profile trait'],
    ['how much somebody bought', 'dataLayer', 'customer.orderCount', '5', 'profile trait'],
    ['a name', 'digitalData', 'user[0].profile[0].profileInfo.userName', 'jo', 'identity name'],
    ['an ID of this browser', 'dataLayer', 'visitorId', 'abc-123', 'identity browser'],
    ['the customer of a shop', 'shopify', 'cid', '88', 'identity person'],
    ['what a tag was told', 'meta-pixel', '123.em', 'a'.repeat(64), 'identity email'],
    ['who is signed in', 'next', 'session.user.email', 'jo@example.com', 'identity email'],
    ['a mark in the page', 'markup', 'data-user-id', '4711', 'identity person'],
    ['an attribute for a chat', 'intercom', 'plan', 'team', 'profile trait'],
    ['an attribute in a queue', 'queue', '$first_name', 'Jo', 'identity name'],
    ['a gender', 'dataLayer', 'user.gender', 'f', 'profile gender'],
    ['an age', 'digitalData', 'user.profile.age', '34', 'profile age'],
    ['a state of being signed in', 'dataLayer', 'loginStatus', 'logged in', 'profile trait'],
    ['a tier', 'adobeDataLayer', 'user.loyaltyTier', 'gold', 'profile trait'],
    ['a kind of customer', 'dataLayer', 'page.attributes.userType', 'business', 'profile trait'],
    ['groups', 'dataLayer', 'segments[0]', 'commuter', 'profile segment'],
    ['groups of AudienceStream', 'utag_data', 'va.audiences.a_b_1', 'Frequent buyers', 'profile segment'],
    ['where the connection is', 'geo', 'countryCode', 'AT', 'profile location'],
    ['where the connection is, in a state', 'state', 'geo.city', 'Graz', 'profile location'],
    ['the market', 'shopify', 'country', 'AT', 'profile location'],
    ['a test group', 'dataLayer', 'experiment_variant', 'B', 'experiment experiment'],
    ['the unchanged group', 'next', 'abTest.checkout', 'control', 'experiment experiment'],
  ])('%s', (_, name, field, value, expected) => {
    const [practice, about] = expected.split(' ');
    expect(told(layer(name, [field, value]))).toEqual([`${practice} ${name}.${field} ${about}`]);
  });

  test.each<[string, Layer['layer'], string, string]>([
    ['nobody is signed in', 'dataLayer', 'user.loggedIn', 'false'],
    ['nobody is known', 'dataLayer', 'user_id', '(not set)'],
    ['a guest', 'utag_data', 'customer_type', 'Guest'],
    ['no number', 'dataLayer', 'customerId', '0'],
    ['no value', 'dataLayer', 'user.email', 'undefined'],
    ['the hash of nothing', 'dataLayer', 'user.email_hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a writer', 'dataLayer', 'article.author.name', 'Jo Doe'],
    ['a writer’s profile', 'dataLayer', 'authorProfile.id', '77'],
    ['a section', 'dataLayer', 'page.category', 'health'],
    ['a brand', 'digitalData', 'product[0].brand', 'Example'],
    ['a colour of a product', 'dataLayer', 'variant', 'red'],
    ['an age rating', 'dataLayer', 'video.age', '16'],
    ['whom clothes are for', 'dataLayer', 'product.gender', 'women'],
    ['a shop’s own address', 'dataLayer', 'store.city', 'Graz'],
    ['a help line', 'dataLayer', 'customerServicePhone', '+43 1 5550100'],
    ['a page to sign in on', 'dataLayer', 'loginPage', '/login'],
    ['what a browser calls itself', 'dataLayer', 'userAgent', 'Mozilla'],
    ['an account of the site with a vendor', 'utag_data', 'tealium_account', 'example'],
    ['another account of the site', 'dataLayer', 'accountId', 'UA-1'],
    ['a person that a page is about', 'next', 'user.name', 'Someone Else'],
    ['a customer who is quoted', 'next', 'caseStudy.customer.name', 'Example Ltd'],
    ['a setting of a chat', 'intercom', 'app_id', 'abc'],
    ['where a shop is', 'markup', 'geo.region', 'AT-6'],
    ['a picture', 'dataLayer', 'user.avatar', 'https://cdn.example/1.png'],
    ['an agreement', 'dataLayer', 'user.consent', 'granted'],
    ['an address of the shop', 'dataLayer', 'email', 'info@store.example'],
    ['a number of the shop', 'dataLayer', 'phone', '+43 1 5550100'],
    ['who offers something', 'dataLayer', 'listing.user.name', 'Jo Doe'],
    ['who placed an ad', 'dataLayer', 'ad.user_name', 'Jo Doe'],
    ['who holds an event', 'dataLayer', 'event.organizer.email', 'jo@example.com'],
    ['who posted', 'dataLayer', 'poster.username', 'jo'],
    ['who made the content', 'dataLayer', 'content_user_id', '4711'],
    ['whom a page is about', 'markup', 'profile:username', 'jo'],
    ['a kind of device', 'dataLayer', 'user.device.mobile', 'true'],
    ['how many are in a group', 'dataLayer', 'group.memberCount', '12'],
    ['how many people there are', 'dataLayer', 'user_count', '12'],
    ['how many visitors there are', 'dataLayer', 'visitor_count', '12'],
  ])('not: %s', (_, name, field, value) => {
    expect(told(layer(name, [field, value]))).toEqual([]);
  });

  test('one layer gives one finding for each practice, declared, with the layer as its reason', () => {
    const found = findingsOfLayers(layer('dataLayer', ['user_id', '4711'], ['user.gender', 'f'], ['customerId', '5']));
    expect(
      found.map(({ id, certainty, company, reasons, told: all }) => ({
        id,
        certainty,
        company,
        reasons,
        all: all?.length,
      })),
    ).toEqual([
      {
        id: 'data-layer-identity',
        certainty: 'declared',
        company: null,
        reasons: [{ place: 'global', found: 'dataLayer' }],
        all: 2,
      },
      {
        id: 'data-layer-profile',
        certainty: 'declared',
        company: null,
        reasons: [{ place: 'global', found: 'dataLayer' }],
        all: 1,
      },
    ]);
    expect(found[0]?.told?.[0]).toEqual({
      field: 'dataLayer.user_id',
      about: 'person',
      value_class: 'number',
      way: 'held',
      value: '4711',
    });
  });

  test.each([
    [null],
    ['dataLayer'],
    [{ layer: 'dataLayer' }],
    [[{ layer: 'other', shown: 'x', leaves: [] }]],
    [[{ layer: 'dataLayer', shown: 'x'.repeat(300), leaves: [['user_id', '1']] }]],
    [[{ layer: 'dataLayer', shown: 'x', leaves: [['user_id', ['1']]] }]],
    [[{ layer: 'dataLayer', shown: 'x', leaves: Array.from({ length: 500 }, () => ['user_id', '1']) }]],
  ])('anything of another shape says nothing: %#', (json: unknown) => {
    expect(findingsOfLayers(json)).toEqual([]);
  });
});
