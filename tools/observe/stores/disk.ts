import { appendFile, link, mkdir, open, readFile, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * What is done to a disk. Every step is on it before it resolves, so that neither a killed process
 * nor a machine without power takes it back. Folders are made as needed.
 */
export interface Disk {
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Over what is there, in one step. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file, in one step, unless the name is taken. */
  readonly link: (from: string, to: string) => Promise<'made' | 'there'>;
  readonly remove: (path: string) => Promise<void>;
  readonly truncate: (path: string, length: number) => Promise<void>;
  /** Null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Files below a folder, by their paths in it, with `/`; none where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Without it a new name may be gone when the power was. Windows has no such step and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function makeFolder(path: string): Promise<string> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The disk of this machine. */
export const disk: Disk = {
  async write(path, bytes) {
    const folder = await makeFolder(path);
    await writeFile(path, bytes, { flush: true });
    await syncFolder(folder);
  },
  async append(path, bytes) {
    const folder = await makeFolder(path);
    await appendFile(path, bytes, { flush: true });
    await syncFolder(folder);
  },
  async rename(from, to) {
    const folder = await makeFolder(to);
    await rename(from, to);
    await syncFolder(folder);
  },
  async link(from, to) {
    const folder = await makeFolder(to);
    try {
      await link(from, to);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return 'there';
      throw error;
    }
    await syncFolder(folder);
    return 'made';
  },
  remove: (path) => rm(path, { force: true }),
  async truncate(path, length) {
    await truncate(path, length);
  },
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  },
  async list(folder) {
    try {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  },
};
