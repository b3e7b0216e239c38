import entities from 'virtual:third-party-web';
import type { Category } from './category.ts';
import type { Owner } from './owner.ts';

/** third-party-web's words in ours. Its `other` says nothing about the use, so neither do we. */
const categoryOf: Readonly<Record<string, Category>> = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'social',
  video: 'video',
  'tag-manager': 'tag-manager',
  consent: 'consent',
  marketing: 'marketing',
  'customer-success': 'customer-support',
  content: 'content',
  cdn: 'cdn',
  hosting: 'hosting',
  utility: 'utility',
};

/** Owners by host as third-party-web lists them (MIT, https://github.com/patrickhulce/third-party-web). */
export function* publicList(): Generator<[host: string, owner: Owner]> {
  for (const [company, word, hosts] of entities) {
    const owner = { company, category: categoryOf[word] ?? 'unknown' } satisfies Owner;
    for (const host of hosts.split(' ')) yield [host, owner];
  }
}
