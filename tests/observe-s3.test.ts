import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openParts } from '../tools/observe/parts.ts';
import { sitesOf } from '../tools/observe/site.ts';
import { s3Address, s3Store } from '../tools/observe/stores/s3.ts';
import { env, startBucket, type Bucket } from './observe/bucket.ts';
import { keptOf, rowsIn, shown } from './observe/visits.ts';

let bucket: Bucket;
beforeEach(async () => {
  bucket = await startBucket();
});
afterEach(() => bucket.close());

const open = (prefix = 'a run/2026', given: object = env) =>
  s3Store({ bucket: 'results', prefix, endpoint: bucket.endpoint, env: given as typeof env });

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a store that speaks S3', () => {
  test('signs what it asks, and finds again what it put', async () => {
    const store = await open();
    const path = `visits/date=2026-11-22/worker=ä+b(1)/part-1.jsonl`;
    await store.put(path, bytes('one'));
    await store.put(path, bytes('two'));
    expect([...bucket.lying.keys()]).toEqual([`a run/2026/${path}`]);
    expect(await store.get(path)).toEqual(bytes('two'));
    expect(await store.get('visits/none')).toBeNull();
    await store.remove(path);
    expect(bucket.lying.size).toBe(0);
  });

  test('lists over several pages, within its prefix and with names as they are', async () => {
    const store = await open();
    const other = await open('another');
    const paths = ['t/1', 't/2&3', 't/4', 't/5', 't/6'];
    for (const path of paths) await store.put(path, bytes(path));
    await other.put('t/7', bytes('7'));
    await store.put('tt/8', bytes('8'));
    expect(await store.list('t')).toEqual(paths);
    expect(await (await open('')).list('another/t')).toEqual(['another/t/7']);
  });

  test('lets one of many that claim a file have it', async () => {
    const store = await open();
    const came = await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.claim('one', bytes(name))));
    expect(came.filter((one) => one === 'made')).toHaveLength(1);
    expect(await store.get('one')).toEqual(bytes(['a', 'b', 'c', 'd'][came.indexOf('made')]!));
  });

  test('asks again after a conflict and after trouble of the store, and tells of what it refuses', async () => {
    const store = await open();
    bucket.trouble.push(409, 503);
    expect(await store.claim('one', bytes('a'))).toBe('made');
    bucket.trouble.push(400);
    await expect(store.put('two', bytes('b'))).rejects.toThrow('PUT results/a run/2026/two: 400 Trouble');
  });

  test('that ignores conditions is refused before anything is visited', async () => {
    await bucket.close();
    bucket = await startBucket('ignored');
    await expect(open()).rejects.toThrow('although If-None-Match forbids it');
  });

  test('wants credentials, and wrong ones are an error without them', async () => {
    await expect(open('', {})).rejects.toThrow('wants AWS_ACCESS_KEY_ID');
    const wrong = open('', { ...env, AWS_SECRET_ACCESS_KEY: 'guessed' });
    await expect(wrong).rejects.toThrow(/403 SignatureDoesNotMatch$/);
    await expect(wrong).rejects.not.toThrow('guessed');
  });
});

test('two workers that finish one part leave the rows of one in the bucket', async () => {
  const sites = sitesOf(['https://a.example/', 'https://b.example/'], 'once');
  const [one, two] = await Promise.all([open(), open()]);
  const came = await Promise.all(
    [one, two].map((store, at) =>
      openParts(store, `worker-${at}`, shown).commit(
        'part-000001',
        sites.map((site) => keptOf(site, `worker-${at}`)),
        '2026-11-22T12:00:00.000Z',
      ),
    ),
  );
  expect(came.toSorted()).toEqual(['made', 'there']);
  const rows = await rowsIn(one, 'visits');
  expect(rows.map((row) => row.requested_url).toSorted()).toEqual(['https://a.example/', 'https://b.example/']);
  expect(new Set(rows.map((row) => row.by))).toEqual(new Set([`worker-${came.indexOf('made')}`]));
});

test.each([
  ['s3://bucket/a/b/', { bucket: 'bucket', prefix: 'a/b' }],
  ['s3://bucket', { bucket: 'bucket', prefix: '' }],
  ['s3:/bucket', null],
  ['out', null],
])('%s is the address of a store or not', (text, place) => {
  expect(s3Address(text)).toEqual(place);
});
