import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import type { Doors } from './doors.ts';

interface Props {
  readonly siteOf: Doors['siteOf'];
  readonly onForget: (site: string) => void;
}

type Step = { readonly at: 'typing' | 'unknown' } | { readonly at: 'asking'; readonly site: string };

/** A field for a site's name, and the question whether to forget it. */
export function ForgettingSite({ siteOf, onForget }: Props) {
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'typing' });
  const asking = useRef<HTMLFieldSetElement>(null);
  const field = useId();
  useEffect(() => {
    if (step.at === 'asking') asking.current?.focus();
  }, [step.at]);

  async function ask(event: Event): Promise<void> {
    event.preventDefault();
    const site = await siteOf(typed.trim()).catch(() => null);
    setStep(site === null ? { at: 'unknown' } : { at: 'asking', site });
  }

  if (step.at === 'asking') {
    const { site } = step;
    return (
      <fieldset class="ask" tabIndex={-1} ref={asking}>
        <legend>
          {sentence(
            'record_forget_site_ask',
            <b>
              <bdi dir="ltr">{site}</bdi>
            </b>,
          )}
        </legend>
        <button
          type="button"
          class="grave"
          onClick={() => {
            setTyped('');
            setStep({ at: 'typing' });
            onForget(site);
          }}
        >
          {text('record_forget_site_yes')}
        </button>{' '}
        <button type="button" onClick={() => setStep({ at: 'typing' })}>
          {text('record_forget_keep')}
        </button>
      </fieldset>
    );
  }
  return (
    <form class="site" onSubmit={(event) => void ask(event)}>
      <label for={field}>{text('record_forget_site_label')}</label>
      <span class="line">
        <input
          id={field}
          type="text"
          required
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="shop.example"
          aria-invalid={step.at === 'unknown'}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />{' '}
        <button type="submit">{text('record_forget_site')}</button>
      </span>
      {step.at === 'unknown' && <p role="alert">{text('record_site_unknown')}</p>}
    </form>
  );
}
