import type { Company } from '../company.ts';

export default {
  id: 'findify',
  name: 'Maropost',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Sends marketing mails and runs shop search with the former Findify.',
  hosts: {
    'maropost.com': 'marketing',
    'findify.io': 'recommendation',
  },
  privacy: 'https://www.maropost.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.maropost.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
