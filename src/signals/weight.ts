import { targeting, type Category } from '../companies/category.ts';
import { plus } from './plus.ts';
import type { ThirdParty, Weight } from './third-party.ts';

/** What requests were for, as far as their hosts tell. `unknown`: nobody told us what the host is for. */
export const purposes = ['content', 'targeting', 'unknown'] as const;

export type Purpose = (typeof purposes)[number];

const forTargeting: readonly Category[] = [...targeting, 'marketing'];

/** What a host of this category is asked for. */
function purposeOf(category: Category): Purpose {
  if (category === 'unknown') return 'unknown';
  return forTargeting.includes(category) ? 'targeting' : 'content';
}

function sumOf(parts: readonly Weight[]): Weight {
  const sum = { requests: 0, bytes: 0, milliseconds: 0 };
  for (const { requests, bytes, milliseconds } of parts) {
    sum.requests = plus(sum.requests, requests);
    sum.bytes = plus(sum.bytes, bytes);
    sum.milliseconds = plus(sum.milliseconds, milliseconds);
  }
  return sum;
}

/** What a visit cost by purpose: the site's own hosts and those of its company are content. */
export function weightOf(visit: {
  readonly thirdParties: readonly ThirdParty[];
  readonly own: Weight;
}): Readonly<Record<Purpose, Weight>> {
  const of = (purpose: Purpose) =>
    visit.thirdParties.filter(({ category, relation }) =>
      relation === 'same-owner' ? purpose === 'content' : purposeOf(category) === purpose,
    );
  return {
    content: sumOf([visit.own, ...of('content')]),
    targeting: sumOf(of('targeting')),
    unknown: sumOf(of('unknown')),
  };
}
