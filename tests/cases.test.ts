import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  answerRemoved,
  dropCase,
  evidenceFor,
  keepCase,
  noteRemoved,
  openCases,
  type CaseRow,
  type Cases,
} from '../src/ledger/cases.ts';
import { periodsOnDisk } from '../src/ledger/erase.ts';
import { madeVisit } from '../tools/bench/ledger/made-visits.ts';

let cases: Cases;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  cases = await openCases();
});

const november = Date.UTC(2026, 10, 1);
const made = (nth: number) => {
  const { row: visit, requests } = madeVisit(nth, november);
  return { visit, requests };
};
const row = (id: string): CaseRow => ({ id, company: 'Company 1 Incorporated', openedAt: november, closedAt: null });

test('a case keeps what it rests on, each visit once', async () => {
  await keepCase(cases, row('a'), [made(1), made(2)]);
  await keepCase(cases, { ...row('a'), closedAt: november + 1 }, [made(2), made(3)]);
  await keepCase(cases, row('b'), [made(2)]);
  const kept = (await evidenceFor(cases, 'a')).map(({ visit, requests }) => ({ visit, requests }));
  expect(kept).toHaveLength(3);
  expect(kept).toEqual(expect.arrayContaining([made(1), made(2), made(3)]));
  expect(await cases.getAll('cases')).toEqual([{ ...row('a'), closedAt: november + 1 }, row('b')]);
});

test('is no period: nothing that makes room or forgets months knows of it', async () => {
  await keepCase(cases, row('a'), [made(1)]);
  expect(await periodsOnDisk()).toEqual(new Set());
});

test('goes with its evidence, and leaves that of others', async () => {
  await keepCase(cases, row('a'), [made(1)]);
  await keepCase(cases, row('b'), [made(1)]);
  await dropCase(cases, 'a');
  expect(await evidenceFor(cases, 'a')).toEqual([]);
  expect(await evidenceFor(cases, 'b')).toHaveLength(1);
});

test('asks once about visits that were removed elsewhere', async () => {
  await keepCase(cases, row('a'), [made(1), made(2)]);
  const [one] = [made(1).visit.id];
  expect(await noteRemoved(cases, [one, 'never seen'])).toBe(1);
  expect(await noteRemoved(cases, [one])).toBe(0);
  await answerRemoved(cases, 'keep');
  expect((await evidenceFor(cases, 'a')).map(({ state }) => state)).toEqual(['pinned', 'pinned']);
  await noteRemoved(cases, [one]);
  await answerRemoved(cases, 'remove');
  expect((await evidenceFor(cases, 'a')).map(({ visit }) => visit.id)).toEqual([made(2).visit.id]);
});

test('asks about all of it where everything is forgotten', async () => {
  await keepCase(cases, row('a'), [made(1), made(2)]);
  expect(await noteRemoved(cases, 'all')).toBe(2);
  expect((await evidenceFor(cases, 'a')).map(({ state }) => state)).toEqual(['removed', 'removed']);
});
