import type { Company } from '../company.ts';

export default {
  id: 'travel-audience',
  name: 'Travel Audience',
  parent: 'Amadeus',
  country: 'DE',
  role: 'both',
  about: 'Aims hotel and flight ads by travel searches.',
  hosts: {
    'travelaudience.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://travelaudience.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
