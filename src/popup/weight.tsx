import { useEffect, useState } from 'preact/hooks';
import type { VisitRow } from '../ledger/schema.ts';
import { purposes, weightOf } from '../signals/weight.ts';
import { bytes, grams, number, seconds } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { plural, text } from '../ui/text.ts';
import { purposeWord } from './words.ts';

type GramsOf = typeof import('../signals/carbon.ts').gramsOf;

function Purposes({ visit }: { readonly visit: VisitRow }) {
  const [gramsOf, setGramsOf] = useState<{ readonly of: GramsOf } | null>(null);
  // The model is as big as the rest of the popup, and most people never unfold this.
  useEffect(() => {
    void import('../signals/carbon.ts').then((module) => setGramsOf({ of: module.gramsOf }));
  }, []);
  const weights = weightOf(visit);
  return (
    <>
      <ul class="weights">
        {purposes
          .filter((purpose) => weights[purpose].requests > 0)
          .map((purpose) => {
            const { requests, bytes: sum, milliseconds } = weights[purpose];
            return (
              <li key={purpose}>
                <span class="name">{purposeWord(purpose)}</span>{' '}
                <span class="aside">
                  <span>{text(plural('requests', requests), number(requests))} </span>
                  <span class="also">{text('weight_bytes', bytes(sum))} </span>
                  <span class="also">{text('weight_time', seconds(milliseconds))} </span>
                  {gramsOf && <span class="also">{text('weight_carbon', grams(gramsOf.of(sum)))}</span>}
                </span>
              </li>
            );
          })}
      </ul>
      <p class="aside">{text('weight_how')}</p>
    </>
  );
}

/** What the page cost, content against targeting. */
export function Weight({ visit }: { readonly visit: VisitRow }) {
  const { content, targeting, unknown } = weightOf(visit);
  const all = content.bytes + targeting.bytes + unknown.bytes;
  if (targeting.requests === 0 || all === 0) return null;
  const share = Math.round((100 * targeting.bytes) / all);
  const summary = (
    <span class="who">
      <h2>{text('weight_title')}</h2> <span class="aside">{text('weight_share', number(share))}</span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain" summary={summary}>
      {() => <Purposes visit={visit} />}
    </LazyDetails>
  );
}
