import { expect, test } from 'vitest';
import { readFrom } from '../src/signals/vendor-text.ts';
import { allVendors, vendorsAt } from '../src/signals/vendors.ts';
import { packedVendors } from '../tools/build/packed.ts';

const hosts = [...new Set(allVendors().flatMap(({ marks }) => (marks.request ?? []).map(({ host }) => host)))];

test('the vendors in the bundle are the vendors of the folder, without what no bundle reads', () => {
  const list = readFrom(...packedVendors(allVendors()));
  expect(list.all()).toEqual(allVendors().map(({ explain: _explain, sources: _sources, ...vendor }) => vendor));
});

test('each host has the same vendors in the bundle, and no other host has any', () => {
  const list = readFrom(...packedVendors(allVendors()));
  const ids = (vendors: readonly { readonly id: string }[]) => vendors.map(({ id }) => id);
  expect(hosts.length).toBeGreaterThan(500);
  for (const host of hosts) expect(ids(list.at(host)), host).toEqual(ids(vendorsAt(host)));
  for (const host of ['', 'a', 'hotjar', 'hotjar.co', 'zzz.zz', 'hotjar.com ', '0'])
    expect(list.at(host), host).toEqual([]);
});

test('a vendor is one object, however it was asked for', () => {
  const list = readFrom(...packedVendors(allVendors()));
  const [first] = list.at('static.hotjar.com').concat(list.at('hotjar.com'));
  expect(first).toBeDefined();
  expect(list.all().find(({ id }) => id === first!.id)).toBe(first);
});
