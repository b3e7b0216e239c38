import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addTo, newSums, sumStores, writeSums } from '../src/ledger/aggregates.ts';
import { openLedger, type Ledger } from '../src/ledger/open.ts';
import { schemaVersion, type VisitRow } from '../src/ledger/schema.ts';
import { dumpOf, dumps, rebuild, rowsOf, type LedgerDump } from './ledger-dump.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Opens a ledger that must open. */
async function opened(name: string): Promise<Ledger> {
  const { ledger } = await openLedger(name, () => {});
  if (!ledger) throw new Error(`${name} does not open.`);
  return ledger;
}

/** What is on disk once today's code has opened it. */
async function climbed(dump: LedgerDump): Promise<LedgerDump> {
  await rebuild(dump);
  (await opened(dump.name)).close();
  return dumpOf(dump.name);
}

/** Stores and indexes alone. */
function shape({ schemaVersion: version, stores }: LedgerDump): object {
  return { version, stores: stores.map(({ rows: _rows, ...store }) => store) };
}

/** What a visit of any schema has for sure. */
type OldVisit = Pick<VisitRow, 'startedAt' | 'error' | 'thirdParties' | 'findings'> & Partial<VisitRow>;

/** A visit of an older schema with what each later one has brought. */
function today(from: number, row: LedgerDump['stores'][number]['rows'][number]): object {
  const old = row as unknown as OldVisit;
  const more = { relation: 'third', posts: 0, milliseconds: 0 };
  return {
    ...row,
    ...(from < 2 && {
      siteCompany: null,
      thirdParties: old.thirdParties.map((party) => ({ ...party, ...more })),
      identifiers: [],
      own: { requests: 0, bytes: 0, milliseconds: 0, posts: 0 },
    }),
    ...(from < 3 && { unread: { malformed: 0, 'too-large': 0 } }),
    ...(from < 6 && { requestsBeyond: 0, gaps: 0, lastAt: old.startedAt, traces: [] }),
  };
}

/** What the visits of a database add up to, counted anew. */
async function recounted(name: string): Promise<Readonly<Record<string, unknown>>> {
  const old = await opened(name);
  const visits = await old.getAll('visits');
  old.close();
  const fresh = await opened('ledger-2027-01');
  const sums = newSums();
  for (const visit of visits) addTo(sums, visit, 1);
  const transaction = fresh.transaction([...sumStores], 'readwrite');
  await writeSums(transaction, sums);
  await transaction.done;
  const counted = await Promise.all(sumStores.map(async (store) => [store, await fresh.getAll(store)] as const));
  fresh.close();
  return Object.fromEntries(counted);
}

test('every schema before today’s has a dump', () => {
  const before = Array.from({ length: schemaVersion - 1 }, (_, at) => at + 1);
  expect(dumps.map((dump) => dump.schemaVersion)).toEqual(before);
});

describe.each(dumps)('a ledger of schema $schemaVersion', (dump) => {
  const from = dump.schemaVersion;

  test('holds what a ledger of people holds', () => {
    const visits = rowsOf(dump, 'visits') as readonly unknown[] as readonly OldVisit[];
    expect(visits.length).toBeGreaterThan(1);
    expect(visits.some(({ thirdParties, findings }) => thirdParties.length > 2 && findings.length > 2)).toBe(true);
    expect(visits.some(({ error }) => error !== null)).toBe(true);
    expect(visits.some(({ identifiers = [] }) => identifiers.length > 1)).toBe(from > 1);
    expect(visits.flatMap(({ findings }) => findings).some(({ told }) => told?.length)).toBe(from > 2);
    expect(rowsOf(dump, 'prices').length > 1).toBe(from > 3);
  });

  test('is found, not made', async () => {
    await rebuild(dump);
    const { ledger, state } = await openLedger(dump.name, () => {});
    ledger?.close();
    expect(state).toBe('found');
  });

  test('has the stores and indexes of one that is made today', async () => {
    const after = await climbed(dump);
    (await opened('ledger-2027-01')).close();
    expect(shape(after)).toEqual(shape(await dumpOf('ledger-2027-01')));
    expect(after.schemaVersion).toBe(schemaVersion);
  });

  test('keeps every visit as it was, with the defaults of what is new', async () => {
    const visits = rowsOf(dump, 'visits').map((row) => today(from, row));
    expect(rowsOf(await climbed(dump), 'visits')).toStrictEqual(visits);
  });

  test('keeps the prices that can be told apart, and no others', async () => {
    expect(rowsOf(await climbed(dump), 'prices')).toStrictEqual(from < 5 ? [] : rowsOf(dump, 'prices'));
  });

  test('has the sums that a recount has', async () => {
    const after = await climbed(dump);
    const sums = Object.fromEntries(sumStores.map((store) => [store, rowsOf(after, store)]));
    expect(sums).toEqual(await recounted(dump.name));
    expect(rowsOf(after, 'sites').map(({ site, visits }) => [site, visits])).toEqual([
      ['closed.example', 1],
      ['news.example', 1],
      ['shop.example', 1],
    ]);
    const month = dump.name.slice('ledger-'.length);
    expect(rowsOf(after, 'days').map(({ day, visits }) => [day, visits])).toEqual([
      [`${month}-03`, 2],
      [`${month}-17`, 1],
    ]);
    expect(rowsOf(after, 'companies').find(({ company }) => company === 'Meta')).toMatchObject({
      visits: 1,
      sites: 1,
      requests: 2,
      answered: 2,
      bytes: 90_433,
      days: { 3: 1 },
    });
  });

  test('is climbed once: opened again, nothing changes', async () => {
    const once = await climbed(dump);
    (await opened(dump.name)).close();
    expect(await dumpOf(dump.name)).toEqual(once);
  });

  /** Places where a climb can break: each calls what is given, in the middle of its work. */
  const breaks: Readonly<Record<string, (stop: (transaction: IDBTransaction) => void) => void>> = {
    'at the second visit': (stop) => {
      const { put } = IDBObjectStore.prototype;
      let rows = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if (this.name === 'visits' && ++rows === 2) stop(this.transaction);
        return Reflect.apply(put, this, key === undefined ? [value] : [value, key]);
      });
    },
    'at the last sum': (stop) => {
      const { put } = IDBObjectStore.prototype;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if (this.name === 'days') stop(this.transaction);
        return Reflect.apply(put, this, key === undefined ? [value] : [value, key]);
      });
    },
  };

  const ends: Readonly<Record<string, (transaction: IDBTransaction) => void>> = {
    fails: () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    },
    'is cut off': (transaction) => transaction.abort(),
  };

  const cases = Object.keys(breaks).flatMap((where) => Object.keys(ends).map((how) => [how, where] as const));

  test.each(cases)('stays what it was when its climb %s %s, and climbs the next time', async (how, where) => {
    await rebuild(dump);
    const before = await dumpOf(dump.name);
    breaks[where]!(ends[how]!);
    expect(await openLedger(dump.name, () => {})).toEqual({ ledger: null, state: 'memory' });
    vi.restoreAllMocks();
    const after = await dumpOf(dump.name);
    expect(after).toStrictEqual(before);
    expect(after).toStrictEqual(dump);
    (await opened(dump.name)).close();
    expect(rowsOf(await dumpOf(dump.name), 'visits')).toHaveLength(rowsOf(dump, 'visits').length);
  });
});
