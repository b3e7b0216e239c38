import type { Company } from '../company.ts';

export default {
  id: 'contextly',
  name: 'Contextly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests further articles on news sites and blogs.',
  hosts: {
    'contextly.com': 'recommendation',
  },
  privacy: 'https://contextly.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://contextly.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
