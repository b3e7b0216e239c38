import { strFromU8 } from 'fflate';
import { sourceTypeOf, sourceTypesIn, type SourceType } from './source-types.ts';

/** What the metadata of a picture says. Anybody can write or remove it: it is a claim of the file. */
export interface PictureMarks {
  readonly format: 'jpeg' | 'png' | 'webp' | 'other';
  /** Content credentials (C2PA): in the file, or said to be elsewhere. Their signature is not checked. */
  readonly credentials: 'inside' | 'elsewhere' | 'none';
  readonly sources: readonly SourceType[];
}

/** A piece of metadata: XMP, or a store of credentials in JUMBF boxes (ISO 19566-5). */
type Piece = readonly [what: 'xmp' | 'credentials', bytes: Uint8Array];

/** Most segments or chunks followed in one file. */
const mostPieces = 4000;

/** Longest metadata read as text, in bytes. */
const longest = 262_144;

function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes.subarray(0, longest), true);
}

function big(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';

/**
 * The segments of a JPEG before its image data. Credentials stand in APP11, may go on in several segments,
 * and each of those repeats the box's header. Source: ISO 18477-3 and C2PA 2.2, A.3, cited 2026-11-22.
 */
function piecesOfJpeg(bytes: Uint8Array): readonly Piece[] {
  const found: Piece[] = [];
  const boxes: Uint8Array[] = [];
  let at = 2;
  for (let left = mostPieces; left > 0 && at + 4 <= bytes.length && bytes[at] === 0xff; left -= 1) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // The image begins, or ends without one.
    if (marker === 0xda || marker === 0xd9) break;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (length < 2) break;
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && textOf(body.subarray(0, xmpName.length)) === xmpName)
      found.push(['xmp', body.subarray(xmpName.length)]);
    // `JP`, number of the box, number of the segment; then the box with its length and type.
    if (marker === 0xeb && body[0] === 0x4a && body[1] === 0x50) {
      const header = big(body, 8) === 1 ? 16 : 8;
      boxes.push(boxes.length === 0 ? body.subarray(8) : body.subarray(8 + header));
    }
    at += 2 + length;
  }
  if (boxes.length > 0) found.push(['credentials', joined(boxes)]);
  return found;
}

/** The XMP in a chunk of text: a keyword, two flags and two more texts stand before it (PNG, 11.3.3.4). Packed ones are left out. */
function xmpOf(chunk: Uint8Array): Uint8Array | null {
  const keyword = 'XML:com.adobe.xmp\0';
  if (textOf(chunk.subarray(0, keyword.length)) !== keyword || chunk[keyword.length] !== 0) return null;
  const language = chunk.indexOf(0, keyword.length + 2);
  const translated = language === -1 ? -1 : chunk.indexOf(0, language + 1);
  return translated === -1 ? null : chunk.subarray(translated + 1);
}

/** The chunks of a PNG; credentials stand in `caBX` (C2PA 2.2, A.3). */
function piecesOfPng(bytes: Uint8Array): readonly Piece[] {
  const found: Piece[] = [];
  let at = 8;
  for (let left = mostPieces; left > 0 && at + 8 <= bytes.length; left -= 1) {
    const length = big(bytes, at);
    const type = textOf(bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    const xmp = type === 'iTXt' ? xmpOf(body) : null;
    if (xmp) found.push(['xmp', xmp]);
    if (type === 'caBX') found.push(['credentials', body]);
    at += 12 + length;
  }
  return found;
}

/** The chunks of a WebP (RIFF): `XMP ` and `C2PA`, which may stand behind the image. */
function piecesOfWebp(bytes: Uint8Array): readonly Piece[] {
  const found: Piece[] = [];
  let at = 12;
  for (let left = mostPieces; left > 0 && at + 8 <= bytes.length; left -= 1) {
    const type = textOf(bytes.subarray(at, at + 4));
    const length = bytes[at + 4]! + bytes[at + 5]! * 0x100 + bytes[at + 6]! * 0x1_0000 + bytes[at + 7]! * 0x100_0000;
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'XMP ') found.push(['xmp', body]);
    if (type === 'C2PA') found.push(['credentials', body]);
    at += 8 + length + (length % 2);
  }
  return found;
}

function formatOf(bytes: Uint8Array): PictureMarks['format'] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  const head = textOf(bytes.subarray(0, 12));
  if (head.startsWith('\u{89}PNG\r\n\u{1A}\n')) return 'png';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'webp' : 'other';
}

/** Whether a box of the type `jumb` begins with a description that is labelled `c2pa`: C2PA's store. */
function isStore(bytes: Uint8Array): boolean {
  const head = textOf(bytes.subarray(0, 128));
  return /jumb[^]{0,16}jumd[^]{16}[^]c2pa\0/.test(head);
}

const property =
  /DigitalSourceType(?:\s*=\s*["']|[^<>]{0,200}?rdf:resource\s*=\s*["']|[^<>]{0,200}>\s*)([^"'<\s]{1,200})/g;

/** What the metadata of a picture says; nothing of formats other than JPEG, PNG and WebP. Never throws, whatever the bytes. */
export function marksOf(bytes: Uint8Array): PictureMarks {
  const format = formatOf(bytes);
  const pieces = { jpeg: piecesOfJpeg, png: piecesOfPng, webp: piecesOfWebp, other: () => [] }[format](bytes);
  const stores = pieces.flatMap(([what, piece]) => (what === 'credentials' && isStore(piece) ? [textOf(piece)] : []));
  const packets = pieces.flatMap(([what, piece]) => (what === 'xmp' ? [textOf(piece)] : []));
  const stated = packets.flatMap((text) =>
    [...text.matchAll(property)].slice(0, 10).flatMap(([, value]) => sourceTypeOf(value!) ?? []),
  );
  const sources = [...stated, ...stores.flatMap(sourceTypesIn)];
  const isElsewhere = packets.some((text) => /dcterms:provenance\s*(?:=\s*["']|>)\s*https?:/.test(text));
  return {
    format,
    credentials: stores.length > 0 ? 'inside' : isElsewhere ? 'elsewhere' : 'none',
    sources: [...new Map(sources.map((one) => [one.term, one])).values()],
  };
}
