import type { Company } from '../company.ts';

export default {
  id: 'richads',
  name: 'RichAds',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sends ads as push notices to people who once agreed on some site.',
  hosts: {
    'richads.com': 'advertising',
    'richpush.co': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://richads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
