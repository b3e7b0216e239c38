// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toRead } from '../src/evidence/ads.ts';
import { readAdElements } from '../src/page/readings/ad-elements.ts';
import { readAds } from '../src/page/readings/ads.ts';
import { readBids } from '../src/page/readings/bids.ts';
import { readLayers } from '../src/page/readings/layers.ts';
import { readPrebid } from '../src/page/readings/prebid.ts';
import { readSegments } from '../src/page/readings/segments.ts';
import { adMarks } from '../src/signals/ads/ad-marks.ts';
import { segmentStores } from '../src/signals/ads/segment-stores.ts';

const defined: string[] = [];

/** Puts a global into the page until the test is over. */
function define(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, { configurable: true, ...descriptor });
  defined.push(name);
}

function globals(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) define(name, { value, writable: true });
}

afterEach(() => {
  for (const name of defined.splice(0)) Reflect.deleteProperty(globalThis, name);
  document.body.replaceChildren();
  localStorage.clear();
});

/** What comes out of a page, the way the browser hands it on. */
function handed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

const userData = { name: 'data.example', ext: { segtax: 4 }, segment: [{ id: '49' }, { id: 687, name: 'Tech' }] };

/** A loaded Prebid with one auction behind it. Its methods count how often they are called. */
function prebid(more: Readonly<Record<string, unknown>> = {}) {
  const bid = {
    adId: 'a1',
    bidderCode: 'rubicon',
    adUnitCode: 'top',
    cpm: 1.5,
    currency: 'EUR',
    width: 300,
    height: 250,
    status: 'rendered',
    dealId: 'd',
    getSize: () => '300x250',
    ad: '<p>'.repeat(1000),
    meta: {
      advertiserDomains: ['brand.example'],
      brandName: 'Brand',
      dsa: { behalf: 'Brand Ltd', paid: 'Agency', transparency: [{ domain: 'dsp.example', dsaparams: [1, 2] }] },
    },
  };
  const ortb2 = {
    user: {
      yob: 1984,
      data: [userData],
      ext: { eids: [{ source: 'id5-sync.com', uids: [{ id: 'ID5*x', atype: 1 }] }] },
    },
    site: {
      keywords: 'news',
      content: { data: [{ name: 'context.example', ext: { segtax: 6 }, segment: [{ id: '483' }] }] },
    },
  };
  const events = [
    { eventType: 'auctionInit', args: { adUnits: [{ code: 'side', bids: [{ bidder: 'ix' }] }] } },
    { eventType: 'bidRequested', args: { bidderCode: 'rubicon', ortb2 } },
    { eventType: 'bidRequested', args: { bidderCode: 'ix', ortb2 } },
    { eventType: 'noBid', args: { bidder: 'ix' } },
    { eventType: 'bidTimeout', args: [{ bidder: 'criteo' }] },
    { eventType: 'bidResponse', args: bid },
    { eventType: 'bidResponse', args: { ...bid, adId: 'a2', cpm: 0.5, isDebug: true } },
    { eventType: 'bidWon', args: bid },
  ];
  const config: Record<string, unknown> = { ortb2, debug: false };
  return {
    version: 'v11.36.0',
    libLoaded: true,
    installedModules: ['userId'],
    que: [],
    cmd: [],
    adUnits: [{ code: 'top', bids: [{ bidder: 'rubicon' }, { bidder: 'ix' }, { bidder: 'ix' }] }],
    getEvents: vi.fn<() => unknown>(() => events),
    getConfig: vi.fn<(name: string) => unknown>((name) => config[name]),
    getUserIdsAsEids: vi.fn<() => unknown>(() => [
      { source: 'uidapi.com', uids: [{ id: 'TOKEN', atype: 3 }], matcher: 'm.example' },
      { source: 'empty.example', uids: [{ id: '' }] },
    ]),
    getAllWinningBids: vi.fn<() => unknown>(() => []),
    getBidResponses: vi.fn<() => unknown>(() => ({ top: { bids: [bid] } })),
    getConsentMetadata: vi.fn<() => unknown>(() => ({
      gdpr: { gdprApplies: true, consentStringSize: 300 },
      usp: undefined,
    })),
    requestBids: vi.fn<() => void>(),
    getAdserverTargeting: vi.fn<() => void>(),
    getHighestCpmBids: vi.fn<() => void>(),
    ...more,
  };
}

describe('Prebid', () => {
  test('says whom it asked, under which IDs and with what', () => {
    globals({ pbjs: prebid(), _pbjsGlobals: ['pbjs'] });
    const read = toRead('prebid', handed(readPrebid()));
    expect(read).toMatchObject({ extent: 'whole', failed: [] });
    expect(read?.instances).toMatchObject([
      {
        global: 'pbjs',
        version: 'v11.36.0',
        modules: ['userId'],
        eids: [
          { source: 'uidapi.com', atype: 3, state: 'filled', matcher: 'm.example', value: 'TOKEN' },
          { source: 'empty.example', atype: null, state: 'empty', value: null },
          { source: 'id5-sync.com', atype: 1, state: 'filled' },
        ],
        asked: ['rubicon', 'ix'],
        declined: ['ix'],
        late: ['criteo'],
        units: [
          { code: 'top', bidders: ['rubicon', 'ix'] },
          { code: 'side', bidders: ['ix'] },
        ],
        sent: [
          {
            bidders: ['rubicon', 'ix'],
            sources: ['id5-sync.com'],
            pairs: [
              ['user.yob', '1984'],
              ['site.keywords', 'news'],
            ],
          },
        ],
        consent: [
          ['gdpr.gdprApplies', 'true'],
          ['gdpr.consentStringSize', '300'],
        ],
      },
    ]);
    expect(read?.instances[0]?.firstParty.data).toEqual([
      {
        of: 'user',
        provider: 'data.example',
        segtax: 4,
        segments: [
          { id: '49', name: null, value: null },
          { id: '687', name: 'Tech', value: null },
        ],
      },
      { of: 'site', provider: 'context.example', segtax: 6, segments: [{ id: '483', name: null, value: null }] },
    ]);
  });

  test('says what was offered, the newest first, and what won', () => {
    globals({ pbjs: prebid() });
    const read = toRead('bids', handed(readBids()));
    expect(read?.bids).toMatchObject([
      { bidder: 'rubicon', cpm: 0.5, outcome: 'offered', purpose: 'test' },
      {
        global: 'pbjs',
        bidder: 'rubicon',
        unit: 'top',
        cpm: 1.5,
        currency: 'EUR',
        size: '300x250',
        deal: 'd',
        status: 'rendered',
        domains: ['brand.example'],
        brand: 'Brand',
        outcome: 'won',
        purpose: 'real',
        dsa: { behalf: 'Brand Ltd', paid: 'Agency', transparency: [{ domain: 'dsp.example', params: [1, 2] }] },
      },
    ]);
    expect(JSON.stringify(read)).not.toContain('<p>');
  });

  test('is read in all its copies, and by its usual name where no list is', () => {
    globals({ _pbjsGlobals: ['owpbjs', 'pbjs'], owpbjs: prebid({ version: 'v9.1.0' }), pbjs: prebid() });
    expect(readPrebid().instances.map(({ global, version }) => `${global} ${version}`)).toEqual([
      'owpbjs v9.1.0',
      'pbjs v11.36.0',
    ]);
  });

  test('is left alone before it is loaded', () => {
    const push = vi.fn<() => void>();
    const waiting = prebid({ libLoaded: false, que: { push }, cmd: { push } });
    globals({ pbjs: waiting });
    expect([readPrebid(), readBids()]).toEqual([
      { instances: [], extent: 'whole', failed: [] },
      { bids: [], extent: 'whole', failed: [] },
    ]);
    expect(push).not.toHaveBeenCalled();
    expect(waiting.getEvents).not.toHaveBeenCalled();
  });

  test('is asked for nothing that leaves a trace', () => {
    const pbjs = prebid();
    globals({ pbjs });
    readPrebid();
    readBids();
    const { getEvents, getConfig, requestBids, getAdserverTargeting, getHighestCpmBids } = pbjs;
    for (const never of [requestBids, getAdserverTargeting, getHighestCpmBids]) expect(never).not.toHaveBeenCalled();
    expect(getEvents).toHaveBeenCalledTimes(2);
    expect(getConfig.mock.calls.flat()).toEqual(['ortb2', 'debug']);
    expect([pbjs.que, pbjs.cmd]).toEqual([[], []]);
  });

  test('offers nothing while the site is trying it out', () => {
    globals({ pbjs: prebid({ getConfig: (name: string) => (name === 'debug' ? true : undefined) }) });
    expect(readBids().bids).toEqual([]);
  });
});

/** A slot as the real tag makes them: its methods stand on a prototype. */
class Slot {
  readonly path: string;
  readonly targeting: Readonly<Record<string, string[]>>;
  constructor(path: string, targeting: Readonly<Record<string, string[]>>) {
    this.path = path;
    this.targeting = targeting;
  }
  getAdUnitPath() {
    return this.path;
  }
  getSlotElementId() {
    return 'div-1';
  }
  getTargetingKeys() {
    return Object.keys(this.targeting);
  }
  getTargeting(key: string) {
    return this.targeting[key];
  }
  getResponseInformation() {
    return { advertiserId: 4321, creativeId: null };
  }
}

describe('Google Publisher Tag', () => {
  const slots = [new Slot('/1234/news', { pos: ['top'], hb_adomain: ['brand.example'] })];
  const service = {
    getSlots: () => slots,
    getTargetingKeys: () => ['gender', 'section'],
    getTargeting: (key: string) => (key === 'gender' ? ['old'] : ['sport', 'golf']),
  };
  const ready = { apiReady: true, pubadsReady: true, getVersion: () => '2026', pubads: () => service };

  test('tells key-values by the new way and the old one, the new one first', () => {
    const configs: Readonly<Record<string, object>> = {
      targeting: { targeting: { gender: 'f', permutive: ['1', '2'] } },
      privacyTreatments: { privacyTreatments: { treatments: ['disablePersonalization'] } },
    };
    globals({ googletag: { ...ready, getConfig: (name: string) => configs[name] ?? {} } });
    expect(toRead('tags', handed(readAds()))).toMatchObject({
      gpt: {
        version: '2026',
        targeting: [
          ['gender', ['f']],
          ['permutive', ['1', '2']],
          ['section', ['sport', 'golf']],
        ],
        privacy: [['treatments', 'disablePersonalization']],
        slots: [
          {
            unit: '/1234/news',
            element: 'div-1',
            answer: [['advertiserId', '4321']],
            targeting: [
              ['pos', ['top']],
              ['hb_adomain', ['brand.example']],
            ],
          },
        ],
      },
      failed: [],
    });
  });

  test('is left alone before it is ready', () => {
    const push = vi.fn<() => void>();
    const pubads = vi.fn<() => void>();
    globals({ googletag: { ...ready, pubadsReady: false, cmd: { push }, pubads } });
    expect(readAds().gpt).toBeNull();
    expect([push.mock.calls, pubads.mock.calls]).toEqual([[], []]);
  });

  test('counts a getter that fails, and keeps the rest', () => {
    const broken = {
      ...service,
      getTargetingKeys: () => {
        throw new Error('no');
      },
    };
    globals({ googletag: { ...ready, pubads: () => broken } });
    expect(readAds()).toMatchObject({
      gpt: { targeting: [], slots: [{ unit: '/1234/news' }] },
      failed: [{ what: 'getTargetingKeys', why: 'threw' }],
    });
  });
});

test('other tags tell what stands in plain data', () => {
  const adsbygoogle = Object.assign([], { requestNonPersonalizedAds: 1 });
  globals({
    adsbygoogle,
    google_ad_client: 'ca-pub-1',
    apstag: {},
    _taboola: [{ article: 'auto' }, { unified_id: 'u-1', at: { deep: 1 } }],
  });
  expect(toRead('tags', handed(readAds()))).toMatchObject({
    amazon: 'waiting',
    adsense: { client: 'ca-pub-1', ads: 'not-personalised' },
    queues: [
      {
        name: '_taboola',
        pairs: [
          ['article', 'auto'],
          ['unified_id', 'u-1'],
        ],
      },
    ],
  });
});

test('a page without ads tells nothing', () => {
  expect(readAds()).toEqual({ gpt: null, amazon: 'absent', adsense: null, queues: [], extent: 'whole', failed: [] });
});

const throwing = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error('trap');
    },
    ownKeys: () => {
      throw new Error('trap');
    },
  },
);

function cycle(): object {
  const loop: Record<string, unknown> = {};
  for (let at = 0; at < 60; at += 1) loop[`k${at}`] = loop;
  return loop;
}

const endless = 'x'.repeat(50_000_000);
const lists = Array.from({ length: 300_000 }, (_, at) => ({
  eventType: 'bidRequested',
  args: { bidderCode: `b${at}`, ortb2: { user: cycle() } },
}));

const hostile: readonly (readonly [what: string, value: () => unknown])[] = [
  ['a proxy whose traps throw', () => throwing],
  ['a cycle without an end', cycle],
  ['a text of 50 million characters', () => endless],
  ['five million bytes', () => new Uint8Array(5_000_000)],
  ['a text in a box', () => Object('x'.repeat(5_000_000)) as unknown],
  ['a function', () => () => throwing],
  ['an element of the page', () => document.body],
  ['a list of 300,000', () => lists],
  ['a promise', () => Promise.resolve(1)],
  ['a symbol', () => Symbol('x')],
  ['a big number', () => 10n ** 100n],
  ['nothing', () => null],
];

describe.each(hostile)('%s', (_, value) => {
  const answer = () => value();

  test('in place of a library is read as nothing, or counted', () => {
    globals({
      pbjs: answer(),
      googletag: answer(),
      apstag: answer(),
      adsbygoogle: answer(),
      _taboola: answer(),
      _pbjsGlobals: answer(),
    });
    expect(toRead('prebid', handed(readPrebid()))).toMatchObject({ instances: [] });
    expect(toRead('bids', handed(readBids()))).toMatchObject({ bids: [] });
    expect(toRead('tags', handed(readAds()))).toMatchObject({ gpt: null });
  });

  test('as the answer of every method stays within the caps and the shape', () => {
    const names = [
      'getEvents',
      'getConfig',
      'getUserIdsAsEids',
      'getAllWinningBids',
      'getBidResponses',
      'getConsentMetadata',
    ];
    const pbjs = prebid(Object.fromEntries(names.map((name) => [name, answer])));
    const getters = ['getSlots', 'getTargetingKeys', 'getTargeting', 'getConfig', 'getVersion'];
    const service = Object.fromEntries(getters.map((name) => [name, answer]));
    globals({ pbjs, googletag: { ...service, apiReady: true, pubadsReady: true, pubads: () => service } });
    const claims = [handed(readPrebid()), handed(readBids()), handed(readAds())];
    expect(toRead('prebid', claims[0])).not.toBeNull();
    expect(toRead('bids', claims[1])).not.toBeNull();
    expect(toRead('tags', claims[2])).not.toBeNull();
    expect(JSON.stringify(claims).length).toBeLessThan(65_536);
  });

  test('inside what bidders get stays within the caps and the shape', () => {
    const ortb2 = { user: { yob: value(), data: value(), ext: value() }, site: value(), regs: value() };
    const events = ['auctionInit', 'bidRequested', 'bidResponse', 'bidWon', 'noBid', 'bidTimeout'].flatMap(
      (eventType) => [
        { eventType, args: value() },
        {
          eventType,
          args: {
            bidderCode: value(),
            ortb2,
            adId: value(),
            cpm: value(),
            meta: { dsa: value(), advertiserDomains: value() },
          },
        },
      ],
    );
    globals({ pbjs: prebid({ getEvents: () => events, getConfig: () => ortb2, adUnits: value() }) });
    expect(toRead('prebid', handed(readPrebid()))).not.toBeNull();
    expect(toRead('bids', handed(readBids()))).not.toBeNull();
  });
});

test('a getter is the page’s own code: it is counted, and never run', () => {
  const get = vi.fn<() => void>();
  for (const name of ['pbjs', 'googletag', 'adsbygoogle', '_taboola']) define(name, { get });
  expect(readPrebid().failed).toEqual([{ what: 'pbjs', why: 'accessor' }]);
  expect(readAds().failed).toEqual(['googletag', 'adsbygoogle', '_taboola'].map((what) => ({ what, why: 'accessor' })));
  expect(get).not.toHaveBeenCalled();
});

test('getters inside a library are not run either', () => {
  const get = vi.fn<() => string>(() => 'x');
  const guarded = Object.defineProperty({ id: 'x' }, 'name', { get, enumerable: true });
  const data = [Object.defineProperty({ segment: [guarded] }, 'name', { get, enumerable: true })];
  globals({ pbjs: prebid({ getConfig: () => ({ user: { data } }), getEvents: () => [] }) });
  expect(readPrebid().instances[0]?.firstParty.data[0]).toMatchObject({ segments: [{ id: 'x' }] });
  expect(get).not.toHaveBeenCalled();
});

test('a page that holds more than fits is cut, and says so', () => {
  const segment = Array.from({ length: 5000 }, (_, at) => ({ id: `segment-${at}`.padEnd(200, '-') }));
  const data = Array.from({ length: 500 }, () => ({ name: 'n', segment }));
  globals({ pbjs: prebid({ getConfig: () => ({ user: { data } }), getEvents: () => [] }) });
  const claim = handed(readPrebid());
  expect(claim.extent).toBe('cut');
  expect(JSON.stringify(claim).length).toBeLessThan(26_000);
  expect(toRead('prebid', claim)).not.toBeNull();
});

describe('elements', () => {
  const inPage = (html: string) => {
    document.body.innerHTML = html;
    return toRead('elements', handed(readAdElements(adMarks)));
  };

  test('tell the places of ads, the link that explains one, and the advertiser a widget names', () => {
    const read = inPage(
      `<div id="google_ads_iframe_/1/news_0" data-google-query-id="q"></div>
       <a href="https://adssettings.google.com/whythisad?reasons=SECRET">Why</a>
       <div class="trc_spotlight_item"><span class="branding">  Shoes
         &amp; Co </span></div>`,
    );
    expect(read).toMatchObject({
      frames: [{ mark: 'google-publisher-tag', unit: 'google_ads_iframe_/1/news_0' }, { mark: 'taboola' }],
      why: [{ host: 'adssettings.google.com', path: '/whythisad' }],
      brands: [{ mark: 'taboola', text: 'Shoes & Co' }],
    });
    expect(JSON.stringify(read)).not.toContain('SECRET');
  });

  test.each<[what: string, href: string, clicks: readonly string[]]>([
    ['behind one parameter', 'https://c.example/x?adurl=https://brand.example/?a=1', ['brand.example']],
    [
      'behind four layers',
      `https://a.example/?adurl=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent(`https://c.example/?u=${encodeURIComponent('https://d.example/p?lp=https%3A%2F%2Fbrand.example')}`)}`)}`,
      ['brand.example'],
    ],
    [
      'behind percent signs in percent signs',
      'https://c.example/x?clickurl=https%25253A%25252F%25252Fbrand.example',
      ['brand.example'],
    ],
    ['behind a question mark', 'https://ad.example/clk;1;2?https://brand.example/x', ['brand.example']],
    ['nowhere else', 'https://brand.example/shoes', []],
    ['to something that is no address', 'https://c.example/x?adurl=javascript:alert(1)', []],
  ])('tell where a click ends: %s', (_, href, clicks) => {
    const read = inPage('<ins class="adsbygoogle" data-ad-client="c"><a>ad</a></ins>');
    expect(read?.clicks).toEqual([]);
    document.querySelector('a')!.setAttribute('href', href);
    expect(readAdElements(adMarks).clicks).toEqual(clicks);
  });

  test('say nothing of links that stand beside the ads', () => {
    expect(inPage('<a href="https://c.example/?adurl=https://brand.example">a link</a>')?.clicks).toEqual([]);
  });

  test('are at most as many as fit', () => {
    const read = inPage(
      `<div class="trc_spotlight_item"><b class="branding">${'x'.repeat(10_000)}</b></div>`.repeat(100),
    );
    expect(read).toMatchObject({ extent: 'cut', brands: [{ text: 'x'.repeat(80) }] });
  });
});

describe('stores', () => {
  test('are read by the names that are handed in, and no others', () => {
    localStorage.setItem('_psegs', '[1,2]');
    localStorage.setItem('lotame_17_auds', 'a,b');
    localStorage.setItem('lotame_auds', 'c');
    localStorage.setItem('secret', 'mine');
    expect(toRead('stores', handed(readSegments(segmentStores)))?.stores).toEqual([
      { vendor: 'permutive', key: '_psegs', value: '[1,2]', size: 5 },
      { vendor: 'lotame', key: 'lotame_17_auds', value: 'a,b', size: 3 },
    ]);
  });

  test('are cut where they are long', () => {
    localStorage.setItem('_psegs', `[${'1234567,'.repeat(100_000)}1]`);
    const { extent, stores } = readSegments(segmentStores);
    expect([extent, stores[0]?.size, stores[0]?.value.length]).toEqual(['cut', 800_003, 4000]);
  });

  test('are refused where a document has none', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    define('localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const read = readSegments(segmentStores);
    Object.defineProperty(globalThis, 'localStorage', real);
    defined.pop();
    expect(read).toMatchObject({ stores: [], failed: [{ what: 'localStorage', why: 'threw' }] });
  });
});

test('each reading stands alone: nothing of its module is left behind when it is sent', () => {
  for (const read of [readAds, readPrebid, readBids, readAdElements, readSegments]) {
    const alone = runInThisContext(`(${read.toString()})`) as (marks: unknown) => { failed: unknown[] };
    const marks = read === readAdElements ? adMarks : segmentStores;
    expect(alone(marks).failed).toEqual([]);
  }
});

test('what a page puts on prototypes is not run, and changes nothing', () => {
  const ran = vi.fn<() => string>(() => 'x');
  const requests = ['a', 'b'].map((name) => ({
    bidderCode: name,
    ortb2: { user: { data: [{ name, segment: [{ id: name }] }] } },
  }));
  const events = requests.map((args) => ({ eventType: 'bidRequested', args }));
  globals({ pbjs: prebid({ getEvents: () => events }), _taboola: [{ article: 'auto' }] });
  const before = JSON.stringify([readPrebid(), readBids(), readAds()]);
  const prototypes = [Array.prototype, Object.prototype, String.prototype];
  for (const on of prototypes) Object.defineProperty(on, 'toJSON', { value: ran, configurable: true });
  const after = [readPrebid(), readBids(), readAds(), readLayers()];
  for (const on of prototypes) Reflect.deleteProperty(on, 'toJSON');
  expect(ran).not.toHaveBeenCalled();
  expect(JSON.stringify(after.slice(0, 3))).toBe(before);
  expect(readPrebid().instances[0]?.sent).toHaveLength(2);
});
