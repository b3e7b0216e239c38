import type { Company } from '../company.ts';

export default {
  id: 'iovox',
  name: 'iovox',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Ties phone calls to adverts, mostly for property and car sites.',
  hosts: {
    'iovox.com': 'analytics',
  },
  privacy: 'https://www.iovox.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iovox.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
