import { suffixes } from '../../companies/host.ts';
import type { Eid } from '../../evidence/ads.ts';
import { knowledgeOf } from '../host.ts';
import { vendorOf } from '../vendors.ts';
import { bidderCodes } from './bidders.ts';
import { eidSources, type EidSource, type Origin } from './eid-sources.ts';

/** Who takes part in an auction: a vendor of the catalogue, or a name that the page uses. */
export interface Party {
  readonly name: string;
  /** Id in the catalogue; null for those it lacks. */
  readonly vendor: string | null;
}

let byCode: ReadonlyMap<string, string> | undefined;

/** The vendor as somebody who takes part. */
export function partyOf(id: string): Party {
  return { name: vendorOf(id)?.name ?? id, vendor: id };
}

/** Who bids under a code in Prebid. A site may make up codes of its own: those stand for themselves. */
export function partyOfBidder(code: string): Party {
  byCode ??= new Map(
    Object.entries<string>(bidderCodes).flatMap(([id, codes]) => codes.split(' ').map((one) => [one, id])),
  );
  const id = byCode.get(code);
  return id === undefined ? { name: code, vendor: null } : partyOf(id);
}

function sourceOf(domain: string): EidSource | null {
  for (const suffix of suffixes(domain.toLowerCase())) {
    if (Object.hasOwn(eidSources, suffix)) return eidSources[suffix as keyof typeof eidSources];
  }
  return null;
}

/** Who a domain belongs to, by the vendors and owners we know; the domain itself for those we don't. */
function partyOfDomain(domain: string): Party {
  const { vendors: known, owner } = knowledgeOf(domain.toLowerCase());
  const [only, another] = known;
  if (only && !another) return partyOf(only.id);
  return { name: owner.company ?? domain, vendor: null };
}

/** Whose ID it is, and what it is made from. LiveIntent fills others' sources by e-mail, if it knows one. */
export function partyOfEid({ source, provider, type }: Pick<Eid, 'source' | 'provider' | 'type'>): Party & {
  readonly from: Origin;
} {
  const known = sourceOf(source);
  const party = !known
    ? partyOfDomain(source)
    : 'vendor' in known
      ? partyOf(known.vendor)
      : { name: known.name, vendor: null };
  const isMail = type !== null && /^(hem|e?mail)/i.test(type);
  const matched = provider === 'liveintent.com' ? 'maybe-email' : (known?.from ?? 'unsaid');
  return { ...party, from: isMail ? 'email' : matched };
}

/** Names that vendors give themselves as providers of segments (`data.name`), where those are no domain of theirs. */
const providers: Readonly<Record<string, string>> = {
  'permutive.com': 'permutive',
  permutive: 'permutive',
  airgrid: 'airgrid',
  'rayn.io': 'rayn',
  azerionedge: 'azerion-edge',
  'anonymised.io': 'anonymised',
  '1plusX.com': '1plusx',
  'sirdata.com': 'sirdata',
  blueconic: 'blueconic',
  'weborama.com': 'weborama',
  'captify.co.uk': 'captify',
};

/** Who provides segments. Sites name themselves, too: such names stand for themselves. */
export function partyOfProvider(name: string): Party {
  if (Object.hasOwn(providers, name)) return partyOf(providers[name]!);
  return name.includes('.') ? partyOfDomain(name) : { name, vendor: null };
}
