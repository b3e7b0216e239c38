import { openDB, type IDBPDatabase } from 'idb';
import { openLedger, type Ledger } from '../../../src/ledger/open.ts';
import { putVisits } from '../../../src/ledger/put-visits.ts';
import { companySaw } from '../../../src/ledger/questions/company.ts';
import { elsewhere } from '../../../src/ledger/questions/elsewhere.ts';
import { companiesOf } from '../../../src/signals/visit.ts';
import { companyName, each, madeVisit } from './made-visits.ts';

const month = Date.UTC(2026, 9, 1);
const name = 'ledger-2026-10';

/** Visits in a transaction of ours, and findings in one of the floor. */
const visitsAtOnce = 20;
const rowsAtOnce = 1000;

/** Readings of which the median is taken. */
const readings = 60;

let period: Ledger | undefined;
let floor: IDBPDatabase | undefined;

async function openPeriod(): Promise<Ledger> {
  const { ledger } = await openLedger(name, () => {});
  if (!ledger) throw new Error('The browser opens no database.');
  return ledger;
}

/** Writes visits from one number to another through the product's own code; milliseconds for each finding. */
async function ingest(from: number, to: number): Promise<number> {
  period ??= await openPeriod();
  let time = 0;
  for (let at = from; at < to; at += visitsAtOnce) {
    const visits = Array.from({ length: Math.min(visitsAtOnce, to - at) }, (_, place) => madeVisit(at + place, month));
    const began = performance.now();
    await putVisits(period, visits);
    time += performance.now() - began;
  }
  return time / ((to - from) * each.findings);
}

/** Writes the findings of the same visits, one row each and nothing else; milliseconds for each. */
async function ingestFloor(from: number, to: number): Promise<number> {
  floor ??= await openDB('floor', 1, { upgrade: (database) => void database.createObjectStore('rows') });
  let time = 0;
  const visitsEach = rowsAtOnce / each.findings;
  for (let at = from; at < to; at += visitsEach) {
    const rows = Array.from({ length: Math.min(visitsEach, to - at) }, (_, place) => {
      const { row } = madeVisit(at + place, month);
      return row.findings.map((finding, nth) => ({
        ...finding,
        visit: row.id,
        site: row.site,
        at: row.startedAt,
        nth,
      }));
    }).flat();
    const began = performance.now();
    const tx = floor.transaction('rows', 'readwrite');
    for (const row of rows) void tx.store.put(row, `${row.visit} ${row.nth}`);
    tx.commit();
    await tx.done;
    time += performance.now() - began;
  }
  return time / ((to - from) * each.findings);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

async function timed(question: (nth: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < readings; nth += 1) {
    const began = performance.now();
    await question(nth);
    times.push(performance.now() - began);
  }
  return median(times);
}

/** What the popup and a company's page read, from `visits` visits; milliseconds. */
async function read(visits: number): Promise<{ readonly popup: number; readonly company: number }> {
  period ??= await openPeriod();
  const ledger = period;
  const periods = { names: () => Promise.resolve([name]), open: () => Promise.resolve(ledger) };
  const popup = async (nth: number) => {
    const row = await ledger.get('visits', madeVisit((nth * 7919) % visits, month).row.id);
    if (!row) throw new Error('A visit is gone.');
    const seen = await elsewhere(periods, companiesOf(row));
    if (seen.length === 0) throw new Error('No company is known.');
  };
  const company = async (nth: number) => {
    if (!(await companySaw(periods, companyName(nth % 20)))) throw new Error('A company is gone.');
  };
  await timed(popup);
  await timed(company);
  return { popup: await timed(popup), company: await timed(company) };
}

Object.assign(globalThis, { bench: { ingest, ingestFloor, read } });
