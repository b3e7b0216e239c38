import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../ui/text.ts';

interface Props {
  readonly label: string;
  /** What will happen; shown in the button's place once it was clicked. */
  readonly question: ComponentChild;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks first. */
export function AskedTwice({ label, question, yes, onYes }: Props) {
  const [step, setStep] = useState<'resting' | 'asking' | 'kept'>('resting');
  const asking = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was clicked is gone: go on where the other stands.
    if (step === 'asking') asking.current?.focus();
    if (step === 'kept') button.current?.focus();
  }, [step]);
  if (step !== 'asking') {
    return (
      <button type="button" ref={button} onClick={() => setStep('asking')}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="ask" tabIndex={-1} ref={asking}>
      <legend>{question}</legend>
      <button
        type="button"
        class="grave"
        onClick={() => {
          setStep('kept');
          onYes();
        }}
      >
        {yes}
      </button>{' '}
      <button type="button" onClick={() => setStep('kept')}>
        {text('record_forget_keep')}
      </button>
    </fieldset>
  );
}
