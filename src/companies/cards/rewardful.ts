import type { Company } from '../company.ts';

export default {
  id: 'rewardful',
  name: 'Rewardful',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Tells software firms which partner’s link brought a new customer.',
  hosts: {
    'wdfl.co': 'advertising',
    'rewardful.com': 'advertising',
    'getrewardful.com': 'advertising',
  },
  listed: ['Rewardful'],
  privacy: 'https://www.rewardful.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rewardful.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
