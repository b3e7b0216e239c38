import type { Company } from '../company.ts';

export default {
  id: 'ipay88',
  name: 'iPay88',
  parent: null,
  country: 'MY',
  role: 'processor',
  about: 'Handles payments for Malaysian shops.',
  hosts: {
    'ipay88.com': 'utility',
    'ipay88.com.my': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ipay88.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
