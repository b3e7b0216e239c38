import type { Company } from '../company.ts';

export default {
  id: 'zapier',
  name: 'Zapier',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Passes form entries and other records between web tools.',
  hosts: {
    'zapier.com': 'utility',
  },
  privacy: 'https://zapier.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zapier.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
