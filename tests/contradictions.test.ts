import { describe, expect, test } from 'vitest';
import type { ConsentReading } from '../src/evidence/consent-reading.ts';
import { contradictionsOf, reasonOf, type ConsentHistory } from '../src/signals/consent/contradictions.ts';
import type { ConsentRequest } from '../src/signals/consent/request.ts';
import { consentStateOf } from '../src/signals/consent/state.ts';
import { gppString, tcString, usNational, vendors } from './consent-string.ts';

const nothing: ConsentReading = { tcf: null, gpp: null, usp: null, google: null, gpc: null, tools: [], silent: [] };

const yes = tcString({ purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], consents: vendors([2]) });
const no = tcString();

const tcf = (event: string, string = no, applies = true): Partial<ConsentReading> => ({
  tcf: { string, applies, event, cmpId: 10, cmpStatus: 'loaded' },
});

const noCookies: ConsentHistory['cookies'] = { holding: () => null, isUnread: () => false };

/** The cookie `_ga` with this ID, first seen at this time. */
const ga = (id: string, at: number): Partial<ConsentHistory> => ({
  cookies: { ...noCookies, holding: (value) => (value === id ? { name: '_ga', at } : null) },
});

const asking = tcf('cmpuishown');
const refused = tcf('useractioncomplete', no);
const accepted = tcf('useractioncomplete', yes);
const gpc: Partial<ConsentReading> = { gpc: true };

/** A visit from 0 ms on, with what its page said at these times. */
function visit(
  said: Readonly<Record<number, Partial<ConsentReading>>>,
  more: Partial<ConsentHistory> = {},
): ConsentHistory {
  const moments = Object.entries(said).map(([at, part]) => ({
    at: Number(at),
    state: consentStateOf({ ...nothing, ...part }),
  }));
  return { startedAt: 0, moments, stored: 'unknown', answeredAt: null, cookies: noCookies, ...more };
}

/** A request to an ad company, answered, with its ID cookie. */
function request(more: Partial<ConsentRequest> = {}): ConsentRequest {
  return {
    host: 'ads.example',
    company: 'Ads Inc.',
    category: 'advertising',
    outcome: 'answered',
    at: 1000,
    pairs: [],
    idCookies: ['uid'],
    idFields: [],
    ...more,
  };
}

const plain = { idCookies: [] };
const query = (text: string): Partial<ConsentRequest> => ({ ...plain, pairs: [...new URLSearchParams(text)] });

/** The kinds of contradictions between a visit and one request. */
const kinds = (history: ConsentHistory, more: Partial<ConsentRequest> = {}) =>
  contradictionsOf(history, [request(more)]).map(({ id }) => id);

describe('before the choice', () => {
  const undecided = visit({ 5000: asking });

  test.each<[what: string, Partial<ConsentRequest>]>([
    ['an ID cookie', {}],
    ['a field that its decoder knows', { ...plain, idFields: ['uid'] }],
    ['the ID of Google Analytics', query('cid=1234567890.1700000000')],
    ['the ID of Meta’s pixel', query('id=1&fbp=fb.1.1700000000000.1234567890')],
    ['the ID of TikTok’s pixel', query('_ttp=2Nabcdefghij0123456789xyzAB')],
    ['an ID in a bid request', query('user.ext.eids[0].uids[0].id=a1B2c3D4e5F6g7H8')],
    ['the ID of Google Analytics, allowed', query('cid=1234567890.1700000000&gcs=G101')],
  ])('somebody was recognised by %s', (_, more) => {
    expect(kinds(undecided, more)).toEqual(['before-choice']);
  });

  test('tells which request, and by what', () => {
    const all = contradictionsOf(undecided, [
      request({ at: 3000 }),
      request({ at: 1000 }),
      request({ host: 'b.example' }),
    ]);
    expect(all).toEqual([
      {
        id: 'before-choice',
        request: { host: 'ads.example', company: 'Ads Inc.', at: 1000 },
        proof: ['cookie', 'uid'],
      },
      { id: 'before-choice', request: { host: 'b.example', company: 'Ads Inc.', at: 1000 }, proof: ['cookie', 'uid'] },
    ]);
    expect(reasonOf(all[0]!)).toEqual({
      place: 'request',
      found: 'https://ads.example',
      outcome: 'answered',
      detail: ['set', 'uid'],
      company: 'Ads Inc.',
    });
    const [byField] = contradictionsOf(undecided, [request({ ...plain, idFields: ['x.jane.doe@example.com'] })]);
    expect(reasonOf(byField!).detail).toEqual(['sent', '…']);
  });

  test.each<[what: string, Partial<ConsentRequest>]>([
    ['the consent tool itself', { category: 'consent' }],
    ['what keeps fraud out', { category: 'fingerprinting' }],
    ['what serves the page', { category: 'cdn' }],
    ['a request without an ID', plain],
    ['a request that was blocked', { outcome: 'tried' }],
    ['a request of which no answer was seen', { outcome: 'pending' }],
    ['a campaign that is called cid', query('cid=12345678901')],
    ['an empty list of IDs', query('eids=[]')],
    ['a request after the last look', { at: 6000 }],
  ])('does not tell of %s', (_, more) => {
    expect(kinds(undecided, more)).toEqual([]);
  });

  test.each<[what: string, ConsentHistory]>([
    ['of a visit that was answered before', visit({ 5000: asking }, { stored: 'yes' })],
    ['where the stored choice is a yes', visit({ 5000: tcf('tcloaded', yes) })],
    ['where the law does not hold', visit({ 5000: tcf('cmpuishown', no, false) })],
    ['where nobody knows whether there was a question', visit({})],
    ['where nobody saw the question or the answer', visit({ 5000: accepted })],
    ['of the time in which the answer may have come', visit({ 500: asking, 5000: accepted })],
    ['where the question was asked again', visit({ 500: accepted, 5000: asking })],
  ])('nothing is told %s', (_, history) => {
    expect(kinds(history)).toEqual([]);
  });

  test.each<[what: string, ConsentHistory]>([
    ['that was seen', visit({ 500: asking, 5000: accepted }, { answeredAt: 3000 })],
    ['that was seen, when the question was not', visit({ 5000: accepted }, { answeredAt: 3000 })],
  ])('lasts until the answer %s', (_, history) => {
    expect(kinds(history)).toEqual(['before-choice']);
    expect(kinds(history, { at: 4000 })).toEqual([]);
  });

  const ping = { ...query('cid=1234567890.1700000000&gcs=G100'), company: 'Google' };

  test('Google’s pings without cookies are no more than a contact', () => {
    expect(kinds(undecided, { ...ping, category: 'analytics' })).toEqual(['contact-before-choice']);
    expect(kinds(undecided, { ...ping, ...query('gcd=13p3p3p3p5') })).toEqual(['contact-before-choice']);
  });

  test('pings of its kind to somebody else are not told as a contact with Google', () => {
    expect(kinds(undecided, { ...ping, company: 'Tags Inc.' })).toEqual([]);
  });

  test('Google’s word is not believed where the ID stands in a cookie', () => {
    const held = visit({ 5000: asking }, ga('1234567890.1700000000', 3000));
    const [only, ...others] = contradictionsOf(held, [request({ ...ping, category: 'analytics' })]);
    expect(only).toMatchObject({ id: 'before-choice', proof: ['in-cookie', '_ga'] });
    expect(others).toEqual([]);
    expect(reasonOf(only!).detail).toEqual(['in-cookie', '_ga']);
  });

  test.each<[what: string, Partial<ConsentHistory>]>([
    ['the cookie was first seen when the answer may have come', ga('1234567890.1700000000', 6000)],
    [
      'Google has a cookie that nobody read',
      { cookies: { ...noCookies, isUnread: (company) => company === 'Google' } },
    ],
  ])('neither is told where %s', (_, cookies) => {
    expect(kinds(visit({ 5000: asking }, cookies), ping)).toEqual([]);
  });

  test('an ID of another cookie changes nothing', () => {
    expect(kinds(visit({ 5000: asking }, ga('9999999999.1700000000', 3000)), ping)).toEqual(['contact-before-choice']);
  });

  test('a contact is not told beside more', () => {
    expect(contradictionsOf(undecided, [request(ping), request()]).map(({ id }) => id)).toEqual(['before-choice']);
    expect(contradictionsOf(undecided, [request({ ...ping, idCookies: ['IDE'] })]).map(({ id }) => id)).toEqual([
      'before-choice',
    ]);
  });
});

describe('after a no', () => {
  const both = visit({ 5000: refused, 20_000: refused });

  test('somebody was still recognised', () => {
    expect(kinds(both, { at: 10_000 })).toEqual(['after-refusal']);
    expect(kinds(visit({ 5000: tcf('tcloaded', no) }), { at: 1000 })).toEqual(['after-refusal']);
  });

  test.each<[what: string, ConsentHistory, Partial<ConsentRequest>]>([
    ['a yes', visit({ 5000: accepted, 20_000: accepted }), { at: 10_000 }],
    [
      'a part',
      visit({
        5000: tcf('tcloaded', tcString({ purposes: [1, 7] })),
        20_000: tcf('tcloaded', tcString({ purposes: [1, 7] })),
      }),
      { at: 10_000 },
    ],
    ['a no that nobody saw since', visit({ 5000: refused }), { at: 10_000 }],
    ['a no that became a yes', visit({ 5000: refused, 20_000: accepted }), { at: 10_000 }],
    ['a no that is still being read or passed on', both, { at: 8900 }],
    ['the time before', both, { at: 1000 }],
    ['a request without an ID', both, { ...plain, at: 10_000 }],
    ['Google’s pings without cookies', both, { ...query('cid=1234567890.1700000000&gcs=G100'), at: 10_000 }],
    ['the consent tool itself', both, { category: 'consent', at: 10_000 }],
    ['what keeps fraud out', both, { category: 'fingerprinting', at: 10_000 }],
    ['a request that was blocked', both, { outcome: 'tried', at: 10_000 }],
  ])('is not told of %s', (_, history, more) => {
    expect(kinds(history, more)).toEqual([]);
  });

  test('Google’s pings count where their ID stood in a cookie by then', () => {
    const ping = query('cid=1234567890.1700000000&gcs=G100');
    const held = (at: number) => visit({ 5000: refused, 20_000: refused }, ga('1234567890.1700000000', at));
    expect(kinds(held(1000), { ...ping, at: 10_000 })).toEqual(['after-refusal']);
    expect(kinds(held(11_000), { ...ping, at: 10_000 })).toEqual([]);
  });
});

describe('what a company was told', () => {
  const both = visit({ 5000: refused, 20_000: refused });
  const at = 10_000;

  test.each<[what: string, string, field: string]>([
    ['gcs', 'gcs=G111', 'gcs'],
    ['gcd', 'gcd=13t3t3t3t5', 'gcd'],
    ['a string of the framework', `gdpr=1&gdpr_consent=${yes}`, 'gdpr_consent'],
    ['a string in a bid request', `user.ext.consent=${yes}`, 'user.ext.consent'],
  ])('by %s is not what was said', (_, text, field) => {
    expect(contradictionsOf(both, [request({ ...query(text), at })])).toEqual([
      { id: 'consent-mismatch', request: { host: 'ads.example', company: 'Ads Inc.', at }, proof: ['field', field] },
    ]);
  });

  test('before any answer is not what was said', () => {
    expect(kinds(visit({ 1000: asking, 9000: asking }), { ...query('gcs=G111'), at: 8000 })).toEqual([
      'consent-mismatch',
    ]);
  });

  test.each<[what: string, string, ConsentHistory]>([
    ['as a no', 'gcs=G100', both],
    ['as a no, with another word beside', `gcs=G100&gdpr_consent=${yes}`, both],
    ['in the same string', `gdpr_consent=${no}`, both],
    ['in something else that is called consent', 'consent=granted', both],
    ['after a yes', 'gcs=G111', visit({ 5000: accepted, 20_000: accepted })],
    [
      'after a yes to storing',
      'gcs=G111',
      visit({
        5000: tcf('tcloaded', tcString({ purposes: [1] })),
        20_000: tcf('tcloaded', tcString({ purposes: [1] })),
      }),
    ],
    ['while the answer was passed on', 'gcs=G111', visit({ 9000: refused, 20_000: refused })],
    ['where the answer may have changed', 'gcs=G111', visit({ 5000: refused, 20_000: accepted })],
    [
      'where the law does not hold',
      'gcs=G111',
      visit({ 5000: tcf('tcloaded', no, false), 20_000: tcf('tcloaded', no, false) }),
    ],
  ])('is as it was said: %s', (_, text, history) => {
    expect(kinds(history, { ...query(text), at })).toEqual([]);
  });

  test('to the consent tool is its own', () => {
    expect(kinds(both, { ...query(`gdpr_consent=${yes}`), category: 'consent', at })).toEqual([]);
  });
});

describe('despite GPC', () => {
  const objecting = visit({ 5000: gpc });

  test('somebody was recognised by who sells or shares', () => {
    expect(kinds(objecting)).toEqual(['despite-gpc']);
    expect(kinds(objecting, { at: 9000, category: 'customer-data' })).toEqual(['despite-gpc']);
  });

  test.each<[marker: string, string]>([
    ['us_privacy', 'us_privacy=1YYN'],
    ['us_privacy in a bid request', 'regs.ext.us_privacy=1YYN'],
    ['GPP, an objection to sharing', `gpp=${gppString({ 7: usNational({ sharing: 1 }) })}&gpp_sid=7`],
    ['GPP, by GPC', `gpp=${gppString({ 7: usNational({ gpc: '1' }) })}`],
    ['Meta’s limited data use', 'dpo=LDU&dpoco=0'],
    ['Google’s restricted processing', 'rdp=1'],
    ['Google’s non-personalised ads', 'npa=1'],
    ['Microsoft’s consent', 'asc=D'],
    ['the signal itself', 'gpc=1'],
    ['Google’s consent mode', 'gcs=G100'],
  ])('is not told where the request says so: %s', (_, text) => {
    expect(kinds(objecting, { pairs: [...new URLSearchParams(text)], idFields: ['uid'] })).toEqual([]);
  });

  test.each<[what: string, string]>([
    ['a string without an objection', 'us_privacy=1YNN'],
    ['a GPP without one', `gpp=${gppString({ 7: usNational() })}`],
    ['markers that say the opposite', 'rdp=0&npa=0&asc=G&dpo='],
  ])('is told with %s', (_, text) => {
    expect(kinds(objecting, { pairs: [...new URLSearchParams(text)] })).toEqual(['despite-gpc']);
  });

  test.each<[what: string, ConsentHistory, Partial<ConsentRequest>]>([
    ['without the signal', visit({ 5000: {} }), {}],
    ['of who only counts for the site', objecting, { category: 'analytics' }],
    ['of a request without an ID', objecting, plain],
    ['of a request that was blocked', objecting, { outcome: 'tried' }],
  ])('is not told %s', (_, history, more) => {
    expect(kinds(history, more)).toEqual([]);
  });
});

describe('a default that came late', () => {
  const google = (wasSetLate: boolean): Partial<ConsentReading> => ({
    google: { entries: [], usedDefault: true, usedUpdate: null, wasSetLate },
  });

  test('is told without a request', () => {
    const [late] = contradictionsOf(visit({ 1000: google(true) }), []);
    expect(late).toEqual({ id: 'late-consent-default', request: null, proof: null });
    expect(reasonOf(late!)).toEqual({ place: 'global', found: 'google_tag_data.ics' });
  });

  test('is not told of one that came in time', () => {
    expect(contradictionsOf(visit({ 1000: google(false) }), [])).toEqual([]);
  });
});

test('a flood of hosts is cut', () => {
  const requests = Array.from({ length: 500 }, (_, at) => request({ host: `${at}.example` }));
  expect(contradictionsOf(visit({ 5000: asking }), requests)).toHaveLength(200);
});
