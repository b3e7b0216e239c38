import type { Company } from '../company.ts';

export default {
  id: 'mux',
  name: 'Mux',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts video for other sites and measures how well it plays.',
  hosts: {
    'litix.io': 'analytics',
    'mux.com': 'video',
    'mux.dev': 'video',
  },
  listed: ['Mux'],
  privacy: 'https://www.mux.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mux.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
