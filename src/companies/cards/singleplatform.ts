import type { Company } from '../company.ts';

export default {
  id: 'singleplatform',
  name: 'SinglePlatform',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Menus shown on restaurants’ sites.',
  hosts: {
    'singleplatform.com': 'content',
  },
  privacy: 'https://www.singleplatform.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.singleplatform.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
