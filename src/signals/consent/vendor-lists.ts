import { bitsOf, type Bits } from './bits.ts';
import { failed, type Decoded, type Failure } from './decoded.ts';

/**
 * Most vendors that all lists of one string may name together. Some 1,500 companies have an id and a
 * string has a few lists of them; but eleven characters can claim 65,535, a thousand times over.
 */
const mostIds = 30_000;

/** Most segments of one string: the framework knows four. */
const mostSegments = 8;

/** What a publisher restricts: a purpose, a way of restricting, and for whom. */
export interface Restriction {
  readonly key: number;
  readonly type: number;
  readonly ids: readonly number[];
}

/** The vendors that a string names. */
export interface VendorLists {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly restrictions: readonly Restriction[];
  /** Of the segment that lists who was shown to the person; `null` where there is none. */
  readonly disclosed: readonly number[] | null;
  readonly allowed: readonly number[] | null;
}

/** `fixed`: ids in 16 bits each. `fibonacci`: each as its distance from the one before. */
type Coding = 'fixed' | 'fibonacci';

/** Where the lists stand in the core segment, in bits from its start, and how they are written. */
interface Layout {
  readonly head: number;
  readonly coding: Coding;
}

/** One reading of a string: once it has failed, nothing more is read. */
interface Reading {
  readonly coding: Coding;
  /** How many ids may still be written down. */
  idsLeft: number;
  failure: Failure | null;
}

function fail(reading: Reading, failure: Failure): readonly never[] {
  reading.failure ??= failure;
  return [];
}

/** Whether so many ids may be written down. The difference of two numbers beyond all numbers is none, and may not be. */
function allows(reading: Reading, ids: number): boolean {
  reading.idsLeft -= ids;
  return reading.idsLeft >= 0;
}

function ranges(bits: Bits, reading: Reading): readonly number[] {
  const number = () => (reading.coding === 'fixed' ? bits.next(16) : bits.nextFibonacci());
  const ids: number[] = [];
  let last = 0;
  for (let left = bits.next(12); left > 0; left -= 1) {
    const isRange = bits.next(1) === 1;
    const from = number() + (reading.coding === 'fixed' ? 0 : last);
    const to = isRange ? number() + (reading.coding === 'fixed' ? 0 : from) : from;
    if (bits.left() < 0 || to < from) return fail(reading, 'malformed');
    if (!allows(reading, to - from + 1)) return fail(reading, 'too-long');
    for (let id = from; id <= to; id += 1) ids.push(id);
    last = to;
  }
  return ids;
}

/** One bit for each vendor up to the highest, or ranges. */
function vendors(bits: Bits, reading: Reading): readonly number[] {
  const highest = bits.next(16);
  if (bits.next(1) === 1) {
    const ids = ranges(bits, reading);
    // This tells the new coding from the old one.
    const isWrong = reading.coding === 'fibonacci' && (ids.at(-1) ?? 0) !== highest;
    return isWrong ? fail(reading, 'malformed') : ids;
  }
  if (bits.left() < highest) return fail(reading, 'malformed');
  if (!allows(reading, highest)) return fail(reading, 'too-long');
  const ids: number[] = [];
  for (let id = 1; id <= highest; id += 1) if (bits.next(1) === 1) ids.push(id);
  return ids;
}

function restrictions(bits: Bits, reading: Reading): readonly Restriction[] {
  const all: Restriction[] = [];
  // Old strings end before them.
  for (let left = bits.left() < 12 ? 0 : bits.next(12); left > 0 && !reading.failure; left -= 1) {
    const [key, type] = [bits.next(6), bits.next(2)];
    all.push({ key, type, ids: reading.coding === 'fixed' ? ranges(bits, reading) : vendors(bits, reading) });
    if (bits.left() < 0) fail(reading, 'malformed');
  }
  return all;
}

/** The lists of the segments behind the core one, by their types. */
function segmentLists(segments: readonly string[], reading: Reading): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  for (const segment of segments) {
    const bits = bitsOf(segment);
    const type = bits.next(3);
    // A second core segment would be read over the first.
    if (type < 1 || type > 3 || lists.has(type)) fail(reading, 'malformed');
    if (reading.failure) break;
    lists.set(type, type === 3 ? [] : vendors(bits, reading));
  }
  return lists;
}

/**
 * The vendors that a string of the TCF names: two lists and the restrictions in its core segment,
 * and a list in each of the segments of type 1 (disclosed) and 2 (allowed). Read here before others
 * read it, because a page can write a short string that would take them hours. Layouts:
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework and
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
 */
export function vendorListsOf(text: string, { head, coding }: Layout): Decoded<VendorLists> {
  const [core = '', ...segments] = text.split('.', mostSegments);
  const bits = bitsOf(core);
  // The first three bits tell what a segment is; in the core one they are its version's, and zero.
  if (bits.left() < head || bits.next(3) !== 0) return failed('malformed');
  bits.skip(head - 3);
  const reading: Reading = { coding, idsLeft: mostIds, failure: null };
  const [first, second] = [vendors(bits, reading), vendors(bits, reading)];
  const restricted = restrictions(bits, reading);
  const lists = segmentLists(segments, reading);
  if (reading.failure) return failed(reading.failure);
  const value = {
    first,
    second,
    restrictions: restricted,
    disclosed: lists.get(1) ?? null,
    allowed: lists.get(2) ?? null,
  };
  return { ok: true, value };
}
