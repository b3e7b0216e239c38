import { archiveFolder } from './archive.ts';

/** The origin's private folder of archives; null where there is none, or the browser gives none. */
async function folderOfArchives(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(archiveFolder);
  } catch {
    return null;
  }
}

/** Removes archives that nobody waits for: those of a dashboard that was closed, or of a browser that ended. */
export async function tidyArchives(): Promise<void> {
  const folder = await folderOfArchives();
  if (!folder) return;
  for await (const name of folder.keys()) {
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await folder.removeEntry(name);
    });
  }
}

/** How many bytes of the disk the archives take that wait to be saved. Rejects where one of them cannot be looked at. */
export async function bytesOfArchives(): Promise<number> {
  const folder = await folderOfArchives();
  if (!folder) return 0;
  let bytes = 0;
  for await (const entry of folder.values()) {
    if (entry.kind === 'file') bytes += (await entry.getFile()).size;
  }
  return bytes;
}
