import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAdditional } from '../src/signals/consent/additional.ts';
import type { Decoded, Failure } from '../src/signals/consent/decoded.ts';
import { fieldsOf, type ConsentKind } from '../src/signals/consent/fields.ts';
import { decodeGcd, decodeGcs, googleConsentOf } from '../src/signals/consent/google-consent.ts';
import { decodeGpp } from '../src/signals/consent/gpp.ts';
import { decodeTcf } from '../src/signals/consent/tcf.ts';
import { decodeUsp } from '../src/signals/consent/usp.ts';
import {
  base64,
  bitfield,
  bits,
  fibonacci,
  gppString,
  tcString,
  usNational,
  vendorRanges,
  vendors,
} from './consent-string.ts';

/** What was decoded; a failure is told. */
function value<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new Error(decoded.failure);
  return decoded.value;
}

const failure = (why: Failure) => ({ ok: false, failure: why });

/** Segments with a list of vendors: 1 who was shown, 2 who may. */
const disclosed = (list: string) => bits(1, 3) + list;

const chosen = tcString({
  purposes: [1, 2, 7],
  interests: [2, 7],
  features: [1],
  consents: vendors([2, 6, 8, 91]),
  legitimate: vendorRanges([
    [10, 12],
    [700, 700],
  ]),
  restrictions: bits(1, 12) + bits(3, 6) + bits(0, 2) + bits(1, 12) + '0' + bits(91, 16),
  segments: [disclosed(vendorRanges([[1, 900]]))],
});

describe('a string of the TCF', () => {
  test('is decoded', () => {
    const { vendorConsents, vendorLegitimateInterests, vendorsDisclosed, ...plain } = value(decodeTcf(chosen));
    expect(plain).toEqual({
      version: 2,
      tcf: '2.3',
      created: '2026-03-01T00:00:00.000Z',
      lastUpdated: '2026-03-01T00:00:00.000Z',
      cmpId: 321,
      cmpVersion: 7,
      consentLanguage: 'EN',
      vendorListVersion: 150,
      policyVersion: 5,
      isServiceSpecific: true,
      publisherCountryCode: 'DE',
      purposeConsents: [1, 2, 7],
      purposeLegitimateInterests: [2, 7],
      specialFeatureOptins: [1],
    });
    expect([vendorConsents.size, vendorConsents.highest, vendorConsents.first(3)]).toEqual([4, 91, [2, 6, 8]]);
    expect([2, 3, 91].map((id) => vendorConsents.has(id))).toEqual([true, false, true]);
    expect(vendorLegitimateInterests.first(9)).toEqual([10, 11, 12, 700]);
    expect(vendorsDisclosed?.size).toBe(900);
  });

  test.each([
    ['without the list of who was shown', tcString(), '2.0-2.2'],
    ['with it, by the policies of today', tcString({ segments: [disclosed(vendors([1]))] }), '2.3'],
    ['with it, by those of 2020', tcString({ policy: 2, segments: [disclosed(vendors([1]))] }), '2.0-2.2'],
  ])('%s tells of the framework', (_, text, tcf) => {
    expect(value(decodeTcf(text)).tcf).toBe(tcf);
  });

  test.each<[what: string, string, Failure]>([
    ['nothing', '', 'malformed'],
    ['words', 'consent given, thank you very much indeed, dear', 'malformed'],
    ['one that is cut off', chosen.slice(0, 41), 'malformed'],
    ['one that is cut off in a list', chosen.split('.')[0]!.slice(0, 60), 'malformed'],
    ['version 1', tcString({ version: 1 }), 'unsupported'],
    ['version 3', tcString({ version: 3 }), 'unsupported'],
    ['a segment without its core', base64(disclosed(vendors([1]))).padEnd(60, 'A'), 'unsupported'],
    ['a second core', `${tcString()}.${tcString()}`, 'malformed'],
    [
      'a list that comes twice',
      tcString({ segments: [disclosed(vendors([1])), disclosed(vendors([2]))] }),
      'malformed',
    ],
    ['a novel', 'C'.repeat(20_001), 'too-long'],
  ])('is not %s', (_, text, why) => {
    expect(decodeTcf(text)).toEqual(failure(why));
  });
});

/** A list that a few characters make endless: thousands of ranges, each of all ids there can be. */
const endless = vendorRanges(Array.from({ length: 400 }, () => [1, 65_535] as const));
const all = vendorRanges([[1, 65_535]]);

describe('a string that stands for more than there is', () => {
  const restrictions = bits(200, 12) + (bits(1, 6) + bits(1, 2) + all.slice(17)).repeat(200);

  test.each([
    ['consents', tcString({ consents: endless })],
    ['legitimate interests', tcString({ legitimate: endless })],
    ['restrictions', tcString({ restrictions })],
    ['further segments', tcString({ consents: all, segments: [disclosed(all)] })],
  ])('of the TCF in its %s is not decoded', (_, text) => {
    expect(text.length).toBeLessThan(20_000);
    expect(decodeTcf(text)).toEqual(failure('too-long'));
    expect(decodeGpp(gppString({ 2: text }))).toEqual(failure('too-long'));
  });

  test.each([
    ['of Canada’s framework', canada(bits(65_535, 16) + '1' + endless.slice(17))],
    [
      'of Canada’s framework in Fibonacci numbers',
      canada(bits(1, 16) + '1' + bits(1, 12) + '1' + fibonacci(1) + `${'0'.repeat(200)}11`),
    ],
  ])('%s is not decoded', (_, text) => {
    expect(decodeGpp(gppString({ 5: text }))).toMatchObject({ ok: false });
  });

  test('of the GPP in its header is not decoded', () => {
    const header = base64(bits(3, 6) + bits(1, 6) + bits(1, 12) + '1' + fibonacci(1) + `${'0'.repeat(300)}11`);
    expect(decodeGpp(`${header}~1YNN`)).toEqual(failure('malformed'));
  });
});

/** A section of Canada's framework, whose head has 199 bits, with these bits for its lists. */
function canada(list: string, second = vendors([3])): string {
  const head = bits(1, 6) + bits(0, 193);
  return base64(head + list + second + bits(0, 12));
}

describe('a string of the GPP', () => {
  test('is decoded', () => {
    const text = gppString({ 2: chosen, 6: '1YYN', 7: usNational({ sale: 1, gpc: '1' }) });
    const { sectionIds, sections } = value(decodeGpp(text));
    expect(sectionIds).toEqual([2, 6, 7]);
    expect(sections.map(({ id, name }) => [id, name])).toEqual([
      [2, 'tcfeuv2'],
      [6, 'uspv1'],
      [7, 'usnat'],
    ]);
    const fieldsIn = new Map(sections.map(({ name, fields }) => [name, fields]));
    expect(fieldsIn.get('usnat')).toMatchObject({
      SaleOptOut: 1,
      SharingOptOut: 2,
      TargetedAdvertisingOptOut: 2,
      Gpc: true,
    });
    expect(fieldsIn.get('uspv1')).toEqual({ Version: 1, Notice: 'Y', OptOutSale: 'Y', LspaCovered: 'N' });
    expect(fieldsIn.get('tcfeuv2')).toMatchObject({
      CmpId: 321,
      Created: '2026-03-01T00:00:00.000Z',
      VendorConsents: [2, 6, 8, 91],
    });
  });

  const written = {
    'fixed numbers': bits(48, 16) + '1' + bits(2, 12) + '0' + bits(12, 16) + '1' + bits(46, 16) + bits(48, 16),
    'Fibonacci numbers': bits(48, 16) + '1' + bits(2, 12) + '0' + fibonacci(12) + '1' + fibonacci(34) + fibonacci(2),
  };

  test.each(Object.entries(written))('with Canada’s framework is decoded from %s', (_, list) => {
    const { sections } = value(decodeGpp(gppString({ 5: canada(list) })));
    expect(sections[0]?.fields).toMatchObject({
      VendorExpressConsent: [12, 46, 47, 48],
      VendorImpliedConsent: [3],
      PubRestrictions: [],
      ConsentLanguage: 'AA',
    });
  });

  test('with Canada’s framework is not decoded from the wrong numbers', () => {
    const one = bits(12, 16) + '1' + bits(1, 12) + '0' + bits(12, 16);
    const { sections } = value(decodeGpp(gppString({ 5: canada(one, vendors([])) })));
    expect(sections[0]?.fields).toMatchObject({ VendorExpressConsent: [12], VendorImpliedConsent: [] });
  });

  test('is decoded as far as it can be', () => {
    const text = gppString({ 6: '1YNN', 7: 'A', 99: 'BAAA' });
    const { sectionIds, sections } = value(decodeGpp(text));
    expect(sectionIds).toEqual([6, 7, 99]);
    expect(sections).toEqual([
      { id: 6, name: 'uspv1', fields: { Version: 1, Notice: 'Y', OptOutSale: 'N', LspaCovered: 'N' } },
    ]);
  });

  test.each<[what: string, string, Failure]>([
    ['nothing', '', 'malformed'],
    ['words', 'consent given', 'malformed'],
    ['another header', 'ABABLA~BAAAAAAAAQA.QA', 'unsupported'],
    [
      'a header with more sections than there are',
      `${gppString({ 6: '1YNN', 7: 'A' }).split('~')[0]}~1YNN`,
      'malformed',
    ],
    ['sections that nobody knows', gppString({ 99: 'BAAA' }), 'unsupported'],
    ['sections that nobody can read', gppString({ 7: 'A' }), 'malformed'],
    ['a TCF section without its core', gppString({ 2: base64(disclosed(vendors([1]))).padEnd(60, 'A') }), 'malformed'],
    ['a novel', `DBABTA~${'1'.repeat(20_000)}`, 'too-long'],
  ])('is not %s', (_, text, why) => {
    expect(decodeGpp(text)).toEqual(failure(why));
  });
});

describe('a US Privacy string', () => {
  test.each([
    ['1YNN', { version: 1, notice: 'Y', optOutSale: 'N', lspa: 'N' }],
    ['1YY-', { version: 1, notice: 'Y', optOutSale: 'Y', lspa: '-' }],
    ['1---', { version: 1, notice: '-', optOutSale: '-', lspa: '-' }],
    ['1yny', { version: 1, notice: 'Y', optOutSale: 'N', lspa: 'Y' }],
  ])('%s is decoded', (text, expected) => {
    expect(value(decodeUsp(text))).toEqual(expected);
  });

  test.each<[string, Failure]>([
    ['', 'malformed'],
    ['1YNNN', 'malformed'],
    ['1YXN', 'malformed'],
    ['YNNN', 'malformed'],
    ['2YNN', 'unsupported'],
  ])('%j is none', (text, why) => {
    expect(decodeUsp(text)).toEqual(failure(why));
  });
});

describe('Google’s additional consent', () => {
  test.each([
    ['1~', { version: 1, consented: [], disclosed: null }],
    ['1~1.35.41', { version: 1, consented: [1, 35, 41], disclosed: null }],
    ['2~~dv.', { version: 2, consented: [], disclosed: [] }],
    ['2~70.89~dv.61.89', { version: 2, consented: [70, 89], disclosed: [61, 89] }],
    ['2~70', { version: 2, consented: [70], disclosed: [] }],
  ])('%s is decoded', (text, expected) => {
    expect(value(decodeAdditional(text))).toEqual(expected);
  });

  test.each<[string, Failure]>([
    ['', 'malformed'],
    ['1', 'malformed'],
    ['1~1..2', 'malformed'],
    ['1~1~dv.2', 'malformed'],
    ['2~1~2', 'malformed'],
    ['3~1', 'unsupported'],
    [`1~${'1.'.repeat(10_000)}1`, 'too-long'],
  ])('%.20j is none', (text, why) => {
    expect(decodeAdditional(text)).toEqual(failure(why));
  });
});

describe('Google’s consent mode', () => {
  test.each([
    ['G100', 'denied', 'denied'],
    ['G101', 'denied', 'granted'],
    ['G110', 'granted', 'denied'],
    ['G111', 'granted', 'granted'],
    ['G1--', 'unset', 'unset'],
    ['G1x1', 'unknown', 'granted'],
  ])('in gcs=%s', (text, ads, analytics) => {
    expect(value(decodeGcs(text))).toEqual({ ad_storage: ads, analytics_storage: analytics });
  });

  test.each([
    ['l', 'unset', 'unset', 'unset'],
    ['p', 'denied', 'unset', 'denied'],
    ['q', 'denied', 'denied', 'denied'],
    ['t', 'granted', 'unset', 'granted'],
    ['r', 'denied', 'granted', 'granted'],
    ['m', 'unset', 'denied', 'denied'],
    ['n', 'unset', 'granted', 'granted'],
    ['u', 'granted', 'denied', 'denied'],
    ['v', 'granted', 'granted', 'granted'],
    ['R', 'unknown', 'unknown', 'unknown'],
  ])('in the letter %s of gcd', (letter, byDefault, update, now) => {
    const signals = value(decodeGcd(`13l3${letter}3l2l1`));
    expect(signals.analytics_storage).toEqual({ default: byDefault, update, now });
    expect(signals.ad_storage.now).toBe('unset');
  });

  test('in gcd stands in the order of its purposes', () => {
    const signals = value(decodeGcd('11p1t1r1u5'));
    expect(Object.entries(signals).map(([purpose, { now }]) => [purpose, now])).toEqual([
      ['ad_storage', 'denied'],
      ['analytics_storage', 'granted'],
      ['ad_user_data', 'granted'],
      ['ad_personalization', 'denied'],
    ]);
  });

  test.each<[string, Failure]>([
    ['', 'malformed'],
    ['13l3l3l', 'malformed'],
    ['13l3l3l2l1!', 'malformed'],
    [`13l3l3l2l1${'l1'.repeat(30)}`, 'malformed'],
    ['27l3l3l2l1', 'unsupported'],
  ])('is not in gcd=%s', (text, why) => {
    expect(decodeGcd(text)).toEqual(failure(why));
  });

  test.each<[string, Failure]>([
    ['', 'malformed'],
    ['G1', 'malformed'],
    ['G1111', 'malformed'],
    ['G211', 'unsupported'],
  ])('is not in gcs=%s', (text, why) => {
    expect(decodeGcs(text)).toEqual(failure(why));
  });

  const said = (query: string) => {
    const parameters = new URLSearchParams(query);
    return googleConsentOf((name) => parameters.get(name) ?? undefined);
  };

  test('is joined from the parameters of a request', () => {
    expect(said('gcs=G101&gcd=13p3t3p3p5&npa=1&dma=1')).toEqual({
      purposes: {
        ad_storage: 'denied',
        analytics_storage: 'granted',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
      },
      ads: 'non-personalized',
      region: 'dma',
    });
    expect(said('npa=0&dma=0')).toEqual({ purposes: {}, ads: 'personalized', region: 'other' });
    expect(said('npa=x')).toEqual({ purposes: {}, ads: null, region: null });
  });
});

describe('the fields of a consent string', () => {
  test.each<[ConsentKind, string, Readonly<Record<string, string>>]>([
    [
      'tcf',
      chosen,
      {
        cmpId: '321',
        isServiceSpecific: 'true',
        purposeConsents: '1,2,7',
        'vendorConsents.n': '4',
        'vendorConsents.max': '91',
        'vendorConsents.first': '2,6,8,91',
        'vendorLegitimateInterests.n': '4',
        'vendorsDisclosed.n': '900',
      },
    ],
    [
      'gpp',
      gppString({ 6: '1YNN', 7: usNational() }),
      { sectionIds: '6,7', 'uspv1.Notice': 'Y', 'usnat.SaleOptOut': '2', 'usnat.Gpc': 'false' },
    ],
    ['usp', '1YNY', { version: '1', notice: 'Y', optOutSale: 'N', lspa: 'Y' }],
    [
      'additional',
      '2~70.89~dv.61',
      { version: '2', 'consented.n': '2', 'consented.first': '70,89', 'disclosed.n': '1' },
    ],
    ['gcs', 'G101', { ad_storage: 'denied', analytics_storage: 'granted' }],
    ['gcd', '13r3p3l3t5', { ad_storage: 'granted', ad_personalization: 'granted', ad_user_data: 'unset' }],
  ])('of kind %s', (kind, text, expected) => {
    expect(Object.fromEntries(fieldsOf(kind, text))).toMatchObject(expected);
  });

  test('write out forty vendors', () => {
    const many = tcString({ consents: vendorRanges([[1, 1000]]) });
    const fields = new Map(fieldsOf('tcf', many));
    expect(fields.get('vendorConsents.first')!.split(',')).toHaveLength(40);
    expect(fields.get('vendorConsents.n')).toBe('1000');
  });

  test('tell what a publisher restricts', () => {
    const restricted = fieldsOf('gpp', gppString({ 2: chosen }));
    expect(new Map(restricted).get('tcfeuv2.PublisherRestrictions')).toBe('[{"key":3,"type":0,"ids":[91]}]');
  });
});

describe('whatever comes', () => {
  const kinds: readonly ConsentKind[] = ['tcf', 'gpp', 'usp', 'additional', 'gcs', 'gcd'];
  const real = [
    chosen,
    tcString({ consents: endless }),
    gppString({ 2: chosen, 5: canada(vendors([3])), 6: '1YNN', 7: usNational() }),
    gppString({ 8: base64(bits(1, 6) + bitfield([], 60)), 9: 'BVVVVVVW' }),
    '1YNN',
    '2~1.35~dv.9',
    'G111',
    '13l3l3l2l1',
  ];
  const inBase64 = fc.string({
    unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~')),
    maxLength: 400,
  });
  const mutated = fc
    .tuple(fc.constantFrom(...real), fc.nat(), fc.nat(30), inBase64)
    .map(([text, at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    });
  const cut = fc.tuple(fc.constantFrom(...real), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));

  test.each(kinds)('%s is fields or nothing, and no error', (kind) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), inBase64, mutated, cut), (text) => {
        for (const [name, said] of fieldsOf(kind, text)) {
          expect(typeof name).toBe('string');
          expect(typeof said).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
