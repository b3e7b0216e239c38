import type { Bid } from '../../evidence/ads.ts';
import type { Place } from '../../evidence/place.ts';
import { vendorOf } from '../vendors.ts';
import type { Finding } from '../finding.ts';
import type { Told } from '../told.ts';
import { classOf } from '../value-class.ts';
import { groupsInStore } from './groups.ts';
import { heldAsEid, heldAsGroups, heldByGpt, heldFirstParty, heldInQueue, heldOfAds } from './held.ts';
import { partyOfBidder, partyOfEid } from './party.ts';
import { byConcern, isPersonal } from './personal.ts';
import type { AdsSeen } from './seen.ts';

/** Most things told of one vendor: what touches a person most is kept. */
const mostTold = 60;

/** Something held ready for a vendor, and where it stood. */
interface Fact {
  readonly vendor: string;
  readonly place: Place;
  readonly found: string;
  readonly told: readonly Told[];
}

function globalFact(vendor: string, found: string, told: readonly Told[]): Fact {
  return { vendor, place: 'global', found, told };
}

function factsOfTags({ tags }: AdsSeen): readonly Fact[] {
  if (!tags) return [];
  const { gpt, adsense, queues } = tags;
  const keys = gpt ? heldByGpt(gpt) : [];
  const ofAmazon = keys.filter(({ field }) => field.startsWith('amzn'));
  const ofGoogle = keys.filter(({ field }) => !field.startsWith('amzn'));
  const queued = { _taboola: 'taboola', criteo_q: 'criteo' } as const;
  return [
    ...(gpt ? [globalFact('google-publisher-tag', 'googletag', [...ofGoogle, ...heldOfAds(gpt)])] : []),
    ...(ofAmazon.length > 0 ? [globalFact('amazon-ads', 'apstag', ofAmazon)] : []),
    ...(adsense?.client ? [globalFact('google-adsense', 'adsbygoogle', [accountOf(adsense.client)])] : []),
    ...queues.flatMap(({ name, pairs }) => {
      const vendor = Object.hasOwn(queued, name) ? queued[name as keyof typeof queued] : null;
      return vendor ? [globalFact(vendor, name, heldInQueue(pairs))] : [];
    }),
  ];
}

function accountOf(value: string): Told {
  return { field: 'google_ad_client', about: 'account', value_class: classOf(value), way: 'held', value };
}

/** What each bidder was handed about the person. Bidders that the catalogue lacks are left to Prebid's own line. */
function factsOfPrebid({ prebid }: AdsSeen): readonly Fact[] {
  return (prebid?.instances ?? []).flatMap(({ global, eids, firstParty, sent, asked }) => {
    const fact = (vendor: string | null, told: readonly Told[]) => globalFact(vendor ?? 'prebid', global, told);
    const filled = eids.filter(({ state }) => state === 'filled');
    return [
      fact('prebid', heldFirstParty(firstParty)),
      ...asked.flatMap((code) => (partyOfBidder(code).vendor ? [fact(partyOfBidder(code).vendor, [])] : [])),
      ...filled.map((eid) => fact(partyOfEid(eid).vendor, [heldAsEid(eid)])),
      ...sent.flatMap(({ bidders, sources, ...message }) => {
        const ids = filled.filter(({ source }) => sources.includes(source)).map(heldAsEid);
        const told = [...heldFirstParty(message).filter(isPersonal), ...ids];
        return bidders.map((code) => fact(partyOfBidder(code).vendor, told));
      }),
    ];
  });
}

function toldOfBid({ cpm, currency, domains }: Bid): readonly Told[] {
  const offer = cpm === null ? null : `${cpm} ${currency ?? ''}`.trim();
  return [
    ...(offer === null
      ? []
      : [{ field: 'bid.cpm', about: 'bid', value_class: 'text', way: 'held', value: offer } as const]),
    ...domains.map(
      (value) => ({ field: 'bid.adomain', about: 'ad', value_class: classOf(value), way: 'held', value }) as const,
    ),
  ];
}

function factsOfBids({ bids }: AdsSeen): readonly Fact[] {
  return (bids?.bids ?? [])
    .filter(({ purpose }) => purpose === 'real')
    .flatMap((bid) => {
      const { vendor } = partyOfBidder(bid.bidder);
      return vendor ? [globalFact(vendor, bid.global, toldOfBid(bid))] : [];
    });
}

function factsOfStores({ stores }: AdsSeen): readonly Fact[] {
  return (stores?.stores ?? []).flatMap((store) =>
    groupsInStore(store).map((groups): Fact => {
      return { vendor: store.vendor, place: 'storage', found: store.key, told: heldAsGroups(groups) };
    }),
  );
}

function distinct(told: readonly Told[]): readonly Told[] {
  const each = new Map(told.map((one) => [`${one.field}=${one.value}`, one]));
  return [...each.values()].toSorted(byConcern).slice(0, mostTold);
}

/**
 * Who takes part in the auctions of a page and what is held ready for each of them. The page says so,
 * so it is declared; what stands in storage is inferred from its name. A request that carries it is
 * another matter: see the decoders.
 */
export function findingsOfAds(seen: AdsSeen): readonly Finding[] {
  const facts = [factsOfTags, factsOfPrebid, factsOfBids, factsOfStores].flatMap((read) => read(seen));
  const byVendor = new Map<string, Fact[]>();
  for (const fact of facts) byVendor.set(fact.vendor, [...(byVendor.get(fact.vendor) ?? []), fact]);
  return [...byVendor].flatMap(([id, [first, ...rest]]) => {
    const vendor = vendorOf(id);
    if (!vendor || !first) return [];
    const all = [first, ...rest];
    const [reason, ...reasons] = new Map(
      all.map(({ place, found }) => [`${place} ${found}`, { place, found }]),
    ).values();
    const { kind, name, company } = vendor;
    const certainty = all.some(({ place }) => place === 'global') ? 'declared' : 'inferred';
    const told = distinct(all.flatMap((fact) => fact.told));
    return [{ kind, id, name, company, certainty, reasons: [reason!, ...reasons], told }];
  });
}
