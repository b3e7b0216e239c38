import { sentence } from '../../ui/sentence.ts';
import { text } from '../../ui/text.ts';
import { visible } from '../visible.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { Step } from './step.ts';
import { failureKey, refusalSentence } from './words.ts';

interface Props {
  readonly step: Step;
  readonly onLook: (address: string) => void;
  readonly onAgain: () => void;
}

function Offer({ address, onLook }: { readonly address: string; readonly onLook: (address: string) => void }) {
  return (
    <>
      <p>{text('stranger_offer')}</p>
      <code class="address">
        <bdi dir="ltr">{visible(address)}</bdi>
      </code>
      <p class="aside">{text('stranger_limits')}</p>
      <button type="button" class="main" onClick={() => onLook(address)}>
        {text('stranger_look')}
      </button>
    </>
  );
}

/** One step of a comparison, and the way on if there is one. */
export function StepView({ step, onLook, onAgain }: Props) {
  switch (step.at) {
    case 'asking':
      return <p>{text('loading')}</p>;
    case 'refused':
      return (
        <>
          <p class="strong">{text('stranger_refused')}</p>
          <p>{refusalSentence(step.why)}</p>
        </>
      );
    case 'offered':
      return <Offer address={step.address} onLook={onLook} />;
    case 'looking':
      return (
        <>
          <p>{text('stranger_looking')}</p>
          <code class="address">
            <bdi dir="ltr">{visible(step.address)}</bdi>
          </code>
        </>
      );
    case 'failed':
      return (
        <>
          <p class="strong">{text('stranger_failed')}</p>
          <p>{sentence(failureKey(step.why), <bdi dir="ltr">{visible(step.said)}</bdi>)}</p>
          <button type="button" onClick={onAgain}>
            {text('silent_action')}
          </button>
        </>
      );
    case 'compared':
      return <ComparisonView comparison={step.comparison} />;
  }
}
