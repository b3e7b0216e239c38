import { useEffect, useState } from 'preact/hooks';
import type { VisitRow } from '../ledger/schema.ts';
import type { Weight as Sum } from '../signals/third-party.ts';
import { purposes, weightOf } from '../signals/weight.ts';
import { bytes, grams, number, seconds } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { plural, text } from '../ui/text.ts';
import { Facts } from './facts.tsx';
import { purposeWord } from './words.ts';

type GramsOf = typeof import('../signals/carbon.ts').gramsOf;

/** Smallest figures that are told as they are: seconds are counted in tenths, grams in hundredths. */
const least = { milliseconds: 100, grams: 0.01 };

/** A figure in words; one too small to show is only said to be smaller, and of nothing nothing is said. */
function told(
  what: 'time' | 'carbon',
  value: number,
  smallest: number,
  words: (value: number) => string,
): readonly string[] {
  if (value <= 0) return [];
  return [value < smallest ? text(`weight_${what}_little`, words(smallest)) : text(`weight_${what}`, words(value))];
}

function factsOf(
  { requests, bytes: sum, milliseconds }: Sum,
  gramsOf: { readonly of: GramsOf } | null,
): readonly string[] {
  const mass = gramsOf ? gramsOf.of(sum) : 0;
  return [
    text(plural('requests', requests), number(requests)),
    ...(sum > 0 ? [text('weight_bytes', bytes(sum))] : []),
    ...told('time', milliseconds, least.milliseconds, seconds),
    ...told('carbon', mass, least.grams, grams),
  ];
}

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
          .map((purpose) => (
            <li key={purpose}>
              <span class="name">{purposeWord(purpose)}</span>{' '}
              <span class="aside">
                <Facts facts={factsOf(weights[purpose], gramsOf)} />
              </span>
            </li>
          ))}
      </ul>
      <p class="aside">{text('weight_how')}</p>
    </>
  );
}

/** Of a hundred bytes, how many were for targeting. */
function shareWords(share: number): string {
  return share < 1 ? text('weight_share_little', number(1)) : text('weight_share', number(Math.round(share)));
}

/** What the page cost, content against targeting. */
export function Weight({ visit }: { readonly visit: VisitRow }) {
  const { content, targeting, unknown } = weightOf(visit);
  const all = content.bytes + targeting.bytes + unknown.bytes;
  if (targeting.requests === 0 || all === 0) return null;
  const share = (100 * targeting.bytes) / all;
  const summary = (
    <span class="who">
      <h2>{text('weight_title')}</h2> {share > 0 && <span class="aside">{shareWords(share)}</span>}
    </span>
  );
  return (
    <LazyDetails class="everyone plain" summary={summary}>
      {() => <Purposes visit={visit} />}
    </LazyDetails>
  );
}
