import type { Company } from '../company.ts';

export default {
  id: 'hotmart',
  name: 'Hotmart',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Sells online courses and pays the sites that brought buyers.',
  hosts: {
    'hotmart.com': 'hosting',
    'hotmart.com.br': 'advertising',
  },
  listed: ['Hotmart'],
  privacy: 'https://hotmart.com/en/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hotmart.com/en/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
