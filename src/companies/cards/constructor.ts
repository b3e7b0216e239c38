import type { Company } from '../company.ts';

export default {
  id: 'constructor',
  name: 'Constructor',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs shop search and suggestions that adapt to each shopper’s clicks.',
  hosts: {
    'cnstrc.com': 'recommendation',
    'constructor.io': 'recommendation',
    'constructor.com': 'recommendation',
  },
  listed: ['Constructor.io'],
  privacy: 'https://constructor.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://constructor.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
