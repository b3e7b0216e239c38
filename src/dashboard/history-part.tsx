import { useId } from 'preact/hooks';
import type { RecordView } from '../messages/contract.ts';
import { text } from '../ui/text.ts';
import type { Doors } from './doors.ts';

interface Props {
  readonly history: RecordView['history'];
  readonly turn: Doors['turnHistory'];
}

/** Whether pages leave the record with the browser's history. */
export function HistoryPart({ history, turn }: Props) {
  const about = useId();
  return (
    <section>
      <h2>{text('record_history_title')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={history === 'on'}
          aria-describedby={about}
          onClick={(event) => {
            // What the browser's question comes to decides how it stands.
            event.preventDefault();
            void turn(history === 'on' ? 'off' : 'on').catch(() => {});
          }}
        />
        <span>{text('record_history_label')}</span>
      </label>
      <div id={about}>
        <p class="aside">{text('record_history_how')}</p>
        <p class="aside">{text('record_history_limits')}</p>
      </div>
    </section>
  );
}
