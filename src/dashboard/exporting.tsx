import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromArchive } from '../messages/archive.ts';
import type { RecordView } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { text } from '../ui/text.ts';
import type { Job } from './archive-worker.ts';
import { dayOf } from './calendar.ts';
import type { Doors } from './doors.ts';
import { firstChoice, orderOf, type Choice } from './export-choice.ts';
import { ExportForm } from './export-form.tsx';
import { ExportState, stepOf, type ExportStep } from './export-state.tsx';

interface Props {
  readonly record: RecordView;
  readonly settings: Settings;
  readonly doors: Doors;
}

/** Takes the record along, as a file. */
export function Exporting({ record, settings, doors }: Props) {
  const [choice, setChoice] = useState<Choice>(firstChoice);
  const [step, setStep] = useState<ExportStep>({ at: 'choosing' });
  const jobRef = useRef<Job | null>(null);
  const url = step.at === 'written' ? step.url : null;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  useEffect(() => () => jobRef.current?.stop(), []);

  const today = dayOf(doors.now());

  function heard(what: FromArchive): void {
    if (what.state === 'writing') setStep(({ at }) => ({ at: at === 'stopping' ? at : 'writing', writing: what }));
    else if (what.state === 'written' || what.state === 'failed' || what.state === 'stopped') {
      if (what.state !== 'written') jobRef.current = null;
      setStep(stepOf(what, `telltale-${today}.zip`));
    }
  }

  async function start(): Promise<void> {
    const site = choice.site.trim() === '' ? null : await doors.siteOf(choice.site.trim()).catch(() => null);
    if (choice.site.trim() !== '' && site === null) {
      setStep({ at: 'unknown-site' });
      return;
    }
    // The file of before is let go of.
    jobRef.current?.stop();
    setStep({ at: 'writing', writing: null });
    jobRef.current = doors.start({ is: 'write', order: orderOf(choice, site, settings, doors.now()) }, heard);
  }

  function stop(): void {
    setStep((now) => (now.at === 'writing' ? { at: 'stopping', writing: now.writing } : now));
    jobRef.current?.stop();
  }

  const busy = step.at === 'writing' || step.at === 'stopping';
  return (
    <section>
      <h2>{text('record_export_title')}</h2>
      <p>{text('record_export_text')}</p>
      {!busy && (
        <ExportForm
          choice={choice}
          site={step.at === 'unknown-site' ? 'unknown' : 'fine'}
          first={record.oldest === null ? today : dayOf(record.oldest)}
          last={today}
          onChoose={(some) => setChoice((now) => ({ ...now, ...some }))}
          onStart={() => void start()}
        />
      )}
      <ExportState step={step} onStop={stop} />
    </section>
  );
}
