import { describe, expect, test } from 'vitest';
import type { AdsClaimed } from '../src/evidence/ads.ts';
import { adRequestFields, adRequestPairs } from '../src/signals/ads/ad-request.ts';
import { advertisersIn } from '../src/signals/ads/advertiser.ts';
import { bidderCodes } from '../src/signals/ads/bidders.ts';
import { eidSources, type EidSource } from '../src/signals/ads/eid-sources.ts';
import { findingsOfAds } from '../src/signals/ads/findings.ts';
import { gptKeys } from '../src/signals/ads/gpt-keys.ts';
import { groupName } from '../src/signals/ads/group-names.ts';
import { groupsInStore } from '../src/signals/ads/groups.ts';
import { partyOfBidder, partyOfEid } from '../src/signals/ads/party.ts';
import { vendorOf } from '../src/signals/vendors.ts';
import { toAdsSeen, type AdsSeen } from '../src/signals/ads/seen.ts';
import { segmentStores } from '../src/signals/ads/segment-stores.ts';
import { summaryOf } from '../src/signals/ads/summary.ts';
import { describedBy, taxonomyOf } from '../src/signals/ads/taxonomies.ts';
import { toldOf } from '../src/signals/about.ts';
import { labelsOf } from '../src/signals/labels.ts';

const common = { extent: 'whole', failed: [] } as const satisfies { extent: string; failed: never[] };

type Tags = AdsClaimed['tags'];
type Instance = AdsClaimed['prebid']['instances'][number];
type Bid = AdsClaimed['bids']['bids'][number];

const tags: Tags = { gpt: null, amazon: 'absent', adsense: null, queues: [], extent: 'whole', failed: [] };
const instance: Instance = {
  global: 'pbjs',
  version: 'v11',
  modules: [],
  eids: [],
  firstParty: { data: [], pairs: [] },
  sent: [],
  units: [],
  asked: [],
  declined: [],
  late: [],
  consent: [],
};
const bid: Bid = {
  global: 'pbjs',
  bidder: 'rubicon',
  unit: 'top',
  cpm: 1.5,
  currency: 'EUR',
  domains: ['brand.example'],
  outcome: 'won',
  purpose: 'real',
};

interface Page {
  readonly tags?: Partial<Tags>;
  readonly prebid?: Partial<Instance>;
  readonly bids?: readonly Bid[];
  readonly elements?: Partial<AdsClaimed['elements']>;
  readonly stores?: AdsClaimed['stores']['stores'];
}

/** A page of which the readings gave this. */
function page({ tags: ofTags, prebid, bids, elements, stores }: Page): AdsSeen {
  const seen = toAdsSeen({
    ...(ofTags && { tags: { ...tags, ...ofTags } }),
    ...(prebid && { prebid: { instances: [{ ...instance, ...prebid }], ...common } }),
    ...(bids && { bids: { bids, ...common } }),
    ...(elements && { elements: [{ frames: [], why: [], brands: [], clicks: [], ...common, ...elements }] }),
    ...(stores && { stores: { stores, ...common } }),
  });
  expect(seen.failures).toEqual([]);
  return seen;
}

const gpt = (targeting: [string, string[]][], more: Partial<NonNullable<Tags['gpt']>> = {}): Partial<Tags> => ({
  gpt: { targeting, privacy: [], slots: [], ...more },
});

/** What is said of one vendor, as `field (subject) value`. */
function told(seen: AdsSeen, vendor: string): readonly string[] | undefined {
  const finding = findingsOfAds(seen).find(({ id }) => id === vendor);
  expect(finding?.told?.every(({ way }) => way === 'held') ?? true).toBe(true);
  return finding?.told?.map(({ field, about, value }) => `${field} (${about}) ${value}`);
}

describe('readings that came out of a page', () => {
  test.each<[what: string, claims: Parameters<typeof toAdsSeen>[0], failures: AdsSeen['failures']]>([
    ['nothing', {}, []],
    ['a text', { prebid: 'x' }, [{ reading: 'prebid', what: '', why: 'shape' }]],
    ['a list', { tags: [] }, [{ reading: 'tags', what: '', why: 'shape' }]],
    [
      'too long a text',
      { bids: { bids: [{ ...bid, bidder: 'x'.repeat(201) }], ...common } },
      [{ reading: 'bids', what: '', why: 'shape' }],
    ],
    [
      'too many',
      { bids: { bids: Array.from({ length: 201 }, () => bid), ...common } },
      [{ reading: 'bids', what: '', why: 'shape' }],
    ],
    [
      'a price beyond all numbers',
      { bids: { bids: [{ ...bid, cpm: Number.POSITIVE_INFINITY }], ...common } },
      [{ reading: 'bids', what: '', why: 'shape' }],
    ],
    [
      'what the reading could not read',
      { prebid: { instances: [], extent: 'whole', failed: [{ what: 'pbjs', why: 'accessor' }] } },
      [{ reading: 'prebid', what: 'pbjs', why: 'accessor' }],
    ],
    [
      'one bad frame of two',
      { elements: [{ frames: [], why: [], brands: [], clicks: [], ...common }, 7] },
      [{ reading: 'elements', what: '', why: 'shape' }],
    ],
  ])('%s', (_, claims, failures) => {
    expect(toAdsSeen(claims).failures).toEqual(failures);
  });

  test('that are bad leave the others alone', () => {
    const seen = toAdsSeen({ prebid: '{}', bids: { bids: [bid], ...common } });
    expect(seen).toMatchObject({ prebid: null, bids: { bids: [{ bidder: 'rubicon', brand: null }] } });
    expect(summaryOf(seen)).toMatchObject({ offers: [{ cpm: 1.5 }], failures: { shape: 1, threw: 0, accessor: 0 } });
  });

  test('of a page without ads say nothing', () => {
    expect(summaryOf(page({ tags: {} }))).toBeNull();
    expect(findingsOfAds(page({ tags: {} }))).toEqual([]);
  });
});

describe('key-values of Google Ad Manager', () => {
  test('are told by what they are about', () => {
    const targeting: [string, string[]][] = [
      ['section', ['sport']],
      ['gnd', ['f']],
      ['age', ['30-39']],
      ['permutive', ['1', '2']],
      ['ab', ['b']],
      ['hb_pb', ['1.50']],
      ['loggedin', ['true']],
      ['adt', ['low']],
      ['frobnicate', ['7']],
    ];
    expect(told(page({ tags: gpt(targeting) }), 'google-publisher-tag')).toEqual([
      'age (age) 30-39',
      'gnd (gender) f',
      'loggedin (trait) true',
      'permutive (segment) 1',
      'permutive (segment) 2',
      'ab (experiment) b',
      'section (page) sport',
      'adt (page) low',
      'hb_pb (bid) 1.50',
      'frobnicate (unknown) 7',
    ]);
  });

  test('about the person are what is said of them, those about the page are not', () => {
    const summary = summaryOf(
      page({
        tags: gpt([
          ['section', ['sport']],
          ['gnd', ['f']],
          ['hb_pb', ['1']],
          ['age', ['']],
        ]),
      }),
    );
    expect(summary?.said.map(({ field }) => field)).toEqual(['gnd']);
  });

  test('that are named like an e-mail have to look like one, or like its hash', () => {
    const hash = 'a'.repeat(64);
    expect(told(page({ tags: gpt([['hem', [hash, 'no']]]) }), 'google-publisher-tag')).toEqual([
      `hem (email) ${hash}`,
      'hem (person) no',
    ]);
  });

  test('of Amazon are told of Amazon', () => {
    const slots = [
      {
        unit: '/1/a',
        targeting: [['amznbid', ['1kx']]] as [string, string[]][],
        answer: [['advertiserId', '9']] as [string, string][],
      },
    ];
    const seen = page({ tags: gpt([], { slots }) });
    expect(told(seen, 'amazon-ads')).toEqual(['amznbid (bid) 1kx']);
    expect(told(seen, 'google-publisher-tag')).toEqual(['advertiserId (ad) 9']);
  });
});

describe('Prebid', () => {
  const eids: Instance['eids'] = [
    { source: 'uidapi.com', atype: 3, state: 'filled', value: 'TOKEN' },
    { source: 'pubcid.org', atype: 1, state: 'filled', value: 'c-1' },
    { source: 'id5-sync.com', atype: 1, state: 'empty' },
    { source: 'publisher.example', state: 'filled', value: 'p', type: 'hemsha256' },
  ];
  const data: Instance['firstParty']['data'] = [
    { of: 'user', provider: 'permutive.com', segtax: 4, segments: [{ id: '49' }, { id: '687' }] },
  ];
  const sent: Instance['sent'] = [
    {
      data,
      pairs: [
        ['user.yob', '1984'],
        ['site.page', 'https://p.example/'],
      ],
      sources: ['uidapi.com', 'pubcid.org'],
      bidders: ['rubicon', 'ix', 'madeup'],
    },
  ];
  const seen = page({
    prebid: { eids, sent, asked: ['rubicon', 'ix', 'madeup', 'criteo'], declined: ['ix', 'criteo'], late: ['criteo'] },
    bids: [bid],
  });

  test('says who was asked, and what they answered', () => {
    expect(summaryOf(seen)?.offeredTo).toEqual([
      { code: 'rubicon', name: 'Magnite', vendor: 'magnite', answer: 'offer' },
      { code: 'ix', name: 'Index Exchange', vendor: 'index-exchange', answer: 'nothing' },
      { code: 'madeup', name: 'madeup', vendor: null, answer: 'none' },
      { code: 'criteo', name: 'Criteo', vendor: 'criteo', answer: 'late' },
    ]);
  });

  test('says who could be asked, before anybody was', () => {
    const units = [{ code: 'top', bidders: ['rubicon'] }];
    expect(summaryOf(page({ prebid: { units } }))).toMatchObject({
      offeredTo: [{ name: 'Magnite', answer: 'none' }],
      slots: ['top'],
    });
  });

  test('says under which IDs, what they are made from, and to how many they went', () => {
    expect(summaryOf(seen)?.ids).toEqual([
      {
        source: 'uidapi.com',
        name: 'Unified ID 2.0',
        vendor: 'uid2',
        from: 'email-or-phone',
        of: 'person',
        bidders: 3,
      },
      { source: 'pubcid.org', name: 'SharedID', vendor: 'shared-id', from: 'browser', of: 'device', bidders: 3 },
      { source: 'publisher.example', name: 'publisher.example', vendor: null, from: 'email', of: 'unsaid', bidders: 0 },
    ]);
  });

  test('holds ready for a bidder what is about the person, and not the page', () => {
    expect(told(seen, 'index-exchange')).toEqual([
      'user.yob (age) 1984',
      'user.data[Permutive] (gender) 49',
      'eids[uidapi.com] (email) TOKEN',
      'eids[pubcid.org] (browser) c-1',
      'user.data[Permutive] (segment) 687',
    ]);
    expect(told(seen, 'magnite')).toContain('bid.cpm (bid) 1.5 EUR');
  });

  test('holds an ID ready for whose it is', () => {
    expect(told(seen, 'uid2')).toEqual(['eids[uidapi.com] (email) TOKEN']);
    expect(findingsOfAds(seen).some(({ id }) => id === 'id5')).toBe(false);
  });

  test('keeps of one vendor what touches a person most', () => {
    const pairs = Array.from({ length: 50 }, (_, at): [string, string] => [`site.k${at}`, 'x']);
    const many = Array.from({ length: 40 }, (_, at) => ({
      of: 'user' as const,
      provider: `p${at}.example`,
      segments: [{ id: '1' }],
    }));
    const all = told(page({ prebid: { firstParty: { data: many, pairs } } }), 'prebid');
    expect(all).toHaveLength(60);
    expect(all?.filter((one) => one.includes('(segment)'))).toHaveLength(40);
  });

  test('says nothing of offers that are only tried out', () => {
    expect(summaryOf(page({ prebid: {}, bids: [{ ...bid, purpose: 'test' }] }))).toBeNull();
  });
});

describe('who is behind the ad on screen', () => {
  const dsa: Bid['dsa'] = {
    behalf: 'Brand Ltd',
    paid: 'Agency',
    transparency: [{ params: [1, 2] }, { params: [3, 9] }],
  };
  const slots = [
    { unit: '/1/a', element: 'top', targeting: [['hb_adomain', ['key.example']]] as [string, string[]][], answer: [] },
  ];
  const elements: Page['elements'] = {
    brands: [{ mark: 'outbrain', text: 'Sponsored by Shoes & Co' }],
    clicks: ['www.shop.co.uk', 'ad.doubleclick.net', 'www.brand.example'],
  };

  test('is told by the surest evidence there is', () => {
    const seen = page({
      bids: [
        { ...bid, dsa },
        { ...bid, unit: 'side', outcome: 'offered' },
      ],
      tags: gpt([], { slots }),
      elements,
    });
    expect(advertisersIn(seen)).toEqual([
      {
        slot: 'top',
        name: 'brand.example',
        by: 'bid',
        certainty: 'declared',
        dsa: { behalf: 'Brand Ltd', paid: 'Agency', parameters: ['profile', 'basic', 'place', 'unlisted'] },
      },
      { slot: null, name: 'Shoes & Co', by: 'label', certainty: 'declared', dsa: null },
      { slot: null, name: 'shop.co.uk', by: 'click', certainty: 'inferred', dsa: null },
    ]);
  });

  test('is told by the key of the slot where no bid won it', () => {
    expect(advertisersIn(page({ tags: gpt([], { slots }) }))).toMatchObject([
      { slot: 'top', name: 'key.example', by: 'key' },
    ]);
  });

  test.each<[what: string, one: Bid]>([
    ['a bid that only was offered', { ...bid, outcome: 'offered' }],
    ['a bid without a name', { ...bid, domains: [] }],
    ['a bid that is tried out', { ...bid, purpose: 'test' }],
  ])('is not told by %s', (_, one) => {
    expect(advertisersIn(page({ bids: [one] }))).toEqual([]);
  });

  test('is the brand, where the bidder names it', () => {
    expect(advertisersIn(page({ bids: [{ ...bid, brand: 'Brand' }] }))).toMatchObject([{ name: 'Brand' }]);
  });
});

describe('groups in storage', () => {
  const store = (vendor: string, key: string, value: string) => ({ vendor, key, value, size: value.length });
  test.each<[vendor: string, key: string, value: string, groups: readonly string[]]>([
    ['permutive', '_psegs', '[101,"102",{"no":1}]', ['person null 101 102']],
    ['permutive', '_pssps', '{"cohorts":["a","b"],"ssps":["x"]}', ['person null a b']],
    ['permutive', '_ppsts', '{"600":[12,13]}', ['person 600 12 13']],
    ['lotame', 'lotame_17_auds', 'a1,b2,,c3', ['person null a1 b2 c3']],
    ['airgrid', 'edkt_matched_audience_ids', '["x","y"]', ['person null x y']],
    ['azerion-edge', 'ht-pa-v1-a', '[{"id":"9","visits":123}]', ['person null 9']],
    [
      'rayn',
      'rayn-segtax',
      '{"4":{"3":["49"],"4":["50"]},"103015":["p1"],"a1b2":{"6":{"1":["483"]}}}',
      ['person 4 49 50', 'person 103015 p1', 'page 6 483'],
    ],
    ['anonymised', 'anon-sl', '{"hem":"SECRET","iabAudience":[4,"49"]}', ['person 4 4 49']],
    ['blueconic', 'bcPrebidData', '{"segment":[{"id":"s1","name":"VIP"}],"ext":{"segtax":4}}', ['person 4 VIP']],
    [
      'hadron-id',
      'auHadronRtd',
      '{"rtd":{"ortb2":{"user":{"data":[{"name":"x","segment":[{"id":"h"}]}]}}}}',
      ['person null h'],
    ],
    [
      'weborama',
      'webo_wam2gam_entry',
      '{"targeting":{"webo_cs":["foo","bar"],"webo_audiences":["baz"]}}',
      ['person null foo bar baz'],
    ],
    ['prebid', '_agentic_audience_', 'eyJlbnRyaWVzIjpbeyJpZCI6ImVtYiIsInZlY3RvciI6Ii4uLiJ9XX0=', ['person null emb']],
    ['permutive', '_psegs', '{"cohorts":1}', []],
    ['permutive', '_psegs', 'null', []],
    ['rayn', 'rayn-segtax', '[]', []],
    ['rayn', 'rayn-segtax', 'not JSON', []],
    ['nobody', '_psegs', '[1]', []],
    ['permutive', 'another', '[1]', []],
  ])('of %s under %s: %s', (vendor, key, value, groups) => {
    const found = groupsInStore(store(vendor, key, value));
    expect(
      found.map(({ of, segtax, segments }) => [of, segtax, ...segments.map(({ id, name }) => name ?? id)].join(' ')),
    ).toEqual(groups.map((one) => one.replace('null', '')));
    expect(JSON.stringify(found)).not.toContain('SECRET');
  });

  test('that were cut off in the middle keep their whole ids', () => {
    const [groups] = groupsInStore({ vendor: 'permutive', key: '_psegs', value: '[101,102,10', size: 4711 });
    expect(groups).toMatchObject({ extent: 'cut', segments: [{ id: '101' }, { id: '102' }] });
  });

  test('are inferred from a name; with what bidders get they are one', () => {
    const stores = [store('permutive', '_psegs', '[101,102]'), store('permutive', '_papns', '[102,103]')];
    const firstParty: Instance['firstParty'] = {
      data: [{ of: 'user', provider: 'permutive.com', segments: [{ id: '101' }, { id: '104' }] }],
      pairs: [],
    };
    const [finding] = findingsOfAds(page({ stores }));
    expect(finding).toMatchObject({
      id: 'permutive',
      certainty: 'inferred',
      reasons: [{ place: 'storage', found: '_psegs' }, { found: '_papns' }],
    });
    const summary = summaryOf(page({ stores, prebid: { firstParty } }));
    expect(summary?.groups).toMatchObject([
      { provider: { name: 'Permutive' }, segments: [{ id: '101' }, { id: '104' }, { id: '102' }, { id: '103' }] },
    ]);
  });
});

describe('taxonomies', () => {
  test.each([
    [4, 'user', 'person'],
    [6, 'user', 'page'],
    [1, 'site', 'page'],
    [526, 'site', 'person'],
    [527, 'user', 'page'],
    [552, 'user', 'person'],
    [553, 'user', 'page'],
    [9999, 'user', 'person'],
    [null, 'user', 'person'],
    [null, 'site', 'page'],
  ] as const)('%s in %s describes the %s', (segtax, place, of) => {
    expect(describedBy(segtax, place)).toBe(of);
  });

  test.each<[segtax: number, id: string, name: string | undefined]>([
    [4, '49', 'Demographic > Gender > Female'],
    [
      4,
      '101',
      'Demographic > Household Data > Life Stage > Multi Generation Household > Empty Nest (Adults, Children left home)',
    ],
    [4, '206', 'Interest'],
    [4, '395', 'Interest > Health and Medical Services > Health & Pharma > Medical Services > Chiropractors'],
    [4, '751', 'Interest > Video Gaming > Video Game Genres > Puzzle Video Games'],
    [
      4,
      '1172',
      'Purchase Intent > Consumer Packaged Goods > Edible > Refrigerated > Refrigerated Meats > Breakfast Meats',
    ],
    [4, '1679', 'Purchase Intent > Web Services > Web Hosting and Cloud Computing'],
    [4, '349', undefined],
    [4, '1680', undefined],
    [4, 'x', undefined],
    [6, '305', 'Medical Health > Diseases and Conditions > Reproductive Health > Pregnancy'],
    [6, '500', 'Sports'],
    [6, '699', undefined],
    [1, 'IAB17-3', 'Sports'],
    [1, 'IAB99', undefined],
    [540, '1', undefined],
  ])('give %i/%s its name', (segtax, id, name) => {
    expect(groupName(taxonomyOf(segtax)!, id)?.join(' > ')).toBe(name);
  });
});

describe('tables', () => {
  test('name vendors that there are', () => {
    const sources: readonly EidSource[] = Object.values(eidSources);
    const ids = [
      ...Object.keys(bidderCodes),
      ...sources.flatMap((one) => ('vendor' in one ? [one.vendor] : [])),
      ...segmentStores.map(({ vendor }) => vendor),
    ];
    expect(ids.filter((id) => !vendorOf(id))).toEqual([]);
  });

  test('know each bidder once', () => {
    const codes = Object.values<string>(bidderCodes).flatMap((all) => all.split(' '));
    expect(new Set(codes).size).toBe(codes.length);
    expect(partyOfBidder('constructor')).toEqual({ name: 'constructor', vendor: null });
  });

  test.each([
    ['a source', { source: 'id5-sync.com' }, { vendor: 'id5', from: 'unsaid' }],
    [
      'a subdomain of a source',
      { source: 'liveintent.sovrn.com', provider: 'liveintent.com' },
      { vendor: 'sovrn', from: 'maybe-email' },
    ],
    [
      'a source that another filled',
      { source: 'openx.net', provider: 'liveintent.com' },
      { vendor: 'openx', from: 'maybe-email' },
    ],
    [
      'a hash of an e-mail',
      { source: 'x.example', type: 'hemmd5' },
      { vendor: null, name: 'x.example', from: 'email' },
    ],
    ['a name every object has', { source: 'constructor' }, { vendor: null, from: 'unsaid' }],
  ])('tell whose ID it is: %s', (_, eid, party) => {
    expect(partyOfEid({ provider: null, type: null, ...eid })).toMatchObject(party);
  });
});

describe('a request for ads', () => {
  const base = 'https://securepubads.g.doubleclick.net/gampad/ads?';
  test.each<[what: string, query: string, pairs: readonly (readonly [string, string])[]]>([
    [
      'one slot',
      'iu=/1234/news&scp=pos%3Dtop%26x%3D1%2C2',
      [
        ['scp.pos', 'top'],
        ['scp.x', '1'],
        ['scp.x', '2'],
        ['iu', '/1234/news'],
      ],
    ],
    [
      'many slots',
      'iu_parts=1234,news,top,side&enc_prev_ius=%2F0%2F1%2F2,%2F0%2F1%2F3&prev_scp=pos%3Da%7Cpos%3Db',
      [
        ['iu', '/1234/news/top'],
        ['iu', '/1234/news/side'],
        ['prev_scp[0].pos', 'a'],
        ['prev_scp[1].pos', 'b'],
      ],
    ],
    [
      'values with commas',
      'cust_params=section%3Dfunny%252Cvideo%26id%3D7',
      [
        ['cust_params.section', 'funny'],
        ['cust_params.section', 'video'],
        ['cust_params.id', '7'],
      ],
    ],
    [
      'the rest as it is',
      'ppid=abc&npa=1&gdpr_consent=CP',
      [
        ['ppid', 'abc'],
        ['npa', '1'],
        ['gdpr_consent', 'CP'],
      ],
    ],
    ['parts that are not there', 'iu_parts=1&enc_prev_ius=/0/9,x,', [['iu', '/1/?']]],
    ['broken percent signs', 'cust_params=%E0%A4%A&ppid=%', [['ppid', '%']]],
    ['nothing', '', []],
  ])('says %s', (_, query, pairs) => {
    expect(adRequestPairs(base + query)).toEqual(pairs);
  });

  test('is told by what its key-values are about', () => {
    const pairs = adRequestPairs(`${base}cust_params=gender%3Df%26section%3Dx&prev_scp=hb_pb%3D1%7Cpos%3Db&ppid=p`);
    expect(toldOf(pairs, labelsOf(adRequestFields())).map(({ field, about }) => `${field} ${about}`)).toEqual([
      'cust_params.gender gender',
      'cust_params.section page',
      'prev_scp[0].hb_pb bid',
      'prev_scp[1].pos ad',
      'ppid person',
    ]);
    expect(Object.keys(gptKeys).length).toBeGreaterThan(100);
  });

  test('costs no more than its first thousand pairs', () => {
    expect(adRequestPairs(`${base}cust_params=${'a%3D1%26'.repeat(5000)}`)).toHaveLength(1000);
  });
});
