import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';

/** The button that forgets the prices of all sites. It asks first, in its place. */
export function Forgetting({ onForget }: { readonly onForget: () => void }) {
  const [step, setStep] = useState<'resting' | 'asking' | 'kept'>('resting');
  const question = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was clicked is gone: go on where the other stands.
    if (step === 'asking') question.current?.focus();
    if (step === 'kept') button.current?.focus();
  }, [step]);
  if (step !== 'asking') {
    return (
      <button type="button" ref={button} onClick={() => setStep('asking')}>
        {text('prices_switch_off')}
      </button>
    );
  }
  return (
    <fieldset class="ask" tabIndex={-1} ref={question}>
      <legend>{text('prices_forget_ask')}</legend>
      <button type="button" onClick={onForget}>
        {text('prices_forget')}
      </button>{' '}
      <button type="button" onClick={() => setStep('kept')}>
        {text('prices_keep')}
      </button>
    </fieldset>
  );
}
