import type { Company } from '../company.ts';

export default {
  id: 'instapage',
  name: 'Instapage',
  parent: 'airSlate',
  country: 'US',
  role: 'processor',
  about: 'Hosts landing pages for adverts and tests versions of them.',
  hosts: {
    'instapage.com': 'experiment',
    'instapagemetrics.com': 'experiment',
    'pagedemo.co': 'experiment',
  },
  privacy: 'https://instapage.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://instapage.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
