import type { Company } from '../company.ts';

export default {
  id: 'debugbear',
  name: 'DebugBear',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Measures how fast pages load, in tests and for real visitors.',
  hosts: {
    'debugbear.com': 'analytics',
  },
  privacy: 'https://www.debugbear.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.debugbear.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
