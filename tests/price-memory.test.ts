import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startJournal, type Journal, type JournalNeeds } from '../src/ledger/journal.ts';
import { openLedger } from '../src/ledger/open.ts';
import { toPriceRows } from '../src/ledger/price-rows.ts';
import { periodOf, schemaVersion, type PriceRow } from '../src/ledger/schema.ts';
import { notePrice } from '../src/signals/prices/noting.ts';
import type { PriceSaid } from '../src/signals/prices/said.ts';
import { toRow } from '../src/ledger/rows.ts';
import { newVisit } from '../src/signals/visit.ts';

const hour = 3_600_000;
const day = 24 * hour;
const monday = new Date(2026, 10, 16, 12).getTime();
const salt = 'a salt';

let remembered: Set<string>;
let journal: Journal;

function start(needs: Partial<JournalNeeds> = {}): Journal {
  return startJournal({
    addresses: () => Promise.resolve('origin'),
    traceSalt: () => Promise.resolve(null),
    session: () => Promise.resolve({ id: 'session', salt: 'salt' }),
    makeRoom: () => Promise.resolve('none'),
    priceSalt: () => Promise.resolve(salt),
    knownPeriods: () => Promise.resolve(new Set(remembered)),
    rememberPeriod: (name) => {
      remembered.add(name);
      return Promise.resolve();
    },
    owedErasing: () => Promise.resolve([]),
    erased: () => Promise.resolve(),
    keptLoss: () => Promise.resolve(null),
    keepLoss: () => Promise.resolve(),
    committed: () => {},
    now: () => monday,
    ...needs,
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('setTimeout', (callback: () => void) => setImmediate(callback));
  remembered = new Set();
  journal = start();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const shoe: PriceSaid = {
  key: 'shop.example/p/shoe sku=S1',
  at: 'shop.example/p/shoe',
  product: 'sku=S1',
  name: 'A secret shoe',
  price: '49',
  high: null,
  currency: 'EUR',
  which: 'only',
  availability: 'InStock',
  markup: 'json-ld',
};

/** A visit to the product's page that says a price. */
async function see(id: string, at: number, more: Partial<PriceSaid> = {}, site = 'shop.example'): Promise<void> {
  journal.change(
    id,
    (visit) => notePrice(visit, { ...shoe, ...more }, at),
    () => newVisit(id, `https://${site}/p/shoe?utm_source=mail`, at),
  );
  await journal.committed(id);
}

/** The rows on disk, read past the journal. */
async function stored(at = monday): Promise<readonly PriceRow[]> {
  const database = await openDB(periodOf(at));
  const rows = (await database.getAll('prices')) as PriceRow[];
  database.close();
  return rows;
}

/** What the journal remembers of the product that a visit saw: each price, and its day in November. */
async function history(id: string, under = salt): Promise<readonly string[]> {
  const visit = (await journal.read(id))!;
  const rows = await journal.prices.of(visit, visit.memory.prices.at(-1)!.key, under);
  return rows.map(({ price, day: of, nth }) => `${price} ${of.slice(5)} ${nth}`);
}

describe('prices', () => {
  test.each(['origin', 'full'] as const)('are kept by site, day and price, and no more: %s', async (addresses) => {
    journal = start({ addresses: () => Promise.resolve(addresses) });
    await see('a', monday);
    const [row, ...more] = await stored();
    expect(more).toEqual([]);
    expect(row).toEqual({
      id: `${row!.product} 2026-11-16 EUR 49 `,
      site: 'shop.example',
      product: expect.stringMatching(/^[\da-f]{16}$/) as string,
      day: '2026-11-16',
      nth: 1,
      price: '49',
      high: null,
      currency: 'EUR',
    });
  });

  test('are not kept before that is switched on, and then also of what is open', async () => {
    let allowed: string | null = null;
    journal = start({ priceSalt: () => Promise.resolve(allowed) });
    await see('a', monday);
    expect(await stored()).toEqual([]);
    await see('closed', monday, { key: 'shop.example/p/sock sku=S2' });
    allowed = salt;
    journal.prices.keep(new Set(['a']));
    await journal.committed('a');
    journal.change('closed', () => {});
    await journal.committed('closed');
    expect((await stored()).map(({ product }) => product)).toEqual([rowLike().product]);
  });

  test('are not kept where nobody can say whether they may be; the visit is', async () => {
    journal = start({ priceSalt: () => Promise.reject(new Error('storage is gone')) });
    await see('a', monday);
    expect(await journal.committed('a')).toBe('kept');
    expect(await stored()).toEqual([]);
  });

  test('of one day are one row for each price, in the order in which they came', async () => {
    await see('a', monday);
    await see('b', monday + hour);
    await see('c', monday + 2 * hour, { price: '59' });
    await see('c', monday + 3 * hour, { price: '49' });
    await see('d', monday + day);
    expect(await history('d')).toEqual(['49 11-16 1', '59 11-16 2', '49 11-17 1']);
  });

  test('that stand over midnight are of both days', async () => {
    await see('a', monday);
    await see('a', monday + day);
    expect(await history('a')).toEqual(['49 11-16 1', '49 11-17 1']);
  });

  test('are remembered over months and over a worker that was stopped', async () => {
    await see('a', monday);
    await see('b', monday + 20 * day, { price: '59' });
    expect((await stored(monday + 20 * day)).map(({ price }) => price)).toEqual(['59']);
    journal = start();
    await see('c', monday + 21 * day, { price: '54' });
    expect(await history('c')).toEqual(['49 11-16 1', '59 12-06 1', '54 12-07 1']);
  });

  test('of another product, another shop or under another salt are not those', async () => {
    await see('a', monday);
    await see('b', monday, { key: 'shop.example/p/shoe sku=S2', product: 'sku=S2', price: '5' });
    expect(await history('b')).toEqual(['5 11-16 1']);
    await see('c', monday + day);
    expect(await history('c', 'another')).toEqual(['49 11-17 1']);
    expect(await history('c')).toEqual(['49 11-16 1', '49 11-17 1']);
  });

  test('that cannot be written are shown all the same', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('No.', 'InvalidStateError');
      },
    });
    await see('a', monday);
    expect(await history('a')).toEqual(['49 11-16 1']);
  });

  test('are forgotten everywhere at once', async () => {
    let allowed: string | null = salt;
    journal = start({ priceSalt: () => Promise.resolve(allowed) });
    await see('a', monday);
    await see('b', monday + 20 * day);
    allowed = null;
    expect(await journal.prices.forget(new Set())).toBe('forgotten');
    expect([...(await stored()), ...(await stored(monday + 20 * day))]).toEqual([]);
  });

  /** Puts rows of made-up products into the month. */
  async function fill(rows: readonly Partial<PriceRow>[]): Promise<void> {
    const { ledger } = await openLedger(periodOf(monday), () => {});
    const tx = ledger!.transaction('prices', 'readwrite');
    for (const [at, row] of rows.entries()) void tx.store.put({ ...rowLike(), id: `x ${at}`, ...row });
    await tx.done;
    ledger!.close();
    remembered.add(periodOf(monday));
  }

  const dayOfNovember = (at: number) => `2026-11-${String((at % 15) + 1).padStart(2, '0')}`;

  test('of a site that says a new one each time give way to its own, the most frequent product’s oldest first', async () => {
    const ticking = Array.from({ length: 998 }, (_, at) => ({ product: 'ticking', day: dayOfNovember(at), nth: at }));
    const rare = ['2026-11-01', '2026-11-02'].map((of) => ({ product: 'rare', day: of, nth: 0 }));
    await fill([...ticking, ...rare]);
    await see('a', monday);
    await see('b', monday, {}, 'other.example');
    const rows = await stored();
    expect(rows.filter(({ site }) => site === 'shop.example')).toHaveLength(1000);
    expect(rows.filter(({ product }) => product === 'rare')).toHaveLength(2);
    expect(rows.find(({ id }) => id === 'x 0')).toBeUndefined();
    expect(rows.find(({ product }) => product === rowLike().product)?.price).toBe('49');
  });

  test('of a product with very many are given newest first to stay, in the order within their day', async () => {
    await see('a', monday);
    const { product } = (await stored())[0]!;
    const days = Array.from({ length: 450 }, (_, at) => ({ product, day: '2026-11-02', nth: at + 1, price: `${at}` }));
    // The order of their ids is the other way round.
    const ticking = Array.from({ length: 450 }, (_, at) => ({
      product,
      id: `y ${String(at).padStart(4, '0')}`,
      day: '2026-11-15',
      nth: 450 - at,
      price: `${1000 - at}`,
    }));
    await fill([...days, ...ticking]);
    const given = await history('a');
    expect(given).toHaveLength(400);
    expect([given[0], given.at(-2), given.at(-1)]).toEqual(['602 11-15 52', '1000 11-15 450', '49 11-16 1']);
  });

  test('come after those of their day, though some of these had to give way', async () => {
    await see('a', monday);
    const { product } = (await stored())[0]!;
    const rows = Array.from({ length: 999 }, (_, at) => ({
      product,
      id: `${product} 2026-11-16 EUR ${1000 + at} `,
      nth: at + 2,
      price: `${1000 + at}`,
    }));
    await fill(rows);
    for (const [at, price] of ['1', '2', '3'].entries()) await see(`new ${at}`, monday, { price });
    const places = (await stored())
      .filter(({ price }) => price.length === 1)
      .map(({ price, nth }) => `${price} ${nth}`);
    expect(places).toEqual(['1 1001', '2 1002', '3 1003']);
    expect(new Set((await stored()).map(({ nth }) => nth)).size).toBe(1000);
    journal.change(
      'unwritten',
      (visit) => notePrice(visit, { ...shoe, price: '4' }, monday),
      () => newVisit('unwritten', 'https://shop.example/p/shoe', monday),
    );
    expect((await history('unwritten')).at(-1)).toBe('4 11-16 1004');
  });

  test('never take the room of another site', async () => {
    const others = Array.from({ length: 19_999 }, (_, at) => ({ site: `${at % 40}.example`, product: `p${at % 40}` }));
    await fill([...others, { product: 'own', day: '2026-11-01' }]);
    await see('a', monday);
    await see('b', monday, {}, 'new.example');
    const rows = await stored();
    expect(rows).toHaveLength(20_000);
    expect(rows.filter(({ site }) => /^\d+\.example$/.test(site))).toHaveLength(19_999);
    expect(rows.map(({ id }) => id)).not.toContain('x 19999');
    expect(rows.filter(({ site }) => site === 'shop.example')).toHaveLength(1);
  });
});

describe('to forget all prices', () => {
  const forget = () => journal.prices.forget(new Set());

  /** A month of a newer schema, with prices in it and more. */
  async function newer(): Promise<void> {
    const database = await openDB(periodOf(monday), schemaVersion + 1, {
      upgrade(future) {
        future.createObjectStore('visits', { keyPath: 'id' });
        future.createObjectStore('prices', { keyPath: 'id' });
      },
    });
    await database.put('visits', { id: 'of the future' });
    await database.put('prices', rowLike());
    database.close();
    remembered.add(periodOf(monday));
  }

  test('empties a month of a newer Telltale, too, and leaves the rest of it', async () => {
    await newer();
    expect(await forget()).toBe('forgotten');
    const database = await openDB(periodOf(monday));
    expect([database.version, await database.getAllKeys('visits')]).toEqual([schemaVersion + 1, ['of the future']]);
    database.close();
    expect(await stored()).toEqual([]);
  });

  test('empties a month that is on no list', async () => {
    await newer();
    remembered.clear();
    expect(await forget()).toBe('forgotten');
    expect(await stored()).toEqual([]);
  });

  test('empties months where the list cannot be read', async () => {
    await newer();
    journal = start({ knownPeriods: () => Promise.reject(new Error('storage is gone')) });
    expect(await forget()).toBe('forgotten');
    expect(await stored()).toEqual([]);
  });

  /** Has one month fail to open, as a damaged one does, until it is mended. */
  function damage(name: string): { mend(): void } {
    const whole = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: (one: string, version?: number) => {
        if (one === name) throw new DOMException('Damaged.', 'UnknownError');
        return whole.open(one, version);
      },
      databases: () => whole.databases(),
    });
    return { mend: () => vi.stubGlobal('indexedDB', whole) };
  }

  test('leaves a month that cannot be opened at all, says so, and empties it once it can', async () => {
    await see('a', monday);
    await see('b', monday + 20 * day);
    journal = start();
    const { mend } = damage(periodOf(monday));
    expect(await forget()).toBe('left');
    mend();
    expect(await stored(monday + 20 * day)).toEqual([]);
    expect(await stored(monday)).toHaveLength(1);
    expect(await forget()).toBe('forgotten');
    expect(await stored(monday)).toEqual([]);
  });

  test('says so where something is left', async () => {
    await see('a', monday);
    journal = start();
    vi.stubGlobal('indexedDB', {
      databases: () => Promise.resolve([{ name: periodOf(monday) }]),
      open() {
        throw new DOMException('No.', 'InvalidStateError');
      },
    });
    expect(await forget()).toBe('left');
  });

  test('does not make a month that was never there', async () => {
    remembered.add(periodOf(monday));
    expect(await forget()).toBe('forgotten');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('forgets in memory what closed pages said, and not what stands open', async () => {
    let allowed: string | null = salt;
    journal = start({ priceSalt: () => Promise.resolve(allowed) });
    await see('closed', monday);
    await see('open', monday, { key: 'shop.example/p/sock sku=S2', product: 'sku=S2' });
    allowed = null;
    await journal.prices.forget(new Set(['open']));
    const left = async (id: string) => (await journal.read(id))!.memory.prices.length;
    expect([await left('closed'), await left('open')]).toEqual([0, 1]);
  });
});

/** A row as the ledger keeps it. */
function rowLike(): PriceRow {
  const visit = newVisit('row', 'https://shop.example/', monday);
  notePrice(visit, shoe, monday);
  return { ...toPriceRows(visit, salt)[0]!, nth: 1 };
}

/** A visit as earlier schemas had it. */
function oldVisit(): object {
  const visit = newVisit('old', 'https://shop.example/', monday);
  const fresh = toRow(visit, { addresses: 'origin', traceSalt: null });
  const { requestsBeyond: _requests, gaps: _gaps, lastAt: _lastAt, traces: _traces, ...row } = fresh;
  return row;
}

test('a period of the third schema gets its place for prices, with nothing lost', async () => {
  const third = await openDB(periodOf(monday), 3, {
    upgrade: (database) =>
      void database.createObjectStore('visits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  });
  await third.put('visits', oldVisit());
  third.close();
  remembered.add(periodOf(monday));
  await see('a', monday);
  expect(await journal.notices()).toEqual([]);
  expect(await stored()).toHaveLength(1);
  const database = await openDB(periodOf(monday));
  expect((await database.getAll('visits')).map(({ id }) => id)).toEqual(['a', 'old']);
  expect(await database.getFromIndex('visits', 'id', 'old')).toMatchObject(oldVisit());
  expect([...database.transaction('prices').store.indexNames]).toEqual(['product', 'site']);
  database.close();
});

test('rows of the fourth schema, whose keys could hold two products, are gone, and nothing else is', async () => {
  const fourth = await openDB(periodOf(monday), 4, {
    upgrade(database) {
      database.createObjectStore('visits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
      const prices = database.createObjectStore('prices', { keyPath: 'id' });
      prices.createIndex('product', 'product');
      prices.createIndex('site', 'site');
    },
  });
  await fourth.put('visits', oldVisit());
  await fourth.put('prices', {
    id: 'x',
    product: 'shop.example/p/shoe',
    site: 'shop.example',
    visit: 'old',
    firstSeen: 7,
  });
  fourth.close();
  remembered.add(periodOf(monday));
  await see('a', monday);
  expect((await stored()).map(({ price }) => price)).toEqual(['49']);
  const database = await openDB(periodOf(monday));
  expect(await database.getFromIndex('visits', 'id', 'old')).toMatchObject(oldVisit());
  database.close();
});
