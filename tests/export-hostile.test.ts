import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WebRequest } from '../src/browser/browser.ts';
import { methodOf } from '../src/evidence/method.ts';
import { formats } from '../src/export/format.ts';
import type { Recorded } from '../src/export/recorded.ts';
import { keptRequest } from '../src/ledger/request-rows.ts';
import { fromRow, toRow } from '../src/ledger/rows.ts';
import { answered } from '../src/network/answer.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit, notePage, type Visit } from '../src/signals/visit.ts';
import { all, archived, contentsOf, now, open, refusalOf } from './export/archived.ts';
import { edited } from './export/rebuilt.ts';
import { small } from './export/small.ts';

const began = now - 86_400_000;

/** Hosts that a page may ask: by name, by number, with ports and users, and such as every object has a field for. */
const host = fc.oneof(
  fc.constantFrom('[::1]:8080', '[2001:db8::ff00:42:8329]', '[::ffff:1.2.3.4]', '127.0.0.1:3000', 'constructor'),
  fc.constantFrom('__proto__', 'static.hotjar.com', 'u:p@www.facebook.com', 'xn--bcher-kva.test', 'bücher.test.'),
  fc.webAuthority({ withIPv4: true, withIPv4Extended: true, withIPv6: true, withPort: true, withUserInfo: true }),
);

const path = fc.oneof(fc.constant('/'), fc.constantFrom('/tr?id=1&ev=x', '/__proto__'), fc.webPath());

/** An address as the browser reports it. */
const address = fc
  .tuple(fc.constantFrom('https', 'http', 'wss'), host, path)
  .map(([scheme, at, rest]) => `${scheme}://${at}${rest}`)
  .filter((url) => URL.canParse(url))
  .map((url) => new URL(url).href);

/** Anything at all that a page may claim to have loaded. */
const claimed = fc.oneof(
  address,
  fc.constantFrom('https://a b/', 'https://%/', '://', 'https://[::1', 'https://a:b:c/', 'https://a|b/'),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `https://${text}/x`),
);

const length = fc.oneof(
  fc.constantFrom(
    '9007199254740991',
    '4503599627370496',
    '1e3',
    '-1',
    '0x10',
    '',
    '99999999999999999999',
    '1099511627776',
  ),
  fc.nat().map(String),
);

const asked = fc.record({
  url: address,
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'patch', '__proto__'), fc.constant('A'.repeat(20_000)), fc.string()),
  type: fc.constantFrom('script', 'xmlhttprequest', 'image', 'websocket'),
  at: fc.double({ min: began, max: now, noNaN: true }),
  cookies: fc.array(fc.oneof(fc.constantFrom('fr=1', '__proto__=1', '_ga=GA1.1.1.1'), fc.string()), { maxLength: 3 }),
  length,
  ends: fc.boolean(),
});

const facts = fc.record({
  cookies: fc.array(fc.oneof(fc.constantFrom('_ga', '__proto__', '_fbp'), fc.string()), { maxLength: 3 }),
  storage: fc.array(fc.oneof(fc.constantFrom('constructor', 'cto_bundle'), fc.string()), { maxLength: 3 }),
  globals: fc.array(fc.constantFrom('fbq', '_hjSettings', '__proto__'), { maxLength: 2 }),
  elements: fc.constant([]),
  resources: fc.array(fc.record({ address: claimed, bytes: fc.nat({ max: 1e9 }) }), { maxLength: 4 }),
  calls: fc.constant([]),
});

const salt = { id: 'session', salt: 'salt' };

/** What the ledger has of a visit, as the worker would have written it. */
function recorded(visit: Visit): Recorded {
  const requests = [...visit.memory.requests.values()].map((note) => keptRequest(note, salt, 'full'));
  return { visit: toRow(visit, { addresses: 'full', traceSalt: null }), requests };
}

async function visitsIn(zip: Uint8Array): Promise<unknown> {
  const result = await open(zip);
  return 'opened' in result ? all(result.opened.visits()) : result.refused;
}

const browsed = fc.tuple(address, fc.array(asked, { maxLength: 6 }), facts).map(([page, requests, seen]) => {
  const visit = newVisit('a', page, began);
  for (const [nth, { url, method, type, at, cookies, length: declared, ends }] of requests.entries()) {
    const id = String(nth);
    noteRequest(visit, { id, url, type, method: methodOf(method), at });
    if (!ends) continue;
    const responseHeaders = [
      { name: 'Content-Length', value: declared },
      ...cookies.map((value) => ({ name: 'set-cookie', value })),
    ];
    const details = { requestId: id, url, type, statusCode: 200, fromCache: false, timeStamp: at + 5, responseHeaders };
    noteResponse(visit, answered(details as WebRequest.OnResponseStartedDetailsType, at));
  }
  notePage(visit, seen, 'a');
  return visit;
});

describe('whatever a page does, a person’s record can be put back', () => {
  test.each(formats)(
    'from %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(browsed, async (visit) => {
          const one = recorded(visit);
          const { zip } = await archived(contentsOf([one]), { format });
          expect(await refusalOf(zip)).toBe(null);
          expect(await visitsIn(zip)).toEqual([one]);
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );

  test('also where every answer declares as much as a number can be', async () => {
    const visit = newVisit('a', 'https://shop.test/', began);
    for (let nth = 0; nth < 20; nth += 1) {
      const url = `https://h${nth % 3}.test/${nth}`;
      noteRequest(visit, { id: String(nth), url, type: 'image', method: 'GET', at: began });
      const most = {
        id: String(nth),
        url,
        type: 'image',
        outcome: 'answered',
        status: 200,
        to: null,
        error: null,
      } as const;
      noteResponse(visit, { ...most, setCookies: [], values: [], bytes: Number.MAX_SAFE_INTEGER, took: 1 });
    }
    const { zip } = await archived(contentsOf([recorded(visit)]), {});
    expect(await refusalOf(zip)).toBe(null);
    expect(visit.thirdParties.get('h0.test')!.bytes).toBe(Number.MAX_SAFE_INTEGER);
  });
});

test('a length that nothing has is none', () => {
  const lengthOf = (value: string) => {
    const details = { requestId: '1', url: 'https://a.test/', type: 'image', statusCode: 200, fromCache: false };
    const responseHeaders = [{ name: 'content-length', value }];
    return answered({ ...details, timeStamp: 1, responseHeaders } as WebRequest.OnResponseStartedDetailsType, 0).bytes;
  };
  expect(['1099511627776', '1099511627777', '9007199254740991'].map(lengthOf)).toEqual([2 ** 40, null, null]);
});

describe('requests of one visit', () => {
  const ask = (visit: Visit, nth: number) =>
    noteRequest(visit, { id: String(nth), url: 'https://a.test/', type: 'image', method: 'GET', at: began });

  test('are written up to a cap, which a new worker goes on with, and counted beyond it', () => {
    let visit = newVisit('a', 'https://shop.test/', began);
    let written = 0;
    for (let nth = 0; nth < 25_000; nth += 1) {
      ask(visit, nth);
      if (nth % 1000 !== 999) continue;
      const { visit: row, requests } = recorded(visit);
      written += requests.length;
      // Another worker goes on.
      visit = fromRow(structuredClone(row));
    }
    expect(written).toBe(20_000);
    expect(recorded(visit).visit.requestsBeyond).toBe(5000);
    expect(visit.thirdParties.get('a.test')!.requests).toBe(25_000);
  });

  test('that find no room while nothing can be written are counted, too', () => {
    const visit = newVisit('a', 'https://shop.test/', began);
    for (let nth = 0; nth < 5003; nth += 1) ask(visit, nth);
    expect(visit.requestsBeyond).toBe(3);
    expect(visit.memory.requests.size).toBe(5000);
  });
});

describe('an export is refused that has', () => {
  const zip = archived(contentsOf(small.visits, small.prices)).then((one) => one.zip);
  const rows = (text: string) => text.trimEnd().split('\n');

  test('the same visit twice', async () => {
    const twice = edited(await zip, {
      'visits.jsonl': (text) => text.replaceAll('"v3"', '"v0"'),
      'third_parties.jsonl': (text) => text.replaceAll('"v3"', '"v0"'),
    });
    expect(await refusalOf(twice)).toEqual({ why: 'wrong-row', table: 'visits', row: 4, what: 'visit_id' });
  });

  test.each([
    ['visits', 'started_at', '2026-11-24T18:00:00.000Z'],
    ['visits', 'last_seen_at', '2031-01-01T00:00:00.000Z'],
    ['requests', 'started_at', '2099-01-01T00:00:00.000Z'],
    ['price_history', 'day', '2026-11-24'],
    ['price_history', 'day', '2014-12-31'],
  ])('in %s.%s %s', async (table, column, value) => {
    const late = edited(await zip, {
      [`${table}.jsonl`]: (text) => {
        const [first, ...rest] = rows(text);
        return [JSON.stringify({ ...JSON.parse(first!), [column]: value }), ...rest, ''].join('\n');
      },
    });
    expect(await refusalOf(late)).toEqual({ why: 'wrong-row', table, row: 1, what: column });
  });

  test('more months than anybody has browsed', async () => {
    const one = small.visits[4]!;
    const visits = Array.from({ length: 131 }, (_, nth) => {
      const startedAt = Date.UTC(2015, 2 + nth, 5);
      return { visit: { ...one.visit, id: String(nth), startedAt, lastAt: startedAt }, requests: [] };
    });
    expect(await refusalOf((await archived(contentsOf(visits.slice(0, 130)))).zip)).toBe(null);
    expect(await refusalOf((await archived(contentsOf(visits))).zip)).toEqual({
      why: 'wrong-row',
      table: 'visits',
      row: 131,
      what: 'more than 130 months',
    });
  });
});
