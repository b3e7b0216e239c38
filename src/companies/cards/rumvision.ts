import type { Company } from '../company.ts';

export default {
  id: 'rumvision',
  name: 'RUMvision',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Measures how fast shop pages load for real visitors.',
  hosts: {
    'rumvision.com': 'analytics',
  },
  privacy: 'https://www.rumvision.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rumvision.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
