import { suffixes } from '../companies/host.ts';
import { allVendors } from './vendors.ts';
import type { NameMark, Vendor } from './vendor.ts';

/** A name that our catalogue says holds an ID, seen in this browser. Never its value. */
export interface IdentifierSeen {
  /** Id and name of the vendor whose ID it is. */
  readonly vendor: string;
  readonly vendorName: string;
  readonly company: string;
  readonly place: 'cookie' | 'storage';
  /** Name of the cookie, or key in the storage. */
  readonly name: string;
  /** Host of a third-party cookie; null where it stands on the visited site. */
  readonly host: string | null;
  /** Days until it ends by itself; `session`: when the browser is closed; `until-cleared`: never. Null where nobody told. */
  readonly kept: number | 'session' | 'until-cleared' | null;
}

interface Known {
  readonly name: NameMark;
  readonly vendor: Vendor;
}

interface Index {
  readonly ofSite: Readonly<Record<'cookie' | 'storage', readonly Known[]>>;
  readonly ofHost: ReadonlyMap<string, readonly Known[]>;
}

function makeIndex(): Index {
  const ofSite = { cookie: [] as Known[], storage: [] as Known[] };
  const ofHost = new Map<string, Known[]>();
  for (const vendor of allVendors()) {
    for (const { place, name, host } of vendor.identifiers ?? []) {
      if (host === undefined) ofSite[place].push({ name, vendor });
      else ofHost.set(host, [...(ofHost.get(host) ?? []), { name, vendor }]);
    }
  }
  return { ofSite, ofHost };
}

let made: Index | undefined;

/** Made when first asked for: a worker that is started for an event must be ready before it judges anything. */
function index(): Index {
  made ??= makeIndex();
  return made;
}

/** Whether the catalogue knows IDs that stand in cookies of this host; gives the host that has them. */
export function identifierHost(host: string): string | null {
  for (const suffix of suffixes(host)) if (index().ofHost.has(suffix)) return suffix;
  return null;
}

function vendorOf(names: readonly Known[], name: string): Vendor | null {
  return names.find((one) => (typeof one.name === 'string' ? one.name === name : one.name.test(name)))?.vendor ?? null;
}

function seen(vendor: Vendor, where: Omit<IdentifierSeen, 'vendor' | 'vendorName' | 'company'>): IdentifierSeen {
  return { vendor: vendor.id, vendorName: vendor.name, company: vendor.company, ...where };
}

/** An ID on the visited site under this name; null for every other name. */
export function siteIdentifier(
  place: 'cookie' | 'storage',
  name: string,
  kept: IdentifierSeen['kept'],
): IdentifierSeen | null {
  const vendor = vendorOf(index().ofSite[place], name);
  return vendor && seen(vendor, { place, name, host: null, kept });
}

/** An ID in a cookie of another host. */
export function hostIdentifier(host: string, name: string, kept: IdentifierSeen['kept']): IdentifierSeen | null {
  const at = identifierHost(host);
  const vendor = at && vendorOf(index().ofHost.get(at)!, name);
  return vendor ? seen(vendor, { place: 'cookie', name, host: at, kept }) : null;
}
