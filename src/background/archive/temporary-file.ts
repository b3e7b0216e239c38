import { archiveFolder } from '../../messages/archive.ts';

/** A file that is being written, to be handed over once it is whole. */
export interface TemporaryFile {
  readonly write: (bytes: Uint8Array) => void;
  /** The whole file. */
  readonly end: () => Promise<Blob>;
  readonly discard: () => Promise<void>;
}

/** What a worker can do with a private file (https://fs.spec.whatwg.org/#filesystemsyncaccesshandle). */
interface SyncAccess {
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly close: () => void;
}

type Writable = FileSystemFileHandle & { readonly createSyncAccessHandle: () => Promise<SyncAccess> };

const type = 'application/zip';

/** Holds the lock of a name for as long as this worker lives: who tidies up leaves the file alone. */
async function claim(name: string): Promise<void> {
  await new Promise<void>((claimed) => {
    void navigator.locks.request(name, () => {
      claimed();
      return new Promise(() => {});
    });
  });
}

async function onDisk(): Promise<TemporaryFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(archiveFolder, { create: true });
  const name = `${crypto.randomUUID()}.zip`;
  await claim(name);
  const handle = (await folder.getFileHandle(name, { create: true })) as Writable;
  const access = await handle.createSyncAccessHandle();
  let length = 0;
  return {
    write(bytes) {
      const written = access.write(bytes, { at: length });
      length += written;
      // A disk that is full may take a part of it and say nothing.
      if (written < bytes.length) throw new DOMException('', 'QuotaExceededError');
    },
    async end() {
      access.close();
      return new Blob([await handle.getFile()], { type });
    },
    async discard() {
      access.close();
      await folder.removeEntry(name);
    },
  };
}

/** Bytes put together to a part at a time, in memory. */
const longestPart = 1_048_576;

function inMemory(): TemporaryFile {
  const parts: Blob[] = [];
  let pieces: BlobPart[] = [];
  let length = 0;
  function flush(): void {
    parts.push(new Blob(pieces));
    pieces = [];
    length = 0;
  }
  return {
    write(bytes) {
      pieces.push(new Uint8Array(bytes));
      length += bytes.length;
      if (length >= longestPart) flush();
    },
    async end() {
      flush();
      return new Blob(parts, { type });
    },
    async discard() {
      parts.length = 0;
      pieces = [];
    },
  };
}

/** A file on the disk where the browser gives one, else in memory. */
export function temporaryFile(): Promise<TemporaryFile> {
  return onDisk().catch(inMemory);
}
