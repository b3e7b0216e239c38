import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAt, offerFor } from './look.ts';
import type { Step } from './step.ts';
import { StepView } from './step-view.tsx';

/** A comparison with a stranger's view, from the question to the answer. Nothing is fetched before the person says yes. */
export function Panel({ tabId }: { readonly tabId: number }) {
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const place = useRef<HTMLDivElement>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    void offerFor(tabId).then(setStep);
  }, [tabId, round]);
  // The button that was clicked is gone: go on reading where it stood.
  useEffect(() => place.current?.focus(), [step.at]);

  function look(address: string): void {
    setStep({ at: 'looking', address });
    void lookAt(tabId, address).then(setStep);
  }
  function again(): void {
    setStep({ at: 'asking' });
    setRound(round + 1);
  }
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" aria-busy={step.at === 'asking' || step.at === 'looking'}>
      <StepView step={step} onLook={look} onAgain={again} />
    </div>
  );
}
