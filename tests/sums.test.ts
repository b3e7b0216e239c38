import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openLedger } from '../src/ledger/open.ts';
import { putVisits } from '../src/ledger/put-visits.ts';
import { removeVisits, visitsOfSite } from '../src/ledger/removal.ts';
import type { VisitRow } from '../src/ledger/schema.ts';
import { recount } from '../tools/endure/recount.ts';
import { finding, host, identifier, visit } from './gallery/states.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Names that every object has, and some that none has. */
const name = fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'shop.test', 'x');

const begun = Date.UTC(2026, 10, 3);

const visits: fc.Arbitrary<readonly VisitRow[]> = fc
  .array(fc.record({ site: name, companies: fc.uniqueArray(name, { maxLength: 3 }), found: name, id: name }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ site, companies, found, id }, at) =>
      visit({
        id: String(at),
        startedAt: begun + at * 40_000_000,
        site,
        thirdParties: companies.map((company, nth) => host(`h${nth}.test`, company)),
        findings: companies.slice(0, 1).map((company) => finding(found, found, company)),
        identifiers: companies.map((company) => identifier(id, id, id, company)),
      }),
    ),
  );

test('sums are those of the visits, whatever sites, companies, findings and IDs are called', async () => {
  let nth = 0;
  await fc.assert(
    fc.asyncProperty(visits, name, async (rows, gone) => {
      nth += 1;
      const { ledger } = await openLedger(`ledger-${2000 + nth}-11`, () => {});
      const period = ledger!;
      const expectSums = async () => {
        const { companies, sites, days } = recount(await period.getAll('visits'));
        expect(await period.getAll('companies')).toEqual(companies);
        expect(await period.getAll('sites')).toEqual(sites);
        expect(await period.getAll('days')).toEqual(days);
      };
      const half = Math.ceil(rows.length / 2);
      await putVisits(
        period,
        rows.slice(0, half).map((row) => ({ row, requests: [] })),
      );
      await putVisits(
        period,
        rows.slice(half).map((row) => ({ row, requests: [] })),
      );
      await expectSums();
      await removeVisits(period, await visitsOfSite(period, gone));
      await expectSums();
      period.close();
    }),
    { numRuns: 40 },
  );
}, 30_000);
