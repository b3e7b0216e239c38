import { listed, type VendorList } from './vendor-list.ts';
import type { Vendor } from './vendor.ts';

/** The folder is the registry. The build puts it here as a text (tools/build/packed.ts). */
const list: VendorList = listed(
  Object.values(import.meta.glob<Vendor>('./vendors/*.ts', { eager: true, import: 'default' })),
);

/** Every vendor, by id. */
export const allVendors = list.all;

/** Vendors that are known by requests to exactly this host: looked up first, so that patterns run only within one host's vendors. */
export const vendorsAt = list.at;

let byId: ReadonlyMap<string, Vendor> | undefined;

/** The vendor of this id. */
export function vendorOf(id: string): Vendor | undefined {
  byId ??= new Map(allVendors().map((vendor) => [vendor.id, vendor]));
  return byId.get(id);
}
