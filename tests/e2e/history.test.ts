import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { built, startTelltale, type Inside, type Telltale } from './telltale.ts';

let folder: string;
let telltale: Telltale;

/** Telltale with the permission that a person would be asked for: no test can click what the browser asks. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telltale-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  const optional_permissions = manifest.optional_permissions.filter((name) => name !== 'history');
  const permissions = [...manifest.permissions, 'history'];
  await writeFile(file, JSON.stringify({ ...manifest, permissions, optional_permissions }));
  telltale = await startTelltale(folder);
});
afterAll(async () => {
  await telltale.close();
  await rm(folder, { recursive: true });
});

async function removePage(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.history.deleteUrl({ url });
}

async function removeAll(): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.history.deleteAll();
}

async function isInHistory(url: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.history.getVisits({ url })).length > 0;
}

test('what is removed from the history leaves the ledger, and nothing else does', async () => {
  const { web, open, until, inside } = telltale;
  const kept = async () => {
    const visits = await inside(readLedger, periodNow());
    return visits.map(({ site, thirdParties }) => `${site} ${thirdParties.map(({ host }) => host).join()}`).toSorted();
  };
  for (const page of ['http://shop.test/shoes', 'http://shop.test/hats', 'http://news.test/']) {
    const { host, pathname } = new URL(page);
    web.put(
      page,
      `<title>A page</title><img src="http://${host.split('.')[0]}-${pathname.slice(1)}.tracker.test/p.gif">`,
    );
    const tab = await open(page);
    await until(tab, ({ visit }) => expect(visit?.thirdParties[0]).toMatchObject({ answered: 1 }));
    await expect.poll(() => inside(isInHistory, page), { timeout: 10_000 }).toBe(true);
  }
  const all = ['news.test news-.tracker.test', 'shop.test shop-hats.tracker.test', 'shop.test shop-shoes.tracker.test'];
  await expect.poll(kept, { timeout: 10_000 }).toEqual(all);

  await inside(removePage, 'http://shop.test/shoes');
  await expect.poll(kept, { timeout: 10_000 }).toEqual(all.slice(0, 2));

  await inside(removeAll);
  await expect.poll(kept, { timeout: 10_000 }).toEqual([]);
});
