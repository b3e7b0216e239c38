import type { Company } from '../company.ts';

export default {
  id: 'exactag',
  name: 'Exactag',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Traces which advertisements people saw before buying something.',
  hosts: {
    'exactag.com': 'analytics',
  },
  listed: ['Exactag'],
  privacy: 'https://www.exactag.com/en/data-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.exactag.com/en/data-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
