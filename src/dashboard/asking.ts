import type { RecordView } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';

/** What the dashboard knows. `silent`: the worker does not answer. */
export type Shown =
  | { readonly state: 'loading' | 'silent' }
  | { readonly state: 'answered'; readonly record: RecordView; readonly settings: Settings };

/** Whom to ask. */
interface Sources {
  readonly record: () => Promise<RecordView>;
  readonly settings: () => Promise<Settings>;
}

/** Fewest milliseconds from one answer to the next question: an import changes the ledger many times a second. */
const rest = 500;

/** Asks now, shows each answer, and gives back a way to ask again: one question at a time. */
export function startAsking({ record, settings }: Sources, show: (shown: Shown) => void): () => void {
  let busy = false;
  let again = false;

  async function ask(): Promise<void> {
    again = busy;
    if (busy) return;
    busy = true;
    await Promise.all([record(), settings()]).then(
      ([now, chosen]) => show({ state: 'answered', record: now, settings: chosen }),
      () => show({ state: 'silent' }),
    );
    setTimeout(() => {
      busy = false;
      if (again) void ask();
    }, rest);
  }

  void ask();
  return () => void ask();
}
