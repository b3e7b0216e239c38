import type { Company } from '../company.ts';

export default {
  id: 'my6sense',
  name: 'my6sense',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Places ads that look like articles by what people read.',
  hosts: {
    'mynativeplatform.com': 'advertising',
    'my6sense.com': 'advertising',
  },
  listed: ['my6sense'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://my6sense.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/my6senseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
