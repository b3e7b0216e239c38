import type { Company } from '../company.ts';

export default {
  id: 'smart-tribune',
  name: 'Smart Tribune',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French help pages and answer robots.',
  hosts: {
    'smart-tribune.com': 'ai-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smart-tribune.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
