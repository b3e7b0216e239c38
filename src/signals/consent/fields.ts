import { decodeAdditional, type AdditionalConsent } from './additional.ts';
import { longestString, type Decoded } from './decoded.ts';
import { decodeGcd, decodeGcs, type GoogleConsent, type GoogleSignals } from './google-consent.ts';
import { decodeGpp, type Gpp } from './gpp.ts';
import type { GppValue } from './gpp-fields.ts';
import { decodeTcf, type Tcf, type VendorSet } from './tcf.ts';
import { decodeUsp, type Usp } from './usp.ts';

/** A name with dots (`vendorConsents.n`, `usnat.SaleOptOut`) and what stands under it. */
export type ConsentField = readonly [name: string, value: string];

/** Kinds of consent strings: of the IAB's frameworks, Google's addition to one, and Google's consent mode. */
export type ConsentKind = 'tcf' | 'gpp' | 'usp' | 'additional' | 'gcs' | 'gcd';

/** Ids of vendors that are written out; of the others their number is enough. */
const mostListed = 40;

function ofVendors(name: string, { size, highest, first }: VendorSet): readonly ConsentField[] {
  return [
    [`${name}.n`, String(size)],
    [`${name}.max`, String(highest)],
    [`${name}.first`, first(mostListed).join()],
  ];
}

function ofTcf(tcf: Tcf): readonly ConsentField[] {
  const { vendorConsents, vendorLegitimateInterests, vendorsDisclosed, ...plain } = tcf;
  return [
    // Numbers of a list are joined by commas.
    ...Object.entries(plain).map(([name, value]) => [name, String(value)] as const),
    ...ofVendors('vendorConsents', vendorConsents),
    ...ofVendors('vendorLegitimateInterests', vendorLegitimateInterests),
    ...(vendorsDisclosed ? ([['vendorsDisclosed.n', String(vendorsDisclosed.size)]] as const) : []),
  ];
}

function gppText(value: GppValue): string {
  if (typeof value !== 'object') return String(value);
  // What a publisher restricts is the only thing that is not one word or number.
  const isPlain = value.every((one) => typeof one !== 'object');
  return isPlain ? value.map(String).join() : JSON.stringify(value);
}

function ofGpp({ sectionIds, sections }: Gpp): readonly ConsentField[] {
  return [
    ['sectionIds', sectionIds.join()],
    ...sections.flatMap(({ name: section, fields }) =>
      Object.entries(fields).map(([name, value]) => [`${section}.${name}`, gppText(value)] as const),
    ),
  ];
}

function ofUsp(usp: Usp): readonly ConsentField[] {
  return Object.entries(usp).map(([name, value]) => [name, String(value)]);
}

function ofAdditional({ version, consented, disclosed }: AdditionalConsent): readonly ConsentField[] {
  return [
    ['version', String(version)],
    ['consented.n', String(consented.length)],
    ['consented.first', consented.slice(0, mostListed).join()],
    ...(disclosed ? ([['disclosed.n', String(disclosed.length)]] as const) : []),
  ];
}

function ofGcs(consent: GoogleConsent): readonly ConsentField[] {
  return Object.entries(consent);
}

function ofGcd(signals: GoogleSignals): readonly ConsentField[] {
  return Object.entries(signals).map(([purpose, { now }]) => [purpose, now]);
}

function flattened<T>(decoded: Decoded<T>, flat: (value: T) => readonly ConsentField[]): readonly ConsentField[] {
  return decoded.ok ? flat(decoded.value) : [];
}

function decodedFields(kind: ConsentKind, text: string): readonly ConsentField[] {
  switch (kind) {
    case 'tcf':
      return flattened(decodeTcf(text), ofTcf);
    case 'gpp':
      return flattened(decodeGpp(text), ofGpp);
    case 'usp':
      return flattened(decodeUsp(text), ofUsp);
    case 'additional':
      return flattened(decodeAdditional(text), ofAdditional);
    case 'gcs':
      return flattened(decodeGcs(text), ofGcs);
    case 'gcd':
      return flattened(decodeGcd(text), ofGcd);
  }
}

/** Most strings that are remembered: a page sends the same few with most of its requests. */
const mostRemembered = 8;

/** Strings with their kinds, and what they say; those last asked for stand last. */
const remembered = new Map<string, readonly ConsentField[]>();

/** All that a consent string says, as names and values; nothing for one that can't be decoded. */
export function fieldsOf(kind: ConsentKind, text: string): readonly ConsentField[] {
  if (text.length > longestString) return [];
  const key = `${kind} ${text}`;
  const fields = remembered.get(key) ?? decodedFields(kind, text);
  remembered.delete(key);
  remembered.set(key, fields);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered) remembered.delete(oldest!);
  return fields;
}
