import type { Company } from '../company.ts';

export default {
  id: 'porch-group-media',
  name: 'Porch Group Media',
  parent: 'Porch Group',
  country: 'US',
  role: 'controller',
  about: 'Sells data on people who move house for ads.',
  hosts: {
    'v12group.com': 'identity',
    'v12data.com': 'identity',
    'porchgroupmedia.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://porchgroupmedia.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
