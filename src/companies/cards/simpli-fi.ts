import type { Company } from '../company.ts';

export default {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places local ads for agencies and groups households by their location and what they read.',
  hosts: {
    'simpli.fi': 'advertising',
    'bttrack.com': 'advertising',
    'bidtellect.com': 'advertising',
  },
  listed: ['Simpli.fi', 'Bidtellect'],
  privacy: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@simpli.fi' },
  sources: [
    { url: 'https://simpli.fi/simpli-fi-services-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://simpli.fi/press-releases/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
