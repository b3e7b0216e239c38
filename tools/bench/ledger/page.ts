import { openDB, type IDBPDatabase } from 'idb';
import { openLedger, type Ledger } from '../../../src/ledger/open.ts';
import { putVisits } from '../../../src/ledger/put-visits.ts';
import { companySaw } from '../../../src/ledger/questions/company.ts';
import { elsewhere } from '../../../src/ledger/questions/elsewhere.ts';
import { companiesOf } from '../../../src/signals/companies-met.ts';
import { companyName, each, madeVisit } from './made-visits.ts';

const month = Date.UTC(2026, 9, 1);

/** Visits whose rows go into one transaction, of ours and of the floor. */
const visitsAtOnce = 100;

/** Measures of which the median is taken, each of several readings: the browser's clock is coarse. */
const measures = 25;
const readings = 8;

const ledgers = new Map<string, Ledger>();
const floors = new Map<string, IDBPDatabase>();

async function ledgerOf(name: string): Promise<Ledger> {
  const known = ledgers.get(name);
  if (known) return known;
  const { ledger } = await openLedger(`ledger-${name}`, () => {});
  if (!ledger) throw new Error('The browser opens no database.');
  ledgers.set(name, ledger);
  return ledger;
}

async function floorOf(name: string): Promise<IDBPDatabase> {
  const known = floors.get(name);
  if (known) return known;
  const floor = await openDB(`floor-${name}`, 1, {
    upgrade(database) {
      for (const store of ['all', 'findings']) database.createObjectStore(store, { autoIncrement: true });
    },
  });
  floors.set(name, floor);
  return floor;
}

/** Writes visits from one number to another through the product's own code; milliseconds for each finding. */
async function ingest(name: string, from: number, to: number): Promise<number> {
  const period = await ledgerOf(name);
  let time = 0;
  for (let at = from; at < to; at += visitsAtOnce) {
    const visits = Array.from({ length: Math.min(visitsAtOnce, to - at) }, (_, place) => madeVisit(at + place, month));
    const began = performance.now();
    await putVisits(period, visits);
    time += performance.now() - began;
  }
  return time / ((to - from) * each.findings);
}

/** What a visit says, as plain rows: itself, each finding, third party and identifier, and each request. */
function plainRows(nth: number, kinds: 'all' | 'findings'): readonly object[] {
  const { row, requests } = madeVisit(nth, month);
  const { findings, thirdParties, identifiers, ...visit } = row;
  const of = { visit: row.id, site: row.site, at: row.startedAt };
  const more = kinds === 'all' ? [visit, ...thirdParties, ...identifiers, ...requests] : [];
  return [...findings, ...more].map((one) => ({ ...of, ...one }));
}

/**
 * Writes the same as plain rows, without an index or a sum: everything that a visit says, or its findings alone;
 * milliseconds for each finding.
 */
async function ingestFloor(name: string, kinds: 'all' | 'findings', from: number, to: number): Promise<number> {
  const floor = await floorOf(name);
  let time = 0;
  for (let at = from; at < to; at += visitsAtOnce) {
    const rows = Array.from({ length: Math.min(visitsAtOnce, to - at) }, (_, place) => plainRows(at + place, kinds));
    const began = performance.now();
    const tx = floor.transaction(kinds, 'readwrite');
    for (const row of rows.flat()) void tx.store.put(row);
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
  for (let nth = 0; nth < measures; nth += 1) {
    const began = performance.now();
    for (let at = 0; at < readings; at += 1) await question(nth * readings + at);
    times.push((performance.now() - began) / readings);
  }
  return median(times);
}

/** What the popup and a company's page read, from `visits` visits; milliseconds. */
async function read(name: string, visits: number): Promise<{ readonly popup: number; readonly company: number }> {
  const ledger = await ledgerOf(name);
  const periods = { names: () => Promise.resolve([name]), open: () => Promise.resolve(ledger) };
  const popup = async (nth: number) => {
    const row = await ledger.getFromIndex('visits', 'id', madeVisit((nth * 7919) % visits, month).row.id);
    if (!row) throw new Error('A visit is gone.');
    const seen = await elsewhere(periods, companiesOf(row));
    if (seen.length === 0) throw new Error('No company is known.');
  };
  const company = async (nth: number) => {
    if (!(await companySaw(periods, companyName(nth % 20)))) throw new Error('A company is gone.');
  };
  return { popup: await timed(popup), company: await timed(company) };
}

Object.assign(globalThis, { bench: { ingest, ingestFloor, read } });
