import type { Company } from '../company.ts';

export default {
  id: 'juicyads',
  name: 'JuicyAds',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Lets adult sites sell banner and pop-under places to advertisers.',
  hosts: {
    'juicyads.com': 'advertising',
    'jads.co': 'advertising',
  },
  listed: ['JuicyAds'],
  privacy: 'https://www.juicyads.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.juicyads.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
