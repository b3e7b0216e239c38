import type { Company } from '../company.ts';

export default {
  id: 'dognet',
  name: 'Dognet',
  parent: null,
  country: 'SK',
  role: 'both',
  about: 'Slovak affiliate network that remembers which site sent a buyer.',
  hosts: {
    'dognet.sk': 'advertising',
    'dgt.to': 'advertising',
  },
  privacy: 'https://www.dognet.sk/gdpr',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dognet.sk/gdpr', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
