import type { Company } from '../company.ts';

export default {
  id: 'collective-voice',
  name: 'Collective Voice',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Pays influencers for clicks on shopping links.',
  hosts: {
    'collectivevoice.com': 'advertising',
  },
  privacy: 'https://www.collectivevoice.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.collectivevoice.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
