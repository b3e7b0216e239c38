import type { Company } from '../company.ts';

export default {
  id: 'mparticle',
  name: 'mParticle',
  parent: 'Rokt',
  country: 'US',
  role: 'processor',
  about: 'Gathers what users do in apps and sites into profiles and passes it on to other tools.',
  hosts: {
    'mparticle.com': 'customer-data',
  },
  listed: ['mParticle'],
  privacy: 'https://www.mparticle.com/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mparticle.com/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
