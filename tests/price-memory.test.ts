import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startJournal, type Journal, type JournalNeeds } from '../src/ledger/journal.ts';
import { openLedger } from '../src/ledger/open.ts';
import { toPriceRows, type PriceKeeping } from '../src/ledger/price-rows.ts';
import { periodOf, type PriceRow } from '../src/ledger/schema.ts';
import { notePrice } from '../src/signals/prices/noting.ts';
import type { PriceSaid } from '../src/signals/prices/said.ts';
import { newVisit } from '../src/signals/visit.ts';

const hour = 3_600_000;
const day = 24 * hour;
const monday = Date.UTC(2026, 10, 16, 12);
const salt = 'a salt';
const keeping: PriceKeeping = { addresses: 'origin', salt };

let remembered: Set<string>;
let journal: Journal;

function start(needs: Partial<JournalNeeds> = {}): Journal {
  return startJournal({
    addresses: () => Promise.resolve('origin'),
    priceSalt: () => Promise.resolve(salt),
    knownPeriods: () => Promise.resolve(new Set(remembered)),
    rememberPeriod: (name) => {
      remembered.add(name);
      return Promise.resolve();
    },
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
  key: 'shop.example/p/shoe',
  at: 'shop.example/p/shoe',
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

/** What the journal remembers of the product that a visit saw. */
async function history(id: string, how = keeping): Promise<readonly string[]> {
  const visit = (await journal.read(id))!;
  const rows = await journal.prices.of(visit, visit.memory.prices.at(-1)!.key, how);
  return rows.map(({ price, firstSeen, lastSeen }) => `${price} ${firstSeen - monday}–${lastSeen - monday}`);
}

describe('prices', () => {
  test('are kept by site, day and price, without address or name', async () => {
    await see('a', monday);
    const [row, ...more] = await stored();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      site: 'shop.example',
      name: null,
      day: '2026-11-16',
      price: '49',
      currency: 'EUR',
      firstSeen: monday,
      lastSeen: monday,
      visit: 'a',
    });
    expect(row?.product).toMatch(/^[\da-f]{16}$/);
    expect(JSON.stringify(row)).not.toMatch(/shoe|utm/);
  });

  test('are kept with the product’s page and name where whole addresses are', async () => {
    journal = start({ addresses: () => Promise.resolve('full') });
    await see('a', monday);
    expect((await stored())[0]).toMatchObject({ product: shoe.key, name: shoe.name });
  });

  test('are not kept before that is switched on, and then also of what is open', async () => {
    let allowed: string | null = null;
    journal = start({ priceSalt: () => Promise.resolve(allowed) });
    await see('a', monday);
    expect(await stored()).toEqual([]);
    allowed = salt;
    journal.prices.keep();
    await journal.committed('a');
    expect(await stored()).toHaveLength(1);
  });

  test('are not kept where nobody can say whether they may be; the visit is', async () => {
    journal = start({ priceSalt: () => Promise.reject(new Error('storage is gone')) });
    await see('a', monday);
    expect(await journal.committed('a')).toBe('kept');
    expect(await stored()).toEqual([]);
  });

  test('of one day are one row for each price, whoever saw it', async () => {
    await see('a', monday);
    await see('b', monday + hour);
    await see('c', monday + 2 * hour, { price: '59' });
    await see('c', monday + 3 * hour, { price: '49' });
    await see('d', monday + day);
    expect(await history('d')).toEqual([`49 0–${3 * hour}`, `59 ${2 * hour}–${2 * hour}`, `49 ${day}–${day}`]);
    expect((await stored()).map(({ visit }) => visit).toSorted()).toEqual(['c', 'c', 'd']);
  });

  test('are remembered over months and over a worker that was stopped', async () => {
    await see('a', monday);
    await see('b', monday + 20 * day, { price: '59' });
    expect((await stored(monday + 20 * day)).map(({ price }) => price)).toEqual(['59']);
    journal = start();
    await see('c', monday + 21 * day, { price: '54' });
    expect(await history('c')).toEqual(['49 0–0', `59 ${20 * day}–${20 * day}`, `54 ${21 * day}–${21 * day}`]);
  });

  test('of another product, another shop or under another salt are not those', async () => {
    await see('a', monday);
    await see('b', monday + 1, { key: 'shop.example/p/sock', name: 'Sock', price: '5' });
    expect(await history('b')).toEqual(['5 1–1']);
    expect(await history('a', { ...keeping, salt: 'another' })).toEqual(['49 0–0']);
    const other = await journal.prices.of((await journal.read('b'))!, 'shop.example/p/sock', {
      ...keeping,
      salt: 'another',
    });
    expect(other.map(({ visit }) => visit)).toEqual(['b']);
  });

  test('are found again when the person has chosen otherwise what is kept of addresses', async () => {
    await see('a', monday);
    journal = start({ addresses: () => Promise.resolve('full') });
    await see('b', monday + day, { price: '59' });
    expect(await history('b', { addresses: 'full', salt })).toEqual(['49 0–0', `59 ${day}–${day}`]);
  });

  test('that cannot be written are shown all the same', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('No.', 'InvalidStateError');
      },
    });
    await see('a', monday);
    expect(await history('a')).toEqual(['49 0–0']);
  });

  test('are forgotten everywhere at once', async () => {
    let allowed: string | null = salt;
    journal = start({ priceSalt: () => Promise.resolve(allowed) });
    await see('a', monday);
    await see('b', monday + 20 * day);
    allowed = null;
    await journal.prices.forget();
    expect([...(await stored()), ...(await stored(monday + 20 * day))]).toEqual([]);
  });

  test('of a site that says a new one each time are capped; those that are known still grow older', async () => {
    const fill = await openLedger(periodOf(monday), () => {});
    const tx = fill.ledger!.transaction('prices', 'readwrite');
    const row = { ...rowLike(), site: 'shop.example' };
    for (let at = 0; at < 1000; at += 1) void tx.store.put({ ...row, id: `x ${at}` });
    await tx.done;
    fill.ledger!.close();
    remembered.add(periodOf(monday));
    await see('a', monday);
    await see('b', monday, {}, 'other.example');
    const rows = await stored();
    expect(rows).toHaveLength(1001);
    expect(rows.find(({ visit }) => visit === 'b')?.site).toBe('other.example');
  });
});

/** A row as the ledger keeps it. */
function rowLike(): PriceRow {
  const visit = newVisit('row', 'https://shop.example/', monday);
  notePrice(visit, shoe, monday);
  return toPriceRows(visit, keeping)[0]!;
}

test('a period of the third schema gets its place for prices, with nothing lost', async () => {
  const third = await openDB(periodOf(monday), 3, {
    upgrade: (database) =>
      void database.createObjectStore('visits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  });
  await third.put('visits', { id: 'old', startedAt: 7 });
  third.close();
  remembered.add(periodOf(monday));
  await see('a', monday);
  expect(await journal.notices()).toEqual([]);
  expect(await stored()).toHaveLength(1);
  const database = await openDB(periodOf(monday));
  expect(await database.getAllKeys('visits')).toEqual(['a', 'old']);
  expect(await database.get('visits', 'old')).toEqual({ id: 'old', startedAt: 7 });
  expect([...database.transaction('prices').store.indexNames]).toEqual(['product', 'site']);
  database.close();
});
