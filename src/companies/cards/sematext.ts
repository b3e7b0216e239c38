import type { Company } from '../company.ts';

export default {
  id: 'sematext',
  name: 'Sematext',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures how fast pages load for real visitors.',
  hosts: {
    'sematext.com': 'analytics',
  },
  privacy: 'https://sematext.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sematext.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
