import { domainOf } from '../../companies/host.ts';
import type { AdsRead, Bid } from '../../evidence/ads.ts';
import type { Certainty } from '../finding.ts';
import { knowledgeOf } from '../host.ts';
import type { AdsSeen } from './seen.ts';

/**
 * How an advertiser came to be named, surest first. `bid`: the bidder whose offer won says so; `key`: it
 * stands among the key-values of the slot; `label`: the widget names it beside its item; `click`: the
 * ad's link leads there in the end.
 */
export const evidences = ['bid', 'key', 'label', 'click'] as const;

/** By what an ad was chosen, as its seller declares it for Art. 26 of the EU's Digital Services Act. */
export type Parameter = 'profile' | 'basic' | 'place' | 'unlisted';

/** Who is behind an ad, as far as the page tells. */
export interface Advertiser {
  /** The slot it is in, as the page names it; null where that is not told. */
  readonly slot: string | null;
  readonly name: string;
  readonly by: (typeof evidences)[number];
  readonly certainty: Certainty;
  /** The declaration that goes with it. */
  readonly dsa: {
    readonly behalf: string | null;
    readonly paid: string | null;
    readonly parameters: readonly Parameter[];
  } | null;
}

/** Source: IAB Tech Lab, DSA Transparency (`dsaparams`): 1 profiling, 2 basic advertising, 3 precise location. */
const parameters: Readonly<Record<number, Parameter>> = { 1: 'profile', 2: 'basic', 3: 'place' };

function dsaOf({ dsa }: Bid): Advertiser['dsa'] {
  if (!dsa) return null;
  const numbers = dsa.transparency.flatMap(({ params }) => params);
  return {
    behalf: dsa.behalf,
    paid: dsa.paid,
    parameters: [...new Set(numbers.map((one) => parameters[one] ?? 'unlisted'))],
  };
}

function byBids({ bids }: AdsSeen): readonly Advertiser[] {
  return (bids?.bids ?? [])
    .filter(({ outcome, purpose }) => outcome === 'won' && purpose === 'real')
    .flatMap((bid) => {
      const name = bid.brand ?? bid.advertiser ?? bid.domains[0] ?? bid.dsa?.behalf;
      return name ? [{ slot: bid.unit, name, by: 'bid', certainty: 'declared', dsa: dsaOf(bid) } as const] : [];
    });
}

type Slot = NonNullable<AdsRead['tags']['gpt']>['slots'][number];

function keyOf({ targeting }: Slot): string | null {
  // With one key per bidder, nobody tells which of them is on screen.
  return targeting.find(([key]) => key === 'hb_adomain')?.[1][0] ?? null;
}

function byKeys({ tags }: AdsSeen): readonly Advertiser[] {
  return (tags?.gpt?.slots ?? []).flatMap((slot) => {
    const name = keyOf(slot);
    return name
      ? [{ slot: slot.element ?? slot.unit, name, by: 'key', certainty: 'declared', dsa: null } as const]
      : [];
  });
}

/** Words that widgets put before a name. */
const before =
  /^(sponsored( by)?|promoted( by)?|ad|anzeige( von)?|gesponsert( von)?|sponsorisé( par)?|publicité)[\s:|·-]+/i;

function byLabels({ elements }: AdsSeen): readonly Advertiser[] {
  return elements
    .flatMap(({ brands }) => brands)
    .map(({ text }) => text.replace(before, '').trim())
    .filter((name) => name.length > 1)
    .map((name) => ({ slot: null, name, by: 'label', certainty: 'declared', dsa: null }));
}

/** Hosts that ads go through rather than to. */
function isOnTheWay(host: string): boolean {
  const { owner, vendors } = knowledgeOf(host);
  return vendors.length > 0 || ['advertising', 'identity', 'analytics', 'tag-manager', 'cdn'].includes(owner.category);
}

function byClicks({ elements }: AdsSeen): readonly Advertiser[] {
  return elements
    .flatMap(({ clicks }) => clicks)
    .filter((host) => /^[\w-]+(\.[\w-]+)+$/.test(host) && !isOnTheWay(host))
    .map((host) => ({ slot: null, name: domainOf(host), by: 'click', certainty: 'inferred', dsa: null }));
}

/**
 * Who is behind the ads of a page: each slot by the surest evidence there is for it, each name once.
 * Nothing is asked of anybody for this; an advertiser nobody names stays unnamed.
 */
export function advertisersIn(seen: AdsSeen): readonly Advertiser[] {
  const slots = new Set<string>();
  const names = new Set<string>();
  return [byBids, byKeys, byLabels, byClicks].flatMap((read) => {
    const fresh = read(seen).filter(({ slot, name, by }) => {
      const isNew = slot === null ? !names.has(name.toLowerCase()) : !slots.has(slot) || by === 'bid';
      names.add(name.toLowerCase());
      return isNew;
    });
    for (const { slot } of fresh) if (slot !== null) slots.add(slot);
    return fresh;
  });
}
