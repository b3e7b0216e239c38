import type { Bid, Eid, Refusal } from '../../evidence/ads.ts';
import type { Told } from '../told.ts';
import { advertisersIn, type Advertiser } from './advertiser.ts';
import type { Origin } from './eid-sources.ts';
import { groupsInData, groupsInStore, type Groups } from './groups.ts';
import { heldByGpt, heldFirstParty } from './held.ts';
import { partyOf, partyOfBidder, partyOfEid, type Party } from './party.ts';
import { byConcern, isPersonal } from './personal.ts';
import type { AdsSeen } from './seen.ts';

/** Somebody who was asked what they would give for showing an ad here. `late`: their answer did not come in time. */
export interface Offered extends Party {
  readonly code: string;
  readonly answer: 'offer' | 'nothing' | 'late' | 'none';
}

/** An ID that goes along with what bidders are asked. */
export interface SharedId extends Party {
  readonly source: string;
  readonly from: Origin;
  /** What it stands for (AdCOM "Agent Types"). */
  readonly of: 'device' | 'app' | 'person' | 'unsaid';
  /** How many bidders it was seen to be handed to. */
  readonly bidders: number;
}

/** An offer for showing an ad. */
export interface Offer {
  readonly bidder: Party;
  /** For a thousand views, in `currency`; null where the bidder does not say. */
  readonly cpm: number | null;
  readonly currency: string | null;
  readonly slot: string | null;
  readonly advertiser: string | null;
  readonly outcome: Bid['outcome'];
}

/** What the open tab shows of a page's ads. Everything here is the page's own claim, and none of it is kept. */
export interface AdsSummary {
  readonly offeredTo: readonly Offered[];
  readonly ids: readonly SharedId[];
  /** What is said about the person, what touches them most first. */
  readonly said: readonly Told[];
  readonly groups: readonly Groups[];
  readonly offers: readonly Offer[];
  /** Ad units: how many places for ads the page has told somebody of. */
  readonly slots: readonly string[];
  readonly advertisers: readonly Advertiser[];
  readonly whyLinks: readonly { readonly host: string; readonly path: string }[];
  /** How often something that is there could not be read, by the reason. */
  readonly failures: Readonly<Record<Refusal, number>>;
}

function offeredTo({ prebid, bids, tags }: AdsSeen): readonly Offered[] {
  const offering = new Set(bids?.bids.map(({ bidder }) => bidder));
  const all = (prebid?.instances ?? []).flatMap(({ asked, units, declined, late }) => {
    const codes = asked.length > 0 ? asked : units.flatMap(({ bidders }) => bidders);
    return codes.map((code): Offered => {
      const quiet = late.includes(code) ? 'late' : declined.includes(code) ? 'nothing' : 'none';
      return { ...partyOfBidder(code), code, answer: offering.has(code) ? 'offer' : quiet };
    });
  });
  const amazon: readonly Offered[] =
    tags?.amazon === 'loaded' ? [{ ...partyOf('amazon-ads'), code: 'apstag', answer: 'none' }] : [];
  return [...new Map([...all, ...amazon].map((one) => [one.code, one])).values()];
}

const agents = { 1: 'device', 2: 'app', 3: 'person' } as const;

function idsIn({ prebid }: AdsSeen): readonly SharedId[] {
  const ids = (prebid?.instances ?? []).flatMap(({ eids, sent }) =>
    eids
      .filter(({ state }) => state === 'filled')
      .map((eid: Eid): SharedId => {
        const to = new Set(
          sent.filter(({ sources }) => sources.includes(eid.source)).flatMap(({ bidders }) => bidders),
        );
        const of = agents[eid.atype as keyof typeof agents] ?? 'unsaid';
        return { ...partyOfEid(eid), source: eid.source, of, bidders: to.size };
      }),
  );
  return [...new Map(ids.map((one) => [one.source, one])).values()];
}

function saidIn({ tags, prebid }: AdsSeen): readonly Told[] {
  const parties = (prebid?.instances ?? []).flatMap(({ firstParty, sent }) => [firstParty, ...sent]);
  const told = [
    ...(tags?.gpt ? heldByGpt(tags.gpt) : []),
    // Groups have a part of their own.
    ...parties.flatMap(({ pairs }) => heldFirstParty({ data: [], pairs })),
  ].filter((one) => isPersonal(one) && one.value_class !== 'empty');
  const each = new Map(told.map((one) => [`${one.field}=${one.value}`, one]));
  return [...each.values()].toSorted(byConcern);
}

/** What one provider says in one taxonomy, from wherever it stands, as one. */
function joined(known: Groups, more: Groups): Groups {
  const segments = [...new Map([...known.segments, ...more.segments].map((one) => [one.id, one])).values()];
  return { ...known, segments, extent: more.extent === 'cut' ? 'cut' : known.extent };
}

function groupsIn({ stores, prebid }: AdsSeen): readonly Groups[] {
  const parties = (prebid?.instances ?? []).flatMap(({ firstParty, sent }) => [firstParty, ...sent]);
  const all = [
    ...parties.flatMap(({ data }) => data.flatMap(groupsInData)),
    ...(stores?.stores ?? []).flatMap(groupsInStore),
  ];
  const each = new Map<string, Groups>();
  for (const one of all) {
    const key = JSON.stringify([one.provider.name, one.of, one.segtax]);
    const known = each.get(key);
    each.set(key, known ? joined(known, one) : one);
  }
  return [...each.values()].toSorted((a, b) => Number(a.of === 'page') - Number(b.of === 'page'));
}

function offersIn({ bids }: AdsSeen): readonly Offer[] {
  return (bids?.bids ?? [])
    .filter(({ purpose }) => purpose === 'real')
    .map(({ bidder, cpm, currency, unit, brand, advertiser, domains, outcome }) => ({
      bidder: partyOfBidder(bidder),
      cpm,
      currency,
      slot: unit,
      advertiser: brand ?? advertiser ?? domains[0] ?? null,
      outcome,
    }))
    .toSorted((a, b) => Number(b.outcome === 'won') - Number(a.outcome === 'won'));
}

function slotsIn({ tags, prebid }: AdsSeen): readonly string[] {
  const paths = (tags?.gpt?.slots ?? []).map(({ unit }) => unit).filter(Boolean);
  const codes = (prebid?.instances ?? []).flatMap(({ units }) => units.map(({ code }) => code));
  return [...new Set(paths.length > 0 ? paths : codes)];
}

function failuresIn({ failures }: AdsSeen): AdsSummary['failures'] {
  const counts = { accessor: 0, threw: 0, shape: 0 };
  for (const { why } of failures) counts[why] += 1;
  return counts;
}

/** All of it, as a view needs it; null where the page shows nothing of ads. */
export function summaryOf(seen: AdsSeen): AdsSummary | null {
  const links = seen.elements.flatMap(({ why }) => why);
  const summary: AdsSummary = {
    offeredTo: offeredTo(seen),
    ids: idsIn(seen),
    said: saidIn(seen),
    groups: groupsIn(seen),
    offers: offersIn(seen),
    slots: slotsIn(seen),
    advertisers: advertisersIn(seen),
    whyLinks: [...new Map(links.map((link) => [link.host + link.path, link])).values()],
    failures: failuresIn(seen),
  };
  const { failures, ...found } = summary;
  return Object.values(found).some((list) => list.length > 0) ? { ...found, failures } : null;
}
