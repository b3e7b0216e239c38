import type { Company } from '../company.ts';

export default {
  id: 'repro',
  name: 'Repro',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Sends app and web messages chosen from what users of Japanese services do.',
  hosts: {
    'repro.io': 'marketing',
    'reproio.com': 'marketing',
  },
  privacy: 'https://repro.io/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://repro.io/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
