import type { Company } from '../company.ts';

export default {
  id: 'happierleads',
  name: 'Happierleads',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Tells site owners which firms and people visit them.',
  hosts: {
    'happierleads.com': 'identity',
  },
  privacy: 'https://happierleads.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://happierleads.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
