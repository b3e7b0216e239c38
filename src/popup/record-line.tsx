import { useState } from 'preact/hooks';
import type { VisitRow } from '../ledger/schema.ts';
import { text } from '../ui/text.ts';

interface Props {
  readonly visit: VisitRow | null;
  readonly tabId: number;
}

/** The way to the whole record, and this page's part of it as a file. What makes the file is loaded when somebody asks. */
export function RecordLine({ visit, tabId }: Props) {
  const [state, setState] = useState<'resting' | 'busy' | 'saved' | 'failed'>('resting');

  async function save(of: VisitRow): Promise<void> {
    setState('busy');
    const { saveHar } = await import('./har/save.ts');
    setState(await saveHar(of, tabId));
  }

  return (
    <div class="record">
      <a href="/src/dashboard/dashboard.html" target="_blank" rel="noreferrer">
        {text('record_title')}
      </a>
      {visit && (
        <button
          type="button"
          disabled={state === 'busy'}
          onClick={() => void save(visit).catch(() => setState('failed'))}
        >
          {text('har_save')}
        </button>
      )}
      <span class="aside" aria-live="polite">
        {state === 'failed' && text('har_failed')}
        {state === 'saved' && text('har_saved')}
      </span>
    </div>
  );
}
