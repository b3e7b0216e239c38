import type { Shown } from '../../src/dashboard/asking.ts';
import type { Doors } from '../../src/dashboard/doors.ts';
import type { FromArchive } from '../../src/messages/archive.ts';
import type { Imported, RecordView } from '../../src/messages/contract.ts';
import type { Settings } from '../../src/messages/settings.ts';

const empty: RecordView = {
  visits: 0,
  findings: 0,
  oldest: null,
  months: [],
  bytes: 41_000,
  history: 'off',
  notices: [],
};

const full: RecordView = {
  visits: 1234,
  findings: 8765,
  oldest: Date.UTC(2026, 7, 24, 9),
  months: ['2026-08', '2026-09', '2026-10', '2026-11'],
  bytes: 23_400_000,
  history: 'off',
  notices: [],
};

const settings: Settings = { addresses: 'origin', mail: 'off', days: 90, prices: 'off' };

/** A state of the dashboard: what the worker says, and what the archive's worker says to whoever starts it. */
export interface DashboardState {
  readonly shown: Shown;
  /** What a person does first. */
  readonly does: 'nothing' | 'exports' | 'imports' | 'forgets';
  readonly says: readonly FromArchive[];
  /** What became of each batch. */
  readonly batch: Imported;
}

/** A state in which nobody does anything, unless told otherwise. */
function state(record: RecordView, more: Partial<DashboardState> = {}): DashboardState {
  const batch = { added: 0, known: 0, left: 0 };
  return { shown: { state: 'answered', record, settings }, does: 'nothing', says: [], batch, ...more };
}

const batch: FromArchive = { state: 'batch', visits: [], prices: [] };

function refused(refusal: Extract<FromArchive, { readonly state: 'refused' }>['refusal']): DashboardState {
  return state(full, { does: 'imports', says: [{ state: 'refused', refusal }] });
}

function failed(why: Extract<FromArchive, { readonly state: 'failed' }>['why']): DashboardState {
  return state(full, { does: 'exports', says: [{ state: 'failed', why }] });
}

const writing = { state: 'writing', nth: 2, of: 6, visits: 400, total: 1234 } as const;

/** Every state that the dashboard can be in. */
export const dashboards: Readonly<Record<string, DashboardState>> = {
  full: state({ ...full, history: 'on' }),
  empty: state(empty),
  first: state({ ...full, visits: 1, findings: 1, months: ['2026-11'], bytes: null }),
  loading: state(full, { shown: { state: 'loading' } }),
  silent: state(full, { shown: { state: 'silent' } }),
  notices: state({ ...full, notices: ['memory', 'newer', 'full'] }),
  exporting: state(full, { does: 'exports', says: [writing] }),
  'exporting-a-site': state(full, { does: 'exports', says: [{ ...writing, total: null }] }),
  exported: state(full, { does: 'exports', says: [writing, { state: 'written', file: new Blob(['zip']) }] }),
  'export-stopped': state(full, { does: 'exports', says: [writing, { state: 'stopped' }] }),
  'too-large': failed('too-large'),
  unwritable: failed('unwritable'),
  unreadable: failed('unreadable'),
  forgetting: state(full, { does: 'forgets' }),
  checking: state(full, { does: 'imports', says: [{ state: 'checking', share: 0.4 }] }),
  adding: state(full, { does: 'imports', says: [batch, { state: 'adding', share: 0.7 }] }),
  imported: state(full, {
    does: 'imports',
    says: [batch, { state: 'imported', prices: 2 }],
    batch: { added: 12, known: 3, left: 0 },
  }),
  'import-stopped': state(full, { does: 'imports', says: [{ state: 'stopped' }] }),
  'import-stopped-part': state(full, {
    does: 'imports',
    says: [batch, { state: 'stopped' }],
    batch: { added: 1, known: 1, left: 1 },
  }),
  'import-failed': state(full, { does: 'imports', says: [{ state: 'failed', why: 'unreadable' }] }),
  'not-ours': refused({ why: 'not-ours', what: 'the end of a zip' }),
  'newer-file': refused({ why: 'newer', layout: 2 }),
  'left-out': refused({ why: 'left-out', level: 'counts-only' }),
  changed: refused({ why: 'changed', file: 'findings.csv' }),
  'wrong-row': refused({ why: 'wrong-row', table: 'findings', row: 1204, what: 'certainty' }),
};

/** Nothing behind the doors but what a state says. */
export function doorsOf({ says, batch: imported }: DashboardState): Doors {
  return {
    change: () => Promise.resolve(),
    forget: () => Promise.resolve('forgotten'),
    turnHistory: () => Promise.resolve(),
    add: () => Promise.resolve(imported),
    start(_, heard) {
      void (async () => {
        for (const one of says) {
          await Promise.resolve();
          heard(one);
          // What was added is counted before the next is heard.
          await new Promise((resolve) => {
            queueMicrotask(() => queueMicrotask(() => resolve(null)));
          });
        }
      })();
      return { taken() {}, stop() {} };
    },
    siteOf: (typed) => Promise.resolve(typed.includes('.') ? typed : null),
    now: () => Date.UTC(2026, 10, 22, 12),
  };
}

/** Does what a person does first in a state. */
export function begin({ does }: DashboardState, root: ParentNode): void {
  if (does === 'exports') root.querySelector<HTMLElement>('form.export button[type=submit]')!.click();
  if (does === 'forgets') [...root.querySelectorAll<HTMLElement>('section > button')].at(-1)!.click();
  if (does !== 'imports') return;
  const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', { value: [new File([], 'telltale.zip')] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
