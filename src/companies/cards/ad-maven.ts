import type { Company } from '../company.ts';

export default {
  id: 'ad-maven',
  name: 'AdMaven',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells pop-up and push ads on streaming and link sites.',
  hosts: {
    'ad-maven.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ad-maven.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
