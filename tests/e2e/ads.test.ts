import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTelltale, type Telltale } from './telltale.ts';

// The real Prebid.js runs an auction against a web of our own; Google's tag, which is on no registry,
// is stood in for by its documented getters.

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

const sdk = (file: string) => new URL(`../sdk/${file}`, import.meta.url);
const script = (body: string | Buffer) => ({ headers: { 'content-type': 'text/javascript' }, body });

const offer = (cpm: number) => ({
  cpm,
  currency: 'EUR',
  width: 300,
  height: 250,
  ttl: 300,
  creativeId: 'c1',
  netRevenue: true,
  ad: '<p>an ad</p>',
  meta: {
    advertiserDomains: ['brand.example'],
    brandName: 'Brand',
    dsa: {
      behalf: 'Brand Ltd',
      paid: 'Agency GmbH',
      adrender: 1,
      transparency: [{ domain: 'dsp.example', dsaparams: [1, 2] }],
    },
  },
});

async function putAuction(): Promise<void> {
  const { web } = telltale;
  // The whole library as its package has it: what its `exports` name are its parts.
  const prebid = new URL('../../node_modules/prebid.js/dist/not-for-prod/prebid.js', import.meta.url);
  web.put('http://auction.test/prebid.js', script(await readFile(prebid)));
  web.put('http://auction.test/gpt-stand-in.js', script(await readFile(sdk('gpt-stand-in.js'))));
  web.put('http://auction.test/', await readFile(sdk('auction.html'), 'utf8'));
  const json = { 'content-type': 'application/json' };
  web.put('http://auction.test/bid/offeringbidder', {
    headers: json,
    body: JSON.stringify({ 'slot-1': offer(1.5), 'slot-2': offer(0.4) }),
  });
  web.put('http://auction.test/bid/quietbidder', { headers: json, body: '{}' });
}

test('an auction of the real Prebid is stated as it was: who was asked, with which IDs and segments, what was offered, who won', async () => {
  await putAuction();
  const tab = await telltale.open('http://auction.test/');
  const { ads } = await telltale.until(tab, (view) => {
    const won = view.ads?.offers.filter(({ outcome }) => outcome === 'won').map(({ cpm, slot }) => [slot, cpm]);
    expect(won).toEqual([['slot-1', 1.5]]);
  });
  const asked = ads?.offeredTo.filter(({ code }) => code.endsWith('bidder')).map(({ code, answer }) => [code, answer]);
  expect(asked?.toSorted()).toEqual([
    ['offeringbidder', 'offer'],
    ['quietbidder', 'nothing'],
  ]);
  expect(
    ads?.offers.map(({ slot, cpm, currency, advertiser }) => [slot, cpm, currency, advertiser]).toSorted(),
  ).toEqual([
    ['slot-1', 1.5, 'EUR', 'Brand'],
    ['slot-2', 0.4, 'EUR', 'Brand'],
  ]);
  expect(ads?.ids.map(({ source, from, bidders }) => [source, from, bidders]).toSorted()).toEqual([
    ['pubcid.org', 'browser', 2],
    ['publisher.example', 'unsaid', 2],
    ['uidapi.com', 'email-or-phone', 2],
  ]);
  const groups = ads?.groups.map(({ provider, of, segments }) => [
    provider.name,
    of,
    segments.map(({ id }) => id).join(' '),
  ]);
  expect(groups).toEqual(
    expect.arrayContaining([
      ['data.example', 'person', '49 687'],
      ['only.example', 'person', 'x9'],
      ['context.example', 'page', '483'],
      ['Permutive', 'person', '101 102 1000003 11 12'],
    ]),
  );
  const said = ads?.said.map(({ field, value }) => `${field}=${value}`);
  expect(said).toEqual(expect.arrayContaining(['user.yob=1984', 'user.gender=F', 'gender=f', 'permutive=101']));
  expect(ads?.advertisers).toEqual(
    expect.arrayContaining([
      {
        slot: 'slot-1',
        name: 'Brand',
        by: 'bid',
        certainty: 'declared',
        dsa: { behalf: 'Brand Ltd', paid: 'Agency GmbH', parameters: ['profile', 'basic'] },
      },
    ]),
  );
  expect(ads?.failures).toEqual({ accessor: 0, threw: 0, shape: 0 });
});

test('the popup shows it in words, and looking at it changed nothing on the page', async () => {
  await putAuction();
  const { open, until, session, web } = telltale;
  const tab = await open('http://auction.test/');
  await until(tab, (view) => expect(view.ads?.offers).toHaveLength(2));
  const before = web.asked.length;
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  const part = await popup.waitForSelector('details.ads');
  await part?.evaluate((details) => {
    details.open = true;
  });
  await popup.waitForFunction(() => document.querySelector('details.ads')?.textContent?.includes('Agency GmbH'));
  const text = await popup.evaluate(() => document.querySelector('details.ads')?.textContent ?? '');
  for (const words of ['offeringbidder', 'quietbidder', 'Unified ID 2.0', 'Brand', 'Agency GmbH', 'Luxury buyers'])
    expect(text).toContain(words);
  expect(web.asked.slice(before).map(({ url }) => url)).toEqual([]);
  await popup.close();
});
