import type { Company } from '../company.ts';

export default {
  id: 'snoobi',
  name: 'Snoobi',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Measures site visits and shows which companies came.',
  hosts: {
    'snoobi.com': 'analytics',
    'snoobi.fi': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.snoobi.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
