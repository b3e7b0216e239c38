import type { AdsSummary } from '../signals/ads/summary.ts';
import { number } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { plural, text } from '../ui/text.ts';
import { Advertisers } from './ads/advertisers.tsx';
import { GroupLists } from './ads/group-lists.tsx';
import { OfferedTo } from './ads/offered-to.tsx';
import { Offers } from './ads/offers.tsx';
import { SharedIds } from './ads/shared-ids.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { ToldList } from './told-list.tsx';

function brief({ offeredTo, advertisers, slots }: AdsSummary): string {
  if (offeredTo.length > 0) return text(plural('ads_offered', offeredTo.length), number(offeredTo.length));
  if (advertisers.length > 0) return text(plural('ads_advertisers', advertisers.length), number(advertisers.length));
  return slots.length > 0 ? text(plural('ads_slots', slots.length), number(slots.length)) : '';
}

function Failures({ seen: { failures } }: { readonly seen: AdsSummary }) {
  const count = failures.accessor + failures.threw + failures.shape;
  return count > 0 ? <p class="aside">{text(plural('ads_unread', count), number(count))}</p> : null;
}

/** Who was offered this visit, under which IDs, what was said with it, what they offered, and who is behind the ads. */
export function Ads({ seen }: { readonly seen: AdsSummary }) {
  const summary = (
    <span class="who">
      <h2>{text('ads_title')}</h2> <span class="aside">{brief(seen)}</span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain ads" summary={summary}>
      {() => (
        <>
          <Advertisers advertisers={seen.advertisers} whyLinks={seen.whyLinks} />
          <OfferedTo offeredTo={seen.offeredTo} />
          <SharedIds ids={seen.ids} />
          {seen.said.length > 0 && <ToldList title={text('ads_said_title')} told={seen.said} />}
          <GroupLists groups={seen.groups} />
          <Offers offers={seen.offers} />
          <p class="aside">
            <CertaintyMark certainty="declared" /> {text('ads_how')}
          </p>
          <Failures seen={seen} />
        </>
      )}
    </LazyDetails>
  );
}
