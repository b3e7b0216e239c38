import type { Vendor } from './vendor.ts';

/** Vendors as the catalogue is asked for them. */
export interface VendorList {
  /** Every vendor, by id. */
  readonly all: () => readonly Vendor[];
  /** Those that are known by requests to exactly this host. */
  readonly at: (host: string) => readonly Vendor[];
}

const none: readonly Vendor[] = [];

/** Vendors by the hosts they are known by. */
export function vendorHosts(vendors: readonly Vendor[]): ReadonlyMap<string, readonly Vendor[]> {
  const hosts = new Map<string, Vendor[]>();
  for (const vendor of vendors) {
    for (const { host } of vendor.marks.request ?? []) {
      const there = hosts.get(host);
      if (!there) hosts.set(host, [vendor]);
      else if (!there.includes(vendor)) there.push(vendor);
    }
  }
  return hosts;
}

/** A list of vendors that are all there. */
export function listed(vendors: readonly Vendor[]): VendorList {
  const hosts = vendorHosts(vendors);
  return { all: () => vendors, at: (host) => hosts.get(host) ?? none };
}
