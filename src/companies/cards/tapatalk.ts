import type { Company } from '../company.ts';

export default {
  id: 'tapatalk',
  name: 'Tapatalk',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Turns forums into phone pages and shows ads.',
  hosts: {
    'tapatalk.com': 'social',
    'tapatalk-cdn.com': 'social',
  },
  privacy: 'https://www.tapatalk.com/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tapatalk.com/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
