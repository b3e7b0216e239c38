import type { Offered } from '../../signals/ads/summary.ts';
import { number } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { plural, text } from '../../ui/text.ts';
import { visible } from '../visible.ts';
import { answerWords } from './words.ts';

/** Who was asked what they would give for showing an ad here, and what they answered. */
export function OfferedTo({ offeredTo }: { readonly offeredTo: readonly Offered[] }) {
  if (offeredTo.length === 0) return null;
  return (
    <>
      <h3>{text('ads_offered_title')}</h3>
      <p>{text(plural('ads_offered_text', offeredTo.length), number(offeredTo.length))}</p>
      <LongList items={offeredTo} keyOf={({ code }) => code}>
        {({ name, code, answer }) => (
          <>
            <bdi class="name">{visible(name)}</bdi>{' '}
            <span class="aside">
              {name !== code && (
                <code>
                  <bdi dir="ltr">{visible(code)}</bdi>
                </code>
              )}{' '}
              {answerWords(answer)}
            </span>
          </>
        )}
      </LongList>
    </>
  );
}
