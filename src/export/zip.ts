import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** How a file's bytes stand in the zip: `stored` is for what is compressed already. */
export type Packing = 'deflated' | 'stored';

/** A file in a zip that is being written. Each call gives the bytes of the zip that are ready. */
export interface ZipFile {
  readonly add: (bytes: Uint8Array) => readonly Uint8Array[];
  readonly end: () => readonly Uint8Array[];
}

/** A zip that is being written, one file after the other. */
export interface ZipWriting {
  readonly file: (path: string, packing: Packing) => ZipFile;
  /** The list of files, which stands last. */
  readonly end: () => readonly Uint8Array[];
  /** Whether anything in it is longer than the 32 bits that its lengths have: then it can't be read. */
  readonly size: () => 'fits' | 'too-large';
}

/** Longest file, and longest zip: what 32 bits can say, less the room for the list at the end. */
const longest = 0xffff_ffff - 1_048_576;

const fast = 3;

/** A new zip whose files carry this time (ISO 8601), which must be of 1980 or later. */
export function newZip(at: string): ZipWriting {
  let ready: Uint8Array[] = [];
  let written = 0;
  let largest = 0;
  const zip = new Zip((error, chunk) => {
    // Its only errors are those of a wrong use: a file after the end.
    if (error) throw error;
    written += chunk.length;
    ready.push(chunk);
  });

  function taken(): readonly Uint8Array[] {
    const chunks = ready;
    ready = [];
    return chunks;
  }

  return {
    file(path, packing) {
      const file = packing === 'stored' ? new ZipPassThrough(path) : new ZipDeflate(path, { level: fast });
      file.mtime = at;
      zip.add(file);
      let bytes = 0;
      return {
        add(chunk) {
          bytes += chunk.length;
          largest = Math.max(largest, bytes);
          file.push(chunk);
          return taken();
        },
        end() {
          file.push(new Uint8Array(0), true);
          return taken();
        },
      };
    },
    end() {
      zip.end();
      return taken();
    },
    size: () => (written > longest || largest > longest ? 'too-large' : 'fits'),
  };
}
