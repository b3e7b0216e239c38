import type { Company } from '../company.ts';

export default {
  id: 'squiz',
  name: 'Squiz',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Runs sites and search boxes of universities and authorities.',
  hosts: {
    'squiz.cloud': 'hosting',
    'squiz.net': 'hosting',
    'funnelback.com': 'hosting',
    'squizedge.net': 'hosting',
  },
  privacy: 'https://www.squiz.net/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.squiz.net/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
