import { describe, expect, test } from 'vitest';
import type { RequestFact, ResponseFact } from '../src/evidence/request-fact.ts';
import { decorations } from '../src/signals/decorations.ts';
import { addressTokens, idsIn, isTelling } from '../src/signals/id-values.ts';
import { hostIdentifier, siteIdentifier } from '../src/signals/identifiers.ts';
import { noteAlias, noteBounce, noteHandedOn, noteLeak, noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { companiesOf } from '../src/signals/companies-met.ts';
import { newVisit, noteIdentifier, notePage, type Visit } from '../src/signals/visit.ts';
import { weightOf } from '../src/signals/weight.ts';

const shop = 'https://www.shop.test/shoes/red';
const visit = (url = shop): Visit => newVisit('a', url, 0);

function ask(of: Visit, url: string, more: Partial<RequestFact> = {}): void {
  noteRequest(of, { id: url, url, type: 'image', method: 'GET', at: 0, ...more });
}

function answer(of: Visit, url: string, more: Partial<ResponseFact> = {}): void {
  const none = { error: null, setCookies: [], values: [], to: null, bytes: null, took: null };
  noteResponse(of, { id: url, url, type: 'image', outcome: 'answered', status: 200, ...none, ...more });
}

const reasonsOf = (of: Visit, id: string) => of.findings.get(id)?.reasons ?? [];

describe('the page’s address in a body', () => {
  const hit = 'https://api2.amplitude.com/2/httpapi';
  const body = (page: string) =>
    JSON.stringify({
      api_key: 'k',
      events: [{ event_type: 'seen', event_properties: { '[Amplitude] Page URL': page } }],
    });

  function told(page: string, more: Partial<ResponseFact> = {}): Visit {
    const seen = visit();
    ask(seen, hit, { type: 'xmlhttprequest', method: 'POST', body: body(page) });
    expect(reasonsOf(seen, 'page-address-sharing')).toEqual([]);
    answer(seen, hit, more);
    return seen;
  }

  test('is passed on once it was answered', () => {
    expect(reasonsOf(told(`${shop}?size=42`), 'page-address-sharing')).toEqual([
      { place: 'request', found: hit, outcome: 'answered', company: 'Amplitude' },
    ]);
  });

  test.each<[what: string, page: string, more?: Partial<ResponseFact>]>([
    ['of another page', 'https://www.shop.test/shoes/blue'],
    ['of a page below it', `${shop}/sizes`],
    ['of the site alone', 'https://www.shop.test/'],
    ['that did not leave', shop, { outcome: 'tried', status: null, error: 'net::ERR_BLOCKED_BY_CLIENT' }],
  ])('is not, %s', (_, page, more) => {
    expect(reasonsOf(told(page, more), 'page-address-sharing')).toEqual([]);
  });
});

describe('other sites of the same company', () => {
  test('are kept, and counted nowhere', () => {
    const video = visit('https://www.youtube.com/watch?v=1');
    ask(video, 'https://www.google.com/pixel?u=1');
    ask(video, 'https://static.doubleclick.net/instream/ad_status.js');
    ask(video, 'https://static.hotjar.com/c/hotjar-1.js');
    expect([...video.thirdParties.values()].map(({ relation }) => relation)).toEqual([
      'same-owner',
      'same-owner',
      'third',
    ]);
    expect(companiesOf(video)).toEqual(['Contentsquare']);
  });

  test('are not told by a rented host that nobody is known behind', () => {
    const blog = visit('https://d111111abcdef8.cloudfront.net/');
    ask(blog, 'https://d222222abcdef8.cloudfront.net/a.js');
    expect([...blog.thirdParties.values()]).toMatchObject([{ company: null, relation: 'third' }]);
  });
});

describe('an ID that is handed on', () => {
  const one = 'https://sync.one.test/start';
  const id = 'a81fe72c90b34d';

  test('is told with whose it is', () => {
    const seen = visit();
    ask(seen, one);
    answer(seen, one, { status: 302, setCookies: ['uid'], values: [id] });
    ask(seen, `https://match.two.test/take?uid=${id}`);
    expect(reasonsOf(seen, 'cookie-syncing')).toEqual([
      { place: 'request', found: 'https://match.two.test', outcome: 'pending', detail: ['id-of', 'one.test'] },
    ]);
    expect(JSON.stringify([...seen.findings.values()])).not.toContain(id);
  });

  test('had been there before: the browser’s cookies tell', () => {
    const seen = visit();
    const to = `https://match.two.test/take?uid=${id}`;
    noteHandedOn(seen, one, to, ['something-else', id]);
    expect(reasonsOf(seen, 'cookie-syncing')).toMatchObject([{ detail: ['id-of', 'one.test'] }]);
  });

  test('within one site or one company is nobody’s news', () => {
    const seen = visit();
    ask(seen, 'https://a.one.test/start');
    answer(seen, 'https://a.one.test/start', { status: 302, setCookies: ['uid'], values: [id] });
    ask(seen, `https://b.one.test/take?uid=${id}`);
    ask(seen, 'https://www.google.com/start');
    answer(seen, 'https://www.google.com/start', { setCookies: ['NID'], values: ['zz81fe72c90b34d'] });
    ask(seen, 'https://cm.g.doubleclick.net/pixel?x=zz81fe72c90b34d');
    expect(reasonsOf(seen, 'cookie-syncing')).toEqual([]);
  });

  test.each(['1763800000000', 'undefined', 'true', '2026-11-22T10:00', 'short', 'aaaaaaaaaa', 'homepage'])(
    '%s could not be one',
    (value) => expect(isTelling(value)).toBe(false),
  );

  test.each(['Europe/Berlin', 'newsletter_2024', 'variant-b', 'summer.sale 12', 'CheckoutStepTwo'])(
    '%s is words',
    (value) => expect(isTelling(value)).toBe(false),
  );

  test('may be a long word with something behind it, which is cut up in one way only', () => {
    const long = 'abcdefghij'.repeat(25);
    expect(isTelling(long)).toBe(false);
    expect(isTelling(`${long}!`)).toBe(true);
    expect(isTelling(`${long}-!`)).toBe(true);
    expect(isTelling(`${'a'.repeat(255)}!`)).toBe(false);
    expect(isTelling(`${'a'.repeat(5000)}!`)).toBe(false);
    expect(idsIn(`v=${long}!&w=${long}&x=${'a'.repeat(5000)}!`)).toEqual([`${long}!`]);
  });

  test('may be a part of a longer value, or of a path', () => {
    expect(idsIn('GA1.2.1234567890.1700000000')).toContain('1234567890.1700000000');
    expect(idsIn('v=2&id=a81fe72c90b34d&t=1')).toContain('a81fe72c90b34d');
    expect(addressTokens('https://t.test/sync/a81fe72c90b34d/x?u=b81fe72c90b34d')).toEqual([
      'a81fe72c90b34d',
      'b81fe72c90b34d',
    ]);
  });
});

describe('IDs in this browser', () => {
  test('are told by catalogued names only', () => {
    expect(siteIdentifier('cookie', '_ga', 390)).toMatchObject({ vendor: 'google-analytics', host: null, kept: 390 });
    expect(siteIdentifier('cookie', 'PHPSESSID', 390)).toBeNull();
    expect(hostIdentifier('stats.g.doubleclick.net', 'IDE', null)).toMatchObject({ host: 'doubleclick.net' });
    expect(hostIdentifier('www.shop.test', 'IDE', null)).toBeNull();
  });

  test('keep what is known of how long', () => {
    const seen = visit();
    noteIdentifier(seen, siteIdentifier('cookie', '_ga', null));
    noteIdentifier(seen, siteIdentifier('cookie', '_ga', 390));
    noteIdentifier(seen, siteIdentifier('cookie', '_ga', null));
    expect([...seen.identifiers.values()]).toMatchObject([{ name: '_ga', kept: 390 }]);
  });
});

describe('a tracker behind the site’s own name', () => {
  test('is told by its shape, and only inferred', () => {
    const seen = visit();
    ask(seen, 'https://metrics.shop.test/gtm.js?id=GTM-ABC1234', { type: 'script' });
    expect(seen.findings.get('google-tag-manager')?.certainty).toBe('inferred');
    expect(reasonsOf(seen, 'first-party-disguise')).toMatchObject([{ company: 'Google' }]);
    expect(seen.thirdParties.size).toBe(0);
  });

  test('is told by the name system, unless that only says who serves it', () => {
    const seen = visit();
    noteAlias(seen, 'www2.shop.test', 'shop.edgekey.net');
    noteAlias(seen, 'img.shop.test', 'img.shop.test.cdn.cloudflare.net');
    expect(seen.findings.size).toBe(0);
    noteAlias(seen, 'smetrics.shop.test', 'shop.sc.omtrdc.net');
    expect(reasonsOf(seen, 'first-party-disguise')).toEqual([
      { place: 'name', found: 'smetrics.shop.test → shop.sc.omtrdc.net', company: 'Adobe' },
    ]);
  });
});

describe('a bounce', () => {
  test('by a page of another site that holds an ID is told', () => {
    const seen = visit();
    noteBounce(seen, 'https://out.hop.test/go', 'https://search.test/', ['hop']);
    expect(reasonsOf(seen, 'bounce-tracking')).toMatchObject([{ detail: ['held', 'hop'] }]);
  });

  test.each([
    ['back to where one was', 'https://login.other.test/', 'https://www.shop.test/'],
    ['within a site', 'https://shop.test/', 'https://search.test/'],
    ['from the page itself', 'https://out.hop.test/go', 'https://www.hop.test/'],
  ])('%s is none', (_, via, before) => {
    const seen = visit();
    noteBounce(seen, via, before, ['hop']);
    expect(seen.findings.size).toBe(0);
  });
});

test('text that leaked is told with its field and form, and not of the site’s own hosts', () => {
  const seen = visit();
  const leak = { visitId: 'a', requestId: '1', field: 'email', form: 'sha256', at: 2, typedAt: 1 } as const;
  noteLeak(seen, { ...leak, url: 'https://api.shop.test/save?e=1' });
  expect(seen.findings.size).toBe(0);
  noteLeak(seen, { ...leak, url: 'https://in.third.test/c?e=1' });
  expect(reasonsOf(seen, 'typed-text-leak')).toEqual([
    { place: 'request', found: 'https://in.third.test', outcome: 'pending', detail: ['typed', 'email sha256'] },
  ]);
});

test('a stack names a company only where the browser saw a request to its host', () => {
  const calls = (['canvas-text', 'canvas-read'] as const).map((api) => ({
    api,
    script: 'https://fpnpmcdn.net/v3/abc.js',
    count: 1,
    size: 60,
  }));
  const facts = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls };
  const forged = visit();
  notePage(forged, facts);
  expect(reasonsOf(forged, 'canvas-fingerprinting').map(({ company }) => company)).toEqual([undefined, undefined]);
  const attested = visit();
  ask(attested, 'https://fpnpmcdn.net/v3/abc.js?x=1', { type: 'script' });
  notePage(attested, facts);
  expect(reasonsOf(attested, 'canvas-fingerprinting').map(({ company }) => company)).toEqual([
    'Fingerprint',
    'Fingerprint',
  ]);
});

describe('calls that are judged again', () => {
  const call = (api: 'webgl-renderer' | 'webgl-draw', count: number) => ({ api, script: '', count, size: 0 });
  const facts = (...calls: ReturnType<typeof call>[]) => ({
    cookies: [],
    storage: [],
    globals: [],
    elements: [],
    resources: [],
    calls,
  });

  test('take back what they no longer show: a game asks first and draws later', () => {
    const game = visit();
    notePage(game, facts(call('webgl-renderer', 1)), 'top');
    expect(game.findings.has('webgl-fingerprinting')).toBe(true);
    notePage(game, facts(call('webgl-draw', 50)), 'top');
    expect(game.findings.has('webgl-fingerprinting')).toBe(false);
  });

  test('are not mixed with those of other frames', () => {
    const page = visit();
    notePage(page, facts(call('webgl-renderer', 1)), 'a frame');
    notePage(page, facts(call('webgl-draw', 50)), 'a map');
    expect(page.findings.has('webgl-fingerprinting')).toBe(true);
  });
});

test('the site’s own company is not met on its own pages', () => {
  const page = visit('https://www.google.com/search');
  ask(page, 'https://www.google-analytics.com/g/collect?v=2');
  expect(companiesOf(page)).toEqual([]);
});

test('what a site runs itself belongs to nobody else', () => {
  const page = visit();
  ask(page, 'https://stats.shop.test/matomo.php?idsite=1&rec=1');
  expect(page.findings.get('matomo')).toMatchObject({ company: null, certainty: 'inferred' });
  expect(page.findings.has('first-party-disguise')).toBe(false);
});

describe('a path that holds a value', () => {
  test.each([
    ['https://dpm.demdex.net/ibs:dpid=411&dpuuid=SECRET', 'https://dpm.demdex.net/…'],
    ['https://static.hotjar.com/check/jane.roe%40example.com/x', 'https://static.hotjar.com/check/…'],
    ['https://static.hotjar.com/check/jane.roe@example.com', 'https://static.hotjar.com/check/…'],
    ['https://static.hotjar.com/npm/thing@1.2/x.js', 'https://static.hotjar.com/npm/thing@1.2/x.js'],
  ])('%s is shown as %s', (url, shown) => {
    const page = visit();
    ask(page, url);
    const found = [...page.findings.values()].flatMap(({ reasons }) => reasons.map((reason) => reason.found));
    expect(found).toContain(shown);
    expect(JSON.stringify([...page.findings.values()])).not.toMatch(/SECRET|jane/);
  });
});

describe('what a page cost', () => {
  test('is counted by purpose; what an answer does not say the page’s own list may', () => {
    const seen = visit();
    const asset = 'https://cdn.shop.test/app.js';
    for (const [url, bytes] of [
      [asset, null],
      ['https://static.hotjar.com/c/hotjar-1.js', 1000],
      ['https://nobody.test/x', 10],
    ] as const) {
      ask(seen, url);
      answer(seen, url, { bytes, took: 5 });
    }
    const resource = { address: asset, bytes: 5000 };
    const facts = { cookies: [], storage: [], globals: [], elements: [], resources: [resource], calls: [] };
    notePage(seen, facts);
    notePage(seen, facts);
    const { content, targeting, unknown } = weightOf({ thirdParties: [...seen.thirdParties.values()], own: seen.own });
    expect(content).toEqual({ requests: 1, bytes: 5000, milliseconds: 5 });
    expect(targeting).toEqual({ requests: 1, bytes: 1000, milliseconds: 5 });
    expect(unknown).toEqual({ requests: 1, bytes: 10, milliseconds: 5 });
  });
});

describe('links', () => {
  test.each([
    ['https://x.test/?gclid=1', 'click', ['gclid']],
    ['https://x.test/?a=gclid&gclidx=1', 'click', []],
    ['https://x.test/#gclid=1', 'click', []],
    ['https://x.test/?mc_eid=1&mc_cid=2', 'recipient', ['mc_eid']],
    ['https://x.test/?email=jane.roe%40example.com', 'recipient', ['email']],
    ['https://x.test/?eid=42', 'recipient', []],
    ['https://x.test/?_gl=1*abc', 'linker', ['_gl']],
  ] as const)('%s as %s', (url, decoration, names) => {
    expect(decorations(url, decoration).map(({ found }) => found)).toEqual(names);
  });

  test('never tell a value', () => {
    expect(JSON.stringify(decorations('https://x.test/?gclid=secret&email=a@b.co', 'click'))).not.toContain('secret');
  });
});
