import type { Company } from '../company.ts';

export default {
  id: 'artsai',
  name: 'ArtsAI',
  parent: 'Claritas',
  country: 'US',
  role: 'processor',
  about: 'Measures and adapts audio and video ads.',
  hosts: {
    'artsai.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://artsai.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
