import type { Company } from '../company.ts';

export default {
  id: 'silktide',
  name: 'Silktide',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Checks sites for quality and access barriers and counts their visits.',
  hosts: {
    'silktide.com': 'analytics',
  },
  listed: ['Silktide'],
  privacy: 'https://silktide.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://silktide.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
