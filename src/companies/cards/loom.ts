import type { Company } from '../company.ts';

export default {
  id: 'loom',
  name: 'Loom',
  parent: 'Atlassian',
  country: 'US',
  role: 'processor',
  about: 'Screen recordings shown inside other sites.',
  hosts: {
    'loom.com': 'video',
  },
  privacy: 'https://www.atlassian.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.atlassian.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
