import { cards } from '../companies/cards.ts';
import type { Owner, Owners } from '../companies/owner.ts';
import { publicList } from '../companies/public-list.ts';
import type { Practice } from './practice.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor: the folder is the registry. */
export const vendors: readonly Vendor[] = Object.values(
  import.meta.glob<Vendor>('./vendors/*.ts', { eager: true, import: 'default' }),
);

/** Every practice: the folder is the registry. */
export const practices: readonly Practice[] = Object.values(
  import.meta.glob<Practice>('./practices/*.ts', { eager: true, import: 'default' }),
);

/** Vendors by a host they are known by: looked up first, so that patterns run only within one host's vendors. */
function byHost(): ReadonlyMap<string, readonly Vendor[]> {
  const index = new Map<string, Vendor[]>();
  for (const vendor of vendors) {
    for (const { host } of vendor.marks.request ?? []) {
      const there = index.get(host);
      if (!there) index.set(host, [vendor]);
      else if (!there.includes(vendor)) there.push(vendor);
    }
  }
  return index;
}

/** Our cards over our vendors over the public list: the first that names a host wins. */
function ownersByHost(): Owners {
  const owners = new Map<string, Owner>(publicList());
  for (const { company, kind, marks } of vendors) {
    for (const { host, path } of marks.request ?? []) {
      if (!path) owners.set(host, { company, category: kind });
    }
  }
  for (const { name, hosts } of cards) {
    for (const [host, category] of Object.entries(hosts)) owners.set(host, { company: name, category });
  }
  return owners;
}

/** Made when first asked for: a worker that is started for an event must be ready before it judges anything. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

export const vendorsByHost = once(byHost);
export const owners = once(ownersByHost);
