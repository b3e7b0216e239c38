import { Inflate, strFromU8 } from 'fflate';
import { notOurs } from './refusal.ts';
import { piecesOf, type Source } from './source.ts';

/** A file in a zip, as the list at its end has it. */
export interface Entry {
  readonly path: string;
  readonly packing: 'deflated' | 'stored';
  /** Length in the zip. */
  readonly packed: number;
  /** Length once it is unpacked, as the list says. */
  readonly bytes: number;
  /** Where the header before its bytes begins. */
  readonly header: number;
}

/** Most files of an export, with room for what systems add; longest list of them. */
const mostEntries = 200;
const longestList = 65_536;

/** A zip ends with 22 bytes and a remark. Signatures are those of APPNOTE.TXT 6.3.10, 4.3. */
const endLength = 22;
const longestRemark = 65_535;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;
const headerLength = 30;

/** What says that a length stands elsewhere, since it needs 64 bits. */
const elsewhere = 0xffff_ffff;

/** Packed bytes unpacked at a time: at most 16 MB come of them, so a bomb is noticed early. */
const step = 16_384;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function entryAt(list: Uint8Array, view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > list.length || view.getUint32(at, true) !== entryMark) throw notOurs('its list of files');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, bytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const [name = 0, extra = 0, remark = 0] = lengths;
  const header = view.getUint32(at + 42, true);
  const path = strFromU8(list.subarray(at + 46, at + 46 + name));
  // Bit 0: encrypted.
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw notOurs(`how ${path} is packed`);
  if ([packed, bytes, header].includes(elsewhere)) throw notOurs(`the length of ${path}`);
  const packing = method === 8 ? 'deflated' : 'stored';
  return { entry: { path, packing, packed, bytes, header }, next: at + 46 + name + extra + remark };
}

async function endOf(source: Source): Promise<DataView> {
  const bytes = await source.slice(Math.max(0, source.size - endLength - longestRemark), source.size);
  const view = viewOf(bytes);
  for (let at = bytes.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endMark) return viewOf(bytes.subarray(at));
  }
  throw notOurs('the end of a zip');
}

/** The files in a zip, by path. Throws a refusal. */
export async function entriesOf(source: Source): Promise<ReadonlyMap<string, Entry>> {
  const end = await endOf(source);
  const [count, length, start] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  if (count > mostEntries || length > longestList || start + length > source.size) throw notOurs('its list of files');
  const list = await source.slice(start, start + length);
  const entries = new Map<string, Entry>();
  let at = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const { entry, next } = entryAt(list, viewOf(list), at);
    if (entries.has(entry.path)) throw notOurs(`a second ${entry.path}`);
    entries.set(entry.path, entry);
    at = next;
  }
  return entries;
}

/** Where a file's bytes stand in the zip. */
async function placeOf(source: Source, { path, header, packed }: Entry): Promise<number> {
  if (header + headerLength > source.size) throw notOurs(`where ${path} stands`);
  const view = viewOf(await source.slice(header, header + headerLength));
  const start = header + headerLength + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== headerMark || start + packed > source.size) throw notOurs(`where ${path} stands`);
  return start;
}

/** A file's bytes, to be read in any order; only of one that is stored as it is. */
export async function storedIn(source: Source, entry: Entry): Promise<Source> {
  if (entry.packing !== 'stored') throw notOurs(`how ${entry.path} is packed`);
  const start = await placeOf(source, entry);
  return { size: entry.packed, slice: (from, to) => source.slice(start + from, start + to) };
}

/** A file's bytes, piece by piece; never more than the list promised. */
export async function* bytesOf(source: Source, entry: Entry): AsyncGenerator<Uint8Array> {
  const start = await placeOf(source, entry);
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => ready.push(bytes));
  let total = 0;

  function* taken(): Generator<Uint8Array> {
    for (const bytes of ready) {
      total += bytes.length;
      if (total > entry.bytes) throw notOurs(`the length of ${entry.path}`);
      if (bytes.length > 0) yield bytes;
    }
    ready = [];
  }

  for await (const piece of piecesOf(source, start, start + entry.packed)) {
    for (let at = 0; at < piece.length; at += step) {
      const packed = piece.subarray(at, at + step);
      if (entry.packing === 'stored') ready.push(packed);
      else inflate.push(packed);
      yield* taken();
    }
  }
  if (entry.packing === 'deflated') inflate.push(new Uint8Array(0), true);
  yield* taken();
  if (total !== entry.bytes) throw notOurs(`the length of ${entry.path}`);
}
