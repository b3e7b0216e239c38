import type { Company } from '../company.ts';

export default {
  id: 'alltrails',
  name: 'AllTrails',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Hiking trails and maps shown on blogs.',
  hosts: {
    'alltrails.com': 'utility',
  },
  privacy: 'https://www.alltrails.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.alltrails.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
