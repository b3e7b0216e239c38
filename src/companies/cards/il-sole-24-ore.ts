import type { Company } from '../company.ts';

export default {
  id: 'il-sole-24-ore',
  name: 'Il Sole 24 Ore',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Italian business newspaper; its own pages, pictures and advertising house.',
  hosts: {
    'ilsole24ore.com': 'content',
    '24o.it': 'content',
    'res24ore.it': 'content',
  },
  privacy: 'https://www.ilsole24ore.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ilsole24ore.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
