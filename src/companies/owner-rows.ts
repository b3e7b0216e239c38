import type { Category } from './category.ts';
import type { Company } from './company.ts';
import type { Owner } from './owner.ts';
import { rented } from './rented.ts';

/** An entry of third-party-web (MIT, https://github.com/patrickhulce/third-party-web). */
export interface Listed {
  readonly name: string;
  readonly company: string;
  readonly category: string;
  readonly hosts: readonly string[];
}

/** What third-party-web says that is not so today, or not enough: by its entry's name. */
export type Corrections = Readonly<
  Record<string, { readonly company?: string; readonly category?: Category; readonly source: string }>
>;

/** What we know of a host from elsewhere: a vendor's own hosts. */
export type Claim = readonly [host: string, owner: Owner];

/** Hosts of one company with one use, separated by spaces. */
export type OwnerRow = readonly [company: string | null, category: Category, hosts: string];

/** third-party-web's words in ours. Its `other` says nothing about the use, so neither do we. */
const categoryOf: Readonly<Record<string, Category>> = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'social',
  video: 'video',
  'tag-manager': 'tag-manager',
  'consent-provider': 'consent',
  marketing: 'marketing',
  'customer-success': 'customer-support',
  content: 'content',
  cdn: 'cdn',
  hosting: 'hosting',
  utility: 'utility',
};

function listedClaims(list: readonly Listed[], cards: readonly Company[], corrections: Corrections): Claim[] {
  const cardOf = new Map(cards.flatMap(({ name, listed = [] }) => listed.map((entry) => [entry, name] as const)));
  return list.flatMap(({ name, company, category, hosts }) => {
    const correction = corrections[name];
    const owner: Owner = {
      company: cardOf.get(name) ?? correction?.company ?? cardOf.get(company) ?? company,
      category: correction?.category ?? categoryOf[category] ?? 'unknown',
    };
    return hosts.map((host) => [host, owner] as const);
  });
}

/**
 * Who answers on each host: our cards over our vendors over the public list, and nobody on hosts
 * that anybody can rent.
 */
export function ownerRows(
  list: readonly Listed[],
  cards: readonly Company[],
  vendors: readonly Claim[],
  corrections: Corrections,
): readonly OwnerRow[] {
  const owners = new Map<string, Owner>([
    ...listedClaims(list, cards, corrections),
    ...vendors,
    ...cards.flatMap(({ name, hosts }) =>
      Object.entries(hosts).map(([host, category]) => [host, { company: name, category }] as const),
    ),
    ...rented.map((host) => [host, { company: null, category: 'unknown' }] as const),
  ]);
  const rows = new Map<string, { readonly owner: Owner; readonly hosts: string[] }>();
  for (const [host, owner] of owners) {
    const key = `${owner.category} ${owner.company ?? ''}`;
    const row = rows.get(key);
    if (row) row.hosts.push(host);
    else rows.set(key, { owner, hosts: [host] });
  }
  return [...rows.values()].map(({ owner, hosts }) => [owner.company, owner.category, hosts.join(' ')]);
}
