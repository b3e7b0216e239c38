import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openLedger } from '../src/ledger/open.ts';
import { fromRow } from '../src/ledger/rows.ts';
import { cookiesAt } from '../src/network/cookies.ts';
import { askForNames } from '../src/network/names.ts';

const resolve = vi.fn<(host: string, flags: readonly string[]) => Promise<{ canonicalName?: string }>>();
const getAll = vi.fn<(filter: object) => Promise<readonly object[]>>();
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../src/browser/browser.ts', () => fake);

beforeEach(() => {
  vi.resetAllMocks();
  fake.browser = { dns: { resolve }, cookies: { getAll } };
});

describe('the other name of a host', () => {
  test('is asked for once', async () => {
    resolve.mockResolvedValue({ canonicalName: 'Shop.SC.omtrdc.net.' });
    const ask = askForNames()!;
    expect(await ask('smetrics.shop.test', undefined)).toBe('shop.sc.omtrdc.net');
    expect(await ask('smetrics.shop.test', undefined)).toBe('shop.sc.omtrdc.net');
    expect(resolve).toHaveBeenCalledExactlyOnceWith('smetrics.shop.test', ['canonical_name']);
  });

  test('is not asked for past a proxy', async () => {
    expect(await askForNames()!('smetrics.shop.test', 'proxy')).toBeNull();
    expect(resolve).not.toHaveBeenCalled();
  });

  test('is none where the host is its own, or nobody answers', async () => {
    resolve.mockResolvedValueOnce({ canonicalName: 'cdn.shop.test' }).mockRejectedValueOnce(new Error('no such host'));
    const ask = askForNames()!;
    expect(await ask('cdn.shop.test', undefined)).toBeNull();
    expect(await ask('gone.shop.test', undefined)).toBeNull();
  });

  test('cannot be asked for in Chrome', () => {
    fake.browser = { cookies: { getAll } };
    expect(askForNames()).toBeNull();
  });
});

describe('cookies', () => {
  test('say how long they are kept', async () => {
    getAll.mockResolvedValue([
      { name: 'a', value: '1', domain: '.shop.test', expirationDate: 86_400 * 11 },
      { name: 'b', value: '2', domain: 'shop.test' },
    ]);
    expect(await cookiesAt('https://shop.test/', 86_400_000)).toEqual([
      { name: 'a', value: '1', domain: 'shop.test', kept: 10 },
      { name: 'b', value: '2', domain: 'shop.test', kept: 'session' },
    ]);
  });

  test('are none where the extension may not look', async () => {
    getAll.mockRejectedValue(new Error('no host permission'));
    expect(await cookiesAt('https://shop.test/', 0)).toEqual([]);
  });
});

test('a record of the first schema is read on, with nothing lost', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const first = await openDB('ledger-2026-11', 1, {
    upgrade: (database) =>
      void database.createObjectStore('visits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  });
  const party = {
    host: 't.test',
    domain: 't.test',
    company: null,
    category: 'unknown',
    requests: 2,
    answered: 1,
    tried: 0,
  };
  await first.put('visits', {
    id: 'a',
    url: 'https://shop.test',
    site: 'shop.test',
    startedAt: 1,
    status: 200,
    error: null,
    thirdParties: [{ ...party, bytes: 7, setCookies: ['u'] }],
    findings: [],
    beyond: 0,
    detector: '0.1.0',
    catalogue: 'x',
  });
  first.close();
  const { ledger, state } = await openLedger('ledger-2026-11', () => {});
  expect(state).toBe('found');
  const visit = fromRow((await ledger!.getFromIndex('visits', 'id', 'a'))!);
  expect(visit.thirdParties.get('t.test')).toMatchObject({
    ...party,
    bytes: 7,
    relation: 'third',
    posts: 0,
    milliseconds: 0,
  });
  expect(visit).toMatchObject({ own: { requests: 0 }, identifiers: new Map() });
  ledger!.close();
  vi.unstubAllGlobals();
});
