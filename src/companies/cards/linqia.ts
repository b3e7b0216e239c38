import type { Company } from '../company.ts';

export default {
  id: 'linqia',
  name: 'Linqia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pays influencers for brand posts and measures who reads and clicks.',
  hosts: {
    'linqia.com': 'advertising',
  },
  privacy: 'https://www.linqia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linqia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
