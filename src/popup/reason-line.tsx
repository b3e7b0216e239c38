import { apis } from '../evidence/call.ts';
import type { Reason } from '../signals/finding.ts';
import { number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { visible } from './visible.ts';
import { callWords, detailWords, outcomeWord, placeWord } from './words.ts';

/** What a reason says beyond its trace: how often, what more, who, and by which script. */
function Facts({ reason: { place, found, count, detail, company, script } }: { readonly reason: Reason }) {
  const api = place === 'call' ? apis.find((one) => one === found) : undefined;
  return (
    <span class="aside">
      {api && <span class="also">{callWords(api)} </span>}
      {count !== undefined && <span class="also">{text(plural('reason_count', count), number(count))} </span>}
      {detail && <span class="also">{visible(detailWords(detail))} </span>}
      {company && (
        <span class="also">
          <bdi>{company}</bdi>{' '}
        </span>
      )}
      {script && <span class="also">{sentence('reason_script', <bdi dir="ltr">{visible(script)}</bdi>)}</span>}
    </span>
  );
}

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
      </code>{' '}
      <Facts reason={reason} />
    </li>
  );
}
