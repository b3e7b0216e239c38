import { describe, expect, test } from 'vitest';
import { allVendors } from '../src/signals/vendors.ts';
import { globalReadables, readablesOf, toldByGlobal, toldByStored } from '../src/signals/readings.ts';

/** What is read, and all that it tells. */
type Case = { readonly told: readonly (readonly [field: string, about: string, value: string])[] } & (
  | { readonly place: 'global'; readonly shown: string; readonly json: unknown }
  | { readonly place: 'cookie' | 'storage'; readonly name: string; readonly value: string }
);

const cases = import.meta.glob<readonly Case[]>('./reads/*.json', { eager: true, import: 'default' });
const reading = allVendors()
  .filter(({ reads = [] }) => reads.length > 0)
  .map(({ id }) => id);

function casesOf(id: string): readonly Case[] {
  return cases[`./reads/${id}.json`] ?? [];
}

function told(id: string, one: Case) {
  if (one.place === 'global') {
    const readable = globalReadables().find(({ vendor, shown }) => vendor.id === id && shown === one.shown);
    return readable ? toldByGlobal(readable, JSON.stringify(one.json)) : null;
  }
  const readable = readablesOf(one.place, one.name).find(({ vendor }) => vendor.id === id);
  return readable ? toldByStored(readable, one.name, one.value) : null;
}

test('every vendor that can be read has cases for each of its recipes, and one that says nothing', () => {
  const lacking = allVendors().filter(({ id, reads = [] }) => {
    const own = casesOf(id);
    const tried = reads.filter((recipe) =>
      own.some((one) => {
        if (one.place !== recipe.place || one.told.length === 0) return false;
        if (one.place === 'global') return globalReadables().some((r) => r.recipe === recipe && r.shown === one.shown);
        return readablesOf(one.place, one.name).some((r) => r.recipe === recipe);
      }),
    );
    return reads.length > 0 && (tried.length < reads.length || !own.some((one) => one.told.length === 0));
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
  expect(
    Object.keys(cases).filter((file) => !reading.includes(file.slice('./reads/'.length, -'.json'.length))),
  ).toEqual([]);
});

describe.each(reading)('%s', (id) => {
  test.each(casesOf(id).map((one, at) => [at, one] as const))('case %i', (_, one) => {
    const rows = told(id, one)?.map(({ field, about, value }) => [field, about, value]);
    expect(rows).toHaveLength(one.told.length);
    expect(rows).toEqual(expect.arrayContaining(one.told.map((row) => [...row])));
  });
});
