// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { AdsPart } from '../src/popup/ads-part.tsx';
import { Ads } from '../src/popup/ads.tsx';
import type { Advertiser } from '../src/signals/ads/advertiser.ts';
import type { Origin } from '../src/signals/ads/eid-sources.ts';
import type { Groups } from '../src/signals/ads/groups.ts';
import type { AdsSummary, Offer, SharedId } from '../src/signals/ads/summary.ts';
import { taxonomyOf } from '../src/signals/ads/taxonomies.ts';
import { popupPage, unfoldAll } from './popup-page.ts';

const { root, asked } = popupPage();

const nothing: AdsSummary = {
  offeredTo: [],
  ids: [],
  said: [],
  groups: [],
  offers: [],
  slots: [],
  advertisers: [],
  whyLinks: [],
  failures: { accessor: 0, threw: 0, shape: 0 },
};

/** Shows a page's ads, unfolded. */
async function show(more: Partial<AdsSummary>): Promise<void> {
  render(h(Ads, { seen: { ...nothing, ...more } }), root);
  await unfoldAll(root.querySelectorAll('details'));
}

/** The words a person reads, with single spaces. */
function words(selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
}

const magnite = { name: 'Magnite', vendor: 'magnite' };

test('a page with the scripts of ads alone has no such part', async () => {
  const drawn = async (seen: AdsSummary) => {
    render(h(AdsPart, { seen }), root);
    await act(() => {});
    return root.childElementCount;
  };
  await vi.waitFor(async () => expect(await drawn({ ...nothing, slots: ['/1/a'] })).toBe(1));
  expect(await drawn(nothing)).toBe(0);
});

describe('who was offered the visit', () => {
  test('is counted beside the heading, and told with what they answered', async () => {
    await show({
      offeredTo: [
        { ...magnite, code: 'rubicon', answer: 'offer' },
        { name: 'madeup', vendor: null, code: 'madeup', answer: 'nothing' },
        { name: 'Criteo', vendor: 'criteo', code: 'criteo', answer: 'late' },
        { name: 'Amazon Ads', vendor: 'amazon-ads', code: 'apstag', answer: 'none' },
      ],
    });
    expect(words('summary')).toEqual(['Ads on this page offered to 4 companies']);
    expect(words('.long-list > li')).toEqual([
      'Magnite rubicon made a bid',
      'madeup bid nothing',
      'Criteo criteo answered too late',
      'Amazon Ads apstag no answer seen',
    ]);
  });

  test.each<[Partial<AdsSummary>, string]>([
    [{ advertisers: [{ slot: null, name: 'A', by: 'label', certainty: 'declared', dsa: null }] }, '1 advertiser'],
    [{ slots: ['/1/a', '/1/b'] }, '2 places for ads'],
    [{ ids: [{ name: 'a', vendor: null, source: 'a', from: 'browser', of: 'device', bidders: 1 }] }, '1 ID'],
    [{ groups: [groups] }, '3 groups'],
    [{ failures: { accessor: 1, threw: 0, shape: 0 } }, '1 part of the page’s ad scripts could not be read.'],
  ])('or else what is there: %o', async (seen, brief) => {
    await show(seen);
    expect(words('summary .aside')).toEqual([brief]);
  });
});

describe('IDs', () => {
  const id = (source: string, from: Origin, of: SharedId['of'] = 'unsaid', bidders = 0): SharedId => ({
    name: source,
    vendor: null,
    source,
    from,
    of,
    bidders,
  });

  test('say what they are made from, what they stand for and how many got them', async () => {
    await show({
      ids: [
        { ...id('uidapi.com', 'email-or-phone', 'person', 3), name: 'Unified ID 2.0' },
        id('a', 'browser', 'device', 1),
        id('b', 'unsaid', 'app'),
        ...(['maybe-email', 'account', 'network', 'device', 'place'] as const).map((from) => id(from, from)),
      ],
    });
    const [first, second, third] = words('.long-list > li');
    expect(first).toBe(
      'Unified ID 2.0 uidapi.com made from your e-mail address or phone number, hashed stands for you, on any device handed to 3 bidders',
    );
    expect(second).toBe('a a number kept in this browser stands for this browser handed to 1 bidder');
    expect(third).toBe('b stands for this app');
  });

  test.each<[lead: string, ids: readonly SharedId[]]>([
    ['The site passed on your e-mail address in hashed form.', [id('acxiom.id', 'email'), id('b', 'browser')]],
    [
      'The site passed on your e-mail address or phone number in hashed form.',
      [id('euid.eu', 'email-or-phone'), id('b', 'maybe-email')],
    ],
  ])('%s', async (lead, ids) => {
    await show({ ids });
    expect(words('details > p:not(.aside)')).toEqual([lead]);
  });

  test('say nothing of an e-mail that may only have been one', async () => {
    await show({ ids: [id('liveramp.com', 'maybe-email')] });
    expect(words('details > p:not(.aside)')).toEqual([]);
  });
});

const groups: Groups = {
  provider: { name: 'Permutive', vendor: 'permutive' },
  of: 'person',
  segtax: 4,
  taxonomy: taxonomyOf(4),
  segments: [
    { id: '49', name: null },
    { id: 'x', name: null },
    { id: 'y', name: 'Luxury buyers' },
  ],
  where: 'user.data',
  place: 'global',
  extent: 'whole',
};

describe('groups', () => {
  test('of people stand apart from what the page is about', async () => {
    await show({ groups: [groups, { ...groups, of: 'page', segtax: 6, taxonomy: taxonomyOf(6), extent: 'cut' }] });
    expect(words('h3')).toEqual(['Groups you were put into', 'What the page is said to be about']);
    expect(words('.long-list span.aside')).toEqual([
      '3 groups IAB Tech Lab Audience Taxonomy 1.1',
      'at least 3 groups IAB Tech Lab Content Taxonomy 2.2',
    ]);
  });

  test('have their own names, and those of their taxonomy once they are loaded', async () => {
    await show({ groups: [groups] });
    await vi.waitFor(() => {
      expect(words('.long-list ul li')).toEqual(['Demographic › Gender › Female', 'Luxury buyers']);
    });
    expect(words('.long-list p')).toEqual(['and 1 more']);
  });

  test('are counted where there are many, and whoever is not named is called that', async () => {
    const segments = Array.from({ length: 30 }, (_, at) => ({ id: `s${at}`, name: `Group ${at}` }));
    const provider = { name: '', vendor: null };
    await show({ groups: [{ ...groups, segments, taxonomy: null, segtax: null, provider }] });
    expect(words('.long-list .name')).toEqual(['A company that is not named']);
    expect(words('.long-list ul li')).toHaveLength(12);
    expect(words('.long-list p')).toEqual(['and 18 more']);
  });

  test('that are nothing but numbers are counted, not spelt out', async () => {
    await show({ groups: [{ ...groups, taxonomy: null, segtax: null, segments: [{ id: '101', name: null }] }] });
    expect(words('.long-list > li')).toEqual(['Permutive 1 group known by their numbers only']);
  });
});

describe('bids', () => {
  const offer: Offer = { bidder: magnite, cpm: 1.5, currency: 'EUR', slot: 'top', advertiser: 'Brand', outcome: 'won' };
  test.each<[words: string, offer: Partial<Offer>]>([
    ['Magnite offered €0.0015 to show you an ad of Brand won', {}],
    ['Magnite offered $0.02 to show you an ad', { cpm: 20, currency: 'USD', advertiser: null, outcome: 'offered' }],
    [
      'Magnite offered 0.002 DOUBLOONS to show you an ad of Brand',
      { cpm: 2, currency: 'DOUBLOONS', outcome: 'offered' },
    ],
    ['Magnite offered 0.001 to show you an ad of Brand', { cpm: 1, currency: null, outcome: 'offered' }],
    ['Magnite made a bid whose price the page does not show', { cpm: null, outcome: 'offered' }],
  ])('%s', async (expected, more) => {
    await show({ offers: [{ ...offer, ...more }] });
    expect(words('.long-list > li')).toEqual([expected]);
    expect(root.textContent).not.toMatch(/\bpaid\b(?! in the end)/);
  });
});

describe('advertisers', () => {
  const dsa: Advertiser['dsa'] = {
    behalf: 'Brand Ltd',
    paid: 'Agency',
    parameters: ['profile', 'basic', 'place', 'unlisted'],
  };
  test('stand with how they are known and what was declared', async () => {
    const one = { slot: 'top', name: 'Brand', certainty: 'declared', dsa } as const;
    await show({
      advertisers: [
        { ...one, by: 'bid' },
        ...(['key', 'label', 'click'] as const).map((by) => ({ ...one, by, dsa: null })),
      ],
      whyLinks: [{ host: 'adssettings.google.com', path: '/whythisad' }],
    });
    expect(words('.long-list > li')).toEqual([
      'Brand named by the bidder that wonShown on behalf of Brand LtdDeclared payer: AgencyDeclared to be chosen by a profile of you, basic data such as the page, where exactly you are, and something else',
      'Brand named to the ad server',
      'Brand named beside the ad',
      'Brand where a click would lead',
    ]);
    const link = root.querySelector('a')!;
    expect([link.getAttribute('href'), link.rel, words('a')[0]]).toEqual([
      'https://adssettings.google.com/whythisad',
      'noreferrer',
      'Why this ad? The explanation at adssettings.google.com',
    ]);
  });
});

test('what a page chose to name is text, with nothing hidden in it', async () => {
  const evil = '<img src=x onerror=alert(1)>\u202E';
  await show({
    offeredTo: [{ name: evil, vendor: null, code: evil, answer: 'none' }],
    advertisers: [
      { slot: null, name: evil, by: 'label', certainty: 'declared', dsa: { behalf: evil, paid: evil, parameters: [] } },
    ],
    groups: [{ ...groups, provider: { name: evil, vendor: null }, segments: [{ id: evil, name: evil }] }],
    said: [{ field: evil, about: 'gender', value_class: 'text', way: 'held', value: evil }],
    offers: [
      { bidder: { name: evil, vendor: null }, cpm: 1, currency: evil, slot: null, advertiser: evil, outcome: 'won' },
    ],
  });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).not.toContain('\u202E');
  expect(words('dt')).toEqual(['Gender']);
});

test('what could not be read is counted', async () => {
  await show({ failures: { accessor: 1, threw: 2, shape: 0 } });
  expect(words('p').at(-1)).toBe('3 parts of the page’s ad scripts could not be read.');
});

test('every message about ads is asked for by something here, and exists', () => {
  const ours = Object.keys(messages).filter((key) => key.startsWith('ads_'));
  const stem = (key: string) => key.replace(/_(one|other)$/, '');
  const stems = new Set([...asked].map(stem));
  expect(ours.filter((key) => !stems.has(stem(key)))).toEqual([]);
  expect([...asked].filter((key) => key.startsWith('ads_') && !Object.hasOwn(messages, key))).toEqual([]);
});
