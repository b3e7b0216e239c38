import type { Company } from '../company.ts';

export default {
  id: 'sharechat',
  name: 'ShareChat',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian network for short videos and pictures.',
  hosts: {
    'sharechat.com': 'social',
    'mojapp.in': 'social',
    'sharechat.co': 'social',
  },
  privacy: 'https://sharechat.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sharechat.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
