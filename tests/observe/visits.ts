import type { Column } from '../../src/export/column.ts';
import type { Kept } from '../../tools/observe/kept.ts';
import type { Shown } from '../../tools/observe/part-files.ts';
import type { Site } from '../../tools/observe/site.ts';
import type { Store } from '../../tools/observe/stores/store.ts';

const text: Column = { shape: 'string', is: 'It.', seen: 'So.', empty: 'never', until: 'no-paths' };

/** Two tables that show whose rows are where. */
export const shown: Shown = {
  formats: ['jsonl'],
  tables: {
    visits: { row: 'A visit.', columns: { requested_url: text, by: text } },
    findings: { row: 'A finding.', columns: { requested_url: text, number: text } },
  },
};

/** What a visit keeps: a row of visits and two of findings, which say who visited. */
export function keptOf({ id, url }: Site, by: string, date = '2026-11-22'): Kept {
  return {
    site: id,
    date,
    tries: 1,
    error: null,
    browser: 'Browser/1',
    judge: { detector: '1', catalogue: 'a' },
    rows: {
      visits: [{ requested_url: url, by }],
      findings: ['one', 'two'].map((number) => ({ requested_url: url, number })),
    },
  };
}

/** A row as it was written: `by` is there in visits, `number` in findings. */
interface WrittenRow {
  readonly requested_url: string;
  readonly by: string;
  readonly number: string;
}

/** The rows of a table in all parts that a pattern of DuckDB would find. */
export async function rowsIn(store: Store, table: string): Promise<readonly WrittenRow[]> {
  const paths = (await store.list(table)).filter((path) =>
    /^\w+\/date=[\d-]+\/worker=[\w.-]+\/[\w-]+\.jsonl$/.test(path),
  );
  const texts = await Promise.all(
    paths.toSorted().map(async (path) => new TextDecoder().decode((await store.get(path))!)),
  );
  return texts.flatMap((lines) =>
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as WrittenRow),
  );
}
