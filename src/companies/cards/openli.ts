import type { Company } from '../company.ts';

export default {
  id: 'openli',
  name: 'Openli',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Danish privacy software, once the cookie banner Legal Monster.',
  hosts: {
    'openli.com': 'consent',
    'legalmonster.com': 'consent',
  },
  privacy: 'https://openli.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://openli.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
