import type { Company } from '../company.ts';

export default {
  id: 'ikas',
  name: 'ikas',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Rents out web shops to Turkish merchants.',
  hosts: {
    'ikas.com': 'hosting',
    'myikas.com': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ikas.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
