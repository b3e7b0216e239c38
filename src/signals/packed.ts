import { Gunzip, strFromU8 } from 'fflate';
import { withoutPadding } from './padding.ts';
import type { Body } from './sent.ts';

/** Why something packed could not be read. */
export type Unreadable = 'malformed' | 'too-large';

/** Text, or why there is none. */
export type Unpacked = { readonly text: string } | { readonly unreadable: Unreadable };

/** Most bytes that are read, packed or not: what trackers are told is small, what is larger is a film or an attack. */
export const longestBody = 262_144;

/** Bytes unpacked at a time: at most a megabyte comes of them, so a bomb is noticed early. */
const step = 1024;

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function gunzip(bytes: Uint8Array): Unpacked {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (length > longestBody) return { unreadable: 'too-large' };
    }
  } catch {
    return { unreadable: 'malformed' };
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return { text: strFromU8(all) };
}

/** A body as text, unpacked if it is gzip. */
export function unpacked(body: Body): Unpacked {
  if (body.length > longestBody) return { unreadable: 'too-large' };
  if (typeof body === 'string') return { text: body };
  return isGzip(body) ? gunzip(body) : { text: strFromU8(body) };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes behind base64, standard or URL-safe; null for any other text. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length > longestBody) return null;
  const plain = withoutPadding(text.replaceAll(/\s+/g, '')).replaceAll('-', '+').replaceAll('_', '/');
  if (plain.length < 4 || !/^[A-Za-z\d+/]+$/.test(plain)) return null;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const digit of plain) {
    word = ((word << 6) | digits.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (word >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}

/** The text behind base64, gzip inside undone; null where there is none. */
export function textOfBase64(text: string): string | null {
  const bytes = bytesOfBase64(text);
  if (!bytes) return null;
  const inside = unpacked(bytes);
  return 'text' in inside ? inside.text : null;
}
