import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;

/** A manifest that is true of the files, with the row counts of the old one. */
function manifestOf(files: Files, old: string): Uint8Array {
  const { files: listed } = JSON.parse(old) as { readonly files: readonly { readonly path: string }[] };
  const fresh = listed.map((one) => {
    const bytes = files[one.path]!;
    return { ...one, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return strToU8(JSON.stringify({ files: fresh }));
}

/** Edits of files by path: text to text. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

/** An export with other bytes in its files, and a manifest that tells of them: what somebody makes who means harm. */
export function rebuilt(zip: Buffer, edit: (path: string, bytes: Uint8Array) => Uint8Array): Buffer {
  const before = unzipSync(zip);
  const files = Object.fromEntries(Object.entries(before).map(([path, bytes]) => [path, edit(path, bytes)]));
  const manifest = manifestOf(files, strFromU8(before['manifest.json']!));
  return Buffer.from(zipSync({ ...files, 'manifest.json': manifest }, { level: 0 }));
}

/** The same for text: an edit for each path that is to be another. */
export function edited(zip: Buffer, edits: Edits): Buffer {
  return rebuilt(zip, (path, bytes) => {
    const edit = edits[path];
    return edit ? strToU8(edit(strFromU8(bytes))) : bytes;
  });
}
