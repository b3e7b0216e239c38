import { useState } from 'preact/hooks';
import type { Forgettable, RecordView } from '../messages/contract.ts';
import { number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { AskedTwice } from './asked-twice.tsx';
import type { Doors } from './doors.ts';
import { ForgettingSite } from './forgetting-site.tsx';

interface Props {
  readonly record: RecordView;
  readonly doors: Doors;
  /** Everything is being forgotten. */
  readonly onAll: () => void;
}

type Step =
  | { readonly at: 'resting' | 'forgetting' | 'silent' }
  | { readonly at: 'ended'; readonly end: 'forgotten' | 'left'; readonly what: Forgettable };

/** What became of it. */
function Outcome({ step }: { readonly step: Step }) {
  if (step.at === 'resting') return null;
  if (step.at !== 'ended') return <p>{text(step.at === 'silent' ? 'silent_title' : 'record_forget_busy')}</p>;
  const { end, what } = step;
  if (what === 'everything') return <p>{text(end === 'left' ? 'record_forget_all_left' : 'record_forget_all_done')}</p>;
  const key = end === 'left' ? 'record_forget_site_left' : 'record_forget_site_done';
  return <p>{sentence(key, <bdi dir="ltr">{what.site}</bdi>)}</p>;
}

/** Forgets a site, or everything, at once. */
export function Forgetting({ record: { visits, months }, doors, onAll }: Props) {
  const [step, setStep] = useState<Step>({ at: 'resting' });

  function forget(what: Forgettable): void {
    setStep({ at: 'forgetting' });
    if (what === 'everything') onAll();
    doors.forget(what).then(
      (end) => setStep({ at: 'ended', end, what }),
      () => setStep({ at: 'silent' }),
    );
  }

  const all = text(plural('record_visits', visits), number(visits));
  const inMonths = text(plural('record_months_count', months.length), number(months.length));
  return (
    <section>
      <h2>{text('record_forget_title')}</h2>
      <ForgettingSite siteOf={doors.siteOf} onForget={(site) => forget({ site })} />
      <AskedTwice
        label={text('record_forget_all')}
        question={text('record_forget_all_ask', all, inMonths)}
        yes={text('record_forget_all_yes')}
        onYes={() => forget('everything')}
      />
      <div class="outcome" aria-live="polite" aria-busy={step.at === 'forgetting'}>
        <Outcome step={step} />
      </div>
    </section>
  );
}
