import type { Company } from '../company.ts';

export default {
  id: 'beyondwords',
  name: 'BeyondWords',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Reads articles aloud on news sites and counts plays.',
  hosts: {
    'beyondwords.io': 'content',
    'speechkit.io': 'content',
  },
  privacy: 'https://beyondwords.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://beyondwords.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
