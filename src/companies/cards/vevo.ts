import type { Company } from '../company.ts';

export default {
  id: 'vevo',
  name: 'Vevo',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Music video company whose clips appear on other sites.',
  hosts: {
    'vevo.com': 'video',
    'vevo.io': 'video',
  },
  privacy: 'https://www.vevo.com/c/en/US/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vevo.com/c/en/US/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
