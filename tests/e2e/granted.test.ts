import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { built, found, hosts, startTelltale, type Telltale } from './telltale.ts';

let folder: string;
let telltale: Telltale;

/** The extension as a person has it who lets it see one site only. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telltale-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const granted = ['http://granted.test/*'];
  for (const script of manifest.content_scripts) {
    script.matches = granted;
    // What such a person's browser does too: frames that inherit an origin are let in by the origin's grant.
    script.match_origin_as_fallback = true;
  }
  manifest.host_permissions = granted;
  await writeFile(file, JSON.stringify(manifest));
  telltale = await startTelltale(folder);
});
afterAll(async () => {
  await telltale.close();
  await rm(folder, { recursive: true });
});

test('on the site that is granted, third parties are seen although their hosts are not', async () => {
  const { web, open, until } = telltale;
  web.put('http://granted.test/', '<script>window.hj = 1</script><img src="http://third.test/p.gif">');
  await until(await open('http://granted.test/'), (view) => {
    expect(hosts(view)).toEqual(['third.test']);
    expect(found(view)).toEqual(['hotjar']);
  });
});

test('of a site that is not granted nothing is seen or kept, not even that it was visited', async () => {
  const { web, open, until, view, inside } = telltale;
  web.put('http://hidden.test/', '<script>window.hj = 1</script><img src="http://third.test/p.gif">');
  const hidden = await open('http://hidden.test/');
  await expect.poll(() => web.asked.some(({ url }) => url === 'http://hidden.test/')).toBe(true);
  web.put('http://granted.test/after', '<img src="http://after.test/p.gif">');
  await until(await open('http://granted.test/after'), (seen) => expect(hosts(seen)).toEqual(['after.test']));
  expect((await view(hidden)).visit).toBeNull();
  const sites = async () => (await inside(readLedger, periodNow())).map(({ site }) => site);
  await expect.poll(sites).toContain('granted.test');
  expect(await sites()).not.toContain('hidden.test');
});
