import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { disk as ofMachine, type Disk } from './disk.ts';
import type { Store } from './store.ts';

/** Where files are before they are whole. Not in the folder of a table, where a pattern could find them. */
export const unfinished = '_telltale/unfinished';

/** A folder, which may be shared over a network as long as it has hard links. */
export function folderStore(folder: string, disk: Disk = ofMachine): Store {
  const at = (path: string) => join(folder, path);

  async function writeApart(bytes: Uint8Array): Promise<string> {
    const path = at(`${unfinished}/${randomUUID()}`);
    await disk.write(path, bytes);
    return path;
  }

  return {
    async put(path, bytes) {
      await disk.rename(await writeApart(bytes), at(path));
    },
    async claim(path, bytes) {
      const apart = await writeApart(bytes);
      const came = await disk.link(apart, at(path));
      await disk.remove(apart);
      return came;
    },
    get: (path) => disk.read(at(path)),
    list: async (below) => (await disk.list(at(below))).map((path) => `${below}/${path}`),
    remove: (path) => disk.remove(at(path)),
  };
}
