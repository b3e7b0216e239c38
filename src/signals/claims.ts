import type { Claim } from '../companies/owner-rows.ts';
import type { Vendor } from './vendor.ts';

/** Hosts that vendors have to themselves, with their companies. */
export function claimsOf(vendors: readonly Vendor[]): readonly Claim[] {
  return vendors.flatMap(({ company, kind, marks }) =>
    (marks.request ?? []).flatMap(({ host, path }) => (path ? [] : [[host, { company, category: kind }] as const])),
  );
}
