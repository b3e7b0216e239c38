import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digestLength } from './typed.ts';

/** What stands for a text where the text itself must not be: the start of SHA-256(salt, text), in hex. */
export function digest(salt: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(salt + text)).subarray(0, digestLength / 2));
}
