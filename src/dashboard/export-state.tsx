import type { ArchiveEnd, Failure, Writing } from '../messages/archive.ts';
import { bytes, number } from '../ui/format.ts';
import { text } from '../ui/text.ts';
import { percent } from './words.ts';

/** Where an export is. `stopping`: the person does not want to wait. */
export type ExportStep =
  | { readonly at: 'choosing' | 'unknown-site' | 'stopped' }
  | { readonly at: 'writing' | 'stopping'; readonly writing: Writing | null }
  | { readonly at: 'written'; readonly url: string; readonly name: string; readonly size: number }
  | { readonly at: 'failed'; readonly why: Failure };

/** The end of an export as a step; a file's address lasts until it is revoked. */
export function stepOf(end: ArchiveEnd, name: string): ExportStep {
  if (end.state === 'written') {
    return { at: 'written', url: URL.createObjectURL(end.file), name, size: end.file.size };
  }
  return end.state === 'failed' ? { at: 'failed', why: end.why } : { at: 'stopped' };
}

/** How much of all files is written, from 0 to 1; null where nobody knows. */
function shareOf(writing: Writing | null): number | null {
  if (!writing || writing.total === null) return null;
  const { nth, of, visits, total } = writing;
  return (nth - 1 + visits / Math.max(total, visits, 1)) / of;
}

function visitsIn({ visits, total }: Writing): string {
  return total === null
    ? text('record_writing_some', number(visits))
    : text('record_writing_of', number(visits), number(total));
}

function Progress({ writing }: { readonly writing: Writing | null }) {
  const share = shareOf(writing);
  return (
    <>
      <progress aria-label={text('record_writing')} {...(share === null ? {} : { value: share, max: 1 })} />
      <p class="aside">
        {writing && text('record_writing_file', number(writing.nth), number(writing.of))} {writing && visitsIn(writing)}{' '}
        {share !== null && percent(share)}
      </p>
    </>
  );
}

/** How an export goes, and what came of it. What is read aloud is the change from one to the next, not each figure. */
export function ExportState({ step, onStop }: { readonly step: ExportStep; readonly onStop: () => void }) {
  const busy = step.at === 'writing' || step.at === 'stopping';
  return (
    <>
      <div class="outcome" aria-live="polite" aria-busy={busy}>
        {busy && <p>{text(step.at === 'writing' ? 'record_writing' : 'record_stopping')}</p>}
        {step.at === 'stopped' && <p>{text('record_export_stopped')}</p>}
        {step.at === 'failed' && (
          <p>{text(`record_failed_${step.why.replaceAll('-', '_')}` as 'record_failed_unreadable')}</p>
        )}
        {step.at === 'written' && (
          <p>
            {text('record_written')}{' '}
            <a class="main" href={step.url} download={step.name}>
              {text('record_save', step.name)}
            </a>{' '}
            <span class="aside">{bytes(step.size)}</span>
          </p>
        )}
      </div>
      {busy && (
        <>
          <Progress writing={step.writing} />
          <button type="button" disabled={step.at === 'stopping'} onClick={onStop}>
            {text('record_stop')}
          </button>
        </>
      )}
    </>
  );
}
