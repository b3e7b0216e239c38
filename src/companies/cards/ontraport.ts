import type { Company } from '../company.ts';

export default {
  id: 'ontraport',
  name: 'Ontraport',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps customer lists of small firms and tracks their visits and mail clicks.',
  hosts: {
    'ontraport.com': 'marketing',
    'ontraport.net': 'marketing',
  },
  privacy: 'https://ontraport.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ontraport.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
