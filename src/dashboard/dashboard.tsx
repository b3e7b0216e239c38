import { useState } from 'preact/hooks';
import { text } from '../ui/text.ts';
import type { Shown } from './asking.ts';
import type { Doors } from './doors.ts';
import { Exporting } from './exporting.tsx';
import { Forgetting } from './forgetting.tsx';
import { HistoryPart } from './history-part.tsx';
import { Importing } from './importing.tsx';
import { Kept } from './kept.tsx';
import { Retention } from './retention.tsx';

interface Props {
  readonly shown: Shown;
  readonly doors: Doors;
  readonly onRetry: () => void;
}

function Waiting({ state, onRetry }: { readonly state: 'loading' | 'silent'; readonly onRetry: () => void }) {
  return (
    <div class="lead" aria-live="polite" aria-busy={state === 'loading'}>
      <h1>{text('record_title')}</h1>
      {state === 'loading' && <p>{text('record_loading')}</p>}
      {state === 'silent' && (
        <p>
          {text('silent_title')}{' '}
          <button type="button" onClick={onRetry}>
            {text('silent_action')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The person's record: what is kept, for how long, and how to forget it or take it along. */
export function Dashboard({ shown, doors, onRetry }: Props) {
  // Files that were offered go with what they were made of.
  const [round, setRound] = useState(0);
  if (shown.state !== 'answered') return <Waiting state={shown.state} onRetry={onRetry} />;
  const { record, settings } = shown;
  return (
    <>
      <Kept record={record} />
      <div class="parts">
        <Retention days={settings.days} onChange={(days) => void doors.change({ days })} />
        <HistoryPart history={record.history} turn={doors.turnHistory} />
        <Forgetting record={record} doors={doors} onAll={() => setRound(round + 1)} />
        <Exporting key={round} record={record} settings={settings} doors={doors} />
        <Importing prices={settings.prices} days={settings.days} doors={doors} />
      </div>
    </>
  );
}
