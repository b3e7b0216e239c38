import type { Company } from '../company.ts';

export default {
  id: 'nextdoor',
  name: 'Nextdoor',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Neighbourhood network whose share buttons and pixel appear on other sites.',
  hosts: {
    'nextdoor.com': 'social',
  },
  privacy: 'https://help.nextdoor.com/s/article/Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://help.nextdoor.com/s/article/Privacy-Policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
