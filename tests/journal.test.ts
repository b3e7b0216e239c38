import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResponseFact } from '../src/evidence/request-fact.ts';
import { startJournal, type Journal, type JournalNeeds } from '../src/ledger/journal.ts';
import type { Loss } from '../src/ledger/loss.ts';
import { openLedger } from '../src/ledger/open.ts';
import { removeVisits } from '../src/ledger/removal.ts';
import { unpacked } from '../src/ledger/request-rows.ts';
import type { RequestSeen } from '../src/ledger/schema.ts';
import { toRow, traceOf } from '../src/ledger/rows.ts';
import { periodOf, schemaVersion, type VisitRow } from '../src/ledger/schema.ts';
import { noteMove } from '../src/signals/memory.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit, type Visit } from '../src/signals/visit.ts';

const now = Date.UTC(2026, 10, 22, 12);
const period = periodOf(now);
const tracker = 'https://static.hotjar.com/c/hotjar-1234567.js';

/** What outlives a worker beside the databases: the list of them, and the loss of one. */
let remembered: Set<string>;
let loss: Loss | null;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Batches are gathered no longer than it takes to get to the next turn.
  vi.stubGlobal('setTimeout', (callback: () => void) => setImmediate(callback));
  remembered = new Set();
  loss = null;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A journal as a freshly started worker has it. */
function start(needs: Partial<JournalNeeds> = {}): Journal {
  return startJournal({
    addresses: () => Promise.resolve('origin'),
    priceSalt: () => Promise.resolve(null),
    traceSalt: () => Promise.resolve(null),
    session: () => Promise.resolve({ id: 'session', salt: 'salt' }),
    makeRoom: () => Promise.resolve('none'),
    knownPeriods: () => Promise.resolve(new Set(remembered)),
    rememberPeriod: (name) => {
      remembered.add(name);
      return Promise.resolve();
    },
    owedErasing: () => Promise.resolve([]),
    erased: () => Promise.resolve(),
    keptLoss: (what) => Promise.resolve(what === 'lost' ? loss : null),
    keepLoss: (_, kept) => {
      loss = kept;
      return Promise.resolve();
    },
    committed: () => {},
    now: () => now,
    ...needs,
  });
}

const begin = (id: string, at = now) => newVisit(id, 'https://shop.example/basket?item=7', at);

const asked = (id: string) => (visit: Visit) =>
  noteRequest(visit, { id, url: tracker, type: 'script', method: 'GET', at: now });

const answer: ResponseFact = {
  id: '1',
  url: tracker,
  outcome: 'answered',
  status: 200,
  error: null,
  type: 'script',
  setCookies: ['_hjid'],
  values: [],
  to: null,
  bytes: 10,
  took: null,
};

/** What the database holds, read past the journal. */
async function stored(name = period): Promise<readonly VisitRow[]> {
  const database = await openDB(name);
  const rows = database.objectStoreNames.contains('visits') ? await database.getAll('visits') : [];
  database.close();
  return rows as VisitRow[];
}

/** A ledger whose databases cannot be opened while it is so. */
function brokenOpening(isBroken: (name: string) => boolean): void {
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
    if (isBroken(name)) throw new DOMException('Internal error.', 'UnknownError');
    return Reflect.apply(open, this, [name, version]);
  });
}

/** A disk that lets no write through while it is full: the request is refused, or its transaction aborted. */
function fullDisk(how: 'refuses' | 'aborts'): { full: boolean } {
  const disk = { full: true };
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (disk.full && how === 'refuses') throw new DOMException('The disk is full.', 'QuotaExceededError');
    const request = Reflect.apply(put, this, key === undefined ? [value] : [value, key]);
    if (disk.full) this.transaction.abort();
    return request;
  });
  return disk;
}

test('a record stays what it was when more of its visit is seen: what is counted must be what is written', () => {
  const visit = begin('a');
  asked('1')(visit);
  const row = toRow(visit, { addresses: 'origin', traceSalt: null });
  const before = structuredClone(row);
  asked('2')(visit);
  noteResponse(visit, answer);
  noteRequest(visit, { id: '3', url: 'https://shop.example/own.js', type: 'script', method: 'POST', at: now });
  visit.unread.malformed += 1;
  expect(row).toEqual(before);
});

describe('acknowledging', () => {
  test('comes after the transaction is complete', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('kept');
    expect(await stored()).toMatchObject([{ id: 'a', url: 'https://shop.example', site: 'shop.example' }]);
  });

  test('waits for the last of several changes', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    const first = journal.committed('a');
    journal.change('a', asked('2'));
    await first;
    journal.change('a', asked('3'));
    expect(await journal.committed('a')).toBe('kept');
    expect((await stored())[0]?.thirdParties[0]?.requests).toBe(3);
  });

  test('is refused for a visit nobody has begun', async () => {
    const journal = start();
    journal.change('a', asked('1'));
    expect(await journal.committed('a')).toBe('unknown');
    expect(await journal.read('a')).toBeNull();
  });

  test('keeps the order of the changes, also while the visit is being looked for', async () => {
    const journal = start();
    const order: number[] = [];
    for (const step of [1, 2, 3])
      journal.change(
        'a',
        () => order.push(step),
        () => begin('a'),
      );
    await journal.committed('a');
    for (const step of [4, 5]) journal.change('a', () => order.push(step));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a restarted worker', () => {
  test('goes on with the same visit and counts no finding twice', async () => {
    const before = start();
    before.change('a', asked('1'), () => begin('a'));
    await before.committed('a');

    const after = start();
    after.change('a', asked('2'), () => begin('a', now + 5000));
    after.change('a', (visit) => noteResponse(visit, answer));
    await after.committed('a');

    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ startedAt: now, thirdParties: [{ requests: 2, answered: 1, setCookies: ['_hjid'] }] });
    expect(row?.findings).toMatchObject([
      { id: 'hotjar', reasons: [{ found: new URL(tracker).origin, outcome: 'answered' }] },
    ]);
  });

  test('changes nothing when it is told the same finding again', async () => {
    const before = start();
    before.change(
      'a',
      (visit) => noteResponse(visit, answer),
      () => begin('a'),
    );
    await before.committed('a');
    const [once] = await stored();

    const after = start();
    after.change('a', (visit) => noteResponse(visit, answer));
    await after.committed('a');
    expect((await stored())[0]?.findings).toEqual(once?.findings);
  });

  test('finds a visit that began in the month before', async () => {
    const lastMonth = Date.UTC(2026, 9, 31, 23, 59);
    const before = start({ now: () => lastMonth });
    before.change('a', asked('1'), () => begin('a', lastMonth));
    await before.committed('a');

    const after = start();
    after.change('a', asked('2'));
    await after.committed('a');
    expect((await stored(periodOf(lastMonth)))[0]?.thirdParties[0]?.requests).toBe(2);
  });

  test('finds a visit of a tab that has been open for months', async () => {
    const longAgo = Date.UTC(2026, 4, 3);
    for (const at of [longAgo, Date.UTC(2026, 7, 1), Date.UTC(2026, 8, 1), Date.UTC(2026, 9, 1), now]) {
      const before = start({ now: () => at });
      before.change(`of ${at}`, asked('1'), () => begin(`of ${at}`, at));
      await before.committed(`of ${at}`);
    }

    const after = start();
    after.change(`of ${longAgo}`, asked('2'), () => begin(`of ${longAgo}`));
    await after.committed(`of ${longAgo}`);
    expect((await stored(periodOf(longAgo)))[0]?.thirdParties[0]?.requests).toBe(2);
    expect(await stored()).toHaveLength(1);
  });

  test('goes on even if the worker was stopped between making the database and remembering it', async () => {
    const before = start();
    before.change('a', asked('1'), () => begin('a'));
    await before.committed('a');
    remembered.clear();
    const between = start();
    between.change('b', asked('1'), () => begin('b'));
    await between.committed('b');

    const after = start();
    after.change('a', asked('2'), () => begin('a'));
    await after.committed('a');
    expect((await stored()).map(({ id, thirdParties }) => [id, thirdParties[0]?.requests])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(await after.notices()).toEqual([]);
  });
});

test('visits beyond those held in memory are read back when more is seen of them', async () => {
  const journal = start();
  const ids = Array.from({ length: 250 }, (_, at) => `visit-${at}`);
  for (const id of ids) journal.change(id, asked('1'), () => begin(id));
  await Promise.all(ids.map((id) => journal.committed(id)));
  // Held by the batch before; this makes room, so the oldest leave memory.
  journal.change('last', asked('1'), () => begin('last'));
  await journal.committed('last');
  const get = vi.spyOn(IDBIndex.prototype, 'get');
  journal.change('visit-0', asked('2'));
  await journal.committed('visit-0');
  expect(get).toHaveBeenCalledWith('visit-0');
  expect((await stored()).find(({ id }) => id === 'visit-0')?.thirdParties[0]?.requests).toBe(2);
});

describe('a database of a newer Telltale', () => {
  test('is left as it is, and the person is told', async () => {
    const newer = await openDB(period, schemaVersion + 1, {
      upgrade: (database) => void database.createObjectStore('visits', { keyPath: 'id' }),
    });
    await newer.put('visits', { id: 'of the future' });
    newer.close();

    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('unwritten');
    expect(await journal.notices()).toEqual(['newer']);
    expect((await journal.read('a'))?.findings.size).toBe(1);
    expect(await stored()).toEqual([{ id: 'of the future' }]);
  });

  test('that comes while this one is open is given way to', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    await journal.committed('a');
    const newer = await openDB(period, schemaVersion + 1);
    newer.close();

    journal.change('a', asked('2'));
    expect(await journal.committed('a')).toBe('unwritten');
    expect(await journal.notices()).toEqual(['newer']);
    expect((await stored())[0]?.thirdParties[0]?.requests).toBe(1);
  });
});

test('a database that was deleted under an open journal is made anew', async () => {
  const journal = start();
  journal.change('a', asked('1'), () => begin('a'));
  await journal.committed('a');
  remembered.clear();
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(period);
    deleting.addEventListener('success', resolve);
    deleting.addEventListener('error', reject);
  });

  journal.change('b', asked('1'), () => begin('b'));
  expect(await journal.committed('b')).toBe('kept');
  expect(await journal.notices()).toEqual([]);
  expect((await stored()).map(({ id }) => id)).toEqual(['b']);
});

test('where no database can be opened, all stays in memory, nothing is acknowledged, and the person is told', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    },
  });
  const journal = start();
  journal.change('a', asked('1'), () => begin('a'));
  expect(await journal.committed('a')).toBe('unwritten');
  expect(await journal.notices()).toEqual(['memory']);
  expect((await journal.read('a'))?.findings.size).toBe(1);
});

test('a ledger that cannot be opened once is tried again with the next write, and the notice goes', async () => {
  let broken = true;
  brokenOpening(() => broken);
  const journal = start();
  journal.change('a', asked('1'), () => begin('a'));
  expect(await journal.committed('a')).toBe('unwritten');
  expect(await journal.notices()).toEqual(['memory']);

  broken = false;
  journal.change('b', asked('1'), () => begin('b'));
  expect(await journal.committed('b')).toBe('kept');
  expect(await journal.committed('a')).toBe('kept');
  expect((await stored()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await journal.notices()).toEqual([]);
});

describe('an empty database where there had been one', () => {
  const hour = 3_600_000;

  async function lose(needs: Partial<JournalNeeds> = {}): Promise<Journal> {
    remembered.add(period);
    const journal = start(needs);
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('kept');
    return journal;
  }

  test('is said to be lost', async () => {
    const journal = await lose();
    expect(await journal.notices()).toEqual(['lost']);
  });

  test('is said to be lost by later workers, until an hour after somebody was first told', async () => {
    await lose();
    const seenAt = now + 100 * hour;
    expect(await start({ now: () => seenAt }).notices()).toEqual(['lost']);
    expect(await start({ now: () => seenAt + hour - 1 }).notices()).toEqual(['lost']);
    expect(await start({ now: () => seenAt + hour }).notices()).toEqual([]);
    expect(await start({ now: () => seenAt }).notices()).toEqual([]);
  });

  test('is said to be lost even if that cannot be kept', async () => {
    const broken = () => Promise.reject(new Error('storage is gone'));
    const journal = await lose({ keptLoss: broken, keepLoss: broken });
    expect(await journal.notices()).toEqual(['lost']);
  });

  test('is told of even if it cannot be kept that it was', async () => {
    await lose();
    const journal = start({ keepLoss: () => Promise.reject(new Error('storage is full')) });
    expect(await journal.notices()).toEqual(['lost']);
  });

  test('is noticed even if the list of databases cannot be read at first', async () => {
    let calls = 0;
    remembered.add(period);
    const journal = start({
      knownPeriods: () =>
        ++calls === 2 ? Promise.reject(new Error('storage is gone')) : Promise.resolve(new Set(remembered)),
    });
    journal.change('a', asked('1'), () => begin('a'));
    await journal.committed('a');
    journal.change('a', asked('2'));
    expect(await journal.committed('a')).toBe('kept');
    expect(await journal.notices()).toEqual(['lost']);
  });
});

describe.each(['refuses', 'aborts'] as const)('a full disk that %s', (how) => {
  test('is told, acknowledges nothing, and keeps what was acknowledged', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    await journal.committed('a');

    fullDisk(how);
    journal.change('a', asked('2'));
    journal.change('b', asked('1'), () => begin('b'));
    expect(await journal.committed('a')).toBe('unwritten');
    expect(await journal.committed('b')).toBe('unwritten');
    expect(await journal.notices()).toEqual(['memory']);
    expect((await stored()).map(({ id, thirdParties }) => [id, thirdParties[0]?.requests])).toEqual([['a', 1]]);
  });

  test('gets what was kept back once there is room, and the notice goes', async () => {
    const disk = fullDisk(how);
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('unwritten');

    disk.full = false;
    journal.change('b', asked('1'), () => begin('b'));
    expect(await journal.committed('b')).toBe('kept');
    expect(await journal.committed('a')).toBe('kept');
    expect((await stored()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await journal.notices()).toEqual([]);
  });
});

test('a database that cannot be remembered is not written to', async () => {
  let full = true;
  const journal = start({
    rememberPeriod: (name) => {
      if (full) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      remembered.add(name);
      return Promise.resolve();
    },
  });
  journal.change('a', asked('1'), () => begin('a'));
  expect(await journal.committed('a')).toBe('unwritten');
  expect(await journal.notices()).toEqual(['memory']);

  full = false;
  journal.change('a', asked('2'));
  expect(await journal.committed('a')).toBe('kept');
  expect((await stored())[0]?.thirdParties[0]?.requests).toBe(2);
  expect(remembered).toEqual(new Set([period]));
});

test('a record that cannot be read is not written over', async () => {
  const before = start();
  before.change('a', asked('1'), () => begin('a'));
  await before.committed('a');

  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError');
  });
  const after = start();
  after.change('a', asked('2'), () => begin('a'));
  expect(await after.committed('a')).toBe('unwritten');
  expect(await after.notices()).toEqual(['memory']);
  get.mockRestore();
  expect((await stored())[0]?.thirdParties[0]?.requests).toBe(1);
});

describe('a visit of a database that cannot be opened', () => {
  beforeEach(async () => {
    const before = start();
    before.change('a', asked('1'), () => begin('a'));
    await before.committed('a');
  });

  test.each([1, 2, 3])('is not written over when call %i for the list of databases fails', async (failing) => {
    let calls = 0;
    const after = start({
      knownPeriods: () =>
        ++calls === failing ? Promise.reject(new Error('storage is gone')) : Promise.resolve(new Set(remembered)),
    });
    after.change('a', asked('2'), () => begin('a', now + 5000));
    await after.committed('a');
    after.change('a', asked('3'));
    expect(await after.committed('a')).toBe('kept');
    expect(await stored()).toMatchObject([{ startedAt: now, thirdParties: [{ requests: 3 }] }]);
  });

  test('is shown from memory meanwhile, and goes on once it can be read', async () => {
    let broken = true;
    brokenOpening(() => broken);
    const after = start();
    after.change('a', asked('2'), () => begin('a', now + 5000));
    expect(await after.committed('a')).toBe('unwritten');
    expect((await after.read('a'))?.thirdParties.size).toBe(1);
    expect(await after.notices()).toEqual(['memory']);

    broken = false;
    after.change('a', asked('3'));
    expect(await after.committed('a')).toBe('kept');
    expect(await stored()).toMatchObject([{ startedAt: now, thirdParties: [{ requests: 3 }] }]);
    expect(await after.notices()).toEqual([]);
  });

  test('is not said to be unknown', async () => {
    brokenOpening(() => true);
    const after = start();
    after.change('a', asked('2'));
    expect(await after.committed('a')).toBe('unwritten');
  });
});

test('an old database that cannot be opened does not stop today’s visits', async () => {
  remembered.add('ledger-2026-08');
  brokenOpening((name) => name === 'ledger-2026-08');
  const journal = start();
  journal.change('a', asked('1'), () => begin('a'));
  expect(await journal.committed('a')).toBe('kept');
  expect((await stored()).map(({ id }) => id)).toEqual(['a']);
});

test('what could not be written stays in memory, however much comes after it', async () => {
  const disk = fullDisk('refuses');
  const journal = start();
  journal.change('first', asked('1'), () => begin('first'));
  expect(await journal.committed('first')).toBe('unwritten');
  const ids = Array.from({ length: 210 }, (_, at) => `visit-${at}`);
  for (const id of ids) journal.change(id, asked('1'), () => begin(id));
  await Promise.all(ids.map((id) => journal.committed(id)));
  disk.full = false;
  journal.change('last', asked('1'), () => begin('last'));
  await journal.committed('last');
  expect(await journal.committed('first')).toBe('kept');
  expect(await stored()).toHaveLength(212);
});

test('a record that can never be written keeps no other from being written', async () => {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if ((value as VisitRow).id === 'bad') throw new DOMException('Too large.', 'DataError');
    return Reflect.apply(put, this, key === undefined ? [value] : [value, key]);
  });
  const journal = start();
  for (const id of ['a', 'bad', 'b']) journal.change(id, asked('1'), () => begin(id));
  const answers = await Promise.all(['a', 'bad', 'b'].map((id) => journal.committed(id)));
  expect(answers).toEqual(['kept', 'unwritten', 'kept']);
  expect((await stored()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await journal.notices()).toEqual(['memory']);
});

test('an acknowledged visit that has left memory is still said to be kept', async () => {
  const before = start();
  before.change('a', asked('1'), () => begin('a'));
  await before.committed('a');
  expect(await start().committed('a')).toBe('kept');
});

test('settings that cannot be read keep the origin alone', async () => {
  const journal = start({ addresses: () => Promise.reject(new Error('storage is gone')) });
  journal.change('a', asked('1'), () => begin('a'));
  expect(await journal.committed('a')).toBe('kept');
  expect((await stored())[0]?.url).toBe('https://shop.example');
});

test('what a research-minded person allows is kept whole', async () => {
  const journal = start({ addresses: () => Promise.resolve('full') });
  journal.change('a', asked('1'), () => begin('a'));
  await journal.committed('a');
  expect((await stored())[0]?.url).toBe('https://shop.example/basket?item=7');
});

describe('requests', () => {
  async function storedRequests(): Promise<readonly RequestSeen[]> {
    const { ledger } = await openLedger(period, () => {});
    const rows = await ledger!.getAll('requests');
    ledger!.close();
    return unpacked(rows);
  }

  test('are written once, with what became of them', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('kept');
    expect(await storedRequests()).toMatchObject([
      { id: '1', session: 'session', host: 'static.hotjar.com', outcome: 'pending' },
    ]);
    journal.change('a', (visit) => noteResponse(visit, answer));
    expect(await journal.committed('a')).toBe('kept');
    expect(await storedRequests()).toMatchObject([{ id: '1', outcome: 'answered', status: 200, at: now, url: null }]);
    expect((await journal.read('a'))!.memory.requests.size).toBe(0);
  });

  test('that could not be written wait for the next batch', async () => {
    const disk = fullDisk('refuses');
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('unwritten');
    disk.full = false;
    journal.change('a', asked('2'));
    expect(await journal.committed('a')).toBe('kept');
    expect((await storedRequests()).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('are one where another worker heard the answer', async () => {
    const first = start();
    first.change('a', asked('1'), () => begin('a'));
    await first.committed('a');
    const second = start();
    second.change('a', (visit) => noteResponse(visit, answer));
    await second.committed('a');
    expect(await storedRequests()).toMatchObject([{ id: '1', at: now, method: 'GET', outcome: 'answered' }]);
  });
});

describe('a worker that was stopped', () => {
  test('in the middle of a visit leaves a gap, which is told of once', async () => {
    const first = start();
    first.change('a', asked('1'), () => begin('a'));
    await first.committed('a');
    const second = start({ now: () => now + 5000 });
    second.change('a', asked('2'));
    second.change('a', asked('3'));
    await second.committed('a');
    expect((await stored())[0]).toMatchObject({ gaps: 1, lastAt: now + 5000 });
  });

  test('because it had nothing to do leaves none', async () => {
    const first = start();
    first.change('a', asked('1'), () => begin('a'));
    await first.committed('a');
    const second = start({ now: () => now + 31_000 });
    second.change('a', asked('2'));
    await second.committed('a');
    expect((await stored())[0]).toMatchObject({ gaps: 0 });
  });
});

describe('a full disk', () => {
  test('has what is older make room once', async () => {
    const disk = fullDisk('refuses');
    const makeRoom = vi.fn<JournalNeeds['makeRoom']>(() => {
      disk.full = false;
      return Promise.resolve('room');
    });
    const journal = start({ makeRoom });
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('kept');
    expect(makeRoom).toHaveBeenCalledOnce();
    expect(await journal.notices()).toEqual([]);
  });

  test('without anything older leaves memory, and says so', async () => {
    fullDisk('refuses');
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('unwritten');
    expect(await journal.notices()).toEqual(['memory']);
  });

  test('does not let memory grow for ever', async () => {
    fullDisk('refuses');
    const journal = start();
    for (let nth = 0; nth < 1100; nth += 1) journal.change(`v${nth}`, asked('1'), () => begin(`v${nth}`));
    await journal.committed('v1099');
    expect(await journal.read('v1099')).not.toBeNull();
    expect(await journal.read('v0')).toBeNull();
  });
});

describe('forgetting', () => {
  const ofShop = ({ site }: Visit) => site === 'shop.example';

  test('drops what waits to be written, and what is seen of it later', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    journal.change('b', asked('1'), () => newVisit('b', 'https://other.example/', now));
    await Promise.resolve();
    await journal.forget(ofShop, () => Promise.resolve());
    journal.change('a', asked('2'));
    expect(await journal.committed('a')).toBe('unknown');
    expect(await journal.committed('b')).toBe('kept');
    expect((await stored()).map(({ id }) => id)).toEqual(['b']);
  });

  test('is not undone by a page that goes on while its visit is removed', async () => {
    const journal = start();
    for (const id of ['a', 'b']) journal.change(id, asked('1'), () => begin(id));
    await Promise.all(['a', 'b'].map((id) => journal.committed(id)));
    await journal.forget(ofShop, async () => {
      journal.change('a', asked('2'));
      journal.change('b', asked('2'), () => begin('b'));
      expect(await journal.committed('a')).toBe('kept');
      const { ledger } = await openLedger(period, () => {});
      await removeVisits(ledger!, [
        [now, 'a'],
        [now, 'b'],
      ]);
      ledger!.close();
    });
    journal.change('a', asked('3'));
    expect(await journal.committed('a')).toBe('unknown');
    expect(await journal.committed('b')).toBe('unknown');
    expect(await stored()).toEqual([]);
  });

  test('ends where removing fails, and keeps what came then', async () => {
    const journal = start();
    journal.change('a', asked('1'), () => begin('a'));
    await journal.committed('a');
    await expect(journal.forget(ofShop, () => Promise.reject(new Error('shut')))).rejects.toThrow('shut');
    journal.change('a', asked('2'));
    expect(await journal.committed('a')).toBe('kept');
    expect((await stored())[0]?.thirdParties[0]?.requests).toBe(2);
  });
});

test('traces of a visit’s addresses are kept only where somebody asked, and outlive the worker', async () => {
  const first = start({ traceSalt: () => Promise.resolve('salt') });
  first.change('a', asked('1'), () => begin('a'));
  first.change('a', (visit) => noteMove(visit, 'https://shop.example/shoes#top'));
  await first.committed('a');
  const traces = ['https://shop.example/basket?item=7', 'https://shop.example/shoes'].map((url) =>
    traceOf(url, 'salt'),
  );
  expect((await stored())[0]!.traces).toEqual(traces);
  const second = start();
  second.change('a', asked('2'));
  await second.committed('a');
  expect((await stored())[0]!.traces).toEqual(traces);
});

test('a visit of which only the origin is left gets no trace that no page has', async () => {
  const first = start();
  first.change('a', asked('1'), () => begin('a'));
  await first.committed('a');
  const second = start({ traceSalt: () => Promise.resolve('salt') });
  second.change('a', asked('2'));
  await second.committed('a');
  expect((await stored())[0]!.traces).toEqual([]);
});
