import type { ArchiveEnd, Reading } from '../messages/archive.ts';
import type { Imported } from '../messages/contract.ts';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';
import { percent, refusalSentence } from './words.ts';

/** Where an import is; what was added so far counts also where it did not come to its end. */
export type ImportStep =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading' | 'stopping'; readonly reading: Reading; readonly sum: Imported }
  | { readonly at: 'ended'; readonly end: ArchiveEnd; readonly sum: Imported };

function Counts({ sum: { added, known, left } }: { readonly sum: Imported }) {
  return (
    <p>
      {text(plural('record_added', added), number(added))} {text(plural('record_known', known), number(known))}{' '}
      {text(plural('record_left', left), number(left))}
    </p>
  );
}

interface EndProps {
  readonly end: ArchiveEnd;
  readonly sum: Imported;
  /** Whether prices are kept here. */
  readonly prices: 'off' | 'on';
}

function End({ end, sum, prices }: EndProps) {
  const some = sum.added + sum.known + sum.left > 0;
  switch (end.state) {
    case 'imported':
      return (
        <>
          <Counts sum={sum} />
          {end.prices > 0 && prices === 'off' && <p>{text('record_prices_left')}</p>}
        </>
      );
    case 'stopped':
      return some ? (
        <>
          <p>{text('record_import_stopped_part')}</p>
          <Counts sum={sum} />
        </>
      ) : (
        <p>{text('record_import_stopped')}</p>
      );
    case 'refused':
      return (
        <>
          <p class="strong">{text('record_refused')}</p>
          {end.refusal.why !== 'stopped' && <p>{refusalSentence(end.refusal)}</p>}
          {some && <Counts sum={sum} />}
        </>
      );
    case 'failed':
    case 'written':
      return <p>{text('record_import_failed')}</p>;
  }
}

interface Props {
  readonly step: ImportStep;
  readonly prices: 'off' | 'on';
  readonly onStop: () => void;
}

/** How an import goes, and what came of it. */
export function ImportState({ step, prices, onStop }: Props) {
  const busy = step.at === 'reading' || step.at === 'stopping';
  return (
    <>
      <div class="outcome" aria-live="polite" aria-busy={busy}>
        {step.at === 'reading' && <p>{text(`record_${step.reading.state}`)}</p>}
        {step.at === 'stopping' && <p>{text('record_stopping')}</p>}
        {step.at === 'ended' && <End end={step.end} sum={step.sum} prices={prices} />}
      </div>
      {busy && (
        <>
          <progress aria-label={text(`record_${step.reading.state}`)} value={step.reading.share} max={1} />
          <p class="aside">{percent(step.reading.share)}</p>
          <button type="button" disabled={step.at === 'stopping'} onClick={onStop}>
            {text('record_stop')}
          </button>
        </>
      )}
    </>
  );
}
