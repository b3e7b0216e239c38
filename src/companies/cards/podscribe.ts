import type { Company } from '../company.ts';

export default {
  id: 'podscribe',
  name: 'Podscribe',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures whether people who heard a podcast ad visit the advertiser’s site.',
  hosts: {
    'podscribe.com': 'analytics',
    'pscrb.fm': 'analytics',
    'd34r8q7sht0t9k.cloudfront.net': 'analytics',
  },
  privacy: 'https://podscribe.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://podscribe.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
