import type { Company } from '../company.ts';

export default {
  id: 'broadstreet',
  name: 'Broadstreet',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivers local advertisers’ banners on small-town news websites.',
  hosts: {
    'broadstreetads.com': 'advertising',
  },
  privacy: 'https://broadstreetads.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://broadstreetads.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
