import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchKeeping, type Keeping } from '../src/background/keeping.ts';
import {
  erased,
  keepLoss,
  keptLoss,
  knownPeriods,
  owedErasing,
  oweErasing,
  rememberPeriod,
} from '../src/background/periods.ts';
import { periodsOnDisk } from '../src/ledger/erase.ts';
import { startJournal, type Journal } from '../src/ledger/journal.ts';
import { openLedger } from '../src/ledger/open.ts';
import { periodOf } from '../src/ledger/schema.ts';
import { noteRequest } from '../src/signals/traffic.ts';
import { newVisit, type Visit } from '../src/signals/visit.ts';

const fake = vi.hoisted(() => {
  const local: Record<string, unknown> = {};
  const alarms: ((alarm: { name: string }) => void)[] = [];
  const event = { addListener: () => {} };
  const storage = {
    local: {
      get: (key: string) => Promise.resolve({ [key]: local[key] }),
      set: (rows: object) => Promise.resolve(void Object.assign(local, structuredClone(rows))),
    },
  };
  const runtime = { onInstalled: event, onStartup: event, sendMessage: () => Promise.resolve() };
  const onAlarm = { addListener: (listener: (alarm: { name: string }) => void) => void alarms.push(listener) };
  return { local, alarms, browser: { storage, runtime, alarms: { onAlarm, create: () => Promise.resolve() } } };
});
vi.mock('../src/browser/browser.ts', () => ({ browser: fake.browser }));
// Files share their modules: the settings of another file's browser must stay what they are.
vi.mock('../src/background/settings.ts', () => ({ readSettings: () => Promise.resolve({ days: 90 }) }));

const hour = 3_600_000;
const day = 24 * hour;
const noon = Date.UTC(2026, 10, 22, 12);
const tracker = 'https://static.hotjar.com/c/hotjar-1234567.js';
const months = ['ledger-2026-09', 'ledger-2026-10', 'ledger-2026-11'];

let now: number;
let usage: number;
/** Archives that wait to be saved, with their sizes; those that somebody still writes are locked. */
let archives: Map<string, number>;
let locked: Set<string>;

const folder = {
  async *keys() {
    yield* archives.keys();
  },
  async *values() {
    for (const size of archives.values()) yield { kind: 'file', getFile: () => Promise.resolve({ size }) };
  },
  removeEntry: (name: string) => Promise.resolve(void archives.delete(name)),
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Batches are gathered no longer than it takes to get to the next turn.
  vi.stubGlobal('setTimeout', (callback: () => void) => setImmediate(callback));
  vi.stubGlobal('navigator', {
    storage: {
      estimate: () => Promise.resolve({ usage }),
      getDirectory: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(folder) }),
    },
    locks: {
      request: (name: string, _: object, then: (lock: object | null) => Promise<void>) =>
        then(locked.has(name) ? null : {}),
    },
  });
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  now = noon;
  usage = 0;
  archives = new Map();
  locked = new Set();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a freshly started worker has. */
function start(): { journal: Journal; keeping: Keeping } {
  fake.alarms.length = 0;
  const keeping = watchKeeping(
    () => journal,
    () => now,
  );
  const journal: Journal = startJournal({
    addresses: () => Promise.resolve('origin'),
    priceSalt: () => Promise.resolve(null),
    traceSalt: () => Promise.resolve(null),
    session: () => Promise.resolve({ id: 'session', salt: 'salt' }),
    makeRoom: keeping.makeRoom,
    knownPeriods,
    rememberPeriod,
    owedErasing,
    erased,
    keptLoss,
    keepLoss,
    committed: () => {},
    now: () => now,
  });
  return { journal, keeping };
}

const begin = (id: string) => newVisit(id, 'https://shop.example/', noon);

const asked = (id: string) => (visit: Visit) =>
  noteRequest(visit, { id, url: tracker, type: 'script', method: 'GET', at: noon });

async function make(names: readonly string[]): Promise<void> {
  for (const name of names) {
    (await openLedger(name, () => {})).ledger!.close();
    await rememberPeriod(name);
  }
}

const onDisk = async () => [...(await periodsOnDisk())!].toSorted();

/** The ids of the visits in a month, read past the journal. */
async function stored(name: string): Promise<readonly string[]> {
  const database = await openDB(name);
  const rows = (await database.getAll('visits')) as readonly { id: string }[];
  database.close();
  return rows.map(({ id }) => id);
}

/** Has the daily look take place, and waits for what it does. */
async function look(until: () => Promise<void> | void): Promise<void> {
  for (const ring of fake.alarms) ring({ name: 'retention' });
  await vi.waitFor(until, { interval: 1 });
}

/** Everything that was begun before comes to its end: promises, and what stands for the disk. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
}

describe('a disk that stays full', () => {
  beforeEach(() => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
  });

  test('has one month give way in an hour, however many workers and batches there are', async () => {
    await make(months);
    for (const worker of ['first', 'second']) {
      const { journal } = start();
      for (const id of ['1', '2', '3']) {
        journal.change(worker + id, asked(id), () => begin(worker + id));
        expect(await journal.committed(worker + id)).toBe('unwritten');
      }
      expect(await journal.notices()).toEqual(['memory', 'full']);
      expect(await onDisk()).toEqual(months.slice(1));
    }
    now += hour;
    const { journal } = start();
    journal.change('later', asked('1'), () => begin('later'));
    expect(await journal.committed('later')).toBe('unwritten');
    expect(await onDisk()).toEqual(months.slice(2));
  });

  test('has nothing give way where that cannot be noted, and the journal goes on', async () => {
    await make(months);
    const full = vi.spyOn(fake.browser.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    const { journal } = start();
    journal.change('a', asked('1'), () => begin('a'));
    expect(await journal.committed('a')).toBe('unwritten');
    expect(await onDisk()).toEqual(months);
    full.mockRestore();
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    journal.change('a', asked('2'), () => begin('a'));
    expect(await journal.committed('a')).toBe('kept');
  });

  test('is no reason to wait where the clock was put back', async () => {
    await make(months);
    const { keeping } = start();
    expect(await Promise.all([keeping.makeRoom(), keeping.makeRoom()])).toEqual(['room', 'none']);
    now -= 30 * day;
    expect(await keeping.makeRoom()).toBe('room');
  });
});

describe('a name that is still to be erased', () => {
  const name = periodOf(noon);

  /** Erasing was begun, and the worker stopped. */
  async function cutOff(): Promise<void> {
    const { journal } = start();
    journal.change('old', asked('1'), () => begin('old'));
    expect(await journal.committed('old')).toBe('kept');
    await oweErasing([name]);
  }

  test('is erased before anything is written to it, and not again', async () => {
    await cutOff();
    const { journal } = start();
    journal.change('new', asked('1'), () => begin('new'));
    expect(await journal.committed('new')).toBe('kept');
    expect(fake.local).toMatchObject({ periods: [name], erasing: [] });
    await look(settled);
    expect(await stored(name)).toEqual(['new']);
    expect(await start().journal.notices()).toEqual([]);
  });

  test('is not written to where it cannot be erased', async () => {
    await cutOff();
    const { journal } = start();
    const broken = vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    journal.change('new', asked('1'), () => begin('new'));
    expect(await journal.committed('new')).toBe('unwritten');
    expect(await journal.notices()).toEqual(['memory']);
    expect(await stored(name)).toEqual(['old']);
    broken.mockRestore();
    journal.change('new', asked('2'));
    expect(await journal.committed('new')).toBe('kept');
    expect(await stored(name)).toEqual(['new']);
  });

  test('that was remembered all the same is not said to be lost', async () => {
    await cutOff();
    // As earlier versions did when something more was written to it.
    await rememberPeriod(name);
    const { journal } = start();
    await look(async () => expect(await onDisk()).toEqual([]));
    await vi.waitFor(() => expect(fake.local).toMatchObject({ periods: [], erasing: [] }), { interval: 1 });
    journal.change('new', asked('1'), () => begin('new'));
    expect(await journal.committed('new')).toBe('kept');
    expect(await journal.notices()).toEqual([]);
  });

  test('that is erased while it is being opened is not said to be lost', async () => {
    await rememberPeriod(name);
    const { journal } = start();
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function (this: IDBFactory, ...args) {
      void oweErasing([name]);
      return Reflect.apply(open, this, args);
    });
    expect(typeof (await journal.periods.open(name))).toBe('object');
    expect(await journal.notices()).toEqual([]);
    expect(fake.local).toMatchObject({ periods: [name] });
  });
});

describe('a record beyond its limit', () => {
  test('loses one month in three days, and says why', async () => {
    await make(months);
    usage = 1_200_000_000;
    const { journal } = start();
    await look(async () => expect(await keptLoss('limit')).toBe('untold'));
    expect(await onDisk()).toEqual(months.slice(1));
    expect(await journal.notices()).toEqual(['limit']);
    now += 3 * day - 1;
    start();
    await look(settled);
    expect(await onDisk()).toEqual(months.slice(1));
    now += 1;
    await look(async () => expect(await onDisk()).toEqual(months.slice(2)));
  });

  test('is none where an archive that waits to be saved makes up for it', async () => {
    await make(months);
    usage = 1_200_000_000;
    archives.set('offered.zip', 300_000_000);
    locked.add('offered.zip');
    start();
    await look(settled);
    expect(await onDisk()).toEqual(months);
    archives.set('offered.zip', 100_000_000);
    await look(async () => expect(await onDisk()).toEqual(months.slice(1)));
  });

  test('is left alone where an archive cannot be looked at', async () => {
    await make(months);
    usage = 1_200_000_000;
    vi.spyOn(folder, 'values').mockImplementation(() => {
      throw new DOMException('', 'NoModificationAllowedError');
    });
    start();
    await look(settled);
    expect(await onDisk()).toEqual(months);
  });
});

test('the daily look tidies up archives that nobody waits for', async () => {
  archives = new Map([
    ['left.zip', 10],
    ['offered.zip', 10],
  ]);
  locked.add('offered.zip');
  start();
  await look(() => expect([...archives.keys()]).toEqual(['offered.zip']));
});
