import type { Company } from '../company.ts';

export default {
  id: 'jubna',
  name: 'Jubna',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Fills boxes on Arabic news sites with paid links.',
  hosts: {
    'jubna.com': 'recommendation',
  },
  privacy: 'https://jubna.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jubna.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
