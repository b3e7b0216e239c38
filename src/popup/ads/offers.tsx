import type { ComponentChild } from 'preact';
import type { Offer } from '../../signals/ads/summary.ts';
import { LongList } from '../../ui/long-list.tsx';
import { sentence } from '../../ui/sentence.ts';
import { text } from '../../ui/text.ts';
import { visible } from '../visible.ts';
import { money } from './money.ts';

/** A thousand views: offers are made for that many. */
const mille = 1000;

function words({ bidder, cpm, currency, advertiser }: Offer): ComponentChild {
  const who = <bdi class="name">{visible(bidder.name)}</bdi>;
  if (cpm === null) return sentence('ads_offer_unpriced', who);
  const amount = <strong>{visible(money(cpm / mille, currency))}</strong>;
  if (advertiser === null) return sentence('ads_offer', who, amount);
  return sentence('ads_offer_of', who, amount, <bdi>{visible(advertiser)}</bdi>);
}

/** What was offered for showing the person an ad here: offered, which is not what is paid in the end. */
export function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <>
      <h3>{text('ads_offers_title')}</h3>
      <LongList items={offers.map((offer, at) => ({ offer, at }))} keyOf={({ at }) => at}>
        {({ offer }) => (
          <>
            {words(offer)} {offer.outcome === 'won' && <span class="aside">{text('ads_offer_won')}</span>}
          </>
        )}
      </LongList>
      <p class="aside">{text('ads_offers_how')}</p>
    </>
  );
}
