import type { Inside } from './telltale.ts';

/** Runs inside the extension: everything that it has written anywhere, as text. Opens only what exists. */
export async function readStores(): Promise<string> {
  const { chrome } = globalThis as unknown as Inside;
  const read = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const written: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
  for (const { name } of await indexedDB.databases()) {
    const database = await read(indexedDB.open(name!));
    for (const store of database.objectStoreNames)
      written.push(await read(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(written);
}
