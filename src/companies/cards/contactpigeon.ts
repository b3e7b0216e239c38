import type { Company } from '../company.ts';

export default {
  id: 'contactpigeon',
  name: 'ContactPigeon',
  parent: null,
  country: 'GR',
  role: 'processor',
  about: 'Follows shoppers and sends them fitting messages.',
  hosts: {
    'contactpigeon.com': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.contactpigeon.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
