import type { Company } from '../company.ts';

export default {
  id: 'flip-to',
  name: 'Flip.to',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects travellers’ photos and addresses for hotels and writes to their friends.',
  hosts: {
    'flip.to': 'marketing',
  },
  privacy: 'https://flip.to/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flip.to/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
