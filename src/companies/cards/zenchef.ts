import type { Company } from '../company.ts';

export default {
  id: 'zenchef',
  name: 'Zenchef',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Table booking boxes on restaurants’ sites.',
  hosts: {
    'zenchef.com': 'utility',
  },
  privacy: 'https://www.zenchef.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zenchef.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
