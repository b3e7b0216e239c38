import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileFacts } from './provenance.ts';

/** Measures a file while it is written. */
export interface Seal {
  readonly add: (chunk: Uint8Array) => void;
  /** Asked once, when there are no more chunks. */
  readonly facts: () => Omit<FileFacts, 'path'>;
}

export function newSeal(): Seal {
  const hash = sha256.create();
  let bytes = 0;
  return {
    add(chunk) {
      hash.update(chunk);
      bytes += chunk.length;
    },
    facts: () => ({ bytes, sha256: bytesToHex(hash.digest()) }),
  };
}
