import type { Company } from '../company.ts';

export default {
  id: 'adplugg',
  name: 'AdPlugg',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Serves ads on small websites for their owners.',
  hosts: {
    'adplugg.com': 'advertising',
    'adplugg.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adplugg.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
