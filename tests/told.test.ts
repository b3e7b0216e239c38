import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toldOf } from '../src/signals/about.ts';
import { labelsOf } from '../src/signals/labels.ts';
import { aboutOf } from '../src/signals/subject-words.ts';
import { fieldsOf } from '../src/signals/consent/fields.ts';
import { decode } from '../src/signals/decode.ts';
import { longestBody, textOfBase64, unpacked } from '../src/signals/packed.ts';
import { bodyPairs, leavesOf, opened, pairsIn } from '../src/signals/pairs.ts';
import { keptName, withTold, withoutValues } from '../src/signals/tellings.ts';
import type { Told } from '../src/signals/told.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit } from '../src/signals/visit.ts';
import { toRow } from '../src/ledger/rows.ts';
import { classOf } from '../src/signals/value-class.ts';
import { gppString, tcString, usNational, vendorRanges } from './consent-string.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('a body', () => {
  test.each([
    [
      'a form',
      'a=1&b=x%20y',
      [
        ['a', '1'],
        ['b', 'x y'],
      ],
    ],
    [
      'JSON',
      '{"e":[{"n":"v"}],"z":null}',
      [
        ['e[0].n', 'v'],
        ['z', ''],
      ],
    ],
    [
      'JSON in lines',
      '{"a":1}\n{"a":2}\n',
      [
        ['[0].a', '1'],
        ['[1].a', '2'],
      ],
    ],
    [
      'JSON in a field of a form',
      'data={"a":1,"bb":[true]}',
      [
        ['data.a', '1'],
        ['data.bb[0]', 'true'],
      ],
    ],
    ['base64 of JSON', base64(strToU8('{"event":"seen"}')), [['event', 'seen']]],
    [
      'base64 of JSON in a field',
      `data=${encodeURIComponent(base64(strToU8('{"event":"seen"}')))}`,
      [['data.event', 'seen']],
    ],
    ['base64 of gzip of JSON', base64(gzipSync(strToU8('{"event":"seen"}'))), [['event', 'seen']]],
    ['nothing', '', []],
    ['a picture', '\u0000\u0001\u0002', []],
  ])('%s', (_, body, pairs) => {
    expect(bodyPairs(body)).toEqual(pairs);
  });

  test('in base64 may be broken into lines and filled up; signs that fill elsewhere are no base64', () => {
    expect(textOfBase64('c2Vj\ncmV0 IQ==\n')).toBe('secret!');
    expect(textOfBase64(`${'='.repeat(200_000)}!`)).toBeNull();
    expect(textOfBase64(`c2VjcmV0IQ${'='.repeat(200_000)}`)).toBe('secret!');
    expect(textOfBase64('A'.repeat(longestBody + 1))).toBeNull();
  });

  test('as bytes is text, or gzip of text', () => {
    expect(unpacked(strToU8('é=1'))).toEqual({ text: 'é=1' });
    expect(unpacked(gzipSync(strToU8('é=1')))).toEqual({ text: 'é=1' });
  });

  test('that is cut, a bomb, or too long says so', () => {
    const packed = gzipSync(strToU8('x=1&'.repeat(5000)));
    expect(unpacked(packed.subarray(0, packed.length - 12))).toEqual({ unreadable: 'malformed' });
    expect(unpacked(gzipSync(new Uint8Array(5_000_000)))).toEqual({ unreadable: 'too-large' });
    expect(unpacked('x'.repeat(longestBody + 1))).toEqual({ unreadable: 'too-large' });
    expect(textOfBase64('not base64!')).toBeNull();
  });

  test('costs no more than its first thousand leaves', () => {
    const wide = leavesOf({ list: Array.from({ length: 100_000 }, (_, at) => at) });
    const deep = leavesOf(JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`));
    expect(wide).toHaveLength(1000);
    expect(deep).toEqual([]);
    expect(pairsIn('a=1&'.repeat(100_000))).toHaveLength(1000);
    expect(opened(['a', '[broken'])).toEqual([['a', '[broken']]);
  });
});

describe('what a field is about', () => {
  test.each([
    ['user_gender', 'female', 'gender'],
    ['userAge', '34', 'age'],
    ['message', 'hello', 'unknown'],
    ['page', '2', 'unknown'],
    ['ep.customerEmail', 'x', 'unknown'],
    ['ep.customerEmail', 'jane@shop.example', 'email'],
    ['ep.userEmail_hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'email'],
    ['anything', 'jane@shop.example', 'email'],
    ['pos', '52.5200,13.4050', 'location'],
    ['profile.religion', 'x', 'religion'],
    ['isPregnant', 'true', 'health'],
    ['pregnant', 'true', 'health'],
    ['household_income', '50-75k', 'income'],
    ['usage', '1', 'unknown'],
    ['condition', 'new', 'unknown'],
    ['item_condition', 'used', 'unknown'],
    ['weather_condition', 'rain', 'unknown'],
    ['health_check', 'ok', 'unknown'],
    ['screen_orientation', 'landscape', 'unknown'],
    ['orientation', 'landscape', 'unknown'],
    ['party_size', '4', 'unknown'],
    ['third_party', 'true', 'unknown'],
    ['gift_card_denomination', '50', 'unknown'],
    ['race_id', '77', 'unknown'],
    ['parent', 'root', 'unknown'],
    ['cookie_age', '3600', 'unknown'],
    ['page_age', '12', 'unknown'],
    ['cache_age', '60', 'unknown'],
    ['gender', 'unisex', 'unknown'],
    ['earnings', '2.50', 'unknown'],
    ['user_gender', 'false', 'unknown'],
    ['isPregnant', '0', 'unknown'],
    ['user.cookie_age', '3', 'unknown'],
    ['job_salary', '40k', 'unknown'],
    ['is_mobile', '1', 'unknown'],
    ['is_iphone', 'true', 'unknown'],
    ['headphone_color', 'red', 'unknown'],
    ['mobile', 'false', 'unknown'],
    ['test_cell', '12345678', 'unknown'],
    ['has_email', 'true', 'unknown'],
    ['email_opt_in', 'false', 'unknown'],
    ['mail_subject', 'Hello', 'unknown'],
    ['mail_subject', 'welcome-2026-autumn-sale', 'unknown'],
    ['event_full_name', 'Sale', 'unknown'],
    ['product_full_name', 'Shoe', 'product'],
    ['customer.phone', '2', 'unknown'],
    ['parent_sku', 'A1', 'product'],
    ['parent_category', 'shoes', 'unknown'],
    ['product_gender', 'women', 'product'],
    ['smartphone_brand', 'Example', 'product'],
    ['up.gender', 'm', 'gender'],
    ['traits.age', '34', 'age'],
    ['gender', 'm', 'gender'],
    ['age', '34', 'age'],
    ['yob', '1990', 'age'],
    ['ajs_user_traits.gender', 'f', 'gender'],
    ['visitor.religion', 'x', 'religion'],
    ['sexual_orientation', 'x', 'orientation'],
    ['political_party', 'x', 'politics'],
    ['medical_condition', 'x', 'health'],
    ['health_condition', 'x', 'health'],
    ['event.user.gender', 'f', 'gender'],
    ['age_group', '25-34', 'age'],
    ['household.marital_status', 'single', 'family'],
    ['customer.email', 'jane@shop.example', 'email'],
    ['customer.phone', '015112345678', 'phone'],
    ['user_first_name', 'Jane', 'name'],
  ])('%s=%s', (name, value, about) => {
    expect(aboutOf(name, classOf(value), value)).toBe(about);
  });

  test('is the same when it is asked again, and after thousands of other names', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `name${at}_${at % 2 ? 'coupon' : 'plain'}`);
    const subjects = () => names.map((name) => aboutOf(name, 'word', 'x'));
    expect(subjects()).toEqual(names.map((_, at) => (at % 2 ? 'order' : 'unknown')));
    expect(subjects()).toEqual(names.map((_, at) => (at % 2 ? 'order' : 'unknown')));
    expect(aboutOf('email', 'flag', 'true')).toBe('unknown');
    expect(aboutOf('email', 'email', 'jane@shop.example')).toBe('email');
  });

  test('is told of the beginning of a long text', () => {
    const [told] = toldOf([['title', `${'é'.repeat(499)}🦊${'x'.repeat(60_000)}`]], labelsOf({ title: 'title' }));
    expect(told?.value).toBe(`${'é'.repeat(499)}\ud83e`);
  });

  test('is what the table says, unless a vague label hides something special', () => {
    const labels = labelsOf({ 'up.*': 'trait', 'items[].id': 'product', 'cd[value]': 'price', dl: 'page' });
    const about = (name: string, value: string) => toldOf([[name, value]], labels)[0]?.about;
    expect(about('up.tier', 'gold')).toBe('trait');
    expect(about('up.gender', 'm')).toBe('gender');
    expect(about('items[3].id', 'a')).toBe('product');
    expect(about('cd[value]', '1')).toBe('price');
    expect(about('dl', 'https://shop.example/')).toBe('page');
  });

  test.each([
    ['up.ever_submitted_email', 'true', 'trait'],
    ['up.age', '34', 'age'],
    ['up.cookie_age', '34', 'trait'],
    ['up.product_gender', 'women', 'trait'],
    ['user.gender', '0', 'gender'],
    ['regs.coppa', '0', 'unknown'],
    ['regs.coppa', '1', 'age'],
    ['has_email', 'true', 'unknown'],
    ['has_email', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'email'],
  ])('%s=%s is %s by a table', (name, value, about) => {
    const labels = labelsOf({ 'up.*': 'trait', 'user.gender': 'gender', 'regs.coppa': 'age', '*email': 'email' });
    expect(toldOf([[name, value]], labels)[0]?.about).toBe(about);
  });

  test.each([
    ['https://securepubads.g.doubleclick.net/gampad/ads?iu=%2F1%2Fa&tfcd=0', 'tfcd', 'unknown'],
    ['https://securepubads.g.doubleclick.net/gampad/ads?iu=%2F1%2Fa&tfcd=1', 'tfcd', 'age'],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-A&ep.headphone_color=red', 'ep.headphone_color', 'event'],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-A&ep.mail_subject=Hi', 'ep.mail_subject', 'event'],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-A&ep.phone=4915112345678', 'ep.phone', 'phone'],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-A&ep.email=jane%40shop.example', 'ep.email', 'email'],
  ])('%s', (url, field, about) => {
    const told = decode(url).flatMap((one) => one.told);
    expect(told.find((one) => one.field === field)?.about).toBe(about);
  });
});

test.each([
  ['', 'empty'],
  ['true', 'flag'],
  ['12.90', 'number'],
  ['1700000000', 'date'],
  ['2026-11-22T10:00:00Z', 'date'],
  ['https://shop.example/a?b', 'url'],
  ['jane@shop.example', 'email'],
  ['+49 30 1234567', 'phone'],
  ['192.168.0.1', 'ip'],
  ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'uuid'],
  ['973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b', 'sha256'],
  ['lz3-RjxhXhfX5Vr1ujkG7t0tkxwk5pgkqJ6mXbpOgTs', 'sha256'],
  ['d41d8cd98f00b204e9800998ecf8427e', 'md5'],
  ['EUR', 'currency'],
  ['de-DE', 'language'],
  ['CPwPGYAPwPGYAAHABBENDRCsAP_AAH_AAAAA', 'consent-string'],
  ['1YNN', 'consent-string'],
  ['{"a":1}', 'json'],
  ['fb.1.1596403881668.1116446470', 'token'],
  ['PageView', 'word'],
  ['Running shoes, blue', 'text'],
])('%s looks like %s', (value, valueClass) => {
  expect(classOf(value)).toBe(valueClass);
});

const one = (more: Partial<Told>): Told => ({ field: 'en', about: 'event', value_class: 'word', way: 'sent', ...more });

describe('what was told', () => {
  test('is kept once, with all its values, and of what is held only how it stands now', () => {
    const first = withTold(null, [one({ value: 'a' }), one({ value: 'b' }), one({ way: 'held', value: 'old' })]);
    expect(withTold(first, [one({ value: 'a' }), one({ way: 'held', value: 'new' })])).toEqual([
      one({ value: 'a' }),
      one({ value: 'b' }),
      one({ way: 'held', value: 'new' }),
    ]);
  });

  test('is capped by field and in all', () => {
    const many = Array.from({ length: 5000 }, (_, at) => one({ value: String(at) }));
    expect(
      withTold(
        null,
        many.map((told) => ({ ...told, about: 'trait' as const })),
      ),
    ).toHaveLength(12);
    expect(
      withTold(
        null,
        many.map((told, at) => ({ ...told, field: String(at) })),
      ),
    ).toHaveLength(400);
  });

  test('is kept without its values', () => {
    expect(
      withoutValues([one({ value: 'a' }), one({ value: 'b' }), one({ value: '1', value_class: 'number' })]),
    ).toEqual([one({}), one({ value_class: 'number' })]);
  });

  test('is kept under names, not under IDs and addresses that somebody used as names', () => {
    const field = 'people[0].jane@shop.example.3f2504e0-4f89-11d3-9a0c-0305e82c3301.plan';
    expect(withoutValues([one({ field, value: 'x' })])?.[0]?.field).toBe('people[0]….….plan');
  });

  test.each([
    ['properties.jane.doe@example.com', '…'],
    ['properties.Jane Doe', 'properties.…'],
    ['properties.4111111111111111', 'properties.…'],
    ['properties.search: breast cancer', 'properties.…'],
    ['answers.Do you have diabetes? Yes', 'answers.…'],
    ['properties.12 Main Street, Berlin', 'properties.…'],
    ['at.52.5200,13.4050', 'at.52.….…'],
    ['x.CPwPGYAPwPGYAAHABBENDRCsAP_AAH_AAAAA', 'x.…'],
    ['cd[content_name]', 'cd[content_name]'],
    [
      'visitors[0].snapshots[12].decisions[0].metadata.variation_key',
      'visitors[0].snapshots[12].decisions[0].metadata.variation_key',
    ],
    ['_growthbook.getAllResults()[].result.key.hero-test', '_growthbook.getAllResults()[].result.key.hero-test'],
    ['optimizely.get("state").getVariationMap()', 'optimizely.get("state").getVariationMap()'],
    ['~oref', '~oref'],
    ['$set.$email', '$set.$email'],
    ['user id', 'user id'],
  ])('%s is kept as %s', (field, kept) => {
    expect(keptName(field)).toBe(kept);
  });

  test('keeps what touches a person most where there is too much, and the latest of what happened', () => {
    const many = Array.from({ length: 400 }, (_, at) => one({ field: `p${at}`, value: '1' }));
    const person = one({ field: 'religion', about: 'religion', value: 'x' });
    expect(withTold(withTold(null, many), [person])).toContainEqual(person);
    const events = Array.from({ length: 80 }, (_, at) => one({ value: `Event ${at}` }));
    expect(withTold(null, events).at(-1)?.value).toBe('Event 79');
    expect(withTold(null, events)).toHaveLength(60);
  });
});

describe('a request that tells', () => {
  const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC&cid=1.2';
  const request = { id: '7', url, type: 'ping', method: 'POST', at: 0, body: strToU8('en=page_view\r\nen=scroll') };
  const response = {
    id: '7',
    url,
    type: 'ping',
    status: 204,
    error: null,
    setCookies: [],
    values: [],
    to: null,
    bytes: 0,
    took: 1,
  };

  function toldAfter(outcome: 'answered' | 'tried' | 'pending') {
    const visit = newVisit('v', 'https://shop.example/', 0);
    noteRequest(visit, request);
    noteResponse(visit, { ...response, outcome });
    return visit;
  }

  test('has told when it was answered', () => {
    const told = toldAfter('answered').findings.get('google-analytics')?.told ?? [];
    expect(told).toContainEqual({ field: 'en[1]', about: 'event', value_class: 'word', way: 'sent', value: 'scroll' });
  });

  test('has told nobody when it did not leave', () => {
    expect(toldAfter('tried').findings.get('google-analytics')?.told ?? null).toBeNull();
  });

  test('is kept as names and classes alone', () => {
    const row = JSON.stringify(toRow(toldAfter('answered'), { addresses: 'full', traceSalt: null }));
    expect(row).toContain('"en[1]"');
    expect(row).not.toContain('"value":');
    expect(row).not.toContain('scroll');
  });

  test('whose body cannot be read is counted', () => {
    const visit = newVisit('v', 'https://shop.example/', 0);
    noteRequest(visit, { ...request, body: gzipSync(strToU8('en=page_view')).subarray(0, 14) });
    expect(visit.unread).toEqual({ malformed: 1, 'too-large': 0 });
  });

  test('of the site’s own company in its own format is no finding', () => {
    const visit = newVisit('v', 'https://www.youtube.com/', 0);
    const own = 'https://www.youtube.com/g/collect?v=2&tid=G-ABC&en=page_view';
    noteRequest(visit, { ...request, url: own });
    noteResponse(visit, { ...response, url: own, outcome: 'answered' });
    expect(visit.findings.has('google-analytics')).toBe(false);
  });
});

describe('a consent string in a request', () => {
  const match = 'https://cm.g.doubleclick.net/pixel?google_nid=example_dsp&';
  const tcf = tcString({ purposes: [1, 3], consents: vendorRanges([[1, 900]]) });

  /** Fields of what is told of consent, with their values. */
  const said = (url: string, body = '') =>
    new Map(
      decode(url, body)
        .flatMap(({ told }) => told)
        .filter(({ about, way }) => about === 'consent' && way === 'sent')
        .map(({ field, value }) => [field, value] as const),
    );

  test.each([
    ['of the TCF', `${match}gdpr_consent=${tcf}`, 'gdpr_consent.purposeConsents', '1,3'],
    ['of the TCF, by its vendors', `${match}gdpr_consent=${tcf}`, 'gdpr_consent.vendorConsents.n', '900'],
    ['of US Privacy', `${match}us_privacy=1YYN`, 'us_privacy.optOutSale', 'Y'],
    ['of the GPP', `${match}gpp=${gppString({ 7: usNational({ sale: 1 }) })}`, 'gpp.usnat.SaleOptOut', '1'],
    ['of Google, by storage', 'https://www.google-analytics.com/g/collect?v=2&gcs=G101', 'gcs.ad_storage', 'denied'],
    [
      'of Google, by purpose',
      'https://www.google-analytics.com/g/collect?v=2&gcd=13t3p3l3l5',
      'gcd.ad_storage',
      'granted',
    ],
  ])('%s tells what it says', (_, url, field, value) => {
    expect(said(url).get(field)).toBe(value);
  });

  test('that is none, or stands under another name, tells nothing more', () => {
    expect([...said(`${match}us_privacy=1YN&gdpr_consent=declined`).keys()]).toEqual(['us_privacy', 'gdpr_consent']);
    expect([...said(`${match}gdpr_consent_of=${tcf}`).keys()]).toEqual(['gdpr_consent_of']);
    expect([...said('https://www.google-analytics.com/g/collect?v=2&gcs=G2').keys()]).toEqual(['gcs']);
  });

  test('tells nothing where no decoder reads', () => {
    expect(decode('https://shop.example/?us_privacy=1YYN')).toEqual([]);
  });

  test('tells forty fields, and eight strings do', () => {
    const long = gppString({ 2: tcf, 7: usNational(), 8: 'BAAAAAAA.QA' });
    const fields = [...said(`${match}gpp=${long}`).keys()].filter((field) => field.startsWith('gpp.'));
    expect(fields).toHaveLength(40);
    const many = Array.from({ length: 20 }, (_, at) => `a${at}.us_privacy=1YYN`).join('&');
    expect([...said(match + many).keys()].filter((field) => field.endsWith('.optOutSale'))).toHaveLength(8);
  });

  test('is decoded once while it is among the last few', () => {
    const first = fieldsOf('tcf', tcf);
    const others = Array.from({ length: 8 }, (_, at) => tcString({ cmpId: at + 1 }));
    for (const other of others.slice(1)) fieldsOf('tcf', other);
    expect(fieldsOf('tcf', tcf)).toBe(first);
    for (const other of others) fieldsOf('tcf', other);
    expect(fieldsOf('tcf', tcf)).not.toBe(first);
    expect(fieldsOf('tcf', tcf)).toEqual(first);
  });

  test('is not taken for one of another kind', () => {
    expect(fieldsOf('usp', '1YYN')).not.toEqual([]);
    expect(fieldsOf('gpp', '1YYN')).toEqual([]);
  });
});
