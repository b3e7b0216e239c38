import type { Company } from '../company.ts';

export default {
  id: 'chicory',
  name: 'Chicory',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Puts buy-the-ingredients buttons and supermarket ads into recipe pages.',
  hosts: {
    'chicoryapp.com': 'advertising',
    'chicory.co': 'advertising',
  },
  privacy: 'https://chicory.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chicory.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
