import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseOwed, erasePeriods, periodsOnDisk, type EraseNeeds } from '../src/ledger/erase.ts';
import { openLedger, type Ledger } from '../src/ledger/open.ts';
import { putVisits, type VisitToWrite } from '../src/ledger/put-visits.ts';
import { companySaw } from '../src/ledger/questions/company.ts';
import { elsewhere } from '../src/ledger/questions/elsewhere.ts';
import type { Periods } from '../src/ledger/questions/period-readers.ts';
import { ledgerSize } from '../src/ledger/questions/size.ts';
import { countVisits, readVisits, type Range } from '../src/ledger/questions/visits.ts';
import { removePrices, removeVisits, untracedVisitsAt, visitsOfSite, visitsOfTraces } from '../src/ledger/removal.ts';
import { keptRequest, packed, unpacked } from '../src/ledger/request-rows.ts';
import type { RequestSeen } from '../src/ledger/schema.ts';
import { makeRoom, prune } from '../src/ledger/retention.ts';
import { periodOf, type VisitRow } from '../src/ledger/schema.ts';
import type { RequestNote } from '../src/signals/request-log.ts';
import { companyName, madeVisit } from '../tools/bench/ledger/made-visits.ts';
import { recount } from '../tools/endure/recount.ts';

const november = Date.UTC(2026, 10, 1);
const october = Date.UTC(2026, 9, 1);
const day = 86_400_000;

const opened = new Map<string, Ledger>();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened.clear();
});

async function open(name: string): Promise<Ledger> {
  const known = opened.get(name);
  if (known) return known;
  const { ledger } = await openLedger(name, () => opened.delete(name));
  opened.set(name, ledger!);
  return ledger!;
}

const periods: Periods = { names: async () => [...(await periodsOnDisk())!].toSorted(), open };

/** The same visit, somewhere in the first 27 days of a month. */
function spread(visit: VisitToWrite, month: number): VisitToWrite {
  const began = month + (((visit.row.startedAt - month) * 9973) % (27 * day));
  const later = began - visit.row.startedAt;
  return {
    row: { ...visit.row, startedAt: began, lastAt: visit.row.lastAt + later },
    requests: visit.requests.map((one) => ({ ...one, at: one.at === null ? null : one.at + later })),
  };
}

/** Visits made up for a month; some can be made to share a site. */
function made(from: number, count: number, month = november): readonly VisitToWrite[] {
  return Array.from({ length: count }, (_, at) => spread(madeVisit(from + at, month), month));
}

async function put(visits: readonly VisitToWrite[]): Promise<void> {
  for (const name of new Set(visits.map(({ row }) => periodOf(row.startedAt)))) {
    await putVisits(
      await open(name),
      visits.filter(({ row }) => periodOf(row.startedAt) === name),
    );
  }
}

/** A visit as it was before all of it was seen. */
function early({ row, requests }: VisitToWrite, parties: number): VisitToWrite {
  const { thirdParties, findings } = row;
  return {
    row: {
      ...row,
      thirdParties: thirdParties.slice(0, parties),
      findings: findings.slice(0, parties),
      identifiers: [],
    },
    requests: requests.slice(0, parties),
  };
}

async function sumsIn(name: string): Promise<unknown> {
  const period = await open(name);
  const [companies, sites, days] = await Promise.all([
    period.getAll('companies'),
    period.getAll('sites'),
    period.getAll('days'),
  ]);
  return { companies, sites, days };
}

async function visitsIn(name: string): Promise<readonly VisitRow[]> {
  return (await open(name)).getAll('visits');
}

const keyOf = ({ startedAt, id }: VisitRow): [number, string] => [startedAt, id];

const name = periodOf(november);

describe('sums', () => {
  test(
    'are what a recount from scratch comes to, whatever is written, written again and removed',
    { timeout: 60_000 },
    async () => {
      const step = fc.record({
        visits: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }),
        parties: fc.integer({ min: 0, max: 15 }),
        how: fc.constantFrom('put', 'remove'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
          vi.stubGlobal('indexedDB', new IDBFactory());
          opened.clear();
          for (const { visits, parties, how } of steps) {
            const all = visits.map((nth) => early(madeVisit(nth, november), parties));
            if (how === 'put') await put(all);
            else
              await removeVisits(
                await open(name),
                all.map(({ row }) => keyOf(row)),
              );
          }
          expect(await sumsIn(name)).toEqual(recount(await visitsIn(name)));
        }),
        { numRuns: 15 },
      );
    },
  );

  test('count a visit once that is written twice', async () => {
    const visits = made(0, 5);
    await put(visits);
    const once = await sumsIn(name);
    await put(visits);
    expect(await sumsIn(name)).toEqual(once);
    expect(once).toEqual(recount(visits.map(({ row }) => row)));
  });

  test(
    'know the twenty sites with most visits, also when some of them are taken away',
    { timeout: 60_000 },
    async () => {
      const visits = made(0, 140).map((one, at) => {
        const site = `site-${at % 70}.example`;
        return early({ ...one, row: { ...one.row, site, thirdParties: [...one.row.thirdParties].slice(0, 1) } }, 1);
      });
      const google = visits.map(({ row, requests }) => ({
        row: { ...row, thirdParties: row.thirdParties.map((party) => ({ ...party, company: 'Google' })), findings: [] },
        requests,
      }));
      await put(google);
      expect(await sumsIn(name)).toEqual(recount(google.map(({ row }) => row)));
      const some = google.filter((_, at) => at % 70 < 30).map(({ row }) => keyOf(row));
      await removeVisits(await open(name), some);
      const left = await visitsIn(name);
      expect(left).toHaveLength(80);
      expect(await sumsIn(name)).toEqual(recount(left));
    },
  );

  test('are gone with the last visit', async () => {
    const visits = made(0, 5);
    await put(visits);
    await removeVisits(
      await open(name),
      visits.map(({ row }) => keyOf(row)),
    );
    expect(await sumsIn(name)).toEqual({ companies: [], sites: [], days: [] });
    expect(await (await open(name)).count('requests')).toBe(0);
  });

  test('stay as they were where a visit of a batch cannot be written', async () => {
    await put(made(0, 2));
    const before = await sumsIn(name);
    const [good, other] = made(10, 2);
    const bad = { ...other!, row: { ...other!.row, detector: (() => {}) as unknown as string } };
    await expect(put([good!, bad])).rejects.toThrow('could not be cloned');
    expect(await sumsIn(name)).toEqual(before);
    expect(await visitsIn(name)).toHaveLength(2);
  });
});

describe('requests', () => {
  const session = { id: 'life', salt: 'salt' };
  const note = (more: Partial<RequestNote> = {}): RequestNote => ({
    id: '7',
    url: 'https://tracker.example/pixel?u=1',
    type: 'image',
    method: 'GET',
    at: november + 40.4,
    outcome: 'pending',
    status: null,
    bytes: null,
    took: null,
    ...more,
  });

  test('come back as they were written', () => {
    const { requests } = madeVisit(3, november);
    expect(unpacked([packed(requests, [november, 'a', 0])])).toEqual(requests);
    const full = requests.map((one) => ({ ...one, url: `https://${one.host}/x`, method: null, at: null }));
    expect(unpacked([packed(full, [november, 'a', 0])])).toEqual(full);
  });

  test('are one where a later record says more of the same', () => {
    const asked = keptRequest(note(), session, 'origin');
    const answer = keptRequest(
      note({ at: null, method: null, outcome: 'answered', status: 200, took: 9 }),
      session,
      'origin',
    );
    const rows = [packed([asked], [november, 'a', 0]), packed([answer], [november, 'a', 1])];
    expect(unpacked(rows)).toEqual([{ ...asked, outcome: 'answered', status: 200, took: 9 }]);
    expect(unpacked(rows.toReversed())).toEqual([{ ...asked, outcome: 'answered', status: 200, took: 9 }]);
  });

  test('are two where one led to another', () => {
    const legs = [note(), note({ url: 'https://partner.example/sync' })].map((one) =>
      keptRequest(one, session, 'origin'),
    );
    expect(unpacked([packed(legs, [november, 'a', 0])]).map(({ host }) => host)).toEqual([
      'tracker.example',
      'partner.example',
    ]);
  });

  test('say no more than the host of an address, unless for research', () => {
    const kept = keptRequest(note(), session, 'origin');
    expect(kept).toMatchObject({ host: 'tracker.example', url: null });
    expect(keptRequest(note(), session, 'full').url).toBe('https://tracker.example/pixel?u=1');
    expect(keptRequest(note(), { ...session, salt: 'other' }, 'origin').leg).not.toBe(kept.leg);
  });

  test('are added to those of a visit that are there', async () => {
    const visit = madeVisit(1, november);
    const halves = [visit.requests.slice(0, 30), visit.requests.slice(20)];
    for (const requests of halves) await put([{ ...visit, requests }]);
    const rows = await (await open(name)).getAll('requests');
    expect(rows.map(({ key }) => key[2])).toEqual([0, 1]);
    expect(unpacked(rows)).toEqual(visit.requests);
  });
});

describe('removing', () => {
  test('takes the visits of one site, and nothing else', async () => {
    const visits = made(0, 40);
    await put(visits);
    const { site } = visits[0]!.row;
    const period = await open(name);
    const those = await visitsOfSite(period, site);
    expect(those).toHaveLength(visits.filter(({ row }) => row.site === site).length);
    expect(await removeVisits(period, those)).toBe(those.length);
    const left = visits.map(({ row }) => row).filter((row) => row.site !== site);
    expect((await visitsIn(name)).map(({ id }) => id).toSorted()).toEqual(left.map(({ id }) => id).toSorted());
    expect(await sumsIn(name)).toEqual(recount(left));
    expect(new Set((await period.getAll('requests')).map(({ key }) => key[1]))).toEqual(
      new Set(left.map(({ id }) => id)),
    );
  });

  test('takes a site whose name begins another', async () => {
    const [one, other] = made(0, 2);
    await put([
      { ...one!, row: { ...one!.row, site: 'shop.example' } },
      { ...other!, row: { ...other!.row, site: 'shop.example.net' } },
    ]);
    expect(await visitsOfSite(await open(name), 'shop.example')).toEqual([keyOf(one!.row)]);
  });

  test('finds visits by the traces of their addresses, and those without any by origin', async () => {
    const [traced, bare] = made(0, 2);
    await put([
      { ...traced!, row: { ...traced!.row, site: 'shop.example', url: 'https://shop.example', traces: ['x', 'y'] } },
      { ...bare!, row: { ...bare!.row, site: 'shop.example', url: 'https://shop.example' } },
    ]);
    const period = await open(name);
    expect(await visitsOfTraces(period, ['y', 'z', 'x'])).toEqual([keyOf(traced!.row)]);
    expect(await untracedVisitsAt(period, 'shop.example', 'https://shop.example')).toEqual([keyOf(bare!.row)]);
    expect(await untracedVisitsAt(period, 'shop.example', 'https://www.shop.example')).toEqual([]);
  });

  test('takes the prices of the same days', async () => {
    const visit = madeVisit(0, november);
    const price = {
      id: 'a',
      site: visit.row.site,
      product: 'p',
      day: '2026-11-09',
      price: '1',
      high: null,
      currency: 'EUR',
    };
    const at = new Date(2026, 10, 9, 12).getTime();
    const period = await open(name);
    await putVisits(
      period,
      [{ ...visit, row: { ...visit.row, startedAt: at, lastAt: at } }],
      [price, { ...price, id: 'b', day: '2026-11-10' }],
    );
    await removeVisits(period, [[at, visit.row.id]]);
    expect(await period.getAllKeys('prices')).toEqual(['b']);
    await removePrices(period, 'other.example');
    expect(await period.getAllKeys('prices')).toEqual(['b']);
    await removePrices(period, visit.row.site);
    expect(await period.getAllKeys('prices')).toEqual([]);
  });
});

describe('keeping no longer', () => {
  const owed: string[] = [];
  const lists: EraseNeeds = {
    oweErasing: async (names) => void owed.push(...names),
    owedErasing: async () => [...owed],
    erased: async (one) => void owed.splice(owed.indexOf(one), 1),
  };
  const needs = { periods: periods.names, open, erase: (names: readonly string[]) => erasePeriods(names, lists) };

  test('erases whole months, and of the month between only what is too old', async () => {
    await put([...made(0, 20, october), ...made(100, 20), ...made(200, 5, october - 40 * day)]);
    const before = october + 10 * day;
    await prune(before, needs);
    expect(await periods.names()).toEqual([periodOf(october), name]);
    const left = await visitsIn(periodOf(october));
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ startedAt }) => startedAt >= before)).toBe(true);
    expect(await sumsIn(periodOf(october))).toEqual(recount(left));
    expect(await visitsIn(name)).toHaveLength(20);
  });

  test('has the oldest month give way where there is no room, and of the last one a tenth', async () => {
    await put([...made(0, 20, october), ...made(100, 20)]);
    expect(await makeRoom(needs)).toBe('room');
    expect(await periods.names()).toEqual([name]);
    const oldest = (await visitsIn(name)).toSorted((one, other) => one.startedAt - other.startedAt).slice(0, 2);
    expect(await makeRoom(needs)).toBe('room');
    const left = await visitsIn(name);
    expect(left).toHaveLength(18);
    for (const { id } of oldest) expect(left.map((row) => row.id)).not.toContain(id);
    expect(await makeRoom({ ...needs, periods: async () => [] })).toBe('none');
  });

  test('goes on with an erasing that was cut off', async () => {
    await put(made(0, 3));
    const broken = { ...lists, erased: () => Promise.reject(new Error('the worker was stopped')) };
    expect(await erasePeriods([name], broken)).toBe('left');
    expect(owed).toEqual([name]);
    expect(await eraseOwed(lists)).toBe('erased');
    expect(owed).toEqual([]);
    expect(await periods.names()).toEqual([]);
  });
});

describe('reading', { timeout: 60_000 }, () => {
  const all: Range = { from: 0, to: Number.MAX_SAFE_INTEGER, site: null };
  const never = new AbortController().signal;

  async function read(range: Range, signal = never): Promise<{ visit: VisitRow; requests: readonly RequestSeen[] }[]> {
    const found = [];
    for await (const some of readVisits(periods, range, signal)) found.push(...some);
    return found;
  }

  test('gives every visit once, in the order in which they began, with its requests', async () => {
    const visits = [...made(0, 120, october), ...made(500, 150)];
    // Some began in the same millisecond.
    const same = visits.map((one, at) => ({
      ...one,
      row: { ...one.row, startedAt: one.row.startedAt - (one.row.startedAt % (at % 3 === 0 ? day : 1)) },
    }));
    await put(same);
    const found = await read(all);
    const order = same.toSorted(
      ({ row: one }, { row: other }) => one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1),
    );
    expect(found.map(({ visit }) => visit)).toEqual(order.map(({ row }) => row));
    expect(found[100]!.requests).toHaveLength(60);
    expect(await countVisits(periods, all)).toBe(270);
  });

  test('keeps to a time and a site', async () => {
    const visits = [...made(0, 50, october), ...made(500, 50)];
    await put(visits);
    const { site } = visits[60]!.row;
    const range = { from: october + 5 * day, to: november + 9 * day, site };
    const wanted = visits.filter(
      ({ row }) => row.startedAt >= range.from && row.startedAt < range.to && row.site === site,
    );
    expect((await read(range)).map(({ visit }) => visit.id).toSorted()).toEqual(
      wanted.map(({ row }) => row.id).toSorted(),
    );
  });

  test('ends when it is told to', async () => {
    await put(made(0, 150));
    const ending = new AbortController();
    const found: unknown[] = [];
    await expect(async () => {
      for await (const some of readVisits(periods, all, ending.signal)) {
        found.push(...some);
        ending.abort(new Error('enough'));
      }
    }).rejects.toThrow('enough');
    expect(found).toHaveLength(100);
  });
});

describe('questions', () => {
  test('sum the months up', async () => {
    const visits = [...made(0, 60, october), ...made(500, 60)].map(({ row }) => row);
    await put([...made(0, 60, october), ...made(500, 60)]);
    const company = companyName(30);
    const met = visits.filter(({ thirdParties }) => thirdParties.some((party) => party.company === company));
    const saw = await companySaw(periods, company);
    expect(saw!.all.visits).toBe(met.length);
    expect(saw!.days.reduce((sum, [, count]) => sum + count, 0)).toBe(met.length);
    expect(saw!.days[0]![0]).toMatch(/^2026-10-\d\d$/);
    expect(new Set(Object.keys(saw!.top))).toEqual(new Set(met.map(({ site }) => site)));
    expect(await elsewhere(periods, ['nobody', company])).toEqual([
      { company, visits: met.length, sites: Math.max(...saw!.months.map(([, sites]) => sites)) },
    ]);
    expect(await companySaw(periods, 'nobody')).toBeNull();
    expect(await ledgerSize(periods)).toEqual({
      visits: 120,
      findings: 1200,
      oldest: Math.min(...visits.map(({ startedAt }) => startedAt)),
      months: ['2026-10', '2026-11'],
    });
  });
});
