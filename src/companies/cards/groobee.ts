import type { Company } from '../company.ts';

export default {
  id: 'groobee',
  name: 'Groobee',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Suggests products and shows messages to shoppers in Korean shops.',
  hosts: {
    'groobee.net': 'recommendation',
    'groobee.io': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://groobee.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
