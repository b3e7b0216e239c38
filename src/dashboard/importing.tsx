import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Batch, FromArchive } from '../messages/archive.ts';
import type { Imported } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';
import type { Job } from './archive-worker.ts';
import type { Doors } from './doors.ts';
import { ImportState, type ImportStep } from './import-state.tsx';

interface Props {
  readonly prices: Settings['prices'];
  readonly days: Settings['days'];
  readonly doors: Doors;
}

/** How often a batch is handed over: the worker may be stopped in the middle of it, and what it has it does not add again. */
const tries = 3;

const nothing: Imported = { added: 0, known: 0, left: 0 };

async function addBatch({ visits, prices }: Batch, add: Doors['add']): Promise<Imported> {
  for (let at = 0; at < tries; at += 1) {
    const imported = await add(visits, prices).catch(() => null);
    if (imported) return imported;
  }
  return { ...nothing, left: visits.length };
}

function summed(one: Imported, other: Imported): Imported {
  return { added: one.added + other.added, known: one.known + other.known, left: one.left + other.left };
}

/** Takes an export back into the record. */
export function Importing({ prices, days, doors }: Props) {
  const [step, setStep] = useState<ImportStep>({ at: 'choosing' });
  const [over, setOver] = useState<'over' | 'away'>('away');
  const jobRef = useRef<Job | null>(null);
  const field = useId();
  useEffect(() => () => jobRef.current?.stop(), []);

  function read(file: File): void {
    let sum = nothing;
    setStep({ at: 'reading', reading: { state: 'checking', share: 0 }, sum });

    async function take(batch: Batch): Promise<void> {
      // Who does not want prices kept does not get them by a file either.
      const wanted = prices === 'on' ? batch : { ...batch, prices: [] };
      sum = summed(sum, await addBatch(wanted, doors.add));
      jobRef.current?.taken();
    }

    function heard(what: FromArchive): void {
      if (what.state === 'batch') void take(what);
      else if (what.state === 'checking' || what.state === 'adding') {
        setStep(({ at }) => ({ at: at === 'stopping' ? at : 'reading', reading: what, sum }));
      } else if (what.state !== 'writing') {
        jobRef.current = null;
        setStep({ at: 'ended', end: what, sum });
      }
    }

    jobRef.current = doors.start({ is: 'read', file }, heard);
  }

  function stop(): void {
    setStep((now) => (now.at === 'reading' ? { ...now, at: 'stopping' } : now));
    jobRef.current?.stop();
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver('away');
    const file = event.dataTransfer?.files[0];
    if (file && step.at !== 'reading' && step.at !== 'stopping') read(file);
  }

  return (
    <section>
      <h2>{text('record_import_title')}</h2>
      <p>{text('record_import_text')}</p>
      <p class="aside">{text('record_import_days', text(plural('record_days', days), number(days)))}</p>
      {step.at !== 'reading' && step.at !== 'stopping' && (
        <div
          class={`drop ${over}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver('over');
          }}
          onDragLeave={() => setOver('away')}
          onDrop={drop}
        >
          <label for={field}>{text('record_import_label')}</label>
          <input
            id={field}
            type="file"
            accept=".zip,application/zip"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) read(file);
            }}
          />
        </div>
      )}
      <ImportState step={step} prices={prices} onStop={stop} />
    </section>
  );
}
