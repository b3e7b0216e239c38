import type { Company } from '../company.ts';

export default {
  id: 'pantip',
  name: 'Pantip',
  parent: null,
  country: 'TH',
  role: 'controller',
  about: 'Thai discussion forum with advertising.',
  hosts: {
    'pantip.com': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pantip.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
