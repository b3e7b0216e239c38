import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/signals/decode.ts';
import type { Body } from '../src/signals/sent.ts';

/** Value of a field that a request told to one decoder; undefined where it told none. */
function told(id: string, url: string, body: Body, field: string): string | undefined {
  const found = decode(url, body).find(({ decoder }) => decoder.id === id);
  return found?.told.find((one) => one.field === field)?.value;
}

const gzipped = (value: unknown) => gzipSync(strToU8(JSON.stringify(value)));
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [`filler ${at}`, 'a longer text of no meaning']),
);

describe('what is packed', () => {
  test('is read from gzip', () => {
    const body = gzipped({
      api_key: 'phc_0',
      batch: [{ event: '$identify', distinct_id: 'a', $set: { email: 'jane@shop.example' } }],
    });
    expect(told('posthog', 'https://www.shop.example/ingest/e/', body, 'batch[0].$set.email')).toBe(
      'jane@shop.example',
    );
  });

  test('is read from gzip in a recording, without the recording', () => {
    const body = gzipped({
      e: ['0.8', 1, 0, 9, 'project', 'visitor', 'session', 1],
      a: [[1, 34, 'tier', ['gold']]],
      p: [[1, 5, 'secret']],
    });
    const url = 'https://k.clarity.ms/collect';
    expect(told('microsoft-clarity', url, body, 'tag.tier')).toBe('gold');
    expect(decode(url, body).flatMap((one) => one.told.map(({ value }) => value))).not.toContain('secret');
  });

  test('is read from a field longer than any value that is kept', () => {
    const data = base64({ event: 'Viewed', properties: { ...many, token: 'TOKEN' } });
    const body = `data=${encodeURIComponent(data)}`;
    expect(body.length).toBeGreaterThan(4000);
    expect(told('mixpanel', 'https://api-js.mixpanel.com/track/?ip=1&_=1', body, 'properties.token')).toBe('TOKEN');
  });

  test('is read from base64 whose plus signs were not escaped', () => {
    const data = base64({ event: 'Viewed', properties: { token: 'TOKEN', name: 'ûûû>>>' } });
    expect(data).toContain('+');
    expect(told('mixpanel', 'https://api-js.mixpanel.com/track/?ip=1&_=1', `data=${data}`, 'properties.token')).toBe(
      'TOKEN',
    );
  });

  test('is read backwards where its address says so', () => {
    const backwards = base64({ user: { userID: 'customer-42' } })
      .split('')
      .toReversed()
      .join('');
    const url = 'https://featureassets.org/v1/initialize?k=client-0&st=javascript-client&sv=3.0.0';
    expect(told('statsig', `${url}&se=1`, backwards, 'user.userID')).toBe('customer-42');
    expect(told('statsig', url, backwards, 'user.userID')).toBeUndefined();
  });
});

describe('a common path', () => {
  test.each([
    ['https://www.shop.example/v1/track', '{"basket":1}'],
    ['https://www.shop.example/v1/t', '{"basket":1}'],
    ['https://www.shop.example/v1/events', '{"basket":1}'],
    ['https://www.shop.example/e/', '{"basket":1}'],
    ['https://www.shop.example/flags/?v=2', '{"countries":["de"]}'],
  ])('%s tells nothing with a body of another shape', (url, body) => {
    const fields = decode(url, body).flatMap((one) => one.told.map(({ field }) => field));
    expect(fields.filter((field) => field !== 'host')).toEqual([]);
  });
});
