import type { Company } from '../company.ts';

export default {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Job site whose search boxes appear on American news sites.',
  hosts: {
    'ziprecruiter.com': 'utility',
  },
  privacy: 'https://www.ziprecruiter.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ziprecruiter.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
