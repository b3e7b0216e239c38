import type { Company } from '../company.ts';

export default {
  id: 'podtrac',
  name: 'Podtrac',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Counts podcast downloads for publishers and advertisers.',
  hosts: {
    'podtrac.com': 'analytics',
  },
  privacy: 'https://analytics.podtrac.com/privacy-policy-gdrp',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://analytics.podtrac.com/privacy-policy-gdrp', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
