import type { Company } from '../company.ts';

export default {
  id: 'wurl',
  name: 'Wurl',
  parent: 'AppLovin',
  country: 'US',
  role: 'both',
  about: 'Distributes TV-app channels and sells ads in them.',
  hosts: {
    'wurl.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wurl.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
