import type { Company } from '../company.ts';

export default {
  id: 'mopinion',
  name: 'Mopinion',
  parent: 'Netigate',
  country: 'NL',
  role: 'processor',
  about: 'Puts feedback forms on pages and sorts the answers.',
  hosts: {
    'mopinion.com': 'customer-support',
  },
  listed: ['Mopinion'],
  privacy: 'https://mopinion.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mopinion.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
