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

function failuresIn({ failures: { accessor, threw, shape } }: AdsSummary): number {
  return accessor + threw + shape;
}

/** The first of what there is, counted. */
function brief(seen: AdsSummary): string {
  const counts = [
    ['ads_offered', seen.offeredTo.length],
    ['ads_advertisers', seen.advertisers.length],
    ['ids_count', seen.ids.length],
    ['ads_groups', seen.groups.flatMap(({ segments }) => segments).length],
    ['ads_slots', seen.slots.length],
    ['ads_unread', failuresIn(seen)],
  ] as const;
  const [stem, count] = counts.find(([, one]) => one > 0) ?? [null, 0];
  return stem === null ? '' : text(plural(stem, count), number(count));
}

function Failures({ seen }: { readonly seen: AdsSummary }) {
  const count = failuresIn(seen);
  return count > 0 ? <p class="aside">{text(plural('ads_unread', count), number(count))}</p> : null;
}

/** Who was offered this visit, under which IDs, what was said with it, what they offered, and who is behind the ads. */
export function Ads({ seen }: { readonly seen: AdsSummary }) {
  const said = brief(seen);
  const summary = (
    <span class="who">
      <h2>{text('ads_title')}</h2> {said !== '' && <span class="aside">{said}</span>}
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
