import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoders } from '../src/signals/catalogue.ts';
import { allVendors } from '../src/signals/vendors.ts';
import { decode } from '../src/signals/decode.ts';
import { findingsOfTelling } from '../src/signals/detect.ts';
import { readingOf } from '../src/signals/traffic.ts';
import { classify } from '../src/signals/classify.ts';

/** A request, and some of what is told by it; null where it is no request of the decoder's. */
interface Case {
  readonly url: string;
  readonly body?: string;
  readonly told: readonly (readonly [field: string, about: string, valueClass: string, value: string])[] | null;
}

const cases = import.meta.glob<readonly Case[]>('./decoders/*.json', { eager: true, import: 'default' });
const ids = decoders.map(({ id }) => id);

function casesOf(id: string): readonly Case[] {
  return cases[`./decoders/${id}.json`] ?? [];
}

function told(id: string, { url, body }: Case) {
  return decode(url, body).find(({ decoder }) => decoder.id === id)?.told ?? null;
}

describe('decoders', () => {
  test('are told apart by their ids, and each reads for a vendor that there is', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(allVendors().map(({ id }) => id));
    expect(decoders.filter(({ vendor }) => !known.has(vendor)).map(({ id }) => id)).toEqual([]);
  });

  test('are all tried on requests of their own and on a look-alike', () => {
    const untried = ids.filter((id) => {
      const own = casesOf(id);
      return !own.some((one) => one.told) || !own.some((one) => one.told === null);
    });
    expect(untried).toEqual([]);
    expect(
      Object.keys(cases).filter((file) => !ids.includes(file.slice('./decoders/'.length, -'.json'.length))),
    ).toEqual([]);
  });

  test('are tried on whole addresses, and tell something where they tell', () => {
    const gaps = ids.filter((id) =>
      casesOf(id).some((one) => !/^https?:\/\/./.test(one.url) || one.told?.length === 0),
    );
    expect(gaps).toEqual([]);
  });
});

/** Every request that tells something, whose case it is, and who reads it, and how. */
const requests = ids.flatMap((owner) =>
  casesOf(owner)
    .filter((one) => one.told)
    .map(({ url, body }) => {
      const readers = new Map(decode(url, body).map(({ decoder, by }) => [decoder.id, by]));
      return { url, owner, readers };
    }),
);

describe.each(ids)('%s', (id) => {
  const own = casesOf(id);

  test.each(own.map((one) => [one.url.slice(0, 100), one] as const))('%s', (_, one) => {
    const rows = told(id, one)?.map(({ field, about, value_class, value }) => [field, about, value_class, value]);
    const some = expect.arrayContaining((one.told ?? []).map((row) => [...row])) as unknown;
    expect(rows ?? null).toEqual(one.told === null ? null : some);
  });

  test('reads no request of another', () => {
    const wrong = requests.filter(
      ({ owner, readers }) => owner !== id && readers.get(owner) && readers.get(id) === 'shape',
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('survives whatever stands where its fields should', () => {
    const urls = own.filter((one) => one.told).map(({ url }) => url);
    function survives(): void {
      fc.assert(
        fc.property(fc.constantFrom(...urls), fc.string(), fc.string(), fc.jsonValue(), (url, query, text, json) => {
          const cut = url.slice(0, url.length - (query.length % 20));
          decode(`${cut}${query}`, text);
          decode(url, JSON.stringify(json));
          decode(`${url.split('?')[0]}?${query}`, `data=${text}`);
        }),
        { numRuns: 30 },
      );
    }
    expect(survives).not.toThrow();
  });
});

/** All values that a request tells, in one text. */
function saidIn(url: string, body = ''): string {
  return decode(url, body)
    .flatMap(({ told: rows }) => rows.map(({ value }) => value))
    .join(' ');
}

describe('a recording', () => {
  const step = { type: 3, data: { text: 'typed text' } };
  const properties = { distinct_id: 'visitor-1', $session_id: 's-1', $snapshot_data: [step, step] };
  const event = { event: '$snapshot', properties };
  const odd = { ...event, properties: { ...properties, $snapshot_data: step } };
  const packed = Buffer.from(JSON.stringify(event)).toString('base64');
  const posthog = 'https://us.i.posthog.com';
  test.each([
    ['https://report.shop.example/glassbox/cls_report?clsjsv=6.5&_cls_v=visitor-1', 'e1=typed text'],
    ['https://mc.yandex.ru/webvisor/1000001?rn=1&u=visitor-1', JSON.stringify([step])],
    ['https://mc.yandex.ru/webvisor/1000001?u=visitor-1&wv-data=typed+text', ''],
    ['https://cdn.decibelinsight.net/i/13755/106543/c?da_lid=visitor-1', JSON.stringify([step])],
    [`${posthog}/s/?ip=1`, JSON.stringify([event])],
    [`${posthog}/s/?ip=2`, JSON.stringify({ batch: [event] })],
    [`${posthog}/s/?ip=3`, JSON.stringify({ ...event, steps: [step] })],
    [`${posthog}/e/?ip=4`, JSON.stringify({ batch: [odd] })],
    [`${posthog}/e/?ip=5`, JSON.stringify({ distinct_id: 'visitor-1', $snapshot_items: 'typed text' })],
    [`${posthog}/e/?compression=base64`, `data=${encodeURIComponent(packed)}`],
  ])('%s is told without what was recorded', (url, body) => {
    const said = saidIn(url, body);
    expect(said).toContain('visitor-1');
    expect(said).not.toContain('typed text');
    expect(said).not.toContain(packed.slice(0, 20));
  });
});

test.each([
  'password',
  'Password__c',
  'newPassword',
  'user_passwd',
  'pwd',
  'passcode',
  'user.pin',
  'card[cvv]',
  'cvc',
  'cardNumber',
  'card_number[0]',
  'IBAN',
  'ssn',
])('%s is told by no decoder', (name) => {
  const field = `${encodeURIComponent(name)}=hush-4711`;
  const form = 'https://go.shop.example/index.php/leadCapture/save2';
  const said = saidIn(form, `munchkinId=123-ABC-456&FirstName=Jane&${field}`);
  expect(said).toContain('Jane');
  expect(said).not.toContain('hush-4711');
  expect(saidIn(`https://www.google-analytics.com/g/collect?v=2&tid=G-1&${field}`)).not.toContain('hush-4711');
});

test('names that only look like those of secrets are told', () => {
  const url =
    'https://www.google-analytics.com/g/collect?v=2&tid=G-1&_pin_unauth=a1&session=b2&acc_number=c3&passage=d4';
  expect(saidIn(url)).toMatch(/a1.*b2.*c3.*d4/);
});

test('a product that sites run themselves tells its maker nothing', () => {
  const url = 'https://stats.shop.example/matomo.php?idsite=1&rec=1';
  expect(findingsOfTelling(url, decode(url), null)).toMatchObject([{ id: 'matomo', company: null }]);
  const hosted = 'https://shop.matomo.cloud/matomo.php?idsite=1&rec=1';
  expect(findingsOfTelling(hosted, decode(hosted), null)).toMatchObject([{ id: 'matomo', company: 'Matomo' }]);
});

test('a shape on any host is run by the site wherever the vendor’s own is', () => {
  const own = allVendors().filter(({ marks }) => marks.ownHost?.every(({ run }) => run === 'by-site'));
  const accusing = decoders.filter(
    ({ vendor, anyHost = [] }) => own.some(({ id }) => id === vendor) && anyHost.some(({ run }) => run !== 'by-site'),
  );
  expect(accusing.map(({ id }) => id)).toEqual([]);
});

test('what the site of a maker tells its maker is no finding', () => {
  const url = 'https://api2.amplitude.com/2/httpapi';
  const read = decode(url, JSON.stringify({ api_key: 'k', events: [{ event_type: 'seen' }] }));
  expect(findingsOfTelling(url, read, null)).toMatchObject([{ id: 'amplitude', company: 'Amplitude' }]);
  expect(findingsOfTelling(url, read, 'Amplitude')).toEqual([]);
});

test('the address of a page is no message', () => {
  const request = { id: '1', url: 'https://amplitude.com/?email=jane@shop.example', method: 'GET', at: 0, body: '' };
  expect(readingOf({ ...request, type: 'main_frame' })).toEqual([]);
  expect(readingOf({ ...request, type: 'image' })).toHaveLength(1);
});

// Requests of others to paths that vendors have too.
test.each([
  ['https://calendar.example/events/bulk/create', '[{"kind":"meeting","context":{"key":"a"}}]'],
  ['https://files.example/b/ss/photo/1/cat.jpg', ''],
  ['https://img.example/a/b/2/i.gif', ''],
  ['https://shop.example/api/v1/events', '{"account_id":"1","visitor_id":"2"}'],
  ['https://id.example/api/v1/identities/', '{"identifier":"jane"}'],
  ['https://crm.example/index.php/leadCapture/save', 'Email=jane%40shop.example'],
  ['https://registry.example/containers/11112222-3333-4444-5555-666677778888.js', ''],
  ['https://jitsu.shop.example/api/v1/track', '{"type":"track","event":"Seen","anonymousId":"a","messageId":"m"}'],
])('%s is nobody’s that we know', (url, body) => {
  expect(decode(url, body).map(({ decoder }) => decoder.id)).toEqual([]);
});

test('the classifier tells what was told', () => {
  const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC&en=page_view&cid=1.2';
  const { vendors: found, told: rows } = classify({ id: 1, url, page: 'https://shop.example/' });
  expect(found).toContain('google-analytics');
  expect(rows).toContainEqual({ field: 'en', about: 'event', value_class: 'word', way: 'sent', value: 'page_view' });
});
