import type { Company } from '../company.ts';

export default {
  id: 'khoros',
  name: 'Khoros',
  parent: 'IgniteTech',
  country: 'US',
  role: 'processor',
  about: 'Runs customer forums of big brands and their social replies.',
  hosts: {
    'khoros.com': 'social',
    'lithium.com': 'social',
    'lithcloud.com': 'social',
  },
  privacy: 'https://khoros.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://khoros.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
