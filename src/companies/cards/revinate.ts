import type { Company } from '../company.ts';

export default {
  id: 'revinate',
  name: 'Revinate',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps guest profiles for hotels and sends their mails.',
  hosts: {
    'revinate.com': 'customer-data',
  },
  privacy: 'https://www.revinate.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.revinate.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
