import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { small } from './export/small.ts';

vi.mock('../src/messages/changed.ts', () => ({ announceChange: () => {} }));

import { addImported } from '../src/background/importing.ts';
import { periodsOnDisk } from '../src/ledger/erase.ts';
import { openLedger, type Ledger } from '../src/ledger/open.ts';
import { putVisits } from '../src/ledger/put-visits.ts';
import type { Periods } from '../src/ledger/questions/period-readers.ts';
import { recount } from '../tools/endure/recount.ts';

const opened = new Map<string, Ledger>();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened.clear();
});

async function open(name: string): Promise<Ledger> {
  const ledger = opened.get(name) ?? (await openLedger(name, () => {})).ledger!;
  opened.set(name, ledger);
  return ledger;
}

const periods: Periods = { names: async () => [...(await periodsOnDisk())!].toSorted(), open };

/** Visits of all months, and whether the sums of each are those of its visits. */
async function kept() {
  const all = [];
  for (const name of await periods.names()) {
    const period = await open(name);
    const visits = await period.getAll('visits');
    const { companies, sites, days } = recount(visits);
    expect(await period.getAll('companies')).toEqual(companies);
    expect(await period.getAll('sites')).toEqual(sites);
    expect(await period.getAll('days')).toEqual(days);
    all.push(...visits.map(({ id }) => id));
  }
  return all;
}

const [one, other] = [small.visits[0]!, small.visits[1]!];

test('a visit that is there twice is added once', async () => {
  expect(await addImported({ periods }, [one, one, other], [])).toEqual({ added: 2, known: 1, left: 0 });
  expect(await kept()).toEqual(['v0', 'v1']);
});

test('also where a file says two times of it', async () => {
  const later = { ...one, visit: { ...one.visit, startedAt: one.visit.startedAt + 5 } };
  expect(await addImported({ periods }, [one, later, other], [])).toEqual({ added: 2, known: 1, left: 0 });
  expect(await kept()).toEqual(['v0', 'v1']);
});

test('and where the ledger has it in another month', async () => {
  const before = { ...one, visit: { ...one.visit, startedAt: Date.UTC(2026, 7, 1) } };
  await addImported({ periods }, [before], []);
  expect(await addImported({ periods }, [one, other], [])).toEqual({ added: 1, known: 1, left: 0 });
  expect(await kept()).toEqual(['v0', 'v1']);
});

test('a visit that is written twice at once counts once, as it was last', async () => {
  const period = await open('ledger-2026-11');
  const again = { row: { ...one.visit, status: 404 }, requests: one.requests };
  await putVisits(period, [{ row: one.visit, requests: one.requests }, again]);
  expect(await kept()).toEqual(['v0']);
  expect(await period.getAll('visits')).toMatchObject([{ status: 404 }]);
  expect(await period.count('requests')).toBe(1);
});
