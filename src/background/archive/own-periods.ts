import type { Opened } from '../../ledger/connections.ts';
import { periodsOnDisk } from '../../ledger/erase.ts';
import { openLedger } from '../../ledger/open.ts';
import type { Periods } from '../../ledger/questions/period-readers.ts';

/** The ledger to a worker that keeps no connection for long. */
export interface OwnPeriods extends Periods {
  readonly close: () => void;
}

async function namesOnDisk(): Promise<readonly string[]> {
  return [...((await periodsOnDisk()) ?? [])].toSorted();
}

/** Opens periods by itself, one at a time, and only those that are there: opening is making. */
export function ownPeriods(): OwnPeriods {
  let last: { readonly name: string; readonly opened: Opened } | null = null;

  function close(): void {
    if (last && typeof last.opened !== 'string') last.opened.close();
    last = null;
  }

  return {
    names: namesOnDisk,
    async open(name) {
      if (last?.name === name) return last.opened;
      close();
      if (!(await namesOnDisk()).includes(name)) return 'memory';
      const { ledger, state } = await openLedger(name, () => {
        last = null;
      });
      if (!ledger) return state;
      last = { name, opened: ledger };
      return ledger;
    },
    close,
  };
}
