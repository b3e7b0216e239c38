import type { Reason } from '../signals/finding.ts';
import { visible } from './visible.ts';
import { outcomeWord, placeWord } from './words.ts';

/** One reason. What was found is a page's own text, so it stands isolated, and nothing in it stays hidden. */
export function ReasonLine({ reason }: { readonly reason: Reason }) {
  const { place, found, outcome } = reason;
  return (
    <li>
      <span class="aside">
        {placeWord(place)} {outcome && <span class="also">{outcomeWord(outcome)}</span>}
      </span>{' '}
      <code>
        <bdi dir="ltr">{visible(found)}</bdi>
      </code>
    </li>
  );
}
