import type { ComponentChild } from 'preact';
import { apis } from '../evidence/call.ts';
import type { Reason } from '../signals/finding.ts';
import { number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { Facts } from './facts.tsx';
import { visible } from './visible.ts';
import { callWords, detailWords, outcomeWord, placeWord } from './words.ts';

/** What a reason says beyond its trace: how often, what more, who, and by which script. */
function factsOf({ place, found, count, detail, company, script }: Reason): readonly ComponentChild[] {
  const api = place === 'call' ? apis.find((one) => one === found) : undefined;
  return [
    ...(api ? [callWords(api)] : []),
    ...(count === undefined ? [] : [text(plural('reason_count', count), number(count))]),
    ...(detail ? [visible(detailWords(detail))] : []),
    ...(company ? [<bdi key="company">{company}</bdi>] : []),
    ...(script ? [sentence('reason_script', <bdi dir="ltr">{visible(script)}</bdi>)] : []),
  ];
}

/** One reason. What was found is a page's own text, so it stands isolated, and nothing in it stays hidden. */
export function ReasonLine({ reason }: { readonly reason: Reason }) {
  const { place, found, outcome } = reason;
  return (
    <li>
      <span class="aside">
        <Facts facts={[placeWord(place), ...(outcome ? [outcomeWord(outcome)] : [])]} />
      </span>{' '}
      <code>
        <bdi dir="ltr">{visible(found)}</bdi>
      </code>{' '}
      <span class="aside">
        <Facts facts={factsOf(reason)} />
      </span>
    </li>
  );
}
