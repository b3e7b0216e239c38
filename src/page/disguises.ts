import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Field, Form } from '../evidence/typed.ts';

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The text as senders tidy it before they hash it. */
function spellings(text: string, field: Field): readonly string[] {
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  const all = new Set([text, trimmed, lower]);
  if (field === 'tel') {
    const digits = trimmed.replaceAll(/\D/g, '');
    all.add(digits).add(`+${digits}`);
  }
  const [name = '', host = ''] = lower.split('@');
  // Gmail's dots and plus tags do not count, so some senders drop them.
  if (host === 'gmail.com') all.add(`${name.split('+', 1)[0]!.replaceAll('.', '')}@${host}`);
  return [...all];
}

function* base64Forms(bytes: Uint8Array): Generator<string> {
  const plain = base64(bytes).replace(/=+$/, '');
  yield plain;
  yield plain.replaceAll('+', '-').replaceAll('/', '_');
}

/** Every form in which this text might leave; requests are compared after their percent-encoding is undone. */
export function disguises(text: string, field: Field): readonly (readonly [Form, string])[] {
  const found = new Map<string, Form>();
  for (const spelling of spellings(text, field)) {
    const bytes = utf8ToBytes(spelling);
    found.set(spelling, 'plain');
    for (const form of base64Forms(bytes)) found.set(form, 'base64');
    for (const [form, hash] of [
      ['md5', md5],
      ['sha1', sha1],
      ['sha256', sha256],
    ] as const) {
      const hashed = hash(bytes);
      const hex = bytesToHex(hashed);
      found.set(hex, form).set(hex.toUpperCase(), form);
      for (const text64 of base64Forms(hashed)) found.set(text64, form);
    }
  }
  return [...found].map(([disguise, form]) => [form, disguise]);
}
