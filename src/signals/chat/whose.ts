import { hostOf, suffixes } from '../../companies/host.ts';
import { pathIn } from '../address.ts';
import { allVendors } from '../vendors.ts';
import type { Vendor } from '../vendor.ts';

let byHolder: ReadonlyMap<string, readonly Vendor[]> | undefined;
let byHost: ReadonlyMap<string, readonly Vendor[]> | undefined;

function indexed(keysOf: (vendor: Vendor) => readonly string[]): ReadonlyMap<string, readonly Vendor[]> {
  const index = new Map<string, readonly Vendor[]>();
  for (const vendor of allVendors()) {
    if (!vendor.chat) continue;
    for (const key of new Set(keysOf(vendor))) index.set(key, [...(index.get(key) ?? []), vendor]);
  }
  return index;
}

/** The selectors of all that holds a vendor's chat. */
export function holdersOf({ marks, chat }: Vendor): readonly string[] {
  return [...(marks.element ?? []), ...(chat?.holders ?? [])];
}

/** The vendors whose chat any of these watched selectors holds. Pure. */
export function chatsHeldBy(selectors: readonly string[]): readonly Vendor[] {
  byHolder ??= indexed(holdersOf);
  const all = byHolder;
  return [...new Set(selectors.flatMap((selector) => all.get(selector) ?? []))];
}

/** The vendors whose chat a document at this address is. Pure; none for what is no address. */
export function chatsAt(address: string): readonly Vendor[] {
  byHost ??= indexed(({ chat }) => (chat?.frames ?? []).map(({ host }) => host));
  const all = byHost;
  const host = hostOf(address);
  if (!host) return [];
  const path = pathIn(address);
  return [...suffixes(host)].flatMap((suffix) =>
    (all.get(suffix) ?? []).filter(({ chat }) =>
      chat?.frames?.some((frame) => frame.host === suffix && (frame.path?.test(path) ?? true)),
    ),
  );
}
