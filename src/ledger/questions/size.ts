import { askEach, type Periods } from './period-readers.ts';

/** How much the ledger holds. */
export interface LedgerSize {
  readonly visits: number;
  readonly findings: number;
  /** Milliseconds since the epoch; null while it is empty. */
  readonly oldest: number | null;
  /** Months, as `2026-11`, oldest first. */
  readonly months: readonly string[];
}

/** How much the ledger holds, from its sums. */
export async function ledgerSize(periods: Periods): Promise<LedgerSize> {
  const found = await askEach(periods, async (period, name) => {
    const tx = period.transaction(['days', 'visits']);
    const [days, first] = await Promise.all([
      tx.objectStore('days').getAll(),
      tx.objectStore('visits').openKeyCursor(),
    ]);
    return { days, oldest: first?.key[0] ?? null, month: name.slice('ledger-'.length) };
  });
  const days = found.flatMap((one) => one.days);
  return {
    visits: days.reduce((all, { visits }) => all + visits, 0),
    findings: days.reduce((all, { findings }) => all + findings, 0),
    oldest: found.map(({ oldest }) => oldest).find((oldest) => oldest !== null) ?? null,
    months: found.filter(({ oldest }) => oldest !== null).map(({ month }) => month),
  };
}
