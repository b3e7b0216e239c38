import type { Recorded } from '../recorded.ts';
import { Refused } from './refusal.ts';
import type { Checked, ReadTable } from './tables.ts';
import { requestFrom, visitFrom } from './visits.ts';

/** The rows of a table in batches, each row checked by itself. */
export type RowsOf = <Name extends ReadTable>(table: Name) => AsyncIterable<readonly Checked[Name][]>;

/** Most rows of one visit in a table: far more than the ledger keeps. */
const mostOfVisit = 200_000;

/** Most visits, and most rows of theirs, that are given at a time. */
const [mostVisits, mostLoad] = [100, 5000];

type Table = Exclude<ReadTable, 'visits' | 'price_history'>;

/** Takes the rows of one visit after the other: all tables have them in the order of the visits. */
interface Cursor<Row> {
  readonly take: (visit: Checked['visits']) => Promise<readonly Row[]>;
  /** Refuses if there are rows of no visit left. */
  readonly end: () => Promise<void>;
}

function cursorOf<Name extends Table>(table: Name, rowsOf: RowsOf): Cursor<Checked[Name]> {
  const batches = rowsOf(table)[Symbol.asyncIterator]();
  let batch: readonly Checked[Name][] = [];
  let at = 0;
  let before = 0;

  const wrong = (what: string) => new Refused({ why: 'wrong-row', table, row: before + at + 1, what });

  /** Whether there is a row at the place. */
  async function isThere(): Promise<boolean> {
    while (at >= batch.length) {
      const next = await batches.next();
      if (next.done === true) return false;
      before += batch.length;
      batch = next.value;
      at = 0;
    }
    return true;
  }

  return {
    async take({ visit_id, site }) {
      const rows: Checked[Name][] = [];
      while (await isThere()) {
        for (let row = batch[at]; row?.visit_id === visit_id; row = batch[at]) {
          if (row.site !== site) throw wrong('site');
          if (rows.length >= mostOfVisit) throw wrong('visit_id');
          rows.push(row);
          at += 1;
        }
        if (at < batch.length) break;
      }
      return rows;
    },
    async end() {
      if (await isThere()) throw wrong('visit_id');
    },
  };
}

/** Visits with all that belongs to them, from tables that are in the same order. Throws refusals. */
export async function* joined(rowsOf: RowsOf): AsyncGenerator<readonly Recorded[]> {
  const findings = cursorOf('findings', rowsOf);
  const thirdParties = cursorOf('third_parties', rowsOf);
  const identifiers = cursorOf('identifiers', rowsOf);
  const requests = cursorOf('requests', rowsOf);
  const ids = new Set<string>();
  let ready: Recorded[] = [];
  let load = 0;
  let nth = 0;
  for await (const visits of rowsOf('visits')) {
    for (const visit of visits) {
      nth += 1;
      // Twice the same would be counted twice.
      if (ids.has(visit.visit_id)) throw new Refused({ why: 'wrong-row', table: 'visits', row: nth, what: 'visit_id' });
      ids.add(visit.visit_id);
      const row = visitFrom({
        visit,
        findings: await findings.take(visit),
        thirdParties: await thirdParties.take(visit),
        identifiers: await identifiers.take(visit),
      });
      ready.push({ visit: row, requests: (await requests.take(visit)).map(requestFrom) });
      load += ready.at(-1)!.requests.length;
      if (ready.length < mostVisits && load < mostLoad) continue;
      yield ready;
      ready = [];
      load = 0;
    }
  }
  await findings.end();
  await thirdParties.end();
  await identifiers.end();
  await requests.end();
  if (ready.length > 0) yield ready;
}
