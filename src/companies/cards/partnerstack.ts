import type { Company } from '../company.ts';

export default {
  id: 'partnerstack',
  name: 'PartnerStack',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Tracks which partner brought customers to software firms.',
  hosts: {
    'partnerstack.com': 'advertising',
    'growsumo.com': 'advertising',
    'partnerlinks.io': 'advertising',
  },
  privacy: 'https://partnerstack.com/policies#privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://partnerstack.com/policies#privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
